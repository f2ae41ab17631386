"""Positions as text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from webcastle.models import Position, Tip

numbers = st.integers(0, 10**9 - 1)


@given(st.from_regex(r"[a-z][a-z0-9]{5}", fullmatch=True), numbers, numbers, st.none() | st.integers(1, 10**9 - 1))
def test_a_position_survives_as_text(epoch: str, seq: int, index: int, part: int | None) -> None:
    """What a client is told is read back as what it was."""
    position = Position(seq, index, part, epoch)
    assert Position.parse(str(position)) == position
    assert position.tip == Tip(seq, index)


@pytest.mark.parametrize(
    "text", ["", "4711", "4711.2", "abc123.1", "abc123.1.", "abc123.1.0.0", "abc123.01.0", "ABC123.1.0", "abc12.1.0",
             "1bc123.1.0", "abc123.-1.0", "abc123.1.0.1.1", "abc123.٣.0", "abc123.1.0\n", "abc123." + "9" * 30 + ".0"]
)  # fmt: skip
def test_what_is_no_position(text: str) -> None:
    """Anything else is none, and no accident."""
    assert Position.parse(text) is None
