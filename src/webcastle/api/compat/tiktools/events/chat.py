"""Chat: comments, emotes, questions, captions, deletions, pins."""

from __future__ import annotations

from webcastle.api.compat.tiktools.events.people import user_of
from webcastle.api.compat.tiktools.events.values import Head, bounded, id_of, url_of
from webcastle.api.compat.tiktools.shapes import (
    CaptionEvent,
    CaptionText,
    ChatEvent,
    Emote,
    EmoteEvent,
    Event,
    ImDeleteEvent,
    QuestionEvent,
    RoomPinEvent,
)
from webcastle.protocol import schema

__all__ = ["caption", "chat", "emote", "im_delete", "question", "room_pin"]


def chat(message: schema.WebcastChatMessage, head: Head) -> list[Event]:
    """`chat`."""
    data: ChatEvent = {
        "type": "chat",
        "msgId": head["msgId"],
        "roomId": head["roomId"],
        "timestamp": head["timestamp"],
        "protoVersion": head["protoVersion"],
        "user": user_of(message.user, message.user_identity),
        "comment": message.content,
        "emotes": [
            {"emoteId": each.emote.emote_id, "image": url, "imageUrl": url, "placeInComment": each.index}
            for each in message.emotes
            for url in (url_of(each.emote.image),)
        ],
        "language": message.content_language,
        "messageUuid": head["msgId"],
        "atUser": user_of(message.at_user) if message.HasField("at_user") else None,
        "mentionedUserIds": [str(user_id) for user_id in message.mention_user_list],
    }
    return [Event("chat", data)]


def emote(message: schema.WebcastEmoteChatMessage, head: Head) -> list[Event]:
    """`emote`, and the same as `emoteChat`."""
    emotes: list[Emote] = [{"emoteId": each.emote_id, "emoteUrl": url_of(each.image)} for each in message.emote_list]
    data: EmoteEvent = {
        "type": "emote",
        **head,
        "user": user_of(message.user, message.user_identity),
        "emoteId": emotes[0]["emoteId"] if emotes else "",
        "emoteUrl": emotes[0]["emoteUrl"] if emotes else "",
        "emotes": emotes,
    }
    return [Event("emote", data), Event("emoteChat", {**data, "type": "emoteChat"})]


def question(message: schema.WebcastQuestionNewMessage, head: Head) -> list[Event]:
    """`questionNew`, and the same as `question`."""
    asked = message.data
    data: QuestionEvent = {
        "type": "questionNew",
        **head,
        "user": user_of(asked.user),
        "questionText": asked.content,
        "questionId": id_of(asked.question_id),
        "askedAt": asked.create_time,
    }
    return [Event("questionNew", data), Event("question", {**data, "type": "question"})]


def caption(message: schema.WebcastCaptionMessage, head: Head) -> list[Event]:
    """`caption`."""
    texts: list[CaptionText] = [{"language": each.lang, "text": each.content} for each in message.content]
    data: CaptionEvent = {
        "type": "caption",
        **head,
        "text": texts[0]["text"] if texts else "",
        "isFinal": message.definite,
        "startedAtMs": message.timestamp_ms,
        "endsAtMs": bounded(message.timestamp_ms + message.duration_ms),
        "language": texts[0]["language"] if texts else "",
        "texts": texts,
        "sentenceId": id_of(message.sentence_id),
        "sequenceId": id_of(message.sequence_id),
    }
    return [Event("caption", data)]


def im_delete(message: schema.WebcastImDeleteMessage, head: Head) -> list[Event]:
    """`imDelete`."""
    deleted = [str(msg_id) for msg_id in message.delete_msg_ids]
    data: ImDeleteEvent = {
        "type": "imDelete",
        **head,
        "deletedMsgId": deleted[0] if deleted else "",
        "deletedMsgIds": deleted,
        "deletedUserIds": [str(user_id) for user_id in message.delete_user_ids],
    }
    return [Event("imDelete", data)]


def room_pin(message: schema.WebcastRoomPinMessage, head: Head) -> list[Event]:
    """`roomPin`; the author is that of whichever message is pinned."""
    if message.HasField("chat_message"):
        user = user_of(message.chat_message.user, message.chat_message.user_identity)
    elif message.HasField("gift_message"):
        user = user_of(message.gift_message.user, message.gift_message.user_identity)
    elif message.HasField("social_message"):
        user = user_of(message.social_message.user)
    elif message.HasField("member_message"):
        user = user_of(message.member_message.user)
    else:
        user = user_of(message.like_message.user)
    comment = message.chat_message.content
    data: RoomPinEvent = {
        "type": "roomPin",
        **head,
        "user": user,
        "comment": comment,
        "pinnedMessage": comment,
        "action": message.action,
        "durationSeconds": message.display_duration,
        "pinnedAt": message.pin_time,
        "originalMsgType": message.method,
        "originalMsgId": id_of(message.pin_msg_id),
        "operatorUserId": id_of(message.operator.id),
    }
    return [Event("roomPin", data)]
