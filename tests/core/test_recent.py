"""Answers kept for a while, and asked for once however many want them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from tests.core.fakes import NOW, HandClock
from webcastle.core.recent import Kept, Recent


class Oracle:
    """Answers with the number of the question, when the test lets it."""

    def __init__(self) -> None:
        self.asked = 0
        self.gate = asyncio.Event()
        self.gate.set()
        self.error: Exception | None = None

    async def __call__(self) -> int:
        self.asked += 1
        number = self.asked
        await self.gate.wait()
        if self.error is not None:
            raise self.error
        return number


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
async def recent(clock: HandClock) -> AsyncIterator[Recent[str, int]]:
    recent: Recent[str, int] = Recent(clock, ttl_s=10, most=3)
    yield recent
    await recent.close()


async def test_asked_once_while_it_is_good(recent: Recent[str, int], clock: HandClock) -> None:
    """The second answer is the first one, says so, and tells its time."""
    oracle = Oracle()
    assert await recent.get("a", oracle) == Kept(1, NOW)
    clock.ms += 9_999
    assert await recent.get("a", oracle) == Kept(1, NOW, cached=True)
    clock.ms += 1
    assert await recent.get("a", oracle) == Kept(2, NOW + 10_000)


async def test_many_at_once_ask_once(recent: Recent[str, int]) -> None:
    """Whoever comes while the question is under way waits for its answer."""
    oracle = Oracle()
    oracle.gate.clear()
    async with asyncio.timeout(5), asyncio.TaskGroup() as tasks:
        waiting = [tasks.create_task(recent.get("a", oracle)) for _ in range(20)]
        await asyncio.sleep(0)
        oracle.gate.set()
    assert {task.result().value for task in waiting} == {1}
    assert oracle.asked == 1


async def test_the_first_to_leave_takes_nothing_along(recent: Recent[str, int]) -> None:
    """When the one who asked first is cancelled, the others still get the answer."""
    oracle = Oracle()
    oracle.gate.clear()
    async with asyncio.timeout(5), asyncio.TaskGroup() as tasks:
        first = tasks.create_task(recent.get("a", oracle))
        await asyncio.sleep(0)
        second = tasks.create_task(recent.get("a", oracle))
        await asyncio.sleep(0)
        first.cancel()
        await asyncio.sleep(0)
        oracle.gate.set()
        assert (await second).value == 1
    assert first.cancelled()
    assert oracle.asked == 1


async def test_a_failure_goes_to_all_who_wait_and_is_not_kept(recent: Recent[str, int]) -> None:
    """The next one asks again."""
    oracle = Oracle()
    oracle.gate.clear()
    oracle.error = LookupError("no")
    waiting = [asyncio.ensure_future(recent.get("a", oracle)) for _ in range(3)]  # noqa: TID251 - awaited below
    await asyncio.sleep(0)
    oracle.gate.set()
    async with asyncio.timeout(5):
        results = await asyncio.gather(*waiting, return_exceptions=True)
    assert [type(result) for result in results] == [LookupError] * 3
    oracle.error = None
    assert (await recent.get("a", oracle)).value == 2


async def test_the_longest_unused_goes_first(recent: Recent[str, int]) -> None:
    """Reading keeps an answer."""
    oracle = Oracle()
    for key in ("a", "b", "c", "a", "d"):
        await recent.get(key, oracle)
    assert recent.peek("b") is None
    assert [kept.value for kept in recent.all()] == [3, 1, 4]


async def test_old_answers_can_still_be_looked_at(recent: Recent[str, int], clock: HandClock) -> None:
    """With their age; to peek asks nobody."""
    await recent.get("a", Oracle())
    clock.ms += 60_000
    assert recent.peek("a") == Kept(1, NOW, cached=True)
    assert recent.peek("b") is None


async def test_forgetting(recent: Recent[str, int]) -> None:
    """Those that match are asked for again."""
    oracle = Oracle()
    for key in ("a", "b"):
        await recent.get(key, oracle)
    recent.forget(lambda value: value == 1)
    assert (await recent.get("a", oracle)).value == 3
    assert (await recent.get("b", oracle)).value == 2


async def test_nothing_is_kept_without_a_time(clock: HandClock) -> None:
    """A time to live of zero shares only the waiting."""
    recent: Recent[str, int] = Recent(clock, ttl_s=0, most=3)
    oracle = Oracle()
    assert (await recent.get("a", oracle)).value == 1
    assert (await recent.get("a", oracle)) == Kept(2, NOW)
    assert recent.all() == []


async def test_closing_gives_up(clock: HandClock) -> None:
    """No task is left behind."""
    recent: Recent[str, int] = Recent(clock, ttl_s=10, most=3)
    oracle = Oracle()
    oracle.gate.clear()
    async with asyncio.timeout(5), asyncio.TaskGroup() as tasks:
        waiting = tasks.create_task(recent.get("a", oracle))
        await asyncio.sleep(0)
        await recent.close()
    assert waiting.cancelled()
    assert len(asyncio.all_tasks()) == 1
