"""The live tail, and small notices to all replicas."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from enum import StrEnum
from typing import NamedTuple, Protocol

from webcastle.models import Mark, Message, Tip

__all__ = ["Bus", "Notice", "Parcel", "Subscription"]


class Notice(StrEnum):
    """What a parcel tells besides messages and marks."""

    NONE = ""
    CONNECTED = "connected"
    BROKEN = "broken"
    PAGE = "page"
    """The room's history has grown, is complete, or is refused."""
    LEFT = "left"
    """The room is followed no longer: see the cluster's link report."""


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
    """What was committed, passed on to those who listen. It may lose and may repeat; it never invents, and keeps the order of a room.

    A reader finds what it lost by ``before``: if that is not where the reader is, the reader asks the log. A loss at the end shows
    when the reader looks at the room's tip, once a second (`MessageLog.tips`).
    """

    def publish(self, parcel: Parcel) -> None:
        """Hand a parcel to the room's subscribers. Never blocks, never raises because of a subscriber or a lost connection."""

    def subscribe(self, room_id: int, *, max_pending: int = 1024) -> AbstractAsyncContextManager[Subscription]:
        """Listen to a room from now on; ``max_pending`` bounds the parcels that may wait."""

    def notify(self, topic: str, text: str) -> None:
        """Tell all replicas, this one too: a key was revoked, say. Small; may be lost, like parcels."""

    def listen(self, topic: str, callback: Callable[[str], None]) -> AbstractContextManager[None]:
        """Call back with every text of a topic while the context lasts. The callback neither blocks nor raises."""

    async def close(self) -> None:
        """End all subscriptions (their iterators stop)."""
