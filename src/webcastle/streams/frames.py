"""WebSocket frames as a server sends them (RFC 6455, section 5.2): whole messages without a mask, built once for all clients."""

from __future__ import annotations

import zlib
from typing import Final

__all__ = ["PING", "WINDOW_BITS", "compressed_frame", "frame", "payload_of"]

PING: Final = b"\x89\x00"

WINDOW_BITS: Final = 12
"""The window of shared compression: 4 KiB, more than most messages have, and quick to set up anew for each."""

_TEXT: Final = 0x81
_BINARY: Final = 0x82
_COMPRESSED: Final = 0x40  # RSV1 (RFC 7692, section 6)
_LEVEL: Final = 2  # on events: within 4 % of the size of level 6, in two thirds of its time
_MEMORY: Final = 5
_SMALLEST: Final = 160
_WORTH: Final = 0.85


def frame(payload: bytes, *, binary: bool = False) -> bytes:
    """A message as the bytes of one frame."""
    return _header(_BINARY if binary else _TEXT, len(payload)) + payload


def payload_of(made: bytes) -> bytes:
    """The message in what `frame` made."""
    return made[{126: 4, 127: 10}.get(made[1], 2) :]


def compressed_frame(payload: bytes, *, binary: bool = False) -> bytes | None:
    """The same under permessage-deflate without context takeover, so that every client can be sent the same bytes.

    Returns:
        None if it does not pay: the message is short, or hardly gets shorter. The extension lets each message decide.
    """
    if len(payload) < _SMALLEST:
        return None
    deflate = zlib.compressobj(_LEVEL, zlib.DEFLATED, -WINDOW_BITS, _MEMORY)
    # What a flush ends with is left out on the wire (RFC 7692, section 7.2.1).
    data = (deflate.compress(payload) + deflate.flush(zlib.Z_SYNC_FLUSH))[:-4]
    if len(data) > len(payload) * _WORTH:
        return None
    return _header((_BINARY if binary else _TEXT) | _COMPRESSED, len(data)) + data


def _header(first: int, length: int) -> bytes:
    if length < 126:
        return bytes((first, length))
    if length < 1 << 16:
        return bytes((first, 126)) + length.to_bytes(2, "big")
    return bytes((first, 127)) + length.to_bytes(8, "big")
