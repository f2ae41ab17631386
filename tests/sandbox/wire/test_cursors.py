"""Cursors lead back to the message that they name."""

from collections.abc import Callable
from itertools import islice

import pytest

from webcastle.sandbox.wire import cursors
from webcastle.sandbox.world.timeline import key_at
from webcastle.sandbox.world.world import World

MakeWorld = Callable[..., World]


@pytest.mark.parametrize("name", ["demo_chat", "demo_chaos"])
def test_a_cursor_leads_back_to_its_message(make_world: MakeWorld, name: str) -> None:
    """Each of them; 0 stands for the beginning."""
    world = make_world()
    room = world.find(name)
    for slot in islice(room.timeline.after(0, world.now_at()), 500):
        assert cursors.key_of(world, room, cursors.cursor(room, slot.msg_id, world.now_ms())) == slot.key
    assert cursors.key_of(world, room, cursors.cursor(room, 0, world.now_ms())) == key_at(room.start) - 1


def test_a_cursor_from_the_future_or_another_room_means_now(make_world: MakeWorld) -> None:
    """None, as for text that is no cursor."""
    world = make_world()
    room, other = world.find("demo_chat"), world.find("demo_gifts")
    future = next(room.timeline.after(key_at(world.now_at() + 60_000)))
    assert cursors.key_of(world, room, cursors.cursor(room, future.msg_id, world.now_ms())) is None
    _, foreign = cursors.newest(world, other)
    assert cursors.key_of(world, room, cursors.cursor(other, foreign, world.now_ms())) is None
    for text in ("", "0", "1_2_3_4_5", "1_x_1_1_1_0", "1_" + "9" * 30 + "_1_1_1_0"):
        assert cursors.key_of(world, room, text) is None


def test_a_client_without_a_cursor_gets_the_end_of_a_room_that_is_over(make_world: MakeWorld) -> None:
    """It starts just before the last message; in a live room at the newest one."""
    world = make_world()
    live, over = world.find("demo_chat"), world.find("demo_ended")
    assert cursors.before_end(world, live) == cursors.newest(world, live)
    key, _ = cursors.before_end(world, over)
    assert [slot.kind for slot in over.timeline.after(key)] == ["ended"]
