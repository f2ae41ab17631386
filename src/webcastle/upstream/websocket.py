"""WebSockets to TikTok: the handshake with its refusals, then binary messages in and out.

Compression on the WebSocket level is off (frames bring their own gzip); aiohttp answers pings. What messages mean is the
business of `webcastle.protocol.session`, and what becomes of the socket is that of the link.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Sequence
from http.cookies import CookieError, SimpleCookie
from typing import Final

import aiohttp
import structlog
from aiohttp.client_middlewares import ClientHandlerType
from multidict import CIMultiDict, CIMultiDictProxy
from yarl import URL

from webcastle.errors import UpstreamBlockedError, UpstreamError, UpstreamUnavailableError
from webcastle.models import Resume
from webcastle.ports import Clock
from webcastle.protocol.faults import Fault, FaultKind
from webcastle.protocol.frames import MAX_FRAME_BYTES
from webcastle.protocol.shapes import number
from webcastle.settings import UpstreamSettings
from webcastle.upstream import responses
from webcastle.upstream.browser import im_params, query
from webcastle.upstream.hosts import Hosts
from webcastle.upstream.http import close_pool, connection_error
from webcastle.upstream.responses import Fetched
from webcastle.upstream.visitor import Visitor

__all__ = ["Socket", "SocketLostError", "Sockets", "UnreadableError", "client_frames", "heartbeat_ms"]

_log = structlog.get_logger(__name__)

_HOP: Final = "WebSocket"
CLOSE_S: Final = 1.0
"""How long the other side may take to answer our close frame; then the connection is cut."""
_MAX_UNSENT_BYTES: Final = 256 * 1024
"""Thousands of acks: an upstream that leaves so much unread is gone."""
_MIN_HEARTBEAT_MS: Final = 10_000
"""The official page never beats faster unless the handshake says so."""


class SocketLostError(Exception):
    """The socket is closed; ``detail`` says what is known."""

    def __init__(self, detail: str) -> None:
        super().__init__(detail)
        self.detail = detail


class UnreadableError(Exception):
    """What came is not a WebSocket message, or too large to be read; the socket is closed. ``fault`` says which."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.detail)
        self.fault = fault


class _WebSocket(aiohttp.ClientWebSocketResponse[bool]):
    """aiohttp's WebSocket, with the things it keeps to itself."""

    @property
    def handshake_headers(self) -> CIMultiDictProxy[str]:
        return self._response.headers

    @property
    def transport(self) -> asyncio.Transport | None:
        connection = self._response.connection
        return connection.transport if connection is not None else None

    def abort(self) -> None:
        """Drop the connection without a word; a pending receive returns."""
        if (transport := self.transport) is not None:
            transport.abort()
        self._response.close()


def client_frames(payloads: Sequence[bytes]) -> bytes:
    """Binary WebSocket frames of a client (RFC 6455, section 5.2: masked, each message in one frame)."""
    masks = os.urandom(4 * len(payloads))
    parts = []
    for index, payload in enumerate(payloads):
        length = len(payload)
        mask = masks[4 * index : 4 * index + 4]
        if length < 126:
            parts.append(bytes((0x82, 0x80 | length)))
        elif length < 1 << 16:
            parts.append(b"\x82\xfe" + length.to_bytes(2, "big"))
        else:
            parts.append(b"\x82\xff" + length.to_bytes(8, "big"))
        repeated = (mask * (length // 4 + 1))[:length]
        masked = int.from_bytes(payload, "big") ^ int.from_bytes(repeated, "big")
        parts += (mask, masked.to_bytes(length, "big"))
    return b"".join(parts)


def heartbeat_ms(options: str, fetched_ms: int, silence_ms: int) -> int:
    """The period of our heartbeats.

    Args:
        options: the handshake's ``Handshake-Options``, cookie style, e.g. ``ping-interval=5;reconnect-interval=2``.
        fetched_ms: ``heartbeat_duration`` of im/fetch, which counts when the handshake says nothing.
        silence_ms: our own patience; three beats must fit into it, or their echoes could not keep a quiet room alive.
    """
    try:
        interval = SimpleCookie(options).get("ping-interval")
    except CookieError:
        interval = None
    wished = number(interval.value) * 1000 if interval is not None else 0
    return min(wished or max(_MIN_HEARTBEAT_MS, fetched_ms), silence_ms // 3)


class Socket:
    """An open WebSocket: binary messages in, binary messages out.

    Attributes:
        heartbeat_ms: the period of heartbeats that the handshake and im/fetch lead to.
    """

    def __init__(self, ws: _WebSocket, heartbeat_ms: int) -> None:
        self._ws = ws
        self._transport = ws.transport
        self._lost = ""
        self.heartbeat_ms = heartbeat_ms

    async def receive(self) -> bytes:
        """The next binary message; others are passed over. Raises `SocketLostError` or `UnreadableError`."""
        while True:
            message = await self._ws.receive()
            kind = message.type
            if kind is aiohttp.WSMsgType.BINARY:
                return message.data  # type: ignore[no-any-return]
            if kind is not aiohttp.WSMsgType.TEXT:
                break
        if self._lost:
            raise SocketLostError(self._lost)
        if kind is aiohttp.WSMsgType.ERROR:
            error = message.data
            if isinstance(error, aiohttp.WebSocketError) and error.code == aiohttp.WSCloseCode.MESSAGE_TOO_BIG:
                raise UnreadableError(Fault(FaultKind.OVERSIZED, f"more than {MAX_FRAME_BYTES} bytes"))
            raise UnreadableError(Fault(FaultKind.BAD_FRAME, "not a WebSocket frame"))
        if kind is aiohttp.WSMsgType.CLOSE:
            raise SocketLostError(f"upstream closed with code {message.data}")
        raise SocketLostError("the connection broke")

    def send(self, messages: Sequence[bytes]) -> None:
        """Send binary messages in one write: a system call for each costs more than the message.

        Nothing waits here. An upstream that does not read is dropped when too much has gathered.
        """
        transport = self._transport
        if transport is None or self._ws.closed or transport.is_closing():
            return
        transport.write(client_frames(messages))
        if transport.get_write_buffer_size() > _MAX_UNSENT_BYTES:
            self._lost = "upstream does not read"
            self.abort()

    def abort(self) -> None:
        """Drop the connection without a word; a pending `receive` raises `SocketLostError`."""
        self._ws.abort()
        if self._transport is not None:
            self._transport.abort()

    async def close(self) -> None:
        """Leave with code 1000, within `CLOSE_S`: a peer that keeps sending, or reads nothing, is cut off. Never raises."""
        try:
            async with asyncio.timeout(CLOSE_S):
                await self._ws.close(code=aiohttp.WSCloseCode.OK)
        except Exception as exc:  # noqa: BLE001 - the connection is cut in any case
            _log.debug("socket_close_failed", error=type(exc).__name__)
        finally:
            self.abort()


async def _stay(request: aiohttp.ClientRequest, handler: ClientHandlerType) -> aiohttp.ClientResponse:
    # aiohttp would follow a redirected handshake to any host, with our cookie.
    response = await handler(request)
    if 300 <= response.status < 400:
        response.close()
        raise UpstreamBlockedError(f"{_HOP}: the handshake was redirected (HTTP {response.status}).")
    return response


class Sockets:
    """Opens WebSockets; one connection pool for all of them."""

    def __init__(self, settings: UpstreamSettings, hosts: Hosts, visitor: Visitor, clock: Clock) -> None:
        self._settings = settings
        self._hosts = hosts
        self._visitor = visitor
        self._clock = clock
        self._session: aiohttp.ClientSession | None = None

    async def open(self, room_id: int, fetched: Fetched, position: Resume) -> Socket:
        """Connect where im/fetch says, to go on at ``position``.

        Raises:
            UpstreamBlockedError: the handshake was refused; for a blocked device the visitor cookie was thrown away.
            UpstreamUnavailableError: no usable address, or nobody answers there.
        """
        url = self.url(room_id, fetched, position)
        headers = {
            "User-Agent": fetched.user_agent,
            "Origin": str(self._hosts.web.origin()),
            "Accept-Language": "en-US,en;q=0.9",
            "Cache-Control": "no-cache",
        }
        if fetched.cookies:
            headers["Cookie"] = fetched.cookies
        try:
            async with asyncio.timeout(self._settings.upstream_timeout_s):
                ws = await self._connections().ws_connect(
                    url,
                    headers=headers,
                    max_msg_size=MAX_FRAME_BYTES + 1,
                    compress=0,
                    decode_text=False,
                    timeout=aiohttp.ClientWSTimeout(ws_close=CLOSE_S),
                )
        except aiohttp.WSServerHandshakeError as exc:
            raise self._refusal(exc, fetched) from None
        except (
            aiohttp.ClientError,
            OSError,
            ValueError,
        ) as exc:  # TimeoutError is an OSError; a bad header a ValueError
            raise connection_error(_HOP, exc) from None
        assert isinstance(ws, _WebSocket)
        options = ws.handshake_headers.get("Handshake-Options", "")
        silence_ms = int(self._settings.silence_s * 1000)
        return Socket(ws, heartbeat_ms(options, fetched.heartbeat_ms, silence_ms))

    async def close(self) -> None:
        """Close all connections, within its bound."""
        session, self._session = self._session, None
        if session is not None:
            await close_pool(session)

    def _connections(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._settings.max_rooms + 16, limit_per_host=0),
                cookie_jar=aiohttp.DummyCookieJar(),
                timeout=aiohttp.ClientTimeout(total=None),
                ws_response_class=_WebSocket,  # type: ignore[arg-type]  # its stubs forget decode_text=False
                middlewares=(_stay,),
                skip_auto_headers=("Accept", "Accept-Encoding"),
            )
        return self._session

    def url(self, room_id: int, fetched: Fetched, position: Resume) -> URL:
        """Where to connect after im/fetch. Raises `UpstreamUnavailableError` for an address that is not allowed."""
        base = self._hosts.socket_url(fetched.push_server)
        ours = im_params(self._settings, room_id) | {
            "update_version_code": "2.0.0",
            "compress": "gzip",
            "heartbeat_duration": str(fetched.heartbeat_ms),
            "last_rtt": str(fetched.rtt_ms),
            "cursor": position.cursor,
            "internal_ext": position.internal_ext,
        }
        # Ours win where route_params clash with them, as in released clients.
        added = query(fetched.route_params | ours)
        return URL(
            f"{base.with_query(None).with_fragment(None)}?{'&'.join(filter(None, (base.raw_query_string, added)))}",
            encoded=True,
        )

    def _refusal(self, exc: aiohttp.WSServerHandshakeError, fetched: Fetched) -> UpstreamError:
        headers: CIMultiDict[str] = CIMultiDict(exc.headers or {})
        reason = "".join(c for c in headers.get("Handshake-Msg", "")[:120] if c.isprintable())
        if "DEVICE_BLOCKED" in reason:
            self._visitor.forget(fetched.cookies)
        if reason:
            return UpstreamBlockedError(f"{_HOP}: the handshake was refused: {reason} (HTTP {exc.status}).")
        if exc.status in (101, 200):
            return UpstreamUnavailableError(f"{_HOP}: the answer is not a WebSocket handshake (HTTP {exc.status}).")
        if exc.status in (400, 414):
            return UpstreamBlockedError(f"{_HOP}: the handshake was refused as malformed (HTTP {exc.status}).")
        refusal = responses.by_status(_HOP, exc.status, headers, self._clock.now_ms())
        return refusal or UpstreamUnavailableError(f"{_HOP}: the handshake failed (HTTP {exc.status}).")
