"""The cluster of one process, which owns every room with interest.

Rules
- A room without an owner is *due* when there may be interest in it: it was held, claimed, handed over, or found by `join`.
  `changes` grants due rooms: it checks for interest, begins a tenure, and yields the room. No other code grants
  rooms, and a store that fails delays a grant: the room stays due.
- A change is taken from the queue when the reader asks for the next one. If handling it raised, the next reader gets it again.
- A room with a reported failure is not due while the failure is valid. After it was handed over with a failure it is due again
  by itself, with pauses that grow for each failure in a row, so that upstream is not called all the time while interest lasts.
- Reports are in memory: a room has one while it is owned. A failure is valid for `FAILURE_STANDS_S` even when the room is not owned.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

import structlog

from webcastle.errors import StoreError, TenureLostError
from webcastle.models.backoff import Backoff
from webcastle.ports import (
    Clock,
    Granted,
    Interest,
    InterestStore,
    LinkReport,
    LinkState,
    OwnershipChange,
    Tenure,
    system_jitter,
)

__all__ = ["FAILURE_STANDS_S", "NODE_ID", "SoloCluster"]

NODE_ID: Final = 1
FAILURE_STANDS_S: Final = 10.0
"""A reported failure answers requests for its room for so long (s)."""
REGRANT_CAP_S: Final = 300.0
"""The longest pause between grants of a room that fails repeatedly (s)."""
MAX_FAILURES: Final = 10_000
"""The number of rooms whose failures are kept."""
SHORTEST_WAIT_S: Final = 0.001
RETRY_S: Final = (0.2, 5.0)
"""Ceiling of the first pause and of every pause after the store has failed."""

log = structlog.get_logger(__name__)


@dataclass(slots=True)
class _Owned:
    """A room that this node owns: the epoch of its grant, the latest tenure, the latest report."""

    granted: int
    tenure: Tenure
    report: LinkReport | None = None


@dataclass(slots=True)
class _Failure:
    """Why a room could not be followed, and until when (monotonic, s) that answers requests."""

    backoff: Backoff
    report: LinkReport
    until: float = 0.0


class SoloCluster:
    """`webcastle.ports.Cluster` for one process.

    Args:
        store: keeps interest and tenures.
        clock: time.
        jitter: uniform numbers in [0, 1).
    """

    def __init__(self, store: InterestStore, clock: Clock, *, jitter: Callable[[], float] = system_jitter) -> None:
        self._store = store
        self._clock = clock
        self._jitter = jitter
        self._owned: dict[int, _Owned] = {}
        self._failures: dict[int, _Failure] = {}
        self._due: dict[int, float] = {}
        """When (monotonic, s) each room without an owner may be granted."""
        self._claimed: set[int] = set()
        self._queue: deque[OwnershipChange] = deque()
        self._woken = asyncio.Event()
        self._joined = False

    async def join(self) -> None:
        """See `Cluster.join`."""
        interests = await self._store.interests(self._clock.now_ms())
        self._joined = True
        self._due.clear()
        self._make_due(each.room_id for each in interests)

    async def leave(self) -> None:
        """See `Cluster.leave`."""
        self._joined = False
        self._owned.clear()
        self._due.clear()
        self._claimed.clear()
        self._queue.clear()
        self._woken.set()

    # interest

    async def hold_interest(self, room_ids: Sequence[int], holder: str, for_s: float | None) -> None:
        """See `Cluster.hold_interest`."""
        until = None if for_s is None else self._clock.now_ms() + round(for_s * 1000)
        await self._store.hold_interest([Interest(room_id, holder, until) for room_id in room_ids])
        self._make_due(room_ids)

    async def drop_interest(self, room_ids: Sequence[int], holder: str) -> None:
        """See `Cluster.drop_interest`."""
        await self._store.drop_interest(room_ids, holder)

    async def wanted(self, room_ids: Sequence[int]) -> set[int]:
        """See `Cluster.wanted`."""
        interests = await self._store.interests(self._clock.now_ms())
        return {each.room_id for each in interests}.intersection(room_ids)

    async def claim(self, room_id: int) -> None:
        """See `Cluster.claim`."""
        if self._joined and room_id not in self._owned:
            self._claimed.add(room_id)
            self._make_due([room_id])

    # ownership

    async def changes(self) -> AsyncIterator[OwnershipChange]:
        """See `Cluster.changes`."""
        backoff = Backoff(*RETRY_S, floor=0.5, jitter=self._jitter)
        while self._joined:
            if self._queue:
                change = self._queue[0]
                yield change
                if self._queue and self._queue[0] is change:
                    self._queue.popleft()
                continue
            self._woken.clear()
            try:
                wait_s = await self._grant_due()
                backoff.ease()
            except StoreError as exc:
                wait_s = backoff.next_s()
                log.warning("grant_failed", error=exc.message, hint=exc.hint, retry_in_s=wait_s, rooms=len(self._due))
            if not self._queue:
                await self._wait(wait_s)

    async def renew(self, tenure: Tenure) -> Tenure:
        """See `Cluster.renew`."""
        self._owned_under(tenure)
        fresh = await self._store.begin_tenure(tenure.room_id, NODE_ID)
        # It may have been handed over meanwhile.
        self._owned_under(tenure).tenure = fresh
        return fresh

    async def hand_over(self, tenure: Tenure) -> None:
        """See `Cluster.hand_over`."""
        room_id = tenure.room_id
        owned = self._owned.get(room_id)
        if owned is None or tenure.epoch < owned.granted:
            return  # handed over before
        del self._owned[room_id]
        failure = self._failures.get(room_id)
        pause = failure.backoff.next_s() if failure is not None and failure.report is owned.report else 0.0
        # There may be interest that came when it was owned already.
        self._due[room_id] = self._clock.monotonic() + pause
        self._woken.set()

    # reports

    async def report(self, report: LinkReport) -> None:
        """See `Cluster.report`."""
        room_id = report.room_id
        owned = self._owned.get(room_id)
        if owned is not None:
            owned.report = report
        if report.failure_code:
            self._remember_failure(report)
        elif report.state is LinkState.CONNECTED:
            self._failures.pop(room_id, None)

    async def link(self, room_id: int) -> LinkReport | None:
        """See `Cluster.link`."""
        owned = self._owned.get(room_id)
        if owned is not None and owned.report is not None:
            return owned.report
        failure = self._failures.get(room_id)
        return failure.report if failure is not None and self._clock.monotonic() < failure.until else None

    # granting

    def _make_due(self, room_ids: Iterable[int]) -> None:
        """Mark rooms as due, each at once or when its failure is no longer valid."""
        if not self._joined:
            return
        now = self._clock.monotonic()
        for room_id in room_ids:
            if room_id not in self._owned:
                failure = self._failures.get(room_id)
                at = now if failure is None else max(now, failure.until)
                self._due[room_id] = min(at, self._due.get(room_id, at))
        self._woken.set()

    async def _grant_due(self) -> float | None:
        """Grant the rooms that are due. Returns the time until the next room is due (s), None if there is none."""
        now = self._clock.monotonic()
        # Taken out first: interest that arrives during the store call makes a room due again.
        due = {room_id: at for room_id, at in self._due.items() if at <= now}
        for room_id in due:
            del self._due[room_id]
        try:
            wanted = await self.wanted(list(due)) if due else set()
            for room_id in list(due):
                if room_id in wanted or room_id in self._claimed:
                    await self._grant(room_id)
                del due[room_id]
        finally:
            self._due = due | self._due
        return max(SHORTEST_WAIT_S, min(self._due.values()) - now) if self._due else None

    async def _grant(self, room_id: int) -> None:
        tenure = await self._store.begin_tenure(room_id, NODE_ID)
        self._claimed.discard(room_id)
        if self._joined and room_id not in self._owned:
            self._owned[room_id] = _Owned(tenure.epoch, tenure)
            self._queue.append(Granted(tenure))

    async def _wait(self, seconds: float | None) -> None:
        """Wait until a room becomes due, at most for so many seconds."""
        loop = asyncio.get_running_loop()
        waits = [loop.create_task(self._woken.wait())]
        if seconds is not None:
            waits.append(loop.create_task(self._clock.sleep(seconds)))  # type: ignore[arg-type]
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for each in waits:
                each.cancel()

    def _owned_under(self, tenure: Tenure) -> _Owned:
        owned = self._owned.get(tenure.room_id)
        if owned is None or tenure.epoch < owned.granted:
            raise TenureLostError((tenure.room_id,))
        return owned

    def _remember_failure(self, report: LinkReport) -> None:
        failure = self._failures.pop(report.room_id, None)
        if failure is None:
            backoff = Backoff(2 * FAILURE_STANDS_S, REGRANT_CAP_S, floor=0.5, jitter=self._jitter)
            failure = _Failure(backoff, report)
        failure.report = report
        failure.until = self._clock.monotonic() + FAILURE_STANDS_S
        if report.room_id in self._due:
            self._due[report.room_id] = max(self._due[report.room_id], failure.until)
        # the latest stands last, so the first is the one to forget
        self._failures[report.room_id] = failure
        if len(self._failures) > MAX_FAILURES:
            del self._failures[next(iter(self._failures))]
