"""A gateway's sockets on a real store, bus, cluster and core, fed by an upstream that the test writes."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import json
import socket
import time
from collections.abc import AsyncIterator, Awaitable, Callable, MutableMapping
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from tests.core.fakes import FakeLink, FakeSource
from tests.streams.logs import LossyBus
from tests.streams.waiting import PATIENCE_S, until
from webcastle.api.compat.tiktools.admission import key_or_token
from webcastle.api.compat.tiktools.socket import TikToolsSocket
from webcastle.cluster.solo import SoloCluster
from webcastle.core.access import Access
from webcastle.core.catalogue import Catalogue
from webcastle.core.discovery import Discovery
from webcastle.core.ingest import Ingest
from webcastle.core.registry import FollowLimits, RoomRegistry
from webcastle.core.supervisor import Supervisor
from webcastle.core.timeline import Timeline
from webcastle.core.tokens import Tokens
from webcastle.models import Batch, RawMessage, Resume
from webcastle.protocol import schema
from webcastle.store.sqlite.store import SqliteStore
from webcastle.streams import StreamOptions, StreamServer
from webcastle.streams.room import RoomStream

ROOM = 7300000000000000001

__all__ = ["ROOM", "Client", "Gateway", "Parts", "RawClient", "Room", "chat", "follow", "gift", "running", "until"]


class WallClock:
    """The machine's time, moved by ``ahead_ms``."""

    ahead_ms = 0

    def now_ms(self) -> int:
        return time.time_ns() // 1_000_000 + self.ahead_ms

    def monotonic(self) -> float:
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


class Parts:
    """What a gateway is made of, without its HTTP face."""

    def __init__(self, path: Path, source: FakeSource, **limits: Any) -> None:
        self.path = path / "webcastle.db"
        self.source = source
        self.clock = WallClock()
        self.store = SqliteStore(self.path)
        self.bus = LossyBus()
        self.cluster = SoloCluster(self.store, self.clock)
        self.supervisor = Supervisor(self.clock)
        self.ingest = Ingest(self.store, self.bus, self.clock)
        self.discovery = Discovery(self.store, source, self.clock, 60)
        self.rooms = RoomRegistry(
            message_log=self.store,
            source=source,
            ingest=self.ingest,
            cluster=self.cluster,
            bus=self.bus,
            clock=self.clock,
            supervisor=self.supervisor,
            limits=FollowLimits(**{"follow_timeout_s": 2.0} | limits),
            on_ended=self.discovery.forget_room,
        )
        self.timeline = Timeline(self.store, self.rooms, self.clock)
        self.catalogue = Catalogue(self.store, source, self.rooms, self.clock)
        self.access = Access(self.store, self.clock)
        self.tokens = Tokens(self.store, self.access, self.clock)

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        await self.store.open()
        await self.rooms.start()
        try:
            yield
        finally:
            await self.rooms.stop()
            await self.source.close()
            await self.bus.close()
            await self.store.close()

    def streams(self, **options: Any) -> StreamServer:
        """A stream server with the dialect of the socket at ``/``."""
        streams = StreamServer(
            message_log=self.store,
            bus=self.bus,
            rooms=self.rooms,
            links=self.cluster,
            keys=self.store,
            clock=self.clock,
            supervisor=self.supervisor,
            options=StreamOptions(**options),
        )
        streams.mount("/", self.socket(streams))
        return streams

    def socket(self, streams: StreamServer, authenticate: Any = None) -> TikToolsSocket:
        """The socket's endpoint."""
        return TikToolsSocket(
            streams,
            authenticate or key_or_token(self.access, self.tokens),
            message_log=self.store,
            discovery=self.discovery,
            catalogue=self.catalogue,
            clock=self.clock,
            region="local",
        )


def chat(msg_id: int, text: str = "", at: int = 0) -> RawMessage:
    """A chat message."""
    message = schema.WebcastChatMessage(
        common=schema.CommonMessageData(method="WebcastChatMessage", msg_id=msg_id, create_time=at),
        user=schema.User(id=68, display_id="demo", nickname="Demo"),
        content=text or f"text {msg_id}",
    )
    return RawMessage(msg_id, "WebcastChatMessage", message.SerializeToString(), at)


def follow(msg_id: int, at: int = 0) -> RawMessage:
    """A follow, which makes two events: `follow` and `social`."""
    message = schema.WebcastSocialMessage(
        common=schema.CommonMessageData(method="WebcastSocialMessage", msg_id=msg_id, create_time=at),
        user=schema.User(id=68, display_id="demo"),
        action=1,
    )
    return RawMessage(msg_id, "WebcastSocialMessage", message.SerializeToString(), at)


def gift(msg_id: int, count: int, at: int, *, end: bool = False, group: int = 5, single: bool = False) -> RawMessage:
    """A step of a gift streak, or a gift that comes alone."""
    message = schema.WebcastGiftMessage(
        common=schema.CommonMessageData(method="WebcastGiftMessage", msg_id=msg_id, create_time=at),
        user=schema.User(id=68, display_id="demo"),
        gift_id=5655,
        repeat_count=count,
        repeat_end=int(end),
        group_id=0 if single else group,
        gift=schema.Gift(id=5655, name="Rose", diamond_count=1, type=2 if single else 1),
    )
    return RawMessage(msg_id, "WebcastGiftMessage", message.SerializeToString(), at)


def stream_of(gateway: Gateway) -> RoomStream:
    """The room's stream in TikTools' dialect."""
    return gateway.streams.registry._streams[ROOM, "tiktools"]


class Room:
    """One upstream room."""

    def __init__(self, gateway: Gateway, link: FakeLink) -> None:
        self._gateway = gateway
        self.link = link

    def send(self, *messages: RawMessage) -> None:
        """Deliver messages, in one frame."""
        batch = Batch(messages, Resume(f"c{messages[-1].msg_id}"), self._gateway.parts.clock.now_ms())
        self.link._events.put_nowait(batch)

    def chat(self, count: int, *, text: str = "", at: int = 0) -> None:
        """Deliver so many chat messages, each in a frame of its own."""
        for _ in range(count):
            self.send(chat(next(self._gateway.ids), text, at or self._gateway.parts.clock.now_ms()))

    async def committed(self, seq: int) -> None:
        """Wait until the room's last message is this one."""
        await self.logged(seq)

    async def logged(self, seq: int, mark: int = 0) -> None:
        """Wait until the room's log has reached an entry."""
        async with asyncio.timeout(PATIENCE_S):
            while True:
                record = await self._gateway.parts.store.room(self.link.room_id)
                if record is not None and record.tip >= (seq, mark):
                    return
                await asyncio.sleep(0.005)


class Client:
    """A WebSocket client that reads JSON frames."""

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket

    async def frame(self) -> dict[str, Any]:
        """The next frame."""
        async with asyncio.timeout(PATIENCE_S):
            received: dict[str, Any] = json.loads(await self.socket.recv())
            return received

    async def events(self, count: int) -> list[dict[str, Any]]:
        """The data of the next so many frames."""
        return [(await self.frame())["data"] for _ in range(count)]

    async def code(self) -> int:
        """Read to the end; the close code."""
        with contextlib.suppress(ConnectionClosed):
            while True:
                await self.frame()
        assert self.socket.close_code is not None
        return self.socket.close_code


class RawClient:
    """A WebSocket client made of bytes: it reads only when told to, and sends whatever it is told to."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer
        self.head = b""

    async def handshake(self, target: str, **headers: str) -> None:
        """Ask for an upgrade; ``head`` is the answer's."""
        lines = {
            "Host": "gateway",
            "Connection": "Upgrade",
            "Upgrade": "websocket",
            "Sec-WebSocket-Version": "13",
            "Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA==",
        } | {name.replace("_", "-"): value for name, value in headers.items()}
        text = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
        self.writer.write(f"GET {target} HTTP/1.1\r\n{text}\r\n".encode())
        async with asyncio.timeout(PATIENCE_S):
            self.head = await self.reader.readuntil(b"\r\n\r\n")

    async def read(self) -> tuple[int, bytes]:
        """The next frame: its first byte and its payload."""
        async with asyncio.timeout(PATIENCE_S):
            first, length = await self.reader.readexactly(2)
            if length >= 126:
                length = int.from_bytes(await self.reader.readexactly({126: 2, 127: 8}[length]), "big")
            return first, await self.reader.readexactly(length)

    async def frame(self) -> dict[str, Any]:
        """The next text frame's JSON; pings are left unanswered."""
        first, payload = await self.read()
        while first == 0x89:
            first, payload = await self.read()
        assert first == 0x81, first
        received: dict[str, Any] = json.loads(payload)
        return received

    async def code(self) -> int:
        """Read up to the close frame; its code, after which the gateway closes the socket."""
        while True:
            first, payload = await self.read()
            if first == 0x88:
                return int.from_bytes(payload[:2], "big")

    def send(self, first: int, payload: bytes, *, masked: bool = True, length: int | None = None) -> None:
        """Send a frame, with a mask of zeros; ``length`` may lie."""
        size = len(payload) if length is None else length
        if size < 126:
            short, extended = size, b""
        elif size < 1 << 16:
            short, extended = 126, size.to_bytes(2, "big")
        else:
            short, extended = 127, size.to_bytes(8, "big")
        self.writer.write(bytes((first, short | 0x80 * masked)) + extended + bytes(4 * masked) + payload)


Scope = MutableMapping[str, Any]


async def page(scope: Scope, receive: Callable[[], Awaitable[Scope]], send: Callable[[Scope], Awaitable[None]]) -> None:
    """As little of an HTTP API as can stand beside the sockets."""
    body = b"<!doctype html>"
    headers = [(b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})


class Gateway:
    """A gateway under test: what it is made of, and clients for it."""

    def __init__(self, parts: Any, streams: StreamServer, port: int) -> None:
        self.parts = parts
        self.source: FakeSource = parts.source
        self.streams = streams
        self.port = port
        self.ids = itertools.count(7400000000000000001)

    @property
    def address(self) -> str:
        return f"ws://127.0.0.1:{self.port}"

    async def key(self, tier: str = "unlimited") -> str:
        _, secret = await self.parts.access.create("test", tier)
        return secret

    async def room(self, room_id: int = ROOM, name: str = "demo", *, messages: int = 1, at: int = 0) -> Room:
        """A live room that is followed and has some messages."""
        self.source.add_creator(name, room_id)
        following = asyncio.get_running_loop().create_task(self.parts.rooms.follow(room_id))
        async with asyncio.timeout(PATIENCE_S):
            await until(lambda: any(link.room_id == room_id for link in self.source.links))
            room = Room(self, next(link for link in reversed(self.source.links) if link.room_id == room_id))
            room.link.connect(at=self.parts.clock.now_ms())
            room.chat(messages, at=at)
            await following
        await room.committed(messages)
        return room

    @contextlib.asynccontextmanager
    async def client(self, query: str = "", *, key: str | None = None, **options: Any) -> AsyncIterator[Client]:
        """Connect to the room of @demo, unless the query says otherwise."""
        key = await self.key() if key is None else key
        target = query if "uniqueId" in query or "roomId" in query else f"uniqueId=demo&{query}"
        options = {"ping_interval": None, "compression": None, "max_queue": 100_000} | options
        async with connect(f"{self.address}/?{target}&apiKey={key}", **options) as socket:
            yield Client(socket)

    @contextlib.asynccontextmanager
    async def raw(
        self, query: str = "", *, key: str | None = None, buffer: int = 0, **headers: str
    ) -> AsyncIterator[RawClient]:
        """Connect by hand; ``buffer`` makes what a client can leave unread small."""
        key = await self.key() if key is None else key
        connected = socket.socket()
        if buffer:
            connected.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, buffer)
        connected.setblocking(False)
        await asyncio.get_running_loop().sock_connect(connected, ("127.0.0.1", self.port))
        reader, writer = await asyncio.open_connection(sock=connected, limit=buffer or 65536)
        client = RawClient(reader, writer)
        try:
            await client.handshake(f"/?uniqueId=demo&apiKey={key}&{query}", **headers)
            yield client
        finally:
            writer.transport.abort()


class PlainGateway(Gateway):
    """A gateway on a server of its own, with as little of an HTTP API as can stand beside the sockets."""

    def __init__(self, parts: Parts, streams: StreamServer) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=2048)
        super().__init__(parts, streams, self._listener.getsockname()[1])
        config = uvicorn.Config(
            page, lifespan="off", ws=streams.protocol, access_log=False, log_config=None, timeout_graceful_shutdown=1
        )
        self.server = uvicorn.Server(config)
        self.server.capture_signals = contextlib.nullcontext  # type: ignore[method-assign, assignment]
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Listen."""
        self.streams.start()
        self._task = asyncio.get_running_loop().create_task(self.server.serve(sockets=[self._listener]))
        await until(lambda: self.server.started)

    async def stop(self) -> None:
        """Stop as the HTTP server does: no new connections, those that are open are told, the rest is cut off."""
        if self._task is not None:
            self.server.should_exit = True
            _, pending = await asyncio.wait([self._task], timeout=3.0)
            if pending:
                self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
            self._task = None
            await self.streams.stop()


@contextlib.asynccontextmanager
async def running(path: Path, **options: Any) -> AsyncIterator[PlainGateway]:
    """A gateway with these stream options."""
    parts = Parts(path, FakeSource())
    async with parts.running():
        gateway = PlainGateway(parts, parts.streams(**options))
        await gateway.start()
        try:
            yield gateway
        finally:
            await gateway.stop()


@pytest.fixture
async def gateway(tmp_path: Path) -> AsyncIterator[PlainGateway]:
    """A gateway as it comes."""
    async with running(tmp_path) as gateway:
        yield gateway
