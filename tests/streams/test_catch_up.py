"""A client that resumes: it gets what it missed and then the live tail, every event once and in order."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.core.fakes import HandClock
from tests.streams.logs import GroupedDialect, Log, Reader, Tapped, logging
from tests.streams.waiting import until
from webcastle.core.supervisor import Supervisor
from webcastle.errors import BadRequestError
from webcastle.models import Position, Tip
from webcastle.streams import CatchUp, CloseReason, Resumption, resume_from


@pytest.fixture
async def log(tmp_path: Path) -> AsyncIterator[Log]:
    async with logging(tmp_path) as log:
        yield log


@asynccontextmanager
async def running(log: Log, **options: Any) -> AsyncIterator[Tapped]:
    """The room's stream as a service."""
    stream = Tapped(log, **options)
    service = Supervisor(HandClock()).start("stream", stream.run)
    await asyncio.wait_for(stream.started.wait(), 5)
    try:
        yield stream
    finally:
        await service.stop()


async def resumed(log: Log, stream: Tapped, position: Position, **options: bool) -> Reader:
    """A reader that has caught up from a position."""
    reader = Reader()
    stream.readers.append(reader)
    await asyncio.wait_for(CatchUp(log.store, stream, reader, position, None, **options).run(), 5)
    return reader


@pytest.mark.parametrize("replay_bytes", [1_000_000, 0], ids=["memory", "log"])
async def test_every_position_is_a_place_to_resume(log: Log, replay_bytes: int) -> None:
    """From each event's position, exactly the events behind it follow: parts of a message, marks, messages."""
    async with running(log, replay_bytes=replay_bytes) as stream:
        whole = await resumed(log, stream, Position(0))
        for _ in range(4):
            await log.append(5, log.gap(0), log.gap(3), log.gap(3), log.gap(5))
        await until(lambda: stream.tip == Tip(20, 1))
        assert len(whole.events) == 20 + 6 + 16
        for number, event in enumerate(whole.events):
            again = await resumed(log, stream, event.position)
            assert again.positions == whole.positions[number + 1 :], event.position
            assert again.channel is not None


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("replay_bytes", [1_000_000, 60, 0], ids=["memory", "little memory", "log"])
async def test_any_cuts(log: Log, seed: int, replay_bytes: int) -> None:
    """Readers that are cut off anywhere, again and again, see the same sequence as one that was never cut off."""
    dice = random.Random(seed)
    total = 300

    async def write() -> None:
        left = total
        while left:
            log.bus.losing = dice.random() < 0.2
            log.bus.repeats = dice.choice((0, 0, 2))
            count = min(left, dice.randint(0, 4))
            left -= count
            marks = [log.gap(behind) for behind in sorted(dice.choices(range(count + 1), k=dice.randint(0, 2)))]
            await log.append(count, *marks)
            await asyncio.sleep(dice.choice((0, 0, 0.001)))
        log.bus.losing = False
        await log.append(0, log.end())

    async def read(stream: Tapped, luck: random.Random) -> list[str]:
        had: list[str] = []
        position = Position(0)
        while True:
            reader = Reader()
            stream.readers.append(reader)
            await CatchUp(log.store, stream, reader, position, None).run()
            for _ in range(luck.randint(1, 20)):
                if reader.closed is None:
                    await asyncio.sleep(0)
            # The connection breaks: what the reader had, or only the first part of it, arrived.
            arrived = luck.randint(0, len(reader.events)) if reader.closed is None else len(reader.events)
            had += reader.positions[:arrived]
            if arrived:
                position = reader.events[arrived - 1].position
            if reader.closed is not None:
                assert reader.closed is CloseReason.ENDED
                return had
            reader.leave()
            stream.readers.remove(reader)

    async with running(log, replay_bytes=replay_bytes) as stream:
        steady = await resumed(log, stream, Position(0))
        async with asyncio.timeout(20), asyncio.TaskGroup() as group:
            often = [group.create_task(read(stream, random.Random(seed * 10 + n))) for n in range(4)]
            await write()
        late = await resumed(log, stream, Position(0))
    assert len(steady.events) > total
    assert steady.positions == late.positions
    for reader in often:
        assert reader.result() == steady.positions


async def test_events_that_stand_for_several_entries(log: Log) -> None:
    """A client that resumes among them is sent the rest of them only."""
    stream = Tapped(log, GroupedDialect())
    service = Supervisor(HandClock()).start("stream", stream.run)
    await asyncio.wait_for(stream.started.wait(), 5)
    await log.append(5)
    await log.append(3, log.gap(3))
    await until(lambda: stream.tip == Tip(8, 1))
    reader = await resumed(log, stream, Position(2))
    assert [event.payload for event in reader.events] == [b"3,4,5,6,7,8"]
    assert (await resumed(log, stream, Position(8))).events == []
    await service.stop()


async def test_a_position_that_the_stream_has_not_reached(log: Log) -> None:
    """The client waits until the stream has, and gets what follows."""
    async with running(log) as stream:
        log.bus.losing = True
        await log.append(2)
        log.bus.losing = False
        reader = Reader()
        stream.readers.append(reader)
        catching_up = asyncio.get_running_loop().create_task(
            CatchUp(log.store, stream, reader, Position(2), None).run()
        )
        await asyncio.sleep(0.01)
        assert not catching_up.done()
        await log.append(1)
        await asyncio.wait_for(catching_up, 5)
        await until(lambda: reader.positions == ["3.0.1", "3.0"])


async def test_a_client_that_has_gone(log: Log) -> None:
    """Nothing is read for it."""
    await log.append(200)
    async with running(log) as stream:
        reader = Reader()
        reader.connection.open = False  # type: ignore[misc]
        await CatchUp(log.store, stream, reader, Position(0), None).run()
        assert reader.events == []
        assert reader.channel is None


async def test_what_was_deleted_meanwhile(log: Log) -> None:
    """A client is told that what it missed is gone; one that asked not to be told goes on with what there is."""
    await log.append(10)
    async with running(log) as stream:
        log.delete(6)
        with pytest.raises(BadRequestError, match="deleted"):
            await resumed(log, stream, Position(3))
        reader = await resumed(log, stream, Position(3), skips_deleted=True)
        assert [event.position.seq for event in reader.events if event.name == "message"] == [6, 7, 8, 9, 10]


# --- where clients go on ---------------------------------------------------------------------------------------------


async def test_a_position_of_this_epoch(log: Log) -> None:
    """It stands as it is, parts too; so does one without an epoch."""
    await log.append(3)
    async with running(log) as stream:
        for epoch in (stream.epoch, ""):
            for given in (Position(1, 0, None, epoch), Position(3, 0, 1, epoch), Position(3, 0, None, epoch)):
                resumption = await resume_from(log.store, stream, given)
                assert resumption == Resumption(given._replace(epoch=stream.epoch))


async def test_a_position_in_the_future(log: Log) -> None:
    """It is waited for, because a replica may be ahead; then it is refused."""
    await log.append(3)
    async with running(log) as stream:
        waiting = asyncio.get_running_loop().create_task(resume_from(log.store, stream, Position(4)))
        await asyncio.sleep(0.05)
        assert not waiting.done()
        await log.append(1)
        assert (await waiting).position.tip == Tip(4)
        with pytest.raises(BadRequestError, match="since=6 lies in the future: the room's last message is 4"):
            await resume_from(log.store, stream, Position(6))


async def test_a_mark_that_never_was(log: Log) -> None:
    """The client goes on at the end of the log: nothing is skipped."""
    await log.append(3)
    async with running(log) as stream:
        assert (await resume_from(log.store, stream, Position(3, 2))).position.tip == Tip(3)


async def test_a_position_of_an_earlier_epoch(log: Log) -> None:
    """Before the point where the logs part it stands; behind it the client is moved back, and told so."""
    await log.append(3)
    old = await log.store.store_epoch()
    await log.store.begin_store_epoch()
    await log.append(2)
    async with running(log) as stream:
        kept = await resume_from(log.store, stream, Position(2, 0, None, old))
        assert (kept.position, kept.moved) == (Position(2, 0, None, stream.epoch), False)
        moved = await resume_from(log.store, stream, Position(9, 2, None, old))
        assert (moved.position, moved.moved) == (Position(3, 0, None, stream.epoch), True)
        lost = await resume_from(log.store, stream, Position(2, 0, None, "zzzzzz"))
        assert (lost.position, lost.moved) == (Position(0, 0, None, stream.epoch), True)


async def test_older_than_what_is_stored(log: Log) -> None:
    """The error says from where on there is something."""
    await log.append(10)
    async with running(log) as stream:
        log.delete(6)
        with pytest.raises(BadRequestError, match="older than what is stored") as caught:
            await resume_from(log.store, stream, Position(2))
        assert "since=5" in caught.value.hint
        assert (await resume_from(log.store, stream, Position(5))).position.seq == 5
