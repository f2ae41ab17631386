"""The user object: one shape for all events, from three sources.

A role may show in a badge, in the ``user_identity`` that only chat, gift and emote messages carry, or in the user's own
attributes; any of them is enough.
"""

from __future__ import annotations

import re
from typing import Final

from webcastle.api.compat.tiktools.events.values import id_of, number_in, url_of
from webcastle.api.compat.tiktools.shapes import Badge, PersonRef, User
from webcastle.protocol import schema

__all__ = ["NOBODY", "bare_user", "person", "user_of"]

NOBODY: Final = schema.UserIdentity()

_scene = schema.BadgeSceneType
_ADMIN, _FRIENDS = _scene.BadgeSceneType_Admin, _scene.BadgeSceneType_Friends
_NEW_GIFTER = _scene.BadgeSceneType_FirstRecharge  # its text is "New gifter" (observed)
_SUBSCRIBER, _NEW_SUBSCRIBER = _scene.BadgeSceneType_Subscriber, _scene.BadgeSceneType_NewSubscriber
_TOP_GIFTER, _GRADE = _scene.BadgeSceneType_Ranklist, _scene.BadgeSceneType_UserGrade
_FANS, _ANCHOR = _scene.BadgeSceneType_Fans, _scene.BadgeSceneType_Anchor
_COMBINE: Final = schema.BadgeDisplayType.BadgeDisplayType_Combine
_KINDS: Final = {1: "image", 2: "text", 3: "string", 4: "combine"}
_RANK_IN_URL: Final = re.compile(r"ranklist_top_gifter_(\d{1,3})", re.ASCII)
_RANK_IN_NAME: Final = re.compile(r"\d{1,3}", re.ASCII)


def user_of(user: schema.User, identity: schema.UserIdentity = NOBODY) -> User:
    """A user for JSON; the same fields whatever the message says."""
    user_id = id_of(user.id) or user.id_str
    badges = [_badge(struct) for struct in user.badge_list]
    held = {badge["badgeSceneType"]: badge for badge in badges}
    attributes = user.user_attr
    moderator = identity.is_moderator_of_anchor or attributes.is_admin or attributes.is_super_admin or _ADMIN in held
    subscriber = (
        identity.is_subscriber_of_anchor
        or user.subscribe_info.is_subscribed_to_anchor
        or _SUBSCRIBER in held
        or _NEW_SUBSCRIBER in held
    )
    follow_role = max(0, min(user.follow_info.follow_status, 2))
    if identity.is_mutual_following_with_anchor or _FRIENDS in held:
        follow_role = 2
    elif identity.is_follower_of_anchor:
        follow_role = follow_role or 1
    level = user.pay_grade.level or (held[_GRADE]["level"] if _GRADE in held else 0)
    fans_level = user.fans_club_info.fans_level or user.fans_club.data.level
    if _FANS in held:
        fans_level = fans_level or held[_FANS]["level"]
    top_gifter, new_gifter = _TOP_GIFTER in held, _NEW_GIFTER in held
    rank = (_rank(held[_TOP_GIFTER]) or max(user.top_vip_no, 0) or None) if top_gifter else None
    roles = []
    if identity.is_anchor or _ANCHOR in held:
        roles.append("host")
    if moderator:
        roles.append("moderator")
    if subscriber:
        roles.append("subscriber")
    if fans_level > 0 or _FANS in held:
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
        "topGifterRank": rank,
        "userBadges": badges,
        "level": level,
        "payGrade": level,
        "fansLevel": fans_level,
        "roles": roles,
    }


def bare_user(user_id: str, nickname: str, picture: str = "", unique_id: str = "") -> User:
    """The user object for a user of whom a message says only this much."""
    user = user_of(_EMPTY)
    user["userId"] = user["id"] = user_id
    user["uniqueId"], user["nickname"], user["profilePictureUrl"] = unique_id, nickname, picture
    return user


def person(user_id: int, nickname: str, picture: schema.ImageModel, unique_id: str = "") -> PersonRef:
    """A user in battle messages, which say less."""
    text = id_of(user_id)
    return {
        "id": text,
        "userId": text,
        "nickname": nickname,
        "uniqueId": unique_id or nickname,
        "profilePictureUrl": url_of(picture),
    }


_EMPTY: Final = schema.User()


def _badge(struct: schema.BadgeStruct) -> Badge:
    key = name = url = ""
    kind = struct.display_type
    if kind == _COMBINE or struct.HasField("combine"):
        combine = struct.combine
        text = combine.text
        key, name, url = text.key, combine.str or text.default_pattern, url_of(combine.icon)
    elif struct.HasField("text"):
        key, name = struct.text.key, struct.text.default_pattern
    elif struct.HasField("image"):
        url = url_of(struct.image.image)
    else:
        name = struct.str.str
    extra = struct.privilege_log_extra
    return {
        "badgeSceneType": struct.scene_type,
        "type": key or _KINDS.get(kind, ""),
        "name": name,
        "level": number_in(extra.level),
        "displayType": kind,
        "url": url,
        "privilegeId": extra.privilege_id,
    }


def _rank(badge: Badge) -> int:
    """A top gifter's rank: the badge's level, its text (``No. 1``), or its image's name."""
    found = _RANK_IN_NAME.search(badge["name"]) or _RANK_IN_URL.search(badge["url"])
    return badge["level"] or (int(found[found.lastindex or 0]) if found else 0)
