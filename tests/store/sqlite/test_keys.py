"""Keys and tiers as rows."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import pytest

from webcastle.errors import StoreError
from webcastle.models import Key
from webcastle.store.sqlite.keys import create_key, key_by_digest, key_by_id, keys, revoke_key, save_tier, tiers

KEY = Key("key_1", "mine", "basic", 5)


def test_a_key_is_found_by_digest_and_id(db: sqlite3.Connection) -> None:
    """Both are unique; the list is in the order of making."""
    create_key(db, KEY, b"d1")
    later = replace(KEY, id="key_2", created_at=4)
    create_key(db, later, b"d2")
    assert key_by_digest(db, b"d1") == key_by_id(db, "key_1") == KEY
    assert key_by_digest(db, b"d3") is None
    assert key_by_id(db, "d1") is None
    assert keys(db) == [later, KEY]
    for other, digest in ((KEY, b"d3"), (replace(KEY, id="key_3"), b"d1")):
        with pytest.raises(StoreError, match="already"):
            create_key(db, other, digest)


def test_the_first_revocation_stays(db: sqlite3.Connection) -> None:
    """An unknown key is none."""
    create_key(db, KEY, b"d1")
    assert revoke_key(db, "key_1", 9)
    assert revoke_key(db, "key_1", 20)
    assert key_by_id(db, "key_1") == replace(KEY, revoked_at=9)
    assert not revoke_key(db, "key_9", 9)


def test_a_tier_is_replaced_as_a_whole(db: sqlite3.Connection) -> None:
    """The others stay."""
    before = tiers(db)
    basic = replace(before["basic"], requests_per_day=7, websockets=None)
    save_tier(db, basic)
    assert tiers(db) == before | {"basic": basic}
