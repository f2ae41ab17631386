-- The lives of this database: a new one begins when it was restored from a copy. Positions carry the id, no orders them.
CREATE TABLE store_epochs (
    no INTEGER PRIMARY KEY,
    id TEXT    NOT NULL UNIQUE
);
-- The first life: a letter, then five hexadecimal digits.
INSERT INTO store_epochs (no, id) VALUES (1, char(97 + abs(random() % 26)) || lower(substr(hex(randomblob(3)), 1, 5)));

-- What a room's log was when it was first written in a store epoch: there it parts from what earlier epochs had.
CREATE TABLE forks (
    room_no   INTEGER NOT NULL,
    no        INTEGER NOT NULL,
    first_seq INTEGER NOT NULL,
    last_seq  INTEGER NOT NULL,
    last_mark INTEGER NOT NULL,
    PRIMARY KEY (room_no, no)
) WITHOUT ROWID;

-- Who wants a room followed, until when (ms); until NULL: until it is dropped.
CREATE TABLE interest (
    room_no INTEGER NOT NULL,
    holder  TEXT    NOT NULL,
    until   INTEGER,
    PRIMARY KEY (room_no, holder)
) WITHOUT ROWID;
INSERT INTO interest (room_no, holder, until)
SELECT room_no, 'gateway', wanted_until FROM rooms WHERE ended_at = 0 AND wanted_until > 0;
INSERT INTO interest (room_no, holder, until)
SELECT room_no, 'recording', NULL FROM rooms WHERE ended_at = 0 AND recorded;

-- Conclusions of rooms' owners: behind message seq of the room, the number-th. after_id orders marks among the messages of all
-- rooms: it is the id of the message that was stored last when the mark was.
CREATE TABLE marks (
    id       INTEGER PRIMARY KEY,
    after_id INTEGER NOT NULL,
    room_no  INTEGER NOT NULL,
    seq      INTEGER NOT NULL,
    number   INTEGER NOT NULL,
    kind     TEXT    NOT NULL,
    name     TEXT    NOT NULL,
    at       INTEGER NOT NULL,
    body     TEXT    NOT NULL,  -- JSON
    msg_id   INTEGER NOT NULL,  -- the message that it is about, 0: none
    UNIQUE (room_no, kind, name),
    UNIQUE (room_no, seq, number)
);

-- Gaps become marks. Each stands behind the last live message that came before the gap was over, which is where readers were told of
-- it. A gap that was never over (to_ms 0) is over with the first message after its beginning, or with its beginning.
CREATE TEMP TABLE old_gaps AS
SELECT
    room_no, from_ms, reason, detail, recovered,
    CASE WHEN to_ms > 0 THEN to_ms ELSE coalesce(
        (SELECT min(received_at) FROM messages WHERE room_no = gaps.room_no AND seq > 0 AND received_at > gaps.from_ms), from_ms
    ) END AS to_ms
FROM gaps;
CREATE TEMP TABLE placed AS
SELECT room_no, seq, to_ms AS at, from_ms, reason, detail, recovered FROM (
    SELECT
        room_no, from_ms, to_ms, reason, detail, recovered, is_gap,
        coalesce(max(seq) OVER (PARTITION BY room_no ORDER BY at, is_gap DESC ROWS UNBOUNDED PRECEDING), 0) AS seq
    FROM (
        SELECT room_no, seq, received_at AS at, 0 AS is_gap, NULL AS from_ms, NULL AS to_ms, NULL AS reason, NULL AS detail, NULL AS recovered
        FROM messages WHERE seq > 0 AND room_no IN (SELECT room_no FROM old_gaps)
        UNION ALL
        SELECT room_no, NULL, to_ms, 1, from_ms, to_ms, reason, detail, recovered FROM old_gaps
    )
) WHERE is_gap;
-- The end of a broadcast becomes the last mark of its room's log; a control message (field 2 of its bytes is the action) is its cause.
CREATE TEMP TABLE drafts AS
SELECT
    room_no, seq, 0 AS is_end, 'gap' AS kind, from_ms || '.' || reason AS name, at,
    json_object(
        'from_ms', from_ms, 'to_ms', at, 'detail', detail, 'recovered', json(CASE WHEN recovered THEN 'true' ELSE 'false' END)
    ) AS body
FROM placed
UNION ALL
SELECT
    room_no, last_seq, 1, 'broadcast_ended', '', ended_at,
    json_object('cause', CASE WHEN EXISTS (
        SELECT 1 FROM messages
        WHERE room_no = rooms.room_no AND seq > rooms.last_seq - 100 AND method = 'WebcastControlMessage'
            AND (instr(payload, x'1003') OR instr(payload, x'1004'))
    ) THEN 'control' ELSE 'asked' END, 'action', 3)
FROM rooms WHERE ended_at > 0;
INSERT INTO marks (after_id, room_no, seq, number, kind, name, at, body, msg_id)
SELECT
    coalesce((SELECT id FROM messages WHERE room_no = drafts.room_no AND seq = drafts.seq), 0) AS place,
    room_no, seq, row_number() OVER (PARTITION BY room_no, seq ORDER BY is_end, at, name) AS number, kind, name, at, body, 0
FROM drafts ORDER BY place, room_no, number;
DROP TABLE temp.drafts;
DROP TABLE temp.placed;
DROP TABLE temp.old_gaps;
DROP TABLE gaps;

-- Rooms get an epoch (that of the latest tenure), the number of marks behind their last message, and the store epoch of their last
-- write; interest has its own table now.
CREATE TABLE new_rooms (
    room_no        INTEGER PRIMARY KEY,
    room_id        INTEGER NOT NULL UNIQUE,
    unique_id      TEXT    NOT NULL DEFAULT '',
    owner_id       INTEGER NOT NULL DEFAULT 0,
    epoch          INTEGER NOT NULL DEFAULT 0,
    store_epoch    INTEGER NOT NULL DEFAULT 1,
    first_seq      INTEGER NOT NULL DEFAULT 1,
    last_seq       INTEGER NOT NULL DEFAULT 0,
    last_mark      INTEGER NOT NULL DEFAULT 0,
    resume_cursor  TEXT,  -- NULL: upstream never gave one
    resume_ext     TEXT    NOT NULL DEFAULT '',
    history_cursor TEXT    NOT NULL DEFAULT '',
    history_done   INTEGER NOT NULL DEFAULT 0,
    ended_at       INTEGER NOT NULL DEFAULT 0
);
INSERT INTO new_rooms (
    room_no, room_id, unique_id, owner_id, first_seq, last_seq, last_mark, resume_cursor, resume_ext, history_cursor, history_done, ended_at
)
SELECT
    room_no, room_id, unique_id, owner_id, first_seq, last_seq,
    (SELECT count(*) FROM marks WHERE marks.room_no = rooms.room_no AND marks.seq = rooms.last_seq),
    resume_cursor, resume_ext, history_cursor, history_done, ended_at
FROM rooms;
DROP TABLE rooms;
ALTER TABLE new_rooms RENAME TO rooms;
CREATE INDEX rooms_by_owner ON rooms (owner_id);
