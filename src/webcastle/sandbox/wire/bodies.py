"""The JSON that describes rooms and people, in the shapes of the web endpoints."""

from __future__ import annotations

from typing import Any

import orjson

from webcastle.sandbox.world import people
from webcastle.sandbox.world.creators import CATEGORIES, Creator
from webcastle.sandbox.world.dice import Dice, hash64
from webcastle.sandbox.world.rooms import ENDED, Room
from webcastle.sandbox.world.world import World

__all__ = ["image", "live_room", "owner", "page_user", "room_card", "room_info", "user_ids"]

_MEDIA = "https://pull.sandbox.example"


def image(uri: str) -> dict[str, Any]:
    """An image object."""
    return {
        "uri": uri,
        "url_list": [f"https://p{n}-webcast.sandbox.example/{uri}~tplv-obj.image" for n in (16, 19)],
        "height": 0,
        "width": 0,
        "avg_color": "#EBE1CE",
        "image_type": 0,
        "is_animated": False,
        "open_web_url": "",
    }


def user_ids(world: World, creator: Creator) -> tuple[int, str]:
    """User id and secUid of a creator."""
    user_id = creator.user_id(world.seed)
    return user_id, people.sec_uid(user_id)


def page_user(world: World, creator: Creator, room: Room | None) -> dict[str, Any]:
    """The user of SIGI_STATE and api-live."""
    user_id, sec_uid = user_ids(world, creator)
    avatar = Dice(user_id).hex(32)
    return {
        "id": str(user_id),
        "uniqueId": creator.unique_id,
        "nickname": creator.nickname,
        "secUid": sec_uid,
        "avatarLarger": people.avatar_urls(avatar, 1080)[0],
        "avatarMedium": people.avatar_urls(avatar, 720)[0],
        "avatarThumb": people.avatar_urls(avatar, 100)[0],
        "secret": False,
        "verified": creator.viewers > 2000,
        "roomId": str(room.room_id) if room is not None else "",
        "signature": f"{creator.title} (made up)",
        "status": world.status(room) if room is not None else ENDED,
        "followStatus": 0,
    }


def live_room(world: World, room: Room) -> dict[str, Any]:
    """The liveRoom of SIGI_STATE and api-live."""
    elapsed = _elapsed(world, room)
    return {
        "coverUrl": image(f"webcast-cover/{room.room_id}.webp")["url_list"][0],
        "squareCoverImg": image(f"webcast-cover/{room.room_id}_square.webp")["url_list"][0],
        "title": room.creator.title,
        "startTime": (world.epoch + room.start) // 1000,
        "status": world.status(room),
        "paidEvent": {"event_id": 0, "paid_type": 0},
        "liveSubOnly": 0,
        "liveRoomMode": 0,
        "hashTagId": CATEGORIES[room.creator.category].hashtag_id,
        "gameTagId": hash64("game", room.creator.game) % 10_000 if room.creator.game else 0,
        "liveRoomStats": {
            "userCount": room.scene.counters.viewers(elapsed),
            "enterCount": room.scene.counters.visitors(elapsed),
        },
        "streamData": {"pull_data": {"options": _qualities(), "stream_data": _stream_data(room)}},
        "hevcStreamData": {"pull_data": {"options": _qualities(), "stream_data": _stream_data(room)}},
        "streamId": str(_stream_id(room)),
        "multiStreamScene": 0,
        "multiStreamSource": 0,
    }


def owner(world: World, creator: Creator, room: Room | None) -> dict[str, Any]:
    """The owner object of room/info and the feed."""
    user_id, sec_uid = user_ids(world, creator)
    avatar = Dice(user_id).hex(32)
    picture = {"uri": f"100x100/tos-sandbox-avt-0068/{avatar}", "url_list": people.avatar_urls(avatar)}
    rooms = [room.room_id] if room is not None else []
    return {
        "id": user_id,
        "id_str": str(user_id),
        "display_id": creator.unique_id,
        "nickname": creator.nickname,
        "sec_uid": sec_uid,
        "bio_description": f"{creator.title} (made up)",
        "verified": creator.viewers > 2000,
        "status": 1,
        "modify_time": 0,
        "avatar_thumb": picture,
        "avatar_medium": picture,
        "avatar_large": picture,
        "follow_info": {
            "follow_status": 0,
            "follower_count": creator.viewers * 40,
            "following_count": 12,
            "push_status": 0,
        },
        "own_room": {"room_ids": rooms, "room_ids_str": [str(each) for each in rooms]},
        "pay_grade": {"level": 0},
        "user_attr": {"is_admin": False, "is_muted": False, "is_super_admin": False},
        "subscribe_info": {},
        "fans_club_info": {},
    }


def room_card(world: World, room: Room, *, status: int | None = None) -> dict[str, Any]:
    """A room as the feed shows it: the smaller sibling of `room_info`."""
    elapsed = _elapsed(world, room)
    counters = room.scene.counters
    category = CATEGORIES[room.creator.category]
    user_id, _ = user_ids(world, room.creator)
    cover = image(f"webcast-cover/{room.room_id}.webp")
    game = room.creator.game
    return {
        "id": room.room_id,
        "id_str": str(room.room_id),
        "status": world.status(room) if status is None else status,
        "title": room.creator.title,
        "user_count": counters.viewers(elapsed),
        "like_count": counters.likes(0, elapsed),
        "owner_user_id": user_id,
        "create_time": (world.epoch + room.start) // 1000,
        "start_time": (world.epoch + room.start) // 1000,
        "client_version": 0,
        "live_room_mode": 0,
        "live_type_third_party": room.creator.category == "gaming",
        "anchor_tab_type": 7,
        "owner": owner(world, room.creator, room),
        "stats": {
            "total_user": counters.visitors(elapsed),
            "enter_count": counters.visitors(elapsed),
            "comment_count": elapsed // 1400,
        },
        "cover": cover,
        "square_cover_img": cover,
        "rectangle_cover_img": cover,
        "blurred_cover": cover,
        "feed_room_label": image("webcast-sandbox/feed_label.png"),
        "stream_snapshot": {"urls": [cover["url_list"][0]]},
        "stream_url": _stream_url(room),
        "hashtag": {"id": category.hashtag_id, "title": category.title, "image": image("webcast-sandbox/hashtag.png")},
        "game_tag_detail": {
            "game_tag_id": hash64("game", game) % 10_000 if game else 0,
            "game_tag_name": game,
            "display_name": game,
            "starling_key": "",
        },
        "taxonomy_tag_info": {"level2_tag": category.tag},
        "room_auth": {"Chat": True},
        "commerce_info": {},
        "multi_stream_url": {},
        "stream_url_filtered_info": {"is_gated_room": False, "is_paid_event": False},
    }


def room_info(world: World, room: Room) -> dict[str, Any]:
    """The ``data`` of room/info."""
    elapsed = _elapsed(world, room)
    card = room_card(world, room)
    user_id = card["owner_user_id"]
    now_s = world.now_ms() // 1000
    in_match = room.creator.traffic == "battle"
    return {
        **card,
        "start_time": 0,
        "finish_time": card["create_time"],
        "last_ping_time": now_s,
        "live_id": 12,
        "live_type_audio": False,
        "live_reason": "",
        "share_url": f"https://www.tiktok.com/@{room.creator.unique_id}/live",
        "introduction": room.creator.title,
        "is_replay": False,
        "owner_user_id_str": str(user_id),
        "owner_device_id_str": Dice("device", user_id).digits(19),
        "stream_id": _stream_id(room),
        "stream_id_str": str(_stream_id(room)),
        "os_type": 2,
        "app_id": 1233,
        "room_layout": 0,
        "layout": 0,
        "history_comment_cursor": "",
        "history_comment_list": [],
        "has_more_history_comment": False,
        "like_effect": {"effect_interval_ms": 300},
        "max_preview_time": 60000,
        "idc_region": "sandbox",
        "stats": _stats(room, elapsed),
        "link_mic": {
            "multi_live_enum": int(in_match),
            "battle_scores": [{"score": 0, "user_id": user_id}] if in_match else [],
            "battle_settings": {"battle_id": 0, "duration": 0, "finished": 0, "start_time_ms": 0},
            "rival_anchor_id": 0,
            "channel_id": 0,
            "linked_user_list": [],
        },
        "room_auth": {
            "Chat": True,
            "Gift": True,
            "Digg": True,
            "Share": True,
            "UserCard": True,
            "Viewers": True,
            "UserCount": 1,
            "Rank": 1,
            "Landscape": 1,
            "Poll": 1,
        },
        "top_fans": [{"fan_ticket": room.scene.counters.diamonds(elapsed) // 3, "user": _fan(room, 1)}],
        "age_restricted": {"restricted": False},
    }


def _stats(room: Room, elapsed: int) -> dict[str, Any]:
    counters = room.scene.counters
    return {
        "id": room.room_id,
        "id_str": str(room.room_id),
        "total_user": counters.visitors(elapsed),
        "enter_count": counters.visitors(elapsed),
        "like_count": counters.likes(0, elapsed),
        "digg_count": 0,
        "follow_count": counters.follows(elapsed),
        "share_count": counters.shares(elapsed),
        "gift_uv_count": counters.diamonds(elapsed) // 50,
        "fan_ticket": counters.diamonds(elapsed),
        "watermelon": 0,
        "total_user_desp": "",
        "user_count_composition": {"my_follow": 0.1, "other": 0.5, "video_detail": 0.4},
    }


def _fan(room: Room, number: int) -> dict[str, Any]:
    viewer = room.scene.person(number)
    return {"id": viewer.id, "id_str": str(viewer.id), "display_id": viewer.display_id, "nickname": viewer.nickname}


def _elapsed(world: World, room: Room) -> int:
    return max(0, min(world.now_at(), room.timeline.end) - room.start)


def _stream_id(room: Room) -> int:
    return 2_990_000_000_000_000_000 + hash64("stream", room.room_id) % 10**15


def _stream_url(room: Room) -> dict[str, Any]:
    stream = _stream_id(room)
    flv = {
        key: f"{_MEDIA}/stage/stream-{stream}_{tail}.flv?expire=1999999999&sign=sandbox"
        for key, tail in (("FULL_HD1", "or4"), ("HD1", "hd"), ("SD1", "ld"), ("SD2", "sd"), ("AUDIO", "ao"))
    }
    return {
        "id_str": str(stream),
        "rtmp_pull_url": flv["HD1"],
        "flv_pull_url": flv,
        "flv_pull_url_params": {},
        "hls_pull_url": f"{_MEDIA}/stage/stream-{stream}/playlist.m3u8",
        "hls_pull_url_map": {},
        "resolution_name": {
            "AUTO": "Auto",
            "FULL_HD1": "1080p",
            "HD1": "720p",
            "ORIGION": "Original",
            "SD1": "480p",
            "SD2": "360p",
        },
        "candidate_resolution": ["SD1", "HD1"],
        "default_resolution": "HD1",
        "stream_size_width": 720,
        "stream_size_height": 1280,
        "extra": {
            "fps": 25,
            "gop_sec": 2,
            "default_bitrate": 0,
            "max_bitrate": 0,
            "min_bitrate": 0,
            "width": 720,
            "height": 1280,
        },
        "live_core_sdk_data": {"pull_data": {"options": _qualities(), "stream_data": _stream_data(room)}},
    }


def _qualities() -> dict[str, Any]:
    ladder = (("Original", "origin", 10), ("1080p", "uhd", 5), ("720p", "hd", 2), ("480p", "sd", 1), ("360p", "ld", 0))
    qualities = [
        {"name": name, "sdk_key": key, "level": level, "resolution": "720x1280", "v_codec": "5"}
        for name, key, level in ladder
    ]
    return {"default_quality": qualities[2], "qualities": qualities}


def _stream_data(room: Room) -> str:
    stream = _stream_id(room)
    data = {
        key: {
            "main": {
                "flv": f"{_MEDIA}/stage/stream-{stream}_{key}.flv",
                "hls": f"{_MEDIA}/stage/stream-{stream}_{key}.m3u8",
                "sdk_params": '{"VCodec":"h264","vbitrate":2000000,"resolution":"720x1280"}',
            }
        }
        for key in ("origin", "uhd", "hd", "sd", "ld", "ao")
    }
    return orjson.dumps({"data": data}).decode()
