"""One fresh database, or bus, of each adapter per test."""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.contracts.adapters import BUSES, STORES, new_bus, new_store
from webcastle.ports import Bus, Store


@dataclass(frozen=True)
class Place:
    """Where a database is, so that a test can open it more than once."""

    adapter: str
    address: str

    @contextlib.asynccontextmanager
    async def opened(self) -> AsyncIterator[Store]:
        """A store on this database until the context ends."""
        store = new_store(self.adapter, self.address)
        await store.open()
        try:
            yield store
        finally:
            await store.close()


@pytest.fixture(params=STORES)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    """An empty database of this adapter."""
    return Place(request.param, str(tmp_path / "webcastle.db"))


@pytest.fixture
async def store(place: Place) -> AsyncIterator[Store]:
    """An open store on an empty database."""
    async with place.opened() as store:
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
