"""Persons in messages, with their roles and levels.

A message carries a large user object, of which most readers want the id. So a `Person` has the id and the names, and
reads the rest when it is asked for. A role may show in a badge, in the ``user_identity`` that only chat, gift and
emote messages carry, or in the user's own attributes; any of them is enough.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from webcastle.protocol import schema

__all__ = ["NOBODY", "Person", "Role", "Standing", "image_url", "number_in", "person_of"]

_scene = schema.BadgeSceneType
_ADMIN, _FRIENDS = _scene.BadgeSceneType_Admin, _scene.BadgeSceneType_Friends
_NEW_GIFTER = _scene.BadgeSceneType_FirstRecharge  # its text is "New gifter" (observed)
_SUBSCRIBER, _NEW_SUBSCRIBER = _scene.BadgeSceneType_Subscriber, _scene.BadgeSceneType_NewSubscriber
_TOP_GIFTER, _GRADE = _scene.BadgeSceneType_Ranklist, _scene.BadgeSceneType_UserGrade
_FANS, _ANCHOR = _scene.BadgeSceneType_Fans, _scene.BadgeSceneType_Anchor
_FRIEND: Final = 2  # follow_status 2 and more
_MAX_DIGITS: Final = 19
_RANK: Final = re.compile(r"\d{1,3}", re.ASCII)
_RANK_IN_URL: Final = re.compile(r"ranklist_top_gifter_(\d{1,3})", re.ASCII)
_SHRUNK: Final = "tplv-tiktok-shrink"


class Role(StrEnum):
    """A person's relation to the host of the room."""

    HOST = "host"
    MODERATOR = "moderator"
    SUBSCRIBER = "subscriber"
    FAN = "fan"
    """Belongs to the fan club."""
    TOP_GIFTER = "top_gifter"
    NEW_GIFTER = "new_gifter"
    GIFTER = "gifter"
    FRIEND = "friend"
    """Person and host follow each other."""
    FOLLOWER = "follower"


@dataclass(frozen=True, slots=True)
class Standing:
    """A person's levels and rank in the room, as a message gives them.

    ``level`` is the gifter level (0: unknown), ``fan_level`` that in the host's fan club (0: none),
    ``top_gifter_rank`` the rank among the room's top gifters, None if unknown.
    """

    roles: frozenset[Role]
    level: int
    fan_level: int
    top_gifter_rank: int | None


_NO_USER: Final = schema.User()
_NO_IDENTITY: Final = schema.UserIdentity()


@dataclass(frozen=True, slots=True)
class Person:
    """A TikTok user as a message describes one. ``user_id`` is 0 and a name is empty where the message has none.

    Two persons are equal if id and names are.
    """

    user_id: int
    handle: str
    nickname: str
    _user: schema.User | None = field(default=None, repr=False, compare=False)
    _identity: schema.UserIdentity | None = field(default=None, repr=False, compare=False)

    @property
    def avatar_url(self) -> str:
        """A picture of 100 x 100 points, "" if there is none."""
        return "" if self._user is None else image_url(self._user.avatar_thumb)

    @property
    def standing(self) -> Standing:
        """Roles and levels."""
        user = _NO_USER if self._user is None else self._user
        identity = _NO_IDENTITY if self._identity is None else self._identity
        badges = {badge.scene_type: badge for badge in user.badge_list}
        top = badges.get(_TOP_GIFTER)
        level = user.pay_grade.level or _level(badges.get(_GRADE))
        fan_level = user.fans_club_info.fans_level or user.fans_club.data.level or _level(badges.get(_FANS))
        return Standing(
            roles=frozenset(_roles(user, identity, frozenset(badges), fan_level)),
            level=max(level, 0),
            fan_level=max(fan_level, 0),
            top_gifter_rank=None if top is None else _level(top) or _rank(top) or max(user.top_vip_no, 0) or None,
        )


NOBODY: Final = Person(0, "", "")


def person_of(user: schema.User, identity: schema.UserIdentity | None = None) -> Person:
    """The person that a user object of the wire describes."""
    return Person(user.id or number_in(user.id_str), user.display_id, user.nickname, user, identity)


def image_url(image: schema.ImageModel) -> str:
    """The best address of an image, "" if it has none: 100 x 100 before others, webp before jpeg, shrunk ones last.

    Captured avatars list a shrunk 72 x 72 picture first and 100 x 100 ones after it.
    """
    urls = image.url_list
    return min(urls, key=_image_rank) if urls else ""


def number_in(text: str) -> int:
    """A decimal number written as text, else 0."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _MAX_DIGITS else 0


def _roles(user: schema.User, identity: schema.UserIdentity, badges: frozenset[int], fan_level: int) -> list[Role]:
    attributes, status = user.user_attr, user.follow_info.follow_status
    moderates = identity.is_moderator_of_anchor or attributes.is_admin or attributes.is_super_admin
    subscribes = identity.is_subscriber_of_anchor or user.subscribe_info.is_subscribed_to_anchor
    friend = status >= _FRIEND or identity.is_mutual_following_with_anchor or _FRIENDS in badges
    held = {
        Role.HOST: identity.is_anchor or _ANCHOR in badges,
        Role.MODERATOR: moderates or _ADMIN in badges,
        Role.SUBSCRIBER: subscribes or _SUBSCRIBER in badges or _NEW_SUBSCRIBER in badges,
        Role.FAN: fan_level > 0 or _FANS in badges,
        Role.TOP_GIFTER: _TOP_GIFTER in badges,
        Role.NEW_GIFTER: _NEW_GIFTER in badges,
        Role.GIFTER: identity.is_gift_giver_of_anchor,
        Role.FRIEND: friend,
        Role.FOLLOWER: not friend and (status > 0 or identity.is_follower_of_anchor),
    }
    return [role for role, holds in held.items() if holds]


def _level(badge: schema.BadgeStruct | None) -> int:
    return 0 if badge is None else number_in(badge.privilege_log_extra.level)


def _rank(badge: schema.BadgeStruct) -> int:
    """A top gifter's rank: in the badge's text (``No. 1``) or in its image's name."""
    text = badge.combine.str or badge.text.default_pattern or badge.str.str
    url = image_url(badge.combine.icon) or image_url(badge.image.image)
    found = _RANK.search(text) or _RANK_IN_URL.search(url)
    return int(found[found.lastindex or 0]) if found else 0


def _image_rank(url: str) -> int:
    if _SHRUNK in url:
        return 3
    if "100x100" not in url:
        return 2
    return 0 if ".webp" in url else 1
