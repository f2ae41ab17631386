"""A room's stream: takes the log's entries in order, once, whatever the bus does."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.core.fakes import HandClock
from tests.streams.logs import ROOM, Log, PlainDialect, Reader, Tapped, logging
from tests.streams.waiting import until
from webcastle.core.supervisor import Supervisor
from webcastle.errors import RoomRestrictedError, StoreError
from webcastle.models import Tip
from webcastle.streams import CloseReason


@pytest.fixture
async def log(tmp_path: Path) -> AsyncIterator[Log]:
    async with logging(tmp_path) as log:
        yield log


@asynccontextmanager
async def running(log: Log, clock: HandClock | None = None) -> AsyncIterator[tuple[Tapped, Reader]]:
    """The room's stream as a service, with one reader from its beginning on."""
    stream, reader = Tapped(log), Reader()
    stream.readers.append(reader)
    supervisor = Supervisor(clock or HandClock())
    service = supervisor.start("stream", stream.run)
    await asyncio.wait_for(stream.started.wait(), 5)
    stream.join(reader, None)
    try:
        yield stream, reader
    finally:
        await service.stop()


async def expected(log: Log, behind: Tip) -> list[str]:
    """The positions of everything in the log behind a tip."""
    entries = await log.store.log_after(ROOM, behind, 10**6)
    return [str(event.position).partition(".")[2] for event in PlainDialect().encode(entries, None, "e")]


async def test_a_stream_begins_at_the_end_of_the_log(log: Log) -> None:
    """What is stored already is not sent; messages and marks that follow are, in the order of the log."""
    await log.append(2, log.gap(behind=2))
    async with running(log) as (stream, reader):
        assert stream.tip == Tip(2, 1)
        assert stream.behind is not None
        assert stream.behind.seq == 2
        await log.append(2, log.gap(behind=0), log.gap(behind=1))
        await log.append(0, log.gap())
        await until(lambda: stream.tip == Tip(4, 1))
        assert reader.positions == ["2.2", "3.0.1", "3.0", "3.1", "4.0", "4.1"]
    assert reader.closed is None  # a service that is stopped leaves the closing to the registry


@pytest.mark.parametrize("seed", range(6))
async def test_a_bus_that_loses_and_repeats(log: Log, seed: int) -> None:
    """Whatever parcels are lost or repeated, the log's entries are sent in order, once."""
    dice = random.Random(seed)
    async with running(log) as (stream, reader):
        for _ in range(120):
            log.bus.losing = dice.random() < 0.3
            log.bus.repeats = dice.choice((0, 0, 1, 3))
            count = dice.randint(0, 5)
            marks = [log.gap(behind) for behind in sorted(dice.choices(range(count + 1), k=dice.randint(0, 2)))]
            await log.append(count, *marks)
            if dice.random() < 0.3:
                await asyncio.sleep(0)
        log.bus.losing = False
        await log.append(1)
        record = await log.store.room(ROOM)
        assert record is not None
        await until(lambda: stream.tip == record.tip)
        assert reader.positions == await expected(log, Tip(0))


async def test_a_slow_subscription(log: Log) -> None:
    """A stream that is detached from the bus because it fell behind goes on from the log."""
    async with running(log) as (stream, reader):
        (subscription,) = log.bus._rooms[ROOM]
        subscription._max_pending = 1
        for _ in range(5):
            await log.append(20)
        await until(lambda: stream.tip.seq == 100)
        assert reader.positions == await expected(log, Tip(0))


async def test_the_end_of_the_broadcast(log: Log) -> None:
    """Its mark is the last event, after which the subscribers are closed and the service is finished."""
    async with running(log) as (stream, reader):
        await log.append(1, log.end(behind=1))
        await until(lambda: stream.over)
        assert reader.positions == ["1.0", "1.1"]
        assert reader.closed is CloseReason.ENDED
        assert stream.over is CloseReason.ENDED
        late = Reader()
        stream.join(late, None)
        assert late.closed is CloseReason.ENDED
        await until(lambda: not log.held)


async def test_a_room_that_has_ended_already(log: Log) -> None:
    """The stream is over from its start: it can only be read from the log."""
    await log.append(1, log.end(behind=1))
    async with running(log) as (stream, reader):
        assert (stream.over, stream.tip) == (CloseReason.ENDED, Tip(1, 1))
        assert reader.closed is CloseReason.ENDED


async def test_the_end_though_its_parcel_was_lost(log: Log) -> None:
    """The notice that the room was left makes the stream read the log."""
    async with running(log) as (stream, reader):
        log.bus.losing = True
        await log.append(1, log.end(behind=1))
        log.bus.losing = False
        log.leave()
        await until(lambda: stream.over)
        assert (reader.positions, reader.closed) == (["1.0", "1.1"], CloseReason.ENDED)


async def test_a_room_that_cannot_be_followed_any_more(log: Log) -> None:
    """The subscribers are closed with the error that the owner reported."""
    async with running(log) as (stream, reader):
        log.leave(RoomRestrictedError("Subscribers only."))
        await until(lambda: stream.over)
        assert isinstance(reader.error, RoomRestrictedError)
        assert reader.error.message == "Subscribers only."
        late = Reader()
        stream.join(late, None)
        assert late.error is reader.error


async def test_a_room_that_is_left_for_now(log: Log) -> None:
    """Without failure and without end the stream keeps its interest and goes on when the room is followed again."""
    async with running(log) as (stream, reader):
        log.leave()
        await log.append(1)
        await until(lambda: stream.tip.seq == 1)
        assert reader.positions == ["1.0"]
        assert stream.over is None
        assert log.held == 1


async def test_a_room_that_cannot_be_followed_at_all(log: Log) -> None:
    """The error is the answer for those that wait for the stream, and the service is finished."""
    log.refusal = RoomRestrictedError()
    stream = Tapped(log)
    await stream.run()
    assert stream.started.is_set()
    assert stream.failure is log.refusal


async def test_a_store_that_fails_at_the_start(log: Log) -> None:
    """The error is the answer."""
    log.refusal = StoreError()
    stream = Tapped(log)
    await stream.run()
    assert stream.failure is log.refusal


async def test_a_store_that_fails_later(log: Log) -> None:
    """The subscribers stay; the stream goes on where it was when the service is started again."""
    clock = HandClock()
    async with running(log, clock) as (stream, reader):
        log.store.broken = log.bus.losing = True
        await log.append(3)
        log.bus.losing = False
        await log.append(1)  # the parcel shows the hole, and the log cannot be read
        await until(lambda: not log.held)
        log.store.broken = False
        await log.append(1)
        await clock.advance(1)
        await until(lambda: stream.tip.seq == 5)
        assert reader.positions == await expected(log, Tip(0))
        assert reader.closed is reader.error is None


async def test_a_bus_that_closes(log: Log) -> None:
    """The gateway stops: the subscribers are closed."""
    async with running(log) as (stream, reader):
        await log.bus.close()
        await until(lambda: stream.over)
        assert reader.closed is CloseReason.UNAVAILABLE


async def test_a_new_store_epoch(log: Log) -> None:
    """Where the log is the one that was read, the stream goes on, with positions of the new epoch."""
    await log.append(1)
    async with running(log) as (stream, reader):
        await log.append(1)
        await until(lambda: stream.tip.seq == 2)
        epoch = await log.store.begin_store_epoch()
        assert stream.epoch != epoch
        await stream.enter_epoch()
        await log.append(1)
        await until(lambda: stream.tip.seq == 3)
        assert [event.position.epoch == epoch for event in reader.events] == [False, True, True]


async def test_a_store_that_was_restored(log: Log) -> None:
    """Where the log is shorter than what was read, the subscribers are closed, so that they resume where the logs part."""
    await log.append(1)
    async with running(log) as (stream, reader):
        stream.tip = Tip(5)  # as if more had been read, before the database was put back
        await log.store.begin_store_epoch()
        await stream.enter_epoch()
        assert reader.closed is CloseReason.UNAVAILABLE


async def test_waiting_for_the_log(log: Log) -> None:
    """`advanced` returns with the next entry, with the end, or when its time is over."""
    async with running(log) as (stream, _):
        await stream.advanced(0.01)
        waiting = asyncio.get_running_loop().create_task(stream.advanced(10))
        await asyncio.sleep(0)
        await log.append(1)
        await asyncio.wait_for(waiting, 5)
        waiting = asyncio.get_running_loop().create_task(stream.advanced(10))
        await asyncio.sleep(0)
        await log.append(0, log.end())
        await asyncio.wait_for(waiting, 5)
        await asyncio.wait_for(stream.advanced(10), 1)
