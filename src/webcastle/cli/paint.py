"""A `Line` as coloured text. Colours say the kind at a glance; without colours the words still do."""

from __future__ import annotations

import time
from typing import Final

from rich.text import Text

from webcastle.cli.scroll import Line

__all__ = ["painted"]

_STYLES: Final = {
    "chat": ("bold", ""),
    "gift": ("bold yellow", "yellow"),
    "like": ("magenta", "magenta"),
    "follow": ("bold green", "green"),
    "share": ("bold cyan", "cyan"),
    "join": ("dim", "dim"),
    "battle": ("bold red", "bold red"),
    "note": ("italic blue", "italic blue"),
}
_SIGNS: Final = {
    "chat": " ",
    "gift": "◆",
    "like": "♥",
    "follow": "+",
    "share": "↗",
    "join": "·",
    "battle": "⚔",
    "note": "—",
}


def painted(line: Line) -> Text:
    """Time, sign, who and what. Built as text, never as markup: strangers wrote it."""
    who, what = _STYLES[line.kind]
    text = Text()
    text.append(time.strftime("%H:%M:%S", time.localtime(line.at / 1000)), style="bright_black")
    text.append(f" {_SIGNS[line.kind]} ", style=who)
    if line.who:
        text.append(line.who, style=who)
        text.append("  " if line.kind == "chat" else " ")
    text.append(line.what, style=what)
    return text
