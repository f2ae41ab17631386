"""Counters go on in memory while the store cannot be written, and a limit holds all the same."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from tests.core.fakes import NOW, HandClock
from webcastle.core.quotas import WRITE_AGAIN_S, Quotas
from webcastle.errors import StoreError
from webcastle.ports import Quota
from webcastle.store.sqlite.store import SqliteStore

MINUTE = Quota("minute", 5, 60)
DAY = Quota("day", 8, 86_400)


class StoreWithoutWrites:
    """A real store whose writes can be made to fail."""

    def __init__(self, store: SqliteStore) -> None:
        self.store = store
        self.writable = True
        self.attempts = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self.store, name)

    async def take_quota(self, *args: Any) -> Any:
        self.attempts += 1
        if not self.writable:
            raise StoreError("The disk is full.")
        return await self.store.take_quota(*args)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[StoreWithoutWrites]:
    opened = SqliteStore(tmp_path / "w.db")
    await opened.open()
    yield StoreWithoutWrites(opened)
    await opened.close()


async def test_a_limit_holds_while_the_store_cannot_be_written(store: StoreWithoutWrites) -> None:
    """What was taken before counts, each request counts once, and the refused one takes nothing."""
    quotas = Quotas(store, HandClock())
    await quotas.take("key", [MINUTE, DAY], NOW, 2)
    store.writable = False
    used = [(await quotas.take("key", [MINUTE, DAY], NOW))[0].used for _ in range(3)]
    assert used == [3, 4, 5]
    minute, day = await quotas.take("key", [MINUTE, DAY], NOW)
    assert (minute.allowed, minute.used, day.allowed, day.used) == (False, 5, True, 5)
    later = NOW + 60_000
    assert [state.used for state in await quotas.take("key", [MINUTE, DAY], later)] == [1, 6]
    assert (await quotas.take("other", [MINUTE, DAY], later))[0].used == 1


async def test_a_failed_write_is_not_tried_by_every_request(store: StoreWithoutWrites) -> None:
    """Requests do not wait for a locked database one after the other; after a while the store counts again."""
    clock = HandClock()
    quotas = Quotas(store, clock)
    store.writable = False
    for _ in range(4):
        await quotas.take("key", [MINUTE], NOW)
    assert store.attempts == 1
    store.writable = True
    await clock.advance(WRITE_AGAIN_S)
    await quotas.take("key", [MINUTE], NOW)
    assert store.attempts == 2
    assert (await store.quota_states("key", [MINUTE], NOW))[0].used == 1


async def test_a_store_that_cannot_be_read_is_an_error(store: StoreWithoutWrites) -> None:
    """Nothing is admitted without a look at what was used."""
    quotas = Quotas(store, HandClock())
    store.writable = False

    async def unreadable(*_args: Any) -> Any:
        raise StoreError("The disk is gone.")

    store.quota_states = unreadable  # type: ignore[method-assign]
    with pytest.raises(StoreError, match="gone"):
        await quotas.take("key", [MINUTE], NOW)
