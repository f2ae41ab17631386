"""The message log, rooms and creators: what a restart needs to know."""

from __future__ import annotations

from tests.contracts.conftest import Location
from tests.contracts.rows import OTHER_ROOM, ROOM, live
from webcastle.models import Resume
from webcastle.ports import RoomRecord, Store

THIRD_ROOM = ROOM + 2


async def test_an_unknown_room_is_none(store: Store) -> None:
    """And asking does not make it known."""
    assert await store.room(ROOM) is None
    assert await store.tips([ROOM]) == {}
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
    """Only those whose name was ever given, and never user 0, which stands for none."""
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


async def test_recorded_creators_are_sorted_and_stand_once(location: Location) -> None:
    """And stay after a restart."""
    async with location.opened() as store:
        for name in ("demo_quiet", "demo_battle", "demo_quiet", "demo_chat"):
            await store.record_creator(name, recorded=True)
        await store.record_creator("demo_chat", recorded=False)
        await store.record_creator("demo_never", recorded=False)
    async with location.opened() as store:
        assert await store.recorded_creators() == ["demo_battle", "demo_quiet"]
