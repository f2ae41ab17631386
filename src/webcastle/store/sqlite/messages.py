"""Reading messages along a room's log."""

from __future__ import annotations

import sqlite3
from typing import Final

from webcastle.models import Message

__all__ = ["read_after", "read_before", "seq_of"]

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


def read_after(db: sqlite3.Connection, room_id: int, seq: int, limit: int) -> list[Message]:
    """See `MessageLog.read_after`."""
    return [Message(room_id, *row) for row in db.execute(_READ_AFTER, (room_id, seq, limit)).fetchall()]


def read_before(db: sqlite3.Connection, room_id: int, seq: int, limit: int) -> list[Message]:
    """See `MessageLog.read_before`."""
    return [Message(room_id, *row) for row in db.execute(_READ_BEFORE, (room_id, seq, limit)).fetchall()]


def seq_of(db: sqlite3.Connection, room_id: int, msg_id: int) -> int | None:
    """See `MessageLog.seq_of`."""
    row = db.execute(_SEQ_OF, (msg_id, room_id)).fetchone()
    return None if row is None else row[0]
