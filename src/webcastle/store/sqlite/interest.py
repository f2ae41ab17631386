"""Interest in rooms, and the tenures of their owners."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Final

from webcastle.ports import Interest, Tenure
from webcastle.store.sqlite.rooms import room_no_of

__all__ = ["begin_tenure", "drop_interest", "hold_interest", "interests"]

# Add or prolong one holder's interest; NULL lasts longest. Rooms that have ended are skipped.
_HOLD: Final = """
    INSERT INTO interest (room_no, holder, until) SELECT room_no, :holder, :until FROM rooms
    WHERE room_no = :room_no AND ended_at = 0
    ON CONFLICT (room_no, holder) DO UPDATE SET until = max(until, excluded.until)
"""
# Remove one holder's interest in a room.
_DROP: Final = "DELETE FROM interest WHERE room_no = (SELECT room_no FROM rooms WHERE room_id = ?) AND holder = ?"
# Interest that has not ended, rooms that were stored first come first.
_INTERESTS: Final = """
    SELECT room_id, holder, until FROM interest JOIN rooms USING (room_no)
    WHERE until IS NULL OR until > ? ORDER BY room_no, holder
"""
# The next epoch of a room.
_BEGIN_TENURE: Final = "UPDATE rooms SET epoch = epoch + 1 WHERE room_no = ? RETURNING epoch"


def hold_interest(db: sqlite3.Connection, interests: Sequence[Interest]) -> None:
    """See `InterestStore.hold_interest`."""
    for room_id, holder, until in ((each.room_id, each.holder, each.until) for each in interests):
        db.execute(_HOLD, {"room_no": room_no_of(db, room_id), "holder": holder, "until": until})


def drop_interest(db: sqlite3.Connection, room_ids: Sequence[int], holder: str) -> None:
    """See `InterestStore.drop_interest`."""
    db.executemany(_DROP, [(room_id, holder) for room_id in room_ids])


def interests(db: sqlite3.Connection, now: int) -> list[Interest]:
    """See `InterestStore.interests`."""
    return [Interest(*row) for row in db.execute(_INTERESTS, (now,)).fetchall()]


def begin_tenure(db: sqlite3.Connection, room_id: int, node_id: int) -> Tenure:
    """See `InterestStore.begin_tenure`."""
    (epoch,) = db.execute(_BEGIN_TENURE, (room_no_of(db, room_id),)).fetchone()
    return Tenure(room_id, node_id, epoch)
