"""Subscribers who do not keep up: told what they missed, closed after a while, and never anybody else's trouble."""

from __future__ import annotations

import asyncio
import contextlib
import gc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil

from tests.streams.conftest import PATIENCE_S, Gateway, RawClient, Room, chat, running, stream_of, until

SMALL: dict[str, Any] = {"high_water": 32 * 1024, "low_water": 8 * 1024, "send_buffer": 8 * 1024}


async def fill(room: Room, full: Callable[[], object], sent: int = 1) -> int:
    """Send until a buffer is full; how many messages the room has then."""
    async with asyncio.timeout(PATIENCE_S):
        while not full():
            room.chat(20, text="x" * 500)
            sent += 20
            await room.committed(sent)
    return sent


async def behind_chats(client: RawClient) -> dict[str, Any]:
    """The first frame that is no chat message."""
    frame = await client.frame()
    while frame["event"] == "chat":
        frame = await client.frame()
    return frame


def lagging(gateway: Gateway) -> int:
    return sum(len(channel.lagging) for channel in stream_of(gateway).audience._channels.values())


async def test_told_what_was_missed(tmp_path: Path) -> None:
    """A client that stops for a while gets a `lag` frame: how many, from where to where, and where to resume; then all goes on."""
    async with running(tmp_path, **SMALL) as gateway:
        room = await gateway.room()
        async with gateway.raw(buffer=4096) as client:
            await client.frame()
            await until(lambda: len(stream_of(gateway).audience))
            sent = await fill(room, lambda: lagging(gateway))
            room.chat(50)
            (channel,) = stream_of(gateway).audience._channels.values()
            await until(lambda: channel.flushed_position.seq == sent + 50)
            expected, frame = 2, await client.frame()
            while frame["event"] == "chat":
                assert frame["data"]["seq"] == expected
                expected += 1
                frame = await client.frame()
            lag = frame["data"]
            assert lag["type"] == frame["event"] == "lag"
            assert (lag["from"], lag["since"].partition(".")[2]) == (expected, f"{expected - 1}.0")
            assert lag["missed"] == lag["to"] - lag["from"] + 1 >= 50
            room.chat(3)
            assert [(await client.frame())["data"]["seq"] for _ in range(3)] == [lag["to"] + n for n in (1, 2, 3)]
            async with gateway.client(f"since={lag['since']}") as again:
                await again.frame()
                recovered = [e["seq"] for e in await again.events(lag["missed"])]
                assert recovered == list(range(lag["from"], lag["to"] + 1))


async def test_told_what_was_missed_at_the_end(tmp_path: Path) -> None:
    """The broadcast ends while a client is behind: it is told what it missed before it is closed."""
    async with running(tmp_path, **SMALL) as gateway:
        room = await gateway.room()
        async with gateway.raw(buffer=4096) as client:
            await client.frame()
            await until(lambda: len(stream_of(gateway).audience))
            sent = await fill(room, lambda: lagging(gateway))
            room.chat(50)
            await room.committed(sent + 50)
            room.link.end()
            await until(lambda: not gateway.parts.rooms.followed())
            frame = await behind_chats(client)
            assert (frame["event"], frame["data"]["to"]) == ("lag", sent + 50)
            assert await client.code() == 4001


async def test_closed_when_it_lasts(tmp_path: Path) -> None:
    """Who does not read at all is closed with 4007 after the limit, told why, and gives its place back."""
    async with running(tmp_path, lag_limit_s=0.3, ping_s=2.0, **SMALL) as gateway:
        room = await gateway.room()
        async with gateway.raw(buffer=4096, key=await gateway.key("sandbox")) as client:
            await client.frame()
            await until(lambda: len(stream_of(gateway).audience))
            await fill(room, lambda: lagging(gateway))
            room.chat(1)
            await until(lambda: not len(stream_of(gateway).audience))
            frame = await behind_chats(client)
            assert frame["event"] == "lag"
            assert await client.code() == 4007
        await until(lambda: not gateway.streams.connections)
        assert gateway.streams.limits.owners == 0


async def test_cut_off_when_it_never_reads(tmp_path: Path) -> None:
    """A close frame that is not read either does not keep the socket, nor its slot."""
    async with running(tmp_path, lag_limit_s=0.2, ping_s=2.0, close_s=0.2, **SMALL) as gateway:
        room = await gateway.room()
        async with gateway.raw(buffer=4096, key=await gateway.key("sandbox")):
            await until(lambda: gateway.streams.limits.owners == 1)
            await fill(room, lambda: not gateway.streams.connections)
            assert gateway.streams.limits.owners == 0


async def test_others_are_not_touched(tmp_path: Path) -> None:
    """Twenty who never read beside twenty who do: these get all, memory stays, and the kernel holds little."""
    async with running(tmp_path, lag_limit_s=3600.0) as gateway:
        room = await gateway.room()
        key = await gateway.key()
        messages, size = 3000, 1500
        joined = asyncio.Semaphore(0)

        async def read() -> list[int]:
            async with gateway.client(key=key) as client:
                await client.frame()
                joined.release()
                return [(await client.frame())["data"]["seq"] for _ in range(messages)]

        async with contextlib.AsyncExitStack() as stack:
            for _ in range(20):
                await stack.enter_async_context(gateway.raw(buffer=4096, key=key))
            async with asyncio.timeout(60), asyncio.TaskGroup() as group:
                readers = [group.create_task(read()) for _ in range(20)]
                for _ in readers:
                    await joined.acquire()
                stream = stream_of(gateway)
                await until(lambda: len(stream.audience) == 40)
                gc.collect()
                before = psutil.Process().memory_info().rss
                for first in range(0, messages, 20):
                    room.send(*(chat(10_000 + first + n, "x" * size) for n in range(20)))
                    await room.committed(1 + first + 20)
            grown = psutil.Process().memory_info().rss - before
            assert all(reader.result() == list(range(2, messages + 2)) for reader in readers)
            (channel,) = stream.audience._channels.values()
            assert len(channel.lagging) == 20
            # Unbounded it would be 20 x 3000 x 1.9 kB = 114 MB; 20 buffers of 256 kB plus a flush, and the readers' own.
            held = sum(m.connection._transport.get_write_buffer_size() for m in channel.lagging)
            assert held < 20 * 400_000
            assert grown < 60_000_000
