"""The room itself: its state, polls, notices; and what Webcastle adds (gaps, unknown methods)."""

from __future__ import annotations

import base64
from typing import Final

from webcastle.api.compat.tiktools.events.people import user_of
from webcastle.api.compat.tiktools.events.values import PROTO_VERSION, Head, id_of, url_of, word
from webcastle.api.compat.tiktools.shapes import (
    AccessRecallEvent,
    BottomMessageEvent,
    CapsuleEvent,
    ControlEvent,
    Event,
    GapEvent,
    LiveIntroEvent,
    OecLiveShoppingEvent,
    PerceptionEvent,
    PollEvent,
    RoomEvent,
    RoomVerifyEvent,
    StreamEndEvent,
    UnknownEvent,
)
from webcastle.models import Gap
from webcastle.protocol import schema
from webcastle.protocol.faults import Fault, FaultKind

__all__ = [
    "access_recall",
    "bottom_message",
    "capsule",
    "control",
    "end_event",
    "gap_event",
    "live_intro",
    "oec_live_shopping",
    "perception",
    "poll",
    "room",
    "room_verify",
    "unknown",
]

_ENDED: Final = schema.ControlAction.CONTROL_ACTION_STREAM_ENDED
_SUSPENDED: Final = schema.ControlAction.CONTROL_ACTION_STREAM_SUSPENDED


def control(message: schema.WebcastControlMessage, head: Head) -> list[Event]:
    """`control`, and `streamEnd` when the broadcast is over."""
    action = message.action
    data: ControlEvent = {"type": "control", **head, "action": action, "tips": message.tips}
    events = [Event("control", data)]
    if action in (_ENDED, _SUSPENDED):
        events.append(_end(head, action))
    return events


def end_event(room_id: int, at: int) -> Event:
    """`streamEnd` for a broadcast of which TikTok said no more than that it is over, and since when (ms)."""
    head: Head = {"msgId": "", "roomId": id_of(room_id), "timestamp": at, "protoVersion": PROTO_VERSION}
    return _end(head, _ENDED)


def _end(head: Head, action: int) -> Event:
    data: StreamEndEvent = {
        "type": "streamEnd",
        "msgId": head["msgId"],
        "roomId": head["roomId"],
        "timestamp": head["timestamp"],
        "protoVersion": head["protoVersion"],
        "reason": "suspended" if action == _SUSPENDED else "creator_offline",
        "reconnect": True,
        "action": action,
    }
    return Event("streamEnd", data)


def room(message: schema.WebcastRoomMessage, head: Head) -> list[Event]:
    """`room`."""
    data: RoomEvent = {
        "type": "room",
        **head,
        "status": 0,
        "content": message.content,
        "isWelcome": message.is_welcome,
        "scene": message.scene,
        "source": message.source,
    }
    return [Event("room", data)]


def live_intro(message: schema.WebcastLiveIntroMessage, head: Head) -> list[Event]:
    """`liveIntro`."""
    data: LiveIntroEvent = {
        "type": "liveIntro",
        **head,
        "title": message.content,
        "id": id_of(message.id),
        "user": user_of(message.user),
        "language": message.content_language,
    }
    return [Event("liveIntro", data)]


def poll(message: schema.WebcastPollMessage, head: Head) -> list[Event]:
    """`poll`."""
    start, end, votes = message.start_content, message.end_content, message.update_votes_content
    ended = message.HasField("end_content")
    options = (end if ended else votes if message.HasField("update_votes_content") else start).option_list
    data: PollEvent = {
        "type": "poll",
        **head,
        "pollId": id_of(message.poll_id) or message.poll_basic_info.poll_id_str,
        "action": message.message_type,
        "status": message.template_content.status,
        "questionPayload": start.title or message.poll_basic_info.title,
        "optionsPayload": " | ".join(option.display_content for option in options),
        "options": [
            {"index": option.option_idx, "text": option.display_content, "votes": option.votes} for option in options
        ],
        "kind": word(schema.PollKind.Enum, message.poll_kind),
        "isEnd": ended,
        "startTime": start.start_time,
        "endTime": start.end_time,
    }
    return [Event("poll", data)]


def perception(message: schema.WebcastPerceptionMessage, head: Head) -> list[Event]:
    """`perception`."""
    data: PerceptionEvent = {
        "type": "perception",
        **head,
        "perceptionCode": message.dialog.scene,
        "action": message.punish_info.punish_type,
    }
    return [Event("perception", data)]


def access_recall(message: schema.WebcastAccessRecallMessage, head: Head) -> list[Event]:
    """`accessRecall`."""
    data: AccessRecallEvent = {
        "type": "accessRecall",
        **head,
        "status": message.status,
        "reason": message.scene,
        "durationSec": message.duration,
        "suspendKey": message.notice.key or message.content.key,
    }
    return [Event("accessRecall", data)]


def room_verify(message: schema.WebcastRoomVerifyMessage, head: Head) -> list[Event]:
    """`roomVerify`."""
    data: RoomVerifyEvent = {
        "type": "roomVerify",
        **head,
        "verifyCode": message.action,
        "content": message.content,
        "closeRoom": message.close_room,
    }
    return [Event("roomVerify", data)]


def bottom_message(message: schema.WebcastBottomMessage, head: Head) -> list[Event]:
    """`bottomMessage`."""
    data: BottomMessageEvent = {
        "type": "bottomMessage",
        **head,
        "noticeKey": message.content,
        "anchorUserId": id_of(message.violation_user_id),
        "durationSec": message.duration,
        "riskKey": message.punish_info.punish_type,
    }
    return [Event("bottomMessage", data)]


def capsule(message: schema.WebcastCapsuleMessage, head: Head) -> list[Event]:
    """`capsule`."""
    data: CapsuleEvent = {
        "type": "capsule",
        **head,
        "imageUrl": url_of(message.icon),
        "titleKey": message.desc.key,
        "btnKey": message.button_text.key,
        "deepLink": message.schema,
        "reminderKey": message.sub_scene or message.scene,
    }
    return [Event("capsule", data)]


def oec_live_shopping(message: schema.WebcastOecLiveShoppingMessage, head: Head) -> list[Event]:
    """`oecLiveShopping`."""
    product = message.pop_product
    data: OecLiveShoppingEvent = {
        "type": "oecLiveShopping",
        **head,
        "status": message.action_type,
        "productInfo": f"{product.title} {product.price}".strip(),
        "title": product.title,
        "price": product.price,
        "productId": id_of(product.product_id),
        "imageUrl": product.image_url,
    }
    return [Event("oecLiveShopping", data)]


def unknown(method: str, payload: bytes, fault: Fault, head: Head) -> list[Event]:
    """`unknown`: the bytes as they came, and why nothing more can be said of them."""
    data: UnknownEvent = {
        "type": "unknown",
        **head,
        "method": method,
        "payload_b64": base64.b64encode(payload).decode(),
        "reason": "unknown_method" if fault.kind is FaultKind.UNKNOWN_METHOD else "bad_message",
    }
    return [Event("unknown", data)]


def gap_event(gap: Gap) -> Event:
    """A break of the link as an event."""
    data: GapEvent = {
        "type": "gap",
        "roomId": id_of(gap.room_id),
        "timestamp": gap.to_ms or gap.from_ms,
        "from": gap.from_ms,
        "to": gap.to_ms,
        "reason": gap.reason,
        "recovered": gap.recovered,
    }
    return Event("gap", data)
