"""www.tiktok.com: the front page's cookie, a creator's LIVE page and profile, and api-live."""

from __future__ import annotations

from typing import Any

import orjson
from aiohttp import web

from webcastle.sandbox.wire.bodies import live_room, page_user, user_ids
from webcastle.sandbox.wire.context import CONTEXT, json_answer
from webcastle.sandbox.world.creators import Access, Creator
from webcastle.sandbox.world.dice import Dice
from webcastle.sandbox.world.world import World

__all__ = ["WAIT_PAGE", "api_live", "api_live_failure", "front", "live_page", "profile"]

WAIT_PAGE = (
    "<!DOCTYPE html><html><head><title>TikTok</title></head>"
    '<body><div id="tiktok-verify-page"></div><p>Please wait...</p></body></html>'
)
"""The answer to a visitor that TikTok distrusts, with both texts that clients look for: the captcha's and the firewall's."""

_TTWID_S = 31_536_000


async def front(request: web.Request) -> web.Response:
    """The front page. Any page sets the ``ttwid`` cookie of an anonymous visitor."""
    return _html(request, "<p>Make your day. (This is a sandbox.)</p>")


async def live_page(request: web.Request) -> web.Response:
    """``/@name/live``: the page with SIGI_STATE."""
    world = request.app[CONTEXT].world
    creator = world.creator(request.match_info["name"])
    if creator is None:
        return _html(request, _script("SIGI_STATE", {"AppContext": {}, "UserPage": {"statusCode": 10221}}))
    if creator.access is Access.BLOCKED:
        return web.Response(text=WAIT_PAGE, content_type="text/html")
    room = world.current(creator)
    info: dict[str, Any] = {
        "user": page_user(world, creator, room),
        "stats": {"followingCount": 12, "followerCount": creator.viewers * 40},
    }
    if room is not None:
        info["liveRoom"] = live_room(world, room)
    if creator.access is Access.LOGIN_ONLY:
        info["user"]["secret"] = True
    return _html(request, _script("SIGI_STATE", {"LiveRoom": {"liveRoomUserInfo": info}}))


async def profile(request: web.Request) -> web.Response:
    """``/@name``: the page with the profile's data."""
    world = request.app[CONTEXT].world
    creator = world.creator(request.match_info["name"])
    if creator is not None and creator.access is Access.BLOCKED:
        return web.Response(text=WAIT_PAGE, content_type="text/html")
    detail = _profile(world, creator)
    state = {"__DEFAULT_SCOPE__": {"webapp.user-detail": detail}}
    return _html(request, _script("__UNIVERSAL_DATA_FOR_REHYDRATION__", state))


def _profile(world: World, creator: Creator | None) -> dict[str, Any]:
    if creator is None:
        return {"statusCode": 10221, "statusMsg": "user doesn't exist", "userInfo": {}}
    if creator.access is Access.LOGIN_ONLY:
        return {"statusCode": 10222, "statusMsg": "user is private", "userInfo": {}}
    room = world.current(creator)
    user_id, sec_uid = user_ids(world, creator)
    followers = creator.viewers * 40
    page = page_user(world, creator, room)
    return {
        "statusCode": 0,
        "statusMsg": "",
        "userInfo": {
            "user": {
                "id": str(user_id),
                "shortId": "",
                "uniqueId": creator.unique_id,
                "nickname": creator.nickname,
                "secUid": sec_uid,
                "avatarLarger": page["avatarLarger"],
                "signature": page["signature"],
                "verified": page["verified"],
                "privateAccount": False,
                "roomId": page["roomId"] if room is not None and world.now_at() < room.timeline.end else "",
                "createTime": 1_600_000_000,
            },
            "stats": {
                "followerCount": followers,
                "followingCount": 12,
                "heart": followers * 9,
                "heartCount": followers * 9,
                "videoCount": 31,
                "diggCount": 77,
            },
        },
    }


async def api_live(request: web.Request) -> web.Response:
    """``/api-live/user/room/``: a look-up as JSON."""
    context = request.app[CONTEXT]
    world = context.world
    name = request.query.get("uniqueId", "")
    if not name or request.query.get("aid") != "1988":
        return api_live_failure("params_error", 19881005)
    creator = world.creator(name)
    if creator is None:
        return api_live_failure("user_not_found", 19881007)
    if creator.access is Access.BLOCKED:
        return web.Response(status=403, text="Access Denied")
    room = world.current(creator)
    body: dict[str, Any] = {
        "user": page_user(world, creator, room),
        "stats": {"followingCount": 12, "followerCount": creator.viewers * 40},
    }
    body["liveRoom"] = live_room(world, room) if room is not None else _no_room()
    return json_answer({"data": body, "message": "", "extra": {"now": world.now_ms()}, "statusCode": 0})


def api_live_failure(message: str, code: int) -> web.Response:
    """An api-live answer without data; TikTok keeps HTTP 200."""
    return json_answer({"data": None, "message": message, "extra": {"id": Dice(message).hex(32)}, "statusCode": code})


def _no_room() -> dict[str, Any]:
    return {
        "title": "",
        "startTime": 0,
        "status": 4,
        "liveRoomStats": {"userCount": 0, "enterCount": 0},
        "streamId": "",
    }


def _script(element_id: str, state: object) -> str:
    # Clients find it with a regular expression: this order of attributes. "</" cannot end the script from inside.
    content = orjson.dumps(state).decode().replace("</", "<\\u002F")
    return f'<script id="{element_id}" type="application/json">{content}</script>'


def _html(request: web.Request, inside: str) -> web.Response:
    page = f"<!DOCTYPE html><html><head><title>TikTok - Make Your Day</title></head><body>{inside}</body></html>"
    answer = web.Response(text=page, content_type="text/html")
    if not request.cookies.get("ttwid"):
        world = request.app[CONTEXT].world
        now_s = world.now_ms() // 1000
        dice = Dice(world.seed, "ttwid", now_s, request.headers.get("User-Agent", ""))
        answer.set_cookie("ttwid", f"1%7C{dice.hex(43)}%7C{now_s}%7C{dice.hex(64)}", path="/", max_age=_TTWID_S)
    return answer
