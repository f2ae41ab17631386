"""From links to the store: batches of all rooms share group commits.

One writer task takes whatever waits, commits it in one transaction, passes the new messages to the bus, and only then
acknowledges the batches upstream. A process that dies in between resumes from the committed cursor, and the upstream sends
the rest again: nothing is lost, and the store skips what it has.

The queue is bounded. When the store is slow or failing it fills, `submit` waits, the links stop reading, and the upstream
keeps what it has not been acknowledged.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Final

import structlog

from webcastle.errors import StoreError
from webcastle.models import Batch
from webcastle.ports import Append, Bus, Clock, RoomLink, Store

__all__ = ["Ingest", "IngestCounters"]

QUEUE_BATCHES: Final = 4096
COMMIT_BATCHES: Final = 1024
"""At most so many batches in one transaction: bounds its memory and its time."""
PAUSE: Final = 4
LONGEST_PAUSE_S: Final = 0.01
"""A commit is followed by a pause of so many times as long as it took, at most this, in which more comes to share the next one.
So commits take a fifth of the time at most; where little happens a message hardly waits, and under load many share a commit."""
RETRY_S: Final = (0.1, 0.5, 2.0, 5.0)
"""Pauses after a failed commit; the last one repeats."""

log = structlog.get_logger(__name__)


@dataclass(slots=True)
class IngestCounters:
    """Totals since the start."""

    batches: int = 0
    messages: int = 0
    duplicates: int = 0
    commits: int = 0
    failures: int = 0


@dataclass(frozen=True, slots=True)
class _Item:
    room_id: int
    link: RoomLink
    batch: Batch


class Ingest:
    """The one writer of live messages."""

    def __init__(self, store: Store, bus: Bus, clock: Clock) -> None:
        self.counters = IngestCounters()
        self._store = store
        self._bus = bus
        self._clock = clock
        self._failing = False
        self._queue: asyncio.Queue[_Item | asyncio.Event] = asyncio.Queue(QUEUE_BATCHES)

    @property
    def waiting(self) -> int:
        """Batches that are not committed yet."""
        return self._queue.qsize()

    @property
    def failing(self) -> bool:
        """Whether the latest commit failed and is being tried again."""
        return self._failing

    async def submit(self, room_id: int, link: RoomLink, batch: Batch) -> None:
        """Queue a batch for the next commit; waits while the queue is full."""
        await self._queue.put(_Item(room_id, link, batch))

    async def flush(self) -> None:
        """Wait until everything submitted so far is committed."""
        done = asyncio.Event()
        await self._queue.put(done)
        await done.wait()

    async def run(self) -> None:
        """Commit until cancelled."""
        loop = asyncio.get_running_loop()
        next_commit = 0.0
        while True:
            taken: list[_Item | asyncio.Event] = [await self._queue.get()]
            # The loop's own time, not the clock's: this gathers work, it is no behaviour over time.
            pause = next_commit - loop.time()
            if pause > 0:
                await asyncio.sleep(pause)
            begun = loop.time()
            while len(taken) < COMMIT_BATCHES and not self._queue.empty():
                taken.append(self._queue.get_nowait())
            items = [entry for entry in taken if isinstance(entry, _Item)]
            if items:
                await self._commit(items)
            for entry in taken:
                if isinstance(entry, asyncio.Event):
                    entry.set()
            now = loop.time()
            next_commit = now + min(PAUSE * (now - begun), LONGEST_PAUSE_S)

    async def _commit(self, items: list[_Item]) -> None:
        appends = [
            Append(item.room_id, item.batch.messages, item.batch.received_at, item.batch.resume) for item in items
        ]
        attempt = 0
        while True:
            try:
                stored = await self._store.append(appends)
                break
            except StoreError as exc:
                self._failing = True
                self.counters.failures += 1
                pause = RETRY_S[min(attempt, len(RETRY_S) - 1)]
                attempt += 1
                log.warning("commit_failed", error=exc.message, hint=exc.hint, retry_in_s=pause, waiting=self.waiting)
                await self._clock.sleep(pause)
        self._failing = False
        counters = self.counters
        counters.commits += 1
        counters.batches += len(items)
        for item, new in zip(items, stored, strict=True):
            counters.messages += len(new)
            counters.duplicates += len(item.batch.messages) - len(new)
            if new:
                self._bus.publish(item.room_id, new)
            await item.link.acknowledge(item.batch)
