"""Reads the logs of all rooms in the order of commits.

Messages have ids in the order in which they were stored. Marks have ids of their own, and remember the id of the message that was
stored last before them (``after_id``). So a position is two numbers: the id of the last message and the id of the last mark.
"""

from __future__ import annotations

import sqlite3
from typing import Final

from webcastle.models import Entry, Message
from webcastle.store.sqlite.marks import COLUMNS, mark_of

__all__ = ["read_all"]

# Messages of all rooms behind an id.
_MESSAGES: Final = """
    SELECT id, room_id, seq, msg_id, method, create_time, received_at, payload
    FROM messages JOIN rooms USING (room_no) WHERE id > ? ORDER BY id LIMIT ?
"""
# Marks of all rooms behind an id.
_MARKS: Final = f"""
    SELECT marks.id, after_id, room_id, {COLUMNS}
    FROM marks JOIN rooms USING (room_no) LEFT JOIN messages
    ON marks.msg_id != 0 AND messages.msg_id = marks.msg_id AND messages.room_no = marks.room_no
    WHERE marks.id > ? ORDER BY marks.id LIMIT ?
"""  # noqa: S608 - a constant list of columns


def read_all(db: sqlite3.Connection, after: str, limit: int) -> tuple[list[Entry], str]:
    """See `MessageLog.read_all`."""
    message_id, mark_id = map(int, after.split(".")) if after else (0, 0)
    messages = db.execute(_MESSAGES, (message_id, limit)).fetchall()
    marks = db.execute(_MARKS, (mark_id, limit)).fetchall()
    entries: list[Entry] = []
    waiting = iter(marks)
    mark = next(waiting, None)
    for row in [*messages, None]:
        # marks behind the message before this one; those behind messages that came in since the first query wait for the next call
        while mark is not None and mark[1] <= message_id and len(entries) < limit:
            mark_id, _, room_id, *columns = mark
            entries.append(mark_of(room_id, tuple(columns)))
            mark = next(waiting, None)
        if row is None or len(entries) >= limit:
            break
        message_id, room_id, *columns = row
        entries.append(Message(room_id, *columns))
    return entries, f"{message_id}.{mark_id}"
