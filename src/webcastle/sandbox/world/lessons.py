"""Two rooms that teach clients: one with every message type, one with every course of a gift streak.

The streak room repeats this curriculum, one lesson per block of 20 s:

0. two viewers' streaks overlap, both end properly;
1. a streak whose end is missing;
2. a streak that ends twice;
3. single gifts that cannot be combined, one of them sent several at once (``group_count``);
4. streaks to two guests at once (``to_user``), distinct group ids;
5. a streak whose count jumps (1, 5, 6, 10), and one of a single gift.
"""

from __future__ import annotations

from webcastle.protocol.messages import METHODS
from webcastle.sandbox.world.dice import Dice
from webcastle.sandbox.world.drafts import BLOCK_MS, Draft

__all__ = ["EVERY_METHOD", "NOVELTY", "plan_everything", "plan_streaks"]

NOVELTY = "WebcastSandboxNoveltyMessage"
"""A method that no schema knows."""

EVERY_METHOD: tuple[str, ...] = (*sorted(METHODS), NOVELTY)

_EVERY_MS = 400
_PER_BLOCK = BLOCK_MS // _EVERY_MS


def plan_everything(dice: Dice, block: int, block_start: int) -> list[Draft]:
    """The next 50 methods of the cycle."""
    drafts = []
    for number in range(_PER_BLOCK):
        cycle, index = divmod(block * _PER_BLOCK + number, len(EVERY_METHOD))
        at = block_start + number * _EVERY_MS + dice.below(_EVERY_MS // 2)
        drafts.append(Draft(at, "everything", (index, cycle)))
    return drafts


_ROSE, _LANTERN, _HEART_CARD, _NIGHT_TRAIN = 5655, 57340, 7934, 9072

# second, streak name, viewer, gift, repeat_count, repeat_end, recipient, group_count
_Step = tuple[float, str, int, int, int, int, int, int]

_LESSONS: tuple[tuple[_Step, ...], ...] = (
    (
        *((2.0 * n, "a", 1, _ROSE, n, 0, 0, 1) for n in (1, 2, 3, 4)),
        (9.0, "a", 1, _ROSE, 4, 1, 0, 1),
        *((2.0 * n + 1.2, "b", 2, _LANTERN, n, 0, 0, 1) for n in (1, 2, 3)),
        (8.5, "b", 2, _LANTERN, 3, 1, 0, 1),
    ),
    tuple((3.0 * n, "c", 3, _ROSE, n, 0, 0, 1) for n in (1, 2, 3)),
    (
        *((3.0 * n, "d", 4, _ROSE, n, 0, 0, 1) for n in (1, 2)),
        (8.0, "d", 4, _ROSE, 2, 1, 0, 1),
        (8.9, "d", 4, _ROSE, 2, 1, 0, 1),
    ),
    (
        (3.0, "", 5, _HEART_CARD, 1, 0, 0, 1),
        (8.0, "", 6, _NIGHT_TRAIN, 1, 1, 0, 1),
        (12.0, "", 5, _HEART_CARD, 1, 0, 0, 5),
    ),
    (
        *((2.0 * n, "e", 7, _ROSE, n, 0, 1, 1) for n in (1, 2, 3)),
        *((2.0 * n + 0.4, "f", 7, _ROSE, n, 0, 2, 1) for n in (1, 2)),
        (6.5, "f", 7, _ROSE, 2, 1, 2, 1),
        (9.0, "e", 7, _ROSE, 3, 1, 1, 1),
    ),
    (
        *((2.0 * n, "g", 8, _ROSE, count, 0, 0, 1) for n, count in enumerate((1, 5, 6, 10), start=1)),
        (10.5, "g", 8, _ROSE, 10, 1, 0, 1),
        (12.0, "h", 9, _LANTERN, 1, 0, 0, 1),
        (14.0, "h", 9, _LANTERN, 1, 1, 0, 1),
    ),
)


def plan_streaks(dice: Dice, block: int, block_start: int) -> list[Draft]:
    """The block's lesson."""
    started: dict[str, int] = {}
    drafts = []
    for second, streak, person, gift, count, end, recipient, group_count in sorted(_LESSONS[block % len(_LESSONS)]):
        at = block_start + int(second * 1000)
        group = started.setdefault(streak, at - 40 - dice.below(200)) if streak else 0
        drafts.append(Draft(at, "gift", (person, gift, count, end, group, recipient, group_count)))
    return drafts
