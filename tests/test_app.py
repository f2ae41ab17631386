"""The composed process: it starts, serves and stops, and leaves nothing behind, also when the start fails."""

from __future__ import annotations

import asyncio
from pathlib import Path

import httpx
import pytest

from tests.core.fakes import FakeSource
from webcastle.app import App
from webcastle.errors import StoreError
from webcastle.settings import Settings, load_settings
from webcastle.store.sqlite.store import SqliteStore


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return load_settings(data_dir=tmp_path, port=0)


async def test_it_serves_and_stops(settings: Settings) -> None:
    """An idle gateway is healthy, every service runs, and after the stop no task is left."""
    before = asyncio.all_tasks()
    async with App(settings, source=FakeSource()) as app:  # type: ignore[arg-type]
        await app.server.start()
        async with httpx.AsyncClient() as client:
            answer = await client.get(f"{app.server.url}/healthz")
        await app.server.stop()
        kinds = {status.kind for status in app.supervisor.status()}
    assert answer.status_code == 200
    assert answer.json()["ok"] is True
    assert {"ingest", "ownership", "interest", "watchlist", "checkpoints", "revocation", "keepalive"} <= kinds
    assert asyncio.all_tasks() == before


class _StoreWithoutInterest(SqliteStore):
    """A database that fails when the cluster is joined."""

    async def interests(self, now: int) -> list[object]:  # type: ignore[override]
        raise StoreError("The disk is gone.")


async def test_a_start_that_fails_leaves_nothing_behind(settings: Settings) -> None:
    """The error comes out, services end, the database is closed and can be opened by the next start."""
    before = asyncio.all_tasks()
    store = _StoreWithoutInterest(settings.sqlite_path)
    with pytest.raises(StoreError, match="gone"):
        async with App(settings, store=store, source=FakeSource()):  # type: ignore[arg-type]
            raise AssertionError("not reached")
    assert asyncio.all_tasks() == before
    async with App(settings, source=FakeSource()):  # type: ignore[arg-type]
        pass
