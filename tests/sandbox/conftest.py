"""A sandbox with a clock that is turned by hand, a client that visits it, and worlds without a server."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import aiohttp
import pytest

from tests.sandbox.visitor import Visitor
from webcastle.sandbox import Sandbox, SandboxOptions
from webcastle.sandbox.control.clock import MANUAL_EPOCH_MS, WorldClock
from webcastle.sandbox.control.emit import Emitter
from webcastle.sandbox.control.faults import Faults
from webcastle.sandbox.control.journal import Journal
from webcastle.sandbox.control.levers import Levers
from webcastle.sandbox.wire.alarm import Alarm
from webcastle.sandbox.world.creators import demo_creators
from webcastle.sandbox.world.world import World


@pytest.fixture
async def box() -> AsyncIterator[Sandbox]:
    sandbox = Sandbox(SandboxOptions(manual_clock=True))
    await sandbox.start()
    yield sandbox
    await sandbox.stop()


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as session:
        yield session


@pytest.fixture
def visitor(box: Sandbox, http: aiohttp.ClientSession) -> Visitor:
    return Visitor(box, http)


@pytest.fixture
def make_world() -> Callable[..., World]:
    """Worlds without a server, their clock standing ``at`` ms after the beginning."""

    def make(seed: int = 1, epoch: int = MANUAL_EPOCH_MS, at: int = 600_000) -> World:
        return World(seed, epoch, WorldClock(manual_at=epoch + at).now_ms, demo_creators())

    return make


@pytest.fixture
def make_levers() -> Callable[..., Levers]:
    """Worlds without a server that can be changed, their clock standing ``at`` ms after the beginning."""

    def make(at: int = 600_000, state: Path | None = None) -> Levers:
        clock = WorldClock(manual_at=MANUAL_EPOCH_MS + at)
        world = World(1, MANUAL_EPOCH_MS, clock.now_ms, demo_creators())
        alarm, journal = Alarm(clock.delay_s), Journal(state)
        return Levers(world, clock, Faults(world), Emitter(world, journal, alarm), alarm, journal)

    return make
