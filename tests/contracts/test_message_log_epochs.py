"""The message log, store epochs: where a reader goes on. What a restored copy means is in the adapters' own tests."""

from __future__ import annotations

import re

import pytest

from tests.contracts.conftest import Location
from tests.contracts.rows import OTHER_ROOM, RECEIVED, ROOM, live, mark, raw
from webcastle.models import Position
from webcastle.ports import Store


async def test_a_new_database_has_an_epoch_that_stays(location: Location) -> None:
    """Six characters, a letter first; the same after a restart and for another process."""
    async with location.opened() as one, location.opened() as two:
        epoch = await one.store_epoch()
        assert re.fullmatch("[a-z][a-z0-9]{5}", epoch)
        assert await two.store_epoch() == epoch
    async with location.opened() as store:
        assert await store.store_epoch() == epoch


async def test_beginning_an_epoch_gives_a_new_id_to_all(location: Location) -> None:
    """At once, also to processes that run, and for good."""
    async with location.opened() as one, location.opened() as two:
        first = await one.store_epoch()
        second = await one.begin_store_epoch()
        assert second not in {first, await one.begin_store_epoch()}
        third = await two.store_epoch()
        assert third not in {first, second}
    async with location.opened() as store:
        assert await store.store_epoch() == third


async def test_a_position_of_the_present_epoch_stands(store: Store) -> None:
    """Named or not, with its part, in history too."""
    epoch = await store.store_epoch()
    await store.append([live(ROOM, [1, 2, 3], marks=[mark("a", 2), mark("b", 3)])])
    await store.prepend(ROOM, [raw(0)], received_at=RECEIVED, history_cursor="", done=True)
    for seq, index, part in ((3, 1, None), (3, 1, 2), (3, 0, 1), (2, 1, None), (1, 0, None), (0, 0, 3), (-1, 0, None)):
        for named in ("", epoch):
            expected = Position(seq, index, part, epoch)
            assert await store.resume_point(ROOM, Position(seq, index, part, named)) == expected


@pytest.mark.parametrize("position", [Position(3, 2, 1), Position(4), Position(4, 0, 2), Position(10**30, 5)])
async def test_no_position_lies_beyond_the_tip(store: Store, position: Position) -> None:
    """A position that was moved has no part."""
    await store.append([live(ROOM, [1, 2, 3], marks=[mark("b", 3)])])
    assert await store.resume_point(ROOM, position) == Position(3, 1, None, await store.store_epoch())


@pytest.mark.parametrize("room_id", [ROOM, 10**30, -(10**30)])
async def test_in_an_unknown_room_there_is_only_the_beginning(store: Store, room_id: int) -> None:
    """Whatever number a request brings along."""
    epoch = await store.store_epoch()
    assert await store.resume_point(room_id, Position(5, 1, 2)) == Position(0, 0, None, epoch)
    assert await store.resume_point(room_id, Position(0)) == Position(0, 0, None, epoch)


async def test_an_earlier_epoch_is_shared_up_to_the_first_write_after_it(store: Store) -> None:
    """Of that room, in whichever later epoch; the answer is of the present epoch."""
    first = await store.store_epoch()
    await store.append([live(ROOM, [1, 2], marks=[mark("a", 2), mark("b", 2)]), live(OTHER_ROOM, [1, 2, 3])])
    await store.begin_store_epoch()
    third = await store.begin_store_epoch()
    assert await store.resume_point(ROOM, Position(2, 2, 1, first)) == Position(2, 2, 1, third)
    await store.append([live(ROOM, [3, 4], marks=[mark("c")])])
    await store.append([live(ROOM, [5])])
    fork = Position(2, 2, None, third)
    for position in (Position(2, 3, 1, first), Position(3, 0, 1, first), Position(5, 0, None, first)):
        assert await store.resume_point(ROOM, position) == fork
    for position in (Position(2, 2, 1, first), Position(1, 0, None, first)):
        assert await store.resume_point(ROOM, position) == position._replace(epoch=third)
    assert await store.resume_point(ROOM, Position(5, 0, 1, third)) == Position(5, 0, 1, third)
    assert await store.resume_point(OTHER_ROOM, Position(3, 0, 1, first)) == Position(3, 0, 1, third)
    await store.begin_store_epoch()
    await store.append([live(ROOM, [6])])
    assert (await store.resume_point(ROOM, Position(5, 0, None, first))).tip == fork.tip
    assert (await store.resume_point(ROOM, Position(6, 0, None, third))).tip == Position(5).tip


async def test_history_that_came_after_the_epoch_is_no_place_to_go_on(store: Store) -> None:
    """It may have been fetched anew, in other places: the reader begins at the beginning."""
    first = await store.store_epoch()
    await store.append([live(ROOM, [10])])
    await store.prepend(ROOM, [raw(9)], received_at=RECEIVED, history_cursor="", done=False)
    second = await store.begin_store_epoch()
    await store.prepend(ROOM, [raw(8), raw(7)], received_at=RECEIVED, history_cursor="", done=False)
    assert await store.resume_point(ROOM, Position(0, 0, None, first)) == Position(0, 0, None, second)
    assert await store.resume_point(ROOM, Position(-1, 0, None, first)) == Position(-1, 0, None, second)
    assert await store.resume_point(ROOM, Position(-2, 0, 1, first)) == Position(-3, 0, None, second)


async def test_a_room_that_was_empty_shares_nothing(store: Store) -> None:
    """What is below its first live message now may be newer than what the reader had."""
    first = await store.store_epoch()
    await store.begin_store_epoch()
    await store.append([live(ROOM, [10])])
    await store.prepend(ROOM, [raw(9)], received_at=RECEIVED, history_cursor="", done=False)
    assert (await store.resume_point(ROOM, Position(5, 0, None, first))).tip == Position(-1).tip


async def test_an_unknown_epoch_shares_nothing(store: Store) -> None:
    """Where it parted is not known: the reader begins at the beginning."""
    await store.append([live(ROOM, [1, 2])])
    await store.prepend(ROOM, [raw(0)], received_at=RECEIVED, history_cursor="", done=False)
    found = await store.resume_point(ROOM, Position(1, 0, 2, "zzzzzz"))
    assert found == Position(-1, 0, None, await store.store_epoch())
