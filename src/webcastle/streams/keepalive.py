"""Pings for all connections from one timer, a twentieth of them at a time."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from itertools import cycle
from typing import Final

from webcastle.streams.connection import Connection

__all__ = ["Keepalive"]

SHARES: Final = 20


class Keepalive:
    """All connections. Each one's turn comes once in `SHARES` calls of `turn`.

    Args:
        ping_s: how often a connection is pinged (s).
    """

    def __init__(self, ping_s: float) -> None:
        self._pause_s = ping_s / SHARES
        self._shares: list[set[Connection]] = [set() for _ in range(SHARES)]
        self._filling: Iterator[set[Connection]] = cycle(self._shares)
        self._turning: Iterator[set[Connection]] = cycle(self._shares)

    async def run(self) -> None:
        """The service."""
        while True:
            await asyncio.sleep(self._pause_s)
            self.turn()

    def add(self, connection: Connection) -> None:
        """Ping it from now on."""
        next(self._filling).add(connection)

    def remove(self, connection: Connection) -> None:
        """Stop pinging a connection that is closed."""
        for share in self._shares:
            share.discard(connection)

    def turn(self) -> None:
        """Ping the next share, and drop those in it that have not answered."""
        for connection in list(next(self._turning)):
            connection.ping()

    def __len__(self) -> int:
        return sum(map(len, self._shares))

    def __iter__(self) -> Iterator[Connection]:
        for share in self._shares:
            yield from share
