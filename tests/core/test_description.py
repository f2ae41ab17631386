"""room/info and gift/list reduced to what is passed on, whatever they hold."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from webcastle.core.description import Gift, Hashtag, describe, gifts_of, image_url
from webcastle.sandbox.control.clock import MANUAL_EPOCH_MS, WorldClock
from webcastle.sandbox.wire.bodies import room_info
from webcastle.sandbox.world.creators import demo_creators
from webcastle.sandbox.world.world import World

ROOM = 7300000000000000001
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(max_size=12)
    | st.just("https://a.example"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=6,
)
NAMES = st.sampled_from(
    "status title user_count like_count owner owner_user_id stats cover hashtag stream_url create_time gifts id name icon".split()  # noqa: SIM905
)


@pytest.fixture(scope="module")
def info() -> dict[str, Any]:
    """A whole room/info, as the sandbox makes it."""
    clock = WorldClock(manual_at=MANUAL_EPOCH_MS, shift_ms=0)
    world = World(1, MANUAL_EPOCH_MS, clock.now_ms, demo_creators())
    room = world.current(world.creator("demo_busy") or SimpleNamespace())  # type: ignore[arg-type]
    assert room is not None
    found: dict[str, Any] = orjson.loads(orjson.dumps(room_info(world, room)))
    return found


def test_a_whole_answer(info: dict[str, Any]) -> None:
    """Every field finds its place."""
    room = describe(ROOM, info)
    assert (room.room_id, room.alive, room.status) == (ROOM, True, 2)
    assert room.title == "FINAL of the season, come in!"
    assert (room.viewers, room.visitors) == (info["user_count"], info["stats"]["total_user"])
    assert (room.likes, room.shares) == (info["like_count"], info["stats"]["share_count"])
    assert room.owner.unique_id == "demo_busy"
    assert room.owner.user_id == info["owner"]["id"]
    assert room.owner.picture_url.startswith("https://")
    assert room.owner.followers == info["owner"]["follow_info"]["follower_count"]
    assert room.hashtag == Hashtag(info["hashtag"]["id"], info["hashtag"]["title"])
    assert room.cover_url == info["cover"]["url_list"][0]
    assert list(room.playback.qualities) == ["origin", "uhd", "hd", "sd", "ld", "ao"]
    assert room.playback.default_quality == "hd"
    assert room.playback.qualities["origin"].hls.endswith("_origin.m3u8")
    assert room.playback.qualities["origin"].name == "Original"


@pytest.mark.parametrize(
    ("status", "alive"), [(2, True), (3, True), (4, False), (0, None), (1, None), (None, None), ("2", True)]
)
def test_liveness(status: Any, alive: bool | None) -> None:
    """A paused room is not over; what says nothing is unknown."""
    assert describe(ROOM, {"status": status}).alive is alive


def test_an_owner_is_found_by_either_id() -> None:
    """The exact one first."""
    assert describe(ROOM, {"owner": {"id_str": "7", "id": 8}}).owner.user_id == 7
    assert describe(ROOM, {"owner": {"id": 8}}).owner.user_id == 8
    assert describe(ROOM, {"owner_user_id": 9}).owner.user_id == 9
    assert describe(ROOM, {}).owner.user_id == 0


@pytest.mark.parametrize("hashtag", [None, {}, {"id": 0, "title": "x"}, {"id": 5, "title": ""}, []])
def test_no_hashtag(hashtag: Any) -> None:
    """Half a hashtag is none."""
    assert describe(ROOM, {"hashtag": hashtag}).hashtag is None


@given(st.dictionaries(NAMES, JSON | st.dictionaries(NAMES, JSON, max_size=3), max_size=6))
def test_any_shape(data: dict[str, Any]) -> None:
    """Nothing that upstream says raises, or gives what JSON cannot carry."""
    room = describe(ROOM, data)
    orjson.dumps([room.title, room.viewers, room.likes, room.created_at_s, room.cover_url, room.owner])
    for gift in gifts_of(data):
        orjson.dumps(gift)
        assert gift.id > 0


def test_gifts() -> None:
    """What has an id is listed, in TikTok's order."""
    images = {"url_list": ["", "javascript:alert(1)", "https://a.example/rose.png"]}
    listed = [
        {
            "id": 5655,
            "name": "Rose",
            "diamond_count": 1,
            "type": 1,
            "combo": True,
            "describe": "sent Rose",
            "icon": images,
        },
        {"id": "7934", "name": "Heart", "diamond_count": -5, "image": images},
        {"id": 0, "name": "nothing"},
        "nonsense",
    ]
    assert gifts_of({"gifts": listed}) == (
        Gift(5655, "Rose", 1, 1, True, "sent Rose", "https://a.example/rose.png", ""),
        Gift(7934, "Heart", 0, 0, False, "", "https://a.example/rose.png", "https://a.example/rose.png"),
    )


def test_images() -> None:
    """Only what a page may load."""
    assert image_url({"url_list": ["javascript:x", "http://a.example"]}) == "http://a.example"
    assert image_url({"url_list": "https://a.example"}) == ""


# where it can be watched
