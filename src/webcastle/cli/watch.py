"""``webcastle watch``: a room, live in the terminal."""

from __future__ import annotations

import asyncio
import contextlib
import sys
import time
from collections import deque
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Annotated, Any

import typer

from webcastle.cli.gateway import GatewayOption
from webcastle.cli.local import DataDir, Json

if TYPE_CHECKING:
    from rich.console import RenderableType

    from webcastle.cli.gateway import Gateway
    from webcastle.cli.scroll import Line, Scroll
    from webcastle.settings import Settings

__all__ = ["watch"]

Answer = dict[str, Any]

REDRAWS_A_SECOND = 8
RETRY_MS = 2000
GIVE_UP_S = 60.0
GAPS_EVERY_S = 5.0


def watch(
    name: Annotated[str, typer.Argument(metavar="@NAME", help="The creator's @handle.")],
    for_s: Annotated[float, typer.Option("--for", metavar="SECONDS", min=0, help="Stop after so long; 0: never.")] = 0,
    json: Json = False,
    gateway: GatewayOption = None,
    data_dir: DataDir = None,
) -> None:
    """Watch a room live in the terminal.

    Chat, gifts (a streak is one line), likes, follows, battles. Ctrl-C leaves. With --json: one message per line.
    """
    from webcastle.cli.console import handle
    from webcastle.cli.gateway import Gateway, gateway_url
    from webcastle.cli.local import borrowed_key, read_settings
    from webcastle.cli.loop import run

    creator = handle(name)
    settings = read_settings(data_dir)

    async def see() -> None:
        url = gateway_url(settings, gateway)
        async with Gateway(url) as reached:
            await reached.health()
        async with borrowed_key(settings, "watch") as key, Gateway(url, key) as client:
            room_id = await client.room_of(creator)
            first = await client.messages(room_id, "")  # may wait for the room, and may refuse
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(for_s or None):
                    if json:
                        await _as_json(client, room_id, first)
                    elif sys.stdout.isatty():
                        await _as_picture(client, creator, room_id, first, settings)
                    else:
                        await _as_lines(client, room_id, first)

    with contextlib.suppress(KeyboardInterrupt):  # leaving is how watching ends
        run(see())


async def _answers(gateway: Gateway, room_id: int, answer: Answer) -> AsyncIterator[Answer]:
    """The room's answers from the first one on, paced as the gateway asks; a gateway that goes away for a while is waited for."""
    from webcastle.cli.gateway import NoGatewayError
    from webcastle.errors import QuotaExceededError, UpstreamUnavailableError

    lost_at = 0.0
    while True:
        yield answer
        await asyncio.sleep(answer["fetch_interval"] / 1000)
        try:
            answer = await gateway.messages(room_id, answer["cursor"])
            lost_at = 0.0
        except (NoGatewayError, UpstreamUnavailableError, QuotaExceededError):
            lost_at = lost_at or time.monotonic()
            if time.monotonic() - lost_at > GIVE_UP_S:
                raise
            answer = answer | {"messages": [], "fetch_interval": RETRY_MS}


async def _as_json(gateway: Gateway, room_id: int, first: Answer) -> None:
    from webcastle.cli.console import print_json

    async for answer in _answers(gateway, room_id, first):
        for message in answer["messages"]:
            print_json(message)
        if any(_is_end(message) for message in answer["messages"]):
            return


async def _as_lines(gateway: Gateway, room_id: int, first: Answer) -> None:
    from webcastle.cli.console import out
    from webcastle.cli.paint import painted
    from webcastle.cli.scroll import Scroll

    scroll = Scroll()
    async for answer in _answers(gateway, room_id, first):
        lines = [line for message in answer["messages"] for line in scroll.add(message, answer["now"])]
        lines += scroll.settle(answer["now"])
        for line in lines:
            out().print(painted(line), soft_wrap=True)
        sys.stdout.flush()
        if scroll.ended:
            return


async def _as_picture(gateway: Gateway, creator: str, room_id: int, first: Answer, settings: Settings) -> None:
    from rich.live import Live

    from webcastle.cli.console import clean, out
    from webcastle.cli.scroll import Scroll
    from webcastle.errors import WebcastleError

    console = out()
    scroll = Scroll()
    lines: deque[Line] = deque(maxlen=500)
    title = f"@{creator}"
    with contextlib.suppress(WebcastleError):
        owner = await gateway.owner(room_id)
        title = f"{clean(owner.get('nickname'), 30)}  @{creator}"
        scroll.names[str(owner.get("id"))] = clean(owner.get("nickname"), 30)

    with Live(
        console=console,
        screen=True,
        refresh_per_second=REDRAWS_A_SECOND,
        get_renderable=lambda: _view(title, scroll, lines),
    ):
        gaps = asyncio.get_running_loop().create_task(_gaps(settings, room_id, lines))
        try:
            async for answer in _answers(gateway, room_id, first):
                for message in answer["messages"]:
                    lines.extend(scroll.add(message, answer["now"]))
                lines.extend(scroll.settle(answer["now"]))
                if scroll.ended:
                    break
        finally:
            gaps.cancel()
            await asyncio.wait([gaps])
    for line in list(lines)[-3:]:
        from webcastle.cli.paint import painted

        console.print(painted(line))


async def _gaps(settings: Settings, room_id: int, lines: deque[Line]) -> None:
    """Say when messages may be missing, if the gateway's database is at hand."""
    from webcastle.cli.local import local_store
    from webcastle.cli.scroll import Line
    from webcastle.models import Gap, MarkKind

    if not settings.sqlite_path.exists():
        return
    async with local_store(settings) as store:
        shown = len(await store.marks(room_id, MarkKind.GAP))
        while True:
            await asyncio.sleep(GAPS_EVERY_S)
            marks = await store.marks(room_id, MarkKind.GAP)
            for gap in map(Gap.of, marks[shown:]):
                seconds = max(0, gap.to_ms - gap.from_ms) / 1000
                after = "nothing is known to be missing" if gap.recovered else "messages may be missing"
                lines.append(Line(gap.to_ms, "note", "", f"gap of {seconds:.1f} s ({gap.reason}): {after}"))
            shown = len(marks)


def _view(title: str, scroll: Scroll, lines: deque[Line]) -> RenderableType:
    """The whole screen: a header, and as many of the latest lines as fit, the growing ones at the end."""
    from rich.console import Group
    from rich.rule import Rule
    from rich.text import Text

    from webcastle.cli.console import out
    from webcastle.cli.paint import heading, painted

    room = max(1, out().height - 3)
    shown = [*lines, *scroll.growing][-room:]
    body = [painted(line) for line in shown]
    for text in body:
        text.no_wrap, text.overflow = True, "ellipsis"
    filler = [Text()] * (room - len(body))
    foot = Text("Ctrl-C leaves", style="dim")
    return Group(heading(title, scroll), Rule(style="bright_black"), *body, *filler, foot)


def _is_end(message: dict[str, Any]) -> bool:
    ends = {"CONTROL_ACTION_STREAM_ENDED", "CONTROL_ACTION_STREAM_SUSPENDED"}
    return message["method"] == "WebcastControlMessage" and message.get("payload", {}).get("action") in ends
