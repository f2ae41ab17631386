"""A room's link against a scripted TikTok: what it hands out, acknowledges and keeps for itself."""

from __future__ import annotations

import asyncio
import traceback

import pytest

from tests.upstream.links import (
    WS,
    answered,
    batch_of,
    connected,
    ended,
    expect,
    following,
    ids,
    polled,
    reading,
)
from tests.upstream.tiktok import ROOM, TTWID, frame, message, refused, result
from webcastle.errors import UpstreamUnavailableError
from webcastle.models import Answered, Batch, Connected, LinkBroken, Resume
from webcastle.protocol import frames, schema
from webcastle.upstream.pending import MAX_PENDING


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
    assert (ids(got), got.resume) == ([3], Resume("c3", "ext-c3"))
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


async def test_the_window_bounds_what_is_pending(source, tiktok):
    """With 64 batches unacknowledged nothing more is read, until some are."""
    link, socket = await connected(source, tiktok)
    for i in range(1, MAX_PENDING + 3):
        await socket.send(frame(i))
    batches = [await batch_of(link) for _ in range(MAX_PENDING)]
    more = reading(link)
    done, _ = await asyncio.wait([more], timeout=0.1)
    assert not done
    await link.acknowledge(batches[0])
    async with asyncio.timeout(5):
        assert ids(await more) == [MAX_PENDING + 1]
    await link.close()


async def test_the_window_is_bounded_in_bytes_too(source, tiktok, monkeypatch):
    """A few huge batches count as many small ones."""
    monkeypatch.setattr("webcastle.upstream.pending.MAX_PENDING_BYTES", 1)
    link, socket = await connected(source, tiktok)
    for i in (1, 2):
        await socket.send(frame(i))
    first = await batch_of(link)
    more = reading(link)
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
    more = reading(link)
    while not more.done():
        await clock.until_sleeping(1)
        await clock.advance(10.1)
    async with asyncio.timeout(5):
        broken = await more
    assert (broken.reason, broken.detail) == ("overflow", "64 batches were not acknowledged in time")
    fetches = len(tiktok.calls("webcast/im/fetch"))
    again = reading(link)
    done, _ = await asyncio.wait([again], timeout=1)
    assert not done
    assert len(tiktok.calls("webcast/im/fetch")) == fetches
    await link.acknowledge(batches[-1])
    async with asyncio.timeout(5):
        assert isinstance(await again, Answered)
    await expect(link, Connected)
    assert tiktok.calls("webcast/im/fetch")[-1].query["cursor"] == f"c{MAX_PENDING}"
    await link.close()


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
    assert "link_broken" in told
    for secret in (*tiktok.secrets(), "X-Secret", "?room_id", "&room_id"):
        assert secret not in told, secret
    await tiktok.start()
