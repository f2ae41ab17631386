"""The live tail, and small notices to all replicas."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from enum import StrEnum
from typing import NamedTuple, Protocol

from webcastle.models import Mark, Message, Tip

__all__ = ["Bus", "Notice", "Parcel", "Subscription"]


class Notice(StrEnum):
    """News in a parcel other than messages and marks."""

    NONE = ""
    CONNECTED = "connected"
    BROKEN = "broken"
    PAGE = "page"
    """The room's history has grown, is complete, or is refused."""
    LEFT = "left"
    """The room is no longer followed: see the cluster's link report."""


class Parcel(NamedTuple):
    """What one commit brought to one room: the tip before it, then messages and marks, each in order; or a notice alone."""

    room_id: int
    before: Tip
    messages: tuple[Message, ...] = ()
    marks: tuple[Mark, ...] = ()
    notice: Notice = Notice.NONE


class Subscription(Protocol):
    """One reader of one room's live tail: an async iterator of parcels in order.

    A reader that falls behind its bounded queue gets `SlowConsumerError` on its next read, once, and is then detached:
    it resumes from the log. Others are not affected.
    """

    def __aiter__(self) -> AsyncIterator[Parcel]: ...

    async def __anext__(self) -> Parcel: ...


class Bus(Protocol):
    """Passes committed parcels to subscribers. Parcels may be lost or repeated; the order within a room is kept.

    A reader finds lost parcels by ``before``: if it differs from the reader's own position, the reader reads the log. To find a loss
    after the last parcel, the reader compares its position with the room's tip once a second (`MessageLog.tips`).
    """

    def publish(self, parcel: Parcel) -> None:
        """Hand a parcel to the room's subscribers. Never blocks, never raises because of a subscriber or a lost connection."""

    def subscribe(self, room_id: int, *, max_pending: int = 1024) -> AbstractAsyncContextManager[Subscription]:
        """Subscribe to a room's parcels from now on; at most ``max_pending`` parcels wait in the subscription's queue."""

    def notify(self, topic: str, text: str) -> None:
        """Send a small text to all replicas, this one included, for example that a key was revoked. It may be lost."""

    def listen(self, topic: str, callback: Callable[[str], None]) -> AbstractContextManager[None]:
        """Call ``callback`` with every text of a topic while the context lasts. The callback must not block or raise."""

    async def close(self) -> None:
        """End all subscriptions (their iterators stop)."""
