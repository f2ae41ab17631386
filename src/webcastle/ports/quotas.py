"""Counters that several processes take from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from webcastle.models import QuotaState

__all__ = ["Quota", "QuotaStore"]


@dataclass(frozen=True, slots=True)
class Quota:
    """A counter to take from: ``name`` (``minute``, ``day``, ``feed``), its limit (None: count only), window length in s."""

    name: str
    limit: int | None
    window_s: int


class QuotaStore(Protocol):
    """Counters in fixed windows of time."""

    async def take_quota(self, key_id: str, quotas: Sequence[Quota], now: int, cost: int = 1) -> list[QuotaState]:
        """Take ``cost`` from every quota at once, or from none if one would be exceeded (its state has allowed False).

        Windows are aligned to multiples of their length since the epoch (a day is a UTC day). Atomic across processes.
        """

    async def quota_states(self, key_id: str, quotas: Sequence[Quota], now: int) -> list[QuotaState]:
        """The same counters without taking; ``allowed`` says whether one more would fit."""
