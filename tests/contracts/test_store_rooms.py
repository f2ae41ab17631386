"""Rooms, gaps and creators: what a restart needs to know."""

from __future__ import annotations

from tests.contracts.conftest import Place
from tests.contracts.rows import OTHER_ROOM, RECEIVED, ROOM, live
from webcastle.models import Gap, Resume
from webcastle.ports import RoomRecord, Store

THIRD_ROOM = ROOM + 2


async def test_an_unknown_room_is_none(store: Store) -> None:
    """And asking does not make it known."""
    assert await store.room(ROOM) is None
    assert await store.gaps(ROOM) == []
    assert await store.room(ROOM) is None


async def test_a_remembered_room_starts_empty(store: Store) -> None:
    """The bounds say that there is no message."""
    await store.remember_room(ROOM, unique_id="demo_chat", owner_id=2**62)
    assert await store.room(ROOM) == RoomRecord(ROOM, "demo_chat", 2**62)


async def test_remembering_fills_in_and_never_empties(store: Store) -> None:
    """Sources know different parts; a new name replaces the old one."""
    await store.remember_room(ROOM, owner_id=5)
    await store.remember_room(ROOM, unique_id="old_name")
    await store.remember_room(ROOM)
    assert await store.room(ROOM) == RoomRecord(ROOM, "old_name", 5)
    await store.remember_room(ROOM, unique_id="new_name")
    assert await store.room(ROOM) == RoomRecord(ROOM, "new_name", 5)


async def test_creators_are_named_by_their_latest_room(store: Store) -> None:
    """Only those whose name was ever told, and never user 0, who is nobody."""
    await store.remember_room(ROOM, unique_id="old_name", owner_id=5)
    await store.remember_room(OTHER_ROOM, unique_id="new_name", owner_id=5)
    await store.remember_room(THIRD_ROOM, owner_id=5)
    await store.remember_room(THIRD_ROOM + 1, owner_id=6)
    await store.remember_room(THIRD_ROOM + 2, unique_id="ownerless")
    assert await store.creator_names([5, 6, 7, 0, -1, 2**64]) == {5: "new_name"}
    assert await store.creator_names([]) == {}


async def test_remembering_leaves_the_order_alone(store: Store) -> None:
    """A room may have messages before its creator is known."""
    await store.append([live(ROOM, [1, 2], Resume("c", "x"))])
    await store.remember_room(ROOM, unique_id="demo_chat")
    assert await store.room(ROOM) == RoomRecord(ROOM, "demo_chat", resume=Resume("c", "x"), last_seq=2)


async def test_rooms_to_follow_are_wanted_or_recorded_and_not_over(place: Place) -> None:
    """Also after a restart, and each with what is known of it."""
    async with place.opened() as store:
        await store.want_room(ROOM, RECEIVED + 1)
        await store.want_room(OTHER_ROOM, RECEIVED)
        await store.record_room(THIRD_ROOM, recorded=True)
        await store.append([live(THIRD_ROOM, [1], Resume("c"))])
        await store.record_room(THIRD_ROOM + 1, recorded=True)
        await store.end_room(THIRD_ROOM + 1, RECEIVED)
    async with place.opened() as store:
        found = {record.room_id: record for record in await store.rooms_to_follow(RECEIVED)}
        assert found == {
            ROOM: RoomRecord(ROOM, wanted_until=RECEIVED + 1),
            THIRD_ROOM: RoomRecord(THIRD_ROOM, resume=Resume("c"), last_seq=1, recorded=True),
        }


async def test_wanting_and_recording_can_be_taken_back(store: Store) -> None:
    """0 clears the one, False the other."""
    await store.want_room(ROOM, RECEIVED + 1)
    await store.want_room(ROOM, 0)
    await store.record_room(OTHER_ROOM, recorded=True)
    await store.record_room(OTHER_ROOM, recorded=False)
    assert await store.rooms_to_follow(RECEIVED) == []


async def test_an_ended_room_is_wanted_no_more(store: Store) -> None:
    """The end is final, and its first time stands."""
    await store.want_room(ROOM, RECEIVED + 10)
    await store.record_room(ROOM, recorded=True)
    await store.end_room(ROOM, RECEIVED)
    await store.end_room(ROOM, RECEIVED + 5)
    assert await store.room(ROOM) == RoomRecord(ROOM, ended_at=RECEIVED)
    await store.want_room(ROOM, RECEIVED + 10)
    assert await store.rooms_to_follow(RECEIVED) == []


async def test_gaps_come_back_oldest_first(place: Place) -> None:
    """Per room, complete, and after a restart; a gap may be all that is known of a room."""
    later = Gap(ROOM, RECEIVED + 100, 0, "silent", "no frame for 30 s")
    earlier = Gap(ROOM, RECEIVED, RECEIVED + 50, "dropped", "1006", recovered=True)
    async with place.opened() as store:
        for gap in (later, earlier, Gap(OTHER_ROOM, RECEIVED, RECEIVED + 1, "corrupt")):
            await store.add_gap(gap)
    async with place.opened() as store:
        assert await store.gaps(ROOM) == [earlier, later]


async def test_a_gap_told_again_replaces_what_was_known(store: Store) -> None:
    """Same room, start and reason: first open, then closed. Another reason is another gap."""
    await store.add_gap(Gap(ROOM, RECEIVED, 0, "dropped"))
    closed = Gap(ROOM, RECEIVED, RECEIVED + 50, "dropped", "1006", recovered=True)
    other = Gap(ROOM, RECEIVED, RECEIVED, "corrupt")
    await store.add_gap(closed)
    await store.add_gap(other)
    assert sorted(await store.gaps(ROOM), key=lambda gap: gap.reason) == [other, closed]


async def test_recorded_creators_are_sorted_and_stand_once(place: Place) -> None:
    """And stay after a restart."""
    async with place.opened() as store:
        for name in ("demo_quiet", "demo_battle", "demo_quiet", "demo_chat"):
            await store.record_creator(name, recorded=True)
        await store.record_creator("demo_chat", recorded=False)
        await store.record_creator("nobody", recorded=False)
    async with place.opened() as store:
        assert await store.recorded_creators() == ["demo_battle", "demo_quiet"]
