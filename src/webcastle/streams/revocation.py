"""Closes the open connections of a key that was revoked: at once when a replica says so on the bus, else within some seconds."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from typing import Final, Protocol

from webcastle.errors import InvalidKeyError
from webcastle.models import Key
from webcastle.ports import Bus
from webcastle.streams.connection import Connection

__all__ = ["KEY_TOPIC", "KeyRecords", "Revocation"]

KEY_TOPIC: Final = "key"
"""Texts on this topic are ids of keys that have changed."""


class KeyRecords(Protocol):
    """Finds API keys: `AccessStore`."""

    async def key_by_id(self, key_id: str) -> Key | None:
        """The key with this id, revoked ones too, or None."""


class Revocation:
    """The connections of each key.

    Args:
        keys: knows the keys.
        bus: carries notices of revocations.
        keys_s: how often all keys with open connections are checked (s).
    """

    def __init__(self, keys: KeyRecords, bus: Bus, keys_s: float) -> None:
        self._keys = keys
        self._bus = bus
        self._keys_s = keys_s
        self._close: dict[str, dict[Connection, Callable[[InvalidKeyError], object]]] = {}
        self._changed: set[str] = set()
        self._woken = asyncio.Event()

    def add(self, connection: Connection, key_id: str, close: Callable[[InvalidKeyError], object]) -> None:
        """Call ``close`` if the key is revoked while the connection is open."""
        self._close.setdefault(key_id, {})[connection] = close
        connection.at_end(lambda: self._remove(connection, key_id))

    async def run(self) -> None:
        """The service. A store that fails closes no connection: the keys are checked again later."""
        with self._bus.listen(KEY_TOPIC, self._note):
            while True:
                try:
                    async with asyncio.timeout(self._keys_s):
                        await self._woken.wait()
                except TimeoutError:
                    await self.check(list(self._close))
                self._woken.clear()
                changed, self._changed = self._changed, set()
                await self.check(changed)

    async def check(self, key_ids: Iterable[str]) -> None:
        """Close the connections of those keys that are not good any more. Raises `StoreError`."""
        for key_id in key_ids:
            key = await self._keys.key_by_id(key_id)
            if key is None or key.revoked_at:
                error = InvalidKeyError(f"This API key ({key_id}) has been revoked.")
                for close in list(self._close.get(key_id, {}).values()):
                    close(error)

    def _note(self, key_id: str) -> None:
        if key_id in self._close:
            self._changed.add(key_id)
            self._woken.set()

    def _remove(self, connection: Connection, key_id: str) -> None:
        connections = self._close.get(key_id)
        if connections is not None:
            connections.pop(connection, None)
            if not connections:
                del self._close[key_id]
