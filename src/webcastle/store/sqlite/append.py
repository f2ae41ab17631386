"""How a room's log grows: live messages and marks at its upper end, history at its lower one."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Final

from webcastle.errors import TenureLostError
from webcastle.models import HistoryPage, Mark, MarkKind, Message, RawMessage, Tip
from webcastle.ports import Append, Appended, Tenure
from webcastle.store.sqlite.epochs import epoch_no
from webcastle.store.sqlite.marks import add_mark
from webcastle.store.sqlite.rooms import room_no_of

__all__ = ["append", "prepend"]

# A room's bounds, the epoch of its latest tenure, and the store epoch of its last write.
_ENDS: Final = "SELECT room_no, first_seq, last_seq, last_mark, epoch, store_epoch FROM rooms WHERE room_id = ?"
# Add a message at a seq, unless the room has it already: the insert itself finds duplicates. The seq is never taken,
# because the room's bounds are read under the same write lock.
_INSERT: Final = """
    INSERT INTO messages (room_no, seq, msg_id, method, create_time, received_at, payload) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (msg_id, room_no) DO NOTHING
"""
# Move the room's upper end, and the place from which upstream would resume.
_MOVE_LAST: Final = """
    UPDATE rooms SET
        last_seq = ?, last_mark = ?, store_epoch = ?,
        resume_cursor = coalesce(?, resume_cursor), resume_ext = coalesce(?, resume_ext)
    WHERE room_no = ?
"""
# Move the room's lower end, and the place where its history goes on.
_MOVE_FIRST: Final = """
    UPDATE rooms SET first_seq = ?, store_epoch = ?, history_cursor = ?, history_done = ? WHERE room_no = ?
"""
# Keep what the log was before its first write in this store epoch.
_FORK: Final = "INSERT INTO forks (room_no, no, first_seq, last_seq, last_mark) VALUES (?, ?, ?, ?, ?)"
# The broadcast is over; the first time told stays.
_END: Final = "UPDATE rooms SET ended_at = ? WHERE room_no = ? AND ended_at = 0"


class _Log:
    """The two ends of a room's log while a transaction moves one of them."""

    __slots__ = ("cursor", "epoch", "first_seq", "internal_ext", "last_mark", "last_seq", "room_id", "room_no")

    def __init__(self, db: sqlite3.Connection, room_id: int, store_epoch: int) -> None:
        row = db.execute(_ENDS, (room_id,)).fetchone()
        if row is None:
            row = (room_no_of(db, room_id), 1, 0, 0, 0, 1)
        self.room_id = room_id
        self.room_no, self.first_seq, self.last_seq, self.last_mark, self.epoch, written_in = row
        self.cursor: str | None = None
        self.internal_ext: str | None = None
        if written_in != store_epoch:
            db.execute(_FORK, (self.room_no, store_epoch, self.first_seq, self.last_seq, self.last_mark))


def append(db: sqlite3.Connection, appends: Sequence[Append]) -> list[Appended]:
    """See `MessageLog.append`."""
    store_epoch = epoch_no(db)
    logs: dict[int, _Log] = {}
    lost: dict[int, None] = {}
    for part in appends:
        log = logs.get(part.room_id)
        if log is None:
            log = logs[part.room_id] = _Log(db, part.room_id, store_epoch)
        if part.tenure is not None and part.tenure.epoch != log.epoch:
            lost[part.room_id] = None
    if lost:
        raise TenureLostError(tuple(lost))
    cursor = db.cursor()
    stored: list[Appended] = []
    for part in appends:
        log = logs[part.room_id]
        before = Tip(log.last_seq, log.last_mark)
        marks: tuple[Mark, ...] = ()
        if part.marks:
            messages, marks = _add_both(cursor, log, part)
        else:
            messages = _add_messages(cursor, log, part.messages, part.received_at)
        if part.resume is not None:
            log.cursor, log.internal_ext = part.resume.cursor, part.resume.internal_ext
        stored.append(Appended(before, tuple(messages), marks))
    cursor.executemany(
        _MOVE_LAST,
        [
            (log.last_seq, log.last_mark, store_epoch, log.cursor, log.internal_ext, log.room_no)
            for log in logs.values()
        ],
    )
    return stored


def prepend(
    db: sqlite3.Connection, room_id: int, page: HistoryPage, received_at: int, tenure: Tenure | None
) -> tuple[Message, ...]:
    """See `MessageLog.prepend`."""
    store_epoch = epoch_no(db)
    log = _Log(db, room_id, store_epoch)
    if tenure is not None and tenure.epoch != log.epoch:
        raise TenureLostError((room_id,))
    cursor = db.cursor()
    first_seq = log.first_seq
    new: list[Message] = []
    for msg_id, method, payload, create_time, _ in page.messages:
        cursor.execute(_INSERT, (log.room_no, first_seq - 1, msg_id, method, create_time, received_at, payload))
        if cursor.rowcount:
            first_seq -= 1
            new.append(Message(room_id, first_seq, msg_id, method, create_time, received_at, payload))
    cursor.execute(_MOVE_FIRST, (first_seq, store_epoch, page.cursor, page.no_more, log.room_no))
    return tuple(new)


def _add_messages(cursor: sqlite3.Cursor, log: _Log, messages: Iterable[RawMessage], received_at: int) -> list[Message]:
    """Store the new ones of some messages at the log's upper end."""
    execute = cursor.execute
    room_id, room_no, seq = log.room_id, log.room_no, log.last_seq + 1
    new: list[Message] = []
    for msg_id, method, payload, create_time, _ in messages:
        execute(_INSERT, (room_no, seq, msg_id, method, create_time, received_at, payload))
        if cursor.rowcount:
            new.append(Message(room_id, seq, msg_id, method, create_time, received_at, payload))
            seq += 1
    if new:
        log.last_seq, log.last_mark = seq - 1, 0
    return new


def _add_both(cursor: sqlite3.Cursor, log: _Log, part: Append) -> tuple[list[Message], tuple[Mark, ...]]:
    """Store messages and, each behind its message, marks."""
    messages: list[Message] = []
    marks: list[Mark] = []
    done = 0
    for draft in sorted(part.marks, key=lambda draft: draft.behind):
        if draft.behind > done:
            messages += _add_messages(cursor, log, part.messages[done : draft.behind], part.received_at)
            done = draft.behind
        mark = add_mark(cursor, log.room_id, log.room_no, Tip(log.last_seq, log.last_mark), draft)
        if mark is not None:
            log.last_mark = mark.number
            marks.append(mark)
        if draft.kind is MarkKind.BROADCAST_ENDED:
            cursor.execute(_END, (draft.at, log.room_no))
            # nobody wants a room whose broadcast is over
            cursor.execute("DELETE FROM interest WHERE room_no = ?", (log.room_no,))
    messages += _add_messages(cursor, log, part.messages[done:], part.received_at)
    return messages, tuple(marks)
