"""Time and random numbers, which tests replace."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Final, Protocol

__all__ = ["Clock", "system_jitter"]

system_jitter: Final[Callable[[], float]] = random.SystemRandom().random
"""A uniform random number in [0, 1), for the jitter of pauses."""


class Clock(Protocol):
    """The current time and waiting. Tests use a clock that they advance."""

    def now_ms(self) -> int:
        """The wall clock in ms since the Unix epoch."""

    def monotonic(self) -> float:
        """Monotonic time (s)."""

    async def sleep(self, seconds: float) -> None:
        """Wait for so many seconds; a test clock returns when it was advanced that far."""
