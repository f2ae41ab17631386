"""Reads JSON of unknown shape: each function returns its type or the empty value of it and never raises."""

from __future__ import annotations

from typing import Any

import orjson

__all__ = ["identifier", "json_object", "listing", "mapping", "number", "text", "web_url"]

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
    """A string of at most ``limit`` characters that can be encoded, or ""."""
    if not isinstance(value, str):
        return ""
    found = value[:limit]
    # Half a surrogate pair comes out of some JSON decoders, and goes into no encoder.
    return found if found.isascii() else found.encode("utf-8", "replace").decode()


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


def listing(value: object) -> list[Any]:
    """A list, or an empty one."""
    return value if isinstance(value, list) else []


def web_url(value: object) -> str:
    """An http or https URL, or "". Other schemes (``javascript:``, for example) are not allowed as an address."""
    found = text(value)
    return found if found.startswith(("https://", "http://")) and found.isprintable() else ""
