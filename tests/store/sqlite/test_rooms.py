"""What is known of rooms."""

from __future__ import annotations

import sqlite3

from tests.contracts.rows import OTHER_ROOM, ROOM, live
from tests.store.sqlite.plans import scans
from webcastle.models import Tip
from webcastle.ports import RoomRecord
from webcastle.store.sqlite import rooms
from webcastle.store.sqlite.append import append


def test_a_room_is_created_once(db: sqlite3.Connection) -> None:
    """Its short number stays."""
    assert rooms.room(db, ROOM) is None
    number = rooms.room_no_of(db, ROOM)
    assert rooms.room_no_of(db, ROOM) == number != rooms.room_no_of(db, OTHER_ROOM)
    assert rooms.room(db, ROOM) == RoomRecord(ROOM)


def test_empty_values_forget_nothing(db: sqlite3.Connection) -> None:
    """A caller that knows less does not overwrite what another one knew."""
    rooms.remember_room(db, ROOM, "demo", 68)
    rooms.remember_room(db, ROOM, "", 0)
    rooms.remember_room(db, ROOM, "demo2", 0)
    record = rooms.room(db, ROOM)
    assert record is not None
    assert (record.unique_id, record.owner_id) == ("demo2", 68)


def test_the_latest_name_of_an_owner_counts(db: sqlite3.Connection) -> None:
    """Owners without a name, and the owner 0, are left out; the index finds them."""
    rooms.remember_room(db, ROOM, "before", 68)
    rooms.remember_room(db, OTHER_ROOM, "now", 68)
    rooms.remember_room(db, 5, "", 70)
    rooms.remember_room(db, 6, "none", 0)
    assert rooms.creator_names(db, [68, 70, 71, 0, 68]) == {68: "now"}
    assert scans(db, rooms._CREATOR_NAME, (68,)) == []


def test_tips_of_many_rooms_are_one_query(db: sqlite3.Connection) -> None:
    """Unknown rooms are left out; thousands of ids are no problem."""
    append(db, [live(ROOM, [1, 2]), live(OTHER_ROOM, [3])])
    assert rooms.tips(db, [ROOM, OTHER_ROOM, *range(1, 40_000)]) == {ROOM: Tip(2), OTHER_ROOM: Tip(1)}
    assert rooms.tips(db, []) == {}


def test_recorded_creators_are_a_set(db: sqlite3.Connection) -> None:
    """Twice is once, and taking back what is not there changes nothing."""
    for name, recorded in (("b", True), ("a", True), ("b", True), ("c", False), ("a", False)):
        rooms.record_creator(db, name, recorded)
    assert rooms.recorded_creators(db) == ["b"]
