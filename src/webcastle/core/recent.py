"""Answers kept for a while, and asked for once however many want them.

A question that is being asked belongs to nobody who waits for it: when the first one goes away, the others still get the answer.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Hashable
from dataclasses import dataclass
from typing import Generic, TypeVar

from webcastle.ports import Clock

__all__ = ["Kept", "Recent"]

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Kept(Generic[V]):
    """An answer, when it came (ms), and whether it was there already when it was wanted."""

    value: V
    at: int
    cached: bool = False


class Recent(Generic[K, V]):
    """The latest answers.

    Args:
        clock: time.
        ttl_s: how long an answer is good; 0: only for those who wait for it together.
        most: how many are kept; the longest unused goes first.
    """

    def __init__(self, clock: Clock, *, ttl_s: float, most: int) -> None:
        self._clock = clock
        self._ttl_s = ttl_s
        self._most = most
        self._kept: OrderedDict[K, tuple[Kept[V], float]] = OrderedDict()
        self._asking: dict[K, asyncio.Task[Kept[V]]] = {}

    async def get(self, key: K, ask: Callable[[], Awaitable[V]]) -> Kept[V]:
        """The answer, asked for if there is none that is good. Raises what ``ask`` raises; no failure is kept."""
        known = self._kept.get(key)
        if known is not None and self._clock.monotonic() < known[1]:
            self._kept.move_to_end(key)
            return known[0]
        asking = self._asking.get(key)
        if asking is None:
            asking = asyncio.get_running_loop().create_task(self._ask(key, ask))
            self._asking[key] = asking
            asking.add_done_callback(lambda done: self._asked(key, done))
        return await asyncio.shield(asking)

    def peek(self, key: K) -> Kept[V] | None:
        """The latest answer that is still kept, however old."""
        known = self._kept.get(key)
        return known[0] if known is not None else None

    def all(self) -> list[Kept[V]]:
        """All of them, however old."""
        return [kept for kept, _ in self._kept.values()]

    def forget(self, matches: Callable[[V], bool]) -> None:
        """Ask anew for those that match."""
        for key in [key for key, (kept, _) in self._kept.items() if matches(kept.value)]:
            del self._kept[key]

    async def close(self) -> None:
        """Give up what is being asked."""
        asking = list(self._asking.values())
        for task in asking:
            task.cancel()
        await asyncio.gather(*asking, return_exceptions=True)

    async def _ask(self, key: K, ask: Callable[[], Awaitable[V]]) -> Kept[V]:
        value = await ask()
        at = self._clock.now_ms()
        if self._ttl_s > 0:
            self._kept[key] = (Kept(value, at, cached=True), self._clock.monotonic() + self._ttl_s)
            self._kept.move_to_end(key)
            if len(self._kept) > self._most:
                self._kept.popitem(last=False)
        return Kept(value, at)

    def _asked(self, key: K, done: asyncio.Task[Kept[V]]) -> None:
        del self._asking[key]
        if not done.cancelled():
            done.exception()  # whoever waits gets it; nobody may be waiting
