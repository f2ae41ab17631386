"""The composition root: builds adapters, core and API from the settings. Only this file chooses adapters."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import time
from typing import Self

from webcastle.api import ApiServer, create_api
from webcastle.api.compat import euler, tiktools, tokinsight
from webcastle.bus.memory import MemoryBus
from webcastle.cluster.solo import SoloCluster
from webcastle.core.access import Access
from webcastle.core.catalogue import Catalogue
from webcastle.core.discovery import Discovery
from webcastle.core.feed import Feed
from webcastle.core.health import Health, WatchedSigner
from webcastle.core.ingest import Ingest
from webcastle.core.people import People
from webcastle.core.profiles import Profiles
from webcastle.core.ranking import Rankings
from webcastle.core.registry import FollowLimits, RoomRegistry
from webcastle.core.supervisor import Supervisor
from webcastle.core.timeline import Timeline
from webcastle.core.tokens import Tokens
from webcastle.core.watchlist import Watchlist
from webcastle.ports import Bus, Clock, Cluster, Signer, Source, Store
from webcastle.settings import Settings
from webcastle.store.sqlite.store import SqliteStore
from webcastle.streams import StreamOptions, StreamServer
from webcastle.streams.revocation import KEY_TOPIC
from webcastle.upstream.signers import build_signer
from webcastle.upstream.source import WebcastSource

__all__ = ["App", "SystemClock", "build_store", "calm_collector"]

STOP_S = 1.0
"""How long requests that are under way may take when the server stops."""


def build_store(settings: Settings) -> Store:
    """The database that the settings name, not yet open. Raises `ConfigError`."""
    return SqliteStore(settings.sqlite_path)


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
    """One Webcastle process. ``async with App(settings) as app:`` opens the store and follows rooms; `server` is started by the caller.

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
        streams: StreamOptions | None = None,
    ) -> None:
        self.settings = settings
        self.clock: Clock = clock or SystemClock()
        self.store: Store = store or build_store(settings)
        self.bus: Bus = bus or MemoryBus()
        self.cluster: Cluster = cluster or SoloCluster(self.store, self.clock)
        self.signer = WatchedSigner(signer or build_signer(settings, self.clock), self.clock)
        self.source: Source = source or WebcastSource(settings, self.signer, self.clock)
        self.supervisor = Supervisor(self.clock)
        self._compose_core()
        self._compose_api(streams)
        self._stack = contextlib.AsyncExitStack()

    def _compose_core(self) -> None:
        settings, store, source, clock = self.settings, self.store, self.source, self.clock
        self.discovery = Discovery(store, source, clock, settings.lookup_ttl_s)
        self.ingest = Ingest(store, self.bus, clock)
        self.rooms = RoomRegistry(
            message_log=store,
            source=source,
            ingest=self.ingest,
            cluster=self.cluster,
            bus=self.bus,
            clock=clock,
            supervisor=self.supervisor,
            limits=FollowLimits(
                idle_release_s=settings.idle_release_s,
                follow_timeout_s=settings.follow_timeout_s,
                history_limit=settings.history_limit,
                max_rooms=settings.max_rooms,
            ),
            on_ended=self._forget_room,
        )
        self.watchlist = Watchlist(store, source, self.cluster, clock)
        self.timeline = Timeline(store, self.rooms, clock)
        self.catalogue = Catalogue(store, source, self.rooms, clock, on_ended=self.discovery.forget_room)
        self.access = Access(store, clock, on_revoked=lambda key_id: self.bus.notify(KEY_TOPIC, key_id))
        self.tokens = Tokens(store, self.access, clock)
        self.health = Health(
            message_log=store, ingest=self.ingest, rooms=self.rooms, signer=self.signer, supervisor=self.supervisor
        )

    def _compose_api(self, options: StreamOptions | None) -> None:
        """The HTTP side: the dialects over the core, their sockets, and the server."""
        settings = self.settings
        streams = self.streams = StreamServer(
            message_log=self.store,
            bus=self.bus,
            rooms=self.rooms,
            links=self.cluster,
            keys=self.store,
            clock=self.clock,
            supervisor=self.supervisor,
            options=options,
        )
        euler_parts = self._euler()
        self._mount(euler_parts)
        pages = euler.Pages(self.discovery, self.catalogue, self.clock, per_minute=settings.pages_per_minute)
        api = create_api(
            dialects=(
                tokinsight.create_dialect(self._tokinsight()),
                tiktools.create_dialect(self._tiktools()),
                euler.create_dialect(euler_parts),
            ),
            access=self.access,
            tokens=self.tokens,
            health=self.health.report,
            at_root=(euler.create_dialect(euler_parts, base="", described=False),) if settings.euler_at_root else (),
            pages=pages.routes() if settings.pages_per_minute else (),
            documents=(tiktools.describe_socket,),
        )
        self.server = ApiServer(
            api,
            streams,
            host=settings.host,
            port=settings.port,
            tls_cert=settings.tls_cert,
            tls_key=settings.tls_key,
            grace_s=STOP_S,
        )

    def _tokinsight(self) -> tokinsight.TokInsightParts:
        return tokinsight.TokInsightParts(
            discovery=self.discovery,
            profiles=Profiles(self.store, self.catalogue),
            timeline=self.timeline,
            clock=self.clock,
        )

    def _tiktools(self) -> tiktools.TikToolsParts:
        settings = self.settings
        feed = Feed(self.signer, self.source, webcast_url=settings.tiktok_webcast_url, region=settings.default_region)
        return tiktools.TikToolsParts(
            access=self.access,
            tokens=self.tokens,
            discovery=self.discovery,
            catalogue=self.catalogue,
            rankings=Rankings(self.store, self.bus, self.source, self.rooms, self.clock),
            people=People(self.store, self.rooms),
            timeline=self.timeline,
            feed=feed,
            cluster=self.cluster,
            message_log=self.store,
            source=self.source,
            clock=self.clock,
            open_sockets=self.streams.limits.used,
            region=settings.default_region,
        )

    def _euler(self) -> euler.EulerParts:
        return euler.EulerParts(
            access=self.access,
            tickets=euler.Tickets(self.tokens, self.clock),
            absences=euler.Absences(self.clock),
            beginnings=euler.Beginnings(self.store, self.rooms, self.timeline, self.clock),
            discovery=self.discovery,
            catalogue=self.catalogue,
            message_log=self.store,
            source=self.source,
            clock=self.clock,
        )

    def _mount(self, parts: euler.EulerParts) -> None:
        """The dialects' WebSockets."""
        socket = tiktools.TikToolsSocket(
            self.streams,
            tiktools.key_or_token(self.access, self.tokens),
            message_log=self.store,
            discovery=self.discovery,
            catalogue=self.catalogue,
            clock=self.clock,
            region=self.settings.default_region,
        )
        relay = euler.RelaySocket(
            self.streams,
            tickets=parts.tickets,
            beginnings=parts.beginnings,
            absences=parts.absences,
            access=self.access,
            message_log=self.store,
            clock=self.clock,
        )
        self.streams.mount("/", socket)
        self.streams.mount(euler.RELAY_PATH, relay)

    async def __aenter__(self) -> Self:
        try:
            await self._start()
        except BaseException:
            await self._stack.aclose()
            raise
        return self

    async def _start(self) -> None:
        self.settings.sqlite_path.parent.mkdir(parents=True, exist_ok=True)
        stack = self._stack
        # Closed in the opposite order.
        for part in (self.store, self.bus, self.signer, self.source, self.discovery, self.catalogue):
            stack.push_async_callback(part.close)
        await self.store.open()
        stack.push_async_callback(self.supervisor.stop)
        for kind, run in self.store.services().items():
            self.supervisor.start(kind, run)
        await self.rooms.start()
        stack.push_async_callback(self.rooms.stop)
        self.supervisor.start("watchlist", self.watchlist.run)

    async def __aexit__(self, *exc: object) -> None:
        await self._stack.aclose()

    def _forget_room(self, room_id: int) -> None:
        """A broadcast is over: what is cached of it says that it is live."""
        self.discovery.forget_room(room_id)
        self.catalogue.forget_room(room_id)
