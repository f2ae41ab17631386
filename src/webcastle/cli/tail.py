"""The live tail under `webcastle up`: one room's messages as they are committed, at a pace that can be read.

On a terminal it is a small pane that stays below the start screen; into a pipe it is lines, the minor ones left out when there
are too many.
"""

from __future__ import annotations

import asyncio
import contextlib
import sys
from collections import deque
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any, Final

from webcastle.cli.paint import heading, painted
from webcastle.cli.scroll import Line, Scroll
from webcastle.errors import SlowConsumerError
from webcastle.models import Message
from webcastle.protocol.canonical import message_to_dict
from webcastle.protocol.faults import Fault
from webcastle.protocol.messages import decode

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

    from webcastle.app import App

__all__ = ["Pace", "tail"]

PANE_LINES: Final = 8
REDRAWS_A_SECOND: Final = 4
LINES_PER_S: Final = 4.0
BURST: Final = 8.0
SETTLE_EVERY_S: Final = 1.0


class Pace:
    """Lets lines through at a readable rate; minor ones give way first. ``left_out`` counts the others."""

    def __init__(self) -> None:
        self.left_out = 0
        self._allowed = BURST
        self._at = 0.0

    def admits(self, line: Line, now: float) -> bool:
        """Whether the line may be shown at that time (seconds that go forward)."""
        self._allowed = min(BURST, self._allowed + (now - self._at) * LINES_PER_S)
        self._at = now
        if self._allowed < (BURST / 2 if line.minor else 1.0):
            self.left_out += 1
            return False
        self._allowed -= 1
        return True


async def tail(app: App, room_id: int, title: str, console: Console) -> None:
    """Show a room's live messages until it ends, the bus closes, or the task is cancelled."""
    scroll = Scroll()
    async with app.rooms.hold(room_id):
        if console.is_terminal:
            await _as_pane(app, room_id, title, scroll, console)
        else:
            await _as_lines(app, room_id, scroll, console)


async def _as_lines(app: App, room_id: int, scroll: Scroll, console: Console) -> None:
    pace = Pace()
    async for lines in _lines(app, room_id, scroll):
        for line in lines:
            if pace.admits(line, app.clock.monotonic()):
                console.print(painted(line), soft_wrap=True)
        sys.stdout.flush()


async def _as_pane(app: App, room_id: int, title: str, scroll: Scroll, console: Console) -> None:
    from rich.console import Group
    from rich.live import Live
    from rich.text import Text

    recent: deque[Line] = deque(maxlen=PANE_LINES)

    def pane() -> RenderableType:
        shown = [painted(line) for line in [*recent, *scroll.growing][-PANE_LINES:]]
        for text in shown:
            text.no_wrap, text.overflow = True, "ellipsis"
        return Group(
            heading(title, scroll), *shown, *[Text()] * (PANE_LINES - len(shown)), Text("Ctrl-C stops it", style="dim")
        )

    with Live(console=console, refresh_per_second=REDRAWS_A_SECOND, get_renderable=pane):
        async for lines in _lines(app, room_id, scroll):
            recent.extend(lines)


async def _lines(app: App, room_id: int, scroll: Scroll) -> AsyncIterator[list[Line]]:
    """What is settled, at least once a second, until the room is over."""
    while not scroll.ended:
        with contextlib.suppress(SlowConsumerError):  # then go on from now: this is a view, not a record
            async with app.bus.subscribe(room_id, max_pending=256) as subscription:
                while not scroll.ended:
                    group: tuple[Message, ...] = ()
                    with contextlib.suppress(TimeoutError):
                        async with asyncio.timeout(SETTLE_EVERY_S):
                            try:
                                group = (await anext(subscription)).messages
                            except StopAsyncIteration:
                                return
                    now = app.clock.now_ms()
                    yield [line for message in group for line in scroll.add(_entry(message), now)] + scroll.settle(now)


def _entry(message: Message) -> dict[str, Any]:
    decoded = decode(message.method, message.payload)
    return {} if isinstance(decoded, Fault) else {"method": message.method, "payload": message_to_dict(decoded)}
