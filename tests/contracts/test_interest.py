"""Interest: one row per room and holder, so that no holder overwrites or clears the interest of another."""

from __future__ import annotations

import asyncio

import pytest

from tests.contracts.conftest import Location
from tests.contracts.rows import OTHER_ROOM, RECEIVED, ROOM, end, live
from webcastle.ports import Interest, RoomRecord, Store

NOW = RECEIVED


async def test_interest_lasts_until_its_time(location: Location) -> None:
    """Also over a restart, and not a ms longer; without a time it lasts for good."""
    held = [Interest(ROOM, "gateway", NOW + 1), Interest(OTHER_ROOM, "recording", None)]
    async with location.opened() as store:
        await store.hold_interest(held)
    async with location.opened() as store:
        assert await store.interests(NOW) == held
        assert await store.interests(NOW + 1) == held[1:]
        assert await store.interests(2**62) == held[1:]


async def test_holders_are_apart(store: Store) -> None:
    """Two in one room, one in two rooms: what one drops is its own."""
    await store.hold_interest(
        [Interest(ROOM, "a", NOW + 5), Interest(ROOM, "b", None), Interest(OTHER_ROOM, "a", None)]
    )
    await store.drop_interest([ROOM], "a")
    assert await store.interests(NOW) == [Interest(ROOM, "b", None), Interest(OTHER_ROOM, "a", None)]
    await store.drop_interest([ROOM, OTHER_ROOM], "a")
    assert await store.interests(NOW) == [Interest(ROOM, "b", None)]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [(NOW + 5, NOW + 9, NOW + 9), (NOW + 9, NOW + 5, NOW + 9), (NOW, None, None), (None, NOW + 5, None)],
)
async def test_holding_again_prolongs(
    store: Store, first: int | None, second: int | None, expected: int | None
) -> None:
    """The longer time stands, whichever came first, in one call or in two."""
    await store.hold_interest([Interest(ROOM, "a", first)])
    await store.hold_interest([Interest(ROOM, "a", second)])
    await store.hold_interest([Interest(OTHER_ROOM, "a", first), Interest(OTHER_ROOM, "a", second)])
    assert await store.interests(NOW) == [Interest(ROOM, "a", expected), Interest(OTHER_ROOM, "a", expected)]


async def test_rooms_known_longest_come_first(store: Store) -> None:
    """Whatever their ids."""
    await store.remember_room(OTHER_ROOM)
    await store.hold_interest(
        [Interest(ROOM - 1, "a", None), Interest(ROOM, "a", None), Interest(OTHER_ROOM, "a", None)]
    )
    assert [each.room_id for each in await store.interests(NOW)] == [OTHER_ROOM, ROOM - 1, ROOM]


async def test_interest_makes_a_room_known(store: Store) -> None:
    """With nothing in it."""
    await store.hold_interest([Interest(ROOM, "a", NOW)])
    assert await store.room(ROOM) == RoomRecord(ROOM)


async def test_an_ended_room_is_skipped(store: Store) -> None:
    """The others of the call are not."""
    await store.append([live(ROOM, [], marks=[end()])])
    await store.hold_interest([Interest(ROOM, "a", None), Interest(OTHER_ROOM, "a", None)])
    assert await store.interests(NOW) == [Interest(OTHER_ROOM, "a", None)]


async def test_all_of_a_call_or_nothing(store: Store) -> None:
    """A call that fails holds nothing."""
    with pytest.raises(ValueError, match="64-bit"):
        await store.hold_interest([Interest(ROOM, "a", None), Interest(OTHER_ROOM, "a", 2**64)])
    assert await store.interests(NOW) == []
    await store.hold_interest([])
    await store.drop_interest([], "a")
    await store.drop_interest([ROOM, 404], "a")
    assert await store.interests(NOW) == []


async def test_processes_hold_at_once(location: Location) -> None:
    """No interest is lost."""
    async with location.opened() as one, location.opened() as two, asyncio.timeout(30):
        await asyncio.gather(
            *(
                store.hold_interest([Interest(ROOM + number, holder, None)])
                for number in range(10)
                for store, holder in ((one, "one"), (two, "two"))
            )
        )
        found = {(each.room_id - ROOM, each.holder) for each in await one.interests(NOW)}
    assert found == {(number, holder) for number in range(10) for holder in ("one", "two")}
