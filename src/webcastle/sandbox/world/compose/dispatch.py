"""The builder of each kind of slot, and the message that it builds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from google.protobuf.message import Message

from webcastle.protocol import schema
from webcastle.protocol.messages import METHODS
from webcastle.sandbox.world.compose import everything, giving, matches, room, talk
from webcastle.sandbox.world.compose.scene import Moment, Scene, header
from webcastle.sandbox.world.dice import Dice
from webcastle.sandbox.world.gifts import SINGLES, STREAKABLE
from webcastle.sandbox.world.lessons import EVERY_METHOD, NOVELTY
from webcastle.sandbox.world.timeline import Slot

__all__ = ["compose", "method_of"]

_Builder = Callable[[Moment], Message]

_BUILDERS: dict[str, tuple[str, _Builder]] = {
    "chat": ("WebcastChatMessage", talk.chat),
    "like": ("WebcastLikeMessage", talk.like),
    "member": ("WebcastMemberMessage", talk.member),
    "follow": ("WebcastSocialMessage", talk.follow),
    "share": ("WebcastSocialMessage", talk.share),
    "emote": ("WebcastEmoteChatMessage", talk.emote),
    "question": ("WebcastQuestionNewMessage", talk.question),
    "subscribe": ("WebcastSubNotifyMessage", talk.subscribe),
    "unauthorized": ("WebcastUnauthorizedMemberMessage", talk.unauthorized),
    "seq": ("WebcastRoomUserSeqMessage", room.seq),
    "caption": ("WebcastCaptionMessage", room.caption),
    "welcome": ("WebcastRoomMessage", room.welcome),
    "intro": ("WebcastLiveIntroMessage", room.intro),
    "ended": ("WebcastControlMessage", room.ended),
    "panel": ("WebcastGiftPanelUpdateMessage", room.panel),
    "fan_ticket": ("WebcastLinkMicFanTicketMethod", room.fan_ticket),
    "barrage": ("WebcastBarrageMessage", room.barrage),
    "envelope": ("WebcastEnvelopeMessage", room.envelope),
    "gift": ("WebcastGiftMessage", giving.gift),
    "battle": ("WebcastLinkMicBattle", matches.battle),
    "armies": ("WebcastLinkMicArmies", matches.armies),
    "battle_card": ("WebcastLinkMicBattleItemCard", matches.battle_card),
    "battle_punish": ("WebcastLinkMicBattlePunishFinish", matches.battle_punish),
    "battle_task": ("WebcastLinkmicBattleTaskMessage", matches.battle_task),
    "link_mic": ("WebcastLinkMicMethod", matches.link_mic),
    "link_layer": ("WebcastLinkLayerMessage", matches.link_layer),
    "link": ("WebcastLinkMessage", matches.link),
}

_UNKNOWN = {  # seen in real rooms, fields unknown
    "tray": "WebcastCommentTrayMessage",
    "privilege": "WebcastPrivilegeAdvanceMessage",
    "game_server": "WebcastGameServerFeatureMessage",
}

_BY_METHOD: dict[str, _Builder] = {
    method: builder for kind, (method, builder) in _BUILDERS.items() if kind not in ("share", "ended", "gift")
}


def method_of(slot: Slot) -> str:
    """The method of a planned slot (neither injected nor scripted)."""
    if slot.kind == "everything":
        return EVERY_METHOD[slot.arg[0]]
    built = _BUILDERS.get(slot.kind)
    return built[0] if built is not None else _UNKNOWN[slot.kind]


def compose(scene: Scene, slot: Slot) -> tuple[str, bytes]:
    """The method and payload of a planned slot."""
    method = method_of(slot)
    moment = Moment(scene, Dice(scene.seed, scene.room_id, slot.key), slot)
    built = _BUILDERS.get(slot.kind)
    if built is not None:
        message = built[1](moment)
    elif slot.kind == "everything" and method != NOVELTY:
        message = _one_of_each(method, moment)
    else:
        return method, _unknown(method, moment)
    header(scene, slot, method, message)
    return method, message.SerializeToString(deterministic=True)


def _unknown(method: str, moment: Moment) -> bytes:
    """A message with the header that all share and fields that no schema knows."""
    message = schema.WebcastInRoomBannerMessage()
    header(moment.scene, moment.slot, method, message)
    return message.SerializeToString(deterministic=True) + room.novelty(moment)


def _one_of_each(method: str, moment: Moment) -> Message:
    slot, dice = moment.slot, moment.dice
    turn = slot.arg[1]
    match method:
        case "WebcastControlMessage":
            return room.control(1 + turn % 2)
        case "WebcastGiftMessage":
            gift = dice.pick(STREAKABLE if turn % 2 else SINGLES)
            single = (dice.below(50), gift.id, 1, turn % 2, slot.created - 900 if gift.type == 1 else 0)
            return giving.gift(replace(moment, slot=slot._replace(arg=single)))
        case "WebcastSocialMessage" if turn % 2:
            return talk.share(moment)
        case "WebcastRoomPinMessage":
            return _pin(moment)
        case _ if method in _BY_METHOD:
            return _BY_METHOD[method](replace(moment, slot=slot._replace(arg=())))
    message = METHODS[method]()
    everything.fill(message, moment)
    return message


def _pin(moment: Moment) -> schema.WebcastRoomPinMessage:
    """A comment of five seconds ago is pinned."""
    slot = moment.slot
    pinned = talk.chat(moment)
    earlier = slot._replace(msg_id=slot.msg_id - 1, created=slot.created - 5_000)
    header(moment.scene, earlier, "WebcastChatMessage", pinned)
    message = schema.WebcastRoomPinMessage(
        method="WebcastChatMessage",
        pin_time=moment.now,
        display_duration=60,
        pin_msg_id=earlier.msg_id,
        action=schema.PinMessageActionType.PIN,
    )
    message.chat_message.CopyFrom(pinned)
    moment.scene.fill_owner(message.operator)
    return message
