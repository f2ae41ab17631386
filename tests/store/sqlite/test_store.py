"""What is special to the SQLite store: plans of its queries, what stands in its files, its size in memory."""

from __future__ import annotations

import asyncio
import hashlib
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import psutil
import pytest

from tests.contracts.rows import RECEIVED, ROOM, ids, live, raw, whole_room
from webcastle.models import Key
from webcastle.ports import Append, Quota
from webcastle.store.sqlite import append, commits, epochs, interest, keys, marks, messages, quotas, rooms
from webcastle.store.sqlite.store import SLICE, SqliteStore

SECRET = "wc_live_3f9d2c7a1b8e4f60"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the database is."""
    return tmp_path / "w.db"


@pytest.fixture
async def store(path: Path) -> AsyncIterator[SqliteStore]:
    """An open store."""
    store = SqliteStore(path)
    await store.open()
    yield store
    await store.close()


async def test_the_secret_of_a_key_is_not_in_the_files(path: Path, store: SqliteStore) -> None:
    """Only its digest is, in the database or in its WAL."""
    digest = hashlib.sha256(SECRET.encode()).digest()
    await store.create_key(Key("k1", "overlay", "basic", RECEIVED), digest)
    assert await store.key_by_digest(digest) is not None
    for closed in (False, True):
        if closed:
            await store.close()
        content = b"".join(file.read_bytes() for file in path.parent.iterdir())
        assert digest in content
        assert SECRET.encode() not in content
        assert SECRET.removeprefix("wc_live_").encode() not in content


@pytest.mark.parametrize(
    ("query", "parameters"),
    [
        (messages._READ_AFTER, 3),
        (messages._READ_BEFORE, 3),
        (messages._SEQ_OF, 2),
        (append._ENDS, 1),
        (append._INSERT_ONE, 7),
        (append._MOVE_LAST, 6),
        (marks._INSERT, 8),
        (marks._MESSAGE, 2),
        (marks._BETWEEN, {"room_id", "seq", "number", "last_seq"}),
        (marks._OF_KIND, {"room_id", "kind"}),
        (commits._MESSAGES, 2),
        (commits._MARKS, 2),
        (epochs._PRESENT, 0),
        (epochs._BOUNDS, 1),
        (epochs._FORKS, 2),
        (interest._HOLD, {"room_no", "holder", "until"}),
        (interest._DROP, 2),
        (rooms._ROOM, 1),
        (keys._BY_DIGEST, 1),
        (quotas._USED, 3),
        (quotas._PRUNE, 1),
    ],
)
async def test_no_query_of_the_hot_paths_scans_or_sorts(
    path: Path, store: SqliteStore, query: str, parameters: int | set[str]
) -> None:
    """So the cost does not grow with the room or the database."""
    assert await store.tiers()
    values = (0,) * parameters if isinstance(parameters, int) else dict.fromkeys(parameters, 0)
    db = sqlite3.connect(path)
    plan = [row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {query}", values)]
    db.close()
    assert not any("TEMP B-TREE" in line for line in plan), plan
    # the newest row is no scan, nor are the values of a list that was asked for
    scans = [
        line
        for line in plan
        if line.startswith("SCAN") and "json_each" not in line and "LIMIT 1" not in query and "max(id)" not in query
    ]
    assert not scans, plan


async def test_a_long_read_lets_others_run(store: SqliteStore) -> None:
    """The loop turns once per slice."""
    await store.append([live(ROOM, range(SLICE * 5))])
    turns = 0

    async def count() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    counter = asyncio.get_running_loop().create_task(count())
    assert len(await whole_room(store, ROOM)) == SLICE * 5
    counter.cancel()
    assert turns >= 5


async def test_old_windows_of_quotas_are_forgotten(path: Path, store: SqliteStore) -> None:
    """Thousands of minutes later there are only those of the last hour."""
    for minute in range(3000):
        await store.take_quota("k", [Quota("minute", 10, 60), Quota("day", None, 86_400)], minute * 60_000)
    await store.take_quota("other", [Quota("minute", 10, 60)], 10_000 * 60_000)
    db = sqlite3.connect(path)
    assert db.execute("SELECT key_id, name FROM quotas").fetchall() == [("other", "minute")]
    db.close()


async def test_a_thousand_windows_in_use_stay(store: SqliteStore) -> None:
    """Pruning takes only what has ended."""
    day = [Quota("day", 10, 86_400)]
    for number in range(1000):
        await store.take_quota(f"k{number}", day, RECEIVED)
    await store.take_quota("late", [Quota("minute", 10, 60)], RECEIVED + 3_600_000)
    for number in range(1000):
        assert (await store.quota_states(f"k{number}", day, RECEIVED))[0].used == 1


@pytest.mark.slow
async def test_memory_stays_flat(store: SqliteStore) -> None:
    """Sixty thousand messages more need no more memory than the first twenty thousand."""
    process = psutil.Process()
    payload = bytes(1000)

    async def write(first: int, count: int) -> None:
        for start in range(first, first + count, 500):
            batch = tuple(raw(n, payload) for n in range(start, start + 500))
            await store.append([Append(ROOM + start // 500 % 50, batch, RECEIVED)])
            await store.read_before(ROOM + start // 500 % 50, 2**40, 50)
            await asyncio.sleep(0)

    await write(0, 20_000)
    before = process.memory_info().rss
    await write(20_000, 60_000)
    assert process.memory_info().rss - before < 24 * 2**20
    assert ids(await store.read_before(ROOM, 2**40, 1)) == [75_499]
