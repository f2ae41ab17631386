"""TikTok's frames, made of stored messages: the bytes of each message untouched, the envelope ours.

A frame's ``log_id`` stands for the place in the room that a client has reached with it, because a client sends that back in its
acknowledgement, whatever else it forgets.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from webcastle.core.relay import Beginning
from webcastle.models import Gap, Message
from webcastle.ports import Clock
from webcastle.protocol import schema
from webcastle.protocol.cursors import format_cursor, format_internal_ext
from webcastle.protocol.frames import encode_frame
from webcastle.protocol.messages import decode
from webcastle.protocol.session import CONTROL_ENDED, CONTROL_METHOD, CONTROL_SUSPENDED
from webcastle.streams import Encoder, Outgoing, Place

__all__ = ["EVENT", "HEARTBEAT_MS", "RELAY_PATH", "RelayStream", "enter_answer", "first_result", "place_of"]

RELAY_PATH: Final = "/webcast/im/ws_proxy/ws_reuse_supplement/"
"""TikTok's own, so that whoever looks at the path finds what they expect."""

HEARTBEAT_MS: Final = 10_000
EVENT: Final = "msg"
"""The one name that events have here. Whatever else a room tells has no frame in TikTok's protocol."""

HISTORY: Final = 6
"""How many of the latest messages a client is told first, as ``history_comment_count=6`` asks."""
MOST_MESSAGES: Final = 100
MOST_BYTES: Final = 256 * 1024
"""A frame with more than either is split; TikTok's have about three messages."""

_FETCH_INTERVAL_MS: Final = 1000
_SOCKET: Final = 1
_ORIGIN: Final = 1 << 32
"""History stands at places below 1, log ids are positive."""


def place_of(log_id: int) -> int:
    """The place in the room that a frame's log id stands for."""
    return log_id - _ORIGIN


def first_result(start: Beginning, now: int, *, push_server: str, ticket: str, history: bool) -> bytes:
    """What a client is told first, over HTTP: where to connect, and what the room is talking about."""
    latest = start.messages[-HISTORY:] if history else ()
    result = _result(latest, start.cursor, now, is_history=True)
    result.push_server = push_server
    result.route_params["wrss"] = ticket
    result.is_first = True
    result.history_comment_cursor = str(latest[0].msg_id) if latest else ""
    return result.SerializeToString(deterministic=True)


def enter_answer(cursor: str, now: int) -> bytes:
    """The result that a client gets for entering the room. It has no messages: those are on their way."""
    result = _result((), cursor, now)
    result.is_first = True
    return result.SerializeToString(deterministic=True)


def _result(
    messages: Sequence[Message], cursor: str, now: int, *, is_history: bool = False
) -> schema.ProtoMessageFetchResult:
    result = schema.ProtoMessageFetchResult(
        cursor=cursor,
        now=now,
        internal_ext=format_internal_ext(cursor, now),
        fetch_interval=_FETCH_INTERVAL_MS,
        fetch_type=_SOCKET,
        heartbeat_duration=HEARTBEAT_MS,
    )
    add = result.messages.add
    for message in messages:
        add(method=message.method, payload=message.payload, msg_id=message.msg_id, is_history=is_history)
    return result


class RelayStream:
    """The dialect, as the streams see it: the same frames for all clients of a room with the same compression."""

    def __init__(self, clock: Clock, *, compress: bool) -> None:
        self.name = "relay-gzip" if compress else "relay"
        self.compress = compress
        self._clock = clock

    def encoder(self, room_id: int, *, replay: bool = False) -> _Encoder:  # noqa: ARG002 - the past looks like the present
        """See `StreamDialect.encoder`."""
        return _Encoder(self, room_id)

    def frames(self, room_id: int, messages: Sequence[Message]) -> list[Outgoing]:
        """The frames that hold these messages, in order."""
        return [self._frame(room_id, group) for group in _groups(messages)]

    def replayed(self, outgoing: Outgoing) -> Outgoing:
        """See `StreamDialect.replayed`."""
        return outgoing

    def lag(self, missed: int, first: int, last: int, resume: Place) -> bytes:  # noqa: ARG002 - there is no such frame
        """See `StreamDialect.lag`. TikTok's protocol has no way to say it: clients that lag are caught up instead."""
        return b""

    def _frame(self, room_id: int, messages: Sequence[Message]) -> Outgoing:
        last = messages[-1]
        now = self._clock.now_ms()
        result = _result(messages, format_cursor(room_id, now, last.msg_id), now)
        result.need_ack = True
        payload = result.SerializeToString(deterministic=True)
        log_id = last.seq + _ORIGIN
        data = encode_frame("msg", payload, log_id=log_id, seq_id=log_id, compress=self.compress)
        return Outgoing(EVENT, data, last.seq, binary=True)


def _groups(messages: Sequence[Message]) -> Iterator[Sequence[Message]]:
    """The messages in stretches that fit into a frame."""
    group: list[Message] = []
    size = 0
    for message in messages:
        if group and (len(group) >= MOST_MESSAGES or size + len(message.payload) > MOST_BYTES):
            yield group
            group, size = [], 0
        group.append(message)
        size += len(message.payload)
    if group:
        yield group


class _Encoder(Encoder):
    """See `Encoder`. It remembers only whether the end has been told."""

    def __init__(self, stream: RelayStream, room_id: int) -> None:
        self._stream = stream
        self._room_id = room_id
        self._seq = 0
        self._over = False

    @property
    def ticking(self) -> bool:
        return False

    def warm(self, message: Message) -> None:
        self._see(message)

    def encode(self, message: Message) -> list[Outgoing]:
        return self.encode_all((message,))

    def encode_all(self, messages: Sequence[Message]) -> list[Outgoing]:
        for message in messages:
            self._see(message)
        return self._stream.frames(self._room_id, messages)

    def pass_time(self, now: int) -> list[Outgoing]:  # noqa: ARG002
        return []

    def link_broken(self) -> None:
        pass

    def gap(self, gap: Gap) -> Outgoing:  # noqa: ARG002 - nobody wants it
        return Outgoing("gap", b"", self._seq, own=False)

    def ended(self, at: int) -> list[Outgoing]:
        """The end in TikTok's words, if TikTok did not say it itself."""
        if self._over:
            return []
        self._over = True
        common = schema.CommonMessageData(method=CONTROL_METHOD, room_id=self._room_id, create_time=at)
        control = schema.WebcastControlMessage(common=common, action=CONTROL_ENDED)  # type: ignore[arg-type]
        message = Message(self._room_id, self._seq, 0, CONTROL_METHOD, at, at, control.SerializeToString())
        return self._stream.frames(self._room_id, [message])

    def _see(self, message: Message) -> None:
        self._seq = message.seq
        if message.method == CONTROL_METHOD:
            control = decode(message.method, message.payload)
            if isinstance(control, schema.WebcastControlMessage):
                self._over = control.action in {CONTROL_ENDED, CONTROL_SUSPENDED}
