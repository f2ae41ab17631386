"""The rooms that a node owns: taken up, followed, reported, released."""

from __future__ import annotations

import asyncio
from pathlib import Path

from tests.core.conftest import Core, running
from tests.core.fakes import NOW, FakeSource, HandClock, raw, settle
from tests.core.test_timeline import LIMIT, ROOM, start
from webcastle.core.following import end_mark
from webcastle.errors import UpstreamUnavailableError
from webcastle.models import EndCause, Gap, GapReason, Resume
from webcastle.ports import Append, LinkState, Notice


async def test_a_room_that_nobody_asks_for_is_released(core: Core) -> None:
    """After the idle time; asking in between keeps it."""
    await start(core, 1)
    link = core.source.links[0]
    await core.clock.advance(100)
    await core.rooms.touch(ROOM)
    await core.clock.advance(100)
    assert not link.closed
    await core.clock.advance(30)
    assert link.closed
    assert core.rooms.followed() == []


async def test_a_released_room_resumes_from_its_cursor(core: Core) -> None:
    """The absence is a gap, recovered by what upstream replays."""
    await start(core, 1, 2)
    await core.clock.advance(130)
    await core.rooms.touch(ROOM)
    await settle()
    link = core.source.links[1]
    assert link.resume == Resume("c2")
    link.connect(resumed=True, at=core.clock.ms)
    link.deliver(2, 3)
    await settle()
    assert [m.msg_id for m in await core.store.read_after(ROOM, 0, 10)] == [1, 2, 3]
    gaps = await core.gaps(ROOM)
    assert gaps == [Gap(ROOM, NOW, core.clock.ms, GapReason.ABSENT, "", recovered=True)]


async def test_the_end_is_stored_after_the_last_message(core: Core) -> None:
    """What is stored stays readable, and the name is looked up afresh."""
    core.source.add_creator("demo", ROOM)
    await core.discovery.look_up("demo")
    await start(core, 1)
    core.source.links[0].deliver(2)
    core.source.links[0].end(at=NOW + 1)
    await core.clock.advance(5)
    record = await core.store.room(ROOM)
    assert (record.last_seq, record.ended_at) == (2, NOW + 1)
    assert core.rooms.followed() == []
    assert (await core.rooms.follow(ROOM)).last_seq == 2
    assert len(core.source.links) == 1
    await core.discovery.look_up("demo")
    assert core.source.look_ups == 2


async def test_wanted_rooms_are_taken_up_after_a_restart(tmp_path: Path) -> None:
    """From the cursor that was committed last; rooms without interest are not."""
    source, clock = FakeSource(), HandClock()
    async with running(tmp_path / "w.db", source, clock) as core:
        await start(core, 1, 2)
    async with running(tmp_path / "w.db", source, clock):
        await clock.advance(5)
        assert [link.resume for link in source.links] == [None, Resume("c2")]
    clock.ms += 1_000_000
    async with running(tmp_path / "w.db", source, clock):
        await clock.advance(5)
        assert len(source.links) == 2


async def test_recorded_creators_are_followed_whenever_they_are_live(core: Core) -> None:
    """And never released."""
    await core.store.record_creator("demo", True)
    core.source.add_creator("demo", ROOM, alive=False)
    await core.clock.advance(40)
    assert core.source.links == []
    core.source.add_creator("demo", ROOM)
    await core.clock.advance(40)
    assert [link.room_id for link in core.source.links] == [ROOM]
    await core.clock.advance(1000)
    assert not core.source.links[0].closed


async def test_a_room_that_ends_waits_for_no_history(core: Core) -> None:
    """A history that upstream refuses does not keep a room that is over."""
    core.source.history_error = UpstreamUnavailableError()
    await start(core, 1)
    await core.clock.advance(60)
    core.source.links[0].end()
    await settle()
    assert not core.rooms.followed()


async def test_leaving_closes_links_and_keeps_what_they_handed_out(tmp_path: Path) -> None:
    """A graceful stop loses nothing that was received."""
    source, clock = FakeSource(), HandClock()
    async with running(tmp_path / "w.db", source, clock) as core:
        await start(core, 1)
        source.links[0].deliver(2, 3)
        await settle()
    assert source.links[0].closed
    async with running(tmp_path / "w.db", source, clock) as core:
        assert [m.msg_id for m in await core.store.read_after(ROOM, 0, 10)] == [1, 2, 3]


async def test_a_change_is_reported_before_it_is_announced(core: Core) -> None:
    """A reader that is woken finds the report of what woke it."""
    await start(core, 1)
    async with core.bus.subscribe(ROOM) as parcels:
        core.source.links[0].break_off(at=NOW + 1)
        async with asyncio.timeout(LIMIT):
            while (await anext(parcels)).notice is not Notice.BROKEN:
                pass
        report = await core.cluster.link(ROOM)
        assert report is not None
        assert report.state is LinkState.BROKEN
        core.source.links[0].connect(resumed=True, at=NOW + 2)
        async with asyncio.timeout(LIMIT):
            while (await anext(parcels)).notice is not Notice.CONNECTED:
                pass
        report = await core.cluster.link(ROOM)
        assert report is not None
        assert report.state is LinkState.CONNECTED


async def test_releases_do_not_wait_for_each_other(core: Core) -> None:
    """A link that takes its whole time to close holds up no other room."""
    await start(core, 1)
    async with asyncio.timeout(LIMIT), asyncio.TaskGroup() as tasks:
        asking = tasks.create_task(core.rooms.follow(ROOM + 1))
        await settle()
        core.source.links[1].deliver(5)
        core.source.links[1].connect()
        await asking
    stuck = asyncio.Event()
    close = core.source.links[0].close

    async def slow() -> None:
        await stuck.wait()
        await close()

    core.source.links[0].close = slow  # type: ignore[method-assign]
    await core.clock.advance(130)
    assert core.source.links[1].closed
    assert core.rooms.followed() == [ROOM]
    stuck.set()
    await settle()
    assert core.rooms.followed() == []


async def test_a_room_that_is_over_is_kept_until_its_history_is_fetched(core: Core) -> None:
    """Though nobody wants it any more: the end of a broadcast clears all interest in it."""
    core.source.past[ROOM] = list(range(1, 300))
    core.source.history_gate = asyncio.Event()
    await start(core, 300)
    core.source.links[0].end()
    await core.clock.advance(200)
    assert core.rooms.followed() == [ROOM]
    core.source.history_gate.set()
    await core.clock.advance(60)
    assert core.rooms.followed() == []
    record = await core.store.room(ROOM)
    assert record.history_done
    assert record.last_seq - record.first_seq == 299


async def test_a_room_that_is_claimed_for_its_history_is_kept_until_it_is_fetched(core: Core) -> None:
    """The broadcast ended before; a reader pages back, and nobody has interest."""
    core.source.past[ROOM] = list(range(1, 300))
    await core.store.append([Append(ROOM, (raw(300),), NOW, Resume("c"), marks=(end_mark(NOW, EndCause.ASKED, 3),))])
    core.source.history_gate = asyncio.Event()
    await core.cluster.claim(ROOM)
    await core.clock.advance(60)
    assert core.rooms.followed() == [ROOM]
    core.source.history_gate.set()
    await core.clock.advance(60)
    assert core.rooms.followed() == []
    assert (await core.store.room(ROOM)).history_done
    assert core.source.links == []
