"""The two chains hand out everything exactly once."""

from __future__ import annotations

import asyncio

import pytest

from tests.core.conftest import Core
from tests.core.fakes import settle
from webcastle.errors import CursorError

ROOM = 7300000000000000001
LIMIT = 5.0


async def forward(core: Core, cursor: str) -> tuple[list[int], str]:
    """Follow the forward chain to its present end."""
    got: list[int] = []
    while True:
        page = await core.timeline.fetch(ROOM, cursor)
        cursor = page.cursor
        got += [m.msg_id for m in page.messages]
        if not page.messages:
            return got, cursor


async def backward(core: Core, cursor: str) -> list[int]:
    """Follow the history chain to its end; every page is strictly older."""
    got: list[int] = []
    seqs: list[int] = []
    while True:
        page = await core.timeline.history(ROOM, cursor)
        assert len(page.messages) <= 10
        got += [m.msg_id for m in page.messages]
        seqs += [m.seq for m in page.messages]
        assert seqs == sorted(seqs, reverse=True)
        if page.no_more:
            assert page.cursor == cursor
            return got
        cursor = page.cursor


async def start(core: Core, *live: int) -> None:
    """Somebody asks for the room, and upstream answers with these messages."""
    core.source.past.setdefault(ROOM, [])
    asking = asyncio.ensure_future(core.rooms.follow(ROOM))  # noqa: TID251
    await settle()
    link = core.source.links[-1]
    if live:
        link.deliver(*live)  # a link hands out what im/fetch gives before it says that it is connected
    link.connect()
    async with asyncio.timeout(LIMIT):
        await asking


async def test_both_chains_hand_out_every_message_once(core: Core) -> None:
    """What came before us, what came first, and what comes later, some of it late."""
    core.source.past[ROOM] = list(range(100, 125))
    await start(core, *range(125, 140))
    first = await core.timeline.fetch(ROOM, "")
    assert first.is_first
    assert [m.msg_id for m in first.messages] == list(range(130, 140))
    assert first.history_cursor == "130"
    core.source.links[0].deliver(141, 90, 140)  # 90 is late: it belongs to the forward chain
    await core.clock.advance(5)
    later, cursor = await forward(core, first.cursor)
    assert later == [141, 90, 140]
    core.source.links[0].deliver(142)
    await settle()
    more, _ = await forward(core, cursor)
    assert more == [142]
    history = asyncio.ensure_future(backward(core, first.history_cursor))  # noqa: TID251
    for _ in range(60):
        await core.clock.advance(1)
    async with asyncio.timeout(LIMIT):
        assert await history == list(range(129, 99, -1))


async def test_history_waits_for_a_past_that_is_still_coming(core: Core) -> None:
    """An empty page would read as the end of the room."""
    core.source.past[ROOM] = [100, 101, 102, 103]
    core.source.history_gate = asyncio.Event()
    await start(core, 104)
    first = await core.timeline.fetch(ROOM, "")
    asking = asyncio.ensure_future(core.timeline.history(ROOM, first.history_cursor))  # noqa: TID251
    await settle()
    assert not asking.done()
    core.source.history_gate.set()
    await core.clock.advance(5)
    async with asyncio.timeout(LIMIT):
        page = await asking
    assert [m.msg_id for m in page.messages] == [103, 102, 101, 100]
    assert not page.no_more
    end = await core.timeline.history(ROOM, page.cursor)
    assert end.no_more
    assert end.cursor == page.cursor


async def test_nothing_new_is_an_empty_page_whose_cursor_still_works(core: Core) -> None:
    """Unchanged in meaning, never an error."""
    await start(core, 1, 2)
    page = await core.timeline.fetch(ROOM, "")
    for _ in range(3):
        await core.clock.advance(10)
        page = await core.timeline.fetch(ROOM, page.cursor)
        assert page.messages == ()
    core.source.links[0].deliver(3)
    await settle()
    assert [m.msg_id for m in (await core.timeline.fetch(ROOM, page.cursor)).messages] == [3]


async def test_a_room_without_messages_has_two_empty_chains(core: Core) -> None:
    """Its first live message belongs to the forward chain, and not to history as well."""
    await start(core)
    first = await core.timeline.fetch(ROOM, "0")
    assert first.messages == ()
    core.source.links[0].deliver(50, 51)
    await core.clock.advance(5)
    got, _ = await forward(core, first.cursor)
    assert got == [50, 51]
    assert await backward(core, first.history_cursor) == []


async def test_a_long_forward_page_says_that_more_is_waiting(core: Core) -> None:
    """The interval to wait is zero until the reader has caught up."""
    await start(core, 1)
    first = await core.timeline.fetch(ROOM, "")
    core.source.links[0].deliver(*range(2, 402))
    await settle()
    page = await core.timeline.fetch(ROOM, first.cursor)
    assert (len(page.messages), page.fetch_interval) == (200, 0)
    got, _ = await forward(core, page.cursor)
    assert got == list(range(202, 402))


async def test_cursors_of_messages_that_the_room_does_not_have_are_refused(core: Core) -> None:
    """Another room's history cursor is not silently another place."""
    await start(core, 1)
    with pytest.raises(CursorError):
        await core.timeline.history(ROOM, "999")
    with pytest.raises(CursorError):
        await core.timeline.fetch(ROOM, "12_34_1_1_12_0")


async def test_history_can_be_the_first_call(core: Core) -> None:
    """Zero begins with the newest message."""
    await start(core, *range(1, 13))
    core.source.past[ROOM] = []
    await core.clock.advance(5)
    assert await backward(core, "0") == list(range(12, 0, -1))
