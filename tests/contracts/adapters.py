"""The adapters under contract, by name; a new one is added here and nowhere else."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from webcastle.bus.memory import MemoryBus
from webcastle.ports import Bus, Store
from webcastle.store.sqlite.store import SqliteStore

STORES: Final = ("sqlite",)
BUSES: Final = ("memory",)


def new_store(adapter: str, address: str) -> Store:
    """A store that is not open yet; the same address is the same database, also from another process."""
    match adapter:
        case "sqlite":
            return SqliteStore(Path(address))
    raise LookupError(adapter)


def new_bus(adapter: str) -> Bus:
    """A bus that nobody uses yet."""
    match adapter:
        case "memory":
            return MemoryBus()
    raise LookupError(adapter)
