"""Storage of API keys, tiers and token secrets."""

from __future__ import annotations

from typing import Protocol

from webcastle.models import Key, Tier, TokenSecret

__all__ = ["AccessStore"]


class AccessStore(Protocol):
    """Stores keys (as digests), tiers, and the secrets that sign browser tokens."""

    async def create_key(self, key: Key, digest: bytes) -> None:
        """Add a key; only the digest of its secret is stored. Raises `StoreError` if the id is taken."""

    async def key_by_digest(self, digest: bytes) -> Key | None:
        """The key with this digest, revoked ones too, or None."""

    async def key_by_id(self, key_id: str) -> Key | None:
        """The key with this id, revoked ones too, or None."""

    async def keys(self) -> list[Key]:
        """All keys, oldest first."""

    async def revoke_key(self, key_id: str, at: int) -> bool:
        """Revoke a key permanently. Returns False if there is no key with this id. A second call keeps the first time."""

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
