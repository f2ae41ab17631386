"""What upstream says of rooms, kept with its age; and the hashtags seen in it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from tests.core.conftest import Core
from tests.core.fakes import NOW, settle
from webcastle.core.catalogue import GIFTS_TTL_S, INFO_TTL_S, Catalogue
from webcastle.errors import RoomEndedError, StoreError, UpstreamUnavailableError

ROOM = 7_300_000_000_000_000_001


def info(viewers: int = 5, tag: str = "Gaming", *, status: int = 2, name: str = "demo") -> dict[str, Any]:
    """room/info, as far as it matters here."""
    tag_id = {"Gaming": 5, "Music": 6}.get(tag, 0)
    return {
        "status": status,
        "user_count": viewers,
        "hashtag": {"id": tag_id, "title": tag},
        "owner": {"id": 68, "display_id": name},
    }


@pytest.fixture
async def ended() -> list[int]:
    return []


@pytest.fixture
async def catalogue(core: Core, ended: list[int]) -> AsyncIterator[Catalogue]:
    catalogue = Catalogue(core.store, core.source, core.rooms, core.clock, on_ended=ended.append)
    yield catalogue
    await catalogue.close()


async def test_a_description_is_kept_for_some_seconds(core: Core, catalogue: Catalogue) -> None:
    """With its time; afterwards it is asked for again, and the old one can still be looked at."""
    core.source.info[ROOM] = info(5)
    first = await catalogue.describe(ROOM)
    assert (first.value.viewers, first.at, first.cached) == (5, NOW, False)
    core.source.info[ROOM] = info(6)
    assert (await catalogue.describe(ROOM)).value.viewers == 5
    core.clock.ms += int(INFO_TTL_S * 1000)
    old = catalogue.described(ROOM)
    assert old is not None
    assert old.value.viewers == 5
    assert (await catalogue.describe(ROOM)).value.viewers == 6


async def test_a_description_makes_the_owner_known(core: Core, catalogue: Catalogue) -> None:
    """Whose room it is stands in the store afterwards."""
    core.source.info[ROOM] = info()
    await catalogue.describe(ROOM)
    record = await core.store.room(ROOM)
    assert record is not None
    assert (record.unique_id, record.owner_id) == ("demo", 68)


@pytest.mark.parametrize("way", ["refused", "status"])
async def test_an_ended_room_is_told(core: Core, catalogue: Catalogue, ended: list[int], way: str) -> None:
    """However upstream says so, whoever remembers the room as live is told; what was kept of it goes."""
    core.source.info[ROOM] = info()
    await catalogue.describe(ROOM)
    core.clock.ms += int(INFO_TTL_S * 1000)
    if way == "refused":
        core.source.info_errors[ROOM] = RoomEndedError()
        with pytest.raises(RoomEndedError):
            await catalogue.describe(ROOM)
        assert catalogue.described(ROOM) is None
    else:
        core.source.info[ROOM] = info(status=4)
        assert (await catalogue.describe(ROOM)).value.alive is False
    assert ended == [ROOM]


async def test_gifts_are_kept_for_minutes(core: Core, catalogue: Catalogue) -> None:
    """A gift list is large and hardly changes."""
    for _ in range(3):
        assert (await catalogue.gifts(ROOM)).value == ()
    core.clock.ms += int(GIFTS_TTL_S * 1000) - 1
    assert (await catalogue.gifts(ROOM)).at == NOW
    assert core.source.gift_lists == 1
    core.clock.ms += 1
    assert not (await catalogue.gifts(ROOM)).cached
    assert core.source.gift_lists == 2


async def test_upstream_is_asked_once_for_whatever_is_made_of_its_answer(core: Core, catalogue: Catalogue) -> None:
    """The raw answer and what is read in it come from one cache, for room information and for gifts."""
    core.source.info[ROOM] = info(5)
    core.source.gifts = {"gifts": [{"id": 5655, "name": "Rose", "diamond_count": 1}]}
    raw, described = await asyncio.gather(catalogue.room_info(ROOM), catalogue.describe(ROOM))
    assert raw.value == info(5)
    assert described.value.viewers == 5
    assert (await catalogue.room_info(ROOM)).cached
    assert core.source.infos == 1
    listed, gifts = await asyncio.gather(catalogue.gift_list(ROOM), catalogue.gifts(ROOM))
    assert listed.value == core.source.gifts
    assert [gift.name for gift in gifts.value] == ["Rose"]
    assert core.source.gift_lists == 1


async def test_a_store_that_takes_nothing_costs_no_answer(
    core: Core, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That the owner cannot be stored now does not matter to the caller."""

    async def refuse(*_: Any, **__: Any) -> None:
        raise StoreError("The disk is full.")

    monkeypatch.setattr(core.store, "remember_room", refuse)
    core.source.info[ROOM] = info(5)
    assert (await catalogue.describe(ROOM)).value.viewers == 5


# hashtags


async def test_hashtags_are_added_up_over_rooms(core: Core, catalogue: Catalogue) -> None:
    """Most watched first; rooms without one, and those that are over, do not count."""
    rooms = [info(5), info(7), info(20, "Music"), info(100, ""), info(1000, status=4), info(1000, status=0)]
    for number, each in enumerate(rooms):
        core.source.info[ROOM + number] = each
        await catalogue.describe(ROOM + number)
    tags = await catalogue.hashtags(10)
    assert [(tag.id, tag.title, tag.viewers, tag.rooms, tag.seen_at) for tag in tags] == [
        (6, "Music", 20, 1, NOW),
        (5, "Gaming", 12, 2, NOW),
    ]
    assert [tag.title for tag in await catalogue.hashtags(1)] == ["Music"]


async def test_followed_rooms_are_looked_at(core: Core, catalogue: Catalogue) -> None:
    """Nobody has to ask for their description first; one that cannot be described is left out."""
    for number in range(3):
        core.source.info[ROOM + number] = info(10)
        core.source.add_creator(f"c{number}", ROOM + number)
    core.source.info_errors[ROOM + 1] = UpstreamUnavailableError()
    for number in range(3):
        await core.rooms.touch(ROOM + number)
    await settle()
    assert [(tag.viewers, tag.rooms) for tag in await catalogue.hashtags(10)] == [(20, 2)]


async def test_old_observations_do_not_count(core: Core, catalogue: Catalogue) -> None:
    """After an hour nobody knows whether they still watch."""
    core.source.info[ROOM] = info(5)
    await catalogue.describe(ROOM)
    core.clock.ms += 3_599_999
    assert len(await catalogue.hashtags(10)) == 1
    core.clock.ms += 1
    assert await catalogue.hashtags(10) == []


async def test_nothing_seen(catalogue: Catalogue) -> None:
    """An empty list, not an error."""
    assert await catalogue.hashtags(10) == []
