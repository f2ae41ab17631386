"""Reading foreign JSON of any shape: the right type, or the empty value of it, never an exception."""

from __future__ import annotations

from typing import Any

import orjson

__all__ = ["identifier", "json_object", "mapping", "number", "text"]

_MAX_ID = 2**63


def json_object(body: bytes) -> dict[str, Any] | None:
    """The JSON object in a body, or None for anything else."""
    try:
        value = orjson.loads(body)
    except orjson.JSONDecodeError:
        return None
    return value if isinstance(value, dict) else None


def mapping(value: object) -> dict[str, Any]:
    """An object, or an empty one."""
    return value if isinstance(value, dict) else {}


def text(value: object, limit: int = 4096) -> str:
    """A string of at most ``limit`` characters, or ""."""
    return value[:limit] if isinstance(value, str) else ""


def number(value: object) -> int:
    """An integer, also from digits in a string or a whole float, or 0."""
    if isinstance(value, bool):
        return 0
    if isinstance(value, int):
        return value
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, str) and len(value) <= 20 and value.isascii() and value.isdigit():
        return int(value)
    return 0


def identifier(value: object) -> int:
    """A room or user id: a positive int64, else 0."""
    found = number(value)
    return found if 0 < found < _MAX_ID else 0
