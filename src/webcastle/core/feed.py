"""The discovery feed, sign-and-return: the caller fetches the signed URL from its own IP, the gateway never does.

A session cookie only passes through: it stands in the request's and the answer's cookie string and nowhere else, neither
in a URL, a log, an error, a metric nor the store.
"""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass, field
from urllib.parse import urlencode

from webcastle.errors import BadRequestError
from webcastle.models import Signed
from webcastle.ports import Signer, Source
from webcastle.protocol.browser import ACCEPT_LANGUAGE, USER_AGENT, WEB_PAGE

__all__ = [
    "CHANNELS",
    "COOKIE_VALUE",
    "MAX_TIME",
    "MAX_TIME_PLACEHOLDER",
    "MOST_ROOMS",
    "REGION",
    "Channel",
    "Feed",
    "FeedRequest",
    "SignedFeed",
]

MAX_TIME_PLACEHOLDER = "{MAX_TIME}"
COOKIE_VALUE = r"[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]{1,512}"  # RFC 6265 cookie-octets
MAX_TIME = r"[0-9]{1,19}"
REGION = r"[A-Za-z]{2}"
MOST_ROOMS = 50
_MAX_TIME_FIELD = re.compile(r"([?&]max_time=)[^&#]*")

_REFERER = "https://www.tiktok.com/"
_HEADERS = {
    "User-Agent": USER_AGENT,
    "Referer": _REFERER,
    "Origin": "https://www.tiktok.com",
    "Accept": "application/json, text/plain, */*",
    "Accept-Language": ACCEPT_LANGUAGE,
}
_BASE = {**WEB_PAGE, "referer": _REFERER, "root_referer": _REFERER}


@dataclass(frozen=True, slots=True)
class Channel:
    """One list of rooms: its name, and the ``req_from`` of a first page and of every later one."""

    title: str
    refresh: str
    load_more: str
    needs_session: bool = False


_TAXONOMY = "webapp_taxonomy_drawer_enter_feed"
_FOLLOWING = "pc_web_side_follow_default"
CHANNELS = {
    "87": Channel("recommended", "live_mt_pc_web_rec_tab_refresh", "live_mt_pc_web_rec_tab_loadmore"),
    "86": Channel("suggested hosts", "pc_web_suggested_host", "pc_web_suggested_host_loadmore"),
    "85": Channel("popular", "pc_web_suggested_host", "pc_web_suggested_host_loadmore"),
    "89": Channel("gaming", "pc_web_game_feed_refresh", "pc_web_game_feed_loadmore"),
    "1111006": Channel("gaming", "pc_web_game_feed_refresh", "pc_web_game_feed_loadmore"),
    "1222001": Channel("chatting", _TAXONOMY, _TAXONOMY),
    "1222002": Channel("fashion", _TAXONOMY, _TAXONOMY),
    "1222003": Channel("lifestyle", _TAXONOMY, _TAXONOMY),
    "1222004": Channel("outdoor", _TAXONOMY, _TAXONOMY),
    "42": Channel("following", _FOLLOWING, _FOLLOWING, needs_session=True),
}


@dataclass(frozen=True, slots=True)
class FeedRequest:
    """A caller's parameters for the feed. ``max_time`` "" or "0": the first page; ``region`` "": the gateway's."""

    channel_id: str = "87"
    count: int = 20
    max_time: str = ""
    region: str = ""
    session_id: str = field(default="", repr=False)
    ttwid: str = field(default="", repr=False)
    ms_token: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class SignedFeed:
    """A signed GET: send exactly this URL with exactly these headers and cookies.

    ``load_more_url`` is the later-page form with a literal ``{MAX_TIME}``, to be replaced by the last answer's
    ``extra.max_time``; it goes with the same headers and cookies.
    """

    signed_url: str
    load_more_url: str
    headers: dict[str, str]
    cookies: str = field(repr=False)
    region: str
    channel_id: str
    note: str
    method: str = "GET"


class Feed:
    """Builds feed requests and has them signed.

    Args:
        signer: signs them.
        source: has a visitor cookie for callers without one.
        webcast_url: the URL that the feed's path is below.
        region: of callers that name none.
    """

    def __init__(self, signer: Signer, source: Source, *, webcast_url: str, region: str) -> None:
        self._signer = signer
        self._source = source
        self._webcast_url = webcast_url
        self._region = region
        self._device_id = str(7 * 10**18 + secrets.randbelow(10**18))

    async def sign(self, request: FeedRequest) -> SignedFeed:
        """Build and sign one page's request.

        Raises:
            BadRequestError: a value is out of range, or the channel needs a session.
            SignerError: no signature was to be had.
            UpstreamError: no visitor cookie was to be had.
        """
        channel = _check(request)
        cookies = _cookies(request, request.ttwid or await self._source.visitor_cookie())
        region = (request.region or self._region).upper()
        first_page = not request.max_time.strip("0")

        # The placeholder must survive in plain text, so max_time is put in after signing: signatures do not cover it.
        later = self._url(request, region, channel.load_more)
        if first_page:
            page = await self._signer.sign(
                self._url(request, region, channel.refresh), headers=dict(_HEADERS), cookies=cookies
            )
            load_more_url = await self._load_more(page, later)
        else:
            page = await self._signer.sign(later, headers=dict(_HEADERS), cookies=cookies)
            load_more_url = _with_max_time(page.url, MAX_TIME_PLACEHOLDER)
        return SignedFeed(
            signed_url=page.url if first_page else _with_max_time(page.url, request.max_time),
            load_more_url=load_more_url,
            headers=page.headers,
            cookies=page.cookies,
            region=region,
            channel_id=request.channel_id,
            note=_note(request),
        )

    async def _load_more(self, page: Signed, url: str) -> str:
        """The later-page form, good for the first page's headers and cookies."""
        later = await self._signer.sign(url, headers=dict(page.headers), cookies=page.cookies)
        if later.headers != page.headers or later.cookies != page.cookies:
            # Another provider of the chain answered, or this one rotates cookies. The first page's own URL pages too
            # (clients that never switch req_from are known to work), so keep to one set of headers.
            return _with_max_time(page.url, MAX_TIME_PLACEHOLDER)
        return _with_max_time(later.url, MAX_TIME_PLACEHOLDER)

    def _url(self, request: FeedRequest, region: str, req_from: str) -> str:
        query = _BASE | {
            "device_id": self._device_id,
            "region": region,
            "priority_region": region,
            "user_is_login": "true" if request.session_id else "false",
            "content_type": "1" if request.channel_id == "42" else "0",
            "channel_id": request.channel_id,
            "count": str(request.count),
            "req_from": req_from,
            "max_time": "0",
        }
        return f"{self._webcast_url}/feed/?{urlencode(query)}"


def _check(request: FeedRequest) -> Channel:
    channel = CHANNELS.get(request.channel_id)
    if channel is None:
        known = ", ".join(f"{number} ({channel.title})" for number, channel in CHANNELS.items())
        raise BadRequestError("channel_id is not a known feed channel.", hint=f"Known channels: {known}.")
    if not 1 <= request.count <= MOST_ROOMS:
        raise BadRequestError("count is out of range.", hint=f"Ask for 1 to {MOST_ROOMS} rooms a page.")
    if request.max_time and not re.fullmatch(MAX_TIME, request.max_time):
        raise BadRequestError("max_time is not a cursor.", hint="Pass on extra.max_time of TikTok's last answer.")
    if request.region and not re.fullmatch(REGION, request.region):
        raise BadRequestError("region is not a country code.", hint="Use two letters, such as US or DE.")
    for name in ("session_id", "ttwid", "ms_token"):
        value = getattr(request, name)
        # Never echo the value: it is a credential. Never let it end the header or start another cookie either.
        if value and not re.fullmatch(COOKIE_VALUE, value):
            raise BadRequestError(
                f"{name} is not a cookie value.",
                hint="Send the bare value (up to 512 characters, without name, quotes, commas, semicolons or spaces).",
            )
    if channel.needs_session and not request.session_id:
        raise BadRequestError(
            f"channel_id {request.channel_id} ({channel.title}) needs a session_id.",
            hint="Pass your own TikTok sessionid cookie, or choose channel 87.",
        )
    return channel


def _cookies(request: FeedRequest, ttwid: str) -> str:
    pairs = [
        ("ttwid", ttwid),
        ("msToken", request.ms_token),
        ("sessionid", request.session_id),
        ("sessionid_ss", request.session_id),
    ]
    return "; ".join(f"{name}={value}" for name, value in pairs if value)


def _with_max_time(url: str, max_time: str) -> str:
    replaced, count = _MAX_TIME_FIELD.subn(lambda match: match[1] + max_time, url, count=1)
    return replaced if count else f"{url}{'&' if '?' in url else '?'}max_time={max_time}"


def _note(request: FeedRequest) -> str:
    note = "Fetch signed_url from your own IP with exactly these headers and cookies; results follow that IP."
    return note if request.session_id else f"{note} Without session_id TikTok lists only about 5 rooms."
