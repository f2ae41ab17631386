"""Time and chance, so that tests can turn the one and fix the other."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Final, Protocol

__all__ = ["Clock", "system_jitter"]

system_jitter: Final[Callable[[], float]] = random.SystemRandom().random
"""A uniform number in [0, 1), which spreads pauses."""


class Clock(Protocol):
    """Time, so that tests can turn it."""

    def now_ms(self) -> int:
        """The wall clock in ms since the Unix epoch."""

    def monotonic(self) -> float:
        """Seconds that only go forward."""

    async def sleep(self, seconds: float) -> None:
        """Wait; a test clock returns when it has been turned far enough."""
