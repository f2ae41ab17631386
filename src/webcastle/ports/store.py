"""The storage ports of one database adapter together."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Protocol

from webcastle.ports.access import AccessStore
from webcastle.ports.cluster import InterestStore
from webcastle.ports.message_log import MessageLog
from webcastle.ports.quotas import QuotaStore

__all__ = ["Store"]


class Store(MessageLog, AccessStore, QuotaStore, InterestStore, Protocol):
    """A database with all storage ports. Each part of the product gets only the port that it needs."""

    async def open(self) -> None:
        """Connect and migrate. Raises `StoreError`, with a hint, when the database is newer or unreadable."""

    async def check(self) -> str:
        """Look at the database without changing it, whether it is open or not, and say in a few words how it is.

        Raises `StoreError` with what to do when it is damaged, unreadable or of another version.
        """

    def services(self) -> Mapping[str, Callable[[], Awaitable[None]]]:
        """What an open database needs done for as long as it is open, by name: to be run by a supervisor, which restarts it after
        any exception. A process that writes little and closes soon may leave it out.
        """

    async def close(self) -> None:
        """Finish running transactions and disconnect."""
