"""What a subscriber gets, in which order."""

from __future__ import annotations

import asyncio
import contextlib
from pathlib import Path

import pytest
from websockets.exceptions import ConnectionClosed

from tests.streams.conftest import ROOM, Client, Gateway, chat, follow, gift, running, stream_of, until
from webcastle.errors import RoomRestrictedError, StoreError
from webcastle.models import RawMessage
from webcastle.streams import room as room_module
from webcastle.streams.subscriber import Channel


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
        assert abs(data["receivedAt"] - gateway.app.clock.now_ms()) < 60_000
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
    assert len(stream_of(gateway)._channels) == 0


async def test_bursts_share_writes(gateway: Gateway, monkeypatch: pytest.MonkeyPatch) -> None:
    """What comes in one turn of the loop goes out in one write, and is still separate messages."""
    room = await gateway.room()
    async with gateway.client() as client:
        await client.frame()
        (connection,) = gateway.switchboard._keepalive
        assert connection.member is not None
        written: list[bytes] = []
        write = connection.write

        def watch(data: bytes) -> None:
            written.append(data)
            write(data)

        connection.member.write = watch
        room.send(*(chat(next(gateway.ids)) for _ in range(50)))
        assert [event["seq"] for event in await client.events(50)] == list(range(2, 52))
        assert len(written) == 1


async def test_who_leaves_during_a_flush_gets_nothing_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A flush to many pauses; nothing may follow the close frame of one who left in a pause, and all others get everything."""
    monkeypatch.setattr(room_module, "CHUNK_WRITES", 2)
    async with running(tmp_path, close_s=0.1) as gateway, contextlib.AsyncExitStack() as stack:
        room = await gateway.room()
        clients = []
        for _ in range(7):
            clients.append(await stack.enter_async_context(gateway.raw()))
            await clients[-1].frame()
            await until(lambda: stream_of(gateway).subscribers == len(clients))
        (channel,) = stream_of(gateway)._channels.values()
        members = list(channel.hot)
        write = members[0].write

        def watch(data: bytes) -> None:
            write(data)
            for number in (2, 4, 6):  # one of two in the second chunk and in the third, and the fourth
                asyncio.get_running_loop().call_soon(members[number].connection.close, 4999)

        members[0].write = watch
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
        await until(lambda: stream_of(gateway).subscribers == 1)
        (channel,) = stream_of(gateway)._channels.values()

        def fail(_data: bytes) -> None:
            raise RuntimeError("the handler is closed")

        next(iter(channel.hot)).write = fail
        async with gateway.client() as whole:
            await whole.frame()
            await until(lambda: stream_of(gateway).subscribers == 2)
            for _ in range(2):
                room.chat(1)
                assert (await whole.frame())["event"] == "chat"
            assert stream_of(gateway).subscribers == 1
        with pytest.raises(ConnectionClosed):
            await broken.frame()


async def test_a_mistake_in_a_flush_silences_no_room(gateway: Gateway, monkeypatch: pytest.MonkeyPatch) -> None:
    """Subscribers are sent away so that they come back and miss nothing, and the room goes on."""

    def fail(_channel: Channel) -> None:
        raise LookupError("a mistake")

    room = await gateway.room()
    async with gateway.client() as client:
        await client.frame()
        await until(lambda: stream_of(gateway).subscribers == 1)
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
            (connection,) = gateway.switchboard._keepalive
            assert connection.member is not None
            written: list[bytes] = []
            connection.member.write = written.append
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
        assert len(stream_of(gateway)._channels) == 2


async def test_gaps_reach_everybody(gateway: Gateway) -> None:
    """When the link was broken, a gap frame says from when to when, whatever the filter."""
    room = await gateway.room()
    async with gateway.client("events=gift") as client:
        await client.frame()
        room.link.break_off("silent", at=1_775_000_000_000)
        room.link.connect(resumed=False, at=1_775_000_005_000)
        (gap,) = await client.events(1)
        assert {name: gap[name] for name in ("type", "from", "to", "reason", "recovered", "seq")} == {
            "type": "gap",
            "from": 1_775_000_000_000,
            "to": 1_775_000_005_000,
            "reason": "silent",
            "recovered": False,
            "seq": 1,
        }


async def test_a_streak_ends_once(gateway: Gateway) -> None:
    """Gifts come as they are, and one `giftFinal` when the streak is over."""
    room = await gateway.room()
    now = gateway.app.clock.now_ms()
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
            ("gift", 5, None),
        ]
        assert (events[3]["repeatCount"], events[3]["endedBy"]) == (2, "repeatEnd")


async def test_a_streak_that_falls_silent(gateway: Gateway) -> None:
    """When the room moves on without the streak's end, its final stands behind the message before."""
    room = await gateway.room()
    now = gateway.app.clock.now_ms()
    async with gateway.client() as client:
        await client.frame()
        room.send(gift(11, 3, now - 60_000))
        room.send(chat(12, at=now))
        events = await client.events(3)
        assert [(e["type"], e["seq"], e.get("part")) for e in events] == [
            ("gift", 2, None),
            ("giftFinal", 2, 2),
            ("chat", 3, None),
        ]
        assert events[1]["endedBy"] == "timeout"


async def test_a_streak_in_a_silent_room(gateway: Gateway, monkeypatch: pytest.MonkeyPatch) -> None:
    """When nothing comes at all, our own clock ends it."""
    monkeypatch.setattr("webcastle.streams.room.TICK_S", 0.05)
    room = await gateway.room()
    clock = gateway.app.clock
    async with gateway.client() as client:
        await client.frame()
        room.send(gift(11, 3, clock.now_ms()))
        await client.frame()
        begun = clock.now_ms()
        monkeypatch.setattr(
            clock, "now_ms", lambda: begun + 16_000
        )  # silent for long enough, but a message may be late
        await asyncio.sleep(0.2)
        monkeypatch.setattr(clock, "now_ms", lambda: begun + 18_000)
        (final,) = await client.events(1)
        assert (final["type"], final["seq"], final["part"], final["endedBy"]) == ("giftFinal", 2, 2, "timeout")


async def test_the_end(gateway: Gateway) -> None:
    """When the broadcast is over: what was running ends, `streamEnd` comes, and the connection is closed with 4001."""
    room = await gateway.room()
    async with gateway.client() as client:
        await client.frame()
        room.chat(1)
        room.send(gift(11, 3, gateway.app.clock.now_ms()))
        room.link.end()
        events = await client.events(4)
        assert [e["type"] for e in events] == ["chat", "gift", "giftFinal", "streamEnd"]
        assert (events[-1]["roomId"], events[-1]["msgId"]) == (str(ROOM), "")
        assert await client.code() == 4001
    await until(lambda: not gateway.switchboard.connections)


async def test_the_end_is_told_once(gateway: Gateway) -> None:
    """If TikTok's own message said it, there is no second `streamEnd`."""
    room = await gateway.room()
    async with gateway.client() as client:
        await client.frame()
        room.send(RawMessage(11, "WebcastControlMessage", b"\x10\x03"))
        room.link.end()
        assert [e["type"] for e in await client.events(2)] == ["control", "streamEnd"]
        assert await client.code() == 4001


async def test_a_room_that_is_given_up(gateway: Gateway) -> None:
    """If the room cannot be followed any more, clients are closed so that they come back."""
    room = await gateway.room()
    async with gateway.client() as client:
        await client.frame()
        room.link.fail(RoomRestrictedError())
        assert await client.code() == 4007


async def test_falling_behind_the_bus(gateway: Gateway, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stream that loses its place on the bus goes on from the store: nothing lost, nothing twice."""
    room = await gateway.room()
    async with gateway.client() as client:
        await client.frame()
        room.chat(1)
        await client.frame()
        (subscription,) = gateway.app.bus._rooms[ROOM]  # type: ignore[attr-defined]
        subscription._max_pending = 0  # the next group is one too many
        room.chat(300)
        assert [event["seq"] for event in await client.events(300)] == list(range(3, 303))


async def test_a_store_that_fails(gateway: Gateway, monkeypatch: pytest.MonkeyPatch) -> None:
    """If what was missed cannot be read, clients are closed and can come back, instead of getting a stream with a hole."""
    room = await gateway.room()
    async with gateway.client() as client:
        await client.frame()
        (subscription,) = gateway.app.bus._rooms[ROOM]  # type: ignore[attr-defined]
        subscription._max_pending = 0

        async def fail(*_: object) -> None:
            raise StoreError

        with monkeypatch.context() as broken:
            broken.setattr(gateway.app.store, "read_after", fail)
            room.chat(3)
            assert await client.code() == 4007
    async with gateway.client("since=1") as client:
        await client.frame()
        assert [event["seq"] for event in await client.events(3)] == [2, 3, 4]


async def test_one_stream_for_all(gateway: Gateway) -> None:
    """However many subscribe: one upstream link, one subscription to the bus."""
    await gateway.room()
    key = await gateway.key()
    async with gateway.client(key=key) as one, gateway.client(key=key) as two:
        await one.frame()
        await two.frame()
        assert len(gateway.app.bus._rooms[ROOM]) == 1  # type: ignore[attr-defined]
        assert len(gateway.source.links) == 1


async def test_a_stream_nobody_needs(tmp_path: Path) -> None:
    """It ends a while after the last subscriber, and gives up its hold of the room."""
    async with running(tmp_path, linger_s=0.1, ping_s=0.4) as gateway:
        await gateway.room()
        async with gateway.client() as client:
            await client.frame()
            assert gateway.app.rooms._followed[ROOM].holders == 1
        await until(lambda: not gateway.switchboard.hub.rooms)
        await until(lambda: not gateway.app.bus._rooms)  # type: ignore[attr-defined]
        assert gateway.app.rooms._followed[ROOM].holders == 0
