"""Gifts, treasure boxes, goals, panel, guests' scores: bytes by hand, the whole result."""

from __future__ import annotations

import base64

import pytest
from pydantic import TypeAdapter

from tests.api.compat.tiktools.events.samples import (
    HEAD,
    MSG,
    PLAIN,
    PLAIN_JSON,
    ROOM,
    TIME,
    USER,
    USER_JSON,
    common,
    data,
    events,
    image,
    message,
    stored,
)
from webcastle.api.compat.tiktools.events import gift_final_of
from webcastle.api.compat.tiktools.shapes import GiftFinal
from webcastle.models import Mark, MarkKind, Message

ROSE = message((1, image("https://img.example/rose.webp")), (5, 5655), (10, 1), (11, 1), (12, 1), (16, "Rose"))


def test_gift_in_a_running_streak() -> None:
    """Every field, with the recipient."""
    assert data(
        "WebcastGiftMessage",
        (2, 5655),
        (4, 1),
        (5, 3),
        (6, 2),
        (7, USER),
        (8, PLAIN),
        (11, 1775000000100),
        (15, ROSE),
        (16, "log"),
        (25, 1),
        (28, "order"),
        (32, message((1, 1))),
    ) == {
        "type": "gift",
        **HEAD,
        "user": {**USER_JSON, "roles": ["fan", "gifter", "follower"]},
        "giftId": 5655,
        "giftName": "Rose",
        "diamondCount": 1,
        "repeatCount": 3,
        "repeatEnd": False,
        "giftType": 1,
        "giftPictureUrl": "https://img.example/rose.webp",
        "combo": True,
        "groupId": "1775000000100",
        "groupCount": 1,
        "comboCount": 2,
        "isFirstSent": True,
        "toUser": PLAIN_JSON,
        "transactionId": "order",
        "senderUserId": "6800000000000000001",
    }


def test_the_end_of_a_streak() -> None:
    """repeat_end is a flag, and a streak at its end runs no more."""
    found = data("WebcastGiftMessage", (2, 5655), (5, 3), (7, USER), (9, 1), (11, 7), (15, ROSE), (16, "log"))
    assert (found["repeatEnd"], found["combo"], found["repeatCount"]) == (True, False, 3)
    assert (found["toUser"], found["transactionId"]) == (None, "log")


def test_a_gift_alone() -> None:
    """No streak: no group, no combo; the id may stand in the description only."""
    alone = message((5, 7934), (11, 2), (12, 1), (16, "Heart"), (21, image("https://img.example/icon.webp")))
    found = data("WebcastGiftMessage", (5, 1), (7, USER), (15, alone))
    assert (found["giftId"], found["giftType"], found["combo"], found["groupId"]) == (7934, 2, False, "")
    assert found["giftPictureUrl"] == "https://img.example/icon.webp"


def test_a_recipient_known_by_name_only_is_a_complete_user() -> None:
    """Fields 45 to 47, for guests."""
    found = data("WebcastGiftMessage", (7, USER), (45, "6800000000000000004"), (47, "Guest"))["toUser"]
    assert found == {
        **PLAIN_JSON,
        "userId": found["id"],
        "id": "6800000000000000004",
        "nickname": "Guest",
        "uniqueId": "",
    }


@pytest.mark.parametrize(("business", "key"), [(19, ""), (1, "ttlive_superfanbox_x"), (1, "")])
def test_envelope(business: int, key: str) -> None:
    """A treasure box in all of the vendor's spellings; one of super fans has a second name."""
    info = message(
        (1, "73-box"),
        (2, business),
        (4, "Giver"),
        (5, 100),
        (6, 5),
        (7, 1775000060),
        (8, "6800000000000000005"),
        (9, image("https://img.example/g.webp")),
    )
    found = events("WebcastEnvelopeMessage", (2, info), (3, 1), key=key)
    special = business == 19 or bool(key)
    assert [event.name for event in found] == (["envelope", "superFanBox"] if special else ["envelope"])
    for event in found:
        assert event.data == {
            "type": event.name,
            **HEAD,
            "envelopeId": "73-box",
            "user": {
                **PLAIN_JSON,
                "userId": "6800000000000000005",
                "id": "6800000000000000005",
                "uniqueId": "",
                "nickname": "Giver",
                "profilePictureUrl": "https://img.example/g.webp",
            },
            "coins": 100,
            "diamondCount": 100,
            "diamonds": 100,
            "canOpen": 5,
            "peopleCount": 5,
            "unpackAt": 1775000060,
            "businessType": business,
            "display": 1,
        }


def test_goal_update() -> None:
    """A goal, its parts, and who moved it."""
    sub = message((2, 5), (3, 7), (4, 10), (5, message((1, "Rose"))))
    assert data(
        "WebcastGoalUpdateMessage",
        (2, message((1, "live_goal_indicator_stream_goal"))),
        (3, message((1, 9), (4, sub), (5, "roses"))),
        (4, 6800000000000000001),
        (5, image("https://img.example/c.webp")),
        (6, "demo.viewer"),
        (9, 4),
        (10, 40),
        (17, '{"is_first_contribute":false}'),
    ) == {
        "type": "goalUpdate",
        **HEAD,
        "goalKey": "live_goal_indicator_stream_goal",
        "creatorUserId": "6800000000000000001",
        "contributionLevel": 4,
        "metadataJson": '{"is_first_contribute":false}',
        "goalId": "9",
        "description": "roses",
        "contributor": {
            "userId": "6800000000000000001",
            "uniqueId": "demo.viewer",
            "profilePictureUrl": "https://img.example/c.webp",
        },
        "contributeCount": 4,
        "contributeScore": 40,
        "subGoals": [{"id": "5", "progress": 7, "target": 10, "giftName": "Rose"}],
    }


def test_gift_panel_update() -> None:
    """Seconds, not ms."""
    assert data("WebcastGiftPanelUpdateMessage", (2, 73), (3, 1780798748)) == {
        "type": "giftPanelUpdate",
        **HEAD,
        "panelId": "73",
        "updatedAtSec": 1780798748,
    }


def test_gift_dynamic_restriction() -> None:
    """The hidden gifts of all scenes, each once, and the message itself."""
    fields = ((2, message((1, message((1, b"\x01\x02"), (3, b"\x02\x03"))))),)
    method = "WebcastGiftDynamicRestrictionMessage"
    assert data(method, *fields) == {
        "type": "giftDynamicRestriction",
        **HEAD,
        "rawPayload": base64.b64encode(message(common(method), *fields)).decode(),
        "hiddenGiftIds": ["1", "2", "3"],
    }


def test_fan_ticket() -> None:
    """Scores of guests."""
    method = "WebcastLinkMicFanTicketMethod"
    fields = ((2, message((1, message((1, 5), (2, 120))), (2, 300))),)
    assert data(method, *fields) == {
        "type": "fanTicket",
        **HEAD,
        "rawPayload": base64.b64encode(message(common(method), *fields)).decode(),
        "total": 300,
        "users": [{"userId": "5", "fanTicket": 120}],
    }


def test_viewer_picks_update() -> None:
    """The picks as a list and in the vendor's one text."""
    picks = [
        message((1, message((1, gift_id), (2, text))), (2, score))
        for gift_id, text, score in ((5655, "Kiss", 3), (7934, "Bullet", 0))
    ]
    assert data("WebcastViewerPicksUpdateMessage", (2, 2), (3, message(*((2, pick) for pick in picks)))) == {
        "type": "viewerPicksUpdate",
        **HEAD,
        "pickType": 2,
        "payload": "Kiss 5655, Bullet 7934",
        "picks": [
            {"giftId": 5655, "description": "Kiss", "score": 3},
            {"giftId": 7934, "description": "Bullet", "score": 0},
        ],
    }


FINAL = TypeAdapter(GiftFinal)
BODY = {"count": 3, "diamonds_each": 5, "started_at": TIME - 5000, "ended_at": TIME, "ended_by": "repeat_end"}


def ended(about: Message | None, **body: object) -> Mark:
    """The mark of a streak's end."""
    return Mark(ROOM, 7, 1, MarkKind.GIFT_ENDED, "d8292e023beb71fd162c", TIME, {**BODY, **body}, about)


def test_gift_final() -> None:
    """Numbers come from the mark, the rest from its message."""
    gift = message(
        common("WebcastGiftMessage"),
        (2, 5655),
        (5, 3),
        (7, USER),
        (8, PLAIN),
        (9, 1),
        (11, 1775000000100),
        (15, ROSE),
        (32, message((1, 1))),
    )
    final = gift_final_of(ended(stored("WebcastGiftMessage", gift)))
    assert FINAL.validate_python(final, strict=True) == final
    assert final == {
        "type": "giftFinal",
        "msgId": str(MSG),
        "roomId": str(ROOM),
        "timestamp": TIME,
        "streakId": "d8292e023beb71fd162c",
        "giftId": 5655,
        "giftName": "Rose",
        "giftType": 1,
        "giftPictureUrl": "https://img.example/rose.webp",
        "diamondCount": 5,
        "repeatCount": 3,
        "totalDiamonds": 15,
        "user": {**USER_JSON, "roles": ["fan", "gifter", "follower"]},
        "toUser": PLAIN_JSON,
        "startedAt": TIME - 5000,
        "endedAt": TIME,
        "endedBy": "repeatEnd",
    }


@pytest.mark.parametrize("ended_by", ["timeout", "single"])
def test_gift_final_says_how_it_ended(ended_by: str) -> None:
    """In the words that clients know."""
    assert gift_final_of(ended(stored("GiftMessage", b""), ended_by=ended_by))["endedBy"] == ended_by


@pytest.mark.parametrize(
    ("about", "msg_id"), [(None, ""), (stored("WebcastGiftMessage", b"\xff"), str(MSG))], ids=["deleted", "broken"]
)
def test_gift_final_without_a_readable_message(about: Message | None, msg_id: str) -> None:
    """The numbers stay true; who gave what is empty."""
    final = gift_final_of(ended(about))
    assert FINAL.validate_python(final, strict=True) == final
    assert (final["msgId"], final["totalDiamonds"], final["giftId"], final["toUser"]) == (msg_id, 15, 0, None)
    assert final["user"]["userId"] == ""
