"""Looking creators up: every answer that page and api-live are known to give, and some that nobody saw yet."""

from __future__ import annotations

import asyncio
import json

import pytest
from aiohttp import web

from tests.upstream.tiktok import ROOM, USER, answer_json, live_room_user_info, page
from webcastle.errors import CreatorNotFoundError, UpstreamBlockedError, UpstreamUnavailableError
from webcastle.models import RoomState
from webcastle.upstream.creators import liveness, read_lookup


def html(text: str, status: int = 200, **more: object):
    async def handler(request):
        return web.Response(text=text, status=status, content_type="text/html", **more)

    return handler


def said(body: object, status: int = 200, **more: object):
    async def handler(request):
        return answer_json(body, status=status, **more)

    return handler


NO_PAGE = html("<html>nothing here</html>")


async def test_the_page_alone_is_enough(source, tiktok):
    """A live creator's page gives room, state and counts without a second request."""
    found = await source.look_up("@demo")
    assert (found.unique_id, found.user_id, found.room_id, found.source) == ("demo", USER, ROOM, "html")
    assert (found.state, found.alive, found.viewers, found.title) == (RoomState.LIVE, True, 321, "t")
    assert found.raw["user"]["secUid"] == found.sec_uid == "MS4w"
    assert [one.path for one in tiktok.asked] == ["/@demo/live"]


@pytest.mark.parametrize(
    "attributes",
    [
        'id="SIGI_STATE" type="application/json"',
        'type="application/json" id="SIGI_STATE"',
        "id='SIGI_STATE'",
        'nonce="x" ID = "SIGI_STATE" data-x="1"',
    ],
)
async def test_the_state_is_found_whatever_the_tag_looks_like(source, tiktok, attributes):
    """Order, quotes and case of the script's attributes do not matter."""
    state = json.dumps({"LiveRoom": {"liveRoomUserInfo": live_room_user_info()}})
    tiktok.answers["page"] = html(f"<script>var a = 1;</script><SCRIPT {attributes}>{state}</SCRIPT>")
    assert (await source.look_up("demo")).source == "html"


async def test_the_older_form_of_the_page_is_understood(source, tiktok):
    """sigi-persisted-data assigns the state in a script that goes on with other statements."""
    state = json.dumps({"LiveRoom": {"liveRoomUserInfo": live_room_user_info(nickname="a{b}c</x")}})
    tiktok.answers["page"] = html(
        f"<script id=\"sigi-persisted-data\">window['SIGI_STATE']={state};window['SIGI_RETRY']={{}};</script>"
    )
    found = await source.look_up("demo")
    assert (found.source, found.nickname) == ("html", "a{b}c</x")


@pytest.mark.parametrize(
    ("what", "answer"),
    [
        ("captcha", html("<html><div id='tiktok-verify-page'></div></html>")),
        ("waiting room", html("Please wait...")),
        ("empty", html("")),
        ("no state", NO_PAGE),
        ("state without a room", html(page(None))),
        ("state cut off", html('<script id="SIGI_STATE">{"LiveRoom":')),
        ("state is a list", html('<script id="SIGI_STATE">[1,2]</script>')),
        (
            "nested too deeply",
            html(f'<script id="sigi-persisted-data">window[SIGI_STATE]={"{" * 3}"a":{"[" * 200000}</script>'),
        ),
        ("403", html("no", 403)),
        ("429", html("no", 429, headers={"Retry-After": "1"})),
        ("500", html("no", 500)),
        ("login wall", html("", 302, headers={"Location": "/login?redirect=x"})),
        ("elsewhere", html("", 302, headers={"Location": "https://evil.example/@demo/live"})),
        ("circles", html("", 302, headers={"Location": "/@demo/live?again"})),
    ],
)
async def test_a_useless_page_leads_to_api_live(source, tiktok, what, answer):
    """Whatever is wrong with the page, api-live is asked, and its answer counts."""
    tiktok.answers["page"] = answer
    found = await source.look_up("demo")
    assert (found.source, found.room_id, found.alive) == ("api-live", ROOM, True)
    asked = tiktok.calls("api-live/user/room")[0]
    assert (asked.query["uniqueId"], asked.query["sourceType"], asked.query["aid"]) == ("demo", "54", "1988")


API_LIVE_REFUSALS = [
    ({"data": None, "message": "user_not_found", "statusCode": 19881007}, 200, CreatorNotFoundError, "@demo"),
    ({"data": None, "message": "params_error", "statusCode": 19881005}, 200, UpstreamUnavailableError, "params_error"),
    ({"statusCode": 10101, "message": "x"}, 200, UpstreamBlockedError, "10101"),
    ({"data": {}, "statusCode": 0}, 200, UpstreamBlockedError, "names no user"),
    ({"data": None, "statusCode": 0}, 200, UpstreamBlockedError, "names no user"),
    ({"data": [1], "statusCode": 0}, 200, UpstreamBlockedError, "names no user"),
    ({"statusCode": 424242}, 200, UpstreamUnavailableError, "424242"),
    ({"statusCode": "boom"}, 200, UpstreamUnavailableError, "does not know"),
    ({"statusCode": {"a": 1}}, 200, UpstreamUnavailableError, "does not know"),
    (["a list"], 200, UpstreamUnavailableError, "not a JSON object"),
    ({}, 403, UpstreamBlockedError, "HTTP 403"),
    ({}, 429, UpstreamBlockedError, "HTTP 429"),
    ({}, 404, UpstreamUnavailableError, "HTTP 404"),
    ({}, 503, UpstreamUnavailableError, "HTTP 503"),
    ({}, 302, UpstreamBlockedError, "HTTP 302"),
]


@pytest.mark.parametrize(("body", "status", "error", "says"), API_LIVE_REFUSALS)
async def test_what_api_live_refuses_is_a_typed_error(  # noqa: PLR0917 - a table
    source, tiktok, body, status, error, says
):
    """Each known refusal has its error, which names the hop and what it answered."""
    tiktok.answers["page"] = html(page(None))
    tiktok.answers["api_live_user_room"] = said(body, status)
    with pytest.raises(error) as caught:
        await source.look_up("demo")
    assert type(caught.value) is error
    assert says in str(caught.value)
    assert error is CreatorNotFoundError or "api-live" in caught.value.message


@pytest.mark.parametrize("body", ["<html>captcha</html>", "", "Please wait", '<div id="tiktok-verify-page">'])
async def test_html_or_nothing_from_api_live_is_a_block(source, tiktok, body):
    """HTML or an empty body where JSON was due means that TikTok refuses us."""
    tiktok.answers["page"] = NO_PAGE
    tiktok.answers["api_live_user_room"] = html(body)
    with pytest.raises(UpstreamBlockedError) as caught:
        await source.look_up("demo")
    assert "LIVE page" in caught.value.message
    assert "api-live" in caught.value.message


async def test_a_blocked_page_explains_more_than_a_dead_api(source, tiktok):
    """When one way is refused and the other is down, the refusal is the error."""
    tiktok.answers["page"] = html("x", 403)
    tiktok.answers["api_live_user_room"] = said({}, 500)
    with pytest.raises(UpstreamBlockedError, match=r"403.*500"):
        await source.look_up("demo")


async def test_an_unknown_name_is_not_found_even_if_the_page_was_blocked(source, tiktok):
    """user_not_found is an answer, not a refusal."""
    tiktok.answers["page"] = html("x", 403)
    tiktok.answers["api_live_user_room"] = said({"data": None, "message": "user_not_found", "statusCode": 19881007})
    with pytest.raises(CreatorNotFoundError):
        await source.look_up("demo")


async def test_retry_after_is_passed_on_and_honoured(source, tiktok, clock):
    """After a 429 with Retry-After the endpoint is left alone for that long, then asked again."""
    tiktok.answers["page"] = html(page(None))
    tiktok.answers["api_live_user_room"] = said({}, 429, headers={"Retry-After": "30"})
    with pytest.raises(UpstreamBlockedError) as caught:
        await source.look_up("demo")
    assert caught.value.retry_after == 30
    tiktok.answers.pop("api_live_user_room")
    await clock.advance(29)
    with pytest.raises(UpstreamBlockedError):
        await source.look_up("demo")
    assert len(tiktok.calls("api-live/user/room")) == 1
    await clock.advance(1.1)
    assert (await source.look_up("demo")).alive is True


@pytest.mark.parametrize(
    ("user", "room", "state", "alive"),
    [
        (2, 2, RoomState.LIVE, True),
        (2, 0, RoomState.LIVE, True),
        (0, 2, RoomState.LIVE, True),
        (3, 2, RoomState.LIVE, True),
        (2, 3, RoomState.PAUSED, True),
        (3, 3, RoomState.PAUSED, True),
        (3, 0, RoomState.PAUSED, True),
        (4, 4, RoomState.ENDED, False),
        (4, 0, RoomState.ENDED, False),
        (2, 4, RoomState.UNKNOWN, None),
        (4, 2, RoomState.UNKNOWN, None),
        (0, 0, RoomState.UNKNOWN, None),
        (7, 9, RoomState.UNKNOWN, None),
    ],
)
def test_alive_needs_evidence(user, room, state, alive):
    """True and False only with a status that says so; contradictions and silence are unknown."""
    assert liveness(user, room) == (state, alive)


@pytest.mark.parametrize("room_id", ["", "0", 0])
def test_no_room_means_not_alive(room_id):
    """A creator whose room id is 0 never was live."""
    found = read_lookup("x", {"user": {"roomId": room_id, "uniqueId": "x"}}, source="api-live", checked_at=1)
    assert (found.room_id, found.alive) == (0, False)


def test_a_contradicted_missing_room_is_unknown():
    """Status live without a room id is no evidence of either."""
    found = read_lookup("x", {"user": {"roomId": "0", "status": 2}}, source="api-live", checked_at=1)
    assert (found.room_id, found.alive, found.state) == (0, None, RoomState.UNKNOWN)


async def test_an_offline_creator_keeps_the_last_room(source, tiktok):
    """Offline is an answer: the last room's id, ended, not alive."""
    tiktok.answers["page"] = NO_PAGE
    info = live_room_user_info(status=4) | {"liveRoom": {"status": 4}}
    tiktok.answers["api_live_user_room"] = said({"data": info, "message": "", "statusCode": 0})
    found = await source.look_up("demo")
    assert (found.room_id, found.state, found.alive) == (ROOM, RoomState.ENDED, False)


async def test_a_page_that_does_not_say_is_checked_with_api_live(source, tiktok):
    """A page without a status is not the last word, but better than nothing."""
    tiktok.answers["page"] = html(page(live_room_user_info(status=0) | {"liveRoom": {}}))
    assert (await source.look_up("demo")).source == "api-live"
    tiktok.answers["api_live_user_room"] = said({}, 500)
    found = await source.look_up("demo")
    assert (found.source, found.room_id, found.alive) == ("html", ROOM, None)


@pytest.mark.parametrize(
    "junk", [None, 1, "x", [], [[]], {"user": 5}, {"user": {"id": [], "roomId": {}, "status": "2x"}, "liveRoom": 7}]
)
async def test_any_shape_of_json_is_survived(source, tiktok, junk):
    """No shape of foreign JSON raises anything but our own errors."""
    tiktok.answers["page"] = html(page({}))
    tiktok.answers["api_live_user_room"] = said({"data": junk, "statusCode": 0})
    try:
        found = await source.look_up("demo")
    except UpstreamBlockedError:
        return
    assert (found.room_id, found.alive) == (0, None) or found.alive is False


@pytest.mark.parametrize("name", ["", "@", "a b", "../etc", "x" * 65, "a/b", "a?b", "é€"])
async def test_what_cannot_be_a_name_is_not_asked_for(source, tiktok, name):
    """Nonsense is refused without a request."""
    with pytest.raises(CreatorNotFoundError):
        await source.look_up(name)
    assert tiktok.asked == []


async def test_a_redirect_within_the_host_is_followed(source, tiktok):
    """A page that moved on its own host is still the page."""

    async def handler(request):
        if request.path == "/@demo/live" and not request.query:
            raise web.HTTPFound("/@Demo/live?moved=1")
        return web.Response(text=page(live_room_user_info()), content_type="text/html")

    tiktok.answers["page"] = handler
    assert (await source.look_up("demo")).source == "html"


async def test_a_slow_upstream_times_out(source, tiktok):
    """An upstream that never answers is unavailable, not a hang."""
    hang = asyncio.Event()

    async def handler(request):
        await hang.wait()

    tiktok.answers["page"] = tiktok.answers["api_live_user_room"] = handler
    async with asyncio.timeout(5):
        with pytest.raises(UpstreamUnavailableError, match="no answer in time"):
            await source.look_up("demo")
    hang.set()


async def test_an_upstream_that_is_not_there_is_unavailable(source, tiktok):
    """A refused connection says so, with host and port."""
    await tiktok.stop()
    with pytest.raises(UpstreamUnavailableError, match=r"cannot connect to 127\.0\.0\.1"):
        await source.look_up("demo")
    await tiktok.start()
