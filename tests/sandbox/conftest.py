"""A sandbox with a clock that is turned by hand, and somebody who visits it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable

import aiohttp
import pytest

from tests.sandbox.visitor import Visitor
from webcastle.sandbox import Sandbox, SandboxOptions
from webcastle.sandbox.clock import MANUAL_EPOCH_MS, WorldClock
from webcastle.sandbox.creators import demo_creators
from webcastle.sandbox.world import World


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
        return World(seed, epoch, WorldClock(manual_at=epoch + at), demo_creators())

    return make
