"""Concludes gift streaks from gift messages: one end per streak, and one per gift outside of streaks.

TikTok reports a streak as messages with a running count and one more, with the last count again, that says it is over
(observed; docs/protocol.md, "Messages"). That last one may never come, or come twice, or late; counts may arrive out of
order.

Rules
    * A streak is known by (TikTok's group id, giver, gift, recipient). Its id is made of these and the room, so it is
      the same after a restart and in every replay.
    * It ends with the message that says so (``repeat_end``), or when it was silent for the timeout (``timeout``). The
      count is the highest seen; a message of a streak that has ended changes nothing.
    * Gifts of any other type than 1 are a single message and end at once (``single``).
    * Silence is measured in two ways. `feed` goes by TikTok's clock: a streak is over when the room has moved on by
      the timeout. `tick` goes by our clock and serves rooms where nothing happens: call it every second while the link
      is up, and not while it is down, because upstream sends afterwards what was missed. `relink` reports that the link
      is up again and gives every open streak a fresh timeout.
    * A message without a creation time that can be believed counts as made when it came, less what the message before
      was late.
    * Ends are marks of the room's log, stored in one transaction with the message that they follow. So after a restart
      the log is enough: `warm` takes the last minute of stored messages, in order, and `remember` the marks between
      them; then comes `relink`. While warming, silence ends nothing: a streak that timed out has its mark.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import Final

from webcastle.events.gifts import StreakKey, comes_in_streaks, streak_key
from webcastle.models import DraftMark, Mark, MarkKind, Message, RawMessage, StreakEnd
from webcastle.protocol.messages import GIFT_METHODS, gift_peek
from webcastle.protocol.schema import GiftPeek

__all__ = ["GiftStreaks", "StreakEnded"]

TIMEOUT_MS: Final = 15_000
"""TikTok itself ends a streak after a few seconds without a tap; other clients forget one after 60 s."""
CLOCK_SLACK_MS: Final = 60_000
"""A creation time further ahead of our clock than this is not believed: it would end every streak of the room."""


@dataclass(frozen=True, slots=True)
class StreakEnded:
    """The end of a gift streak, not stored yet.

    ``msg_id`` is the streak's newest message by TikTok's clock, ``diamonds_each`` the price of one gift.
    ``started_at`` and ``ended_at`` are the times of its first and last message by TikTok's clock (ms).
    """

    streak_id: str
    msg_id: int
    count: int
    diamonds_each: int
    started_at: int
    ended_at: int
    ended_by: StreakEnd

    @property
    def before(self) -> bool:
        """Whether it ended before the message that was fed: a silence ends behind the previous message."""
        return self.ended_by is StreakEnd.TIMEOUT

    def draft(self, behind: int) -> DraftMark:
        """The mark to be stored, behind so many messages of its append."""
        body = {
            "count": self.count,
            "diamonds_each": self.diamonds_each,
            "started_at": self.started_at,
            "ended_at": self.ended_at,
            "ended_by": str(self.ended_by),
        }
        return DraftMark(MarkKind.GIFT_ENDED, self.streak_id, self.ended_at, body, behind, self.msg_id)


@dataclass(slots=True)
class _Streak:
    """``started_at`` and ``last_at`` go by TikTok's clock, ``heard_at`` by ours."""

    streak_id: str
    msg_id: int
    count: int
    diamonds: int
    started_at: int
    last_at: int
    heard_at: int


_NEVER: Final = 2**63


class GiftStreaks:
    """The streaks of one room. Without I/O: time comes in as numbers (ms).

    Args:
        room_id: the room.
        timeout_ms: a streak silent for longer is over.
        max_open: streaks kept running; one more ends the longest silent.
        max_finished: ended streaks remembered, against late and repeated messages.
    """

    def __init__(
        self,
        room_id: int,
        *,
        timeout_ms: int = TIMEOUT_MS,
        max_open: int = 10_000,
        max_finished: int = 10_000,
    ) -> None:
        self._room_id = room_id
        self._timeout = timeout_ms
        self._max_open = max_open
        self._max_finished = max_finished
        self._open: OrderedDict[StreakKey, _Streak] = OrderedDict()  # longest silent first
        self._finished: OrderedDict[str | StreakKey, int] = (
            OrderedDict()
        )  # when it ended; by its id, or by its key without a group id
        self._room_time = 0
        self._behind = 0
        self._relinked_at = 0
        self._grace = 0
        self._grace_begins = False
        self._silent_after = _NEVER  # no streak ends before the room's time is later than this

    @property
    def running(self) -> int:
        """How many streaks are open."""
        return len(self._open)

    def feed(self, message: RawMessage, received_at: int) -> list[StreakEnded]:
        """Take the room's next message, of any method; gives what ended before it, then what ended with it."""
        at = self._time_of(message.create_time, received_at)
        ended = self._silent() if self._room_time > self._silent_after else []
        if message.method in GIFT_METHODS:
            ended += self._gift(message.msg_id, message.payload, at, received_at)
        return ended

    def warm(self, message: Message) -> None:
        """Take a stored message, after a restart, in the order of the log. Nothing is announced."""
        at = self._time_of(message.create_time, message.received_at)
        if message.method in GIFT_METHODS:
            self._gift(message.msg_id, message.payload, at, message.received_at)

    def remember(self, mark: Mark) -> None:
        """Take a stored mark, after a restart, in the order of the log. A ``gift_ended`` one ends its streak."""
        if mark.kind is not MarkKind.GIFT_ENDED:
            return
        key = self._key_of(mark)
        if key is not None:
            streak = self._open.get(key)
            if streak is not None and streak.streak_id == mark.name:
                del self._open[key]
                self._silent_after = 0
            if not key.group_id:
                self._remember(key, mark.at)
        self._remember(mark.name, mark.at)

    def tick(self, now: int) -> list[StreakEnded]:
        """End what has been silent for the timeout by our clock; only while the link is up."""
        ended = []
        while self._open:
            key, streak = next(iter(self._open.items()))
            if now - max(streak.heard_at, self._relinked_at) <= self._timeout:
                break
            ended.append(self._finish(key, StreakEnd.TIMEOUT))
        self._silent_after = 0
        return ended

    def relink(self, now: int) -> None:
        """The link is up (again): what was not heard was not silent."""
        self._relinked_at = now
        self._grace_begins = True

    def close(self) -> list[StreakEnded]:
        """The broadcast is over: end everything."""
        return [self._finish(key, StreakEnd.TIMEOUT) for key in list(self._open)]

    def _time_of(self, create_time: int, received_at: int) -> int:
        """When a message was made, by the room's time, which moves on with it."""
        if 0 < create_time <= received_at + CLOCK_SLACK_MS:
            at = create_time
            self._behind = received_at - at
        else:
            at = received_at - self._behind
        if self._grace_begins:
            self._grace, self._grace_begins, self._silent_after = at, False, 0
        if at > self._room_time:  # noqa: PLR1730 - max() takes three times as long, for every message
            self._room_time = at
        return at

    def _silent(self) -> list[StreakEnded]:
        """End what has been silent for the timeout by the room's time."""
        ended = []
        self._silent_after = _NEVER
        while self._open:
            key, streak = next(iter(self._open.items()))
            silent_after = max(streak.last_at, self._grace) + self._timeout
            if self._room_time <= silent_after:
                self._silent_after = silent_after
                break
            ended.append(self._finish(key, StreakEnd.TIMEOUT))
        return ended

    def _gift(self, msg_id: int, payload: bytes, at: int, received_at: int) -> list[StreakEnded]:
        gift = gift_peek(payload)
        if gift is None:
            return []
        self._silent_after = 0  # the next message looks which streak is the longest silent now
        key = streak_key(gift)
        given = gift.gift
        if not comes_in_streaks(given.type, key):
            return self._single(gift, key, msg_id, at)
        ends = gift.repeat_end != 0
        streak = self._open.get(key)
        if streak is None:
            # Without a group id (never observed) the first message stands for it.
            name = key.streak_id(self._room_id, 0 if key.group_id else msg_id)
            if self._is_over(name, key, at, ends=ends):
                return []
            streak = self._open[key] = _Streak(name, msg_id, 0, 0, at, at, received_at)
        else:
            self._open.move_to_end(key)
        if (at, msg_id) > (streak.last_at, streak.msg_id):
            streak.msg_id = msg_id
        streak.count = max(streak.count, gift.repeat_count, 1)
        streak.diamonds = max(streak.diamonds, given.diamond_count)
        streak.started_at, streak.last_at = min(streak.started_at, at), max(streak.last_at, at)
        streak.heard_at = received_at
        if ends:
            return [self._finish(key, StreakEnd.REPEAT_END)]
        if len(self._open) > self._max_open:
            return [self._finish(next(iter(self._open)), StreakEnd.TIMEOUT)]
        return []

    def _single(self, gift: GiftPeek, key: StreakKey, msg_id: int, at: int) -> list[StreakEnded]:
        name = key.streak_id(self._room_id, msg_id)
        if name in self._finished:
            return []
        self._remember(name, at)
        count = max(gift.repeat_count, gift.group_count, 1)
        return [StreakEnded(name, msg_id, count, max(gift.gift.diamond_count, 0), at, at, StreakEnd.SINGLE)]

    def _is_over(self, name: str, key: StreakKey, at: int, *, ends: bool) -> bool:
        """Whether a message that would begin a streak belongs to one that has ended."""
        if name in self._finished:
            return True
        ended_at = None if key.group_id else self._finished.get(key)
        # Without a group id the same key comes again: with a running count after the end, or after a long while.
        return ended_at is not None and (at <= ended_at or (ends and at <= ended_at + self._timeout))

    def _key_of(self, mark: Mark) -> StreakKey | None:
        """The open streak that a mark ends."""
        gift = gift_peek(mark.message.payload) if mark.message is not None else None
        if gift is not None:
            return streak_key(gift)
        return next((key for key, streak in self._open.items() if streak.streak_id == mark.name), None)

    def _finish(self, key: StreakKey, ended_by: StreakEnd) -> StreakEnded:
        streak = self._open.pop(key)
        self._remember(streak.streak_id if key.group_id else key, streak.last_at)
        return StreakEnded(
            streak.streak_id,
            streak.msg_id,
            streak.count,
            streak.diamonds,
            streak.started_at,
            streak.last_at,
            ended_by,
        )

    def _remember(self, ended: str | StreakKey, at: int) -> None:
        self._finished[ended] = at
        if len(self._finished) > self._max_finished:
            self._finished.popitem(last=False)
