"""Exponential backoff with jitter, used by all code that retries."""

from __future__ import annotations

from collections.abc import Callable

__all__ = ["Backoff"]


class Backoff:
    """Pauses that grow with each failure in a row.

    Args:
        base_s: ceiling of the first pause (s).
        cap_s: ceiling of every pause (s).
        floor: share of the ceiling that is always waited; 0 is full jitter.
        jitter: a uniform number in [0, 1); `webcastle.ports.system_jitter` outside of tests.
    """

    def __init__(self, base_s: float, cap_s: float, *, floor: float = 0.0, jitter: Callable[[], float]) -> None:
        self._base_s = base_s
        self._cap_s = cap_s
        self._floor = floor
        self._jitter = jitter
        self.failures = 0

    def next_s(self) -> float:
        """Count a failure. Returns the pause in seconds."""
        ceiling = min(self._cap_s, self._base_s * 2.0 ** min(self.failures, 32))
        self.failures += 1
        return ceiling * (self._floor + (1.0 - self._floor) * self._jitter())

    def ease(self, at_most: int = 0) -> None:
        """Lower the count of failures to ``at_most``."""
        self.failures = min(self.failures, at_most)
