"""The WebSocket server: maps paths to endpoints, counts connections, and runs the services of the streams."""

from __future__ import annotations

import asyncio
import ipaddress
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from webcastle.core.supervisor import Service, Supervisor
from webcastle.errors import CapacityError
from webcastle.ports import Bus, Clock, MessageLog
from webcastle.streams import metrics
from webcastle.streams.connection import Connection, Endpoint
from webcastle.streams.keepalive import Keepalive
from webcastle.streams.limits import ConnectionAttempts, ConnectionLimits
from webcastle.streams.options import StreamOptions
from webcastle.streams.registry import StreamRegistry
from webcastle.streams.revocation import KeyRecords, Revocation
from webcastle.streams.room import FollowedRooms, LinkReports, RoomSources
from webcastle.streams.tail_watch import TailWatch

if TYPE_CHECKING:
    from uvicorn.server import ServerState

__all__ = ["StreamServer"]

UPKEEP_S: Final = 1.0


class StreamServer:
    """All WebSocket connections of one HTTP server. To be started before it and stopped after it.

    Args:
        message_log: the rooms' logs.
        bus: their live tails, and notices of revoked keys.
        rooms: keeps rooms followed (`RoomRegistry`).
        links: knows why a room cannot be followed (`Cluster`).
        keys: knows which keys are revoked (`AccessStore`).
        clock: time.
        supervisor: runs the services.
        options: how streams behave.

    Attributes:
        registry: the rooms that have subscribers.
        limits: the open connections of each key.
        attempts: how often each key connects.
        revocation: closes the connections of revoked keys.
    """

    def __init__(
        self,
        *,
        message_log: MessageLog,
        bus: Bus,
        rooms: FollowedRooms,
        links: LinkReports,
        keys: KeyRecords,
        clock: Clock,
        supervisor: Supervisor,
        options: StreamOptions | None = None,
    ) -> None:
        self.options = options or StreamOptions()
        self.registry = StreamRegistry(RoomSources(message_log, bus, rooms, links), supervisor, self.options)
        self.limits = ConnectionLimits()
        self.attempts = ConnectionAttempts(clock)
        self.revocation = Revocation(keys, bus, self.options.keys_s)
        self._supervisor = supervisor
        self._tail_watch = TailWatch(self.registry, message_log)
        self._keepalive = Keepalive(self.options.ping_s)
        self._endpoints: dict[str, Endpoint] = {}
        self._services: list[Service] = []

    def start(self) -> None:
        """Start the services; the loop must run."""
        services = (
            ("tail-watch", self._tail_watch.run),
            ("keepalive", self._keepalive.run),
            ("revocation", self.revocation.run),
            ("stream-upkeep", self._upkeep),
        )
        self._services = [self._supervisor.start(kind, run) for kind, run in services]

    async def stop(self) -> None:
        """End all streams, and drop the connections that are left."""
        await self._supervisor.stop(self._services)
        await self.registry.close()
        for connection in list(self._keepalive):
            connection.abort()

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

    def check_capacity(self) -> None:
        """Raise `CapacityError` if there are more sockets than this process may have."""
        if self.connections > self.options.max_connections:
            raise CapacityError("This gateway has all the connections that it can take.")

    def add(self, connection: Connection) -> None:
        """A socket was opened."""
        self._keepalive.add(connection)
        metrics.CONNECTIONS.inc()

    def remove(self, connection: Connection) -> None:
        """The socket is gone."""
        self._keepalive.remove(connection)
        metrics.CONNECTIONS.dec()

    async def _upkeep(self) -> None:
        """The service that looks after lagging subscribers and idle streams."""
        while True:
            await asyncio.sleep(UPKEEP_S)
            await self.registry.upkeep()
