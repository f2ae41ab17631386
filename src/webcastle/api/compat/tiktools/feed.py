"""The discovery feed, sign-and-return; flat, as the vendor answers it."""

from __future__ import annotations

from typing import Final

import orjson
from pydantic import BaseModel, Field

from webcastle.api.compat.tiktools.form import BOTH
from webcastle.api.compat.tiktools.parts import TikToolsParts
from webcastle.api.http.operation import UNLIMITED, Call, Operation
from webcastle.api.http.parameters import integer, text
from webcastle.core import feed
from webcastle.errors import BadRequestError, TierError, UpstreamError

__all__ = ["OPERATIONS"]

_COOKIE_RULE = "the bare cookie value, without its name, quotes, commas, semicolons or spaces"

SESSION_ID = text(
    "session_id",
    "Your own TikTok `sessionid` cookie: without it results are sparse. It is passed through, never stored or logged. "
    "Prefer POST with a body, so that it does not stand in a URL.",
    pattern=feed.COOKIE_VALUE,
    longest=512,
    must=_COOKIE_RULE,
    secret=True,
)
CHANNEL_ID = text(
    "channel_id",
    "Which list: " + ", ".join(f"`{number}` {channel.title}" for number, channel in feed.CHANNELS.items()) + ".",
    pattern="|".join(feed.CHANNELS),
    longest=10,
    must="one of " + ", ".join(f"{number} ({channel.title})" for number, channel in feed.CHANNELS.items()),
    default="87",
    number=True,
)
COUNT = integer(
    "count", "Rooms a page; TikTok gives 6 to 15 whatever is asked.", lowest=1, highest=feed.MOST_ROOMS, default=20
)
MAX_TIME = text(
    "max_time",
    "`extra.max_time` of TikTok's last answer; absent or 0: the first page.",
    pattern=feed.MAX_TIME,
    longest=19,
    must="the number from extra.max_time of TikTok's last answer",
    number=True,
)
REGION = text(
    "region",
    "A hint for TikTok (default US); results follow the IP that fetches.",
    pattern=feed.REGION,
    longest=2,
    must="a country code of two letters, such as US",
)
TTWID = text(
    "ttwid",
    "Visitor cookie; the gateway gives one of its own.",
    pattern=feed.COOKIE_VALUE,
    longest=512,
    must=_COOKIE_RULE,
    secret=True,
)
MS_TOKEN = text("ms_token", "Visitor cookie.", pattern=feed.COOKIE_VALUE, longest=512, must=_COOKIE_RULE, secret=True)


class FeedAnswer(BaseModel):
    """A request to send to TikTok from your own IP, exactly as it stands."""

    status_code: int
    signed_url: str
    method: str
    headers: dict[str, str]
    cookies: str = Field(description="The value of the Cookie header.")
    region: str
    channel_id: str
    feed_remaining: int = Field(
        description=f"Feed calls left until midnight UTC, this one taken ({UNLIMITED}: no limit)."
    )
    feed_limit: int = Field(description=f"Feed calls a day ({UNLIMITED}: no limit).")
    load_more_url: str = Field(description="The next page's URL; replace `{MAX_TIME}` by TikTok's `extra.max_time`.")
    note: str


async def _feed(parts: TikToolsParts, call: Call) -> bytes:
    request = feed.FeedRequest(
        channel_id=call[CHANNEL_ID],
        count=call[COUNT],
        max_time=call[MAX_TIME],
        region=call[REGION],
        session_id=call[SESSION_ID],
        ttwid=call[TTWID],
        ms_token=call[MS_TOKEN],
    )
    # Sign before taking: a signer that is down must not eat the day's calls.
    await parts.access.check_feed(call.key)
    signed = await parts.feed.sign(request)
    quota = await parts.access.take_feed(call.key)
    limit = UNLIMITED if quota.limit is None else quota.limit
    return orjson.dumps(
        {
            "status_code": 0,
            "signed_url": signed.signed_url,
            "method": signed.method,
            "headers": signed.headers,
            "cookies": signed.cookies,
            "region": signed.region,
            "channel_id": signed.channel_id,
            "feed_remaining": max(0, limit - quota.used),
            "feed_limit": limit,
            "load_more_url": signed.load_more_url,
            "note": signed.note,
        }
    )


OPERATIONS: Final[tuple[Operation[TikToolsParts], ...]] = (
    Operation(
        name="webcast_feed",
        path="/webcast/feed",
        summary="Who is live: a signed feed request",
        description=(
            "Two steps: this call signs a request, and you fetch `signed_url` from your own IP with exactly the "
            "returned `headers` and `cookies`. The gateway never fetches the feed itself. Next page: pass TikTok's "
            "`extra.max_time` as `max_time`, or put it into `load_more_url`. Needs a tier with feed calls; they are "
            "counted per UTC day, and only when a signature was given."
        ),
        parameters=(SESSION_ID, CHANNEL_ID, COUNT, MAX_TIME, REGION, TTWID, MS_TOKEN),
        run=_feed,
        answer=FeedAnswer,
        example={
            "status_code": 0,
            "signed_url": "https://webcast.tiktok.com/webcast/feed/?aid=1988&channel_id=87&max_time=0&X-Bogus=…",
            "method": "GET",
            "headers": {"User-Agent": "Mozilla/5.0 …", "Referer": "https://www.tiktok.com/"},
            "cookies": "ttwid=…; sessionid=…; sessionid_ss=…",
            "region": "US",
            "channel_id": "87",
            "feed_remaining": 99,
            "feed_limit": 100,
            "load_more_url": "https://webcast.tiktok.com/webcast/feed/?…&max_time={MAX_TIME}&X-Bogus=…",
            "note": "Fetch signed_url from your own IP with exactly these headers and cookies.",
        },
        raises=(BadRequestError, TierError, UpstreamError),
        methods=BOTH,
    ),
)
