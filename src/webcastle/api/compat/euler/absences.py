"""The last positions of clients whose connection was lost.

A client that reconnects often has no cursor: the libraries keep none. So the last position of each client is kept for a while.
It can only add messages to what a client is sent, and it is lost when the process ends.
"""

from __future__ import annotations

from typing import Final

from cachetools import TTLCache

from webcastle.ports import Clock

__all__ = ["ABSENCE_S", "Absences"]

ABSENCE_S: Final = 600.0
MAX_ABSENCES: Final = 20_000


class Absences:
    """The last position of each client that was cut off, by client and room; the oldest are dropped first.

    Args:
        clock: time.
    """

    def __init__(self, clock: Clock) -> None:
        self._seqs: TTLCache[tuple[str, int], int] = TTLCache(MAX_ABSENCES, ABSENCE_S, timer=clock.monotonic)

    def note(self, client: str, room_id: int, seq: int) -> None:
        """The client has everything up to ``seq``, and was cut off. Clients without a name are not noted."""
        if client:
            self._seqs[client, room_id] = seq

    def of(self, client: str, room_id: int) -> int | None:
        """The client's last position, or None if it did not lose a connection lately."""
        return self._seqs.get((client, room_id))

    def forget(self, client: str, room_id: int) -> None:
        """It has reconnected."""
        self._seqs.pop((client, room_id), None)
