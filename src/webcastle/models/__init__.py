"""The nouns of the product: frozen, wire-free, without behaviour that needs the outside.

Messages are named tuples, the rest dataclasses: there are so many messages that the quicker construction counts.

Times are integers in milliseconds since the Unix epoch unless a name ends in ``_s``. Ids are ints here; they exceed
2^53, so every JSON form carries them (also) as strings.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NamedTuple

__all__ = [
    "Batch",
    "Connected",
    "Gap",
    "HistoryPage",
    "Key",
    "LinkBroken",
    "LinkEvent",
    "Liveness",
    "Lookup",
    "Message",
    "QuotaState",
    "RawMessage",
    "Resume",
    "RoomEnded",
    "RoomState",
    "Signed",
    "Tier",
    "TokenSecret",
    "Transport",
]


class RawMessage(NamedTuple):
    """One message as upstream sent it, before it has a place in the room.

    ``payload`` is the protobuf of the method's message, untouched. ``create_time`` is TikTok's (ms), 0 if the header has
    none. ``is_history`` is upstream's mark for a replayed message.
    """

    msg_id: int
    method: str
    payload: bytes
    create_time: int = 0
    is_history: bool = False


class Message(NamedTuple):
    """One stored message. ``seq`` is its place in the room's order of arrival, without holes.

    The first message that arrived live has seq 1. History fetched afterwards goes below: 0, -1, -2, … (older is lower).
    """

    room_id: int
    seq: int
    msg_id: int
    method: str
    create_time: int
    received_at: int
    payload: bytes


@dataclass(frozen=True, slots=True)
class Gap:
    """A stretch of a room in which messages may be missing.

    ``from_ms`` is when the link was last known good, ``to_ms`` when it was good again (0: not yet). ``reason`` is a short
    stable word: ``dropped``, ``silent``, ``corrupt``, ``refused``, ``unavailable``, or ``absent`` when it was us who did not
    follow the room. ``recovered`` says that the upstream replayed from the cursor afterwards, so that nothing is known to be
    missing.
    """

    room_id: int
    from_ms: int
    to_ms: int
    reason: str
    detail: str = ""
    recovered: bool = False


@dataclass(frozen=True, slots=True)
class Resume:
    """Where the upstream would continue: both strings are opaque and belong to the upstream."""

    cursor: str
    internal_ext: str = ""


class RoomState(StrEnum):
    """TikTok's room status, by name (2, 3 and 4 on the wire)."""

    LIVE = "live"
    PAUSED = "paused"
    ENDED = "ended"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Lookup:
    """What a look-up of an @name found.

    ``room_id`` is the creator's current or last room, 0 if there never was one. ``alive`` is None when the sources do
    not say; ``source`` names the evidence (``html``, ``api-live``) and ``checked_at`` its time (ms).
    """

    unique_id: str
    user_id: int
    sec_uid: str
    nickname: str
    room_id: int
    state: RoomState
    alive: bool | None
    title: str
    viewers: int
    checked_at: int
    source: str
    raw: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Liveness:
    """Whether a room is live: True, False, or None for unknown, with the time of the evidence (ms)."""

    room_id: int
    alive: bool | None
    checked_at: int


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """One page of a room's past from upstream, newest message first.

    ``cursor`` asks for the next, older page; ``no_more`` says that there is none.
    """

    messages: tuple[RawMessage, ...]
    cursor: str
    no_more: bool


class Transport(StrEnum):
    """How messages reach us."""

    WEBSOCKET = "websocket"
    POLLING = "polling"


@dataclass(frozen=True, slots=True)
class Connected:
    """The link is up. ``resumed`` says that upstream replays from the cursor we gave."""

    transport: Transport
    resumed: bool
    at: int


@dataclass(frozen=True, slots=True, eq=False)
class Batch:
    """The messages of one frame or one poll, in upstream's order, and where upstream would resume after them.

    Compared by identity: `RoomLink.acknowledge` takes the very object that the link handed out. ``log_id`` and
    ``need_ack`` belong to the link.
    """

    messages: tuple[RawMessage, ...]
    resume: Resume
    received_at: int
    log_id: int = 0
    need_ack: bool = False


@dataclass(frozen=True, slots=True)
class LinkBroken:
    """The link is down; it retries by itself. ``retry_in_ms`` is the pause before the next attempt."""

    reason: str
    detail: str
    at: int
    retry_in_ms: int


@dataclass(frozen=True, slots=True)
class RoomEnded:
    """The broadcast is over (control 3, or 4 for a suspension); the link stops by itself after this."""

    action: int
    at: int


LinkEvent = Connected | Batch | LinkBroken | RoomEnded


@dataclass(frozen=True, slots=True)
class Signed:
    """A request that upstream will accept as it stands: send exactly this URL with exactly these headers and cookies.

    ``cookies`` is the value of the Cookie header; it may carry a session, so it never goes into a log or a ``repr``.
    """

    url: str
    headers: dict[str, str]
    cookies: str = field(default="", repr=False)
    tokens: dict[str, str] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class Tier:
    """Limits of a class of keys. None means unlimited."""

    name: str
    requests_per_day: int | None
    requests_per_minute: int | None
    websockets: int | None
    websocket_minutes: int | None
    bulk_users: int | None
    feed_per_day: int | None


@dataclass(frozen=True, slots=True)
class Key:
    """An API key without its secret. ``id`` is public; the secret exists only in the caller's hands."""

    id: str
    name: str
    tier: str
    created_at: int
    revoked_at: int = 0


@dataclass(frozen=True, slots=True)
class TokenSecret:
    """What browser tokens are signed with. ``id`` is public (the ``kid`` of a token), ``secret`` never leaves the gateway."""

    id: str
    secret: bytes = field(repr=False)
    created_at: int


@dataclass(frozen=True, slots=True)
class QuotaState:
    """A counter after a request. ``reset_at`` is the end of its window in Unix seconds; ``limit`` None: unlimited."""

    limit: int | None
    used: int
    reset_at: int
    allowed: bool = True

    @property
    def remaining(self) -> int | None:
        """How many more fit into the window; None if unlimited."""
        return None if self.limit is None else max(0, self.limit - self.used)
