"""What a subscriber gets, in which order."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from websockets.exceptions import ConnectionClosed

from tests.streams.conftest import ROOM, Client, Gateway, chat, follow, gift, running, stream_of, until
from webcastle.errors import RoomRestrictedError, StoreError, UpstreamBlockedError, UpstreamError
from webcastle.models import EndCause, GapReason, RawMessage
from webcastle.streams import audience as audience_module
from webcastle.streams.subscriber import Channel


@pytest.fixture
async def gateway(tmp_path: Path) -> AsyncIterator[Gateway]:
    async with running(tmp_path) as gateway:
        yield gateway


async def test_first_frame_and_events(gateway: Gateway) -> None:
    """`roomInfo` comes first, without `data`; then each message's events with their place and times."""
    gateway.source.info[ROOM] = {
        "title": "Live!",
        "user_count": 321,
        "like_count": 4567,
        "owner": {"display_id": "demo", "nickname": "Demo", "id_str": "68"},
    }
    room = await gateway.room()
    async with gateway.client() as client:
        hello = await client.frame()
        assert hello["event"] == "roomInfo"
        assert "data" not in hello
        assert (hello["roomId"], hello["uniqueId"], hello["seq"]) == (str(ROOM), "demo", 1)
        assert hello["roomInfo"] == {
            "title": "Live!",
            "user_count": 321,
            "like_count": 4567,
            "owner": {"nickname": "Demo", "uniqueId": "demo", "userId": "68"},
        }
        room.send(chat(next(gateway.ids), "hello", at=1_775_000_000_000))
        frame = await client.frame()
        assert frame["event"] == frame["data"]["type"] == "chat"
        data = frame["data"]
        assert data["comment"] == "hello"
        assert (data["seq"], data["serverTime"], data["isBacklog"]) == (2, 1_775_000_000_000, False)
        assert abs(data["receivedAt"] - gateway.parts.clock.now_ms()) < 60_000
        assert "part" not in data


async def test_several_events_of_one_message(gateway: Gateway) -> None:
    """They share the message's seq and are numbered."""
    room = await gateway.room()
    async with gateway.client() as client:
        await client.frame()
        room.send(follow(next(gateway.ids)), chat(next(gateway.ids)))
        events = await client.events(3)
        assert [(e["type"], e["seq"], e.get("part")) for e in events] == [
            ("follow", 2, 1),
            ("social", 2, 2),
            ("chat", 3, None),
        ]


async def test_what_we_do_not_know(gateway: Gateway) -> None:
    """A method without schema, and bytes that are no message, are passed on as they came."""
    room = await gateway.room()
    async with gateway.client() as client:
        await client.frame()
        room.send(RawMessage(1, "WebcastNoSuchMessage", b"\x08\x01"), RawMessage(2, "WebcastChatMessage", b"\xff"))
        events = await client.events(2)
        assert [(e["type"], e["method"], e["payload_b64"], e["seq"]) for e in events] == [
            ("unknown", "WebcastNoSuchMessage", "CAE=", 2),
            ("unknown", "WebcastChatMessage", "/w==", 3),
        ]


async def test_everybody_gets_the_same_in_the_same_order(gateway: Gateway) -> None:
    """Thirty subscribers, two thousand messages in bursts: all get all, in order, byte for byte the same."""
    room = await gateway.room()
    key = await gateway.key()

    async def read(client: Client) -> list[str | bytes]:
        await client.frame()
        joined.release()
        async with asyncio.timeout(30):
            return [await client.socket.recv() for _ in range(2000)]

    joined = asyncio.Semaphore(0)

    async def subscribe() -> list[str | bytes]:
        async with gateway.client(key=key) as client:
            return await read(client)

    async with asyncio.TaskGroup() as group:
        readers = [group.create_task(subscribe()) for _ in range(30)]
        for _ in readers:
            await joined.acquire()
        for _ in range(100):
            room.chat(20)
            await asyncio.sleep(0)
    frames = readers[0].result()
    assert all(reader.result() == frames for reader in readers)
    assert [f'"seq":{n},' in str(frame) for n, frame in enumerate(frames, 2)] == [True] * 2000
    assert len(stream_of(gateway).audience._channels) == 0


async def test_bursts_share_writes(gateway: Gateway, monkeypatch: pytest.MonkeyPatch) -> None:
    """What comes in one turn of the loop goes out in one write, and is still separate messages."""
    room = await gateway.room()
    async with gateway.client() as client:
        await client.frame()
        (connection,) = gateway.streams._keepalive
        assert connection.subscriber is not None
        written: list[bytes] = []
        write = connection.write

        def watch(data: bytes) -> None:
            written.append(data)
            write(data)

        connection.subscriber.write = watch
        room.send(*(chat(next(gateway.ids)) for _ in range(50)))
        assert [event["seq"] for event in await client.events(50)] == list(range(2, 52))
        assert len(written) == 1


async def test_who_leaves_during_a_flush_gets_nothing_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A flush to many pauses; nothing may follow the close frame of one who left in a pause, and all others get everything."""
    monkeypatch.setattr(audience_module, "CHUNK_WRITES", 2)
    async with running(tmp_path, close_s=0.1) as gateway, contextlib.AsyncExitStack() as stack:
        room = await gateway.room()
        clients = []
        for _ in range(7):
            clients.append(await stack.enter_async_context(gateway.raw()))
            await clients[-1].frame()
            await until(lambda: len(stream_of(gateway).audience) == len(clients))
        (channel,) = stream_of(gateway).audience._channels.values()
        subscribers = list(channel.hot)
        write = subscribers[0].write

        def watch(data: bytes) -> None:
            write(data)
            for number in (2, 4, 6):  # one of two in the second chunk and in the third, and the fourth
                asyncio.get_running_loop().call_soon(subscribers[number].connection.close, 4999)

        subscribers[0].write = watch
        room.chat(1)
        for number, client in enumerate(clients):
            if number in {2, 4, 6}:
                assert await client.read() == (0x88, (4999).to_bytes(2, "big"))
                assert await client.reader.read() == b""
            else:
                assert (await client.frame())["event"] == "chat"


async def test_a_closed_transport_is_nobody_elses_trouble(gateway: Gateway) -> None:
    """If writing to one fails, the others get what they are to get, and the room goes on."""
    room = await gateway.room()
    async with gateway.client() as broken:
        await broken.frame()
        await until(lambda: len(stream_of(gateway).audience) == 1)
        (channel,) = stream_of(gateway).audience._channels.values()

        def fail(_data: bytes) -> None:
            raise RuntimeError("the handler is closed")

        next(iter(channel.hot)).write = fail
        async with gateway.client() as whole:
            await whole.frame()
            await until(lambda: len(stream_of(gateway).audience) == 2)
            for _ in range(2):
                room.chat(1)
                assert (await whole.frame())["event"] == "chat"
            assert len(stream_of(gateway).audience) == 1
        with pytest.raises(ConnectionClosed):
            await broken.frame()


async def test_a_mistake_in_a_flush_silences_no_room(gateway: Gateway, monkeypatch: pytest.MonkeyPatch) -> None:
    """Subscribers are sent away so that they come back and miss nothing, and the room goes on."""

    def fail(_channel: Channel) -> None:
        raise LookupError("a mistake")

    room = await gateway.room()
    async with gateway.client() as client:
        await client.frame()
        await until(lambda: len(stream_of(gateway).audience) == 1)
        with monkeypatch.context() as patched:
            patched.setattr(Channel, "take", fail)
            room.chat(1)
            assert await client.code() == 1011
    async with gateway.client("since=1") as client:
        await client.frame()
        room.chat(1)
        assert [event["seq"] for event in await client.events(2)] == [2, 3]


async def test_a_quiet_room_is_not_slowed_down(tmp_path: Path) -> None:
    """The tick is for busy rooms: a single event after a pause goes out at once, however long the tick."""
    async with running(tmp_path, tick_s=3600.0) as gateway:
        room = await gateway.room()
        async with gateway.client() as client:
            await client.frame()
            room.chat(1)
            assert (await client.frame())["data"]["seq"] == 2


async def test_a_busy_room_waits_for_the_tick(tmp_path: Path) -> None:
    """Right after a flush, events wait for each other."""
    async with running(tmp_path, tick_s=0.2) as gateway:
        room = await gateway.room()
        async with gateway.client() as client:
            await client.frame()
            room.chat(1)
            await client.frame()
            (connection,) = gateway.streams._keepalive
            assert connection.subscriber is not None
            written: list[bytes] = []
            connection.subscriber.write = written.append
            for seq in range(3, 6):
                room.chat(1)
                await room.committed(seq)
            await until(lambda: written)
            assert len(written) == 1
            assert written[0].count(b'"event":"chat"') == 3


async def test_filters(gateway: Gateway) -> None:
    """`events=` names what is sent; those with the same wish, in any order, share their bytes."""
    room = await gateway.room()
    key = await gateway.key()
    async with (
        gateway.client("events=chat,share", key=key) as chats,
        gateway.client("events=share,chat", key=key) as same,
        gateway.client("events=social", key=key) as socials,
    ):
        for client in (chats, same, socials):
            await client.frame()
        room.send(follow(next(gateway.ids)), chat(next(gateway.ids)), follow(next(gateway.ids)))
        assert [(e["type"], e["seq"]) for e in await chats.events(1)] == [("chat", 3)]
        assert [(e["type"], e["seq"]) for e in await same.events(1)] == [("chat", 3)]
        assert [(e["type"], e["seq"], e["part"]) for e in await socials.events(2)] == [
            ("social", 2, 2),
            ("social", 4, 2),
        ]
        assert len(stream_of(gateway).audience._channels) == 2


async def test_gaps_reach_every_client(gateway: Gateway) -> None:
    """When the link was broken, a gap frame says from when to when, whatever the filter."""
    room = await gateway.room()
    async with gateway.client("events=gift") as client:
        await client.frame()
        room.link.break_off(GapReason.SILENT, at=1_775_000_000_000)
        room.link.connect(resumed=False, at=1_775_000_005_000)
        (gap,) = await client.events(1)
        assert {name: gap[name] for name in ("type", "from", "to", "reason", "recovered", "seq", "part")} == {
            "type": "gap",
            "from": 1_775_000_000_000,
            "to": 1_775_000_005_000,
            "reason": "silent",
            "recovered": False,
            "seq": 1,
            "part": 2,
        }


async def test_a_streak_ends_once(gateway: Gateway) -> None:
    """Gifts come as they are, and one `giftFinal` when the streak is over."""
    room = await gateway.room()
    now = gateway.parts.clock.now_ms()
    async with gateway.client() as client:
        await client.frame()
        room.send(gift(11, 1, now), gift(12, 2, now + 100))
        room.send(gift(13, 2, now + 200, end=True), gift(14, 2, now + 300, end=True))
        events = await client.events(5)
        assert [(e["type"], e["seq"], e.get("part")) for e in events] == [
            ("gift", 2, None),
            ("gift", 3, None),
            ("gift", 4, 1),
            ("giftFinal", 4, 2),
            ("gift", 5, 1),
        ]
        assert (events[3]["repeatCount"], events[3]["endedBy"]) == (2, "repeatEnd")


async def test_a_streak_that_falls_silent(gateway: Gateway) -> None:
    """When the room moves on without the streak's end, its final stands behind the message before."""
    room = await gateway.room()
    now = gateway.parts.clock.now_ms()
    async with gateway.client() as client:
        await client.frame()
        room.send(gift(11, 3, now))
        room.send(chat(12, at=now + 16_000))
        events = await client.events(3)
        assert [(e["type"], e["seq"], e.get("part")) for e in events] == [
            ("gift", 2, None),
            ("giftFinal", 2, 2),
            ("chat", 3, None),
        ]
        assert events[1]["endedBy"] == "timeout"


async def test_a_streak_in_a_silent_room(gateway: Gateway) -> None:
    """When nothing comes at all, the owner's clock ends it."""
    room = await gateway.room()
    async with gateway.client() as client:
        await client.frame()
        room.send(gift(11, 3, gateway.parts.clock.now_ms()))
        await client.frame()
        gateway.parts.clock.ahead_ms = 16_000
        (final,) = await client.events(1)
        assert (final["type"], final["seq"], final["part"], final["endedBy"]) == ("giftFinal", 2, 2, "timeout")


async def test_the_end(gateway: Gateway) -> None:
    """When the broadcast is over: what was running ends, `streamEnd` comes, and the connection is closed with 4001."""
    room = await gateway.room()
    async with gateway.client() as client:
        await client.frame()
        room.chat(1)
        room.send(gift(11, 3, gateway.parts.clock.now_ms()))
        room.link.end(cause=EndCause.ASKED)
        events = await client.events(4)
        assert [e["type"] for e in events] == ["chat", "gift", "giftFinal", "streamEnd"]
        assert (events[-1]["roomId"], events[-1]["msgId"]) == (str(ROOM), "")
        assert await client.code() == 4001
    await until(lambda: not gateway.streams.connections)


async def test_the_end_is_told_once(gateway: Gateway) -> None:
    """If TikTok's own message said it, there is no second `streamEnd`."""
    room = await gateway.room()
    async with gateway.client() as client:
        await client.frame()
        room.send(RawMessage(11, "WebcastControlMessage", b"\x10\x03"))
        room.link.end()
        assert [e["type"] for e in await client.events(2)] == ["control", "streamEnd"]
        assert await client.code() == 4001


@pytest.mark.parametrize(
    ("error", "code"), [(RoomRestrictedError("Subscribers only."), 4003), (UpstreamBlockedError("A captcha."), 4007)]
)
async def test_a_room_that_cannot_be_followed_any_more(gateway: Gateway, error: UpstreamError, code: int) -> None:
    """Clients are told why, and closed with the code of that reason."""
    room = await gateway.room()
    async with gateway.client() as client:
        await client.frame()
        room.link.fail(error)
        told = await client.frame()
        assert (told["event"], told["data"]["code"], told["data"]["closeCode"]) == ("error", error.code, code)
        assert error.message in told["data"]["message"]
        assert await client.code() == code


async def test_a_lost_parcel(gateway: Gateway) -> None:
    """What the bus has lost arrives all the same, within 1.5 s if nothing else comes."""
    room = await gateway.room()
    async with gateway.client() as client:
        await client.frame()
        gateway.parts.bus.losing = True
        room.chat(2)
        await room.committed(3)
        gateway.parts.bus.losing = False
        async with asyncio.timeout(1.5):
            assert [event["seq"] for event in await client.events(2)] == [2, 3]


async def test_falling_behind_the_bus(gateway: Gateway) -> None:
    """A stream that is detached from the bus goes on from the log: nothing lost, nothing twice."""
    room = await gateway.room()
    async with gateway.client() as client:
        await client.frame()
        room.chat(1)
        await client.frame()
        (subscription,) = gateway.parts.bus._rooms[ROOM]
        subscription._max_pending = 0  # the next parcel is one too many
        room.chat(300)
        assert [event["seq"] for event in await client.events(300)] == list(range(3, 303))


async def test_a_store_that_fails(gateway: Gateway, monkeypatch: pytest.MonkeyPatch) -> None:
    """If what was missed cannot be read, clients stay connected, and get it when it can be read again."""
    room = await gateway.room()
    async with gateway.client() as client:
        await client.frame()
        (subscription,) = gateway.parts.bus._rooms[ROOM]
        subscription._max_pending = 0
        failed = asyncio.Event()

        async def fail(*_: object) -> None:
            failed.set()
            raise StoreError

        with monkeypatch.context() as broken:
            broken.setattr(gateway.parts.store, "log_after", fail)
            room.chat(3)
            await room.committed(4)
            async with asyncio.timeout(5):
                await failed.wait()
        assert [event["seq"] for event in await client.events(3)] == [2, 3, 4]


async def test_one_stream_for_all(gateway: Gateway) -> None:
    """However many subscribe: one upstream link, one subscription to the bus."""
    await gateway.room()
    key = await gateway.key()
    async with gateway.client(key=key) as one, gateway.client(key=key) as two:
        await one.frame()
        await two.frame()
        assert len(gateway.parts.bus._rooms[ROOM]) == 1
        assert len(gateway.source.links) == 1


async def test_a_stream_that_is_not_needed(tmp_path: Path) -> None:
    """It ends a while after the last subscriber, and gives up its hold of the room."""
    async with running(tmp_path, linger_s=0.1, ping_s=0.4) as gateway:
        await gateway.room()
        async with gateway.client() as client:
            await client.frame()
            assert gateway.parts.rooms._interest._uses[ROOM].holders == 1
        await until(lambda: not gateway.streams.registry.rooms)
        await until(lambda: not gateway.parts.bus._rooms)
        assert gateway.parts.rooms._interest._uses[ROOM].holders == 0
