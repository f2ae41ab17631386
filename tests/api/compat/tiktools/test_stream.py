"""`since`: what was missed comes first, then the live tail, and nothing is lost or comes twice."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import random
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed

from tests.streams.conftest import ROOM, Gateway, chat, follow, gift, running, stream_of, until
from webcastle.models import EndCause, RawMessage


@pytest.fixture(params=["memory", "log"])
async def gateway(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Gateway]:
    """A gateway that answers from memory, and one that must read the log."""
    async with running(tmp_path, replay_bytes=16 * 1024 * 1024 if request.param == "memory" else 0) as gateway:
        yield gateway


def plain(data: dict[str, Any]) -> str:
    """What a client passes as since that keeps seq and part."""
    return f"{data['seq']}.{data['part']}" if "part" in data else str(data["seq"])


def entry(data: dict[str, Any]) -> str:
    """The position without the store epoch."""
    return str(data["position"]).partition(".")[2]


async def test_from_the_beginning(gateway: Gateway) -> None:
    """since=0 begins with the room's first message; what is replayed is marked, what is live is not."""
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
        now = gateway.parts.clock.now_ms()
        room.send(follow(11, now), gift(12, 2, now), gift(13, 3, now + 16_000, group=7), chat(14, "bye", now))
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
    """A connection may break between two events of one message; position and part say where to go on."""
    room = await gateway.room()
    async with gateway.client() as client:
        await client.frame()
        room.send(follow(11), chat(12))
        events = await client.events(3)
        assert [(plain(e), entry(e)) for e in events] == [("2.1", "2.0.1"), ("2.2", "2.0"), ("3", "3.0")]
        for since in ("2.1", events[0]["position"]):
            async with gateway.client(f"since={since}") as again:
                await again.frame()
                assert [(e["type"], plain(e)) for e in await again.events(2)] == [("social", "2.2"), ("chat", "3")]
        for since in ("2.2", "2", events[1]["position"]):
            async with gateway.client(f"since={since}") as again:
                await again.frame()
                assert [e["type"] for e in await again.events(1)] == ["chat"]


async def test_finals_have_positions_of_their_own(gateway: Gateway) -> None:
    """A client that had a final does not get it again, one that had not, does."""
    room = await gateway.room()
    now = gateway.parts.clock.now_ms()
    room.send(gift(11, 3, now), chat(12, at=now + 16_000), gift(13, 1, now, single=True), chat(14, at=now))
    await room.committed(5)
    everything = [
        ("gift", "2"),
        ("giftFinal", "2.2"),
        ("chat", "3"),
        ("gift", "4.1"),
        ("giftFinal", "4.2"),
        ("chat", "5"),
    ]
    async with gateway.client("since=1") as client:
        await client.frame()
        events = await client.events(6)
    assert [(e["type"], plain(e)) for e in events] == everything
    for number, event in enumerate(events[:5], 1):
        for since in (plain(event), event["position"]):
            async with gateway.client(f"since={since}") as client:
                await client.frame()
                rest = await client.events(6 - number)
                assert [(e["type"], plain(e)) for e in rest] == everything[number:], since


async def test_a_client_that_keeps_seq_only(gateway: Gateway) -> None:
    """It gets no final again that its last message ended itself; what stands behind that comes again, rather than not at all."""
    room = await gateway.room()
    now = gateway.parts.clock.now_ms()
    room.send(gift(11, 3, now), chat(12, at=now + 16_000), gift(13, 1, now, single=True), chat(14, at=now))
    await room.committed(5)
    for since, expected in (("4", ["chat"]), ("2", ["giftFinal", "chat", "gift", "giftFinal", "chat"])):
        async with gateway.client(f"since={since}") as client:
            await client.frame()
            assert [e["type"] for e in await client.events(len(expected))] == expected


async def test_a_gap_comes_once(gateway: Gateway) -> None:
    """It stands behind the last message before it, for live and late readers alike, and is not told again."""
    room = await gateway.room()
    clock = gateway.parts.clock
    async with gateway.client() as client:
        hello = await client.frame()
        room.link.break_off(at=clock.now_ms() - 5)
        room.link.connect(at=clock.now_ms())
        room.chat(1)
        live = await client.events(2)
    assert [(e["type"], plain(e), entry(e)) for e in live] == [("gap", "1.2", "1.1"), ("chat", "2", "2.0")]
    for since in ("1", "1.1", hello["position"]):
        async with gateway.client(f"since={since}") as client:
            await client.frame()
            assert [e["type"] for e in await client.events(2)] == ["gap", "chat"]
    for since in ("1.2", live[0]["position"]):
        async with gateway.client(f"since={since}") as client:
            await client.frame()
            assert [e["type"] for e in await client.events(1)] == ["chat"]


async def test_a_gap_before_a_client_listened(gateway: Gateway) -> None:
    """A client that comes later and begins now does not get it; the first frame says where that is."""
    room = await gateway.room()
    clock = gateway.parts.clock
    room.link.break_off(at=clock.now_ms() - 5)
    room.link.connect(at=clock.now_ms())
    await room.logged(1, 1)
    async with gateway.client() as client:
        hello = await client.frame()
        assert (plain(hello), entry(hello)) == ("1.2", "1.1")
        room.chat(1)
        assert [e["type"] for e in await client.events(1)] == ["chat"]
    for since in (plain(hello), hello["position"]):
        async with gateway.client(f"since={since}") as client:
            again = await client.frame()
            assert again["position"] == hello["position"]
            assert [e["type"] for e in await client.events(1)] == ["chat"]


async def test_filters_hold_for_the_past(gateway: Gateway) -> None:
    """`events=` filters what is replayed too."""
    room = await gateway.room()
    room.send(follow(11), chat(12), follow(13))
    await room.committed(4)
    async with gateway.client("since=0&events=social") as client:
        await client.frame()
        assert [plain(e) for e in await client.events(2)] == ["2.2", "4.2"]


async def test_a_gift_streak_far_back(gateway: Gateway) -> None:
    """What is told of a streak does not depend on how much else the room has said since it began."""
    room = await gateway.room()
    now = gateway.parts.clock.now_ms()
    room.send(gift(11, 3, now))
    room.send(*[chat(100 + n, at=now + 1) for n in range(1500)])
    room.send(gift(12, 3, now + 2, end=True))
    await room.committed(1503)
    async with gateway.client("since=1502") as client:
        await client.frame()
        last, final = await client.events(2)
        assert (last["type"], final["type"]) == ("gift", "giftFinal")
        assert final["startedAt"] == now


@pytest.mark.parametrize("cause", EndCause)
async def test_after_the_end(gateway: Gateway, cause: EndCause) -> None:
    """A client that comes back when the broadcast is over gets the rest of it, as live clients did, and then 4001."""
    room = await gateway.room()
    room.chat(2)
    room.send(gift(11, 3, gateway.parts.clock.now_ms()))
    if cause is EndCause.CONTROL:
        room.send(RawMessage(12, "WebcastControlMessage", b"\x10\x03"))
    room.link.end(cause=cause)
    await room.committed(4 if cause is EndCause.ASKED else 5)
    await until(lambda: not gateway.parts.rooms.followed())
    gateway.source.add_creator("demo", ROOM, alive=False)
    told = {EndCause.ASKED: ["giftFinal", "streamEnd"], EndCause.CONTROL: ["control", "streamEnd", "giftFinal"]}[cause]
    for _ in range(2):  # the second time the stream is already there
        async with gateway.client("since=2") as client:
            await client.frame()
            events = await client.events(2 + len(told))
            assert [e["type"] for e in events] == ["chat", "gift", *told]
            assert await client.code() == 4001
    for since in (plain(events[-1]), events[-1]["position"]):
        async with gateway.client(f"since={since}") as client:
            assert (await client.frame())["event"] == "roomInfo"
            assert await client.code() == 4001
    async with gateway.client() as client:
        assert await client.code() == 4000


async def test_a_restored_database(gateway: Gateway) -> None:
    """A client with a position of a log that was lost is told so, and goes on where the logs part."""
    room = await gateway.room(messages=3)
    async with gateway.client("since=0") as client:
        await client.frame()
        shared = (await client.events(3))[1]
    old = shared["position"].partition(".")[0]
    # As after a restore: the database knows of three messages, the client has seen more of them.
    await gateway.parts.store.begin_store_epoch()
    await until(lambda: stream_of(gateway).epoch != old)
    room.chat(2)
    await room.committed(5)
    async with gateway.client(f"since={old}.9.1") as client:
        assert entry(await client.frame()) == "3.0"
        gap, *events = await client.events(3)
        assert (gap["type"], gap["reason"], gap["recovered"], entry(gap)) == ("gap", "restored", False, "3.0")
        assert [entry(e) for e in events] == ["4.0", "5.0"]
        assert events[0]["position"].partition(".")[0] != old
    async with gateway.client(f"since={shared['position']}") as client:
        await client.frame()
        assert [(e["type"], entry(e)) for e in await client.events(3)] == [("chat", f"{n}.0") for n in (3, 4, 5)]


async def test_another_broadcast(gateway: Gateway) -> None:
    """`roomId` names the broadcast that since belongs to, when the creator has begun another one."""
    await gateway.room(messages=3)
    async with gateway.client() as client:
        await client.frame()
    other = ROOM + 1
    gateway.parts.discovery.forget_room(ROOM)
    await gateway.room(other, messages=1)
    async with gateway.client("since=2") as client:
        assert (await client.frame())["data"]["message"].startswith("since=2 lies in the future")
        assert await client.code() == 1008
    async with gateway.client(f"uniqueId=demo&roomId={ROOM}&since=2") as client:
        assert (await client.frame())["roomId"] == str(ROOM)
        assert [e["seq"] for e in await client.events(1)] == [3]


@pytest.mark.parametrize(
    "since",
    ["-1", "abc", "", "1.0", "1.", "1e3", "٣", "9" * 40, "0x1", "1.2.3", "%201", "abc123", "abc123.1", "ABC123.1.0"],
)
async def test_no_position(gateway: Gateway, since: str) -> None:
    """What is no position is refused, in a frame and by the close code."""
    await gateway.room()
    async with gateway.client(f"since={since}") as client:
        error = await client.frame()
        assert (error["event"], error["data"]["code"]) == ("error", "bad_request")
        assert "since" in error["data"]["message"]
        assert await client.code() == 1008


async def test_the_future(gateway: Gateway) -> None:
    """A position that the room has not reached is refused: it belongs to another broadcast, or to nothing."""
    await gateway.room(messages=3)
    epoch = await gateway.parts.store.store_epoch()
    for since in ("4", f"{epoch}.4.0"):
        async with gateway.client(f"since={since}") as client:
            assert "lies in the future" in (await client.frame())["data"]["message"]
            assert await client.code() == 1008


async def test_older_than_stored(gateway: Gateway) -> None:
    """A position whose followers are gone is refused, and the error says from where on there is something."""
    room = await gateway.room(messages=10)
    with contextlib.closing(sqlite3.connect(gateway.parts.path)) as database, database:
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
    began = gateway.parts.clock.now_ms() - 600_000
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

    async def watch(seed: int, cuts_after: int, *, keeps_position: bool = False) -> list[str]:
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
                        since = data["position"] if keeps_position else plain(data)
                        had.append(f"{data['position']} {event['event']} {data['msgId']} {data.get('streakId', '')}")
                        if data["seq"] == total:
                            return had
                client.socket.transport.abort()

    async with asyncio.timeout(60), asyncio.TaskGroup() as group:
        steady = group.create_task(watch(0, 10**9))
        often = [group.create_task(watch(seed, 300, keeps_position=seed % 2 == 0)) for seed in range(6)]
        await asyncio.sleep(0)
        await pour()
    truth = steady.result()
    late = await watch(0, 10**9)
    assert len(truth) > total
    assert len(set(truth)) == len(truth)
    assert sum("giftFinal" in event for event in truth) > 100
    assert late == truth
    for watcher in often:
        assert watcher.result() == truth


async def test_a_slow_reader_of_the_past(tmp_path: Path) -> None:
    """A replay goes at the client's speed: a small buffer loses nothing, and the client is not taken for slow."""
    async with running(tmp_path, high_water=4096, low_water=1024, send_buffer=4096, replay_bytes=0) as gateway:
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
