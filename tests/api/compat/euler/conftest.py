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
from webcastle.api import ApiServer
from webcastle.app import App
from webcastle.settings import Settings
from webcastle.streams import StreamOptions


class WholeGateway(Gateway):
    """A gateway as it is composed and served."""

    def __init__(self, app: App, server: ApiServer) -> None:
        super().__init__(app, server.streams, server.port)
        self.url = server.url


@contextlib.asynccontextmanager
async def running(path: Path, *, more: dict[str, Any] | None = None, **options: Any) -> AsyncIterator[WholeGateway]:
    """A gateway with these stream options, and ``more`` settings."""
    settings = Settings(_env_file=None, data_dir=path, follow_timeout_s=2.0, **(more or {}))
    async with (
        App(settings, source=FakeSource(), signer=SuffixSigner()) as app,
        ApiServer(app, host="127.0.0.1", port=0, grace_s=1.0, streams=StreamOptions(**options)) as server,
    ):
        yield WholeGateway(app, server)


@pytest.fixture
async def gateway(tmp_path: Path) -> AsyncIterator[WholeGateway]:
    """A gateway as it comes."""
    async with running(tmp_path) as gateway:
        yield gateway
