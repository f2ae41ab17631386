"""Which rooms are followed: one upstream link each in the whole cluster, however many ask, for as long as there is interest.

::

    follow(), hold() ──▶ interest ──▶ cluster ── granted ──▶ follower + backfill (services) ── reports, parcels ──▶ readers anywhere

Rules
- Asking for a room (`follow`, `touch`, `hold`) is an interest, on any node. The cluster grants the room to one node; there the registry
  starts a follower and, once that has begun, a backfill. Readers learn how it goes from the cluster's link report and the bus.
- A room is released when there is no interest in it, when its broadcast is over and its history is fetched, or when it cannot be
  followed. Releases do not wait for each other, and each takes a bounded time.
- What the registry does for long is a service: ownership, interest, gift timers, and per room a follower and a backfill.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

import structlog

from webcastle.core.backfill import Backfill
from webcastle.core.follower import Follower
from webcastle.core.ingest import Ingest
from webcastle.core.interest import Interest
from webcastle.core.supervisor import Service, Supervisor
from webcastle.errors import (
    CapacityError,
    RoomEndedError,
    SlowConsumerError,
    UpstreamError,
    UpstreamUnavailableError,
    error_of,
)
from webcastle.models import Tip
from webcastle.ports import (
    BackfillState,
    Bus,
    Clock,
    Cluster,
    Granted,
    HandOver,
    LinkReport,
    LinkState,
    Lost,
    MessageLog,
    Notice,
    OwnershipChange,
    Parcel,
    RoomRecord,
    Source,
    Subscription,
    Tenure,
    system_jitter,
)

__all__ = ["FollowLimits", "RegistryStatus", "RoomRegistry"]

LOOK_S: Final = 2.0
"""How often interest is renewed and rooms without interest are released."""
TICK_S: Final = 1.0
STOP_S: Final = 3.0
FLUSH_S: Final = 5.0
POLL_S: Final = 0.25
"""Readers look at the link report so often, because a notice may be lost."""
START_SPREAD_S: Final = 2.0
"""Rooms taken up at the start connect within so many seconds, not all at once."""
FAILURE_STANDS_MS: Final = 10_000

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class FollowLimits:
    """How long a room stays followed unasked, how long a first request waits (s), how many rooms and old messages."""

    idle_release_s: float = 120.0
    follow_timeout_s: float = 8.0
    history_limit: int = 50_000
    max_rooms: int = 2000


@dataclass(frozen=True, slots=True)
class RegistryStatus:
    """How the rooms of this node are, for /healthz and metrics."""

    followed: int
    connected: int
    breaks: int
    ended: int


@dataclass(slots=True, eq=False)
class _Room:
    """A room that this node owns."""

    follower: Follower
    service: Service | None = None
    backfill: Backfill | None = None
    backfill_service: Service | None = None
    release: Service | None = None


class RoomRegistry:
    """Follows rooms. Call `start` and `stop`.

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
        self._source = source
        self._ingest = ingest
        self._cluster = cluster
        self._bus = bus
        self._clock = clock
        self._supervisor = supervisor
        self._limits = limits
        self._on_ended = on_ended
        self._interest = Interest(cluster, clock, holder="gateway", idle_s=limits.idle_release_s)
        self._rooms: dict[int, _Room] = {}
        self._services: list[Service] = []
        self._unreported: dict[int, Notice] = {}
        self._report_due = asyncio.Event()
        self._breaks = 0
        self._ended = 0
        self._spread_until = 0.0
        self._closing = False

    async def start(self) -> None:
        """Take part in the cluster and begin to follow the rooms that it grants."""
        self._services.append(self._supervisor.start("ingest", self._ingest.run))
        self._spread_until = self._clock.monotonic() + START_SPREAD_S
        await self._cluster.join()
        for kind, run in (
            ("ownership", self._own),
            ("link-reports", self._tell),
            ("interest", self._look),
            ("gift-timers", self._tick),
        ):
            self._services.append(self._supervisor.start(kind, run))

    async def stop(self) -> None:
        """Close every link, commit what was read, leave the cluster; all within bounds."""
        self._closing = True
        await self._supervisor.stop([service for service in self._services if service.kind != "ingest"])
        await self._supervisor.stop([each for room in self._rooms.values() for each in _services(room)])
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(FLUSH_S):
                await self._ingest.flush()
        await self._supervisor.stop(self._services)
        await self._cluster.leave()
        self._rooms.clear()

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
        await self._ask(room_id)
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
        """The room is asked for: keep it followed, or follow it again, without waiting for it.

        A room that has ended, or cannot be followed, is left alone; what is stored is still there to read.
        """
        record = await self._log.room(room_id)
        if record is None or not record.ended_at:
            with contextlib.suppress(UpstreamError, CapacityError):
                await self._ask(room_id)

    @contextlib.asynccontextmanager
    async def hold(self, room_id: int) -> AsyncIterator[RoomRecord]:
        """Keep a room followed for as long as the context lasts; enters when its first messages are stored. Raises as `follow`."""
        with self._interest.hold(room_id):
            yield await self.follow(room_id)

    async def older(self, room_id: int, wait_s: float) -> bool:
        """Wait for the next page of the room's history. True: one came, or none will come. False: not in time, or refused."""
        room = self._rooms.get(room_id)
        if room is None:
            await self._complete(room_id)
        elif room.backfill is not None:
            if not room.backfill.ask_again():
                return room.backfill.state is BackfillState.DONE
            # What is read below is not to be the refusal of before.
            await self._cluster.report(self._report(room))
        before = await self._first_seq(room_id)
        async with self._bus.subscribe(room_id) as parcels:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(wait_s):
                    while await self._first_seq(room_id) >= before and await self.backfilling(room_id):
                        if await self.history_refused(room_id) is not None:
                            return False
                        await _next_notice(parcels, Notice.PAGE)
                    return True
        return False

    async def _complete(self, room_id: int) -> None:
        """Have the history of a broadcast that has ended completed, by whichever node."""
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
        """Whether older messages may still come. False is said only when upstream has none, or the limit of stored ones is reached."""
        record = await self._log.room(room_id)
        if record is None or record.history_done or record.last_seq - record.first_seq >= self._limits.history_limit:
            return False
        report = await self._cluster.link(room_id)
        return report is None or report.backfill is not BackfillState.DONE

    async def _first_seq(self, room_id: int) -> int:
        record = await self._log.room(room_id)
        return record.first_seq if record is not None else 1

    def status(self) -> RegistryStatus:
        """How many rooms are followed, and how they are."""
        followers = [room.follower for room in self._rooms.values()]
        return RegistryStatus(
            followed=len(followers),
            connected=sum(follower.connected for follower in followers),
            breaks=self._breaks + sum(follower.breaks for follower in followers),
            ended=self._ended,
        )

    def followed(self) -> list[int]:
        """The rooms that this node follows now."""
        return list(self._rooms)

    async def _ask(self, room_id: int) -> None:
        if self._closing:
            raise UpstreamUnavailableError("Webcastle is shutting down.")
        if room_id not in self._rooms and len(self._rooms) >= self._limits.max_rooms:
            raise CapacityError(
                f"{len(self._rooms)} rooms are followed already.", hint="Raise WEBCASTLE_MAX_ROOMS, or try again later."
            )
        report = await self._cluster.link(room_id)
        if report is not None and report.failure_code and self._clock.now_ms() - report.at < FAILURE_STANDS_MS:
            return  # the failure stands for a moment; upstream is not asked again
        await self._interest.ask(room_id)

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

    # --- owning --------------------------------------------------------------------------------------------------

    async def _own(self) -> None:
        """The service: start and end the following of rooms as the cluster says."""
        async for change in self._cluster.changes():
            await self._apply(change)

    async def _apply(self, change: OwnershipChange) -> None:
        match change:
            case Granted(tenure):
                self._begin(tenure)
            case HandOver(tenure):
                self._start_release(tenure.room_id, "handed over")
            case Lost(tenure):
                room = self._rooms.pop(tenure.room_id, None)
                if room is not None:
                    await self._supervisor.stop(_services(room))

    def _begin(self, tenure: Tenure) -> None:
        room_id = tenure.room_id
        if room_id in self._rooms:
            return
        follower = Follower(
            tenure,
            self._log,
            self._source,
            self._ingest,
            self._cluster,
            self._clock,
            partial(self._changed, room_id),
            self._uncommitted,
        )
        room = self._rooms[room_id] = _Room(follower)
        # A room that is asked for is not kept waiting.
        wait = 0.0 if self._interest.used(room_id) else max(0.0, self._spread_until - self._clock.monotonic())
        room.service = self._supervisor.start(
            "follower", partial(self._follow, room, system_jitter() * wait), name=f"room-{room_id}", stop_s=STOP_S
        )

    async def _follow(self, room: _Room, wait_s: float) -> None:
        """The follower's service, then the release of the room."""
        if wait_s and room.follower.following is None:
            await self._clock.sleep(wait_s)
        follower = room.follower
        was_over = follower.over
        await follower.run()
        if follower.over and not was_over:
            self._ended += 1
            self._on_ended(follower.room_id)
        # A room that ended by itself still gives its history.
        if room.backfill is not None:
            room.backfill.room_is_over()
            if follower.failure is None and room.backfill_service is not None:
                await room.backfill_service.finished()
        self._start_release(follower.room_id, "over" if follower.over else "failed")

    def _uncommitted(self, tenure: Tenure, exc: Exception) -> None:
        """What a room's follower submitted was not committed: it begins again from the log."""
        room = self._rooms.get(tenure.room_id)
        if room is not None and room.service is not None and room.follower.tenure == tenure:
            room.service.fail(exc)

    def _changed(self, room_id: int) -> None:
        """Something about the room's link has changed: report it, tell readers, and fetch history once it has begun."""
        room = self._rooms.get(room_id)
        if room is None:
            return
        follower = room.follower
        if follower.ready.is_set() and follower.failure is None and room.backfill is None and room.release is None:
            self._fetch_history(room)
        self._report_soon(room_id, Notice.CONNECTED if follower.connected else Notice.BROKEN)

    def _fetch_history(self, room: _Room) -> None:
        follower = room.follower
        room.backfill = Backfill(
            follower,
            self._log,
            self._source,
            self._clock,
            self._limits.history_limit,
            partial(self._turned, follower.room_id),
        )
        room.backfill_service = self._supervisor.start(
            "backfill", room.backfill.run, name=f"backfill-{follower.room_id}", stop_s=STOP_S
        )

    def _turned(self, room_id: int) -> None:
        self._report_soon(room_id, Notice.PAGE)

    def _report_soon(self, room_id: int, notice: Notice) -> None:
        # A page that was stored is told though the link's state changes in the same moment.
        if self._unreported.get(room_id) is not Notice.PAGE:
            self._unreported[room_id] = notice
        self._report_due.set()

    async def _tell(self) -> None:
        """The service: report what has changed to the cluster, then tell readers to look."""
        while True:
            await self._report_due.wait()
            self._report_due.clear()
            while self._unreported:
                room_id, notice = next(iter(self._unreported.items()))
                room = self._rooms.get(room_id)
                if room is not None and room.release is None:
                    await self._cluster.report(self._report(room))
                if self._unreported.get(room_id) is notice:
                    del self._unreported[room_id]
                self._bus.publish(Parcel(room_id, Tip(0), notice=notice))

    def _report(self, room: _Room, state: LinkState | None = None) -> LinkReport:
        follower, backfill = room.follower, room.backfill
        failure = follower.failure
        if state is None and follower.connected:
            state = LinkState.CONNECTED
        elif state is None:
            state = LinkState.BROKEN if follower.ready.is_set() else LinkState.OPENING
        error = backfill.error if backfill is not None else None
        return LinkReport(
            room_id=follower.room_id,
            state=state,
            at=self._clock.now_ms(),
            ready=follower.ready.is_set(),
            failure_code=failure.code if failure is not None else "",
            failure=failure.message if failure is not None else "",
            backfill=backfill.state if backfill is not None else BackfillState.RUNNING,
            backfill_error=error.message if error is not None else "",
        )

    # --- releasing -----------------------------------------------------------------------------------------------

    async def release(self, room_id: int) -> None:
        """Stop following a room now; returns when it is released."""
        self._start_release(room_id, "asked")
        room = self._rooms.get(room_id)
        if room is not None and room.release is not None:
            await room.release.finished()

    def _start_release(self, room_id: int, why: str) -> None:
        room = self._rooms.get(room_id)
        if room is not None and room.release is None:
            log.info("room_released", room_id=room_id, why=why)
            room.release = self._supervisor.start("release", partial(self._release, room), name=f"release-{room_id}")

    async def _release(self, room: _Room) -> None:
        """The service that releases one room. Each step may be done again: after a fault it is restarted from the beginning."""
        room_id = room.follower.room_id
        await self._supervisor.stop(_services(room))
        # What was read is committed under this tenure.
        await self._ingest.flush()
        if room.follower.failure is not None:
            await self._interest.give_up(room_id)
        await self._cluster.report(self._report(room, LinkState.LEFT))
        if self._rooms.get(room_id) is room:
            # Before the room is handed over: it may be granted again at once.
            del self._rooms[room_id]
            self._breaks += room.follower.breaks
        await self._cluster.hand_over(room.follower.tenure)
        self._bus.publish(Parcel(room_id, Tip(0), notice=Notice.LEFT))

    # --- looking after -------------------------------------------------------------------------------------------

    async def _look(self) -> None:
        """The service: renew interest, and release rooms in which there is none."""
        while True:
            await self._clock.sleep(LOOK_S)
            await self._interest.renew()
            followed = [room_id for room_id, room in self._rooms.items() if room.release is None]
            if followed:
                wanted = await self._cluster.wanted(followed)
                for room_id in followed:
                    if room_id not in wanted and not self._interest.used(room_id):
                        self._start_release(room_id, "no interest")

    async def _tick(self) -> None:
        """The service: conclude the gift streaks that fell silent."""
        while True:
            await self._clock.sleep(TICK_S)
            now = self._clock.now_ms()
            for room in list(self._rooms.values()):
                room.follower.tick(now)


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


def _services(room: _Room) -> list[Service]:
    return [service for service in (room.service, room.backfill_service) if service is not None]
