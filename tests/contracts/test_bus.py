"""The live tail: in order per room, what a slow reader gets, and notices to all replicas."""

from __future__ import annotations

import asyncio

import pytest

from tests.contracts.rows import OTHER_ROOM, RECEIVED, ROOM
from webcastle.errors import SlowConsumerError
from webcastle.models import Mark, MarkKind, Message, Tip
from webcastle.ports import Bus, Notice, Parcel, Subscription

LIMIT_S = 10
QUIET_S = 0.05
"""Long enough for something to arrive that must not."""


def parcel(*seqs: int, room_id: int = ROOM) -> Parcel:
    """What a commit of these messages brings to a room."""
    messages = [Message(room_id, seq, seq * 7, "WebcastChatMessage", 0, RECEIVED, b"%d" % seq) for seq in seqs]
    return Parcel(room_id, Tip(seqs[0] - 1), tuple(messages))


async def read_up_to(subscription: Subscription, seq: int) -> list[Parcel]:
    """The parcels that arrive until one has this seq, without what the bus delivers again."""
    parcels: dict[Parcel, None] = {}
    async with asyncio.timeout(LIMIT_S):
        while not any(message.seq == seq for each in parcels for message in each.messages):
            parcels[await anext(subscription)] = None
    return list(parcels)


async def rest_of(subscription: Subscription) -> list[Parcel]:
    """What arrives until the iteration ends."""
    async with asyncio.timeout(LIMIT_S):
        return [each async for each in subscription]


async def assert_quiet(subscription: Subscription) -> None:
    """Nothing arrives."""
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(QUIET_S):
            await anext(subscription)


async def test_a_reader_gets_what_is_published_after_it_subscribed(bus: Bus) -> None:
    """Complete and in order, and nothing from before."""
    bus.publish(parcel(1))
    async with bus.subscribe(ROOM) as reader:
        bus.publish(parcel(2, 3))
        bus.publish(parcel(4))
        assert await read_up_to(reader, 4) == [parcel(2, 3), parcel(4)]


async def test_a_waiting_reader_is_woken(bus: Bus) -> None:
    """Reading may begin before there is anything."""
    async with bus.subscribe(ROOM) as reader, asyncio.TaskGroup() as tasks:
        reading = tasks.create_task(read_up_to(reader, 1))
        await asyncio.sleep(0)
        assert not reading.done()
        bus.publish(parcel(1))
        assert await reading == [parcel(1)]


async def test_every_reader_of_a_room_gets_everything_in_order(bus: Bus) -> None:
    """However many there are, and whichever reads first."""
    async with bus.subscribe(ROOM) as one, bus.subscribe(ROOM) as two:
        for seq in range(1, 301):
            bus.publish(parcel(seq))
        expected = [parcel(seq) for seq in range(1, 301)]
        assert await read_up_to(two, 300) == expected
        assert await read_up_to(one, 300) == expected


async def test_rooms_are_apart(bus: Bus) -> None:
    """A reader hears its own room only."""
    async with bus.subscribe(ROOM) as reader, bus.subscribe(OTHER_ROOM) as other:
        bus.publish(parcel(1))
        bus.publish(parcel(1, 2, room_id=OTHER_ROOM))
        assert await read_up_to(reader, 1) == [parcel(1)]
        assert await read_up_to(other, 2) == [parcel(1, 2, room_id=OTHER_ROOM)]
        await assert_quiet(reader)


async def test_a_slow_reader_is_told_once_and_then_detached(bus: Bus) -> None:
    """It hears nothing more, also not what is published later; it resumes from the log."""
    async with bus.subscribe(ROOM, max_pending=4) as slow:
        for seq in range(1, 200):
            bus.publish(parcel(seq))
        with pytest.raises(SlowConsumerError):
            await rest_of(slow)  # an adapter may have passed on some of it before the reader fell behind
        bus.publish(parcel(200))
        assert await rest_of(slow) == []


async def test_a_reader_that_waits_within_its_bound_loses_nothing(bus: Bus) -> None:
    """The bound counts parcels, and exactly that many may wait."""
    async with bus.subscribe(ROOM, max_pending=4) as reader:
        for first in range(1, 13, 3):
            bus.publish(parcel(first, first + 1, first + 2))
        assert await read_up_to(reader, 12) == [parcel(first, first + 1, first + 2) for first in range(1, 13, 3)]


async def test_a_slow_reader_does_not_disturb_the_others(bus: Bus) -> None:
    """Nor does one that left."""
    async with bus.subscribe(ROOM, max_pending=1), bus.subscribe(ROOM) as good:
        async with bus.subscribe(ROOM):
            bus.publish(parcel(1))
        for seq in range(2, 50):
            bus.publish(parcel(seq))
        assert await read_up_to(good, 49) == [parcel(seq) for seq in range(1, 50)]


async def test_a_slow_reader_can_subscribe_again(bus: Bus) -> None:
    """From now on, with a fresh queue."""
    async with bus.subscribe(ROOM, max_pending=1) as slow:
        for seq in range(1, 100):
            bus.publish(parcel(seq))
        with pytest.raises(SlowConsumerError):
            await rest_of(slow)
        async with bus.subscribe(ROOM, max_pending=1) as fresh:
            bus.publish(parcel(100))
            assert await read_up_to(fresh, 100) == [parcel(100)]


async def test_closing_the_bus_ends_its_readers(bus: Bus) -> None:
    """Those that wait and those that come later; publishing is still harmless."""
    async with bus.subscribe(ROOM) as reader, asyncio.TaskGroup() as tasks:
        reading = tasks.create_task(rest_of(reader))
        await asyncio.sleep(0)
        await bus.close()
        assert await reading == []
        bus.publish(parcel(1))
        async with bus.subscribe(ROOM) as late:
            assert await rest_of(late) == []
    await bus.close()


async def test_leaving_ends_the_subscription(bus: Bus) -> None:
    """Nothing more is kept for a reader that left."""
    async with bus.subscribe(ROOM) as reader:
        pass
    bus.publish(parcel(1))
    assert await rest_of(reader) == []


async def test_a_room_without_readers_is_fine(bus: Bus) -> None:
    """Publishing to an empty room, or nothing to a full one."""
    bus.publish(parcel(1))
    async with bus.subscribe(ROOM) as reader:
        bus.publish(Parcel(ROOM, Tip(5)))
        await assert_quiet(reader)


async def test_a_queue_holds_at_least_one_parcel(bus: Bus) -> None:
    """Less is a mistake of the caller."""
    with pytest.raises(ValueError, match="max_pending"):
        async with bus.subscribe(ROOM, max_pending=0):
            pass


async def test_marks_and_notices_travel_in_parcels(bus: Bus) -> None:
    """With or without messages, in order among them, as they were published."""
    mark = Mark(ROOM, 1, 1, MarkKind.GAP, "1.dropped", RECEIVED, {"from_ms": 1}, None)
    published = [
        Parcel(ROOM, Tip(0), parcel(1).messages, (mark,)),
        Parcel(ROOM, Tip(1, 1), marks=(mark._replace(number=2),)),
    ]
    published += [Parcel(ROOM, Tip(0), notice=notice) for notice in Notice if notice]
    async with bus.subscribe(ROOM) as reader:
        for each in published:
            bus.publish(each)
        async with asyncio.timeout(LIMIT_S):
            arrived = [await anext(reader) for _ in published]
    # mark bodies are dicts, so parcels are compared one by one
    assert arrived == published


# notices to all replicas


async def test_every_listener_of_a_topic_hears_every_text(bus: Bus) -> None:
    """In order, each as often as it listens; other topics are not heard."""
    heard: dict[str, list[str]] = {"one": [], "two": [], "other": []}
    heard_last = asyncio.Event()

    def last(text: str) -> None:
        if text == "last":
            heard_last.set()

    with (
        bus.listen("key", heard["one"].append),
        bus.listen("key", heard["two"].append),
        bus.listen("upstream", heard["other"].append),
        bus.listen("key", last),
    ):
        for text in ("k1", "k2", "last"):
            bus.notify("key", text)
        async with asyncio.timeout(LIMIT_S):
            await heard_last.wait()
    assert heard == {"one": ["k1", "k2", "last"], "two": ["k1", "k2", "last"], "other": []}


async def test_listening_ends_with_its_context(bus: Bus) -> None:
    """The same callback may listen twice, and stop once."""
    heard: list[str] = []
    heard_last = asyncio.Event()
    with bus.listen("key", heard.append):
        with bus.listen("key", heard.append):
            pass
        with bus.listen("key", lambda _text: heard_last.set()):
            bus.notify("key", "k1")
            async with asyncio.timeout(LIMIT_S):
                await heard_last.wait()
    bus.notify("key", "k2")
    await asyncio.sleep(QUIET_S)
    assert heard == ["k1"]


async def test_a_callback_that_raises_harms_nothing(bus: Bus) -> None:
    """Neither the one who notifies nor the other listeners."""
    heard_last = asyncio.Event()

    def broken(_text: str) -> None:
        raise RuntimeError("broken")

    with bus.listen("key", broken), bus.listen("key", lambda _text: heard_last.set()):
        bus.notify("key", "k1")
        async with asyncio.timeout(LIMIT_S):
            await heard_last.wait()


async def test_a_closed_bus_still_takes_notices(bus: Bus) -> None:
    """They reach nothing, and nothing fails."""
    heard: list[str] = []
    with bus.listen("key", heard.append):
        await bus.close()
        bus.notify("key", "k1")
    with bus.listen("key", heard.append):
        bus.notify("key", "k2")
    await asyncio.sleep(QUIET_S)
    assert heard == []
