"""The core on a real store, bus and cluster, with an upstream and a clock that the test turns."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.core.fakes import FakeSource, HandClock
from webcastle.bus.memory import MemoryBus
from webcastle.cluster.solo import SoloCluster
from webcastle.core.discovery import Discovery
from webcastle.core.ingest import Ingest
from webcastle.core.registry import FollowLimits, RoomRegistry
from webcastle.core.supervisor import Supervisor
from webcastle.core.timeline import Timeline
from webcastle.core.watchlist import Watchlist
from webcastle.models import Gap, MarkKind
from webcastle.store.sqlite.store import SqliteStore


@dataclass
class Core:
    """The parts, wired as the app wires them."""

    store: SqliteStore
    bus: MemoryBus
    cluster: SoloCluster
    source: FakeSource
    clock: HandClock
    supervisor: Supervisor
    ingest: Ingest
    discovery: Discovery
    rooms: RoomRegistry
    timeline: Timeline

    async def gaps(self, room_id: int) -> list[Gap]:
        """The room's gaps, in the order of the log."""
        return [Gap.of(mark) for mark in await self.store.marks(room_id, MarkKind.GAP)]


@contextlib.asynccontextmanager
async def running(path: Path, source: FakeSource, clock: HandClock, **limits: float) -> AsyncIterator[Core]:
    """A core on this database until the context ends."""
    store = SqliteStore(path)
    await store.open()
    bus = MemoryBus()
    cluster = SoloCluster(store, clock)
    supervisor = Supervisor(clock)
    ingest = Ingest(store, bus, clock)
    discovery = Discovery(store, source, clock, ttl_s=60)
    rooms = RoomRegistry(
        message_log=store,
        source=source,
        ingest=ingest,
        cluster=cluster,
        bus=bus,
        clock=clock,
        supervisor=supervisor,
        limits=FollowLimits(**limits),
        on_ended=discovery.forget_room,
    )
    watchlist = Watchlist(store, source, cluster, clock)
    await rooms.start()
    supervisor.start("watchlist", watchlist.run)
    try:
        yield Core(
            store,
            bus,
            cluster,
            source,
            clock,
            supervisor,
            ingest,
            discovery,
            rooms,
            Timeline(store, rooms, clock),
        )
    finally:
        await rooms.stop()
        await supervisor.stop()
        await bus.close()
        await store.close()


@pytest.fixture
async def core(tmp_path: Path) -> AsyncIterator[Core]:
    """A fresh core."""
    async with running(tmp_path / "w.db", FakeSource(), HandClock(), follow_timeout_s=0.5) as core:
        yield core
