"""API keys, the tier table, and the counters of each key.

A key's secret is shown once, when it is made; the store holds only its SHA-256. (A slow hash would protect nothing here:
the secret is 192 random bits, not a password.)
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from cachetools import TTLCache

from webcastle.core.quotas import Quotas
from webcastle.errors import BadRequestError, InvalidKeyError, QuotaExceededError, TierError
from webcastle.models import Key, QuotaState, Tier
from webcastle.ports import AccessStore, Clock, Quota, QuotaStore

__all__ = ["Access", "KeyStore", "Usage", "digest_of"]

MINUTE_S = 60
DAY_S = 86_400
_SECRET_PREFIX = "wc_"  # noqa: S105 - makes a leaked key recognisable to scanners
_LONGEST_NAME = 64
_MORE_HINT = "`webcastle keys create --tier …` makes a key of a higher tier."


@dataclass(frozen=True, slots=True)
class Usage:
    """A key's tier, and its counters of this minute, this UTC day and today's feed calls."""

    tier: Tier
    minute: QuotaState
    day: QuotaState
    feed: QuotaState


class KeyStore(AccessStore, QuotaStore, Protocol):
    """Keys, tiers and counters, stored."""


class Access:
    """Keys, tiers and quotas over the store.

    Keys are cached for ``key_ttl_s``, so a key in use costs no query. A revocation by this process works at once, one by another
    process within that time.

    Args:
        store: keeps keys, tiers and counters.
        clock: time.
        on_revoked: called with the id of a key that was revoked here.
        key_ttl_s: how long a key is cached (s).
        tier_ttl_s: how long the tier table is cached (s).
        cached_keys: how many keys are cached.
    """

    def __init__(
        self,
        store: KeyStore,
        clock: Clock,
        *,
        on_revoked: Callable[[str], None] = lambda _key_id: None,
        key_ttl_s: float = 1.0,
        tier_ttl_s: float = 5.0,
        cached_keys: int = 4096,
    ) -> None:
        self._store = store
        self._quotas = Quotas(store, clock)
        self._clock = clock
        self._on_revoked = on_revoked
        self._known: TTLCache[bytes | str, Key] = TTLCache(cached_keys, key_ttl_s, timer=clock.monotonic)
        self._tiers: TTLCache[None, dict[str, Tier]] = TTLCache(1, tier_ttl_s, timer=clock.monotonic)
        self._revocations = 0

    # keys

    async def create(self, name: str, tier: str) -> tuple[Key, str]:
        """Make a key.

        Returns:
            the key, and its secret, which exists nowhere else afterwards.

        Raises:
            BadRequestError: the name is empty, too long or unprintable, or there is no such tier.
        """
        if not name.strip() or len(name) > _LONGEST_NAME or not name.isprintable():
            raise BadRequestError(f"A key's name has 1 to {_LONGEST_NAME} printable characters.")
        tiers = await self._store.tiers()
        if tier not in tiers:
            raise BadRequestError(f"There is no tier {tier!r}.", hint=f"Tiers: {', '.join(sorted(tiers))}.")
        secret = _SECRET_PREFIX + secrets.token_urlsafe(24)
        key = Key(id=f"key_{secrets.token_hex(6)}", name=name, tier=tier, created_at=self._clock.now_ms())
        await self._store.create_key(key, digest_of(secret))
        return key, secret

    async def keys(self) -> list[Key]:
        """All keys, oldest first, revoked ones too."""
        return await self._store.keys()

    async def revoke(self, key_id: str) -> bool:
        """Revoke a key permanently; False if there is none with this id."""
        found = await self._store.revoke_key(key_id, self._clock.now_ms())
        self._revocations += 1
        for cached_as in list(self._known):
            key = self._known.get(cached_as)
            if key is not None and key.id == key_id:
                self._known.pop(cached_as, None)
        if found:
            self._on_revoked(key_id)
        return found

    async def authenticate(self, secret: str | None) -> Key:
        """The key with this secret. Raises `InvalidKeyError`: none sent, not known, or revoked."""
        if not secret:
            raise InvalidKeyError("No API key was sent.")
        key = await self._find(digest_of(secret))
        if key is None:
            raise InvalidKeyError(
                "This API key is not known here.",
                hint="Check that it is complete, or create one with `webcastle keys create`.",
            )
        return _usable(key)

    async def key(self, key_id: str) -> Key:
        """The key with this id, for a caller that has proved in another way that it may use the key.

        Raises `InvalidKeyError`: not known, or revoked.
        """
        key = await self._find(key_id)
        if key is None:
            raise InvalidKeyError("The API key behind this is not known here.")
        return _usable(key)

    async def _find(self, wanted: bytes | str) -> Key | None:
        """The key with this digest, or id."""
        known = self._known.get(wanted)
        if known is not None:
            return known
        revocations = self._revocations
        store = self._store
        key = await (store.key_by_digest(wanted) if isinstance(wanted, bytes) else store.key_by_id(wanted))
        # Unknown keys are not cached: guessing must not push real keys out.
        if key is not None and revocations == self._revocations:
            self._known[wanted] = key
        return key

    # tiers and quotas

    async def tier(self, key: Key) -> Tier:
        """The key's tier. Raises `TierError` if the operator has removed it from the table."""
        tiers = self._tiers.get(None)
        if tiers is None:
            tiers = self._tiers[None] = await self._store.tiers()
        try:
            return tiers[key.tier]
        except KeyError:
            raise TierError(
                f"This key's tier, {key.tier!r}, is not in the tier table.", hint="Ask the operator for another key."
            ) from None

    async def admit(self, key: Key, cost: int = 1) -> list[QuotaState]:
        """Take ``cost`` requests from the minute and the day at once, or from neither.

        A tier without either limit is not counted, so that its requests cost no write.

        Returns:
            the counters of the minute and of the day, in this order.

        Raises:
            QuotaExceededError: one of them is used up; ``retry_after`` waits for the one that resets last.
        """
        tier = await self.tier(key)
        now = self._clock.now_ms()
        if tier.requests_per_minute is None and tier.requests_per_day is None:
            return [_uncounted(MINUTE_S, now), _uncounted(DAY_S, now)]
        states = await self._quotas.take(key.id, _request_quotas(tier), now, cost)
        refused = [
            f"{state.limit} requests a {name}"
            for name, state in zip(("minute", "day"), states, strict=True)
            if not state.allowed
        ]
        if refused:
            raise QuotaExceededError(
                f"The limit of tier {tier.name!r} is used up: {' and '.join(refused)}.",
                retry_after=_wait_s(max(state.reset_at for state in states if not state.allowed), now),
            )
        return states

    async def check_feed(self, key: Key) -> None:
        """See whether a feed call is left, without taking it. Raises as `take_feed` does."""
        tier = await self._feed_tier(key)
        now = self._clock.now_ms()
        (state,) = await self._store.quota_states(key.id, [_feed_quota(tier)], now)
        if state.remaining == 0:
            raise _feed_used_up(tier, state, now)

    async def take_feed(self, key: Key) -> QuotaState:
        """Take one feed call of this UTC day.

        Raises:
            TierError: the tier has none.
            QuotaExceededError: today's are used up.
        """
        tier = await self._feed_tier(key)
        now = self._clock.now_ms()
        (state,) = await self._quotas.take(key.id, [_feed_quota(tier)], now)
        if not state.allowed:
            raise _feed_used_up(tier, state, now)
        return state

    async def usage(self, key: Key) -> Usage:
        """The key's counters, without taking from them."""
        tier = await self.tier(key)
        quotas = [*_request_quotas(tier), _feed_quota(tier)]
        minute, day, feed = await self._store.quota_states(key.id, quotas, self._clock.now_ms())
        return Usage(tier, minute, day, feed)

    async def _feed_tier(self, key: Key) -> Tier:
        tier = await self.tier(key)
        if tier.feed_per_day == 0:
            raise TierError(f"Tier {tier.name!r} does not include the feed; it needs Basic or higher.", hint=_MORE_HINT)
        return tier


def _usable(key: Key) -> Key:
    if key.revoked_at:
        raise InvalidKeyError(
            f"This API key ({key.id}) has been revoked.", hint="Create another with `webcastle keys create`."
        )
    return key


def digest_of(secret: str) -> bytes:
    """The digest under which the store keeps a secret."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).digest()


def _request_quotas(tier: Tier) -> list[Quota]:
    return [Quota("minute", tier.requests_per_minute, MINUTE_S), Quota("day", tier.requests_per_day, DAY_S)]


def _feed_quota(tier: Tier) -> Quota:
    return Quota("feed", tier.feed_per_day, DAY_S)


def _feed_used_up(tier: Tier, state: QuotaState, now: int) -> QuotaExceededError:
    return QuotaExceededError(
        f"The limit of tier {tier.name!r} is used up: {state.limit} feed calls a day, counted from midnight UTC.",
        retry_after=_wait_s(state.reset_at, now),
    )


def _uncounted(window_s: int, now: int) -> QuotaState:
    now_s = now // 1000
    return QuotaState(limit=None, used=0, reset_at=now_s - now_s % window_s + window_s)


def _wait_s(reset_at: int, now: int) -> int:
    return max(1, -(-(reset_at * 1000 - now) // 1000))
