"""API keys, tiers, secrets that sign browser tokens, and counters of use."""

from __future__ import annotations

from dataclasses import dataclass, field

__all__ = ["Key", "QuotaState", "Tier", "TokenSecret"]


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
    """An API key without its secret. ``id`` is public; only the caller has the secret."""

    id: str
    name: str
    tier: str
    created_at: int
    revoked_at: int = 0


@dataclass(frozen=True, slots=True)
class TokenSecret:
    """A secret that signs browser tokens. ``id`` is public (the ``kid`` of a token), ``secret`` never leaves the gateway."""

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
        """The number of requests left in the window; None if unlimited."""
        return None if self.limit is None else max(0, self.limit - self.used)
