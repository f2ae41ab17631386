"""What browser tokens are signed with."""

from __future__ import annotations

import asyncio

from tests.contracts.conftest import Place
from webcastle.models import TokenSecret
from webcastle.ports import Store

NOW = 1_775_000_000_000


def secret(number: int, at: int = NOW) -> TokenSecret:
    """A secret that can be told from the others."""
    return TokenSecret(f"s{number}", bytes([number]) * 32, at)


async def test_a_new_installation_has_none(store: Store) -> None:
    """They are made when they are needed."""
    assert await store.token_secrets() == []


async def test_secrets_survive_a_restart(place: Place) -> None:
    """Newest first, byte for byte."""
    async with place.opened() as store:
        assert await store.rotate_token_secret(secret(1), due=NOW) == [secret(1)]
        assert await store.rotate_token_secret(secret(2, NOW + 5), due=NOW + 1) == [secret(2, NOW + 5), secret(1)]
    async with place.opened() as store:
        assert await store.token_secrets() == [secret(2, NOW + 5), secret(1)]


async def test_two_are_kept(store: Store) -> None:
    """The current one and the one before it, whatever their times say."""
    for number, at in ((1, NOW), (2, NOW + 1), (3, NOW + 2), (4, NOW - 9)):
        await store.rotate_token_secret(secret(number, at), due=NOW + 10)
    assert [each.id for each in await store.token_secrets()] == ["s4", "s3"]


async def test_nothing_changes_before_it_is_due(store: Store) -> None:
    """Whoever comes second gets what the first one made."""
    await store.rotate_token_secret(secret(1), due=NOW)
    assert await store.rotate_token_secret(secret(2, NOW + 1), due=NOW) == [secret(1)]
    assert await store.token_secrets() == [secret(1)]


async def test_processes_that_rotate_at_once_agree(place: Place) -> None:
    """All of them sign with one secret afterwards, and the one before it stays good."""
    async with place.opened() as one, place.opened() as two, asyncio.timeout(30):
        await one.rotate_token_secret(secret(0), due=NOW)
        answers = await asyncio.gather(
            *((one if n % 2 else two).rotate_token_secret(secret(n, NOW + 9), due=NOW + 9) for n in range(1, 9))
        )
    assert all(answer == answers[0] for answer in answers)
    assert answers[0][1] == secret(0)
