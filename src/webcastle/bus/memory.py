"""The bus of one process: queues in memory. It delivers exactly once, which is stricter than the port asks."""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from collections.abc import AsyncIterator
from typing import Self

from webcastle.errors import SlowConsumerError
from webcastle.models import Message

__all__ = ["MemoryBus"]


class _MemorySubscription:
    """One reader's bounded queue.

    Rules: *attached*, it queues groups. One group too many makes it *lagging*: what waited is dropped and the next read
    raises. After that, or when it is detached or the bus closes, it is *ended*: what waits is read, then iteration stops.
    """

    def __init__(self, room_id: int, max_pending: int) -> None:
        self.room_id = room_id
        self._max_pending = max_pending
        self._pending: deque[tuple[Message, ...]] = deque()
        self._woken = asyncio.Event()
        self._lagging = False
        self._ended = False

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> tuple[Message, ...]:
        while not self._pending:
            if self._lagging:
                self._lagging = False
                raise SlowConsumerError(
                    f"The reader of room {self.room_id} let more than {self._max_pending} groups of messages wait."
                )
            if self._ended:
                raise StopAsyncIteration
            self._woken.clear()
            await self._woken.wait()
        return self._pending.popleft()

    def push(self, messages: tuple[Message, ...]) -> bool:
        """Queue a group; False if the reader fell behind and is to be detached."""
        if len(self._pending) >= self._max_pending:
            self._pending.clear()
            self._lagging = True
            self.end()
            return False
        self._pending.append(messages)
        self._woken.set()
        return True

    def end(self) -> None:
        """Nothing more will come."""
        self._ended = True
        self._woken.set()


class MemoryBus:
    """`webcastle.ports.Bus` within one process and one event loop."""

    def __init__(self) -> None:
        # dicts keep the order of subscribing, so that delivery is the same in every run
        self._rooms: dict[int, dict[_MemorySubscription, None]] = {}
        self._closed = False

    def publish(self, room_id: int, messages: tuple[Message, ...]) -> None:
        """See `Bus.publish`."""
        readers = self._rooms.get(room_id)
        if not readers or not messages:
            return
        slow = [reader for reader in readers if not reader.push(messages)]
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

    async def close(self) -> None:
        """See `Bus.close`."""
        self._closed = True
        for readers in self._rooms.values():
            for reader in readers:
                reader.end()
        self._rooms.clear()

    def _detach(self, reader: _MemorySubscription) -> None:
        readers = self._rooms.get(reader.room_id)
        if readers is not None:
            readers.pop(reader, None)
            if not readers:
                del self._rooms[reader.room_id]
