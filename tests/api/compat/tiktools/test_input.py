"""Every parameter of TikTools' REST endpoints, wrong in every way: 400 that names it, and nobody is asked."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from tests.api.conftest import staged
from tests.api.fakes import ROOM, FakeApp
from tests.api.test_access_rules import assert_error
from tests.api.test_bad_input import BAD_IDS
from webcastle.core.tokens import LONGEST_S, MOST_WEBSOCKETS

BY_ROOM = ["room_info", "room_video", "room_cover", "gift_info", "rankings", "fetch"]
BAD_HANDLES = [
    "two words",
    "@",
    "@@demo",
    "a/b",
    "demo?x",
    "x" * 66,
    "<script>",
    "a\nb",
    "Señor",
    "demo\x00",
    "a,b",
    "\u212aate",
]
BAD_COUNTS = ["0", "-1", "51", "abc", "", "1.5", "9" * 30, "\u0662", "1e1", "0x5", " 5"]
BAD_COOKIES = ["a;b", "a b", "a\r\nSet-Cookie: x=1", 'a"b', "a,b", "a\\b", "é", "x" * 513, "\x00"]
BAD_CURSORS = ["a b", "a&b", "1\n", "x" * 257, "<>", "é"]


@pytest.fixture
def api(app: FakeApp) -> FastAPI:
    return staged(app)


async def refused(client: httpx.AsyncClient, app: FakeApp, name: str, sent: dict[str, Any], what: str) -> None:
    """By GET, by POST with a query and by POST with a body."""
    path = "/authentication/jwt" if name == "jwt" else f"/webcast/{name}"
    query = httpx.QueryParams(
        {key: ",".join(value) if isinstance(value, list) else value for key, value in sent.items()}
    )
    requests: list[tuple[str, dict[str, Any]]] = [("POST", {"json": sent}), ("POST", {"params": query})]
    if name != "jwt":
        requests.append(("GET", {"params": query}))
    for method, place in requests:
        response = await client.request(method, path, **place)
        message = assert_error(response, 400, "bad_request")
        assert message.startswith(what), message
        assert len(message) < 500
    assert app.discovery.calls == []
    assert app.source.calls == []
    assert app.timeline.calls == []
    assert app.rankings.calls == []


@pytest.mark.parametrize("value", BAD_HANDLES)
@pytest.mark.parametrize("name", ["check_alive", "room_id", "ws_credentials", *BY_ROOM])
async def test_unique_id(client: httpx.AsyncClient, app: FakeApp, name: str, value: str) -> None:
    """What cannot be an @handle."""
    await refused(client, app, name, {"unique_id": value}, "unique_id ")


@pytest.mark.parametrize("value", [value for value in BAD_HANDLES if "," not in value])
@pytest.mark.parametrize(("name", "parameter"), [("bulk_live_check", "unique_ids"), ("jwt", "allowed_creators")])
async def test_lists_of_handles(client: httpx.AsyncClient, app: FakeApp, name: str, parameter: str, value: str) -> None:
    """One bad name spoils the list."""
    await refused(client, app, name, {parameter: ["demo", value]}, parameter)


@pytest.mark.parametrize("value", BAD_IDS)
@pytest.mark.parametrize("name", ["sign_websocket", *BY_ROOM])
async def test_room_id(client: httpx.AsyncClient, app: FakeApp, name: str, value: str) -> None:
    """What cannot be an id, even beside a good name."""
    await refused(client, app, name, {"room_id": value}, "room_id ")
    if name != "sign_websocket":
        await refused(client, app, name, {"room_id": value, "unique_id": "demo"}, "room_id ")


@pytest.mark.parametrize("value", BAD_IDS)
@pytest.mark.parametrize(("name", "parameter"), [("check_alive", "room_ids"), ("resolve_user_ids", "user_ids")])
async def test_lists_of_ids(client: httpx.AsyncClient, app: FakeApp, name: str, parameter: str, value: str) -> None:
    """One bad id spoils the list."""
    await refused(client, app, name, {parameter: [str(ROOM), value]}, parameter)


@pytest.mark.parametrize(
    ("name", "parameter", "item", "most"),
    [
        ("check_alive", "room_ids", "{n}", 100),
        ("resolve_user_ids", "user_ids", "{n}", 20),
        ("bulk_live_check", "unique_ids", "c{n}", 200),
        ("jwt", "allowed_creators", "c{n}", 50),
    ],
)
async def test_long_lists(
    client: httpx.AsyncClient, app: FakeApp, *, name: str, parameter: str, item: str, most: int
) -> None:
    """One more than there may be; exactly as many are fine. Empty is not absent."""
    items = [item.format(n=n + 1) for n in range(most + 1)]
    await refused(client, app, name, {parameter: items}, f"{parameter} has {most + 1} ")
    missing = "unique_id or room_ids is missing" if name == "check_alive" else f"{parameter} is empty"
    await refused(client, app, name, {parameter: []}, missing)
    path = "/authentication/jwt" if name == "jwt" else f"/webcast/{name}"
    assert (await client.post(path, json={parameter: items[:most]})).status_code == 200


@pytest.mark.parametrize("value", ["a,,b", ",", "a,", ",a"])
@pytest.mark.parametrize(("name", "parameter"), [("bulk_live_check", "unique_ids"), ("resolve_user_ids", "user_ids")])
async def test_broken_lists(client: httpx.AsyncClient, app: FakeApp, name: str, parameter: str, value: str) -> None:
    """Commas that separate nothing; in a JSON list, entries that are lists of their own."""
    value = value.replace("a", "7").replace("b", "8")
    await refused(client, app, name, {parameter: value}, parameter)
    response = await client.post(f"/webcast/{name}", json={parameter: ["7", value]})
    assert_error(response, 400, "bad_request")


@pytest.mark.parametrize("value", BAD_COUNTS)
async def test_count(client: httpx.AsyncClient, app: FakeApp, value: str) -> None:
    """1 to 50."""
    await refused(client, app, "hashtag_list", {"count": value}, "count ")


@pytest.mark.parametrize("value", BAD_COOKIES)
async def test_session_id(client: httpx.AsyncClient, app: FakeApp, value: str) -> None:
    """A session that could break out of its header; it is not repeated."""
    await refused(client, app, "rankings", {"unique_id": "demo", "session_id": value}, "session_id ")
    response = await client.post("/webcast/rankings", json={"unique_id": "demo", "session_id": value})
    assert len(value) < 4 or value not in response.text


@pytest.mark.parametrize("value", BAD_CURSORS)
async def test_cursor(client: httpx.AsyncClient, app: FakeApp, value: str) -> None:
    """What TikTok never sends; ours is only bounded, the timeline judges the rest."""
    await refused(client, app, "sign_websocket", {"room_id": str(ROOM), "cursor": value}, "cursor ")
    if len(value) > 256:
        await refused(client, app, "fetch", {"unique_id": "demo", "cursor": value}, "cursor ")


@pytest.mark.parametrize("sent", [{}, {"url": ""}, {"url": "x" * 4097}, {"url": "https://evil.example/"}, {"url": " "}])
async def test_url(client: httpx.AsyncClient, app: FakeApp, sent: dict[str, str]) -> None:
    """Missing, empty, endless, elsewhere; the tricks have a test of their own (tests/upstream/test_signing.py)."""
    await refused(client, app, "sign_url", sent, "url ")


@pytest.mark.parametrize(
    ("parameter", "values"),
    [
        ("expire_after", ["0", "-1", str(LONGEST_S + 1), "abc", "", "1.5", "9" * 30]),
        ("max_websockets", ["0", "-1", str(MOST_WEBSOCKETS + 1), "abc", "", "1.5"]),
    ],
)
async def test_tokens(client: httpx.AsyncClient, app: FakeApp, parameter: str, values: list[str]) -> None:
    """Out of range by name."""
    for value in values:
        await refused(client, app, "jwt", {parameter: value}, f"{parameter} ")


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("check_alive", "unique_id or room_ids is missing."),
        ("bulk_live_check", "unique_ids is missing."),
        ("room_id", "unique_id is missing."),
        *((name, "unique_id or room_id is missing.") for name in BY_ROOM),
        ("resolve_user_ids", "user_ids is missing."),
        ("sign_url", "url is missing."),
        ("sign_websocket", "room_id is missing."),
        ("ws_credentials", "unique_id is missing."),
    ],
)
async def test_nothing_given(client: httpx.AsyncClient, app: FakeApp, name: str, what: str) -> None:
    """Nothing, nulls and empty strings: what is needed is named."""
    await refused(client, app, name, {}, what)
    nulls = {"unique_id": None, "room_id": None, "room_ids": None, "unique_ids": None, "user_ids": None, "url": None}
    assert assert_error(await client.post(f"/webcast/{name}", json=nulls), 400, "bad_request").startswith(what)


@pytest.mark.parametrize(
    "value", [True, 1.5, {}, {"a": 1}, [["demo"]], [{}], [None], [True], [1.5], ["a,b"], [""]], ids=str
)
@pytest.mark.parametrize(
    ("name", "parameter"),
    [
        ("check_alive", "unique_id"),
        ("check_alive", "room_ids"),
        ("bulk_live_check", "unique_ids"),
        ("room_info", "room_id"),
        ("resolve_user_ids", "user_ids"),
        ("hashtag_list", "count"),
        ("sign_url", "url"),
        ("fetch", "cursor"),
        ("jwt", "expire_after"),
        ("jwt", "allowed_creators"),
    ],
)
async def test_bodies_of_other_types(
    client: httpx.AsyncClient, app: FakeApp, name: str, parameter: str, value: Any
) -> None:
    """JSON that is neither what the parameter is nor its string."""
    path = "/authentication/jwt" if name == "jwt" else f"/webcast/{name}"
    response = await client.post(path, json={parameter: value})
    assert assert_error(response, 400, "bad_request").startswith(parameter)


@pytest.mark.parametrize(
    "body", [b"{", b"\xff", b"[1]", b'"x"', b"7", b" " * 9000, b'{"unique_id":"demo"' + b" " * 9000 + b"}"]
)
@pytest.mark.parametrize("path", ["/webcast/room_id", "/webcast/rate_limits", "/authentication/jwt"])
async def test_bodies(client: httpx.AsyncClient, body: bytes, path: str) -> None:
    """No JSON object, or too much of one."""
    assert assert_error(await client.post(path, content=body), 400, "bad_request").startswith("The body is ")


async def test_numbers_of_any_spelling(client: httpx.AsyncClient, app: FakeApp) -> None:
    """Ids and counts may be numbers in a body, handles may not: 5 and "5" are two people."""
    for value in (ROOM, str(ROOM), float(2**40)):
        assert (await client.post("/webcast/room_cover", json={"room_id": value})).status_code == 200
    for value in (5, "5", 5.0):  # type: ignore[assignment]
        assert (await client.post("/webcast/hashtag_list", json={"count": value})).status_code == 200
    assert_error(await client.post("/webcast/room_id", json={"unique_id": 5}), 400, "bad_request")


async def test_twice(client: httpx.AsyncClient) -> None:
    """Given twice in a query, in one spelling or two."""
    for query in ("unique_id=a&unique_id=b", "username=a&username=a"):
        response = await client.get(f"/webcast/room_id?{query}")
        assert "more than once" in assert_error(response, 400, "bad_request")
