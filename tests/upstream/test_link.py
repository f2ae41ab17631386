"""A room's link against a scripted TikTok: what it hands out, acknowledges, notices, resumes."""

from __future__ import annotations

import asyncio
import gzip
import struct
import traceback

import pytest
from aiohttp import web

from tests.upstream.tiktok import ROOM, TTWID, answer_json, frame, message, result
from webcastle.errors import LoginRequiredError, RoomEndedError, RoomRestrictedError, UpstreamUnavailableError
from webcastle.models import Answered, Batch, Connected, EndCause, LinkBroken, Resume, RoomEnded, Transport
from webcastle.protocol import frames, schema
from webcastle.upstream.link import MAX_PENDING
from webcastle.upstream.signers import NoSigner
from webcastle.upstream.source import WebcastSource

WS, POLL = Transport.WEBSOCKET, Transport.POLLING


async def following(link):
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


async def echoed(link):
    """Wait until the last heartbeat's echo is back, if there still is a socket: only the session knows."""
    if link._socket is None:
        return
    session = link._socket.session
    async with asyncio.timeout(5):
        while session._last_frame < session._next_beat - session._heartbeat_ms:  # noqa: ASYNC110 - there is no event
            await asyncio.sleep(0.001)


# --- the good day ---------------------------------------------------------------------------------------------------


async def test_nothing_is_sent_before_iteration(source, tiktok):
    """A link that nobody reads does nothing."""
    link = source.follow(ROOM, None)
    await asyncio.sleep(0)
    assert tiktok.asked == []
    await link.close()
    await ended(link)


async def test_first_the_answer_then_the_socket(source, tiktok):
    """im/fetch's messages come first, then the socket opens at its cursor and enters the room."""
    tiktok.fetches.append(result(1, 2, heartbeat_duration=0))
    link = source.follow(ROOM, None)
    await answered(link, resumed=False)
    assert ids(await batch_of(link)) == [1, 2]
    assert tiktok.no_more_sockets()
    assert (await expect(link, Connected)).transport is WS
    socket = await tiktok.socket()
    assert socket.request.query["cursor"] == "c2"
    assert socket.request.query["internal_ext"] == "ext-c2"
    assert socket.request.query["wrss"] == "opaque"
    assert socket.request.query["compress"] == "gzip"
    assert socket.request.headers["Cookie"] == f"ttwid={TTWID}"
    assert socket.request.headers["User-Agent"] == tiktok.calls("webcast/im/fetch")[0].headers["User-Agent"]
    assert "Sec-WebSocket-Extensions" not in socket.request.headers
    enter = schema.WebcastImEnterRoomMessage.FromString((await socket.got("im_enter_room"))[0].payload)
    assert (enter.room_id, enter.cursor) == (ROOM, "c2")
    assert [one.payload_type for one in socket.frames[:2]] == ["hb", "im_enter_room"]
    await socket.send(frame(3, log_id=7))
    got = await batch_of(link)
    assert (ids(got), got.resume, got.log_id, got.need_ack) == ([3], Resume("c3", "ext-c3"), 7, True)
    await link.close()
    assert await socket.closed() == 1000
    await ended(link)


async def test_our_parameters_win_over_route_params(source, tiktok):
    """route_params may add to the query of the socket, not change the room."""
    tiktok.fetches.append(
        result(cursor="c0", route_params={"room_id": "1", "identity": "anchor", "a b": "ü&=|", "e": ""})
    )
    link, socket = await connected(source, tiktok)
    assert socket.request.query["room_id"] == str(ROOM)
    assert socket.request.query["identity"] == "audience"
    assert socket.request.query["a b"] == "ü&=|"
    assert "e" not in socket.request.query
    await link.close()


async def test_acks_follow_acknowledgements_only(source, tiktok):
    """A frame is acked after its batch was acknowledged, with its own log id and internal_ext, and never twice."""
    link, socket = await connected(source, tiktok)
    await socket.send(frame(1, log_id=11))
    await socket.send(frame(2, log_id=12, need_ack=False))
    await socket.send(frame(3, log_id=13))
    one, two, three = [await batch_of(link) for _ in range(3)]
    assert socket.of("ack") == []
    await link.acknowledge(one)
    await link.acknowledge(one)
    assert [(a.log_id, a.payload) for a in await socket.got("ack", 1)] == [(11, b"ext-c1")]
    await link.acknowledge(two)
    await link.acknowledge(three)
    assert [a.log_id for a in await socket.got("ack", 2)] == [11, 13]
    await link.close()


async def test_acknowledging_one_acknowledges_all_before(source, tiktok):
    """A group commit may acknowledge just its last batch."""
    link, socket = await connected(source, tiktok)
    for i in (1, 2, 3):
        await socket.send(frame(i, log_id=10 + i))
    batches = [await batch_of(link) for _ in range(3)]
    await link.acknowledge(batches[2])
    assert [a.log_id for a in await socket.got("ack", 3)] == [11, 12, 13]
    await link.close()


async def test_a_foreign_or_late_acknowledgement_is_harmless(source, tiktok):
    """Batches of nobody, of before the break and of after the close never raise."""
    link, socket = await connected(source, tiktok)
    await socket.send(frame(1, log_id=1))
    batch = await batch_of(link)
    await link.acknowledge(Batch((), Resume("x"), 0))
    socket.drop()
    await expect(link, LinkBroken)
    await link.acknowledge(batch)
    await expect(link, Connected)
    again = await tiktok.socket()
    assert again.of("ack") == []
    await link.close()
    await link.acknowledge(batch)


async def test_a_frame_without_messages_is_acked_at_once(source, tiktok):
    """There is nothing to commit, so nothing is handed out and the place moves on."""
    link, socket = await connected(source, tiktok)
    await socket.send(frame(cursor="c9", log_id=9))
    await socket.send(frame(10, log_id=10))
    assert ids(await batch_of(link)) == [10]
    assert [a.log_id for a in await socket.got("ack", 1)] == [9]
    socket.drop()
    await expect(link, LinkBroken)
    await expect(link, Connected)
    assert tiktok.calls("webcast/im/fetch")[-1].query["cursor"] == "c9"
    await link.close()


async def test_text_frames_and_unknown_types_are_ignored(source, tiktok):
    """What clients do not know they pass over, broken UTF-8 included."""
    link, socket = await connected(source, tiktok)
    await socket.ws.send_str("hello")
    socket.raw(b"\x81\x02\xff\xfe")
    await socket.send(frames.encode_frame("surprise", b"x"))
    await socket.ws.ping(b"x")
    await socket.send(frame(1))
    assert ids(await batch_of(link)) == [1]
    await link.close()


async def test_enter_room_answers_hand_out_their_messages(source, tiktok):
    """Messages in im_enter_room_resp count like others."""
    link, socket = await connected(source, tiktok)
    await socket.send(frames.encode_frame("im_enter_room_resp", result(message(5, history=True)).SerializeToString()))
    batch = await batch_of(link)
    assert (ids(batch), batch.messages[0].is_history) == ([5], True)
    await link.close()


# --- breaks ---------------------------------------------------------------------------------------------------------


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
    """What is committed while the link is down need not come again."""
    link, socket = await connected(source, tiktok)
    await socket.send(frame(1))
    batch = await batch_of(link)
    socket.drop()
    await expect(link, LinkBroken)
    reconnect = asyncio.get_running_loop().create_task(following(link))
    await asyncio.sleep(0.01)
    await link.acknowledge(batch)
    assert (await reconnect).resumed is True
    await expect(link, Connected)
    assert tiktok.calls("webcast/im/fetch")[-1].query["cursor"] == "c1"
    await link.close()


def corrupt_gzip():
    good = frame(666, compress=True)
    at = good.index(b"\x1f\x8b") + 12
    return good[:at] + bytes(b ^ 0xFF for b in good[at : at + 20]) + good[at + 20 :]


def gzip_bomb():
    return frames.encode_frame("msg", gzip.compress(b"\0" * (16 << 20), 9))


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
    reading = asyncio.get_running_loop().create_task(following(link))
    for beats in (2, 3, 4, 5):
        await clock.until_sleeping(9)
        await clock.advance(10.1)
        await socket.got("hb", beats)
        await echoed(link)
    assert not reading.done()
    socket.echo = False
    while link._socket is not None:
        await clock.until_sleeping(1)
        await clock.advance(10.1)
        await asyncio.wait([reading], timeout=0.05)
    broken = await reading
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


async def test_the_window_bounds_what_is_pending(source, tiktok):
    """With 64 batches unacknowledged nothing more is read, until some are."""
    link, socket = await connected(source, tiktok)
    for i in range(1, MAX_PENDING + 3):
        await socket.send(frame(i))
    batches = [await batch_of(link) for _ in range(MAX_PENDING)]
    more = asyncio.get_running_loop().create_task(following(link))
    done, _ = await asyncio.wait([more], timeout=0.1)
    assert not done
    await link.acknowledge(batches[0])
    async with asyncio.timeout(5):
        assert ids(await more) == [MAX_PENDING + 1]
    await link.close()


async def test_the_window_is_bounded_in_bytes_too(source, tiktok, monkeypatch):
    """A few huge batches count as many small ones."""
    monkeypatch.setattr("webcastle.upstream.link.MAX_PENDING_BYTES", 1)
    link, socket = await connected(source, tiktok)
    for i in (1, 2):
        await socket.send(frame(i))
    first = await batch_of(link)
    more = asyncio.get_running_loop().create_task(following(link))
    done, _ = await asyncio.wait([more], timeout=0.1)
    assert not done
    await link.acknowledge(first)
    async with asyncio.timeout(5):
        assert ids(await more) == [2]
    await link.close()


async def test_a_store_that_stays_stuck_gives_the_socket_up(source, tiktok, clock):
    """After the silence time without reading the link lets go, and reconnects only when there is room again."""
    link, socket = await connected(source, tiktok)
    for i in range(1, MAX_PENDING + 1):
        await socket.send(frame(i))
    batches = [await batch_of(link) for _ in range(MAX_PENDING)]
    more = asyncio.get_running_loop().create_task(following(link))
    while not link._socket.closed:
        await clock.until_sleeping(1)
        await clock.advance(10.1)
    async with asyncio.timeout(5):
        broken = await more
    assert (broken.reason, broken.detail) == ("overflow", "64 batches were not acknowledged in time")
    fetches = len(tiktok.calls("webcast/im/fetch"))
    again = asyncio.get_running_loop().create_task(following(link))
    done, _ = await asyncio.wait([again], timeout=1)
    assert not done
    assert len(tiktok.calls("webcast/im/fetch")) == fetches
    await link.acknowledge(batches[-1])
    async with asyncio.timeout(5):
        assert isinstance(await again, Answered)
    await expect(link, Connected)
    assert tiktok.calls("webcast/im/fetch")[-1].query["cursor"] == f"c{MAX_PENDING}"
    await link.close()


# --- refusals and pauses --------------------------------------------------------------------------------------------


def refused(status=200, body=b"", **headers):
    return web.Response(status=status, body=body, headers=headers)


async def test_pauses_grow_and_stay_bounded(settings, clock, tiktok):
    """A dead upstream is tried with doubling pauses up to 30 s; refusals wait longer, up to two minutes."""
    source = WebcastSource(settings, NoSigner(), clock, jitter=lambda: 1.0)
    for status, pauses in ((503, [0.5, 1, 2, 4, 8, 16, 30, 30]), (403, [5, 10, 20, 40, 80, 120, 120])):
        tiktok.fetches[:] = [refused(status) for _ in range(10)]
        link = source.follow(ROOM, None)
        for pause in pauses:
            broken = await expect(link, LinkBroken)
            assert broken.reason == ("dropped" if status == 503 else "refused")
            assert str(status) in broken.detail
            assert broken.retry_in_ms == pause * 1000
            calls = len(tiktok.calls("webcast/im/fetch"))
            waiting = asyncio.get_running_loop().create_task(following(link))
            assert await clock.until_sleeping(pause - 0.01) == pytest.approx(pause)
            await clock.advance(pause - 0.1)
            assert len(tiktok.calls("webcast/im/fetch")) == calls
            await clock.advance(0.2)
            link_event = await waiting
            assert isinstance(link_event, LinkBroken)
            link._ready.appendleft(link_event)
        await link.close()
    await source.close()


async def test_retry_after_is_honoured(source, tiktok, clock):
    """The pause is at least what upstream asked for."""
    tiktok.fetches.append(refused(429, **{"Retry-After": "77"}))
    link = source.follow(ROOM, None)
    assert (await expect(link, LinkBroken)).retry_in_ms == 77_000
    await link.close()


async def test_a_healthy_minute_forgets_failures(settings, clock, tiktok):
    """After a minute's connection the first pause is short again; after a shorter one it stays moderate."""
    source = WebcastSource(settings, NoSigner(), clock, jitter=lambda: 1.0)
    tiktok.fetches[:] = [refused(503) for _ in range(6)]
    link = source.follow(ROOM, None)
    for _ in range(6):
        pause = (await expect(link, LinkBroken)).retry_in_ms / 1000
        task = asyncio.get_running_loop().create_task(following(link))
        await clock.until_sleeping(pause)
        await clock.advance(pause)
        event = await task
        if isinstance(event, Answered):
            await expect(link, Connected)
            break
        link._ready.appendleft(event)
    socket = await tiktok.socket()
    socket.drop()
    assert (await expect(link, LinkBroken)).retry_in_ms == 4000
    task = asyncio.get_running_loop().create_task(following(link))
    await clock.until_sleeping(4)
    await clock.advance(4)
    assert isinstance(await task, Answered)
    await expect(link, Connected)
    socket = await tiktok.socket()
    reading = asyncio.get_running_loop().create_task(following(link))
    for beats in range(2, 9):
        await clock.until_sleeping(1)
        await clock.advance(10.01)
        await socket.got("hb", beats)
        await echoed(link)
    socket.drop()
    broken = await reading
    assert (broken.reason, broken.retry_in_ms) == ("dropped", 500)
    await link.close()
    await source.close()


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        ({"status_code": 4003110, "data": {"prompts": ""}}, RoomRestrictedError),
        ({"status_code": 30003, "data": {}}, RoomEndedError),
        ({"status_code": 20003, "data": {}}, LoginRequiredError),
    ],
)
async def test_what_cannot_get_better_is_raised(source, tiktok, answer, error):
    """Restricted, finished, members only: the iteration ends with the error, once."""
    tiktok.fetches.append(answer_json(answer))
    link = source.follow(ROOM, None)
    with pytest.raises(error):
        await following(link)
    await ended(link)


async def test_a_refusal_asks_whether_the_room_is_over(source, tiktok):
    """The first refusal already makes the link ask: a room that is gone, or not for us, is told without a pause."""
    tiktok.fetches += [refused(), refused()]

    async def gone(request):
        return answer_json({"data": [{"alive": False, "room_id_str": str(ROOM)}], "status_code": 0})

    tiktok.answers["room_check_alive"] = gone
    link = source.follow(ROOM, None)
    broken = await expect(link, LinkBroken)
    assert (broken.reason, "unsigned" in broken.detail) == ("refused", True)
    assert (await expect(link, RoomEnded)).action == 3
    await ended(link)

    async def restricted(request):
        return answer_json({"status_code": 4003110, "data": {"prompts": ""}})

    del tiktok.answers["room_check_alive"]
    tiktok.answers["room_info"] = restricted
    link = source.follow(ROOM, None)
    await expect(link, LinkBroken)
    with pytest.raises(RoomRestrictedError):
        await following(link)
    await ended(link)


async def test_refusals_ask_again_only_now_and_then(source, tiktok, clock):
    """A living room that refuses us is asked about once in three responses."""
    tiktok.fetches += [refused() for _ in range(7)]
    link = source.follow(ROOM, None)
    asked = []
    for _ in range(6):
        await expect(link, LinkBroken)
        task = asyncio.get_running_loop().create_task(following(link))
        await clock.until_sleeping(1)
        asked.append(len(tiktok.calls("webcast/room/check_alive")))
        await clock.advance(120)
        link._ready.appendleft(await task)
    assert asked == [1, 1, 1, 2, 2, 2]
    await link.close()


async def test_repeated_failures_ask_room_info_too(source, tiktok, clock):
    """An alive room that turns out restricted raises; one that says nothing is tried on."""
    tiktok.fetches += [refused(500) for _ in range(6)]
    link = source.follow(ROOM, None)
    for _ in range(4):
        await expect(link, LinkBroken)
    assert len(tiktok.calls("webcast/room/check_alive")) == len(tiktok.calls("webcast/room/info")) == 1

    async def restricted(request):
        return answer_json({"status_code": 4003110, "data": {"prompts": ""}})

    tiktok.answers["room_info"] = restricted
    for _ in range(2):
        await expect(link, LinkBroken)
    with pytest.raises(RoomRestrictedError):
        await following(link)


# --- polling --------------------------------------------------------------------------------------------------------


async def polled(link, clock, pause=1.0):
    task = asyncio.get_running_loop().create_task(following(link))
    assert await clock.until_sleeping(pause - 0.01) == pytest.approx(pause)
    await clock.advance(pause)
    async with asyncio.timeout(5):
        return await task


async def test_without_a_push_server_it_polls(source, tiktok, clock):
    """Polling goes from cursor to cursor at the pace that upstream asks for, never faster than the floor."""
    tiktok.push_server = None
    tiktok.fetches += [result(1, fetch_interval=10), result(2, 3, fetch_interval=5000), result(4)]
    link = source.follow(ROOM, None)
    assert ids(await batch_of(link)) == [1]
    assert (await expect(link, Connected)).transport is POLL
    assert ids(await polled(link, clock, 1.0)) == [2, 3]
    assert ids(await polled(link, clock, 5.0)) == [4]
    assert [one.query["cursor"] for one in tiktok.calls("webcast/im/fetch")] == ["0", "c1", "c3"]
    assert tiktok.calls("webcast/im/fetch")[1].query["last_rtt"] != "-1"
    await link.close()


async def test_a_socket_that_turns_up_replaces_polling(source, tiktok, clock):
    """When an answer names a socket again, the link opens it at the cursor it has reached."""
    real, tiktok.push_server = tiktok.push_server, None
    tiktok.fetches += [result(1), result(2, push_server=real)]
    link = source.follow(ROOM, None)
    await batch_of(link)
    assert (await expect(link, Connected)).transport is POLL
    assert ids(await polled(link, clock)) == [2]
    assert (await following(link)).transport is WS
    assert (await tiktok.socket()).request.query["cursor"] == "c2"
    await link.close()


HANDSHAKES = [
    refused(200, **{"Handshake-Status": "417", "Handshake-Msg": "http: named cookie not present"}),
    refused(200, **{"Handshake-Status": "417", "Handshake-Msg": "illegal secret key"}),
    refused(200, **{"Handshake-Msg": "DEVICE_BLOCKED"}),
    refused(415, **{"Handshake-Msg": "DEVICE_BLOCKED"}),
    refused(400, **{"Handshake-Msg": "bad query"}),
    refused(403),
    refused(429, **{"Retry-After": "5"}),
    refused(500),
    refused(200, b"<html>"),
    refused(302, Location="/elsewhere"),
]


@pytest.mark.parametrize("refusal", HANDSHAKES, ids=lambda r: f"{r.status} {r.headers.get('Handshake-Msg', '')}")
async def test_a_refused_socket_means_polling_and_a_later_try(source, tiktok, clock, refusal):
    """Messages keep coming by polling; the socket is tried again after a while, not with each poll."""
    tiktok.handshake_refusal = refusal
    tiktok.fetches += [result(1)]
    link = source.follow(ROOM, None)
    assert ids(await batch_of(link)) == [1]
    assert (await expect(link, Connected)).transport is POLL
    polls, event = 0, None
    task = asyncio.get_running_loop().create_task(following(link))
    while not task.done():
        await clock.until_sleeping(0.9)
        await clock.advance(1.0)
        polls += 1
        await asyncio.wait([task], timeout=0.05)
        assert polls < 70
    event = task.result()
    assert event.transport is WS
    blocked = "DEVICE_BLOCKED" in refusal.headers.get("Handshake-Msg", "") or refusal.status in (400, 403, 429)
    assert (28 if blocked else 4) <= polls <= 62
    assert len(tiktok.calls("ws")) == 2
    assert tiktok.calls("elsewhere") == []
    await link.close()


async def test_a_blocked_device_gets_a_new_cookie(source, tiktok, clock):
    """DEVICE_BLOCKED throws the visitor's cookie away; the next requests carry the next one."""
    await source.visitor_cookie()
    await clock.advance(11)

    async def renewed(request):
        return web.Response(headers={"Set-Cookie": "ttwid=fresh"})

    tiktok.answers["root"] = renewed
    tiktok.handshake_refusal = refused(415, **{"Handshake-Msg": "DEVICE_BLOCKED"})
    tiktok.fetches += [result(1), result(2)]
    link = source.follow(ROOM, None)
    await batch_of(link)
    await expect(link, Connected)
    await polled(link, clock)
    cookies = [one.headers["Cookie"] for one in tiktok.calls("webcast/im/fetch")]
    assert cookies == [f"ttwid={TTWID}", "ttwid=fresh"]
    await link.close()


@pytest.mark.parametrize("push_server", ["wss://evil.example/x", "ws://10.0.0.1:1/x", "http://127.0.0.1/x", "nonsense"])
async def test_a_foreign_push_server_is_never_contacted(source, tiktok, clock, push_server):
    """A socket at a host that is not allowed is not opened; the room is polled instead."""
    tiktok.fetches += [result(1, push_server=push_server), result(2, push_server=push_server)]
    link = source.follow(ROOM, None)
    await batch_of(link)
    assert (await expect(link, Connected)).transport is POLL
    assert ids(await polled(link, clock)) == [2]
    assert tiktok.calls("ws") == []
    await link.close()


async def test_a_failing_poll_is_a_break(source, tiktok, clock):
    """A poll that fails is told, and the next start is from the acknowledged place."""
    tiktok.push_server = None
    tiktok.fetches += [result(1), refused(500), result(2)]
    link = source.follow(ROOM, None)
    await link.acknowledge(await batch_of(link))
    await expect(link, Connected)
    broken = await polled(link, clock)
    assert (broken.reason, "500" in broken.detail) == ("dropped", True)
    await answered(link, resumed=True)
    assert ids(await batch_of(link)) == [2]
    await expect(link, Connected)
    await link.close()


# --- the end --------------------------------------------------------------------------------------------------------


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
    stopping = asyncio.get_running_loop().create_task(following(link))
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
    task = asyncio.get_running_loop().create_task(following(link))
    while not task.done():
        await clock.until_sleeping(0.9)
        await clock.advance(1.0)
        await asyncio.wait([task], timeout=0.02)
        assert len(tiktok.calls("webcast/im/fetch")) < 30
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
    reading = asyncio.get_running_loop().create_task(following(link))
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
    over = await reading
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
        waiting = asyncio.get_running_loop().create_task(following(link))
        await asyncio.sleep(0.02)
        assert not waiting.done(), step
        async with asyncio.timeout(2):
            await link.close()
            with pytest.raises(StopAsyncIteration):
                await waiting
        await ended(link)
    hang.set()


@pytest.mark.parametrize("flooding", [True, False])
@pytest.mark.parametrize("reading", [True, False])
@pytest.mark.parametrize("whole", [True, False], ids=["source", "link"])
async def test_closing_takes_two_seconds_whatever_the_peer_does(settings, clock, tiktok, flooding, reading, whole):
    """A peer that ignores the close frame, and may go on sending, is cut off; nothing is left behind."""
    before = asyncio.all_tasks()
    source = WebcastSource(settings, NoSigner(), clock)
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

    reader = asyncio.get_running_loop().create_task(read_all() if reading else asyncio.sleep(0))
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
    left = [repr(task.get_coro()) for task in asyncio.all_tasks() - before]
    assert not [one for one in left if "Link." in one or "ClientSession" in one or "Socket." in one]


async def test_closing_the_source_closes_its_links(settings, clock, tiktok):
    """Nothing stays open behind a closed source."""
    source = WebcastSource(settings, NoSigner(), clock)
    link, socket = await connected(source, tiktok)
    await source.close()
    assert await socket.closed() == 1000
    await ended(link)


async def test_a_cancelled_reader_loses_nothing(source, tiktok):
    """A consumer may give up waiting and read on later."""
    link, socket = await connected(source, tiktok)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.02):
            await anext(link)
    await socket.send(frame(1))
    assert ids(await batch_of(link)) == [1]
    await link.close()


async def test_no_secret_is_logged_or_told(source, tiktok, clock, capsys):
    """Cookies and query strings appear in no log line, no event and no error."""
    tiktok.handshake_refusal = refused(400, **{"Handshake-Msg": "bad"})
    tiktok.fetches += [result(1, route_params={"wrss": "X-Secret"}), refused(403)]
    link = source.follow(ROOM, Resume("X-Secret-cursor", "X-Secret-ext"))
    events = [await following(link) for _ in range(3)]
    events.append(await polled(link, clock))
    await link.close()
    await tiktok.stop()
    with pytest.raises(UpstreamUnavailableError) as caught:
        await source.room_info(ROOM)
    events.append("".join(traceback.format_exception(caught.value)))
    told = "".join(capsys.readouterr()) + repr([e for e in events if not isinstance(e, Batch)])
    assert "link.broken" in told
    for secret in (*tiktok.secrets(), "X-Secret", "?room_id", "&room_id"):
        assert secret not in told, secret
    await tiktok.start()
