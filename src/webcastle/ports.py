"""What the core needs of the world. The contract is written here; an adapter says only how it differs.

Adapters translate their driver's errors into `StoreError`, `BusError` or an `UpstreamError`, in one place each.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Any, Protocol

from webcastle.models import (
    Batch,
    Gap,
    HistoryPage,
    Key,
    LinkEvent,
    Liveness,
    Lookup,
    Message,
    QuotaState,
    RawMessage,
    Resume,
    Signed,
    Tier,
    TokenSecret,
)

__all__ = ["Append", "Bus", "Clock", "Quota", "RoomLink", "RoomRecord", "Signer", "Source", "Store", "Subscription"]


class Clock(Protocol):
    """Time, so that tests can turn it."""

    def now_ms(self) -> int:
        """The wall clock in ms since the Unix epoch."""

    def monotonic(self) -> float:
        """Seconds that only go forward."""

    async def sleep(self, seconds: float) -> None:
        """Wait; a test clock returns when it has been turned far enough."""


# --- store ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Append:
    """One room's share of a group commit: messages, and the place from which upstream would resume after them."""

    room_id: int
    messages: tuple[RawMessage, ...]
    received_at: int
    resume: Resume | None = None


@dataclass(frozen=True, slots=True)
class RoomRecord:
    """What the store knows of a room.

    ``first_seq`` and ``last_seq`` bound the stored messages (``first_seq > last_seq``: none). ``history_cursor`` is where
    the backfill goes on ("" before it began) and ``history_done`` says that upstream has nothing older. ``wanted_until``
    (ms) keeps the room followed across a restart; ``recorded`` keeps it followed for good. ``ended_at`` is 0 while live.
    """

    room_id: int
    unique_id: str = ""
    owner_id: int = 0
    resume: Resume | None = None
    first_seq: int = 1
    last_seq: int = 0
    history_cursor: str = ""
    history_done: bool = False
    wanted_until: int = 0
    recorded: bool = False
    ended_at: int = 0


@dataclass(frozen=True, slots=True)
class Quota:
    """A counter to take from: ``name`` (``minute``, ``day``, ``feed``), its limit (None: count only), window length in s."""

    name: str
    limit: int | None
    window_s: int


class Store(Protocol):
    """The truth: messages, rooms, gaps, keys, tiers, quotas.

    Safe for concurrent calls from one event loop, and for several processes on one database. A commit that has returned
    survives SIGKILL.
    """

    async def open(self) -> None:
        """Connect and migrate. Raises `StoreError` with what to do when the database is newer or unreadable."""

    async def close(self) -> None:
        """Finish what was begun and let go."""

    # messages

    async def append(self, appends: Sequence[Append]) -> list[tuple[Message, ...]]:
        """Store messages that arrived live, and the cursors that cover them, in one transaction (all or nothing).

        Messages whose ``(room_id, msg_id)`` is already stored are skipped, also when both stand in the same call. Each new
        one gets the room's next seq, gapless, in the order given. Unknown rooms are created.

        Returns:
            for each append, its new messages in order.
        """

    async def prepend(
        self, room_id: int, messages: Sequence[RawMessage], *, received_at: int, history_cursor: str, done: bool
    ) -> tuple[Message, ...]:
        """Store a page of history below everything stored: newest first as given, seq going down from ``first_seq - 1``.

        Known messages are skipped. The cursor and ``done`` are stored in the same transaction.

        Returns:
            the new messages in the order given.
        """

    async def read_after(self, room_id: int, seq: int, limit: int) -> list[Message]:
        """Messages with a greater seq, ascending, at most ``limit``. The cost does not depend on the room's size."""

    async def read_before(self, room_id: int, seq: int, limit: int) -> list[Message]:
        """Messages with a smaller seq, descending, at most ``limit``. The cost does not depend on the room's size."""

    async def seq_of(self, room_id: int, msg_id: int) -> int | None:
        """Where a message stands, or None if the room never had it."""

    # rooms and gaps

    async def room(self, room_id: int) -> RoomRecord | None:
        """What is known of a room, or None."""

    async def creator_names(self, owner_ids: Sequence[int]) -> dict[int, str]:
        """The @names of those user ids whose rooms are known by name; the room heard of last decides."""

    async def remember_room(self, room_id: int, *, unique_id: str = "", owner_id: int = 0) -> None:
        """Create the room, or fill in its creator; empty values change nothing."""

    async def want_room(self, room_id: int, until: int) -> None:
        """Note that somebody wants the room followed until that time (ms); 0 clears it."""

    async def record_room(self, room_id: int, recorded: bool) -> None:
        """Keep a room followed for good, or stop doing so."""

    async def end_room(self, room_id: int, at: int) -> None:
        """Note that the broadcast is over; clears ``wanted_until`` and ``recorded``. The first time told stands."""

    async def rooms_to_follow(self, now: int) -> list[RoomRecord]:
        """Rooms to take up after a start: not ended, and recorded or wanted until later than ``now``."""

    async def add_gap(self, gap: Gap) -> None:
        """Record a break. Told again (same room, start and reason) it replaces what was known of it."""

    async def gaps(self, room_id: int) -> list[Gap]:
        """The room's breaks, oldest first."""

    async def record_creator(self, unique_id: str, recorded: bool) -> None:
        """Keep every broadcast of a creator (`webcastle record`), or stop doing so."""

    async def recorded_creators(self) -> list[str]:
        """The @names to record, sorted."""

    # keys, tiers, quotas

    async def create_key(self, key: Key, digest: bytes) -> None:
        """Add a key; only the digest of its secret is stored. Raises `StoreError` if the id is taken."""

    async def key_by_digest(self, digest: bytes) -> Key | None:
        """The key with this digest, revoked ones too, or None."""

    async def key_by_id(self, key_id: str) -> Key | None:
        """The key with this id, revoked ones too, or None."""

    async def keys(self) -> list[Key]:
        """All keys, oldest first."""

    async def revoke_key(self, key_id: str, at: int) -> bool:
        """Revoke a key for good; False if there is none with this id. Revoking twice keeps the first time."""

    async def token_secrets(self) -> list[TokenSecret]:
        """The secrets that verify browser tokens, newest first: the current one and the one before it, none at first."""

    async def rotate_token_secret(self, secret: TokenSecret, *, due: int) -> list[TokenSecret]:
        """Make this the current secret and the current one the previous; the one before that is forgotten.

        Nothing changes if the current one was made at ``due`` (ms) or later: another process has just rotated.

        Returns:
            the secrets as they are now, newest first.
        """

    async def tiers(self) -> dict[str, Tier]:
        """The tier table."""

    async def save_tier(self, tier: Tier) -> None:
        """Add or change a tier."""

    async def take_quota(self, key_id: str, quotas: Sequence[Quota], now: int, cost: int = 1) -> list[QuotaState]:
        """Take ``cost`` from every quota at once, or from none if one would be exceeded (its state has allowed False).

        Windows are aligned to multiples of their length since the epoch (a day is a UTC day). Atomic across processes.
        """

    async def quota_states(self, key_id: str, quotas: Sequence[Quota], now: int) -> list[QuotaState]:
        """The same counters without taking; ``allowed`` says whether one more would fit."""


# --- bus -----------------------------------------------------------------------------------------------------------


class Subscription(Protocol):
    """One reader of one room's live tail: an async iterator of message groups in order.

    A reader that falls behind its bounded queue gets `SlowConsumerError` on its next read, once, and is then detached:
    it resumes from the store. Others are not affected.
    """

    def __aiter__(self) -> AsyncIterator[tuple[Message, ...]]: ...

    async def __anext__(self) -> tuple[Message, ...]: ...


class Bus(Protocol):
    """The live tail: what was committed, passed on to whoever listens. At least once, in order per room."""

    def publish(self, room_id: int, messages: tuple[Message, ...]) -> None:
        """Hand committed messages to the room's subscribers. Never blocks, never raises because of a subscriber."""

    def subscribe(self, room_id: int, *, max_pending: int = 1024) -> AbstractAsyncContextManager[Subscription]:
        """Listen to a room from now on; ``max_pending`` bounds the groups that may wait."""

    async def close(self) -> None:
        """End all subscriptions (their iterators stop)."""


# --- upstream ------------------------------------------------------------------------------------------------------


class RoomLink(Protocol):
    """One room's upstream link for as long as the room is followed.

    It connects, keeps alive, notices silence, reconnects with backoff and jitter from the last *acknowledged* batch, and
    tells all of it as events. Iteration ends after `RoomEnded` or `close`. It raises an `UpstreamError` only when trying
    again makes no sense (room restricted, not found). While a batch is not acknowledged the link may hold at most a
    bounded number more, then stops reading.
    """

    def __aiter__(self) -> AsyncIterator[LinkEvent]: ...

    async def acknowledge(self, batch: Batch) -> None:
        """The batch is committed: upstream may forget it, and a reconnect resumes after it. Never raises."""

    async def close(self) -> None:
        """Leave the room and end the iteration."""


class Source(Protocol):
    """TikTok LIVE, or the sandbox: rooms looked up, followed and paged back."""

    async def look_up(self, unique_id: str) -> Lookup:
        """The creator's current room. Raises `CreatorNotFoundError`, `UpstreamBlockedError`, `UpstreamUnavailableError`."""

    async def check_alive(self, room_ids: Sequence[int]) -> list[Liveness]:
        """One entry per id, in the order asked (at most 100 ids); ids that upstream leaves out are None (unknown)."""

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
        """Close links and connections."""


class Signer(Protocol):
    """Turns a request for TikTok into one that TikTok accepts. Implementations call a provider; none computes TikTok's own."""

    name: str

    async def sign(self, url: str, *, headers: dict[str, str], cookies: str = "") -> Signed:
        """Sign a GET. Headers and cookies come back as they must be sent. Raises `SignerError`.

        ``cookies`` may carry the caller's session: it goes to the provider only if the operator chose one that needs it.
        """

    async def close(self) -> None:
        """Let go of connections."""
