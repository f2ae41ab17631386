"""Follows the rooms that this node owns: fetches their history, reports their links, and releases them.

Rules
- A granted room is followed until it is released: when no interest is left, when its broadcast is over and its history is fetched, or
  when it cannot be followed. Releases run at the same time, and each takes a bounded time.
- A room has a follower and, once that has begun, a backfill; both are services. So are ownership itself, link reports, the look at
  interest, and gift timers.
- Every change of a room's link is reported to the cluster first and then announced on the bus, so a reader that gets the notice finds
  the report.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

import structlog

from webcastle.core.backfill import Backfill
from webcastle.core.follower import Follower
from webcastle.core.ingest import Ingest
from webcastle.core.interest import Interest
from webcastle.core.supervisor import Service, Supervisor
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
    Source,
    Tenure,
    system_jitter,
)

__all__ = ["HISTORY_TOPIC", "Ownership", "RegistryStatus"]

LOOK_S: Final = 2.0
"""How often interest is renewed and rooms without interest are released."""
TICK_S: Final = 1.0
STOP_S: Final = 3.0
FLUSH_S: Final = 5.0
START_SPREAD_S: Final = 2.0
"""Rooms granted at the start connect spread over so many seconds."""
HISTORY_TOPIC: Final = "history"
"""The bus topic on which readers request a room's history again, by room id."""

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class RegistryStatus:
    """The state of this node's rooms, for /healthz and metrics. ``broken`` counts rooms that were ready and have lost their link."""

    followed: int
    connected: int
    broken: int
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


class Ownership:
    """This node's rooms. Call `start` and `stop`.

    Args:
        message_log: what is stored.
        source: TikTok or the sandbox.
        ingest: takes what links hand out.
        cluster: who owns which room.
        bus: parcels and notices to readers.
        clock: time.
        supervisor: runs the services.
        interest: this node's own interest in rooms.
        history_limit: with so many messages of a room stored, no older ones are fetched.
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
        interest: Interest,
        history_limit: int,
        on_ended: Callable[[int], None],
    ) -> None:
        self._log = message_log
        self._source = source
        self._ingest = ingest
        self._cluster = cluster
        self._bus = bus
        self._clock = clock
        self._supervisor = supervisor
        self._interest = interest
        self._history_limit = history_limit
        self._on_ended = on_ended
        self._rooms: dict[int, _Room] = {}
        self._services: list[Service] = []
        self._listening = contextlib.ExitStack()
        self._unreported: dict[int, Notice] = {}
        self._report_due = asyncio.Event()
        self._breaks = 0
        self._ended = 0
        self._spread_until = 0.0

    async def start(self) -> None:
        """Take part in the cluster and begin to follow the rooms that it grants."""
        self._services.append(self._supervisor.start("ingest", self._ingest.run))
        self._spread_until = self._clock.monotonic() + START_SPREAD_S
        self._listening.enter_context(self._bus.listen(HISTORY_TOPIC, self._history_wanted))
        await self._cluster.join()
        for kind, run in (
            ("ownership", self._own),
            ("link-reports", self._publish_reports),
            ("interest", self._look),
            ("interest-asked", self._renew_touched),
            ("gift-timers", self._tick),
        ):
            self._services.append(self._supervisor.start(kind, run))

    async def stop(self) -> None:
        """Close every link, commit what was read, leave the cluster; all within bounds."""
        self._listening.close()
        await self._supervisor.stop([service for service in self._services if service.kind != "ingest"])
        await self._supervisor.stop([each for room in self._rooms.values() for each in _services(room)])
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(FLUSH_S):
                await self._ingest.flush()
        await self._supervisor.stop(self._services)
        await self._cluster.leave()
        self._rooms.clear()

    def __len__(self) -> int:
        return len(self._rooms)

    def __contains__(self, room_id: int) -> bool:
        return room_id in self._rooms

    def status(self) -> RegistryStatus:
        """The number of followed rooms and the state of their links."""
        followers = [room.follower for room in self._rooms.values()]
        return RegistryStatus(
            followed=len(followers),
            connected=sum(follower.connected for follower in followers),
            broken=sum(
                each.ready.is_set() and not (each.connected or each.over or each.failure is not None)
                for each in followers
            ),
            breaks=self._breaks + sum(follower.breaks for follower in followers),
            ended=self._ended,
        )

    def followed(self) -> list[int]:
        """The rooms that this node follows now."""
        return list(self._rooms)

    # --- following -----------------------------------------------------------------------------------------------

    async def _own(self) -> None:
        """The service: start and stop following rooms as the cluster grants and revokes them."""
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
        # A room that a reader waits for connects at once.
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
        # The history of a room whose broadcast is over can still be fetched.
        if room.backfill is not None:
            room.backfill.room_is_over()
            if follower.failure is None and room.backfill_service is not None:
                await room.backfill_service.finished()
        self._start_release(follower.room_id, "over" if follower.over else "failed")

    def _uncommitted(self, tenure: Tenure, exc: Exception) -> None:
        """Restart a room's follower, whose submission was not committed, so that it reads from the log again."""
        room = self._rooms.get(tenure.room_id)
        if room is not None and room.service is not None and room.follower.tenure == tenure:
            room.service.fail(exc)

    def _changed(self, room_id: int) -> None:
        """Report a change of the room's link, notify readers, and start the backfill once the room is ready."""
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
            self._history_limit,
            partial(self._turned, follower.room_id),
        )
        room.backfill_service = self._supervisor.start(
            "backfill", room.backfill.run, name=f"backfill-{follower.room_id}", stop_s=STOP_S
        )

    def _history_wanted(self, text: str) -> None:
        """Handle a request, from any node, for more of a room's history."""
        room = self._rooms.get(int(text)) if text.isdigit() else None
        if room is not None and room.backfill is not None:
            room.backfill.ask_again()

    def _turned(self, room_id: int) -> None:
        self._report_soon(room_id, Notice.PAGE)

    def _report_soon(self, room_id: int, notice: Notice) -> None:
        # A notice of a stored page is not replaced by a change of the link's state at the same time.
        if self._unreported.get(room_id) is not Notice.PAGE:
            self._unreported[room_id] = notice
        self._report_due.set()

    async def _publish_reports(self) -> None:
        """The service: report changes to the cluster, then notify readers."""
        while True:
            # After an exception what is left is reported without a further change.
            while self._unreported:
                room_id, notice = next(iter(self._unreported.items()))
                room = self._rooms.get(room_id)
                if room is not None and room.release is None:
                    await self._cluster.report(self._report(room))
                if self._unreported.get(room_id) is notice:
                    del self._unreported[room_id]
                self._bus.publish(Parcel(room_id, Tip(0), notice=notice))
            self._report_due.clear()
            await self._report_due.wait()

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
            backfill_again_at=backfill.again_at if backfill is not None else 0,
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
        """The service that releases one room. Each step can be repeated: after a fault the service starts from the beginning."""
        room_id = room.follower.room_id
        await self._supervisor.stop(_services(room))
        # Messages that were read are committed under this tenure.
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
        """The service: renew interest, and release rooms in which there is none.

        A room that is over needs none: it is released when its history is fetched.
        """
        while True:
            await self._clock.sleep(LOOK_S)
            await self._interest.renew()
            followed = [
                room_id for room_id, room in self._rooms.items() if room.release is None and not room.follower.over
            ]
            if followed:
                wanted = await self._cluster.wanted(followed)
                for room_id in followed:
                    if room_id not in wanted and not self._interest.used(room_id):
                        self._start_release(room_id, "no interest")

    async def _renew_touched(self) -> None:
        """The service: write the rows of rooms that were asked for just now, many at a time."""
        while True:
            await self._interest.touched()
            await self._interest.renew()

    async def _tick(self) -> None:
        """The service: conclude the gift streaks that fell silent."""
        while True:
            await self._clock.sleep(TICK_S)
            now = self._clock.now_ms()
            for room in list(self._rooms.values()):
                room.follower.tick(now)


def _services(room: _Room) -> list[Service]:
    return [service for service in (room.service, room.backfill_service) if service is not None]
