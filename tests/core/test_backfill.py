"""A room's history, page by page, whatever upstream and the store do."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.core.fakes import NOW, FakeSource, HandClock, raw, settle
from webcastle.core.backfill import LAST_RETRIES, REFUSED_PAUSE_S, RETRIES, Backfill
from webcastle.core.supervisor import Supervisor
from webcastle.errors import LoginRequiredError, StoreError, UpstreamBlockedError, UpstreamUnavailableError
from webcastle.models import Resume
from webcastle.ports import Append, BackfillState, Tenure
from webcastle.store.sqlite.store import SqliteStore

ROOM = 7300000000000000001
LIVE = 1_000
"""The id of the one message that arrived live."""


class Owned:
    """Who may write the room."""

    def __init__(self, tenure: Tenure) -> None:
        self.tenure = tenure


class Fetching:
    """A backfill that runs as a service on a real store."""

    def __init__(self, store: SqliteStore, source: FakeSource, clock: HandClock, tenure: Tenure, limit: int) -> None:
        self.store, self.source, self.clock = store, source, clock
        self.turns = 0
        self.backfill = Backfill(Owned(tenure), store, source, clock, limit, self._turned)
        self.supervisor = Supervisor(clock)
        self.service = self.supervisor.start("backfill", self.backfill.run)

    def _turned(self) -> None:
        self.turns += 1

    async def until(self, state: BackfillState) -> None:
        async with asyncio.timeout(20):
            while self.backfill.state is not state:
                await self.clock.advance(1)

    async def ids(self) -> list[int]:
        return [message.msg_id for message in await self.store.read_after(ROOM, -(10**9), 10**4)]


@asynccontextmanager
async def fetching(path: Path, *, past: int = 10, limit: int = 50_000) -> AsyncIterator[Fetching]:
    """One message arrived live; ``past`` older ones are upstream."""
    clock, source, store = HandClock(), FakeSource(), SqliteStore(path)
    await store.open()
    await store.remember_room(ROOM)
    tenure = await store.begin_tenure(ROOM, 1)
    await store.append([Append(ROOM, (raw(LIVE),), NOW, Resume("c"), tenure, ())])
    source.past[ROOM] = [*range(LIVE - past, LIVE)]
    running = Fetching(store, source, clock, tenure, limit)
    try:
        yield running
    finally:
        await running.supervisor.stop()
        await store.close()


async def test_everything_older_is_stored_below(tmp_path: Path) -> None:
    """In order, once, down to the first message; each page tells the readers."""
    async with fetching(tmp_path / "w.db") as running:
        await running.until(BackfillState.DONE)
        assert await running.ids() == [*range(LIVE - 10, LIVE + 1)]
        record = await running.store.room(ROOM)
        assert record is not None
        assert record.history_done
        assert running.turns >= 4
        assert running.backfill.ask_again() is False


async def test_the_limit_of_stored_messages_is_an_end(tmp_path: Path) -> None:
    """Within a page of it."""
    async with fetching(tmp_path / "w.db", past=100, limit=20) as running:
        await running.until(BackfillState.DONE)
        assert 20 <= len(await running.ids()) <= 24


async def test_history_that_nobody_may_see_is_an_end(tmp_path: Path) -> None:
    """Upstream hands out none of this room, now or later."""
    async with fetching(tmp_path / "w.db") as running:
        running.source.history_error = LoginRequiredError()
        await running.until(BackfillState.DONE)
        assert running.source.histories == 1


@pytest.mark.parametrize("error", [UpstreamUnavailableError(), UpstreamBlockedError()])
async def test_a_refusal_is_no_end_and_is_asked_again(tmp_path: Path, error: Exception) -> None:
    """After several tries it waits for a reader, who is answered after a pause; then it goes on where it was."""
    async with fetching(tmp_path / "w.db") as running:
        running.source.history_error = error
        await running.until(BackfillState.REFUSED)
        assert running.source.histories == RETRIES
        assert running.backfill.error is error
        assert running.backfill.ask_again() is False
        await running.clock.advance(REFUSED_PAUSE_S * 1.3)
        running.source.history_error = None
        assert running.source.histories == RETRIES
        assert running.backfill.ask_again() is True
        await running.until(BackfillState.DONE)
        assert await running.ids() == [*range(LIVE - 10, LIVE + 1)]


async def test_a_room_that_is_over_gives_up_sooner_and_for_good(tmp_path: Path) -> None:
    """Its history may be gone; that more may exist stays known."""
    async with fetching(tmp_path / "w.db") as running:
        running.backfill.room_is_over()
        running.source.history_error = UpstreamUnavailableError()
        await running.until(BackfillState.REFUSED)
        assert running.source.histories == LAST_RETRIES
        await running.clock.advance(REFUSED_PAUSE_S * 2)
        assert running.backfill.ask_again() is False
        record = await running.store.room(ROOM)
        assert record is not None
        assert not record.history_done


async def test_the_end_of_the_room_frees_a_waiting_backfill(tmp_path: Path) -> None:
    """It does not stay for ever."""
    async with fetching(tmp_path / "w.db") as running:
        running.source.history_error = UpstreamUnavailableError()
        await running.until(BackfillState.REFUSED)
        running.backfill.room_is_over()
        async with asyncio.timeout(5):
            await running.service.finished()
        assert running.backfill.state is BackfillState.REFUSED


async def test_a_failing_store_is_no_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The supervisor restarts it: the page that was lost is fetched again, nothing is stored twice."""
    async with fetching(tmp_path / "w.db") as running:
        failures = 3
        prepend = running.store.prepend

        async def failing(*given: object, **named: object) -> object:
            nonlocal failures
            if failures:
                failures -= 1
                raise StoreError("disk full")
            return await prepend(*given, **named)  # type: ignore[arg-type]

        monkeypatch.setattr(running.store, "prepend", failing)
        await running.until(BackfillState.DONE)
        assert failures == 0
        assert await running.ids() == [*range(LIVE - 10, LIVE + 1)]
        assert running.service.restarts == 3


@pytest.mark.parametrize("call", ["room", "read_after", "prepend"])
async def test_done_is_not_said_while_the_store_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    """However long it takes, and whichever call fails: the state stays running, and then everything is fetched."""
    async with fetching(tmp_path / "w.db") as running:
        with monkeypatch.context() as patched:

            async def failing(*_given: object, **_named: object) -> object:
                raise StoreError("disk full")

            patched.setattr(running.store, call, failing)
            for _ in range(60):
                await running.clock.advance(1)
                assert running.backfill.state is BackfillState.RUNNING
            assert running.service.restarts > 3
        await running.until(BackfillState.DONE)
        assert await running.ids() == [*range(LIVE - 10, LIVE + 1)]


async def test_a_lost_tenure_is_no_end(tmp_path: Path) -> None:
    """Nothing is stored under it; with the owner's fresh tenure the history goes on."""
    async with fetching(tmp_path / "w.db") as running:
        fresh = await running.store.begin_tenure(ROOM, 2)
        await running.clock.advance(5)
        assert await running.ids() == [LIVE]
        assert running.backfill.state is BackfillState.RUNNING
        running.backfill._owner.tenure = fresh
        await running.until(BackfillState.DONE)
        assert await running.ids() == [*range(LIVE - 10, LIVE + 1)]


async def test_a_refused_history_is_asked_for_from_again_at_on(tmp_path: Path) -> None:
    """Not a millisecond sooner; and without a reader not at all."""
    async with fetching(tmp_path / "w.db") as running:
        running.source.history_error = UpstreamUnavailableError()
        await running.until(BackfillState.REFUSED)
        again_at = running.backfill.again_at
        assert again_at > running.clock.ms
        running.clock.ms = again_at - 1
        assert running.backfill.ask_again() is False
        assert running.backfill.state is BackfillState.REFUSED
        running.clock.ms = again_at
        assert running.backfill.ask_again() is True
        assert running.backfill.state is BackfillState.RUNNING
        assert running.backfill.error is None


async def test_a_restart_continues_after_the_last_page(tmp_path: Path) -> None:
    """The cursor is stored with the page."""
    async with fetching(tmp_path / "w.db", past=12) as running:
        running.source.history_gate = asyncio.Event()
        running.source.history_gate.set()
        while len(await running.ids()) < 4:
            await settle()
        await running.service.stop()
        asked = running.source.histories
        again = Fetching(
            running.store, running.source, running.clock, running.backfill._owner.tenure, running.backfill._limit
        )
        await again.until(BackfillState.DONE)
        assert await running.ids() == [*range(LIVE - 12, LIVE + 1)]
        assert running.source.histories - asked <= 4
        await again.supervisor.stop()
