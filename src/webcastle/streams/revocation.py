"""Whose key an open connection came in with: when the key is revoked, the connection ends too."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from webcastle.errors import InvalidKeyError, StoreError

if TYPE_CHECKING:
    from webcastle.core.access import Access
    from webcastle.streams.connection import Connection

__all__ = ["Admissions"]


class Admissions:
    """The connections of each key.

    Args:
        access: knows the keys.
    """

    def __init__(self, access: Access) -> None:
        self._access = access
        self._dismiss: dict[str, dict[Connection, Callable[[InvalidKeyError], object]]] = {}

    def add(self, connection: Connection, key_id: str, dismiss: Callable[[InvalidKeyError], object]) -> None:
        """Call ``dismiss`` if the key is revoked while the connection is open."""
        self._dismiss.setdefault(key_id, {})[connection] = dismiss
        connection.at_end(lambda: self._remove(connection, key_id))

    async def check(self) -> None:
        """Dismiss whose key is no longer good. To be called every few seconds."""
        for key_id in list(self._dismiss):
            try:
                await self._access.key(key_id)
            except InvalidKeyError as error:
                for dismiss in list(self._dismiss.get(key_id, {}).values()):
                    dismiss(error)
            except StoreError:
                return  # nobody is sent away because we cannot look

    def _remove(self, connection: Connection, key_id: str) -> None:
        connections = self._dismiss.get(key_id)
        if connections is not None:
            connections.pop(connection, None)
            if not connections:
                del self._dismiss[key_id]
