"""What a room sent, as the ground truth for tests: every gift streak with its final count.

The ledger is computed from the messages alone, without the code under test. TikTok's rule: the messages of one streak share
group id, viewer, gift and recipient; the highest count is the streak's count; a gift that cannot be combined stands alone.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from webcastle.protocol import schema
from webcastle.sandbox.world.rooms import Room
from webcastle.sandbox.world.timeline import Slot, key_at
from webcastle.sandbox.world.world import World

__all__ = ["GiftLedger", "GiftStreak", "gift_streaks"]

_GIFT = "WebcastGiftMessage"
_STREAKABLE = 1


@dataclass(slots=True)
class GiftStreak:
    """A gift streak, or one gift that cannot be combined (``group_id`` 0).

    ``count`` is the number of gifts so far, ``diamonds`` the price of one. ``ended`` says whether a message declared the
    end, which a single gift does by itself. ``msg_ids`` are in order of emission.
    """

    group_id: int
    user_id: int
    to_user_id: int
    gift_id: int
    diamonds: int
    count: int = 0
    ended: bool = False
    msg_ids: list[int] = field(default_factory=list)

    def describe(self) -> dict[str, Any]:
        """As JSON, ids as strings. ``total`` is the value in diamonds."""
        return {
            "group_id": str(self.group_id),
            "user_id": str(self.user_id),
            "to_user_id": str(self.to_user_id),
            "gift_id": self.gift_id,
            "diamonds": self.diamonds,
            "count": self.count,
            "total": self.diamonds * self.count,
            "ended": self.ended,
            "msg_ids": [str(msg_id) for msg_id in self.msg_ids],
        }


class GiftLedger:
    """The streaks of one room, from its messages in order of emission."""

    def __init__(self, world: World, room: Room) -> None:
        self._world = world
        self._room = room
        self._streaks: dict[tuple[int, ...], GiftStreak] = {}

    @property
    def streaks(self) -> list[GiftStreak]:
        """All streaks so far, in order of their first message."""
        return list(self._streaks.values())

    def add(self, slot: Slot) -> None:
        """Count one message; other messages than gifts change nothing."""
        if self._world.method(self._room, slot) != _GIFT:
            return
        message = schema.WebcastGiftMessage.FromString(self._world.message(self._room, slot).payload)
        combined = message.gift.type == _STREAKABLE
        ids = (message.group_id if combined else 0, message.user.id, message.to_user.id, message.gift_id)
        key = ids if combined else (slot.msg_id,)
        streak = self._streaks.setdefault(key, GiftStreak(*ids, message.gift.diamond_count))
        streak.count = max(streak.count, message.repeat_count, 1 if combined else message.group_count)
        streak.ended = streak.ended or not combined or bool(message.repeat_end)
        streak.msg_ids.append(slot.msg_id)


def gift_streaks(world: World, room: Room) -> list[GiftStreak]:
    """The streaks of a room up to now, in order of their first message."""
    ledger = GiftLedger(world, room)
    for slot in room.timeline.after(key_at(room.start) - 1, world.now_at()):
        ledger.add(slot)
    return ledger.streaks
