"""Browser tokens over HTTP: who makes them, what they open, and what they do not."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

import httpx
import jwt
import pytest
from fastapi import FastAPI
from structlog.testing import capture_logs

from tests.api.conftest import KeyOf, staged
from tests.api.fakes import NOW, ROOM, FakeApp
from tests.api.test_access_rules import MINUTE_END, RATE_HEADERS, assert_error, rates

Issue = Callable[..., Awaitable[str]]

FOR_TOKENS = [
    "/webcast/check_alive?unique_id=demo",
    f"/webcast/check_alive?room_ids={ROOM}",
    "/webcast/bulk_live_check?unique_ids=demo",
    "/webcast/room_id?unique_id=demo",
    "/webcast/room_info?unique_id=demo",
    f"/webcast/room_info?room_id={ROOM}",
    "/webcast/room_video?unique_id=demo",
    "/webcast/room_cover?unique_id=demo",
    "/webcast/gift_info?unique_id=demo",
    f"/webcast/gift_info?room_id={ROOM}",
    "/webcast/rankings?unique_id=demo",
    "/webcast/fetch?unique_id=demo",
    f"/webcast/fetch?room_id={ROOM}",
]
FOR_KEYS = [
    "/webcast/feed",
    "/webcast/hashtag_list",
    "/webcast/resolve_user_ids?user_ids=7",
    "/webcast/sign_url?url=https://webcast.tiktok.com/x",
    f"/webcast/sign_websocket?room_id={ROOM}",
    "/webcast/ws_credentials?unique_id=demo",
    "/webcast/rate_limits",
    "/webcast/chat",
]
allowed = pytest.mark.parametrize("url", FOR_TOKENS)


@pytest.fixture
def api(app: FakeApp) -> FastAPI:
    return staged(app)


def with_token(url: str, token: str) -> str:
    return f"{url}{'&' if '?' in url else '?'}jwtKey={token}"


@pytest.fixture
async def key(key_of: KeyOf) -> str:
    return await key_of("pro")


@pytest.fixture
def issue(anonymous: httpx.AsyncClient, key: str) -> Issue:
    """Makes a token as a backend does."""

    async def make(**wish: Any) -> str:
        response = await anonymous.post("/authentication/jwt", json=wish, headers={"X-Api-Key": key})
        assert response.status_code == 200, response.text
        token: str = response.json()["data"]["token"]
        return token

    return make


async def test_the_answer(anonymous: httpx.AsyncClient, app: FakeApp, key: str) -> None:
    """A token, and when it ends; the key in the query, as the vendor's examples have it."""
    sent = {"expire_after": 60, "allowed_creators": ["demo"], "max_websockets": 2}
    response = await anonymous.post(f"/authentication/jwt?apiKey={key}", json=sent)
    body = response.json()
    assert body["status_code"] == 0
    assert body["data"]["expires_at"] == NOW // 1000 + 60
    grant = await app.tokens.verify(body["data"]["token"])
    assert (grant.allowed_creators, grant.max_websockets, grant.expires_at) == ({"demo"}, 2, NOW // 1000 + 60)
    assert rates(response) == (60, 59, MINUTE_END)


async def test_defaults(anonymous: httpx.AsyncClient, app: FakeApp, key: str) -> None:
    """No body at all: an hour, one socket, everybody."""
    response = await anonymous.post("/authentication/jwt", headers={"X-Api-Key": key})
    grant = await app.tokens.verify(response.json()["data"]["token"])
    assert (grant.allowed_creators, grant.max_websockets, grant.expires_at) == (None, 1, NOW // 1000 + 3600)


async def test_only_post(anonymous: httpx.AsyncClient, key: str) -> None:
    """A token is made, not read."""
    response = await anonymous.get(f"/authentication/jwt?apiKey={key}")
    assert response.status_code == 405
    assert list(response.json()) == ["status_code", "message"]


@allowed
async def test_what_a_token_opens(anonymous: httpx.AsyncClient, issue: Issue, url: str) -> None:
    """Reading rooms, without the key; the page may read the answer and its limits."""
    response = await anonymous.get(with_token(url, await issue()))
    assert response.status_code == 200, response.text
    assert response.headers["Access-Control-Allow-Origin"] == "*"
    assert {*RATE_HEADERS, "Retry-After"} == set(response.headers["Access-Control-Expose-Headers"].split(", "))


@allowed
async def test_a_token_for_this_creator(anonymous: httpx.AsyncClient, app: FakeApp, issue: Issue, url: str) -> None:
    """Rooms count as their owner's."""
    response = await anonymous.get(with_token(url, await issue(allowed_creators=["Demo", "other"])))
    assert response.status_code == 200, response.text


@allowed
async def test_a_token_for_another_creator(anonymous: httpx.AsyncClient, app: FakeApp, issue: Issue, url: str) -> None:
    """403, and nobody is looked up, followed or asked for anything but whose room it is."""
    response = await anonymous.get(with_token(url, await issue(allowed_creators=["other"])))
    assert "not for" in assert_error(response, 403, "not_allowed")
    assert app.discovery.calls == []
    assert app.timeline.calls == []
    assert app.rankings.calls == []
    assert set(app.source.calls) <= {("room_info", ROOM)}
    assert response.headers["Access-Control-Allow-Origin"] == "*"


@pytest.mark.parametrize("name", ["room_info", "room_video", "room_cover", "gift_info", "rankings", "fetch"])
async def test_a_name_beside_the_room_is_no_proof(
    anonymous: httpx.AsyncClient, app: FakeApp, issue: Issue, name: str
) -> None:
    """Whose a room is, upstream says, not the caller."""
    token = await issue(allowed_creators=["other"])
    url = f"/webcast/{name}?room_id={ROOM}&unique_id=other"
    assert_error(await anonymous.get(with_token(url, token)), 403, "not_allowed")
    await app.store.remember_room(ROOM, unique_id="other")
    assert (await anonymous.get(with_token(url, token))).status_code == 200


async def test_a_room_of_nobody_known(anonymous: httpx.AsyncClient, app: FakeApp, issue: Issue) -> None:
    """A limited token does not open a room without an owner."""
    app.source.info = {"status": 2}
    url = with_token(f"/webcast/fetch?room_id={ROOM}", await issue(allowed_creators=["demo"]))
    assert_error(await anonymous.get(url), 403, "not_allowed")


async def test_every_name_and_room_of_a_list_counts(anonymous: httpx.AsyncClient, app: FakeApp, issue: Issue) -> None:
    """One that is not covered spoils the list."""
    token = await issue(allowed_creators=["demo"])
    await app.store.remember_room(ROOM, unique_id="demo")
    await app.store.remember_room(ROOM + 1, unique_id="other")
    for url in ("/webcast/bulk_live_check?unique_ids=demo,other", f"/webcast/check_alive?room_ids={ROOM},{ROOM + 1}"):
        assert_error(await anonymous.get(with_token(url, token)), 403, "not_allowed")
    assert app.discovery.calls == []


@pytest.mark.parametrize("url", FOR_KEYS)
async def test_what_needs_the_key(anonymous: httpx.AsyncClient, app: FakeApp, issue: Issue, url: str) -> None:
    """Signing, the feed, the account: not from a browser. Refused with limits told, before anything is done."""
    response = await anonymous.get(with_token(url, await issue()))
    assert "API key" in assert_error(response, 403, "not_allowed")
    assert rates(response)[0] == 60
    assert app.source.calls == []
    assert app.signer.asked == []


async def test_a_token_makes_no_tokens(anonymous: httpx.AsyncClient, issue: Issue) -> None:
    """Or a limited one could make itself unlimited."""
    response = await anonymous.post(with_token("/authentication/jwt", await issue(allowed_creators=["demo"])))
    assert_error(response, 403, "not_allowed")


async def test_tokinsight_takes_no_tokens(anonymous: httpx.AsyncClient, issue: Issue) -> None:
    """They are the other dialect's."""
    response = await anonymous.get(with_token("/tok/v1/user_uniqueid/?unique_id=demo", await issue()))
    assert_error(response, 401, "invalid_key")


@pytest.mark.parametrize("place", ["X-Api-Key", "Authorization"])
async def test_a_token_is_not_a_key(anonymous: httpx.AsyncClient, issue: Issue, place: str) -> None:
    """It works in its own place only."""
    token = await issue()
    response = await anonymous.get(
        "/webcast/room_id?unique_id=demo", headers={place: f"Bearer {token}" if place == "Authorization" else token}
    )
    assert_error(response, 401, "invalid_key")
    assert token not in response.text


async def test_key_and_token(anonymous: httpx.AsyncClient, issue: Issue, key: str) -> None:
    """Both at once: whose rules would apply? A proxy's own credentials do not matter."""
    url = with_token("/webcast/room_id?unique_id=demo", await issue())
    refused = await anonymous.get(url, headers={"X-Api-Key": key})
    assert "an API key and a token" in assert_error(refused, 401, "invalid_key")
    assert (await anonymous.get(url, headers={"Authorization": "Basic b2Y6cHJveHk="})).status_code == 200
    assert (await anonymous.get(url.replace("jwtKey=", "jwtKey=&x="))).status_code == 401


async def test_limits_are_the_keys(anonymous: httpx.AsyncClient, app: FakeApp, issue: Issue, key: str) -> None:
    """A token's requests count for its key, whoever sends them."""
    tokens = [await issue() for _ in range(2)]
    for _ in range(29):
        for token in tokens:
            assert (await anonymous.get(with_token("/webcast/room_id?unique_id=demo", token))).status_code == 200
    for token in tokens:
        response = await anonymous.get(with_token("/webcast/room_id?unique_id=demo", token))
        assert "60 requests a minute" in assert_error(response, 429, "quota_exceeded")
        assert response.headers["Access-Control-Allow-Origin"] == "*"
    assert (await anonymous.get("/webcast/rate_limits", headers={"X-Api-Key": key})).status_code == 429


async def test_the_bulk_cap_is_the_keys(anonymous: httpx.AsyncClient, issue: Issue) -> None:
    """A token is worth what its key is worth."""
    names = ",".join(f"c{n}" for n in range(51))
    assert_error(
        await anonymous.get(with_token(f"/webcast/bulk_live_check?unique_ids={names}", await issue())),
        403,
        "tier_too_low",
    )


@allowed
@pytest.mark.parametrize("end", ["expired", "revoked", "tampered", "none", "garbage", "foreign"])
async def test_tokens_that_are_no_good(
    anonymous: httpx.AsyncClient, app: FakeApp, issue: Issue, *, key: str, url: str, end: str
) -> None:
    """401 in the dialect's form, readable by the page, without the token in it or in a log."""
    token = await issue(expire_after=10)
    match end:
        case "expired":
            app.clock.turn(10)
        case "revoked":
            await app.access.revoke((await app.access.authenticate(key)).id)
        case "tampered":
            token = token[:-3] + ("AAA" if not token.endswith("AAA") else "BBB")
        case "none":
            claims = jwt.decode(token, options={"verify_signature": False})
            token = jwt.encode(
                claims, None, algorithm="none", headers=jwt.get_unverified_header(token) | {"alg": "none"}
            )
        case "garbage":
            token = "A" * 300
        case "foreign":
            token = jwt.encode(jwt.decode(token, options={"verify_signature": False}), "x" * 32, headers={"kid": "1"})
    with capture_logs() as logs:
        response = await anonymous.get(with_token(url, token))
    assert_error(response, 401, "invalid_key")
    assert response.headers["Access-Control-Allow-Origin"] == "*"
    assert not any(name in response.headers for name in RATE_HEADERS)
    assert token not in response.text
    assert token not in str(logs)


async def test_a_token_is_never_logged(
    anonymous: httpx.AsyncClient, app: FakeApp, issue: Issue, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not even when something breaks whose text repeats it."""
    token = await issue()
    app.timeline.error = KeyError(f"jwtKey={token}")
    with capture_logs() as logs:
        response = await anonymous.get(with_token("/webcast/fetch?unique_id=demo", token))
    assert_error(response, 500, "internal_error")
    assert len(logs) == 1
    assert token not in str(logs)


async def test_other_answers_are_for_nobody_else(client: httpx.AsyncClient) -> None:
    """A page of another origin that has somehow got hold of a key cannot read what it gives."""
    assert "Access-Control-Allow-Origin" not in (await client.get("/webcast/room_id?unique_id=demo")).headers


async def test_the_looked_up_name_does_not_widen_a_token(
    anonymous: httpx.AsyncClient, app: FakeApp, issue: Issue
) -> None:
    """What counts is the name that was asked for."""
    app.discovery.lookup = replace(app.discovery.lookup, unique_id="other")
    token = await issue(allowed_creators=["other"])
    assert_error(await anonymous.get(with_token("/webcast/room_info?unique_id=demo", token)), 403, "not_allowed")
