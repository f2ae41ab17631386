"""A library's side of sign contract and relay, as small as it can be."""

from __future__ import annotations

import asyncio
import contextlib
import socket as sockets
from collections.abc import AsyncIterator, Mapping
from typing import Any
from urllib.parse import urlencode, urlsplit

import httpx
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from tests.streams.conftest import PATIENCE_S, ROOM, Gateway, RawClient, until
from webcastle.protocol import frames, schema
from webcastle.streams import Connection

Result = schema.ProtoMessageFetchResult


def ids(first: int, count: int) -> list[int]:
    """Message ids as the gateway's counter makes them; the room's own first message has number 0."""
    return [7400000000000000001 + number for number in range(first, first + count)]


class Library:
    """One bot: asks where to connect, keeps the cookies it is given, and speaks TikTok's frames."""

    def __init__(self, gateway: Gateway, key: str) -> None:
        self.gateway = gateway
        self.http = httpx.AsyncClient(
            base_url=gateway.address.replace("ws", "http", 1), headers={"X-Api-Key": key}, timeout=10
        )
        self.first = Result()

    async def fetch(self, room_id: int = ROOM, **params: str) -> httpx.Response:
        """Ask where to connect."""
        answer = await self.http.get("/euler/webcast/fetch", params={"room_id": str(room_id)} | params)
        if answer.status_code == 200:
            self.first = Result.FromString(answer.content)
        return answer

    def target(self, room_id: int = ROOM, **params: str) -> str:
        """The relay's path and query, as a library makes it of the first result."""
        query = {"room_id": str(room_id), "compress": "gzip", "client_enter": "1", **self.first.route_params} | params
        return f"{urlsplit(self.first.push_server).path}?{urlencode(query)}"

    @contextlib.asynccontextmanager
    async def socket(
        self, room_id: int = ROOM, *, enter: bool = True, headers: Mapping[str, str] | None = None, **params: str
    ) -> AsyncIterator[Socket]:
        """Fetch (unless there is a ticket), open the socket, and enter the room."""
        if "wrss" not in params:
            answer = await self.fetch(room_id)
            assert answer.status_code == 200, answer.text
        url = self.gateway.address + self.target(room_id, **params)
        options: dict[str, Any] = {"ping_interval": None, "compression": None, "max_queue": 100_000}
        async with connect(url, additional_headers=headers, subprotocols=["echo-protocol"], **options) as opened:  # type: ignore[list-item]
            socket = Socket(opened, room_id)
            if enter:
                await socket.enter()
            yield socket

    @contextlib.asynccontextmanager
    async def slow_socket(self) -> AsyncIterator[SlowSocket]:
        """A socket with a small window, which reads only when told to."""
        streams = self.gateway.streams
        before = set(streams._keepalive)
        sock = sockets.socket()
        sock.setsockopt(sockets.SOL_SOCKET, sockets.SO_RCVBUF, 4096)
        sock.setblocking(False)
        await asyncio.get_running_loop().sock_connect(sock, ("127.0.0.1", self.gateway.port))
        reader, writer = await asyncio.open_connection(sock=sock, limit=4096)
        raw = RawClient(reader, writer)
        try:
            await raw.handshake(self.target(compress="", client_enter="0"))
            assert raw.head.startswith(b"HTTP/1.1 101"), raw.head
            (connection,) = set(streams._keepalive) - before
            await until(lambda: connection.subscriber is not None and connection.subscriber.channel is not None)
            yield SlowSocket(raw, connection)
        finally:
            writer.close()


class SlowSocket:
    """An open socket that nobody reads from without being told to."""

    def __init__(self, raw: RawClient, connection: Connection) -> None:
        self.raw = raw
        self.connection = connection

    async def messages(self, count: int) -> list[int]:
        """The ids of the next messages; if the gateway closes, the close code, negated, is the last."""
        got: list[int] = []
        while len(got) < count:
            first, payload = await self.raw.read()
            if first == 0x88:
                return [*got, -int.from_bytes(payload[:2], "big")]
            if first == 0x82:
                frame = frames.decode_frame(payload)
                assert isinstance(frame, frames.Frame)
                got += [message.msg_id for message in Result.FromString(frame.payload).messages]
        return got


class Socket:
    """An open socket."""

    def __init__(self, opened: ClientConnection, room_id: int) -> None:
        self.opened = opened
        self.room_id = room_id

    async def send(self, frame: bytes) -> None:
        await self.opened.send(frame)

    async def enter(self, cursor: str = "") -> Result:
        """Enter the room; what the gateway says to it."""
        await self.send(frames.encode_enter_room(self.room_id, cursor))
        frame = await self.frame()
        assert frame.payload_type == "im_enter_room_resp"
        return Result.FromString(frame.payload)

    async def frame(self) -> frames.Frame:
        """The next frame, unpacked."""
        async with asyncio.timeout(PATIENCE_S):
            data = await self.opened.recv()
        assert isinstance(data, bytes)
        frame = frames.decode_frame(data)
        assert isinstance(frame, frames.Frame)
        return frame

    async def results(self, count: int, *, ack: bool = True) -> list[Result]:
        """The next results until they have so many messages."""
        results: list[Result] = []
        while sum(len(result.messages) for result in results) < count:
            frame = await self.frame()
            assert frame.payload_type == "msg", frame.payload_type
            results.append(Result.FromString(frame.payload))
            if ack:
                assert results[-1].need_ack
                await self.send(frames.encode_ack(frame.log_id, results[-1].internal_ext))
        return results

    async def messages(self, count: int, *, ack: bool = True) -> list[int]:
        """The ids of the next so many messages."""
        return [message.msg_id for result in await self.results(count, ack=ack) for message in result.messages]

    async def cut(self) -> None:
        """Cut the connection without a goodbye, once the gateway has read all that was sent."""
        await self.send(frames.encode_heartbeat(self.room_id))
        await self.frame()
        self.opened.transport.abort()

    async def code(self) -> tuple[int, str]:
        """Read to the end; the close frame's code and reason."""
        with contextlib.suppress(ConnectionClosed):
            while True:
                await self.frame()
        assert self.opened.close_code is not None
        return self.opened.close_code, self.opened.close_reason or ""
