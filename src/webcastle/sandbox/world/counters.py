"""A room's numbers as functions of time: viewers, likes, joins, visitors, follows."""

from __future__ import annotations

from dataclasses import dataclass

from webcastle.sandbox.world.dice import hash64

__all__ = ["Counters"]

_WAVE_MS = 540_000


@dataclass(frozen=True, slots=True)
class Counters:
    """The numbers of one broadcast; ``elapsed`` is ms since its start. Only `viewers` ever falls."""

    seed: int
    room_id: int
    base: int

    def viewers(self, elapsed: int) -> int:
        """Viewers right now: a rise in the first minutes, then slow waves with a little noise every 2 s."""
        rise = min(elapsed, 300_000) * 60 // 300_000 + 40
        phase = (elapsed + self.room_id) % _WAVE_MS
        wave = 100 + 25 * abs(2 * phase - _WAVE_MS) // _WAVE_MS
        noise = 97 + hash64(self.seed, self.room_id, "viewers", elapsed // 2000) % 7
        return max(1, self.base * rise * wave * noise // 1_000_000)

    def visitors(self, elapsed: int) -> int:
        """Visitors since the broadcast began."""
        return self.base * 2 + self.base * elapsed // 400_000

    def joined(self, elapsed: int) -> int:
        """The count that join messages carry."""
        return self.base + self.base * elapsed // 600_000

    def likes(self, series: int, elapsed: int) -> int:
        """The like total of one of two counters that do not agree (observed in two of three captures)."""
        start = self.base * 300 + hash64(self.seed, self.room_id, "likes") % (self.base * 600)
        if series:
            start = start * 64 // 100
        return start + self.base * (9 - 3 * series) * elapsed // 100_000

    def follows(self, elapsed: int) -> int:
        """Follows during this broadcast."""
        return self.base * elapsed // 9_000_000

    def shares(self, elapsed: int) -> int:
        """Shares during this broadcast."""
        return self.base * elapsed // 30_000_000

    def diamonds(self, elapsed: int) -> int:
        """Gift value so far."""
        return self.base * elapsed // 200_000
