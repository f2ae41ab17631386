"""`facts_of` as a whole: total, lazy, typed; what has no fact of its own; what cannot be read."""

from __future__ import annotations

import dataclasses
import random
from enum import Enum
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.events.entries import HEAD, ROOM, mark, stored
from tests.protocol.filling import fill
from webcastle.events import KINDS, Fact, Other, Person, Unknown, UnknownReason, facts_of
from webcastle.models import Entry, MarkKind, Message
from webcastle.protocol import schema
from webcastle.protocol.messages import METHODS

PLAIN = (int, str, bool, Enum, type(None))


def check(entry: Entry) -> tuple[Fact, ...]:
    """The facts of an entry, each of a known kind, with its place, and made of plain values to the bottom."""
    found = facts_of(entry)
    assert found
    for each in found:
        assert type(each) is KINDS[each.kind]
        assert (each.room_id, each.seq) == (entry.room_id, entry.seq)
        plain(each)
        hash(each)
    return found


def plain(value: Any) -> None:
    """Frozen dataclasses and tuples of numbers, texts and enums; a person's standing can always be read."""
    if isinstance(value, tuple):
        for part in value:
            plain(part)
    elif dataclasses.is_dataclass(value):
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(value, dataclasses.fields(value)[0].name, 1)
        for field in dataclasses.fields(value):
            if not field.name.startswith("_"):
                plain(getattr(value, field.name))
        if isinstance(value, Person):
            assert isinstance(value.avatar_url, str)
            plain(tuple(value.standing.roles))
    else:
        assert isinstance(value, PLAIN), value


@pytest.mark.parametrize("method", sorted(METHODS))
@given(seed=st.integers(0, 2**32), share=st.sampled_from([0.0, 0.2, 0.6, 1.0]))
@settings(max_examples=12, deadline=None)
def test_every_message_says_something(method: str, seed: int, share: float) -> None:
    """Whatever is set: edge numbers, unknown enum numbers, odd text."""
    check(stored(fill(METHODS[method](), random.Random(seed), share=share)))


@given(st.binary(max_size=400), st.sampled_from([*sorted(METHODS), "WebcastNewMessage", "GiftMessage", "", "Webcast"]))
@settings(max_examples=400, deadline=None)
def test_any_bytes_say_something(payload: bytes, method: str) -> None:
    """Hostile payloads raise nothing."""
    check(Message(ROOM, 5, 1, method, 0, 1, payload))


def test_a_method_that_the_schema_does_not_know() -> None:
    """Counted by its name; the bytes are in the log."""
    (found,) = facts_of(Message(*HEAD[:2], HEAD[3], "WebcastCommentTrayMessage", HEAD[4], HEAD[4], b"\x0a"))
    assert found == Unknown(*HEAD, "WebcastCommentTrayMessage", UnknownReason.UNKNOWN_METHOD)


def test_a_message_that_does_not_parse() -> None:
    """Of a method that has facts."""
    (found,) = facts_of(Message(*HEAD[:2], HEAD[3], "WebcastChatMessage", HEAD[4], HEAD[4], b"\xff"))
    assert found == Unknown(*HEAD, "WebcastChatMessage", UnknownReason.UNREADABLE)


def test_a_message_without_facts_is_not_parsed() -> None:
    """Bytes that do not parse go unnoticed: reading them is for those who want them."""
    (found,) = facts_of(Message(*HEAD[:2], HEAD[3], "WebcastToastMessage", HEAD[4], HEAD[4], b"\xff"))
    assert found == Other(*HEAD, "WebcastToastMessage")


def test_a_message_that_says_nothing_this_time_is_another_one() -> None:
    """A subscription notice that is a reminder, for instance."""
    message = schema.WebcastSubNotifyMessage(message_type=schema.MessageType.ANCHOR_REMINDER)
    assert facts_of(stored(message)) == (Other(*HEAD, "WebcastSubNotifyMessage"),)


def test_a_method_without_the_prefix_is_the_same_method() -> None:
    """Some arrive so (observed)."""
    message = schema.WebcastLikeMessage(count=3)
    assert facts_of(stored(message, "LikeMessage")) == facts_of(stored(message))


@pytest.mark.parametrize(
    ("kind", "name", "body"),
    [
        (MarkKind.GAP, "1.dropped", {}),
        (MarkKind.GAP, "1.other", {"from_ms": 1, "to_ms": 2, "detail": "", "recovered": True}),
        (MarkKind.GIFT_ENDED, "id", {"count": 1}),
        (MarkKind.BROADCAST_ENDED, "", {"cause": "guessed", "action": 3}),
    ],
)
def test_a_mark_of_another_version(kind: MarkKind, name: str, body: dict[str, Any]) -> None:
    """Unknown, with its kind; nothing raises."""
    (found,) = facts_of(mark(kind, name, body))
    assert isinstance(found, Unknown)
    assert (found.method, found.reason, found.number) == (str(kind), UnknownReason.UNREADABLE, 2)


def test_kinds_are_words() -> None:
    """One per class; clients will see them."""
    assert all(kind.replace("_", "").isalpha() and kind.islower() for kind in KINDS)

    def leaves(cls: type[Fact]) -> set[type[Fact]]:
        return {cls} if not cls.__subclasses__() else set().union(*map(leaves, cls.__subclasses__()))

    # A dataclass with slots is made twice; the first one is no public class.
    assert {cls.__qualname__ for cls in leaves(Fact)} == {cls.__qualname__ for cls in KINDS.values()}
