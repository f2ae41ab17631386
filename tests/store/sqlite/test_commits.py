"""The logs of all rooms in the order of commits: every entry once, whatever the pages."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.contracts.rows import OTHER_ROOM, ROOM, live, mark, raw, words
from tests.store.sqlite.plans import scans
from webcastle.models import HistoryPage
from webcastle.store.sqlite import commits
from webcastle.store.sqlite.append import append, prepend
from webcastle.store.sqlite.commits import read_all
from webcastle.store.sqlite.migrate import migrate

STEPS = st.lists(st.tuples(st.sampled_from([ROOM, OTHER_ROOM]), st.integers(0, 3), st.integers(0, 2), st.booleans()))


def pages(db: sqlite3.Connection, limit: int, after: str = "") -> tuple[list[int | str], str]:
    """Everything behind a position, read in pages, and the position behind it."""
    found: list[int | str] = []
    while True:
        entries, after = read_all(db, after, limit)
        if not entries:
            return found, after
        found += words(entries)


def test_pages_are_found_without_a_scan(db: sqlite3.Connection) -> None:
    """However many rows there are: a search by id from where the last page ended. The query walks the primary key."""
    for sql in (commits._MESSAGES, commits._MARKS):
        assert [step for step in scans(db, sql, (5, 10)) if "TEMP" in step] == []


@given(STEPS, st.integers(1, 5))
@settings(max_examples=60, deadline=None)
def test_every_entry_comes_once_in_the_order_of_commits(steps: list[tuple[int, int, int, bool]], limit: int) -> None:
    """Live messages, marks and history pages; a reader that goes on later misses nothing."""
    db = sqlite3.connect(":memory:", isolation_level=None)
    migrate(db, Path("memory.db"))
    number = 0
    written: list[int | str] = []
    read: list[int | str] = []
    position = ""
    for room_id, messages, marks, history in steps:
        new = [number := number + 1 for _ in range(messages)]
        names = [f"m{(number := number + 1)}" for _ in range(marks)]
        if history:
            prepend(db, room_id, HistoryPage(tuple(raw(each) for each in new), "c", False), 1, None)
            written += new
        else:
            append(db, [live(room_id, new, marks=[mark(name, len(new)) for name in names])])
            written += [*new, *names]
        if number % 2:
            more, position = pages(db, limit, position)
            read += more
    more, position = pages(db, limit, position)
    assert read + more == written
    assert pages(db, limit)[0] == written
    db.close()
