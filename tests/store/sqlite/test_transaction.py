"""All or nothing, also between processes."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from webcastle.store.sqlite.transaction import transact


def add(db: sqlite3.Connection, number: int) -> int:
    db.execute("INSERT INTO t VALUES (?)", (number,))
    return number


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "t.db"
    with sqlite3.connect(path, isolation_level=None) as db:
        db.execute("CREATE TABLE t (n INTEGER PRIMARY KEY)")
    return path


def numbers(path: Path) -> list[int]:
    return [n for (n,) in sqlite3.connect(path).execute("SELECT n FROM t ORDER BY n")]


def test_a_change_is_committed_with_its_result(path: Path) -> None:
    """Seen by others once it returns."""
    db = sqlite3.connect(path, isolation_level=None)
    assert transact(db, add, 5) == 5
    assert numbers(path) == [5]


def test_a_change_that_raises_is_undone(path: Path) -> None:
    """All of it; the connection works on."""
    db = sqlite3.connect(path, isolation_level=None)

    def half(db: sqlite3.Connection) -> None:
        add(db, 1)
        add(db, 1)

    with pytest.raises(sqlite3.IntegrityError):
        transact(db, half)
    assert not db.in_transaction
    transact(db, add, 2)
    assert numbers(path) == [2]


def test_the_lock_is_taken_before_the_first_read(path: Path) -> None:
    """What a change has read is still true when it commits: nobody else writes in between."""
    one = sqlite3.connect(path, isolation_level=None)
    other = sqlite3.connect(path, isolation_level=None, timeout=0)

    def read(db: sqlite3.Connection) -> None:
        db.execute("SELECT count(*) FROM t").fetchone()
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            transact(other, add, 1)

    transact(one, read)
    transact(other, add, 1)
    assert numbers(path) == [1]
