"""``/webcast/feed/``: live rooms in samples, paged by ``max_time``.

A cursor is an epoch in ms, as TikTok's, and holds the page: ``minute * 60000 + page * 100 + check``. All pages of one
cursor chain sample the same minute, in an order that depends on channel and minute, so every live creator comes up once
(and a few twice: TikTok's lists are samples with repeats). A room that ended since that minute is still listed, as on
TikTok. A ``max_time`` that this endpoint did not hand out begins a new chain.
"""

from __future__ import annotations

from typing import Any

from aiohttp import web

from webcastle.sandbox.wire.bodies import room_card
from webcastle.sandbox.wire.context import CONTEXT, Context, empty, json_answer, signed
from webcastle.sandbox.wire.rooms_api import LOGIN_REQUIRED, refusal
from webcastle.sandbox.wire.signatures import FEED_AGE_MS
from webcastle.sandbox.world.creators import CATEGORIES
from webcastle.sandbox.world.dice import Dice, hash64
from webcastle.sandbox.world.rooms import LIVE, Room

__all__ = ["feed"]

_MINUTE = 60_000
_CHECK = 97
_GENERAL = ("86", "87", "85", "42")
_ANONYMOUS_ROOMS = 5
_REPEAT_PERCENT = 25
_MAX_PAGE = _MINUTE // 100


async def feed(request: web.Request) -> web.Response:
    """One page of live rooms."""
    context = request.app[CONTEXT]
    if not signed(request, FEED_AGE_MS):
        return empty()
    query = request.query
    session = bool(request.cookies.get("sessionid"))
    channel = query.get("channel_id", "87")
    if channel == "42" and not session:
        return refusal(context, LOGIN_REQUIRED)
    now = context.world.now_ms()
    minute, page = _page(context, channel, query.get("max_time", "0"), now)
    ranked = _ranked(context, channel, query.get("related_live_tag", ""), minute)
    if not session:
        ranked = ranked[:_ANONYMOUS_ROOMS]
    first, size = _extent(context, channel, minute, page)
    shown = ranked[first : first + size]
    dice = Dice(context.world.seed, "repeats", channel, minute, page)
    if page and shown and first > 3 and dice.chance(_REPEAT_PERCENT):
        shown = [*shown[:-1], dice.pick(ranked[:first]), shown[-1]] if len(shown) < 15 else shown
    has_more = first + size < len(ranked)
    return json_answer(
        {
            "status_code": 0,
            "data": [_entry(context, room, now) for room in shown],
            "extra": {
                "max_time": _cursor(context, channel, minute, page + 1),
                "min_time": 0,
                "has_more": has_more,
                "now": now,
                "total": len(shown),
                "cost": 0,
                "is_backup": 0,
                "style": 0,
                "hashtag_text": "",
                "unread_extra": "",
                "log_pb": {"impr_id": _trace(minute, page), "session_id": 0},
                "banner": {"banners": [], "banners_type": 0, "switch_type": 0, "title": "", "total": 0},
            },
        }
    )


def _page(context: Context, channel: str, given: str, now: int) -> tuple[int, int]:
    """Minute and page of a cursor; the first page of this minute for any other value."""
    fresh = now // _MINUTE, 0
    if not (given.isascii() and given.isdigit()) or len(given) > 15:
        return fresh
    minute, rest = divmod(int(given), _MINUTE)
    page = rest // 100
    if page == 0 or minute > fresh[0] or int(given) != _cursor(context, channel, minute, page):
        return fresh
    return minute, page


def _cursor(context: Context, channel: str, minute: int, page: int) -> int:
    page = min(page, _MAX_PAGE - 1)
    return minute * _MINUTE + page * 100 + hash64(context.world.seed, "feed", channel, minute, page) % _CHECK


def _ranked(context: Context, channel: str, tag: str, minute: int) -> list[Room]:
    """The live rooms of a channel at that minute, in the channel's order."""
    world = context.world
    moment = min(minute * _MINUTE + _MINUTE - 1, world.now_ms()) - world.epoch
    rooms = [room for room in world.live_rooms(moment) if room.creator.listed]
    if channel not in _GENERAL:
        rooms = [room for room in rooms if channel in CATEGORIES[room.creator.category].channels]
    if tag:
        wanted = tag.lower()
        rooms = [r for r in rooms if wanted in (r.creator.game.lower(), CATEGORIES[r.creator.category].tag)]
    if channel == "42":
        rooms = [room for room in rooms if hash64(world.seed, "followed", room.creator.unique_id) % 4 == 0]
    return sorted(rooms, key=lambda room: hash64(world.seed, channel, minute, room.room_id))


def _extent(context: Context, channel: str, minute: int, page: int) -> tuple[int, int]:
    """Where a page begins and how many rooms it holds (6-15)."""
    first = 0
    for number in range(page):
        first += _size(context, channel, minute, number)
    return first, _size(context, channel, minute, page)


def _size(context: Context, channel: str, minute: int, page: int) -> int:
    return 6 + hash64(context.world.seed, "page", channel, minute, page) % 10


def _entry(context: Context, room: Room, now: int) -> dict[str, Any]:
    return {
        "type": 1,
        "rid": _trace(now, room.room_id),
        "live_reason": "",
        "debug_info": "",
        "is_pseudo_living": False,
        "is_recommend_card": False,
        "room_event_tracking": '{"sandbox":"true"}',
        "flare_info": {"is_flare": False, "task_id": ""},
        "data": room_card(context.world, room, status=LIVE),
    }


def _trace(*parts: int) -> str:
    return "20260401" + Dice("trace", *parts).hex(26).upper()
