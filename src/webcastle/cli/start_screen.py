"""The start screen of `webcastle up`: its addresses, the key, and command lines to paste into another terminal."""

from __future__ import annotations

import os
import shlex
import shutil
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from webcastle import __version__

if TYPE_CHECKING:
    from rich.console import Console

    from webcastle.settings import Settings

__all__ = ["FEED_SECOND_STEP", "Started", "command_name", "examples", "show"]

FEED_SECOND_STEP = (
    """python3 -c 'import json,sys; a=json.load(sys.stdin); q=json.dumps; """
    """print("url", q(a["signed_url"])); print("cookie", q(a["cookies"])); """
    """[print("header", q(k+": "+v)) for k,v in a["headers"].items()]' | curl -s -K -"""
)
"""Turns the gateway's answer into a curl configuration and runs it: the signed URL with exactly its headers and cookies."""


LOOPBACK = {"127.0.0.1", "localhost", "::1"}


@dataclass(frozen=True, slots=True)
class Started:
    """What a start made. ``room_id``, ``cursor`` and ``history_cursor`` are of the creator's room, once it is followed."""

    gateway: str
    sandbox: str | None
    key: str = field(repr=False)
    creator: str = ""
    room_id: int = 0
    cursor: str = ""
    history_cursor: str = ""


def examples(started: Started) -> list[tuple[str, str]]:
    """Title and command of each example; every command stands for itself."""
    creator, room = started.creator or "NAME", started.room_id or "ROOM_ID"
    cursor, history = started.cursor or "CURSOR", started.history_cursor or "HISTORY_COMMENT_CURSOR"
    curl = f"curl -s -H 'X-Api-Key: {started.key}'"
    tok = f"{started.gateway}/tok/v1"
    feed = f"{curl} '{started.gateway}/webcast/feed?channel_id=87'"
    return [
        (f"Which room is @{creator} in?", f"{curl} '{tok}/user_uniqueid/?unique_id={creator}'"),
        ("Its messages", f"{curl} '{tok}/webcast_room_msg_fetch/?room_id={room}'"),
        ("What came since: page forward", f"{curl} '{tok}/webcast_room_msg_fetch/?room_id={room}&cursor={cursor}'"),
        (
            "What was before: page back",
            f"{curl} '{tok}/webcast_room_history_msg_fetch/?room_id={room}&history_comment_cursor={history}'",
        ),
        ("Who else is live? First a signed request …", feed),
        ("… then fetched by you, with exactly its headers and cookies", f"{feed} | {FEED_SECOND_STEP}"),
    ]


def commands(started: Started, settings: Settings) -> list[tuple[str, str]]:
    """The command line's own examples, as they must be typed here."""
    name = command_name()
    where = "" if settings.data_dir == Path(".webcastle") else f" --data-dir {shlex.quote(str(settings.data_dir))}"
    creator = started.creator or "NAME"
    return [
        ("watch a room", f"{name} watch @{creator}{where}"),
        ("who is live", f"{name} feed{where}"),
        ("is everything well?", f"{name} doctor{where}"),
    ]


def command_name() -> str:
    """How to type ``webcastle`` in this directory: by its name if the shell would find it, else by its path."""
    script = Path(sys.argv[0])
    if not script.is_absolute() and os.sep not in sys.argv[0]:
        return "webcastle"
    script = script.absolute()
    found = shutil.which("webcastle")
    if found and Path(found).absolute() == script:
        return "webcastle"
    if script.name != "webcastle":
        return f"{shlex.quote(sys.executable)} -m webcastle"
    try:
        return shlex.quote(str(script.relative_to(Path.cwd())))
    except ValueError:
        return shlex.quote(str(script))


def show(console: Console, started: Started, settings: Settings) -> None:
    """Print the start screen. Long lines are left to the terminal to wrap, so that they can be copied whole."""
    from rich.text import Text

    def put(text: str = "", style: str = "") -> None:
        console.print(text, style=style, markup=False, soft_wrap=True)

    def row(label: str, value: str, note: str, style: str = "bold") -> None:
        console.print(Text.assemble((f"  {label:<9}", "dim"), (value, style), (f"   {note}", "dim")), soft_wrap=True)

    put()
    put(f"  Webcastle {__version__}", "bold")
    put()
    row("gateway", started.gateway, "docs at /docs, health at /healthz")
    if started.sandbox:
        row("sandbox", started.sandbox, "TikTok LIVE in a box: made-up people, nothing leaves this machine")
    else:
        row("upstream", settings.tiktok_web_url, f"signer: {', '.join(settings.signer)}")
    row("key", started.key, "made for this start; only its digest is kept", "bold green")
    row("data", str(settings.data_dir), "a restart goes on from here")
    if not started.sandbox and settings.signer in {(), ("none",)}:
        put()
        put("  No signer is set: TikTok gives rooms and look-ups, but no messages and no feed.", "yellow")
        put("  Set WEBCASTLE_SIGNER (docs/settings.md), or try everything with: webcastle up --sandbox", "yellow")
    if settings.host not in LOOPBACK:
        put()
        put(
            f"  Listening on {settings.host}: others can reach it. They need a key, and keys travel in the clear without TLS.",
            "yellow",
        )
    put()
    put("In another terminal:", "bold")
    put()
    lines = commands(started, settings)
    width = max(len(command) for _, command in lines)
    for title, command in lines:
        console.print(Text.assemble((f"{command:<{width}}", "cyan"), (f"  # {title}", "dim")), soft_wrap=True)
    put()
    for title, command in examples(started):
        put(f"# {title}", "dim")
        put(command, "cyan")
    put()
