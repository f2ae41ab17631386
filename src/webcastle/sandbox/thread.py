"""A sandbox in a thread with an event loop of its own, for tests and scripts without one."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from webcastle.sandbox.server import Sandbox, SandboxOptions
from webcastle.sandbox.world.ledger import GiftStreak
from webcastle.sandbox.world.rooms import Built

__all__ = ["SandboxThread"]

T = TypeVar("T")

_PATIENCE_S = 30.0


class SandboxThread:
    """`Sandbox` with plain methods. Every call waits until the sandbox's own thread has done it."""

    def __init__(self, options: SandboxOptions | None = None) -> None:
        self.sandbox = Sandbox(options)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="webcastle-sandbox", daemon=True)

    @property
    def url(self) -> str:
        """Its address: TikTok's web base URL; append ``/webcast`` for the other one."""
        return self.sandbox.url

    @property
    def port(self) -> int:
        """Its port."""
        return self.sandbox.port

    def start(self) -> None:
        """Start the thread and listen."""
        self._thread.start()
        self._await(self.sandbox.start)

    def stop(self) -> None:
        """Stop listening and end the thread. Does nothing the second time."""
        if self._loop.is_closed():
            return
        self._await(self.sandbox.stop)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(_PATIENCE_S)
        self._loop.close()

    def ledger(self, room: str | int) -> list[int]:
        """Every message id that a room sent so far, in order."""
        return self._call(lambda: self.sandbox.ledger(room))

    def gifts(self, room: str | int) -> list[GiftStreak]:
        """Every gift streak of a room so far, in order of its first message."""
        return self._call(lambda: self.sandbox.gifts(room))

    def room_id(self, unique_id: str) -> int:
        """The creator's current room."""
        return self._call(lambda: self.sandbox.world.find(unique_id).room_id)

    def advance(self, ms: int) -> None:
        """Turn the clock forward."""
        self._await(lambda: self.sandbox.advance(ms))

    def emit(self, room: str | int, **fields: Any) -> list[Built]:
        """Put a message into a room; see `webcastle.sandbox.world.emissions`."""
        return self._call(lambda: self.sandbox.emit(room, **fields))

    def fault(self, fault: str, **fields: Any) -> None:
        """Order a fault; see `webcastle.sandbox.control.faults`."""
        self._call(lambda: self.sandbox.fault(fault, **fields))

    def sockets(self, unique_id: str) -> int:
        """How many WebSockets are open in a creator's current room."""
        return self._call(lambda: self.sandbox.connections.of_room(self.sandbox.world.find(unique_id).room_id))

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_forever()

    def _call(self, function: Callable[[], T]) -> T:
        async def called() -> T:
            return function()

        return self._await(called)

    def _await(self, function: Callable[[], Awaitable[T]]) -> T:
        async def awaited() -> T:
            return await function()

        return asyncio.run_coroutine_threadsafe(awaited(), self._loop).result(_PATIENCE_S)
