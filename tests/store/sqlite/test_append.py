"""How a room's log grows."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest

from tests.contracts.rows import BEGINNING, OTHER_ROOM, ROOM, end, ids, live, mark, raw, words
from webcastle.errors import TenureLostError
from webcastle.models import HistoryPage, Resume, Tip, log_order
from webcastle.ports import Append, Appended
from webcastle.store.sqlite import append as module
from webcastle.store.sqlite.append import BATCH, append, prepend
from webcastle.store.sqlite.epochs import begin_store_epoch
from webcastle.store.sqlite.interest import begin_tenure
from webcastle.store.sqlite.marks import marks_between
from webcastle.store.sqlite.messages import read_after
from webcastle.store.sqlite.migrate import migrate
from webcastle.store.sqlite.rooms import room
from webcastle.store.sqlite.transaction import transact


def grow(db: sqlite3.Connection, appends: list[Append]) -> list[Appended]:
    """Append in a transaction, as the store does."""
    return transact(db, append, appends)


def log(db: sqlite3.Connection) -> list[int | str]:
    """The room's log in short."""
    messages = read_after(db, ROOM, BEGINNING.seq, 1_000)
    return words(log_order(messages, marks_between(db, ROOM, BEGINNING, 1_000)))


def test_known_messages_take_no_number(db: sqlite3.Connection) -> None:
    """Within one append, between two of a call, and later; what comes back is what was new."""
    (first,) = grow(db, [live(ROOM, [1, 1, 2])])
    second, third = grow(db, [live(ROOM, [2, 3]), live(ROOM, [3, 4])])
    assert [message.seq for message in first.messages] == [1, 2]
    assert (ids(second.messages), ids(third.messages)) == ([3], [4])
    assert (second.before, third.before) == (Tip(2), Tip(3))
    assert log(db) == [1, 2, 3, 4]


def test_a_mark_stands_behind_the_last_new_message_before_it(db: sqlite3.Connection) -> None:
    """Whatever is a repetition; marks of one message are numbered in their order; a known mark is not stored again."""
    grow(db, [live(ROOM, [1])])
    (stored,) = grow(db, [live(ROOM, [1, 2, 3], marks=[mark("c", 3), mark("a", 1), mark("b", 2), mark("b", 3)])])
    assert log(db) == [1, "a", 2, "b", 3, "c"]
    assert [(each.seq, each.number) for each in stored.marks] == [(1, 1), (2, 1), (3, 1)]
    (again,) = grow(db, [live(ROOM, [], marks=[mark("c"), mark("d")])])
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
    grow(db, [live(ROOM, [1]), live(OTHER_ROOM, [2])])
    db.execute("INSERT INTO interest (room_no, holder, until) SELECT room_no, 'h', NULL FROM rooms")
    grow(db, [live(ROOM, [], marks=[end(5)])])
    grow(db, [live(ROOM, [3], marks=[end(9)])])
    record = room(db, ROOM)
    assert record is not None
    assert record.ended_at == 5
    assert db.execute("SELECT room_id FROM interest JOIN rooms USING (room_no)").fetchall() == [(OTHER_ROOM,)]


def test_history_grows_downwards_with_its_cursor(db: sqlite3.Connection) -> None:
    """Known messages take no number; the live end does not move."""
    grow(db, [live(ROOM, [10, 11], Resume("live", "x"))])
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
    grow(db, [live(ROOM, [1], Resume("c1", "e1"))])
    grow(db, [live(ROOM, [], marks=[mark("m")])])
    record = room(db, ROOM)
    assert record is not None
    assert (record.resume, record.tip) == (Resume("c1", "e1"), Tip(1, 1))


def test_the_first_write_of_a_store_epoch_keeps_what_the_log_was(db: sqlite3.Connection) -> None:
    """Once per room and epoch."""
    grow(db, [live(ROOM, [1, 2], marks=[mark("m", 2)])])
    begin_store_epoch(db)
    grow(db, [live(ROOM, [3])])
    grow(db, [live(ROOM, [4])])
    assert db.execute("SELECT no, first_seq, last_seq, last_mark FROM forks").fetchall() == [(2, 1, 2, 1)]


def test_new_and_known_rooms_enter_a_store_epoch_in_one_append(db: sqlite3.Connection) -> None:
    """Each with its own fork, also when a message is known, so that everything is done again."""
    grow(db, [live(ROOM, [1])])
    begin_store_epoch(db)
    grow(db, [live(OTHER_ROOM, [1]), live(ROOM, [1, 2])])
    assert db.execute("SELECT first_seq, last_seq, last_mark FROM forks ORDER BY room_no").fetchall() == [
        (1, 1, 0),
        (1, 0, 0),
    ]
    assert log(db) == [1, 2]


@pytest.mark.parametrize("count", [1, BATCH - 1, BATCH, BATCH + 1, 3 * BATCH])
@pytest.mark.parametrize("known", [(), (1,), (BATCH,), (BATCH + 1, 2)])
def test_any_number_of_rows_and_any_known_one(db: sqlite3.Connection, count: int, known: tuple[int, ...]) -> None:
    """In batches or row by row: the same log, and what is returned is what is stored."""
    grow(db, [live(ROOM, known)])
    new = [msg_id for msg_id in range(1, count + 1) if msg_id not in known]
    first, second = grow(db, [live(ROOM, range(1, count + 1)), live(OTHER_ROOM, range(1, count + 1))])
    assert (ids(first.messages), ids(second.messages)) == (new, list(range(1, count + 1)))
    assert log(db) == [*known, *new]
    assert list(first.messages) == read_after(db, ROOM, len(known), 1000)
    assert list(second.messages) == read_after(db, OTHER_ROOM, 0, 1000)


def test_messages_that_are_all_new_take_one_statement_for_many(db: sqlite3.Connection) -> None:
    """Over rooms; a known one makes it one statement each, in one transaction more."""
    statements: list[str] = []
    db.set_trace_callback(statements.append)
    grow(db, [live(ROOM, range(BATCH)), live(OTHER_ROOM, range(BATCH))])
    assert len([each for each in statements if "INTO messages" in each]) == 2
    statements.clear()
    grow(db, [live(OTHER_ROOM, [100]), live(ROOM, [0, 101])])
    db.set_trace_callback(None)
    assert len([each for each in statements if "INTO messages" in each]) == 1 + 3
    assert [each for each in statements if each.startswith(("BEGIN", "COMMIT"))] == ["BEGIN IMMEDIATE"] * 2 + ["COMMIT"]


def test_a_violation_that_is_no_known_message_is_an_error(db: sqlite3.Connection) -> None:
    """It is not tried again, and nothing is left of it."""
    grow(db, [live(ROOM, [1])])
    begin_store_epoch(db)
    db.execute("INSERT INTO forks (room_no, no, first_seq, last_seq, last_mark) SELECT room_no, 2, 1, 1, 0 FROM rooms")
    with pytest.raises(sqlite3.IntegrityError, match="forks"):
        grow(db, [live(ROOM, [2])])
    assert not db.in_transaction
    assert log(db) == [1]


def test_a_lock_that_another_process_takes_meanwhile_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the transaction that a known message undid and the next one: the call fails as busy, and can be made again."""
    db, other = (sqlite3.connect(tmp_path / "w.db", isolation_level=None, timeout=0) for _ in range(2))
    migrate(db, tmp_path / "w.db")
    db.execute("PRAGMA journal_mode = WAL")
    grow(db, [live(ROOM, [1])])
    first_try = module._append

    def losing_the_lock(*arguments: Any) -> list[Appended]:
        monkeypatch.undo()
        try:
            return first_try(*arguments)
        finally:
            other.execute("BEGIN IMMEDIATE")

    monkeypatch.setattr(module, "_append", losing_the_lock)
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        grow(db, [live(ROOM, [1, 2])])
    assert not db.in_transaction
    other.close()
    (new,) = grow(db, [live(ROOM, [1, 2])])
    assert ids(new.messages) == [2]
    db.close()
