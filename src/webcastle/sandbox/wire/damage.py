"""Frames that cannot be read, one for each fault that damages a frame."""

from __future__ import annotations

from typing import Final

from isal import igzip

from webcastle.protocol import schema
from webcastle.sandbox.wire.results import Packed

__all__ = ["damaged"]

_BOMB_BYTES: Final = 64 * 1024 * 1024
_GIANT_BYTES: Final = 10 * 1024 * 1024


def damaged(fault: str, packed: Packed) -> bytes:
    """What is sent instead of a good frame; the messages inside are lost to this connection.

    Args:
        fault: ``bomb``, ``giant``, ``truncate_frame``, ``garbage`` or ``corrupt``.
        packed: the good frame.
    """
    frame = schema.WebcastPushFrame(log_id=packed.log_id, payload_encoding="pb", payload_type="msg")
    match fault:
        case "bomb":
            frame.headers.add(key="compress_type", value="gzip")
            frame.payload = igzip.compress(bytes(_BOMB_BYTES), 1, mtime=0)
        case "giant":
            frame.payload = bytes(_GIANT_BYTES)
        case "truncate_frame":
            return packed.data[: len(packed.data) * 2 // 3]
        case "garbage":
            return b"\xff" * 64
        case _:
            squeezed = bytearray(igzip.compress(packed.plain, 1, mtime=0))
            for spot in range(len(squeezed) // 3, len(squeezed) // 3 + 8):
                squeezed[spot] ^= 0x55
            frame.headers.add(key="compress_type", value="gzip")
            frame.payload = bytes(squeezed)
    return frame.SerializeToString(deterministic=True)
