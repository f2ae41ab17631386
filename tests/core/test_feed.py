"""The signed feed request: what is in it, what is not, and that a template survives the signer."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.api.fakes import WEBCAST_URL, SuffixSigner, VisitorSource
from webcastle.core.feed import CHANNELS, MAX_TIME_PLACEHOLDER, Feed, FeedRequest
from webcastle.errors import BadRequestError, SignerError, UpstreamBlockedError
from webcastle.models import Signed

SESSION = "5e55105e55105e55105e55105e551000"


@pytest.fixture
def signer() -> SuffixSigner:
    return SuffixSigner()


@pytest.fixture
def source() -> VisitorSource:
    return VisitorSource()


@pytest.fixture
def feed(signer: SuffixSigner, source: VisitorSource) -> Feed:
    return Feed(signer, source, webcast_url="http://127.0.0.1:9/webcast", region="DE")  # type: ignore[arg-type]


def params(url: str) -> dict[str, str]:
    query = parse_qs(urlsplit(url).query, keep_blank_values=True)
    assert all(len(values) == 1 for values in query.values()), "a parameter stands twice"
    return {name: values[0] for name, values in query.items()}


async def test_first_page(feed: Feed, signer: SuffixSigner) -> None:
    """The recommended tab by default, from the configured place and region, with the page's base parameters."""
    signed = await feed.sign(FeedRequest())
    assert signed.signed_url.startswith("http://127.0.0.1:9/webcast/feed/?")
    query = params(signed.signed_url)
    assert (
        query.items()
        >= {
            "channel_id": "87",
            "count": "20",
            "max_time": "0",
            "req_from": "live_mt_pc_web_rec_tab_refresh",
            "region": "DE",
            "priority_region": "DE",
            "aid": "1988",
            "app_name": "tiktok_web",
            "channel": "tiktok_web",
            "device_platform": "web_pc",
            "user_is_login": "false",
            "content_type": "0",
        }.items()
    )
    assert query["X-Bogus"]
    assert query["device_id"].isdecimal()
    assert signed.headers["User-Agent"].startswith(f"Mozilla/{query['browser_version']}")
    assert (signed.method, signed.region, signed.channel_id) == ("GET", "DE", "87")
    assert signed.cookies == "ttwid=1%7Cvisitor"
    assert "about 5 rooms" in signed.note


async def test_what_was_signed_is_what_is_returned(feed: Feed, signer: SuffixSigner) -> None:
    """Headers and cookies are those that the signer saw, for both URLs."""
    signed = await feed.sign(FeedRequest(session_id=SESSION))
    assert len(signer.asked) == 2
    for _, headers, cookies in signer.asked:
        assert (headers, cookies) == (signed.headers, signed.cookies)
    assert "about 5 rooms" not in signed.note


@pytest.mark.parametrize("channel_id", CHANNELS)
async def test_channels(feed: Feed, channel_id: str) -> None:
    """Each channel has its pair of req_from: one for the first page, its twin for later ones."""
    request = FeedRequest(channel_id=channel_id, session_id=SESSION)
    first = await feed.sign(request)
    later = await feed.sign(replace(request, max_time="1773128824428"))
    channel = CHANNELS[channel_id]
    assert params(first.signed_url)["req_from"] == channel.refresh
    assert params(later.signed_url)["req_from"] == channel.load_more
    assert params(first.load_more_url)["req_from"] == channel.load_more
    assert params(first.signed_url)["channel_id"] == channel_id


@pytest.mark.parametrize("max_time", ["", "0", "000"])
async def test_beginnings(feed: Feed, max_time: str) -> None:
    """Absent or zero is the first page."""
    query = params((await feed.sign(FeedRequest(max_time=max_time))).signed_url)
    assert (query["max_time"], query["req_from"]) == ("0", "live_mt_pc_web_rec_tab_refresh")


async def test_load_more_is_plain_text_replacement(feed: Feed, signer: SuffixSigner) -> None:
    """The braces survive literally, once; replacing them gives exactly the URL of asking with max_time."""
    first = await feed.sign(FeedRequest())
    assert first.load_more_url.count(MAX_TIME_PLACEHOLDER) == 1
    second = await feed.sign(FeedRequest(max_time="1773128824428"))
    assert first.load_more_url.replace("{MAX_TIME}", "1773128824428") == second.signed_url
    assert second.load_more_url == first.load_more_url
    assert all("MAX_TIME" not in url and "1773128824428" not in url for url, _, _ in signer.asked)


async def test_a_later_page_needs_one_signature(feed: Feed, signer: SuffixSigner) -> None:
    """Signatures cost money: a later page and its template share one."""
    await feed.sign(FeedRequest(max_time="1773128824428"))
    assert len(signer.asked) == 1


async def test_a_signer_that_rotates_headers(source: VisitorSource) -> None:
    """If the second signature came with other headers, the template is made of the first: one set of headers fits both."""

    class Rotating(SuffixSigner):
        async def sign(self, url: str, *, headers: dict[str, str], cookies: str = "") -> Signed:
            signed = await super().sign(url, headers=headers, cookies=cookies)
            return replace(signed, headers=headers | {"User-Agent": f"agent {len(self.asked)}"})

    feed = Feed(Rotating(), source, webcast_url=WEBCAST_URL, region="US")  # type: ignore[arg-type]
    signed = await feed.sign(FeedRequest())
    assert signed.headers["User-Agent"] == "agent 1"
    assert signed.load_more_url.replace("{MAX_TIME}", "0") == signed.signed_url


async def test_a_signer_that_drops_max_time(source: VisitorSource) -> None:
    """A signer that tidies max_time away does not take the paging with it."""

    class Tidy(SuffixSigner):
        async def sign(self, url: str, *, headers: dict[str, str], cookies: str = "") -> Signed:
            return await super().sign(url.replace("&max_time=0", ""), headers=headers, cookies=cookies)

    feed = Feed(Tidy(), source, webcast_url=WEBCAST_URL, region="US")  # type: ignore[arg-type]
    signed = await feed.sign(FeedRequest(max_time="7"))
    assert params(signed.signed_url)["max_time"] == "7"
    assert params(signed.load_more_url)["max_time"] == "{MAX_TIME}"


async def test_cookies(feed: Feed) -> None:
    """The caller's cookies in one header; a session twice, as the web page has it."""
    signed = await feed.sign(FeedRequest(session_id=SESSION, ttwid="1|mine", ms_token="tok=="))
    assert signed.cookies == f"ttwid=1|mine; msToken=tok==; sessionid={SESSION}; sessionid_ss={SESSION}"
    assert params(signed.signed_url)["user_is_login"] == "true"


async def test_the_callers_visitor_cookie_is_enough(feed: Feed, source: VisitorSource) -> None:
    """With a ttwid of the caller's own, the web page is not asked for one."""
    source.error = UpstreamBlockedError()
    assert (await feed.sign(FeedRequest(ttwid="mine"))).cookies == "ttwid=mine"
    with pytest.raises(UpstreamBlockedError):
        await feed.sign(FeedRequest())


async def test_a_session_stands_in_the_cookies_only(feed: Feed, signer: SuffixSigner) -> None:
    """Neither URLs, headers, nor any repr show a session."""
    request = FeedRequest(session_id=SESSION, ttwid="ttwid-of-mine", ms_token="token-of-mine")
    signed = await feed.sign(request)
    for text in (
        repr(request),
        repr(signed),
        signed.signed_url,
        signed.load_more_url,
        str(signed.headers),
        signed.note,
    ):
        assert SESSION not in text
        assert "of-mine" not in text


@pytest.mark.parametrize("name", ["session_id", "ttwid", "ms_token"])
@pytest.mark.parametrize("value", ["a;b", "a b", "a\r\nX: y", "a\x00", 'a"', "a,b", "a\\b", "é", "x" * 513, "\x7f"])
async def test_cookie_values_cannot_break_out(feed: Feed, signer: SuffixSigner, name: str, value: str) -> None:
    """A value that could end the header or start another cookie is refused, and not repeated."""
    with pytest.raises(BadRequestError, match=f"^{name} is not a cookie value") as caught:
        await feed.sign(FeedRequest(**{name: value}))
    assert value not in str(caught.value)
    assert not signer.asked


@pytest.mark.parametrize(
    ("request_", "what"),
    [
        (FeedRequest(channel_id="1"), "channel_id"),
        (FeedRequest(channel_id=""), "channel_id"),
        (FeedRequest(count=0), "count"),
        (FeedRequest(count=51), "count"),
        (FeedRequest(max_time="-1"), "max_time"),
        (FeedRequest(max_time="1&x=y"), "max_time"),
        (FeedRequest(max_time="{MAX_TIME}"), "max_time"),
        (FeedRequest(region="USA"), "region"),
        (FeedRequest(channel_id="42"), "session_id"),
    ],
)
async def test_bad_requests(feed: Feed, signer: SuffixSigner, request_: FeedRequest, what: str) -> None:
    """What is wrong is named before anything is signed."""
    with pytest.raises(BadRequestError, match=what):
        await feed.sign(request_)
    assert not signer.asked


async def test_no_signer(feed: Feed, signer: SuffixSigner) -> None:
    """Without a signature there is no answer; an unsigned URL would only fail at the caller's."""
    signer.error = SignerError()
    with pytest.raises(SignerError):
        await feed.sign(FeedRequest())
