"""Gifts and the identity of gift streaks."""

from __future__ import annotations

import hashlib
from typing import Final, NamedTuple

__all__ = ["STREAK_TYPE", "StreakKey"]

STREAK_TYPE: Final = 1
"""The type of gifts that come in streaks; no other does (wire.md 6.3: all clients agree)."""


class StreakKey(NamedTuple):
    """What tells a gift streak apart within its room. Ids are decimal texts, "" where the message has none."""

    group_id: str
    giver: str
    gift_id: int
    recipient: str

    def streak_id(self, room_id: int, msg_id: int = 0) -> str:
        """The streak's id: the same after a restart and in every replay.

        ``msg_id`` is that of a gift that comes alone, or of the first message of a streak without a group id; else 0.
        """
        message = str(msg_id) if msg_id else ""
        text = "\0".join((str(room_id), self.group_id, self.giver, str(self.gift_id), self.recipient, message))
        return hashlib.blake2b(text.encode(), digest_size=10).hexdigest()
