"""Events: which one follows which position, and their frames."""

from __future__ import annotations

import itertools

import pytest

from webcastle.models import Position
from webcastle.streams import Outgoing
from webcastle.streams.frames import compressed_frame
from webcastle.streams.outgoing import follows

IN_ORDER = [
    Position(0),
    Position(0, 1),
    Position(1, 0, 1),
    Position(1, 0, 2),
    Position(1),
    Position(1, 1),
    Position(1, 2),
    Position(2),
    Position(10),
]


@pytest.mark.parametrize(("earlier", "later"), list(itertools.combinations(range(len(IN_ORDER)), 2)))
def test_positions_have_one_order(earlier: int, later: int) -> None:
    """Parts of a message, the whole of it, the marks behind it, the next message; epochs are not compared."""
    one, other = IN_ORDER[earlier], IN_ORDER[later]._replace(epoch="abcdef")
    assert follows(other, one)
    assert not follows(one, other)
    assert not follows(one, one)


@pytest.mark.parametrize("binary", [False, True])
def test_an_event_is_framed_once(binary: bool) -> None:
    """The payload can be had back; the compressed frame is made when it pays."""
    payload = b"abc" * 1000
    event = Outgoing("chat", payload, Position(1), binary=binary)
    assert (event.payload, event.binary) == (payload, binary)
    assert event.compressed == compressed_frame(payload, binary=binary)
    short = Outgoing("chat", b"abc", Position(1))
    assert short.compressed is short.frame
