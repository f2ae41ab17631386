"""webcast.tiktok.com: room/info, check_alive, enter, gift/list and the audience's ranking."""

from __future__ import annotations

from typing import Any

from aiohttp import web

from webcastle.sandbox.wire.bodies import image, room_info
from webcastle.sandbox.wire.context import CONTEXT, Context, json_answer
from webcastle.sandbox.world import gifts, people
from webcastle.sandbox.world.creators import Access
from webcastle.sandbox.world.dice import Dice
from webcastle.sandbox.world.rooms import Room

__all__ = ["audience", "check_alive", "enter", "gift_list", "info", "info_by_user", "refusal"]

AGE_RESTRICTED, ROOM_FINISHED, LOGIN_REQUIRED, REFUSED = 4003110, 30003, 20003, 4003182

_REFUSALS: dict[int, dict[str, str]] = {
    AGE_RESTRICTED: {"prompts": ""},
    ROOM_FINISHED: {"message": "room has finished", "prompts": "This LIVE video has ended"},
    LOGIN_REQUIRED: {"message": "User doesn't login", "prompts": "Please login first"},
    REFUSED: {"prompts": ""},
}


def refusal(context: Context, code: int) -> web.Response:
    """A refusal by status_code, with HTTP 200 as on TikTok."""
    extra: dict[str, Any] = {"now": context.world.now_ms()}
    if code == ROOM_FINISHED:
        extra = {"finished_perception_msg": "", **extra, "punish_info": None}
    return json_answer({"data": _REFUSALS[code], "extra": extra, "status_code": code})


async def info(request: web.Request) -> web.Response:
    """``/webcast/room/info/``"""
    context = request.app[CONTEXT]
    return _info(request, context, _asked(request, context))


async def info_by_user(request: web.Request) -> web.Response:
    """``/webcast/room/info_by_user/``: room/info by @name."""
    context = request.app[CONTEXT]
    creator = context.world.creator(request.query.get("unique_id", ""))
    return _info(request, context, context.world.current(creator) if creator is not None else None)


async def enter(request: web.Request) -> web.Response:
    """``/webcast/room/enter/``, which the official page calls: needs a session."""
    context = request.app[CONTEXT]
    if not request.cookies.get("sessionid"):
        return refusal(context, LOGIN_REQUIRED)
    return _info(request, context, _asked(request, context))


def _info(request: web.Request, context: Context, room: Room | None) -> web.Response:
    world = context.world
    if room is None or room.creator.access is Access.BLOCKED:
        return refusal(context, REFUSED)
    if world.now_at() >= room.timeline.end:
        return refusal(context, ROOM_FINISHED)
    session = bool(request.cookies.get("sessionid"))
    if room.creator.access is Access.AGE_RESTRICTED and not session:
        return refusal(context, AGE_RESTRICTED)
    if room.creator.access is Access.LOGIN_ONLY and not session:
        return refusal(context, LOGIN_REQUIRED)
    return _ok(context, room_info(world, room))


async def check_alive(request: web.Request) -> web.Response:
    """``/webcast/room/check_alive/``: ids that never were rooms are left out."""
    context = request.app[CONTEXT]
    world = context.world
    data = []
    for given in request.query.get("room_ids", "").split(",")[:200]:
        room = world.room_with(given)
        if room is not None:
            alive = world.now_at() < room.timeline.end
            data.append({"alive": alive, "room_id": room.room_id, "room_id_str": str(room.room_id)})
    return _ok(context, data)


async def gift_list(request: web.Request) -> web.Response:
    """``/webcast/gift/list/``"""
    context = request.app[CONTEXT]
    listed = [_gift(gift) for gift in gifts.CATALOGUE]
    groups = [{"group_count": count, "group_text": ""} for count in (1, 10, 66, 188, 520, 1314)]
    more = {
        "gift_group_infos": groups,
        "new_gift_id": 0,
        "speedy_gift_id": 0,
        "recommended_random_gift_id": 0,
        "gift_words": "",
        "gift_combo_infos": [],
    }
    return _ok(context, {"gifts": listed, "gifts_info": more, "pages": [], "doodle_templates": []}, log_id=True)


async def audience(request: web.Request) -> web.Response:
    """``/webcast/ranklist/online_audience/``, the viewers with the most gifts: needs a session."""
    context = request.app[CONTEXT]
    world = context.world
    if not request.cookies.get("sessionid"):
        return refusal(context, LOGIN_REQUIRED)
    room = _asked(request, context)
    anchor = request.query.get("anchor_id", "")
    if room is None or (anchor and anchor != str(room.creator.user_id(world.seed))):
        return refusal(context, REFUSED)
    if world.now_at() >= room.timeline.end:
        return refusal(context, ROOM_FINISHED)
    elapsed = world.now_at() - room.start
    total = room.scene.counters.viewers(elapsed)
    top = room.scene.counters.diamonds(elapsed)
    ranks = [_rank(room, rank, top // (rank + 1)) for rank in range(1, min(total, 20) + 1)]
    data = {
        "ranks": ranks,
        "total": total,
        "anonymous": total // 20,
        "currency": "diamond",
        "rule_url": "https://sandbox.example/rules",
        "anchor_show_contribution": True,
    }
    return _ok(context, data)


def _asked(request: web.Request, context: Context) -> Room | None:
    return context.world.room_with(request.query.get("room_id", ""))


def _ok(context: Context, data: Any, *, log_id: bool = False) -> web.Response:
    now = context.world.now_ms()
    extra: dict[str, Any] = {"log_id": Dice("log", now).hex(34).upper(), "now": now} if log_id else {"now": now}
    return json_answer({"data": data, "extra": extra, "status_code": 0})


def _rank(room: Room, rank: int, score: int) -> dict[str, Any]:
    viewer = room.scene.person(rank)
    role = room.scene.role(rank)
    user = {
        "id": viewer.id,
        "id_str": str(viewer.id),
        "display_id": viewer.display_id,
        "nickname": viewer.nickname,
        "sec_uid": people.sec_uid(viewer.id),
        "avatar_thumb": {"url_list": people.avatar_urls(viewer.avatar)},
        "verified": False,
        "is_follower": role.follow > 0,
        "is_following": role.follow == 2,
        "is_subscribe": role.subscriber,
        "follow_info": {"follower_count": viewer.followers},
    }
    return {"rank": rank, "score": score, "gap_description": "", "user_restriction_level": 0, "user": user}


def _gift(gift: gifts.Gift) -> dict[str, Any]:
    slug = gift.name.lower().replace(" ", "_")
    return {
        "id": gift.id,
        "name": gift.name,
        "describe": f"sent {gift.name}",
        "type": gift.type,
        "combo": gift.type == 1,
        "diamond_count": gift.diamonds,
        "duration": 1000,
        "for_linkmic": True,
        "for_custom": False,
        "action_type": 0,
        "app_id": 0,
        "event_name": "livesdk_gift_click",
        "gift_scene": 1,
        "item_type": 1,
        "is_displayed_on_panel": True,
        "is_broadcast_gift": gift.diamonds >= 1000,
        "is_random_gift": False,
        "is_effect_befview": False,
        "primary_effect_id": 0,
        "gold_effect": "",
        "color_infos": [],
        "lock_info": {"lock": False, "lock_type": 0},
        "tracker_params": {"gift_property": "normal"},
        "gift_label_icon": image("webcast-sandbox/label.png"),
        "preview_image": image(f"webcast-sandbox/preview_{slug}.png"),
        "icon": image(f"webcast-sandbox/icon_{slug}.png"),
        "image": image(f"webcast-sandbox/gift_{slug}.png"),
    }
