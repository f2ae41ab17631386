"""Chat: comments, emotes, questions, captions, deletions, pins."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from webcastle.events.fact import Fact, Head, milliseconds
from webcastle.events.people import Person, image_url, person_of
from webcastle.protocol import schema

__all__ = [
    "Caption",
    "CaptionText",
    "Comment",
    "CommentsDeleted",
    "Emote",
    "Emotes",
    "Pin",
    "PinAction",
    "Question",
    "caption",
    "comment",
    "comments_deleted",
    "emotes",
    "pin",
    "question",
]


@dataclass(frozen=True, slots=True)
class Emote:
    """An emote; ``index`` is its position in the comment's text."""

    emote_id: str
    image_url: str
    index: int = 0


@dataclass(frozen=True, slots=True)
class Comment(Fact):
    """A viewer comments.

    ``language`` is TikTok's guess (ISO 639-1; ``un`` or empty: unknown). ``reply_to`` is the person that the comment
    answers, ``mentions`` are user ids.
    """

    kind: ClassVar[str] = "comment"

    person: Person
    text: str
    language: str
    emotes: tuple[Emote, ...]
    reply_to: Person | None
    mentions: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Emotes(Fact):
    """A viewer sends emotes without a text."""

    kind: ClassVar[str] = "emotes"

    person: Person
    emotes: tuple[Emote, ...]


@dataclass(frozen=True, slots=True)
class Question(Fact):
    """A viewer asks a question. ``asked_at`` is in ms, 0 if unknown."""

    kind: ClassVar[str] = "question"

    person: Person
    question_id: int
    text: str
    asked_at: int


@dataclass(frozen=True, slots=True)
class CaptionText:
    """A caption in one language."""

    language: str
    text: str


@dataclass(frozen=True, slots=True)
class Caption(Fact):
    """TikTok's own caption of what the host says; it repeats and grows until it ``is_final``."""

    kind: ClassVar[str] = "caption"

    sentence_id: int
    texts: tuple[CaptionText, ...]
    started_at: int
    duration_ms: int
    is_final: bool


@dataclass(frozen=True, slots=True)
class CommentsDeleted(Fact):
    """A moderator deletes comments: these messages, and all of these users."""

    kind: ClassVar[str] = "comments_deleted"

    msg_ids: tuple[int, ...]
    user_ids: tuple[int, ...]


class PinAction(StrEnum):
    """The change of a pinned message."""

    PINNED = "pinned"
    UNPINNED = "unpinned"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Pin(Fact):
    """A message is pinned or unpinned.

    ``person`` is its author and ``text`` its comment, "" for a message of another ``method``. ``pinned_at`` is in ms.
    """

    kind: ClassVar[str] = "pin"

    action: PinAction
    person: Person
    text: str
    method: str
    pinned_msg_id: int
    operator: Person
    pinned_at: int
    lasts_s: int


_PIN_ACTIONS = {1: PinAction.PINNED, 2: PinAction.UNPINNED}


def comment(message: schema.WebcastChatMessage, head: Head) -> tuple[Fact, ...]:
    """The comment of a chat message."""
    found = message.emotes
    return (
        Comment(
            *head,
            person_of(message.user, message.user_identity),
            message.content,
            message.content_language,
            tuple(Emote(e.emote.emote_id, image_url(e.emote.image), e.index) for e in found) if found else (),
            person_of(message.at_user) if message.HasField("at_user") else None,
            tuple(message.mention_user_list),
        ),
    )


def emotes(message: schema.WebcastEmoteChatMessage, head: Head) -> tuple[Fact, ...]:
    """The emotes of an emote message."""
    sent = tuple(Emote(each.emote_id, image_url(each.image)) for each in message.emote_list)
    return (Emotes(*head, person_of(message.user, message.user_identity), sent),)


def question(message: schema.WebcastQuestionNewMessage, head: Head) -> tuple[Fact, ...]:
    """The question of a question message."""
    asked = message.data
    return (Question(*head, person_of(asked.user), asked.question_id, asked.content, milliseconds(asked.create_time)),)


def caption(message: schema.WebcastCaptionMessage, head: Head) -> tuple[Fact, ...]:
    """The caption of a caption message."""
    texts = tuple(CaptionText(each.lang, each.content) for each in message.content)
    return (
        Caption(*head, message.sentence_id, texts, message.timestamp_ms, max(message.duration_ms, 0), message.definite),
    )


def comments_deleted(message: schema.WebcastImDeleteMessage, head: Head) -> tuple[Fact, ...]:
    """The deletions of a delete message."""
    return (CommentsDeleted(*head, tuple(message.delete_msg_ids), tuple(message.delete_user_ids)),)


def pin(message: schema.WebcastRoomPinMessage, head: Head) -> tuple[Fact, ...]:
    """The pin of a pin message. The pinned message stands in one of five fields."""
    if message.HasField("chat_message"):
        person = person_of(message.chat_message.user, message.chat_message.user_identity)
    elif message.HasField("gift_message"):
        person = person_of(message.gift_message.user, message.gift_message.user_identity)
    elif message.HasField("social_message"):
        person = person_of(message.social_message.user)
    elif message.HasField("member_message"):
        person = person_of(message.member_message.user)
    else:
        person = person_of(message.like_message.user)
    return (
        Pin(
            *head,
            _PIN_ACTIONS.get(message.action, PinAction.OTHER),
            person,
            message.chat_message.content,
            message.method,
            message.pin_msg_id,
            person_of(message.operator),
            milliseconds(message.pin_time),
            max(message.display_duration, 0),
        ),
    )
