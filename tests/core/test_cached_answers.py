"""Answers kept for a while, and asked for once however many callers want them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from tests.core.fakes import NOW, HandClock
from webcastle.core.cached_answers import CachedAnswers, Kept


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
async def answers(clock: HandClock) -> AsyncIterator[CachedAnswers[str, int]]:
    answers: CachedAnswers[str, int] = CachedAnswers(clock, ttl_s=10, most=3)
    yield answers
    await answers.close()


async def test_asked_once_while_it_is_good(answers: CachedAnswers[str, int], clock: HandClock) -> None:
    """The second answer is the first one, says so, and tells its time."""
    oracle = Oracle()
    assert await answers.get("a", oracle) == Kept(1, NOW)
    clock.ms += 9_999
    assert await answers.get("a", oracle) == Kept(1, NOW, cached=True)
    clock.ms += 1
    assert await answers.get("a", oracle) == Kept(2, NOW + 10_000)


async def test_many_at_once_ask_once(answers: CachedAnswers[str, int]) -> None:
    """A caller that comes while the question is under way waits for its answer."""
    oracle = Oracle()
    oracle.gate.clear()
    async with asyncio.timeout(5), asyncio.TaskGroup() as tasks:
        waiting = [tasks.create_task(answers.get("a", oracle)) for _ in range(20)]
        await asyncio.sleep(0)
        oracle.gate.set()
    assert {task.result().value for task in waiting} == {1}
    assert oracle.asked == 1


async def test_the_first_to_leave_takes_nothing_along(answers: CachedAnswers[str, int]) -> None:
    """When the one who asked first is cancelled, the others still get the answer."""
    oracle = Oracle()
    oracle.gate.clear()
    async with asyncio.timeout(5), asyncio.TaskGroup() as tasks:
        first = tasks.create_task(answers.get("a", oracle))
        await asyncio.sleep(0)
        second = tasks.create_task(answers.get("a", oracle))
        await asyncio.sleep(0)
        first.cancel()
        await asyncio.sleep(0)
        oracle.gate.set()
        assert (await second).value == 1
    assert first.cancelled()
    assert oracle.asked == 1


async def test_a_failure_goes_to_all_who_wait_and_is_not_kept(answers: CachedAnswers[str, int]) -> None:
    """The next one asks again."""
    oracle = Oracle()
    oracle.gate.clear()
    oracle.error = LookupError("no")
    waiting = [asyncio.ensure_future(answers.get("a", oracle)) for _ in range(3)]  # noqa: TID251 - awaited below
    await asyncio.sleep(0)
    oracle.gate.set()
    async with asyncio.timeout(5):
        results = await asyncio.gather(*waiting, return_exceptions=True)
    assert [type(result) for result in results] == [LookupError] * 3
    oracle.error = None
    assert (await answers.get("a", oracle)).value == 2


async def test_the_longest_unused_goes_first(answers: CachedAnswers[str, int]) -> None:
    """Reading keeps an answer."""
    oracle = Oracle()
    for key in ("a", "b", "c", "a", "d"):
        await answers.get(key, oracle)
    assert oracle.asked == 4
    assert [(await answers.get(key, oracle)).value for key in ("a", "c", "d")] == [1, 3, 4]
    assert (await answers.get("b", oracle)).value == 5


async def test_forgetting(answers: CachedAnswers[str, int]) -> None:
    """Those that match are asked for again."""
    oracle = Oracle()
    for key in ("a", "b"):
        await answers.get(key, oracle)
    answers.forget(lambda value: value == 1)
    assert (await answers.get("a", oracle)).value == 3
    assert (await answers.get("b", oracle)).value == 2


async def test_nothing_is_kept_without_a_time(clock: HandClock) -> None:
    """A time to live of zero shares only the waiting."""
    answers: CachedAnswers[str, int] = CachedAnswers(clock, ttl_s=0, most=3)
    oracle = Oracle()
    assert (await answers.get("a", oracle)).value == 1
    assert (await answers.get("a", oracle)) == Kept(2, NOW)


async def test_closing_gives_up(clock: HandClock) -> None:
    """No task is left behind."""
    answers: CachedAnswers[str, int] = CachedAnswers(clock, ttl_s=10, most=3)
    oracle = Oracle()
    oracle.gate.clear()
    async with asyncio.timeout(5), asyncio.TaskGroup() as tasks:
        waiting = tasks.create_task(answers.get("a", oracle))
        await asyncio.sleep(0)
        await answers.close()
    assert waiting.cancelled()
    assert len(asyncio.all_tasks()) == 1
