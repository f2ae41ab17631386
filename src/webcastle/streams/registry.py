"""The rooms that have subscribers, each with one stream per dialect."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from functools import partial

from webcastle.core.supervisor import Service, Supervisor
from webcastle.errors import UpstreamUnavailableError
from webcastle.streams.options import StreamOptions
from webcastle.streams.outgoing import StreamDialect
from webcastle.streams.room import RoomSources, RoomStream
from webcastle.streams.subscriber import CloseReason

__all__ = ["StreamRegistry"]

STOP_S = 3.0


class StreamRegistry:
    """Starts a room's stream, a service, for its first subscriber, and ends it when the last has been gone for a while.

    Args:
        sources: what the streams read.
        supervisor: runs them.
        options: how they behave.
    """

    def __init__(self, sources: RoomSources, supervisor: Supervisor, options: StreamOptions) -> None:
        self._sources = sources
        self._supervisor = supervisor
        self._options = options
        self._streams: dict[tuple[int, str], RoomStream] = {}
        self._services: dict[RoomStream, Service] = {}

    @contextlib.asynccontextmanager
    async def visit(self, room_id: int, dialect: StreamDialect) -> AsyncIterator[RoomStream]:
        """A room's stream, started, kept for at least as long as the context lasts.

        Raises:
            UpstreamError: the room cannot be followed, or not in time.
            CapacityError: this gateway follows as many rooms as it may.
            StoreError: the store failed.
        """
        key = (room_id, dialect.name)
        stream = self._streams.get(key)
        if stream is None or stream.over is not None:
            stream = self._streams[key] = RoomStream(room_id, self._sources, dialect, self._options)
            self._services[stream] = self._supervisor.start(
                "stream", partial(self._serve, stream), name=f"stream-{room_id}-{dialect.name}", stop_s=STOP_S
            )
        stream.visitors += 1
        try:
            try:
                async with asyncio.timeout(self._options.open_s):
                    await stream.started.wait()
            except TimeoutError:
                raise UpstreamUnavailableError("The room was not followed in time.") from None
            if stream.failure is not None:
                raise stream.failure
            yield stream
        finally:
            stream.visitors -= 1
            stream.audience.idle_since = asyncio.get_running_loop().time()

    async def upkeep(self) -> None:
        """Close subscribers that lag for too long, and end streams that are over or unused. To be called every second."""
        now = asyncio.get_running_loop().time()
        needless = []
        for stream in list(self._services):
            stream.audience.dismiss_laggards(now)
            idle = stream.started.is_set() and not stream.visitors and not len(stream.audience)
            if stream.over is not None or (idle and now - stream.audience.idle_since >= self._options.linger_s):
                needless.append(stream)
        await self._end(needless)

    async def close(self) -> None:
        """End all streams."""
        await self._end(list(self._services))

    @property
    def streams(self) -> list[RoomStream]:
        """All streams."""
        return list(self._services)

    @property
    def rooms(self) -> int:
        """How many streams there are that can be joined."""
        return len(self._streams)

    async def _serve(self, stream: RoomStream) -> None:
        await stream.run()
        self._forget(stream)

    async def _end(self, streams: list[RoomStream]) -> None:
        services = [self._services[stream] for stream in streams]
        for stream in streams:
            self._forget(stream)  # before it is stopped, so that no client visits it meanwhile
        await self._supervisor.stop(services)
        for stream in streams:
            stream.finish(CloseReason.UNAVAILABLE, "the gateway stops")

    def _forget(self, stream: RoomStream) -> None:
        self._services.pop(stream, None)
        key = (stream.room_id, stream.dialect.name)
        if self._streams.get(key) is stream:
            del self._streams[key]
