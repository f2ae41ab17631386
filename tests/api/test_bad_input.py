"""What is wrong with a parameter is told in the dialect's form, by name, with what is expected."""

from __future__ import annotations

import httpx
import pytest

from tests.api.conftest import KeyOf
from tests.api.fakes import ROOM, FakeApp
from tests.api.test_access_rules import assert_error

TOK = "/tok/v1"
BAD_IDS = [
    "abc",
    "-1",
    "0",
    "007",
    "1.5",
    "7e18",
    " 7",
    "\u0667",
    "9223372036854775808",
    "9" * 500,
    "%00",
    "7300000000000000001;",
]
ID_PATHS = [
    ("webcast_room_check_alive", "room_id"),
    ("webcast_room_check_alive_batch", "room_ids"),
    ("webcast_room_user_info", "room_id"),
    ("webcast_room_msg_fetch", "room_id"),
    ("webcast_room_history_msg_fetch", "room_id"),
]


@pytest.mark.parametrize(("path", "name"), [*ID_PATHS, ("user_uniqueid", "unique_id")])
@pytest.mark.parametrize(("query", "what"), [("", "missing"), ("{name}=", "empty")])
async def test_required(client: httpx.AsyncClient, path: str, name: str, query: str, what: str) -> None:
    """A required parameter that is missing or empty is named, with its description."""
    response = await client.get(f"{TOK}/{path}/?{query.format(name=name)}")
    assert f"{name} is {what}." in assert_error(response, 400, "bad_request")


@pytest.mark.parametrize(("path", "name"), ID_PATHS)
@pytest.mark.parametrize("value", BAD_IDS)
async def test_ids(client: httpx.AsyncClient, app: FakeApp, path: str, name: str, value: str) -> None:
    """Non-numeric, negative, zero and oversized ids never reach the core."""
    response = await client.get(f"{TOK}/{path}/", params=httpx.QueryParams({name: value}))
    message = assert_error(response, 400, "bad_request")
    assert message.startswith(f"{name} is ")
    assert "positive numbers of up to 19 digits" in message
    assert len(message) < 300
    assert not app.timeline.calls
    assert not app.discovery.calls


@pytest.mark.parametrize(
    "value", ["two words", "@", "@@demo", "a/b", "demo?x", "x" * 66, "<script>", "a\nb", "Señor Demo!"]
)
async def test_unique_ids(client: httpx.AsyncClient, app: FakeApp, value: str) -> None:
    """What cannot be an @handle is refused before anybody is asked."""
    response = await client.get(f"{TOK}/user_uniqueid/", params={"unique_id": value})
    assert assert_error(response, 400, "bad_request").startswith("unique_id ")
    assert not app.discovery.calls


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("user_id", "-5"),
        *((name, value) for name in ("user_id", "sec_user_id", "unique_id") for value in ("a b", "x" * 300, "<>")),
    ],
)
async def test_users(client: httpx.AsyncClient, app: FakeApp, name: str, value: str) -> None:
    """The user of webcast_room_user_info is checked as strictly as the room."""
    response = await client.get(f"{TOK}/webcast_room_user_info/", params={"room_id": ROOM, name: value})
    assert assert_error(response, 400, "bad_request").startswith(f"{name} ")
    assert not app.discovery.calls


async def test_two_users_at_once(client: httpx.AsyncClient) -> None:
    """Naming a user twice over is ambiguous."""
    params = {"room_id": ROOM, "user_id": "5", "unique_id": "demo"}
    response = await client.get(f"{TOK}/webcast_room_user_info/", params=params)
    assert "one of them" in assert_error(response, 400, "bad_request")


@pytest.mark.parametrize(
    "path", ["webcast_room_msg_fetch?cursor=", "webcast_room_history_msg_fetch?history_comment_cursor="]
)
async def test_oversized_cursor(client: httpx.AsyncClient, path: str) -> None:
    """A cursor that is longer than any of ours is refused at the door."""
    response = await client.get(f"{TOK}/{path}{'1' * 257}&room_id={ROOM}")
    assert "at most 256" in assert_error(response, 400, "bad_request")


async def test_too_many_rooms(client: httpx.AsyncClient) -> None:
    """A hundred rooms are allowed, one more is not."""
    ids = [str(ROOM + n) for n in range(101)]
    url = f"{TOK}/webcast_room_check_alive_batch/"
    assert (await client.get(url, params={"room_ids": ",".join(ids[:100])})).status_code == 200
    response = await client.get(url, params={"room_ids": ",".join(ids)})
    assert "101 ids" in assert_error(response, 400, "bad_request")


@pytest.mark.parametrize("value", ["1,,2", ",", "1,", "1,x", "1;2", "1, 2"])
async def test_broken_lists(client: httpx.AsyncClient, value: str) -> None:
    """One bad id spoils the list; the message quotes it."""
    response = await client.get(f"{TOK}/webcast_room_check_alive_batch/", params={"room_ids": value})
    assert_error(response, 400, "bad_request")


@pytest.mark.parametrize("path", ["/tok/v1/webcast_room_msg_fetch/", "/webcast/feed"])
async def test_given_twice(client: httpx.AsyncClient, path: str) -> None:
    """A parameter that is given twice could mean either: refused."""
    query = f"room_id={ROOM}&cursor=0&cursor=0&count=5&count=6"
    assert "more than once" in assert_error(await client.get(f"{path}?{query}"), 400, "bad_request")


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("count", ["0", "-1", "51", "abc", "", "1.5", "9" * 30, "\u0662"]),
        ("channel_id", ["1", "abc", "-87", "87,86", "9" * 30]),
        ("max_time", ["abc", "-1", "1.5", "9" * 20, "{MAX_TIME}"]),
        ("region", ["USA", "1", "U", "u-", "ÜS"]),
        ("session_id", ["a;b", "a b", "a\r\nSet-Cookie: x=1", 'a"b', "a,b", "a\\b", "é", "x" * 513, "\x00"]),
        ("ttwid", ["a;b", "x" * 513]),
        ("ms_token", ["a;b", "a\nb"]),
    ],
)
@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_feed(client: httpx.AsyncClient, app: FakeApp, method: str, name: str, values: list[str]) -> None:
    """Feed parameters out of range are named, and nothing is signed."""
    for value in values:
        place = {"params" if method == "GET" else "json": {name: value}}
        response = await client.request(method, "/webcast/feed", **place)  # type: ignore[arg-type]
        assert assert_error(response, 400, "bad_request").startswith(name), value
    assert not app.signer.asked


@pytest.mark.parametrize(
    ("body", "what"),
    [
        (b"{", "not JSON"),
        (b"\xff\xfe", "not JSON"),
        (b"[1]", "not a JSON object"),
        (b'"x"', "not a JSON object"),
        (b'{"count":true}', "count"),
        (b'{"count":[1]}', "count"),
        (b'{"count":1.5}', "count"),
        (b'{"max_time":{}}', "max_time"),
        (b" " * 9000, "longer than"),
    ],
)
async def test_feed_bodies(client: httpx.AsyncClient, body: bytes, what: str) -> None:
    """A body that is no JSON object of scalars is refused, whatever its Content-Type says."""
    assert what in assert_error(await client.post("/webcast/feed", content=body), 400, "bad_request")


async def test_feed_body_and_query(client: httpx.AsyncClient, app: FakeApp) -> None:
    """Query and body add up; where both give a parameter the body wins; null is as good as absent."""
    response = await client.post("/webcast/feed?region=DE", json={"count": 7, "max_time": 1773128824428, "ttwid": None})
    assert response.status_code == 200
    assert "region=DE" in app.signer.asked[0][0]
    assert "count=7" in app.signer.asked[0][0]
    await client.post("/webcast/feed?count=5", json={"count": 6})
    assert "count=6" in app.signer.asked[-1][0]


@pytest.mark.parametrize("path", ["/tok/v1/webcast_room_msg_fetch/", "/webcast/feed"])
async def test_oversized_query(client: httpx.AsyncClient, app: FakeApp, path: str) -> None:
    """A query of more than 8 kB is refused before its parameters are looked at."""
    response = await client.get(f"{path}?room_id={ROOM}&region=US&x={'1' * 8200}")
    assert "longer than 8192 bytes" in assert_error(response, 400, "bad_request")
    assert not app.timeline.calls
    assert not app.signer.asked


async def test_oversized_query_of_a_stranger(anonymous: httpx.AsyncClient) -> None:
    """A megabyte without a key costs us next to nothing."""
    response = await anonymous.get(f"/webcast/feed?{'a=b&' * 15_000}apiKey=wc_far_behind")
    assert_error(response, 401, "invalid_key")


async def test_bad_input_is_quoted_but_cut(client: httpx.AsyncClient, key_of: KeyOf) -> None:
    """The message shows what was sent, so that the caller sees the mistake, but not a page of it."""
    response = await client.get(f"{TOK}/webcast_room_check_alive/", params={"room_id": "x" * 1000})
    assert f"'{'x' * 40}…'" in assert_error(response, 400, "bad_request")
