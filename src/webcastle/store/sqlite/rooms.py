"""What is known of rooms: their record, their gaps, and the creators whose rooms are kept."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Any, Final

from webcastle.models import Gap, Resume
from webcastle.ports import RoomRecord

__all__ = [
    "add_gap",
    "creator_names",
    "end_room",
    "gaps",
    "record_creator",
    "record_room",
    "recorded_creators",
    "remember_room",
    "room",
    "room_no_of",
    "rooms_to_follow",
    "want_room",
]

_RECORD: Final = """
    room_id, unique_id, owner_id, resume_cursor, resume_ext, first_seq, last_seq, history_cursor, history_done,
    wanted_until, recorded, ended_at
"""
# Everything about one room.
_ROOM: Final = f"SELECT {_RECORD} FROM rooms WHERE room_id = ?"  # noqa: S608 - a constant list of columns
# Rooms that somebody wants or that are recorded, and that have not ended; longest known first.
_TO_FOLLOW: Final = f"""
    SELECT {_RECORD} FROM rooms WHERE ended_at = 0 AND (recorded OR wanted_until > ?) ORDER BY room_no
"""  # noqa: S608 - a constant list of columns
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
# The broadcast is over; the first time told stays.
_END: Final = """
    UPDATE rooms SET ended_at = CASE WHEN ended_at = 0 THEN ? ELSE ended_at END, wanted_until = 0, recorded = 0
    WHERE room_no = ?
"""
# Record a break, or what became known of it later.
_ADD_GAP: Final = """
    INSERT INTO gaps (room_no, from_ms, to_ms, reason, detail, recovered) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (room_no, from_ms, reason)
    DO UPDATE SET to_ms = excluded.to_ms, detail = excluded.detail, recovered = excluded.recovered
"""
# A room's breaks, oldest first.
_GAPS: Final = """
    SELECT from_ms, to_ms, reason, detail, recovered FROM gaps
    WHERE room_no = (SELECT room_no FROM rooms WHERE room_id = ?) ORDER BY from_ms, reason
"""


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
    """See `Store.creator_names`."""
    rows = ((owner_id, db.execute(_CREATOR_NAME, (owner_id,)).fetchone()) for owner_id in set(owner_ids) - {0})
    return {owner_id: row[0] for owner_id, row in rows if row is not None}


def room(db: sqlite3.Connection, room_id: int) -> RoomRecord | None:
    """See `Store.room`."""
    row = db.execute(_ROOM, (room_id,)).fetchone()
    return None if row is None else _record(row)


def remember_room(db: sqlite3.Connection, room_id: int, unique_id: str, owner_id: int) -> None:
    """See `Store.remember_room`."""
    room_no = room_no_of(db, room_id)
    db.execute(_REMEMBER, {"unique_id": unique_id, "owner_id": owner_id, "room_no": room_no})


def want_room(db: sqlite3.Connection, room_id: int, until: int) -> None:
    """See `Store.want_room`."""
    # how long somebody wants the room
    db.execute("UPDATE rooms SET wanted_until = ? WHERE room_no = ?", (until, room_no_of(db, room_id)))


def record_room(db: sqlite3.Connection, room_id: int, recorded: bool) -> None:
    """See `Store.record_room`."""
    # whether the room is kept followed
    db.execute("UPDATE rooms SET recorded = ? WHERE room_no = ?", (recorded, room_no_of(db, room_id)))


def end_room(db: sqlite3.Connection, room_id: int, at: int) -> None:
    """See `Store.end_room`."""
    db.execute(_END, (at, room_no_of(db, room_id)))


def rooms_to_follow(db: sqlite3.Connection, now: int) -> list[RoomRecord]:
    """See `Store.rooms_to_follow`."""
    return [_record(row) for row in db.execute(_TO_FOLLOW, (now,)).fetchall()]


def add_gap(db: sqlite3.Connection, gap: Gap) -> None:
    """See `Store.add_gap`."""
    room_no = room_no_of(db, gap.room_id)
    db.execute(_ADD_GAP, (room_no, gap.from_ms, gap.to_ms, gap.reason, gap.detail, gap.recovered))


def gaps(db: sqlite3.Connection, room_id: int) -> list[Gap]:
    """See `Store.gaps`."""
    rows = db.execute(_GAPS, (room_id,)).fetchall()
    return [Gap(room_id, start, end, reason, detail, bool(recovered)) for start, end, reason, detail, recovered in rows]


def record_creator(db: sqlite3.Connection, unique_id: str, recorded: bool) -> None:
    """See `Store.record_creator`."""
    if recorded:
        # keep a creator's broadcasts
        db.execute("INSERT INTO recorded_creators (unique_id) VALUES (?) ON CONFLICT DO NOTHING", (unique_id,))
    else:
        # stop keeping them
        db.execute("DELETE FROM recorded_creators WHERE unique_id = ?", (unique_id,))


def recorded_creators(db: sqlite3.Connection) -> list[str]:
    """See `Store.recorded_creators`."""
    # the names, sorted
    return [name for (name,) in db.execute("SELECT unique_id FROM recorded_creators ORDER BY unique_id").fetchall()]


def _record(row: tuple[Any, ...]) -> RoomRecord:
    room_id, unique_id, owner_id, cursor, ext, first, last, history_cursor, history_done, wanted, recorded, ended = row
    return RoomRecord(
        room_id=room_id,
        unique_id=unique_id,
        owner_id=owner_id,
        resume=None if cursor is None else Resume(cursor, ext),
        first_seq=first,
        last_seq=last,
        history_cursor=history_cursor,
        history_done=bool(history_done),
        wanted_until=wanted,
        recorded=bool(recorded),
        ended_at=ended,
    )
