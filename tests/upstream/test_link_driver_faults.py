"""A room's link when something fails that must not: it says so and starts again, or ends with its socket closed."""

from __future__ import annotations

import asyncio
from contextlib import suppress

import pytest
from aiohttp import web

from tests.upstream.clock import HandClock
from tests.upstream.links import batch_of, connected, ended, expect, following, ids, left_behind, reading
from tests.upstream.tiktok import ROOM, frame, result
from webcastle.models import Batch, Connected, LinkBroken, Resume
from webcastle.upstream.fetch import Fetcher
from webcastle.upstream.link import Link
from webcastle.upstream.signers import NoSigner
from webcastle.upstream.source import WebcastSource
from webcastle.upstream.websocket import Socket, Sockets


class DefectError(Exception):
    """Nobody expects it."""


def failing_once(monkeypatch, owner, name):
    """The next call of a method raises."""
    original = getattr(owner, name)

    def failing(*args, **kwargs):
        monkeypatch.setattr(owner, name, original)
        raise DefectError

    monkeypatch.setattr(owner, name, failing)


async def goes_on(link, tiktok, old):
    """The link says that it broke, gives its socket up, and comes up again."""
    broken = await expect(link, LinkBroken)
    assert (broken.reason, broken.detail) == ("dropped", "an internal error")
    if old is not None:
        await old.closed()
    await expect(link, Connected)
    socket = await tiktok.socket()
    await socket.send(frame(99, need_ack=False))
    assert ids(await batch_of(link)) == [99]
    await link.close()


@pytest.mark.parametrize("step", ["fetched", "opened"])
async def test_a_mistake_of_the_machine_in_a_start_is_a_break(source, tiktok, monkeypatch, step):
    """Also when the socket is there already and the machine does not know it yet."""
    failing_once(monkeypatch, Link, step)
    link = source.follow(ROOM, None)
    broken = await expect(link, LinkBroken)
    assert broken.reason == "dropped"
    if step == "opened":
        await (await tiktok.socket()).closed()
    await expect(link, Connected)
    await link.close()
    assert left_behind() == []


@pytest.mark.parametrize(("owner", "name"), [(Fetcher, "fetch"), (Sockets, "open")])
async def test_a_request_that_fails_unexpectedly_is_a_break(source, tiktok, monkeypatch, owner, name):
    """Not only the errors that were thought of."""
    failing_once(monkeypatch, owner, name)
    link = source.follow(ROOM, None)
    await goes_on(link, tiktok, None)


async def test_a_request_that_never_ends_is_a_break(source, tiktok, monkeypatch):
    """Whatever it waits for, it has its time."""
    original = Fetcher.fetch

    async def hanging(*args, **kwargs):
        monkeypatch.setattr(Fetcher, "fetch", original)
        await asyncio.Event().wait()

    monkeypatch.setattr(Fetcher, "fetch", hanging)
    monkeypatch.setattr("webcastle.upstream.link_driver._REQUEST_S", 0.05)
    link = source.follow(ROOM, None)
    broken = await expect(link, LinkBroken)
    monkeypatch.setattr("webcastle.upstream.link_driver._REQUEST_S", 5.0)
    assert broken.reason == "dropped"
    await expect(link, Connected)
    await link.close()


async def test_a_mistake_with_a_frame_is_a_break(source, tiktok, monkeypatch):
    """The frame comes again, because it was not acknowledged."""
    link, socket = await connected(source, tiktok)
    failing_once(monkeypatch, Link, "frame")
    await socket.send(frame(1))
    await goes_on(link, tiktok, socket)


async def test_a_mistake_while_receiving_is_a_break(source, tiktok, monkeypatch):
    """Of the WebSocket library, say."""
    link, socket = await connected(source, tiktok)
    failing_once(monkeypatch, Socket, "receive")
    await goes_on(link, tiktok, socket)


async def test_a_mistake_with_an_acknowledgement_is_a_break_and_no_concern_of_the_consumer(source, tiktok, monkeypatch):
    """Acknowledging never raises."""
    link, socket = await connected(source, tiktok)
    await socket.send(frame(1))
    batch = await batch_of(link)
    failing_once(monkeypatch, Link, "acknowledge")
    await link.acknowledge(batch)
    await goes_on(link, tiktok, socket)


async def test_heartbeats_that_fail_are_a_break(source, tiktok, clock, monkeypatch):
    """A link without heartbeats would be dropped by upstream sooner or later, silently."""
    link, socket = await connected(source, tiktok)
    waiting = reading(link)
    await clock.until_sleeping(9)
    failing_once(monkeypatch, Link, "tick")
    await clock.advance(10)
    broken = await waiting
    assert (broken.reason, broken.detail) == ("dropped", "an internal error")
    await socket.closed()
    await expect(link, Connected)
    await link.close()


async def test_a_clock_that_fails_is_a_break(settings, tiktok):
    """The timer is never simply gone."""

    class BadClock(HandClock):
        bad = False

        async def sleep(self, seconds: float) -> None:
            if self.bad:
                self.bad = False
                raise DefectError
            await super().sleep(seconds)

    clock = BadClock()
    source = WebcastSource(settings, NoSigner(), clock, jitter=lambda: 0.0)
    link = source.follow(ROOM, None)
    await expect(link, Connected)
    socket = await tiktok.socket()
    waiting = reading(link)
    await clock.until_sleeping(9)
    clock.bad = True
    await clock.advance(10)
    assert isinstance(await waiting, LinkBroken)
    await socket.closed()
    await expect(link, Connected)
    await source.close()
    assert left_behind() == []


async def test_acks_that_cannot_be_sent_are_a_break(source, tiktok, monkeypatch):
    """The moment at which they are sent is nobody's call that could raise."""
    monkeypatch.setattr("webcastle.upstream.link_driver.ACK_DELAY_S", 0.01)
    link, socket = await connected(source, tiktok)
    await socket.send(frame(1))
    batch = await batch_of(link)
    failing_once(monkeypatch, Socket, "send")
    await link.acknowledge(batch)
    await goes_on(link, tiktok, socket)


async def test_a_machine_that_cannot_even_break_ends_the_iteration_with_its_socket_closed(source, tiktok, monkeypatch):
    """The consumer gets the exception, once, and no socket is left."""
    link, socket = await connected(source, tiktok)

    def failing(*args, **kwargs):
        raise DefectError

    monkeypatch.setattr(Link, "frame", failing)
    monkeypatch.setattr(Link, "crashed", failing)
    await socket.send(frame(1))
    with pytest.raises(DefectError):
        await following(link)
    await socket.closed()
    await ended(link)
    assert left_behind() == []


async def test_a_socket_that_opens_after_the_close_is_dropped(source, tiktok, monkeypatch):
    """Nothing is left of a request that was under way."""
    arrived, go_on = asyncio.Event(), asyncio.Event()
    original = Sockets.open

    async def slow(self, *args):
        socket = await original(self, *args)
        arrived.set()
        with suppress(asyncio.CancelledError):  # the worst case: it does not even listen to that
            await go_on.wait()
        return socket

    monkeypatch.setattr(Sockets, "open", slow)
    link = source.follow(ROOM, None)
    waiting = reading(link)
    await arrived.wait()
    peer = await tiktok.socket()
    await link.close()
    await asyncio.wait([waiting])
    await peer.closed()
    assert left_behind() == []


async def test_a_handshake_that_hangs_does_not_hold_up_closing(source, tiktok):
    """Its request is given up."""
    hangs = asyncio.Event()
    tiktok.fetches.append(result(1))

    async def hanging(request):
        hangs.set()
        await asyncio.sleep(3)
        return web.Response()

    tiktok.answers["ws_hanging"] = hanging
    tiktok.push_server = tiktok.push_server.replace("/ws", "/ws/hanging")
    link = source.follow(ROOM, None)
    await batch_of(link)
    waiting = reading(link)
    await hangs.wait()
    async with asyncio.timeout(1):
        await link.close()
        with pytest.raises(StopAsyncIteration):
            await waiting
    assert left_behind() == []


async def test_closing_again_and_at_the_same_time_is_one_closing(source, tiktok):
    """Each caller waits for the same end."""
    link, socket = await connected(source, tiktok)
    socket.deafen()
    async with asyncio.timeout(2):
        await asyncio.gather(link.close(), link.close(), source.close())
        await link.close()
    assert left_behind() == []


async def test_a_cancelled_close_goes_on_by_itself(source, tiktok):
    """Its caller may give up; the socket is closed all the same."""
    link, socket = await connected(source, tiktok)
    closing = asyncio.get_running_loop().create_task(link.close())
    await asyncio.sleep(0)
    closing.cancel()
    await asyncio.wait([closing])
    assert await socket.closed() == 1000
    await link.close()
    assert left_behind() == []


async def test_closing_before_the_first_event_does_nothing_at_all(source, tiktok):
    """A link that was never iterated has nothing to close."""
    link = source.follow(ROOM, Resume("c1"))
    await link.close()
    await ended(link)
    await link.acknowledge(Batch((), Resume("c2"), 0))
    assert tiktok.asked == []
    assert left_behind() == []
