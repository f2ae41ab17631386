"""Creators and their broadcasts over days, and what can be put into them."""

from collections.abc import Callable

import pytest

from webcastle.errors import CreatorNotFoundError, RoomOfflineError
from webcastle.sandbox.control.clock import WorldClock
from webcastle.sandbox.world.creators import demo_creators
from webcastle.sandbox.world.rooms import ENDED, LIVE
from webcastle.sandbox.world.world import World

MakeWorld = Callable[..., World]
HOUR = 3_600_000
LIVE_DEMOS = (
    "demo_chat",
    "demo_gifts",
    "demo_battle",
    "demo_quiet",
    "demo_busy",
    "demo_chaos",
    "demo_everything",
    "demo_streaks",
    "demo_restricted",
    "demo_private",
    "demo_blocked",
)


def test_there_are_at_least_24_creators_all_different(make_world: MakeWorld) -> None:
    """Distinct names, user ids and room ids of 19 digits."""
    world = make_world()
    creators = list(world.creators.values())
    assert len(creators) >= 24
    assert len({creator.user_id(world.seed) for creator in creators}) == len(creators)
    rooms = [room for creator in creators if (room := world.current(creator))]
    assert len({room.room_id for room in rooms}) == len(creators) - 1  # demo_never has none
    assert all(len(str(room.room_id)) == 19 and str(room.room_id)[0] == "7" for room in rooms)
    assert len({creator.language for creator in creators}) >= 8
    assert len({creator.category for creator in creators}) == 8


@pytest.mark.parametrize("name", LIVE_DEMOS)
def test_demo_rooms_are_live_from_the_beginning_with_two_minutes_of_past(make_world: MakeWorld, name: str) -> None:
    """At the world's first moment there is history already."""
    world = make_world(at=0)
    room = world.find(name)
    assert world.status(room) == LIVE
    assert room.start == -120_000
    assert (room.timeline.count(0) or 0) > 60


@pytest.mark.parametrize("name", ["demo_ended", "demo_offline"])
def test_those_who_are_offline_have_a_last_room(make_world: MakeWorld, name: str) -> None:
    """Their last broadcast is over and stays over."""
    world = make_world()
    room = world.find(name)
    assert world.status(room) == ENDED
    assert world.current(room.creator, 50 * HOUR) is room


def test_who_never_was_live_has_no_room(make_world: MakeWorld) -> None:
    """And asking for one says so."""
    world = make_world()
    with pytest.raises(RoomOfflineError, match="never live"):
        world.find("demo_never")


def test_rooms_are_found_by_name_in_any_case_and_by_id(make_world: MakeWorld) -> None:
    """With or without @; unknown ones are an error that says what to do."""
    world = make_world()
    room = world.find("demo_chat")
    assert world.find("@DEMO_Chat") is room
    assert world.find(room.room_id) is room
    assert world.find(str(room.room_id)) is room
    for unknown in ("nobody", 7_299_999_999_999_999_999, "7299999999999999999"):
        with pytest.raises(CreatorNotFoundError):
            world.find(unknown)


def test_caches_stay_bounded_over_days() -> None:
    """A day of a busy room leaves no more behind than a minute does."""
    clock = WorldClock(manual_at=0)
    world = World(1, 0, clock.now_ms, demo_creators())
    for hour in range(24):
        clock.advance(HOUR)
        room = world.find("demo_busy")
        for _, slot in zip(range(2_000), room.timeline.before(2**62 if hour % 2 else 2**61), strict=False):
            world.message(room, slot)
    assert len(world._payloads) <= 4096
    assert len(room.timeline._blocks) <= 3


def test_extra_rooms_are_quiet_and_live(make_world: MakeWorld) -> None:
    """quiet_0001 … with well under two messages a second."""
    creators = demo_creators(extra_rooms=500)
    world = World(1, 0, WorldClock(manual_at=600_000).now_ms, creators)
    rooms = [world.find(f"quiet_{number:04d}") for number in (1, 250, 500)]
    for room in rooms:
        assert world.status(room) == LIVE
        assert (room.timeline.count(600_000) or 0) / 720 < 1.5
    assert len({room.room_id for room in rooms}) == 3
