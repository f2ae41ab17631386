"""A scripted TikTok and a source that talks to it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.upstream.clock import HandClock
from tests.upstream.tiktok import TikTok
from webcastle.settings import Settings
from webcastle.upstream.signers import NoSigner
from webcastle.upstream.source import WebcastSource


@pytest.fixture
async def tiktok() -> AsyncIterator[TikTok]:
    server = TikTok()
    await server.start()
    yield server
    await server.stop()


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def settings(tiktok: TikTok) -> Settings:
    return Settings(
        _env_file=None,
        tiktok_web_url=tiktok.url,
        tiktok_webcast_url=f"{tiktok.url}/webcast",
        upstream_timeout_s=1.0,
    )


@pytest.fixture
async def source(settings: Settings, clock: HandClock) -> AsyncIterator[WebcastSource]:
    made = WebcastSource(settings, NoSigner(), clock, jitter=lambda: 0.0)
    yield made
    await made.close()
