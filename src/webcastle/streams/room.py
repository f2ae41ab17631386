"""One room in one dialect: reads the live tail, encodes each event once, and writes the same bytes to every subscriber.

::

    bus ──▶ encoder ──▶ ring (for those who come back)
                   └──▶ channels ── tick ──▶ subscribers' transports

Writing costs more than everything before it, so writes are saved when it matters: a room that was quiet for a tick writes at the
end of the loop's turn; otherwise events wait until the tick is over and go out as one piece. After a flush, there is a pause of at
least the time that it took, so that a large room cannot keep the loop busy with small writes.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import structlog

from webcastle.core.rooms import RoomLeft, RoomNews
from webcastle.errors import SlowConsumerError, WebcastleError
from webcastle.models import Gap, LinkBroken, Message
from webcastle.streams import metrics
from webcastle.streams.outgoing import Encoder, Outgoing, Place, Ring, StreamDialect
from webcastle.streams.past import gaps_until, warm_up
from webcastle.streams.subscriber import Channel, ChannelKey, Ending, Member

if TYPE_CHECKING:
    from webcastle.app import App

__all__ = ["RoomStream", "StreamOptions"]

PAGE: Final = 500
TURN_MESSAGES: Final = 64
"""After so many messages other tasks get their turn."""
CHUNK_WRITES: Final = 500
"""So many writes keep the loop for a few ms; then HTTP and the others get their turn."""
TICK_S: Final = 1.0
GRACE_MS: Final = 2000
"""Time-made events wait so much longer than due: a message from before may still be on its way to us."""

_log = structlog.get_logger("webcastle.streams")


@dataclass(frozen=True, slots=True)
class StreamOptions:
    """How streams behave; times in s, sizes in bytes."""

    tick_s: float = 0.006
    """Events of a busy room wait at most about so long, to be written together."""
    high_water: int = 256 * 1024
    """A client with so much unread in our memory lags: it is sent nothing more until …"""
    low_water: int = 64 * 1024
    """… no more than so much is left."""
    send_buffer: int = 128 * 1024
    """The kernel's share of what a client may leave unread (0: the system's own, some MB)."""
    lag_limit_s: float = 20.0
    """A client that lags longer is closed."""
    ping_s: float = 20.0
    """A client is pinged this often, and cut off if nothing came from it since the last ping."""
    keys_s: float = 5.0
    """How often open connections' keys are looked at again."""
    close_s: float = 5.0
    """How long a close handshake may take."""
    open_s: float = 20.0
    """How long a client may have to wait until its room is found and followed."""
    linger_s: float = 30.0
    """A room without subscribers is kept ready so long."""
    ring_bytes: int = 256 * 1024
    """The latest events that are kept in memory, per room and dialect."""
    max_connections: int = 20_000
    """Sockets in this process."""
    max_message: int = 64 * 1024
    """What a client may send in one message; it has little to say."""
    inbound_limit: int = 1024 * 1024
    """What a client may send between two pings."""
    compression: str = "auto"
    """``auto``: if the client offers it and is not on this machine; ``always`` if it offers it; ``never``."""


class RoomStream:
    """The subscribers of one room in one dialect.

    `run` is its life; `started` is set when it can be joined or has failed (``failure``). ``over`` is set when nothing more
    will come. ``visitors`` counts those who are about to join.
    """

    def __init__(self, app: App, room_id: int, dialect: StreamDialect, options: StreamOptions) -> None:
        self.room_id = room_id
        self.dialect = dialect
        self.started = asyncio.Event()
        self.failure: WebcastleError | None = None
        self.over: Ending | None = None
        self.visitors = 0
        self.idle_since = 0.0
        self.place = Place(0)
        self.ring = Ring(self.place, options.ring_bytes)
        self._app = app
        self._options = options
        self._encoder: Encoder = dialect.encoder(room_id)
        self._channels: dict[ChannelKey, Channel] = {}
        self._loop = asyncio.get_running_loop()
        self._gaps: deque[Gap] = deque()
        self._left: asyncio.Future[RoomLeft] = self._loop.create_future()
        self._flush_timer: asyncio.Handle | None = None
        self._flushing: Iterator[None] | None = None
        self._flush_began = 0.0
        self._quiet_from = 0.0
        self._tick_timer: asyncio.TimerHandle | None = None

    # --- life ----------------------------------------------------------------------------------------------------

    async def run(self) -> None:
        """Follow the room until its broadcast is over, it cannot be followed, or the task is cancelled."""
        try:
            async with self._app.rooms.hold(self.room_id) as record:
                with self._app.rooms.watch(self.room_id, self._told):
                    if record.ended_at:
                        await self._begin()
                        self._take_in(
                            gaps_until(self._encoder, self._gaps, None) + self._encoder.ended(record.ended_at)
                        )
                        self.over = Ending.ENDED
                        self.started.set()
                    else:
                        await self._live()
        except WebcastleError as exc:
            self.failure = exc
            _log.info("stream_failed", room_id=self.room_id, code=exc.code, error=exc.message)
        finally:
            self.over = self.over or Ending.OVERLOADED
            self.started.set()
            self._cancel_timers()
            self._flush_now()
            self._dismiss(self.over)

    async def _live(self) -> None:
        """Read the tail in a task of its own until the room is left."""
        tail = self._loop.create_task(self._read(), name=f"tail-{self.room_id}")
        try:
            waiting: list[asyncio.Future[Any]] = [tail, self._left]
            await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        finally:
            tail.cancel()
            await asyncio.wait([tail])
        if not tail.cancelled():
            tail.result()  # raises what ended it; otherwise the bus has closed
        if not self._left.done():
            return
        left = self._left.result()
        if left.ended:
            # Everything is committed by now, but the tail may not have been read to its end.
            await self._refill()
            self._take_in(gaps_until(self._encoder, self._gaps, None) + self._encoder.ended(self._app.clock.now_ms()))
            self.over = Ending.ENDED
        elif left.failure is not None:
            raise left.failure

    async def _read(self) -> None:
        """The live tail, forever; what is missed on it is read from the store."""
        while True:
            async with self._app.bus.subscribe(self.room_id) as tail:
                if self.started.is_set():
                    await self._refill()
                else:
                    await self._begin()
                    self.started.set()
                try:
                    read = 0
                    async for group in tail:
                        if not self._take(group):
                            await self._refill()
                        read += len(group)
                        if read >= TURN_MESSAGES:
                            read = 0
                            await asyncio.sleep(0)
                except SlowConsumerError:
                    metrics.REREADS.inc()
                    continue
                return

    async def _begin(self) -> None:
        """Start behind the last stored message, knowing what is going on."""
        record = await self._app.store.room(self.room_id)
        last_seq = max(0, record.last_seq) if record is not None else 0
        latest = await warm_up(self._app, self._encoder, self.room_id, last_seq)
        part = sum(event.seq == last_seq for event in latest.events)
        self.place = Place(last_seq, part)
        self.ring = Ring(self.place, self._options.ring_bytes)
        # What was told, or could have been, before anybody listened.
        self._gaps.extend(latest.gaps)
        self.ring.add(self._encoder.pass_time(self._app.clock.now_ms() - GRACE_MS))
        self._watch_time()

    async def _refill(self) -> None:
        while page := await self._app.store.read_after(self.room_id, self.place.seq, PAGE):
            self._take(tuple(page))
            await asyncio.sleep(0)

    def _told(self, news: RoomNews) -> None:
        match news:
            case LinkBroken():
                self._encoder.link_broken()
            case Gap():
                if self.started.is_set():
                    self._gaps.append(news)
                    self._watch_time()
            case RoomLeft():
                if not self._left.done():
                    self._left.set_result(news)

    # --- in ------------------------------------------------------------------------------------------------------

    def _take(self, messages: tuple[Message, ...]) -> bool:
        """Encode the messages that are next; False if one in between is missing."""
        last_seq = self.place.seq
        fresh = []
        for message in messages:
            if message.seq == last_seq + 1:
                last_seq += 1
                fresh.append(message)
            elif message.seq > last_seq:
                break
        if fresh and self._gaps:
            events = []
            for message in fresh:
                events += gaps_until(self._encoder, self._gaps, message.received_at)
                events += self._encoder.encode_all((message,))
            self._take_in(events, last_seq)
        elif fresh:
            self._take_in(self._encoder.encode_all(fresh), last_seq)
        self._watch_time()
        return not messages or messages[-1].seq <= last_seq

    def _take_in(self, events: list[Outgoing], seq: int | None = None) -> None:
        if seq is not None:
            self.place = Place(seq)
        if not events:
            return
        self.ring.add(events)
        for channel in self._channels.values():
            channel.add(events)
        self._schedule()

    def _watch_time(self) -> None:
        if (self._encoder.ticking or self._gaps) and self._tick_timer is None:
            self._tick_timer = self._loop.call_later(TICK_S, self._pass_time)

    def _pass_time(self) -> None:
        self._tick_timer = None
        until = self._app.clock.now_ms() - GRACE_MS
        self._take_in(gaps_until(self._encoder, self._gaps, until) + self._encoder.pass_time(until))
        self._watch_time()

    # --- out -----------------------------------------------------------------------------------------------------

    def _schedule(self) -> None:
        if self._flush_timer is not None or self._flushing is not None or not self._channels:
            return
        if self._loop.time() >= self._quiet_from:
            self._flush_timer = self._loop.call_soon(self._flush)
        else:
            self._flush_timer = self._loop.call_at(self._quiet_from, self._flush)

    def _flush(self) -> None:
        self._flush_timer = None
        self._flush_began = self._loop.time()
        self._flushing = self._write()
        self._go_on()

    def _go_on(self) -> None:
        """Write the next chunk of the flush that is under way."""
        self._flush_timer = None
        if self._flushing is None:
            return
        try:
            for _ in self._flushing:
                self._flush_timer = self._loop.call_soon(self._go_on)
                return
        except Exception:  # noqa: BLE001 - logged, with where it came from
            # Who was sent what cannot be said any more: all come back, with `since`, and nobody misses anything.
            _log.exception("flush_failed", room_id=self.room_id)
            self._dismiss(Ending.MISTAKE)
        self._flushing = None
        now = self._loop.time()
        took = now - self._flush_began
        metrics.FLUSH_SECONDS.observe(took)
        self._quiet_from = max(self._flush_began + self._options.tick_s, now + took)
        if any(channel.pending for channel in self._channels.values()):
            self._schedule()

    def _write(self) -> Iterator[None]:
        """Write what is pending to everybody, pausing after each chunk of writes."""
        written = 0
        for channel in list(self._channels.values()):
            if not channel.pending:
                continue
            events = len(channel.pending)
            data, members = channel.take()
            metrics.DELIVERIES.inc(events * len(members))
            metrics.WRITES.inc(len(members))
            for start in range(0, len(members), CHUNK_WRITES):
                if written >= CHUNK_WRITES:
                    written = 0
                    yield
                # Who has left meanwhile may have been sent a close frame: nothing may follow that.
                chunk = [member for member in members[start : start + CHUNK_WRITES] if member.channel is channel]
                for member in chunk:
                    try:
                        member.write(data)
                    except RuntimeError:  # a transport that is closed; the others get what they are to get
                        member.connection.abort()
                written += len(chunk)

    def _flush_now(self) -> None:
        """Write everything there is without pausing."""
        for _ in self._flushing or ():
            pass
        self._flushing = None
        for _ in self._write():
            pass

    # --- members -------------------------------------------------------------------------------------------------

    @property
    def subscribers(self) -> int:
        """How many are joined."""
        return sum(map(len, self._channels.values()))

    def join(self, member: Member, wanted: frozenset[str] | None) -> None:
        """Send the member what comes from now on."""
        if not member.connection.open:
            return
        if self.over is not None:
            self.end(member, self.over)
            return
        key = (wanted, member.connection.compressed)
        channel = self._channels.get(key)
        if channel is None:
            channel = self._channels[key] = Channel(key, self.place)
        channel.join(member)
        member.stream = self
        member.connection.member = member
        if member.connection.paused:
            self.pause(member)

    def leave(self, member: Member) -> None:
        """The member's connection is closing."""
        channel = member.channel
        if channel is not None:
            channel.leave(member)
            if not channel:
                self._channels.pop(channel.key, None)
            if not self._channels:
                self.idle_since = self._loop.time()

    def pause(self, member: Member) -> None:
        """The member's buffer is full."""
        if member.channel is not None:
            member.channel.lag(member, self._loop.time())
            metrics.LAGS.inc()

    def resume(self, member: Member) -> None:
        """The member's buffer has drained: tell it what it missed, and go on."""
        channel = member.channel
        if channel is None:
            return
        self._tell_lag(member, channel, channel.recover(member))

    def _tell_lag(self, member: Member, channel: Channel, missed: int) -> None:
        if missed:
            metrics.MISSED.inc(missed)
            last = channel.flushed_place.seq
            told = self.dialect.lag(missed, member.missed_from or last, last, member.seen_place)
            member.missed(told)

    def dismiss_laggards(self, now: float) -> None:
        """Close those who have lagged for too long."""
        for channel in list(self._channels.values()):
            for member in list(channel.lagging):
                if now - member.lagging_since >= self._options.lag_limit_s:
                    self._tell_lag(member, channel, channel.recover(member))
                    self.end(member, Ending.OVERLOADED, "too slow: see the lag frame")

    def end(self, member: Member, ending: Ending, reason: str = "") -> None:
        """Close a member's connection."""
        member.end(ending, reason or ending.name.lower().replace("_", " "))

    def _dismiss(self, ending: Ending) -> None:
        for channel in list(self._channels.values()):
            for member in [*channel.hot, *channel.waiting, *channel.lagging]:
                with contextlib.suppress(Exception):
                    if ending is Ending.ENDED:
                        self._tell_lag(member, channel, channel.recover(member))
                    if member.channel is channel:  # otherwise it reads what it missed, and sees the end there
                        self.end(member, ending)

    def _cancel_timers(self) -> None:
        for timer in (self._flush_timer, self._tick_timer):
            if timer is not None:
                timer.cancel()
        self._flush_timer = self._tick_timer = None
