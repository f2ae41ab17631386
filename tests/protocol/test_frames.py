"""Frames: bytes written by hand, and bytes of any kind."""

from __future__ import annotations

import gzip

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.protocol.wire import message
from webcastle.protocol import frames
from webcastle.protocol.faults import Fault, FaultKind
from webcastle.protocol.messages import raw_messages

HEADER = message((1, "compress_type"), (2, "gzip"))
RESULT = message(
    (1, message((1, "WebcastChatMessage"), (2, message((1, message((2, 77), (4, 1775000000123))))), (3, 77))),
    (2, "cursor-1"),
    (5, "ext-1"),
    (9, 1),
)


def test_a_hand_made_frame_is_read_field_by_field() -> None:
    """The numbers of the envelope are those of the facts, not of our own writer."""
    data = message((1, 3), (2, 99), (5, message((1, "im_cursor"), (2, "c"))), (6, "pb"), (7, "msg"), (8, RESULT))
    frame = frames.decode_frame(data)
    assert frame == frames.Frame("msg", RESULT, log_id=99, seq_id=3, headers={"im_cursor": "c"})
    result = frames.decode_result(frame.payload)
    assert (result.cursor, result.internal_ext, result.need_ack) == ("cursor-1", "ext-1", True)
    (raw,) = raw_messages(result.messages)
    assert (raw.msg_id, raw.method, raw.create_time) == (77, "WebcastChatMessage", 1775000000123)


@pytest.mark.parametrize("fields", [[(5, HEADER)], []], ids=["by header", "by magic"])
def test_gzip_is_recognised_by_header_and_by_magic(fields: list[tuple[int, bytes]]) -> None:
    """Clients differ in which one they trust; both are understood."""
    data = message(*fields, (7, "msg"), (8, gzip.compress(RESULT)))
    assert frames.decode_frame(data).payload == RESULT


def test_a_header_that_lies_about_gzip_is_a_fault() -> None:
    """compress_type says gzip, the payload is plain."""
    fault = frames.decode_frame(message((5, HEADER), (7, "msg"), (8, RESULT)))
    assert isinstance(fault, Fault)
    assert fault.kind is FaultKind.BAD_GZIP


@pytest.mark.parametrize("cut", [1, 10, 20])
def test_cut_off_gzip_is_a_fault(cut: int) -> None:
    """Half a frame is not half a result."""
    fault = frames.decode_frame(message((7, "msg"), (8, gzip.compress(RESULT)[:-cut])))
    assert isinstance(fault, Fault)
    assert fault.kind is FaultKind.BAD_GZIP


def test_a_gzip_bomb_stops_at_the_ceiling() -> None:
    """A few kilobytes that would unpack to a gigabyte never do."""
    bomb = gzip.compress(b"\0" * (frames.MAX_UNPACKED_BYTES + 1))
    assert len(bomb) < 20_000
    fault = frames.decode_frame(message((7, "msg"), (8, bomb)))
    assert isinstance(fault, Fault)
    assert fault.kind is FaultKind.OVERSIZED
    exactly = frames.gunzip(gzip.compress(b"\0" * frames.MAX_UNPACKED_BYTES))
    assert isinstance(exactly, bytes)


def test_oversized_frames_and_results_are_refused_unread() -> None:
    """Ten megabytes are not a TikTok frame."""
    big = b"\0" * 10_000_000
    for fault in (frames.decode_frame(big), frames.decode_result(big)):
        assert isinstance(fault, Fault)
        assert fault.kind is FaultKind.OVERSIZED


def test_what_we_write_is_the_hand_made_form() -> None:
    """Acks, heartbeats and enter-room as the official page sends them."""
    assert frames.encode_ack(99, "ext") == message((2, 99), (6, "pb"), (7, "ack"), (8, "ext"))
    assert frames.encode_heartbeat(5) == message((6, "pb"), (7, "hb"), (8, message((1, 5))))
    enter = message((1, 5), (4, 12), (5, "audience"), (6, "cur"), (9, "0"))
    assert frames.encode_enter_room(5, "cur") == message((6, "pb"), (7, "im_enter_room"), (8, enter))


def test_a_compressed_frame_says_so_and_is() -> None:
    """Header and magic agree, so every known client unpacks it."""
    frame = frames.encode_frame("msg", RESULT, log_id=1, compress=True)
    assert HEADER in frame
    packed = frame[frame.index(b"\x1f\x8b") :]
    assert gzip.decompress(packed) == RESULT


def test_a_message_without_any_id_gets_a_stable_one() -> None:
    """A repeat is recognised, another message is told apart."""
    make = lambda text: raw_messages(  # noqa: E731
        frames.decode_result(message((1, message((1, "WebcastX"), (2, message((3, text))))))).messages
    )[0]
    assert make("a").msg_id == make("a").msg_id != make("b").msg_id
    assert make("a").msg_id > 0


@given(st.binary(max_size=400))
@settings(max_examples=400, deadline=None)
def test_any_bytes_give_a_frame_or_a_fault(data: bytes) -> None:
    """Nothing escapes as an exception."""
    frame = frames.decode_frame(data)
    if isinstance(frame, frames.Frame):
        result = frames.decode_result(frame.payload)
        if not isinstance(result, Fault):
            raw_messages(result.messages)


@given(st.integers(0, 200), st.integers(0, 255))
@settings(max_examples=300, deadline=None)
def test_a_damaged_frame_gives_a_frame_or_a_fault(at: int, byte: int) -> None:
    """One wrong byte anywhere in a real frame."""
    good = bytearray(frames.encode_frame("msg", RESULT, log_id=7, compress=True))
    good[at % len(good)] = byte
    assert isinstance(frames.decode_frame(bytes(good)), frames.Frame | Fault)
