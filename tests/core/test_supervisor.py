"""Services: restarted after any exception, stopped within bounds, and told about."""

from __future__ import annotations

import asyncio
import itertools

import pytest

from tests.core.fakes import HandClock, settle
from webcastle.core.supervisor import RESTART_CAP_S, ServiceState, Supervisor
from webcastle.errors import StoreError


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def supervisor(clock: HandClock) -> Supervisor:
    return Supervisor(clock, jitter=lambda: 1.0)


@pytest.mark.parametrize(
    "error",
    [StoreError("away"), ValueError("odd"), AssertionError(), KeyError("x"), TimeoutError(), asyncio.CancelledError()],
)
async def test_a_service_is_restarted_after_any_exception(
    supervisor: Supervisor, clock: HandClock, error: BaseException
) -> None:
    """Whatever it raises, it runs again after a pause; a library may also let out that it was cancelled inside."""
    runs = 0

    async def run() -> None:
        nonlocal runs
        runs += 1
        if runs < 3:
            raise error
        await asyncio.Event().wait()

    service = supervisor.start("thing", run)
    await settle()
    assert (runs, service.state) == (1, ServiceState.WAITING)
    await clock.advance(5)
    assert (runs, service.state, service.restarts) == (3, ServiceState.RUNNING, 2)
    await supervisor.stop()


async def test_pauses_grow_up_to_a_cap(supervisor: Supervisor, clock: HandClock) -> None:
    """A service that fails at once is not restarted in a hot loop, and never waits longer than the cap."""
    times: list[float] = []

    async def run() -> None:
        times.append(clock.monotonic())
        raise StoreError("away")

    supervisor.start("thing", run)
    await clock.advance(120)
    pauses = [later - earlier for earlier, later in itertools.pairwise(times)]
    assert pauses[0] < pauses[3] < RESTART_CAP_S + 0.01
    assert max(pauses) == pytest.approx(RESTART_CAP_S)
    assert len(times) < 30
    await supervisor.stop()


async def test_status_speaks_of_kinds(supervisor: Supervisor, clock: HandClock) -> None:
    """One line a kind: how many run, how many wait, how often they were restarted, and the last error with its time."""

    async def fine() -> None:
        await asyncio.Event().wait()

    async def broken() -> None:
        raise StoreError("The disk is full.")

    supervisor.start("room", fine, name="room-1")
    supervisor.start("room", broken, name="room-2")
    await settle()
    (status,) = supervisor.status()
    assert (status.kind, status.running, status.waiting, status.restarts) == ("room", 1, 1, 1)
    assert status.last_error == "store_failed: The disk is full."
    assert status.last_error_at == clock.now_ms()
    await supervisor.stop()
    (status,) = supervisor.status()
    assert (status.running, status.waiting) == (0, 0)


async def test_stop_is_bounded(supervisor: Supervisor) -> None:
    """A service that ignores being cancelled is left behind after its bound, and others are stopped meanwhile."""
    release = asyncio.Event()
    stopped = asyncio.Event()

    async def stubborn() -> None:
        while not release.is_set():
            try:
                await release.wait()
            except asyncio.CancelledError:
                continue

    async def polite() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            stopped.set()

    supervisor.start("stubborn", stubborn, stop_s=0.05)
    supervisor.start("polite", polite)
    await asyncio.sleep(0)
    async with asyncio.timeout(2):
        await supervisor.stop()
    assert stopped.is_set()
    release.set()


async def test_a_finished_service_is_not_restarted(supervisor: Supervisor, clock: HandClock) -> None:
    """A service that returns is done."""
    runs = 0

    async def run() -> None:
        nonlocal runs
        runs += 1

    service = supervisor.start("thing", run)
    await service.finished()
    await clock.advance(60)
    assert (runs, service.state) == (1, ServiceState.FINISHED)
    assert supervisor.names() == []


async def test_a_service_can_be_made_to_fail_from_outside(supervisor: Supervisor, clock: HandClock) -> None:
    """It is interrupted, cleans up, and runs again."""
    runs, cleaned = 0, 0

    async def run() -> None:
        nonlocal runs, cleaned
        runs += 1
        try:
            await asyncio.Event().wait()
        finally:
            cleaned += 1

    service = supervisor.start("thing", run)
    await settle()
    service.fail(StoreError("not committed"))
    await settle()
    assert (cleaned, service.state, service.last_error) == (1, ServiceState.WAITING, "store_failed: not committed")
    await clock.advance(1)
    assert runs == 2
    await supervisor.stop()
    assert cleaned == 2


async def test_a_service_cleans_up_undisturbed_when_it_fails_twice(supervisor: Supervisor, clock: HandClock) -> None:
    """It is interrupted once; the next run can be made to fail again."""
    tidy, cleaned = asyncio.Event(), 0

    async def run() -> None:
        nonlocal cleaned
        try:
            await asyncio.Event().wait()
        finally:
            await tidy.wait()
            cleaned += 1

    service = supervisor.start("thing", run)
    await settle()
    service.fail(StoreError("first"))
    await settle()
    service.fail(StoreError("second"))
    await settle()
    assert service.state is ServiceState.RUNNING
    tidy.set()
    await clock.advance(1)
    assert (cleaned, service.last_error, service.restarts) == (1, "store_failed: first", 1)
    service.fail(StoreError("third"))
    await settle()
    assert (cleaned, service.last_error, service.restarts) == (2, "store_failed: third", 2)
    await supervisor.stop()


async def test_an_exception_while_cleaning_up_is_a_failure_too(supervisor: Supervisor, clock: HandClock) -> None:
    """The service runs again, and can be made to fail again."""
    runs = 0

    async def run() -> None:
        nonlocal runs
        runs += 1
        try:
            await asyncio.Event().wait()
        finally:
            raise ValueError("odd")

    service = supervisor.start("thing", run)
    for wanted in (1, 2, 3):
        await clock.advance(2)
        assert (runs, service.state) == (wanted, ServiceState.RUNNING)
        service.fail(StoreError("not committed"))
        await settle()
        assert service.last_error == "ValueError"
    await supervisor.stop()


async def test_a_service_that_fails_while_it_is_stopped_is_not_restarted(
    supervisor: Supervisor, clock: HandClock
) -> None:
    """Cleaning up may fail; the stop is one nevertheless, and takes no longer."""
    runs = 0

    async def run() -> None:
        nonlocal runs
        runs += 1
        try:
            await asyncio.Event().wait()
        finally:
            raise ValueError("odd")

    service = supervisor.start("thing", run)
    await settle()
    async with asyncio.timeout(1):
        await supervisor.stop()
    assert (service.state, service.done) == (ServiceState.STOPPED, True)
    await clock.advance(60)
    assert runs == 1


async def test_a_cancelled_call_is_told_from_a_stop(supervisor: Supervisor, clock: HandClock) -> None:
    """Also after the service was interrupted and failed otherwise: the count of its interruptions is right."""
    raising: list[BaseException] = [ValueError("odd")]

    async def run() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            if raising:
                raise raising.pop()

    service = supervisor.start("thing", run)
    await settle()
    service.fail(StoreError("not committed"))
    await clock.advance(2)
    assert service.state is ServiceState.RUNNING
    raising.append(asyncio.CancelledError())
    service.fail(StoreError("not committed"))
    await clock.advance(2)
    assert service.state is ServiceState.RUNNING
    await supervisor.stop()
    assert service.done


async def test_stop_wins_over_fail(supervisor: Supervisor, clock: HandClock) -> None:
    """A service that is stopped in the moment in which it is made to fail stays stopped."""
    runs = 0

    async def run() -> None:
        nonlocal runs
        runs += 1
        await asyncio.Event().wait()

    service = supervisor.start("thing", run)
    await settle()
    service.fail(StoreError("x"))
    await service.stop()
    await clock.advance(30)
    assert (runs, service.state) == (1, ServiceState.STOPPED)


async def test_a_minute_without_failure_makes_the_next_pause_short(supervisor: Supervisor, clock: HandClock) -> None:
    """Failures long ago do not make today's restart slow."""
    fail = asyncio.Event()
    runs: list[float] = []

    async def run() -> None:
        runs.append(clock.monotonic())
        if len(runs) < 6:
            raise StoreError("away")
        await fail.wait()
        raise StoreError("away")

    service = supervisor.start("thing", run)
    await clock.advance(30)
    assert service.state is ServiceState.RUNNING
    await clock.advance(70)
    fail.set()
    await settle()
    before = len(runs)
    await clock.advance(0.3)
    assert len(runs) > before
    await supervisor.stop()
