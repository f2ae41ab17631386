"""The feed: samples of who is live, paged by max_time."""

import json
from typing import Any

import pytest

from tests.sandbox.visitor import Visitor
from webcastle.sandbox import Sandbox, SandboxOptions

SESSION = "ttwid=1; sessionid=2"


@pytest.fixture
def member(visitor: Visitor) -> Visitor:
    visitor.cookies = SESSION
    return visitor


async def page(visitor: Visitor, channel: str = "87", max_time: object = 0, more: str = "") -> Any:
    path = f"/webcast/feed/?aid=1988&channel_id={channel}&max_time={max_time}&count=50{more}"
    answer, body = await visitor.signed(path)
    assert answer.content_type == "application/json"
    return json.loads(body)


async def pages(visitor: Visitor, channel: str = "87") -> list[Any]:
    found = [await page(visitor, channel)]
    while found[-1]["extra"]["has_more"]:
        assert len(found) < 100
        found.append(await page(visitor, channel, found[-1]["extra"]["max_time"]))
    return found


def names(found: list[Any]) -> list[str]:
    return [entry["data"]["owner"]["display_id"] for one in found for entry in one["data"]]


async def test_paging_reaches_everybody_who_is_live(http: Any) -> None:
    """60 more rooms, several pages of 6 to 15, hardly any repeats, and the end."""
    box = Sandbox(SandboxOptions(manual_clock=True, extra_rooms=60))
    await box.start()
    visitor = Visitor(box, http)
    visitor.cookies = SESSION
    found = await pages(visitor)
    listed = names(found)
    live = {room.creator.unique_id for room in box.world.live_rooms(box.world.now_at()) if room.creator.listed}
    assert len(live) > 80
    assert set(listed) == live
    assert len(listed) - len(live) <= len(found)
    assert all(6 <= len(one["data"]) <= 15 for one in found[:-1])
    assert {type(one["extra"]["max_time"]) for one in found} == {int}
    await box.stop()


async def test_entries_are_rooms_that_look_like_room_info(box: Sandbox, member: Visitor) -> None:
    """Every field that room/info and an entry share has the same value."""
    first = await page(member)
    assert first["status_code"] == 0
    for entry in first["data"]:
        room = entry["data"]
        assert entry["type"] == 1
        assert room["status"] == 2
        assert room["id_str"] == str(room["id"])
        answer = await member.json(f"/webcast/room/info/?aid=1988&room_id={room['id']}")
        for field in ("id", "title", "user_count", "like_count", "owner", "stream_url", "hashtag"):
            assert answer["data"][field] == room[field]


async def test_anonymous_visitors_see_five_rooms(visitor: Visitor) -> None:
    """And no further page."""
    first = await page(visitor)
    assert len(first["data"]) == 5
    assert first["extra"]["has_more"] is False


async def test_following_needs_a_session(visitor: Visitor) -> None:
    """20003 without; some rooms with."""
    assert (await page(visitor, "42"))["status_code"] == 20003
    visitor.cookies = SESSION
    assert 1 <= len(set(names(await pages(visitor, "42")))) < 15


@pytest.mark.parametrize("channel", ["89", "1111006"])
async def test_gaming_shows_games_only(member: Visitor, channel: str) -> None:
    """All of them."""
    found = await pages(member, channel)
    assert {entry["data"]["hashtag"]["title"] for one in found for entry in one["data"]} == {"Gaming"}
    assert {"demo_busy", "pixel.petra"} <= set(names(found))


@pytest.mark.parametrize("channel", ["1222001", "1222002", "1222003", "1222004"])
async def test_topic_channels_show_their_topic(member: Visitor, channel: str) -> None:
    """One hashtag each, at least one creator in each."""
    found = await pages(member, channel)
    assert len({entry["data"]["hashtag"]["title"] for one in found for entry in one["data"]}) == 1


async def test_an_unknown_channel_is_empty(member: Visitor) -> None:
    """Not an error."""
    assert (await page(member, "999"))["data"] == []


async def test_a_game_can_be_asked_for(member: Visitor) -> None:
    """related_live_tag narrows a channel down, in any case."""
    found = await page(member, "87", more="&related_live_tag=block%20builders")
    assert found["data"]
    assert {entry["data"]["game_tag_detail"]["game_tag_name"] for entry in found["data"]} == {"Block Builders"}


@pytest.mark.parametrize("max_time", ["", "0", "abc", "-5", "1775000012345", "9" * 30, "1.5"])
async def test_other_values_of_max_time_begin_anew(member: Visitor, max_time: str) -> None:
    """Also a caller's own clock, as some send it first."""
    assert names([await page(member, "87", max_time)]) == names([await page(member)])


async def test_restricted_and_offline_creators_are_not_listed(member: Visitor) -> None:
    """Nor private or blocked ones."""
    hidden = {"demo_restricted", "demo_private", "demo_blocked", "demo_ended", "demo_offline", "demo_never"}
    assert not hidden & set(names(await pages(member)))


async def test_a_chain_survives_the_end_of_a_room(box: Sandbox, member: Visitor) -> None:
    """Later pages of a chain are those of its beginning; a new chain knows that the room is over."""
    first = await page(member)
    box.emit("demo_quiet", kind="end")
    await box.advance(61_000)
    rest = [first]
    while rest[-1]["extra"]["has_more"]:
        rest.append(await page(member, "87", rest[-1]["extra"]["max_time"]))
    assert "demo_chat" in names(rest)
    assert "demo_quiet" not in names(await pages(member))


async def test_refreshing_gives_another_order(box: Sandbox, member: Visitor) -> None:
    """The sample changes with the minute, not within it."""
    one = names([await page(member)])
    assert names([await page(member)]) == one
    await box.advance(60_000)
    assert names([await page(member)]) != one
