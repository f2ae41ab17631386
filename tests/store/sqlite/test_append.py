"""How a room's log grows."""

from __future__ import annotations

import sqlite3

import pytest

from tests.contracts.rows import BEGINNING, OTHER_ROOM, ROOM, end, ids, live, mark, raw, words
from webcastle.errors import TenureLostError
from webcastle.models import HistoryPage, Resume, Tip, log_order
from webcastle.store.sqlite.append import append, prepend
from webcastle.store.sqlite.epochs import begin_store_epoch
from webcastle.store.sqlite.interest import begin_tenure
from webcastle.store.sqlite.marks import marks_between
from webcastle.store.sqlite.messages import read_after
from webcastle.store.sqlite.rooms import room
from webcastle.store.sqlite.transaction import transact


def log(db: sqlite3.Connection) -> list[int | str]:
    """The room's log in short."""
    messages = read_after(db, ROOM, BEGINNING.seq, 1_000)
    return words(log_order(messages, marks_between(db, ROOM, BEGINNING, 1_000)))


def test_known_messages_take_no_number(db: sqlite3.Connection) -> None:
    """Within one append, between two of a call, and later; what comes back is what was new."""
    (first,) = append(db, [live(ROOM, [1, 1, 2])])
    second, third = append(db, [live(ROOM, [2, 3]), live(ROOM, [3, 4])])
    assert [message.seq for message in first.messages] == [1, 2]
    assert (ids(second.messages), ids(third.messages)) == ([3], [4])
    assert (second.before, third.before) == (Tip(2), Tip(3))
    assert log(db) == [1, 2, 3, 4]


def test_a_mark_stands_behind_the_last_new_message_before_it(db: sqlite3.Connection) -> None:
    """Whatever is a repetition; marks of one message are numbered in their order; a known mark is not stored again."""
    append(db, [live(ROOM, [1])])
    (stored,) = append(db, [live(ROOM, [1, 2, 3], marks=[mark("c", 3), mark("a", 1), mark("b", 2), mark("b", 3)])])
    assert log(db) == [1, "a", 2, "b", 3, "c"]
    assert [(each.seq, each.number) for each in stored.marks] == [(1, 1), (2, 1), (3, 1)]
    (again,) = append(db, [live(ROOM, [], marks=[mark("c"), mark("d")])])
    assert (again.before, [(each.seq, each.number) for each in again.marks]) == (Tip(3, 1), [(3, 2)])


def test_a_lost_tenure_stores_nothing_of_the_call(db: sqlite3.Connection) -> None:
    """It names the rooms, so that the others can be stored without them."""
    old = begin_tenure(db, ROOM, 1)
    begin_tenure(db, ROOM, 1)
    fresh = begin_tenure(db, OTHER_ROOM, 1)
    call = [live(ROOM, [1], tenure=old), live(OTHER_ROOM, [2], tenure=fresh)]
    with pytest.raises(TenureLostError) as lost:
        transact(db, append, call)
    assert lost.value.room_ids == (ROOM,)
    assert db.execute("SELECT count(*) FROM messages").fetchone() == (0,)
    transact(db, append, call[1:])
    with pytest.raises(TenureLostError):
        transact(db, prepend, ROOM, HistoryPage((raw(9),), "c", False), 1, old)


def test_the_end_clears_interest_and_keeps_its_first_time(db: sqlite3.Connection) -> None:
    """Of this room only."""
    append(db, [live(ROOM, [1]), live(OTHER_ROOM, [2])])
    db.execute("INSERT INTO interest (room_no, holder, until) SELECT room_no, 'h', NULL FROM rooms")
    append(db, [live(ROOM, [], marks=[end(5)])])
    append(db, [live(ROOM, [3], marks=[end(9)])])
    record = room(db, ROOM)
    assert record is not None
    assert record.ended_at == 5
    assert db.execute("SELECT room_id FROM interest JOIN rooms USING (room_no)").fetchall() == [(OTHER_ROOM,)]


def test_history_grows_downwards_with_its_cursor(db: sqlite3.Connection) -> None:
    """Known messages take no number; the live end does not move."""
    append(db, [live(ROOM, [10, 11], Resume("live", "x"))])
    new = prepend(db, ROOM, HistoryPage((raw(9), raw(10), raw(8)), "older", False), 1, None)
    assert [(message.msg_id, message.seq) for message in new] == [(9, 0), (8, -1)]
    prepend(db, ROOM, HistoryPage((), "end", True), 1, None)
    record = room(db, ROOM)
    assert record is not None
    assert (record.first_seq, record.last_seq, record.history_cursor, record.history_done) == (-1, 2, "end", True)
    assert record.resume == Resume("live", "x")
    assert log(db) == [8, 9, 10, 11]


def test_an_append_without_a_cursor_keeps_the_old_one(db: sqlite3.Connection) -> None:
    """Marks alone cover nothing of upstream."""
    append(db, [live(ROOM, [1], Resume("c1", "e1"))])
    append(db, [live(ROOM, [], marks=[mark("m")])])
    record = room(db, ROOM)
    assert record is not None
    assert (record.resume, record.tip) == (Resume("c1", "e1"), Tip(1, 1))


def test_the_first_write_of_a_store_epoch_keeps_what_the_log_was(db: sqlite3.Connection) -> None:
    """Once per room and epoch."""
    append(db, [live(ROOM, [1, 2], marks=[mark("m", 2)])])
    begin_store_epoch(db)
    append(db, [live(ROOM, [3])])
    append(db, [live(ROOM, [4])])
    assert db.execute("SELECT no, first_seq, last_seq, last_mark FROM forks").fetchall() == [(2, 1, 2, 1)]
