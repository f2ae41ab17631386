"""What the tests of a link share: reading its events, and frames that cannot be read."""

from __future__ import annotations

import asyncio
import gzip

import pytest

from tests.upstream.tiktok import ROOM, frame
from webcastle.models import Answered, Batch, Connected, Transport
from webcastle.protocol import frames

WS, POLL = Transport.WEBSOCKET, Transport.POLLING


async def following(link):
    """The next event."""
    async with asyncio.timeout(5):
        return await anext(link)


async def expect(link, kind):
    """The next event is of this kind. `Answered` is passed over, except where it is asked for."""
    event = await following(link)
    if isinstance(event, Answered) and kind is not Answered:
        event = await following(link)
    assert isinstance(event, kind), event
    return event


async def batch_of(link):
    return await expect(link, Batch)


def ids(batch):
    return [one.msg_id for one in batch.messages]


async def answered(link, *, resumed):
    """Upstream answers a start; ``resumed`` says whether it goes on where the link was."""
    assert (await expect(link, Answered)).resumed is resumed


async def ended(link):
    with pytest.raises(StopAsyncIteration):
        await following(link)


async def connected(source, tiktok, resume=None):
    """A link with its socket open and nothing read yet."""
    link = source.follow(ROOM, resume)
    assert (await expect(link, Connected)).transport is WS
    return link, await tiktok.socket()


def reading(link):
    """A task that waits for the next event."""
    return asyncio.get_running_loop().create_task(following(link))


async def polled(link, clock, pause=1.0):
    """The next event, after the pause between two polls."""
    task = reading(link)
    assert await clock.until_sleeping(pause - 0.01) == pytest.approx(pause, abs=0.01)
    await clock.advance(pause)
    async with asyncio.timeout(5):
        return await task


async def echoed(link):
    """Wait until the last heartbeat's echo is read, if there still is a socket: only the session knows."""
    session = link._link._session
    if session is None:
        return
    async with asyncio.timeout(5):
        while session._last_frame < session._next_beat - session._heartbeat_ms:  # noqa: ASYNC110 - there is no event
            await asyncio.sleep(0.001)


def corrupt_gzip():
    """A frame whose gzip is damaged."""
    good = frame(666, compress=True)
    at = good.index(b"\x1f\x8b") + 12
    return good[:at] + bytes(b ^ 0xFF for b in good[at : at + 20]) + good[at + 20 :]


def gzip_bomb():
    """A frame that unpacks to more than is allowed."""
    return frames.encode_frame("msg", gzip.compress(b"\0" * (16 << 20), 9))


def left_behind():
    """Tasks of links and sockets that have not ended."""
    names = [getattr(task.get_coro(), "__qualname__", "") for task in asyncio.all_tasks() if not task.done()]
    return [name for name in names if name.startswith(("LinkDriver.", "Socket.", "ClientSession."))]
