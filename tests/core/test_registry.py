"""Following rooms: one link, released when nobody asks, breaks recorded, restarts continued."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.core.conftest import Core, running
from tests.core.fakes import NOW, FakeLink, FakeSource, HandClock, settle
from tests.core.test_timeline import LIMIT, ROOM, start
from webcastle.core.backfill import RETRIES
from webcastle.core.following import end_mark
from webcastle.errors import (
    CapacityError,
    RoomEndedError,
    RoomRestrictedError,
    SignerError,
    StoreError,
    UpstreamBlockedError,
    UpstreamError,
    UpstreamUnavailableError,
)
from webcastle.models import EndCause, Gap, GapReason, Resume
from webcastle.ports import Append, LinkState

STORE_CALLS = (
    "append", "prepend", "room", "read_after", "read_before", "log_after", "marks", "tips", "remember_room", "hold_interest",
    "drop_interest", "interests", "begin_tenure", "recorded_creators",
)  # fmt: skip


@contextlib.contextmanager
def failing_store(core: Core) -> Iterator[None]:
    """Every call of the store that the core makes fails."""

    async def failing(*_given: object, **_named: object) -> object:
        raise StoreError("disk full")

    with pytest.MonkeyPatch.context() as patched:
        for call in STORE_CALLS:
            patched.setattr(core.store, call, failing)
        yield


async def start_rooms(core: Core, count: int) -> list[FakeLink]:
    """Follow so many rooms; each has one message, whose id is its number from 1 on."""
    asking = [asyncio.ensure_future(core.rooms.follow(ROOM + number)) for number in range(count)]  # noqa: TID251
    await settle()
    links = sorted(core.source.links, key=lambda link: link.room_id)
    for number, link in enumerate(links, 1):
        link.deliver(number)
        link.connect()
    async with asyncio.timeout(LIMIT):
        await asyncio.gather(*asking)
    return links


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


async def test_a_store_that_fails_for_a_while_ends_nothing(core: Core) -> None:
    """Rooms stay followed, each by its one link; what came meanwhile is committed, and idle rooms are released afterwards."""
    links = await start_rooms(core, 5)
    followed = core.rooms.followed()
    with failing_store(core):
        for number, link in enumerate(links):
            link.deliver(100 + number)
        await core.clock.advance(300)  # beyond the idle time
        assert core.rooms.followed() == followed
        assert core.source.links == links
        assert not any(link.closed for link in links)
    await core.clock.advance(15)
    for number in range(5):
        stored = await core.store.read_after(ROOM + number, 0, 10)
        assert [message.msg_id for message in stored] == [number + 1, 100 + number]
    await core.clock.advance(15)
    assert core.rooms.followed() == []
    assert all(link.closed for link in links)
    assert core.source.links == links


async def test_a_held_room_outlives_a_failing_store(core: Core) -> None:
    """Its row of interest ends meanwhile; it is renewed, and the link was never closed."""
    await start(core, 1)
    async with core.rooms.hold(ROOM):
        with failing_store(core):
            await core.clock.advance(300)
        await core.clock.advance(300)
        assert [link.closed for link in core.source.links] == [False]
        assert await core.cluster.wanted([ROOM]) == {ROOM}


@pytest.mark.parametrize("breaks", ["event", "exception"])
async def test_a_link_that_breaks_while_the_store_fails_leaves_one_open_link(core: Core, breaks: str) -> None:
    """Whether the link mends itself or the follower begins again."""
    await start(core, 1)
    link = core.source.links[0]
    with failing_store(core):
        link.deliver(2)
        if breaks == "event":
            link.break_off(at=NOW + 1_000)
            link.connect(resumed=True, at=NOW + 2_000)
        else:
            link.fail(ConnectionError("odd"))
        await core.clock.advance(60)
    await core.clock.advance(15)
    still_open = [each for each in core.source.links if not each.closed]
    assert len(still_open) == 1
    assert core.rooms.followed() == [ROOM]
    if breaks == "exception":
        # Upstream continues at the cursor that was committed last, which may be that of the first message.
        still_open[0].connect(resumed=True, at=core.clock.ms)
        still_open[0].deliver(2)
    still_open[0].deliver(3)
    await settle()
    assert [m.msg_id for m in await core.store.read_after(ROOM, 0, 10)] == [1, 2, 3]
    assert core.rooms.status().connected == 1
    assert len(await core.gaps(ROOM)) == 1


async def test_the_end_of_history_is_never_said_after_a_failed_page(core: Core) -> None:
    """What upstream has and the store could not take is still to come."""
    core.source.past[ROOM] = [*range(101, 110)]
    prepend, failures = core.store.prepend, 0

    async def failing(*given: object, **named: object) -> object:
        nonlocal failures
        if failures < 10:
            failures += 1
            raise StoreError("disk full")
        return await prepend(*given, **named)  # type: ignore[arg-type]

    core.store.prepend = failing  # type: ignore[method-assign,assignment]
    await start(core, 110)
    while failures < 10:
        assert await core.rooms.backfilling(ROOM)
        page = asyncio.ensure_future(core.timeline.history(ROOM, "110"))  # noqa: TID251
        await core.clock.advance(2)
        if page.done():
            assert not (await page).no_more
        page.cancel()
    async with asyncio.timeout(LIMIT):
        while await core.rooms.backfilling(ROOM):
            await core.clock.advance(1)
    page_of_all = await core.timeline.history(ROOM, "110")
    assert [m.msg_id for m in page_of_all.messages] == [*range(109, 100, -1)]
    assert (await core.timeline.history(ROOM, "101")).no_more


@pytest.mark.parametrize("why", ["idle", "stop"])
async def test_releases_of_links_that_hang_take_one_bound(
    core: Core, monkeypatch: pytest.MonkeyPatch, why: str
) -> None:
    """Not the sum of them, whether the rooms are idle or the node stops."""
    rooms, bound = 20, 0.3
    monkeypatch.setattr("webcastle.core.follower.CLOSE_S", bound)
    hanging = 0

    async def hang() -> None:
        nonlocal hanging
        hanging += 1
        await asyncio.Event().wait()

    for link in await start_rooms(core, rooms):
        link.close = hang  # type: ignore[method-assign]
    loop = asyncio.get_running_loop()
    begun = loop.time()
    if why == "idle":
        await core.clock.advance(130)
        async with asyncio.timeout(LIMIT):
            while core.rooms.followed():
                await settle()
    else:
        async with asyncio.timeout(LIMIT):
            await core.rooms.stop()
    assert hanging == rooms
    assert bound <= loop.time() - begun < rooms * bound / 2
    assert core.rooms.followed() == []


async def test_a_report_that_fails_is_made_again(core: Core) -> None:
    """Without a further change of the room: readers do not see yesterday's link for ever."""
    await start(core, 1)
    report, failures = core.cluster.report, 0

    async def failing(given: object) -> None:
        nonlocal failures
        if failures < 3:
            failures += 1
            raise StoreError("away")
        await report(given)  # type: ignore[arg-type]

    core.cluster.report = failing  # type: ignore[method-assign]
    core.source.links[0].break_off(at=NOW + 1)
    await core.clock.advance(15)
    assert failures == 3
    latest = await core.cluster.link(ROOM)
    assert latest is not None
    assert latest.state is LinkState.BROKEN
