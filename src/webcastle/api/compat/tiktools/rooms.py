"""Operations about rooms: description, video addresses, cover, gifts; and the hashtags of rooms."""

from __future__ import annotations

from typing import Any, Final

from pydantic import BaseModel, Field

from webcastle.api.compat.tiktools.form import BOTH, ROOM_ERRORS, ROOM_ID, UNIQUE_ID, Evidence, answer, evidence
from webcastle.api.compat.tiktools.parts import TikToolsParts
from webcastle.api.compat.tiktools.target import target
from webcastle.api.http.operation import Call, Operation
from webcastle.api.http.parameters import integer
from webcastle.core.cached_answers import Kept
from webcastle.core.description import Gift, Owner, RoomDescription
from webcastle.errors import BadRequestError

__all__ = ["OPERATIONS"]

COUNT = integer("count", "How many hashtags.", lowest=1, highest=50, default=20)


class OwnerData(BaseModel):
    """Whose broadcast it is; ``display_id`` and ``id_str`` are TikTok's own spellings."""

    userId: str  # noqa: N815 - the API's spelling, here and below
    id_str: str
    uniqueId: str  # noqa: N815
    display_id: str
    nickname: str
    secUid: str  # noqa: N815
    profilePictureUrl: str  # noqa: N815
    followerCount: int  # noqa: N815
    followingCount: int  # noqa: N815
    verified: bool
    signature: str = Field(description="What they say of themselves.")


class HashtagName(BaseModel):
    """The category of a broadcast."""

    id: str
    title: str


class RoomInfoData(BaseModel):
    """A broadcast. Times in Unix seconds; 0 where TikTok says nothing."""

    room_id: str
    alive: bool | None
    status: int = Field(description="2 live, 3 paused, 4 ended; 0 unknown.")
    title: str
    user_count: int
    total_user: int
    like_count: int
    share_count: int
    follow_count: int
    create_time: int
    cover_url: str
    share_url: str
    hashtag: HashtagName | None
    owner: OwnerData
    evidence: Evidence


class RoomInfoAnswer(BaseModel):
    """The room's data sheet."""

    status_code: int
    data: RoomInfoData


class Urls(BaseModel):
    """One quality; an address is empty if there is none of this form."""

    hls: str
    flv: str
    name: str
    resolution: str


class RoomVideoData(BaseModel):
    """Where the broadcast can be watched. The addresses expire."""

    room_id: str
    alive: bool | None
    stream_urls: dict[str, Urls] = Field(
        description="By quality, best first: origin, uhd, hd, sd, ld; ao is sound alone."
    )
    default_quality: str
    evidence: Evidence


class RoomVideoAnswer(BaseModel):
    """Where the broadcast can be watched."""

    status_code: int
    data: RoomVideoData


class RoomCoverData(BaseModel):
    """The picture that stands for the broadcast; empty if it has none."""

    room_id: str
    cover_url: str
    age_ms: int


class RoomCoverAnswer(BaseModel):
    """The room's cover."""

    status_code: int
    data: RoomCoverData


class GiftData(BaseModel):
    """A gift. ``type`` 1 can be sent as a streak."""

    id: int
    name: str
    diamond_count: int
    type: int
    combo: bool
    describe: str
    icon: str
    image: str


class GiftInfoData(BaseModel):
    """What can be sent in the room, as seen from the gateway's region."""

    room_id: str
    gifts: list[GiftData]
    region: str
    cached: bool
    age_ms: int


class GiftInfoAnswer(BaseModel):
    """The room's gifts."""

    status_code: int
    data: GiftInfoData


class HashtagData(BaseModel):
    """A hashtag, and how many watch the broadcasts that were seen under it."""

    id: str
    title: str
    user_count: int
    rooms: int
    age_ms: int = Field(description="Since the latest of them was seen.")


class HashtagAnswer(BaseModel):
    """Most watched first."""

    status_code: int
    data: list[HashtagData]
    source: str
    note: str


async def _described(parts: TikToolsParts, call: Call) -> tuple[Kept[RoomDescription], dict[str, Any]]:
    found = await parts.catalogue.describe((await target(parts, call)).room_id)
    return found, evidence("room_info", found.at, parts.clock.now_ms())


async def _room_info(parts: TikToolsParts, call: Call) -> bytes:
    found, age = await _described(parts, call)
    room = found.value
    hashtag = {"id": str(room.hashtag.id), "title": room.hashtag.title} if room.hashtag is not None else None
    return answer(
        {
            "room_id": str(room.room_id),
            "alive": room.alive,
            "status": room.status,
            "title": room.title,
            "user_count": room.viewers,
            "total_user": room.visitors,
            "like_count": room.likes,
            "share_count": room.shares,
            "follow_count": room.new_followers,
            "create_time": room.created_at_s,
            "cover_url": room.cover_url,
            "share_url": room.share_url,
            "hashtag": hashtag,
            "owner": _owner(room.owner),
            "evidence": age,
        }
    )


def _owner(owner: Owner) -> dict[str, Any]:
    user_id = str(owner.user_id or "")
    return {
        "userId": user_id,
        "id_str": user_id,
        "uniqueId": owner.unique_id,
        "display_id": owner.unique_id,
        "nickname": owner.nickname,
        "secUid": owner.sec_uid,
        "profilePictureUrl": owner.picture_url,
        "followerCount": owner.followers,
        "followingCount": owner.following,
        "verified": owner.verified,
        "signature": owner.bio,
    }


async def _room_video(parts: TikToolsParts, call: Call) -> bytes:
    found, age = await _described(parts, call)
    room = found.value
    urls = {
        key: {"hls": each.hls, "flv": each.flv, "name": each.name, "resolution": each.resolution}
        for key, each in room.playback.qualities.items()
    }
    return answer(
        {
            "room_id": str(room.room_id),
            "alive": room.alive,
            "stream_urls": urls,
            "default_quality": room.playback.default_quality,
            "evidence": age,
        }
    )


async def _room_cover(parts: TikToolsParts, call: Call) -> bytes:
    found, age = await _described(parts, call)
    room = found.value
    return answer({"room_id": str(room.room_id), "cover_url": room.cover_url, "age_ms": age["age_ms"]})


async def _gift_info(parts: TikToolsParts, call: Call) -> bytes:
    room_id = (await target(parts, call)).room_id
    found = await parts.catalogue.gifts(room_id)
    return answer(
        {
            "room_id": str(room_id),
            "gifts": [_gift(gift) for gift in found.value],
            "region": parts.region,
            "cached": found.cached,
            "age_ms": max(0, parts.clock.now_ms() - found.at),
        }
    )


def _gift(gift: Gift) -> dict[str, Any]:
    return {
        "id": gift.id,
        "name": gift.name,
        "diamond_count": gift.diamonds,
        "type": gift.type,
        "combo": gift.combo,
        "describe": gift.description,
        "icon": gift.icon_url,
        "image": gift.image_url,
    }


async def _hashtags(parts: TikToolsParts, call: Call) -> bytes:
    now = parts.clock.now_ms()
    tags = [
        {
            "id": str(tag.id),
            "title": tag.title,
            "user_count": tag.viewers,
            "rooms": tag.rooms,
            "age_ms": max(0, now - tag.seen_at),
        }
        for tag in await parts.catalogue.hashtags(call[COUNT])
    ]
    note = "Of the broadcasts that this gateway has followed or described in the last hour; TikTok has no public list."
    return answer(tags, source="observed", note=note)


_EVIDENCE = {"source": "room_info", "age_ms": 800}
_ROOM = {"room_id": "7300000000000000001", "alive": True}
_BY_ROOM: dict[str, Any] = {
    "parameters": (UNIQUE_ID, ROOM_ID),
    "one_of": (UNIQUE_ID, ROOM_ID),
    "raises": ROOM_ERRORS,
    "methods": BOTH,
    "for_tokens": True,
}

OPERATIONS: Final[tuple[Operation[TikToolsParts], ...]] = (
    Operation(
        name="webcast_room_info",
        path="/webcast/room_info",
        summary="A room's data sheet",
        description="Title, counts, owner, cover. 400 if the creator is not live. At most 10 s old.",
        run=_room_info,
        answer=RoomInfoAnswer,
        example={
            "status_code": 0,
            "data": {
                **_ROOM,
                "status": 2,
                "title": "Good evening",
                "user_count": 321,
                "total_user": 9999,
                "like_count": 4567,
                "share_count": 3,
                "follow_count": 12,
                "create_time": 1775000000,
                "cover_url": "https://…",
                "share_url": "https://www.tiktok.com/@demo_chat/live",
                "hashtag": {"id": "5", "title": "Gaming"},
                "owner": {
                    "userId": "6800000000000000001",
                    "id_str": "6800000000000000001",
                    "uniqueId": "demo_chat",
                    "display_id": "demo_chat",
                    "nickname": "Demo",
                    "secUid": "MS4wLjAB…",
                    "profilePictureUrl": "https://…",
                    "followerCount": 1234,
                    "followingCount": 12,
                    "verified": False,
                    "signature": "",
                },
                "evidence": _EVIDENCE,
            },
        },
        **_BY_ROOM,
    ),
    Operation(
        name="webcast_room_video",
        path="/webcast/room_video",
        summary="Where a broadcast can be watched",
        description="HLS and FLV addresses of every quality that TikTok names. They expire: ask again for a long recording.",
        run=_room_video,
        answer=RoomVideoAnswer,
        example={
            "status_code": 0,
            "data": {
                **_ROOM,
                "stream_urls": {
                    "origin": {
                        "hls": "https://….m3u8",
                        "flv": "https://….flv",
                        "name": "Original",
                        "resolution": "720x1280",
                    }
                },
                "default_quality": "origin",
                "evidence": _EVIDENCE,
            },
        },
        **_BY_ROOM,
    ),
    Operation(
        name="webcast_room_cover",
        path="/webcast/room_cover",
        summary="A broadcast's cover",
        description="The address of its picture.",
        run=_room_cover,
        answer=RoomCoverAnswer,
        example={
            "status_code": 0,
            "data": {"room_id": "7300000000000000001", "cover_url": "https://…", "age_ms": 800},
        },
        **_BY_ROOM,
    ),
    Operation(
        name="webcast_gift_info",
        path="/webcast/gift_info",
        summary="A room's gifts",
        description="What can be sent, with prices in diamonds. Remembered for ten minutes; `age_ms` says how old it is.",
        run=_gift_info,
        answer=GiftInfoAnswer,
        example={
            "status_code": 0,
            "data": {
                "room_id": "7300000000000000001",
                "gifts": [
                    {
                        "id": 5655,
                        "name": "Rose",
                        "diamond_count": 1,
                        "type": 1,
                        "combo": True,
                        "describe": "sent Rose",
                        "icon": "https://…",
                        "image": "https://…",
                    }
                ],
                "region": "US",
                "cached": False,
                "age_ms": 0,
            },
        },
        **_BY_ROOM,
    ),
    Operation(
        name="webcast_hashtag_list",
        path="/webcast/hashtag_list",
        summary="Hashtags of broadcasts, most watched first",
        description=(
            "Observed, not TikTok's own list: the broadcasts that this gateway follows or has described in the last hour, added up."
        ),
        parameters=(COUNT,),
        run=_hashtags,
        answer=HashtagAnswer,
        example={
            "status_code": 0,
            "data": [{"id": "5", "title": "Gaming", "user_count": 41000, "rooms": 3, "age_ms": 900}],
            "source": "observed",
            "note": "Of the broadcasts that this gateway has followed or described in the last hour; …",
        },
        raises=(BadRequestError,),
        methods=BOTH,
    ),
)
