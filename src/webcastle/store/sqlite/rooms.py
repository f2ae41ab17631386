"""What is known of rooms, and the creators whose rooms are kept."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Any, Final

from webcastle.models import Resume, Tip
from webcastle.ports import RoomRecord

__all__ = [
    "creator_names",
    "record_creator",
    "recorded_creators",
    "remember_room",
    "room",
    "room_no_of",
    "tips",
]

# Everything about one room.
_ROOM: Final = """
    SELECT
        room_id, unique_id, owner_id, resume_cursor, resume_ext, first_seq, last_seq, last_mark, history_cursor, history_done,
        ended_at, epoch
    FROM rooms WHERE room_id = ?
"""
# Where some rooms' logs end.
_TIPS: Final = """
    SELECT room_id, last_seq, last_mark FROM rooms WHERE room_id IN (SELECT value FROM json_each(?))
"""
# Fill in the creator; empty values change nothing.
_REMEMBER: Final = """
    UPDATE rooms SET
        unique_id = CASE WHEN :unique_id = '' THEN unique_id ELSE :unique_id END,
        owner_id = CASE WHEN :owner_id = 0 THEN owner_id ELSE :owner_id END
    WHERE room_no = :room_no
"""
# The latest known name of a room's owner.
_CREATOR_NAME: Final = (
    "SELECT unique_id FROM rooms WHERE owner_id = ? AND unique_id != '' ORDER BY room_no DESC LIMIT 1"
)


def room_no_of(db: sqlite3.Connection, room_id: int) -> int:
    """The room's short number; creates an unknown room. Call it inside a write transaction."""
    # the number of a known room
    row = db.execute("SELECT room_no FROM rooms WHERE room_id = ?", (room_id,)).fetchone()
    if row is not None:
        return int(row[0])
    # a new room, numbered by SQLite
    room_no = db.execute("INSERT INTO rooms (room_id) VALUES (?)", (room_id,)).lastrowid
    assert room_no is not None
    return room_no


def creator_names(db: sqlite3.Connection, owner_ids: Sequence[int]) -> dict[int, str]:
    """See `MessageLog.creator_names`."""
    rows = ((owner_id, db.execute(_CREATOR_NAME, (owner_id,)).fetchone()) for owner_id in set(owner_ids) - {0})
    return {owner_id: row[0] for owner_id, row in rows if row is not None}


def room(db: sqlite3.Connection, room_id: int) -> RoomRecord | None:
    """See `MessageLog.room`."""
    row = db.execute(_ROOM, (room_id,)).fetchone()
    return None if row is None else _record(row)


def tips(db: sqlite3.Connection, room_ids: Sequence[int]) -> dict[int, Tip]:
    """See `MessageLog.tips`."""
    rows = db.execute(_TIPS, (str(list(room_ids)),)).fetchall()
    return {room_id: Tip(last_seq, last_mark) for room_id, last_seq, last_mark in rows}


def remember_room(db: sqlite3.Connection, room_id: int, unique_id: str, owner_id: int) -> None:
    """See `MessageLog.remember_room`."""
    room_no = room_no_of(db, room_id)
    db.execute(_REMEMBER, {"unique_id": unique_id, "owner_id": owner_id, "room_no": room_no})


def record_creator(db: sqlite3.Connection, unique_id: str, recorded: bool) -> None:
    """See `MessageLog.record_creator`."""
    if recorded:
        # keep a creator's broadcasts
        db.execute("INSERT INTO recorded_creators (unique_id) VALUES (?) ON CONFLICT DO NOTHING", (unique_id,))
    else:
        # stop keeping them
        db.execute("DELETE FROM recorded_creators WHERE unique_id = ?", (unique_id,))


def recorded_creators(db: sqlite3.Connection) -> list[str]:
    """See `MessageLog.recorded_creators`."""
    # the names, sorted
    return [name for (name,) in db.execute("SELECT unique_id FROM recorded_creators ORDER BY unique_id").fetchall()]


def _record(row: tuple[Any, ...]) -> RoomRecord:
    (
        room_id, unique_id, owner_id, cursor, ext, first_seq, last_seq, last_mark, history_cursor, history_done,
        ended_at, epoch,
    ) = row  # fmt: skip
    return RoomRecord(
        room_id=room_id,
        unique_id=unique_id,
        owner_id=owner_id,
        resume=None if cursor is None else Resume(cursor, ext),
        first_seq=first_seq,
        last_seq=last_seq,
        last_mark=last_mark,
        history_cursor=history_cursor,
        history_done=bool(history_done),
        ended_at=ended_at,
        epoch=epoch,
    )
