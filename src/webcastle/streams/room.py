"""One room in one dialect: follows the room's log, has each entry encoded once, and hands the events to its subscribers.

::

    bus ── parcels ──▶ log entries ── dialect ──▶ replay buffer (for clients that reconnect)
    log ── refills ──▶                      └───▶ audience ──▶ sockets

Rules
    * `tip` is the entry up to which the log was taken. A parcel is taken if it continues there; of one that begins lower, the new part
      is taken; if entries are missing before it, they are read from the log. So entries are taken in order, once.
    * A refill reads the log from the tip on: at the start, after a lost parcel, and when the tail watch finds the log ahead.
    * The mark ``broadcast_ended`` is the last entry: the stream is *over*. So it is when the room cannot be followed (``failure``).
    * A failing store or bus only delays: `run` is restarted by its supervisor and goes on at the tip; subscribers stay.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Final, Protocol

import structlog

from webcastle.errors import BusError, SlowConsumerError, StoreError, WebcastleError, error_of
from webcastle.models import Entry, Mark, MarkKind, Message, Position, Tip, log_order
from webcastle.ports import Bus, LinkReport, MessageLog, Notice, Parcel, RoomRecord, Subscription
from webcastle.streams import metrics
from webcastle.streams.audience import RoomAudience
from webcastle.streams.options import StreamOptions
from webcastle.streams.outgoing import StreamDialect
from webcastle.streams.replay_buffer import ReplayBuffer
from webcastle.streams.subscriber import CloseReason, Subscriber

__all__ = ["FollowedRooms", "LinkReports", "RoomSources", "RoomStream", "message_at", "tip_of"]

PAGE: Final = 500
TURN_MESSAGES: Final = 64
"""After so many messages other tasks get their turn."""

log = structlog.get_logger("webcastle.streams")


class FollowedRooms(Protocol):
    """Keeps rooms followed."""

    def hold(self, room_id: int) -> AbstractAsyncContextManager[RoomRecord]:
        """Keep a room followed while the context lasts. Entering raises `UpstreamError`, `CapacityError` or `StoreError`."""


class LinkReports(Protocol):
    """Gives the state of rooms' links."""

    async def link(self, room_id: int) -> LinkReport | None:
        """The latest report of a room."""


@dataclass(frozen=True, slots=True)
class RoomSources:
    """The sources that a stream reads."""

    message_log: MessageLog
    bus: Bus
    rooms: FollowedRooms
    links: LinkReports


def tip_of(entry: Entry) -> Tip:
    """Where the log would end with this entry."""
    return Tip(entry.seq, entry.number if isinstance(entry, Mark) else 0)


class RoomStream:
    """The subscribers of one room in one dialect, and where in its log they are.

    Attributes:
        started: set when it can be joined, or has failed.
        failure: why the room cannot be followed.
        over: why nothing more will come; None while it may.
        visitors: how many clients are about to join.
        tip: the entry up to which the log was taken.
        epoch: the store epoch of positions.
        behind: the last message taken.
    """

    def __init__(self, room_id: int, sources: RoomSources, dialect: StreamDialect, options: StreamOptions) -> None:
        self.room_id = room_id
        self.dialect = dialect
        self.started = asyncio.Event()
        self.failure: WebcastleError | None = None
        self.over: CloseReason | None = None
        self.visitors = 0
        self.tip = Tip(0)
        self.epoch = ""
        self.behind: Message | None = None
        self.audience = RoomAudience(room_id, dialect, options)
        self._replay_bytes = options.replay_bytes if dialect.repeats else 0
        self.buffer = ReplayBuffer(Position(0), self._replay_bytes)
        self._sources = sources
        self._over_text = ""
        self._waiting: list[asyncio.Future[None]] = []

    @property
    def position(self) -> Position:
        """Where a reader stands that has everything up to the tip."""
        return Position(self.tip.seq, self.tip.mark, None, self.epoch)

    # --- life ----------------------------------------------------------------------------------------------------

    async def run(self) -> None:
        """The service: follow the room until its broadcast is over or it cannot be followed."""
        try:
            async with self._sources.rooms.hold(self.room_id) as record:
                if not self.started.is_set():
                    await self._begin(record)
                while self.over is None:
                    await self._follow()
        except (StoreError, BusError) as exc:
            if self.started.is_set():
                raise
            self.fail(exc)
        except WebcastleError as exc:
            self.fail(exc)

    async def _begin(self, record: RoomRecord) -> None:
        """Start at the end of the log."""
        message_log = self._sources.message_log
        self.epoch = await message_log.store_epoch()
        self.behind = await message_at(message_log, self.room_id, record.last_seq)
        self.tip = record.tip
        self.buffer = ReplayBuffer(self.position, self._replay_bytes)
        self.started.set()
        if record.ended_at:
            self.finish(CloseReason.ENDED, "the broadcast is over")

    async def _follow(self) -> None:
        """Take the live tail until the stream is over or was detached from the bus."""
        async with self._sources.bus.subscribe(self.room_id) as parcels:
            await self.refill()
            try:
                await self._take_parcels(parcels)
            except SlowConsumerError:
                metrics.REREADS.inc()
            else:
                self.finish(CloseReason.UNAVAILABLE, "the gateway stops")  # if not over: the bus has closed

    async def _take_parcels(self, parcels: Subscription) -> None:
        taken = 0
        async for parcel in parcels:
            if parcel.notice is Notice.LEFT:
                await self._left()
            elif not self._take_parcel(parcel):
                metrics.REREADS.inc()
                await self.refill()
            if self.over is not None:
                return
            taken += len(parcel.messages)
            if taken >= TURN_MESSAGES:
                taken = 0
                await asyncio.sleep(0)

    async def _left(self) -> None:
        """Handle the notice that the room is no longer followed: it is over, it cannot be followed, or it is followed again later."""
        await self.refill()
        report = await self._sources.links.link(self.room_id)
        if self.over is None and report is not None and report.failure_code:
            self.fail(error_of(report.failure_code, report.failure))

    def finish(self, reason: CloseReason, text: str) -> None:
        """End the stream and close the subscribers' connections. Only the first call has an effect."""
        if self.over is None:
            self.over = reason
            self._over_text = text
            self.started.set()
            self.audience.end(reason, text)
            self._wake()

    def fail(self, error: WebcastleError) -> None:
        """The room cannot be followed: close the subscribers' connections because of it."""
        if self.over is None:
            log.info("stream_failed", room_id=self.room_id, code=error.code, error=error.message)
            self.over = CloseReason.UNAVAILABLE
            self.failure = error
            self.started.set()
            self.audience.fail(error)
            self._wake()

    # --- the log -------------------------------------------------------------------------------------------------

    async def refill(self) -> None:
        """Read the log from the tip to its end. Raises `StoreError`."""
        while self.over is None:
            entries = await self._sources.message_log.log_after(self.room_id, self.tip, PAGE)
            if not entries:
                return
            # Parcels may have come while the log was read.
            self._take([entry for entry in entries if tip_of(entry) > self.tip])
            await asyncio.sleep(0)

    def _take_parcel(self, parcel: Parcel) -> bool:
        """Take what is new in a parcel; False if entries before it are missing."""
        if parcel.before > self.tip:
            return not (parcel.messages or parcel.marks)
        entries = log_order(parcel.messages, parcel.marks)
        if parcel.before < self.tip:
            entries = [entry for entry in entries if tip_of(entry) > self.tip]
        self._take(entries)
        return True

    def _take(self, entries: Sequence[Entry]) -> None:
        """Take the next entries."""
        if not entries or self.over is not None:
            return
        events = self.dialect.encode(entries, self.behind, self.epoch)
        ended = False
        for entry in entries:
            if isinstance(entry, Message):
                self.behind = entry
            elif entry.kind is MarkKind.BROADCAST_ENDED:
                ended = True
        self.tip = tip_of(entries[-1])
        if events:
            self.buffer.add(events)
            self.audience.send(events)
        if ended:
            self.finish(CloseReason.ENDED, "the broadcast is over")
        elif self._waiting:
            self._wake()

    async def enter_epoch(self) -> None:
        """The store has a new epoch: go on if its log is the one that was read, else let the subscribers resume."""
        position = self.position
        point = await self._sources.message_log.resume_point(self.room_id, position)
        if point.tip == position.tip:
            self.epoch = point.epoch
        else:
            self.finish(CloseReason.UNAVAILABLE, "the database was restored: connect again with since")

    # --- readers -------------------------------------------------------------------------------------------------

    def join(self, subscriber: Subscriber, wanted: frozenset[str] | None) -> None:
        """Send the subscriber what follows the tip; it has everything up to there."""
        if self.failure is not None:
            subscriber.fail(self.failure)
        elif self.over is not None:
            subscriber.end(self.over, self._over_text)
        elif subscriber.connection.open:
            self.audience.join(subscriber, wanted, self.position)

    async def advanced(self, wait_s: float) -> None:
        """Return when the tip has moved, the stream is over, or ``wait_s`` has passed."""
        if self.over is None:
            future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._waiting.append(future)
            await asyncio.wait([future], timeout=wait_s)
            if not future.done():
                self._waiting.remove(future)

    def _wake(self) -> None:
        waiting, self._waiting = self._waiting, []
        for future in waiting:
            if not future.done():
                future.set_result(None)


async def message_at(message_log: MessageLog, room_id: int, seq: int) -> Message | None:
    """The message received live with this seq, or None."""
    found = await message_log.read_before(room_id, seq + 1, 1) if seq > 0 else []
    return found[0] if found and found[0].seq == seq else None
