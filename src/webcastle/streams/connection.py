"""One WebSocket connection: the class that uvicorn is given for upgrade requests.

Rules::

    connecting ── admitted ──▶ open ── close frame, ours or theirs ──▶ closing ── socket gone ──▶ lost
         └── no such path, bad handshake, refused: an HTTP answer, and the socket is closed ────▶

The sans-I/O parser of ``websockets`` does the handshake and reads what the client sends; what the gateway sends is made elsewhere
and written to the transport as it is. So nothing may be written after the parser's close frame: a connection leaves its room before
one is sent. One task per connection runs from the request until the client has joined its room: the endpoint's `admit`, within
``open_s``, then its `open`. What the client sends before it is admitted waits. After that the connection has no task of its own.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import socket
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final, Protocol
from urllib.parse import parse_qsl, urlsplit

import structlog
from websockets.exceptions import NegotiationError
from websockets.extensions.permessage_deflate import ServerPerMessageDeflateFactory
from websockets.frames import CloseCode, Frame, Opcode
from websockets.http11 import Request
from websockets.protocol import State
from websockets.server import ServerProtocol

from webcastle.errors import SlowConsumerError
from webcastle.streams import metrics
from webcastle.streams.frames import PING, WINDOW_BITS, frame
from webcastle.streams.options import StreamOptions

if TYPE_CHECKING:
    from uvicorn.server import ServerState

__all__ = ["Acceptor", "Connection", "Endpoint", "Handshake", "Listener", "Refused"]

MOST_PARAMETERS: Final = 50

_log = structlog.get_logger("webcastle.streams")

# It would log requests, and keys stand in them.
_silent = logging.getLogger("webcastle.streams.wire")
_silent.propagate = False
_silent.setLevel(logging.CRITICAL + 1)


@dataclass(frozen=True, slots=True)
class Handshake:
    """What a client asked for: the path, the query (of a repeated name the last), headers by lower-case name."""

    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]


class Refused(Exception):  # noqa: N818 - it is an answer, not an error
    """A handshake that is answered with something other than an upgrade."""

    def __init__(self, status: HTTPStatus, text: str, headers: Mapping[str, str]) -> None:
        super().__init__(text)
        self.status = status
        self.text = text
        self.headers = headers


class Endpoint(Protocol):
    """What stands at a path. To be inherited from.

    Attributes:
        subprotocols: those that may be offered.
        deflates: whether permessage-deflate makes what is sent here smaller.
    """

    subprotocols: tuple[str, ...] = ()
    deflates: bool = True

    async def admit(self, connection: Connection, handshake: Handshake) -> Mapping[str, str]:  # noqa: ARG002
        """Look at a handshake before it is answered. Returns headers for the answer; raises `Refused`."""
        return {}

    async def open(self, connection: Connection, handshake: Handshake) -> None:
        """Admit the client and join it to a room; whatever goes wrong ends in ``connection.close``, not in an exception."""

    def receive(self, connection: Connection, message: str | bytes) -> None:
        """Take a message from the client."""


class Acceptor(Protocol):
    """What a connection needs of the server that accepted it."""

    @property
    def options(self) -> StreamOptions:
        """How streams behave."""

    def route(self, path: str) -> Endpoint | None:
        """The endpoint at a path."""

    def compresses(self, peer: str, headers: Mapping[str, str]) -> bool:
        """Whether to accept compression from this client."""

    def add(self, connection: Connection) -> None:
        """A socket was opened."""

    def remove(self, connection: Connection) -> None:
        """The socket is gone."""


class Listener(Protocol):
    """Learns how a connection's write buffer is, and that nothing may be written any more."""

    def writing_paused(self) -> None:
        """The buffer is full."""

    def writing_resumed(self) -> None:
        """The buffer has drained."""

    def leave(self) -> None:
        """The connection is closing: write nothing more."""


class Connection(asyncio.Protocol):
    """A client's socket.

    Attributes:
        write: the transport's; takes whole frames.
        compressed: whether permessage-deflate was negotiated.
        paused: whether the client's buffer is full.
        subscriber: what the room knows it as, once there is one.
        heard: whether anything came from the client since the last ping.
    """

    __slots__ = (
        "_at_end",
        "_close_timer",
        "_drained",
        "_early",
        "_endpoint",
        "_fragments",
        "_inbound",
        "_server",
        "_server_state",
        "_task",
        "_transport",
        "_ws",
        "compressed",
        "heard",
        "paused",
        "pinged",
        "subscriber",
        "write",
    )

    def __init__(self, server: Acceptor, server_state: ServerState) -> None:
        self._server = server
        self._server_state = server_state
        self._ws = ServerProtocol(max_size=server.options.max_message, logger=_silent)
        self._endpoint: Endpoint | None = None
        self._task: asyncio.Task[None] | None = None
        self._drained: asyncio.Future[None] | None = None
        self._close_timer: asyncio.TimerHandle | None = None
        self._fragments: list[Frame] | None = None
        self._at_end: list[Callable[[], object]] = []
        self._early: list[bytes] | None = None
        self._inbound = 0
        self.compressed = False
        self.paused = False
        self.subscriber: Listener | None = None
        self.heard = True
        self.pinged = False

    # --- the transport's calls -----------------------------------------------------------------------------------

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """The socket is ours from now on; its request comes next."""
        self._transport: asyncio.Transport = transport  # type: ignore[assignment]  # uvloop's is none by inheritance
        self.write: Callable[[bytes], None] = self._transport.write
        # uvicorn waits for its connections when it stops, and calls their `shutdown`.
        self._server_state.connections.add(self)  # type: ignore[arg-type]
        self._server.add(self)

    def data_received(self, data: bytes) -> None:
        """The request first, then frames."""
        self.heard = True
        self._inbound += len(data)
        if self._inbound > self._server.options.inbound_limit:
            self.close(CloseCode.POLICY_VIOLATION, "too much was sent")
            return
        if self._early is None:
            self._parse(data)
        else:
            self._early.append(data)

    def _parse(self, data: bytes) -> None:
        ws = self._ws
        ws.receive_data(data)
        for event in ws.events_received():
            if isinstance(event, Request):
                self._accept(event)
            elif isinstance(event, Frame):
                self._receive(event)
        self._send_own()

    def eof_received(self) -> None:
        """The client has closed its half without a handshake: the transport closes."""

    def pause_writing(self) -> None:
        """The client's buffer is full. Called by the transport, also from within `write`."""
        self.paused = True
        if self.subscriber is not None:
            self.subscriber.writing_paused()

    def resume_writing(self) -> None:
        """The client's buffer has drained."""
        self.paused = False
        self.heard = True  # the client has read it
        if self._drained is not None and not self._drained.done():
            self._drained.set_result(None)
        if self.subscriber is not None:
            self.subscriber.writing_resumed()

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - how it ended changes nothing
        """The socket is gone, however that came: give everything back."""
        self._leave()
        if self._task is not None:
            self._task.cancel()
        if self._close_timer is not None:
            self._close_timer.cancel()
        at_end, self._at_end = self._at_end, []
        for call in reversed(at_end):
            call()
        self._server_state.connections.discard(self)
        self._server.remove(self)
        self._ws.parser.close()  # it refers to itself; not left to the garbage collector

    def shutdown(self) -> None:
        """The server stops; called by uvicorn."""
        self.close(CloseCode.SERVICE_RESTART, "the gateway restarts")

    # --- what endpoints and rooms do -----------------------------------------------------------------------------

    @property
    def open(self) -> bool:
        """Whether frames may be sent."""
        return self._ws.state is State.OPEN

    @property
    def said_goodbye(self) -> bool:
        """Whether the client closed the connection, and properly."""
        return bool(self._ws.close_rcvd_then_sent)

    @property
    def peer(self) -> str:
        """The client's address, or of the proxy before it."""
        name = self._transport.get_extra_info("peername")
        return str(name[0]) if isinstance(name, tuple) else ""

    def send(self, frames: bytes) -> None:
        """Write whole frames, if that may be done."""
        if self.open:
            self.write(frames)

    def send_text(self, payload: bytes) -> None:
        """Write one text message."""
        self.send(frame(payload))

    def start(self, work: Callable[[], Awaitable[None]]) -> None:
        """Do something for the client that takes a while, one thing at a time; it is cancelled if the connection ends."""
        self._task = asyncio.get_running_loop().create_task(self._serve(work), name="ws-open")
        # uvicorn waits for its tasks when it stops.
        self._server_state.tasks.add(self._task)
        self._task.add_done_callback(self._server_state.tasks.discard)

    def at_end(self, call: Callable[[], object]) -> None:
        """Call this when the connection is lost, however that comes. To be used while it is not."""
        self._at_end.append(call)

    async def drained(self) -> None:
        """Wait until the client has read most of what was sent. Raises `SlowConsumerError` if it does not."""
        if not self.paused:
            return
        self._drained = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(self._server.options.lag_limit_s):
                await self._drained
        except TimeoutError:
            raise SlowConsumerError("The client does not read what it asked for.") from None
        finally:
            self._drained = None

    def close(self, code: int, reason: str = "") -> None:
        """Leave the room, send a close frame, and see that the socket is gone within bounded time."""
        self._leave()
        if self._task is not None and self._task is not asyncio.current_task():
            self._task.cancel()
        if self._ws.state is State.OPEN:
            metrics.CLOSED.labels(str(int(code))).inc()
            self._ws.send_close(code, reason.encode()[:120].decode(errors="ignore"))
            self._send_own()
        elif self._ws.state is State.CONNECTING:
            self.abort()
        self._see_it_gone()

    def abort(self) -> None:
        """Drop the socket at once."""
        self._leave()
        self._transport.abort()

    def ping(self) -> None:
        """Ask the client whether it is there, or drop it if it did not answer the last time."""
        self._inbound = 0
        if self.paused:
            return  # it cannot answer what it has not read; how long that may last is watched elsewhere
        if self.pinged and not self.heard:
            self.abort()
            return
        self.heard = False
        self.pinged = True
        if self.open:
            self.write(PING)

    # --- within --------------------------------------------------------------------------------------------------

    def _accept(self, request: Request) -> None:
        """Let the endpoint decide about a handshake, in a task, and answer it."""
        url = urlsplit(request.path)
        endpoint = self._server.route(url.path)
        if endpoint is None:
            self._refuse(HTTPStatus.NOT_FOUND, "There is no WebSocket at this path.\n")
            return
        self._endpoint = endpoint
        headers = {name.lower(): value for name, value in request.headers.raw_items()}
        try:
            query = dict(parse_qsl(url.query, keep_blank_values=True, max_num_fields=MOST_PARAMETERS))
        except ValueError:
            query = {}
        handshake = Handshake(url.path, query, headers)
        self._early = []
        self.start(lambda: self._open(endpoint, request, handshake))

    async def _open(self, endpoint: Endpoint, request: Request, handshake: Handshake) -> None:
        """The connection's task: admission, the answer to the handshake, then the endpoint's `open`."""
        try:
            async with asyncio.timeout(self._server.options.open_s):
                more_headers = await endpoint.admit(self, handshake)
        except Refused as refused:
            self._refuse(refused.status, refused.text, refused.headers)
            return
        except TimeoutError:
            self._refuse(HTTPStatus.SERVICE_UNAVAILABLE, "The gateway did not decide in time.\n")
            return
        if self._answer(endpoint, request, handshake, more_headers):
            await endpoint.open(self, handshake)

    def _answer(
        self, endpoint: Endpoint, request: Request, handshake: Handshake, more_headers: Mapping[str, str]
    ) -> bool:
        """Answer a handshake that the endpoint has admitted; whether the connection is open now."""
        ws = self._ws
        if endpoint.deflates and self._server.compresses(self.peer, handshake.headers):
            ws.available_extensions = [_DEFLATE]
        offered = [name.strip() for name in handshake.headers.get("sec-websocket-protocol", "").split(",")]
        ws.available_subprotocols = [name for name in endpoint.subprotocols if name in offered] or None  # type: ignore[misc]
        response = ws.accept(request)
        response.headers.update(more_headers)
        ws.send_response(response)
        self._send_own()
        if ws.state is not State.OPEN:
            return False
        self.compressed = bool(ws.extensions)
        self._tune()
        early, self._early = self._early, None
        for data in early or ():
            self._parse(data)
        return self.open

    async def _serve(self, work: Callable[[], Awaitable[None]]) -> None:
        try:
            await work()
        except Exception as exc:  # noqa: BLE001 - the last line of defence
            # A traceback with locals would have the query in it.
            _log.error("websocket_failed", error=type(exc).__name__)
            self.close(CloseCode.INTERNAL_ERROR, "an internal error; the gateway's log says more")
        finally:
            self._task = None

    def _tune(self) -> None:
        """Bound what is held for a client that does not read, in the kernel and here."""
        options = self._server.options
        self._transport.set_write_buffer_limits(high=options.high_water, low=options.low_water)
        sock = self._transport.get_extra_info("socket")
        if sock is not None and options.send_buffer:
            with contextlib.suppress(OSError):
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, options.send_buffer)

    def _receive(self, part: Frame) -> None:
        """Put a message together; the parser has bounded its size."""
        if part.opcode in {Opcode.TEXT, Opcode.BINARY} and part.fin:
            self._hand_on(part.opcode, bytes(part.data))
        elif part.opcode in {Opcode.TEXT, Opcode.BINARY}:
            self._fragments = [part]
        elif part.opcode is Opcode.CONT and self._fragments is not None:
            self._fragments.append(part)
            if part.fin:
                fragments, self._fragments = self._fragments, None
                self._hand_on(fragments[0].opcode, b"".join(bytes(fragment.data) for fragment in fragments))

    def _hand_on(self, opcode: Opcode, data: bytes) -> None:
        message: str | bytes = data
        if opcode is Opcode.TEXT:
            try:
                message = data.decode()
            except UnicodeDecodeError:
                self._leave()
                self._ws.fail(CloseCode.INVALID_DATA, "text that is no UTF-8")
                return
        if self._endpoint is not None and self.open:
            self._endpoint.receive(self, message)

    def _refuse(self, status: HTTPStatus, text: str, headers: Mapping[str, str] | None = None) -> None:
        response = self._ws.reject(status, text)
        response.headers.update(headers or {})
        self._ws.send_response(response)
        self._send_own()

    def _send_own(self) -> None:
        """Write what the parser wants written: handshake, pongs, close frames."""
        ws = self._ws
        if ws.state is not State.OPEN:
            self._leave()
        for data in ws.data_to_send():
            if data:
                self.write(data)
            else:
                self._transport.close()
                self._see_it_gone()

    def _see_it_gone(self) -> None:
        """A close handshake, and the flush of a buffer, may take only so long."""
        if self._close_timer is None:
            loop = asyncio.get_running_loop()
            self._close_timer = loop.call_later(self._server.options.close_s, self._transport.abort)

    def _leave(self) -> None:
        subscriber, self.subscriber = self.subscriber, None
        if subscriber is not None:
            subscriber.leave()


class _SharedDeflate(ServerPerMessageDeflateFactory):
    """Permessage-deflate with terms under which one compressed frame serves every client; declined for any others."""

    def process_request_params(self, *args: Any) -> Any:
        params, extension = super().process_request_params(*args)
        if extension.local_max_window_bits < WINDOW_BITS:
            raise NegotiationError("a smaller window than the shared one")
        return params, extension


_DEFLATE: Final = _SharedDeflate(
    server_no_context_takeover=True,
    client_no_context_takeover=True,
    server_max_window_bits=WINDOW_BITS,
    client_max_window_bits=WINDOW_BITS,
)
