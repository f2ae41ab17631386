"""A room's link against a scripted TikTok: what it notices, and where it goes on."""

from __future__ import annotations

import asyncio
import struct

import pytest
from aiohttp import web

from tests.upstream.links import (
    answered,
    batch_of,
    connected,
    corrupt_gzip,
    echoed,
    expect,
    gzip_bomb,
    ids,
    reading,
)
from tests.upstream.tiktok import ROOM, frame, result
from webcastle.models import Connected, LinkBroken, Resume
from webcastle.protocol import frames


@pytest.mark.parametrize("how", ["drop", "close 1000", "close 1011", "close frame"])
async def test_a_lost_socket_is_told_and_resumed_from_the_acknowledged_place(source, tiktok, how):
    """However it goes, the link says so and goes on after the last acknowledged batch."""
    link, socket = await connected(source, tiktok)
    await socket.send(frame(1))
    await socket.send(frame(2))
    first = await batch_of(link)
    await batch_of(link)
    await link.acknowledge(first)
    match how:
        case "drop":
            socket.drop()
        case "close frame":
            await socket.send(frames.encode_frame("close", b""))
        case _:
            await socket.ws.close(code=int(how.split()[1]))
    broken = await expect(link, LinkBroken)
    assert broken.reason == "dropped"
    assert broken.retry_in_ms == 0  # jitter is 0 here
    tiktok.fetches.append(result(2, 3))
    await answered(link, resumed=True)
    assert ids(await batch_of(link)) == [2, 3]
    asked = tiktok.calls("webcast/im/fetch")[-1]
    assert (asked.query["cursor"], asked.query["internal_ext"]) == ("c1", "ext-c1")
    await expect(link, Connected)
    assert (await tiktok.socket()).request.query["cursor"] == "c3"
    await link.close()


async def test_a_stored_place_is_where_it_starts(source, tiktok):
    """A link given a Resume asks from there, and says that it resumed."""
    link = source.follow(ROOM, Resume("stored", "ext"))
    await answered(link, resumed=True)
    await expect(link, Connected)
    assert tiktok.calls("webcast/im/fetch")[0].query["cursor"] == "stored"
    await link.close()


async def test_an_acknowledgement_during_the_pause_is_used(source, tiktok, clock):
    """What is committed while the link is down need not come again: the pause is prolonged for it."""
    clock.brisk_s = 0.0
    link, socket = await connected(source, tiktok)
    await socket.send(frame(1))
    batch = await batch_of(link)
    socket.drop()
    await expect(link, LinkBroken)
    reconnect = reading(link)
    assert await clock.until_sleeping(0.4) <= 0.501
    await link.acknowledge(batch)
    assert (await reconnect).resumed is True
    await expect(link, Connected)
    assert tiktok.calls("webcast/im/fetch")[-1].query["cursor"] == "c1"
    await link.close()


CORRUPT = [
    ("corrupt gzip", corrupt_gzip),
    ("half a frame", lambda: frame(666)[:30]),
    ("garbage", lambda: b"\xff" * 40),
    ("bad result", lambda: frames.encode_frame("msg", b"\x0a\xff\xff")),
    ("bomb", gzip_bomb),
]


@pytest.mark.parametrize(("what", "bad"), CORRUPT, ids=[what for what, _ in CORRUPT])
async def test_what_cannot_be_decoded_is_fetched_again_before_anything_later(source, tiktok, what, bad):
    """The frame after the bad one is not handed out; the link starts again from the acknowledged place, at once."""
    link, socket = await connected(source, tiktok)
    await socket.send(frame(1))
    await link.acknowledge(await batch_of(link))
    await socket.send(bad())
    await socket.send(frame(3))
    broken = await expect(link, LinkBroken)
    assert broken.reason == "corrupt"
    assert broken.retry_in_ms <= 100
    tiktok.fetches.append(result(2, 3))
    await answered(link, resumed=True)
    assert ids(await batch_of(link)) == [2, 3]
    assert tiktok.calls("webcast/im/fetch")[-1].query["cursor"] == "c1"
    await expect(link, Connected)
    await link.close()


@pytest.mark.parametrize(
    "header",
    [struct.pack("!BBQ", 0x82, 127, 10 << 20), struct.pack("!BBQ", 0x82, 127, 1 << 62), b"\xf2\x05hello"],
    ids=["10 MB", "4 EB", "reserved bits"],
)
async def test_an_oversized_frame_is_not_read(source, tiktok, header):
    """A frame that announces too much, or breaks the rules, is a fault and a reconnect, not memory."""
    link, socket = await connected(source, tiktok)
    await socket.send(frame(1))
    await link.acknowledge(await batch_of(link))
    socket.raw(header)
    assert (await expect(link, LinkBroken)).reason == "corrupt"
    await answered(link, resumed=True)
    await expect(link, Connected)
    await link.close()


async def test_a_place_that_fails_three_times_is_skipped(source, tiktok):
    """The third failure in a row at one place is passed over on the same socket, and called skipped."""
    link, socket = await connected(source, tiktok)
    await socket.send(frame(1))
    await link.acknowledge(await batch_of(link))
    for _ in range(2):
        await socket.send(corrupt_gzip())
        assert (await expect(link, LinkBroken)).reason == "corrupt"
        await expect(link, Connected)
        socket = await tiktok.socket()
    await socket.send(corrupt_gzip())
    await socket.send(frame(5))
    skipped = await expect(link, LinkBroken)
    assert (skipped.reason, skipped.skipped) == ("corrupt", True)
    await answered(link, resumed=False)
    await expect(link, Connected)
    assert ids(await batch_of(link)) == [5]
    assert tiktok.no_more_sockets()
    await link.close()


async def test_a_frame_that_cannot_be_read_three_times_means_a_new_start(source, tiktok):
    """An oversized frame takes the socket with it, so the third time the link starts as a newcomer."""
    link, socket = await connected(source, tiktok)
    await socket.send(frame(1))
    await link.acknowledge(await batch_of(link))
    for skipped in (False, False, True):
        socket.raw(struct.pack("!BBQ", 0x82, 127, 10 << 20))
        broken = await expect(link, LinkBroken)
        assert (broken.reason, broken.detail) == ("corrupt", "oversized: more than 4194304 bytes")
        assert broken.skipped is skipped
        await answered(link, resumed=not skipped)
        await expect(link, Connected)
        socket = await tiktok.socket()
    assert [one.query["cursor"] for one in tiktok.calls("webcast/im/fetch")][-3:] == ["c1", "c1", "0"]
    await link.close()


async def test_an_absurd_cursor_is_not_kept(source, tiktok):
    """A place too long to be one is not stored with the batch; the messages are handed out."""
    link, socket = await connected(source, tiktok)
    await socket.send(frame(1))
    await socket.send(frame(2, cursor="c" * 100_000))
    await batch_of(link)
    got = await batch_of(link)
    assert (ids(got), got.resume.cursor) == ([2], "c1")
    await link.close()


async def test_progress_forgets_failures(source, tiktok):
    """Corrupt frames at different places are all fetched again; none is skipped."""
    link, socket = await connected(source, tiktok)
    for i in range(1, 6):
        await socket.send(frame(i))
        await link.acknowledge(await batch_of(link))
        await socket.send(corrupt_gzip())
        broken = await expect(link, LinkBroken)
        assert not broken.skipped
        await answered(link, resumed=True)
        await expect(link, Connected)
        socket = await tiktok.socket()
    await link.close()


async def test_an_answer_that_stays_corrupt_is_left_behind(source, tiktok):
    """When im/fetch itself cannot be decoded at a place three times, the link starts as a newcomer and says so."""

    def garbage():
        return web.Response(body=b"\x0a\xff\xff", content_type="application/protobuf")

    tiktok.fetches += [garbage(), garbage(), garbage(), result(9)]
    link = source.follow(ROOM, Resume("bad-place"))
    assert [(await expect(link, LinkBroken)).reason for _ in range(2)] == ["corrupt"] * 2
    skipped = await expect(link, LinkBroken)
    assert (skipped.reason, skipped.skipped) == ("corrupt", True)
    await answered(link, resumed=False)
    assert ids(await batch_of(link)) == [9]
    await expect(link, Connected)
    assert [one.query["cursor"] for one in tiktok.calls("webcast/im/fetch")] == ["bad-place"] * 3 + ["0"]
    await link.close()


async def test_silence_is_noticed(source, tiktok, clock):
    """Heartbeats go out every ten seconds; when even their echoes stop, the link is broken as silent."""
    link, socket = await connected(source, tiktok)
    await socket.got("hb", 1)
    waiting = reading(link)
    for beats in (2, 3, 4, 5):
        await clock.until_sleeping(9)
        await clock.advance(10.1)
        await socket.got("hb", beats)
        await echoed(link)
    assert not waiting.done()
    socket.echo = False
    while link._socket is not None:
        await clock.until_sleeping(1)
        await clock.advance(10.1)
        await asyncio.wait([waiting], timeout=0.05)
    broken = await waiting
    assert isinstance(broken, LinkBroken)
    assert (broken.reason, broken.detail) == ("silent", "nothing for 30 s")
    await link.close()


@pytest.mark.parametrize(
    ("headers", "period"),
    [
        ({}, 10.0),
        ({"Handshake-Options": "ping-interval=4;reconnect-interval=2"}, 4.0),
        ({"Handshake-Options": "ping-interval=270"}, 10.0),
        ({"Handshake-Options": "ping-interval=abc"}, 10.0),
        ({"Handshake-Options": "nonsense;;==="}, 10.0),
        ({"Handshake-Options": "ping-interval=0"}, 10.0),
    ],
)
async def test_the_handshake_may_set_the_heartbeat(source, tiktok, clock, headers, period):
    """ping-interval counts, but three beats must fit into our patience; nonsense does not count."""
    tiktok.handshake_headers = headers
    link, _ = await connected(source, tiktok)
    assert await clock.until_sleeping(1) == pytest.approx(period, abs=0.01)
    await link.close()
