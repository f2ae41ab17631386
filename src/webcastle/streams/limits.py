"""Per-process limits: open WebSockets by key or token, and attempts to connect within a minute."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from webcastle.errors import QuotaExceededError, TierError
from webcastle.ports import Clock

__all__ = ["ConnectionAttempts", "ConnectionLimits"]

LEAST_ATTEMPTS = 20
ATTEMPTS_PER_CONNECTION = 4
"""A minute, for each connection that the tier allows: enough to lose them all a few times."""


class ConnectionAttempts:
    """Counts, per key or token, the attempts to connect in the present minute."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._minute = 0
        self._tried: Counter[str] = Counter()

    def take(self, owner: str, connections: int | None) -> None:
        """Count an attempt of an owner that may have so many connections (None: no limit, not counted).

        Raises:
            QuotaExceededError: there were too many in this minute.
        """
        if connections is None:
            return
        minute, second = divmod(self._clock.now_ms() // 1000, 60)
        if minute != self._minute:
            self._minute = minute
            self._tried.clear()
        self._tried[owner] += 1
        most = max(LEAST_ATTEMPTS, ATTEMPTS_PER_CONNECTION * connections)
        if self._tried[owner] > most:
            raise QuotaExceededError(
                f"This key has tried to connect {most} times in this minute.", retry_after=60 - second
            )


class ConnectionLimits:
    """Counts open connections by owner: a key's id, or a token's."""

    def __init__(self) -> None:
        self._used: Counter[str] = Counter()

    def take(self, counted: Sequence[tuple[str, int | None]]) -> Callable[[], None]:
        """Count one connection for every owner, or for none.

        Args:
            counted: owners, each with its limit (None: unlimited).

        Returns:
            what uncounts it; to be called once, however the connection ends.

        Raises:
            TierError: an owner has as many connections as it may have.
        """
        for owner, limit in counted:
            if limit is not None and self._used[owner] >= limit:
                raise TierError(
                    f"All {limit} WebSocket connections of this key are in use."
                    if limit
                    else "This key's tier has no WebSocket connections.",
                    hint="Close one first, or use a key of a higher tier.",
                )
        owners = [owner for owner, _ in counted]
        self._used.update(owners)

        def give_back() -> None:
            self._used.subtract(owners)
            for owner in owners:
                if not self._used[owner]:
                    del self._used[owner]

        return give_back

    def used(self, owner: str) -> int:
        """How many connections an owner has open."""
        return self._used[owner]

    @property
    def owners(self) -> int:
        """How many owners have any."""
        return len(self._used)
