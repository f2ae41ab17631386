"""www.tiktok.com: cookies, the LIVE page, the profile, api-live, and every way they can say no."""

import json
import re
from dataclasses import replace
from typing import Any

import pytest

from tests.sandbox.visitor import Visitor
from webcastle.sandbox import Sandbox

SIGI = re.compile(r'<script id="SIGI_STATE" type="application/json">(.*?)</script>')
UNIVERSAL = re.compile(r'<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json">(.*?)</script>')
LOOK_UP = "/api-live/user/room/?aid=1988&app_name=tiktok_web&sourceType=54&uniqueId="


async def sigi(visitor: Visitor, name: str) -> Any:
    answer, body = await visitor.get(f"/@{name}/live")
    assert answer.status == 200
    found = SIGI.search(body.decode())
    assert found is not None
    return json.loads(found[1])


async def test_any_page_sets_an_anonymous_visitors_cookie(visitor: Visitor) -> None:
    """Once: who has a ttwid keeps it."""
    answer, _ = await visitor.get("/", cookies="")
    cookie = answer.headers["Set-Cookie"]
    assert re.match(r"ttwid=1%7C\w+%7C\d{10}%7C\w{64};", cookie)
    assert "Path=/" in cookie
    answer, _ = await visitor.get("/")
    assert "Set-Cookie" not in answer.headers


async def test_the_live_page_and_api_live_agree(box: Sandbox, visitor: Visitor) -> None:
    """Same ids as strings, live, same owner, a start time in seconds."""
    room = box.world.find("demo_chat")
    page = (await sigi(visitor, "demo_chat"))["LiveRoom"]["liveRoomUserInfo"]
    api = await visitor.json(LOOK_UP + "demo_chat")
    assert api["statusCode"] == 0
    assert api["message"] == ""
    for found in (page, api["data"]):
        assert found["user"]["roomId"] == str(room.room_id)
        assert found["user"]["uniqueId"] == "demo_chat"
        assert found["user"]["status"] == 2
        assert found["liveRoom"]["status"] == 2
        assert found["liveRoom"]["startTime"] == (box.world.epoch + room.start) // 1000
        assert found["liveRoom"]["liveRoomStats"]["userCount"] > 0
        json.loads(found["liveRoom"]["streamData"]["pull_data"]["stream_data"])
    assert page["user"] == api["data"]["user"]


@pytest.mark.parametrize(
    ("name", "room", "status"),
    [("demo_offline", True, 4), ("demo_ended", True, 4), ("demo_never", False, 4), ("demo_restricted", True, 2)],
)
async def test_look_ups_of_those_who_are_not_simply_live(
    box: Sandbox, visitor: Visitor, name: str, room: bool, status: int
) -> None:
    """Offline: the last room id and status 4; never live: no room id at all."""
    expected = str(box.world.find(name).room_id) if room else ""
    api = await visitor.json(LOOK_UP + name)
    page = (await sigi(visitor, name))["LiveRoom"]["liveRoomUserInfo"]
    for found in (api["data"], page):
        assert found["user"]["roomId"] == expected
        assert found["user"]["status"] == status
    assert api["data"]["liveRoom"]["status"] == status
    assert api["statusCode"] == 0


async def test_a_pause_shows_in_look_ups(box: Sandbox, visitor: Visitor) -> None:
    """Status 3."""
    box.emit("demo_chat", kind="pause")
    assert (await visitor.json(LOOK_UP + "demo_chat"))["data"]["user"]["status"] == 3


@pytest.mark.parametrize(
    ("query", "code", "message"),
    [
        ("aid=1988&uniqueId=nobody_at_all", 19881007, "user_not_found"),
        ("aid=1988&uniqueId=@demo_chat", 19881007, "user_not_found"),
        ("aid=1988&uniqueId=", 19881005, "params_error"),
        ("aid=1988", 19881005, "params_error"),
        ("uniqueId=demo_chat", 19881005, "params_error"),
        ("aid=1&uniqueId=demo_chat", 19881005, "params_error"),
    ],
)
async def test_api_live_failures_are_http_200(visitor: Visitor, query: str, code: int, message: str) -> None:
    """Data null, a code, a word, a log id."""
    answer, body = await visitor.get(f"/api-live/user/room/?{query}")
    assert answer.status == 200
    failure = json.loads(body)
    assert failure["data"] is None
    assert failure["statusCode"] == code
    assert failure["message"] == message
    assert failure["extra"]["id"]


async def test_an_unknown_name_has_a_page_without_a_live_room(visitor: Visitor) -> None:
    """SIGI_STATE is there, LiveRoom is not."""
    assert "LiveRoom" not in await sigi(visitor, "nobody_at_all")


async def test_the_blocked_creator_shows_a_captcha(visitor: Visitor) -> None:
    """HTML without SIGI but with both marks, and 403 from api-live."""
    answer, body = await visitor.get("/@demo_blocked/live")
    assert answer.status == 200
    assert b"SIGI_STATE" not in body
    assert b"tiktok-verify-page" in body
    assert b"Please wait" in body
    answer, _ = await visitor.get(LOOK_UP + "demo_blocked")
    assert answer.status == 403


@pytest.mark.parametrize(("name", "code"), [("demo_chat", 0), ("demo_private", 10222), ("nobody_at_all", 10221)])
async def test_profiles(visitor: Visitor, name: str, code: int) -> None:
    """Status codes of the profile page's data."""
    _, body = await visitor.get(f"/@{name}")
    found = UNIVERSAL.search(body.decode())
    assert found is not None
    detail = json.loads(found[1])["__DEFAULT_SCOPE__"]["webapp.user-detail"]
    assert detail["statusCode"] == code
    if code == 0:
        assert detail["userInfo"]["user"]["uniqueId"] == name
        assert detail["userInfo"]["user"]["roomId"]


@pytest.mark.parametrize(
    "path",
    ["/@demo_chat/live", "/@demo_chat", "/api-live/user/room", "/webcast/room/info", "/webcast/gift/list", "/_sandbox"],
)
async def test_a_trailing_slash_makes_no_difference(visitor: Visitor, path: str) -> None:
    """Both spellings answer."""
    for spelled in (path, path + "/"):
        answer, _ = await visitor.get(spelled + "?aid=1988&uniqueId=demo_chat")
        assert answer.status == 200


async def test_a_title_cannot_break_out_of_the_page(box: Sandbox, visitor: Visitor) -> None:
    """Titles come from scenarios: a script end in one stays text."""
    creator = box.world.creators["demo_never"]
    box.world.creators["demo_never"] = replace(creator, title="</script><b>", start_ms=0)
    page = await sigi(visitor, "demo_never")
    assert page["LiveRoom"]["liveRoomUserInfo"]["liveRoom"]["title"] == "</script><b>"
