"""A page of history out of a small room and out of a huge one: the cost must not depend on the room's size.

A page is what the history endpoint asks of the store: where the cursor's message stands, and the ten messages before it.
Two ways of asking are measured: walking back from the newest message, as a reader does, and pages from random places of the
whole room, the worst for every cache between the query and the disk. The target is held against both. Making JSON of the page is
left out: it costs the same for both, so it would only hide a difference.
"""

from __future__ import annotations

import asyncio
import itertools
import random
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

from benchmarks import traffic
from benchmarks.report import Result, Series, Target, number
from webcastle.app import SystemClock
from webcastle.core.supervisor import Supervisor
from webcastle.models import RawMessage
from webcastle.ports import Append
from webcastle.protocol.frames import Frame, decode_frame, decode_result
from webcastle.store.sqlite.store import SqliteStore

SMALL, LARGE = 10_000, 1_000_000
PAGE = 10
PAGES = 500
ROUNDS = 11
BATCH = 2_000
LIMIT = 1.5


def run(*, quick: bool = False) -> Result:
    """Fill two databases, page through both in turn."""
    return asyncio.run(_run(SMALL, LARGE // 10 if quick else LARGE, 3 if quick else ROUNDS))


async def _run(small: int, large: int, rounds: int) -> Result:
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        stores = {size: await stack.enter_async_context(_opened(folder / f"{size}.db")) for size in (small, large)}
        ids = {size: await _fill(store, size) for size, store in stores.items()}
        values: dict[tuple[str, int], list[float]] = {(way, size): [] for way in WAYS for size in stores}
        for number_of_round in range(rounds + 1):
            for (way, size), costs in values.items():
                us = await WAYS[way](stores[size], ids[size], number_of_round)
                if number_of_round:  # the first one warms up
                    costs.append(us)
        for store in stores.values():
            await store.close()
    return report({key: Series(tuple(us)) for key, us in values.items()}, small, large)


def report(series: dict[tuple[str, int], Series], small: int, large: int) -> Result:
    """The table of what was measured: µs per page by way and size of the room."""
    result = Result("paging: CPU µs per history page of ten messages", ("", "CPU µs/page, median (range)", "÷"))
    for (way, size), cost in series.items():
        result.rows.append((f"{way}, {size:,} messages", str(cost), number(cost.median / series[way, small].median)))
    for way in WAYS:
        ratio = series[way, large].median / series[way, small].median
        result.targets.append(Target(f"{way}: a page of {large:,} ÷ a page of {small:,} messages", ratio, LIMIT))
    return result


@asynccontextmanager
async def _opened(path: Path) -> AsyncIterator[SqliteStore]:
    """A store on a fresh database, whose services keep its WAL short."""
    store = SqliteStore(path)
    await store.open()
    supervisor = Supervisor(SystemClock())
    for name, run in store.services().items():
        supervisor.start(name, run)
    yield store
    await supervisor.stop()
    await store.close()


async def _fill(store: SqliteStore, size: int) -> list[int]:
    """A room with ``size`` messages of about 1 kB; returns their ids in order."""
    payloads = itertools.cycle(_payloads())
    ids = [traffic.FIRST_MESSAGE + 64 * index for index in range(size)]
    for start in range(0, size, BATCH):
        messages = tuple(
            RawMessage(msg_id, method, payload, traffic.STARTED_MS)
            for msg_id, (method, payload) in zip(ids[start : start + BATCH], payloads, strict=False)
        )
        await store.append([Append(traffic.FIRST_ROOM, messages, traffic.STARTED_MS)])
    return ids


def _payloads() -> list[tuple[str, bytes]]:
    entries = []
    for data in traffic.room_traffic(0, 100).frames:
        frame = decode_frame(data)
        assert isinstance(frame, Frame)
        result = decode_result(frame.payload)
        entries += [(entry.method, entry.payload) for entry in result.messages]  # type: ignore[union-attr]
    return entries


async def _random_places(store: SqliteStore, ids: list[int], seed: int) -> float:
    cursors = random.Random(seed).sample(ids[PAGE:], PAGES)
    started = time.process_time()
    for cursor in cursors:
        await _page(store, cursor)
    return (time.process_time() - started) / PAGES * 1e6


async def _walk_back(store: SqliteStore, ids: list[int], _seed: int) -> float:
    cursor = ids[-1]
    started = time.process_time()
    for _ in range(PAGES):
        cursor = await _page(store, cursor)
    return (time.process_time() - started) / PAGES * 1e6


async def _page(store: SqliteStore, cursor: int) -> int:
    """One page; returns the cursor of the next."""
    seq = await store.seq_of(traffic.FIRST_ROOM, cursor)
    assert seq is not None
    page = await store.read_before(traffic.FIRST_ROOM, seq, PAGE)
    assert len(page) == PAGE
    return page[-1].msg_id


WAYS: dict[str, Callable[[SqliteStore, list[int], int], Awaitable[float]]] = {
    "walking back": _walk_back,
    "random places": _random_places,
}
