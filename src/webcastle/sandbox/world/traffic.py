"""A room's messages in a block of 20 seconds: how many of which kind, in which frames.

The rates are those of ten-minute captures of real rooms (docs/protocol.md, "Traffic"): about 2.8 messages in each of
1.2-1.4 frames a second, likes, joins and comments in that order, viewer counts every 2 s, captions if the room has
them, gift streaks of one to eight messages. A plan holds no payloads: only time, kind and a few numbers.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from webcastle.sandbox.world import battles, lessons
from webcastle.sandbox.world.dice import Dice
from webcastle.sandbox.world.drafts import BLOCK_MS, LATE_MS, Draft
from webcastle.sandbox.world.gifts import SINGLES, STREAKABLE, Gift

__all__ = ["MIXES", "Mix", "plan"]


@dataclass(frozen=True, slots=True)
class Mix:
    """Expected numbers per block of 20 s."""

    frames: float
    rates: dict[str, float]
    streaks: float = 0.0
    singles: float = 0.0
    late_percent: int = 0
    missing_end_percent: int = 0
    people: int = 400
    events: Callable[[Dice, int, int], list[Draft]] | None = field(default=None)


_ROOM_A = {  # a talk room with captions
    "like": 20.1,
    "member": 17.7,
    "chat": 15.3,
    "caption": 7.1,
    "follow": 2.8,
    "share": 0.2,
    "tray": 2.9,
    "panel": 0.8,
    "fan_ticket": 0.6,
    "link_mic": 0.5,
    "link_layer": 0.2,
    "link": 0.13,
    "privilege": 0.1,
    "emote": 0.3,
    "question": 0.1,
}
_ROOM_B = {  # music and gifts
    "like": 15.8,
    "member": 41.0,
    "chat": 7.0,
    "caption": 7.0,
    "follow": 0.45,
    "share": 0.4,
    "panel": 0.8,
    "fan_ticket": 0.7,
    "link_mic": 0.6,
    "link_layer": 0.3,
    "link": 0.2,
    "privilege": 0.3,
    "unauthorized": 0.1,
    "subscribe": 0.15,
    "barrage": 0.2,
    "envelope": 0.1,
}
_ROOM_C = {  # a news channel
    "like": 1.8,
    "member": 40.6,
    "chat": 6.2,
    "follow": 0.7,
    "share": 1.4,
    "game_server": 0.6,
    "barrage": 0.03,
    "unauthorized": 1.0,
}

MIXES: dict[str, Mix] = {
    "none": Mix(0, {}),
    "chat": Mix(28, _ROOM_A, streaks=0.4, singles=0.07),
    "gifts": Mix(25.6, _ROOM_B, streaks=2.4, singles=0.5),
    "news": Mix(24, _ROOM_C),
    "quiet": Mix(11, {"member": 1.4, "chat": 0.9, "like": 1.2, "follow": 0.05}, streaks=0.05, people=60),
    "busy": Mix(
        80,
        {
            "like": 330,
            "member": 270,
            "chat": 340,
            "caption": 7,
            "follow": 12,
            "share": 6,
            "tray": 3,
            "emote": 6,
            "panel": 1,
            "subscribe": 0.5,
        },
        streaks=4,
        singles=2,
        people=3000,
    ),
    "battle": Mix(26, {**_ROOM_A, "chat": 12, "like": 16}, streaks=1.6, singles=0.2, events=battles.plan),
    "chaos": Mix(26, _ROOM_A, streaks=2.0, singles=0.2, late_percent=7, missing_end_percent=40),
    "everything": Mix(10, {"member": 4, "chat": 4}, events=lessons.plan_everything),
    "streaks": Mix(10, {"member": 2, "chat": 2}, events=lessons.plan_streaks),
}

_NEVER_LATE = frozenset({"gift", "seq"})


def plan(traffic: str, dice: Dice, block: int, block_start: int) -> list[Draft]:
    """The messages of one block, in order of time; drafts with the same time share a frame."""
    mix = MIXES[traffic]
    drafts = _ordinary(mix, dice, block, block_start) if mix.frames else []
    if mix.events is not None:
        drafts += mix.events(dice, block, block_start)
        drafts.sort(key=lambda draft: draft.at)
    return drafts


class _Frames(NamedTuple):
    times: list[int]
    kinds: list[list[tuple[str, tuple[int, ...]]]]


def _ordinary(mix: Mix, dice: Dice, block: int, block_start: int) -> list[Draft]:
    count = max(1, dice.round(mix.frames))
    step = BLOCK_MS // count
    frames = _Frames(
        [block_start + number * step + dice.below(step * 3 // 4) for number in range(count)],
        [[] for _ in range(count)],
    )
    for beat in range(10):
        frames.kinds[beat * count // 10].append(("seq", ()))
    for kind, rate in mix.rates.items():
        for _ in range(dice.round(rate)):
            frames.kinds[dice.below(count)].append((kind, ()))
    for number in range(dice.round(mix.streaks)):
        _streak(mix, dice, frames, number)
    for _ in range(dice.round(mix.singles)):
        gift = dice.pick(SINGLES)
        frames.kinds[dice.below(count)].append(("gift", (dice.below(mix.people), gift.id, 1, 0, 0)))
    late_percent = mix.late_percent if block else 0  # before the first block there is nothing that could be late
    drafts = []
    for at, kinds in zip(frames.times, frames.kinds, strict=True):
        turn = dice.below(len(kinds)) if kinds else 0
        for kind, arg in kinds[turn:] + kinds[:turn]:
            late = late_percent and kind not in _NEVER_LATE and dice.chance(late_percent)
            drafts.append(Draft(at, kind, arg, LATE_MS if late else 0))
    return drafts


def _streak(mix: Mix, dice: Dice, frames: _Frames, number: int) -> None:
    """One streak: running counts in successive frames, then a final that repeats the last count."""
    count = len(frames.times)
    length = min(1 + dice.below(3) + dice.below(6) * dice.below(2), count - 1)
    if length < 1:
        return
    pace = 2 if dice.chance(50) and length * 2 < count else 1
    first = dice.below(count - length * pace)
    gift: Gift = dice.pick(STREAKABLE)
    person = dice.below(mix.people)
    started = frames.times[first] - dice.below(400) - number
    for repeat in range(1, length + 1):
        frames.kinds[first + (repeat - 1) * pace].append(("gift", (person, gift.id, repeat, 0, started)))
    if not dice.chance(mix.missing_end_percent):
        frames.kinds[first + length * pace].append(("gift", (person, gift.id, length, 1, started)))
