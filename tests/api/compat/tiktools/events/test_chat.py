"""Comments, emotes, questions, captions, deletions, pins: bytes by hand, the whole result."""

from __future__ import annotations

from tests.api.compat.tiktools.events.samples import (
    HEAD,
    MSG,
    PLAIN,
    PLAIN_JSON,
    USER,
    USER_JSON,
    data,
    events,
    image,
    message,
)


def test_chat() -> None:
    """A comment with an emote, an addressee and mentions."""
    emote = message((1, 3), (2, message((1, "7012345"), (2, image("https://img.example/e.webp")))))
    assert data(
        "WebcastChatMessage",
        (2, USER),
        (3, "hi [wave]"),
        (12, PLAIN),
        (13, emote),
        (14, "en"),
        (18, message((5, 1))),
        (27, b"\x01\x02"),
    ) == {
        "type": "chat",
        **HEAD,
        "user": {**USER_JSON, "isModerator": True, "roles": ["moderator", "fan", "follower"]},
        "comment": "hi [wave]",
        "emotes": [
            {
                "emoteId": "7012345",
                "image": "https://img.example/e.webp",
                "imageUrl": "https://img.example/e.webp",
                "placeInComment": 3,
            }
        ],
        "language": "en",
        "messageUuid": str(MSG),
        "atUser": PLAIN_JSON,
        "mentionedUserIds": ["1", "2"],
    }


def test_emote_has_two_names() -> None:
    """`emote` in the docs, `emoteChat` in the SDKs; the same otherwise."""
    first, second = events(
        "WebcastEmoteChatMessage",
        (2, USER),
        (3, message((1, "1"), (2, image("https://img.example/1.webp")))),
        (3, message((1, "2"))),
    )
    assert (first.name, second.name) == ("emote", "emoteChat")
    assert first.data == {
        "type": "emote",
        **HEAD,
        "user": USER_JSON,
        "emoteId": "1",
        "emoteUrl": "https://img.example/1.webp",
        "emotes": [
            {"emoteId": "1", "emoteUrl": "https://img.example/1.webp"},
            {"emoteId": "2", "emoteUrl": ""},
        ],
    }
    assert second.data == {**first.data, "type": "emoteChat"}


def test_question_has_two_names() -> None:
    """`questionNew` in the docs, `question` in the SDKs."""
    first, second = events(
        "WebcastQuestionNewMessage", (2, message((1, 9), (2, "When did you start?"), (4, 1775000000), (5, USER)))
    )
    assert (first.name, second.name) == ("questionNew", "question")
    assert first.data == {
        "type": "questionNew",
        **HEAD,
        "user": USER_JSON,
        "questionText": "When did you start?",
        "questionId": "9",
        "askedAt": 1775000000,
    }
    assert second.data == {**first.data, "type": "question"}


def test_caption() -> None:
    """A finished sentence in two languages."""
    assert data(
        "WebcastCaptionMessage",
        (2, 1775000000000),
        (3, 1500),
        (4, message((1, "en"), (2, "hello"))),
        (4, message((1, "de"), (2, "hallo"))),
        (5, 7),
        (6, 8),
        (7, 1),
    ) == {
        "type": "caption",
        **HEAD,
        "text": "hello",
        "isFinal": True,
        "startedAtMs": 1775000000000,
        "endsAtMs": 1775000001500,
        "language": "en",
        "texts": [{"language": "en", "text": "hello"}, {"language": "de", "text": "hallo"}],
        "sentenceId": "7",
        "sequenceId": "8",
    }


def test_im_delete() -> None:
    """All deleted messages are named; the first also in the vendor's field."""
    assert data("WebcastImDeleteMessage", (2, 11), (2, 12), (3, 13)) == {
        "type": "imDelete",
        **HEAD,
        "deletedMsgId": "11",
        "deletedMsgIds": ["11", "12"],
        "deletedUserIds": ["13"],
    }
    assert data("WebcastImDeleteMessage", (3, 13))["deletedMsgId"] == ""


def test_room_pin() -> None:
    """A pinned comment: its author, not the one who pinned it."""
    assert data(
        "WebcastRoomPinMessage",
        (2, message((2, USER), (3, "Welcome!"))),
        (30, "WebcastChatMessage"),
        (31, 1775000000000),
        (32, PLAIN),
        (33, 1),
        (34, 60),
        (35, 7300000000000000500),
    ) == {
        "type": "roomPin",
        **HEAD,
        "user": USER_JSON,
        "comment": "Welcome!",
        "pinnedMessage": "Welcome!",
        "action": 1,
        "durationSeconds": 60,
        "pinnedAt": 1775000000000,
        "originalMsgType": "WebcastChatMessage",
        "originalMsgId": "7300000000000000500",
        "operatorUserId": "6800000000000000002",
    }


def test_a_pinned_message_of_another_kind_has_its_author() -> None:
    """Social, gift, member and like messages can be pinned too."""
    for number, place in ((3, 2), (4, 7), (5, 2), (6, 5)):
        assert data("WebcastRoomPinMessage", (number, message((place, USER))))["user"] == USER_JSON
