"""How a room's log grows: live messages and marks at its upper end, history at its lower one.

Nearly all messages that arrive are new, and a statement for many is cheaper than one for each (4.8 against 6 µs of CPU a message of
1 kB). So `append` first inserts as if all were new, `BATCH` rows at a time. A message that the room has already ends that
transaction, without a trace, and everything is done again with care: row by row, where each insert says whether the message is new.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Any, Final

from webcastle.errors import TenureLostError
from webcastle.models import HistoryPage, Mark, MarkKind, Message, RawMessage, Tip
from webcastle.ports import Append, Appended, Tenure
from webcastle.store.sqlite.epochs import epoch_no
from webcastle.store.sqlite.marks import add_mark
from webcastle.store.sqlite.rooms import room_no_of

__all__ = ["append", "prepend"]

BATCH: Final = 16
"""Rows in one statement; more save nothing."""

# The rooms' bounds, the epochs of their latest tenures, and the store epochs of their last writes.
_ENDS: Final = """
    SELECT room_id, room_no, first_seq, last_seq, last_mark, epoch, store_epoch FROM json_each(?) JOIN rooms ON room_id = value
"""
_INSERT: Final = "INTO messages (room_no, seq, msg_id, method, create_time, received_at, payload) VALUES"
# Add a message at a seq, unless the room has it already: the insert itself finds duplicates. The seq is never taken,
# because the room's bounds are read under the same write lock.
_INSERT_ONE: Final = f"INSERT {_INSERT} (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (msg_id, room_no) DO NOTHING"
# Add so many messages, all of them new; else the whole transaction is undone.
_INSERT_NEW: Final = tuple(
    f"INSERT OR ROLLBACK {_INSERT} {', '.join(['(?, ?, ?, ?, ?, ?, ?)'] * rows)}" for rows in range(BATCH + 1)
)
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
# The broadcast is over; the first time stored is kept.
_END: Final = "UPDATE rooms SET ended_at = ? WHERE room_no = ? AND ended_at = 0"


class _Log:
    """The two ends of a room's log while a transaction moves one of them."""

    __slots__ = ("cursor", "epoch", "first_seq", "internal_ext", "last_mark", "last_seq", "room_id", "room_no")

    def __init__(self, row: Sequence[int]) -> None:
        self.room_id, self.room_no, self.first_seq, self.last_seq, self.last_mark, self.epoch = row
        self.cursor: str | None = None
        self.internal_ext: str | None = None


class _Batches:
    """Inserts messages that are taken for new; `sqlite3.IntegrityError` if one is not, and the transaction is undone."""

    def __init__(self, cursor: sqlite3.Cursor) -> None:
        self._cursor = cursor
        self._values: list[Any] = []
        self._rows = 0

    def add(self, log: _Log, messages: Sequence[RawMessage], received_at: int) -> list[Message]:
        """Put messages at the log's upper end, some of them with the next `add` or `flush`."""
        new = tuple.__new__  # half the price of Message(...)
        room_id, room_no, seq, values = log.room_id, log.room_no, log.last_seq, self._values
        stored: list[Message] = []
        for msg_id, method, payload, create_time, _ in messages:
            seq += 1
            values += (room_no, seq, msg_id, method, create_time, received_at, payload)
            stored.append(new(Message, (room_id, seq, msg_id, method, create_time, received_at, payload)))
            self._rows += 1
            if self._rows == BATCH:
                self.flush()
                values = self._values
        if stored:
            log.last_seq, log.last_mark = seq, 0
        return stored

    def flush(self) -> None:
        """Insert what waits."""
        if self._rows:
            values, self._values = self._values, []
            rows, self._rows = self._rows, 0
            self._cursor.execute(_INSERT_NEW[rows], values)


class _Singles:
    """Inserts those messages that are new, row by row."""

    def __init__(self, cursor: sqlite3.Cursor) -> None:
        self._cursor = cursor

    def add(self, log: _Log, messages: Sequence[RawMessage], received_at: int) -> list[Message]:
        """Put new messages at the log's upper end."""
        cursor, room_id, room_no, seq = self._cursor, log.room_id, log.room_no, log.last_seq + 1
        stored: list[Message] = []
        for msg_id, method, payload, create_time, _ in messages:
            cursor.execute(_INSERT_ONE, (room_no, seq, msg_id, method, create_time, received_at, payload))
            if cursor.rowcount:
                stored.append(Message(room_id, seq, msg_id, method, create_time, received_at, payload))
                seq += 1
        if stored:
            log.last_seq, log.last_mark = seq - 1, 0
        return stored

    def flush(self) -> None:
        """Nothing waits."""


def append(db: sqlite3.Connection, appends: Sequence[Append]) -> list[Appended]:
    """See `MessageLog.append`."""
    cursor = db.cursor()
    try:
        return _append(cursor, appends, _Batches(cursor))
    except sqlite3.IntegrityError:
        if db.in_transaction:
            raise  # not a message that the room has: that would have ended the transaction
        db.execute("BEGIN IMMEDIATE")
        return _append(cursor, appends, _Singles(cursor))


def prepend(
    db: sqlite3.Connection, room_id: int, page: HistoryPage, received_at: int, tenure: Tenure | None
) -> tuple[Message, ...]:
    """See `MessageLog.prepend`."""
    cursor = db.cursor()
    store_epoch = epoch_no(db)
    log = _open_logs(cursor, [room_id], store_epoch)[room_id]
    if tenure is not None and tenure.epoch != log.epoch:
        raise TenureLostError((room_id,))
    seq = log.first_seq - 1
    stored: list[Message] = []
    for msg_id, method, payload, create_time, _ in page.messages:
        cursor.execute(_INSERT_ONE, (log.room_no, seq, msg_id, method, create_time, received_at, payload))
        if cursor.rowcount:
            stored.append(Message(room_id, seq, msg_id, method, create_time, received_at, payload))
            seq -= 1
    cursor.execute(_MOVE_FIRST, (seq + 1, store_epoch, page.cursor, page.no_more, log.room_no))
    return tuple(stored)


def _append(cursor: sqlite3.Cursor, appends: Sequence[Append], inserts: _Batches | _Singles) -> list[Appended]:
    store_epoch = epoch_no(cursor.connection)
    logs = _open_logs(cursor, [part.room_id for part in appends], store_epoch)
    _check_tenures(appends, logs)
    stored: list[Appended] = []
    for part in appends:
        log = logs[part.room_id]
        before = Tip(log.last_seq, log.last_mark)
        if part.marks:
            messages, marks = _add_both(cursor, log, part, inserts)
        else:
            messages, marks = tuple(inserts.add(log, part.messages, part.received_at)), ()
        if part.resume is not None:
            log.cursor, log.internal_ext = part.resume.cursor, part.resume.internal_ext
        stored.append(Appended(before, messages, marks))
    inserts.flush()
    moved = [
        (log.last_seq, log.last_mark, store_epoch, log.cursor, log.internal_ext, log.room_no) for log in logs.values()
    ]
    cursor.executemany(_MOVE_LAST, moved)
    return stored


def _open_logs(cursor: sqlite3.Cursor, room_ids: Sequence[int], store_epoch: int) -> dict[int, _Log]:
    """The logs of these rooms. Creates unknown rooms, and notes where a log enters a new store epoch."""
    wanted = dict.fromkeys(room_ids)
    asked = (str(list(wanted)),)
    rows = cursor.execute(_ENDS, asked).fetchall()
    if len(rows) < len(wanted):
        for room_id in wanted:
            room_no_of(cursor.connection, room_id)
        rows = cursor.execute(_ENDS, asked).fetchall()
    logs: dict[int, _Log] = {}
    for *columns, written_in in rows:
        log = logs[columns[0]] = _Log(columns)
        if written_in != store_epoch:
            cursor.execute(_FORK, (log.room_no, store_epoch, log.first_seq, log.last_seq, log.last_mark))
    return logs


def _check_tenures(appends: Sequence[Append], logs: dict[int, _Log]) -> None:
    lost = {part.room_id: None for part in appends if part.tenure and part.tenure.epoch != logs[part.room_id].epoch}
    if lost:
        raise TenureLostError(tuple(lost))


def _add_both(
    cursor: sqlite3.Cursor, log: _Log, part: Append, inserts: _Batches | _Singles
) -> tuple[tuple[Message, ...], tuple[Mark, ...]]:
    """Store messages and, each behind its message, marks."""
    messages: list[Message] = []
    marks: list[Mark] = []
    done = 0
    for draft in sorted(part.marks, key=lambda draft: draft.behind):
        if draft.behind > done:
            messages += inserts.add(log, part.messages[done : draft.behind], part.received_at)
            done = draft.behind
        inserts.flush()
        mark = add_mark(cursor, log.room_id, log.room_no, Tip(log.last_seq, log.last_mark), draft)
        if mark is not None:
            log.last_mark = mark.number
            marks.append(mark)
        if draft.kind is MarkKind.BROADCAST_ENDED:
            cursor.execute(_END, (draft.at, log.room_no))
            # interest ends with the broadcast
            cursor.execute("DELETE FROM interest WHERE room_no = ?", (log.room_no,))
    messages += inserts.add(log, part.messages[done:], part.received_at)
    return tuple(messages), tuple(marks)
