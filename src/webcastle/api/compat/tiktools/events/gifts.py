"""Gifts, treasure boxes, goals, the gift panel and the scores of guests."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import Final, Literal

from webcastle.api.compat.tiktools.events.people import bare_user, user_of
from webcastle.api.compat.tiktools.events.values import Head, id_of, url_of
from webcastle.api.compat.tiktools.shapes import (
    EnvelopeEvent,
    Event,
    FanTicketEvent,
    GiftDynamicRestrictionEvent,
    GiftEvent,
    GiftFinal,
    GiftPanelUpdateEvent,
    GoalUpdateEvent,
    User,
    ViewerPicksUpdateEvent,
)
from webcastle.events.gifts import STREAK_TYPE
from webcastle.models import Mark, StreakEnd
from webcastle.protocol import schema
from webcastle.protocol.messages import decode

__all__ = [
    "envelope",
    "fan_ticket",
    "gift",
    "gift_dynamic_restriction",
    "gift_final_of",
    "gift_panel_update",
    "goal_update",
    "viewer_picks_update",
]

_ENDED_BY: Final[Mapping[str, Literal["repeatEnd", "timeout", "single"]]] = {
    StreakEnd.REPEAT_END: "repeatEnd",
    StreakEnd.TIMEOUT: "timeout",
    StreakEnd.SINGLE: "single",
}
_SUPER_FAN_BOX_KEY: Final = "ttlive_superfanbox"


def gift(message: schema.WebcastGiftMessage, head: Head) -> list[Event]:
    """`gift`."""
    given = message.gift
    user = user_of(message.user, message.user_identity)
    ended = message.repeat_end != 0
    data: GiftEvent = {
        "type": "gift",
        "msgId": head["msgId"],
        "roomId": head["roomId"],
        "timestamp": head["timestamp"],
        "protoVersion": head["protoVersion"],
        "user": user,
        "giftId": message.gift_id or given.id,
        "giftName": given.name,
        "diamondCount": given.diamond_count,
        "repeatCount": message.repeat_count,
        "repeatEnd": ended,
        "giftType": given.type,
        "giftPictureUrl": url_of(given.image) or url_of(given.icon),
        "combo": given.type == STREAK_TYPE and not ended,
        "groupId": id_of(message.group_id),
        "groupCount": message.group_count,
        "comboCount": message.combo_count,
        "isFirstSent": message.is_first_sent,
        "toUser": _recipient(message),
        "transactionId": message.order_id or message.log_id,
        "senderUserId": user["userId"],
    }
    return [Event("gift", data)]


def _recipient(message: schema.WebcastGiftMessage) -> User | None:
    if message.HasField("to_user"):
        return user_of(message.to_user)
    user_id = id_of(message.to_member_id_int) or message.to_member_id
    return bare_user(user_id, message.to_member_nickname) if user_id else None


def gift_final_of(mark: Mark) -> GiftFinal:
    """`giftFinal`, of a mark of kind ``gift_ended``. What its message says stays empty if that is deleted or does not parse."""
    stored = mark.message
    parsed = None if stored is None else decode(stored.method, stored.payload)
    message = parsed if isinstance(parsed, schema.WebcastGiftMessage) else schema.WebcastGiftMessage()
    given, body = message.gift, mark.body
    count, diamonds = body["count"], body["diamonds_each"]
    return {
        "type": "giftFinal",
        "msgId": "" if stored is None else str(stored.msg_id),
        "roomId": str(mark.room_id),
        "timestamp": body["ended_at"],
        "streakId": mark.name,
        "giftId": message.gift_id or given.id,
        "giftName": given.name,
        "giftType": given.type,
        "giftPictureUrl": url_of(given.image) or url_of(given.icon),
        "diamondCount": diamonds,
        "repeatCount": count,
        "totalDiamonds": count * diamonds,
        "user": user_of(message.user, message.user_identity),
        "toUser": _recipient(message),
        "startedAt": body["started_at"],
        "endedAt": body["ended_at"],
        "endedBy": _ENDED_BY[body["ended_by"]],
    }


def envelope(message: schema.WebcastEnvelopeMessage, head: Head) -> list[Event]:
    """`envelope`; one of super fans also as `superFanBox`."""
    info = message.envelope_info
    data: EnvelopeEvent = {
        "type": "envelope",
        **head,
        "envelopeId": info.envelope_id,
        "user": bare_user(info.send_user_id, info.send_user_name, url_of(info.send_user_avatar)),
        "coins": info.diamond_count,
        "diamondCount": info.diamond_count,
        "diamonds": info.diamond_count,
        "canOpen": info.people_count,
        "peopleCount": info.people_count,
        "unpackAt": info.unpack_at,
        "businessType": info.business_type,
        "display": message.display,
    }
    events = [Event("envelope", data)]
    if (
        info.business_type == schema.EnvelopeBusinessType.SUPER_FAN_BOX
        or _SUPER_FAN_BOX_KEY in message.common.display_text.key
    ):
        events.append(Event("superFanBox", {**data, "type": "superFanBox"}))
    return events


def goal_update(message: schema.WebcastGoalUpdateMessage, head: Head) -> list[Event]:
    """`goalUpdate`."""
    goal = message.goal
    contributor = message.contributor_id_str or id_of(message.contributor_id)
    data: GoalUpdateEvent = {
        "type": "goalUpdate",
        **head,
        "goalKey": message.indicator.key,
        "creatorUserId": contributor,
        "contributionLevel": message.contribute_count,
        "metadataJson": message.goal_extra,
        "goalId": goal.id_str or id_of(goal.id),
        "description": goal.description,
        "contributor": {
            "userId": contributor,
            "uniqueId": message.contributor_display_id,
            "profilePictureUrl": url_of(message.contributor_avatar),
        },
        "contributeCount": message.contribute_count,
        "contributeScore": message.contribute_score,
        "subGoals": [
            {
                "id": sub.id_str or id_of(sub.id),
                "progress": sub.progress,
                "target": sub.target,
                "giftName": sub.gift.name,
            }
            for sub in goal.sub_goals
        ],
    }
    return [Event("goalUpdate", data)]


def gift_panel_update(message: schema.WebcastGiftPanelUpdateMessage, head: Head) -> list[Event]:
    """`giftPanelUpdate`."""
    data: GiftPanelUpdateEvent = {
        "type": "giftPanelUpdate",
        **head,
        "panelId": id_of(message.room_id),
        "updatedAtSec": message.timestamp,
    }
    return [Event("giftPanelUpdate", data)]


def gift_dynamic_restriction(message: schema.WebcastGiftDynamicRestrictionMessage, head: Head) -> list[Event]:
    """`giftDynamicRestriction`."""
    scenes = message.dynamic_restriction.scenes
    hidden = [*scenes.normal_hidden_gids, *scenes.match_hidden_gids]
    hidden += [*scenes.cohost_hidden_gids, *scenes.multiguest_hidden_gids]
    data: GiftDynamicRestrictionEvent = {
        "type": "giftDynamicRestriction",
        **head,
        "rawPayload": base64.b64encode(message.SerializeToString()).decode(),
        "hiddenGiftIds": [str(gift_id) for gift_id in dict.fromkeys(hidden)],
    }
    return [Event("giftDynamicRestriction", data)]


def fan_ticket(message: schema.WebcastLinkMicFanTicketMethod, head: Head) -> list[Event]:
    """`fanTicket`."""
    notice = message.fan_ticket_room_notice
    data: FanTicketEvent = {
        "type": "fanTicket",
        **head,
        "rawPayload": base64.b64encode(message.SerializeToString()).decode(),
        "total": notice.total_linkmic_fan_ticket,
        "users": [{"userId": id_of(user.user_id), "fanTicket": user.fan_ticket} for user in notice.user_fan_ticket],
    }
    return [Event("fanTicket", data)]


def viewer_picks_update(message: schema.WebcastViewerPicksUpdateMessage, head: Head) -> list[Event]:
    """`viewerPicksUpdate`."""
    picks = [(each.gift_pick, each.score) for each in message.info.gift_pick_list]
    data: ViewerPicksUpdateEvent = {
        "type": "viewerPicksUpdate",
        **head,
        "pickType": message.update_type,
        "payload": ", ".join(f"{pick.customized_desc} {pick.gift_id}" for pick, _ in picks),
        "picks": [
            {"giftId": pick.gift_id, "description": pick.customized_desc, "score": score} for pick, score in picks
        ],
    }
    return [Event("viewerPicksUpdate", data)]
