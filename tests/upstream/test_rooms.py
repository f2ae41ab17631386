"""room/info, check_alive and gift/list: every known answer, any shape of JSON, bounded bodies."""

from __future__ import annotations

import gzip
import json

import pytest
from aiohttp import web

from tests.upstream.tiktok import ROOM, answer_json
from webcastle.errors import (
    LoginRequiredError,
    RoomEndedError,
    RoomRestrictedError,
    UpstreamBlockedError,
    UpstreamUnavailableError,
)


def said(body: object, status: int = 200, **more: object):
    async def handler(request):
        return answer_json(body, status=status, **more)

    return handler


def sent(body: bytes, **headers: str):
    async def handler(request):
        return web.Response(body=body, headers=headers)

    return handler


async def test_room_info_hands_out_the_data(source, tiktok):
    """A described room comes as it is, asked for with the base parameters and without a signature."""
    assert (await source.room_info(ROOM))["title"] == "t"
    asked = tiktok.calls("webcast/room/info")[0]
    assert asked.query["room_id"] == str(ROOM)
    assert asked.query["aid"] == "1988"
    assert "Cookie" not in asked.headers


INFO = [
    ({"data": {"prompts": ""}, "status_code": 4003110}, RoomRestrictedError, "age-restricted"),
    ({"data": {"age_restricted": {"restricted": True}, "id": 1}, "status_code": 0}, RoomRestrictedError, "age"),
    ({"data": {"message": "room has finished"}, "status_code": 30003}, RoomEndedError, "30003"),
    ({"data": {"message": "User doesn't login"}, "status_code": 20003}, LoginRequiredError, "20003"),
    ({"data": {"prompts": ""}, "status_code": 4003182}, UpstreamBlockedError, "4003182"),
    ({"data": {}, "status_code": 0}, UpstreamUnavailableError, "describe"),
    ({"data": {"prompts": ""}, "status_code": 0}, UpstreamUnavailableError, "describe"),
    ({"data": [1, 2], "status_code": 0}, UpstreamUnavailableError, "describe"),
    ({"data": None, "status_code": 31337}, UpstreamUnavailableError, "31337"),
    ({"status_code": None}, UpstreamUnavailableError, "describe"),
    ({"status_code": "4003110"}, RoomRestrictedError, "age"),
    ("just text", UpstreamUnavailableError, "JSON object"),
    (7, UpstreamUnavailableError, "JSON object"),
]


@pytest.mark.parametrize(("body", "error", "says"), INFO)
async def test_what_room_info_refuses_is_a_typed_error(source, tiktok, body, error, says):
    """Each status code has its error, with the hop in the message."""
    tiktok.answers["room_info"] = said(body)
    with pytest.raises(error) as caught:
        await source.room_info(ROOM)
    assert type(caught.value) is error
    assert "room/info" in caught.value.message
    assert says in caught.value.message


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (302, UpstreamBlockedError),
        (400, UpstreamUnavailableError),
        (401, UpstreamBlockedError),
        (403, UpstreamBlockedError),
        (404, UpstreamUnavailableError),
        (415, UpstreamBlockedError),
        (429, UpstreamBlockedError),
        (500, UpstreamUnavailableError),
        (502, UpstreamUnavailableError),
    ],
)
async def test_http_statuses_are_typed_errors(source, tiktok, status, error):
    """Whatever the body says, a status other than 200 is an error that names it."""
    tiktok.answers["room_info"] = said({"data": {"a": 1, "b": 2}, "status_code": 0}, status)
    with pytest.raises(error, match=str(status)):
        await source.room_info(ROOM)


@pytest.mark.parametrize(
    ("body", "error", "says"),
    [
        (b"", UpstreamBlockedError, "empty body"),
        (b"  <!doctype html><p>hi", UpstreamBlockedError, "HTML"),
        (b"x tiktok-verify-page x", UpstreamBlockedError, "captcha"),
        (b"Please wait", UpstreamBlockedError, "Please wait"),
        (b'{"data":', UpstreamUnavailableError, "JSON"),
        (b"\xff\xfe\x00garbage", UpstreamUnavailableError, "JSON"),
        (b"[" * 100_000, UpstreamUnavailableError, "JSON"),
        (b'{"a":1e999}', UpstreamUnavailableError, "describe|JSON"),
    ],
)
async def test_what_is_not_json_is_a_typed_error(source, tiktok, body, error, says):
    """HTML and nothing are refusals, anything else that is not JSON is nonsense."""
    tiktok.answers["room_info"] = sent(body)
    with pytest.raises(error, match=says):
        await source.room_info(ROOM)


async def test_check_alive_keeps_order_and_knows_what_it_does_not_know(source, tiktok):
    """One entry per id in the order asked; missing or odd ones are unknown, repeated ids are asked once."""
    tiktok.answers["room_check_alive"] = said(
        {
            "data": [
                {"alive": False, "room_id_str": "3"},
                {"alive": True, "room_id": 1},
                {"alive": "yes", "room_id_str": "4"},
                "junk",
                {"alive": True, "room_id_str": "999"},
            ],
            "status_code": 0,
        }
    )
    found = await source.check_alive([4, 3, 2, 1, 3])
    assert [(one.room_id, one.alive) for one in found] == [(4, None), (3, False), (2, None), (1, True), (3, False)]
    assert tiktok.calls("webcast/room/check_alive")[0].query["room_ids"] == "4,3,2,1"


async def test_check_alive_asks_in_portions(source, tiktok):
    """A hundred ids are two calls of fifty; more is the caller's mistake."""
    found = await source.check_alive(range(1, 101))
    assert [one.room_id for one in found] == list(range(1, 101))
    assert all(one.alive for one in found)
    assert len(tiktok.calls("webcast/room/check_alive")) == 2
    with pytest.raises(ValueError, match="at most 100"):
        await source.check_alive(range(1, 102))
    assert await source.check_alive([]) == []


@pytest.mark.parametrize("data", [None, [], {}, "x", [None, 1, []]])
async def test_check_alive_without_entries_is_unknown(source, tiktok, data):
    """An empty or shapeless answer is no evidence."""
    tiktok.answers["room_check_alive"] = said({"data": data, "status_code": 0})
    assert [one.alive for one in await source.check_alive([ROOM])] == [None]


async def test_gift_list(source, tiktok):
    """The gift list is handed out as it is, and must hold gifts."""
    assert (await source.gift_list(ROOM))["gifts"][0]["name"] == "Rose"
    tiktok.answers["gift_list"] = said({"data": {"gifts": "none"}, "status_code": 0})
    with pytest.raises(UpstreamUnavailableError, match="gift/list"):
        await source.gift_list(ROOM)


async def test_gzipped_answers_are_unpacked(source, tiktok):
    """gzip is what we ask for, and understand."""
    body = json.dumps({"data": {"a": 1, "b": 2}, "status_code": 0}).encode()
    tiktok.answers["room_info"] = sent(gzip.compress(body), **{"Content-Encoding": "gzip"})
    assert await source.room_info(ROOM) == {"a": 1, "b": 2}


@pytest.mark.parametrize(
    ("body", "encoding", "says"),
    [
        (gzip.compress(b"0" * (9 << 20)), "gzip", "unpacks to more"),
        (gzip.compress(b'{"a":1}')[:-9], "gzip", "cut off|unpack"),
        (b"not gzip at all", "gzip", "unreadable"),
        (b"x", "br", "encoding"),
        (b"0" * ((8 << 20) + 1), "identity", "larger than"),
    ],
)
async def test_bodies_are_bounded(source, tiktok, body, encoding, says):
    """Bombs, halves, foreign encodings and oversized bodies are errors, not memory."""
    tiktok.answers["room_info"] = sent(body, **{"Content-Encoding": encoding})
    with pytest.raises(UpstreamUnavailableError, match=says):
        await source.room_info(ROOM)


async def test_a_body_that_breaks_off_is_unavailable(source, tiktok):
    """Fewer bytes than promised are no answer."""

    async def handler(request):
        response = web.StreamResponse(headers={"Content-Length": "1000"})
        await response.prepare(request)
        await response.write(b'{"data":')
        request.transport.abort()
        return response

    tiktok.answers["room_info"] = handler
    with pytest.raises(UpstreamUnavailableError, match="room/info"):
        await source.room_info(ROOM)


async def test_garbage_instead_of_http_is_unavailable(source, tiktok):
    """An answer that is no HTTP is told in our words."""

    async def handler(request):
        request.transport.write(b"\x00\x01\x02 garbage\r\n\r\n")
        request.transport.close()
        raise web.HTTPOk

    tiktok.answers["room_info"] = handler
    with pytest.raises(UpstreamUnavailableError, match="room/info") as caught:
        await source.room_info(ROOM)
    assert caught.value.__cause__ is None
