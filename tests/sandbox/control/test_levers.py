"""Turning the clock wakes sockets and is kept; emitted messages come back after a restart."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from webcastle.sandbox.control.journal import Origin
from webcastle.sandbox.control.levers import Levers

MakeLevers = Callable[..., Levers]


async def test_advancing_wakes_sockets_and_keeps_the_clock(make_levers: MakeLevers, tmp_path: Path) -> None:
    """A manual clock's time is kept, so a restart continues there."""
    levers = make_levers(state=tmp_path)
    before = levers.world.now_ms()
    async with asyncio.timeout(5), asyncio.TaskGroup() as tasks:
        tasks.create_task(levers.alarm.wait(1, None))
        await asyncio.sleep(0)
        levers.advance(5_000)
    assert levers.world.now_ms() == before + 5_000
    assert levers.journal.origin() == Origin(levers.world.seed, levers.world.epoch, before + 5_000, 0)
    levers.journal.close()


def test_what_was_put_in_by_hand_is_replayed(make_levers: MakeLevers, tmp_path: Path) -> None:
    """Messages, ends and new broadcasts: the same ids and bytes."""
    first = make_levers(state=tmp_path)
    room = first.world.find("demo_chat")
    sent = first.emitter.emit(room, {"kind": "gift", "user": "ann", "count": 3})
    first.emitter.emit(first.world.find("demo_quiet"), {"kind": "end"})
    started = first.emitter.start_broadcast(first.world.creators["demo_never"])
    first.journal.close()
    second = make_levers(state=tmp_path)
    second.emitter.replay()
    again = second.world.find("demo_chat")
    slots = list(again.timeline.after(0, second.world.now_at()))[-2:]
    assert [second.world.message(again, slot) for slot in slots] == sent
    assert second.world.status(second.world.find("demo_quiet")) == 4
    assert second.world.find("demo_never").room_id == started.room_id
    second.journal.close()
