"""The service that follows one room: whatever fails, it begins again from the log, with a fresh right to write."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.core.fakes import NOW, FakeLink, FakeSource, HandClock, raw, settle
from tests.core.test_gift_streaks import Gift
from webcastle.bus.memory import MemoryBus
from webcastle.cluster.solo import SoloCluster
from webcastle.core.follower import Follower, read_streaks
from webcastle.core.ingest import Ingest
from webcastle.core.supervisor import Service, Supervisor
from webcastle.errors import (
    LoginRequiredError,
    RoomEndedError,
    StoreError,
    UpstreamBlockedError,
    UpstreamUnavailableError,
)
from webcastle.models import Gap, GapReason, MarkKind, RawMessage, Resume
from webcastle.ports import Append, Granted, RoomRecord, Tenure
from webcastle.store.sqlite.store import SqliteStore

ROOM = 7300000000000000001


class House:
    """A follower on a real store, ingest and cluster, with an upstream that the test writes."""

    def __init__(self, path: Path) -> None:
        self.clock, self.source, self.store, self.bus = HandClock(), FakeSource(), SqliteStore(path), MemoryBus()
        self.supervisor = Supervisor(self.clock)
        self.cluster = SoloCluster(self.store, self.clock)
        self.ingest = Ingest(self.store, self.bus, self.clock)
        self.follower: Follower
        self.service: Service
        self.failed: list[tuple[Tenure, Exception]] = []

    async def begin(self) -> None:
        """Be granted the room and follow it."""
        await self.cluster.hold_interest([ROOM], "test", None)
        async for change in self.cluster.changes():
            assert isinstance(change, Granted)
            break
        self.follower = Follower(
            change.tenure,
            self.store,
            self.source,
            self.ingest,
            self.cluster,
            self.clock,
            changed=lambda: None,
            failed=self._refused,
        )
        self.service = self.supervisor.start("follower", self.follower.run)
        await settle()

    def _refused(self, tenure: Tenure, exc: Exception) -> None:
        self.failed.append((tenure, exc))
        self.service.fail(exc)

    @property
    def link(self) -> FakeLink:
        return self.source.links[-1]

    async def ids(self) -> list[int]:
        return [message.msg_id for message in await self.store.read_after(ROOM, 0, 100)]

    async def stored(self, *msg_ids: int, marks: tuple[RawMessage, ...] = ()) -> None:
        """Messages from an earlier time."""
        messages = (*(raw(msg_id) for msg_id in msg_ids), *marks)
        await self.store.append([Append(ROOM, messages, NOW - 1_000, Resume(f"c{msg_ids[-1]}"))])


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    house = House(tmp_path / "w.db")
    await house.store.open()
    await house.store.remember_room(ROOM)
    await house.cluster.join()
    house.supervisor.start("ingest", house.ingest.run)
    yield house
    await house.supervisor.stop()
    await house.cluster.leave()
    await house.bus.close()
    await house.store.close()


async def test_a_fresh_room_is_ready_when_upstream_has_answered(house: House) -> None:
    """And what it sent first is committed."""
    await house.begin()
    assert not house.follower.ready.is_set()
    assert house.link.resume is None
    house.link.deliver(1, 2)
    await settle()
    assert house.follower.ready.is_set()
    assert await house.ids() == [1, 2]
    assert not house.follower.connected
    house.link.connect()
    await settle()
    assert house.follower.connected


async def test_a_room_with_messages_is_ready_at_once_and_resumes(house: House) -> None:
    """Upstream is asked to continue at the stored cursor; room/info is not asked again."""
    await house.stored(1, 2)
    house.source.info_error = LoginRequiredError()
    await house.begin()
    assert house.follower.ready.is_set()
    assert house.link.resume == Resume("c2")
    house.link.connect(resumed=True)
    await settle()
    (mark,) = await house.store.marks(ROOM, MarkKind.GAP)
    assert Gap.of(mark).reason is GapReason.ABSENT


@pytest.mark.parametrize("error", [ZeroDivisionError("odd"), StoreError("disk full")])
async def test_any_failure_begins_again_with_a_fresh_tenure(house: House, error: Exception) -> None:
    """The old link is closed, the new one resumes where the log ends, nothing is lost or doubled."""
    await house.begin()
    house.link.deliver(1)
    await settle()
    first, tenure = house.link, house.follower.tenure
    first.fail(error)
    await house.clock.advance(15)
    assert first.closed
    assert len(house.source.links) == 2
    assert house.follower.tenure.epoch > tenure.epoch
    assert house.link.resume == Resume("c1")
    house.link.deliver(1, 2)
    await settle()
    assert await house.ids() == [1, 2]
    assert house.service.restarts == 1


async def test_a_refused_commit_begins_again_too(house: House) -> None:
    """Another process took the room over: what was read is not stored, and not acknowledged."""
    await house.begin()
    house.link.deliver(1)
    await settle()
    first = house.link
    await house.store.begin_tenure(ROOM, 1)
    lost = first.deliver(2)
    await settle()
    assert house.failed
    assert lost not in first.acknowledged
    await house.clock.advance(15)
    house.link.deliver(2)
    await settle()
    assert await house.ids() == [1, 2]
    assert first.closed


@pytest.mark.parametrize("error", [RoomEndedError(), LoginRequiredError()])
async def test_room_info_can_refuse_a_room(house: House, error: Exception) -> None:
    """Before any link; an end is stored, because nothing else would say so."""
    house.source.info_error = error
    await house.begin()
    assert house.follower.failure is error
    assert house.follower.ready.is_set()
    assert house.source.links == []
    ended = await house.store.marks(ROOM, MarkKind.BROADCAST_ENDED)
    assert [mark.body["cause"] for mark in ended] == (["asked"] if isinstance(error, RoomEndedError) else [])


async def test_room_info_that_fails_otherwise_does_not_matter(house: House) -> None:
    """Unless the link is refused as well."""
    house.source.info_error = UpstreamUnavailableError()
    await house.begin()
    house.link.break_off(GapReason.REFUSED)
    await settle()
    assert house.follower.failure is None
    assert not house.link.closed


async def test_a_room_that_both_refuse_is_given_up(house: House) -> None:
    """room/info and the link: there is no such room, or none for us."""
    house.source.info_error = UpstreamBlockedError()
    await house.begin()
    house.link.break_off(GapReason.REFUSED, "closed door.")
    await settle()
    assert isinstance(house.follower.failure, UpstreamBlockedError)
    assert "closed door" in house.follower.failure.message
    assert house.link.closed


async def test_the_end_is_the_last_entry_and_ends_the_service(house: House) -> None:
    """With what was still open before it."""
    await house.begin()
    house.link.deliver(1)
    house.link.connect()
    house.link.break_off(at=NOW + 1_000)
    house.link.end(at=NOW + 2_000)
    async with asyncio.timeout(5):
        await house.service.finished()
    assert house.follower.over
    assert house.link.closed
    record = await house.store.room(ROOM)
    assert record is not None
    assert (record.ended_at, record.last_mark) == (NOW + 2_000, 2)


async def test_a_room_that_is_over_is_not_followed(house: House) -> None:
    """What is stored is ready; without anything stored that is the failure."""
    await house.stored(1)
    await house.begin()
    house.link.end()
    await settle()
    await house.service.stop()
    again = Follower(
        house.follower.tenure,
        house.store,
        house.source,
        house.ingest,
        house.cluster,
        house.clock,
        changed=lambda: None,
        failed=house._refused,
    )
    await again.run()
    assert again.over
    assert again.ready.is_set()
    assert again.failure is None
    assert len(house.source.links) == 1


async def test_silent_streaks_end_by_the_clock(house: House) -> None:
    """`tick` submits their marks; nothing while none runs."""
    await house.begin()
    house.link.connect()
    stored = Gift(0).message(1)
    house.link.deliver_raw(RawMessage(1, stored.method, stored.payload, stored.create_time))
    await settle()
    house.follower.tick(NOW + 1_000)
    await house.ingest.flush()
    assert await house.store.marks(ROOM, MarkKind.GIFT_ENDED) == []
    house.follower.tick(NOW + 60_000)
    await house.ingest.flush()
    assert len(await house.store.marks(ROOM, MarkKind.GIFT_ENDED)) == 1


async def test_running_streaks_are_read_from_the_log(house: House) -> None:
    """A streak that was running at the last stop still runs; one that has ended is not ended again."""
    running, over = Gift(0, group=901).message(2), Gift(0, end=True, group=902).message(3)
    gifts = tuple(RawMessage(m.msg_id, m.method, m.payload, m.create_time) for m in (running, over))
    await house.stored(1, marks=gifts)
    record = await house.store.room(ROOM)
    assert record is not None
    streaks, last_received_at = await read_streaks(house.store, record)
    assert last_received_at == NOW - 1_000
    assert streaks.running == 1
    empty, never = await read_streaks(house.store, RoomRecord(ROOM))
    assert (empty.running, never) == (0, 0)


async def test_a_link_that_hangs_on_close_is_left_behind(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """After its bound the next run begins."""
    monkeypatch.setattr("webcastle.core.follower.CLOSE_S", 0.05)
    await house.begin()
    house.link.deliver(1)
    await settle()
    first = house.link

    async def hang() -> None:
        await asyncio.Event().wait()

    first.close = hang  # type: ignore[method-assign]
    first.fail(ZeroDivisionError("odd"))
    async with asyncio.timeout(5):
        while len(house.source.links) < 2:
            await house.clock.advance(1)
    house.link.deliver(2)
    await settle()
    assert await house.ids() == [1, 2]


async def test_a_close_that_fails_does_not_hold_up_the_next_run(house: House) -> None:
    """Its exception is logged; the failure that ended the run is the one that counts."""
    await house.begin()
    first = house.link

    async def fail() -> None:
        raise OSError("gone")

    first.close = fail  # type: ignore[method-assign]
    first.fail(ZeroDivisionError("odd"))
    await house.clock.advance(15)
    assert len(house.source.links) == 2
    assert house.service.last_error == "ZeroDivisionError"


@pytest.mark.parametrize("disturb", ["stop", "fail"])
async def test_a_link_is_closed_though_its_closing_is_disturbed(house: House, disturb: str) -> None:
    """A stop, or a second submission that is not committed, while the link closes leaves no open link."""
    await house.begin()
    house.link.deliver(1)
    await settle()
    link = house.link
    close, closing, may_close = link.close, asyncio.Event(), asyncio.Event()

    async def slow() -> None:
        closing.set()
        await may_close.wait()
        await close()

    link.close = slow  # type: ignore[method-assign]
    house.service.fail(StoreError("first"))
    async with asyncio.timeout(5):
        await closing.wait()
    if disturb == "fail":
        house.service.fail(StoreError("second"))
        await settle()
        may_close.set()
        await settle()
    else:
        stopping = asyncio.ensure_future(house.service.stop())  # noqa: TID251
        await settle()
        may_close.set()
        async with asyncio.timeout(5):
            await stopping
    assert link.closed


@pytest.mark.parametrize(
    "error", [LoginRequiredError(), RoomEndedError(), UpstreamBlockedError(), UpstreamUnavailableError()]
)
async def test_an_error_of_the_link_is_the_failure(house: House, error: Exception) -> None:
    """It raises one only if trying again makes no sense: the following ends, once, and says why."""
    await house.begin()
    house.link.deliver(1)
    await settle()
    house.link.fail(error)
    async with asyncio.timeout(5):
        await house.service.finished()
    assert house.follower.failure is error
    assert house.follower.ready.is_set()
    assert house.link.closed
    assert house.service.restarts == 0
    ended = await house.store.marks(ROOM, MarkKind.BROADCAST_ENDED)
    assert len(ended) == (1 if isinstance(error, RoomEndedError) else 0)
    assert house.follower.over is isinstance(error, RoomEndedError)


async def test_a_streak_that_runs_over_a_restart_is_concluded_once(house: House) -> None:
    """The next run knows it from the log; what upstream sends again counts once."""
    await house.begin()
    gifts = [Gift(0), Gift(1_000, 2), Gift(2_000, 2, end=True)]
    first, second, end = (
        RawMessage(m.msg_id, m.method, m.payload, m.create_time)
        for m in (gift.message(number) for number, gift in enumerate(gifts, 1))
    )
    house.link.connect()
    house.link.deliver_raw(first, second)
    await settle()
    house.link.fail(ZeroDivisionError("odd"))
    await house.clock.advance(15)
    house.link.connect(resumed=True)
    house.link.deliver_raw(second, end)
    await settle()
    house.link.fail(ZeroDivisionError("odd"))
    await house.clock.advance(15)
    house.link.connect(resumed=True)
    house.link.deliver_raw(end)
    house.link.end()
    await settle()
    (mark,) = await house.store.marks(ROOM, MarkKind.GIFT_ENDED)
    assert (mark.body["count"], mark.body["ended_by"]) == (2, "repeat_end")


@pytest.mark.parametrize("call", ["room", "read_before", "log_after", "begin_tenure"])
async def test_a_store_that_fails_at_the_begin_of_a_run_delays_it(
    house: House, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    """No link is opened meanwhile; afterwards there is one, at the committed cursor."""
    await house.begin()
    house.link.deliver(1)
    await settle()

    async def failing(*_given: object, **_named: object) -> object:
        raise StoreError("disk full")

    with monkeypatch.context() as patched:
        patched.setattr(house.store, call, failing)
        house.link.fail(ZeroDivisionError("odd"))
        await house.clock.advance(60)
        assert [link.closed for link in house.source.links] == [True]
        assert house.service.restarts > 3
    await house.clock.advance(15)
    assert [link.closed for link in house.source.links] == [True, False]
    assert house.link.resume == Resume("c1")
