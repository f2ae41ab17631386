"""The cluster: every room with interest is granted to one owner, who hands it back; what the owner reports is answered."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator

import pytest

from tests.contracts.adapters import CLUSTERS, new_cluster
from tests.contracts.rows import OTHER_ROOM, ROOM, end, live, mark
from tests.core.fakes import HandClock
from webcastle.errors import TenureLostError
from webcastle.ports import BackfillState, Cluster, Granted, LinkReport, LinkState, Store, Tenure

LIMIT_S = 10
LAST_ROOM = ROOM + 100
"""A room that is asked for last: once it is granted, whatever was to be granted before it has been."""


class Node:
    """A cluster, joined, with the one reader of its changes."""

    def __init__(self, cluster: Cluster, clock: HandClock) -> None:
        self.cluster = cluster
        self.clock = clock
        self._changes: asyncio.Queue[object] = asyncio.Queue()

    async def read(self) -> None:
        """Read all changes until the cluster is left."""
        async for change in self.cluster.changes():
            self._changes.put_nowait(change)

    async def granted(self) -> Tenure:
        """The next change, which is a grant."""
        async with asyncio.timeout(LIMIT_S):
            change = await self._changes.get()
        assert isinstance(change, Granted)
        return change.tenure

    async def granted_until_now(self) -> list[int]:
        """The rooms granted before a room that nothing asked for yet; it is given back."""
        await self.cluster.hold_interest([LAST_ROOM], "last", 60)
        rooms = []
        while (tenure := await self.granted()).room_id != LAST_ROOM:
            rooms.append(tenure.room_id)
        await self.cluster.drop_interest([LAST_ROOM], "last")
        await self.cluster.hand_over(tenure)
        return rooms


@contextlib.asynccontextmanager
async def joined(adapter: str, store: Store, clock: HandClock) -> AsyncIterator[Node]:
    """A node of the cluster until the context ends."""
    node = Node(new_cluster(adapter, store, clock), clock)
    await node.cluster.join()
    async with asyncio.TaskGroup() as tasks:
        reading = tasks.create_task(node.read())
        yield node
        await node.cluster.leave()
        async with asyncio.timeout(LIMIT_S):
            await reading


@pytest.fixture(params=CLUSTERS)
def adapter(request: pytest.FixtureRequest) -> str:
    """The cluster under contract."""
    return str(request.param)


@pytest.fixture
def clock() -> HandClock:
    """Time that the test turns."""
    return HandClock()


def report(room_id: int, state: LinkState = LinkState.CONNECTED, failure_code: str = "", at: int = 5) -> LinkReport:
    """What an owner says of its link."""
    return LinkReport(room_id, state, at, True, failure_code, failure_code and "It failed.", BackfillState.DONE)


# granting


async def test_interest_grants_a_room_with_the_right_to_write_it(adapter: str, store: Store, clock: HandClock) -> None:
    """The tenure is the room's latest."""
    async with joined(adapter, store, clock) as node:
        await node.cluster.hold_interest([ROOM], "a", 60)
        tenure = await node.granted()
        assert tenure.room_id == ROOM
        await store.append([live(ROOM, [1], tenure=tenure)])


async def test_a_room_is_granted_once_however_many_ask(adapter: str, store: Store, clock: HandClock) -> None:
    """At once, later, by other holders, within one call."""
    async with joined(adapter, store, clock) as node:
        await asyncio.gather(*(node.cluster.hold_interest([ROOM, ROOM], f"h{n}", 60) for n in range(9)))
        tenure = await node.granted()
        await node.cluster.hold_interest([ROOM], "h0", 60)
        await node.cluster.claim(ROOM)
        assert await node.granted_until_now() == []
        await store.append([live(ROOM, [1], tenure=tenure)])


async def test_rooms_with_interest_are_granted_when_a_node_joins(adapter: str, store: Store, clock: HandClock) -> None:
    """Interest outlives the process; what has expired meanwhile does not count."""
    async with joined(adapter, store, clock) as node:
        await node.cluster.hold_interest([ROOM], "a", 60)
        await node.cluster.hold_interest([OTHER_ROOM], "a", 600)
        await node.cluster.hold_interest([ROOM + 5], "recording", None)
        old = [await node.granted() for _ in range(3)]
    clock.ms += 60_000
    async with joined(adapter, store, clock) as node:
        new = [await node.granted() for _ in range(2)]
        assert {tenure.room_id for tenure in new} == {OTHER_ROOM, ROOM + 5}
        assert await node.granted_until_now() == []
        for tenure in old:
            if tenure.room_id != ROOM:
                with pytest.raises(TenureLostError):
                    await store.append([live(tenure.room_id, [1], tenure=tenure)])


async def test_a_room_that_has_ended_is_not_granted(adapter: str, store: Store, clock: HandClock) -> None:
    """Interest in it is not taken."""
    await store.append([live(ROOM, [], marks=[end()])])
    async with joined(adapter, store, clock) as node:
        await node.cluster.hold_interest([ROOM], "a", None)
        assert await node.granted_until_now() == []
        assert await node.cluster.wanted([ROOM]) == set()


async def test_a_claim_grants_a_room_without_interest(adapter: str, store: Store, clock: HandClock) -> None:
    """Also one that has ended, to complete its history; once."""
    await store.append([live(ROOM, [], marks=[end()])])
    async with joined(adapter, store, clock) as node:
        await node.cluster.claim(ROOM)
        await node.cluster.claim(ROOM)
        tenure = await node.granted()
        assert tenure.room_id == ROOM
        assert await node.granted_until_now() == []
        await node.cluster.hand_over(tenure)
        assert await node.granted_until_now() == []


async def test_before_joining_and_after_leaving_nothing_is_granted(
    adapter: str, store: Store, clock: HandClock
) -> None:
    """Interest is kept for whichever node joins next."""
    cluster = new_cluster(adapter, store, clock)
    await cluster.hold_interest([ROOM], "a", 60)
    async with joined(adapter, store, clock) as node:
        assert (await node.granted()).room_id == ROOM
    await node.cluster.hold_interest([OTHER_ROOM], "a", 60)
    await node.cluster.claim(OTHER_ROOM)
    assert [change async for change in node.cluster.changes()] == []
    async with joined(adapter, store, clock) as again:
        assert {(await again.granted()).room_id for _ in range(2)} == {ROOM, OTHER_ROOM}


async def test_a_change_that_was_not_handled_comes_again(adapter: str, store: Store, clock: HandClock) -> None:
    """A reader that failed with it does not lose it; one that asked for the next has handled it."""
    cluster = new_cluster(adapter, store, clock)
    await cluster.join()
    await cluster.hold_interest([ROOM, OTHER_ROOM], "a", 60)
    async with asyncio.timeout(LIMIT_S):
        reader = cluster.changes()
        first, second = await anext(reader), await anext(reader)
        assert first != second
        assert await anext(cluster.changes()) == second
    await cluster.leave()


# wanting


async def test_a_room_is_wanted_while_any_interest_lasts(adapter: str, store: Store, clock: HandClock) -> None:
    """By holder and time."""
    async with joined(adapter, store, clock) as node:
        cluster = node.cluster
        await cluster.hold_interest([ROOM, OTHER_ROOM], "a", 60)
        await cluster.hold_interest([ROOM], "b", None)
        assert await cluster.wanted([ROOM, OTHER_ROOM, 404]) == {ROOM, OTHER_ROOM}
        assert await cluster.wanted([OTHER_ROOM]) == {OTHER_ROOM}
        clock.ms += 59_999
        assert await cluster.wanted([ROOM, OTHER_ROOM]) == {ROOM, OTHER_ROOM}
        clock.ms += 1
        assert await cluster.wanted([ROOM, OTHER_ROOM]) == {ROOM}
        await cluster.drop_interest([ROOM], "a")
        assert await cluster.wanted([ROOM]) == {ROOM}
        await cluster.drop_interest([ROOM], "b")
        assert await cluster.wanted([ROOM]) == set()


# handing over, renewing


async def test_a_room_handed_over_is_free(adapter: str, store: Store, clock: HandClock) -> None:
    """It is granted again when it is asked for, under the next epoch; handing over twice is harmless."""
    async with joined(adapter, store, clock) as node:
        await node.cluster.hold_interest([ROOM], "a", 60)
        first = await node.granted()
        await node.cluster.drop_interest([ROOM], "a")
        await node.cluster.hand_over(first)
        assert await node.granted_until_now() == []
        await node.cluster.hold_interest([ROOM], "a", 60)
        second = await node.granted()
        assert second.epoch > first.epoch
        await node.cluster.hand_over(first)
        assert await node.granted_until_now() == []
        with pytest.raises(TenureLostError):
            await store.append([live(ROOM, [1], tenure=first)])
        await store.append([live(ROOM, [1], tenure=second)])


async def test_interest_that_came_meanwhile_grants_the_room_again(adapter: str, store: Store, clock: HandClock) -> None:
    """The owner had decided to release it, and did not know."""
    async with joined(adapter, store, clock) as node:
        await node.cluster.hold_interest([ROOM], "a", 60)
        first = await node.granted()
        await node.cluster.drop_interest([ROOM], "a")
        await node.cluster.hold_interest([ROOM], "b", 60)
        await node.cluster.hand_over(first)
        second = await node.granted()
        assert (second.room_id, second.epoch) == (ROOM, first.epoch + 1)


async def test_renewing_fences_off_what_the_old_tenure_still_writes(
    adapter: str, store: Store, clock: HandClock
) -> None:
    """The room stays owned, and is handed over under either tenure."""
    async with joined(adapter, store, clock) as node:
        await node.cluster.hold_interest([ROOM], "a", 60)
        first = await node.granted()
        fresh = await node.cluster.renew(first)
        assert (fresh.room_id, fresh.node_id, fresh.epoch) == (ROOM, first.node_id, first.epoch + 1)
        with pytest.raises(TenureLostError):
            await store.append([live(ROOM, [1], marks=[mark("a")], tenure=first)])
        await store.append([live(ROOM, [1], tenure=fresh)])
        assert await node.granted_until_now() == []
        await node.cluster.hand_over(fresh)
        assert (await node.granted()).epoch == fresh.epoch + 1


async def test_a_tenure_that_is_over_cannot_be_renewed(adapter: str, store: Store, clock: HandClock) -> None:
    """Neither of a room that was handed over, nor of one that was granted anew."""
    async with joined(adapter, store, clock) as node:
        await node.cluster.hold_interest([ROOM], "a", 60)
        first = await node.granted()
        await node.cluster.hand_over(first)
        second = await node.granted()
        with pytest.raises(TenureLostError) as caught:
            await node.cluster.renew(first)
        assert caught.value.room_ids == (ROOM,)
        await store.append([live(ROOM, [1], tenure=second)])


# reports


async def test_the_latest_report_is_the_answer(adapter: str, store: Store, clock: HandClock) -> None:
    """Of this room, while it is owned."""
    async with joined(adapter, store, clock) as node:
        assert await node.cluster.link(ROOM) is None
        await node.cluster.hold_interest([ROOM], "a", 60)
        tenure = await node.granted()
        assert await node.cluster.link(ROOM) is None
        for each in (report(ROOM, LinkState.OPENING), report(ROOM), report(ROOM, LinkState.BROKEN, at=9)):
            await node.cluster.report(each)
            assert await node.cluster.link(ROOM) == each
        assert await node.cluster.link(OTHER_ROOM) is None
        await node.cluster.report(report(ROOM, LinkState.LEFT))
        await node.cluster.drop_interest([ROOM], "a")
        await node.cluster.hand_over(tenure)
        assert await node.cluster.link(ROOM) is None


async def test_a_failure_stands_for_a_while_after_the_room_was_left(
    adapter: str, store: Store, clock: HandClock
) -> None:
    """So that upstream is not asked again at once by everyone who wants the room; then it is granted again."""
    async with joined(adapter, store, clock) as node:
        await node.cluster.hold_interest([ROOM], "a", 600)
        tenure = await node.granted()
        failed = report(ROOM, LinkState.LEFT, "room_restricted")
        await node.cluster.report(failed)
        await node.cluster.drop_interest([ROOM], "a")
        await node.cluster.hand_over(tenure)
        await node.cluster.hold_interest([ROOM], "a", 600)
        await node.cluster.claim(ROOM)
        assert await node.granted_until_now() == []
        await clock.advance(9.9)
        assert await node.cluster.link(ROOM) == failed
        assert await node.granted_until_now() == []
        await clock.advance(0.2)
        assert await node.cluster.link(ROOM) is None
        assert (await node.granted()).room_id == ROOM


async def test_a_failure_reported_late_stands_too(adapter: str, store: Store, clock: HandClock) -> None:
    """Handing over and reporting may cross."""
    async with joined(adapter, store, clock) as node:
        await node.cluster.hold_interest([ROOM], "a", 600)
        tenure = await node.granted()
        await node.cluster.drop_interest([ROOM], "a")
        await node.cluster.hand_over(tenure)
        await node.cluster.report(report(ROOM, LinkState.LEFT))
        assert await node.cluster.link(ROOM) is None
        failed = report(ROOM, LinkState.LEFT, "room_restricted")
        await node.cluster.report(failed)
        assert await node.cluster.link(ROOM) == failed


async def test_what_the_next_owner_says_replaces_the_failure(adapter: str, store: Store, clock: HandClock) -> None:
    """Also if it is less than good news."""
    async with joined(adapter, store, clock) as node:
        await node.cluster.hold_interest([ROOM], "a", 600)
        tenure = await node.granted()
        await node.cluster.report(report(ROOM, LinkState.LEFT, "room_restricted"))
        await node.cluster.hand_over(tenure)
        await clock.advance(120)
        tenure = await node.granted()
        opening = report(ROOM, LinkState.OPENING)
        await node.cluster.report(opening)
        assert await node.cluster.link(ROOM) == opening
        await node.cluster.hand_over(tenure)
        assert await node.cluster.link(ROOM) is None
