"""A TTL cache of answers; callers that want the same answer at the same time share one request."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Hashable
from dataclasses import dataclass
from typing import Generic, TypeVar

from cachetools import TTLCache

from webcastle.ports import Clock

__all__ = ["CachedAnswers", "Kept", "SingleFlight"]

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class SingleFlight(Generic[K, V]):
    """Runs one request for all callers that want the same answer at the same time.

    The request does not depend on the caller that started it: when that caller is cancelled, the others still get the answer.
    """

    def __init__(self) -> None:
        self._asking: dict[K, asyncio.Task[V]] = {}

    async def get(self, key: K, ask: Callable[[], Awaitable[V]]) -> V:
        """The result of the running request for this key, or else of ``ask``. Raises what the request raises."""
        asking = self._asking.get(key)
        if asking is None:
            asking = asyncio.get_running_loop().create_task(_run(ask))
            self._asking[key] = asking
            asking.add_done_callback(lambda done: self._asked(key, done))
        return await asyncio.shield(asking)

    async def close(self) -> None:
        """Cancel the questions that are under way."""
        asking = list(self._asking.values())
        for task in asking:
            task.cancel()
        await asyncio.gather(*asking, return_exceptions=True)

    def _asked(self, key: K, done: asyncio.Task[V]) -> None:
        del self._asking[key]
        if not done.cancelled():
            done.exception()  # its callers get it, if there are any left


async def _run(ask: Callable[[], Awaitable[V]]) -> V:
    return await ask()


@dataclass(frozen=True, slots=True)
class Kept(Generic[V]):
    """An answer, when it came (ms), and whether it came from memory."""

    value: V
    at: int
    cached: bool = False


class CachedAnswers(Generic[K, V]):
    """The latest answers by key.

    Args:
        clock: time.
        ttl_s: how long an answer is valid (s); 0: only for the callers that share its request.
        most: the most answers kept; the least recently used is removed first.
    """

    def __init__(self, clock: Clock, *, ttl_s: float, most: int) -> None:
        self._clock = clock
        self._kept: TTLCache[K, Kept[V]] = TTLCache(most, ttl_s, timer=clock.monotonic)
        self._flights: SingleFlight[K, Kept[V]] = SingleFlight()

    async def get(self, key: K, ask: Callable[[], Awaitable[V]]) -> Kept[V]:
        """The cached answer if it is valid, else the result of ``ask``. Raises what ``ask`` raises; failures are not cached."""
        known = self._kept.get(key)
        return known if known is not None else await self._flights.get(key, lambda: self._ask(key, ask))

    def forget(self, matches: Callable[[V], bool]) -> None:
        """Drop the answers that match."""
        for key in list(self._kept):
            kept = self._kept.get(key)
            if kept is not None and matches(kept.value):
                self._kept.pop(key, None)

    async def close(self) -> None:
        """Cancel the questions that are under way."""
        await self._flights.close()

    async def _ask(self, key: K, ask: Callable[[], Awaitable[V]]) -> Kept[V]:
        value = await ask()
        at = self._clock.now_ms()
        self._kept[key] = Kept(value, at, cached=True)
        return Kept(value, at)
