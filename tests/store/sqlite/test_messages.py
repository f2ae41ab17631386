"""Reads along a room's log cost what they return, not what the room holds."""

from __future__ import annotations

import sqlite3

from tests.contracts.rows import OTHER_ROOM, ROOM, ids, live
from tests.store.sqlite.plans import scans
from webcastle.store.sqlite import messages
from webcastle.store.sqlite.append import append


def test_reads_use_the_index(db: sqlite3.Connection) -> None:
    """No query scans or sorts."""
    assert scans(db, messages._READ_AFTER, (ROOM, 5, 10)) == []
    assert scans(db, messages._READ_BEFORE, (ROOM, 5, 10)) == []
    assert scans(db, messages._SEQ_OF, (5, ROOM)) == []


def test_pages_are_contiguous_in_both_directions(db: sqlite3.Connection) -> None:
    """Of one room only, although others are stored between."""
    for start in range(1, 31, 3):
        append(db, [live(ROOM, range(start, start + 3)), live(OTHER_ROOM, range(100 + start, 103 + start))])
    assert ids(messages.read_after(db, ROOM, 10, 5)) == [11, 12, 13, 14, 15]
    assert ids(messages.read_before(db, ROOM, 10, 5)) == [9, 8, 7, 6, 5]
    assert messages.read_after(db, ROOM, 30, 5) == []
    assert messages.read_before(db, ROOM, 1, 5) == []


def test_an_id_belongs_to_its_room(db: sqlite3.Connection) -> None:
    """The same id in another room is another message."""
    append(db, [live(ROOM, [7, 8]), live(OTHER_ROOM, [8])])
    assert messages.seq_of(db, ROOM, 8) == 2
    assert messages.seq_of(db, OTHER_ROOM, 8) == 1
    assert messages.seq_of(db, OTHER_ROOM, 7) is None
    assert messages.seq_of(db, 5, 7) is None
