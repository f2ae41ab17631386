"""TikTok's frames, as the relay makes them of stored messages."""

from __future__ import annotations

import asyncio

import pytest

from tests.api.compat.euler.library import Library, ids
from tests.core.fakes import NOW, HandClock
from tests.streams.conftest import ROOM, Gateway, chat
from webcastle.api.compat.euler.framing import EVENT, RelayStream, seq_of
from webcastle.models import EndCause, Entry, Mark, MarkKind, Message, Position, RawMessage
from webcastle.protocol import frames, schema


@pytest.fixture
async def library(gateway: Gateway) -> Library:
    return Library(gateway, await gateway.key())


def stored(seq: int, size: int = 10) -> Message:
    return Message(ROOM, seq, 100 + seq, "WebcastChatMessage", NOW, NOW, b"x" * size)


def decoded(payload: bytes) -> tuple[int, schema.ProtoMessageFetchResult]:
    frame = frames.decode_frame(payload)
    assert isinstance(frame, frames.Frame)
    return seq_of(frame.log_id), schema.ProtoMessageFetchResult.FromString(frame.payload)


# --- what is framed --------------------------------------------------------------------------------------------------


def test_messages_share_frames() -> None:
    """As many as fit; a frame's log id and position stand for its last message; marks between them change nothing."""
    dialect = RelayStream(HandClock(), compress=True)
    gap = Mark(ROOM, 2, 1, MarkKind.GAP, "1.dropped", NOW, {})
    entries: list[Entry] = [stored(1), stored(2), gap, *(stored(seq) for seq in range(3, 252)), stored(252, 300_000)]
    made = dialect.encode(entries, None, "abcdef")
    assert [event.position for event in made] == [Position(seq, 0, None, "abcdef") for seq in (100, 200, 251, 252)]
    assert [event.name for event in made] == [EVENT] * 4
    seqs = []
    for event in made:
        assert event.binary
        seq, result = decoded(event.payload)
        assert seq == event.position.seq
        seqs += [message.msg_id - 100 for message in result.messages]
    assert seqs == list(range(1, 253))


def test_marks_alone_have_no_frame() -> None:
    """But for the end of a broadcast that TikTok did not announce itself: that is its control message."""
    dialect = RelayStream(HandClock(), compress=False)
    gap = Mark(ROOM, 2, 1, MarkKind.GAP, "1.dropped", NOW, {})
    said = Mark(ROOM, 2, 2, MarkKind.BROADCAST_ENDED, "", NOW, {"cause": EndCause.CONTROL, "action": 3})
    asked = said._replace(body={"cause": "asked", "action": 4})
    assert dialect.encode([gap], None, "e") == dialect.encode([gap, said], None, "e") == []
    (made,) = dialect.encode([gap, asked], None, "abcdef")
    assert made.position == Position(2, 2, None, "abcdef")
    seq, result = decoded(made.payload)
    assert seq == 2
    (message,) = result.messages
    assert message.method == "WebcastControlMessage"
    assert schema.WebcastControlMessage.FromString(message.payload).action == 4


# --- as clients get it -----------------------------------------------------------------------------------------------


async def test_a_client_is_told_where_to_connect_and_what_was_said(gateway: Gateway, library: Library) -> None:
    """The first result has everything that libraries insist on, and the latest messages as history."""
    await gateway.room(messages=9)
    answer = await library.fetch()
    first = library.first
    assert answer.headers["content-type"] == "application/protobuf"
    assert answer.headers["x-set-tt-cookie"].startswith("ttwid=")
    assert answer.headers["x-room-id"] == str(ROOM)
    assert first.push_server == f"ws://127.0.0.1:{gateway.port}/webcast/im/ws_proxy/ws_reuse_supplement/"
    assert first.is_first
    assert first.cursor
    assert first.internal_ext
    assert first.route_params["wrss"]
    assert first.heartbeat_duration == 10_000
    assert [message.msg_id for message in first.messages] == ids(3, 6)
    assert all(message.is_history for message in first.messages)


async def test_frames_carry_the_messages_as_they_came(gateway: Gateway, library: Library) -> None:
    """One frame for what arrived together; payloads byte for byte; cursor, internal_ext and log id of its own."""
    room = await gateway.room()
    async with library.socket() as socket:
        sent = [chat(next(gateway.ids)), RawMessage(99, "WebcastNoSuchMessage", b"\xff\xff"), chat(next(gateway.ids))]
        room.send(*sent)
        (result,) = await socket.results(3)
        assert [(m.method, m.msg_id, m.payload) for m in result.messages] == [
            (s.method, s.msg_id, s.payload) for s in sent
        ]
        assert not any(message.is_history for message in result.messages)
        assert not result.is_first  # a library would enter the room again
        room.chat(1)
        (later,) = await socket.results(1)
        assert result.cursor != later.cursor
        assert result.internal_ext != later.internal_ext
        assert f"next_cursor:{later.cursor}" in later.internal_ext


@pytest.mark.parametrize(("compress", "gzipped"), [("gzip", True), ("", False), ("none", False)])
async def test_gzip_as_the_client_wishes(gateway: Gateway, library: Library, compress: str, gzipped: bool) -> None:
    """Header and magic say the same; a client that wants none gets none."""
    room = await gateway.room()
    async with library.socket(compress=compress) as socket:
        room.chat(1, text="text " * 50)
        data = await socket.opened.recv()
        frame = schema.WebcastPushFrame.FromString(data)
        assert ({header.key: header.value for header in frame.headers} == {"compress_type": "gzip"}) is gzipped
        assert frame.payload.startswith(b"\x1f\x8b") is gzipped
        assert frame.payload_type == "msg"
        assert frame.payload_encoding == "pb"
        assert frame.log_id


async def test_everybody_gets_the_same_bytes(gateway: Gateway) -> None:
    """Ten clients of three keys, one stream and one link: each frame is made once."""
    room = await gateway.room()
    async with asyncio.TaskGroup() as group:
        entered = asyncio.Barrier(11)

        async def listen(key: str) -> list[bytes]:
            async with Library(gateway, key).socket() as socket:
                await entered.wait()
                return [await socket.opened.recv() for _ in range(20)]  # type: ignore[misc]

        keys = [await gateway.key() for _ in range(3)]
        listeners = [group.create_task(listen(keys[number % 3])) for number in range(10)]
        await entered.wait()
        for _ in range(20):
            room.chat(1)
            await asyncio.sleep(0.002)
    assert all(listener.result() == listeners[0].result() for listener in listeners)
    assert len(gateway.source.links) == 1
