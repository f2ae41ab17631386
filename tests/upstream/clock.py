"""Time for tests: it moves when told, and says who is waiting for it."""

from __future__ import annotations

import asyncio

NOW = 1_775_000_000_000
ROUNDING_S = 0.002


class HandClock:
    """A clock turned by hand. A sleep of at most ``brisk_s`` does not wait: the clock turns itself so far."""

    def __init__(self, brisk_s: float = 0.6) -> None:
        self.brisk_s = brisk_s
        self._now_s = 1000.0
        self._sleepers: list[tuple[float, asyncio.Future[None]]] = []
        self._changed = asyncio.Event()
        self.slept: list[float] = []

    def now_ms(self) -> int:
        return NOW + int((self._now_s - 1000.0) * 1000)

    def monotonic(self) -> float:
        return self._now_s

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        if seconds <= self.brisk_s:
            self._now_s += max(seconds, 0.0)
            await asyncio.sleep(0)
            return
        entry = (self._now_s + seconds, asyncio.get_running_loop().create_future())
        self._sleepers.append(entry)
        self._changed.set()
        try:
            await entry[1]
        finally:
            self._sleepers.remove(entry)

    async def advance(self, seconds: float) -> None:
        """Turn the clock, waking sleepers in order; those that have a rounding left to sleep, too."""
        until = self._now_s + seconds
        while due := sorted(
            (entry for entry in self._sleepers if entry[0] <= until + ROUNDING_S), key=lambda entry: entry[0]
        ):
            when, future = due[0]
            self._now_s = max(self._now_s, when)
            if not future.done():
                future.set_result(None)
            for _ in range(10):  # what it wakes may sleep again
                await asyncio.sleep(0)
        self._now_s = max(until, self._now_s)

    async def until_sleeping(self, at_least_s: float) -> float:
        """Wait until a sleep has so long or longer to go; how long it still takes."""
        async with asyncio.timeout(5):
            while True:
                for when, future in self._sleepers:
                    if when - self._now_s >= at_least_s and not future.cancelled():
                        return when - self._now_s
                self._changed.clear()
                await self._changed.wait()
