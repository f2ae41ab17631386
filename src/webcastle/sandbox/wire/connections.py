"""Open sockets as the control API shows them, and how many were ever opened."""

from __future__ import annotations

import asyncio
from collections import Counter, deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

__all__ = ["Connections", "Link"]


@dataclass(slots=True, eq=False)
class Link:
    """One open WebSocket, as the control API shows it. Times are in world ms since the Unix epoch."""

    number: int
    unique_id: str
    room_id: int
    opened_at: int
    compress: bool
    user_agent: str
    frames: int = 0
    messages: int = 0
    beats: int = 0
    acks: int = 0
    bad_acks: int = 0
    last_acked: int = 0
    close: Callable[[], Awaitable[object]] | None = field(default=None, repr=False)
    sent: deque[tuple[int, str]] = field(default_factory=lambda: deque(maxlen=64), repr=False)

    def acknowledged(self, log_id: int, internal_ext: str) -> None:
        """Record an ack; one that matches none of the last frames is bad."""
        self.acks += 1
        self.last_acked = log_id
        # "-" is what one client sends when there is no internal_ext (observed).
        if not any(log_id == sent and internal_ext in (ext, "-") for sent, ext in self.sent):
            self.bad_acks += 1

    def describe(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "id": self.number,
            "unique_id": self.unique_id,
            "room_id": str(self.room_id),
            "opened_at": self.opened_at,
            "compress": self.compress,
            "user_agent": self.user_agent,
            "frames": self.frames,
            "messages": self.messages,
            "heartbeats": self.beats,
            "acks": self.acks,
            "bad_acks": self.bad_acks,
            "last_acked_log_id": str(self.last_acked),
        }


@dataclass(slots=True)
class Connections:
    """The open sockets by number, and counts of all that were opened or refused."""

    links: dict[int, Link] = field(default_factory=dict)
    opened: Counter[int] = field(default_factory=Counter)
    total: int = 0
    refused: int = 0

    def of_room(self, room_id: int) -> int:
        """Sockets open in a room right now."""
        return sum(1 for link in self.links.values() if link.room_id == room_id)

    async def close_all(self) -> None:
        """Close every open socket."""
        await asyncio.gather(*(link.close() for link in self.links.values() if link.close is not None))
