"""Frames: a binary WebSocket message is a push frame; its payload, maybe gzipped, is a fetch result or a small message.

::

    PushFrame{log_id, headers[compress_type], payload_encoding "pb", payload_type, payload}
      msg, im_enter_room_resp  server -> client   FetchResult (messages, cursor, internal_ext, need_ack, …)
      hb                       both               HeartBeatMessage
      im_enter_room            client -> server   WebcastImEnterRoomMessage
      ack                      client -> server   internal_ext as bytes
      close                    server -> client   anything

Gzip is recognised by the ``compress_type`` header (as the official page does) and by its magic number (as other clients
do). Sizes are bounded, so no input can take unbounded memory.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from google.protobuf.message import DecodeError
from isal import igzip, isal_zlib
from isal.isal_zlib import IsalError

from webcastle.protocol import schema
from webcastle.protocol.faults import Fault, FaultKind

__all__ = [
    "MAX_FRAME_BYTES",
    "MAX_UNPACKED_BYTES",
    "Frame",
    "decode_frame",
    "decode_result",
    "encode_ack",
    "encode_enter_room",
    "encode_frame",
    "encode_heartbeat",
    "gunzip",
]

MAX_FRAME_BYTES: Final = 4 * 1024 * 1024
"""Larger frames are refused unread. Real ones are kilobytes; the largest known answer (a first fetch) has 43 kB."""

MAX_UNPACKED_BYTES: Final = 8 * 1024 * 1024
"""The ceiling for what a gzipped payload may unpack to."""

GZIP_MAGIC: Final = b"\x1f\x8b"


class Frame(NamedTuple):
    """One push frame, its payload unpacked. A named tuple, because it is made quicker than a frozen dataclass."""

    payload_type: str
    payload: bytes
    log_id: int = 0
    seq_id: int = 0
    payload_encoding: str = "pb"
    headers: Mapping[str, str] = MappingProxyType({})


def gunzip(data: bytes, limit: int = MAX_UNPACKED_BYTES) -> bytes | Fault:
    """Unpack gzip, at most ``limit`` bytes; more, or anything malformed or cut off, is a `Fault`."""
    unpacker = isal_zlib.decompressobj(wbits=31)
    try:
        # One byte more than the limit, to distinguish "too big" from "exactly as big as allowed".
        unpacked: bytes = unpacker.decompress(data, limit + 1)
    except IsalError as exc:  # type: ignore[misc]  # isal's stub calls it a plain object
        return Fault(FaultKind.BAD_GZIP, f"cannot unpack: {exc}")
    if len(unpacked) > limit:
        return Fault(FaultKind.OVERSIZED, f"unpacks to more than {limit} bytes")
    if not unpacker.eof:
        return Fault(FaultKind.BAD_GZIP, "cut off")
    return unpacked


def decode_frame(data: bytes, limit: int = MAX_UNPACKED_BYTES) -> Frame | Fault:
    """Read one WebSocket message; a gzipped payload may unpack to ``limit`` bytes."""
    if len(data) > MAX_FRAME_BYTES:
        return Fault(FaultKind.OVERSIZED, f"a frame of {len(data)} bytes; at most {MAX_FRAME_BYTES} are read")
    try:
        frame = schema.WebcastPushFrame.FromString(data)
    except DecodeError as exc:
        return Fault(FaultKind.BAD_FRAME, str(exc))
    headers = {h.key: h.value for h in frame.headers}
    payload = frame.payload
    if headers.get("compress_type") == "gzip" or payload.startswith(GZIP_MAGIC):
        unpacked = gunzip(payload, limit)
        if isinstance(unpacked, Fault):
            return unpacked
        payload = unpacked
    return Frame(frame.payload_type, payload, frame.log_id, frame.seq_id, frame.payload_encoding, headers)


def decode_result(payload: bytes) -> schema.ProtoMessageFetchResult | Fault:
    """Read a fetch result: the payload of a ``msg`` frame, or the body of an im/fetch answer."""
    if len(payload) > MAX_UNPACKED_BYTES:
        return Fault(FaultKind.OVERSIZED, f"a result of {len(payload)} bytes; at most {MAX_UNPACKED_BYTES} are read")
    try:
        return schema.ProtoMessageFetchResult.FromString(payload)
    except DecodeError as exc:
        return Fault(FaultKind.BAD_RESULT, str(exc))


def encode_frame(
    payload_type: str, payload: bytes, *, log_id: int = 0, seq_id: int = 0, compress: bool = False
) -> bytes:
    """Write a push frame. ``compress`` sets the header and really gzips, so that every known client understands it."""
    frame = schema.WebcastPushFrame(seq_id=seq_id, log_id=log_id, payload_encoding="pb", payload_type=payload_type)
    if compress:
        frame.headers.add(key="compress_type", value="gzip")
        payload = igzip.compress(payload, 1, mtime=0)
    frame.payload = payload
    return frame.SerializeToString(deterministic=True)


def encode_heartbeat(room_id: int, sequence: int = 0) -> bytes:
    """A client's heartbeat. The official page sends the room id only; others number their beats from 1."""
    beat = schema.HeartBeatMessage(room_id=room_id, send_packet_seq_id=sequence)
    return encode_frame("hb", beat.SerializeToString())


def encode_enter_room(room_id: int, cursor: str = "") -> bytes:
    """A client's request to enter a room, as the official page sends it (the cursor when known)."""
    enter = schema.WebcastImEnterRoomMessage(
        room_id=room_id, live_id=12, identity="audience", cursor=cursor, filter_welcome_msg="0"
    )
    return encode_frame("im_enter_room", enter.SerializeToString())


def encode_ack(log_id: int, internal_ext: str) -> bytes:
    """A client's acknowledgement of one frame: its log id, and the result's internal_ext as payload."""
    return encode_frame("ack", internal_ext.encode(), log_id=log_id)
