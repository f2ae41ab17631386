"""The composition root: settings to adapters to core. The only file that knows which adapter is in use."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import time
from typing import Any, Self

from webcastle.api.compat.euler.absences import Absences
from webcastle.api.compat.euler.beginnings import Beginnings
from webcastle.api.compat.euler.tickets import Tickets
from webcastle.bus.memory import MemoryBus
from webcastle.cluster.solo import SoloCluster
from webcastle.core.access import Access
from webcastle.core.catalogue import Catalogue
from webcastle.core.discovery import Discovery
from webcastle.core.feed import Feed
from webcastle.core.ingest import Ingest
from webcastle.core.people import People
from webcastle.core.ranking import Rankings
from webcastle.core.registry import FollowLimits, RoomRegistry
from webcastle.core.supervisor import Supervisor
from webcastle.core.timeline import Timeline
from webcastle.core.tokens import Tokens
from webcastle.core.watchlist import Watchlist
from webcastle.ports import Bus, Clock, Cluster, Signer, Source, Store
from webcastle.settings import Settings
from webcastle.store.sqlite.store import SqliteStore
from webcastle.upstream.signers import build_signer
from webcastle.upstream.source import WebcastSource

__all__ = ["App", "SystemClock", "calm_collector"]


def calm_collector() -> None:
    """Make the garbage collector look rarely: for a process that is all Webcastle, once everything is started.

    Messages are short-lived containers without cycles. At Python's default of a look per 700 of them, collecting took a
    quarter of the CPU of ingest.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)


class SystemClock:
    """The machine's own time."""

    def now_ms(self) -> int:
        """Ms since the epoch."""
        return time.time_ns() // 1_000_000

    def monotonic(self) -> float:
        """Seconds that only go forward."""
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await asyncio.sleep(seconds)


class App:
    """One Webcastle process, without its HTTP face. Use as ``async with App(settings) as app:``.

    The parts may be given, for tests; what is not given is made from the settings.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        clock: Clock | None = None,
        store: Store | None = None,
        bus: Bus | None = None,
        cluster: Cluster | None = None,
        signer: Signer | None = None,
        source: Source | None = None,
    ) -> None:
        self.settings = settings
        self.clock: Clock = clock or SystemClock()
        self.store: Store = store or SqliteStore(settings.sqlite_path)
        self.bus: Bus = bus or MemoryBus()
        self.signer: Signer = signer or build_signer(settings, self.clock)
        self.source: Source = source or WebcastSource(settings, self.signer, self.clock)
        self.cluster: Cluster = cluster or SoloCluster(self.store, self.clock)
        self.supervisor = Supervisor(self.clock)
        self.discovery = Discovery(self.store, self.source, self.clock, settings.lookup_ttl_s)
        self.ingest = Ingest(self.store, self.bus, self.clock)
        self.rooms = RoomRegistry(
            message_log=self.store,
            source=self.source,
            ingest=self.ingest,
            cluster=self.cluster,
            bus=self.bus,
            clock=self.clock,
            supervisor=self.supervisor,
            limits=FollowLimits(
                idle_release_s=settings.idle_release_s,
                follow_timeout_s=settings.follow_timeout_s,
                history_limit=settings.history_limit,
                max_rooms=settings.max_rooms,
            ),
            on_ended=self._forget_room,
        )
        self.watchlist = Watchlist(self.store, self.source, self.cluster, self.clock)
        self.timeline = Timeline(self.store, self.rooms, self.clock)
        self.catalogue = Catalogue(self.store, self.source, self.rooms, self.clock, on_ended=self.discovery.forget_room)
        self.rankings = Rankings(self.store, self.bus, self.source, self.rooms, self.clock)
        self.people = People(self.store, self.rooms)
        self.access = Access(self.store, self.clock)
        self.tokens = Tokens(self.store, self.access, self.clock)
        self.feed = Feed(self.signer, settings, self.source)
        self.tickets = Tickets(self.tokens, self.clock)
        self.absences = Absences(self.clock)
        self.beginnings = Beginnings(self.store, self.rooms, self.timeline, self.clock)
        self._stack = contextlib.AsyncExitStack()

    async def __aenter__(self) -> Self:
        settings = self.settings
        settings.sqlite_path.parent.mkdir(parents=True, exist_ok=True)
        stack = self._stack
        await self.store.open()
        stack.push_async_callback(self.store.close)
        stack.push_async_callback(self.bus.close)
        stack.push_async_callback(self.signer.close)
        stack.push_async_callback(self.source.close)
        stack.push_async_callback(self.discovery.close)
        stack.push_async_callback(self.catalogue.close)
        stack.push_async_callback(self.supervisor.stop)
        for kind, run in self.store.services().items():
            self.supervisor.start(kind, run)
        await self.rooms.start()
        stack.push_async_callback(self.rooms.stop)
        self.supervisor.start("watchlist", self.watchlist.run)
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self._stack.aclose()

    def _forget_room(self, room_id: int) -> None:
        """Whatever is remembered of a room says that it is live, and it is not any more."""
        self.discovery.forget_room(room_id)
        self.catalogue.forget_room(room_id)

    def status(self) -> dict[str, Any]:
        """Every hop and how it is, for /healthz: no secrets, no names."""
        rooms = self.rooms.status()
        counters = self.ingest.counters
        return {
            "store": {"ok": not self.ingest.failing, "commit_failures": counters.failures},
            "ingest": {
                "ok": not self.ingest.failing,
                "messages": counters.messages,
                "duplicates": counters.duplicates,
                "commits": counters.commits,
                "waiting": self.ingest.waiting,
            },
            "upstream": {
                # With no room followed there is no evidence either way.
                "ok": None if rooms.followed == 0 else rooms.connected > 0,
                "rooms_followed": rooms.followed,
                "rooms_connected": rooms.connected,
                "breaks": rooms.breaks,
                "ended": rooms.ended,
            },
            "signer": {"ok": None if rooms.followed == 0 else rooms.connected > 0, "name": self.signer.name},
        }
