"""A room's stream lives for as long as somebody needs it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from tests.core.fakes import HandClock
from tests.streams.logs import ROOM, Log, PlainDialect, Reader, logging
from tests.streams.waiting import until
from webcastle.core.supervisor import Supervisor
from webcastle.errors import RoomRestrictedError, UpstreamUnavailableError
from webcastle.streams import CloseReason, StreamOptions
from webcastle.streams.registry import StreamRegistry


@pytest.fixture
async def log(tmp_path: Path) -> AsyncIterator[Log]:
    async with logging(tmp_path) as log:
        yield log


def registry_of(log: Log, **options: Any) -> tuple[StreamRegistry, Supervisor]:
    supervisor = Supervisor(HandClock())
    return StreamRegistry(log.sources, supervisor, StreamOptions(**options)), supervisor


async def test_one_stream_for_all_visitors(log: Log) -> None:
    """Of one room and dialect; another dialect has its own."""
    registry, supervisor = registry_of(log)
    other = PlainDialect()
    other.name = "other"
    async with (
        registry.visit(ROOM, PlainDialect()) as one,
        registry.visit(ROOM, PlainDialect()) as two,
        registry.visit(ROOM, other) as three,
    ):
        assert one is two
        assert one is not three
        assert sorted(supervisor.names()) == [f"stream-{ROOM}-other", f"stream-{ROOM}-plain"]
    await registry.close()
    assert supervisor.names() == []
    assert registry.rooms == 0


async def test_a_stream_that_is_not_needed(log: Log) -> None:
    """It ends a while after the last visitor and the last subscriber, and the room is held no longer."""
    registry, supervisor = registry_of(log, linger_s=0.0)
    reader = Reader()
    async with registry.visit(ROOM, PlainDialect()) as stream:
        await registry.upkeep()
        assert registry.rooms == 1
        stream.join(reader, None)
    await registry.upkeep()
    assert registry.rooms == 1
    reader.leave()
    await registry.upkeep()
    assert (registry.rooms, supervisor.names(), log.held) == (0, [], 0)


async def test_a_stream_that_lingers(log: Log) -> None:
    """A client that comes back within the time finds it."""
    registry, _ = registry_of(log, linger_s=60.0)
    async with registry.visit(ROOM, PlainDialect()) as stream:
        pass
    await registry.upkeep()
    async with registry.visit(ROOM, PlainDialect()) as again:
        assert again is stream
    await registry.close()


async def test_a_room_that_cannot_be_followed(log: Log) -> None:
    """All who wait for it are told why; the next visitor has it tried again."""
    registry, supervisor = registry_of(log)
    log.refusal = RoomRestrictedError()

    async def visit() -> None:
        async with registry.visit(ROOM, PlainDialect()):
            pass

    results = await asyncio.gather(visit(), visit(), return_exceptions=True)
    assert results == [log.refusal] * 2
    log.refusal = None
    await visit()
    await registry.close()
    assert supervisor.names() == []


async def test_a_room_that_does_not_answer(log: Log, monkeypatch: pytest.MonkeyPatch) -> None:
    """A visitor waits for a bounded time."""
    registry, _ = registry_of(log, open_s=0.05)

    async def hang(_room_id: int) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr(log.store, "room", hang)
    with pytest.raises(UpstreamUnavailableError):
        async with registry.visit(ROOM, PlainDialect()):
            pass
    await registry.close()


async def test_a_room_that_has_ended(log: Log) -> None:
    """Its stream can be visited to read the rest, and is forgotten then."""
    await log.append(1, log.end(behind=1))
    registry, supervisor = registry_of(log)
    for _ in range(2):
        async with registry.visit(ROOM, PlainDialect()) as stream:
            assert stream.over is CloseReason.ENDED
    await until(lambda: not supervisor.names())
    assert registry.rooms == 0


async def test_closing_while_a_client_waits(log: Log, monkeypatch: pytest.MonkeyPatch) -> None:
    """A visitor of a stream that has not started yet gets one that is over."""
    registry, _ = registry_of(log)

    async def hang(_room_id: int) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr(log.store, "room", hang)

    async def visit() -> CloseReason | None:
        async with registry.visit(ROOM, PlainDialect()) as stream:
            reader = Reader()
            stream.join(reader, None)
            return reader.closed

    waiting = asyncio.get_running_loop().create_task(visit())
    await until(lambda: registry.rooms)
    await registry.close()
    assert await asyncio.wait_for(waiting, 5) is CloseReason.UNAVAILABLE


async def test_closing(log: Log) -> None:
    """Subscribers are closed, also those of a stream that waits to be started again."""
    registry, supervisor = registry_of(log)
    reader = Reader()
    async with registry.visit(ROOM, PlainDialect()) as stream:
        stream.join(reader, None)
        log.store.broken = True
        log.bus.losing = True
        await log.append(1)
        log.bus.losing = False
        await log.append(1)
        await until(lambda: supervisor.status()[0].waiting)
    await registry.close()
    assert reader.closed is CloseReason.UNAVAILABLE
