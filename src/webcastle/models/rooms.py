"""Rooms and creators as upstream describes them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

__all__ = ["Liveness", "Lookup", "RoomState", "Signed"]


class RoomState(StrEnum):
    """TikTok's room status, by name (2, 3 and 4 on the wire)."""

    LIVE = "live"
    PAUSED = "paused"
    ENDED = "ended"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Lookup:
    """The result of a look-up of an @name.

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
class Signed:
    """A signed request: send exactly this URL with exactly these headers and cookies.

    ``cookies`` is the value of the Cookie header; it may carry a session, so it never goes into a log or a ``repr``.
    """

    url: str
    headers: dict[str, str]
    cookies: str = field(default="", repr=False)
    tokens: dict[str, str] = field(default_factory=dict, repr=False)
