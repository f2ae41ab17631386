"""Group commits: order, patience with a failing store, nothing acknowledged that is not stored."""

from __future__ import annotations

import asyncio

from tests.core.conftest import Core
from tests.core.fakes import settle
from tests.core.test_timeline import ROOM, start
from webcastle.errors import StoreError


async def test_a_failing_store_is_tried_again_and_nothing_is_acknowledged_meanwhile(core: Core) -> None:
    """The upstream keeps what it has not been acknowledged, and the health check tells."""
    await start(core, 1)
    link = core.source.links[0]
    append, failing = core.store.append, True

    async def broken(appends: object) -> object:
        if failing:
            raise StoreError("disk full")
        return await append(appends)

    core.store.append = broken
    batch = link.deliver(2, 3)
    await core.clock.advance(3)
    assert batch not in link.acknowledged
    assert core.ingest.failing
    failing = False
    await core.clock.advance(6)
    assert batch in link.acknowledged
    assert not core.ingest.failing
    assert [m.msg_id for m in await core.store.read_after(ROOM, 0, 10)] == [1, 2, 3]


async def test_committed_messages_reach_the_bus_once(core: Core) -> None:
    """Duplicates are not passed on."""
    await start(core, 1)
    async with core.bus.subscribe(ROOM) as subscription:
        core.source.links[0].deliver(1, 2)
        core.source.links[0].deliver(2, 3)
        got: list[int] = []
        async with asyncio.timeout(5):
            while len(got) < 2:
                got += [m.msg_id for m in (await anext(subscription)).messages]
        await settle()
    assert got == [2, 3]
    assert core.ingest.counters.duplicates == 2


async def test_rooms_share_commits(core: Core) -> None:
    """Many batches that wait at once are one transaction."""
    await start(core, 1)
    before = core.ingest.counters.commits
    for msg_id in range(2, 102):
        core.source.links[0].deliver(msg_id)
    await settle()
    assert core.ingest.counters.messages == 101
    assert core.ingest.counters.commits - before < 20
