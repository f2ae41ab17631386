"""Keys, tiers, and what browser tokens are signed with."""

from __future__ import annotations

import asyncio

import pytest

from tests.contracts.conftest import Location
from webcastle.errors import StoreError
from webcastle.models import Key, Tier, TokenSecret
from webcastle.ports import Store

NOW = 1_775_000_000_000


def key(number: int, at: int = NOW) -> Key:
    """A key that can be told from the others."""
    return Key(f"k{number}", f"key {number}", "basic", at)


# keys


async def test_a_key_is_found_by_its_digest_only(location: Location) -> None:
    """Exactly that digest, also after a restart."""
    async with location.opened() as store:
        await store.create_key(key(1), b"\x01" * 32)
    async with location.opened() as store:
        assert await store.key_by_digest(b"\x01" * 32) == key(1)
        assert await store.key_by_digest(b"\x01" * 31) is None
        assert await store.key_by_digest(b"") is None


async def test_a_key_is_found_by_its_id(store: Store) -> None:
    """Exactly that id, revoked or not."""
    await store.create_key(key(1), b"one")
    assert await store.key_by_id("k1") == key(1)
    await store.revoke_key("k1", NOW + 1)
    found = await store.key_by_id("k1")
    assert found is not None
    assert found.revoked_at == NOW + 1
    for unknown in ("K1", "k", "", "k1 "):
        assert await store.key_by_id(unknown) is None


async def test_keys_are_listed_oldest_first(store: Store) -> None:
    """By the time of their making; at the same time, in the order of their making."""
    for number, at in ((3, NOW + 5), (2, NOW), (1, NOW)):
        await store.create_key(key(number, at), b"%d" % number)
    assert [each.id for each in await store.keys()] == ["k2", "k1", "k3"]


async def test_neither_an_id_nor_a_secret_can_be_taken_twice(store: Store) -> None:
    """The first key stays as it was."""
    await store.create_key(key(1), b"one")
    with pytest.raises(StoreError, match="already"):
        await store.create_key(Key("k1", "thief", "ultra", NOW), b"two")
    with pytest.raises(StoreError, match="already"):
        await store.create_key(key(2), b"one")
    assert await store.keys() == [key(1)]


async def test_a_revoked_key_stays_known_and_the_first_time_stands(store: Store) -> None:
    """So that its holder can be given the reason."""
    await store.create_key(key(1), b"one")
    assert await store.revoke_key("k1", NOW + 1)
    assert await store.revoke_key("k1", NOW + 2)
    found = await store.key_by_digest(b"one")
    assert found is not None
    assert found.revoked_at == NOW + 1
    assert not await store.revoke_key("k9", NOW)


# tiers


async def test_a_new_installation_has_the_default_tiers(store: Store) -> None:
    """Names are lower case; None is unlimited."""
    assert await store.tiers() == {
        "sandbox": Tier("sandbox", 50, 10, 1, 5, 1, 0),
        "basic": Tier("basic", 10_000, 30, 5, 30, 10, 20),
        "pro": Tier("pro", 75_000, 60, 50, None, 50, 100),
        "ultra": Tier("ultra", 300_000, 120, 500, None, 100, 2000),
        "unlimited": Tier("unlimited", None, None, None, None, None, None),
    }


async def test_tiers_can_be_changed_and_added_for_good(location: Location) -> None:
    """A restart does not bring the defaults back."""
    changed, added = Tier("basic", 1, 2, 3, 4, 5, 6), Tier("friends", None, 7, None, 8, None, 9)
    async with location.opened() as store:
        await store.save_tier(changed)
        await store.save_tier(added)
    async with location.opened() as store:
        tiers = await store.tiers()
        assert (tiers["basic"], tiers["friends"], len(tiers)) == (changed, added, 6)


# token secrets


def secret(number: int, at: int = NOW) -> TokenSecret:
    """A secret that can be told from the others."""
    return TokenSecret(f"s{number}", bytes([number]) * 32, at)


async def test_a_new_installation_has_none(store: Store) -> None:
    """They are made when they are needed."""
    assert await store.token_secrets() == []


async def test_secrets_survive_a_restart(location: Location) -> None:
    """Newest first, byte for byte."""
    async with location.opened() as store:
        assert await store.rotate_token_secret(secret(1), due=NOW) == [secret(1)]
        assert await store.rotate_token_secret(secret(2, NOW + 5), due=NOW + 1) == [secret(2, NOW + 5), secret(1)]
    async with location.opened() as store:
        assert await store.token_secrets() == [secret(2, NOW + 5), secret(1)]


async def test_two_are_kept(store: Store) -> None:
    """The current one and the one before it, whatever their times say."""
    for number, at in ((1, NOW), (2, NOW + 1), (3, NOW + 2), (4, NOW - 9)):
        await store.rotate_token_secret(secret(number, at), due=NOW + 10)
    assert [each.id for each in await store.token_secrets()] == ["s4", "s3"]


async def test_nothing_changes_before_it_is_due(store: Store) -> None:
    """The second process gets what the first one made."""
    await store.rotate_token_secret(secret(1), due=NOW)
    assert await store.rotate_token_secret(secret(2, NOW + 1), due=NOW) == [secret(1)]
    assert await store.token_secrets() == [secret(1)]


async def test_processes_that_rotate_at_once_agree(location: Location) -> None:
    """All of them sign with one secret afterwards, and the one before it stays good."""
    async with location.opened() as one, location.opened() as two, asyncio.timeout(30):
        await one.rotate_token_secret(secret(0), due=NOW)
        answers = await asyncio.gather(
            *((one if n % 2 else two).rotate_token_secret(secret(n, NOW + 9), due=NOW + 9) for n in range(1, 9))
        )
    assert all(answer == answers[0] for answer in answers)
    assert answers[0][1] == secret(0)
