"""The live tail: at least once, in order per room, and what a slow reader gets."""

from __future__ import annotations

import asyncio

import pytest

from tests.contracts.rows import OTHER_ROOM, RECEIVED, ROOM
from webcastle.errors import SlowConsumerError
from webcastle.models import Message
from webcastle.ports import Bus, Subscription

LIMIT_S = 10
QUIET_S = 0.05
"""Long enough for something to arrive that must not."""


def group(*seqs: int, room_id: int = ROOM) -> tuple[Message, ...]:
    """A group of messages as a commit gives it."""
    return tuple(Message(room_id, seq, seq * 7, "WebcastChatMessage", 0, RECEIVED, b"%d" % seq) for seq in seqs)


async def read_up_to(subscription: Subscription, seq: int) -> list[Message]:
    """What arrives until this seq, without what the bus delivers again."""
    messages: dict[int, Message] = {}
    async with asyncio.timeout(LIMIT_S):
        while seq not in messages:
            for message in await anext(subscription):
                messages.setdefault(message.seq, message)
    return list(messages.values())


async def rest_of(subscription: Subscription) -> list[Message]:
    """What arrives until the iteration ends."""
    async with asyncio.timeout(LIMIT_S):
        return [message async for messages in subscription for message in messages]


async def assert_quiet(subscription: Subscription) -> None:
    """Nothing arrives."""
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(QUIET_S):
            await anext(subscription)


async def test_a_reader_gets_what_is_published_after_it_subscribed(bus: Bus) -> None:
    """Complete and in order, and nothing from before."""
    bus.publish(ROOM, group(1))
    async with bus.subscribe(ROOM) as reader:
        bus.publish(ROOM, group(2, 3))
        bus.publish(ROOM, group(4))
        assert tuple(await read_up_to(reader, 4)) == group(2, 3, 4)


async def test_a_waiting_reader_is_woken(bus: Bus) -> None:
    """Reading may begin before there is anything."""
    async with bus.subscribe(ROOM) as reader, asyncio.TaskGroup() as tasks:
        reading = tasks.create_task(read_up_to(reader, 1))
        await asyncio.sleep(0)
        assert not reading.done()
        bus.publish(ROOM, group(1))
        assert tuple(await reading) == group(1)


async def test_every_reader_of_a_room_gets_everything_in_order(bus: Bus) -> None:
    """However many there are, and whoever reads first."""
    async with bus.subscribe(ROOM) as one, bus.subscribe(ROOM) as two:
        for seq in range(1, 301):
            bus.publish(ROOM, group(seq))
        expected = group(*range(1, 301))
        assert tuple(await read_up_to(two, 300)) == expected
        assert tuple(await read_up_to(one, 300)) == expected


async def test_rooms_are_apart(bus: Bus) -> None:
    """A reader hears its own room only."""
    async with bus.subscribe(ROOM) as reader, bus.subscribe(OTHER_ROOM) as other:
        bus.publish(ROOM, group(1))
        bus.publish(OTHER_ROOM, group(1, 2, room_id=OTHER_ROOM))
        assert tuple(await read_up_to(reader, 1)) == group(1)
        assert tuple(await read_up_to(other, 2)) == group(1, 2, room_id=OTHER_ROOM)
        await assert_quiet(reader)


async def test_a_slow_reader_is_told_once_and_then_detached(bus: Bus) -> None:
    """It hears nothing more, also not what is published later; it resumes from the store."""
    async with bus.subscribe(ROOM, max_pending=4) as slow:
        for seq in range(1, 200):
            bus.publish(ROOM, group(seq))
        with pytest.raises(SlowConsumerError):
            await rest_of(slow)  # an adapter may have passed on some of it before the reader fell behind
        bus.publish(ROOM, group(200))
        assert await rest_of(slow) == []


async def test_a_reader_that_waits_within_its_bound_loses_nothing(bus: Bus) -> None:
    """The bound counts groups, and exactly that many may wait."""
    async with bus.subscribe(ROOM, max_pending=4) as reader:
        for first in range(1, 13, 3):
            bus.publish(ROOM, group(first, first + 1, first + 2))
        assert tuple(await read_up_to(reader, 12)) == group(*range(1, 13))


async def test_a_slow_reader_does_not_disturb_the_others(bus: Bus) -> None:
    """Nor does one that left."""
    async with bus.subscribe(ROOM, max_pending=1), bus.subscribe(ROOM) as good:
        async with bus.subscribe(ROOM):
            bus.publish(ROOM, group(1))
        for seq in range(2, 50):
            bus.publish(ROOM, group(seq))
        assert tuple(await read_up_to(good, 49)) == group(*range(1, 50))


async def test_a_slow_reader_can_subscribe_again(bus: Bus) -> None:
    """From now on, with a fresh queue."""
    async with bus.subscribe(ROOM, max_pending=1) as slow:
        for seq in range(1, 100):
            bus.publish(ROOM, group(seq))
        with pytest.raises(SlowConsumerError):
            await rest_of(slow)
        async with bus.subscribe(ROOM, max_pending=1) as fresh:
            bus.publish(ROOM, group(100))
            assert tuple(await read_up_to(fresh, 100)) == group(100)


async def test_closing_the_bus_ends_its_readers(bus: Bus) -> None:
    """Those that wait and those that come later; publishing is still harmless."""
    async with bus.subscribe(ROOM) as reader, asyncio.TaskGroup() as tasks:
        reading = tasks.create_task(rest_of(reader))
        await asyncio.sleep(0)
        await bus.close()
        assert await reading == []
        bus.publish(ROOM, group(1))
        async with bus.subscribe(ROOM) as late:
            assert await rest_of(late) == []
    await bus.close()


async def test_leaving_ends_the_subscription(bus: Bus) -> None:
    """Nothing more is kept for somebody who left."""
    async with bus.subscribe(ROOM) as reader:
        pass
    bus.publish(ROOM, group(1))
    assert await rest_of(reader) == []


async def test_nobody_listening_is_fine(bus: Bus) -> None:
    """Publishing to an empty room, or nothing to a full one."""
    bus.publish(ROOM, group(1))
    async with bus.subscribe(ROOM) as reader:
        bus.publish(ROOM, ())
        await assert_quiet(reader)


async def test_a_queue_holds_at_least_one_group(bus: Bus) -> None:
    """Less is a mistake of the caller."""
    with pytest.raises(ValueError, match="max_pending"):
        async with bus.subscribe(ROOM, max_pending=0):
            pass
