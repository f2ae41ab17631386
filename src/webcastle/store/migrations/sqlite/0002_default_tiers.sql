-- The tiers that a new installation starts with; whoever changed one already keeps the change.
INSERT INTO tiers (name, requests_per_day, requests_per_minute, websockets, websocket_minutes, bulk_users, feed_per_day)
VALUES
    ('sandbox',       50,   10,    1,    5,    1,    0),
    ('basic',      10000,   30,    5,   30,   10,   20),
    ('pro',        75000,   60,   50, NULL,   50,  100),
    ('ultra',     300000,  120,  500, NULL,  100, 2000),
    ('unlimited',   NULL, NULL, NULL, NULL, NULL, NULL)
ON CONFLICT (name) DO NOTHING;
