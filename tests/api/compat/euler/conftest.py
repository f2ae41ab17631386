"""A whole gateway, with an upstream that the test writes."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from tests.api.fakes import SuffixSigner
from tests.core.fakes import FakeSource
from tests.streams.conftest import Gateway
from webcastle.app import App
from webcastle.settings import Settings
from webcastle.streams import StreamOptions


class WholeGateway(Gateway):
    """A gateway as it is composed and served."""

    def __init__(self, app: App) -> None:
        super().__init__(app, app.streams, app.server.port)
        self.url = app.server.url


@contextlib.asynccontextmanager
async def running(path: Path, *, more: dict[str, Any] | None = None, **options: Any) -> AsyncIterator[WholeGateway]:
    """A gateway with these stream options, and ``more`` settings."""
    settings = Settings(_env_file=None, data_dir=path, port=0, follow_timeout_s=2.0, **(more or {}))
    app = App(settings, source=FakeSource(), signer=SuffixSigner(), streams=StreamOptions(**options))
    async with app, app.server:
        yield WholeGateway(app)


@pytest.fixture
async def gateway(tmp_path: Path) -> AsyncIterator[WholeGateway]:
    """A gateway as it comes."""
    async with running(tmp_path) as gateway:
        yield gateway
