"""Builds TikTok's frames from stored messages: the bytes of each message are unchanged, the envelope is made here.

A frame's ``log_id`` stands for the seq of its last message, because every client sends the id back in its acknowledgement.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from webcastle.api.compat.euler.beginnings import Beginning
from webcastle.models import EndCause, Entry, Mark, MarkKind, Message, Position
from webcastle.ports import Clock
from webcastle.protocol import schema
from webcastle.protocol.cursors import format_cursor, format_internal_ext
from webcastle.protocol.frames import encode_frame
from webcastle.protocol.session import CONTROL_METHOD
from webcastle.streams import Outgoing

__all__ = ["EVENT", "HEARTBEAT_MS", "RELAY_PATH", "RelayStream", "enter_answer", "first_result", "seq_of"]

RELAY_PATH: Final = "/webcast/im/ws_proxy/ws_reuse_supplement/"
"""TikTok's own, for clients that check the path."""

HEARTBEAT_MS: Final = 10_000
EVENT: Final = "msg"
"""The name of all events of this dialect. Gaps and ends of gift streaks have no frame in TikTok's protocol."""

HISTORY: Final = 6
"""How many of the latest messages a client is sent first, as ``history_comment_count=6`` asks."""
MOST_MESSAGES: Final = 100
MOST_BYTES: Final = 256 * 1024
"""A frame with more than either is split; TikTok's have about three messages."""

_FETCH_INTERVAL_MS: Final = 1000
_SOCKET: Final = 1
_ORIGIN: Final = 1 << 32
"""The seqs of history are below 1, log ids are positive."""


def seq_of(log_id: int) -> int:
    """The seq of the last message of a frame, by the frame's log id."""
    return log_id - _ORIGIN


def first_result(start: Beginning, now: int, *, push_server: str, ticket: str, history: bool) -> bytes:
    """What a client is sent first, over HTTP: where to connect, and what the room is talking about."""
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

    repeats = False

    def __init__(self, clock: Clock, *, compress: bool) -> None:
        self.name = "relay-gzip" if compress else "relay"
        self.compress = compress
        self._clock = clock

    def encode(
        self,
        entries: Sequence[Entry],
        behind: Message | None,  # noqa: ARG002 - frames do not depend on it
        epoch: str,
        *,
        replay: bool = False,  # noqa: ARG002 - a frame does not say whether it is live
    ) -> list[Outgoing]:
        """See `StreamDialect.encode`. Messages share frames."""
        messages = [entry for entry in entries if isinstance(entry, Message)]
        frames = [self._frame(group, Position(group[-1].seq, 0, None, epoch)) for group in _groups(messages)]
        last = entries[-1]
        if isinstance(last, Mark) and last.kind is MarkKind.BROADCAST_ENDED and last.body["cause"] != EndCause.CONTROL:
            frames.append(self._frame([_end_message(last)], Position(last.seq, last.number, None, epoch)))
        return frames

    def replayed(self, outgoing: Outgoing) -> Outgoing:
        """See `StreamDialect.replayed`."""
        return outgoing

    def moved(self, room_id: int, position: Position, at: int) -> None:
        """See `StreamDialect.moved`. TikTok's protocol cannot say it."""

    def lag(self, missed: int, first: int, last: int, resume: Position) -> bytes:  # noqa: ARG002 - there is no such frame
        """See `StreamDialect.lag`. TikTok's protocol cannot say it: clients that lag are caught up instead."""
        return b""

    def _frame(self, messages: Sequence[Message], position: Position) -> Outgoing:
        last = messages[-1]
        now = self._clock.now_ms()
        result = _result(messages, format_cursor(last.room_id, now, last.msg_id), now)
        result.need_ack = True
        payload = result.SerializeToString(deterministic=True)
        log_id = last.seq + _ORIGIN
        data = encode_frame("msg", payload, log_id=log_id, seq_id=log_id, compress=self.compress)
        return Outgoing(EVENT, data, position, binary=True)


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


def _end_message(mark: Mark) -> Message:
    """The end of a broadcast in TikTok's words, for one that TikTok did not announce itself."""
    common = schema.CommonMessageData(method=CONTROL_METHOD, room_id=mark.room_id, create_time=mark.at)
    control = schema.WebcastControlMessage(common=common, action=mark.body["action"])
    return Message(mark.room_id, mark.seq, 0, CONTROL_METHOD, mark.at, mark.at, control.SerializeToString())
