"""How a room's link ends: with the broadcast, closed by its consumer, cut off within two seconds."""

from __future__ import annotations

import asyncio

import pytest
from aiohttp import web

from tests.upstream.clock import HandClock
from tests.upstream.links import (
    batch_of,
    connected,
    echoed,
    ended,
    expect,
    ids,
    left_behind,
    polled,
    reading,
)
from tests.upstream.tiktok import ROOM, answer_json, frame, message, refused, result
from webcastle.models import Batch, Connected, EndCause, LinkBroken, Resume, RoomEnded
from webcastle.upstream.signers import NoSigner
from webcastle.upstream.source import WebcastSource


@pytest.mark.parametrize("action", [3, 4])
async def test_the_room_ends_after_its_last_batch(source, tiktok, action):
    """The control message is handed out, then RoomEnded, then a late ack still goes out before close code 1000."""
    link, socket = await connected(source, tiktok)
    await socket.send(frame(1, message(2, "WebcastControlMessage", action=action), log_id=5))
    await socket.send(frame(3))
    last = await batch_of(link)
    assert ids(last) == [1, 2]
    over = await expect(link, RoomEnded)
    assert (over.action, over.cause) == (action, EndCause.CONTROL)
    stopping = reading(link)
    await asyncio.sleep(0)
    await link.acknowledge(last)
    with pytest.raises(StopAsyncIteration):
        await stopping
    assert await socket.closed() == 1000
    assert [a.log_id for a in socket.of("ack")] == [5]


@pytest.mark.parametrize("action", [1, 2])
async def test_pausing_is_not_ending(source, tiktok, action):
    """Pause and resume are messages like others."""
    link, socket = await connected(source, tiktok)
    await socket.send(frame(message(2, "WebcastControlMessage", action=action)))
    await batch_of(link)
    await socket.send(frame(3))
    assert ids(await batch_of(link)) == [3]
    await link.close()


async def test_an_end_that_is_history_does_not_end(source, tiktok):
    """A replayed control message marked as history is no news."""
    tiktok.fetches.append(result(message(2, "WebcastControlMessage", action=3, history=True)))
    link = source.follow(ROOM, None)
    await batch_of(link)
    await expect(link, Connected)
    await link.close()


@pytest.mark.parametrize("when", ["first answer", "poll"])
async def test_the_end_may_come_by_im_fetch(source, tiktok, clock, when):
    """A room that ended while we were away, or while polling, ends the same way."""
    end = result(1, message(2, "WebcastControlMessage", action=3))
    tiktok.push_server = None
    tiktok.fetches += [end] if when == "first answer" else [result(cursor="c0"), end]
    link = source.follow(ROOM, None)
    if when == "poll":
        await expect(link, Connected)
        last = await polled(link, clock)
    else:
        last = await batch_of(link)
    assert ids(last) == [1, 2]
    over = await expect(link, RoomEnded)
    assert (over.action, over.cause) == (3, EndCause.CONTROL)
    await link.acknowledge(last)
    await ended(link)


async def test_a_finished_room_without_a_word_ends(source, tiktok):
    """Taking up a room that ended long ago: no messages, no socket named, and check_alive says it is gone."""
    tiktok.push_server = None

    async def gone(request):
        return answer_json({"data": [{"alive": False, "room_id_str": str(ROOM)}], "status_code": 0})

    tiktok.answers["room_check_alive"] = gone
    link = source.follow(ROOM, Resume("after-the-end"))
    over = await expect(link, RoomEnded)
    assert (over.action, over.cause) == (3, EndCause.ASKED)
    await ended(link)


async def test_polling_without_messages_is_checked(source, tiktok, clock):
    """A room that is polled for minutes in vain is asked about; a finished one ends."""
    tiktok.push_server = None
    link = source.follow(ROOM, None)
    await expect(link, Connected)

    async def finished(request):
        return answer_json({"status_code": 0, "data": {"status": 4, "id": 1}})

    tiktok.answers["room_info"] = finished
    await clock.advance(290)
    task = reading(link)
    for _ in range(30):
        await clock.advance(1.0)
        await asyncio.wait([task], timeout=0.02)
    assert task.result().cause is EndCause.ASKED
    assert len(tiktok.calls("webcast/room/check_alive")) == 2
    await ended(link)


async def test_a_socket_that_only_echoes_is_checked(source, tiktok, clock):
    """Minutes without a message make the link ask; a room that is over ends it."""
    link, socket = await connected(source, tiktok)
    alive = True

    async def check(request):
        return answer_json({"data": [{"alive": alive, "room_id_str": str(ROOM)}], "status_code": 0})

    tiktok.answers["room_check_alive"] = check
    waiting = reading(link)
    beats = 1
    for expected_calls in (1, 2):
        alive = expected_calls == 1
        while len(tiktok.calls("webcast/room/check_alive")) < expected_calls:
            await clock.until_sleeping(1)
            await clock.advance(10.01)
            beats += 1
            await socket.got("hb", beats)
            await echoed(link)
            assert beats < 80
    over = await waiting
    assert (type(over), over.action, over.cause) == (RoomEnded, 3, EndCause.ASKED)
    await ended(link)


async def test_closing_ends_a_waiting_reader_at_any_step(source, tiktok, clock):
    """close() ends the iteration while fetching, reading, pausing or polling."""
    hang = asyncio.Event()

    async def hanging(request):
        await hang.wait()
        return web.Response()

    for step in ("fetching", "reading", "pausing", "polling"):
        tiktok.fetches.clear()
        if step == "fetching":
            tiktok.fetches.append(hanging)
        if step == "pausing":
            tiktok.fetches.append(refused(429, **{"Retry-After": "9"}))
        if step == "polling":
            tiktok.fetches.append(result(cursor="c0", push_server="wss://evil.example"))
            await clock.advance(10)
        link = source.follow(ROOM, None)
        if step in ("reading", "polling"):
            await expect(link, Connected)
        if step == "pausing":
            await expect(link, LinkBroken)
        waiting = reading(link)
        await asyncio.sleep(0.02)
        assert not waiting.done(), step
        async with asyncio.timeout(2):
            await link.close()
            with pytest.raises(StopAsyncIteration):
                await waiting
        await ended(link)
    hang.set()


@pytest.mark.parametrize("flooding", [True, False])
@pytest.mark.parametrize("read", [True, False])
@pytest.mark.parametrize("whole", [True, False], ids=["source", "link"])
async def test_closing_takes_two_seconds_whatever_the_peer_does(settings, tiktok, flooding, read, whole):
    """A peer that ignores the close frame, and may go on sending, is cut off; nothing is left behind."""
    source = WebcastSource(settings, NoSigner(), HandClock())
    link, socket = await connected(source, tiktok)
    transport = socket.request.transport
    socket.deafen()
    peer = asyncio.get_running_loop().create_task(
        socket.flood(frame(1, need_ack=False)) if flooding else asyncio.sleep(0)
    )

    async def read_all():
        async for event in link:
            if isinstance(event, Batch):
                await link.acknowledge(event)

    reader = asyncio.get_running_loop().create_task(read_all() if read else asyncio.sleep(0))
    await asyncio.sleep(0.05)
    async with asyncio.timeout(2):
        await (source if whole else link).close()
        await reader
        await link.close()
        if flooding:
            await peer  # it ends when its connection is gone
    await ended(link)
    await source.close()
    transport.resume_reading()
    await socket.closed()
    await asyncio.sleep(0)
    assert left_behind() == []


async def test_closing_the_source_closes_its_links(settings, clock, tiktok):
    """Nothing stays open behind a closed source."""
    source = WebcastSource(settings, NoSigner(), clock)
    link, socket = await connected(source, tiktok)
    await source.close()
    assert await socket.closed() == 1000
    await ended(link)
