"""TikTok's pages from Webcastle's own look-ups: shapes, error cases, limits."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import httpx
import pytest

from tests.api.fakes import NOW, ROOM, FakeApp
from webcastle.errors import (
    CreatorNotFoundError,
    LoginRequiredError,
    RoomEndedError,
    RoomRestrictedError,
    UpstreamBlockedError,
    UpstreamUnavailableError,
)
from webcastle.models import Lookup, RoomState

RAW: dict[str, Any] = {
    "user": {"id": "68", "uniqueId": "demo", "nickname": "De</script>mo", "roomId": str(ROOM), "status": 2},
    "stats": {"followerCount": 1},
    "liveRoom": {"title": "t", "status": 2},
}
# As both libraries look for it.
SIGI = re.compile(r'<script id="SIGI_STATE" type="application/json">(.*?)</script>')
PAGES = (
    "/@demo/live",
    "/api-live/user/room/?uniqueId=demo",
    f"/webcast/room/info/?room_id={ROOM}",
    "/webcast/room/info_by_user/?unique_id=demo",
    f"/webcast/room/check_alive/?room_ids={ROOM}",
    f"/webcast/gift/list/?room_id={ROOM}",
)


@pytest.fixture
async def visitor(app: FakeApp) -> AsyncIterator[httpx.AsyncClient]:
    """Somebody without a key."""
    app.discovery.lookup = replace(app.discovery.lookup, raw=RAW)
    transport = httpx.ASGITransport(app=app.api(), raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://gateway") as client:
        yield client


def state(answer: httpx.Response) -> dict[str, Any]:
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/html")
    found = SIGI.search(answer.text)
    assert found
    content: dict[str, Any] = json.loads(found[1])
    return content


async def test_the_live_page(visitor: httpx.AsyncClient) -> None:
    """HTML with the state object that the libraries' own pattern finds, whatever people call themselves."""
    for name in ("demo", "@demo"):
        assert state(await visitor.get(f"/@{name.removeprefix('@')}/live")) == {"LiveRoom": {"liveRoomUserInfo": RAW}}
    assert state(await visitor.get("/@demo/live?lang=en")) == {"LiveRoom": {"liveRoomUserInfo": RAW}}


async def test_the_live_page_of_nobody(visitor: httpx.AsyncClient, app: FakeApp) -> None:
    """As TikTok says it: a state without a LiveRoom."""
    app.discovery.error = CreatorNotFoundError()
    assert state(await visitor.get("/@nobody/live")) == {}


async def test_api_live(visitor: httpx.AsyncClient, app: FakeApp) -> None:
    """The same as JSON; unknown names and missing parameters have TikTok's codes."""
    body = (await visitor.get("/api-live/user/room/?uniqueId=demo&sourceType=54&aid=1988")).json()
    assert (body["data"], body["message"], body["statusCode"]) == (RAW, "", 0)
    body = (await visitor.get("/api-live/user/room/?aid=1988")).json()
    assert (body["data"], body["message"], body["statusCode"]) == (None, "params_error", 19881005)
    app.discovery.error = CreatorNotFoundError()
    body = (await visitor.get("/api-live/user/room?uniqueId=nobody")).json()
    assert (body["data"], body["message"], body["statusCode"]) == (None, "user_not_found", 19881007)


async def test_upstream_fails(visitor: httpx.AsyncClient, app: FakeApp) -> None:
    """Blocked or down: a page without state, and JSON without data, so that no library looks into it."""
    for error in (UpstreamBlockedError(), UpstreamUnavailableError()):
        app.discovery.error = error
        page = await visitor.get("/@demo/live")
        assert page.status_code == 503
        assert "SIGI_STATE" not in page.text
        answer = await visitor.get("/api-live/user/room/?uniqueId=demo")
        assert answer.status_code == 503
        assert answer.json()["statusCode"] == 10101
        assert "data" not in answer.json()


@pytest.mark.parametrize("path", [f"/webcast/room/info/?room_id={ROOM}", "/webcast/room/info_by_user/?unique_id=demo"])
async def test_room_info(visitor: httpx.AsyncClient, app: FakeApp, path: str) -> None:
    """TikTok's answer as it came, in TikTok's envelope."""
    body = (await visitor.get(path)).json()
    assert body == {"data": app.source.info, "extra": {"now": NOW}, "status_code": 0}


@pytest.mark.parametrize(
    ("error", "status_code", "data"),
    [
        (RoomRestrictedError(), 4003110, {"prompts": ""}),
        (
            RoomEndedError(),
            30003,
            {"message": "room has finished", "prompts": "This LIVE video has ended", "status": 4},
        ),
        (LoginRequiredError(), 20003, {"message": "User doesn't login", "prompts": "Please login first"}),
    ],
)
async def test_rooms_that_are_not_shown(
    visitor: httpx.AsyncClient, app: FakeApp, error: Exception, status_code: int, data: dict[str, Any]
) -> None:
    """Restricted, finished, for members: HTTP 200 and TikTok's own codes."""
    app.source.error = error
    answer = await visitor.get(f"/webcast/room/info/?room_id={ROOM}")
    assert answer.status_code == 200
    assert (answer.json()["status_code"], answer.json()["data"]) == (status_code, data)


async def test_a_creator_without_a_room(visitor: httpx.AsyncClient, app: FakeApp) -> None:
    """Never live: 404 rather than somebody else's room."""
    app.discovery.lookup = Lookup("demo", 1, "", "", 0, RoomState.UNKNOWN, False, "", 0, NOW, "html", raw=RAW)
    assert (await visitor.get("/webcast/room/info_by_user/?unique_id=demo")).status_code == 404


async def test_check_alive(visitor: httpx.AsyncClient, app: FakeApp) -> None:
    """Live, not live, and left out where it is not known."""
    app.discovery.liveness = {ROOM: True, ROOM + 1: False, ROOM + 2: None}
    asked = f"{ROOM},{ROOM + 1},{ROOM + 2},{ROOM}"
    for _ in range(3):
        body = (await visitor.get(f"/webcast/room/check_alive/?room_ids={asked}&room_id={ROOM}")).json()
        assert body["status_code"] == 0
        assert body["data"] == [
            {"alive": True, "room_id": ROOM, "room_id_str": str(ROOM)},
            {"alive": False, "room_id": ROOM + 1, "room_id_str": str(ROOM + 1)},
        ]


async def test_gift_list(visitor: httpx.AsyncClient, app: FakeApp) -> None:
    """TikTok's own list; whatever a signature has added to the URL is ignored."""
    for _ in range(3):
        body = (await visitor.get(f"/webcast/gift/list/?room_id={ROOM}&msToken=x&X-Bogus=none")).json()
        assert body["data"] == app.source.gifts
    assert app.source.calls == [("gift_list", ROOM)]


@pytest.mark.parametrize(
    "path",
    [
        "/webcast/room/info/",
        "/webcast/room/info/?room_id=abc",
        "/webcast/room/info/?room_id=-1",
        "/webcast/room/info/?room_id=" + "9" * 5000,
        "/webcast/room/info/?room_id=9223372036854775808",
        "/webcast/gift/list/?room_id=0",
        "/webcast/room/check_alive/",
        "/webcast/room/check_alive/?room_ids=1,,2",
        "/webcast/room/check_alive/?room_ids=" + ",".join(str(n) for n in range(1, 60)),
    ],
)
async def test_nonsense(visitor: httpx.AsyncClient, path: str) -> None:
    """400, and nobody upstream is asked."""
    answer = await visitor.get(path)
    assert answer.status_code == 400
    assert answer.json()["status_code"] == 400


async def test_no_page_needs_a_key_or_minds_one(visitor: httpx.AsyncClient) -> None:
    """Libraries send none."""
    for path in PAGES:
        assert (await visitor.get(path)).status_code == 200
        assert (await visitor.get(path, headers={"X-Api-Key": "wc_nonsense"})).status_code == 200


async def test_pages_tell_clients_apart(visitor: httpx.AsyncClient) -> None:
    """Each answer carries the visitor's cookie; one who has it keeps it; a ttwid is never ours to set here."""
    answer = await visitor.get("/@demo/live")
    visitor_id = answer.cookies["webcastle_visitor"]
    assert "ttwid" not in answer.headers["set-cookie"]
    again = await visitor.get(f"/webcast/room/info/?room_id={ROOM}")
    assert again.cookies["webcastle_visitor"] == visitor_id


async def test_each_address_may_ask_only_so_often(app: FakeApp) -> None:
    """Over the limit: 429 until the minute is over; another address is not affected."""
    app.discovery.lookup = replace(app.discovery.lookup, raw=RAW)
    api = app.api(pages_per_minute=5)

    def somebody(address: str) -> httpx.AsyncClient:
        transport = httpx.ASGITransport(app=api, client=(address, 1234))
        return httpx.AsyncClient(transport=transport, base_url="http://gateway")

    async with somebody("192.0.2.1") as one, somebody("192.0.2.2") as other:
        for _ in range(5):
            assert (await one.get("/@demo/live")).status_code == 200
        refused = await one.get("/@demo/live")
        assert refused.status_code == 429
        assert 1 <= int(refused.headers["Retry-After"]) <= 60
        assert (await one.get("/api-live/user/room/?uniqueId=demo")).json()["statusCode"] == 10101
        assert (await other.get("/@demo/live")).status_code == 200
        app.clock.turn(60)
        assert (await one.get("/@demo/live")).status_code == 200


async def test_a_mistake_of_ours_is_told_to_nobody(visitor: httpx.AsyncClient, app: FakeApp) -> None:
    """500 without internals."""
    app.discovery.error = ValueError("an internal detail")
    answer = await visitor.get("/@demo/live")
    assert answer.status_code == 500
    assert "detail" not in answer.text
