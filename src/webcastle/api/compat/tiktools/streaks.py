"""From gift messages to gifts: exactly one `giftFinal` per streak, and one per gift that comes alone.

It serves the socket until that reads the marks of the rooms' owners (`webcastle.core.gift_streaks`), and goes then.

TikTok reports a streak as messages with a running count and one more, with the last count again, that says it is over
(observed; docs/protocol.md, "Gifts"). That last one may never come, or come twice, or late; counts may arrive out of order.

Rules
- A streak is known by (TikTok's group id, giver, gift, recipient). Its id is made of these and the room, so it is the same after
  a restart and in every replay.
- It ends with the message that says so (``repeatEnd``), or when it was silent for the timeout (``timeout``). The count is the
  highest seen; a message of a streak that has ended changes nothing.
- Gifts of any other type than 1 are a single message and end at once (``single``).
- Silence is measured in two ways. `feed` goes by TikTok's clock: a streak is over when the room has moved on by the timeout.
  So a replay of stored messages ends every streak at the same place, however late the messages were fetched. `tick` goes
  by our clock and serves rooms where nothing happens: call it every second while the link is up, and not while it is down,
  because upstream sends afterwards what was missed. `relink` tells that the link is up again and gives every open streak a
  fresh timeout.
- A message without a creation time that can be believed counts as made when it came, less what the message before was late.
- A replay that crosses a break of which nothing was recovered calls `relink` there, as the live reader did.
- After a restart, feed the last minutes of stored messages with ``emit=False``, then `relink`: streaks that ended before stay
  ended, and those that were running go on. What had been announced by a `tick` right before a crash may be announced once
  more, with the same id.
"""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple, cast

from webcastle.api.compat.tiktools.events import events_of
from webcastle.api.compat.tiktools.events.gifts import STREAK_TYPE
from webcastle.api.compat.tiktools.shapes import GiftEvent, GiftFinal
from webcastle.models import Message

__all__ = ["GiftStreaks"]

TIMEOUT_MS: Final = 15_000
"""TikTok itself ends a streak after a few seconds without a tap; other clients forget one after 60 s."""
CLOCK_SLACK_MS: Final = 60_000
"""A creation time further ahead of our clock than this is not believed: it would end every streak of the room."""

EndedBy = Literal["repeatEnd", "timeout", "single"]


class _Key(NamedTuple):
    group_id: str
    user_id: str
    gift_id: int
    to_user_id: str


@dataclass(slots=True)
class _Streak:
    """``started_at`` and ``last_at`` go by TikTok's clock, ``heard_at`` by ours. ``gift`` is the newest message."""

    streak_id: str
    gift: GiftEvent
    count: int
    diamonds: int
    started_at: int
    last_at: int
    heard_at: int


class GiftStreaks:
    """The streaks of one room. Without I/O: time comes in as numbers (ms).

    Args:
        timeout_ms: a streak silent for longer is over.
        max_open: streaks kept running; one more ends the longest silent.
        max_finished: ended streaks remembered, against late and repeated messages.
    """

    def __init__(self, timeout_ms: int = TIMEOUT_MS, *, max_open: int = 10_000, max_finished: int = 10_000) -> None:
        self._timeout = timeout_ms
        self._max_open = max_open
        self._max_finished = max_finished
        self._open: OrderedDict[_Key, _Streak] = OrderedDict()  # longest silent first
        self._finished: OrderedDict[_Key | str, int] = OrderedDict()  # when it ended; singles by their id
        self._room_time = 0
        self._behind = 0
        self._relinked_at = 0
        self._grace = 0
        self._grace_begins = False

    @property
    def running(self) -> int:
        """How many streaks are open."""
        return len(self._open)

    def feed(self, message: Message, *, emit: bool = True) -> list[GiftFinal]:
        """Take the room's next message, of any method; gives what ended with it or before it.

        With ``emit`` False it only remembers: for messages whose finals were announced in an earlier life.
        """
        at = message.create_time
        if 0 < at <= message.received_at + CLOCK_SLACK_MS:
            self._behind = message.received_at - at
        else:
            at = message.received_at - self._behind
        if self._grace_begins:
            self._grace, self._grace_begins = at, False
        self._room_time = max(self._room_time, at)
        finals = self._ended(lambda streak: self._room_time - max(streak.last_at, self._grace)) if self._open else []
        if message.method.removeprefix("Webcast") == "GiftMessage":
            finals += self._gift(message, at)
        return finals if emit else []

    def tick(self, now: int) -> list[GiftFinal]:
        """End what has been silent for the timeout by our clock; only while the link is up."""
        return self._ended(lambda streak: now - max(streak.heard_at, self._relinked_at))

    def relink(self, now: int) -> None:
        """The link is up (again): what was not heard was not silent."""
        self._relinked_at = now
        self._grace_begins = True

    def close(self) -> list[GiftFinal]:
        """The broadcast is over: end everything."""
        return [self._finish(key, "timeout") for key in list(self._open)]

    def _ended(self, silence: Callable[[_Streak], int]) -> list[GiftFinal]:
        finals = []
        while self._open:
            key, streak = next(iter(self._open.items()))
            if silence(streak) <= self._timeout:
                break
            finals.append(self._finish(key, "timeout"))
        return finals

    def _gift(self, message: Message, at: int) -> list[GiftFinal]:
        event = events_of(message)[0]
        if event.name != "gift":
            return []
        gift = cast("GiftEvent", event.data)
        recipient = gift["toUser"]
        key = _Key(
            gift["groupId"],
            gift["user"]["userId"],
            gift["giftId"],
            recipient["userId"] if recipient is not None else "",
        )
        # A message without the gift's description has no type; then the group id tells a streak.
        if gift["giftType"] != STREAK_TYPE and (gift["giftType"] or not key.group_id):
            return self._single(gift, key, at, message)
        streak = self._open.get(key)
        if streak is None:
            if self._is_over(key, gift, at):
                return []
            # Without a group id (never observed) the first message stands for it.
            streak_id = _streak_id(gift["roomId"], key, "" if key.group_id else gift["msgId"])
            streak = self._open[key] = _Streak(streak_id, gift, 0, 0, at, at, message.received_at)
        streak.gift = gift
        streak.count = max(streak.count, gift["repeatCount"], 1)
        streak.diamonds = max(streak.diamonds, gift["diamondCount"])
        streak.started_at, streak.last_at = min(streak.started_at, at), max(streak.last_at, at)
        streak.heard_at = message.received_at
        self._open.move_to_end(key)
        if gift["repeatEnd"]:
            return [self._finish(key, "repeatEnd")]
        if len(self._open) > self._max_open:
            return [self._finish(next(iter(self._open)), "timeout")]
        return []

    def _single(self, gift: GiftEvent, key: _Key, at: int, message: Message) -> list[GiftFinal]:
        streak_id = _streak_id(gift["roomId"], key, gift["msgId"])
        if streak_id in self._finished:
            return []
        self._remember(streak_id, at)
        count = max(gift["repeatCount"], gift["groupCount"], 1)
        streak = _Streak(streak_id, gift, count, max(gift["diamondCount"], 0), at, at, message.received_at)
        return [_final(streak, "single")]

    def _is_over(self, key: _Key, gift: GiftEvent, at: int) -> bool:
        """Whether a message belongs to a streak that has ended."""
        ended_at = self._finished.get(key)
        if ended_at is None or key.group_id:
            return ended_at is not None
        # Without a group id the same key comes again: with a running count after the end, or after a long while.
        return at <= ended_at or (gift["repeatEnd"] and at <= ended_at + self._timeout)

    def _finish(self, key: _Key, ended_by: EndedBy) -> GiftFinal:
        streak = self._open.pop(key)
        self._remember(key, streak.last_at)
        return _final(streak, ended_by)

    def _remember(self, key: _Key | str, at: int) -> None:
        self._finished[key] = at
        if len(self._finished) > self._max_finished:
            self._finished.popitem(last=False)


def _streak_id(room_id: str, key: _Key, msg_id: str) -> str:
    text = "\0".join((room_id, key.group_id, key.user_id, str(key.gift_id), key.to_user_id, msg_id))
    return hashlib.blake2b(text.encode(), digest_size=10).hexdigest()


def _final(streak: _Streak, ended_by: EndedBy) -> GiftFinal:
    gift = streak.gift
    return {
        "type": "giftFinal",
        "msgId": gift["msgId"],
        "roomId": gift["roomId"],
        "timestamp": streak.last_at,
        "streakId": streak.streak_id,
        "giftId": gift["giftId"],
        "giftName": gift["giftName"],
        "giftType": gift["giftType"],
        "giftPictureUrl": gift["giftPictureUrl"],
        "diamondCount": streak.diamonds,
        "repeatCount": streak.count,
        "totalDiamonds": streak.count * streak.diamonds,
        "user": gift["user"],
        "toUser": gift["toUser"],
        "startedAt": streak.started_at,
        "endedAt": streak.last_at,
        "endedBy": ended_by,
    }
