"""Sockets wake at a world time, for news of their room, and when the clock is turned."""

import asyncio

from webcastle.sandbox.control.clock import WorldClock, wall_ms
from webcastle.sandbox.wire.alarm import Alarm


async def test_waiters_wake_for_their_room_the_time_and_a_turned_clock() -> None:
    """Another room's news wakes none of them."""
    clock = WorldClock(manual_at=0)
    alarm = Alarm(clock.delay_s)
    async with asyncio.timeout(5), asyncio.TaskGroup() as tasks:
        one = tasks.create_task(alarm.wait(1, 1000))
        two = tasks.create_task(alarm.wait(2, None))
        await asyncio.sleep(0)
        alarm.wake(3)
        await asyncio.sleep(0)
        assert not one.done()
        alarm.wake(2)
        await two
        assert not one.done()
        alarm.wake_all()
        await one
    async with asyncio.timeout(5):
        await Alarm(WorldClock().delay_s).wait(1, wall_ms() + 20)
    assert not alarm._waiters
