"""What one database adapter gives: all storage ports at once."""

from __future__ import annotations

from typing import Protocol

from webcastle.ports.access import AccessStore
from webcastle.ports.cluster import InterestStore
from webcastle.ports.message_log import MessageLog
from webcastle.ports.quotas import QuotaStore

__all__ = ["Store"]


class Store(MessageLog, AccessStore, QuotaStore, InterestStore, Protocol):
    """A database. The parts of the product are handed the port that they need, not this."""

    async def open(self) -> None:
        """Connect and migrate. Raises `StoreError` with what to do when the database is newer or unreadable."""

    async def close(self) -> None:
        """Finish what was begun and let go."""
