"""Counters of the use of keys in fixed windows of time."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Final

from webcastle.models import QuotaState
from webcastle.ports import Quota

__all__ = ["quota_states", "take_quota"]

KEEP_S: Final = 3600
"""Windows stay this long after their end, for processes whose clocks differ."""

# What a key used in a window.
_USED: Final = "SELECT used FROM quotas WHERE key_id = ? AND name = ? AND window_start = ?"
# Take from a window, opening it if it is new.
_TAKE: Final = """
    INSERT INTO quotas (key_id, name, window_start, ends_at, used) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (key_id, name, window_start) DO UPDATE SET used = used + excluded.used
"""
# Delete windows that have ended everywhere.
_PRUNE: Final = "DELETE FROM quotas WHERE ends_at < ?"


def take_quota(db: sqlite3.Connection, key_id: str, quotas: Sequence[Quota], now: int, cost: int) -> list[QuotaState]:
    """See `QuotaStore.take_quota`."""
    if cost < 0:
        raise ValueError("A quota cannot be given back.")
    used = [_used(db, key_id, quota, now) for quota in quotas]
    fits = [quota.limit is None or have + cost <= quota.limit for quota, have in zip(quotas, used, strict=True)]
    taken = cost if all(fits) else 0
    if taken:
        for quota in quotas:
            start = _start(quota, now)
            db.execute(_TAKE, (key_id, quota.name, start, start + quota.window_s, taken))
        if 0 in used:  # a window begins: so old ones may have ended
            db.execute(_PRUNE, (now // 1000 - KEEP_S,))
    return [
        QuotaState(quota.limit, have + taken, _start(quota, now) + quota.window_s, fit)
        for quota, have, fit in zip(quotas, used, fits, strict=True)
    ]


def quota_states(db: sqlite3.Connection, key_id: str, quotas: Sequence[Quota], now: int) -> list[QuotaState]:
    """See `QuotaStore.quota_states`; ``allowed`` says whether one more would fit."""
    states = []
    for quota in quotas:
        used = _used(db, key_id, quota, now)
        fits = quota.limit is None or used < quota.limit
        states.append(QuotaState(quota.limit, used, _start(quota, now) + quota.window_s, fits))
    return states


def _used(db: sqlite3.Connection, key_id: str, quota: Quota, now: int) -> int:
    row = db.execute(_USED, (key_id, quota.name, _start(quota, now))).fetchone()
    return 0 if row is None else int(row[0])


def _start(quota: Quota, now: int) -> int:
    return now // 1000 // quota.window_s * quota.window_s
