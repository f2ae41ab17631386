"""Nothing but the exact signed request is let through."""

import pytest

from tests.sandbox.visitor import AGENT, Visitor
from webcastle.sandbox import Sandbox
from webcastle.sandbox.wire.signatures import Signatures, Signed

SENT = {"Referer": "https://www.tiktok.com/", "Origin": "https://www.tiktok.com", "Accept-Language": "en-US"}


def path_of(box: Sandbox, *, endpoint: str = "im/fetch") -> str:
    return f"/webcast/{endpoint}/?aid=1988&room_id={box.world.find('demo_chat').room_id}&cursor=0&browser_version=5.0%20(X)"


async def test_the_signed_request_is_served_as_it_stands(box: Sandbox, visitor: Visitor) -> None:
    """With all headers that were signed; the tokens stand at the end, in TikTok's order."""
    url, headers = await visitor.sign(path_of(box), **SENT)
    assert [pair.split("=")[0] for pair in url.split("?")[1].split("&")[-3:]] == ["msToken", "X-Bogus", "X-Gnarly"]
    answer, body = await visitor.get(url, headers=headers)
    assert answer.status == 200
    assert body
    answer, again = await visitor.get(url, headers=headers)
    assert again  # replays within the time limit are not noticed, as observed


@pytest.mark.parametrize("name", ["User-Agent", *SENT])
async def test_another_header_value_is_refused(box: Sandbox, visitor: Visitor, name: str) -> None:
    """Each covered header, changed or left out."""
    url, headers = await visitor.sign(path_of(box), **SENT)
    for changed in ({**headers, name: headers[name] + "x"}, {**headers, name: ""}):
        answer, body = await visitor.get(url, headers=changed)
        assert (answer.status, answer.content_type, body) == (200, "application/json", b"")


@pytest.mark.parametrize("cookies", ["", "ttwid=2", "ttwid=1%7Cvisitor; extra=1"])
async def test_other_cookies_are_refused(box: Sandbox, visitor: Visitor, cookies: str) -> None:
    """The Cookie header is covered exactly."""
    url, headers = await visitor.sign(path_of(box))
    _, body = await visitor.get(url, headers=headers, cookies=cookies)
    assert body == b""


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("aid=1988", "aid=1989"),
        ("cursor=0", "cursor=1"),
        ("cursor=0&", ""),
        ("&cursor=0", "&cursor=0&cursor=0"),
        ("aid=1988&", "aid=1988&extra=1&"),
        ("/im/fetch/?", "/im/fetch/history/?"),
        ("msToken=", "msToken=A"),
        ("X-Bogus=", "X-Bogus=A"),
        ("X-Gnarly=", "X-Gnarly=A"),
        ("&X-Gnarly=", "&X-Other="),
        ("5.0%20(X)", "5.1%20(X)"),
    ],
)
async def test_another_url_is_refused(box: Sandbox, visitor: Visitor, old: str, new: str) -> None:
    """Any parameter changed, dropped, doubled or added; another path; a token touched."""
    url, headers = await visitor.sign(path_of(box))
    assert old in url
    _, body = await visitor.get(url.replace(old, new, 1), headers=headers)
    assert body == b""


async def test_parameters_in_another_order_are_refused_and_other_spellings_are_not(
    box: Sandbox, visitor: Visitor
) -> None:
    """%20 and + mean the same; order is covered."""
    url, headers = await visitor.sign(path_of(box))
    _, body = await visitor.get(url.replace("5.0%20(X)", "5.0+%28X%29"), headers=headers)
    assert body
    _, body = await visitor.get(
        url.replace("aid=1988&", "").replace("&cursor=0", "&cursor=0&aid=1988"), headers=headers
    )
    assert body == b""


@pytest.mark.parametrize("endpoint", ["im/fetch", "im/fetch/history", "feed"])
async def test_unsigned_requests_get_nothing(box: Sandbox, visitor: Visitor, endpoint: str) -> None:
    """200, JSON, empty: observed, and indistinguishable from a wrong signature."""
    answer, body = await visitor.get(path_of(box, endpoint=endpoint))
    assert (answer.status, answer.content_type, body) == (200, "application/json", b"")


@pytest.mark.parametrize(("endpoint", "limit_ms"), [("im/fetch", 30_000), ("feed", 3_600_000)])
async def test_signatures_grow_old(box: Sandbox, visitor: Visitor, endpoint: str, limit_ms: int) -> None:
    """Half a minute for messages, an hour for the feed."""
    url, headers = await visitor.sign(path_of(box, endpoint=endpoint))
    await box.advance(limit_ms)
    assert (await visitor.get(url, headers=headers))[1]
    await box.advance(1)
    assert (await visitor.get(url, headers=headers))[1] == b""


async def test_max_time_is_free_in_the_feed_only(box: Sandbox, visitor: Visitor) -> None:
    """A signed feed URL pages; the same parameter elsewhere is covered."""
    url, headers = await visitor.sign("/webcast/feed/?aid=1988&channel_id=87&max_time=0")
    assert (await visitor.get(url.replace("max_time=0", "max_time=1775000000000"), headers=headers))[1]
    url, headers = await visitor.sign(path_of(box) + "&max_time=0")
    assert (await visitor.get(url.replace("max_time=0", "max_time=1"), headers=headers))[1] == b""


@pytest.mark.parametrize(
    "url",
    [
        "https://www.tiktok.com/webcast/feed/?aid=1988",
        "http://127.0.0.1:1/webcast/feed/",
        "{box}/_sandbox/rooms",
        "{box}/@demo_chat/live",
        "ftp://{host}/webcast/feed/",
        "http://[broken/webcast/",
        "/webcast/feed/",
        "",
    ],
)
async def test_only_the_sandboxs_own_urls_are_signed(box: Sandbox, visitor: Visitor, url: str) -> None:
    """Anything else is a clear 400."""
    asked = url.format(box=box.url, host=f"127.0.0.1:{box.port}")
    status, answer = await visitor.control("/sign", {"url": asked})
    assert status == 400
    assert answer["error"] == "bad_request"
    assert "url" in answer["message"]


async def test_what_comes_back_is_what_must_be_sent(box: Sandbox, visitor: Visitor) -> None:
    """Headers and cookies unchanged, a User-Agent if there was none, old tokens replaced, nothing twice."""
    asked = {"url": f"{box.url}{path_of(box)}&msToken=&X-Bogus=old", "cookies": "ttwid=9", "headers": {"Referer": "r"}}
    status, answer = await visitor.control("/sign", asked)
    assert status == 200
    assert answer["cookies"] == "ttwid=9"
    assert answer["headers"]["Referer"] == "r"
    assert answer["headers"]["User-Agent"]
    assert answer["url"].count("msToken=") == answer["url"].count("X-Bogus=") == 1
    assert set(answer["tokens"]) == {"msToken", "X-Bogus", "X-Gnarly"}
    assert (await visitor.get(answer["url"], headers=answer["headers"], cookies="ttwid=9"))[1]


def test_another_world_does_not_accept_them() -> None:
    """The key comes from the seed; the same seed makes the same key."""
    url, _ = Signatures(1).sign("http://x/webcast/feed/?a=1", {"User-Agent": AGENT}, "", 1000)
    request = Signed("/webcast/feed/", url.partition("?")[2], {"User-Agent": AGENT}, "")
    assert Signatures(1).valid(request, 1000, 30_000)
    assert not Signatures(2).valid(request, 1000, 30_000)
    assert not Signatures(1).valid(request, -10_000, 30_000)


@pytest.mark.parametrize("query", ["", "&&&", "msToken=&X-Bogus=&X-Gnarly=", "msToken=a&X-Bogus=%%%&X-Gnarly=b", "é=ü"])
def test_garbage_is_refused_without_an_exception(query: str) -> None:
    """Whatever the query holds."""
    assert not Signatures(1).valid(Signed("/webcast/feed/", query, {}, ""), 0, 30_000)


def test_route_tokens_are_for_one_room_and_one_minute() -> None:
    """And for nothing else."""
    signatures = Signatures(1)
    token = signatures.route_token(7, 100_000)
    assert signatures.route_valid(token, 7, 160_000)
    assert not signatures.route_valid(token, 7, 160_001)
    assert not signatures.route_valid(token, 8, 100_000)
    assert not Signatures(2).route_valid(token, 7, 100_000)
    for garbage in ("", "é", "AAAA", "%", token[:-4]):
        assert not signatures.route_valid(garbage, 7, 100_000)
