"""The adapters under contract, by name; a new one is added here and nowhere else."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from webcastle.bus.memory import MemoryBus
from webcastle.cluster.solo import SoloCluster
from webcastle.ports import Bus, Clock, Cluster, Store
from webcastle.store.sqlite.store import SqliteStore

STORES: Final = ("sqlite",)
BUSES: Final = ("memory",)
CLUSTERS: Final = ("solo",)


def new_store(adapter: str, address: str) -> Store:
    """A store that is not open yet; the same address is the same database, also from another process."""
    match adapter:
        case "sqlite":
            return SqliteStore(Path(address))
    raise LookupError(adapter)


def new_bus(adapter: str) -> Bus:
    """A bus without readers."""
    match adapter:
        case "memory":
            return MemoryBus()
    raise LookupError(adapter)


def new_cluster(adapter: str, store: Store, clock: Clock) -> Cluster:
    """A cluster on this database that nothing has joined yet; jitter is none, so pauses are the longest."""
    match adapter:
        case "solo":
            return SoloCluster(store, clock, jitter=lambda: 1.0)
    raise LookupError(adapter)
