"""One followed room's life, as a state machine without I/O: link events and times in, marks and states out.

Rules
    OPENING --connected--> LIVE --broken--> BROKEN --connected--> LIVE …   any of them --ended--> ENDED
    * The first break after the link was up begins a gap, with that break's time and reason; breaks until upstream answers again
      belong to it.
    * `answered` ends the gap: it is a mark before the messages that follow. It is recovered if upstream continues where the link
      asked it to and nothing was skipped since.
    * A room with stored messages was not followed for a while before its first `answered`: that is a gap with reason ``absent``, from
      the last stored message on.
    * Gift streaks are concluded here, once: with the message that ends them, with room time, or by `tick` while the link is up.
      Each is a mark behind the message that it follows.
    * `ended` concludes open streaks, then an open gap, and ends the broadcast: the last marks of the log. Nothing comes after them.
"""

from __future__ import annotations

from enum import StrEnum

from webcastle.core.gift_streaks import GiftStreaks
from webcastle.models import (
    Answered,
    Batch,
    DraftMark,
    EndCause,
    Gap,
    GapReason,
    LinkBroken,
    MarkKind,
    RoomEnded,
)

__all__ = ["Following", "FollowingState"]


class FollowingState(StrEnum):
    """The state of a followed room."""

    OPENING = "opening"
    LIVE = "live"
    BROKEN = "broken"
    ENDED = "ended"


class Following:
    """One room from the opening of its link to its end.

    Args:
        room_id: the room.
        last_received_at: when the last stored message arrived (ms), 0 if none is stored.
        streaks: what is known of the room's gift streaks.
    """

    def __init__(self, room_id: int, last_received_at: int, streaks: GiftStreaks) -> None:
        self.room_id = room_id
        self.state = FollowingState.OPENING
        self.broken: LinkBroken | None = None
        self._streaks = streaks
        self._absent_since = last_received_at
        self._skipped = False

    @property
    def timed(self) -> bool:
        """Whether gift streaks are open, so that `tick` must be called."""
        return self.state is FollowingState.LIVE and self._streaks.running > 0

    def answered(self, event: Answered) -> list[DraftMark]:
        """Upstream answers (again): the gap that this ends, if there is one."""
        broken, self.broken = self.broken, None
        absent_since, self._absent_since = self._absent_since, 0
        skipped, self._skipped = self._skipped, False
        self._streaks.relink(event.at)
        if absent_since:
            gap = Gap(self.room_id, absent_since, event.at, GapReason.ABSENT, "", event.resumed)
        elif broken is not None:
            recovered = event.resumed and not skipped
            gap = Gap(self.room_id, broken.at, event.at, broken.reason, broken.detail, recovered)
        else:
            return []
        return [gap.draft()]

    def connected(self) -> None:
        """The link is up."""
        self.state = FollowingState.LIVE

    def took(self, batch: Batch) -> list[DraftMark]:
        """Messages arrived: the marks between and behind them."""
        marks: list[DraftMark] = []
        feed, received_at = self._streaks.feed, batch.received_at
        for number, message in enumerate(batch.messages):
            ends = feed(message, received_at)
            if ends:
                marks += [end.draft(number if end.before else number + 1) for end in ends]
        return marks

    def broke(self, event: LinkBroken) -> None:
        """The link is down."""
        self.state = FollowingState.BROKEN
        self.broken = self.broken or event
        self._skipped |= event.skipped

    def tick(self, now: int) -> list[DraftMark]:
        """Time has passed (ms): the gift streaks that were silent for too long. Nothing while the link is down."""
        return [end.draft(0) for end in self._streaks.tick(now)] if self.timed else []

    def ended(self, event: RoomEnded) -> list[DraftMark]:
        """The broadcast is over: the last marks of the log."""
        self.state = FollowingState.ENDED
        marks = [end.draft(0) for end in self._streaks.close()]
        broken, self.broken = self.broken, None
        if broken is not None:
            marks.append(Gap(self.room_id, broken.at, event.at, broken.reason, broken.detail).draft())
        return [*marks, end_mark(event.at, event.cause, event.action)]


def end_mark(at: int, cause: EndCause, action: int) -> DraftMark:
    """The mark that ends a broadcast. ``action`` is that of TikTok's control message: 3, or 4 for a suspension."""
    return DraftMark(MarkKind.BROADCAST_ENDED, "", at, {"cause": str(cause), "action": action})
