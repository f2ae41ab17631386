"""The latest events of a room in memory; a client that reconnects soon gets them without a read of the log."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from itertools import islice

from webcastle.models import Position
from webcastle.streams.outgoing import Outgoing, follows

__all__ = ["ReplayBuffer"]


class ReplayBuffer:
    """Events without holes from ``start`` on, bounded in bytes.

    Args:
        start: the position behind which it begins.
        limit: of the frames together, bytes.
    """

    def __init__(self, start: Position, limit: int) -> None:
        self._events: deque[Outgoing] = deque()
        self._first = 0
        self._size = 0
        self._limit = limit
        self._start = start

    @property
    def end(self) -> int:
        """The number after the last event's; numbers only go up."""
        return self._first + len(self._events)

    def add(self, events: Iterable[Outgoing]) -> None:
        """Append the next events, and drop the oldest ones beyond the limit."""
        for event in events:
            self._events.append(event)
            self._size += len(event.frame)
        while self._size > self._limit:
            dropped = self._events.popleft()
            self._size -= len(dropped.frame)
            self._first += 1
            self._start = dropped.position

    def find(self, position: Position) -> int | None:
        """The number of the first event after a position, or None if some of what follows it is not here."""
        if follows(self._start, position):
            return None
        number = self.end
        for event in reversed(self._events):
            if not follows(event.position, position):
                break
            number -= 1
        return number

    def read(self, number: int, size: int) -> list[Outgoing] | None:
        """Events from a number on, up to about ``size`` bytes; None if they were dropped."""
        if number < self._first:
            return None
        taken = []
        for event in islice(self._events, number - self._first, None):
            taken.append(event)
            size -= len(event.frame)
            if size <= 0:
                break
        return taken
