"""Events of an upstream link: batches of messages and the state of the connection."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from webcastle.models.messages import EndCause, GapReason, RawMessage

__all__ = [
    "Answered",
    "Batch",
    "Connected",
    "HistoryPage",
    "LinkBroken",
    "LinkEvent",
    "Resume",
    "RoomEnded",
    "Transport",
]


@dataclass(frozen=True, slots=True)
class Resume:
    """The position from which upstream continues. Both strings are opaque and belong to upstream."""

    cursor: str
    internal_ext: str = ""


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """One page of a room's history from upstream, newest message first.

    ``cursor`` asks for the next, older page; ``no_more`` says that there is none.
    """

    messages: tuple[RawMessage, ...]
    cursor: str
    no_more: bool


class Transport(StrEnum):
    """The transport of a link."""

    WEBSOCKET = "websocket"
    POLLING = "polling"


@dataclass(frozen=True, slots=True)
class Answered:
    """Upstream answers, for the first time or again. This event comes before the batches of that answer.

    ``resumed`` says that upstream continues where the link asked it to, so that nothing is missing.
    """

    resumed: bool
    at: int


@dataclass(frozen=True, slots=True)
class Connected:
    """The link is up, over this transport."""

    transport: Transport
    at: int


@dataclass(frozen=True, slots=True, eq=False)
class Batch:
    """The messages of one frame or one poll, in upstream's order, and the position after them.

    Compared by identity: `RoomLink.acknowledge` takes the object that the link handed out.
    """

    messages: tuple[RawMessage, ...]
    resume: Resume
    received_at: int


@dataclass(frozen=True, slots=True)
class LinkBroken:
    """The link is down since ``at`` (ms). It reconnects by itself after ``retry_in_ms``.

    ``skipped`` says that the link continues after data that it could not read, so the gap is not recovered.
    """

    reason: GapReason
    detail: str
    at: int
    retry_in_ms: int
    skipped: bool = False


@dataclass(frozen=True, slots=True)
class RoomEnded:
    """The broadcast is over; the link stops by itself after this.

    ``action`` is that of TikTok's control message: 3, or 4 for a suspension. ``cause`` says whether such a message is in the log.
    """

    action: int
    at: int
    cause: EndCause = EndCause.CONTROL


LinkEvent = Answered | Connected | Batch | LinkBroken | RoomEnded
