"""The rooms that have subscribers, each with one stream per dialect."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Final

import structlog

from webcastle.streams.outgoing import StreamDialect
from webcastle.streams.room import RoomStream, StreamOptions

if TYPE_CHECKING:
    from webcastle.app import App

__all__ = ["Hub"]

CLOSE_S: Final = 3.0

_log = structlog.get_logger("webcastle.streams")


class Hub:
    """Starts a room's stream for its first subscriber, and ends it when the last has been gone for a while."""

    def __init__(self, app: App, options: StreamOptions) -> None:
        self._app = app
        self._options = options
        self._streams: dict[tuple[int, str], RoomStream] = {}
        self._tasks: dict[RoomStream, asyncio.Task[None]] = {}

    @contextlib.asynccontextmanager
    async def visit(self, room_id: int, dialect: StreamDialect) -> AsyncIterator[RoomStream]:
        """A room's stream, started, kept for at least as long as the context lasts.

        Raises:
            UpstreamError: the room cannot be followed.
            StoreError: the store failed.
        """
        key = (room_id, dialect.name)
        stream = self._streams.get(key)
        if stream is None or stream.over is not None:
            stream = self._streams[key] = RoomStream(self._app, room_id, dialect, self._options)
            task = asyncio.get_running_loop().create_task(self._guard(stream), name=f"stream-{room_id}")
            self._tasks[stream] = task
        stream.visitors += 1
        try:
            await stream.started.wait()
            if stream.failure is not None:
                raise stream.failure
            yield stream
        finally:
            stream.visitors -= 1
            stream.idle_since = asyncio.get_running_loop().time()

    def look_after(self, now: float) -> None:
        """To be called about every second: sends away who lags for too long, and ends streams that nobody needs."""
        for stream, task in list(self._tasks.items()):
            stream.dismiss_laggards(now)
            idle = not stream.visitors and not stream.subscribers
            if idle and stream.started.is_set() and now - stream.idle_since >= self._options.linger_s:
                self._forget(stream)  # before it is cancelled, so that nobody visits it meanwhile
                task.cancel()

    async def close(self) -> None:
        """End all streams."""
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks, timeout=CLOSE_S)

    @property
    def rooms(self) -> int:
        """How many streams there are."""
        return len(self._streams)

    async def _guard(self, stream: RoomStream) -> None:
        """One room's mistake is logged once and stays that room's."""
        try:
            await stream.run()
        except Exception:  # noqa: BLE001 - logged, with where it came from
            _log.exception("stream_broke", room_id=stream.room_id)
        finally:
            self._tasks.pop(stream, None)
            self._forget(stream)

    def _forget(self, stream: RoomStream) -> None:
        key = (stream.room_id, stream.dialect.name)
        if self._streams.get(key) is stream:
            del self._streams[key]
