"""Messages written by hand from field numbers, without the schema under test, and what they mean."""

from __future__ import annotations

from typing import Any

from tests.protocol.wire import Value, field, message
from webcastle.api.compat.tiktools.events import events_of
from webcastle.api.compat.tiktools.shapes import Event
from webcastle.models import Message

ROOM = 7300000000000000001
MSG = 7300000000000000777
TIME = 1775000000123
HEAD = {"msgId": str(MSG), "roomId": str(ROOM), "timestamp": TIME, "protoVersion": 3}


def common(method: str, key: str = "") -> tuple[int, bytes]:
    """Field 1 of a message: its header, with the key of its display text."""
    text = ((8, message((1, key))),) if key else ()
    return 1, message((1, method), (2, MSG), (3, ROOM), (4, TIME), *text)


def image(url: str, uri: str = "", color: str = "") -> bytes:
    """An ImageModel."""
    return message((1, url), (1, url + "?2"), (2, uri), (5, color))


def combine_badge(scene: int, text: str, level: str, url: str) -> bytes:
    """A badge of the kind that holds an image and a text."""
    combine = message((2, image(url)), (4, text))
    return message((1, 4), (3, scene), (12, message((2, "7196929090442513157"), (5, level))), (23, combine))


def badge_json(scene: int, text: str, level: int, url: str) -> dict[str, Any]:
    """The same badge in JSON."""
    return {
        "badgeSceneType": scene,
        "type": "combine",
        "name": text,
        "level": level,
        "displayType": 4,
        "url": url,
        "privilegeId": "7196929090442513157",
    }


USER = message(
    (1, 6800000000000000001),
    (3, "Demo Viewer"),
    (9, image("https://img.example/avatar.webp")),
    (22, message((1, 10), (2, 20), (3, 1))),
    (38, "demo.viewer"),
    (64, combine_badge(8, "21", "21", "https://img.example/grade.png")),
    (64, combine_badge(10, "IV", "4", "https://img.example/fans.png")),
)
USER_JSON: dict[str, Any] = {
    "userId": "6800000000000000001",
    "id": "6800000000000000001",
    "uniqueId": "demo.viewer",
    "nickname": "Demo Viewer",
    "profilePictureUrl": "https://img.example/avatar.webp",
    "followRole": 1,
    "isModerator": False,
    "isSubscriber": False,
    "isNewGifter": False,
    "topGifterRank": None,
    "userBadges": [
        badge_json(8, "21", 21, "https://img.example/grade.png"),
        badge_json(10, "IV", 4, "https://img.example/fans.png"),
    ],
    "level": 21,
    "payGrade": 21,
    "fansLevel": 4,
    "roles": ["fan", "follower"],
}

PLAIN = message((1, 6800000000000000002), (3, "Plain"), (38, "plain"))
PLAIN_JSON: dict[str, Any] = {
    **USER_JSON,
    "userId": "6800000000000000002",
    "id": "6800000000000000002",
    "uniqueId": "plain",
    "nickname": "Plain",
    "profilePictureUrl": "",
    "followRole": 0,
    "userBadges": [],
    "level": 0,
    "payGrade": 0,
    "fansLevel": 0,
    "roles": [],
}


def stored(method: str, payload: bytes) -> Message:
    """The message as the store holds it."""
    return Message(ROOM, 1, MSG, method, TIME, TIME + 40, payload)


def events(method: str, *fields: tuple[int, Value], key: str = "") -> list[Event]:
    """The events of a message made of these fields."""
    return events_of(stored(method, message(common(method, key), *fields)))


def data(method: str, *fields: tuple[int, Value], key: str = "") -> dict[str, Any]:
    """The data of a message's only event."""
    (event,) = events(method, *fields, key=key)
    assert event.data["type"] == event.name
    return dict(event.data)


__all__ = [
    "HEAD", "MSG", "PLAIN", "PLAIN_JSON", "ROOM", "TIME", "USER", "USER_JSON",
    "badge_json", "combine_badge", "common", "data", "events", "field", "image", "message", "stored",
]  # fmt: skip
