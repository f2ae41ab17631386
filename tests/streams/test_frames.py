"""Frames, as a parser reads them that is not ours."""

from __future__ import annotations

import os
import zlib

import pytest
from websockets.extensions.permessage_deflate import PerMessageDeflate
from websockets.frames import Frame, Opcode
from websockets.streams import StreamReader

from webcastle.streams.frames import WINDOW_BITS, compressed_frame, frame, payload_of


def parsed(data: bytes, *, compressed: bool = False) -> Frame:
    """What a client's parser, makes of a frame."""
    reader = StreamReader()
    reader.feed_data(data)
    extensions = [PerMessageDeflate(True, True, WINDOW_BITS, WINDOW_BITS)] if compressed else []
    parser = Frame.parse(reader.read_exact, mask=False, max_size=None, extensions=extensions)
    try:
        while True:
            next(parser)
    except StopIteration as done:
        result: Frame = done.value
        return result


@pytest.mark.parametrize("length", [0, 1, 125, 126, 127, 65535, 65536, 100_000])
@pytest.mark.parametrize("binary", [False, True])
def test_frames(length: int, binary: bool) -> None:
    """A stock parser reads our frames at every length of the header, and so do we."""
    payload = b"x" * length
    made = frame(payload, binary=binary)
    read = parsed(made)
    assert (read.opcode, bytes(read.data), read.fin) == (Opcode.BINARY if binary else Opcode.TEXT, payload, True)
    assert payload_of(made) == payload


@pytest.mark.parametrize("length", [200, 5_000, 70_000, 1_000_000])
def test_compressed_frames(length: int) -> None:
    """A stock client unpacks them, longer ones than the window too."""
    payload = (b"%d," * length) % tuple(range(length)) if length <= 5_000 else b"abcde" * (length // 5)
    made = compressed_frame(payload)
    assert made is not None
    assert len(made) < len(payload)
    assert bytes(parsed(made, compressed=True).data) == payload


@pytest.mark.parametrize("payload", [b"", b"x" * 100, os.urandom(2000)])
def test_what_is_sent_uncompressed(payload: bytes) -> None:
    """Short and random messages are not compressed."""
    assert compressed_frame(payload) is None


def test_one_window_for_all() -> None:
    """A client that has only the negotiated window can unpack a message that repeats itself from far back."""
    block = os.urandom(3000)
    made = compressed_frame(block + b"0" * 30_000 + block)
    assert made is not None
    unpacked = zlib.decompressobj(-WINDOW_BITS).decompress(payload_of(made) + b"\x00\x00\xff\xff")
    assert unpacked == block + b"0" * 30_000 + block
