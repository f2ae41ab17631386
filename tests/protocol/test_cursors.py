"""Cursors: made, read back, and refused."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from webcastle.errors import CursorError
from webcastle.protocol.cursors import (
    MessageCursor,
    format_cursor,
    format_internal_ext,
    is_start,
    parse_cursor,
    parse_history_cursor,
)

ROOM, NOW, MSG = 7300000000000000001, 1775000000123, 7300000000000009999


@given(st.integers(1, 2**63 - 1), st.integers(10**12, 10**13), st.integers(0, 2**63 - 1))
def test_a_cursor_says_what_was_put_into_it(room: int, now: int, msg: int) -> None:
    """Whatever the room, the time and the message."""
    assert parse_cursor(format_cursor(room, now, msg), room, now) == MessageCursor(now, msg)


def test_cursors_have_the_observed_shape() -> None:
    """``<ms>_<id>_1_1_<ms a little earlier>_0``, repeated in internal_ext as next_cursor."""
    cursor = format_cursor(ROOM, NOW, MSG)
    match = re.fullmatch(r"(\d{13})_(\d{19})_1_1_(\d{13})_0", cursor)
    assert match
    assert 0 <= int(match[1]) - int(match[3]) < 60_000
    assert f"|next_cursor:{cursor}|" in format_internal_ext(cursor, NOW)


@given(st.integers(0, 50), st.sampled_from("0123456789"))
def test_a_changed_digit_is_noticed(at: int, digit: str) -> None:
    """Tampering with any part gives an error, not another place."""
    cursor = format_cursor(ROOM, NOW, MSG)
    at %= len(cursor)
    changed = cursor[:at] + digit + cursor[at + 1 :]
    if changed != cursor:
        with pytest.raises(CursorError):
            parse_cursor(changed, ROOM, NOW)


@pytest.mark.parametrize(
    "cursor",
    ["x", "-1", "1", "1_2_3", "null", "١٢٣", "9" * 5000, format_cursor(ROOM, NOW, MSG) + "0", " 0", "1_2_1_1_3_0\n"],
)
def test_what_is_not_a_cursor_is_refused(cursor: str) -> None:
    """With an error that says so."""
    with pytest.raises(CursorError):
        parse_cursor(cursor, ROOM, NOW)


def test_cursors_of_another_room_and_of_the_future_are_refused() -> None:
    """Each with its own reason."""
    with pytest.raises(CursorError, match="another room"):
        parse_cursor(format_cursor(ROOM + 1, NOW, MSG), ROOM, NOW)
    with pytest.raises(CursorError, match="future"):
        parse_cursor(format_cursor(ROOM, NOW + 3_600_000, MSG), ROOM, NOW)


@pytest.mark.parametrize("cursor", ["", "abc", "-5", "0x10", "1.5", "9" * 20, str(2**63), "1 ", "²"])
def test_a_history_cursor_is_a_message_id(cursor: str) -> None:
    """Anything else is refused."""
    with pytest.raises(CursorError):
        parse_history_cursor(cursor)
    assert parse_history_cursor(str(MSG)) == MSG


def test_absent_empty_and_zero_begin() -> None:
    """As the public API says."""
    assert is_start("")
    assert is_start("0")
    assert not is_start("00")
