"""Messages that people ask for by hand: in a scenario, or with ``POST /_sandbox/emit``.

Either the wire's own form, ``{"method": "WebcastChatMessage", "payload": {…canonical JSON, any part of it…}}``, or a
friendly one, ``{"kind": "gift", "user": "ann", "gift": "Rose", "count": 3}``. What is missing (ids, times, the user's
avatar) is filled in.
"""

from __future__ import annotations

from typing import Any, Literal

from google.protobuf import json_format
from google.protobuf.message import Message
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from webcastle.errors import BadRequestError
from webcastle.protocol import schema
from webcastle.protocol.messages import message_class
from webcastle.sandbox import people, texts
from webcastle.sandbox.compose import room as room_messages
from webcastle.sandbox.compose.giving import fill_gift
from webcastle.sandbox.compose.scene import Moment, Scene, header, text, text_user
from webcastle.sandbox.dice import Dice, hash64
from webcastle.sandbox.gifts import BY_ID, BY_NAME, Gift
from webcastle.sandbox.timeline import Slot

__all__ = ["CONTROL_ACTIONS", "KINDS", "Emission", "build", "check", "expand", "parse_emission", "problems"]

Kind = Literal[
    "chat", "gift", "like", "follow", "share", "join", "subscribe", "question", "emote", "viewers", "caption",
    "envelope", "pause", "resume", "end", "suspend",
]  # fmt: skip
KINDS: tuple[str, ...] = Kind.__args__  # type: ignore[attr-defined]

CONTROL_ACTIONS = {"pause": 1, "resume": 2, "end": 3, "suspend": 4}


class Emission(BaseModel):
    """One message to send. Exactly one of ``kind`` and ``method`` is given."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    kind: Kind | None = None
    method: str | None = Field(None, min_length=1, max_length=200)
    payload: dict[str, Any] = Field(default_factory=dict)
    user: str = Field(
        "somebody", min_length=1, max_length=64, description="@handle of the viewer; made up on the spot."
    )
    nickname: str = Field("", max_length=100)
    text: str = Field("", max_length=10_000, description="Comment, question or caption.")
    gift: str | int = Field("Rose", description="Name or id of a gift in the catalogue.")
    count: int = Field(1, ge=0, le=1_000_000_000, description="Gifts in the streak, likes, viewers, or months.")
    total: int | None = Field(None, ge=0, description="Room total of likes.")
    streak: str = Field("", max_length=100, description="Messages with the same word belong to one streak.")
    end: bool | None = Field(None, description="Gift: only a running count (false) or only the final (true).")
    to: str = Field("", max_length=64, description="Gift: @handle of a guest who gets it.")
    moderator: bool = False
    subscriber: bool = False

    @model_validator(mode="after")
    def _one_form(self) -> Emission:
        if (self.kind is None) == (self.method is None):
            raise ValueError(f"give either `method` (with `payload`) or `kind` (one of {', '.join(KINDS)})")
        if self.kind == "gift":
            _gift(self.gift)
        return self


def parse_emission(fields: object) -> Emission:
    """Check one emission. Raises `BadRequestError` that names the field."""
    try:
        return Emission.model_validate(fields)
    except ValidationError as exc:
        raise BadRequestError(problems(exc), hint="docs/sandbox.md lists the forms.") from exc


def problems(error: ValidationError) -> str:
    """What is wrong, field by field, in one line."""
    told = []
    for each in error.errors():
        where = ".".join(map(str, each["loc"]))
        what = each["msg"].removeprefix("Value error, ")
        told.append(f"{where}: {what}" if where else what)
    return "; ".join(told)


def check(emission: Emission) -> None:
    """Look whether a payload fits its method. Raises `BadRequestError`."""
    if emission.method is not None:
        _from_json(emission.method, emission.payload)


def expand(emission: Emission) -> list[Emission]:
    """A streakable gift without ``end`` becomes its running count and its final; anything else stays one message."""
    if emission.kind != "gift" or emission.end is not None or _gift(emission.gift).type != 1:
        return [emission]
    return [emission.model_copy(update={"end": False}), emission.model_copy(update={"end": True})]


def build(scene: Scene, emission: Emission, slot: Slot, group: int) -> tuple[str, bytes]:
    """The method and payload of one emission at a place of the timeline.

    Args:
        scene: the room.
        emission: what to send.
        slot: where it goes.
        group: the gift streak's id, if it is a gift that can be combined.

    Raises:
        BadRequestError: the payload does not fit the method's schema.
    """
    method = emission.method
    if method is not None:
        message = _from_json(method, emission.payload)
        if message is None:
            return method, _opaque(scene, slot, method)
    else:
        assert emission.kind is not None
        message = _friendly(scene, emission, slot, group)
        method = message.DESCRIPTOR.name
    given = schema.CommonMessageData()
    given.CopyFrom(message.common)  # type: ignore[attr-defined]
    header(scene, slot, method, message)
    given.ClearField("msg_id")  # the ledger's ids are the sandbox's own
    given.ClearField("room_id")
    message.common.MergeFrom(given)  # type: ignore[attr-defined]
    if method == message.DESCRIPTOR.name and emission.method is not None:
        _complete_user(message, emission)
    return method, message.SerializeToString(deterministic=True)


def _gift(named: str | int) -> Gift:
    gift = BY_ID.get(named) if isinstance(named, int) else BY_NAME.get(named.lower())
    if gift is None and isinstance(named, str) and named.isdigit():
        gift = BY_ID.get(int(named))
    if gift is None:
        known = ", ".join(f"{each.name} ({each.id})" for each in BY_ID.values())
        raise ValueError(f"no gift {named!r}; there are {known}")
    return gift


def _from_json(method: str, payload: dict[str, Any]) -> Message | None:
    cls = message_class(method)
    if cls is None:
        if payload:
            raise BadRequestError(
                f"payload: the schema does not know {method!r}, so nothing can be filled in.",
                hint="Leave the payload out: a message of this name with a header and unknown fields is sent.",
            )
        return None
    try:
        return json_format.ParseDict(payload, cls())
    except json_format.ParseError as exc:
        raise BadRequestError(f"payload: {exc}", hint=f"Use the canonical JSON names of {method}.") from exc


def _opaque(scene: Scene, slot: Slot, method: str) -> bytes:
    message = schema.WebcastInRoomBannerMessage()
    header(scene, slot, method, message)
    novelty = room_messages.novelty(Moment(scene, Dice(scene.room_id, slot.key), slot))
    return message.SerializeToString(deterministic=True) + novelty


def _complete_user(message: Message, emission: Emission) -> None:
    field = message.DESCRIPTOR.fields_by_name.get("user")
    if field is None or field.message_type is None or field.message_type.name != "User" or field.is_repeated:
        return
    given = schema.User()
    given.CopyFrom(message.user)  # type: ignore[attr-defined]
    message.user.CopyFrom(_user(given.display_id or emission.user, ""))  # type: ignore[attr-defined]
    message.user.MergeFrom(given)  # type: ignore[attr-defined]


def _user(handle: str, nickname: str) -> schema.User:
    user_id = 6_950_000_000_000_000_000 + hash64("handle", handle) % 10**16
    user = schema.User(
        id=user_id,
        nickname=nickname or handle,
        display_id=handle,
        sec_uid=people.sec_uid(user_id),
        id_str=str(user_id),
    )
    avatar = Dice(user_id).hex(32)
    user.avatar_thumb.url_list.extend(people.avatar_urls(avatar))
    user.avatar_thumb.uri = f"100x100/tos-sandbox-avt-0068/{avatar}"
    user.follow_info.follower_count = 10
    return user


def _friendly(scene: Scene, emission: Emission, slot: Slot, group: int) -> Message:
    user = _user(emission.user, emission.nickname)
    if emission.moderator:
        user.user_attr.is_admin = True
        user.badge_list.add(scene_type=schema.BadgeSceneType.BadgeSceneType_Admin).privilege_log_extra.level = "0"
    if emission.subscriber:
        user.subscribe_info.is_subscribe = user.is_subscribe = True
        user.badge_list.add(scene_type=schema.BadgeSceneType.BadgeSceneType_Subscriber).privilege_log_extra.level = "0"
    who = people.Person(user.id, user.nickname, user.display_id, "", 0, 10)
    elapsed = slot.created - scene.start
    match emission.kind:
        case "chat":
            chat = schema.WebcastChatMessage(content=emission.text, user=user, content_language=scene.creator.language)
            _identity(chat.user_identity, emission)
            return chat
        case "gift":
            return _gift_message(scene, emission, slot, group, user)
        case "like":
            total = scene.counters.likes(0, elapsed) if emission.total is None else emission.total
            like = schema.WebcastLikeMessage(count=min(emission.count, 2**31 - 1), total=total, user=user)
            text(like.common.display_text, "pm_mt_msg_viewer", "{0:user} liked the LIVE")
            text_user(like.common.display_text, who)
            return like
        case "follow":
            follow = schema.WebcastSocialMessage(action=1, user=user, target_user_id=scene.owner_id)
            follow.follow_count = scene.creator.viewers * 40 + scene.counters.follows(elapsed)
            text(follow.common.display_text, "pm_main_follow_message_viewer_2", "{0:user} followed the LIVE creator")
            text_user(follow.common.display_text, who)
            return follow
        case "share":
            share = schema.WebcastSocialMessage(action=3, share_type=1, share_target="copy", user=user)
            text(share.common.display_text, "pm_mt_guidance_share", "{0:user} shared the LIVE")
            text_user(share.common.display_text, who)
            return share
        case "join":
            join = schema.WebcastMemberMessage(user=user, member_count=scene.counters.members(elapsed), user_id=user.id)
            join.action = schema.MemberMessageAction.MEMBER_MESSAGE_ACTION_JOINED
            text(join.common.display_text, "live_room_enter_toast", "{0:user} joined")
            text_user(join.common.display_text, who)
            return join
        case "subscribe":
            months = max(1, emission.count)
            subscribe = schema.WebcastSubNotifyMessage(user=user, sub_month=months)
            subscribe.subscribing_status = schema.SubscribingStatus.SUBSCRIBING_STATUS_ONCE
            return subscribe
        case "question":
            question = schema.WebcastQuestionNewMessage()
            question.data.question_id = 7_400_000_000_000_000_000 + slot.key
            question.data.content = emission.text or texts.QUESTIONS[0]
            question.data.create_time = (scene.epoch + slot.created) // 1000
            question.data.user.CopyFrom(user)
            return question
        case "emote":
            emote = schema.WebcastEmoteChatMessage(user=user)
            emote.emote_list.add(emote_id="7160000000000000001", image=people.image("webcast-sandbox/emote_wave.png"))
            _identity(emote.user_identity, emission)
            return emote
        case "viewers":
            viewers = max(emission.count, scene.counters.visitors(elapsed))
            return schema.WebcastRoomUserSeqMessage(total=emission.count, total_user=viewers)
        case "caption":
            caption = schema.WebcastCaptionMessage(
                timestamp_ms=(scene.epoch + slot.created), duration_ms=1500, definite=True
            )
            caption.sentence_id = slot.key % 2**31
            caption.content.add(lang=scene.creator.language, content=emission.text)
            return caption
        case "envelope":
            envelope = schema.WebcastEnvelopeMessage(display=schema.EnvelopeDisplay.NEW)
            envelope.envelope_info.envelope_id = str(7_420_000_000_000_000_000 + slot.key)
            envelope.envelope_info.business_type = schema.EnvelopeBusinessType.BUSINESS_TYPE_USER_DIAMOND
            envelope.envelope_info.send_user_name = user.nickname
            envelope.envelope_info.send_user_id = str(user.id)
            envelope.envelope_info.diamond_count = min(emission.count, 2**31 - 1)
            return envelope
    assert emission.kind is not None
    control = room_messages.control(CONTROL_ACTIONS[emission.kind])
    control.tips = emission.text
    return control


def _identity(into: schema.UserIdentity, emission: Emission) -> None:
    into.is_moderator_of_anchor = emission.moderator
    into.is_subscriber_of_anchor = emission.subscriber


def _gift_message(
    scene: Scene, emission: Emission, slot: Slot, group: int, user: schema.User
) -> schema.WebcastGiftMessage:
    what = _gift(emission.gift)
    count = max(1, min(emission.count, 2**31 - 1))
    streak = what.type == 1
    message = schema.WebcastGiftMessage(
        gift_id=what.id,
        user=user,
        repeat_count=count if streak else 1,
        combo_count=count if streak else 1,
        group_count=1 if streak else count,
        repeat_end=int(bool(emission.end)),
        group_id=group if streak else 0,
        fan_ticket_count=min(what.diamonds * count, 2**31 - 1),
        order_id=f"{scene.room_id % 10**9}{group or slot.key}",
    )
    if emission.to:
        message.to_user.CopyFrom(_user(emission.to, ""))
        message.to_member_id = str(message.to_user.id)
        message.to_member_nickname = message.to_user.nickname
    else:
        message.to_user.id = scene.owner_id
        message.to_user.nickname = scene.creator.nickname
        message.to_user.display_id = scene.creator.unique_id
    _identity(message.user_identity, emission)
    message.user_identity.is_gift_giver_of_anchor = True
    fill_gift(message.gift, what)
    text(message.common.display_text, "pm_mt_gift_send", f"{{0:user}} sent {what.name} x{count}")
    return message
