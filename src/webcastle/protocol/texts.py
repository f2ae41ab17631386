"""TikTok's translatable texts: a key, an English pattern with slots such as ``{0:user}``, and pieces to fill them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from webcastle.protocol import schema

__all__ = ["rendered", "users_in"]

_SLOT: Final = re.compile(r"\{(\d{1,3})(?::[^{}]*)?\}", re.ASCII)
_MAX_PATTERN: Final = 2_000
_MAX_PIECE: Final = 200
"""A pattern may name its pieces again and again: these two bound what a text can grow to."""


def rendered(text: schema.CommonText) -> str:
    """The pattern with its slots filled, e.g. ``{0:user} followed the host``."""
    pattern = text.default_pattern
    if "{" not in pattern or len(pattern) > _MAX_PATTERN:
        return pattern
    pieces = [_piece(piece) for piece in text.pieces]

    def fill(slot: re.Match[str]) -> str:
        number = int(slot[1])
        return pieces[number] if number < len(pieces) else slot[0]

    return _SLOT.sub(fill, pattern)


def users_in(text: schema.CommonText) -> Iterator[schema.User]:
    """The users that a text names, in its order."""
    for piece in text.pieces:
        if piece.HasField("user_value"):
            yield piece.user_value.user


def _piece(piece: schema.TextPiece) -> str:
    text = (
        piece.string_value
        or piece.user_value.user.nickname
        or piece.gift_value.name_ref.default_pattern
        or piece.pattern_ref_value.default_pattern
    )
    return text[:_MAX_PIECE]
