"""One fresh database, bus or cluster of each adapter per test."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.contracts.adapters import BUSES, STORES, new_bus, new_store
from webcastle.ports import Bus, Store


@dataclass(frozen=True)
class Location:
    """Where a database is, so that a test can open it more than once."""

    adapter: str
    address: str

    @contextlib.asynccontextmanager
    async def opened(self) -> AsyncIterator[Store]:
        """A store on this database, with its services running, until the context ends."""
        store = new_store(self.adapter, self.address)
        await store.open()
        loop = asyncio.get_running_loop()
        services = [loop.create_task(_serve(run)) for run in store.services().values()]
        try:
            yield store
        finally:
            for service in services:
                service.cancel()
            if services:
                await asyncio.wait(services)
            await store.close()


async def _serve(run: Callable[[], Awaitable[None]]) -> None:
    await run()


@pytest.fixture(params=STORES)
def location(request: pytest.FixtureRequest, tmp_path: Path) -> Location:
    """An empty database of this adapter."""
    return Location(request.param, str(tmp_path / "webcastle.db"))


@pytest.fixture
async def store(location: Location) -> AsyncIterator[Store]:
    """An open store on an empty database."""
    async with location.opened() as store:
        yield store


@pytest.fixture(params=BUSES)
async def bus(request: pytest.FixtureRequest) -> AsyncIterator[Bus]:
    """A bus that is closed after the test."""
    bus = new_bus(request.param)
    yield bus
    await bus.close()


@pytest.fixture(scope="session")
def room_ids() -> itertools.count[int]:
    """Room ids that no example has used yet."""
    return itertools.count(7_300_000_000_000_000_001)
