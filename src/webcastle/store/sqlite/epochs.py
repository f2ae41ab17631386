"""Store epochs, and where a reader resumes that has a position of an earlier epoch.

Restoring a copy removes entries that readers have seen, and later entries get the same positions. So a position carries the id of the
store epoch in which it was given out. A room's first write in a new epoch records a *fork*: the bounds of its log at that time, which
is the part that it shares with all earlier known epochs. The rules of `resume_point`, none of which skips an entry silently:

- A position of the present epoch is valid.
- A position of an earlier epoch is valid up to the lowest fork of a later epoch. If it points to history that was not stored at the
  fork, or the room was empty then, the reader starts at the beginning: history may have been fetched again, with other numbers.
- The database does not know an epoch that began in another copy. A reader with such a position starts at the beginning.
- No position is beyond the tip.
"""

from __future__ import annotations

import secrets
import sqlite3
from string import ascii_lowercase, digits
from typing import Final

from webcastle.models import Position, Tip

__all__ = ["begin_store_epoch", "epoch_no", "resume_point", "store_epoch"]

# The present epoch.
_PRESENT: Final = "SELECT no, id FROM store_epochs ORDER BY no DESC LIMIT 1"
# A room's bounds.
_BOUNDS: Final = "SELECT room_no, first_seq, last_seq, last_mark FROM rooms WHERE room_id = ?"
# Where a room's log went on after an epoch.
_FORKS: Final = "SELECT first_seq, last_seq, last_mark FROM forks WHERE room_no = ? AND no > ?"


def begin_store_epoch(db: sqlite3.Connection) -> str:
    """See `MessageLog.begin_store_epoch`."""
    epoch = secrets.choice(ascii_lowercase) + "".join(secrets.choice(ascii_lowercase + digits) for _ in range(5))
    # numbered by SQLite: one more than the highest
    db.execute("INSERT INTO store_epochs (id) VALUES (?)", (epoch,))
    return epoch


def epoch_no(db: sqlite3.Connection) -> int:
    """The number of the present store epoch."""
    return int(db.execute(_PRESENT).fetchone()[0])


def store_epoch(db: sqlite3.Connection) -> str:
    """See `MessageLog.store_epoch`."""
    return str(db.execute(_PRESENT).fetchone()[1])


def resume_point(db: sqlite3.Connection, room_id: int, position: Position) -> Position:
    """See `MessageLog.resume_point`."""
    present = store_epoch(db)
    room_no, first_seq, last_seq, last_mark = db.execute(_BOUNDS, (room_id,)).fetchone() or (0, 1, 0, 0)
    beginning = Tip(first_seq - 1)
    lowest = Tip(last_seq, last_mark)
    if position.epoch not in {"", present}:
        # the number of the position's epoch
        known = db.execute("SELECT no FROM store_epochs WHERE id = ?", (position.epoch,)).fetchone()
        if known is None:
            lowest = beginning
        else:
            for fork_first, *fork_tip in db.execute(_FORKS, (room_no, *known)).fetchall():
                fork = Tip(*fork_tip)
                shared = fork_first <= fork.seq and position.seq >= fork_first - 1
                lowest = min(lowest, fork if shared else beginning)
    if position.tip <= lowest:
        return position._replace(epoch=present)
    return Position(lowest.seq, lowest.mark, None, present)
