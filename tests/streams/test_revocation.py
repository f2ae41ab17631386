"""The connections of a revoked key are closed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest

from tests.core.fakes import HandClock
from tests.streams.waiting import until
from webcastle.bus.memory import MemoryBus
from webcastle.core.supervisor import Supervisor
from webcastle.errors import InvalidKeyError, StoreError
from webcastle.models import Key
from webcastle.store.sqlite.store import SqliteStore
from webcastle.streams.revocation import KEY_TOPIC, Revocation


class Ending:
    """As much of a connection as revocation needs."""

    def __init__(self) -> None:
        self.calls: list[Callable[[], object]] = []

    def at_end(self, call: Callable[[], object]) -> None:
        self.calls.append(call)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqliteStore]:
    store = SqliteStore(tmp_path / "w.db")
    await store.open()
    for number in range(3):
        await store.create_key(Key(f"key_{number}", "test", "pro", 1), bytes([number]))
    yield store
    await store.close()


def admitted(revocation: Revocation, key_id: str) -> list[InvalidKeyError]:
    """The errors with which a connection of this key is closed."""
    connection: Any = Ending()
    closed: list[InvalidKeyError] = []

    def close(error: InvalidKeyError) -> None:
        closed.append(error)
        for call in connection.calls:
            call()

    revocation.add(connection, key_id, close)
    return closed


async def test_a_notice_closes_at_once(store: SqliteStore) -> None:
    """Of that key only; a notice about a key that is still good changes nothing."""
    bus = MemoryBus()
    revocation = Revocation(store, bus, keys_s=3600.0)
    service = Supervisor(HandClock()).start("revocation", revocation.run)
    first, second, other = (admitted(revocation, key_id) for key_id in ("key_0", "key_0", "key_1"))
    await asyncio.sleep(0)
    await store.revoke_key("key_0", 2)
    for key_id in ("key_1", "key_9", "key_0"):
        bus.notify(KEY_TOPIC, key_id)
    await until(lambda: first and second)
    assert "revoked" in str(first[0])
    assert not other
    assert list(revocation._close) == ["key_1"]
    await service.stop()


async def test_a_lost_notice_closes_a_little_later(store: SqliteStore) -> None:
    """All keys with open connections are looked at again and again."""
    revocation = Revocation(store, MemoryBus(), keys_s=0.02)
    service = Supervisor(HandClock()).start("revocation", revocation.run)
    closed, other, unknown = (admitted(revocation, key_id) for key_id in ("key_0", "key_1", "key_9"))
    await store.revoke_key("key_0", 2)
    await until(lambda: closed and unknown)
    assert not other
    await service.stop()


async def test_a_store_that_fails_closes_nothing(store: SqliteStore, monkeypatch: pytest.MonkeyPatch) -> None:
    """The service fails, is started again, and looks again."""
    clock = HandClock()
    revocation = Revocation(store, MemoryBus(), keys_s=0.02)
    service = Supervisor(clock).start("revocation", revocation.run)
    closed = admitted(revocation, "key_0")

    async def fail(_key_id: str) -> None:
        raise StoreError

    with monkeypatch.context() as broken:
        broken.setattr(store, "key_by_id", fail)
        await until(lambda: service.restarts)
    assert not closed
    await store.revoke_key("key_0", 2)
    await clock.advance(1)
    await until(lambda: closed)
    await service.stop()
