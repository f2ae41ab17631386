"""The feed: what comes back, how it is counted, and where a session must never appear."""

from __future__ import annotations

import httpx
import pytest
from prometheus_client import generate_latest
from structlog.testing import capture_logs

from tests.api.conftest import KeyOf
from tests.api.fakes import NOW, FakeApp
from tests.api.test_access_rules import assert_error
from webcastle.api.http.operation import UNLIMITED
from webcastle.errors import SignerError

SESSION = "5e55105e55105e55105e55105e551000"
DAY_END = (NOW // 86_400_000 + 1) * 86_400


async def test_answer(client: httpx.AsyncClient, app: FakeApp) -> None:
    """Flat, in the documented order, with everything that step two needs."""
    response = await client.get("/webcast/feed", params={"session_id": SESSION, "ms_token": "tok", "region": "de"})
    body = response.json()
    assert list(body) == [
        "status_code",
        "signed_url",
        "method",
        "headers",
        "cookies",
        "region",
        "channel_id",
        "feed_remaining",
        "feed_limit",
        "load_more_url",
        "note",
    ]
    assert (body["status_code"], body["method"], body["region"], body["channel_id"]) == (0, "GET", "DE", "87")
    assert body["cookies"] == f"ttwid=1%7Cvisitor; msToken=tok; sessionid={SESSION}; sessionid_ss={SESSION}"
    assert body["headers"]["Referer"] == "https://www.tiktok.com/"
    assert "{MAX_TIME}" in body["load_more_url"]
    assert (body["feed_limit"], body["feed_remaining"]) == (UNLIMITED, UNLIMITED - 1)


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_parameters(client: httpx.AsyncClient, app: FakeApp, method: str) -> None:
    """Parameters reach the signed URL from the query or from a JSON body, by either method."""
    sent = {"channel_id": "86", "count": 7, "max_time": "1773128824428", "ttwid": "mine"}
    place = {"params" if method == "GET" else "json": sent}
    body = (await client.request(method, "/webcast/feed/", **place)).json()  # type: ignore[arg-type]
    query = httpx.URL(body["signed_url"]).params
    assert (query["channel_id"], query["count"], query["max_time"]) == ("86", "7", "1773128824428")
    assert body["cookies"] == "ttwid=mine"
    assert app.signer.asked[0][0].startswith("https://webcast.tiktok.com/webcast/feed/?")


async def test_following_needs_a_session(client: httpx.AsyncClient) -> None:
    """Channel 42 is the caller's own list: 400 without a session, an answer with one."""
    response = await client.get("/webcast/feed?channel_id=42")
    assert "session_id" in assert_error(response, 400, "bad_request")
    assert (await client.get(f"/webcast/feed?channel_id=42&session_id={SESSION}")).status_code == 200


async def test_daily_limit(anonymous: httpx.AsyncClient, app: FakeApp, key_of: KeyOf) -> None:
    """feed_remaining counts down, then 429 until midnight UTC, then it begins anew."""
    headers = {"X-Api-Key": await key_of("pro")}
    left = []
    for _ in range(100):
        if len(left) % 50 == 0:
            app.clock.turn(60)
        body = (await anonymous.get("/webcast/feed", headers=headers)).json()
        assert body["feed_limit"] == 100
        left.append(body["feed_remaining"])
    assert left == list(range(99, -1, -1))
    app.clock.turn(60)
    signed = len(app.signer.asked)
    response = await anonymous.get("/webcast/feed", headers=headers)
    assert "100 feed calls a day" in assert_error(response, 429, "quota_exceeded")
    assert int(response.headers["Retry-After"]) == -(-(DAY_END * 1000 - app.clock.now_ms()) // 1000)
    assert len(app.signer.asked) == signed, "a refused call must not cost a signature"
    app.clock.now = DAY_END * 1000
    assert (await anonymous.get("/webcast/feed", headers=headers)).json()["feed_remaining"] == 99


async def test_a_bad_request_costs_no_feed_call(anonymous: httpx.AsyncClient, key_of: KeyOf) -> None:
    """Only an answer with a signature is counted."""
    headers = {"X-Api-Key": await key_of("ultra")}
    await anonymous.get("/webcast/feed?count=0", headers=headers)
    await anonymous.get("/webcast/feed?channel_id=42", headers=headers)
    assert (await anonymous.get("/webcast/feed", headers=headers)).json()["feed_remaining"] == 1999


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("broken", ["nothing", "parameter", "signer", "unexpected", "source", "store", "key"])
async def test_a_session_never_leaks(client: httpx.AsyncClient, app: FakeApp, method: str, broken: str) -> None:
    """Whatever happens, the session stands in the answer's cookies and nowhere else: no log, error, URL or metric."""
    sent = {"session_id": SESSION, "ttwid": "ttwid-of-mine", "ms_token": "token-of-mine"}
    echo = f"cookie was sessionid={SESSION}; ttwid=ttwid-of-mine; msToken=token-of-mine"
    match broken:
        case "parameter":
            sent["count"] = SESSION
            sent["session_id"] = f"{SESSION};"
        case "signer":
            app.signer.error = SignerError(f"The provider said: {echo}")
        case "unexpected":
            app.signer.error = RuntimeError(echo)
        case "source":
            sent.pop("ttwid")
            app.source.error = RuntimeError(echo)
        case "store":
            app.store.broken = True
        case "key":
            client.headers["X-Api-Key"] = "wrong"
    place = {"params" if method == "GET" else "json": sent}
    with capture_logs() as logs:
        response = await client.request(method, "/webcast/feed", **place)  # type: ignore[arg-type]
    assert (response.status_code == 200) == (broken == "nothing")
    if broken == "nothing":
        body = response.json()
        assert SESSION in body.pop("cookies")
        assert SESSION not in str(body)
    elif broken != "parameter":
        assert SESSION not in response.text
        assert "of-mine" not in response.text
    assert SESSION not in str(response.headers)
    assert SESSION not in str(logs)
    assert SESSION not in generate_latest().decode()
    assert all(SESSION not in url and SESSION not in str(headers) for url, headers, _ in app.signer.asked)


async def test_a_session_in_the_wrong_place_is_not_repeated(client: httpx.AsyncClient) -> None:
    """A malformed session is refused without quoting it."""
    response = await client.get("/webcast/feed", params={"session_id": f"sessionid={SESSION};"})
    assert SESSION not in response.text
    assert "session_id is not valid" in assert_error(response, 400, "bad_request")
