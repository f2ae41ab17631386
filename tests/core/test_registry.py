"""Following rooms: one link, released when nobody asks, breaks recorded, restarts continued."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from tests.core.conftest import Core, running
from tests.core.fakes import NOW, FakeSource, HandClock, settle
from tests.core.test_timeline import LIMIT, ROOM, start
from webcastle.core.backfill import RETRIES
from webcastle.core.following import end_mark
from webcastle.errors import (
    CapacityError,
    RoomEndedError,
    RoomRestrictedError,
    SignerError,
    UpstreamBlockedError,
    UpstreamError,
    UpstreamUnavailableError,
)
from webcastle.models import EndCause, Gap, GapReason, Resume
from webcastle.ports import Append


async def test_many_askers_share_one_link(core: Core) -> None:
    """Whoever asks while the first is still waiting gets the same room."""
    asking = [asyncio.ensure_future(core.rooms.follow(ROOM)) for _ in range(20)]  # noqa: TID251
    await settle()
    core.source.links[0].deliver(1)
    core.source.links[0].connect()
    async with asyncio.timeout(LIMIT):
        records = await asyncio.gather(*asking)
    assert {r.last_seq for r in records} == {1}
    assert len(core.source.links) == 1


async def test_batches_are_acknowledged_after_they_are_stored(core: Core) -> None:
    """And in order."""
    await start(core, 1, 2)
    link = core.source.links[0]
    batches = [link.deliver(3), link.deliver(3, 4)]
    await settle()
    assert link.acknowledged[1:] == batches
    assert [m.msg_id for m in await core.store.read_after(ROOM, 0, 10)] == [1, 2, 3, 4]
    record = await core.store.room(ROOM)
    assert record.resume == Resume("c4")


@pytest.mark.parametrize(
    ("skipped", "resumed", "recovered"), [(False, True, True), (False, False, False), (True, True, False)]
)
async def test_every_break_is_a_gap(core: Core, skipped: bool, resumed: bool, recovered: bool) -> None:
    """From when the link broke to when it was good again, with what is known about recovery."""
    await start(core, 1)
    link = core.source.links[0]
    link.break_off(GapReason.CORRUPT, "bad frame", at=NOW + 5000, skipped=skipped)
    link.break_off(GapReason.REFUSED, "again", at=NOW + 6000)
    link.connect(resumed=resumed, at=NOW + 9000)
    await settle()
    assert await core.gaps(ROOM) == [Gap(ROOM, NOW + 5000, NOW + 9000, GapReason.CORRUPT, "bad frame", recovered)]


async def test_a_room_that_cannot_be_followed_says_why(core: Core) -> None:
    """The upstream's reason reaches whoever asked, and the room is not kept."""
    asking = asyncio.ensure_future(core.rooms.follow(ROOM))  # noqa: TID251
    await settle()
    core.source.links[0].fail(RoomRestrictedError())
    with pytest.raises(RoomRestrictedError):
        await asking
    assert core.rooms.followed() == []


async def test_an_ended_room_of_which_nothing_is_stored_is_an_error(core: Core) -> None:
    """There is nothing to show for it."""
    await core.store.remember_room(ROOM)
    await core.store.append([Append(ROOM, (), NOW, marks=(end_mark(NOW, EndCause.ASKED, 3),))])
    with pytest.raises(RoomEndedError):
        await core.rooms.follow(ROOM)


async def test_a_silent_upstream_is_unavailable_and_the_link_goes_on_trying(core: Core) -> None:
    """The caller gets an answer in time."""
    with pytest.raises(UpstreamUnavailableError):
        await core.rooms.follow(ROOM)
    assert core.rooms.followed() == [ROOM]


async def test_too_many_rooms_are_refused(tmp_path: Path) -> None:
    """With what to do about it."""
    async with running(tmp_path / "w.db", FakeSource(), HandClock(), max_rooms=1, follow_timeout_s=0.1) as core:
        await start(core, 1)
        with pytest.raises(CapacityError, match="MAX_ROOMS"):
            await core.rooms.follow(ROOM + 1)


@pytest.mark.parametrize("error", [UpstreamUnavailableError(), UpstreamBlockedError(), SignerError("sandbox: no.")])
async def test_a_past_that_is_refused_is_no_end(core: Core, error: UpstreamError) -> None:
    """Readers are neither kept waiting nor told that nothing is older; later the past is asked for again, and found."""
    core.source.past[ROOM] = [8, 9]
    core.source.history_error = error
    await start(core, 10)
    while await core.rooms.history_refused(ROOM) is None:
        await core.clock.advance(1)
    assert [m.msg_id for m in (await core.timeline.history(ROOM, "0")).messages] == [10]
    with pytest.raises(UpstreamUnavailableError, match="not to be had"):
        await core.timeline.history(ROOM, "10")
    core.source.history_error = None
    await core.clock.advance(60)
    assert core.source.histories == RETRIES  # nobody wanted it meanwhile
    asking = asyncio.ensure_future(core.timeline.history(ROOM, "10"))  # noqa: TID251
    await core.clock.advance(1)
    async with asyncio.timeout(LIMIT):
        assert [m.msg_id for m in (await asking).messages] == [9, 8]
    assert (await core.timeline.history(ROOM, "8")).no_more


async def test_a_past_that_is_refused_for_good_is_the_end(core: Core) -> None:
    """Upstream has said that it will not hand it out."""
    core.source.history_error = RoomRestrictedError()
    await start(core, 1)
    assert (await core.timeline.history(ROOM, "1")).no_more


async def test_a_room_that_both_doors_refuse_is_given_up_at_once(core: Core) -> None:
    """room/info and im/fetch both say no: nobody waits, and the upstream is not asked again and again."""
    core.source.info_error = UpstreamBlockedError()
    asking = asyncio.ensure_future(core.rooms.follow(ROOM))  # noqa: TID251
    await settle()
    core.source.links[0].break_off(GapReason.REFUSED, "an empty body.")
    with pytest.raises(UpstreamBlockedError, match=r"an empty body\. "):
        await asking
    assert core.source.links[0].closed
    assert core.rooms.followed() == []


async def test_room_info_says_at_once_that_a_room_is_restricted(core: Core) -> None:
    """Before any link is opened."""
    core.source.info_error = RoomRestrictedError()
    with pytest.raises(RoomRestrictedError):
        await core.rooms.follow(ROOM)
    assert core.rooms.followed() == []
