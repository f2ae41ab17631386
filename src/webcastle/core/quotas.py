"""Counting requests: in the store, and in memory while the store cannot be written.

Rules
- A request takes from the store's counters, which are exact over all processes.
- If that write fails, reading must go on: for `WRITE_AGAIN_S` this process counts in memory, on top of what the store says was used. So a
  key never gets more than its limit from one process; what was counted in memory is not written later.
- A store that cannot be read either is an error.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import structlog
from cachetools import TTLCache

from webcastle.errors import StoreError
from webcastle.models import QuotaState
from webcastle.ports import Clock, Quota, QuotaStore

__all__ = ["Quotas"]

WRITE_AGAIN_S: Final = 15.0
MAX_COUNTERS: Final = 20_000
LONGEST_WINDOW_S: Final = 86_400

log = structlog.get_logger(__name__)


class Quotas:
    """The counters of keys.

    Args:
        store: has the counters of all processes.
        clock: time.
    """

    def __init__(self, store: QuotaStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._taken: TTLCache[tuple[str, str, int], int] = TTLCache(
            MAX_COUNTERS, LONGEST_WINDOW_S, timer=clock.monotonic
        )
        self._not_before = 0.0

    async def take(self, key_id: str, quotas: Sequence[Quota], now: int, cost: int = 1) -> list[QuotaState]:
        """Take ``cost`` from every quota, or from none if one would be exceeded. Raises `StoreError` if the store cannot be read."""
        if self._clock.monotonic() >= self._not_before:
            try:
                return await self._store.take_quota(key_id, quotas, now, cost)
            except StoreError as exc:
                self._not_before = self._clock.monotonic() + WRITE_AGAIN_S
                log.warning("quotas_counted_in_memory", error=exc.message, for_s=WRITE_AGAIN_S)
        stored = await self._store.quota_states(key_id, quotas, now)
        names = [(key_id, quota.name, state.reset_at) for quota, state in zip(quotas, stored, strict=True)]
        states = [
            replace(state, used=state.used + self._taken.get(name, 0))
            for name, state in zip(names, stored, strict=True)
        ]
        fits = [state.limit is None or state.used + cost <= state.limit for state in states]
        taken = cost if all(fits) else 0
        for name in names:
            self._taken[name] = self._taken.get(name, 0) + taken
        return [replace(state, used=state.used + taken, allowed=fit) for state, fit in zip(states, fits, strict=True)]
