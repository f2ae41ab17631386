"""Connections and attempts are counted against a tier's limits."""

from __future__ import annotations

import pytest

from tests.core.fakes import HandClock
from webcastle.errors import QuotaExceededError, TierError
from webcastle.streams.limits import ConnectionAttempts, ConnectionLimits


def test_owners_are_counted_together_or_not_at_all() -> None:
    """A connection counts for a token and its key; if one is full, neither is taken."""
    limits = ConnectionLimits()
    give_back = limits.take([("token", 1), ("key", 2)])
    with pytest.raises(TierError, match="All 1 "):
        limits.take([("key", 2), ("token", 1)])
    assert (limits.used("token"), limits.used("key"), limits.owners) == (1, 1, 2)
    limits.take([("key", 2), ("free", None)])
    give_back()
    assert (limits.used("token"), limits.used("key"), limits.owners) == (0, 1, 2)


def test_a_tier_without_connections() -> None:
    """None at all is a limit too."""
    with pytest.raises(TierError, match="no WebSocket connections"):
        ConnectionLimits().take([("key", 0)])


def test_attempts_are_counted_by_the_minute() -> None:
    """Twenty at least, four for each connection, none counted without a limit; a new minute begins anew."""
    clock = HandClock()
    attempts = ConnectionAttempts(clock)
    for _ in range(40):
        attempts.take("key", 10)
    with pytest.raises(QuotaExceededError) as caught:
        attempts.take("key", 10)
    clock.ms += caught.value.retry_after * 1000
    for _ in range(20):
        attempts.take("key", 1)
    with pytest.raises(QuotaExceededError):
        attempts.take("key", 1)
    for _ in range(1000):
        attempts.take("other", None)
