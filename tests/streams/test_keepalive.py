"""Every connection is pinged, a share of them at a time."""

from __future__ import annotations

import asyncio
from typing import Any

from tests.streams.waiting import until
from webcastle.streams.keepalive import SHARES, Keepalive


class Pinged:
    count = 0

    def ping(self) -> None:
        self.count += 1


def test_every_connection_is_pinged_once_a_round() -> None:
    """A connection's turn comes once in each round of shares, however many there are."""
    keepalive = Keepalive(20.0)
    connections: list[Any] = [Pinged() for _ in range(3 * SHARES + 1)]
    for connection in connections:
        keepalive.add(connection)
    keepalive.remove(connections[0])
    for _ in range(2 * SHARES):
        keepalive.turn()
    assert [connection.count for connection in connections] == [0] + [2] * (3 * SHARES)
    assert len(keepalive) == len(list(keepalive)) == 3 * SHARES


async def test_the_service_takes_turns() -> None:
    """A round of shares takes as long as a connection may go without a ping."""
    keepalive = Keepalive(0.02)
    pinged: Any = Pinged()
    keepalive.add(pinged)
    service = asyncio.get_running_loop().create_task(keepalive.run())
    await until(lambda: pinged.count >= 2)
    service.cancel()
