"""im/fetch, history and the visitor's cookie: what is sent, and every answer that is not a result."""

from __future__ import annotations

import asyncio

import pytest
from aiohttp import web

from tests.upstream.tiktok import ROOM, TTWID, answer_json, answer_result, result
from webcastle.errors import (
    LoginRequiredError,
    ProtocolError,
    RoomEndedError,
    RoomRestrictedError,
    SignerError,
    UpstreamBlockedError,
    UpstreamUnavailableError,
)
from webcastle.models import Resume, Signed
from webcastle.upstream.source import WebcastSource


def body(data: bytes, status: int = 200, content_type: str = "application/json"):
    async def handler(request):
        return web.Response(body=data, status=status, content_type=content_type)

    return handler


def fetcher(source):
    return source._fetcher


async def test_a_newcomer_asks_from_the_start(source, tiktok):
    """Cursor and internal_ext 0, last_rtt -1, protobuf, as the visitor."""
    tiktok.fetches.append(result(1, 2))
    got = await fetcher(source).fetch(ROOM, None)
    asked = tiktok.calls("webcast/im/fetch")[0]
    wanted = {
        "cursor": "0",
        "internal_ext": "0",
        "last_rtt": "-1",
        "room_id": str(ROOM),
        "resp_content_type": "protobuf",
    }
    assert wanted.items() <= asked.query.items()
    assert asked.headers["Cookie"] == f"ttwid={TTWID}"
    assert [m.msg_id for m in got.received.messages] == [1, 2]
    assert (got.push_server, got.route_params) == (tiktok.push_server, {"wrss": "opaque"})


async def test_a_resuming_link_asks_from_its_place(source, tiktok):
    """Cursor and internal_ext arrive as upstream once wrote them, pipes and all."""
    ext = "fetch_time:1|start_time:0|ack_ids:,,|flag:0|seq:1|next_cursor:1_2_1_1_0_0|wss_info:0-1-0-0"
    await fetcher(source).fetch(ROOM, Resume("1_2_1_1_0_0", ext), last_rtt_ms=42)
    asked = tiktok.calls("webcast/im/fetch")[0]
    assert (asked.query["cursor"], asked.query["internal_ext"], asked.query["last_rtt"]) == ("1_2_1_1_0_0", ext, "42")


ANSWERS = [
    (body(b""), UpstreamBlockedError, "unsigned, or refused"),
    (body(b"", 403), UpstreamBlockedError, "403"),
    (body(b"x", 429), UpstreamBlockedError, "429"),
    (body(b"x", 500), UpstreamUnavailableError, "500"),
    (body(b"", 302), UpstreamBlockedError, "redirected"),
    (body(b"<html>verify", content_type="text/html"), UpstreamBlockedError, "HTML"),
    (body(b'<p id="tiktok-verify-page">'), UpstreamBlockedError, "captcha"),
    (body(b'{"status_code":4003110,"data":{"prompts":""}}'), RoomRestrictedError, "age"),
    (body(b'{"status_code":30003,"data":{}}'), RoomEndedError, "finished"),
    (body(b'{"status_code":20003,"data":{}}'), LoginRequiredError, "logged-in"),
    (body(b'{"status_code":0,"data":{}}'), UpstreamUnavailableError, "JSON instead"),
    (body(b'{"status_code":10011}'), UpstreamBlockedError, "unsigned"),
    (body(b"\x0a\xff\xff\xff"), ProtocolError, "bad_result"),
    (body(b"\x00" * 50), ProtocolError, "bad_result"),
    (body(b"0" * ((8 << 20) + 1)), UpstreamUnavailableError, "larger"),
]


@pytest.mark.parametrize(("answer", "error", "says"), ANSWERS)
async def test_what_is_no_result_is_a_typed_error(source, tiktok, answer, error, says):
    """Refusals, codes, pages and garbage each have their error."""
    tiktok.answers["im_fetch"] = answer
    with pytest.raises(error, match=says) as caught:
        await fetcher(source).fetch(ROOM, None)
    assert type(caught.value) is error
    assert "im/fetch" in caught.value.message


async def test_history_is_handed_out_newest_first(source, tiktok):
    """A page comes newest first whichever way upstream sends it, with the cursor of the next one; one late message turns nothing."""
    for order, expected in (((3, 2, 1), [3, 2, 1]), ((1, 2, 3), [3, 2, 1]), ((2, 5, 4, 3), [2, 5, 4, 3])):

        async def handler(request, order=order):
            return answer_result(result(*order, history_comment_cursor="1"))

        tiktok.answers["im_fetch_history"] = handler
        page = await source.history(ROOM, "")
        assert [m.msg_id for m in page.messages] == expected
        assert (page.cursor, page.no_more) == ("1", False)
    assert tiktok.calls("webcast/im/fetch/history")[0].query["history_comment_cursor"] == "0"


@pytest.mark.parametrize(
    ("more", "no_more"),
    [
        ({"history_comment_cursor": "5"}, True),
        ({"history_comment_cursor": ""}, True),
        ({"history_comment_cursor": "4", "history_no_more": True}, True),
        ({"history_comment_cursor": "4"}, False),
    ],
)
async def test_history_ends(source, tiktok, more, no_more):
    """A cursor that does not move, or none, ends the history: nobody pages in circles."""

    async def handler(request):
        return answer_result(result(4, **more))

    tiktok.answers["im_fetch_history"] = handler
    assert (await source.history(ROOM, "5")).no_more is no_more


async def test_history_garbage_is_unavailable(source, tiktok):
    """What cannot be decoded is an upstream error here, as the port promises."""
    tiktok.answers["im_fetch_history"] = body(b"\x0a\xff\xff")
    with pytest.raises(UpstreamUnavailableError, match="history"):
        await source.history(ROOM, "")


# --- the signer between us and them ---------------------------------------------------------------------------------


class Forger:
    """Signs whatever the test says."""

    name = "forger"

    def __init__(self, change) -> None:
        self.change = change

    async def sign(self, url, *, headers, cookies=""):
        return self.change(url, headers, cookies)

    async def close(self):
        pass


async def test_exactly_what_was_signed_is_sent(settings, clock, tiktok):
    """URL, headers and cookies go out byte for byte as the signer gave them."""
    odd = "&X-Bogus=a%2Fb|c:d~e%7E+%20'"
    signer = Forger(
        lambda url, headers, cookies: Signed(url + odd, headers | {"User-Agent": "Other/1", "X-A": "b"}, "ttwid=z")
    )
    source = WebcastSource(settings, signer, clock)
    got = await fetcher(source).fetch(ROOM, None)
    asked = tiktok.calls("webcast/im/fetch")[0]
    assert asked.raw.endswith(odd)
    assert (asked.headers["User-Agent"], asked.headers["X-A"], asked.headers["Cookie"]) == ("Other/1", "b", "ttwid=z")
    assert (got.user_agent, got.cookies) == ("Other/1", "ttwid=z")
    await source.close()


@pytest.mark.parametrize("target", ["http://127.0.0.1:1/x", "https://evil.example/webcast/im/fetch/", "nonsense", ""])
async def test_a_signer_cannot_send_us_elsewhere(settings, clock, tiktok, target):
    """A signed URL of another host is refused unsent."""
    source = WebcastSource(settings, Forger(lambda url, headers, cookies: Signed(target, headers, cookies)), clock)
    with pytest.raises(SignerError, match="another host"):
        await fetcher(source).fetch(ROOM, None)
    await source.close()


@pytest.mark.parametrize(
    ("change", "error"),
    [
        (lambda url, headers, cookies: Signed(url + "&a=b\r\nX-Evil: 1", headers, cookies), SignerError),
        (lambda url, headers, cookies: Signed(url + "&a= HTTP/1.1", headers, cookies), SignerError),
        (
            lambda url, headers, cookies: Signed(url, headers | {"X": "a\r\nX-Evil: 1"}, cookies),
            UpstreamUnavailableError,
        ),
        (lambda url, headers, cookies: Signed(url, headers, "ttwid=1\r\nX-Evil: 1"), UpstreamUnavailableError),
        (lambda url, headers, cookies: Signed(url, headers | {"X Y\n": "a"}, cookies), UpstreamUnavailableError),
    ],
)
async def test_a_signer_cannot_write_into_the_request(settings, clock, tiktok, change, error):
    """Line ends in what a signer gives never reach the wire."""
    source = WebcastSource(settings, Forger(change), clock)
    with pytest.raises(error):
        await fetcher(source).fetch(ROOM, None)
    assert tiktok.calls("webcast/im/fetch") == []
    await source.close()


# --- the visitor ----------------------------------------------------------------------------------------------------


async def test_the_visitor_cookie_is_fetched_once(source, tiktok):
    """Many askers at once cause one request, and the value is kept."""
    assert set(await asyncio.gather(*(source.visitor_cookie() for _ in range(5)))) == {TTWID}
    assert await source.visitor_cookie() == TTWID
    assert len(tiktok.calls("/")) == 1


async def test_a_refused_device_gets_a_new_cookie(source, tiktok, clock):
    """Forgetting the current cookie fetches another; forgetting an older or a brand-new one does nothing."""
    first = await source.visitor_cookie()
    source._visitor.forget(f"ttwid={first}")
    assert await source.visitor_cookie() == first
    assert len(tiktok.calls("/")) == 1
    await clock.advance(11)
    source._visitor.forget("ttwid=another")
    await source.visitor_cookie()
    assert len(tiktok.calls("/")) == 1
    source._visitor.forget(f"ttwid={first}")
    await source.visitor_cookie()
    assert len(tiktok.calls("/")) == 2


@pytest.mark.parametrize(
    ("answer", "error", "says"),
    [
        (body(b"hello", content_type="text/html"), UpstreamUnavailableError, "no usable ttwid"),
        (body(b"tiktok-verify-page"), UpstreamBlockedError, "captcha"),
        (body(b"", 403), UpstreamBlockedError, "403"),
        (body(b"", 500), UpstreamUnavailableError, "500"),
    ],
)
async def test_without_a_cookie_there_is_an_error(source, tiktok, answer, error, says):
    """A web root that sets none is told as what it is."""
    tiktok.answers["root"] = answer
    with pytest.raises(error, match=says):
        await source.visitor_cookie()


@pytest.mark.parametrize("value", ["", "a b", "x\u00e4", "y" * 4000])
async def test_a_cookie_that_cannot_be_one_is_not_used(source, tiktok, value):
    """What would break the header, or is absurdly long, is not a cookie."""

    async def handler(request):
        return web.Response(headers={"Set-Cookie": f"ttwid={value}; Path=/"})

    tiktok.answers["root"] = handler
    with pytest.raises(UpstreamUnavailableError):
        await source.visitor_cookie()


async def test_json_answers_keep_the_hop(source, tiktok):
    """A JSON refusal to history names history."""

    async def handler(request):
        return answer_json({"status_code": 4003182})

    tiktok.answers["im_fetch_history"] = handler
    with pytest.raises(UpstreamBlockedError, match="im/fetch/history"):
        await source.history(ROOM, "1")
