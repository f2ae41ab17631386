"""The sign contract: answers, limits, and what libraries need to find in an error."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
import structlog

from tests.api.conftest import KeyOf
from tests.api.fakes import NOW, ROOM, FakeApp
from webcastle.errors import (
    BusError,
    CreatorNotFoundError,
    LoginRequiredError,
    RoomEndedError,
    RoomOfflineError,
    RoomRestrictedError,
    SignerError,
    StoreError,
    UpstreamBlockedError,
    UpstreamUnavailableError,
    WebcastleError,
)
from webcastle.models import Tier
from webcastle.protocol import schema

FETCH = f"/euler/webcast/fetch?room_id={ROOM}"
CONNECT = f"/euler/webcast/rooms/{ROOM}/connect?client=ttlive-node&cursor=&client_enter=true&platform=web"


def result(answer: httpx.Response) -> schema.ProtoMessageFetchResult:
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "application/protobuf"
    return schema.ProtoMessageFetchResult.FromString(answer.content)


# --- errors ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (RoomRestrictedError(), 403),
        (LoginRequiredError(), 403),
        (RoomEndedError(), 404),
        (RoomOfflineError(), 404),
        (CreatorNotFoundError(), 404),
        (UpstreamBlockedError(), 503),
        (UpstreamUnavailableError("short"), 503),
        (SignerError(), 503),
        (StoreError("x"), 503),
        (BusError("x"), 503),
        (WebcastleError("x"), 500),
        (ValueError("a mistake of ours"), 500),
    ],
)
async def test_every_error_has_its_status_and_a_long_enough_message(
    client: httpx.AsyncClient, app: FakeApp, error: Exception, status: int
) -> None:
    """The form is Euler's; messages have 19 characters at least, or a library's banner breaks."""
    structlog.configure(processors=[structlog.processors.KeyValueRenderer()])
    try:
        app.timeline.error = error
        answer = await client.get(FETCH)
    finally:
        structlog.reset_defaults()
    assert answer.status_code == status
    body = answer.json()
    assert body["code"] == status
    assert len(body["message"]) >= 19
    assert ("retry-after" in answer.headers) is (status == 503)


@pytest.mark.parametrize("path", [FETCH, CONNECT, "/euler/webcast/rate_limits", "/euler/webcast/room_id?uniqueId=demo"])
async def test_keys(anonymous: httpx.AsyncClient, key_of: KeyOf, path: str) -> None:
    """By header or query; without one, or with a wrong one, 401."""
    key = await key_of("unlimited")
    assert (await anonymous.get(path)).status_code == 401
    assert (await anonymous.get(path, headers={"X-Api-Key": "wc_wrong"})).status_code == 401
    assert (await anonymous.get(path, headers={"X-Api-Key": key})).status_code == 200
    separator = "&" if "?" in path else "?"
    assert (await anonymous.get(f"{path}{separator}apiKey={key}")).status_code == 200


async def test_a_limit_that_is_reached(anonymous: httpx.AsyncClient, app: FakeApp, key_of: KeyOf) -> None:
    """429 with what both libraries read: seconds to wait in two headers, the reset, the label of the limit."""
    anonymous.headers["X-Api-Key"] = await key_of("short_day")
    for _ in range(3):
        assert (await anonymous.get(FETCH)).status_code == 200
    answer = await anonymous.get(FETCH)
    assert answer.status_code == 429
    body = answer.json()
    assert body["limit_label"] == "Day"
    assert "3 requests a day" in body["message"]
    assert int(answer.headers["RateLimit-Remaining"]) == int(answer.headers["Retry-After"]) > 60
    assert int(answer.headers["RateLimit-Reset"]) == int(answer.headers["X-RateLimit-Reset"]) > NOW // 1000


async def test_a_tier_without_sockets(anonymous: httpx.AsyncClient, app: FakeApp, key_of: KeyOf) -> None:
    """402: more is to be had for a higher tier."""
    await app.store.save_tier(Tier("none", None, None, 0, None, None, None))
    anonymous.headers["X-Api-Key"] = await key_of("none")
    answer = await anonymous.get(FETCH)
    assert answer.status_code == 402
    assert len(answer.json()["message"]) >= 19


@pytest.mark.parametrize(
    "query", ["", "?room_id=", "?room_id=abc", "?room_id=0", "?room_id=-1", "?unique_id=a b", "?room_id=1&room_id=2"]
)
async def test_bad_requests(client: httpx.AsyncClient, query: str) -> None:
    """400 that says what is wrong."""
    answer = await client.get(f"/euler/webcast/fetch{query}")
    assert answer.status_code == 400
    assert "id" in answer.json()["message"]


async def test_unknown_paths_have_the_same_form(client: httpx.AsyncClient) -> None:
    """404 and 405 below /euler look like every other error there."""
    assert (await client.get("/euler/webcast/no_such_thing")).json()["code"] == 404
    assert (await client.post("/euler/webcast/rate_limits")).json()["code"] == 405


# --- around it ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["/euler/webcast/sign_url", "/euler/tiktok/sign_url"])
async def test_signing(client: httpx.AsyncClient, app: FakeApp, path: str) -> None:
    """The signer's URL, its User-Agent, its tokens by name."""
    body = {
        "url": "https://webcast.tiktok.com/webcast/x/?a=1",
        "userAgent": "Mine/1.0",
        "method": "GET",
        "type": "fetch",
    }
    answer = await client.post(path, json=body)
    assert answer.status_code == 200
    response = answer.json()["response"]
    assert response["signedUrl"] == "https://webcast.tiktok.com/webcast/x/?a=1&msToken=m&X-Bogus=b"
    assert response["userAgent"] == "Ours/1.0"
    assert response["tokens"] == {"msToken": "m", "X-Bogus": "b"}
    assert response["cookies"] == [{"name": "ttwid", "value": "1%7Cvisitor"}]


@pytest.mark.parametrize("host", ["gateway", "localhost:8787", "0.0.0.0:8787", "castle.example"])
async def test_our_own_pages_need_no_signature(client: httpx.AsyncClient, app: FakeApp, host: str) -> None:
    """They get what a library looks for in a signed URL, and nobody is asked to sign."""
    url = f"https://{host}/webcast/gift/list/?room_id=1"
    answer = await client.post("/euler/tiktok/sign_url", json={"url": url, "userAgent": "Mine/1.0"})
    response = answer.json()["response"]
    assert response["signedUrl"].startswith(f"{url}&msToken=")
    assert response["userAgent"] == "Mine/1.0"
    assert response["tokens"]["msToken"]
    assert not app.source.calls


@pytest.mark.parametrize(
    "url",
    [
        "https://example.com/webcast/feed/",
        "https://webcast.tiktok.com@example.com/webcast/feed/",
        "https://example.com/#/webcast/gift/list/",
        "javascript:alert(1)",
        "ftp://gateway/webcast/gift/list/",
        "http://[::1/webcast/gift/list/",
        "0",
    ],
)
async def test_nothing_else_is_signed(client: httpx.AsyncClient, app: FakeApp, url: str) -> None:
    """400 for any other place, however it is written."""
    answer = await client.post("/euler/webcast/sign_url", json={"url": url})
    assert answer.status_code == 400
    assert not app.source.calls


@pytest.mark.parametrize("path", ["/euler/webcast/rate_limits", "/euler/accounts/me/rate_limits"])
async def test_rate_limits(anonymous: httpx.AsyncClient, key_of: KeyOf, path: str) -> None:
    """What is left of each window; without a limit, a number that no client takes for an exhausted quota."""
    answer = await anonymous.get(path, headers={"X-Api-Key": await key_of("short_day")})
    body = answer.json()
    assert (body["code"], body["day"]["max"], body["day"]["remaining"]) == (200, 3, 2)
    assert body["day"]["reset_at"].endswith("+00:00")
    assert body["minute"]["max"] == 10
    body = (await anonymous.get(path, headers={"X-Api-Key": await key_of("unlimited")})).json()
    assert body["day"] == body["minute"] == body["hour"] == {"max": 2**31 - 1, "remaining": 2**31 - 1, "reset_at": None}


@pytest.mark.parametrize("path", ["/euler/webcast/anchors/demo/room_id", "/euler/webcast/room_id?uniqueId=%40demo"])
async def test_room_ids(client: httpx.AsyncClient, path: str) -> None:
    """By path or query."""
    body = (await client.get(path)).json()
    assert (body["ok"], body["room_id"], body["is_live"], body["routes_attempted"]) == (True, str(ROOM), True, ["html"])


@pytest.mark.parametrize("path", ["/euler/webcast/room_info?uniqueId=demo", "/euler/webcast/anchors/demo/room_info"])
async def test_room_info(client: httpx.AsyncClient, app: FakeApp, path: str) -> None:
    """TikTok's own answer, and what clients pick from it."""
    app.source.info = app.source.info | {
        "user_count": 321,
        "stats": {"total_user": 9999},
        "cover": {"url_list": ["https://p.example/c.jpg"]},
        "stream_url": {"hls_pull_url": "https://h.example/p.m3u8", "flv_pull_url": {"HD1": "https://f.example/hd.flv"}},
    }
    data: dict[str, Any] = (await client.get(path)).json()["data"]
    assert data["raw"] == app.source.info
    assert data["room_info"]["current_viewers"] == 321
    assert data["room_info"]["total_viewers"] == 9999
    assert data["room_info"]["cover_url"] == "https://p.example/c.jpg"
    assert data["room_info"]["flv_pull_url"] == "https://f.example/hd.flv"


@pytest.mark.parametrize("shape", [{}, {"cover": 7, "stream_url": [], "stats": "x"}, {"cover": {"url_list": {}}}])
async def test_room_info_of_any_shape(client: httpx.AsyncClient, app: FakeApp, shape: dict[str, Any]) -> None:
    """Whatever upstream says, the answer has its form."""
    app.source.info = shape
    assert (await client.get("/euler/webcast/room_info?uniqueId=demo")).status_code == 200


@pytest.mark.parametrize("path", [f"/euler/webcast/gift_info?room_id={ROOM}", f"/euler/webcast/rooms/{ROOM}/gifts"])
async def test_gifts(client: httpx.AsyncClient, app: FakeApp, path: str) -> None:
    """TikTok's own list, asked for once however often it is wanted."""
    for _ in range(3):
        answer = await client.get(path)
        assert answer.json() == {"code": 200, "response": {"data": app.source.gifts}}
    assert app.source.calls == [("gift_list", ROOM)]


# --- at the root -------------------------------------------------------------------------------------------------------


@pytest.fixture
async def at_root(app: FakeApp, key_of: KeyOf) -> AsyncIterator[httpx.AsyncClient]:
    api = app.api(euler_at_root=True)
    headers = {"X-Api-Key": await key_of("unlimited")}
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(app=api), base_url="http://gateway", headers=headers
    ) as client:
        yield client


async def test_selectable_at_the_root(at_root: httpx.AsyncClient, client: httpx.AsyncClient) -> None:
    """With the setting the same paths answer without the prefix, and hide TikTools' of the same name; the rest stays."""
    result(await at_root.get(FETCH.removeprefix("/euler")))
    result(await at_root.get(CONNECT.removeprefix("/euler")))
    assert "hour" in (await at_root.get("/webcast/rate_limits")).json()
    assert "hour" in (await at_root.get("/accounts/me/rate_limits")).json()
    result(await at_root.get(FETCH))
    assert (await at_root.get("/webcast/feed?channel_id=87")).status_code == 200
    assert "hour" not in (await client.get("/webcast/rate_limits")).json()
    assert (await client.get("/accounts/me/rate_limits")).status_code == 404
