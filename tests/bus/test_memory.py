"""What the memory bus keeps in memory, and for how long."""

from __future__ import annotations

import asyncio

import pytest

from tests.contracts.rows import RECEIVED, ROOM
from webcastle.bus.memory import MemoryBus
from webcastle.errors import SlowConsumerError
from webcastle.models import Message, Tip
from webcastle.ports import Parcel


def parcel(seq: int) -> Parcel:
    """One message as a parcel."""
    return Parcel(ROOM, Tip(seq - 1), (Message(ROOM, seq, seq, "WebcastChatMessage", 0, RECEIVED, b""),))


async def test_nothing_is_kept_for_rooms_without_readers() -> None:
    """A million rooms come and go."""
    bus = MemoryBus()
    async with bus.subscribe(ROOM), bus.subscribe(ROOM), bus.subscribe(ROOM + 1):
        assert set(bus._rooms) == {ROOM, ROOM + 1}
    assert bus._rooms == {}


async def test_the_bound_is_exact() -> None:
    """As many parcels as it says may wait, and not one more."""
    bus = MemoryBus()
    async with bus.subscribe(ROOM, max_pending=3) as reader:
        for seq in range(3):
            bus.publish(parcel(seq))
        assert await anext(reader) == parcel(0)
        bus.publish(parcel(3))
        bus.publish(parcel(4))
        with pytest.raises(SlowConsumerError):
            await anext(reader)


async def test_a_reader_that_fell_behind_holds_no_messages() -> None:
    """Its queue is dropped at once, not when it reads, and its room is forgotten."""
    bus = MemoryBus()
    async with bus.subscribe(ROOM, max_pending=2) as slow:
        for seq in range(5):
            bus.publish(parcel(seq))
        assert not slow._pending
        assert bus._rooms == {}
        with pytest.raises(SlowConsumerError, match="more than 2 parcels") as caught:
            await anext(slow)
        assert "resume" in caught.value.hint


async def test_what_waits_when_the_bus_closes_can_still_be_read() -> None:
    """Closing ends the tail; it does not tear."""
    bus = MemoryBus()
    async with bus.subscribe(ROOM) as reader:
        bus.publish(parcel(1))
        await bus.close()
        bus.publish(parcel(2))
        assert [each async for each in reader] == [parcel(1)]


async def test_a_reader_that_is_cancelled_loses_nothing() -> None:
    """A timeout around a read is harmless."""
    bus = MemoryBus()
    async with bus.subscribe(ROOM) as reader:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.01):
                await anext(reader)
        bus.publish(parcel(1))
        async with asyncio.timeout(5):
            assert await anext(reader) == parcel(1)


async def test_nothing_is_kept_for_topics_without_listeners() -> None:
    """Topics come and go; a closed bus keeps none."""
    bus = MemoryBus()
    with bus.listen("key", print), bus.listen("key", print), bus.listen("upstream", print):
        assert set(bus._listeners) == {"key", "upstream"}
    assert bus._listeners == {}
    await bus.close()
    with bus.listen("key", print):
        assert bus._listeners == {}
