"""Interfaces between the core and its adapters. Contracts are written here; an adapter's docstring says only how it differs.

One file per port: `clock`, `message_log`, `cluster`, `access`, `quotas`, `bus`, `source`, `signer`; `store` is what one database
gives. Adapters translate their driver's errors into `StoreError`, `BusError` or an `UpstreamError`, in one module each.
"""

from webcastle.ports.access import AccessStore
from webcastle.ports.bus import Bus, Notice, Parcel, Subscription
from webcastle.ports.clock import Clock, system_jitter
from webcastle.ports.cluster import (
    BackfillState,
    Cluster,
    Granted,
    HandOver,
    Interest,
    InterestStore,
    LinkReport,
    LinkState,
    Lost,
    OwnershipChange,
    Tenure,
)
from webcastle.ports.message_log import Append, Appended, MessageLog, RoomRecord
from webcastle.ports.quotas import Quota, QuotaStore
from webcastle.ports.signer import Signer
from webcastle.ports.source import RoomLink, Source
from webcastle.ports.store import Store

__all__ = [
    "AccessStore",
    "Append",
    "Appended",
    "BackfillState",
    "Bus",
    "Clock",
    "Cluster",
    "Granted",
    "HandOver",
    "Interest",
    "InterestStore",
    "LinkReport",
    "LinkState",
    "Lost",
    "MessageLog",
    "Notice",
    "OwnershipChange",
    "Parcel",
    "Quota",
    "QuotaStore",
    "RoomLink",
    "RoomRecord",
    "Signer",
    "Source",
    "Store",
    "Subscription",
    "Tenure",
    "system_jitter",
]
