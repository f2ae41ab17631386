"""The core on a real store and bus, with an upstream and a clock that the test turns."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.core.fakes import FakeSource, HandClock
from webcastle.bus.memory import MemoryBus
from webcastle.core.discovery import Discovery
from webcastle.core.ingest import Ingest
from webcastle.core.rooms import FollowLimits, Rooms
from webcastle.core.timeline import Timeline
from webcastle.store.sqlite.store import SqliteStore


@dataclass
class Core:
    """The parts, wired as the app wires them."""

    store: SqliteStore
    bus: MemoryBus
    source: FakeSource
    clock: HandClock
    ingest: Ingest
    discovery: Discovery
    rooms: Rooms
    timeline: Timeline


@contextlib.asynccontextmanager
async def running(path: Path, source: FakeSource, clock: HandClock, **limits: float) -> AsyncIterator[Core]:
    """A core on this database until the context ends."""
    store = SqliteStore(path)
    await store.open()
    bus = MemoryBus()
    ingest = Ingest(store, bus, clock)
    discovery = Discovery(store, source, clock, ttl_s=60)
    rooms = Rooms(store, source, ingest, clock, FollowLimits(**limits), on_ended=discovery.forget_room)
    async with rooms:
        yield Core(store, bus, source, clock, ingest, discovery, rooms, Timeline(store, rooms, clock))
    await bus.close()
    await store.close()


@pytest.fixture
async def core(tmp_path: Path) -> AsyncIterator[Core]:
    """A fresh core."""
    async with running(tmp_path / "w.db", FakeSource(), HandClock(), follow_timeout_s=0.5) as core:
        yield core
