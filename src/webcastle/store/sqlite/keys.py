"""API keys, of which only digests are stored, and the tiers that they belong to."""

from __future__ import annotations

import sqlite3
from dataclasses import astuple
from typing import Final

from webcastle.errors import StoreError
from webcastle.models import Key, Tier

__all__ = ["create_key", "key_by_digest", "key_by_id", "keys", "revoke_key", "save_tier", "tiers"]

# Add a key.
_CREATE: Final = "INSERT INTO keys (id, name, tier, created_at, revoked_at, digest) VALUES (?, ?, ?, ?, ?, ?)"
# The key that a secret belongs to.
_BY_DIGEST: Final = "SELECT id, name, tier, created_at, revoked_at FROM keys WHERE digest = ?"
# The key with an id.
_BY_ID: Final = "SELECT id, name, tier, created_at, revoked_at FROM keys WHERE id = ?"
# All keys in the order of their making.
_KEYS: Final = "SELECT id, name, tier, created_at, revoked_at FROM keys ORDER BY created_at, key_no"
# Revoke a key; the first time stays.
_REVOKE: Final = "UPDATE keys SET revoked_at = CASE WHEN revoked_at = 0 THEN ? ELSE revoked_at END WHERE id = ?"
# The tier table.
_TIERS: Final = """
    SELECT name, requests_per_day, requests_per_minute, websockets, websocket_minutes, bulk_users, feed_per_day
    FROM tiers ORDER BY name
"""
# Add a tier, or replace it.
_SAVE_TIER: Final = """
    INSERT INTO tiers (name, requests_per_day, requests_per_minute, websockets, websocket_minutes, bulk_users, feed_per_day)
    VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (name) DO UPDATE SET
        requests_per_day = excluded.requests_per_day, requests_per_minute = excluded.requests_per_minute,
        websockets = excluded.websockets, websocket_minutes = excluded.websocket_minutes,
        bulk_users = excluded.bulk_users, feed_per_day = excluded.feed_per_day
"""


def create_key(db: sqlite3.Connection, key: Key, digest: bytes) -> None:
    """See `AccessStore.create_key`."""
    try:
        db.execute(_CREATE, (key.id, key.name, key.tier, key.created_at, key.revoked_at, digest))
    except sqlite3.IntegrityError as exc:
        raise StoreError(
            f"There is already a key {key.id!r}, or one with this secret.", hint="Create another."
        ) from exc


def key_by_digest(db: sqlite3.Connection, digest: bytes) -> Key | None:
    """See `AccessStore.key_by_digest`."""
    row = db.execute(_BY_DIGEST, (digest,)).fetchone()
    return None if row is None else Key(*row)


def key_by_id(db: sqlite3.Connection, key_id: str) -> Key | None:
    """See `AccessStore.key_by_id`."""
    row = db.execute(_BY_ID, (key_id,)).fetchone()
    return None if row is None else Key(*row)


def keys(db: sqlite3.Connection) -> list[Key]:
    """See `AccessStore.keys`."""
    return [Key(*row) for row in db.execute(_KEYS).fetchall()]


def revoke_key(db: sqlite3.Connection, key_id: str, at: int) -> bool:
    """See `AccessStore.revoke_key`."""
    return db.execute(_REVOKE, (at, key_id)).rowcount > 0


def tiers(db: sqlite3.Connection) -> dict[str, Tier]:
    """See `AccessStore.tiers`."""
    return {row[0]: Tier(*row) for row in db.execute(_TIERS).fetchall()}


def save_tier(db: sqlite3.Connection, tier: Tier) -> None:
    """See `AccessStore.save_tier`."""
    db.execute(_SAVE_TIER, astuple(tier))
