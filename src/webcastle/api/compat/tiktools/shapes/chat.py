"""Chat in a room: comments, emotes, questions, captions, pins, deletions."""
# ruff: noqa: N815 - the field names are the public API's

from __future__ import annotations

from typing import NotRequired

from typing_extensions import TypedDict

from webcastle.api.compat.tiktools.shapes.base import EventBase, User

__all__ = [
    "CaptionEvent",
    "CaptionText",
    "ChatEmote",
    "ChatEvent",
    "Emote",
    "EmoteEvent",
    "ImDeleteEvent",
    "QuestionEvent",
    "RoomPinEvent",
    "Starred",
]


class ChatEmote(TypedDict):
    """An emote inside a comment."""

    emoteId: str
    image: str
    imageUrl: str
    """The same as `image`, the vendor's other spelling."""
    placeInComment: int


class Starred(TypedDict):
    """What the vendor attaches to a paid, highlighted comment."""

    claps: int
    score: int


class ChatEvent(EventBase):
    """A viewer comments."""

    user: User
    comment: str
    emotes: list[ChatEmote]
    language: str
    """TikTok's guess, ISO 639-1; `un` or empty: unknown."""
    messageUuid: str
    """What `imDelete` names when the comment is deleted: the message id."""
    atUser: User | None
    """Whom the comment answers."""
    mentionedUserIds: list[str]
    starred: NotRequired[Starred]
    """Named by the vendor; where TikTok sends it is not known, so it is absent today."""


class Emote(TypedDict):
    """One emote."""

    emoteId: str
    emoteUrl: str


class EmoteEvent(EventBase):
    """A viewer sends emotes. Sent as `emote` (the vendor's docs) and as `emoteChat` (its SDKs)."""

    user: User
    emoteId: str
    """Of the first emote."""
    emoteUrl: str
    emotes: list[Emote]


class QuestionEvent(EventBase):
    """A viewer asks a question. Sent as `questionNew` (the vendor's docs) and as `question` (its SDKs)."""

    user: User
    questionText: str
    questionId: str
    askedAt: int
    """As TikTok sends it."""


class CaptionText(TypedDict):
    """The caption in one language."""

    language: str
    text: str


class CaptionEvent(EventBase):
    """TikTok's own captions of what the host says."""

    text: str
    """In the first language sent."""
    isFinal: bool
    """False while the sentence is still growing."""
    startedAtMs: int
    endsAtMs: int
    language: str
    texts: list[CaptionText]
    sentenceId: str
    sequenceId: str


class ImDeleteEvent(EventBase):
    """Comments were deleted by a moderator."""

    deletedMsgId: str
    """The first of them; empty if only users are named."""
    deletedMsgIds: list[str]
    deletedUserIds: list[str]
    """Users all of whose comments were deleted."""


class RoomPinEvent(EventBase):
    """A message is pinned or unpinned."""

    user: User
    """Who wrote the pinned message."""
    comment: str
    pinnedMessage: str
    """The same as `comment`, the docs' spelling."""
    action: int
    """1 pin, 2 unpin."""
    durationSeconds: int
    pinnedAt: int
    """ms."""
    originalMsgType: str
    """The pinned message's method, e.g. `WebcastChatMessage`."""
    originalMsgId: str
    operatorUserId: str
    """Who pinned it."""
