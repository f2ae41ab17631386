"""`since`: what was missed comes first, then the live tail, and nothing is lost or comes twice."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import random
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed

from tests.streams.conftest import ROOM, Gateway, chat, follow, gift, running, stream_of, until
from webcastle.api.compat.tiktools.socket import TikToolsStream
from webcastle.models import Gap, RawMessage
from webcastle.streams import Place
from webcastle.streams.past import Past

TINY_RING = 1
"""Room for the last message only: whoever comes back is served from the store."""


@pytest.fixture(params=["memory", "store"])
async def gateway(request: pytest.FixtureRequest, tmp_path: Path) -> Any:
    """A gateway that answers from memory, and one that must read the store."""
    ring = 16 * 1024 * 1024 if request.param == "memory" else TINY_RING
    async with running(tmp_path, ring_bytes=ring) as gateway:
        yield gateway


def place(data: dict[str, Any]) -> str:
    """What a client passes as since."""
    return f"{data['seq']}.{data['part']}" if "part" in data else str(data["seq"])


async def test_from_the_beginning(gateway: Gateway) -> None:
    """since=0 begins with the room's first message; the past is marked, the present is not."""
    room = await gateway.room(messages=250)
    async with gateway.client("since=0") as client:
        assert (await client.frame())["seq"] == 0
        past = await client.events(250)
        assert [event["seq"] for event in past] == list(range(1, 251))
        assert all(event["isBacklog"] for event in past)
        room.chat(3)
        live = await client.events(3)
        assert [(event["seq"], event["isBacklog"]) for event in live] == [(n, False) for n in (251, 252, 253)]


async def test_the_same_bytes(gateway: Gateway) -> None:
    """A replayed frame is the live frame, but for its mark."""
    room = await gateway.room()
    async with gateway.client() as client:
        await client.frame()
        now = gateway.app.clock.now_ms()
        room.send(follow(11, now), gift(12, 2, now - 50_000), gift(13, 3, now, group=7), chat(14, "bye", now))
        room.send(gift(15, 1, now, single=True))
        live = [await client.socket.recv() for _ in range(8)]
        async with gateway.client("since=1") as again:
            await again.frame()
            replayed = [await again.socket.recv() for _ in range(8)]
    assert [frame.replace('"isBacklog":false', '"isBacklog":true') for frame in live] == replayed  # type: ignore[arg-type]


async def test_nothing_missed(gateway: Gateway) -> None:
    """since the latest frame: only what comes."""
    room = await gateway.room(messages=5)
    async with gateway.client("since=5") as client:
        await client.frame()
        room.chat(1)
        assert [event["seq"] for event in await client.events(1)] == [6]


async def test_in_the_middle_of_a_message(gateway: Gateway) -> None:
    """A connection may break between two events of one message; the part says where to go on."""
    room = await gateway.room()
    async with gateway.client() as client:
        await client.frame()
        room.send(follow(11), chat(12))
        first = (await client.events(3))[0]
        assert place(first) == "2.1"
        async with gateway.client("since=2.1") as again:
            await again.frame()
            assert [(e["type"], place(e)) for e in await again.events(2)] == [("social", "2.2"), ("chat", "3")]
        async with gateway.client("since=2.2") as again:
            await again.frame()
            assert [e["type"] for e in await again.events(1)] == ["chat"]
        async with gateway.client("since=2") as again:
            await again.frame()
            assert [e["type"] for e in await again.events(1)] == ["chat"]


async def test_what_time_made(gateway: Gateway) -> None:
    """A final that came by silence has a place of its own: one who had it does not get it again, one who had not, does."""
    room = await gateway.room()
    now = gateway.app.clock.now_ms()
    room.send(gift(11, 3, now - 60_000), chat(12, at=now))
    await room.committed(3)
    for since, expected in (("2", ["giftFinal", "chat"]), ("2.1", ["giftFinal", "chat"]), ("2.2", ["chat"])):
        async with gateway.client(f"since={since}") as client:
            await client.frame()
            assert [e["type"] for e in await client.events(len(expected))] == expected, since


async def test_gaps_in_the_past(gateway: Gateway) -> None:
    """A replay tells of the breaks between what it sends."""
    room = await gateway.room()
    clock = gateway.app.clock
    room.chat(1)
    await room.committed(2)
    broken_at = clock.now_ms()
    await asyncio.sleep(0.01)  # the clock has ms
    room.link.break_off("dropped", at=broken_at)
    room.link.connect(at=clock.now_ms())
    await asyncio.sleep(0.01)
    room.chat(1)
    await room.committed(3)
    async with gateway.client("since=0") as client:
        await client.frame()
        assert [(e["type"], e["seq"]) for e in await client.events(4)] == [
            ("chat", 1),
            ("chat", 2),
            ("gap", 2),
            ("chat", 3),
        ]


async def test_a_gap_while_the_past_is_read(gateway: Gateway) -> None:
    """A reader who began before a break was over is told of it when he comes to its place."""
    room = await gateway.room()
    room.chat(1)
    await room.committed(2)
    past = Past(gateway.app, TikToolsStream(), ROOM, Place(0))
    assert await past.read(2) == []
    assert [event.seq for event in await past.read(2)] == [1, 2]
    now = gateway.app.clock.now_ms()
    await gateway.app.store.add_gap(Gap(ROOM, now, now + 1, "absent"))
    await until(lambda: gateway.app.clock.now_ms() > now)
    room.chat(2)
    await room.committed(4)
    assert [event.name for event in await past.read(4)] == ["gap", "chat", "chat"]
    assert await past.read(4) == []


async def test_news_of_a_gap_overtake_messages(gateway: Gateway) -> None:
    """Messages may come before the link is said to be up: the break stands behind them for whoever reads, live or later."""
    room = await gateway.room()
    room.chat(1)
    await room.committed(2)
    async with gateway.client() as client:
        await client.frame()
        stream = stream_of(gateway)
        now = gateway.app.clock.now_ms()
        gap = Gap(ROOM, now - 5, now + 300, "absent")
        await gateway.app.store.add_gap(gap)
        stream._told(gap)
        room.chat(2)
        await room.committed(4)
        await until(lambda: gateway.app.clock.now_ms() > now + 300)
        room.chat(1)
        live = [(e["type"], e["seq"]) for e in await client.events(4)]
    assert live == [("chat", 3), ("chat", 4), ("gap", 4), ("chat", 5)]
    for since in (1, 3, 4):
        async with gateway.client(f"since={since}") as client:
            await client.frame()
            past = [(e["type"], e["seq"]) for e in await client.events(6 - since)]
        assert past == [("chat", 2), *live][since - 1 :], since


async def test_a_gap_before_anybody_listened(gateway: Gateway) -> None:
    """Behind the last message there may be a break that only the store knows."""
    room = await gateway.room()
    now = gateway.app.clock.now_ms() + 1000
    await gateway.app.store.add_gap(Gap(ROOM, now, now + 5, "absent"))
    async with gateway.client("since=1") as client:
        await client.frame()
        assert [e["type"] for e in await client.events(1)] == ["gap"]
        room.chat(1)
        assert [e["type"] for e in await client.events(1)] == ["chat"]


async def test_filters_hold_for_the_past(gateway: Gateway) -> None:
    """`events=` filters what is replayed too."""
    room = await gateway.room()
    room.send(follow(11), chat(12), follow(13))
    await room.committed(4)
    async with gateway.client("since=0&events=social") as client:
        await client.frame()
        assert [place(e) for e in await client.events(2)] == ["2.2", "4.2"]


async def test_a_gift_streak_far_back(gateway: Gateway) -> None:
    """What is told of a streak does not depend on how much else the room has said since it began."""
    room = await gateway.room()
    now = gateway.app.clock.now_ms()
    room.send(gift(11, 3, now))
    room.send(*[chat(100 + n, at=now + 1) for n in range(1500)])
    room.send(gift(12, 3, now + 2, end=True))
    await room.committed(1503)
    async with gateway.client("since=1502") as client:
        await client.frame()
        last, final = await client.events(2)
        assert (last["type"], final["type"]) == ("gift", "giftFinal")
        assert final["startedAt"] == now


async def test_after_the_end(gateway: Gateway) -> None:
    """One who comes back when the broadcast is over gets the rest of it, and then 4001."""
    room = await gateway.room()
    room.chat(2)
    room.send(gift(11, 3, gateway.app.clock.now_ms()))
    room.link.end()
    await room.committed(4)
    await until(lambda: ROOM not in gateway.app.rooms._followed)
    gateway.source.add_creator("demo", ROOM, alive=False)
    for _ in range(2):  # the second time the stream is already there
        async with gateway.client("since=2") as client:
            await client.frame()
            events = await client.events(4)
            assert [e["type"] for e in events] == ["chat", "gift", "giftFinal", "streamEnd"]
            assert await client.code() == 4001
    async with gateway.client(f"since={place(events[-1])}") as client:
        assert await client.code() == 4001
    async with gateway.client() as client:
        assert await client.code() == 4000


async def test_another_broadcast(gateway: Gateway) -> None:
    """`roomId` names the broadcast that since belongs to, when the creator has begun another one."""
    await gateway.room(messages=3)
    async with gateway.client() as client:
        await client.frame()
    other = ROOM + 1
    gateway.app.discovery.forget_room(ROOM)
    await gateway.room(other, messages=1)
    async with gateway.client("since=2") as client:
        assert (await client.frame())["data"]["message"].startswith("since=2 lies in the future")
        assert await client.code() == 1008
    async with gateway.client(f"uniqueId=demo&roomId={ROOM}&since=2") as client:
        assert (await client.frame())["roomId"] == str(ROOM)
        assert [e["seq"] for e in await client.events(1)] == [3]


@pytest.mark.parametrize("since", ["-1", "abc", "", "1.0", "1.", "1e3", "٣", "9" * 40, "0x1", "1.2.3", "%201"])
async def test_no_place(gateway: Gateway, since: str) -> None:
    """What is no place is told so, in a frame and by the close code."""
    await gateway.room()
    async with gateway.client(f"since={since}") as client:
        error = await client.frame()
        assert (error["event"], error["data"]["code"]) == ("error", "bad_request")
        assert "since" in error["data"]["message"]
        assert await client.code() == 1008


async def test_the_future(gateway: Gateway) -> None:
    """A place that the room has not reached is refused: it belongs to another broadcast, or to nothing."""
    await gateway.room(messages=3)
    async with gateway.client("since=4") as client:
        assert "lies in the future" in (await client.frame())["data"]["message"]
        assert await client.code() == 1008


async def test_older_than_stored(gateway: Gateway) -> None:
    """A place whose followers are gone is refused, and the error says from where on there is something."""
    room = await gateway.room(messages=10)
    with contextlib.closing(sqlite3.connect(gateway.app.settings.sqlite_path)) as database, database:
        database.execute("DELETE FROM messages WHERE seq < 6")  # as a retention rule would
    async with gateway.client("since=2") as client:
        message = (await client.frame())["data"]["message"]
        assert "older than what is stored" in message
        assert "since=5" in message
        assert await client.code() == 1008
    async with gateway.client("since=5") as client:
        await client.frame()
        assert [e["seq"] for e in await client.events(5)] == [6, 7, 8, 9, 10]
        room.chat(1)
        assert [e["seq"] for e in await client.events(1)] == [11]


async def test_exactly_once(gateway: Gateway) -> None:
    """Cut off again and again while messages pour in, clients that resume get every event once, in order."""
    # By TikTok's time all this was minutes ago; streaks fall silent in it.
    began = gateway.app.clock.now_ms() - 600_000
    room = await gateway.room(at=began)
    key = await gateway.key()
    total = 3000

    async def pour() -> None:
        dice = random.Random(1)
        now = began
        ids = itertools.count(100)
        sent = 1
        while sent < total - 1:
            burst: list[RawMessage] = []
            for _ in range(min(dice.randint(1, 40), total - 1 - sent)):
                now += dice.choice((1, 1, 50, 400))
                kind, number = dice.random(), next(ids)
                if kind < 0.3:
                    burst.append(follow(number, now))
                elif kind < 0.6:
                    end, group = dice.random() < 0.2, number // 20 * 10 + dice.randint(1, 4)
                    burst.append(gift(number, dice.randint(1, 9), now, end=end, group=group))
                else:
                    burst.append(chat(number, "x" * dice.randint(0, 2000), now))
            sent += len(burst)
            room.send(*burst)
            await asyncio.sleep(dice.random() * 0.01)
        room.send(chat(next(ids), "the last", now))

    async def watch(seed: int, cuts_after: int) -> list[str]:
        dice = random.Random(seed)
        had: list[str] = []
        since = "0"
        while True:
            async with gateway.client(f"since={since}", key=key) as client:
                with contextlib.suppress(ConnectionClosed):
                    await client.frame()
                    for _ in range(dice.randint(1, cuts_after)):
                        event = await client.frame()
                        data = event["data"]
                        since = place(data)
                        had.append(f"{since} {event['event']} {data['msgId']} {data.get('streakId', '')}")
                        if data["seq"] == total:
                            return had
                client.socket.transport.abort()

    async with asyncio.timeout(60), asyncio.TaskGroup() as group:
        steady = group.create_task(watch(0, 10**9))
        often = [group.create_task(watch(seed, 300)) for seed in range(6)]
        await asyncio.sleep(0)
        await pour()
    truth = steady.result()
    assert len(truth) > total
    assert len(set(truth)) == len(truth)
    assert sum("giftFinal" in event for event in truth) > 100
    for watcher in often:
        assert watcher.result() == truth


async def test_a_slow_reader_of_the_past(tmp_path: Path) -> None:
    """A replay goes at the client's speed: a small buffer loses nothing, and the client is not taken for slow."""
    async with running(tmp_path, high_water=4096, low_water=1024, send_buffer=4096, ring_bytes=1) as gateway:
        room = await gateway.room(messages=1)
        room.send(*(chat(n, "x" * 1000) for n in range(10, 1010)))
        await room.committed(1001)
        async with gateway.client("since=0", max_queue=1) as client:
            await client.frame()
            for seq in range(1, 1002):
                if seq % 100 == 0:
                    await asyncio.sleep(0.01)
                assert (await client.frame())["data"]["seq"] == seq
            room.chat(1)
            assert (await client.frame())["data"]["seq"] == 1002
