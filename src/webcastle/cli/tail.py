"""The live tail under `webcastle up`: one room's messages as they are committed, at a pace that can be read."""

from __future__ import annotations

import asyncio
import contextlib
import sys
from collections import deque
from typing import TYPE_CHECKING, Final

import structlog

from webcastle.cli.paint import painted
from webcastle.cli.scroll import Line, Scroll
from webcastle.errors import SlowConsumerError
from webcastle.models import Message
from webcastle.protocol.canonical import message_to_dict
from webcastle.protocol.faults import Fault
from webcastle.protocol.messages import decode

if TYPE_CHECKING:
    from rich.console import Console

    from webcastle.app import App

__all__ = ["tail"]

LINES_PER_S: Final = 4
BURST: Final = 8
SETTLE_EVERY_S: Final = 1.0

log = structlog.get_logger(__name__)


class _Pace:
    """Lets lines through at a readable rate: minor ones give way first, and what was left out is counted."""

    def __init__(self) -> None:
        self._allowed = float(BURST)
        self._at = 0.0
        self.left_out = 0

    def admits(self, line: Line, now: float) -> bool:
        self._allowed = min(float(BURST), self._allowed + (now - self._at) * LINES_PER_S)
        self._at = now
        if self._allowed < (BURST / 2 if line.minor else 1):
            self.left_out += 1
            return False
        self._allowed -= 1
        return True


async def tail(app: App, room_id: int, console: Console) -> None:
    """Print a room's live messages until it ends or the task is cancelled."""
    scroll, pace = Scroll(), _Pace()
    waiting: deque[tuple[Message, ...]] = deque()

    def put(lines: list[Line]) -> None:
        for line in lines:
            if pace.admits(line, app.clock.monotonic()):
                if pace.left_out > BURST:
                    console.print(f"         · {pace.left_out} more", style="dim")
                    pace.left_out = 0
                console.print(painted(line), soft_wrap=True)
        if lines:
            sys.stdout.flush()

    async with app.rooms.hold(room_id):
        while not scroll.ended:
            with contextlib.suppress(SlowConsumerError):  # then we read on from now: this is a view, not a record
                async with app.bus.subscribe(room_id, max_pending=256) as messages:
                    while not scroll.ended:
                        with contextlib.suppress(TimeoutError):
                            async with asyncio.timeout(SETTLE_EVERY_S):
                                waiting.append(await anext(messages))
                        now = app.clock.now_ms()
                        while waiting:
                            for message in waiting.popleft():
                                decoded = decode(message.method, message.payload)
                                if not isinstance(decoded, Fault):
                                    entry = {"method": message.method, "payload": message_to_dict(decoded)}
                                    put(scroll.add(entry, now))
                        put(scroll.settle(now))
