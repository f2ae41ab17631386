"""Keys, tiers and counters over a real store."""

from __future__ import annotations

import asyncio
import hashlib
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.api.fakes import NOW, ManualClock, WatchedStore
from webcastle.core.access import Access, digest_of
from webcastle.errors import BadRequestError, InvalidKeyError, QuotaExceededError, TierError
from webcastle.models import Key, Tier
from webcastle.store.sqlite.store import SqliteStore

MINUTE_END = (NOW // 60_000 + 1) * 60
DAY_END = (NOW // 86_400_000 + 1) * 86_400


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[WatchedStore]:
    async with WatchedStore(tmp_path / "webcastle.db") as store:
        yield store


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def access(store: WatchedStore, clock: ManualClock) -> Access:
    return Access(store, clock)  # type: ignore[arg-type]


# keys


async def test_a_key_works_from_its_making(access: Access) -> None:
    """The secret that create gives opens the door, as the very key."""
    key, secret = await access.create("phone", "pro")
    assert re.fullmatch(r"wc_[A-Za-z0-9_-]{32}", secret)
    assert (key.name, key.tier, key.created_at, key.revoked_at) == ("phone", "pro", NOW, 0)
    assert await access.authenticate(secret) == key
    assert await access.keys() == [key]


async def test_keys_differ(access: Access) -> None:
    """Two keys of one name have nothing secret in common."""
    (one, first), (other, second) = await access.create("a", "pro"), await access.create("a", "pro")
    assert one.id != other.id
    assert first != second


async def test_the_secret_is_not_stored(access: Access, tmp_path: Path) -> None:
    """Only the digest reaches the disk."""
    key, secret = await access.create("phone", "pro")
    stored = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert key.id.encode() in stored
    assert secret.encode() not in stored
    assert hashlib.sha256(secret.encode()).digest() in stored


@pytest.mark.parametrize("name", ["", "  ", "x" * 65, "a\nb", "a\x1b[31m"])
async def test_names(access: Access, name: str) -> None:
    """A key's name can be printed on one line."""
    with pytest.raises(BadRequestError, match="name"):
        await access.create(name, "pro")


async def test_unknown_tier(access: Access) -> None:
    """A key of a tier that does not exist is not made; the message lists those that do."""
    with pytest.raises(BadRequestError, match=r"'gold'.*basic, pro"):
        await access.create("a", "gold")
    assert await access.keys() == []


@pytest.mark.parametrize("secret", [None, ""])
async def test_no_key(access: Access, secret: str | None) -> None:
    """Nothing sent is told as such."""
    with pytest.raises(InvalidKeyError, match=r"No API key.*webcastle keys create"):
        await access.authenticate(secret)


@pytest.mark.parametrize("secret", ["wc_", "wc_" + "A" * 32, "x" * 10_000, "é\ud800\0"])
async def test_unknown_key(access: Access, secret: str) -> None:
    """Whatever was sent, if nobody made it, it is not known; and it is not repeated."""
    with pytest.raises(InvalidKeyError, match="not known") as caught:
        await access.authenticate(secret)
    assert secret not in str(caught.value)


async def test_a_hot_key_costs_no_query(access: Access, store: WatchedStore) -> None:
    """A thousand requests with one key within a second ask the store once."""
    _, secret = await access.create("a", "unlimited")
    store.queries.clear()
    for _ in range(1000):
        await access.admit(await access.authenticate(secret))
    assert store.queries == {"key_by_digest": 1, "tiers": 1}


async def test_revocation_here_is_immediate(access: Access) -> None:
    """After revoke returns, the key is dead in this process, cached or not."""
    key, secret = await access.create("a", "pro")
    await access.authenticate(secret)
    assert await access.revoke(key.id) is True
    with pytest.raises(InvalidKeyError, match=rf"{key.id}.*revoked"):
        await access.authenticate(secret)
    assert (await access.keys())[0].revoked_at == NOW


async def test_revoking_nothing(access: Access) -> None:
    """There is nothing to revoke under an unknown id."""
    assert await access.revoke("key_unknown") is False


async def test_revocation_elsewhere_works_within_a_second(
    access: Access, store: WatchedStore, clock: ManualClock, tmp_path: Path
) -> None:
    """Another process revokes; this one believes its memory for one second and no longer."""
    key, secret = await access.create("a", "pro")
    await access.authenticate(secret)
    elsewhere = SqliteStore(tmp_path / "webcastle.db")
    await elsewhere.open()
    try:
        await elsewhere.revoke_key(key.id, NOW)
    finally:
        await elsewhere.close()
    await access.authenticate(secret)
    clock.turn(1)
    with pytest.raises(InvalidKeyError, match="revoked"):
        await access.authenticate(secret)


async def test_a_revocation_during_a_query_is_not_forgotten(store: WatchedStore, clock: ManualClock) -> None:
    """A query that began before a revocation must not bring the key back to life in memory."""
    held, go_on = asyncio.Event(), asyncio.Event()

    class SlowStore:
        def __getattr__(self, name: str) -> object:
            return getattr(store, name)

        async def key_by_digest(self, digest: bytes) -> Key | None:
            found: Key | None = await store.key_by_digest(digest)
            held.set()
            await go_on.wait()
            return found

    access = Access(SlowStore(), clock)  # type: ignore[arg-type]
    key, secret = await access.create("a", "pro")
    async with asyncio.timeout(5), asyncio.TaskGroup() as group:
        group.create_task(access.authenticate(secret))
        await held.wait()
        await access.revoke(key.id)
        go_on.set()
    with pytest.raises(InvalidKeyError, match="revoked"):
        await access.authenticate(secret)


async def test_remembered_keys_are_bounded(store: WatchedStore, clock: ManualClock) -> None:
    """Memory holds the most recently used keys, and never an unknown one."""
    access = Access(store, clock, cached_keys=2)  # type: ignore[arg-type]
    secrets = [(await access.create(str(n), "pro"))[1] for n in range(3)]
    for secret in secrets:
        await access.authenticate(secret)
    for n in range(10):
        with pytest.raises(InvalidKeyError):
            await access.authenticate(f"wc_guess{n}")
    store.queries.clear()
    await access.authenticate(secrets[2])
    await access.authenticate(secrets[1])
    assert store.queries["key_by_digest"] == 0
    await access.authenticate(secrets[0])
    assert store.queries["key_by_digest"] == 1


# tiers and quotas


async def test_tiers_are_data(access: Access, store: WatchedStore, clock: ManualClock) -> None:
    """A tier that the operator edits works within seconds, without a restart."""
    key, _ = await access.create("a", "pro")
    assert (await access.tier(key)).requests_per_minute == 60
    await store.save_tier(Tier("pro", 5, 1, 1, 1, 1, 1))
    clock.turn(5)
    assert (await access.tier(key)).requests_per_minute == 1


async def test_a_key_without_its_tier(access: Access) -> None:
    """A key whose tier is gone is refused, not let through."""
    with pytest.raises(TierError, match="'gone'"):
        await access.admit(Key("key_1", "a", "gone", NOW))


async def test_admission_takes_from_both_windows(access: Access) -> None:
    """One request is one of the minute and one of the day; the windows are aligned to the clock."""
    key, _ = await access.create("a", "pro")
    minute, day = await access.admit(key)
    assert (minute.limit, minute.used, minute.remaining, minute.reset_at) == (60, 1, 59, MINUTE_END)
    assert (day.limit, day.used, day.remaining, day.reset_at) == (75_000, 1, 74_999, DAY_END)


async def test_cost(access: Access) -> None:
    """A dear request takes its cost or, if that does not fit, nothing."""
    key, _ = await access.create("a", "sandbox")
    await access.admit(key, cost=8)
    with pytest.raises(QuotaExceededError):
        await access.admit(key, cost=3)
    minute, _ = await access.admit(key, cost=2)
    assert minute.remaining == 0


async def test_refusal_waits_for_the_later_window(access: Access, clock: ManualClock) -> None:
    """When minute and day are both used up, waiting for the minute would be in vain."""
    key, _ = await access.create("a", "short_day")
    for _ in range(3):
        await access.admit(key)
    with pytest.raises(QuotaExceededError, match="3 requests a day") as caught:
        await access.admit(key, cost=9)
    assert caught.value.retry_after == -(-(DAY_END * 1000 - NOW) // 1000)
    with pytest.raises(QuotaExceededError, match="10 requests a minute and 3 requests a day") as caught:
        await access.admit(key, cost=11)
    assert caught.value.retry_after == -(-(DAY_END * 1000 - NOW) // 1000)


@pytest.mark.parametrize(("ms_left", "wait"), [(1, 1), (999, 1), (1000, 1), (1001, 2), (60_000, 60)])
async def test_retry_after_is_long_enough(access: Access, clock: ManualClock, ms_left: int, wait: int) -> None:
    """Waiting retry_after seconds is enough and at most a second too long."""
    clock.now = MINUTE_END * 1000 - ms_left
    key, _ = await access.create("a", "sandbox")
    with pytest.raises(QuotaExceededError) as caught:
        await access.admit(key, cost=11)
    assert caught.value.retry_after == wait


async def test_simultaneous_requests_share_one_limit(access: Access) -> None:
    """A hundred requests at once get exactly as many through as the limit says."""
    key, _ = await access.create("a", "basic")
    outcomes = await asyncio.gather(*(access.admit(key) for _ in range(100)), return_exceptions=True)
    assert sum(isinstance(outcome, QuotaExceededError) for outcome in outcomes) == 70
    assert (await access.usage(key)).day.used == 30


async def test_unlimited_is_not_counted(access: Access, store: WatchedStore) -> None:
    """Without limits a request costs no write; the windows still have an end."""
    key, _ = await access.create("a", "unlimited")
    minute, day = await access.admit(key)
    assert (minute.limit, minute.remaining, minute.reset_at) == (None, None, MINUTE_END)
    assert (day.limit, day.reset_at) == (None, DAY_END)
    assert store.queries["take_quota"] == 0


# the feed


@pytest.mark.parametrize(("tier", "limit"), [("basic", 20), ("pro", 100), ("ultra", 2000)])
async def test_feed_calls_count_down(access: Access, tier: str, limit: int) -> None:
    """Each tier has its feed calls a day; looking takes none."""
    key, _ = await access.create("a", tier)
    await access.check_feed(key)
    state = await access.take_feed(key)
    assert (state.limit, state.remaining, state.reset_at) == (limit, limit - 1, DAY_END)
    usage = await access.usage(key)
    assert (usage.tier.name, usage.feed.used, usage.minute.used, usage.day.used) == (tier, 1, 0, 0)


async def test_feed_without_a_limit_is_counted(access: Access) -> None:
    """Unlimited feed calls are counted all the same, so that they can be told."""
    key, _ = await access.create("a", "unlimited")
    await access.take_feed(key)
    assert (await access.take_feed(key)).used == 2


async def test_feed_not_in_the_tier(access: Access) -> None:
    """The sandbox tier has no feed: a matter of the tier, not of waiting."""
    key, _ = await access.create("a", "sandbox")
    for ask in (access.check_feed, access.take_feed):
        with pytest.raises(TierError, match="Basic or higher"):
            await ask(key)


async def test_feed_calls_end(access: Access, clock: ManualClock) -> None:
    """After the last one: refused, looking and taking, until midnight UTC."""
    key, _ = await access.create("a", "short_day")
    assert [(await access.take_feed(key)).remaining for _ in range(2)] == [1, 0]
    for ask in (access.check_feed, access.take_feed):
        with pytest.raises(QuotaExceededError, match="2 feed calls a day") as caught:
            await ask(key)
        assert caught.value.retry_after == -(-(DAY_END * 1000 - NOW) // 1000)
    clock.now = DAY_END * 1000
    assert (await access.take_feed(key)).remaining == 1


def test_digest() -> None:
    """What is stored is plain SHA-256, so that a key can be checked by hand."""
    assert digest_of("wc_a") == hashlib.sha256(b"wc_a").digest()
