"""Comments, joins, likes, follows, shares: most messages of a room."""

from __future__ import annotations

from webcastle.protocol import schema
from webcastle.sandbox.world import texts
from webcastle.sandbox.world.compose.scene import Moment, text, text_user
from webcastle.sandbox.world.people import image

__all__ = ["chat", "emote", "follow", "like", "member", "question", "share", "subscribe", "unauthorized"]

_SCORES = ("user_type_rule", "default", "default_app", "rankV3", "ttp_rule_rerank", "idc_rule_rerank", "v12_r702075")
_SOURCES = ("homepage_hot-live_cell", "live_merge-live_cover", "push-live_cell", "others_homepage-live_cell")


def chat(moment: Moment) -> schema.WebcastChatMessage:
    """A comment."""
    person = moment.viewer()
    content, language = texts.chat_line(moment.scene.creator.language, moment.dice)
    message = schema.WebcastChatMessage(content=content, content_language=language)
    moment.scene.fill_user(message.user, person)
    moment.scene.fill_identity(message.user_identity, person)
    if moment.dice.chance(4):
        mentioned = moment.scene.person(moment.viewer())
        message.content = f"@{mentioned.nickname} {content}"
        message.at_user.id = mentioned.id
        message.at_user.nickname = mentioned.nickname
        message.at_user.display_id = mentioned.display_id
        message.mention_user_list.append(mentioned.id)
    if moment.dice.chance(3):
        emote = message.emotes.add(index=len(message.content))
        emote.emote.emote_id = str(7_160_000_000_000_000_000 + moment.dice.below(1000))
        emote.emote.image.CopyFrom(image("webcast-sandbox/emote_wave.png"))
    micros = moment.now * 1000
    for version in _SCORES:
        message.comment_quality_scores.add(version=version, score=micros)
    message.comment_tag.append(schema.CommentTag.COMMENT_TAG_NORMAL)
    message.public_area_message_common.creator_success_info.SetInParent()
    message.public_area_message_common.portrait_info.SetInParent()
    message.signature = moment.dice.hex(32)
    message.signature_version = "v1"
    return message


def like(moment: Moment) -> schema.WebcastLikeMessage:
    """A sampled tap burst. ``total`` comes from one of two counters, each a little out of order (observed)."""
    person = moment.viewer()
    elapsed = moment.elapsed
    total = moment.scene.counters.likes(moment.dice.below(2), elapsed)
    if moment.dice.chance(12):
        total -= moment.dice.between(3, 15)
    message = schema.WebcastLikeMessage(
        count=moment.dice.between(1, 15), total=max(1, total), room_message_heat_level=1
    )
    moment.scene.fill_user(message.user, person)
    _about(message.common.display_text, "pm_mt_msg_viewer", "{0:user} liked the LIVE", moment, person)
    return message


def member(moment: Moment) -> schema.WebcastMemberMessage:
    """A viewer joins."""
    person = moment.viewer()
    message = schema.WebcastMemberMessage(
        member_count=moment.scene.counters.joined(moment.elapsed),
        action=schema.MemberMessageAction.MEMBER_MESSAGE_ACTION_JOINED,
        client_enter_source=moment.dice.pick(_SOURCES),
        client_enter_type=moment.dice.pick(("draw", "click")),
        client_live_reason="",
        user_id=moment.scene.person(person).id,
    )
    moment.scene.fill_user(message.user, person)
    _about(message.common.display_text, "live_room_enter_toast", "{0:user} joined", moment, person)
    text(message.anchor_display_text, "pm_mt_join_message_other_viewer", "{0:user} joined")
    text_user(message.anchor_display_text, moment.scene.person(person))
    return message


def follow(moment: Moment) -> schema.WebcastSocialMessage:
    """A viewer follows. Both the action and the text's key show it, because clients look at either."""
    person = moment.viewer()
    message = schema.WebcastSocialMessage(
        action=1,
        follow_count=moment.scene.creator.viewers * 40 + moment.scene.counters.follows(moment.elapsed),
        target_user_id=moment.scene.owner_id,
    )
    moment.scene.fill_user(message.user, person)
    key = "pm_main_follow_message_viewer_2"
    _about(message.common.display_text, key, "{0:user} followed the LIVE creator", moment, person)
    return message


def share(moment: Moment) -> schema.WebcastSocialMessage:
    """A viewer shares the LIVE; sometimes the text counts several shares."""
    person = moment.viewer()
    message = schema.WebcastSocialMessage(
        action=3,
        share_type=1,
        share_target=moment.dice.pick(("copy", "message", "1001")),
        share_count=moment.scene.counters.shares(moment.elapsed),
    )
    moment.scene.fill_user(message.user, person)
    several = moment.dice.pick((0, 0, 0, 5, 10))
    key = f"pm_mt_guidance_viewer_{several}_share" if several else "pm_mt_guidance_share"
    _about(message.common.display_text, key, "{0:user} shared the LIVE", moment, person)
    return message


def emote(moment: Moment) -> schema.WebcastEmoteChatMessage:
    """A subscriber's emote."""
    person = moment.viewer()
    message = schema.WebcastEmoteChatMessage()
    moment.scene.fill_user(message.user, person)
    moment.scene.fill_identity(message.user_identity, person)
    emote = message.emote_list.add(emote_id=str(7_160_000_000_000_000_000 + moment.dice.below(1000)))
    emote.image.CopyFrom(image("webcast-sandbox/emote_hooray.png"))
    return message


def question(moment: Moment) -> schema.WebcastQuestionNewMessage:
    """A question for the Q&A."""
    message = schema.WebcastQuestionNewMessage()
    message.data.question_id = 7_400_000_000_000_000_000 + moment.slot.key
    message.data.content = moment.dice.pick(texts.QUESTIONS)
    message.data.create_time = moment.now // 1000
    moment.scene.fill_user(message.data.user, moment.viewer())
    return message


def subscribe(moment: Moment) -> schema.WebcastSubNotifyMessage:
    """A new or renewed subscription."""
    months = moment.dice.between(1, 14)
    message = schema.WebcastSubNotifyMessage(sub_month=months, package_id="sandbox.monthly")
    message.subscribe_type = schema.SubscribeType.AUTO if months > 1 else schema.SubscribeType.ONCE
    message.old_subscribe_status = schema.OldSubscribeStatus.RESUB if months > 1 else schema.OldSubscribeStatus.FIRST
    message.subscribing_status = (
        schema.SubscribingStatus.CIRCLE if months > 1 else schema.SubscribingStatus.SUBSCRIBING_STATUS_ONCE
    )
    moment.scene.fill_user(message.user, moment.viewer())
    text(message.common.display_text, "pm_mt_sub_notify", "{0:string} subscribed", "Somebody")
    return message


def unauthorized(moment: Moment) -> schema.WebcastUnauthorizedMemberMessage:
    """A visitor without an account joins."""
    message = schema.WebcastUnauthorizedMemberMessage(action=1, nick_name=f"Guest {moment.dice.below(9000) + 1000}")
    text(message.nick_name_prefix, "pm_mt_unauthorized_member_prefix", "Viewer")
    text(message.enter_text, "live_room_enter_toast", "{0:string} joined", message.nick_name)
    return message


def _about(into: schema.CommonText, key: str, pattern: str, moment: Moment, person: int) -> None:
    text(into, key, pattern)
    text_user(into, moment.scene.person(person))
