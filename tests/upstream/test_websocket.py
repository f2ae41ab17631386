"""Client frames, read by a decoder that we did not write."""

from __future__ import annotations

import asyncio

import pytest
from aiohttp import WSMsgType, web

from webcastle.upstream.websocket import client_frames


@pytest.fixture
async def received():
    """A WebSocket server's port, and what arrives there."""
    got: asyncio.Queue = asyncio.Queue()

    async def handle(request):
        ws = web.WebSocketResponse(max_msg_size=2**20)
        await ws.prepare(request)
        async for message in ws:
            got.put_nowait((message.type, message.data))
        return ws

    app = web.Application()
    app.router.add_get("/", handle)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield runner.addresses[0][1], got
    await runner.cleanup()


@pytest.mark.parametrize("size", [0, 1, 3, 4, 125, 126, 127, 65535, 65536, 100_001])
async def test_a_client_frame_is_read_back(received, size):
    """Each length form, and masks of every remainder, arrive as they were, also several in one write."""
    port, got = received
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(
        b"GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        b"Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n"
    )
    payload = bytes(i * 7 % 256 for i in range(size))
    async with asyncio.timeout(5):
        await reader.readuntil(b"\r\n\r\n")
        writer.write(client_frames([payload, b"next"]))
        assert await got.get() == (WSMsgType.BINARY, payload)
        assert await got.get() == (WSMsgType.BINARY, b"next")
    writer.close()
    await writer.wait_closed()


def test_the_mask_is_new_each_time():
    """The same payload never looks the same twice (RFC 6455 wants unpredictable masks)."""
    payload = b"x" * 40
    data = client_frames([payload] * 25) + client_frames([payload] * 25)
    size = len(data) // 50
    frames = {data[at : at + size] for at in range(0, len(data), size)}
    assert len(frames) == 50
    assert {frame[:2] for frame in frames} == {b"\x82\xa8"}
