"""Messages that are asked for by hand: what the request leaves out is filled in.

A friendly `Emission` has one builder per kind. The wire's own form is parsed from canonical JSON of any message; a method
that no schema knows becomes a message with the common header and unknown fields.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from google.protobuf import json_format
from google.protobuf.message import Message

from webcastle.errors import BadRequestError
from webcastle.protocol import schema
from webcastle.protocol.messages import message_class
from webcastle.sandbox.world import people, texts
from webcastle.sandbox.world.compose import room
from webcastle.sandbox.world.compose.giving import fill_gift
from webcastle.sandbox.world.compose.scene import Moment, Scene, header, text, text_user
from webcastle.sandbox.world.dice import Dice, hash64
from webcastle.sandbox.world.emissions import Emission, gift_named
from webcastle.sandbox.world.timeline import Slot

__all__ = ["check_payload", "compose_emitted"]

_MAX_INT32 = 2**31 - 1


def check_payload(emission: Emission) -> None:
    """Check that a payload fits its method. Raises `BadRequestError`."""
    if emission.method is not None:
        _from_json(emission.method, emission.payload)


def compose_emitted(scene: Scene, emission: Emission, slot: Slot, group: int) -> tuple[str, bytes]:
    """The method and payload of one emission at a slot of the timeline.

    Args:
        scene: the room.
        emission: what to send.
        slot: its key, id and time.
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
        request = _Request(scene, emission, slot, group, _emitting_user(emission))
        message = _BUILDERS[emission.kind](request)
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
    novelty = room.novelty(Moment(scene, Dice(scene.room_id, slot.key), slot))
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


def _emitting_user(emission: Emission) -> schema.User:
    user = _user(emission.user, emission.nickname)
    if emission.moderator:
        user.user_attr.is_admin = True
        user.badge_list.add(scene_type=schema.BadgeSceneType.BadgeSceneType_Admin).privilege_log_extra.level = "0"
    if emission.subscriber:
        user.subscribe_info.is_subscribe = user.is_subscribe = True
        user.badge_list.add(scene_type=schema.BadgeSceneType.BadgeSceneType_Subscriber).privilege_log_extra.level = "0"
    return user


@dataclass(frozen=True, slots=True)
class _Request:
    """What a builder gets: the emission, its room and slot, and the user it comes from."""

    scene: Scene
    emission: Emission
    slot: Slot
    group: int
    user: schema.User

    @property
    def elapsed(self) -> int:
        return self.slot.created - self.scene.start

    @property
    def now(self) -> int:
        return self.scene.epoch + self.slot.created

    def about_user(self, into: schema.CommonText, key: str, pattern: str) -> None:
        text(into, key, pattern)
        text_user(into, people.Person(self.user.id, self.user.nickname, self.user.display_id, "", 0, 10))

    def fill_identity(self, into: schema.UserIdentity) -> None:
        into.is_moderator_of_anchor = self.emission.moderator
        into.is_subscriber_of_anchor = self.emission.subscriber


def _chat(request: _Request) -> Message:
    chat = schema.WebcastChatMessage(content=request.emission.text, user=request.user)
    chat.content_language = request.scene.creator.language
    request.fill_identity(chat.user_identity)
    return chat


def _gift(request: _Request) -> Message:
    scene, emission, group = request.scene, request.emission, request.group
    what = gift_named(emission.gift)
    count = max(1, min(emission.count, _MAX_INT32))
    streak = what.type == 1
    message = schema.WebcastGiftMessage(
        gift_id=what.id,
        user=request.user,
        repeat_count=count if streak else 1,
        combo_count=count if streak else 1,
        group_count=1 if streak else count,
        repeat_end=int(bool(emission.end)),
        group_id=group if streak else 0,
        fan_ticket_count=min(what.diamonds * count, _MAX_INT32),
        order_id=f"{scene.room_id % 10**9}{group or request.slot.key}",
    )
    if emission.to:
        message.to_user.CopyFrom(_user(emission.to, ""))
        message.to_member_id = str(message.to_user.id)
        message.to_member_nickname = message.to_user.nickname
    else:
        message.to_user.id = scene.owner_id
        message.to_user.nickname = scene.creator.nickname
        message.to_user.display_id = scene.creator.unique_id
    request.fill_identity(message.user_identity)
    message.user_identity.is_gift_giver_of_anchor = True
    fill_gift(message.gift, what)
    text(message.common.display_text, "pm_mt_gift_send", f"{{0:user}} sent {what.name} x{count}")
    return message


def _like(request: _Request) -> Message:
    emission = request.emission
    total = request.scene.counters.likes(0, request.elapsed) if emission.total is None else emission.total
    like = schema.WebcastLikeMessage(count=min(emission.count, _MAX_INT32), total=total, user=request.user)
    request.about_user(like.common.display_text, "pm_mt_msg_viewer", "{0:user} liked the LIVE")
    return like


def _follow(request: _Request) -> Message:
    scene = request.scene
    follow = schema.WebcastSocialMessage(action=1, user=request.user, target_user_id=scene.owner_id)
    follow.follow_count = scene.creator.viewers * 40 + scene.counters.follows(request.elapsed)
    pattern = "{0:user} followed the LIVE creator"
    request.about_user(follow.common.display_text, "pm_main_follow_message_viewer_2", pattern)
    return follow


def _share(request: _Request) -> Message:
    share = schema.WebcastSocialMessage(action=3, share_type=1, share_target="copy", user=request.user)
    request.about_user(share.common.display_text, "pm_mt_guidance_share", "{0:user} shared the LIVE")
    return share


def _join(request: _Request) -> Message:
    joined = request.scene.counters.joined(request.elapsed)
    join = schema.WebcastMemberMessage(user=request.user, member_count=joined, user_id=request.user.id)
    join.action = schema.MemberMessageAction.MEMBER_MESSAGE_ACTION_JOINED
    request.about_user(join.common.display_text, "live_room_enter_toast", "{0:user} joined")
    return join


def _subscribe(request: _Request) -> Message:
    subscribe = schema.WebcastSubNotifyMessage(user=request.user, sub_month=max(1, request.emission.count))
    subscribe.subscribing_status = schema.SubscribingStatus.SUBSCRIBING_STATUS_ONCE
    return subscribe


def _question(request: _Request) -> Message:
    question = schema.WebcastQuestionNewMessage()
    question.data.question_id = 7_400_000_000_000_000_000 + request.slot.key
    question.data.content = request.emission.text or texts.QUESTIONS[0]
    question.data.create_time = request.now // 1000
    question.data.user.CopyFrom(request.user)
    return question


def _emote(request: _Request) -> Message:
    emote = schema.WebcastEmoteChatMessage(user=request.user)
    emote.emote_list.add(emote_id="7160000000000000001", image=people.image("webcast-sandbox/emote_wave.png"))
    request.fill_identity(emote.user_identity)
    return emote


def _viewers(request: _Request) -> Message:
    watching = request.emission.count
    visitors = max(watching, request.scene.counters.visitors(request.elapsed))
    return schema.WebcastRoomUserSeqMessage(total=watching, total_user=visitors)


def _caption(request: _Request) -> Message:
    caption = schema.WebcastCaptionMessage(timestamp_ms=request.now, duration_ms=1500, definite=True)
    caption.sentence_id = request.slot.key % 2**31
    caption.content.add(lang=request.scene.creator.language, content=request.emission.text)
    return caption


def _envelope(request: _Request) -> Message:
    envelope = schema.WebcastEnvelopeMessage(display=schema.EnvelopeDisplay.NEW)
    info = envelope.envelope_info
    info.envelope_id = str(7_420_000_000_000_000_000 + request.slot.key)
    info.business_type = schema.EnvelopeBusinessType.BUSINESS_TYPE_USER_DIAMOND
    info.send_user_name = request.user.nickname
    info.send_user_id = str(request.user.id)
    info.diamond_count = min(request.emission.count, _MAX_INT32)
    return envelope


def _control(action: int) -> Callable[[_Request], Message]:
    def build(request: _Request) -> Message:
        control = room.control(action)
        control.tips = request.emission.text
        return control

    return build


_BUILDERS: dict[str, Callable[[_Request], Message]] = {
    "chat": _chat,
    "gift": _gift,
    "like": _like,
    "follow": _follow,
    "share": _share,
    "join": _join,
    "subscribe": _subscribe,
    "question": _question,
    "emote": _emote,
    "viewers": _viewers,
    "caption": _caption,
    "envelope": _envelope,
    "pause": _control(1),
    "resume": _control(2),
    "end": _control(3),
    "suspend": _control(4),
}
