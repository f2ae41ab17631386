"""Terminal output: consoles without colours when the output is not a terminal, and removal of control characters."""

from __future__ import annotations

import sys
import time
from functools import cache
from typing import TYPE_CHECKING, Any

import typer

from webcastle.models import HANDLE_RULE, Handle

if TYPE_CHECKING:
    from rich.console import Console

__all__ = ["clean", "err", "handle", "number", "out", "print_json", "utc"]

PLAIN_WIDTH = 160
"""Columns when the output is not a terminal: wide enough for every table."""
_JOINERS = {"\u200d", "\ufe0f"}  # they hold emoji together


@cache
def out() -> Console:
    """Standard output. Colours only on a terminal, and never with ``NO_COLOR``."""
    from rich.console import Console

    return Console(highlight=False, width=None if sys.stdout.isatty() else PLAIN_WIDTH)


@cache
def err() -> Console:
    """Standard error."""
    from rich.console import Console

    return Console(stderr=True, highlight=False, width=None if sys.stderr.isatty() else PLAIN_WIDTH)


def print_json(value: Any, *, indent: bool = False) -> None:
    """Write a value as JSON and a newline, at once: a pipe's reader sees each line when it happens."""
    import orjson

    sys.stdout.write(orjson.dumps(value, option=orjson.OPT_INDENT_2 if indent else None).decode() + "\n")
    sys.stdout.flush()


def clean(text: object, longest: int = 300) -> str:
    """Foreign text without control characters, escape sequences and direction marks."""
    shown = "".join(c if c.isprintable() or c in _JOINERS else " " for c in str(text or "")[: longest + 1]).strip()
    return shown if len(shown) <= longest else f"{shown[: longest - 1]}…"


def handle(name: str) -> Handle:
    """A creator's @name. Raises a usage error if it cannot be one."""
    parsed = Handle.parse(name)
    if parsed is None:
        raise typer.BadParameter(f"{clean(name)!r} cannot be a creator: it must be {HANDLE_RULE}.")
    return parsed


def number(value: float) -> str:
    """A count with thin grouping: 12,345."""
    return f"{value:,}"


def utc(ms: int) -> str:
    """A time in ms as ``2026-11-22T10:00Z``."""
    return time.strftime("%Y-%m-%dT%H:%MZ", time.gmtime(ms / 1000))
