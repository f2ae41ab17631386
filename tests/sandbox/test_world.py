"""Creators and their broadcasts over days, and what can be put into them."""

from collections.abc import Callable

import pytest

from webcastle.errors import BadRequestError, ConfigError, CreatorNotFoundError, RoomEndedError, RoomOfflineError
from webcastle.sandbox.clock import WorldClock
from webcastle.sandbox.creators import BROADCAST_MS, Creator, demo_creators
from webcastle.sandbox.world import ENDED, LIVE, PAUSED, World

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


def test_an_injected_message_follows_what_was_sent_and_precedes_what_comes(make_world: MakeWorld) -> None:
    """Its id lies between its neighbours', and reading from anywhere includes it once."""
    world = make_world()
    room = world.find("demo_chat")
    before = [slot.msg_id for slot in room.timeline.after(0, world.now_at())]
    sent = [world.emit(room, {"kind": "chat", "text": str(number)})[0].msg_id for number in range(3)]
    world.turn(10_000)
    ids = [slot.msg_id for slot in room.timeline.after(0, world.now_at())]
    assert ids[: len(before)] == before
    assert ids[len(before) : len(before) + 3] == sent
    assert len(ids) > len(before) + 3
    assert ids == sorted(ids)
    assert room.timeline.count(world.now_at()) == len(ids)
    for msg_id in sent:
        slot = room.timeline.find(msg_id)
        assert slot is not None
        assert world.message(room, slot).msg_id == msg_id


def test_ending_a_room_ends_the_broadcast(make_world: MakeWorld) -> None:
    """Nothing planned comes any more, nothing can be put in, and the next broadcast is the scheduled one."""
    world = make_world()
    room = world.find("demo_chat")
    end = world.emit(room, {"kind": "end"})[0]
    assert world.status(room) == ENDED
    world.turn(HOUR)
    assert next(room.timeline.before(2**62)).msg_id == end.msg_id
    with pytest.raises(RoomEndedError):
        world.emit(room, {"kind": "chat", "text": "hello?"})
    world.turn(6 * HOUR)
    assert world.find("demo_chat").number == 1


def test_pause_and_resume_change_the_state(make_world: MakeWorld) -> None:
    """Messages go on meanwhile."""
    world = make_world()
    room = world.find("demo_chat")
    world.emit(room, {"kind": "pause"})
    assert world.status(room) == PAUSED
    world.emit(room, {"kind": "resume"})
    assert world.status(room) == LIVE


def test_a_creator_can_be_sent_live(make_world: MakeWorld) -> None:
    """Those who never were, those whose broadcast was ended, but not those who are live."""
    world = make_world()
    for name in ("demo_never", "demo_offline", "demo_ended"):
        room = world.start_broadcast(world.creators[name])
        assert world.status(room) == LIVE
        assert world.find(name) is room
        assert room.start == world.now_at()
        world.turn(60_000)
        assert world.room(room.room_id) is room
        assert (room.timeline.count(world.now_at()) or 0) > 60
    ended = world.find("demo_chat")
    with pytest.raises(BadRequestError, match="live already"):
        world.start_broadcast(ended.creator)
    world.emit(ended, {"kind": "suspend"})
    again = world.start_broadcast(ended.creator)
    assert again.room_id != ended.room_id
    assert world.room(ended.room_id) is ended
    assert again.number == ended.number + 1


def test_a_flood_in_one_millisecond_is_refused_clearly(make_world: MakeWorld) -> None:
    """With a clock that stands still, two thousand messages fit; then somebody has to turn it."""
    world = make_world()
    room = world.find("demo_quiet")
    for _ in range(2_048):
        world.emit(room, {"kind": "like"})
    with pytest.raises(BadRequestError, match="one millisecond"):
        world.emit(room, {"kind": "like"})
    world.turn(1)
    assert world.emit(room, {"kind": "like"})


def test_caches_stay_bounded_over_days(make_world: MakeWorld) -> None:
    """A day of a busy room leaves no more behind than a minute does."""
    world = make_world(at=0)
    for hour in range(24):
        world.turn(HOUR)
        room = world.find("demo_busy")
        for _, slot in zip(range(2_000), room.timeline.before(2**62 if hour % 2 else 2**61), strict=False):
            world.message(room, slot)
    assert len(world._payloads) <= 4096
    assert len(room.timeline._blocks) <= 3


def test_two_creators_cannot_share_a_name() -> None:
    """Also not in another case."""
    creators = [*demo_creators(), Creator("Demo_Chat", "Somebody else")]
    with pytest.raises(ConfigError, match="two creators"):
        World(1, 0, WorldClock(manual_at=0), creators)


def test_extra_rooms_are_quiet_and_live(make_world: MakeWorld) -> None:
    """quiet_0001 … with well under two messages a second."""
    creators = demo_creators(extra_rooms=500)
    world = World(1, 0, WorldClock(manual_at=600_000), creators)
    rooms = [world.find(f"quiet_{number:04d}") for number in (1, 250, 500)]
    for room in rooms:
        assert world.status(room) == LIVE
        assert (room.timeline.count(600_000) or 0) / 720 < 1.5
    assert len({room.room_id for room in rooms}) == 3
