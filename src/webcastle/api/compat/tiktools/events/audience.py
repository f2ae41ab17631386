"""Viewers: arrivals, follows, shares, likes, subscriptions, counts, banners and ranks."""

from __future__ import annotations

from typing import Final

from webcastle.api.compat.tiktools.events.people import user_of
from webcastle.api.compat.tiktools.events.values import Head, id_of, text_fields, word
from webcastle.api.compat.tiktools.shapes import (
    BarrageEvent,
    Event,
    LikeEvent,
    MemberEvent,
    RankTextEvent,
    RankUpdate,
    RankUpdateEvent,
    RoomUserSeqEvent,
    SocialEvent,
    SubscribeEvent,
    SuperFanEvent,
    TopViewer,
    UnauthorizedMemberEvent,
)
from webcastle.protocol import schema
from webcastle.protocol.texts import rendered, users_in

__all__ = [
    "arrival",
    "barrage",
    "like",
    "rank_text",
    "rank_update",
    "room_user_seq",
    "social",
    "sub_notify",
    "unauthorized_member",
]

_FOLLOW_ACTION: Final = 1
_SHARE_ACTIONS: Final = range(2, 6)
_SUPER_FAN_KEY: Final = "ttlive_superfan"
_SUPER_FAN_JOINED: Final = "superfanjoined"


def like(message: schema.WebcastLikeMessage, head: Head) -> list[Event]:
    """`like`."""
    data: LikeEvent = {
        "type": "like",
        **head,
        "user": user_of(message.user),
        "likeCount": message.count,
        "totalLikes": message.total,
        "totalLikeCount": message.total,
    }
    return [Event("like", data)]


def arrival(message: schema.WebcastMemberMessage, head: Head) -> list[Event]:
    """`member`."""
    action = message.action
    data: MemberEvent = {
        "type": "member",
        **head,
        "user": user_of(message.user),
        "actionId": action,
        "action": action,
        "actionCode": action,
        "entrySource": message.client_enter_source,
        "entryAction": message.client_enter_type,
        "entryType": message.client_live_reason,
        "memberCount": message.member_count,
    }
    return [Event("member", data)]


def social(message: schema.WebcastSocialMessage, head: Head) -> list[Event]:
    """`follow` or `share`, and the same as `social`.

    TikTok says which by the action (1 follow, 2 to 5 share) and by its text's key; the key, where it speaks, decides, as in
    other clients.
    """
    key, action = message.common.display_text.key, message.action
    if "follow" in key:
        kind = "follow"
    elif "share" in key:
        kind = "share"
    elif action == _FOLLOW_ACTION:
        kind = "follow"
    else:
        kind = "share" if action in _SHARE_ACTIONS else ""
    data: SocialEvent = {
        "type": "social",
        **head,
        "user": user_of(message.user),
        "eventType": kind,
        "action": kind,
        "displayType": key,
        "followCount": message.follow_count,
        "shareCount": message.share_count,
        "shareType": message.share_type,
    }
    event = Event("social", data)
    return [Event(kind, {**data, "type": kind}), event] if kind else [event]


def sub_notify(message: schema.WebcastSubNotifyMessage, head: Head) -> list[Event]:
    """`subscribe`, or `subNotify` for a notice that is not a subscription (a reminder, a goal, a given one)."""
    subscribed = message.message_type == schema.MessageType.SUB_SUCCESS
    name = "subscribe" if subscribed else "subNotify"
    data: SubscribeEvent = {
        "type": name,
        **head,
        "user": user_of(message.user),
        "eventType": "subscribe" if subscribed else "",
        "subMonth": message.sub_month,
        "subscribeType": message.subscribe_type,
        "oldSubscribeStatus": message.old_subscribe_status,
        "messageType": message.message_type,
    }
    return [Event(name, data)]


def room_user_seq(message: schema.WebcastRoomUserSeqMessage, head: Head) -> list[Event]:
    """`roomUserSeq`."""
    data: RoomUserSeqEvent = {
        "type": "roomUserSeq",
        **head,
        "viewerCount": message.total,
        "totalViewers": message.total_user,
        "anonymous": message.anonymous,
        "popularity": message.popularity,
        "topViewers": [_top_viewer(contributor) for contributor in message.ranks],
    }
    return [Event("roomUserSeq", data)]


def _top_viewer(contributor: schema.Contributor) -> TopViewer:
    user = user_of(contributor.user)
    return {
        "userId": user["userId"],
        "uniqueId": user["uniqueId"],
        "nickname": user["nickname"],
        "profilePictureUrl": user["profilePictureUrl"],
        "followRole": user["followRole"],
        "isSubscriber": user["isSubscriber"],
        "user": user,
        "coinCount": contributor.score,
        "rank": contributor.rank,
    }


def unauthorized_member(message: schema.WebcastUnauthorizedMemberMessage, head: Head) -> list[Event]:
    """`unauthorizedMember`."""
    data: UnauthorizedMemberEvent = {
        "type": "unauthorizedMember",
        **head,
        "templateKey": message.nick_name_prefix.key,
        "countLabel": message.nick_name,
        "enterToastKey": message.enter_text.key,
        "nickname": message.nick_name,
        "action": message.action,
    }
    return [Event("unauthorizedMember", data)]


def barrage(message: schema.WebcastBarrageMessage, head: Head) -> list[Event]:
    """`barrage`; one about super fans also as `superFanJoin` or `superFan`."""
    content = message.content if message.HasField("content") else message.common_barrage_content
    grade, fans = message.user_grade_param, message.fans_level_param
    if message.HasField("user"):
        user = user_of(message.user)
    else:
        user = user_of(grade.user if grade.HasField("user") else fans.user)
    text = rendered(content)
    data: BarrageEvent = {
        "type": "barrage",
        **head,
        "user": user,
        "msgType": message.msg_type,
        "subType": message.sub_type,
        "displayType": message.show_type,
        "duration": message.duration,
        "defaultPattern": content.default_pattern,
        "content": text,
        "contentKey": content.key,
        "level": grade.current_grade or fans.current_grade,
    }
    events = [Event("barrage", data)]
    for key in (message.content.key, message.common_barrage_content.key):
        if _SUPER_FAN_KEY in key:
            name = "superFanJoin" if _SUPER_FAN_JOINED in key else "superFan"
            fan: SuperFanEvent = {"type": name, **head, "user": user, "contentKey": key, "content": text}
            events.append(Event(name, fan))
            break
    return events


def rank_text(message: schema.WebcastRankTextMessage, head: Head) -> list[Event]:
    """`rankText`."""
    text = message.content
    for candidate in (message.other_get_badge_msg, message.self_get_badge_msg):
        if not text.key:
            text = candidate
    user = next(users_in(text), None)
    data: RankTextEvent = {
        "type": "rankText",
        **head,
        "templateKey": text.key,
        "templateText": text.default_pattern,
        "text": rendered(text),
        "userId": id_of(message.cur_user_id),
        "user": None if user is None else user_of(user),
        "rankType": word(schema.ProfitRankType.Enum, message.rank_type),
        "scene": message.scene,
        "rankBefore": message.owner_idx_before_update,
        "rankAfter": message.owner_idx_after_update,
    }
    return [Event("rankText", data)]


def rank_update(message: schema.WebcastRankUpdateMessage, head: Head) -> list[Event]:
    """`rankUpdate`."""
    updates: list[RankUpdate] = [
        {
            "rankType": word(schema.ProfitRankType.Enum, update.rank_type),
            "ownRank": update.own_rank,
            "currentScore": update.current_score,
            "countdownSec": update.countdown,
            "isOnRank": update.owneronrank,
            "text": text_fields(update.default_content),
        }
        for update in message.updates
    ]
    data: RankUpdateEvent = {
        "type": "rankUpdate",
        **head,
        "rankType": updates[0]["rankType"] if updates else "",
        "rankList": [],
        "updates": updates,
    }
    return [Event("rankUpdate", data)]
