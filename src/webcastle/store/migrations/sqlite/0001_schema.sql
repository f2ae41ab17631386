-- Rooms: what is known of each, and the bounds of its order. room_no is the short name that big tables use.
CREATE TABLE rooms (
    room_no        INTEGER PRIMARY KEY,
    room_id        INTEGER NOT NULL UNIQUE,
    unique_id      TEXT    NOT NULL DEFAULT '',
    owner_id       INTEGER NOT NULL DEFAULT 0,
    resume_cursor  TEXT,  -- NULL: upstream never gave one
    resume_ext     TEXT    NOT NULL DEFAULT '',
    first_seq      INTEGER NOT NULL DEFAULT 1,
    last_seq       INTEGER NOT NULL DEFAULT 0,
    history_cursor TEXT    NOT NULL DEFAULT '',
    history_done   INTEGER NOT NULL DEFAULT 0,
    wanted_until   INTEGER NOT NULL DEFAULT 0,
    recorded       INTEGER NOT NULL DEFAULT 0,
    ended_at       INTEGER NOT NULL DEFAULT 0
);

-- Messages lie in order of arrival over all rooms, so that a commit fills whole pages instead of touching one per room.
-- msg_id comes first in its index because upstream's ids grow with time: new entries of all rooms meet on the same page.
CREATE TABLE messages (
    id          INTEGER PRIMARY KEY,
    room_no     INTEGER NOT NULL,
    seq         INTEGER NOT NULL,
    msg_id      INTEGER NOT NULL,
    method      TEXT    NOT NULL,
    create_time INTEGER NOT NULL,
    received_at INTEGER NOT NULL,
    payload     BLOB    NOT NULL,
    UNIQUE (msg_id, room_no),
    UNIQUE (room_no, seq)
);

-- Breaks in a room's link. The same break told again replaces what was known of it.
CREATE TABLE gaps (
    room_no   INTEGER NOT NULL,
    from_ms   INTEGER NOT NULL,
    reason    TEXT    NOT NULL,
    to_ms     INTEGER NOT NULL,
    detail    TEXT    NOT NULL,
    recovered INTEGER NOT NULL,
    PRIMARY KEY (room_no, from_ms, reason)
) WITHOUT ROWID;

-- Creators whose every broadcast is kept.
CREATE TABLE recorded_creators (
    unique_id TEXT PRIMARY KEY
) WITHOUT ROWID;

-- API keys: only the digest of the secret.
CREATE TABLE keys (
    key_no     INTEGER PRIMARY KEY,
    id         TEXT    NOT NULL UNIQUE,
    name       TEXT    NOT NULL,
    tier       TEXT    NOT NULL,
    digest     BLOB    NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    revoked_at INTEGER NOT NULL DEFAULT 0
);

-- Limits of a class of keys; NULL: unlimited.
CREATE TABLE tiers (
    name                TEXT PRIMARY KEY,
    requests_per_day    INTEGER,
    requests_per_minute INTEGER,
    websockets          INTEGER,
    websocket_minutes   INTEGER,
    bulk_users          INTEGER,
    feed_per_day        INTEGER
) WITHOUT ROWID;

-- Counters of what keys used up, one row per window; ends_at tells when the row may go.
CREATE TABLE quotas (
    key_id       TEXT    NOT NULL,
    name         TEXT    NOT NULL,
    window_start INTEGER NOT NULL,
    ends_at      INTEGER NOT NULL,
    used         INTEGER NOT NULL,
    PRIMARY KEY (key_id, name, window_start)
) WITHOUT ROWID;
CREATE INDEX quotas_by_end ON quotas (ends_at);
