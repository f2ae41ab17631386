"""The room's state, polls, notices, gaps: bytes by hand, the whole result."""

from __future__ import annotations

import pytest

from tests.api.compat.tiktools.events.samples import HEAD, ROOM, USER, USER_JSON, data, events, image, message
from webcastle.api.compat.tiktools.events import gap_event
from webcastle.models import Gap


@pytest.mark.parametrize("action", [0, 1, 2, 5])
def test_control(action: int) -> None:
    """Pause and go on."""
    assert data("WebcastControlMessage", (2, action), (3, "t")) == {
        "type": "control",
        **HEAD,
        "action": action,
        "tips": "t",
    }


@pytest.mark.parametrize(("action", "reason"), [(3, "creator_offline"), (4, "suspended")])
def test_the_end_of_the_broadcast(action: int, reason: str) -> None:
    """An event of its own, after the control."""
    control, end = events("WebcastControlMessage", (2, action))
    assert (control.name, control.data["action"]) == ("control", action)
    assert end.name == "streamEnd"
    assert end.data == {"type": "streamEnd", **HEAD, "reason": reason, "reconnect": True, "action": action}


def test_room() -> None:
    """The welcome."""
    assert data("WebcastRoomMessage", (2, "Welcome"), (4, 3), (6, "s"), (7, 1)) == {
        "type": "room",
        **HEAD,
        "status": 0,
        "content": "Welcome",
        "isWelcome": True,
        "scene": "s",
        "source": 3,
    }


def test_live_intro() -> None:
    """The host's own words."""
    assert data("WebcastLiveIntroMessage", (2, 5), (4, "hello all"), (5, USER), (8, "en")) == {
        "type": "liveIntro",
        **HEAD,
        "title": "hello all",
        "id": "5",
        "user": USER_JSON,
        "language": "en",
    }


def option(index: int, text: str, votes: int) -> bytes:
    """PollOptionInfo."""
    return message((1, votes), (2, text), (3, index))


@pytest.mark.parametrize(("field", "list_field", "is_end"), [(4, 3, False), (5, 2, True), (6, 2, False)])
def test_poll(field: int, list_field: int, is_end: bool) -> None:
    """Start, votes and end keep the answers in different places."""
    answers = ((list_field, option(0, "Yes", 3)), (list_field, option(1, "No", 2)))
    found = data(
        "WebcastPollMessage",
        (2, 2),
        (3, 77),
        (field, message(*answers)),
        (7, 2),
        (8, message((3, "Well?"))),
        (9, message((3, 2))),
    )
    assert found == {
        "type": "poll",
        **HEAD,
        "pollId": "77",
        "action": 2,
        "status": 2,
        "questionPayload": "Well?",
        "optionsPayload": "Yes | No",
        "options": [{"index": 0, "text": "Yes", "votes": 3}, {"index": 1, "text": "No", "votes": 2}],
        "kind": "CUSTOMIZABLE",
        "isEnd": is_end,
        "startTime": 0,
        "endTime": 0,
    }


def test_notices() -> None:
    """The small ones."""
    assert data("WebcastPerceptionMessage", (2, message((7, 8))), (3, message((1, "muting_cancel")))) == {
        "type": "perception",
        **HEAD,
        "perceptionCode": 8,
        "action": "muting_cancel",
    }
    assert data("WebcastAccessRecallMessage", (2, 1), (3, 600), (5, "CONTENT"), (6, message((1, "k")))) == {
        "type": "accessRecall",
        **HEAD,
        "status": 1,
        "reason": "CONTENT",
        "durationSec": 600,
        "suspendKey": "k",
    }
    assert data("WebcastRoomVerifyMessage", (2, 3), (3, "c"), (5, 1)) == {
        "type": "roomVerify",
        **HEAD,
        "verifyCode": 3,
        "content": "c",
        "closeRoom": True,
    }
    assert data("WebcastBottomMessage", (2, "pm_mt_health"), (5, 599), (7, 9), (8, message((1, "risk")))) == {
        "type": "bottomMessage",
        **HEAD,
        "noticeKey": "pm_mt_health",
        "anchorUserId": "9",
        "durationSec": 599,
        "riskKey": "risk",
    }
    assert data(
        "WebcastCapsuleMessage",
        (2, image("https://img.example/i.webp")),
        (3, message((1, "title"))),
        (4, message((1, "button"))),
        (5, "sslocal://x"),
        (6, 7),
        (7, "scene"),
        (9, "sub"),
    ) == {
        "type": "capsule",
        **HEAD,
        "imageUrl": "https://img.example/i.webp",
        "titleKey": "title",
        "btnKey": "button",
        "deepLink": "sslocal://x",
        "reminderKey": "sub",
    }
    product = message((1, "Balm"), (2, "$23.80"), (3, "https://img.example/b.webp"), (6, 5))
    assert data("WebcastOecLiveShoppingMessage", (2, 1), (4, product)) == {
        "type": "oecLiveShopping",
        **HEAD,
        "status": 1,
        "productInfo": "Balm $23.80",
        "title": "Balm",
        "price": "$23.80",
        "productId": "5",
        "imageUrl": "https://img.example/b.webp",
    }


@pytest.mark.parametrize(("to", "timestamp"), [(2000, 2000), (0, 1000)])
def test_a_gap(to: int, timestamp: int) -> None:
    """From, to and reason; its time is its end, or its beginning while it lasts."""
    event = gap_event(Gap(ROOM, 1000, to, "dropped", recovered=True))
    assert event.name == "gap"
    assert event.data == {
        "type": "gap",
        "roomId": str(ROOM),
        "timestamp": timestamp,
        "from": 1000,
        "to": to,
        "reason": "dropped",
        "recovered": True,
    }
