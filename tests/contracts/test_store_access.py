"""Keys, tiers and quotas."""

from __future__ import annotations

import asyncio
import itertools

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.contracts.conftest import Place
from webcastle.errors import StoreError
from webcastle.models import Key, QuotaState, Tier
from webcastle.ports import Quota, Store

NOW = 1_775_000_045_000
"""Ms; 45 s into a minute."""
MINUTE_END = 1_775_000_100 - 1_775_000_100 % 60
DAY_END = NOW // 86_400_000 * 86_400 + 86_400


def key(number: int, at: int = NOW) -> Key:
    """A key that can be told from the others."""
    return Key(f"k{number}", f"key {number}", "basic", at)


# keys


async def test_a_key_is_found_by_its_digest_only(place: Place) -> None:
    """Exactly that digest, also after a restart."""
    async with place.opened() as store:
        await store.create_key(key(1), b"\x01" * 32)
    async with place.opened() as store:
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
    """So that its holder can be told why."""
    await store.create_key(key(1), b"one")
    assert await store.revoke_key("k1", NOW + 1)
    assert await store.revoke_key("k1", NOW + 2)
    found = await store.key_by_digest(b"one")
    assert found is not None
    assert found.revoked_at == NOW + 1
    assert not await store.revoke_key("nobody", NOW)


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


async def test_tiers_can_be_changed_and_added_for_good(place: Place) -> None:
    """A restart does not bring the defaults back."""
    changed, added = Tier("basic", 1, 2, 3, 4, 5, 6), Tier("friends", None, 7, None, 8, None, 9)
    async with place.opened() as store:
        await store.save_tier(changed)
        await store.save_tier(added)
    async with place.opened() as store:
        tiers = await store.tiers()
        assert (tiers["basic"], tiers["friends"], len(tiers)) == (changed, added, 6)


# quotas


async def test_windows_are_aligned_to_the_epoch(store: Store) -> None:
    """A minute ends on the minute and a day at midnight UTC."""
    states = await store.take_quota("k", [Quota("minute", 10, 60), Quota("day", 100, 86_400)], NOW)
    assert states == [QuotaState(10, 1, MINUTE_END), QuotaState(100, 1, DAY_END)]


async def test_a_counter_starts_again_with_the_next_window(store: Store) -> None:
    """At the very ms, and not before."""
    quota = [Quota("minute", 1, 60)]
    assert (await store.take_quota("k", quota, MINUTE_END * 1000 - 1))[0].allowed
    assert not (await store.take_quota("k", quota, MINUTE_END * 1000 - 1))[0].allowed
    assert await store.take_quota("k", quota, MINUTE_END * 1000) == [QuotaState(1, 1, MINUTE_END + 60)]


async def test_all_are_taken_or_none(store: Store) -> None:
    """Only the quota that is exceeded says so, and no counter moves."""
    quotas = [Quota("minute", 2, 60), Quota("day", None, 86_400), Quota("feed", 1, 86_400)]
    await store.take_quota("k", quotas, NOW)
    states = await store.take_quota("k", quotas, NOW)
    assert [(state.used, state.allowed) for state in states] == [(1, True), (1, True), (1, False)]
    assert [(state.used, state.allowed) for state in await store.take_quota("k", quotas[:2], NOW)] == [(2, True)] * 2


async def test_a_cost_must_fit_as_a_whole(store: Store) -> None:
    """Three do not fit where two are left; two do."""
    quota = [Quota("day", 5, 86_400)]
    await store.take_quota("k", quota, NOW, 3)
    assert not (await store.take_quota("k", quota, NOW, 3))[0].allowed
    (state,) = await store.take_quota("k", quota, NOW, 2)
    assert (state.used, state.remaining, state.allowed) == (5, 0, True)


async def test_without_a_limit_it_only_counts(store: Store) -> None:
    """Unlimited keys have usage too; a limit of none at all refuses the first."""
    for _ in range(3):
        (state,) = await store.take_quota("k", [Quota("day", None, 86_400)], NOW)
    assert (state.used, state.remaining, state.allowed) == (3, None, True)
    (state,) = await store.take_quota("k", [Quota("feed", 0, 86_400)], NOW)
    assert (state.used, state.remaining, state.allowed) == (0, 0, False)


async def test_keys_and_names_count_apart(store: Store) -> None:
    """One key's use is not another's."""
    await store.take_quota("a", [Quota("minute", 1, 60)], NOW)
    assert (await store.take_quota("b", [Quota("minute", 1, 60)], NOW))[0].allowed
    assert (await store.take_quota("a", [Quota("feed", 1, 60)], NOW))[0].allowed


async def test_looking_does_not_take(store: Store) -> None:
    """Before the first use and after it."""
    quotas = [Quota("minute", 3, 60)]
    assert await store.quota_states("k", quotas, NOW) == [QuotaState(3, 0, MINUTE_END)]
    await store.take_quota("k", quotas, NOW, 2)
    for _ in range(2):
        assert await store.quota_states("k", quotas, NOW) == [QuotaState(3, 2, MINUTE_END)]


async def test_a_quota_cannot_be_given_back(store: Store) -> None:
    """A negative cost is a mistake of the caller."""
    with pytest.raises(ValueError, match="given back"):
        await store.take_quota("k", [Quota("minute", 3, 60)], NOW, -1)


async def test_counters_survive_a_restart(place: Place) -> None:
    """Restarting the gateway does not refill anybody's day."""
    async with place.opened() as store:
        await store.take_quota("k", [Quota("day", 5, 86_400)], NOW, 4)
    async with place.opened() as store:
        assert [state.used for state in await store.quota_states("k", [Quota("day", 5, 86_400)], NOW)] == [4]


async def test_a_limit_holds_over_concurrent_takers(place: Place) -> None:
    """Two gateways on one database give away exactly the limit."""
    quotas = [Quota("minute", 25, 60), Quota("day", None, 86_400)]
    async with place.opened() as one, place.opened() as two, asyncio.timeout(30):
        answers = await asyncio.gather(*(store.take_quota("k", quotas, NOW) for _ in range(40) for store in (one, two)))
        assert sum(states[0].allowed for states in answers) == 25
        assert sorted(states[0].used for states in answers if states[0].allowed) == list(range(1, 26))
        assert [state.used for state in await one.quota_states("k", quotas, NOW)] == [25, 25]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    takes=st.lists(
        st.tuples(st.integers(0, 400), st.integers(0, 4), st.integers(0, 8), st.none() | st.integers(0, 8)), max_size=20
    )
)
async def test_counters_follow_the_model(
    store: Store, room_ids: itertools.count[int], takes: list[tuple[int, int, int, int | None]]
) -> None:
    """Any order of times, costs and limits: a counter is the sum of what was allowed in its window."""
    key_id = f"k{next(room_ids)}"
    used: dict[tuple[str, int], int] = {}
    for second, cost, minute_limit, hour_limit in takes:
        windows = [(("minute", second // 60), minute_limit), (("hour", 0), hour_limit)]
        fits = [limit is None or used.get(window, 0) + cost <= limit for window, limit in windows]
        quotas = [Quota("minute", minute_limit, 60), Quota("hour", hour_limit, 3600)]
        states = await store.take_quota(key_id, quotas, 3_600_000 * 1000 + second * 1000, cost)
        if all(fits):
            for window, _ in windows:
                used[window] = used.get(window, 0) + cost
        assert [state.allowed for state in states] == fits
        assert [state.used for state in states] == [used.get(window, 0) for window, _ in windows]
