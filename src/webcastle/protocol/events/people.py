"""The user object: one shape for all events, from what TikTok says in three places.

A role may be told by a badge, by the ``user_identity`` that only chat, gift and emote messages carry, or by the user's own
attributes; any of them is enough.
"""

from __future__ import annotations

import re
from typing import Final

from webcastle.models.events import Badge, PersonRef, User
from webcastle.protocol import schema
from webcastle.protocol.events.values import id_of, number_in, url_of

__all__ = ["NOBODY", "bare_user", "person", "user_of"]

NOBODY: Final = schema.UserIdentity()

_scene = schema.BadgeSceneType
_ADMIN, _NEW_GIFTER, _FRIENDS = (
    _scene.BadgeSceneType_Admin,
    _scene.BadgeSceneType_FirstRecharge,
    _scene.BadgeSceneType_Friends,
)
_SUBSCRIBER, _NEW_SUBSCRIBER = _scene.BadgeSceneType_Subscriber, _scene.BadgeSceneType_NewSubscriber
_TOP_GIFTER, _GRADE = _scene.BadgeSceneType_Ranklist, _scene.BadgeSceneType_UserGrade
_FANS, _ANCHOR = _scene.BadgeSceneType_Fans, _scene.BadgeSceneType_Anchor
_NEW_GIFTER_KEY: Final = "pm_mt_live_ng_im"  # the badge "New gifter" (observed)
_KINDS: Final = {1: "image", 2: "text", 3: "string", 4: "combine"}
_RANK_IN_URL: Final = re.compile(r"ranklist_top_gifter_(\d{1,3})", re.ASCII)
_RANK_IN_NAME: Final = re.compile(r"\d{1,3}", re.ASCII)


def user_of(user: schema.User, identity: schema.UserIdentity = NOBODY) -> User:
    """A user for JSON; the same fields whatever the message says about him."""
    user_id = id_of(user.id) or user.id_str
    attributes = user.user_attr
    moderator = identity.is_moderator_of_anchor or attributes.is_admin or attributes.is_super_admin
    subscriber = identity.is_subscriber_of_anchor or user.subscribe_info.is_subscribed_to_anchor
    host = identity.is_anchor
    follow_role = 2 if identity.is_mutual_following_with_anchor else 1 if identity.is_follower_of_anchor else 0
    follow_role = max(follow_role, min(user.follow_info.follow_status, 2))
    level = user.pay_grade.level
    fans_level = user.fans_club_info.fans_level or user.fans_club.data.level
    fan = fans_level > 0
    new_gifter = top_gifter = False
    rank = 0
    badges: list[Badge] = []
    for struct in user.badge_list:
        badge = _badge(struct)
        badges.append(badge)
        scene = badge["badgeSceneType"]
        if scene == _GRADE:
            level = level or badge["level"]
        elif scene == _FANS:
            fan = True
            fans_level = fans_level or badge["level"]
        elif scene == _TOP_GIFTER:
            top_gifter = True
            rank = rank or _rank(badge)
        elif scene == _ADMIN:
            moderator = True
        elif scene in (_SUBSCRIBER, _NEW_SUBSCRIBER):
            subscriber = True
        elif scene == _FRIENDS:
            follow_role = 2
        elif scene == _ANCHOR:
            host = True
        if scene == _NEW_GIFTER or badge["type"] == _NEW_GIFTER_KEY:
            new_gifter = True
    roles = []
    if host:
        roles.append("host")
    if moderator:
        roles.append("moderator")
    if subscriber:
        roles.append("subscriber")
    if fan:
        roles.append("fan")
    if top_gifter:
        roles.append("topGifter")
    if new_gifter:
        roles.append("newGifter")
    if identity.is_gift_giver_of_anchor:
        roles.append("gifter")
    if follow_role:
        roles.append("friend" if follow_role == 2 else "follower")
    return {
        "userId": user_id,
        "id": user_id,
        "uniqueId": user.display_id,
        "nickname": user.nickname,
        "profilePictureUrl": url_of(user.avatar_thumb),
        "followRole": follow_role,
        "isModerator": moderator,
        "isSubscriber": subscriber,
        "isNewGifter": new_gifter,
        "topGifterRank": (rank or max(user.top_vip_no, 0) or None) if top_gifter else None,
        "userBadges": badges,
        "level": level,
        "payGrade": level,
        "fansLevel": fans_level,
        "roles": roles,
    }


def bare_user(user_id: str, nickname: str, picture: str = "", unique_id: str = "") -> User:
    """The user object for somebody of whom a message says only this much."""
    user = user_of(_EMPTY)
    user["userId"] = user["id"] = user_id
    user["uniqueId"], user["nickname"], user["profilePictureUrl"] = unique_id, nickname, picture
    return user


def person(user_id: int, nickname: str, picture: schema.ImageModel, unique_id: str = "") -> PersonRef:
    """A user in battle messages, which know less of him."""
    text = id_of(user_id)
    return {
        "id": text,
        "userId": text,
        "nickname": nickname,
        "uniqueId": unique_id or nickname,
        "profilePictureUrl": url_of(picture),
    }


_EMPTY: Final = schema.User()


def _badge(badge: schema.BadgeStruct) -> Badge:
    key = name = url = ""
    if badge.HasField("combine"):
        combine = badge.combine
        key, name, url = combine.text.key, combine.str or combine.text.default_pattern, url_of(combine.icon)
    elif badge.HasField("text"):
        key, name = badge.text.key, badge.text.default_pattern
    elif badge.HasField("image"):
        url = url_of(badge.image.image)
    else:
        name = badge.str.str
    extra = badge.privilege_log_extra
    return {
        "badgeSceneType": badge.scene_type,
        "type": key or _KINDS.get(badge.display_type, ""),
        "name": name,
        "level": number_in(extra.level),
        "displayType": badge.display_type,
        "url": url,
        "privilegeId": extra.privilege_id,
    }


def _rank(badge: Badge) -> int:
    """A top gifter's place: the badge's level, its text (``No. 1``), or its image's name."""
    found = _RANK_IN_NAME.search(badge["name"]) or _RANK_IN_URL.search(badge["url"])
    return badge["level"] or (int(found[found.lastindex or 0]) if found else 0)
