"""The alarm that wakes sockets: at a world time, for a room that has something new, or because the clock was turned."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable

__all__ = ["Alarm"]


class Alarm:
    """Wakes waiting sockets. One event loop only.

    A waiter checks its condition again after each wait: waking early is allowed.

    Args:
        delay_s: real seconds until a world time (ms since the Unix epoch); None if only turning the clock gets there.
    """

    def __init__(self, delay_s: Callable[[int], float | None]) -> None:
        self._delay_s = delay_s
        self._waiters: defaultdict[int, set[asyncio.Future[None]]] = defaultdict(set)

    async def wait(self, room_id: int, until_ms: int | None) -> None:
        """Wait until the world time comes, or `wake` is called for the room."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[None] = loop.create_future()
        delay = None if until_ms is None else self._delay_s(until_ms)
        timer = None if delay is None else loop.call_later(delay, _wake, future)
        waiters = self._waiters[room_id]
        waiters.add(future)
        try:
            await future
        finally:
            waiters.discard(future)
            if not waiters:
                self._waiters.pop(room_id, None)
            if timer is not None:
                timer.cancel()

    def wake(self, room_id: int) -> None:
        """Wake every waiter of a room."""
        for future in tuple(self._waiters.get(room_id, ())):
            _wake(future)

    def wake_all(self) -> None:
        """Wake every waiter: the clock was turned."""
        for room_id in tuple(self._waiters):
            self.wake(room_id)


def _wake(future: asyncio.Future[None]) -> None:
    if not future.done():
        future.set_result(None)
