"""Messages to TikTools' events, described in docs/events.md.

One module per family (`chat`, `audience`, `gifts`, `battles`, `links`, `room`), each a set of functions from a parsed message to
its events; `people` makes the user object, `values` reads single values. The shapes are `webcastle.api.compat.tiktools.shapes`.

A message gives at least one event, and several where the vendor's generations use several names: ``[follow, social]``,
``[emote, emoteChat]``, ``[control, streamEnd]``. They belong together: their frames all have the message's seq.

Marks of the room's log have their events too: `gap_event`, `gift_final_of`, `end_event`.

How the stream completes a frame: it encodes ``data`` once and puts its own fields after it, inside the same object, so the
bytes up to the last brace serve every client: ``dumps(data)[:-1] + b',"seq":7,"serverTime":…,"receivedAt":…,"isBacklog":false}'``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final, cast

from webcastle.api.compat.tiktools.events import audience, battles, chat, gifts, links, room
from webcastle.api.compat.tiktools.events.gifts import gift_final_of
from webcastle.api.compat.tiktools.events.room import end_event, gap_event
from webcastle.api.compat.tiktools.events.values import PROTO_VERSION, Head
from webcastle.api.compat.tiktools.shapes import Event
from webcastle.models import Message, RawMessage
from webcastle.protocol import schema
from webcastle.protocol.canonical import message_to_dict
from webcastle.protocol.faults import Fault
from webcastle.protocol.messages import METHODS, decode

__all__ = ["Event", "end_event", "event_name", "events_of", "gap_event", "gift_final_of"]

_MAPPINGS: Final[Mapping[str, Callable[[Any, Head], list[Event]]]] = MappingProxyType(
    {
        "WebcastAccessRecallMessage": room.access_recall,
        "WebcastBarrageMessage": audience.barrage,
        "WebcastBottomMessage": room.bottom_message,
        "WebcastCapsuleMessage": room.capsule,
        "WebcastCaptionMessage": chat.caption,
        "WebcastChatMessage": chat.chat,
        "WebcastControlMessage": room.control,
        "WebcastEmoteChatMessage": chat.emote,
        "WebcastEnvelopeMessage": gifts.envelope,
        "WebcastGiftDynamicRestrictionMessage": gifts.gift_dynamic_restriction,
        "WebcastGiftMessage": gifts.gift,
        "WebcastGiftPanelUpdateMessage": gifts.gift_panel_update,
        "WebcastGoalUpdateMessage": gifts.goal_update,
        "WebcastImDeleteMessage": chat.im_delete,
        "WebcastLikeMessage": audience.like,
        "WebcastLinkLayerMessage": links.link_layer,
        "WebcastLinkMessage": links.link,
        "WebcastLinkMicArmies": battles.armies,
        "WebcastLinkMicBattle": battles.battle,
        "WebcastLinkMicBattleItemCard": battles.item_card,
        "WebcastLinkMicBattlePunishFinish": battles.punish_finish,
        "WebcastLinkMicFanTicketMethod": gifts.fan_ticket,
        "WebcastLinkMicMethod": links.link_mic,
        "WebcastLinkmicBattleTaskMessage": battles.task,
        "WebcastLiveIntroMessage": room.live_intro,
        "WebcastMemberMessage": audience.arrival,
        "WebcastOecLiveShoppingMessage": room.oec_live_shopping,
        "WebcastPerceptionMessage": room.perception,
        "WebcastPollMessage": room.poll,
        "WebcastQuestionNewMessage": chat.question,
        "WebcastRankTextMessage": audience.rank_text,
        "WebcastRankUpdateMessage": audience.rank_update,
        "WebcastRoomMessage": room.room,
        "WebcastRoomPinMessage": chat.room_pin,
        "WebcastRoomUserSeqMessage": audience.room_user_seq,
        "WebcastRoomVerifyMessage": room.room_verify,
        "WebcastSocialMessage": audience.social,
        "WebcastSubNotifyMessage": audience.sub_notify,
        "WebcastUnauthorizedMemberMessage": audience.unauthorized_member,
        "WebcastViewerPicksUpdateMessage": gifts.viewer_picks_update,
    }
)


def event_name(method: str) -> str:
    """The name of a method that has no mapping of its own: ``WebcastToastMessage`` gives ``toast``."""
    name = method.removeprefix("Webcast").removesuffix("Message")
    return name[:1].lower() + name[1:]


_GENERIC: Final = MappingProxyType({method: event_name(method) for method in METHODS if method not in _MAPPINGS})


def events_of(message: Message | RawMessage) -> list[Event]:
    """The events of one message, at least one. Raises nothing, whatever the payload holds."""
    parsed = decode(message.method, message.payload)
    if isinstance(parsed, Fault):
        room_id = message.room_id if isinstance(message, Message) else 0
        head: Head = {
            "msgId": str(message.msg_id),
            "roomId": str(room_id),
            "timestamp": message.create_time,
            "protoVersion": PROTO_VERSION,
        }
        return room.unknown(message.method, message.payload, parsed, head)
    room_id = (
        message.room_id if isinstance(message, Message) else cast("schema.WebcastChatMessage", parsed).common.room_id
    )
    head = {
        "msgId": str(message.msg_id),
        "roomId": str(room_id),
        "timestamp": message.create_time,
        "protoVersion": PROTO_VERSION,
    }
    method = parsed.DESCRIPTOR.name
    mapping = _MAPPINGS.get(method)
    if mapping is not None:
        return mapping(parsed, head)
    name = _GENERIC[method]
    return [Event(name, {**message_to_dict(parsed), "type": name, **head, "method": method})]
