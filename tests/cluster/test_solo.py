"""The solo cluster when the store fails, and what it keeps in memory."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Sequence

import pytest

from tests.core.fakes import HandClock
from webcastle.cluster import solo
from webcastle.cluster.solo import FAILURE_STANDS_S, NODE_ID, SoloCluster
from webcastle.errors import StoreError, TenureLostError
from webcastle.ports import Granted, Interest, LinkReport, LinkState, Tenure

ROOM, OTHER_ROOM = 7_300_000_000_000_000_001, 7_300_000_000_000_000_002
LIMIT_S = 10


class FailingStore:
    """Interest in memory; the test says which calls fail, and whether before or after they did their work."""

    def __init__(self) -> None:
        self.rows: dict[tuple[int, str], int | None] = {}
        self.epochs: dict[int, int] = {}
        self.calls: list[str] = []
        self.fails: Callable[[str], bool] = lambda _call: False
        self.fails_late: Callable[[str], bool] = lambda _call: False
        self.gate: asyncio.Event | None = None

    @contextlib.asynccontextmanager
    async def _called(self, call: str) -> AsyncIterator[None]:
        self.calls.append(call)
        if self.fails(call):
            raise StoreError("The disk is full.")
        if self.gate is not None:
            await self.gate.wait()
        await asyncio.sleep(0)
        yield
        if self.fails_late(call):
            raise StoreError("The answer was lost.")

    async def hold_interest(self, interests: Sequence[Interest]) -> None:
        async with self._called("hold_interest"):
            for each in interests:
                self.rows[each.room_id, each.holder] = each.until

    async def drop_interest(self, room_ids: Sequence[int], holder: str) -> None:
        async with self._called("drop_interest"):
            for room_id in room_ids:
                self.rows.pop((room_id, holder), None)

    async def interests(self, now: int) -> list[Interest]:
        async with self._called("interests"):
            pass
        return [Interest(*key, until) for key, until in self.rows.items() if until is None or until > now]

    async def begin_tenure(self, room_id: int, node_id: int) -> Tenure:
        async with self._called("begin_tenure"):
            self.epochs[room_id] = self.epochs.get(room_id, 0) + 1
        return Tenure(room_id, node_id, self.epochs[room_id])


@pytest.fixture
def store() -> FailingStore:
    """A store without interest."""
    return FailingStore()


@pytest.fixture
def clock() -> HandClock:
    """Time that the test turns."""
    return HandClock()


@pytest.fixture
async def cluster(store: FailingStore, clock: HandClock) -> SoloCluster:
    """A cluster that was joined."""
    cluster = SoloCluster(store, clock, jitter=lambda: 0.5)
    await cluster.join()
    return cluster


@contextlib.asynccontextmanager
async def reading(cluster: SoloCluster) -> AsyncIterator[list[Tenure]]:
    """What is granted while the context lasts."""
    granted: list[Tenure] = []

    async def read() -> None:
        async for change in cluster.changes():
            assert isinstance(change, Granted)
            granted.append(change.tenure)

    reader = asyncio.get_running_loop().create_task(read())
    try:
        yield granted
        assert not reader.done()
    finally:
        reader.cancel()
        await asyncio.wait([reader])


def failed(room_id: int, code: str = "room_restricted") -> LinkReport:
    """The room cannot be followed."""
    return LinkReport(room_id, LinkState.LEFT, 5, failure_code=code)


async def test_a_store_that_fails_delays_a_grant(cluster: SoloCluster, store: FailingStore, clock: HandClock) -> None:
    """For as long as it fails, with pauses that grow; then the room is granted, once."""
    async with reading(cluster) as granted:
        for call in ("interests", "begin_tenure"):
            store.fails = lambda each, call=call: each == call  # type: ignore[misc]
            await cluster.hold_interest([ROOM], "a", 600)
            await clock.advance(40)
            assert granted == []
        assert 10 < store.calls.count("begin_tenure") < 30
        store.fails = lambda _call: False
        await clock.advance(solo.RETRY_S[1])
        assert granted == [Tenure(ROOM, NODE_ID, 1)]
        await clock.advance(40)
    assert len(granted) == 1


async def test_a_grant_whose_answer_was_lost_is_made_anew(
    cluster: SoloCluster, store: FailingStore, clock: HandClock
) -> None:
    """Under the next epoch: nothing was followed under the one before."""
    store.fails_late = lambda call: call == "begin_tenure"
    async with reading(cluster) as granted:
        await cluster.hold_interest([ROOM, OTHER_ROOM], "a", 600)
        await clock.advance(0)
        store.fails_late = lambda _call: False
        await clock.advance(solo.RETRY_S[1])
    assert sorted(granted, key=lambda tenure: tenure.room_id) == [
        Tenure(ROOM, NODE_ID, 2),
        Tenure(OTHER_ROOM, NODE_ID, 1),
    ]


async def test_one_fault_costs_no_other_room_its_grant(
    cluster: SoloCluster, store: FailingStore, clock: HandClock
) -> None:
    """Each call of many fails once, wherever that is in the work."""
    for number in range(12):
        count = len(store.calls)
        store.fails = lambda _call, last=count + number + 1: len(store.calls) == last  # type: ignore[misc]
        rooms = [ROOM + 100 * number + index for index in range(4)]
        async with reading(cluster) as granted:
            for room_id in rooms:
                with contextlib.suppress(StoreError):
                    await cluster.hold_interest([room_id], "a", None)
            await clock.advance(solo.RETRY_S[1])
            held = {room_id for room_id, _ in store.rows if room_id in rooms}
            assert {tenure.room_id for tenure in granted} == held
            assert len(held) >= 3


async def test_a_call_that_fails_changes_nothing(cluster: SoloCluster, store: FailingStore, clock: HandClock) -> None:
    """The caller hears of it and may call again."""
    store.fails = lambda _call: True
    for call in (
        lambda: cluster.hold_interest([ROOM], "a", 60),
        lambda: cluster.drop_interest([ROOM], "a"),
        lambda: cluster.wanted([ROOM]),
        lambda: SoloCluster(store, clock).join(),
    ):
        with pytest.raises(StoreError):
            await call()
    async with reading(cluster) as granted:
        await clock.advance(20)
        assert granted == []
        store.fails = lambda _call: False
        await cluster.hold_interest([ROOM], "a", 60)
        await clock.advance(20)
        assert len(granted) == 1


async def test_a_renewal_that_fails_leaves_the_room_owned(
    cluster: SoloCluster, store: FailingStore, clock: HandClock
) -> None:
    """Whether or not the store did its work; it can be renewed again and handed over."""
    async with reading(cluster) as granted:
        await cluster.hold_interest([ROOM], "a", 600)
        await clock.advance(1)
        (tenure,) = granted
        for fails in ("fails", "fails_late"):
            setattr(store, fails, lambda call: call == "begin_tenure")
            with pytest.raises(StoreError):
                await cluster.renew(tenure)
            setattr(store, fails, lambda _call: False)
        fresh = await cluster.renew(tenure)
        assert fresh.epoch == 3
        await cluster.hand_over(tenure)
        await clock.advance(1)
        assert [each.epoch for each in granted] == [1, 4]


async def test_a_room_handed_over_while_it_is_renewed_is_not_owned(
    cluster: SoloCluster, store: FailingStore, clock: HandClock
) -> None:
    """The renewal says so."""
    async with reading(cluster) as granted:
        await cluster.hold_interest([ROOM], "a", 600)
        await clock.advance(1)
        await cluster.drop_interest([ROOM], "a")
        store.gate = asyncio.Event()
        renewal = asyncio.get_running_loop().create_task(cluster.renew(granted[0]))
        await clock.advance(1)
        await cluster.hand_over(granted[0])
        store.gate.set()
        with pytest.raises(TenureLostError):
            await renewal


async def test_interest_that_comes_while_a_room_is_looked_at_is_not_overlooked(
    cluster: SoloCluster, store: FailingStore, clock: HandClock
) -> None:
    """The store is asked who wants the room, and before the answer has come, it is wanted."""
    async with reading(cluster) as granted:
        await cluster.claim(OTHER_ROOM)
        await clock.advance(1)
        (tenure,) = granted
        asked, answer = asyncio.Event(), asyncio.Event()
        interests = store.interests

        async def slow(now: int) -> list[Interest]:
            found = await interests(now)
            asked.set()
            await answer.wait()
            return found

        store.interests = slow  # type: ignore[method-assign]
        await cluster.hand_over(tenure)
        async with asyncio.timeout(LIMIT_S):
            await asked.wait()
        await cluster.hold_interest([OTHER_ROOM], "a", 60)
        answer.set()
        await clock.advance(1)
        assert [each.epoch for each in granted] == [1, 2]


async def test_a_reader_that_is_cancelled_within_a_grant_loses_no_room(
    cluster: SoloCluster, store: FailingStore, clock: HandClock
) -> None:
    """The next reader gets it."""
    store.gate = asyncio.Event()
    async with reading(cluster) as granted:
        hold = asyncio.get_running_loop().create_task(cluster.hold_interest([ROOM, OTHER_ROOM], "a", 600))
        store.gate.set()
        await hold
        store.gate.clear()
        await clock.advance(1)
        assert store.calls[-1] == "interests"
    assert granted == []
    store.gate.set()
    async with reading(cluster) as granted:
        await clock.advance(1)
        assert {tenure.room_id for tenure in granted} == {ROOM, OTHER_ROOM}


async def test_leaving_ends_the_changes_also_within_a_pause(
    cluster: SoloCluster, store: FailingStore, clock: HandClock
) -> None:
    """Without waiting for the store."""
    store.fails = lambda call: call == "begin_tenure"
    await cluster.claim(ROOM)

    async def read() -> list[object]:
        return [change async for change in cluster.changes()]

    async with asyncio.timeout(LIMIT_S), asyncio.TaskGroup() as tasks:
        reader = tasks.create_task(read())
        await clock.advance(1)
        await cluster.leave()
        assert await reader == []


async def test_a_room_that_fails_again_and_again_is_granted_more_and_more_seldom(
    cluster: SoloCluster, clock: HandClock
) -> None:
    """Though the interest lasts; a room that was connected begins anew, and so does one that is asked for again."""
    pauses = []
    async with reading(cluster) as granted:
        await cluster.hold_interest([ROOM], "recording", None)
        await clock.advance(1)
        for _ in range(8):
            await cluster.report(failed(ROOM))
            await cluster.hand_over(granted[-1])
            count, begun = len(granted), clock.ms
            while len(granted) == count:
                await clock.advance(1)
            pauses.append((clock.ms - begun) / 1000)
        assert pauses[0] >= FAILURE_STANDS_S
        assert pauses == sorted(pauses)
        assert pauses[-1] > 200
        await cluster.report(LinkReport(ROOM, LinkState.CONNECTED, 5))
        await cluster.report(failed(ROOM))
        await cluster.hand_over(granted[-1])
        await clock.advance(20)
        assert len(granted) == 10
        for _ in range(6):
            await cluster.report(failed(ROOM))
            await cluster.hand_over(granted[-1])
            await clock.advance(FAILURE_STANDS_S)
            await cluster.hold_interest([ROOM], "a", 60)
            await clock.advance(1)
        assert len(granted) == 16


async def test_what_is_remembered_is_bounded(
    cluster: SoloCluster, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rooms that were handed over leave nothing behind; failures are the latest ones."""
    monkeypatch.setattr(solo, "MAX_FAILURES", 50)
    async with reading(cluster) as granted:
        for number in range(200):
            await cluster.claim(ROOM + number)
        await clock.advance(1)
        for tenure in list(granted):
            await cluster.report(failed(tenure.room_id))
            await cluster.hand_over(tenure)
        await cluster.report(failed(ROOM + 150, "room_offline"))
        await clock.advance(60)
    assert (cluster._owned, cluster._due, cluster._claimed, list(cluster._queue)) == ({}, {}, set(), [])
    assert len(cluster._failures) == 50
    assert set(cluster._failures) == {ROOM + number for number in range(150, 200)}
