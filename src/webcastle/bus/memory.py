"""The bus of one process: queues in memory. It loses and repeats nothing, which is stricter than the port asks."""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Self

import structlog

from webcastle.errors import SlowConsumerError
from webcastle.ports import Parcel

__all__ = ["MemoryBus"]

log = structlog.get_logger(__name__)


class _MemorySubscription:
    """One reader's bounded queue.

    Rules: *attached*, it queues parcels. One parcel too many makes it *lagging*: what waited is dropped and the next read
    raises. After that, or when it is detached or the bus closes, it is *ended*: what waits is read, then iteration stops.
    """

    def __init__(self, room_id: int, max_pending: int) -> None:
        self.room_id = room_id
        self._max_pending = max_pending
        self._pending: deque[Parcel] = deque()
        self._woken = asyncio.Event()
        self._lagging = False
        self._ended = False

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Parcel:
        while not self._pending:
            if self._lagging:
                self._lagging = False
                raise SlowConsumerError(
                    f"The reader of room {self.room_id} let more than {self._max_pending} parcels wait."
                )
            if self._ended:
                raise StopAsyncIteration
            self._woken.clear()
            await self._woken.wait()
        return self._pending.popleft()

    def push(self, parcel: Parcel) -> bool:
        """Queue a parcel. Returns False if the queue is full and the reader must be detached."""
        if len(self._pending) >= self._max_pending:
            self._pending.clear()
            self._lagging = True
            self.end()
            return False
        self._pending.append(parcel)
        self._woken.set()
        return True

    def end(self) -> None:
        """End the subscription after the queued parcels."""
        self._ended = True
        self._woken.set()


class MemoryBus:
    """`webcastle.ports.Bus` within one process and one event loop."""

    def __init__(self) -> None:
        # dicts keep the order of subscribing, so that delivery is the same in every run
        self._rooms: dict[int, dict[_MemorySubscription, None]] = {}
        self._listeners: dict[str, dict[object, Callable[[str], None]]] = {}
        self._closed = False

    def publish(self, parcel: Parcel) -> None:
        """See `Bus.publish`."""
        readers = self._rooms.get(parcel.room_id)
        if not readers or not (parcel.messages or parcel.marks or parcel.notice):
            return
        slow = [reader for reader in readers if not reader.push(parcel)]
        for reader in slow:
            self._detach(reader)

    @contextlib.asynccontextmanager
    async def subscribe(self, room_id: int, *, max_pending: int = 1024) -> AsyncIterator[_MemorySubscription]:
        """See `Bus.subscribe`."""
        if max_pending < 1:
            raise ValueError("max_pending must be at least 1.")
        reader = _MemorySubscription(room_id, max_pending)
        if self._closed:
            reader.end()
        else:
            self._rooms.setdefault(room_id, {})[reader] = None
        try:
            yield reader
        finally:
            reader.end()
            self._detach(reader)

    def notify(self, topic: str, text: str) -> None:
        """See `Bus.notify`. Listeners are called before it returns."""
        for callback in list(self._listeners.get(topic, {}).values()):
            try:
                callback(text)
            except Exception:
                # an error in one listener must not reach the notifier or other listeners
                log.exception("listener_failed", topic=topic)

    @contextlib.contextmanager
    def listen(self, topic: str, callback: Callable[[str], None]) -> Iterator[None]:
        """See `Bus.listen`."""
        listener = object()  # the same callback may listen twice
        if not self._closed:
            self._listeners.setdefault(topic, {})[listener] = callback
        try:
            yield
        finally:
            listeners = self._listeners.get(topic)
            if listeners is not None:
                listeners.pop(listener, None)
                if not listeners:
                    del self._listeners[topic]

    async def close(self) -> None:
        """See `Bus.close`."""
        self._closed = True
        for readers in self._rooms.values():
            for reader in readers:
                reader.end()
        self._rooms.clear()
        self._listeners.clear()

    def _detach(self, reader: _MemorySubscription) -> None:
        readers = self._rooms.get(reader.room_id)
        if readers is not None:
            readers.pop(reader, None)
            if not readers:
                del self._rooms[reader.room_id]
