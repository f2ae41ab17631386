"""Facts of marks: gaps, ends of gift streaks, the end of the broadcast."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from webcastle.events.fact import Fact, head_of_mark, head_of_message
from webcastle.events.gifts import Gift, gift
from webcastle.events.room import BroadcastState, state_of
from webcastle.models import EndCause, Gap, GapReason, Mark, StreakEnd
from webcastle.protocol import schema
from webcastle.protocol.messages import decode

__all__ = ["BroadcastEnded", "GapFound", "GiftStreakEnded", "broadcast_ended", "gap_found", "gift_streak_ended"]


@dataclass(frozen=True, slots=True)
class GapFound(Fact):
    """Messages between two times (ms) may be missing; if ``recovered``, upstream sent them afterwards."""

    kind: ClassVar[str] = "gap"

    from_ms: int
    to_ms: int
    reason: GapReason
    detail: str
    recovered: bool


@dataclass(frozen=True, slots=True)
class GiftStreakEnded(Fact):
    """A gift streak is over, or a gift that comes alone was given: one per streak, with the highest count.

    Times are TikTok's (ms). ``gift`` is the streak's newest message, None if that is deleted or does not parse.
    """

    kind: ClassVar[str] = "gift_ended"

    streak_id: str
    count: int
    diamonds_each: int
    started_at: int
    ended_at: int
    ended_by: StreakEnd
    gift: Gift | None

    @property
    def diamonds(self) -> int:
        """The total value in diamonds."""
        return self.count * self.diamonds_each


@dataclass(frozen=True, slots=True)
class BroadcastEnded(Fact):
    """The broadcast is over: the last fact of a room. ``state`` is `ENDED` or `SUSPENDED`."""

    kind: ClassVar[str] = "broadcast_ended"

    cause: EndCause
    state: BroadcastState


def gap_found(mark: Mark) -> Fact:
    """The gap of a mark of kind ``gap``."""
    gap = Gap.of(mark)
    return GapFound(*head_of_mark(mark), gap.from_ms, gap.to_ms, gap.reason, gap.detail, gap.recovered)


def gift_streak_ended(mark: Mark) -> Fact:
    """The end of a streak, of a mark of kind ``gift_ended``."""
    body = mark.body
    return GiftStreakEnded(
        *head_of_mark(mark),
        mark.name,
        body["count"],
        body["diamonds_each"],
        body["started_at"],
        body["ended_at"],
        StreakEnd(body["ended_by"]),
        _gift_of(mark),
    )


def broadcast_ended(mark: Mark) -> Fact:
    """The end of the broadcast, of a mark of kind ``broadcast_ended``."""
    body = mark.body
    return BroadcastEnded(*head_of_mark(mark), EndCause(body["cause"]), state_of(body["action"]))


def _gift_of(mark: Mark) -> Gift | None:
    message = mark.message
    parsed = None if message is None else decode(message.method, message.payload)
    if message is None or not isinstance(parsed, schema.WebcastGiftMessage):
        return None
    return next((fact for fact in gift(parsed, head_of_message(message)) if isinstance(fact, Gift)), None)
