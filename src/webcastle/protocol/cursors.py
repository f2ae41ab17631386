"""Positions in a room as strings, in the shapes that TikTok uses.

A *message cursor* looks like ``<now ms>_<last msg id>_1_1_<ms>_0``. It says which message was handed out last; the
store knows the seq of that message, so a cursor is valid after a restart and on every replica. The fifth part
is a time a little before ``now``, as in observed cursors; here the difference is a checksum over room, time and message,
which detects a changed cursor and one of another room. It is not a secret: a forged cursor gives no extra access.

A *history cursor* is the id of the oldest message handed out so far. ``1``, older than every message, stands for "before
the first live message" where a room had none yet.
"""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from typing import Final

from webcastle.errors import CursorError

__all__ = [
    "BEFORE_FIRST",
    "MessageCursor",
    "format_cursor",
    "format_internal_ext",
    "is_start",
    "parse_cursor",
    "parse_history_cursor",
]

BEFORE_FIRST: Final = 1
"""The history cursor of a room that had no message yet."""

_CHECK_RANGE_MS: Final = 60_000
_MAX_ID: Final = 2**63 - 1
_CURSOR: Final = re.compile(r"([0-9]{1,16})_([0-9]{1,19})_1_1_([0-9]{1,16})_0", re.ASCII)
_DIGITS: Final = re.compile(r"[0-9]{1,19}", re.ASCII)
_FUTURE_SLACK_MS: Final = 300_000


@dataclass(frozen=True, slots=True)
class MessageCursor:
    """The content of a message cursor: when it was made (ms) and the last message handed out (0: none yet)."""

    now: int
    last_msg_id: int


def is_start(cursor: str) -> bool:
    """Whether a caller's cursor asks to begin: absent, empty or ``0``."""
    return cursor in ("", "0")


def format_cursor(room_id: int, now: int, last_msg_id: int) -> str:
    """Write a message cursor."""
    return f"{now}_{last_msg_id}_1_1_{now - _check(room_id, now, last_msg_id)}_0"


def format_internal_ext(cursor: str, now: int) -> str:
    """The opaque companion of a cursor, in the form observed in 2025; it repeats the cursor as ``next_cursor``."""
    return f"fetch_time:{now}|start_time:0|ack_ids:,,|flag:0|seq:1|next_cursor:{cursor}|wss_info:1-{now}-0-1"


def parse_cursor(cursor: str, room_id: int, now: int) -> MessageCursor:
    """Read a message cursor.

    Raises:
        CursorError: it is malformed, changed, of another room, or from the future.
    """
    match = _CURSOR.fullmatch(cursor)
    if match is None:
        raise CursorError("The cursor does not look like one of ours (`<ms>_<msg id>_1_1_<ms>_0`).")
    made, last_msg_id, checked = (int(part) for part in match.groups())
    if made - checked != _check(room_id, made, last_msg_id) or last_msg_id > _MAX_ID:
        raise CursorError("The cursor belongs to another room or was changed.")
    if made > now + _FUTURE_SLACK_MS:
        raise CursorError("The cursor is from the future.")
    return MessageCursor(made, last_msg_id)


def parse_history_cursor(cursor: str) -> int:
    """Read a history cursor: a message id.

    Raises:
        CursorError: it is not a number that fits a message id.
    """
    if _DIGITS.fullmatch(cursor) is None or not 0 < int(cursor) <= _MAX_ID:
        raise CursorError("The history cursor is not a message id (up to 19 digits).")
    return int(cursor)


def _check(room_id: int, now: int, last_msg_id: int) -> int:
    return zlib.crc32(f"{room_id}:{now}:{last_msg_id}".encode()) % _CHECK_RANGE_MS
