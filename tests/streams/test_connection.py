"""The WebSocket itself: what clients may send, what they may not, and HTTP beside it on one port."""

from __future__ import annotations

import asyncio
import zlib
from pathlib import Path

import aiohttp
import httpx
import pytest
import uvicorn
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

from tests.streams.conftest import Gateway, RawClient, chat, running, stream_of, until
from webcastle.streams.frames import WINDOW_BITS

TEXT, BINARY, CONTINUE, CLOSE, PING, PONG = 0x81, 0x82, 0x80, 0x88, 0x89, 0x8A


async def opened(client: RawClient) -> None:
    assert client.head.startswith(b"HTTP/1.1 101 ")
    assert (await client.frame())["event"] == "roomInfo"


async def test_one_port(gateway: Gateway) -> None:
    """A page, an API answer and a WebSocket come from the same port, also while each other is open."""
    room = await gateway.room()
    http = gateway.address.replace("ws", "http")
    async with gateway.client() as client, httpx.AsyncClient(base_url=http) as web:
        await client.frame()
        assert "<!doctype html>" in (await web.get("/")).text
        assert (await web.get("/healthz")).status_code == 200
        room.chat(1)
        assert (await client.frame())["event"] == "chat"
        assert (await web.get("/")).status_code == 200


async def test_after_http_on_the_same_connection(gateway: Gateway) -> None:
    """A connection may ask for a page first and be upgraded then."""
    await gateway.room()
    reader, writer = await asyncio.open_connection("127.0.0.1", gateway.port)
    async with asyncio.timeout(5):
        writer.write(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
        head = await reader.readuntil(b"\r\n\r\n")
        length = int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
        await reader.readexactly(length)
        client = RawClient(reader, writer)
        await client.handshake(f"/?uniqueId=demo&apiKey={await gateway.key()}")
        await opened(client)
    writer.close()


@pytest.mark.parametrize("path", ["/nothing", "/healthz", "/webcast/feed"])
async def test_no_socket_there(gateway: Gateway, path: str) -> None:
    """A path without a WebSocket answers 404 to an upgrade."""
    with pytest.raises(InvalidStatus) as caught:
        async with connect(gateway.address + path):
            pass
    assert caught.value.response.status_code == 404


@pytest.mark.parametrize(
    ("header", "value", "status"),
    [
        ("Sec_WebSocket_Version", "12", 400),
        ("Sec_WebSocket_Key", "short", 400),
        ("Connection", "keep-alive, Upgrade", 101),
        ("Upgrade", "WebSocket", 101),
        ("Sec_WebSocket_Protocol", "echo-protocol, chat", 101),
        ("Sec_WebSocket_Extensions", "no-such-extension; x=1", 101),
        ("X_Long", "x" * 9000, 431),
    ],
)
async def test_handshakes(gateway: Gateway, header: str, value: str, status: int) -> None:
    """Good handshakes are accepted, bad ones refused by status."""
    await gateway.room()
    async with gateway.raw(**{header: value}) as client:
        assert client.head.startswith(f"HTTP/1.1 {status} ".encode())
        assert b"sec-websocket-protocol" not in client.head.lower()
    await until(lambda: not gateway.streams.connections)


async def test_a_request_too_long(gateway: Gateway) -> None:
    """A URL beyond all measure is refused, not kept."""
    await gateway.room()
    async with gateway.raw("x=" + "x" * 10_000) as client:
        assert client.head.startswith(b"HTTP/1.1 414 ")


async def test_talkative_clients(gateway: Gateway) -> None:
    """Text, binary, fragments with a ping between them, pings: taken, answered where they must be, and no trouble."""
    room = await gateway.room()
    async with gateway.raw() as client:
        await opened(client)
        client.send(TEXT, "hällo".encode())
        client.send(BINARY, bytes(1000))
        client.send(0x01, "hä".encode()[:2])  # a character may be cut in two
        client.send(PING, b"between")
        client.send(CONTINUE, "hä".encode()[2:])
        client.send(PONG, b"unasked")
        client.send(PING, b"x" * 125)
        assert await client.read() == (PONG, b"between")
        assert await client.read() == (PONG, b"x" * 125)
        room.chat(1)
        assert (await client.frame())["event"] == "chat"


@pytest.mark.parametrize(
    ("first", "payload", "options", "code"),
    [
        (TEXT, b"unmasked", {"masked": False}, 1002),
        (0x83, b"reserved opcode", {}, 1002),
        (0xC1, b"reserved bit", {}, 1002),
        (CONTINUE, b"nothing to continue", {}, 1002),
        (PING, b"x" * 126, {}, 1002),
        (0x09, b"fragmented ping", {}, 1002),
        (TEXT, b"\xff\xfe", {}, 1007),
        (TEXT, b"", {"length": 65 * 1024}, 1009),
        (BINARY, b"", {"length": 1 << 62}, 1009),
        (CLOSE, b"x", {}, 1002),
        (CLOSE, b"\x03\xec", {}, 1002),  # 1004 is reserved
        (CLOSE, b"\x03\xe8\xff", {}, 1007),
    ],
)
async def test_broken_frames(gateway: Gateway, first: int, payload: bytes, options: dict[str, int], code: int) -> None:
    """What breaks the protocol is closed with its code; the socket goes at once, and others go on."""
    room = await gateway.room()
    async with gateway.raw() as client, gateway.client() as other:
        await opened(client)
        await other.frame()
        client.send(first, payload, **options)  # type: ignore[arg-type]
        room.chat(20)
        assert await client.code() == code
        async with asyncio.timeout(5):
            assert await client.reader.read() == b""
        assert [e["seq"] for e in await other.events(20)] == list(range(2, 22))


async def test_long_in_pieces(gateway: Gateway) -> None:
    """The limit is for the whole message, not for each of its fragments."""
    await gateway.room()
    async with gateway.raw() as client:
        await opened(client)
        client.send(0x02, bytes(40 * 1024))
        client.send(CONTINUE, bytes(40 * 1024))
        assert await client.code() == 1009


async def test_a_flood(tmp_path: Path) -> None:
    """A client that sends without end is closed."""
    async with running(tmp_path, inbound_limit=100_000) as gateway:
        await gateway.room()
        async with gateway.raw() as client:
            await opened(client)
            for _ in range(200):
                client.send(BINARY, bytes(1000))
            assert await client.code() == 1008


@pytest.mark.parametrize("payload", [b"", b"\x03\xe8", b"\x03\xe8bye", b"\x0f\xa0own"])
async def test_closing(gateway: Gateway, payload: bytes) -> None:
    """A client's close is answered with the same, and the socket is closed."""
    room = await gateway.room()
    async with gateway.raw() as client:
        await opened(client)
        client.send(CLOSE, payload)
        assert await client.read() == (CLOSE, payload)
        room.chat(1)
        async with asyncio.timeout(5):
            assert await client.reader.read() == b""
    await until(lambda: not gateway.streams.connections)


async def test_a_client_that_does_not_answer_a_close(tmp_path: Path) -> None:
    """The socket goes in bounded time all the same, and what it still sends changes nothing."""
    async with running(tmp_path, close_s=0.2) as gateway:
        room = await gateway.room()
        async with gateway.raw() as client:
            await opened(client)
            room.link.end()
            assert await client.code() == 4001
            client.send(TEXT, b"still here")
            async with asyncio.timeout(2):
                await until(lambda: not gateway.streams.connections)


async def test_nothing_follows_a_close_frame(gateway: Gateway) -> None:
    """Also not when the room is busy: the close frame is the last."""
    room = await gateway.room()
    async with gateway.raw() as client:
        await opened(client)
        room.chat(50)
        client.send(0x83, b"")
        room.chat(50)
        assert await client.code() == 1002
        async with asyncio.timeout(5):
            assert await client.reader.read() == b""


async def test_pings(tmp_path: Path) -> None:
    """Silent clients are pinged, and one that answers stays."""
    async with running(tmp_path, ping_s=0.5) as gateway:
        await gateway.room()
        async with gateway.raw() as client:
            await opened(client)
            for _ in range(4):
                assert await client.read() == (PING, b"")
                client.send(PONG, b"")
            assert gateway.streams.connections == 1


# --- compression ---------------------------------------------------------------------------------------------------


async def negotiated(gateway: Gateway, offer: str, **headers: str) -> str:
    """The extensions that the gateway answers to an offer."""
    async with gateway.raw(Sec_WebSocket_Extensions=offer, **headers) as client:
        lines = client.head.decode().split("\r\n")
        return next((line.partition(": ")[2] for line in lines if line.lower().startswith("sec-websocket-ext")), "")


async def test_compression_is_offered_back(tmp_path: Path) -> None:
    """With terms under which all can share the bytes; declined if the client's terms do not allow that."""
    async with running(tmp_path, compression="always") as gateway:
        await gateway.room()
        shared = f"permessage-deflate; server_no_context_takeover; client_no_context_takeover; server_max_window_bits={WINDOW_BITS}"
        assert await negotiated(gateway, "permessage-deflate") == shared
        browser = await negotiated(gateway, "permessage-deflate; client_max_window_bits")
        assert browser == f"{shared}; client_max_window_bits={WINDOW_BITS}"
        assert await negotiated(gateway, "permessage-deflate; server_max_window_bits=15") == shared
        assert await negotiated(gateway, "permessage-deflate; server_max_window_bits=9") == ""
        assert await negotiated(gateway, "") == ""


async def test_compression_where_it_pays(gateway: Gateway) -> None:
    """On this machine it saves nothing; through a proxy it does."""
    await gateway.room()
    assert await negotiated(gateway, "permessage-deflate") == ""
    assert "permessage-deflate" in await negotiated(gateway, "permessage-deflate", X_Forwarded_For="198.51.100.7")


async def test_compressed_frames(tmp_path: Path) -> None:
    """A stock client reads them; long messages are compressed, short ones and random ones are not; live and replayed."""
    async with running(tmp_path, compression="always") as gateway:
        room = await gateway.room()
        key = await gateway.key()
        async with (
            gateway.client(key=key, compression="deflate") as squeezed,
            gateway.client(key=key) as plain,
            gateway.raw(key=key, Sec_WebSocket_Extensions="permessage-deflate") as raw,
            aiohttp.ClientSession() as session,
            session.ws_connect(f"{gateway.address}/?uniqueId=demo&apiKey={key}", compress=15) as other,
        ):
            hello = await squeezed.frame()
            await plain.frame()
            await raw.read()
            assert (await other.receive_json())["event"] == hello["event"] == "roomInfo"
            assert other.compress
            room.send(*(chat(n, "ha" * 400, 1) for n in range(10, 20)))
            events = await plain.events(10)
            assert await squeezed.events(10) == events
            assert [(await other.receive_json())["data"] for _ in range(10)] == events
            first, payload = await raw.read()
            assert first == 0xC1
            assert len(payload) < 500
            assert b'"seq":2,' in zlib.decompressobj(-WINDOW_BITS).decompress(payload + b"\x00\x00\xff\xff")
            async with gateway.client("since=0", key=key, compression="deflate") as again:
                await again.frame()
                assert [e["seq"] for e in await again.events(11)] == list(range(1, 12))


async def test_compressed_input(tmp_path: Path) -> None:
    """What clients send may be compressed; a bomb is closed before it has unfolded."""
    async with running(tmp_path, compression="always") as gateway:
        room = await gateway.room()
        async with gateway.client(compression="deflate") as client:
            await client.frame()
            await client.socket.send("ha" * 1000)
            room.chat(1)
            assert (await client.frame())["event"] == "chat"
            await client.socket.send("0" * 10_000_000)
            assert await client.code() == 1009


# --- the server ----------------------------------------------------------------------------------------------------


async def test_stopping(tmp_path: Path) -> None:
    """When the gateway stops, clients are told to come back, and nothing is left."""
    before = len(asyncio.all_tasks())
    async with running(tmp_path) as gateway:
        await gateway.room()
        async with gateway.client() as client:
            await client.frame()
            stopping = asyncio.get_running_loop().create_task(gateway.stop())
            assert await client.code() == 1012
            async with asyncio.timeout(5):
                await stopping
        assert gateway.streams.connections == gateway.streams.registry.rooms == 0
    await until(lambda: len(asyncio.all_tasks()) == before)


async def test_stopping_with_somebody_who_does_not_close(tmp_path: Path) -> None:
    """One who ignores the close frame does not hold the gateway up."""
    async with running(tmp_path) as gateway:
        await gateway.room()
        async with gateway.raw() as client:
            await opened(client)
            async with asyncio.timeout(4):
                await gateway.stop()
            assert await client.code() == 1012


def test_what_uvicorn_calls() -> None:
    """The contract that the take-over rests on: a callable as ``ws`` is kept as it is, not resolved or wrapped."""

    def make() -> None: ...

    config = uvicorn.Config("x:y", ws=make, lifespan="off")  # type: ignore[arg-type]
    config.app = lambda: None  # type: ignore[assignment]
    config.load()
    assert config.ws_protocol_class is make


@pytest.mark.parametrize("http", ["h11", "httptools"])
async def test_both_parsers_of_uvicorn(gateway: Gateway, http: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The request is handed over by either of uvicorn's HTTP parsers."""
    await gateway.room()
    config = gateway.server.config
    classes = {
        "h11": "uvicorn.protocols.http.h11_impl:H11Protocol",
        "httptools": "uvicorn.protocols.http.httptools_impl:HttpToolsProtocol",
    }
    kind = uvicorn.importer.import_from_string(classes[http])
    loop = asyncio.get_running_loop()
    state = gateway.server.server_state
    server = await loop.create_server(lambda: kind(config=config, server_state=state, app_state={}), "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with (
        connect(f"ws://127.0.0.1:{port}/?uniqueId=demo&apiKey={await gateway.key()}") as socket,
        asyncio.timeout(5),
    ):
        assert "roomInfo" in str(await socket.recv())
    server.close()
    await until(lambda: len(stream_of(gateway).audience) == 0)
