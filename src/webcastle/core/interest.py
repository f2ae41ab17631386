"""The rooms that this process uses, and their rows of interest in the cluster.

Rules
- A room is *used* while a reader holds it (a WebSocket, for example), and for the idle time after the last request for it.
- Used rooms have a row of interest (room, holder, until), written when the use begins and renewed before it ends, all due rows in one
  statement. `touch` leaves the writing to the service that calls `renew`, so a store that cannot be written delays no reader. A process
  never overwrites or clears rows of other holders (recordings, other nodes).
- A row that is not renewed ends by itself. On a clean stop rows stay, so that the next start takes the rooms up again.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from webcastle.ports import Clock, Cluster

__all__ = ["Interest"]

RENEW_EARLY_S: Final = 20.0
"""A row is renewed when it ends this long before the use does (s), at most half the idle time."""
FAILURE_STANDS_S: Final = 10.0
"""The pause before a room that could not be followed is tried again (s)."""


@dataclass(slots=True)
class _Use:
    """``asked_at`` and ``row_until`` are monotonic seconds."""

    asked_at: float
    holders: int = 0
    row_until: float = 0.0


class Interest:
    """This process's interest in rooms.

    Args:
        cluster: keeps the rows.
        clock: time.
        holder: this process's name in the rows.
        idle_s: how long a room is used after it was last asked for (s).
    """

    def __init__(self, cluster: Cluster, clock: Clock, *, holder: str, idle_s: float) -> None:
        self._cluster = cluster
        self._clock = clock
        self._holder = holder
        self._idle_s = idle_s
        self._renew_below_s = idle_s - min(RENEW_EARLY_S, idle_s / 2)
        self._uses: dict[int, _Use] = {}
        self._touched = asyncio.Event()

    def touch(self, room_id: int) -> None:
        """Record a request for the room; a row that is due is written soon."""
        now = self._clock.monotonic()
        use = self._uses.setdefault(room_id, _Use(now))
        use.asked_at = now
        if use.row_until - now < self._renew_below_s:
            self._touched.set()

    async def touched(self) -> None:
        """Wait until `touch` has left a row to be written."""
        await self._touched.wait()

    async def ask(self, room_id: int) -> None:
        """Record a request for the room. Raises `StoreError` if a row is due and cannot be written."""
        now = self._clock.monotonic()
        use = self._uses.get(room_id)
        if use is None:
            use = self._uses[room_id] = _Use(now)
        use.asked_at = now
        if use.row_until - now < self._renew_below_s:
            await self._renew([room_id], now)

    @contextlib.contextmanager
    def hold(self, room_id: int) -> Iterator[None]:
        """Mark the room as used while the context lasts; call `ask` within it."""
        use = self._uses.setdefault(room_id, _Use(self._clock.monotonic()))
        use.holders += 1
        try:
            yield
        finally:
            use.holders -= 1
            use.asked_at = self._clock.monotonic()

    def used(self, room_id: int) -> bool:
        """Whether the room is used now."""
        use = self._uses.get(room_id)
        return use is not None and (use.holders > 0 or self._clock.monotonic() - use.asked_at < self._idle_s)

    async def renew(self) -> None:
        """Renew the rows that end too early, and drop those of rooms that are no longer used."""
        self._touched.clear()
        now = self._clock.monotonic()
        over = [room_id for room_id in self._uses if not self.used(room_id)]
        due = [
            room_id
            for room_id, use in self._uses.items()
            if self.used(room_id) and use.row_until - now < self._renew_below_s and self._wants_more(use, now)
        ]
        if due:
            await self._renew(due, now)
        if over:
            await self._cluster.drop_interest(over, self._holder)
            for room_id in over:
                if not self.used(room_id):
                    self._uses.pop(room_id, None)

    async def give_up(self, room_id: int) -> None:
        """Drop interest in a room that cannot be followed, even if it is in use."""
        use = self._uses.get(room_id)
        if use is not None:
            # For a reader that is still connected, interest is added again after a pause.
            use.row_until = self._clock.monotonic() + self._renew_below_s + FAILURE_STANDS_S
            if not use.holders:
                del self._uses[room_id]
        await self._cluster.drop_interest([room_id], self._holder)

    def _wants_more(self, use: _Use, now: float) -> bool:
        """Whether the room is used for longer than its row lasts."""
        until = now + self._idle_s if use.holders else use.asked_at + self._idle_s
        return until > use.row_until

    async def _renew(self, room_ids: list[int], now: float) -> None:
        await self._cluster.hold_interest(room_ids, self._holder, self._idle_s)
        for room_id in room_ids:
            use = self._uses.get(room_id)
            if use is not None:
                use.row_until = now + self._idle_s
