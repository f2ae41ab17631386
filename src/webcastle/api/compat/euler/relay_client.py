"""One client of the relay after its handshake: received frames, sent frames, the end of the connection."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from webcastle.api.compat.euler.absences import Absences
from webcastle.api.compat.euler.beginnings import Beginnings
from webcastle.api.compat.euler.framing import EVENT, RelayStream, enter_answer, seq_of
from webcastle.api.compat.euler.tickets import Ticket
from webcastle.errors import AccessError, WebcastleError
from webcastle.models import Position
from webcastle.ports import Clock, MessageLog
from webcastle.protocol.session import Acknowledged, FrameFault, RoomEntered, ServerSession
from webcastle.streams import CatchUp, CloseReason, Connection, Outgoing, RoomStream, Subscriber
from webcastle.streams.frames import frame
from webcastle.streams.registry import StreamRegistry

__all__ = ["RelayClient", "RelayParts"]

SILENCE_S: Final = 60.0
END_S: Final = 5.0
MOST_UNPACKED: Final = 64 * 1024
MOST_FAULTS: Final = 3
FRAMES_PER_SECOND: Final = 50
FRAMES_AT_ONCE: Final = 2000
"""Beside one frame for each that it is sent a client may send so many a second, and so many in one go; more is noise."""
MOST_UNANSWERED: Final = 10_000
"""A client that has not acknowledged for long may not make up for all of it."""

_WANTED: Final = frozenset({EVENT})
_POLICY: Final = 1008
_CODES: Final[Mapping[CloseReason, int]] = dict.fromkeys(CloseReason, 1013) | {
    CloseReason.ENDED: 1000,
    CloseReason.DURATION: 1000,
    CloseReason.INTERNAL_ERROR: 1011,
}


@dataclass(frozen=True, slots=True)
class RelayParts:
    """What all clients of the relay share."""

    registry: StreamRegistry
    message_log: MessageLog
    beginnings: Beginnings
    absences: Absences
    clock: Clock


class RelayClient(Subscriber):
    """One client.

    Attributes:
        ticket: what let it in.
        dialect: how it wants its frames.
        entered: set when it has entered the room.
    """

    __slots__ = (
        "_acked",
        "_allowance",
        "_cursor",
        "_faults",
        "_flushed",
        "_heard_at",
        "_loop",
        "_over",
        "_parts",
        "_position",
        "_room",
        "_session",
        "_silence",
        "_unanswered",
        "_visitor",
        "dialect",
        "entered",
        "ticket",
    )

    def __init__(
        self, parts: RelayParts, connection: Connection, ticket: Ticket, visitor: str, dialect: RelayStream
    ) -> None:
        super().__init__(connection)
        self.ticket = ticket
        self.dialect = dialect
        self.entered = asyncio.Event()
        self._parts = parts
        self._visitor = visitor
        self._loop = asyncio.get_running_loop()
        self._session = ServerSession(max_unpacked=MOST_UNPACKED)
        self._room: RoomStream | None = None
        self._cursor = ""
        self._position = Position(ticket.seq)
        self._acked = ticket.seq
        self._faults = 0
        self._over = False
        self._heard_at = self._loop.time()
        self._allowance = float(FRAMES_AT_ONCE)
        self._flushed = 0
        self._unanswered = 0
        self._silence = self._loop.call_later(SILENCE_S, self._check_silence)
        connection.at_end(self._stop_watching)

    # --- what it says --------------------------------------------------------------------------------------------

    def receive(self, message: str | bytes) -> None:
        """Take what the client sent; text is ignored, as TikTok does."""
        if not self._may_speak():
            self._close(_POLICY, "too many frames")
            return
        for event in self._session.receive(message) if isinstance(message, bytes) else ():
            match event:
                case RoomEntered():
                    self._enter(event)
                case Acknowledged():
                    self._acknowledge(seq_of(event.log_id))
                case FrameFault():
                    self._faults += 1
                    if self._faults >= MOST_FAULTS:
                        self._close(_POLICY, "frames that cannot be read")
        self._send_own()

    def _may_speak(self) -> bool:
        """Count a frame of the client's: against those that it was sent, else against its allowance."""
        now = self._loop.time()
        flushed = self.channel.flushed if self.channel is not None else self._flushed
        self._unanswered = min(MOST_UNANSWERED, self._unanswered + max(0, flushed - self._flushed))
        self._allowance = min(FRAMES_AT_ONCE, self._allowance + (now - self._heard_at) * FRAMES_PER_SECOND)
        self._heard_at, self._flushed = now, flushed
        if self._unanswered:
            self._unanswered -= 1
        else:
            self._allowance -= 1
        return self._allowance >= 0

    def _enter(self, event: RoomEntered) -> None:
        if event.room_id != self.ticket.room_id:
            self._close(_POLICY, f"the ticket is for room {self.ticket.room_id} only")
        elif not self.entered.is_set():
            self._cursor = event.cursor
            self.entered.set()
        elif self._room is not None:
            self._answer_enter()

    def _acknowledge(self, seq: int) -> None:
        if self._acked < seq <= self._sent:
            self._acked = seq

    def _check_silence(self) -> None:
        left = self._heard_at + SILENCE_S - self._loop.time()
        if left <= 0:
            self._close(_POLICY, f"no heartbeat for {SILENCE_S:.0f} s")
        else:
            self._silence = self._loop.call_later(left, self._check_silence)

    def _stop_watching(self) -> None:
        self._silence.cancel()

    # --- what it is sent -----------------------------------------------------------------------------------------

    @property
    def _sent(self) -> int:
        """The seq of the last message that it can have been sent."""
        seq = self._position.seq
        return seq if self.channel is None or self._room is None else max(seq, self._room.tip.seq)

    async def begin(self, room: RoomStream, cursor: str) -> None:
        """Find where the client goes on, and answer its entering of the room."""
        parts, ticket = self._parts, self.ticket
        self._room = room
        seq = None
        for candidate in (self._cursor, cursor):
            if seq is None:
                seq = await parts.beginnings.seq_of(ticket.room_id, candidate)
        if not ticket.chosen and seq in {None, ticket.seq}:
            seq = parts.absences.of(self._visitor, ticket.room_id)
        self._acked = ticket.seq if seq is None else seq
        self._position = Position(self._acked)
        for name in (self._visitor, ticket.peer):
            parts.absences.forget(name, ticket.room_id)
        self._cursor = await parts.beginnings.cursor_of(ticket.room_id, self._acked)
        if not self.connection.open:
            return
        self.connection.at_end(self._gone)
        if ticket.minutes is not None:
            end = self._loop.call_later(
                ticket.minutes * 60, self.end, CloseReason.DURATION, f"{ticket.minutes:g} minutes are over"
            )
            self.connection.at_end(end.cancel)
        if self.entered.is_set():
            self._answer_enter()
            self._send_own()
        self.entered.set()

    async def catch_up(self) -> None:
        """Send what the client has not had, then join it to the room.

        Raises:
            SlowConsumerError: it stopped reading.
            StoreError: the store failed.
        """
        if self._room is not None:
            log = self._parts.message_log
            await CatchUp(log, self._room, self, self._position, _WANTED, skips_deleted=True).run()

    def replay(self, events: list[Outgoing], wanted: frozenset[str] | None) -> None:
        """See `Subscriber.replay`."""
        self._unanswered += len(events)
        self._position = events[-1].position
        super().replay(events, wanted)

    def missed(self, message: bytes) -> None:  # noqa: ARG002 - TikTok's protocol cannot say it
        """See `Subscriber.missed`: nothing is left out, so what was missed is read from the log."""
        self._position = self.seen_position
        self.leave()
        self.connection.start(self._catch_up_again)

    async def _catch_up_again(self) -> None:
        try:
            async with self._parts.registry.visit(self.ticket.room_id, self.dialect) as self._room:
                await self.catch_up()
        except WebcastleError as error:
            self.fail(error)

    def _answer_enter(self) -> None:
        self._session.send("im_enter_room_resp", enter_answer(self._cursor, self._parts.clock.now_ms()))

    def _send_own(self) -> None:
        """Send the session's own frames: echoes and answers. A client that does not read gets none."""
        frames = self._session.data_to_send()
        if not self.connection.paused:
            self._send(frame(data, binary=True) for data in frames)

    def _send(self, frames: Iterable[bytes]) -> None:
        self.connection.send(b"".join(frames))

    # --- the end -------------------------------------------------------------------------------------------------

    def end(self, reason: CloseReason, text: str) -> None:
        """See `Subscriber.end`. After the end of a broadcast the client is given time to go by itself."""
        if reason is not CloseReason.ENDED:
            self._close(_CODES[reason], text)
        elif not self._over:
            self._over = True
            closing = self._loop.call_later(END_S, self._close, _CODES[reason], text)
            self.connection.at_end(closing.cancel)

    def fail(self, error: WebcastleError) -> None:
        """See `Subscriber.fail`."""
        code = _POLICY if isinstance(error, AccessError) else _CODES[CloseReason.UNAVAILABLE]
        self._close(code, str(error))

    def _close(self, code: int, reason: str) -> None:
        self.connection.close(code, reason)

    def _gone(self) -> None:
        """The connection is lost: remember where the client was, unless it wanted to go."""
        if not self._over and not self.connection.said_goodbye:
            for name in (self._visitor, self.ticket.peer):
                self._parts.absences.note(name, self.ticket.room_id, self._acked)
