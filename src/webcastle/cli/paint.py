"""A `Line` as coloured text. Colours say the kind at a glance; without colours the words still do."""

from __future__ import annotations

import time
from typing import Final

from rich.text import Text

from webcastle.cli.console import number
from webcastle.cli.scroll import Line, Scroll

__all__ = ["heading", "painted"]

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
    """Time, sign, who and what. Built as text, never as markup, because the text is foreign."""
    who, what = _STYLES[line.kind]
    text = Text()
    text.append(time.strftime("%H:%M:%S", time.localtime(line.at / 1000)), style="bright_black")
    text.append(f" {_SIGNS[line.kind]} ", style=who)
    if line.who:
        text.append(line.who, style=who)
        text.append("  " if line.kind == "chat" else " ")
    text.append(line.what, style=what)
    return text


def heading(title: str, scroll: Scroll) -> Text:
    """A room's first line: who, and the numbers so far."""
    head = Text(no_wrap=True, overflow="ellipsis")
    head.append(
        " ENDED " if scroll.ended else " LIVE ", style="white on bright_black" if scroll.ended else "bold white on red"
    )
    head.append(f" {title}", style="bold")
    for value, what, style in (
        ("…" if scroll.viewers is None else number(scroll.viewers), "watching", "cyan"),
        (number(scroll.likes), "likes", "magenta"),
        (number(scroll.diamonds), "diamonds seen", "yellow"),
    ):
        head.append(f"   {value}", style=f"bold {style}")
        head.append(f" {what}", style="dim")
    if scroll.score:
        head.append(f"   ⚔ {scroll.score}", style="bold red")
    return head
