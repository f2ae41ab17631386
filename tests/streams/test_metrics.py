"""What the streams count."""

from __future__ import annotations

from prometheus_client import REGISTRY

from tests.streams.conftest import Gateway, chat, until

NAMES = ("webcastle_ws_connections", "webcastle_ws_deliveries_total", "webcastle_ws_writes_total")


def values() -> list[float]:
    return [REGISTRY.get_sample_value(name) or 0.0 for name in NAMES]


async def test_connections_deliveries_and_writes_are_counted(gateway: Gateway) -> None:
    """Two clients that get three events in one piece: six deliveries, two writes."""
    room = await gateway.room()
    before = values()
    async with gateway.client() as one, gateway.client() as two:
        for client in (one, two):
            await client.frame()
        joined = values()
        assert joined[0] - before[0] == 2
        room.send(*(chat(next(gateway.ids)) for _ in range(3)))
        for client in (one, two):
            await client.events(3)
        assert [now - then for now, then in zip(values(), joined, strict=True)] == [0, 6, 2]
    await until(lambda: not gateway.streams.connections)
    assert values()[0] == before[0]


async def test_lost_parcels_are_counted(gateway: Gateway) -> None:
    """A read of the log because the bus has lost something is visible."""
    room = await gateway.room()
    name = "webcastle_ws_rereads_total"
    before = REGISTRY.get_sample_value(name) or 0.0
    async with gateway.client() as client:
        await client.frame()
        gateway.parts.bus.losing = True
        room.chat(1)
        await room.committed(2)
        gateway.parts.bus.losing = False
        room.chat(1)
        await client.events(2)
    assert (REGISTRY.get_sample_value(name) or 0.0) > before
