"""Creators' @names: the one rule for what can be one, and how two are compared."""

from __future__ import annotations

import re
from typing import Final, Self

__all__ = ["HANDLE_PATTERN", "HANDLE_RULE", "Handle"]

HANDLE_PATTERN: Final = r" *@?[A-Za-z0-9_.\-]{1,64} *"
"""What `Handle.parse` accepts, as a regular expression for schemas."""
HANDLE_RULE: Final = "an @name: 1 to 64 of a-z, 0-9, dot, underscore and hyphen (not the display name)"

_PARSED: Final = re.compile(r" *@?([A-Za-z0-9_.\-]{1,64}) *")


class Handle(str):
    """A creator's @name in the form in which names are compared and stored: lower case, without the @. Made by `parse`."""

    __slots__ = ()

    @classmethod
    def parse(cls, text: str) -> Self | None:
        """The name that a text stands for, or None if it cannot be one. Spaces around it and one @ before it are dropped."""
        match = _PARSED.fullmatch(text)
        return cls(match[1].lower()) if match is not None else None
