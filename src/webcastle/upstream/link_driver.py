"""The I/O of one room's link: it does what the machine `webcastle.upstream.link.Link` commands, and tells it what happens.

- The consumer's own task reads the socket (`__anext__`), so a frame costs no switch between tasks, and a slow consumer slows reading down.
- Requests (im/fetch, opening the socket, asking whether the room is over) and the timer are tasks of the link, each bounded in time.
- Acks gather for `ACK_DELAY_S` before they are sent.
- An exception that is not expected, in any of these or in the machine, is logged and breaks the link, which pauses and starts again.
  If the machine fails at that too, the link is given up: the socket is closed, and the exception ends the iteration.
- `close`, and the end of the iteration for whatever reason, leave no task, timer or socket behind.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Final

import structlog

from webcastle.errors import ProtocolError, UpstreamError
from webcastle.models import Batch, Connected, GapReason, LinkBroken, LinkEvent, Resume, RoomEnded
from webcastle.ports import Clock, system_jitter
from webcastle.protocol.shapes import number
from webcastle.settings.upstream import UpstreamSettings
from webcastle.upstream.fetch import Fetcher
from webcastle.upstream.link import Link
from webcastle.upstream.link_commands import Ask, CloseSocket, Command, Fetch, ForgetVisitor, OpenSocket, Send
from webcastle.upstream.link_state import LinkState
from webcastle.upstream.rooms import RoomRequests
from webcastle.upstream.websocket import CLOSE_S, Socket, SocketLostError, Sockets, UnreadableError

__all__ = ["ACK_DELAY_S", "LinkDriver"]

_log = structlog.get_logger(__name__)

ACK_DELAY_S: Final = 0.25
_WIND_UP_S: Final = CLOSE_S + 0.3
_REQUEST_S: Final = 120.0
"""The parts of a request have shorter timeouts of their own; this one is for a part without."""
_ROOM_ENDED: Final = 4
"""``status`` of room/info."""


_Step = Callable[[], None]


class LinkDriver:
    """Implements `webcastle.ports.RoomLink`. One consumer iterates it; `acknowledge` and `close` may come from any task."""

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
        self._clock = clock
        self._link = Link(
            room_id,
            resume,
            silence_ms=int(settings.silence_s * 1000),
            poll_floor_ms=int(settings.poll_floor_s * 1000),
            own_socket=bool(settings.tiktok_ws_url),
            jitter=jitter,
        )
        self._log = _log.bind(room_id=room_id)
        self._changed = asyncio.Event()
        self._socket: Socket | None = None
        self._reading = False
        self._tasks: set[asyncio.Task[None]] = set()  # requests and timers
        self._timer: asyncio.Task[None] | None = None
        self._timer_at: int | None = None
        self._flusher: asyncio.TimerHandle | None = None
        self._farewell: asyncio.Task[None] | None = None  # the polite closing of the last socket
        self._closing: asyncio.Task[None] | None = None
        self._defect: Exception | None = None

    # --- the port --------------------------------------------------------------------------------------------------

    def __aiter__(self) -> LinkDriver:
        return self

    async def __anext__(self) -> LinkEvent:
        link = self._link
        events = link.events
        while not events:
            if link.wants_frames and (socket := self._socket) is not None:
                await self._read(socket)
            elif link.state is LinkState.STOPPED:
                await self._end()
            elif link.state is LinkState.NEW:
                self._feed(link.start)
            else:
                await self._change()
        event = events.popleft()
        if type(event) is not Batch:
            self._report(event)
        return event

    async def acknowledge(self, batch: Batch) -> None:
        """The batch, and all before it, are committed. Never raises, never waits for upstream."""
        link = self._link
        if link.state is not LinkState.OPEN:
            self._feed(partial(link.acknowledge, batch))
            return
        try:
            link.acknowledge(batch)
        except Exception as exc:  # noqa: BLE001 - see _feed
            self._crash(exc)
        self._changed.set()
        if self._flusher is None and link.has_acks:
            self._flush_soon()

    async def close(self) -> None:
        """Leave the room with close code 1000 and end the iteration, in at most 2 s. Events not yet handed out are dropped."""
        if self._closing is None:
            self._feed(self._link.close)
            self._closing = asyncio.get_running_loop().create_task(self._wind_up())
        await asyncio.shield(self._closing)

    # --- the machine -----------------------------------------------------------------------------------------------

    def _feed(self, step: _Step) -> None:
        """Take a step of the machine, and do what it commands. Never raises."""
        try:
            step()
            self._obey()
        except Exception as exc:  # noqa: BLE001 - whatever it is, it does not end the link silently
            self._crash(exc)
        self._changed.set()

    def _crash(self, exc: Exception) -> None:
        """Something failed that must not: break the link, or give it up if that fails as well."""
        self._log.error("link_crashed", exc_info=exc)
        try:
            self._cancel_tasks()
            self._link.crashed(*self._times())
            self._obey()
            self._drop_socket()
        except Exception as again:  # noqa: BLE001 - the consumer gets it
            self._log.error("link_given_up", exc_info=again)
            self._defect = again
            self._link.state = LinkState.STOPPED
            self._drop_socket()

    def _times(self) -> tuple[int, int]:
        """The machine's ``now`` and ``at``."""
        return int(self._clock.monotonic() * 1000), self._clock.now_ms()

    def _obey(self) -> None:
        """Do what the machine commands, and let the timer wait for its deadline."""
        commands = self._link.commands
        while commands:
            self._do(commands.pop(0))
        deadline = self._link.deadline()
        if deadline != self._timer_at:
            self._set_timer(deadline)

    def _do(self, command: Command) -> None:
        match command:
            case Send(messages):
                if self._socket is not None:
                    self._socket.send(messages)
            case Fetch():
                self._start(partial(self._fetch, command), _REQUEST_S)
            case OpenSocket():
                self._start(partial(self._open, command), _REQUEST_S)
            case Ask(thorough):
                self._start(partial(self._ask, thorough=thorough), _REQUEST_S)
            case ForgetVisitor():
                self._fetcher.forget_visitor()
            case CloseSocket(politely) if politely and self._socket is not None:
                self._farewell = asyncio.get_running_loop().create_task(self._socket.close())
                self._socket = None
            case CloseSocket():
                self._drop_socket()

    # --- reading ---------------------------------------------------------------------------------------------------

    async def _read(self, socket: Socket) -> None:
        """Wait for a frame. Whatever makes the machine want no more frames meanwhile closes the socket, and so ends the wait."""
        link = self._link
        self._reading = True
        try:
            data = await socket.receive()
            if socket is not self._socket:
                return
            link.frame(data, int(self._clock.monotonic() * 1000), self._clock.now_ms())
        except SocketLostError as lost:
            if socket is self._socket:
                self._feed(partial(link.lost, GapReason.DROPPED, lost.detail, *self._times()))
        except UnreadableError as exc:
            if socket is self._socket:
                self._feed(partial(link.unreadable, f"{exc.fault.kind}: {exc.fault.detail}", *self._times()))
        except Exception as exc:  # noqa: BLE001 - see _feed
            self._crash(exc)
        else:
            if link.state is not LinkState.OPEN:
                self._feed(_nothing)
            elif not link.events and self._flusher is None and link.has_acks:
                self._flush_soon()
        finally:
            self._reading = False

    async def _change(self) -> None:
        """Wait until something happens that is not a frame."""
        link = self._link
        if link.state is LinkState.OPEN:
            self._log.info("link_paused", pending=link.pending)
        self._changed.clear()
        await self._changed.wait()

    def _flush_soon(self) -> None:
        # Not the link's clock: this gathers system calls, it is no behaviour over time.
        self._flusher = asyncio.get_running_loop().call_later(ACK_DELAY_S, self._flush)

    def _flush(self) -> None:
        self._flusher = None
        self._feed(self._link.flush)

    def _drop_socket(self) -> None:
        socket, self._socket = self._socket, None
        if socket is not None:
            socket.abort()

    # --- requests --------------------------------------------------------------------------------------------------

    def _start(self, work: Callable[[], Awaitable[_Step]], within_s: float | None) -> asyncio.Task[None]:
        task = asyncio.get_running_loop().create_task(self._run(work, within_s))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _run(self, work: Callable[[], Awaitable[_Step]], within_s: float | None) -> None:
        """Do some work, and take the step of the machine that it leads to."""
        try:
            async with asyncio.timeout(within_s):
                step = await work()
        except Exception as exc:  # noqa: BLE001 - see _feed
            self._crash(exc)
        else:
            self._feed(step)

    async def _fetch(self, command: Fetch) -> _Step:
        try:
            fetched = await self._fetcher.fetch(self.room_id, command.resume, last_rtt_ms=command.last_rtt_ms)
        except (UpstreamError, ProtocolError) as exc:
            return partial(self._link.fetch_failed, exc, *self._times())
        return partial(self._link.fetched, fetched, *self._times())

    async def _open(self, command: OpenSocket) -> _Step:
        try:
            socket = await self._sockets.open(self.room_id, command.fetched, command.position)
        except UpstreamError as exc:
            self._log.warning("link_no_socket", error=exc.message)
            return partial(self._link.refused, exc, *self._times())
        if self._link.state is not LinkState.OPENING:  # it comes too late
            socket.abort()
            return _nothing
        self._socket = socket
        return partial(self._link.opened, socket.heartbeat_ms, *self._times())

    async def _ask(self, *, thorough: bool) -> _Step:
        try:
            over = (await self._rooms.check_alive([self.room_id]))[0].alive is False
            if thorough and not over:
                over = number((await self._rooms.info(self.room_id)).get("status")) == _ROOM_ENDED
        except UpstreamError as exc:
            self._log.info("link_state_unknown", error=exc.message)
            return partial(self._link.ask_failed, exc, *self._times())
        return partial(self._link.asked, *self._times(), over=over)

    # --- time ------------------------------------------------------------------------------------------------------

    def _set_timer(self, deadline: int | None) -> None:
        """Frames put the deadline off without setting the timer anew: it then fires early, which does no harm."""
        if self._timer is not None:
            self._timer.cancel()
        self._timer = None
        self._timer_at = deadline
        if deadline is not None:
            self._timer = self._start(partial(self._wait, deadline), None)

    async def _wait(self, deadline: int) -> _Step:
        left = deadline - self._times()[0]
        # A millisecond more, because fractions are cut off.
        await self._clock.sleep((left + 1) / 1000 if left > 0 else 0.0)
        self._timer = self._timer_at = None
        return partial(self._link.tick, *self._times(), reading=self._reading)

    # --- the end ---------------------------------------------------------------------------------------------------

    async def _end(self) -> None:
        """End the iteration, with the error that makes trying again senseless, if there is one."""
        failure, self._defect = self._defect or self._link.failure, None
        await self.close()
        if failure is not None:
            raise failure
        raise StopAsyncIteration

    async def _wind_up(self) -> None:
        """Leave nothing behind. Only the polite closing of the socket gets time."""
        if self._flusher is not None:
            self._flusher.cancel()
        self._drop_socket()
        waiting = self._cancel_tasks() | ({self._farewell} if self._farewell is not None else set())
        if waiting:
            _, left = await asyncio.wait(waiting, timeout=_WIND_UP_S)
            if left:
                self._log.warning("link_left_behind", tasks=len(left))

    def _cancel_tasks(self) -> set[asyncio.Task[None]]:
        tasks = self._tasks - {asyncio.current_task()}
        for task in tasks:
            task.cancel()
        self._timer = self._timer_at = None
        return tasks

    def _report(self, event: LinkEvent) -> None:
        match event:
            case Connected():
                self._log.info("link_connected", transport=str(event.transport))
            case LinkBroken():
                self._log.info(
                    "link_broken",
                    reason=str(event.reason),
                    detail=event.detail,
                    skipped=event.skipped,
                    retry_in_s=event.retry_in_ms / 1000,
                )
            case RoomEnded():
                self._log.info("room_end_received", action=event.action, cause=str(event.cause))


def _nothing() -> None:
    """No step of the machine."""
