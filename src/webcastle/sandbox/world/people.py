"""Made-up viewers: their names and pictures, their form on the wire, and their role in a creator's rooms."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from webcastle.protocol import schema
from webcastle.sandbox.world.creators import Creator
from webcastle.sandbox.world.dice import Dice, hash64

__all__ = ["POPULATION", "Person", "Role", "avatar_urls", "creator_user", "image", "person", "role", "sec_uid", "user"]

POPULATION = 5_000

_FIRST = (  # noqa: SIM905 - reads better so
    "Mila Noah Zoé Kaito Ines Omar Lina Tomás Aiko Juno Emil Sara Deniz Minjun Nadia Paulo Freya Hugo Amal Rosa Ivo "
    "Keiko Bruno Leyla Otis Wren Yara Felix Putri Agus Chloé Mateo Hana Rania Sem Greta Luca Elif Maya Bao Nils Dara "
    "Vera Tariq Suri Enzo Ama Kofi Pia Rex"
).split()
_LAST = (  # noqa: SIM905 - reads better so
    "Bell Moreno Kaya Lund Ferreira Tan Okoye Vogel Santos Ito Park Haddad Novak Rossi Silva Wood Demir Costa Berg "
    "Nakamura Aziz Klein Mendes Hart Yilmaz Roux Setiawan Frost Lima Quinn"
).split()
_WORDS = (  # noqa: SIM905 - reads better so
    "moon pixel tea wolf lemon cloud storm velvet noodle comet pepper tiger waffle echo maple rocket panda saffron "
    "indigo biscuit otter lucky mango shadow coral ginger nova turbo willow zebra"
).split()
_SUFFIX = ("", "", "", " 🌙", " ✨", " 🎮", " 🐸", " ♡", " 🔥", " 🫧")


class Person(NamedTuple):
    """One of the world's viewers."""

    id: int
    nickname: str
    display_id: str
    avatar: str
    following: int
    followers: int


class Role(NamedTuple):
    """A viewer's role in a creator's rooms. ``follow`` is 0 none, 1 follows, 2 friends; levels 0: none; ``rank`` 1-3: top gifter."""

    follow: int
    moderator: bool
    subscriber: bool
    gifter_level: int
    fan_level: int
    rank: int


@lru_cache(maxsize=4096)
def person(seed: int, number: int) -> Person:
    """The viewer with this number (0 … POPULATION-1)."""
    dice = Dice(seed, "person", number)
    first, last, word = dice.pick(_FIRST), dice.pick(_LAST), dice.pick(_WORDS)
    style = dice.below(4)
    nickname = (f"{first} {last}", first, f"{first} {word}", f"{word}{dice.below(100)}")[style] + dice.pick(_SUFFIX)
    plain = first.lower().replace("é", "e").replace("á", "a")
    handle = (f"{plain}.{last.lower()}{number}", f"{word}_{plain}{number}", f"{plain}{word}{number}")[dice.below(3)]
    return Person(
        6_900_000_000_000_000_000 + hash64(seed, "user", number) % 10**17,
        nickname,
        handle,
        dice.hex(32),
        dice.below(900),
        dice.below(2000) * dice.below(4),
    )


@lru_cache(maxsize=4096)
def role(seed: int, owner: str, number: int) -> Role:
    """The viewer's role in the rooms of the creator ``owner``."""
    dice = Dice(seed, "role", owner, number)
    follow = 2 if dice.chance(5) else int(dice.chance(40))
    return Role(
        follow,
        dice.chance(2),
        dice.chance(6),
        dice.below(40) if dice.chance(45) else 0,
        dice.between(1, 30) if dice.chance(25) else 0,
        1 + number % 3 if number % 97 < 3 else 0,
    )


def sec_uid(user_id: int) -> str:
    """A secUid of the usual length."""
    return "MS4wLjABAAAA" + Dice("sec", user_id).hex(52)


def avatar_urls(avatar: str, size: int = 100) -> list[str]:
    """Three addresses, as TikTok gives them: two as webp, one as jpeg. The hosts do not exist."""
    tail = f"?dr=9640&refresh_token={avatar[:8]}&x-expires=1999999999&x-signature={avatar[8:32]}%3D&t=4d5b0474&ps=13740610&shp=a5d48078&shcp=fdd36af4&idc=sandbox"
    path = f"/tos-sandbox-avt-0068/{avatar}~tplv-tiktokx-cropcenter:{size}:{size}"
    return [
        f"https://p19-sign.sandbox.example{path}.webp{tail}",
        f"https://p16-sign.sandbox.example{path}.webp{tail}",
        f"https://p19-sign.sandbox.example{path}.jpeg{tail}",
    ]


def image(uri: str, *, image_type: int = 0) -> schema.ImageModel:
    """A picture of the user interface."""
    return schema.ImageModel(
        url_list=[f"https://p{n}-webcast.sandbox.example/{uri}~tplv-obj.image" for n in (16, 19)],
        uri=uri,
        image_type=image_type,
        avg_color="#BFA6D9",
    )


def _avatar(into: schema.ImageModel, avatar: str) -> None:
    into.url_list.extend(avatar_urls(avatar))
    into.uri = f"100x100/tos-sandbox-avt-0068/{avatar}"


@lru_cache(maxsize=4096)
def user(seed: int, owner: str, number: int) -> bytes:
    """The serialized ``User`` of a viewer in this creator's rooms, badges included."""
    viewer, tie = person(seed, number), role(seed, owner, number)
    message = schema.User(
        id=viewer.id,
        nickname=viewer.nickname,
        display_id=viewer.display_id,
        sec_uid=sec_uid(viewer.id),
        id_str=str(viewer.id),
    )
    _avatar(message.avatar_thumb, viewer.avatar)
    message.follow_info.following_count = viewer.following
    message.follow_info.follower_count = viewer.followers
    message.follow_info.follow_status = tie.follow
    message.pay_grade.level = tie.gifter_level
    message.user_attr.is_admin = tie.moderator
    if tie.subscriber:
        message.subscribe_info.is_subscribe = True
        message.subscribe_info.is_subscribed_to_anchor = True
        message.is_subscribe = True
    if tie.fan_level:
        message.fans_club.data.club_name = "Crew"
        message.fans_club.data.level = tie.fan_level
        message.fans_club_info.fans_level = tie.fan_level
    message.badge_list.extend(_badges(tie))
    return message.SerializeToString(deterministic=True)


@lru_cache(maxsize=1024)
def creator_user(seed: int, creator: Creator) -> bytes:
    """The serialized ``User`` of a creator."""
    user_id = creator.user_id(seed)
    message = schema.User(
        id=user_id,
        nickname=creator.nickname,
        display_id=creator.unique_id,
        sec_uid=sec_uid(user_id),
        id_str=str(user_id),
    )
    _avatar(message.avatar_thumb, Dice(user_id).hex(32))
    message.follow_info.follower_count = creator.viewers * 40
    message.follow_info.following_count = 12
    return message.SerializeToString(deterministic=True)


def _badges(tie: Role) -> list[schema.BadgeStruct]:
    badges = []
    if tie.moderator:
        badge = _badge(schema.BadgeSceneType.BadgeSceneType_Admin, 10, "0")
        badge.text.display_type = schema.BadgeDisplayType.BadgeDisplayType_Text
        badge.text.key = "pm_mt_moderator_im"
        badge.text.default_pattern = "Moderator"
        badge.display_type = schema.BadgeDisplayType.BadgeDisplayType_Text
        badges.append(badge)
    if tie.subscriber:
        badge = _badge(schema.BadgeSceneType.BadgeSceneType_Subscriber, 30, "0")
        badge.display_type = schema.BadgeDisplayType.BadgeDisplayType_Image
        badge.image.display_type = badge.display_type
        badge.image.image.CopyFrom(image("webcast-sandbox/sub_badge_v1.png", image_type=31))
        badges.append(badge)
    if tie.rank:
        badge = _badge(schema.BadgeSceneType.BadgeSceneType_Ranklist, 50, "0")
        _combine(badge, "webcast-sandbox/top_gifter.png", f"No. {tie.rank}")
        badges.append(badge)
    if tie.gifter_level:
        badge = _badge(schema.BadgeSceneType.BadgeSceneType_UserGrade, 20, str(tie.gifter_level))
        _combine(badge, "webcast-sandbox/grade_badge.png", str(tie.gifter_level))
        badges.append(badge)
    if tie.fan_level:
        badge = _badge(schema.BadgeSceneType.BadgeSceneType_Fans, 30, str(tie.fan_level))
        _combine(badge, "webcast-sandbox/fans_badge.png", "Crew")
        badges.append(badge)
    return badges


def _badge(scene: int, priority: int, level: str) -> schema.BadgeStruct:
    badge = schema.BadgeStruct(position=schema.Position.PositionLeft, display=True)
    badge.scene_type = scene  # type: ignore[assignment]
    badge.priority_type = priority  # type: ignore[assignment]
    badge.privilege_log_extra.data_version = "2"
    badge.privilege_log_extra.privilege_id = f"71962604544816{scene:05d}"
    badge.privilege_log_extra.privilege_version = "0"
    badge.privilege_log_extra.level = level
    return badge


def _combine(badge: schema.BadgeStruct, uri: str, text: str) -> None:
    badge.display_type = schema.BadgeDisplayType.BadgeDisplayType_Combine
    badge.combine.display_type = badge.display_type
    badge.combine.icon.CopyFrom(image(uri, image_type=31))
    badge.combine.str = text
    badge.combine.background.background_color_code = "#B3475AFF"
    badge.combine.public_screen_show_style = 14
    badge.combine.personal_card_show_style = 15
