"""Comments, emotes, questions, captions, deletions, pins."""

from __future__ import annotations

from typing import Any

import pytest

from tests.events.entries import ANN, AT, BOB, HEAD, fact
from webcastle.events import (
    Caption,
    CaptionText,
    Comment,
    CommentsDeleted,
    Emote,
    Emotes,
    Pin,
    PinAction,
    Question,
    Role,
)
from webcastle.events.people import person_of
from webcastle.protocol import schema

IMAGE = schema.ImageModel(url_list=["https://i.example/e.webp"])


def test_a_comment() -> None:
    """With everything that it may have."""
    message = schema.WebcastChatMessage(
        user=ANN,
        content="hi 🌹",
        content_language="en",
        at_user=BOB,
        mention_user_list=[7, 8],
        user_identity=schema.UserIdentity(is_moderator_of_anchor=True),
        emotes=[schema.EmoteWithIndex(index=3, emote=schema.EmoteModel(emote_id="e1", image=IMAGE))],
    )
    found = fact(message)
    emote = Emote("e1", "https://i.example/e.webp", 3)
    assert found == Comment(*HEAD, person_of(ANN), "hi 🌹", "en", (emote,), person_of(BOB), (7, 8))
    assert found.person.standing.roles == {Role.MODERATOR}


def test_a_plain_comment() -> None:
    """What is not there is None or empty."""
    assert fact(schema.WebcastChatMessage(user=ANN, content="hi")) == Comment(
        *HEAD, person_of(ANN), "hi", "", (), None, ()
    )


def test_emotes() -> None:
    """Without a text."""
    message = schema.WebcastEmoteChatMessage(user=ANN, emote_list=[schema.EmoteModel(emote_id="e1", image=IMAGE)])
    assert fact(message) == Emotes(*HEAD, person_of(ANN), (Emote("e1", "https://i.example/e.webp"),))


@pytest.mark.parametrize("asked_at", [1_697_113_758, 1_697_113_758_000])
def test_a_question(asked_at: int) -> None:
    """Captured ones have seconds."""
    data = schema.Question(question_id=9, content="why?", create_time=asked_at, user=ANN)
    assert fact(schema.WebcastQuestionNewMessage(data=data)) == Question(
        *HEAD, person_of(ANN), 9, "why?", 1_697_113_758_000
    )


def test_a_caption() -> None:
    """In each language that is sent."""
    message = schema.WebcastCaptionMessage(timestamp_ms=AT, duration_ms=1500, sentence_id=4, definite=True)
    message.content.add(lang="en", content="hello")
    message.content.add(lang="de", content="hallo")
    texts = (CaptionText("en", "hello"), CaptionText("de", "hallo"))
    assert fact(message) == Caption(*HEAD, 4, texts, AT, 1500, is_final=True)


def test_deleted_comments() -> None:
    """Messages, or all of some users."""
    message = schema.WebcastImDeleteMessage(delete_msg_ids=[1, 2], delete_user_ids=[3])
    assert fact(message) == CommentsDeleted(*HEAD, (1, 2), (3,))


PINNED: list[tuple[dict[str, Any], str]] = [
    ({"chat_message": schema.WebcastChatMessage(user=ANN, content="hi")}, "hi"),
    ({"gift_message": schema.WebcastGiftMessage(user=ANN)}, ""),
    ({"social_message": schema.WebcastSocialMessage(user=ANN)}, ""),
    ({"member_message": schema.WebcastMemberMessage(user=ANN)}, ""),
    ({"like_message": schema.WebcastLikeMessage(user=ANN)}, ""),
]


@pytest.mark.parametrize(("pinned", "text"), PINNED)
@pytest.mark.parametrize(("action", "meant"), [(1, PinAction.PINNED), (2, PinAction.UNPINNED), (7, PinAction.OTHER)])
def test_a_pin(pinned: dict[str, Any], text: str, action: Any, meant: PinAction) -> None:
    """Of a message of any of five kinds."""
    message = schema.WebcastRoomPinMessage(
        method="M", pin_time=AT, display_duration=60, pin_msg_id=8, operator=BOB, action=action, **pinned
    )
    assert fact(message) == Pin(*HEAD, meant, person_of(ANN), text, "M", 8, person_of(BOB), AT, 60)
