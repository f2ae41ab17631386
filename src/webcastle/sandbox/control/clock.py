"""The world's clock: real, faster, shifted, or turned by hand. No other module of the sandbox reads the time."""

from __future__ import annotations

import time

__all__ = ["MANUAL_EPOCH_MS", "WorldClock", "wall_ms"]

MANUAL_EPOCH_MS = 1_775_000_000_000
"""Where a manual clock starts by default, so that its worlds are the same bytes everywhere."""


def wall_ms() -> int:
    """The machine's clock in ms since the Unix epoch."""
    return time.time_ns() // 1_000_000


class WorldClock:
    """World time in ms since the Unix epoch; it never goes back.

    Args:
        manual_at: stand still at this time until turned; None follows the machine's clock.
        shift_ms: how far a real clock is ahead of the machine's.
    """

    def __init__(self, *, manual_at: int | None = None, shift_ms: int = 0) -> None:
        self.speed = 1.0
        self._manual = manual_at
        self._origin_mono = time.monotonic()
        self._origin = wall_ms() + shift_ms
        self._latest = 0

    @property
    def manual(self) -> bool:
        """Whether it stands still until turned."""
        return self._manual is not None

    @property
    def shift_ms(self) -> int:
        """How far it is ahead of the machine's clock."""
        return self.now_ms() - wall_ms()

    def now_ms(self) -> int:
        """World time."""
        if self._manual is not None:
            return self._manual
        # A monotonic source under a wall-clock origin: a machine whose clock is set back does not turn the world back.
        now = self._origin + int((time.monotonic() - self._origin_mono) * 1000 * self.speed)
        self._latest = max(self._latest, now)
        return self._latest

    def delay_s(self, until_ms: int) -> float | None:
        """Real seconds until that world time; None if only turning the clock gets there."""
        if self._manual is not None:
            return None
        return max(0.0, (until_ms - self.now_ms()) / 1000 / self.speed)

    def advance(self, ms: int) -> None:
        """Turn the clock forward."""
        if self._manual is not None:
            self._manual += ms
        else:
            self._restart(self.now_ms() + ms)

    def set_speed(self, speed: float) -> None:
        """Let a real clock run ``speed`` times as fast."""
        self._restart(self.now_ms())
        self.speed = speed

    def set_manual(self, manual: bool) -> None:
        """Stop the clock, or let it run on from its present time."""
        now = self.now_ms()
        if manual:
            self._manual = now
        else:
            self._manual = None
            self._restart(now)

    def _restart(self, now: int) -> None:
        self._origin_mono = time.monotonic()
        self._origin = now
