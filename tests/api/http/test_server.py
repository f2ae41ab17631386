"""The API on a real socket, inside the loop of the test."""

from __future__ import annotations

import asyncio
import logging
import signal
import socket

import httpx
import pytest

from tests.api.conftest import KeyOf
from tests.api.fakes import ROOM, FakeApp
from webcastle.errors import ConfigError

LOCAL = "127.0.0.1"
FETCH = f"/tok/v1/webcast_room_msg_fetch/?room_id={ROOM}"


async def test_port_zero(app: FakeApp, key_of: KeyOf) -> None:
    """Port 0 becomes a real port, and the server answers there before `start` has returned."""
    async with asyncio.timeout(10):
        server = app.server()
        await server.start()
        try:
            assert server.port > 0
            assert server.url == f"http://{LOCAL}:{server.port}"
            async with httpx.AsyncClient(base_url=server.url) as client:
                assert (await client.get("/healthz")).status_code == 200
                response = await client.get(FETCH, headers={"X-Api-Key": await key_of("pro")})
                assert response.status_code == 200
                assert "server" not in response.headers
        finally:
            await server.stop()
        with pytest.raises(OSError, match=r"refused|failed"):
            await asyncio.open_connection(LOCAL, server.port)


async def test_head_is_get_without_the_body(app: FakeApp) -> None:
    """Monitors ask so; the connection goes on with the next request, and what has no GET has no HEAD."""
    async with asyncio.timeout(10), app.server() as server:
        reader, writer = await asyncio.open_connection(LOCAL, server.port)
        for _ in range(2):
            writer.write(b"HEAD /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
            head = await reader.readuntil(b"\r\n\r\n")
            assert head.startswith(b"HTTP/1.1 200")
            assert b"content-length: " in head.lower()
        writer.write(b"HEAD /authentication/jwt HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        assert (await reader.read()).startswith(b"HTTP/1.1 405")
        writer.close()


async def test_no_access_log(app: FakeApp, caplog: pytest.LogCaptureFixture) -> None:
    """Keys may stand in URLs, so no URL is logged."""
    caplog.set_level(logging.DEBUG)
    async with asyncio.timeout(10), app.server() as server:
        reader, writer = await asyncio.open_connection(LOCAL, server.port)
        writer.write(b"GET /webcast/feed?apiKey=wc_in_the_url HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        assert b"401" in await reader.read()
        writer.close()
    assert "wc_in_the_url" not in caplog.text


async def test_running_requests_may_finish(app: FakeApp, key_of: KeyOf, monkeypatch: pytest.MonkeyPatch) -> None:
    """`stop` lets a request that is being answered finish."""
    entered, release = asyncio.Event(), asyncio.Event()
    answer = app.timeline.page

    async def fetch(room_id: int, cursor: str) -> object:
        entered.set()
        await release.wait()
        return answer

    monkeypatch.setattr(app.timeline, "fetch", fetch)
    headers = {"X-Api-Key": await key_of("pro")}
    async with asyncio.timeout(10):
        server = app.server()
        await server.start()
        async with httpx.AsyncClient(base_url=server.url) as client, asyncio.TaskGroup() as group:
            request = group.create_task(client.get(FETCH, headers=headers))
            await entered.wait()
            stopping = group.create_task(server.stop())
            await asyncio.sleep(0)
            release.set()
            await stopping
        assert request.result().status_code == 200


async def test_stop_is_bounded(app: FakeApp, key_of: KeyOf, monkeypatch: pytest.MonkeyPatch) -> None:
    """A request that never ends, and a client that never closes, are cut off after the grace time."""

    async def fetch(room_id: int, cursor: str) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr(app.timeline, "fetch", fetch)
    headers = {"X-Api-Key": await key_of("pro")}
    server = app.server(grace_s=1.0)
    async with asyncio.timeout(10):
        await server.start()
        _, writer = await asyncio.open_connection(LOCAL, server.port)
        writer.write(f"GET {FETCH} HTTP/1.1\r\nHost: x\r\nX-Api-Key: {headers['X-Api-Key']}\r\n\r\n".encode())
        await writer.drain()
        _, silent_writer = await asyncio.open_connection(LOCAL, server.port)
        silent_writer.write(b"GET /heal")
        await silent_writer.drain()
        async with asyncio.timeout(4):
            await server.stop()
        for stream in (writer, silent_writer):
            stream.close()


async def test_a_taken_port(app: FakeApp) -> None:
    """A port in use is a setting to change, not a traceback."""
    with socket.create_server((LOCAL, 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(ConfigError, match=f"Cannot listen on {LOCAL}:{port}.*WEBCASTLE_PORT"):
            await app.server(port=port).start()


async def test_an_address_of_somebody_else(app: FakeApp) -> None:
    """An address that this machine does not have is told the same way."""
    with pytest.raises(ConfigError, match="Cannot listen on"):
        await app.server(host="198.51.100.1").start()


async def test_signals_stay_with_the_caller(app: FakeApp) -> None:
    """Starting the server leaves the process's signal handlers alone."""
    before = signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGINT)
    async with asyncio.timeout(10), app.server():
        assert (signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGINT)) == before


async def test_stop_without_start(app: FakeApp) -> None:
    """Stopping what never started does nothing."""
    await app.server().stop()


@pytest.mark.parametrize(
    ("host", "url"), [("0.0.0.0", "http://127.0.0.1:80"), ("::", "http://[::1]:80"), ("::1", "http://[::1]:80")]
)
def test_urls_that_work(app: FakeApp, host: str, url: str) -> None:
    """A wildcard address is told as one that can be opened."""
    assert app.server(host=host, port=80).url == url
