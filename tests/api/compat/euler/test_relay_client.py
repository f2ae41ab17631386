"""Hostile clients of the relay: each is sent away with a reason, and nobody else notices."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.api.compat.euler.conftest import running
from tests.api.compat.euler.library import Library, Socket
from tests.streams.conftest import PATIENCE_S, ROOM, Gateway, RawClient, until
from webcastle.api.compat.euler import relay_client as client_module
from webcastle.protocol import frames, schema
from webcastle.streams import catch_up as catch_up_module


@pytest.fixture
async def gateway(tmp_path: Path) -> AsyncIterator[Gateway]:
    async with running(tmp_path, lag_limit_s=0.5, ping_s=2.0) as gateway:
        yield gateway


@asynccontextmanager
async def beside_somebody(gateway: Gateway) -> AsyncIterator[Socket]:
    """A hostile client's socket; a well-behaved one in the same room gets everything meanwhile."""
    room = await gateway.room()
    good, bad = Library(gateway, await gateway.key()), Library(gateway, await gateway.key())
    async with good.socket() as witness, bad.socket() as hostile:
        room.chat(1)
        (first,) = await witness.messages(1)
        yield hostile
        room.chat(3)
        assert await witness.messages(3) == [first + 1, first + 2, first + 3]
    await until(lambda: not gateway.streams.connections)
    assert not gateway.streams.limits.owners
    assert not [task for task in asyncio.all_tasks() if task.get_name() == "ws-open"]


async def send_garbage(socket: Socket) -> None:
    for _ in range(3):
        await socket.send(b"\xff" * 64)


async def send_broken_gzip(socket: Socket) -> None:
    frame = schema.WebcastPushFrame(payload_type="hb", payload_encoding="pb", payload=b"\x1f\x8b\x08broken")
    for _ in range(3):
        await socket.send(frame.SerializeToString())


async def send_bombs(socket: Socket) -> None:
    bomb = gzip.compress(bytes(20_000_000))
    frame = schema.WebcastPushFrame(payload_type="hb", payload_encoding="pb", payload=bomb)
    for _ in range(3):
        await socket.send(frame.SerializeToString())


async def send_bad_heartbeats(socket: Socket) -> None:
    for _ in range(3):
        await socket.send(frames.encode_frame("hb", b"\x0a\xff\xff"))


async def enter_another_room(socket: Socket) -> None:
    await socket.send(frames.encode_enter_room(ROOM + 1))


async def enter_no_room(socket: Socket) -> None:
    await socket.send(frames.encode_frame("im_enter_room", b""))


async def send_a_giant(socket: Socket) -> None:
    await socket.send(bytes(200_000))


async def send_megabytes(socket: Socket) -> None:
    for _ in range(30):
        await socket.send(frames.encode_frame("ack", b"x" * 50_000, log_id=1))


async def flood(socket: Socket) -> None:
    beat = frames.encode_heartbeat(ROOM)
    for _ in range(5000):
        await socket.send(beat)


@pytest.mark.parametrize(
    ("attack", "code", "reason"),
    [
        (send_garbage, 1008, "frames that cannot be read"),
        (send_broken_gzip, 1008, "frames that cannot be read"),
        (send_bombs, 1008, "frames that cannot be read"),
        (send_bad_heartbeats, 1008, "frames that cannot be read"),
        (enter_another_room, 1008, f"the ticket is for room {ROOM} only"),
        (enter_no_room, 1008, f"the ticket is for room {ROOM} only"),
        (send_a_giant, 1009, ""),
        (send_megabytes, 1008, "too much was sent"),
        (flood, 1008, "too many frames"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
async def test_what_is_not_borne(
    gateway: Gateway, attack: Callable[[Socket], Awaitable[None]], code: int, reason: str
) -> None:
    """Wrong frames, giants, floods, other rooms: closed with the reason; the neighbour gets everything."""
    async with beside_somebody(gateway) as socket:
        with_error = await asyncio.gather(attack(socket), return_exceptions=True)
        del with_error  # the gateway may close while it is still attacked
        got, said = await socket.code()
        assert got == code
        assert reason in said


async def test_what_is_borne(gateway: Gateway) -> None:
    """Text, unknown frames, lies in acknowledgements, entering twice: ignored, or answered; the client stays."""
    async with beside_somebody(gateway) as socket:
        assert len(await socket.messages(1)) == 1
        await socket.opened.send("this is text")
        await socket.send(frames.encode_frame("no_such_type", b"\x08\x01"))
        await socket.send(b"")
        for log_id in (0, 1, 2**32, 2**63 - 1):
            await socket.send(frames.encode_ack(log_id, "lies"))
        assert (await socket.enter()).cursor
        await socket.send(frames.encode_heartbeat(ROOM))
        assert (await socket.frame()).payload_type == "hb"


async def test_lies_in_acknowledgements_gain_nothing(gateway: Gateway) -> None:
    """Who acknowledges what it was never sent does not skip it, and who acknowledges the past does not get it again."""
    room = await gateway.room()
    library = Library(gateway, await gateway.key())
    async with library.socket() as socket:
        room.chat(3)
        await socket.messages(3)
        await socket.send(frames.encode_ack(2**62, "far ahead"))
        await socket.send(frames.encode_ack(2**32 + 1, "long ago"))
        await socket.cut()
    await until(lambda: not gateway.streams.connections)
    room.chat(1)
    await room.committed(5)
    async with library.socket() as socket:
        (only,) = await socket.results(1)
        assert len(only.messages) == 1


async def test_no_acknowledgements_at_all(gateway: Gateway) -> None:
    """They are the client's to lose: it gets everything all the same."""
    room = await gateway.room()
    async with Library(gateway, await gateway.key()).socket() as socket:
        for _ in range(50):
            room.chat(4)
        assert len(await socket.messages(200, ack=False)) == 200


async def test_acknowledging_everything_is_no_flood(gateway: Gateway, monkeypatch: pytest.MonkeyPatch) -> None:
    """However busy the room: one frame back for each is what libraries do, live and when they catch up."""
    monkeypatch.setattr(client_module, "FRAMES_AT_ONCE", 100)
    monkeypatch.setattr(client_module, "FRAMES_PER_SECOND", 1)
    monkeypatch.setattr(catch_up_module, "PAGE", 1)  # a frame for each
    room = await gateway.room()
    library = Library(gateway, await gateway.key())
    async with library.socket() as socket:
        cursors = []
        for _ in range(15):
            room.chat(40)
            cursors += [result.cursor for result in await socket.results(40)]
        await socket.send(frames.encode_heartbeat(ROOM))
        assert (await socket.frame()).payload_type == "hb"
    async with library.socket(cursor=cursors[0]) as socket:
        assert len(await socket.results(599)) == 599
        await socket.send(frames.encode_heartbeat(ROOM))
        assert (await socket.frame()).payload_type == "hb"


async def test_no_heartbeat(gateway: Gateway, monkeypatch: pytest.MonkeyPatch) -> None:
    """A client that says nothing for too long is closed; pongs of its WebSocket are not enough."""
    monkeypatch.setattr(client_module, "SILENCE_S", 0.3)
    await gateway.room()
    async with Library(gateway, await gateway.key()).socket() as socket:
        begun = asyncio.get_running_loop().time()
        for _ in range(4):
            await asyncio.sleep(0.1)
            await socket.send(frames.encode_heartbeat(ROOM))
        code, reason = await socket.code()
        assert (code, reason) == (1008, "no heartbeat for 0 s")
        assert 0.6 < asyncio.get_running_loop().time() - begun < 5


async def test_a_client_that_never_reads(tmp_path: Path) -> None:
    """What waits for it is bounded; after a while it is closed or cut; its neighbour gets everything on time."""
    async with running(
        tmp_path, high_water=20_000, low_water=5_000, send_buffer=8_192, lag_limit_s=0.5, close_s=0.3, ping_s=1.0
    ) as gateway:
        room = await gateway.room()
        good, bad = Library(gateway, await gateway.key()), Library(gateway, await gateway.key())
        await bad.fetch()
        async with good.socket() as witness, bad.slow_socket() as slow:
            for _ in range(30):
                room.chat(10, text="x" * 1000)
                assert len(await witness.messages(10)) == 10
                assert slow.connection._transport.get_write_buffer_size() < 100_000
            await until(lambda: slow.connection.paused)
            await until(lambda: gateway.streams.connections == 1)


async def test_heartbeats_are_not_echoed_to_who_does_not_read(tmp_path: Path) -> None:
    """Echoes do not pile up for a client that sends and never reads."""
    async with running(tmp_path, high_water=4_000, low_water=1_000, send_buffer=4_096, ping_s=60.0) as gateway:
        room = await gateway.room()
        library = Library(gateway, await gateway.key())
        await library.fetch()
        async with library.slow_socket() as slow:
            room.chat(60, text="x" * 1000)
            await until(lambda: slow.connection.paused)
            waiting = slow.connection._transport.get_write_buffer_size()
            beat = frames.encode_heartbeat(ROOM, 2**40)
            for _ in range(1500):
                slow.raw.send(0x82, beat)
            await slow.raw.writer.drain()
            await until(lambda: slow.connection._inbound > 1500 * len(beat))
            assert slow.connection._transport.get_write_buffer_size() <= waiting + 1000


async def test_hundreds_who_connect_and_vanish(gateway: Gateway) -> None:
    """At every stage of the handshake and after it: no socket, slot, task or absence too many is left."""
    room = await gateway.room()
    library = Library(gateway, await gateway.key())
    await library.fetch()

    async def rude(number: int) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", gateway.port)
        raw = RawClient(reader, writer)
        if number % 4:
            await raw.handshake(library.target())
        if number % 4 >= 2:
            raw.send(0x82, frames.encode_enter_room(ROOM))
        if number % 4 == 3:
            await raw.read()
        writer.transport.abort()

    async with asyncio.timeout(PATIENCE_S * 2):
        for wave in range(10):
            await asyncio.gather(*(rude(wave * 20 + number) for number in range(20)))
            room.chat(1)
    await until(lambda: not gateway.streams.connections)
    assert not gateway.streams.limits.owners
    assert not [task for task in asyncio.all_tasks() if task.get_name() == "ws-open"]
    (stream,) = gateway.streams.registry.streams
    assert not len(stream.audience)
    assert not stream.visitors
