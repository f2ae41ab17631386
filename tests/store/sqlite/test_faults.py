"""Every trouble with the file becomes a StoreError that says which file, what is wrong and what to do."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.contracts.rows import ROOM, ids, live, whole_room
from webcastle.errors import StoreError
from webcastle.store.sqlite import database
from webcastle.store.sqlite.faults import is_busy, translate
from webcastle.store.sqlite.store import SqliteStore


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the database is."""
    return tmp_path / "w.db"


@pytest.fixture
async def store(path: Path) -> AsyncIterator[SqliteStore]:
    """An open store with one message."""
    store = SqliteStore(path)
    await store.open()
    await store.append([live(ROOM, [1])])
    yield store
    await store.close()


def connection(store: SqliteStore) -> sqlite3.Connection:
    """The store's own connection, to make it fail."""
    return store._database._opened


async def test_a_file_that_is_no_database(path: Path) -> None:
    """Nothing is written to it."""
    path.write_bytes(b"Dear diary, " * 1000)
    with pytest.raises(StoreError, match="not an SQLite database") as caught:
        await SqliteStore(path).open()
    assert str(path) in caught.value.message
    assert caught.value.hint
    assert path.read_bytes() == b"Dear diary, " * 1000


async def test_a_directory_in_the_place_of_the_file(path: Path) -> None:
    """It cannot be opened."""
    path.mkdir()
    with pytest.raises(StoreError, match="cannot be opened"):
        await SqliteStore(path).open()


async def test_a_file_in_the_place_of_the_directory(path: Path) -> None:
    """The directory is named, with the setting to change."""
    path.write_bytes(b"")
    with pytest.raises(StoreError, match="WEBCASTLE_DATA_DIR"):
        await SqliteStore(path / "w.db").open()


async def test_a_damaged_file(path: Path, store: SqliteStore) -> None:
    """What can still be read is read; the rest is an error with a way out."""
    await store.append([live(ROOM, range(2, 500))])
    await store.close()
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(8192)
        file.write(b"\xff" * (size - 8192))
    await store.open()
    with pytest.raises(StoreError, match="is damaged"):
        await whole_room(store, ROOM)
    await store.close()


async def test_a_full_disk_loses_nothing_and_can_be_cured(store: SqliteStore) -> None:
    """The commit fails as a whole; with room again the order goes on without a hole."""
    (pages,) = connection(store).execute("PRAGMA page_count").fetchone()
    connection(store).execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreError, match="disk is full") as caught:
        await store.append([live(ROOM, range(2, 2000))])
    assert caught.value.retryable
    assert ids(await whole_room(store, ROOM)) == [1]
    connection(store).execute("PRAGMA max_page_count = 1000000")
    (new,) = await store.append([live(ROOM, [2])])
    assert [m.seq for m in new.messages] == [2]


async def test_a_read_only_database(store: SqliteStore) -> None:
    """Reading goes on."""
    connection(store).execute("PRAGMA query_only = 1")
    with pytest.raises(StoreError, match="read-only"):
        await store.append([live(ROOM, [2])])
    assert ids(await whole_room(store, ROOM)) == [1]


async def test_a_lock_is_waited_for_without_stopping_the_loop(path: Path, store: SqliteStore) -> None:
    """The commit happens when the other lets go; reads go on meanwhile."""
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    async with asyncio.timeout(2), asyncio.TaskGroup() as tasks:
        commit = tasks.create_task(store.append([live(ROOM, [2])]))
        for _ in range(20):
            await asyncio.sleep(0)
            assert ids(await whole_room(store, ROOM)) == [1]
        assert not commit.done()
        other.execute("COMMIT")
        assert ids((await commit)[0].messages) == [2]
    other.close()


async def test_closing_waits_for_a_commit_that_waits_for_a_lock(path: Path, store: SqliteStore) -> None:
    """What was begun is finished first."""
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    async with asyncio.timeout(10), asyncio.TaskGroup() as tasks:
        commit = tasks.create_task(store.append([live(ROOM, [2])]))
        await asyncio.sleep(0)
        closing = tasks.create_task(store.close())
        for _ in range(20):
            await asyncio.sleep(0)
        assert not closing.done()
        other.close()
        assert ids((await commit)[0].messages) == [2]
    with pytest.raises(StoreError, match="not open"):
        await store.tiers()


async def test_a_lock_that_stays_is_an_error(path: Path, store: SqliteStore, monkeypatch: pytest.MonkeyPatch) -> None:
    """After the time for it; a later try succeeds."""
    monkeypatch.setattr(database, "BUSY_S", 0.02)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    async with asyncio.timeout(10):
        with pytest.raises(StoreError, match="locked by another process") as caught:
            await store.append([live(ROOM, [2])])
    assert caught.value.retryable
    other.close()
    assert ids((await store.append([live(ROOM, [2])]))[0].messages) == [2]


async def test_writers_that_wait_for_each_other_do_not_add_up_their_time(
    path: Path, store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each waits for the lock as long as one does, however many were before it; reads go on."""
    monkeypatch.setattr(database, "BUSY_S", 0.1)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    begun = asyncio.get_running_loop().time()
    results = await asyncio.gather(*(store.append([live(ROOM, [n])]) for n in range(2, 102)), return_exceptions=True)
    assert asyncio.get_running_loop().time() - begun < 5
    assert [type(result) for result in results] == [StoreError] * 100
    assert ids(await whole_room(store, ROOM)) == [1]
    other.close()


async def test_a_store_that_is_not_open(path: Path, store: SqliteStore) -> None:
    """Before opening and after closing: an error, not a crash."""
    with pytest.raises(StoreError, match="not open"):
        await SqliteStore(path).tiers()
    await store.close()
    with pytest.raises(StoreError, match="not open"):
        await store.append([live(ROOM, [2])])


def test_extended_codes_and_errors_without_a_code() -> None:
    """The low byte decides; what is unknown is passed on in words."""
    busy = sqlite3.OperationalError("database is locked")
    busy.sqlite_errorcode = sqlite3.SQLITE_BUSY_SNAPSHOT
    assert is_busy(busy)
    odd = sqlite3.ProgrammingError("Cannot operate on a closed database.")
    assert not is_busy(odd)
    assert "closed database" in translate(odd, Path("w.db")).message
