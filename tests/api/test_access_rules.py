"""Every operation under every kind of key."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from tests.api.conftest import KeyOf, document, staged
from tests.api.fakes import NOW, ROOM, FakeApp
from webcastle.api.http.operation import UNLIMITED

OPERATIONS = [
    "/tok/v1/user_uniqueid/?unique_id=demo",
    f"/tok/v1/webcast_room_check_alive/?room_id={ROOM}",
    f"/tok/v1/webcast_room_check_alive_batch/?room_ids={ROOM}",
    f"/tok/v1/webcast_room_user_info/?room_id={ROOM}",
    f"/tok/v1/webcast_room_msg_fetch/?room_id={ROOM}",
    f"/tok/v1/webcast_room_history_msg_fetch/?room_id={ROOM}",
    "/webcast/check_alive?unique_id=demo",
    "/webcast/bulk_live_check?unique_ids=demo",
    "/webcast/room_id?unique_id=demo",
    "/webcast/room_info?unique_id=demo",
    f"/webcast/room_video?room_id={ROOM}",
    "/webcast/room_cover?unique_id=demo",
    "/webcast/gift_info?unique_id=demo",
    "/webcast/rankings?unique_id=demo",
    "/webcast/hashtag_list",
    "/webcast/fetch?unique_id=demo",
    "/webcast/resolve_user_ids?user_ids=107955",
    "/webcast/sign_url?url=https://webcast.tiktok.com/webcast/gift/list/?aid=1988",
    f"/webcast/sign_websocket?room_id={ROOM}",
    "/webcast/ws_credentials?unique_id=demo",
    "/webcast/rate_limits",
    "POST /authentication/jwt",
    "/webcast/feed",
]
FEED = OPERATIONS[-1]
RATE_HEADERS = ("X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset")
MINUTE_END = (NOW // 60_000 + 1) * 60
DAY_END = (NOW // 86_400_000 + 1) * 86_400

operation = pytest.mark.parametrize("url", OPERATIONS)


@pytest.fixture
def api(app: FakeApp) -> FastAPI:
    return staged(app)


async def ask(client: httpx.AsyncClient, operation: str, **options: Any) -> httpx.Response:
    """Send what the table says: a path for GET, or a method and a path."""
    method, _, url = operation.rpartition(" ")
    return await client.request(method or "GET", url, **options)


def test_the_table_has_every_operation() -> None:
    """Nothing that is described is left out; what clients of the sign contract may do is tested where that is."""
    described = {path.rstrip("/") for path in document()["paths"] if path.startswith(("/tok/", "/webcast/", "/auth"))}
    assert {operation.rpartition(" ")[2].partition("?")[0].rstrip("/") for operation in OPERATIONS} == described


def rates(response: httpx.Response) -> tuple[int, int, int]:
    limit, remaining, reset = (int(response.headers[name]) for name in RATE_HEADERS)
    return limit, remaining, reset


def assert_error(response: httpx.Response, status: int, code: str) -> str:
    """The body has the form of the dialect; gives its message."""
    body = response.json()
    assert response.status_code == status, response.text
    if response.request.url.path.startswith(("/webcast/", "/authentication/", "/captcha/")):
        assert list(body) == ["status_code", "message"]
    else:
        assert list(body) == ["status_code", "code", "message"]
        assert body["code"] == code
    assert body["status_code"] == status
    return str(body["message"])


@operation
@pytest.mark.parametrize("slash", [True, False])
async def test_works_with_and_without_a_trailing_slash(client: httpx.AsyncClient, url: str, slash: bool) -> None:
    """Both spellings of a path give the same answer, without a redirect."""
    path, _, query = url.partition("?")
    path = path.rstrip("/") + ("/" if slash else "")
    response = await ask(client, f"{path}?{query}")
    assert response.status_code == 200, response.text


@operation
async def test_no_key(anonymous: httpx.AsyncClient, url: str) -> None:
    """Without a key: 401 that says how to get one; no limits are told."""
    response = await ask(anonymous, url)
    assert "webcastle keys create" in assert_error(response, 401, "invalid_key")
    assert not any(name in response.headers for name in RATE_HEADERS)


@operation
async def test_unknown_key(anonymous: httpx.AsyncClient, url: str) -> None:
    """A key that nobody made: 401, and the answer does not repeat it."""
    response = await ask(anonymous, url, headers={"X-Api-Key": "wc_not-a-key"})
    message = assert_error(response, 401, "invalid_key")
    assert "not known" in message
    assert "wc_not-a-key" not in response.text


@operation
async def test_revoked_key(anonymous: httpx.AsyncClient, app: FakeApp, url: str) -> None:
    """A key stops working with its revocation, although it was in use a moment before."""
    key, secret = await app.access.create("test", "pro")
    headers = {"X-Api-Key": secret}
    assert (await ask(anonymous, url, headers=headers)).status_code == 200
    assert await app.access.revoke(key.id)
    assert "revoked" in assert_error(await ask(anonymous, url, headers=headers), 401, "invalid_key")


@operation
@pytest.mark.parametrize(("tier", "limit"), [("sandbox", 10), ("basic", 30), ("pro", 60), ("ultra", 120)])
async def test_each_tier(anonymous: httpx.AsyncClient, key_of: KeyOf, url: str, tier: str, limit: int) -> None:
    """A request costs one; the headers tell the tighter window. The feed is not for the sandbox tier."""
    response = await ask(anonymous, url, headers={"X-Api-Key": await key_of(tier)})
    if url == FEED and tier == "sandbox":
        assert "Basic" in assert_error(response, 403, "tier_too_low")
    else:
        assert response.status_code == 200, response.text
    assert rates(response) == (limit, limit - 1, MINUTE_END)


@operation
async def test_unlimited_tier(client: httpx.AsyncClient, app: FakeApp, url: str) -> None:
    """Without limits the headers are still numbers that every SDK parses, and nothing but the feed is counted."""
    response = await ask(client, url)
    assert response.status_code == 200
    assert rates(response) == (UNLIMITED, UNLIMITED, MINUTE_END)
    assert app.store.queries["take_quota"] == (1 if url == FEED else 0)


@operation
async def test_over_the_minute(anonymous: httpx.AsyncClient, app: FakeApp, key_of: KeyOf, url: str) -> None:
    """The request after the last of a minute gets 429 until the next minute begins."""
    headers = {"X-Api-Key": await key_of("basic")}
    for _ in range(20 if url == FEED else 30):
        assert (await ask(anonymous, url, headers=headers)).status_code == 200
    for _ in range(10 if url == FEED else 0):
        await ask(anonymous, url, headers=headers)
    response = await ask(anonymous, url, headers=headers)
    assert "30 requests a minute" in assert_error(response, 429, "quota_exceeded")
    assert rates(response) == (30, 0, MINUTE_END)
    wait = int(response.headers["Retry-After"])
    assert app.clock.now_ms() + wait * 1000 >= MINUTE_END * 1000 > app.clock.now_ms() + (wait - 1) * 1000
    app.clock.turn(wait)
    assert (await ask(anonymous, url, headers=headers)).status_code == (429 if url == FEED else 200)


@operation
async def test_over_the_day(anonymous: httpx.AsyncClient, app: FakeApp, key_of: KeyOf, url: str) -> None:
    """A used-up day is told by the headers and lasts until midnight UTC."""
    headers = {"X-Api-Key": await key_of("short_day")}
    statuses = [(await ask(anonymous, url, headers=headers)).status_code for _ in range(3)]
    assert statuses == ([200, 200, 429] if url == FEED else [200, 200, 200])
    response = await ask(anonymous, url, headers=headers)
    assert "3 requests a day" in assert_error(response, 429, "quota_exceeded")
    assert rates(response) == (3, 0, DAY_END)
    assert int(response.headers["Retry-After"]) == -(-(DAY_END * 1000 - NOW) // 1000)
    app.clock.turn(86_400)
    assert (await ask(anonymous, url, headers=headers)).status_code == 200


async def test_the_tighter_window_is_told(anonymous: httpx.AsyncClient, key_of: KeyOf) -> None:
    """When the day has less left than the minute, the headers are the day's."""
    response = await anonymous.get(OPERATIONS[0], headers={"X-Api-Key": await key_of("short_day")})
    assert rates(response) == (3, 2, DAY_END)


async def test_a_refused_request_is_not_counted(anonymous: httpx.AsyncClient, app: FakeApp, key_of: KeyOf) -> None:
    """Hammering a used-up minute takes nothing from the day."""
    headers = {"X-Api-Key": await key_of("sandbox")}
    for _ in range(25):
        await anonymous.get(OPERATIONS[0], headers=headers)
    app.clock.turn(60)
    response = await anonymous.get(OPERATIONS[0], headers=headers)
    assert response.status_code == 200
    key = await app.access.authenticate(headers["X-Api-Key"])
    assert (await app.access.usage(key)).day.used == 11


async def test_a_request_with_a_mistake_in_it_counts_too(anonymous: httpx.AsyncClient, key_of: KeyOf) -> None:
    """A 400 is an authenticated answer: it is counted and carries the headers."""
    response = await anonymous.get("/tok/v1/user_uniqueid/", headers={"X-Api-Key": await key_of("basic")})
    assert response.status_code == 400
    assert rates(response) == (30, 29, MINUTE_END)


@pytest.mark.parametrize("url", [OPERATIONS[0], FEED])
@pytest.mark.parametrize(
    ("headers", "query"),
    [
        ({"X-RapidAPI-Key": "{key}"}, {}),
        ({"X-Api-Key": "{key}"}, {}),
        ({"x-api-key": " {key} "}, {}),
        ({"Authorization": "Bearer {key}"}, {}),
        ({"Authorization": "bearer  {key}"}, {}),
        ({}, {"apiKey": "{key}"}),
        ({"X-Api-Key": ""}, {"apiKey": "{key}"}),
        ({"X-Api-Key": "{key}", "X-RapidAPI-Key": "{key}"}, {"apiKey": "{key}"}),
        ({"X-Api-Key": "{key}", "Authorization": "Basic b2Y6cHJveHk="}, {}),
    ],
)
async def test_places_for_a_key(
    anonymous: httpx.AsyncClient, key_of: KeyOf, url: str, headers: dict[str, str], query: dict[str, str]
) -> None:
    """A key is found wherever the dialects and their SDKs put it."""
    key = await key_of("pro")
    filled = {name: value.format(key=key) for name, value in headers.items()}
    params = {name: value.format(key=key) for name, value in query.items()}
    target = httpx.URL(url).copy_merge_params(params)
    assert (await anonymous.get(target, headers=filled)).status_code == 200


@pytest.mark.parametrize("value", ["Basic dXNlcjpwYXNz", "Bearer", "Bearer  ", "wc_abc"])
async def test_another_kind_of_authorization(anonymous: httpx.AsyncClient, value: str) -> None:
    """An Authorization header that is no bearer token is told apart from no key at all."""
    response = await anonymous.get(OPERATIONS[0], headers={"Authorization": value})
    assert "Bearer" in assert_error(response, 401, "invalid_key")


@pytest.mark.parametrize("other", ["X-RapidAPI-Key", "Authorization", "apiKey"])
async def test_different_keys_at_once(client: httpx.AsyncClient, key_of: KeyOf, other: str) -> None:
    """Two keys in one request are refused, even if both are good: it would be unclear whose limits apply."""
    key = await key_of("pro")
    headers = {other: f"Bearer {key}" if other == "Authorization" else key}
    response = await client.get(
        f"/webcast/feed?apiKey={key}" if other == "apiKey" else "/webcast/feed", headers=headers
    )
    assert "several" in assert_error(response, 401, "invalid_key")
    assert key not in response.text


@operation
async def test_answers_are_not_cached(client: httpx.AsyncClient, url: str) -> None:
    """Answers may carry a caller's cookies and are new every time: no proxy may keep them."""
    assert (await ask(client, url)).headers["Cache-Control"] == "no-store"
