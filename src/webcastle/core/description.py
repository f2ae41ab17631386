"""What room/info says of a broadcast, reduced to what is passed on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from webcastle.core.playback import Playback, playback_of
from webcastle.protocol.shapes import identifier, listing, mapping, number, text, web_url

__all__ = ["Gift", "Hashtag", "Owner", "RoomDescription", "describe", "gifts_of", "image_url"]

_ALIVE: Final = {2: True, 3: True, 4: False}
"""By ``status``: live, paused (its link stays open), ended."""
_MOST_GIFTS: Final = 5_000


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose broadcast it is."""

    user_id: int
    unique_id: str
    nickname: str
    sec_uid: str
    picture_url: str
    bio: str
    verified: bool
    followers: int
    following: int


@dataclass(frozen=True, slots=True)
class Hashtag:
    """The category under which the creator put the broadcast."""

    id: int
    title: str


@dataclass(frozen=True, slots=True)
class RoomDescription:
    """A broadcast. ``alive`` is None when the answer does not say; times are in Unix seconds, 0 if unknown."""

    room_id: int
    alive: bool | None
    status: int
    title: str
    viewers: int
    visitors: int
    likes: int
    shares: int
    new_followers: int
    created_at_s: int
    cover_url: str
    share_url: str
    owner: Owner
    hashtag: Hashtag | None
    playback: Playback


@dataclass(frozen=True, slots=True)
class Gift:
    """A gift of a room's panel. ``type`` 1 can be sent as a streak."""

    id: int
    name: str
    diamonds: int
    type: int
    combo: bool
    description: str
    icon_url: str
    image_url: str


def describe(room_id: int, data: dict[str, Any]) -> RoomDescription:
    """Read the ``data`` of room/info, whatever is missing in it."""
    stats, owner, hashtag = (mapping(data.get(name)) for name in ("stats", "owner", "hashtag"))
    status = number(data.get("status"))
    tag = Hashtag(identifier(hashtag.get("id")), text(hashtag.get("title"), 256))
    return RoomDescription(
        room_id=room_id,
        alive=_ALIVE.get(status),
        status=status,
        title=text(data.get("title"), 1024),
        viewers=_count(data.get("user_count")),
        visitors=_count(stats.get("total_user")),
        likes=_count(data.get("like_count")) or _count(stats.get("like_count")),
        shares=_count(stats.get("share_count")),
        new_followers=_count(stats.get("follow_count")),
        created_at_s=_count(data.get("create_time")),
        cover_url=image_url(data.get("cover")) or image_url(data.get("square_cover_img")),
        share_url=web_url(data.get("share_url")),
        owner=_owner(owner, data),
        hashtag=tag if tag.id and tag.title else None,
        playback=playback_of(data.get("stream_url")),
    )


def gifts_of(data: dict[str, Any]) -> tuple[Gift, ...]:
    """Read the ``data`` of gift/list; what has no id is left out."""
    return tuple(
        Gift(
            id=identifier(gift.get("id")),
            name=text(gift.get("name"), 256),
            diamonds=_count(gift.get("diamond_count")),
            type=_count(gift.get("type")),
            combo=gift.get("combo") is True,
            description=text(gift.get("describe"), 256),
            icon_url=image_url(gift.get("icon")) or image_url(gift.get("image")),
            image_url=image_url(gift.get("image")),
        )
        for gift in map(mapping, listing(data.get("gifts"))[:_MOST_GIFTS])
        if identifier(gift.get("id"))
    )


def image_url(image: object) -> str:
    """The first address of an image object, or ""."""
    return next(filter(None, map(web_url, listing(mapping(image).get("url_list"))[:8])), "")


def _owner(owner: dict[str, Any], data: dict[str, Any]) -> Owner:
    follow = mapping(owner.get("follow_info"))
    return Owner(
        user_id=identifier(owner.get("id_str")) or identifier(owner.get("id")) or identifier(data.get("owner_user_id")),
        unique_id=text(owner.get("display_id"), 64),
        nickname=text(owner.get("nickname"), 256),
        sec_uid=text(owner.get("sec_uid"), 256),
        picture_url=next(
            filter(None, (image_url(owner.get(f"avatar_{size}")) for size in ("large", "medium", "thumb"))), ""
        ),
        bio=text(owner.get("bio_description"), 1024),
        verified=owner.get("verified") is True,
        followers=_count(follow.get("follower_count")),
        following=_count(follow.get("following_count")),
    )


def _count(value: object) -> int:
    """A count, kept inside 64 bits so that JSON can carry it."""
    return max(0, min(number(value), 2**63 - 1))
