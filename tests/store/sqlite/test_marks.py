"""Marks as they are stored and read."""

from __future__ import annotations

import sqlite3

from tests.contracts.rows import OTHER_ROOM, ROOM, live, mark, raw
from tests.store.sqlite.plans import scans
from webcastle.models import MarkKind, Tip
from webcastle.ports import Append
from webcastle.store.sqlite import marks as module
from webcastle.store.sqlite.append import append
from webcastle.store.sqlite.marks import marks, marks_between


def test_a_mark_comes_back_as_it_was(db: sqlite3.Connection) -> None:
    """Its body with big numbers and any text, and the stored message that it is about."""
    draft = mark("é", 1, msg_id=7)
    (stored,) = append(db, [live(ROOM, [7], marks=[draft])])
    (read,) = marks(db, ROOM, MarkKind.GIFT_ENDED)
    assert read == stored.marks[0]
    assert (read.name, read.at, read.body) == (draft.name, draft.at, draft.body)
    assert read.message is not None
    assert read.message == stored.messages[0]
    assert marks(db, ROOM, MarkKind.GAP) == []


def test_a_mark_about_a_message_of_another_room_has_none(db: sqlite3.Connection) -> None:
    """Ids are those of a room."""
    append(db, [Append(OTHER_ROOM, (raw(7),), 1)])
    append(db, [live(ROOM, [8], marks=[mark("m", 1, msg_id=7)])])
    (read,) = marks(db, ROOM, MarkKind.GIFT_ENDED)
    assert read.message is None


def test_marks_between_two_points_of_the_log(db: sqlite3.Connection) -> None:
    """Those behind the tip, up to those behind the last message, without a scan."""
    append(db, [live(ROOM, [1, 2, 3], marks=[mark("a", 1), mark("b", 1), mark("c", 2), mark("d", 3)])])
    found = {
        tip: [each.name for each in marks_between(db, ROOM, tip, last)]
        for tip, last in ((Tip(0), 3), (Tip(1, 1), 2), (Tip(1, 2), 3), (Tip(3, 1), 3))
    }
    assert found == {
        Tip(0): ["a", "b", "c", "d"],
        Tip(1, 1): ["b", "c"],
        Tip(1, 2): ["c", "d"],
        Tip(3, 1): [],
    }
    bounds = {"room_id": ROOM, "seq": 0, "number": 0, "last_seq": 3}
    assert scans(db, module._BETWEEN, bounds) == []
