"""Where WebSocket connections come in: paths to endpoints, pings, and what all connections share."""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from webcastle.streams import metrics
from webcastle.streams.connection import Connection, Endpoint
from webcastle.streams.keepalive import SHARES, Keepalive
from webcastle.streams.limits import Attempts, Slots
from webcastle.streams.registry import Hub
from webcastle.streams.revocation import Admissions
from webcastle.streams.room import StreamOptions

if TYPE_CHECKING:
    from uvicorn.server import ServerState

    from webcastle.app import App

__all__ = ["Switchboard"]


class Switchboard:
    """All WebSocket connections of one server. To be started before it and stopped after it.

    Attributes:
        hub: the rooms that have subscribers.
        slots: the connections of each key.
        attempts: how often each tries.
        admissions: whose key each connection came in with.
    """

    def __init__(self, app: App, options: StreamOptions | None = None) -> None:
        self.options = options or StreamOptions()
        self.hub = Hub(app, self.options)
        self.slots = Slots()
        self.attempts = Attempts(app.clock)
        self.admissions = Admissions(app.access)
        self._endpoints: dict[str, Endpoint] = {}
        self._keepalive = Keepalive()
        self._keeper: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to look after connections; the loop must run."""
        self._keeper = asyncio.get_running_loop().create_task(self._keep(), name="ws-keeper")

    async def stop(self) -> None:
        """End all streams, and drop what connections there still are."""
        await self.hub.close()
        for connection in list(self._keepalive):
            connection.abort()
        if self._keeper is not None:
            self._keeper.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._keeper

    def mount(self, path: str, endpoint: Endpoint) -> None:
        """Put an endpoint at a path."""
        self._endpoints[path] = endpoint

    def route(self, path: str) -> Endpoint | None:
        """The endpoint at a path; one slash at the end makes no difference."""
        return self._endpoints.get(path) or self._endpoints.get(path.removesuffix("/") or "/")

    @property
    def protocol(self) -> Any:
        """What uvicorn's ``ws`` option takes."""

        def make(*, config: object, server_state: ServerState, app_state: object) -> Connection:  # noqa: ARG001 - its call
            return Connection(self, server_state)

        return partial(make)

    def compresses(self, peer: str, headers: Mapping[str, str]) -> bool:
        """Whether to accept compression from this client: on the same machine it costs and saves nothing."""
        if self.options.compression != "auto":
            return self.options.compression == "always"
        if "x-forwarded-for" in headers or "forwarded" in headers:
            return True
        try:
            return not ipaddress.ip_address(peer).is_loopback
        except ValueError:
            return False  # a Unix socket

    # --- connections come and go ---------------------------------------------------------------------------------

    @property
    def connections(self) -> int:
        """How many sockets are open."""
        return len(self._keepalive)

    @property
    def full(self) -> bool:
        """Whether there is no room for another one."""
        return self.connections > self.options.max_connections

    def add(self, connection: Connection) -> None:
        """A socket was opened."""
        self._keepalive.add(connection)
        metrics.CONNECTIONS.inc()

    def remove(self, connection: Connection) -> None:
        """It is gone."""
        self._keepalive.remove(connection)
        metrics.CONNECTIONS.dec()

    async def _keep(self) -> None:
        loop = asyncio.get_running_loop()
        keys_at = loop.time()
        while True:
            await asyncio.sleep(self.options.ping_s / SHARES)
            self._keepalive.turn()
            now = loop.time()
            self.hub.look_after(now)
            if now >= keys_at:
                keys_at = now + self.options.keys_s
                await self.admissions.check()
