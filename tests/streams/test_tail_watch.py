"""The tail watch finds what the bus has lost."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.core.fakes import HandClock
from tests.streams.logs import ROOM, Log, PlainDialect, logging
from tests.streams.waiting import until
from webcastle.core.supervisor import Supervisor
from webcastle.errors import StoreError
from webcastle.streams import StreamOptions
from webcastle.streams.registry import StreamRegistry
from webcastle.streams.tail_watch import TailWatch


@pytest.fixture
async def log(tmp_path: Path) -> AsyncIterator[Log]:
    async with logging(tmp_path) as log:
        yield log


@pytest.fixture
async def registry(log: Log) -> AsyncIterator[StreamRegistry]:
    registry = StreamRegistry(log.sources, Supervisor(HandClock()), StreamOptions())
    yield registry
    await registry.close()


async def test_a_lost_parcel_arrives_within_a_moment(log: Log, registry: StreamRegistry) -> None:
    """Also if it was the last one, so that nothing after it shows the hole: at most 1.5 s late."""
    supervisor = Supervisor(HandClock())
    watch = supervisor.start("tail-watch", TailWatch(registry, log.store).run)
    async with registry.visit(ROOM, PlainDialect()) as stream:
        for _ in range(2):
            log.bus.losing = True
            await log.append(3, log.gap(3))
            log.bus.losing = False
            record = await log.store.room(ROOM)
            assert record is not None
            begun = time.monotonic()
            await until(lambda tip=record.tip: stream.tip == tip, 1.5)
            assert time.monotonic() - begun < 1.5
    await watch.stop()


async def test_rooms_are_looked_at_with_one_query(
    log: Log, registry: StreamRegistry, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many streams there are; without any there is none."""
    asked: list[list[int]] = []
    tips = log.store.tips

    async def count(room_ids: list[int]) -> object:
        asked.append(sorted(room_ids))
        return await tips(room_ids)

    monkeypatch.setattr(log.store, "tips", count)
    watch = TailWatch(registry, log.store)
    await watch.look()
    assert asked == []
    async with registry.visit(ROOM, PlainDialect()), registry.visit(ROOM + 1, PlainDialect()):
        await watch.look()
    # The store asks itself for one room's tip when a stream reads its log.
    assert [room_ids for room_ids in asked if len(room_ids) > 1] == [[ROOM, ROOM + 1]]


async def test_one_rooms_fault_leaves_the_others_alone(
    log: Log, registry: StreamRegistry, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stream that raises is logged; a store that fails is the service's own failure, after which it is started again."""
    watch = TailWatch(registry, log.store)
    other = PlainDialect()
    other.name = "other"
    async with registry.visit(ROOM, PlainDialect()) as broken, registry.visit(ROOM, other) as whole:
        log.bus.losing = True
        await log.append(1)

        async def fail() -> None:
            raise LookupError

        monkeypatch.setattr(broken, "refill", fail)
        await watch.look()
        assert (broken.tip.seq, whole.tip.seq) == (0, 1)
        await log.append(1)
        log.store.broken = True
        monkeypatch.undo()
        with pytest.raises(StoreError):
            await watch.look()
        log.store.broken = False
        await watch.look()
        assert (broken.tip.seq, whole.tip.seq) == (2, 2)


async def test_a_new_store_epoch_is_noticed(log: Log, registry: StreamRegistry) -> None:
    """Positions carry it from then on."""
    watch = TailWatch(registry, log.store)
    async with registry.visit(ROOM, PlainDialect()) as stream:
        await log.append(1)
        await until(lambda: stream.tip.seq == 1)
        epoch = await log.store.begin_store_epoch()
        await watch.look()
        assert stream.epoch == epoch
