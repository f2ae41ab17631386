"""Group commits: order, patience with a failing store, nothing acknowledged that is not stored."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import pytest

from tests.core.conftest import Core
from tests.core.fakes import NOW, FakeLink, HandClock, raw, settle
from tests.core.test_timeline import LIMIT, ROOM, start
from webcastle.bus.memory import MemoryBus
from webcastle.core import ingest as ingest_module
from webcastle.core.ingest import Ingest, Submission
from webcastle.core.supervisor import Service, Supervisor
from webcastle.errors import StoreError, TenureLostError
from webcastle.models import Batch, RawMessage, Resume
from webcastle.ports import Append, Appended, Parcel, Tenure
from webcastle.store.sqlite.store import SqliteStore

OTHER = ROOM + 1
POISON = 666
"""A message id that the store of `Writing` cannot take."""


class Writing:
    """The writer on a real store, with rooms whose links the test plays."""

    def __init__(self, path: Path) -> None:
        self.clock, self.store, self.bus = HandClock(), SqliteStore(path), MemoryBus()
        self.ingest = Ingest(self.store, self.bus, self.clock)
        self.supervisor = Supervisor(self.clock)
        self.service: Service
        self.tenures: dict[int, Tenure] = {}
        self.links = {room_id: FakeLink(room_id, None) for room_id in (ROOM, OTHER)}
        self.failed: list[tuple[int, Exception]] = []
        self.published: list[tuple[int, int]] = []
        self.appended: list[list[int]] = []
        """The rooms of each transaction that was tried."""
        self.error: Exception = ValueError("rows that cannot be stored")
        self._append = self.store.append
        self.store.append = self.append  # type: ignore[method-assign]
        self._publish = self.bus.publish
        self.bus.publish = self.publish  # type: ignore[method-assign]

    async def append(self, appends: Sequence[Append]) -> list[Appended]:
        self.appended.append([append.room_id for append in appends])
        if any(message.msg_id == POISON for append in appends for message in append.messages):
            raise self.error
        return await self._append(appends)

    def publish(self, parcel: Parcel) -> None:
        self.published += [(parcel.room_id, message.msg_id) for message in parcel.messages]
        self._publish(parcel)

    def submission(self, room_id: int, *msg_ids: int, size: int = 0) -> Submission:
        """One batch of a room, under its present tenure."""
        messages: tuple[RawMessage, ...] = tuple(raw(msg_id, payload=bytes(size)) for msg_id in msg_ids)
        batch = Batch(messages, Resume(f"c{msg_ids[-1]}"), NOW)
        append = Append(room_id, messages, NOW, batch.resume, self.tenures[room_id])
        return Submission(append, lambda exc: self.failed.append((room_id, exc)), self.links[room_id], batch)

    def submit(self, *submissions: Submission) -> None:
        """All of them in one group."""
        for submission in submissions:
            self.ingest.submit_now(submission)

    def acknowledged(self, room_id: int) -> list[int]:
        return [message.msg_id for batch in self.links[room_id].acknowledged for message in batch.messages]

    async def ids(self, room_id: int) -> list[int]:
        return [message.msg_id for message in await self.store.read_after(room_id, 0, 100)]

    async def flush(self) -> None:
        async with asyncio.timeout(LIMIT):
            await self.ingest.flush()


@pytest.fixture
async def writing(tmp_path: Path) -> AsyncIterator[Writing]:
    writing = Writing(tmp_path / "w.db")
    await writing.store.open()
    for room_id in (ROOM, OTHER):
        await writing.store.remember_room(room_id)
        writing.tenures[room_id] = await writing.store.begin_tenure(room_id, 1)
    writing.service = writing.supervisor.start("ingest", writing.ingest.run)
    await settle()
    yield writing
    await writing.supervisor.stop()
    await writing.bus.close()
    await writing.store.close()


async def test_a_failing_store_is_tried_again_and_nothing_is_acknowledged_meanwhile(core: Core) -> None:
    """The upstream keeps what it has not been acknowledged, and the health check tells."""
    await start(core, 1)
    link = core.source.links[0]
    append, failing = core.store.append, True

    async def broken(appends: object) -> object:
        if failing:
            raise StoreError("disk full")
        return await append(appends)

    core.store.append = broken
    batch = link.deliver(2, 3)
    await core.clock.advance(3)
    assert batch not in link.acknowledged
    assert core.ingest.failing
    failing = False
    await core.clock.advance(6)
    assert batch in link.acknowledged
    assert not core.ingest.failing
    assert [m.msg_id for m in await core.store.read_after(ROOM, 0, 10)] == [1, 2, 3]


async def test_committed_messages_reach_the_bus_once(core: Core) -> None:
    """Duplicates are not passed on."""
    await start(core, 1)
    async with core.bus.subscribe(ROOM) as subscription:
        core.source.links[0].deliver(1, 2)
        core.source.links[0].deliver(2, 3)
        got: list[int] = []
        async with asyncio.timeout(5):
            while len(got) < 2:
                got += [m.msg_id for m in (await anext(subscription)).messages]
        await settle()
    assert got == [2, 3]
    assert core.ingest.counters.duplicates == 2


async def test_rooms_share_commits(core: Core) -> None:
    """Many batches that wait at once are one transaction."""
    await start(core, 1)
    before = core.ingest.counters.commits
    for msg_id in range(2, 102):
        core.source.links[0].deliver(msg_id)
    await settle()
    assert core.ingest.counters.messages == 101
    assert core.ingest.counters.commits - before < 20


async def test_a_room_that_the_store_cannot_take_holds_up_no_other(writing: Writing) -> None:
    """It is left out, its follower hears of it; the others of its group are committed and acknowledged once."""
    writing.submit(
        writing.submission(ROOM, 1),
        writing.submission(OTHER, 11),
        writing.submission(ROOM, POISON),
        writing.submission(OTHER, 12),
    )
    await writing.flush()
    assert await writing.ids(OTHER) == writing.acknowledged(OTHER) == [11, 12]
    assert await writing.ids(ROOM) == writing.acknowledged(ROOM) == []
    assert writing.failed == [(ROOM, writing.error)] * 2
    assert writing.published == [(OTHER, 11), (OTHER, 12)]
    assert (writing.ingest.counters.messages, writing.ingest.counters.duplicates) == (2, 0)
    writing.submit(writing.submission(ROOM, 1))
    await writing.flush()
    assert await writing.ids(ROOM) == [1]
    assert writing.service.restarts == 0


@pytest.mark.parametrize("lost", [False, True])
async def test_what_waits_behind_a_hole_is_left_out_too(writing: Writing, lost: bool) -> None:
    """Committed later, under the same tenure, it would move the cursor beyond messages that are not stored."""
    writing.error = TenureLostError([ROOM]) if lost else writing.error
    held, go = asyncio.Event(), asyncio.Event()

    async def gated(appends: Sequence[Append]) -> list[Appended]:
        held.set()
        await go.wait()
        return await writing.append(appends)

    writing.store.append = gated  # type: ignore[method-assign]
    writing.submit(writing.submission(OTHER, 11), writing.submission(ROOM, POISON))
    async with asyncio.timeout(LIMIT):
        await held.wait()
    writing.submit(writing.submission(ROOM, 2, size=100), writing.submission(OTHER, 12))
    go.set()
    await writing.flush()
    record = await writing.store.room(ROOM)
    assert record is not None
    assert (record.resume, await writing.ids(ROOM), writing.acknowledged(ROOM)) == (None, [], [])
    assert await writing.ids(OTHER) == writing.acknowledged(OTHER) == [11, 12]
    assert writing.ingest._bytes == 0


async def test_a_lost_tenure_leaves_one_room_out(writing: Writing) -> None:
    """In one further transaction, however many rooms are left; under a fresh tenure the room is written again."""
    fresh = await writing.store.begin_tenure(ROOM, 2)
    writing.submit(writing.submission(ROOM, 1), writing.submission(OTHER, 11))
    await writing.flush()
    assert writing.appended == [[ROOM, OTHER], [OTHER]]
    assert [(room_id, type(exc)) for room_id, exc in writing.failed] == [(ROOM, TenureLostError)]
    assert (await writing.ids(ROOM), await writing.ids(OTHER)) == ([], [11])
    assert (writing.acknowledged(ROOM), writing.acknowledged(OTHER)) == ([], [11])
    writing.tenures[ROOM] = fresh
    writing.submit(writing.submission(ROOM, 1))
    await writing.flush()
    assert await writing.ids(ROOM) == [1]


@pytest.mark.parametrize("where", ["failed", "publish", "acknowledge"])
async def test_an_exception_in_the_middle_loses_and_doubles_nothing(writing: Writing, where: str) -> None:
    """Each other batch is stored, handed on and acknowledged once. A link that fails to take its acknowledgement begins anew."""
    raised = []

    def once() -> None:
        if not raised:
            raised.append(True)
            raise ZeroDivisionError("odd")

    first = writing.submission(ROOM, 1)
    if where == "failed":
        first = writing.submission(ROOM, POISON)
        first.failed = lambda _exc: once()
    elif where == "publish":
        publish = writing.publish

        def failing(parcel: Parcel) -> None:
            once()
            publish(parcel)

        writing.bus.publish = failing  # type: ignore[method-assign]
    else:
        acknowledge = writing.links[ROOM].acknowledge

        async def failing_acknowledge(batch: Batch) -> None:
            once()
            await acknowledge(batch)

        writing.links[ROOM].acknowledge = failing_acknowledge  # type: ignore[method-assign]
    writing.submit(first, writing.submission(OTHER, 11), writing.submission(OTHER, 12))
    flushed = asyncio.ensure_future(writing.flush())  # noqa: TID251
    await writing.clock.advance(5)
    await flushed
    assert raised
    assert writing.service.restarts == (1 if where == "failed" else 0)
    assert [room_id for room_id, _ in writing.failed] == ([ROOM] if where == "acknowledge" else [])
    assert await writing.ids(OTHER) == writing.acknowledged(OTHER) == [11, 12]
    assert await writing.ids(ROOM) == ([] if where == "failed" else [1])
    assert writing.acknowledged(ROOM) == ([1] if where == "publish" else [])
    assert [published for published in writing.published if published[0] == OTHER] == [(OTHER, 11), (OTHER, 12)]
    assert writing.ingest.counters.messages == (2 if where == "failed" else 3)
    assert writing.ingest.waiting == 0


async def test_what_is_in_hand_survives_a_restart_of_the_service(writing: Writing) -> None:
    """It is taken from the queue and not yet committed when the service is interrupted."""
    held = asyncio.Event()
    append, interrupted = writing._append, False

    async def gated(appends: Sequence[Append]) -> list[Appended]:
        if not interrupted:
            held.set()
            await asyncio.Event().wait()
        return await append(appends)

    writing._append = gated
    writing.submit(writing.submission(ROOM, 1), writing.submission(OTHER, 11))
    async with asyncio.timeout(LIMIT):
        await held.wait()
    interrupted = True
    writing.service.fail(ZeroDivisionError("odd"))
    writing.submit(writing.submission(ROOM, 2))
    flushed = asyncio.ensure_future(writing.flush())  # noqa: TID251
    await writing.clock.advance(5)
    await flushed
    assert await writing.ids(ROOM) == writing.acknowledged(ROOM) == [1, 2]
    assert await writing.ids(OTHER) == writing.acknowledged(OTHER) == [11]
    assert writing.failed == []


@pytest.mark.parametrize("bound", ["QUEUE_BYTES", "QUEUE_ENTRIES"])
async def test_the_queue_is_bounded(writing: Writing, monkeypatch: pytest.MonkeyPatch, bound: str) -> None:
    """While the store fails `submit` waits at the bound; afterwards everything is committed, in order."""
    monkeypatch.setattr(ingest_module, bound, 1000 if bound == "QUEUE_BYTES" else 10)
    append, failing = writing._append, True

    async def broken(appends: Sequence[Append]) -> list[Appended]:
        if failing:
            raise StoreError("disk full")
        return await append(appends)

    writing._append = broken
    submitted = 0

    async def link() -> None:
        nonlocal submitted
        for msg_id in range(1, 41):
            await writing.ingest.submit(writing.submission(ROOM, msg_id, size=100))
            submitted += 1

    reading = asyncio.ensure_future(link())  # noqa: TID251
    await writing.clock.advance(30)
    assert writing.ingest.full
    # What is being committed does not count: it was the queue before.
    assert 10 <= submitted <= 20
    assert writing.ingest.waiting == submitted
    failing = False
    await writing.clock.advance(10)
    async with asyncio.timeout(LIMIT):
        await reading
    await writing.flush()
    assert await writing.ids(ROOM) == writing.acknowledged(ROOM) == list(range(1, 41))
    assert not writing.ingest.full


async def test_a_room_that_was_left_out_is_followed_again(core: Core) -> None:
    """From the last committed cursor, with a fresh tenure: nothing is missing, though the store refused a batch for a while."""
    await start(core, 1)
    append, poisonous = core.store.append, True

    async def picky(appends: Sequence[Append]) -> list[Appended]:
        if poisonous and any(message.msg_id == POISON for each in appends for message in each.messages):
            raise ValueError("rows that cannot be stored")
        return await append(appends)

    core.store.append = picky  # type: ignore[method-assign]
    first = core.source.links[0]
    lost = first.deliver(POISON)
    first.deliver(3)
    await settle()
    poisonous = False
    await core.clock.advance(15)
    assert first.closed
    assert lost not in first.acknowledged
    second = core.source.links[1]
    assert second.resume == Resume("c1")
    second.connect(resumed=True)
    second.deliver(POISON)
    second.deliver(3)
    await settle()
    assert [m.msg_id for m in await core.store.read_after(ROOM, 0, 10)] == [1, POISON, 3]
    assert [link.closed for link in core.source.links] == [True, False]
