"""A room's messages: the gapless order, its two ends, and reading along it."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Final

from webcastle.models import HistoryPage, Message
from webcastle.ports import Append
from webcastle.store.sqlite.rooms import room_no_of

__all__ = ["append", "prepend", "read_after", "read_before", "seq_of"]

# Add a message at a seq, unless the room has it already: the insert itself finds duplicates. The seq is never taken,
# because the room's bounds are read under the same write lock.
_INSERT: Final = """
    INSERT INTO messages (room_no, seq, msg_id, method, create_time, received_at, payload) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (msg_id, room_no) DO NOTHING
"""
# Move the room's upper end, and the place from which upstream would resume.
_MOVE_LAST: Final = """
    UPDATE rooms SET last_seq = ?, resume_cursor = coalesce(?, resume_cursor), resume_ext = coalesce(?, resume_ext)
    WHERE room_no = ?
"""
# Move the room's lower end, and the place where its history goes on.
_MOVE_FIRST: Final = "UPDATE rooms SET first_seq = ?, history_cursor = ?, history_done = ? WHERE room_no = ?"
# Messages above a seq, ascending.
_READ_AFTER: Final = """
    SELECT seq, msg_id, method, create_time, received_at, payload FROM messages
    WHERE room_no = (SELECT room_no FROM rooms WHERE room_id = ?) AND seq > ? ORDER BY seq LIMIT ?
"""
# Messages below a seq, descending.
_READ_BEFORE: Final = """
    SELECT seq, msg_id, method, create_time, received_at, payload FROM messages
    WHERE room_no = (SELECT room_no FROM rooms WHERE room_id = ?) AND seq < ? ORDER BY seq DESC LIMIT ?
"""
# Where a message stands.
_SEQ_OF: Final = """
    SELECT seq FROM messages WHERE msg_id = ? AND room_no = (SELECT room_no FROM rooms WHERE room_id = ?)
"""


class _End:
    """The upper end of a room while a commit grows it."""

    __slots__ = ("cursor", "internal_ext", "last_seq", "room_no")

    def __init__(self, room_no: int, last_seq: int) -> None:
        self.room_no = room_no
        self.last_seq = last_seq
        self.cursor: str | None = None
        self.internal_ext: str | None = None


def append(db: sqlite3.Connection, appends: Sequence[Append]) -> list[tuple[Message, ...]]:
    """See `Store.append`."""
    cursor = db.cursor()
    execute = cursor.execute
    ends: dict[int, _End] = {}
    stored: list[tuple[Message, ...]] = []
    for part in appends:
        room_id, received_at = part.room_id, part.received_at
        end = ends.get(room_id)
        if end is None:
            room_no = room_no_of(db, room_id)
            # where the room ends so far
            (last_seq,) = execute("SELECT last_seq FROM rooms WHERE room_no = ?", (room_no,)).fetchone()
            end = ends[room_id] = _End(room_no, last_seq)
        room_no, seq = end.room_no, end.last_seq + 1
        new: list[Message] = []
        for raw in part.messages:
            msg_id, method, create_time, payload = raw.msg_id, raw.method, raw.create_time, raw.payload
            execute(_INSERT, (room_no, seq, msg_id, method, create_time, received_at, payload))
            if cursor.rowcount:
                new.append(Message(room_id, seq, msg_id, method, create_time, received_at, payload))
                seq += 1
        end.last_seq = seq - 1
        if part.resume is not None:
            end.cursor, end.internal_ext = part.resume.cursor, part.resume.internal_ext
        stored.append(tuple(new))
    cursor.executemany(_MOVE_LAST, [(end.last_seq, end.cursor, end.internal_ext, end.room_no) for end in ends.values()])
    return stored


def prepend(db: sqlite3.Connection, room_id: int, page: HistoryPage, received_at: int) -> tuple[Message, ...]:
    """See `Store.prepend`."""
    cursor = db.cursor()
    room_no = room_no_of(db, room_id)
    # where the room begins so far
    (first_seq,) = cursor.execute("SELECT first_seq FROM rooms WHERE room_no = ?", (room_no,)).fetchone()
    new: list[Message] = []
    for raw in page.messages:
        msg_id, method, create_time, payload = raw.msg_id, raw.method, raw.create_time, raw.payload
        cursor.execute(_INSERT, (room_no, first_seq - 1, msg_id, method, create_time, received_at, payload))
        if cursor.rowcount:
            first_seq -= 1
            new.append(Message(room_id, first_seq, msg_id, method, create_time, received_at, payload))
    cursor.execute(_MOVE_FIRST, (first_seq, page.cursor, page.no_more, room_no))
    return tuple(new)


def read_after(db: sqlite3.Connection, room_id: int, seq: int, limit: int) -> list[Message]:
    """See `Store.read_after`."""
    return [Message(room_id, *row) for row in db.execute(_READ_AFTER, (room_id, seq, limit)).fetchall()]


def read_before(db: sqlite3.Connection, room_id: int, seq: int, limit: int) -> list[Message]:
    """See `Store.read_before`."""
    return [Message(room_id, *row) for row in db.execute(_READ_BEFORE, (room_id, seq, limit)).fetchall()]


def seq_of(db: sqlite3.Connection, room_id: int, msg_id: int) -> int | None:
    """See `Store.seq_of`."""
    row = db.execute(_SEQ_OF, (msg_id, room_id)).fetchone()
    return None if row is None else row[0]
