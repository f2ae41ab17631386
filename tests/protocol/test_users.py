"""Senders of messages, and users of JSON answers."""

from __future__ import annotations

import pytest

from webcastle.protocol import schema
from webcastle.protocol.users import sender_of, user_of_json


def test_a_sender() -> None:
    """The user of a message, if it has one and says who it is."""
    assert sender_of(schema.WebcastChatMessage(user=schema.User(id=7))) == schema.User(id=7)
    assert sender_of(schema.WebcastChatMessage(content="hi")) is None
    assert sender_of(schema.WebcastControlMessage(action=3)) is None


@pytest.mark.parametrize("described", [None, "x", [], {}, {"id": [], "nickname": 7, "unheard_of": 1}])
def test_nothing_that_fits(described: object) -> None:
    """Foreign shapes make an empty user, no error."""
    assert user_of_json(described) == schema.User()


def test_what_fits() -> None:
    """Field by field."""
    described = {"id": "68", "display_id": "demo", "nickname": 7, "follow_info": {"follower_count": 3}}
    found = user_of_json(described)
    assert (found.id, found.display_id, found.nickname, found.follow_info.follower_count) == (68, "demo", "", 3)
