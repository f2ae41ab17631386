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
from webcastle.core.registry import RoomRegistry
from webcastle.errors import SlowConsumerError
from webcastle.models import Message
from webcastle.ports import Bus, Clock
from webcastle.protocol.canonical import message_to_dict
from webcastle.protocol.faults import Fault
from webcastle.protocol.messages import decode

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

__all__ = ["Pace", "Tail"]

PANE_LINES: Final = 8
REDRAWS_A_SECOND: Final = 4
LINES_PER_S: Final = 4.0
BURST: Final = 8.0
SETTLE_EVERY_S: Final = 1.0


class Pace:
    """Limits lines to a readable rate; minor ones are left out first. ``left_out`` counts lines not shown."""

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


class Tail:
    """Shows a room's live messages.

    Args:
        rooms: keeps the room followed.
        bus: brings the messages.
        clock: time.
        console: where they are shown.
    """

    def __init__(self, rooms: RoomRegistry, bus: Bus, clock: Clock, console: Console) -> None:
        self._rooms = rooms
        self._bus = bus
        self._clock = clock
        self._console = console

    async def show(self, room_id: int, title: str) -> None:
        """Show a room until it ends, the bus closes, or the task is cancelled. Raises as `RoomRegistry.follow`."""
        scroll = Scroll()
        async with self._rooms.hold(room_id):
            if self._console.is_terminal:
                await self._as_pane(room_id, title, scroll)
            else:
                await self._as_lines(room_id, scroll)

    async def _as_lines(self, room_id: int, scroll: Scroll) -> None:
        pace = Pace()
        async for lines in self._lines(room_id, scroll):
            for line in lines:
                if pace.admits(line, self._clock.monotonic()):
                    self._console.print(painted(line), soft_wrap=True)
            sys.stdout.flush()

    async def _as_pane(self, room_id: int, title: str, scroll: Scroll) -> None:
        from rich.console import Group
        from rich.live import Live
        from rich.text import Text

        recent: deque[Line] = deque(maxlen=PANE_LINES)

        def pane() -> RenderableType:
            shown = [painted(line) for line in [*recent, *scroll.growing][-PANE_LINES:]]
            for text in shown:
                text.no_wrap, text.overflow = True, "ellipsis"
            filler = [Text()] * (PANE_LINES - len(shown))
            return Group(heading(title, scroll), *shown, *filler, Text("Ctrl-C stops it", style="dim"))

        with Live(console=self._console, refresh_per_second=REDRAWS_A_SECOND, get_renderable=pane):
            async for lines in self._lines(room_id, scroll):
                recent.extend(lines)

    async def _lines(self, room_id: int, scroll: Scroll) -> AsyncIterator[list[Line]]:
        """What is settled, at least once a second, until the room is over."""
        while not scroll.ended:
            with contextlib.suppress(SlowConsumerError):  # then go on from now: this is a view, not a record
                async with self._bus.subscribe(room_id, max_pending=256) as subscription:
                    while not scroll.ended:
                        messages: tuple[Message, ...] = ()
                        with contextlib.suppress(TimeoutError):
                            async with asyncio.timeout(SETTLE_EVERY_S):
                                try:
                                    messages = (await subscription.__anext__()).messages
                                except StopAsyncIteration:
                                    return
                        now = self._clock.now_ms()
                        added = [line for message in messages for line in scroll.add(_entry(message), now)]
                        yield added + scroll.settle(now)


def _entry(message: Message) -> dict[str, Any]:
    decoded = decode(message.method, message.payload)
    return {} if isinstance(decoded, Fault) else {"method": message.method, "payload": message_to_dict(decoded)}
