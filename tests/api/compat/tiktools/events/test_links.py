"""Links of guests and co-hosts: bytes by hand."""

from __future__ import annotations

import pytest

from tests.api.compat.tiktools.events.samples import HEAD, USER, USER_JSON, data, message


@pytest.mark.parametrize(
    ("field", "content"),
    [
        (103, message((8, message((2, 42))))),
        (104, message((1, message((2, 42))))),
        (105, message((6, message((2, 42))))),
        (106, message((1, message((2, 42))))),
        (107, message((1, message((2, 42))))),
        (108, message((1, message((2, 42))))),
        (109, message((5, message((2, 42))))),
        (110, message((1, message((2, 42))))),
        (111, message((1, message((2, 42))))),
        (112, message((1, message((1, message((2, 42))))))),
    ],
)
def test_link_layer_names_its_target(field: int, content: bytes) -> None:
    """Whom it is about stands in a different place for each kind of message."""
    assert data(
        "WebcastLinkLayerMessage", (2, 2), (3, 7), (4, 4), (5, "SOURCE_TYPE_FRIEND_LIST"), (field, content)
    ) == {
        "type": "linkLayer",
        **HEAD,
        "action": 2,
        "subAction": 4,
        "sourceType": "SOURCE_TYPE_FRIEND_LIST",
        "targetUserId": "42",
        "channelId": "7",
    }


def test_link_layer_without_a_target() -> None:
    """A changed list is about nobody in particular."""
    assert data("WebcastLinkLayerMessage", (2, 11), (102, b""))["targetUserId"] == ""


@pytest.mark.parametrize(
    ("field", "content"),
    [
        (5, message((8, USER))),
        (6, message((9, USER))),
        (9, message((1, message((1, USER))))),
        (13, message((1, message((1, USER))))),
        (20, message((1, message((1, USER))))),
    ],
)
def test_link_names_a_user(field: int, content: bytes) -> None:
    """Who is invited, answers, or stands first in the list."""
    assert data("WebcastLinkMessage", (2, 20), (3, 8), (4, 4), (field, content)) == {
        "type": "link",
        **HEAD,
        "action": 20,
        "subAction": 4,
        "relatedUser": USER_JSON,
        "linkerId": "8",
    }


@pytest.mark.parametrize("fields", [(), ((5, b""),), ((20, b""),)])
def test_link_without_a_user(fields: tuple[tuple[int, bytes], ...]) -> None:
    """Then it is null."""
    assert data("WebcastLinkMessage", *fields)["relatedUser"] is None


def test_link_mic() -> None:
    """The action is a string in the SDK's types."""
    assert data("WebcastLinkMicMethod", (2, 6), (8, 9), (21, 2), (24, 1), (45, USER)) == {
        "type": "linkMic",
        **HEAD,
        "action": "6",
        "users": [USER_JSON],
        "fromUserId": "1",
        "toUserId": "2",
        "channelId": "9",
    }
