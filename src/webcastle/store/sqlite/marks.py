"""Marks: storing them behind their messages, and reading them."""

from __future__ import annotations

import sqlite3
from typing import Any, Final

import orjson

from webcastle.models import DraftMark, Mark, MarkKind, Message, Tip

__all__ = ["COLUMNS", "add_mark", "mark_of", "marks", "marks_between"]

# Add a mark behind the message that was stored last in the database, unless the room has it already.
_INSERT: Final = """
    INSERT INTO marks (after_id, room_no, seq, number, kind, name, at, body, msg_id)
    VALUES ((SELECT coalesce(max(id), 0) FROM messages), ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (room_no, kind, name) DO NOTHING
"""
# The message that a mark is about.
_MESSAGE: Final = """
    SELECT seq, msg_id, method, create_time, received_at, payload FROM messages WHERE msg_id = ? AND room_no = ?
"""
COLUMNS: Final = """
    marks.seq, number, kind, name, at, body,
    messages.seq, messages.msg_id, method, create_time, received_at, payload
"""
"""What `mark_of` makes a mark of, besides the room."""
_OF_ROOM: Final = f"""
    SELECT {COLUMNS} FROM marks LEFT JOIN messages
    ON marks.msg_id != 0 AND messages.msg_id = marks.msg_id AND messages.room_no = marks.room_no
    WHERE marks.room_no = (SELECT room_no FROM rooms WHERE room_id = :room_id)
"""  # noqa: S608 - a constant list of columns
# Marks behind a place, up to those behind a message.
_BETWEEN: Final = f"""
    {_OF_ROOM} AND (marks.seq, number) > (:seq, :number) AND marks.seq <= :last_seq ORDER BY marks.seq, number
"""
# All marks of one kind.
_OF_KIND: Final = f"{_OF_ROOM} AND kind = :kind ORDER BY marks.seq, number"


def add_mark(db: sqlite3.Cursor, room_id: int, room_no: int, tip: Tip, draft: DraftMark) -> Mark | None:
    """Store a mark behind the room's tip; None if the room has it already."""
    kind, name, at, body, _, msg_id = draft
    seq, number = tip.seq, tip.mark + 1
    text = orjson.dumps(body).decode()
    db.execute(_INSERT, (room_no, seq, number, kind, name, at, text, msg_id))
    if not db.rowcount:
        return None
    row = db.execute(_MESSAGE, (msg_id, room_no)).fetchone() if msg_id else None
    return Mark(room_id, seq, number, kind, name, at, body, None if row is None else Message(room_id, *row))


def marks(db: sqlite3.Connection, room_id: int, kind: MarkKind) -> list[Mark]:
    """See `MessageLog.marks`."""
    return [mark_of(room_id, row) for row in db.execute(_OF_KIND, {"room_id": room_id, "kind": kind}).fetchall()]


def marks_between(db: sqlite3.Connection, room_id: int, tip: Tip, last_seq: int) -> list[Mark]:
    """The marks behind a tip, those behind the message ``last_seq`` included."""
    bounds = {"room_id": room_id, "seq": tip.seq, "number": tip.mark, "last_seq": last_seq}
    return [mark_of(room_id, row) for row in db.execute(_BETWEEN, bounds).fetchall()]


def mark_of(room_id: int, row: tuple[Any, ...]) -> Mark:
    """A mark out of `COLUMNS`."""
    seq, number, kind, name, at, body, *about = row
    message = None if about[0] is None else Message(room_id, *about)
    return Mark(room_id, seq, number, MarkKind(kind), name, at, orjson.loads(body), message)
