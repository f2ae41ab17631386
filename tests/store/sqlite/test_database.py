"""Checkpoints keep the WAL short without taking anything away; closing leaves one plain file."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from tests.contracts.rows import RECEIVED, ROOM, ids, live, raw, whole_room
from webcastle.core.supervisor import Supervisor
from webcastle.ports import Append, Interest
from webcastle.store.sqlite import database
from webcastle.store.sqlite.store import SqliteStore

LIMIT_S = 30
PAYLOAD = b"x" * 2000


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the database is."""
    return tmp_path / "new" / "directory" / "w.db"


class Clock:
    """Real time, for the supervisor."""

    def now_ms(self) -> int:
        return time.time_ns() // 1_000_000

    def monotonic(self) -> float:
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


@pytest.fixture
async def supervisor() -> AsyncIterator[Supervisor]:
    """Runs the services of a store."""
    supervisor = Supervisor(Clock())
    yield supervisor
    await supervisor.stop()


@pytest.fixture
async def store(path: Path, monkeypatch: pytest.MonkeyPatch, supervisor: Supervisor) -> AsyncIterator[SqliteStore]:
    """An open store that checkpoints after few pages, its services supervised."""
    monkeypatch.setattr(database, "CHECKPOINT_PAGES", 200)
    store = SqliteStore(path)
    await store.open()
    for name, run in store.services().items():
        supervisor.start(name, run)
    yield store
    await supervisor.stop()
    await store.close()


def wal_bytes(path: Path) -> int:
    """The size of the WAL."""
    return path.with_name(path.name + "-wal").stat().st_size


async def checkpointed(store: SqliteStore) -> None:
    """Wait until no checkpoint is due."""
    async with asyncio.timeout(LIMIT_S):
        while store._database._due.is_set():  # noqa: ASYNC110 - a checkpoint gives no event to wait for
            await asyncio.sleep(0.001)


async def fill(store: SqliteStore, first: int, count: int) -> None:
    """Commit this many messages of 2 kB, fifty at a time."""
    for start in range(first, first + count, 50):
        await store.append([Append(ROOM, tuple(raw(n, PAYLOAD) for n in range(start, start + 50)), RECEIVED)])
        await checkpointed(store)


async def test_the_wal_stays_short_and_the_file_complete(path: Path, store: SqliteStore) -> None:
    """Many times the WAL's bound is written; everything can be read."""
    await fill(store, 0, 500)
    early = wal_bytes(path)
    await fill(store, 500, 3000)
    assert wal_bytes(path) <= early * 1.5
    assert path.stat().st_size > 4 * early
    assert ids(await whole_room(store, ROOM)) == list(range(3500))


async def test_writing_without_a_pause_does_not_outrun_the_checkpoints(
    path: Path, store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Even if there is always one more commit before the copying beside the commits is done."""
    inner = store._database
    copy, committed, finished = inner._copy_wal, threading.Event(), threading.Event()

    def copy_too_late() -> None:
        copy()
        if not inner._writing.locked():
            committed.clear()
            while not (committed.wait(0.01) or finished.is_set()):
                pass

    monkeypatch.setattr(inner, "_copy_wal", copy_too_late)
    try:
        for start in range(0, 6000, 50):
            await store.append([Append(ROOM, tuple(raw(n, PAYLOAD) for n in range(start, start + 50)), RECEIVED)])
            committed.set()
            await asyncio.sleep(0.001)  # gives the thread its turn, as sockets do
        assert wal_bytes(path) < 6000 * len(PAYLOAD) / 2
    finally:
        finished.set()


async def test_a_writer_that_waits_for_nothing_else_does_not_outrun_them_either(path: Path, store: SqliteStore) -> None:
    """It gives the service its turn: a long WAL makes every read dearer."""
    for start in range(0, 20_000, 50):
        await store.append([Append(ROOM, tuple(raw(n, PAYLOAD) for n in range(start, start + 50)), RECEIVED)])
    assert wal_bytes(path) < 20_000 * len(PAYLOAD) / 4


async def test_small_writes_count_too(path: Path, store: SqliteStore) -> None:
    """Quotas and interest fill the WAL as well as messages do."""
    sizes = []
    for until in range(3000):
        await store.hold_interest([Interest(ROOM, "h", until)])
        await checkpointed(store)
        sizes.append(wal_bytes(path))
    assert max(sizes) <= 2 * 200 * database.PAGE_BYTES


async def test_a_reader_elsewhere_delays_the_checkpoint_only(path: Path, store: SqliteStore) -> None:
    """Commits go on; when the reader has gone the WAL is emptied again."""
    reader = sqlite3.connect(path, isolation_level=None)
    reader.execute("BEGIN")
    assert reader.execute("SELECT count(*) FROM messages").fetchone() == (0,)
    await fill(store, 0, 1000)
    assert reader.execute("SELECT count(*) FROM messages").fetchone() == (0,)
    long = wal_bytes(path)
    reader.close()
    await fill(store, 1000, 1000)
    assert wal_bytes(path) <= long + 2 * 200 * database.PAGE_BYTES
    assert ids(await whole_room(store, ROOM)) == list(range(2000))


async def test_commits_and_reads_go_on_beside_checkpoints(store: SqliteStore) -> None:
    """Nothing waits for anything but a moment, and no reader sees half a commit."""
    async with asyncio.timeout(LIMIT_S), asyncio.TaskGroup() as tasks:
        writing = tasks.create_task(fill(store, 0, 2000))
        while not writing.done():
            messages = await store.read_before(ROOM, 2**40, 60)
            assert (not messages) or messages[0].seq % 50 == 0
            assert [m.seq for m in messages] == [m.msg_id + 1 for m in messages]
            await asyncio.sleep(0)
    assert len(await whole_room(store, ROOM)) == 2000


async def test_closing_leaves_one_file(path: Path, store: SqliteStore) -> None:
    """So that it can be copied."""
    await store.append([live(ROOM, [1])])
    assert wal_bytes(path) > 0
    await store.close()
    assert [file.name for file in path.parent.iterdir()] == ["w.db"]


async def test_closing_waits_for_what_was_begun(store: SqliteStore) -> None:
    """Commits that were called before are there afterwards, also while a checkpoint is due."""
    async with asyncio.timeout(LIMIT_S), asyncio.TaskGroup() as tasks:
        for start in range(0, 400, 50):
            messages = tuple(raw(n, PAYLOAD) for n in range(start, start + 50))
            tasks.create_task(store.append([Append(ROOM, messages, RECEIVED)]))
        await asyncio.sleep(0)
        tasks.create_task(store.close())
    await store.open()
    assert ids(await whole_room(store, ROOM)) == list(range(400))


async def test_a_checkpoint_that_fails_is_made_later(
    path: Path, store: SqliteStore, supervisor: Supervisor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever the fault: the supervisor restarts the service, commits go on meanwhile, and the WAL is emptied afterwards."""
    inner = store._database
    faults = (sqlite3.OperationalError("disk I/O error"), RuntimeError("odd"), sqlite3.DatabaseError("x"))
    for first, step in ((0, "_copy_wal"), (1000, "_empty_wal")):
        todo: list[Exception] = list(faults)
        work: Callable[[], None] = getattr(inner, step)

        def failing(todo: list[Exception] = todo, work: Callable[[], None] = work) -> None:
            if todo:
                raise todo.pop()
            work()

        restarts = supervisor.status()[0].restarts
        with monkeypatch.context() as patch:
            patch.setattr(inner, step, failing)
            for start in range(first, first + 600, 50):
                await store.append([Append(ROOM, tuple(raw(n, PAYLOAD) for n in range(start, start + 50)), RECEIVED)])
            await checkpointed(store)
        assert todo == []
        assert supervisor.status()[0].restarts == restarts + len(faults)
    long = wal_bytes(path)
    await fill(store, 2000, 1000)
    assert wal_bytes(path) <= long
    assert len(await whole_room(store, ROOM)) == 2200


async def test_the_service_can_be_stopped_at_any_moment(
    path: Path, store: SqliteStore, supervisor: Supervisor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the middle of a checkpoint too: commits go on, closing waits for it, and one file is left."""
    inner = store._database
    begun, finish = threading.Event(), threading.Event()
    empty = inner._empty_wal

    def slow() -> None:
        begun.set()
        finish.wait(LIMIT_S)
        empty()

    monkeypatch.setattr(inner, "_empty_wal", slow)

    async def write() -> None:
        for start in range(0, 600, 50):
            await store.append([Append(ROOM, tuple(raw(n, PAYLOAD) for n in range(start, start + 50)), RECEIVED)])

    async with asyncio.timeout(LIMIT_S), asyncio.TaskGroup() as tasks:
        writing = tasks.create_task(write())
        await asyncio.get_running_loop().run_in_executor(None, begun.wait)
        await supervisor.stop()
        await writing
        await store.append([live(ROOM, [1000])])
        finish.set()
        await store.close()
    assert [file.name for file in path.parent.iterdir()] == ["w.db"]
    await store.open()
    assert len(await whole_room(store, ROOM)) == 601


async def test_without_the_service_closing_empties_the_wal(
    path: Path, store: SqliteStore, supervisor: Supervisor
) -> None:
    """A command that writes little runs no services."""
    await supervisor.stop()
    for start in range(0, 1000, 50):
        await store.append([Append(ROOM, tuple(raw(n, PAYLOAD) for n in range(start, start + 50)), RECEIVED)])
    assert wal_bytes(path) > 1000 * len(PAYLOAD)
    await store.close()
    assert [file.name for file in path.parent.iterdir()] == ["w.db"]
