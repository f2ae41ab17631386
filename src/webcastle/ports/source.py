"""TikTok LIVE, or the sandbox: rooms looked up, followed and paged back."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from typing import Any, Protocol

from webcastle.models import Batch, HistoryPage, LinkEvent, Liveness, Lookup, Resume, Signed

__all__ = ["RoomLink", "Source"]


class RoomLink(Protocol):
    """One room's upstream link for as long as the room is followed.

    It connects, sends heartbeats, detects silence, and reconnects with backoff and jitter from the last *acknowledged* batch.
    Each of these is an event. Iteration ends after `RoomEnded` or `close`. It raises an `UpstreamError` only when a retry
    cannot succeed (room restricted, not found). While a batch is not acknowledged the link may hold at most a
    bounded number more, then stops reading.
    """

    def __aiter__(self) -> AsyncIterator[LinkEvent]: ...

    async def acknowledge(self, batch: Batch) -> None:
        """Acknowledge a committed batch to upstream; a reconnect resumes after it. Never raises."""

    async def close(self) -> None:
        """Leave the room and end the iteration, in at most 2 s whatever upstream does. Never raises; may be called again."""


class Source(Protocol):
    """TikTok LIVE, or the sandbox: rooms looked up, followed and paged back."""

    async def look_up(self, unique_id: str) -> Lookup:
        """The creator's current room. Raises `CreatorNotFoundError`, `UpstreamBlockedError`, `UpstreamUnavailableError`."""

    async def check_alive(self, room_ids: Sequence[int]) -> list[Liveness]:
        """Whether rooms are live: one entry per id in the given order (at most 100 ids), None if upstream leaves the id out."""

    async def room_info(self, room_id: int) -> dict[str, Any]:
        """The ``data`` object of room/info. Raises `RoomEndedError`, `RoomRestrictedError`, `UpstreamUnavailableError`, …"""

    async def gift_list(self, room_id: int) -> dict[str, Any]:
        """The ``data`` object of gift/list."""

    async def online_audience(self, room_id: int, owner_id: int, session_id: str) -> dict[str, Any]:
        """The ``data`` object of ranklist/online_audience, seen with a caller's session, which is passed on and never kept.

        Raises `LoginRequiredError` if upstream does not take the session, and as `room_info`.
        """

    async def sign_url(self, url: str) -> Signed:
        """Sign a GET that the caller will send; only for the configured upstream hosts.

        Raises:
            BadRequestError: the URL points elsewhere, or can be read in more than one way.
            SignerError: no signature was to be had.
            UpstreamError: no visitor cookie was to be had.
        """

    async def sign_websocket(self, room_id: int, cursor: str) -> Signed:
        """A room's WebSocket for the caller to open, from ``cursor`` (upstream's own) or from now ("").

        Raises:
            RoomOfflineError: the room has none, because its broadcast is over.
            UpstreamError: im/fetch failed.
        """

    async def visitor_cookie(self) -> str:
        """The value of an anonymous visitor's ``ttwid`` cookie, fetched once and kept in memory."""

    async def history(self, room_id: int, cursor: str) -> HistoryPage:
        """Messages older than the cursor; "" or "0" asks for the newest page."""

    def follow(self, room_id: int, resume: Resume | None) -> RoomLink:
        """Open a link; nothing is sent until it is iterated. ``resume`` None starts with what upstream gives first."""

    async def close(self) -> None:
        """Close links and connections, in at most 2 s."""
