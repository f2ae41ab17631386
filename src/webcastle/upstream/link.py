"""One room's upstream link as a state machine without I/O: what happens, and when, goes in; commands and link events come out.

Rules
    NEW --start--> FETCHING --fetched--> OPENING --opened--> OPEN --broken--> PAUSED --time--> FETCHING …
    OPENING --refused, or no socket named--> WAITING --time--> POLLING --fetched--> WAITING … --socket named and due--> OPENING
    any --control 3 or 4, or upstream says that the room is over--> LEAVING --acknowledged, or time--> STOPPED
    any --close, or an error that makes trying again senseless--> STOPPED

    * Start: im/fetch from the last acknowledged cursor: `Answered`, then its messages. Then the socket that it names, from the cursor of
      that answer. While no socket can be had, im/fetch is polled, and the socket asked for again now and then. `Connected` says how.
    * A batch is handed out before anything that came after it, and is pending until it is acknowledged. Acknowledging a batch
      acknowledges all before it, and only then upstream gets their acks. While the window (`Pending`) is full nothing is read.
    * A break is a `LinkBroken`, a pause, and a new start from the last acknowledged cursor: nothing that came too late is lost, and
      what was not acknowledged comes again. The pause waits a moment longer for acknowledgements, because a newer cursor saves a replay.
    * What cannot be decoded would be skipped by the next cursor. So it is a break, before anything later is handed out. The third
      failure in a row at one cursor is skipped: `LinkBroken` with ``skipped``, then ``Answered(resumed=False)``. The link goes on with
      the same socket, or, without one, from no cursor at all.
    * Some failures, an answer without a socket, and minutes without a message make the link ask whether the room is over (ASKING).
      If it is, and the failure says nothing of the room, what upstream still has of it is fetched first, for as long as that may take.
    * A room that ends: its last batch, `RoomEnded`, then a while for the acknowledgements, then the socket is closed politely.
    * There is never more than one socket. A socket that a command asked for and that comes too late is closed by the driver.

Times are ms: ``now`` only goes forward and drives the deadlines, ``at`` is the wall clock and goes into events. After each input the
driver carries out ``commands`` and hands out ``events``; `deadline` is the ``now`` at which `tick` is wanted.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Final

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
from webcastle.protocol.session import (
    CONTROL_ENDED,
    CONTROL_SUSPENDED,
    ClientSession,
    CloseRequested,
    FrameFault,
    Received,
    RoomControlled,
    SilenceDetected,
    control_action,
)
from webcastle.upstream.link_commands import Ask, CloseSocket, Command, Fetch, ForgetVisitor, OpenSocket, Send
from webcastle.upstream.link_state import LinkState
from webcastle.upstream.pending import Ack, Pending
from webcastle.upstream.responses import Fetched
from webcastle.upstream.retries import Retries

__all__ = ["Link"]

_SETTLE_MS: Final = 500
"""How long a pause is prolonged for acknowledgements."""
_LEAVE_MS: Final = 2_000
"""How long the end of a room waits for them."""
_IDLE_MS: Final = 300_000
"""A live room sends counters every two seconds; one that only echoes heartbeats for so long may be over."""
_MAX_POLL_MS: Final = 60_000
_POLL_SPREAD: Final = 0.1
_MAX_CURSOR_CHARS: Final = 8192
"""Longer ones (real ones have some 300) are not believed: they would be stored with every batch."""
_PERMANENT: Final = (RoomRestrictedError, RoomEndedError, CreatorNotFoundError, LoginRequiredError)


class Link:
    """One room's link, see the module's rules.

    Attributes:
        state: where it stands.
        events: what the consumer gets, in order.
        commands: what the driver has to do, in order.
        failure: why trying again makes no sense, once it does not.

    Args:
        room_id: the room.
        resume: the cursor to start from, None for what upstream gives a newcomer.
        silence_ms: a socket without any frame for so long is dead.
        poll_floor_ms: im/fetch is never polled faster.
        own_socket: whether the operator has set the address of the sockets, so that no answer has to name one.
        jitter: uniform numbers in [0, 1) that spread pauses.
    """

    def __init__(
        self,
        room_id: int,
        resume: Resume | None,
        *,
        silence_ms: int,
        poll_floor_ms: int,
        own_socket: bool,
        jitter: Callable[[], float],
    ) -> None:
        self.room_id = room_id
        self.state = LinkState.NEW
        self.events: deque[LinkEvent] = deque()
        self.commands: list[Command] = []
        self.failure: UpstreamError | None = None
        self._silence_ms = silence_ms
        self._poll_floor_ms = poll_floor_ms
        self._own_socket = own_socket
        self._jitter = jitter
        self._retries = Retries(jitter)
        self._pending = Pending(resume)
        self._position = resume or Resume("")  # the last cursor read
        self._fetched: Fetched | None = None
        self._session: ClientSession | None = None
        self._started_from = resume
        self._from_scratch = False
        self._polling = False  # whether the consumer knows the link as polling
        self._asking = False
        self._after_asking = LinkState.PAUSED
        self._blocked = False  # whether upstream has refused the latest start
        self._pause_ms = 0
        self._wake_at = 0  # the end of a pause, of the wait for the next poll, or of leaving
        self._socket_not_before = 0
        self._last_message = 0

    # --- what the driver wants to know -----------------------------------------------------------------------------

    @property
    def pending(self) -> int:
        """How many batches are not acknowledged."""
        return len(self._pending)

    @property
    def wants_frames(self) -> bool:
        """Whether the socket is to be read."""
        return self.state is LinkState.OPEN and not self._pending.full

    @property
    def has_acks(self) -> bool:
        """Whether something waits for `flush`."""
        return self._session is not None and self._session.has_data

    def deadline(self) -> int | None:
        """The ``now`` at which `tick` is wanted; None: not before something else happens."""
        match self.state:
            case LinkState.OPEN:
                return self._session.deadline() if self._session is not None else None
            case LinkState.PAUSED if not self._pending.full:
                return self._wake_at + (_SETTLE_MS if self._pending else 0)
            case LinkState.WAITING if not self._pending.full:
                return self._wake_at
            case LinkState.LEAVING:
                return self._wake_at
            case _:
                return None

    # --- inputs ----------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """The consumer begins to read."""
        if self.state is LinkState.NEW:
            self._begin()

    def fetched(self, fetched: Fetched, now: int, at: int) -> None:
        """im/fetch has answered."""
        if self.state is LinkState.FETCHING:
            resume = self._started_from
            self._from_scratch = self._polling = False
            self._position = resume or Resume("")
            self._socket_not_before = 0
            self._last_message = now
            self.events.append(Answered(resume is not None and resume.cursor not in ("", "0"), at))
            due = True
        elif self.state is LinkState.POLLING:
            assert self._fetched is not None
            due = now >= self._socket_not_before or not self._names_socket(self._fetched)
        else:
            return
        self._fetched = fetched
        self._take(fetched.received, now, at)
        action = control_action(fetched.received.messages)
        if action in (CONTROL_ENDED, CONTROL_SUSPENDED):
            self._end(action, EndCause.CONTROL, now, at)
        elif self._names_socket(fetched) and due:
            self.state = LinkState.OPENING
            self.commands.append(OpenSocket(fetched, self._position))
        elif self._polling or (self._started_from is not None and fetched.received.messages):
            self._wait_for_poll(now, at)
        else:
            # An answer that names no socket is what a finished room gives, too.
            self._ask(LinkState.WAITING)

    def fetch_failed(self, error: UpstreamError | ProtocolError, now: int, at: int) -> None:
        """im/fetch has failed."""
        if self.state not in (LinkState.FETCHING, LinkState.POLLING):
            return
        self._blocked = isinstance(error, UpstreamBlockedError)
        if isinstance(error, ProtocolError):
            self._corrupt(error.message, now, at)
        elif isinstance(error, _PERMANENT):
            self._fail(error)
        elif isinstance(error, UpstreamBlockedError | SignerError):
            if self._retries.doubts_visitor:
                self.commands.append(ForgetVisitor())
            self._break(GapReason.REFUSED, error.message, now, at, at_least_s=error.retry_after)
        else:
            self._break(GapReason.DROPPED, error.message, now, at, at_least_s=error.retry_after)

    def opened(self, heartbeat_ms: int, now: int, at: int) -> None:
        """The socket is open; ``heartbeat_ms`` is the period that its handshake leads to."""
        if self.state is not LinkState.OPENING:
            return
        self.state = LinkState.OPEN
        self._session = ClientSession(
            self.room_id, cursor=self._position.cursor, heartbeat_ms=heartbeat_ms, silence_ms=self._silence_ms
        )
        self._session.opened(now)
        self.flush()
        self._polling = False
        self._retries.socket_opened()
        self._connected(Transport.WEBSOCKET, now, at)

    def refused(self, error: UpstreamError, now: int, at: int) -> None:
        """The socket could not be opened: im/fetch is polled meanwhile."""
        if self.state is LinkState.OPENING:
            blocked = isinstance(error, UpstreamBlockedError)
            self._socket_not_before = now + self._retries.without_socket(error.retry_after, blocked=blocked)
            self._wait_for_poll(now, at)

    def frame(self, data: bytes, now: int, at: int) -> None:
        """A binary message came over the socket."""
        session = self._session
        if session is None or self.state is not LinkState.OPEN:
            return
        for event in session.receive(data, now):
            kind = type(event)
            if kind is Received:
                self._take(event, now, at, session)  # type: ignore[arg-type]  # isinstance would cost more than it says
            elif isinstance(event, RoomControlled):
                if event.action in (CONTROL_ENDED, CONTROL_SUSPENDED):
                    self._end(event.action, EndCause.CONTROL, now, at)
            elif isinstance(event, FrameFault):
                self._corrupt(f"{event.fault.kind}: {event.fault.detail}", now, at)
            elif isinstance(event, CloseRequested):
                self._break(GapReason.DROPPED, "upstream asked to close", now, at)

    def unreadable(self, detail: str, now: int, at: int) -> None:
        """What came over the socket is no message, or too large to be read; the socket is of no use any more."""
        if self.state is LinkState.OPEN:
            self._hang_up(politely=False)
            self._corrupt(detail, now, at)

    def lost(self, reason: GapReason, detail: str, now: int, at: int) -> None:
        """The socket is gone."""
        if self.state is LinkState.OPEN:
            self._break(reason, detail, now, at)

    def crashed(self, now: int, at: int) -> None:
        """The driver, or this machine, failed unexpectedly: that is a break like others."""
        if self.state is LinkState.LEAVING:
            self._stop(politely=False)
        elif self.state is not LinkState.STOPPED:
            self._asking = False
            self._break(GapReason.DROPPED, "an internal error", now, at)

    def asked(self, now: int, at: int, *, over: bool) -> None:
        """Upstream says whether the room is over, as far as it says anything."""
        self._asking = False
        if self.state in (LinkState.LEAVING, LinkState.STOPPED):
            return
        if over and self._misses_the_rest() and self._retries.may_get_the_rest(now):
            self._pause(now)
        elif over:
            self._hang_up(politely=True)
            self._end(CONTROL_ENDED, EndCause.ASKED, now, at)
        elif self.state is LinkState.ASKING:
            self._go_on(now, at)

    def ask_failed(self, error: UpstreamError, now: int, at: int) -> None:
        """Upstream did not say whether the room is over."""
        if isinstance(error, _PERMANENT) and self.state is LinkState.ASKING:
            self._asking = False
            self._fail(error)
        else:
            self.asked(now, at, over=False)

    def tick(self, now: int, at: int, *, reading: bool = True) -> None:
        """Time has passed. ``reading`` says whether the driver waits for a frame."""
        match self.state:
            case LinkState.OPEN:
                self._beat(now, at, reading=reading)
            case LinkState.LEAVING if now >= self._wake_at:
                self._stop(politely=True)
            case LinkState.PAUSED if self._due(now):
                self._begin()
            case LinkState.WAITING if self._due(now):
                if self._idle(now):
                    self._ask(LinkState.POLLING)
                else:
                    self._poll()

    def acknowledge(self, batch: Batch) -> None:
        """The batch, and all before it, are committed."""
        session = self._session
        for ack in self._pending.acknowledge(batch):
            if ack.session is session:  # an ack for a connection that is gone is void
                session.acknowledge(ack.log_id, ack.internal_ext)
        if self.state is LinkState.LEAVING and not self._pending:
            self._stop(politely=True)

    def flush(self) -> None:
        """Send the acks and heartbeats that wait: the driver gathers them, because a system call costs more than a frame."""
        if self._session is not None and (messages := self._session.data_to_send()):
            self.commands.append(Send(tuple(messages)))

    def close(self) -> None:
        """The consumer wants no more: leave the room; events that were not handed out are dropped."""
        self.events.clear()
        self.failure = None
        self._stop(politely=True)

    # --- starts and polls ------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        self._blocked = False
        self._started_from = None if self._from_scratch else self._pending.resume
        self.state = LinkState.FETCHING
        self.commands.append(Fetch(self._started_from))

    def _poll(self) -> None:
        assert self._fetched is not None
        self.state = LinkState.POLLING
        self.commands.append(Fetch(self._position, self._fetched.rtt_ms))

    def _wait_for_poll(self, now: int, at: int) -> None:
        assert self._fetched is not None
        pause = min(max(self._fetched.interval_ms, self._poll_floor_ms), _MAX_POLL_MS)
        self.state = LinkState.WAITING
        self._wake_at = now + int(pause * (1.0 + _POLL_SPREAD * self._jitter()))
        if not self._polling:
            self._polling = True
            self._connected(Transport.POLLING, now, at)

    def _names_socket(self, fetched: Fetched) -> bool:
        return self._own_socket or bool(fetched.push_server)

    def _connected(self, transport: Transport, now: int, at: int) -> None:
        self.events.append(Connected(transport, at))
        self._retries.connected(now)

    def _due(self, now: int) -> bool:
        deadline = self.deadline()
        return deadline is not None and now >= deadline

    # --- what comes ------------------------------------------------------------------------------------------------

    def _take(self, got: Received, now: int, at: int, session: ClientSession | None = None) -> None:
        """Hand out the messages of a frame or an answer, or move on if there are none."""
        here = self._position
        if len(got.cursor) + len(got.internal_ext) <= _MAX_CURSOR_CHARS:
            self._position = here = Resume(got.cursor or here.cursor, got.internal_ext or here.internal_ext)
        if got.messages:
            batch = Batch(got.messages, here, at)
            ack = Ack(session, got.log_id, got.internal_ext) if session is not None and got.need_ack else None
            self._pending.add(batch, ack)
            self.events.append(batch)
            self._last_message = now
            self._retries.progressed()
            return
        self._pending.move_on(here)
        if session is not None and got.need_ack:
            session.acknowledge(got.log_id, got.internal_ext)

    def _beat(self, now: int, at: int, *, reading: bool) -> None:
        """Heartbeats, silence, idleness."""
        assert self._session is not None
        for event in self._session.tick(now):
            if isinstance(event, SilenceDetected):
                silent = f"for {event.silent_ms / 1000:.0f} s"
                if self._pending.full:
                    self._break(
                        GapReason.OVERFLOW, f"{len(self._pending)} batches were not acknowledged in time", now, at
                    )
                elif not reading:
                    self._break(GapReason.OVERFLOW, f"nothing was read {silent}", now, at)
                else:
                    self._break(GapReason.SILENT, f"nothing {silent}", now, at)
                return
        self.flush()
        if self._idle(now) and not self._asking:
            self._asking = True
            self.commands.append(Ask(thorough=False))

    def _idle(self, now: int) -> bool:
        """Whether no message came for long; True once per stretch."""
        if now - self._last_message < _IDLE_MS:
            return False
        self._last_message = now
        return True

    # --- is the room over? -----------------------------------------------------------------------------------------

    def _ask(self, then: LinkState) -> None:
        """Ask before going on to PAUSED, WAITING or POLLING. A question that is under way already is not asked twice."""
        self.state = LinkState.ASKING
        self._after_asking = then
        if not self._asking:
            self._asking = True
            self.commands.append(Ask(thorough=True))

    def _misses_the_rest(self) -> bool:
        """Whether the link broke where it may go on, for a reason that is not the end of the room."""
        broke = self.state is LinkState.ASKING and self._after_asking is LinkState.PAUSED
        return broke and not self._blocked and self._pending.resume is not None

    def _go_on(self, now: int, at: int) -> None:
        match self._after_asking:
            case LinkState.PAUSED:
                self._pause(now)
            case LinkState.WAITING:
                self._wait_for_poll(now, at)
            case _:
                self._poll()

    # --- breaks and ends -------------------------------------------------------------------------------------------

    def _corrupt(self, detail: str, now: int, at: int) -> None:
        if not self._retries.corrupt(self._pending.resume):
            self._break(GapReason.CORRUPT, detail, now, at)
        elif self._session is not None:
            self.events.append(LinkBroken(GapReason.CORRUPT, detail, at, 0, skipped=True))
            self.events.append(Answered(resumed=False, at=at))
            self.events.append(Connected(Transport.WEBSOCKET, at))
        else:
            # There is nothing to go on with but the cursor that fails: start as a newcomer.
            self._from_scratch = True
            self._break(GapReason.CORRUPT, detail, now, at, skipped=True)

    def _break(
        self, reason: GapReason, detail: str, now: int, at: int, *, at_least_s: float = 0.0, skipped: bool = False
    ) -> None:
        self._hang_up(politely=False)
        self._pause_ms, ask = self._retries.broken(reason, now, at_least_s)
        self.events.append(LinkBroken(reason, detail, at, self._pause_ms, skipped))
        if ask:
            self._ask(LinkState.PAUSED)
        else:
            self._pause(now)

    def _pause(self, now: int) -> None:
        self.state = LinkState.PAUSED
        self._wake_at = now + self._pause_ms

    def _end(self, action: int, cause: EndCause, now: int, at: int) -> None:
        self.events.append(RoomEnded(action, at, cause))
        self.state = LinkState.LEAVING
        self._wake_at = now + _LEAVE_MS
        if self._session is None or not self._pending:
            self._stop(politely=True)

    def _fail(self, error: UpstreamError) -> None:
        self.failure = error
        self._stop(politely=False)

    def _stop(self, *, politely: bool) -> None:
        self._hang_up(politely=politely)
        self.state = LinkState.STOPPED

    def _hang_up(self, *, politely: bool) -> None:
        if self._session is None:
            return
        if politely:
            self.flush()
        self._session.closed()
        self._session = None
        self.commands.append(CloseSocket(politely))
