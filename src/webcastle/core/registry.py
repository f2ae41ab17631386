"""Requests for rooms. Each room has one upstream link in the whole cluster, for any number of readers, while there is interest.

::

    follow(), hold() ──▶ interest ──▶ cluster ── grants ──▶ ownership: follower + backfill ── reports, parcels ──▶ readers anywhere

Rules
- A request for a room (`follow`, `touch`, `hold`) adds interest, on any node. The cluster grants the room to one node, whose `Ownership`
  follows it. Readers get the state of the link from the cluster's link report and the bus, never from the owner directly.
- A failure to follow a room is valid for some seconds: the same error is raised, and upstream is not called again.
- Stored messages of a room can be read even if the room cannot be followed.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import Final

from webcastle.core.ingest import Ingest
from webcastle.core.interest import Interest
from webcastle.core.ownership import HISTORY_TOPIC, Ownership, RegistryStatus
from webcastle.core.supervisor import Supervisor
from webcastle.errors import (
    CapacityError,
    RoomEndedError,
    SlowConsumerError,
    UpstreamError,
    UpstreamUnavailableError,
    error_of,
)
from webcastle.ports import (
    BackfillState,
    Bus,
    Clock,
    Cluster,
    LinkReport,
    LinkState,
    MessageLog,
    Notice,
    RoomRecord,
    Source,
    Subscription,
)

__all__ = ["FollowLimits", "RoomRegistry"]

POLL_S: Final = 0.25
"""The interval (s) at which readers check the link report, because a notice may be lost."""
FAILURE_STANDS_MS: Final = 10_000


@dataclass(frozen=True, slots=True)
class FollowLimits:
    """Limits: how long a room stays followed without requests, how long a first request waits (s), the most rooms and old messages."""

    idle_release_s: float = 120.0
    follow_timeout_s: float = 8.0
    history_limit: int = 50_000
    max_rooms: int = 2000


class RoomRegistry:
    """Keeps requested rooms followed. Call `start` and `stop`.

    Args:
        message_log: what is stored.
        source: TikTok or the sandbox.
        ingest: takes what links hand out.
        cluster: who owns which room.
        bus: parcels and notices to readers.
        clock: time.
        supervisor: runs the services.
        limits: see `FollowLimits`.
        on_ended: called with a room id when its broadcast is over.
    """

    def __init__(
        self,
        *,
        message_log: MessageLog,
        source: Source,
        ingest: Ingest,
        cluster: Cluster,
        bus: Bus,
        clock: Clock,
        supervisor: Supervisor,
        limits: FollowLimits,
        on_ended: Callable[[int], None] = lambda _room_id: None,
    ) -> None:
        self._log = message_log
        self._cluster = cluster
        self._bus = bus
        self._clock = clock
        self._limits = limits
        self._interest = Interest(cluster, clock, holder="gateway", idle_s=limits.idle_release_s)
        self._owned = Ownership(
            message_log=message_log,
            source=source,
            ingest=ingest,
            cluster=cluster,
            bus=bus,
            clock=clock,
            supervisor=supervisor,
            interest=self._interest,
            history_limit=limits.history_limit,
            on_ended=on_ended,
        )
        self._closing = False

    async def start(self) -> None:
        """Take part in the cluster and begin to follow the rooms that it grants."""
        await self._owned.start()

    async def stop(self) -> None:
        """Close every link, commit what was read, leave the cluster; all within bounds."""
        self._closing = True
        await self._owned.stop()

    # --- asking --------------------------------------------------------------------------------------------------

    async def follow(self, room_id: int) -> RoomRecord:
        """Make sure that the room is followed and its first messages are stored.

        Returns:
            what the store knows of the room now.

        Raises:
            UpstreamError: the room cannot be followed (ended, restricted, blocked, unavailable), and nothing is stored of
                it. If something is stored, that is enough and the link goes on trying.
            CapacityError: this node follows as many rooms as it may.
        """
        record = await self._log.room(room_id)
        if record is not None and record.ended_at:
            if record.empty:
                raise RoomEndedError
            return record
        if record is not None and not record.empty:
            await self.touch(room_id)
            return record
        await self._check(room_id)
        await self._interest.ask(room_id)
        report = await self._ready(room_id)
        record = await self._log.room(room_id)
        if record is not None and not record.empty:
            return record
        if record is not None and record.ended_at:
            raise RoomEndedError
        if report is not None and report.failure_code:
            raise error_of(report.failure_code, report.failure)
        if record is not None and report is not None and report.state is LinkState.CONNECTED:
            return record
        raise UpstreamUnavailableError("The room did not answer in time.")

    async def touch(self, room_id: int) -> None:
        """Keep the room followed, or follow it again, without waiting.

        Nothing happens if the room has ended or cannot be followed; stored messages stay readable.
        """
        record = await self._log.room(room_id)
        if record is None or not record.ended_at:
            with contextlib.suppress(UpstreamError, CapacityError):
                await self._check(room_id)
                self._interest.touch(room_id)

    @contextlib.asynccontextmanager
    async def hold(self, room_id: int) -> AsyncIterator[RoomRecord]:
        """Keep a room followed for as long as the context lasts; enters when its first messages are stored. Raises as `follow`."""
        with self._interest.hold(room_id):
            yield await self.follow(room_id)

    async def older(self, room_id: int, wait_s: float) -> bool:
        """Wait for the next page of the room's history. True: a page came or history is complete. False: timeout or refusal."""
        report = await self._cluster.link(room_id)
        refused_until = None
        if report is None:
            await self._complete(room_id)
        elif report.backfill is BackfillState.REFUSED:
            refused_until = report.backfill_again_at
            if not refused_until or self._clock.now_ms() < refused_until:
                return False
            self._bus.notify(HISTORY_TOPIC, str(room_id))
        before = await self._first_seq(room_id)
        async with self._bus.subscribe(room_id) as parcels:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(wait_s):
                    while await self._first_seq(room_id) >= before and await self.backfilling(room_id):
                        report = await self._cluster.link(room_id)
                        refused = report is not None and report.backfill is BackfillState.REFUSED
                        # The last refusal is valid until the owner reports that it tries again.
                        if report is not None and refused and report.backfill_again_at != refused_until:
                            return False
                        await _next_notice(parcels, Notice.PAGE)
                    return True
        return False

    async def _complete(self, room_id: int) -> None:
        """Have a node complete the history of a broadcast that has ended."""
        record = await self._log.room(room_id)
        if record is not None and record.ended_at and not record.history_done:
            await self._cluster.claim(room_id)

    async def history_refused(self, room_id: int) -> UpstreamError | None:
        """The error with which upstream refuses the room's history at present; None: it does not."""
        report = await self._cluster.link(room_id)
        if report is None or report.backfill is not BackfillState.REFUSED:
            return None
        return UpstreamUnavailableError(report.backfill_error)

    async def backfilling(self, room_id: int) -> bool:
        """Whether older messages may still come. False only when upstream has none, or the limit of stored ones is reached."""
        record = await self._log.room(room_id)
        if record is None or record.history_done or record.last_seq - record.first_seq >= self._limits.history_limit:
            return False
        report = await self._cluster.link(room_id)
        return report is None or report.backfill is not BackfillState.DONE

    async def _first_seq(self, room_id: int) -> int:
        record = await self._log.room(room_id)
        return record.first_seq if record is not None else 1

    def status(self) -> RegistryStatus:
        """The number of rooms that this node follows and the state of their links."""
        return self._owned.status()

    def followed(self) -> list[int]:
        """The rooms that this node follows now."""
        return self._owned.followed()

    async def release(self, room_id: int) -> None:
        """Stop following a room now, on this node; returns when it is released."""
        await self._owned.release(room_id)

    async def _check(self, room_id: int) -> None:
        """Raise what stands against following the room."""
        if self._closing:
            raise UpstreamUnavailableError("Webcastle is shutting down.")
        if len(self._owned) >= self._limits.max_rooms and room_id not in self._owned:
            raise CapacityError(
                f"{len(self._owned)} rooms are followed already.", hint="Raise WEBCASTLE_MAX_ROOMS, or try again later."
            )
        report = await self._cluster.link(room_id)
        if report is not None and report.failure_code and self._clock.now_ms() - report.at < FAILURE_STANDS_MS:
            raise error_of(report.failure_code, report.failure)

    async def _ready(self, room_id: int) -> LinkReport | None:
        """Wait until the room's owner says that it is ready or has failed. Returns the latest report, None without one in time."""
        report = await self._cluster.link(room_id)
        if report is not None and (report.ready or report.failure_code):
            return report
        async with self._bus.subscribe(room_id) as parcels:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self._limits.follow_timeout_s):
                    while True:
                        report = await self._cluster.link(room_id)
                        if report is not None and (report.ready or report.failure_code):
                            return report
                        await _next_notice(parcels)
        return report


async def _next_notice(parcels: Subscription, wanted: Notice | None = None) -> None:
    """Wait for a notice (any by default), but not for long: it may be lost."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(POLL_S):
            try:
                while (notice := (await anext(parcels)).notice) is not wanted:
                    if wanted is None and notice:
                        return
            except (SlowConsumerError, StopAsyncIteration):
                await asyncio.sleep(POLL_S)  # no notice will come any more
