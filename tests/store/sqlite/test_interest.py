"""Rows of interest and tenures."""

from __future__ import annotations

import sqlite3

from tests.contracts.rows import OTHER_ROOM, ROOM, end, live
from webcastle.ports import Interest, Tenure
from webcastle.store.sqlite.append import append
from webcastle.store.sqlite.interest import begin_tenure, drop_interest, hold_interest, interests


def test_the_longest_interest_of_a_holder_stays(db: sqlite3.Connection) -> None:
    """None lasts longest, whatever came before or after."""
    for until in (50, 20, 70):
        hold_interest(db, [Interest(ROOM, "h", until)])
    assert interests(db, 0) == [Interest(ROOM, "h", 70)]
    hold_interest(db, [Interest(ROOM, "h", None)])
    hold_interest(db, [Interest(ROOM, "h", 90)])
    assert interests(db, 10**15) == [Interest(ROOM, "h", None)]


def test_holders_do_not_touch_each_other(db: sqlite3.Connection) -> None:
    """Dropping one leaves the other; an interest that has ended is not listed."""
    hold_interest(db, [Interest(ROOM, "a", 50), Interest(ROOM, "b", 60), Interest(OTHER_ROOM, "a", 70)])
    drop_interest(db, [ROOM, 5], "a")
    assert interests(db, 0) == [Interest(ROOM, "b", 60), Interest(OTHER_ROOM, "a", 70)]
    assert interests(db, 60) == [Interest(OTHER_ROOM, "a", 70)]


def test_nobody_can_want_a_room_that_is_over(db: sqlite3.Connection) -> None:
    """Its row would never go."""
    append(db, [live(ROOM, [1], marks=[end()])])
    hold_interest(db, [Interest(ROOM, "h", None)])
    assert interests(db, 0) == []


def test_epochs_grow_per_room(db: sqlite3.Connection) -> None:
    """Also for a room that was not known."""
    assert [begin_tenure(db, ROOM, 1) for _ in range(2)] == [Tenure(ROOM, 1, 1), Tenure(ROOM, 1, 2)]
    assert begin_tenure(db, OTHER_ROOM, 3) == Tenure(OTHER_ROOM, 3, 1)
