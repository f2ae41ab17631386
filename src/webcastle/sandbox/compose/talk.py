"""Comments, joins, likes, follows, shares: what most messages are."""

from __future__ import annotations

from webcastle.protocol import schema
from webcastle.sandbox import texts
from webcastle.sandbox.compose.scene import Scene, text, text_user
from webcastle.sandbox.dice import Dice
from webcastle.sandbox.people import image
from webcastle.sandbox.timeline import Slot

__all__ = ["chat", "emote", "follow", "like", "member", "question", "share", "subscribe", "unauthorized"]

_SCORES = ("user_type_rule", "default", "default_app", "rankV3", "ttp_rule_rerank", "idc_rule_rerank", "v12_r702075")
_SOURCES = ("homepage_hot-live_cell", "live_merge-live_cover", "push-live_cell", "others_homepage-live_cell")


def chat(scene: Scene, dice: Dice, slot: Slot) -> schema.WebcastChatMessage:
    """A comment."""
    person = dice.below(scene.audience)
    content, language = texts.chat_line(scene.creator.language, dice)
    message = schema.WebcastChatMessage(content=content, content_language=language)
    scene.fill_user(message.user, person)
    scene.fill_identity(message.user_identity, person)
    if dice.chance(4):
        mentioned = scene.person(dice.below(scene.audience))
        message.content = f"@{mentioned.nickname} {content}"
        message.at_user.id = mentioned.id
        message.at_user.nickname = mentioned.nickname
        message.at_user.display_id = mentioned.display_id
        message.mention_user_list.append(mentioned.id)
    if dice.chance(3):
        emote = message.emotes.add(index=len(message.content))
        emote.emote.emote_id = str(7_160_000_000_000_000_000 + dice.below(1000))
        emote.emote.image.CopyFrom(image("webcast-sandbox/emote_wave.png"))
    micros = scene.now(slot) * 1000
    for version in _SCORES:
        message.comment_quality_scores.add(version=version, score=micros)
    message.comment_tag.append(schema.CommentTag.COMMENT_TAG_NORMAL)
    message.public_area_message_common.creator_success_info.SetInParent()
    message.public_area_message_common.portrait_info.SetInParent()
    message.signature = dice.hex(32)
    message.signature_version = "v1"
    return message


def like(scene: Scene, dice: Dice, slot: Slot) -> schema.WebcastLikeMessage:
    """A sampled tap burst. ``total`` comes from one of two counters, each a little out of order (observed)."""
    person = dice.below(scene.audience)
    elapsed = scene.elapsed(slot)
    total = scene.counters.likes(dice.below(2), elapsed)
    if dice.chance(12):
        total -= dice.between(3, 15)
    message = schema.WebcastLikeMessage(count=dice.between(1, 15), total=max(1, total), room_message_heat_level=1)
    scene.fill_user(message.user, person)
    _likers(message.common.display_text, "pm_mt_msg_viewer", "{0:user} liked the LIVE", scene, person)
    return message


def member(scene: Scene, dice: Dice, slot: Slot) -> schema.WebcastMemberMessage:
    """Somebody comes in."""
    person = dice.below(scene.audience)
    message = schema.WebcastMemberMessage(
        member_count=scene.counters.members(scene.elapsed(slot)),
        action=schema.MemberMessageAction.MEMBER_MESSAGE_ACTION_JOINED,
        client_enter_source=dice.pick(_SOURCES),
        client_enter_type=dice.pick(("draw", "click")),
        client_live_reason="",
        user_id=scene.person(person).id,
    )
    scene.fill_user(message.user, person)
    _likers(message.common.display_text, "live_room_enter_toast", "{0:user} joined", scene, person)
    text(message.anchor_display_text, "pm_mt_join_message_other_viewer", "{0:user} joined")
    text_user(message.anchor_display_text, scene.person(person))
    return message


def follow(scene: Scene, dice: Dice, slot: Slot) -> schema.WebcastSocialMessage:
    """Somebody follows: both the action and the text's key say so, because clients look at either."""
    person = dice.below(scene.audience)
    message = schema.WebcastSocialMessage(
        action=1,
        follow_count=scene.creator.viewers * 40 + scene.counters.follows(scene.elapsed(slot)),
        target_user_id=scene.owner_id,
    )
    scene.fill_user(message.user, person)
    key = "pm_main_follow_message_viewer_2"
    _likers(message.common.display_text, key, "{0:user} followed the LIVE creator", scene, person)
    return message


def share(scene: Scene, dice: Dice, slot: Slot) -> schema.WebcastSocialMessage:
    """Somebody shares the LIVE; sometimes the text counts several shares."""
    person = dice.below(scene.audience)
    message = schema.WebcastSocialMessage(
        action=3,
        share_type=1,
        share_target=dice.pick(("copy", "message", "1001")),
        share_count=scene.counters.shares(scene.elapsed(slot)),
    )
    scene.fill_user(message.user, person)
    several = dice.pick((0, 0, 0, 5, 10))
    key = f"pm_mt_guidance_viewer_{several}_share" if several else "pm_mt_guidance_share"
    _likers(message.common.display_text, key, "{0:user} shared the LIVE", scene, person)
    return message


def emote(scene: Scene, dice: Dice, slot: Slot) -> schema.WebcastEmoteChatMessage:
    """A subscriber's emote."""
    person = dice.below(scene.audience)
    message = schema.WebcastEmoteChatMessage()
    scene.fill_user(message.user, person)
    scene.fill_identity(message.user_identity, person)
    emote = message.emote_list.add(emote_id=str(7_160_000_000_000_000_000 + dice.below(1000)))
    emote.image.CopyFrom(image("webcast-sandbox/emote_hooray.png"))
    return message


def question(scene: Scene, dice: Dice, slot: Slot) -> schema.WebcastQuestionNewMessage:
    """A question for the Q&A."""
    message = schema.WebcastQuestionNewMessage()
    message.data.question_id = 7_400_000_000_000_000_000 + slot.key
    message.data.content = dice.pick(texts.QUESTIONS)
    message.data.create_time = scene.now(slot) // 1000
    scene.fill_user(message.data.user, dice.below(scene.audience))
    return message


def subscribe(scene: Scene, dice: Dice, slot: Slot) -> schema.WebcastSubNotifyMessage:
    """A new or renewed subscription."""
    months = dice.between(1, 14)
    message = schema.WebcastSubNotifyMessage(sub_month=months, package_id="sandbox.monthly")
    message.subscribe_type = schema.SubscribeType.AUTO if months > 1 else schema.SubscribeType.ONCE
    message.old_subscribe_status = schema.OldSubscribeStatus.RESUB if months > 1 else schema.OldSubscribeStatus.FIRST
    message.subscribing_status = (
        schema.SubscribingStatus.CIRCLE if months > 1 else schema.SubscribingStatus.SUBSCRIBING_STATUS_ONCE
    )
    scene.fill_user(message.user, dice.below(scene.audience))
    text(message.common.display_text, "pm_mt_sub_notify", "{0:string} subscribed", "Somebody")
    return message


def unauthorized(scene: Scene, dice: Dice, slot: Slot) -> schema.WebcastUnauthorizedMemberMessage:
    """A visitor without an account comes in."""
    message = schema.WebcastUnauthorizedMemberMessage(action=1, nick_name=f"Guest {dice.below(9000) + 1000}")
    text(message.nick_name_prefix, "pm_mt_unauthorized_member_prefix", "Viewer")
    text(message.enter_text, "live_room_enter_toast", "{0:string} joined", message.nick_name)
    return message


def _likers(into: schema.CommonText, key: str, pattern: str, scene: Scene, person: int) -> None:
    text(into, key, pattern)
    text_user(into, scene.person(person))
