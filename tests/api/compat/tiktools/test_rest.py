"""TikTools' REST endpoints: what each answers, in every spelling and by both methods."""

from __future__ import annotations

from base64 import b64decode
from dataclasses import replace
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from prometheus_client import generate_latest
from structlog.testing import capture_logs

from tests.api.compat.tiktools.events.samples import PLAIN_JSON
from tests.api.conftest import KeyOf, staged
from tests.api.fakes import NOW, ROOM, FakeApp, end_broadcast, message
from tests.api.test_access_rules import assert_error
from webcastle.api.http.operation import UNLIMITED
from webcastle.core.timeline import ForwardPage
from webcastle.errors import LoginRequiredError, RoomEndedError, SignerError, UpstreamUnavailableError
from webcastle.models import RoomState
from webcastle.ports import LinkReport, LinkState
from webcastle.protocol import schema

OWNER = 6800000000000000001
SESSION = "5e55105e55105e55105e55105e551000"
SIGNABLE = "https://webcast.tiktok.com/webcast/gift/list/?aid=1988"

READS: list[tuple[str, dict[str, Any]]] = [
    ("check_alive", {"unique_id": "demo"}),
    ("check_alive", {"room_ids": [str(ROOM), str(ROOM + 1)]}),
    ("bulk_live_check", {"unique_ids": ["demo", "other"]}),
    ("room_id", {"unique_id": "demo"}),
    ("room_info", {"unique_id": "demo"}),
    ("room_info", {"room_id": str(ROOM)}),
    ("room_video", {"unique_id": "demo"}),
    ("room_cover", {"unique_id": "demo"}),
    ("gift_info", {"room_id": str(ROOM)}),
    ("rankings", {"unique_id": "demo"}),
    ("rankings", {"room_id": str(ROOM), "session_id": SESSION}),
    ("hashtag_list", {"count": "5"}),
    ("fetch", {"unique_id": "demo", "cursor": "0"}),
    ("resolve_user_ids", {"user_ids": ["107955", str(OWNER)]}),
    ("sign_url", {"url": SIGNABLE}),
    ("sign_websocket", {"room_id": str(ROOM), "cursor": "1_2"}),
    ("ws_credentials", {"unique_id": "demo"}),
    ("rate_limits", {}),
]

SPELLINGS = {
    "unique_id": ("username", "uniqueId"),
    "unique_ids": ("usernames", "uniqueIds"),
    "room_id": ("roomId",),
    "user_ids": ("usernames", "userIds"),
}

read = pytest.mark.parametrize(("name", "sent"), READS, ids=[f"{name}-{'-'.join(sent)}" for name, sent in READS])


@pytest.fixture
def api(app: FakeApp) -> FastAPI:
    return staged(app)


def comma(sent: dict[str, Any]) -> dict[str, str]:
    return {name: ",".join(value) if isinstance(value, list) else value for name, value in sent.items()}


async def data(response: httpx.Response) -> Any:
    assert response.status_code == 200, response.text
    body = response.json()
    assert body["status_code"] == 0
    return body["data"]


# every read alike


@pytest.fixture
async def warm(client: httpx.AsyncClient) -> httpx.AsyncClient:
    """What is remembered is remembered already, so that answers can be compared."""
    for name, sent in READS:
        await client.get(f"/webcast/{name}", params=comma(sent))
    return client


@read
async def test_both_methods_and_all_places(warm: httpx.AsyncClient, name: str, sent: dict[str, Any]) -> None:
    """GET with a query, POST with a query, with JSON, with JSON lists or commas in them: one answer."""
    url = f"/webcast/{name}"
    answers = [
        await data(await warm.get(url, params=comma(sent))),
        await data(await warm.post(url, params=comma(sent))),
        await data(await warm.post(f"{url}/", json=sent)),
        await data(await warm.post(url, json=comma(sent))),
    ]
    assert all(answer == answers[0] for answer in answers)


@read
async def test_every_spelling(warm: httpx.AsyncClient, name: str, sent: dict[str, Any]) -> None:
    """Whatever an SDK calls a parameter, and also when it sends all its names at once."""
    url = f"/webcast/{name}"
    expected = await data(await warm.get(url, params=comma(sent)))
    every = dict(sent)
    for own, others in SPELLINGS.items():
        for other in others if own in sent else ():
            renamed = {other if key == own else key: value for key, value in sent.items()}
            every[other] = sent[own]
            assert await data(await warm.get(url, params=comma(renamed))) == expected, other
            assert await data(await warm.post(url, json=renamed)) == expected, other
    assert await data(await warm.get(url, params=comma(every))) == expected
    assert await data(await warm.post(url, json=every)) == expected


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_spellings_that_differ(client: httpx.AsyncClient, method: str) -> None:
    """Two names for one thing must not name two things; an empty one says nothing."""
    place = "params" if method == "GET" else "json"
    sent = {"unique_id": "demo", "username": "other"}
    response = await client.request(method, "/webcast/room_id", **{place: sent})  # type: ignore[arg-type]
    assert "differ" in assert_error(response, 400, "bad_request")
    sent = {"unique_id": "", "username": "demo", "uniqueId": ""}
    response = await client.request(method, "/webcast/room_id", **{place: sent})  # type: ignore[arg-type]
    assert response.status_code == 200


async def test_the_body_wins_over_the_query_in_any_spelling(client: httpx.AsyncClient, app: FakeApp) -> None:
    """As it does in one spelling."""
    await client.post("/webcast/room_id?unique_id=one", json={"username": "two"})
    assert app.discovery.calls == [("look_up", "two")]


# who is live


async def test_check_alive_by_name(client: httpx.AsyncClient, app: FakeApp) -> None:
    """One entry, with who says so and how long ago."""
    app.clock.turn(1.5)
    assert await data(await client.get("/webcast/check_alive?unique_id=demo")) == [
        {
            "room_id": str(ROOM),
            "unique_id": "demo",
            "alive": True,
            "title": "t",
            "userCount": 3,
            "evidence": {"source": "html", "age_ms": 1500},
        }
    ]


async def test_check_alive_in_doubt(client: httpx.AsyncClient, app: FakeApp) -> None:
    """When the look-up does not say, check_alive is asked; when that does not either, it is unknown."""
    app.discovery.lookup = replace(app.discovery.lookup, alive=None, state=RoomState.UNKNOWN)
    (entry,) = await data(await client.get("/webcast/check_alive?unique_id=demo"))
    assert (entry["alive"], entry["evidence"]["source"]) == (True, "check_alive")
    app.discovery.liveness = {}
    (entry,) = await data(await client.get("/webcast/check_alive?unique_id=demo"))
    assert entry["alive"] is None
    app.discovery.lookup = replace(app.discovery.lookup, room_id=0)
    (entry,) = await data(await client.get("/webcast/check_alive?unique_id=demo"))
    assert (entry["room_id"], entry["alive"]) == ("", None)


async def test_check_alive_by_rooms(client: httpx.AsyncClient, app: FakeApp) -> None:
    """In the order asked, repetitions kept; titles as far as they are at hand."""
    app.discovery.liveness = {ROOM: True, ROOM + 1: False}
    ids = [ROOM + 1, ROOM, ROOM + 2, ROOM]
    url = f"/webcast/check_alive?room_ids={','.join(map(str, ids))}&unique_id=other"
    entries = await data(await client.get(url))
    assert [int(entry["room_id"]) for entry in entries] == ids
    assert [entry["alive"] for entry in entries] == [False, True, None, True]
    assert {entry["title"] for entry in entries} == {None}
    await client.get(f"/webcast/room_info?room_id={ROOM}")
    entries = await data(await client.get(url))
    assert [entry["title"] for entry in entries] == [None, "t", None, "t"]


async def test_check_alive_of_one_room(client: httpx.AsyncClient, app: FakeApp) -> None:
    """One room is worth a description; that it cannot be had spoils nothing."""
    app.source.info["user_count"] = 7
    (entry,) = await data(await client.get(f"/webcast/check_alive?room_ids={ROOM}"))
    assert (entry["title"], entry["userCount"]) == ("t", 7)
    app.source.error = UpstreamUnavailableError()
    (entry,) = await data(await client.get(f"/webcast/check_alive?room_ids={ROOM + 1}"))
    assert (entry["alive"], entry["title"], entry["userCount"]) == (None, None, None)


async def test_bulk_live_check(client: httpx.AsyncClient, app: FakeApp) -> None:
    """By name, spelt as it was."""
    names = ["Demo", "@demo", "other.one"]
    assert await data(await client.post("/webcast/bulk_live_check", json={"unique_ids": names})) == dict.fromkeys(
        names, True
    )


@pytest.mark.parametrize(
    ("tier", "most"), [("sandbox", 1), ("short_day", 1), ("basic", 10), ("pro", 50), ("ultra", 100), ("unlimited", 200)]
)
async def test_bulk_cap(anonymous: httpx.AsyncClient, app: FakeApp, key_of: KeyOf, tier: str, most: int) -> None:
    """As many names as the tier allows; one more is a matter of the tier, beyond 200 of the request."""
    headers = {"X-Api-Key": await key_of(tier)}
    names = [f"c{n}" for n in range(most + 1)]
    url = "/webcast/bulk_live_check"
    assert len(await data(await anonymous.post(url, json={"unique_ids": names[:most]}, headers=headers))) == most
    asked = len(app.discovery.calls)
    response = await anonymous.post(url, json={"unique_ids": names}, headers=headers)
    message = assert_error(response, 400 if tier == "unlimited" else 403, "")
    assert str(most) in message
    assert len(app.discovery.calls) == asked


async def test_room_id(client: httpx.AsyncClient, app: FakeApp) -> None:
    """The current or last room; empty for one who never was live."""
    assert await data(await client.get("/webcast/room_id?unique_id=demo")) == {
        "unique_id": "demo",
        "room_id": str(ROOM),
        "alive": True,
        "cached": False,
        "evidence": {"source": "html", "age_ms": 0},
    }
    app.discovery.lookup = replace(app.discovery.lookup, room_id=0, alive=False)
    found = await data(await client.get("/webcast/room_id?unique_id=demo"))
    assert (found["room_id"], found["alive"]) == ("", False)


# rooms


@pytest.mark.parametrize(
    "name", ["room_info", "room_video", "room_cover", "gift_info", "rankings", "fetch", "ws_credentials"]
)
async def test_offline(client: httpx.AsyncClient, app: FakeApp, name: str) -> None:
    """Somebody who is not live has no room to ask about: 400, as the vendor says it. Unknown is not offline."""
    for lookup in ({"alive": False}, {"room_id": 0, "alive": None}):
        app.discovery.lookup = replace(app.discovery.lookup, **lookup)
        assert "not live" in assert_error(await client.get(f"/webcast/{name}?unique_id=demo"), 400, "room_offline")
    app.discovery.lookup = replace(app.discovery.lookup, room_id=ROOM, alive=None)
    assert (await client.get(f"/webcast/{name}?unique_id=demo")).status_code == 200


@pytest.mark.parametrize("name", ["room_info", "room_video", "room_cover"])
async def test_ended(client: httpx.AsyncClient, app: FakeApp, name: str) -> None:
    """A room whose broadcast is over: 400."""
    app.source.error = RoomEndedError()
    assert_error(await client.get(f"/webcast/{name}?room_id={ROOM}"), 400, "room_ended")


async def test_the_room_wins_over_the_name(client: httpx.AsyncClient, app: FakeApp) -> None:
    """Given both, nobody is looked up."""
    await data(await client.get(f"/webcast/room_info?room_id={ROOM + 1}&unique_id=demo"))
    assert app.source.calls == [("room_info", ROOM + 1)]
    assert app.discovery.calls == []


async def test_room_info(client: httpx.AsyncClient, app: FakeApp) -> None:
    """Under our names for things, with what is missing as 0 or empty."""
    app.source.info = {
        "status": 2,
        "title": "t",
        "user_count": 5,
        "like_count": 6,
        "create_time": 7,
        "stats": {"share_count": 8, "total_user": 9, "follow_count": 10},
        "owner": {
            "id_str": str(OWNER),
            "display_id": "demo",
            "nickname": "Demo",
            "sec_uid": "MS4",
            "verified": True,
            "bio_description": "hi",
            "avatar_thumb": {"url_list": ["https://a.example/thumb"]},
            "follow_info": {"follower_count": 11, "following_count": 12},
        },
        "cover": {"url_list": ["https://a.example/cover"]},
        "share_url": "https://a.example/share",
        "hashtag": {"id": 5, "title": "Gaming"},
    }
    assert await data(await client.get("/webcast/room_info?unique_id=demo")) == {
        "room_id": str(ROOM),
        "alive": True,
        "status": 2,
        "title": "t",
        "user_count": 5,
        "total_user": 9,
        "like_count": 6,
        "share_count": 8,
        "follow_count": 10,
        "create_time": 7,
        "cover_url": "https://a.example/cover",
        "share_url": "https://a.example/share",
        "hashtag": {"id": "5", "title": "Gaming"},
        "owner": {
            "userId": str(OWNER),
            "id_str": str(OWNER),
            "uniqueId": "demo",
            "display_id": "demo",
            "nickname": "Demo",
            "secUid": "MS4",
            "profilePictureUrl": "https://a.example/thumb",
            "followerCount": 11,
            "followingCount": 12,
            "verified": True,
            "signature": "hi",
        },
        "evidence": {"source": "room_info", "age_ms": 0},
    }


async def test_age(client: httpx.AsyncClient, app: FakeApp) -> None:
    """What is remembered says how old it is."""
    await client.get(f"/webcast/room_info?room_id={ROOM}")
    await client.get(f"/webcast/gift_info?room_id={ROOM}")
    app.clock.turn(9)
    assert (await data(await client.get(f"/webcast/room_info?room_id={ROOM}")))["evidence"]["age_ms"] == 9000
    assert (await data(await client.get(f"/webcast/room_cover?room_id={ROOM}")))["age_ms"] == 9000
    gifts = await data(await client.get(f"/webcast/gift_info?room_id={ROOM}"))
    assert (gifts["cached"], gifts["age_ms"]) == (True, 9000)
    app.clock.turn(1)
    assert (await data(await client.get(f"/webcast/room_info?room_id={ROOM}")))["evidence"]["age_ms"] == 0


async def test_room_video(client: httpx.AsyncClient, app: FakeApp) -> None:
    """All qualities by name."""
    app.source.info["stream_url"] = {
        "flv_pull_url": {"HD1": "https://a.example/hd.flv"},
        "live_core_sdk_data": {
            "pull_data": {
                "stream_data": '{"data":{"origin":{"main":{"hls":"https://a.example/o.m3u8"}}}}',
                "options": {"qualities": [{"sdk_key": "origin", "name": "Original", "resolution": "720x1280"}]},
            }
        },
    }
    found = await data(await client.get("/webcast/room_video?unique_id=demo"))
    assert found["stream_urls"] == {
        "origin": {"hls": "https://a.example/o.m3u8", "flv": "", "name": "Original", "resolution": "720x1280"},
        "hd": {"hls": "", "flv": "https://a.example/hd.flv", "name": "", "resolution": ""},
    }
    assert (found["alive"], found["default_quality"]) == (True, "origin")


async def test_gift_info(client: httpx.AsyncClient, app: FakeApp) -> None:
    """Each gift under the vendor's names."""
    found = await data(await client.get("/webcast/gift_info?unique_id=demo"))
    assert found == {
        "room_id": str(ROOM),
        "gifts": [
            {
                "id": 5655,
                "name": "Rose",
                "diamond_count": 1,
                "type": 1,
                "combo": False,
                "describe": "",
                "icon": "",
                "image": "",
            }
        ],
        "region": "US",
        "cached": False,
        "age_ms": 0,
    }


async def test_hashtag_list(client: httpx.AsyncClient, app: FakeApp) -> None:
    """Labelled as what it is; nothing seen is an empty list."""
    response = await client.get("/webcast/hashtag_list")
    assert (await data(response), response.json()["source"]) == ([], "observed")
    for number, (tag, viewers) in enumerate([("Gaming", 5), ("Music", 9), ("Gaming", 6)]):
        app.source.info = {"status": 2, "user_count": viewers, "hashtag": {"id": len(tag), "title": tag}}
        await client.get(f"/webcast/room_info?room_id={ROOM + number}")
    found = await data(await client.get("/webcast/hashtag_list"))
    assert [(tag["title"], tag["user_count"], tag["rooms"], tag["age_ms"]) for tag in found] == [
        ("Gaming", 11, 2, 0),
        ("Music", 9, 1, 0),
    ]
    assert len(await data(await client.get("/webcast/hashtag_list?count=1"))) == 1


# people


async def test_rankings_without_a_session(client: httpx.AsyncClient, app: FakeApp) -> None:
    """From the room's own messages, labelled so, with its age."""
    found = await data(await client.get("/webcast/rankings?unique_id=demo"))
    assert (found["source"], found["age_ms"], found["total"], found["anonymous"]) == ("room_user_seq", 1500, 321, 5)
    ann = {**PLAIN_JSON, "userId": "7", "id": "7", "uniqueId": "ann", "nickname": "Ann"}
    assert found["rankings"] == [{"rank": 1, "score": 500, "user": ann}]
    assert "session_id" in found["note"]


@pytest.mark.parametrize(
    ("place", "value"),
    [
        ("params", {"session_id": SESSION}),
        ("json", {"session_id": SESSION}),
        ("headers", {"X-Cookie-Header": f"sessionid={SESSION}"}),
        ("headers", {"x-cookie-header": f"ttwid=1; sessionid={SESSION}; sid_tt=2"}),
        ("headers", {"x-cookie-header": f"sessionid={SESSION};ttwid=1"}),
    ],
)
async def test_rankings_with_a_session(
    client: httpx.AsyncClient, app: FakeApp, place: str, value: dict[str, str]
) -> None:
    """TikTok's own, asked for with the room's owner; the session stands wherever the vendor's clients put it."""
    await app.store.remember_room(ROOM, owner_id=OWNER)
    options: dict[str, Any] = {"params": {"room_id": str(ROOM)}}
    options[place] = options.get(place, {}) | value
    found = await data(await client.request("POST" if place == "json" else "GET", "/webcast/rankings", **options))
    assert found["source"] == "online_audience"
    assert found["rankings"] == [
        {
            "rank": 1,
            "score": 500,
            "user": {
                "userId": "7",
                "id": "7",
                "id_str": "7",
                "uniqueId": "ann",
                "display_id": "ann",
                "nickname": "Ann",
                "profilePictureUrl": "https://a.example",
                "isSubscriber": True,
                "verified": False,
                "followerCount": 3,
            },
        }
    ]
    assert app.rankings.calls == [("online_audience", ROOM, OWNER, SESSION)]
    assert SESSION not in str(found)


async def test_rankings_of_an_unknown_owner(client: httpx.AsyncClient, app: FakeApp) -> None:
    """The owner is found out first."""
    app.source.info["owner"] = {"id": OWNER}
    await data(await client.get(f"/webcast/rankings?room_id={ROOM}&session_id={SESSION}"))
    assert app.rankings.calls == [("online_audience", ROOM, OWNER, SESSION)]


@pytest.mark.parametrize("value", ["sessionid=", "ttwid=1", "xsessionid=abc", "sessionid=a b", "sessionid=a,b", "x"])
async def test_cookies_without_a_session(client: httpx.AsyncClient, app: FakeApp, value: str) -> None:
    """Cookies were sent, but not the one that counts: that is a mistake, not an anonymous call."""
    response = await client.get("/webcast/rankings?unique_id=demo", headers={"X-Cookie-Header": value})
    assert "no usable sessionid" in assert_error(response, 400, "bad_request")
    assert app.rankings.calls == []


@pytest.mark.parametrize("place", ["params", "json", "headers"])
@pytest.mark.parametrize("broken", ["nothing", "upstream", "unexpected", "store", "key", "parameter"])
async def test_a_session_never_leaks(client: httpx.AsyncClient, app: FakeApp, place: str, broken: str) -> None:
    """Whatever happens, the session stands in no answer, log or metric, wherever it was sent."""
    sent = SESSION
    match broken:
        case "upstream":
            app.rankings.error = UpstreamUnavailableError(f"It said: sessionid={SESSION}")
        case "unexpected":
            app.rankings.error = RuntimeError(f"sessionid={SESSION}")
        case "store":
            app.store.broken = True
        case "key":
            client.headers["X-Api-Key"] = "wrong"
        case "parameter":
            sent = f"{SESSION} x"
    options: dict[str, Any] = {"params": {"unique_id": "demo"}}
    value = {"X-Cookie-Header": f"sessionid={sent}"} if place == "headers" else {"session_id": sent}
    options[place] = options.get(place, {}) | value
    with capture_logs() as logs:
        response = await client.request("POST" if place == "json" else "GET", "/webcast/rankings", **options)
    assert (response.status_code == 200) == (broken == "nothing")
    for written in (response.text, str(response.headers), str(logs), generate_latest().decode()):
        assert SESSION not in written


async def test_rankings_that_need_a_session(client: httpx.AsyncClient, app: FakeApp) -> None:
    """Said clearly: 403, and what to do."""
    app.rankings.error = LoginRequiredError("TikTok shows this room's ranking to logged-in viewers only.")
    assert "session_id" in assert_error(await client.get("/webcast/rankings?unique_id=demo"), 403, "login_required")


async def test_resolve_user_ids(client: httpx.AsyncClient, app: FakeApp) -> None:
    """What is known is from memory; null for whoever is not."""
    await app.store.remember_room(ROOM, unique_id="demo", owner_id=OWNER)
    found = await data(await client.post("/webcast/resolve_user_ids", json={"user_ids": [str(OWNER), 107955, "7"]}))
    assert found == {
        str(OWNER): {"userId": str(OWNER), "username": "demo", "cached": True},
        "107955": {"userId": "107955", "username": None, "cached": True},
        "7": {"userId": "7", "username": None, "cached": True},
    }


# messages


def chat(seq: int, text: str) -> Any:
    said = schema.WebcastChatMessage(content=text, user=schema.User(id=5, display_id="ann"))
    return message(seq, payload=said.SerializeToString())


async def test_fetch(client: httpx.AsyncClient, app: FakeApp) -> None:
    """The same messages twice: TikTok's bytes, and events; the cursor is the timeline's own."""
    messages = (chat(1, "hello"), chat(2, "you"))
    app.timeline.page = ForwardPage(messages, "c2", NOW, "ext", 1000, False, "")
    found = await data(await client.post("/webcast/fetch", json={"room_id": str(ROOM), "cursor": "c1"}))
    assert app.timeline.calls == [("fetch", ROOM, "c1")]
    assert (found["room_id"], found["message_count"], found["cursor"], found["fetch_interval"]) == (
        str(ROOM),
        2,
        "c2",
        1000,
    )
    result = schema.ProtoMessageFetchResult.FromString(b64decode(found["raw_data"]))
    assert [(each.method, each.payload, each.msg_id, each.is_history) for each in result.messages] == [
        (each.method, each.payload, each.msg_id, False) for each in messages
    ]
    assert (result.cursor, result.internal_ext, result.now, result.is_first) == ("c2", "ext", NOW, False)
    first = found["events"][0]
    assert (first["event"], first["data"]["comment"], first["data"]["user"]["uniqueId"]) == ("chat", "hello", "ann")
    ours = {name: first["data"][name] for name in ("seq", "serverTime", "receivedAt", "isBacklog")}
    assert ours == {"seq": 1, "serverTime": NOW, "receivedAt": NOW, "isBacklog": False}
    assert "part" not in first["data"]


async def test_fetch_begins(client: httpx.AsyncClient, app: FakeApp) -> None:
    """The first answer is the recent past, marked as such."""
    app.timeline.page = ForwardPage((chat(1, "hello"),), "c1", NOW, "ext", 1000, True, "73")
    found = await data(await client.get("/webcast/fetch?unique_id=demo"))
    assert app.timeline.calls == [("fetch", ROOM, "")]
    assert found["events"][0]["data"]["isBacklog"] is True
    result = schema.ProtoMessageFetchResult.FromString(b64decode(found["raw_data"]))
    assert (result.is_first, result.history_comment_cursor, result.messages[0].is_history) == (True, "73", True)


async def test_one_message_several_events(client: httpx.AsyncClient, app: FakeApp) -> None:
    """They share the message's seq and are told apart by their part."""
    follow = schema.WebcastSocialMessage(action=1, user=schema.User(id=5, display_id="ann"))
    page = (message(3, "WebcastSocialMessage", follow.SerializeToString()),)
    app.timeline.page = ForwardPage(page, "c", NOW, "ext", 1000, False, "")
    events = (await data(await client.get("/webcast/fetch?unique_id=demo")))["events"]
    assert [(each["event"], each["data"]["seq"], each["data"]["part"]) for each in events] == [
        ("follow", 3, 1),
        ("social", 3, 2),
    ]


async def test_fetch_passes_on_what_nobody_understands(client: httpx.AsyncClient, app: FakeApp) -> None:
    """Unknown methods and broken payloads come through in both forms."""
    page = (message(1, "WebcastUnheardOf", b"\x01\x02"), message(2, "WebcastChatMessage", b"\xff"))
    app.timeline.page = ForwardPage(page, "c", NOW, "ext", 0, False, "")
    found = await data(await client.get("/webcast/fetch?unique_id=demo"))
    assert [each["event"] for each in found["events"]] == ["unknown", "unknown"]
    result = schema.ProtoMessageFetchResult.FromString(b64decode(found["raw_data"]))
    assert [each.payload for each in result.messages] == [b"\x01\x02", b"\xff"]


async def test_whether_a_fetched_room_is_alive(client: httpx.AsyncClient, app: FakeApp) -> None:
    """Over: false. Followed, by whichever node: true. Otherwise it is not known."""
    url = f"/webcast/fetch?room_id={ROOM}"
    assert (await data(await client.get(url)))["alive"] is None
    app.cluster.report = LinkReport(ROOM, LinkState.OPENING, NOW, failure_code="room_restricted")
    assert (await data(await client.get(url)))["alive"] is None
    app.cluster.report = LinkReport(ROOM, LinkState.BROKEN, NOW)
    assert (await data(await client.get(url)))["alive"] is True
    await end_broadcast(app.store)
    assert (await data(await client.get(url)))["alive"] is False


async def test_fetch_of_a_long_page(client: httpx.AsyncClient, app: FakeApp) -> None:
    """Two hundred messages come in order."""
    app.timeline.page = ForwardPage(tuple(chat(n, str(n)) for n in range(200)), "c", NOW, "ext", 0, False, "")
    found = await data(await client.get("/webcast/fetch?unique_id=demo"))
    assert [each["data"]["comment"] for each in found["events"]] == [str(n) for n in range(200)]


# signatures


async def test_sign_url(client: httpx.AsyncClient) -> None:
    """The signed URL, and the tokens under the vendor's names and TikTok's."""
    assert await data(await client.post("/webcast/sign_url", json={"url": SIGNABLE})) == {
        "signed_url": f"{SIGNABLE}&msToken=m&X-Bogus=b",
        "user_agent": "Ours/1.0",
        "cookies": "ttwid=1%7Cvisitor",
        "x_bogus": "b",
        "x_gnarly": "",
        "ms_token": "m",
        "tokens": {"msToken": "m", "X-Bogus": "b"},
    }


async def test_sign_url_elsewhere(client: httpx.AsyncClient) -> None:
    """Refused, and the URL is not repeated: it may hold a password."""
    response = await client.get("/webcast/sign_url", params={"url": "https://user:secret@evil.example/"})
    assert "TikTok host" in assert_error(response, 400, "bad_request")
    assert "secret" not in response.text


async def test_tokens_are_found_in_the_url(
    client: httpx.AsyncClient, app: FakeApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not every signer tells them beside it."""
    original = app.source.sign_url

    async def silent(url: str) -> Any:
        return replace(await original(url), tokens={})

    monkeypatch.setattr(app.source, "sign_url", silent)
    found = await data(await client.post("/webcast/sign_url", json={"url": SIGNABLE}))
    assert (found["x_bogus"], found["ms_token"], found["x_gnarly"]) == ("b", "m", "")
    assert found["tokens"] == {"msToken": "m", "X-Bogus": "b"}


async def test_no_signer(client: httpx.AsyncClient, app: FakeApp) -> None:
    """503: trying again later may help, and the operator knows what to set."""
    app.source.error = SignerError("Signer none does not sign.")
    for url in (f"/webcast/sign_url?url={SIGNABLE}", f"/webcast/sign_websocket?room_id={ROOM}"):
        assert "WEBCASTLE_SIGNER" in assert_error(await client.get(url), 503, "signer_failed")


async def test_sign_websocket(client: httpx.AsyncClient, app: FakeApp) -> None:
    """A wss URL for the room, from TikTok's cursor."""
    found = await data(await client.post("/webcast/sign_websocket", json={"room_id": str(ROOM), "cursor": "1_2|x"}))
    assert found["signed_url"].startswith("wss://webcast-ws.tiktok.com/")
    assert (found["x_bogus"], found["user_agent"], found["cookies"]) == ("b", "Ours/1.0", "ttwid=1%7Cvisitor")
    assert app.source.calls == [("sign_websocket", ROOM, "1_2|x")]


async def test_ws_credentials(client: httpx.AsyncClient) -> None:
    """The same by name, in the vendor's other form."""
    found = await data(await client.post("/webcast/ws_credentials", json={"unique_id": "demo"}))
    assert found == {
        "ws_url": f"wss://webcast-ws.tiktok.com/x/?room_id={ROOM}&cursor=",
        "ws_host": "webcast-ws.tiktok.com",
        "cookies": "ttwid=1%7Cvisitor",
        "room_id": str(ROOM),
        "user_agent": "Ours/1.0",
        "cluster_region": "US",
    }


# limits


async def test_rate_limits(anonymous: httpx.AsyncClient, key_of: KeyOf) -> None:
    """Every limit of the tier and what is left of it."""
    headers = {"X-Api-Key": await key_of("pro")}
    await anonymous.get("/webcast/feed", headers=headers)
    minute_end, day_end = (NOW // 60_000 + 1) * 60, (NOW // 86_400_000 + 1) * 86_400
    assert await data(await anonymous.get("/webcast/rate_limits", headers=headers)) == {
        "tier": "pro",
        "api": {"limit": 60, "remaining": 58, "reset_at": minute_end},
        "day": {"limit": 75_000, "remaining": 74_998, "reset_at": day_end},
        "websocket": {"limit": 50, "current": 0},
        "feed": {"limit": 100, "remaining": 99, "reset_at": day_end},
        "bulk": {"limit": 50},
    }


async def test_rate_limits_without_limits(client: httpx.AsyncClient) -> None:
    """Numbers that every SDK parses."""
    found = await data(await client.get("/webcast/rate_limits"))
    assert found["tier"] == "unlimited"
    assert {part["limit"] for part in found.values() if isinstance(part, dict)} == {UNLIMITED}


# what is not offered


DECLINED = [
    ("/webcast/chat", "chat"),
    ("/webcast/moderation", "moderate"),
    ("/webcast/moderation/mutes", "moderate"),
    ("/webcast/moderation/bans/", "moderate"),
    ("/webcast/user_earnings?unique_id=demo", "earnings"),
    ("/webcast/earnings", "earnings"),
    ("/webcast/live_analytics/video_list", "analytics"),
    ("/webcast/live_analytics/user_interactions", "analytics"),
    ("/captcha/solve/puzzle", "CAPTCHA"),
    ("/captcha/solve/rotate/", "CAPTCHA"),
]


@pytest.mark.parametrize(("url", "word"), DECLINED)
@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_declined(client: httpx.AsyncClient, method: str, url: str, word: str) -> None:
    """501, in the dialect's form, with the reason; so that nobody takes it for a mistake."""
    assert word in assert_error(await client.request(method, url), 501, "out_of_scope")


@pytest.mark.parametrize(("url", "word"), DECLINED)
async def test_declined_to_strangers(anonymous: httpx.AsyncClient, url: str, word: str) -> None:
    """The key comes first here too."""
    assert_error(await anonymous.get(url), 401, "invalid_key")


@pytest.mark.parametrize(
    "path", ["/captcha", "/captchas/x", "/authentication", "/authentication/jwt/x", "/webcast/chats"]
)
async def test_near_misses(client: httpx.AsyncClient, path: str) -> None:
    """What is nothing is 404, not 501."""
    assert (await client.get(path)).status_code in {404, 405}
