"""A page of history out of a small room and out of a huge one: the cost must not depend on the room's size.

A page is what the history endpoint asks of the store: where the cursor's message stands, and the ten messages before it.
The starting points are spread over the whole room. Making JSON of the page is left out: it costs the same for both, so it
would only hide a difference.
"""

from __future__ import annotations

import asyncio
import itertools
import random
import tempfile
import time
from pathlib import Path

from benchmarks import traffic
from benchmarks.report import Result, Series, Target, number
from webcastle.models import RawMessage
from webcastle.ports import Append
from webcastle.protocol.frames import Frame, decode_frame, decode_result
from webcastle.store.sqlite import SqliteStore

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
    result = Result("paging: CPU µs per history page of ten messages", ("room", "CPU µs/page, median (range)", "÷"))
    with tempfile.TemporaryDirectory() as folder:
        stores = {size: SqliteStore(Path(folder) / f"{size}.db") for size in (small, large)}
        ids = {}
        for size, store in stores.items():
            await store.open()
            ids[size] = await _fill(store, size)
        values: dict[int, list[float]] = {size: [] for size in stores}
        for number_of_round in range(rounds + 1):
            for size, store in stores.items():
                us = await _page_cost(store, ids[size], seed=number_of_round)
                if number_of_round:  # the first one warms up
                    values[size].append(us)
        for store in stores.values():
            await store.close()
    series = {size: Series(tuple(us)) for size, us in values.items()}
    for size, costs in series.items():
        result.rows.append((f"{size:,} messages", str(costs), number(costs.median / series[small].median)))
    ratio = series[large].median / series[small].median
    result.targets.append(Target(f"a page of {large:,} ÷ a page of {small:,} messages", ratio, LIMIT))
    return result


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


async def _page_cost(store: SqliteStore, ids: list[int], seed: int) -> float:
    cursors = random.Random(seed).sample(ids[PAGE:], PAGES)
    started = time.process_time()
    for msg_id in cursors:
        seq = await store.seq_of(traffic.FIRST_ROOM, msg_id)
        assert seq is not None
        page = await store.read_before(traffic.FIRST_ROOM, seq, PAGE)
        assert len(page) == PAGE
    return (time.process_time() - started) / PAGES * 1e6
