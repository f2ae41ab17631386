"""Matches between creators: their steps and scores over time. One match every six minutes.

Even matches are one against one (scores in ``armies``), odd ones two against two (``team_armies``); every fifth is a
draw. Scores are functions of time, so that any moment of any match can be computed alone.
"""

from __future__ import annotations

from dataclasses import dataclass

from webcastle.sandbox.world.dice import Dice, hash64
from webcastle.sandbox.world.drafts import BLOCK_MS, Draft

__all__ = ["CYCLE_BLOCKS", "DURATION_S", "OPEN_S", "Match", "plan"]

CYCLE_BLOCKS = 18
OPEN_S = 10
DURATION_S = 180
_FINISH_S = OPEN_S + DURATION_S
_PUNISH_S = 30

# LinkMicBattleBattleAction and BattleCardMsgType numbers
_INVITE, _ACCEPT, _OPEN, _FINISH = 1, 7, 4, 5
_EVENTS: tuple[tuple[int, str, int], ...] = (
    (1, "link_layer", 0),
    (2, "battle", _INVITE),
    (6, "battle", _ACCEPT),
    (OPEN_S, "battle", _OPEN),
    (40, "battle_card", 1),
    (60, "battle_card", 2),
    (80, "battle_task", 0),
    (100, "battle_card", 3),
    (140, "battle_card", 5),
    (_FINISH_S, "battle", _FINISH),
    (_FINISH_S + _PUNISH_S, "battle_punish", 0),
    (_FINISH_S + _PUNISH_S + 5, "link_mic", 0),
    *((second, "armies", 1) for second in range(OPEN_S + 3, _FINISH_S, 3)),
    (_FINISH_S + 1, "armies", 2),
)
_BY_BLOCK = tuple(
    tuple(sorted(event for event in _EVENTS if event[0] * 1000 // BLOCK_MS == number)) for number in range(CYCLE_BLOCKS)
)


def plan(dice: Dice, block: int, block_start: int) -> list[Draft]:
    """The match messages of one block."""
    number, spot = divmod(block, CYCLE_BLOCKS)
    cycle_start = block_start - spot * BLOCK_MS
    return [
        Draft(cycle_start + second * 1000 + dice.below(150), kind, (number, code))
        for second, kind, code in _BY_BLOCK[spot]
    ]


@dataclass(frozen=True, slots=True)
class Match:
    """One match of a room: ``number`` counts them from 0, ``start`` is its cycle's beginning (world ms)."""

    seed: int
    room_id: int
    number: int
    start: int

    @property
    def battle_id(self) -> int:
        """19 digits."""
        return 7_250_000_000_000_000_000 + hash64(self.seed, self.room_id, "battle", self.number) % 10**16

    @property
    def teams(self) -> bool:
        """Two against two."""
        return self.number % 2 == 1

    @property
    def draw(self) -> bool:
        """Whether it ends even."""
        return self.number % 5 == 4

    @property
    def opened_at(self) -> int:
        """When the count began (world ms)."""
        return self.start + OPEN_S * 1000

    def score(self, side: int, at: int) -> int:
        """Points of one side; never falls."""
        elapsed = min(max(0, (at - self.opened_at) // 1000), DURATION_S)
        tick = elapsed // 3
        pace = 0 if self.draw else side
        rate = 20 + hash64(self.seed, self.room_id, "rate", self.number, pace) % 90
        noise = 0 if self.draw and elapsed == DURATION_S else side
        # Less than a tick's growth, so that scores rise all the same.
        wobble = hash64(self.room_id, "wobble", self.number, noise, tick) % (2 * rate) if tick else 0
        return tick * 3 * rate + wobble

    def results(self) -> tuple[int, int]:
        """BattleResultResult of both sides: 0 win, 1 lose, 2 draw."""
        end = self.opened_at + DURATION_S * 1000
        ours, theirs = self.score(0, end), self.score(1, end)
        return (2, 2) if ours == theirs else (0, 1) if ours > theirs else (1, 0)
