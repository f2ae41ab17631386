"""One room's upstream link: connects, reads, notices, reconnects, resumes.

Rules
    * Start: im/fetch from the last acknowledged place, its messages first; then the socket that it names, going on at the
      cursor of that answer. While the socket cannot be had, im/fetch is polled, and the socket tried again now and then.
    * A batch is handed out before anything that came after it, and stays pending until it is acknowledged.
      Acknowledging a batch acknowledges all before it. At most `MAX_PENDING` or `MAX_PENDING_BYTES` may
      be pending: then nothing more is read.
    * Every break is told (`LinkBroken`), followed by a pause and a new start from the last acknowledged place, so nothing
      handed out too late is lost; what was handed out but not acknowledged comes again.
    * What cannot be decoded would be skipped by the next cursor. So the link starts again from the acknowledged place
      before it hands out anything later. At the third failure in a row at one place it goes on, and says `skipped`.
    * A control message 3 or 4 ends the room: its batch, then `RoomEnded`, then the acks that still come, then close 1000.
    * Refusals and repeated failures make it ask whether the room is still there; so do minutes without a message.

It is a small machine: each step does one thing, appends events and names the next step. A step may be cancelled and run
again. Acks are sent a moment later and together, because a system call for each costs more than decoding its frame.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict, deque
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, Final, TypeVar

import structlog

from webcastle.errors import (
    CreatorNotFoundError,
    LoginRequiredError,
    ProtocolError,
    RoomEndedError,
    RoomRestrictedError,
    SignerError,
    UpstreamBlockedError,
    UpstreamError,
)
from webcastle.models import (
    Answered,
    Batch,
    Connected,
    EndCause,
    GapReason,
    LinkBroken,
    LinkEvent,
    Resume,
    RoomEnded,
    Transport,
)
from webcastle.models.backoff import Backoff
from webcastle.ports import Clock, system_jitter
from webcastle.protocol.session import (
    CONTROL_ENDED,
    CONTROL_SUSPENDED,
    CloseRequested,
    FrameFault,
    Received,
    RoomControlled,
    SilenceDetected,
    control_action,
)
from webcastle.protocol.shapes import number
from webcastle.settings import UpstreamSettings
from webcastle.upstream.fetch import Fetcher
from webcastle.upstream.responses import Fetched
from webcastle.upstream.rooms import RoomRequests
from webcastle.upstream.websocket import Socket, SocketLostError, Sockets

__all__ = ["MAX_PENDING", "MAX_PENDING_BYTES", "Link"]

_log = structlog.get_logger(__name__)
_T = TypeVar("_T")

MAX_PENDING: Final = 64
MAX_PENDING_BYTES: Final = 16 * 1024 * 1024
"""Batches handed out and not acknowledged, and their payloads, beyond which nothing is read."""

_ACK_DELAY_S: Final = 0.25
_SETTLE_S: Final = 0.5
"""How long a reconnect waits for acknowledgements: a newer place saves a replay."""
_LEAVE_S: Final = 2.0
"""How long the end of a room waits for them, so that upstream hears of all."""
_HEALTHY_S: Final = 60.0
_ASK_EVERY: Final = 3
"""So many failures in a row make us ask (again) whether the room is still there."""
_IDLE_S: Final = 300.0
"""A live room sends counters every two seconds; one that only echoes heartbeats for so long may be over."""
_SKIP_AFTER: Final = 3
_BLOCKED_S: Final = 30.0
"""A refused socket is not asked for again sooner; polling goes on meanwhile."""
_MAX_POLL_S: Final = 60.0
_MAX_PLACE_CHARS: Final = 8192
"""Longer ones (real ones have some 300) are not believed: they would be stored with every batch."""
_PERMANENT: Final = (RoomRestrictedError, RoomEndedError, CreatorNotFoundError, LoginRequiredError)


def _size(batch: Batch) -> int:
    return sum([len(message.payload) for message in batch.messages])


class _ClosedError(Exception):
    """`Link.close` was called."""


class Link:
    """Implements `webcastle.ports.RoomLink`. One consumer iterates it; `acknowledge` and `close` may come from anywhere."""

    def __init__(
        self,
        room_id: int,
        resume: Resume | None,
        *,
        fetcher: Fetcher,
        sockets: Sockets,
        rooms: RoomRequests,
        settings: UpstreamSettings,
        clock: Clock,
        jitter: Callable[[], float] = system_jitter,
    ) -> None:
        self.room_id = room_id
        self._fetcher = fetcher
        self._sockets = sockets
        self._rooms = rooms
        self._settings = settings
        self._clock = clock
        self._jitter = jitter
        self._log = _log.bind(room_id=room_id)

        self._step: Callable[[], Awaitable[None]] | None = self._begin
        self._ready: deque[LinkEvent] = deque()
        self._closed = asyncio.Event()

        self._resume = resume  # the last acknowledged place
        self._position = resume or Resume("")  # the last place read
        self._pending: OrderedDict[Batch, tuple[Socket, int, str] | None] = OrderedDict()
        self._pending_bytes = 0
        self._acknowledged = asyncio.Event()

        self._fetched: Fetched | None = None
        self._socket: Socket | None = None
        self._keeper: asyncio.Task[None] | None = None
        self._flusher: asyncio.TimerHandle | None = None
        self._reading = False
        self._polling = False
        self._gone = False  # check_alive said so while the socket was idle
        self._last_message_at = 0

        self._connected_at: float | None = None
        self._failures = 0
        self._ask = False  # whether the room is over, before the next attempt
        self._pause_s = 0.0
        self._dropped = Backoff(0.5, 30.0, jitter=jitter)
        self._refused = Backoff(5.0, 120.0, floor=0.5, jitter=jitter)
        self._corrupted = Backoff(0.1, 2.0, jitter=jitter)
        self._corrupt_in_a_row = 0
        self._corrupt_at: Resume | None = None
        self._from_scratch = False
        self._no_socket = Backoff(10.0, 60.0, floor=0.5, jitter=jitter)
        self._socket_not_before = 0.0

    # --- the port --------------------------------------------------------------------------------------------------

    def __aiter__(self) -> Link:
        return self

    async def __anext__(self) -> LinkEvent:
        while not self._ready:
            if self._step is None or self._closed.is_set():
                raise StopAsyncIteration
            try:
                await self._step()
            except _ClosedError:
                raise StopAsyncIteration from None
            except SocketLostError as lost:
                await self._lost(lost)
            except ProtocolError as exc:
                await self._corrupt(exc.message)
            except UpstreamError as exc:
                await self._failed(exc)
        return self._ready.popleft()

    async def acknowledge(self, batch: Batch) -> None:
        """The batch, and all before it, are committed. Never raises, never waits for upstream."""
        if batch not in self._pending:
            return
        done = None
        while done is not batch:
            done, ack = self._pending.popitem(last=False)
            self._pending_bytes -= _size(done)
            if ack is not None:
                self._send_ack(*ack)
        self._resume = batch.resume
        self._acknowledged.set()

    async def close(self) -> None:
        """Leave the room with close code 1000 and end the iteration; events not yet handed out are dropped."""
        self._closed.set()
        self._ready.clear()
        await self._hang_up(politely=True)

    # --- steps -----------------------------------------------------------------------------------------------------

    async def _begin(self) -> None:
        resume = None if self._from_scratch else self._resume
        fetched = await self._unless_closed(self._fetcher.fetch(self.room_id, resume))
        self._from_scratch = False
        resumed = resume is not None and resume.cursor not in ("", "0")
        self._ready.append(Answered(resumed, self._clock.now_ms()))
        self._position = resume or Resume("")
        self._polling = False
        self._socket_not_before = 0.0
        self._last_message_at = self._clock.now_ms()
        self._fetched_more(fetched, self._open)

    async def _open(self) -> None:
        assert self._fetched is not None
        if not self._names_socket(self._fetched):
            # An answer that names no socket is what a finished room gives, too.
            if self._polling or not await self._over():
                self._poll_from_now_on()
            return
        try:
            socket = await self._unless_closed(self._sockets.open(self.room_id, self._fetched, self._position))
        except UpstreamError as exc:
            at_least = _BLOCKED_S if isinstance(exc, UpstreamBlockedError) else 0.0
            pause = max(self._no_socket.next_s(), exc.retry_after, at_least)
            self._socket_not_before = self._clock.monotonic() + pause
            self._log.warning("link.no_socket", error=exc.message, retry_in_s=round(pause, 1))
            self._poll_from_now_on()
            return
        if self._closed.is_set():
            await socket.close()
            raise _ClosedError
        self._socket = socket
        self._no_socket.ease()
        self._keeper = asyncio.get_running_loop().create_task(self._keep(socket))
        self._polling = False
        self._connected(Transport.WEBSOCKET)
        self._step = self._read

    async def _read(self) -> None:
        socket = self._socket
        if socket is None:  # close() took it away
            raise _ClosedError
        if self._full():
            await self._until_acknowledged(socket)
        self._reading = True
        events = await socket.receive()
        self._reading = False
        for event in events:
            kind = type(event)
            if kind is Received:
                self._take(event, socket)  # type: ignore[arg-type]  # an isinstance would cost more than it tells
            elif isinstance(event, RoomControlled):
                if event.action in (CONTROL_ENDED, CONTROL_SUSPENDED):
                    self._end(event.action)
                    return
            elif isinstance(event, FrameFault):
                await self._corrupt(f"{event.fault.kind}: {event.fault.detail}")
            elif isinstance(event, CloseRequested):
                raise SocketLostError(GapReason.DROPPED, "upstream asked to close")

    async def _poll(self) -> None:
        assert self._fetched is not None
        pause = min(max(self._fetched.interval_ms / 1000, self._settings.poll_floor_s), _MAX_POLL_S)
        await self._pause(pause * (1.0 + 0.1 * self._jitter()))
        if self._full():
            await self._until_acknowledged(None)
        if self._idle() and await self._over():
            return
        named_socket = self._names_socket(self._fetched)
        fetched = await self._unless_closed(
            self._fetcher.fetch(self.room_id, self._position, last_rtt_ms=self._fetched.rtt_ms)
        )
        due = self._clock.monotonic() >= self._socket_not_before or not named_socket
        self._fetched_more(fetched, self._open if due and self._names_socket(fetched) else self._poll)

    async def _retry(self) -> None:
        if self._ask:
            self._ask = False
            if await self._over():
                return
        await self._pause(self._pause_s)
        await self._settle(_SETTLE_S)
        if self._full():
            await self._until_acknowledged(None)
        self._step = self._begin

    async def _leave(self) -> None:
        await self._settle(_LEAVE_S)
        await self._hang_up(politely=True)
        self._step = None

    def _full(self) -> bool:
        return len(self._pending) >= MAX_PENDING or self._pending_bytes >= MAX_PENDING_BYTES

    # --- what steps share ------------------------------------------------------------------------------------------

    def _take(self, got: Received, socket: Socket | None = None) -> None:
        """Hand out a frame's or poll's messages, or just move on if there are none."""
        here = self._position
        if len(got.cursor) + len(got.internal_ext) <= _MAX_PLACE_CHARS:
            self._position = here = Resume(got.cursor or here.cursor, got.internal_ext or here.internal_ext)
        ack = (socket, got.log_id, got.internal_ext) if socket is not None and got.need_ack else None
        if got.messages:
            now = self._clock.now_ms()
            batch = Batch(got.messages, here, now, got.log_id, got.need_ack)
            self._pending[batch] = ack
            self._pending_bytes += _size(batch)
            self._ready.append(batch)
            self._last_message_at = now
            self._failures = 0
            return
        if not self._pending and here.cursor:
            self._resume = here
        if ack is not None:
            self._send_ack(*ack)

    def _fetched_more(self, fetched: Fetched, following: Callable[[], Awaitable[None]]) -> None:
        self._fetched = fetched
        self._step = following
        self._take(fetched.received)
        action = control_action(fetched.received.messages)
        if action in (CONTROL_ENDED, CONTROL_SUSPENDED):
            self._end(action)

    def _names_socket(self, fetched: Fetched) -> bool:
        return bool(fetched.push_server or self._settings.tiktok_ws_url)

    def _connected(self, transport: Transport) -> None:
        self._ready.append(Connected(transport, self._clock.now_ms()))
        self._connected_at = self._clock.monotonic()
        self._log.info("link.connected", transport=str(transport))

    def _poll_from_now_on(self) -> None:
        self._step = self._poll
        if not self._polling:
            self._polling = True
            self._connected(Transport.POLLING)

    def _end(self, action: int, cause: EndCause = EndCause.CONTROL) -> None:
        self._ready.append(RoomEnded(action, self._clock.now_ms(), cause))
        self._step = self._leave
        self._log.info("link.room_ended", action=action)

    def _send_ack(self, socket: Socket, log_id: int, internal_ext: str) -> None:
        if socket is not self._socket or socket.closed:
            return  # that connection is gone, and with it the wish
        socket.session.acknowledge(log_id, internal_ext)
        if self._flusher is None:
            # Not the link's clock: this gathers system calls, it is no behaviour over time.
            self._flusher = asyncio.get_running_loop().call_later(_ACK_DELAY_S, self._flush, socket)

    def _flush(self, socket: Socket) -> None:
        self._flusher = None
        socket.flush()

    async def _keep(self, socket: Socket) -> None:
        """Heartbeats, silence, idleness: one timer per link, re-armed only when it fires."""
        try:
            while (deadline := socket.session.deadline()) is not None:
                await self._clock.sleep((max(deadline - socket.now(), 0) + 1) / 1000)
                for event in socket.session.tick(socket.now()):
                    if isinstance(event, SilenceDetected):
                        if self._reading:
                            socket.abort(GapReason.SILENT, f"nothing for {event.silent_ms / 1000:.0f} s")
                        else:
                            socket.abort(GapReason.OVERFLOW, f"nothing was read for {event.silent_ms / 1000:.0f} s")
                socket.flush()
                if self._idle():
                    await self._check_idle(socket)
        except Exception:  # noqa: BLE001 - nobody awaits this task while the link lives: say it, and reconnect
            self._log.exception("link.keeper_failed")
            socket.abort(GapReason.DROPPED, "heartbeats failed")

    def _idle(self) -> bool:
        """Whether no message came for long; True once per stretch."""
        now = self._clock.now_ms()
        if now - self._last_message_at < _IDLE_S * 1000:
            return False
        self._last_message_at = now
        return True

    async def _check_idle(self, socket: Socket) -> None:
        try:
            self._gone = (await self._rooms.check_alive([self.room_id]))[0].alive is False
        except UpstreamError as exc:
            self._log.info("link.idle_unknown", error=exc.message)
        if self._gone:
            socket.abort(GapReason.DROPPED, "the room is over")

    async def _over(self) -> bool:
        """Ask; if the room is over, end the link. Raises the error that makes trying again senseless."""
        try:
            over = (await self._unless_closed(self._rooms.check_alive([self.room_id])))[0].alive is False
            if not over:
                info = await self._unless_closed(self._rooms.info(self.room_id))
                over = number(info.get("status")) == 4
        except _PERMANENT:
            raise
        except UpstreamError as exc:
            self._log.info("link.state_unknown", error=exc.message)
            return False
        if over:
            self._end(CONTROL_ENDED, EndCause.ASKED)
        return over

    # --- breaks ----------------------------------------------------------------------------------------------------

    async def _lost(self, lost: SocketLostError) -> None:
        if self._closed.is_set():
            return
        if self._gone:
            await self._hang_up()
            self._end(CONTROL_ENDED, EndCause.ASKED)
            return
        await self._break(lost.reason, lost.detail, self._dropped)

    async def _failed(self, exc: UpstreamError) -> None:
        if isinstance(exc, _PERMANENT):
            await self._hang_up()
            self._step = None
            raise exc
        if isinstance(exc, UpstreamBlockedError | SignerError):
            if self._failures % _ASK_EVERY == _ASK_EVERY - 1:
                self._fetcher.forget_visitor()
            await self._break(GapReason.REFUSED, exc.message, self._refused, at_least_s=exc.retry_after)
        else:
            await self._break(GapReason.DROPPED, exc.message, self._dropped, at_least_s=exc.retry_after)

    async def _corrupt(self, detail: str) -> None:
        again = self._resume == self._corrupt_at
        self._corrupt_in_a_row = self._corrupt_in_a_row + 1 if again else 1
        self._corrupt_at = self._resume
        if self._corrupt_in_a_row < _SKIP_AFTER:
            await self._break(GapReason.CORRUPT, detail, self._corrupted)
            return
        self._corrupt_in_a_row = 0
        self._log.warning("link.skipped", error=detail)
        if self._socket is not None and not self._socket.closed:
            now = self._clock.now_ms()
            self._ready.append(LinkBroken(GapReason.CORRUPT, detail, now, 0, skipped=True))
            self._ready.append(Answered(resumed=False, at=now))
            self._ready.append(Connected(Transport.WEBSOCKET, now))
        else:
            # There is nothing to go on with but the place that fails: start as a newcomer.
            self._from_scratch = True
            await self._break(GapReason.CORRUPT, detail, self._corrupted, skipped=True)

    async def _break(
        self, reason: GapReason, detail: str, backoff: Backoff, *, at_least_s: float = 0.0, skipped: bool = False
    ) -> None:
        await self._hang_up()
        if self._connected_at is not None:
            # Who lets us in and drops us is not overloaded like one who refuses: only a minute's health forgets all.
            healthy = self._clock.monotonic() - self._connected_at >= _HEALTHY_S
            for each in (self._dropped, self._refused, self._corrupted):
                each.ease(0 if healthy else 3)
            self._connected_at = None
        # A refusal may mean that the room is not for us, which is told at once; a dead upstream could not answer anyway.
        self._ask = self._failures % _ASK_EVERY == (0 if backoff is self._refused else _ASK_EVERY - 1)
        self._failures += 1
        self._pause_s = max(backoff.next_s(), at_least_s)
        self._ready.append(LinkBroken(reason, detail, self._clock.now_ms(), int(self._pause_s * 1000), skipped))
        self._step = self._retry
        self._log.info("link.broken", reason=str(reason), detail=detail, retry_in_s=round(self._pause_s, 2))

    async def _hang_up(self, *, politely: bool = False) -> None:
        socket, self._socket = self._socket, None
        flusher, self._flusher = self._flusher, None
        keeper, self._keeper = self._keeper, None
        self._reading = False
        if flusher is not None:
            flusher.cancel()
        if keeper is not None:
            keeper.cancel()
            await asyncio.gather(keeper, return_exceptions=True)
        if socket is None:
            return
        if politely:
            socket.flush()
            await socket.close()
        else:
            socket.abort(GapReason.DROPPED, "given up")

    # --- waiting ---------------------------------------------------------------------------------------------------

    async def _unless_closed(self, work: Coroutine[Any, Any, _T]) -> _T:
        """Await ``work`` (which has its own timeout), but give it up when the link is closed."""
        loop = asyncio.get_running_loop()
        task, closed = loop.create_task(work), loop.create_task(self._closed.wait())
        try:
            await asyncio.wait((task, closed), return_when=asyncio.FIRST_COMPLETED)
            if not task.done():
                raise _ClosedError
            return task.result()
        finally:
            task.cancel()
            closed.cancel()
            await asyncio.gather(task, closed, return_exceptions=True)

    async def _pause(self, seconds: float) -> None:
        await self._unless_closed(self._clock.sleep(seconds))

    async def _next_acknowledgement(self, within_s: float) -> None:
        self._acknowledged.clear()
        try:
            async with asyncio.timeout(within_s):
                await self._acknowledged.wait()
        except TimeoutError:
            pass

    async def _settle(self, within_s: float) -> None:
        """Give acknowledgements a moment."""
        loop = asyncio.get_running_loop()
        until = loop.time() + within_s
        while self._pending and (left := until - loop.time()) > 0 and not self._closed.is_set():
            await self._next_acknowledgement(min(left, 0.25))

    async def _until_acknowledged(self, socket: Socket | None) -> None:
        """Wait until fewer batches are pending, as long as the socket (if any) bears it."""
        self._log.info("link.waits_for_acknowledgements", pending=len(self._pending))
        while self._full():
            if self._closed.is_set():
                raise _ClosedError
            if socket is not None and socket.closed:
                raise SocketLostError(GapReason.OVERFLOW, f"{len(self._pending)} batches were not acknowledged in time")
            await self._next_acknowledgement(1.0)
