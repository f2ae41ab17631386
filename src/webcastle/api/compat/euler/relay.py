"""TikTok's WebSocket, spoken by us: any number of clients on the gateway's one link per room.

Rules
    * whoever has no valid ticket for the room of his query is refused as TikTok refuses: HTTP 200 with ``Handshake-Msg``.
    * a client that announces ``client_enter=1`` is sent messages once it has entered the room, or after `ENTER_S` without.
    * it begins behind the cursor with which it entered or connected; without one, where it was when it was cut off, if we know
      who it is; otherwise where its ticket says.
    * a heartbeat is echoed, an acknowledgement moves the place from which the client would go on.
    * a client that does not keep up with the room is caught up from the store; one that stops reading is closed.
    * a key that is revoked ends its connections.
    * the frame with the end of the broadcast is the last; the client has `END_S` to close before we do (1000).
    * a client that sends nothing for `SILENCE_S`, frames that cannot be read, or too many of them, is closed, with the reason in
      the close frame. It is told nothing else and costs nobody else anything.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterable, Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING, Final

from webcastle.api.compat.euler.framing import EVENT, HEARTBEAT_MS, RELAY_PATH, RelayStream, enter_answer, place_of
from webcastle.api.compat.euler.visitors import visitor_in
from webcastle.core.relay import Ticket
from webcastle.errors import AccessError, UpstreamUnavailableError, WebcastleError
from webcastle.protocol.session import Acknowledged, FrameFault, RoomEntered, ServerSession
from webcastle.streams import Connection, Ending, Endpoint, Handshake, Member, Refused, Switchboard
from webcastle.streams.frames import frame
from webcastle.streams.registry import Hub
from webcastle.streams.room import RoomStream

if TYPE_CHECKING:
    from webcastle.app import App

__all__ = ["RELAY_PATH", "RelaySocket"]

ENTER_S: Final = 3.0
SILENCE_S: Final = 60.0
END_S: Final = 5.0
PAGE: Final = 200
POLL_S: Final = 0.005
MOST_UNPACKED: Final = 64 * 1024
MOST_FAULTS: Final = 3
FRAMES_A_SECOND: Final = 50
FRAMES_AT_ONCE: Final = 2000
"""Beside one frame for each that it is sent a client may send so many a second, and so many in one go; more is noise."""
MOST_UNANSWERED: Final = 10_000
"""Whoever has not acknowledged for long may not make up for all of it."""

_WANTED: Final = frozenset({EVENT})
_POLICY: Final = 1008
_CODES: Final[Mapping[Ending, int]] = dict.fromkeys(Ending, 1013) | {
    Ending.ENDED: 1000,
    Ending.DURATION: 1000,
    Ending.MISTAKE: 1011,
}


class RelaySocket(Endpoint):
    """The endpoint.

    Args:
        app: the application.
        switchboard: where it is mounted.
    """

    subprotocols: tuple[str, ...] = ("echo-protocol",)
    deflates = False  # what pays is gzipped already, as TikTok does it

    def __init__(self, app: App, switchboard: Switchboard) -> None:
        self._app = app
        self._switchboard = switchboard
        self._streams = {compress: RelayStream(app.clock, compress=compress) for compress in (False, True)}

    def admit(self, connection: Connection, handshake: Handshake) -> Mapping[str, str]:
        """See `Endpoint.admit`: the ticket, and the key's limits."""
        query, switchboard = handshake.query, self._switchboard
        room = query.get("room_id", "")
        compress = query.get("compress", "")
        if not (room.isascii() and room.isdigit() and len(room) < 20) or compress not in {"", "gzip", "none"}:
            raise _refusal(HTTPStatus.BAD_REQUEST, "room_id or compress makes no sense")
        try:
            ticket = self._app.relay.admit(query.get("wrss", ""), int(room))
            if switchboard.full:
                raise UpstreamUnavailableError("This gateway has all the connections it can take.")
            switchboard.attempts.take(ticket.key_id, ticket.sockets)
            connection.at_end(switchboard.slots.take([(ticket.key_id, ticket.sockets)]))
        except WebcastleError as error:
            raise _refusal(HTTPStatus.OK, str(error)) from None
        visitor = visitor_in(handshake.headers.get("cookie", "")) or ticket.visitor
        stream = self._streams[compress == "gzip"]
        client = _Client(self._app, switchboard.hub, connection, ticket, visitor, stream)
        connection.member = client
        switchboard.admissions.add(connection, ticket.key_id, client.fail)
        return {"Handshake-Options": f"ping-interval={HEARTBEAT_MS // 1000};reconnect-interval=5"}

    def receive(self, connection: Connection, message: str | bytes) -> None:
        """See `Endpoint.receive`."""
        client = connection.member
        if isinstance(client, _Client):
            client.receive(message)

    async def open(self, connection: Connection, handshake: Handshake) -> None:
        """See `Endpoint.open`."""
        client = connection.member
        if not isinstance(client, _Client):
            return
        try:
            await self._open(client, handshake)
        except WebcastleError as error:
            client.fail(error)

    async def _open(self, client: _Client, handshake: Handshake) -> None:
        await self._app.access.key(client.ticket.key_id)  # it may have been revoked since the ticket
        async with contextlib.AsyncExitStack() as stack:
            deadline = asyncio.timeout(self._switchboard.options.open_s)
            try:
                async with deadline:
                    stream = await stack.enter_async_context(
                        self._switchboard.hub.visit(client.ticket.room_id, client.dialect)
                    )
            except TimeoutError as exc:
                if not deadline.expired():
                    raise
                raise UpstreamUnavailableError("The room was not followed in time.") from exc
            if handshake.query.get("client_enter") == "1":
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(ENTER_S):
                        await client.entered.wait()
            await client.begin(stream, handshake.query.get("cursor", ""))
            await client.catch_up()


def _refusal(status: HTTPStatus, reason: str) -> Refused:
    """An answer that libraries read the reason from."""
    headers = {"Handshake-Msg": reason.encode("ascii", "replace").decode()}
    if status is HTTPStatus.OK:
        headers["Handshake-Status"] = "417"
    return Refused(status, f"{reason}\n", headers)


class _Client(Member):
    """One client, from its handshake on.

    Attributes:
        ticket: what let it in.
        dialect: how it wants its frames.
        entered: set when it has entered the room.
    """

    __slots__ = (
        "_acked",
        "_app",
        "_cursor",
        "_faults",
        "_flushed",
        "_heard_at",
        "_hub",
        "_left",
        "_loop",
        "_over",
        "_room",
        "_seq",
        "_session",
        "_silence",
        "_unanswered",
        "_visitor",
        "dialect",
        "entered",
        "ticket",
    )

    def __init__(  # noqa: PLR0917 - what it works with, each a different thing
        self, app: App, hub: Hub, connection: Connection, ticket: Ticket, visitor: str, dialect: RelayStream
    ) -> None:
        super().__init__(connection, _CODES)
        self.ticket = ticket
        self.dialect = dialect
        self.entered = asyncio.Event()
        self._app = app
        self._hub = hub
        self._visitor = visitor
        self._loop = asyncio.get_running_loop()
        self._session = ServerSession(max_unpacked=MOST_UNPACKED)
        self._room: RoomStream | None = None
        self._cursor = ""
        self._seq = ticket.seq
        self._acked = ticket.seq
        self._faults = 0
        self._over = False
        self._heard_at = self._loop.time()
        self._left = float(FRAMES_AT_ONCE)
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
                    self._acknowledge(place_of(event.log_id))
                case FrameFault():
                    self._faults += 1
                    if self._faults >= MOST_FAULTS:
                        self._close(_POLICY, "frames that cannot be read")
        self._send_own()

    def _may_speak(self) -> bool:
        """Count a frame of the client's: against those that it was sent, else against what it may say beside."""
        now = self._loop.time()
        flushed = self.channel.flushed if self.channel is not None else self._flushed
        self._unanswered = min(MOST_UNANSWERED, self._unanswered + max(0, flushed - self._flushed))
        self._left = min(FRAMES_AT_ONCE, self._left + (now - self._heard_at) * FRAMES_A_SECOND)
        self._heard_at, self._flushed = now, flushed
        if self._unanswered:
            self._unanswered -= 1
        else:
            self._left -= 1
        return self._left >= 0

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
        """The last place that it can have been sent."""
        return self._seq if self.channel is None or self._room is None else max(self._seq, self._room.place.seq)

    async def begin(self, room: RoomStream, cursor: str) -> None:
        """Stand where the client wants to go on, and let it into the room."""
        relay, ticket = self._app.relay, self.ticket
        self._room = room
        place = None
        for wish in (self._cursor, cursor):
            if place is None:
                place = await relay.find(ticket.room_id, wish)
        if not ticket.chosen and place in {None, ticket.seq}:
            place = relay.absences.of(self._visitor, ticket.room_id, self._app.clock.now_ms())
        self._seq = self._acked = ticket.seq if place is None else place
        for who in (self._visitor, ticket.peer):
            relay.absences.back(who, ticket.room_id)
        self._cursor = await relay.cursor_of(ticket.room_id, self._seq)
        if not self.connection.open:
            return
        self.connection.at_end(self._gone)
        if ticket.minutes is not None:
            end = self._loop.call_later(
                ticket.minutes * 60, self.end, Ending.DURATION, f"{ticket.minutes:g} minutes are over"
            )
            self.connection.at_end(end.cancel)
        if self.entered.is_set():
            self._answer_enter()
            self._send_own()
        self.entered.set()

    async def catch_up(self) -> None:
        """Send what is behind the client's place at the speed at which it reads, then join it to the room without a seam.

        Raises:
            SlowConsumerError: it stopped reading.
            StoreError: the store failed.
        """
        room_id = self.ticket.room_id
        encoder = self.dialect.encoder(room_id)
        while (room := self._room) is not None and self.connection.open:
            await self.connection.drained()
            if room.over is None and room.place.seq == self._seq:
                room.join(self, _WANTED)
                return
            page = await self._app.store.read_after(room_id, self._seq, PAGE)
            if room.over is None:  # what the room has not made yet comes from the room
                page = [message for message in page if message.seq <= room.place.seq]
            if page:
                frames = encoder.encode_all(page)
                self._unanswered += len(frames)
                self._send(outgoing.frame for outgoing in frames)
                self._seq = page[-1].seq
            elif room.over is None:
                await asyncio.sleep(POLL_S)
            else:
                for message in await self._app.store.read_before(room_id, self._seq + 1, 1):
                    encoder.warm(message)  # the end may be the last that it had
                if room.over is Ending.ENDED:
                    self._send(outgoing.frame for outgoing in encoder.ended(self._app.clock.now_ms()))
                self.end(room.over, "the broadcast is over")
                return

    def missed(self, told: bytes) -> None:  # noqa: ARG002 - TikTok's protocol cannot say it
        """See `Member.missed`: nothing is left out, so what was missed is read from the store."""
        if self._room is not None:
            self._seq = self.seen_place.seq
            self._room.leave(self)
            self.connection.start(self._catch_up_again)

    async def _catch_up_again(self) -> None:
        try:
            async with self._hub.visit(self.ticket.room_id, self.dialect) as self._room:
                await self.catch_up()
        except WebcastleError as error:
            self.fail(error)

    def _answer_enter(self) -> None:
        self._session.send("im_enter_room_resp", enter_answer(self._cursor, self._app.clock.now_ms()))

    def _send_own(self) -> None:
        """Send the session's own frames: echoes and answers. Whoever does not read gets none."""
        frames = self._session.data_to_send()
        if not self.connection.paused:
            self._send(frame(data, binary=True) for data in frames)

    def _send(self, frames: Iterable[bytes]) -> None:
        self.connection.send(b"".join(frames))

    # --- the end -------------------------------------------------------------------------------------------------

    def end(self, ending: Ending, reason: str) -> None:
        """See `Member.end`. After the end of a broadcast the client is given time to go by itself."""
        if ending is not Ending.ENDED:
            self._close(_CODES[ending], reason)
        elif not self._over:
            self._over = True
            closing = self._loop.call_later(END_S, self._close, _CODES[ending], "the broadcast is over")
            self.connection.at_end(closing.cancel)

    def fail(self, error: WebcastleError) -> None:
        """Send it away because of an error."""
        self._close(_POLICY if isinstance(error, AccessError) else _CODES[Ending.OVERLOADED], str(error))

    def _close(self, code: int, reason: str) -> None:
        self.connection.close(code, reason)

    def _gone(self) -> None:
        """The connection is lost: remember where the client was, unless it wanted to go."""
        if not self._over and not self.connection.said_goodbye:
            for who in (self._visitor, self.ticket.peer):
                self._app.relay.absences.note(who, self.ticket.room_id, self._acked, self._app.clock.now_ms())
