"""The message log, tenures: only the latest owner of a room can write it."""

from __future__ import annotations

import asyncio

import pytest

from tests.contracts.conftest import Location
from tests.contracts.rows import OTHER_ROOM, RECEIVED, ROOM, end, ids, live, mark, raw, whole_log, whole_room, words
from webcastle.errors import TenureLostError
from webcastle.models import Resume, Tip
from webcastle.ports import Interest, Store, Tenure


async def test_the_latest_tenure_writes(store: Store) -> None:
    """At both ends; every tenure is of the next epoch, rooms count apart, and a room may be unknown before."""
    assert await store.begin_tenure(ROOM, 1) == Tenure(ROOM, 1, 1)
    tenure = await store.begin_tenure(ROOM, 7)
    assert tenure == Tenure(ROOM, 7, 2)
    other = await store.begin_tenure(OTHER_ROOM, 1)
    assert other.epoch == 1
    new = await store.append([live(ROOM, [1], tenure=tenure), live(OTHER_ROOM, [1], tenure=other)])
    assert [ids(each.messages) for each in new] == [[1], [1]]
    page = await store.prepend(ROOM, [raw(0)], received_at=RECEIVED, history_cursor="c", done=True, tenure=tenure)
    assert ids(page) == [0]
    record = await store.room(ROOM)
    assert record is not None
    assert record.epoch == 2


async def test_an_old_owner_stores_nothing_and_moves_no_cursor(location: Location) -> None:
    """Though it is given the present tip and its messages are new: neither messages, marks, the end, nor anything of other rooms."""
    async with location.opened() as old_owner, location.opened() as owner:
        old = await old_owner.begin_tenure(ROOM, 1)
        await old_owner.append([live(ROOM, [1], Resume("c1", "x1"), tenure=old)])
        new = await owner.begin_tenure(ROOM, 2)
        await owner.append([live(ROOM, [2], Resume("c2", "x2"), marks=[mark("a", 1)], tenure=new)])
        await owner.hold_interest([Interest(ROOM, "h", None)])
        # the old owner has read all that the new one wrote, and goes on behind it
        assert words(await whole_log(old_owner, ROOM)) == [1, 2, "a"]
        before = await owner.room(ROOM)
        with pytest.raises(TenureLostError) as caught:
            await old_owner.append(
                [
                    live(OTHER_ROOM, [1], Resume("c")),
                    live(ROOM, [3], Resume("c3", "x3"), marks=[mark("b", 1), end()], tenure=old),
                ]
            )
        assert caught.value.room_ids == (ROOM,)
        with pytest.raises(TenureLostError):
            await old_owner.append([live(ROOM, [], Resume("c3", "x3"), tenure=old)])
        with pytest.raises(TenureLostError):
            await old_owner.append([live(ROOM, [], marks=[mark("b")], tenure=old)])
        with pytest.raises(TenureLostError):
            await old_owner.prepend(ROOM, [raw(0)], received_at=RECEIVED, history_cursor="h", done=True, tenure=old)
        assert await owner.room(ROOM) == before
        assert words(await whole_log(owner, ROOM)) == [1, 2, "a"]
        assert await owner.room(OTHER_ROOM) is None
        assert await owner.interests(0) == [Interest(ROOM, "h", None)]
        (appended,) = await owner.append([live(ROOM, [3], tenure=new)])
        assert (appended.before, [m.seq for m in appended.messages]) == (Tip(2, 1), [3])


async def test_all_lost_rooms_are_named_and_the_rest_can_be_appended(store: Store) -> None:
    """Each once; a tenure of an epoch that was never given is lost as well, and so is one of an unknown room."""
    rooms = [ROOM + number for number in range(5)]
    tenures = [await store.begin_tenure(room_id, 1) for room_id in rooms[:4]]
    await store.begin_tenure(rooms[1], 1)
    tenures += [Tenure(rooms[4], 1, 1)]
    tenures[3] = Tenure(rooms[3], 1, 9)
    appends = [live(room_id, [1], tenure=tenure) for room_id, tenure in zip(rooms, tenures, strict=True)]
    appends += [live(rooms[1], [2], tenure=tenures[1])]
    with pytest.raises(TenureLostError) as caught:
        await store.append(appends)
    assert sorted(caught.value.room_ids) == [rooms[1], rooms[3], rooms[4]]
    rest = [append for append in appends if append.room_id not in caught.value.room_ids]
    assert [ids(each.messages) for each in await store.append(rest)] == [[1], [1]]
    assert await whole_room(store, rooms[1]) == []


async def test_an_append_without_a_tenure_is_not_fenced(store: Store) -> None:
    """For tools; the room keeps its owner."""
    tenure = await store.begin_tenure(ROOM, 1)
    await store.append([live(ROOM, [1])])
    (new,) = await store.append([live(ROOM, [2], tenure=tenure)])
    assert ids(new.messages) == [2]


async def test_tenures_are_counted_over_processes_and_restarts(location: Location) -> None:
    """No two owners ever have the same epoch."""
    async with location.opened() as one, location.opened() as two, asyncio.timeout(30):
        tenures = await asyncio.gather(*(store.begin_tenure(ROOM, 1) for _ in range(10) for store in (one, two)))
    async with location.opened() as store:
        tenures.append(await store.begin_tenure(ROOM, 1))
    assert sorted(tenure.epoch for tenure in tenures) == list(range(1, 22))
    assert tenures[-1].epoch == 21
