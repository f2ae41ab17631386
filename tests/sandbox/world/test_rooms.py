"""Broadcasts by creator, time and room id."""

from collections.abc import Callable

import pytest

from webcastle.errors import ConfigError
from webcastle.sandbox.control.clock import WorldClock
from webcastle.sandbox.world.creators import BROADCAST_MS, Creator, demo_creators
from webcastle.sandbox.world.rooms import ENDED, Rooms
from webcastle.sandbox.world.timeline import Injected, key_at
from webcastle.sandbox.world.world import World

MakeWorld = Callable[..., World]
HOUR = 3_600_000


def test_broadcasts_follow_one_another_for_days(make_world: MakeWorld) -> None:
    """Each has a room id of its own; between two the creator is offline for half a minute; old rooms are still found."""
    world = make_world(at=3 * 24 * HOUR)
    for name in ("demo_chat", "cocina.lola"):
        creator = world.creators[name]
        rooms = []
        at = 0
        while at < 3 * 24 * HOUR:
            room = world.current(creator, at)
            assert room is not None
            rooms.append(room)
            end = room.timeline.end
            assert at < end <= at + BROADCAST_MS
            assert world.current(creator, end + 29_999) is room
            at = end + 30_000
            following = world.current(creator, at)
            assert following is not room
            assert following is not None
            assert following.start == at
        assert len({room.room_id for room in rooms}) == len(rooms) >= 12
        assert [room.number for room in rooms] == list(range(len(rooms)))
        for room in rooms:
            assert world.room(room.room_id) is room
            assert (world.status(room) == ENDED) == (room.timeline.end <= 3 * 24 * HOUR)


def test_future_and_foreign_ids_are_not_rooms(make_world: MakeWorld) -> None:
    """Neither tomorrow's room, nor another seed's, nor any other number."""
    world = make_world()
    creator = world.creators["demo_chat"]
    tomorrow = world.current(creator, 24 * HOUR)
    assert tomorrow is not None
    assert world.room(tomorrow.room_id) is None
    assert world.room(make_world(seed=2).find("demo_chat").room_id) is None
    for number in (0, -1, 1, 2**63 - 1, world.find("demo_chat").room_id + 1, world.creators["demo_never"].room_tag(1)):
        assert world.room(number) is None


def test_two_creators_cannot_share_a_name() -> None:
    """Also not in another case."""
    creators = [*demo_creators(), Creator("Demo_Chat", "Somebody else")]
    with pytest.raises(ConfigError, match="two creators"):
        World(1, 0, WorldClock(manual_at=0).now_ms, creators)


def test_a_room_that_is_opened_later_has_what_was_injected_and_cut() -> None:
    """Also if the room was not in memory at that moment, as after a restart."""
    rooms = Rooms(1, 0, demo_creators())
    creator = rooms.creators["demo_chat"]
    room = rooms.at(creator, 0)
    assert room is not None
    room_id, key, end = room.room_id, key_at(5_000, 1024), key_at(6_000, 1024)
    again = Rooms(1, 0, demo_creators())
    again.inject(room_id, Injected(key, room.timeline.msg_id(5_000, 1024), "WebcastChatMessage", b"", 5_000))
    again.cut(room_id, end)
    again.cut(room_id, end + 1)
    opened = again.by_id(room_id)
    assert opened is not None
    assert opened.timeline.injected_at(key).method == "WebcastChatMessage"
    assert opened.timeline.end == 6_000
    assert room.timeline.end > 6_000


def test_a_broadcast_that_begins_by_hand_is_the_next_one() -> None:
    """The following ones keep their distance to it."""
    rooms = Rooms(1, 0, demo_creators())
    creator = rooms.creators["demo_chat"]
    rooms.begin(creator, 1, HOUR)
    first, second, third = (rooms.at(creator, at) for at in (HOUR - 1, HOUR, HOUR + BROADCAST_MS))
    assert first is not None
    assert second is not None
    assert third is not None
    assert [room.number for room in (first, second, third)] == [0, 1, 2]
    assert (second.start, third.start) == (HOUR, HOUR + BROADCAST_MS)
