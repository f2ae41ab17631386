"""The common fields of facts."""

from __future__ import annotations

import pytest

from tests.events.entries import AT, ROOM, mark
from webcastle.events.fact import Head, head_of_mark, head_of_message, milliseconds
from webcastle.models import MarkKind, Message


@pytest.mark.parametrize(
    ("create_time", "at"),
    [
        (AT, AT),
        (AT // 1000, AT // 1000 * 1000),  # 5 of 41 captured room messages have seconds
        (0, AT + 40),
        (-5, AT + 40),
        (AT + 60_040, AT + 60_040),
        (AT + 60_041, AT + 40),
        (2**63 - 1, AT + 40),
    ],
)
def test_when_it_happened(create_time: int, at: int) -> None:
    """The creation time, in ms; the arrival if that cannot be believed."""
    message = Message(ROOM, 5, 9, "WebcastLikeMessage", create_time, AT + 40, b"")
    assert head_of_message(message) == Head(ROOM, 5, 0, 9, at)


def test_a_mark_has_its_own_place_and_the_message_that_it_is_about() -> None:
    """If there is one."""
    about = Message(ROOM, 3, 9, "WebcastGiftMessage", AT, AT, b"")
    assert head_of_mark(mark(MarkKind.GIFT_ENDED, "x", {}, about)) == Head(ROOM, 5, 2, 9, AT)
    assert head_of_mark(mark(MarkKind.GAP, "x", {})) == Head(ROOM, 5, 2, 0, AT)


def test_seconds_become_milliseconds() -> None:
    """Times are told apart by their size."""
    assert [milliseconds(time) for time in (0, 1_697_113_758, 1_697_113_758_000)] == [0, 1697113758000, 1697113758000]
