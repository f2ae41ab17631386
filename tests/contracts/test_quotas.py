"""Quotas: counters in fixed windows, taken from by several processes."""

from __future__ import annotations

import asyncio
import itertools

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.contracts.conftest import Location
from webcastle.models import QuotaState
from webcastle.ports import Quota, Store

NOW = 1_775_000_045_000
"""Ms; 45 s into a minute."""
MINUTE_END = 1_775_000_100 - 1_775_000_100 % 60
DAY_END = NOW // 86_400_000 * 86_400 + 86_400


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


async def test_counters_survive_a_restart(location: Location) -> None:
    """Restarting the gateway does not refill anybody's day."""
    async with location.opened() as store:
        await store.take_quota("k", [Quota("day", 5, 86_400)], NOW, 4)
    async with location.opened() as store:
        assert [state.used for state in await store.quota_states("k", [Quota("day", 5, 86_400)], NOW)] == [4]


async def test_a_limit_holds_over_concurrent_takers(location: Location) -> None:
    """Two gateways on one database give away exactly the limit."""
    quotas = [Quota("minute", 25, 60), Quota("day", None, 86_400)]
    async with location.opened() as one, location.opened() as two, asyncio.timeout(30):
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
