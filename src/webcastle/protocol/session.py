"""State machines of a WebSocket connection, client and server side, without I/O: bytes and times in, events and bytes out.

Rules of the client's side
    OPENING --opened--> OPEN --entered--> ENTERED --ended/close/silence/fault limit--> CLOSED
    * `opened`: one heartbeat, then one im_enter_room (the order of the official page).
    * a heartbeat every ``heartbeat_ms``, whatever else happens.
    * no frame of any kind for ``silence_ms``: `SilenceDetected`, CLOSED.
    * a frame that cannot be read is a `FrameFault`; what it held is lost to this connection, so the caller decides
      whether to resume from an earlier cursor. The state does not change.
    * `acknowledge` queues one ack; the caller does it after its commit, once per frame that asked for it.
    * a control message that ends the room closes the session *after* its frame was handed out.

Rules of the server's side
    * a heartbeat is echoed with the client's own payload; im_enter_room is an event, answered by the caller.
    * an ack is an event. Unknown payload types are ignored, as TikTok does.

Both sides are without I/O: ``receive`` and ``tick`` return events, ``data_to_send`` empties the outgoing queue, ``deadline`` is
the time (ms, caller's clock) at which ``tick`` wants to be called.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final, NamedTuple

from google.protobuf.message import DecodeError

from webcastle.models import RawMessage
from webcastle.protocol import frames, schema
from webcastle.protocol.faults import Fault, FaultKind
from webcastle.protocol.messages import raw_messages

__all__ = [
    "CONTROL_ENDED",
    "CONTROL_SUSPENDED",
    "Acknowledged",
    "BeatReceived",
    "ClientEvent",
    "ClientSession",
    "ClientState",
    "CloseRequested",
    "Entered",
    "FrameFault",
    "Received",
    "RoomControlled",
    "RoomEntered",
    "ServerEvent",
    "ServerSession",
    "SilenceDetected",
    "control_action",
    "received",
]

CONTROL_ENDED: Final = 3
CONTROL_SUSPENDED: Final = 4
CONTROL_METHOD: Final = "WebcastControlMessage"
MIN_HEARTBEAT_MS: Final = 1000


# --- events --------------------------------------------------------------------------------------------------------


class Received(NamedTuple):
    """Messages arrived. ``log_id`` and ``internal_ext`` go into the ack if ``need_ack``.

    A named tuple, because there is one for each frame and it is made quicker than a frozen dataclass.
    """

    messages: tuple[RawMessage, ...]
    cursor: str
    internal_ext: str
    need_ack: bool
    log_id: int
    history_cursor: str
    history_no_more: bool


@dataclass(frozen=True, slots=True)
class Entered:
    """The server confirmed that the client entered the room."""


@dataclass(frozen=True, slots=True)
class RoomControlled:
    """The room's state changed: 1 paused, 2 resumed, 3 ended, 4 suspended."""

    action: int


@dataclass(frozen=True, slots=True)
class CloseRequested:
    """The server asked to close."""


@dataclass(frozen=True, slots=True)
class SilenceDetected:
    """No frame came for ``silence_ms``, not even an echo of a heartbeat."""

    silent_ms: int


@dataclass(frozen=True, slots=True)
class FrameFault:
    """A frame could not be read."""

    fault: Fault


ClientEvent = Received | Entered | RoomControlled | CloseRequested | SilenceDetected | FrameFault


@dataclass(frozen=True, slots=True)
class RoomEntered:
    """A client wants to enter a room (again, if it switches)."""

    room_id: int
    cursor: str
    unique_id: int


@dataclass(frozen=True, slots=True)
class BeatReceived:
    """A client's heartbeat; the echo is already queued."""

    room_id: int


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """A client acknowledged a frame."""

    log_id: int
    internal_ext: str


ServerEvent = RoomEntered | BeatReceived | Acknowledged | FrameFault


# --- client --------------------------------------------------------------------------------------------------------


def control_action(messages: tuple[RawMessage, ...]) -> int:
    """The last control action among messages that are not history, 0 if there is none."""
    action = 0
    for message in messages:
        if message.method == CONTROL_METHOD and not message.is_history:
            try:
                action = int(schema.WebcastControlMessage.FromString(message.payload).action)
            except DecodeError:
                continue
    return action


def received(result: schema.ProtoMessageFetchResult, log_id: int = 0, im_cursor: str = "") -> Received:
    """A fetch result as an event; it comes from a frame or from an im/fetch answer."""
    return Received(
        raw_messages(result.messages),
        im_cursor or result.cursor,
        result.internal_ext,
        result.need_ack,
        log_id,
        result.history_comment_cursor,
        result.history_no_more,
    )


class ClientState(Enum):
    """The state of a client's connection."""

    OPENING = auto()
    OPEN = auto()
    ENTERED = auto()
    CLOSED = auto()


class ClientSession:
    """The client's side of one WebSocket.

    Args:
        room_id: the room to enter.
        cursor: where to resume, "" for now.
        heartbeat_ms: period of our heartbeats; the server may suggest one in its handshake.
        silence_ms: how long nothing at all may come.
    """

    def __init__(self, room_id: int, *, cursor: str = "", heartbeat_ms: int = 10_000, silence_ms: int = 30_000) -> None:
        self.room_id = room_id
        self.state = ClientState.OPENING
        self._cursor = cursor
        self._heartbeat_ms = max(MIN_HEARTBEAT_MS, heartbeat_ms)
        self._silence_ms = silence_ms
        self._last_frame = 0
        self._next_beat = 0
        self._outgoing: list[bytes] = []

    def opened(self, now: int) -> None:
        """The socket is open."""
        self.state = ClientState.OPEN
        self._last_frame = now
        self._next_beat = now + self._heartbeat_ms
        self._outgoing.append(frames.encode_heartbeat(self.room_id))
        self._outgoing.append(frames.encode_enter_room(self.room_id, self._cursor))

    def closed(self) -> None:
        """The socket is gone."""
        self.state = ClientState.CLOSED
        self._outgoing.clear()

    def receive(self, data: bytes, now: int) -> list[ClientEvent]:
        """One binary WebSocket message."""
        if self.state is ClientState.CLOSED:
            return []
        self._last_frame = now
        frame = frames.decode_frame(data)
        if isinstance(frame, Fault):
            return [FrameFault(frame)]
        match frame.payload_type:
            case "msg":
                return self._result(frame)
            case "im_enter_room_resp":
                self.state = ClientState.ENTERED
                return [Entered(), *(self._result(frame) if frame.payload else [])]
            case "close":
                self.closed()
                return [CloseRequested()]
            case _:
                return []

    def tick(self, now: int) -> list[ClientEvent]:
        """Advance the time: queue a heartbeat when one is due, or report silence."""
        if self.state not in (ClientState.OPEN, ClientState.ENTERED):
            return []
        if now - self._last_frame >= self._silence_ms:
            self.closed()
            return [SilenceDetected(now - self._last_frame)]
        if now >= self._next_beat:
            self._next_beat = now + self._heartbeat_ms
            self._outgoing.append(frames.encode_heartbeat(self.room_id))
        return []

    def deadline(self) -> int | None:
        """When `tick` wants to be called next (ms), or None."""
        if self.state not in (ClientState.OPEN, ClientState.ENTERED):
            return None
        return min(self._next_beat, self._last_frame + self._silence_ms)

    def acknowledge(self, log_id: int, internal_ext: str) -> None:
        """Queue the ack of one frame."""
        if self.state is not ClientState.CLOSED:
            self._outgoing.append(frames.encode_ack(log_id, internal_ext))

    @property
    def has_data(self) -> bool:
        """Whether `data_to_send` has something."""
        return bool(self._outgoing)

    def data_to_send(self) -> list[bytes]:
        """Take the queued binary messages, in order."""
        outgoing, self._outgoing = self._outgoing, []
        return outgoing

    def _result(self, frame: frames.Frame) -> list[ClientEvent]:
        result = frames.decode_result(frame.payload)
        if isinstance(result, Fault):
            return [FrameFault(result)]
        got = received(result, frame.log_id, frame.headers.get("im_cursor", ""))
        events: list[ClientEvent] = [got]
        action = control_action(got.messages)
        if action:
            events.append(RoomControlled(action))
        return events


# --- server --------------------------------------------------------------------------------------------------------


class ServerSession:
    """The server's side of one WebSocket: reads a client's frames, numbers and writes ours.

    Args:
        compress: whether the client asked for gzip (query ``compress=gzip``).
        max_unpacked: how large a gzipped frame of the client's may get, bytes; clients have little to say.
    """

    def __init__(self, *, compress: bool = True, max_unpacked: int = frames.MAX_UNPACKED_BYTES) -> None:
        self._compress = compress
        self._max_unpacked = max_unpacked
        self._seq_id = 0
        self._outgoing: list[bytes] = []

    def receive(self, data: bytes) -> list[ServerEvent]:
        """One binary WebSocket message of the client."""
        frame = frames.decode_frame(data, self._max_unpacked)
        if isinstance(frame, Fault):
            return [FrameFault(frame)]
        try:
            match frame.payload_type:
                case "hb":
                    self.send("hb", frame.payload)
                    return [BeatReceived(schema.HeartBeatMessage.FromString(frame.payload).room_id)]
                case "im_enter_room":
                    enter = schema.WebcastImEnterRoomMessage.FromString(frame.payload)
                    return [RoomEntered(enter.room_id, enter.cursor, enter.enter_unique_id)]
                case "ack":
                    return [Acknowledged(frame.log_id, frame.payload.decode(errors="replace"))]
                case _:
                    return []
        except DecodeError as exc:
            return [FrameFault(Fault(FaultKind.BAD_MESSAGE, f"{frame.payload_type[:40]}: {exc}"))]

    def send(self, payload_type: str, payload: bytes, *, log_id: int = 0) -> None:
        """Queue a frame; only results are worth compressing."""
        self._seq_id += 1
        compress = self._compress and payload_type in ("msg", "im_enter_room_resp") and bool(payload)
        self._outgoing.append(
            frames.encode_frame(payload_type, payload, log_id=log_id, seq_id=self._seq_id, compress=compress)
        )

    def data_to_send(self) -> list[bytes]:
        """Take the queued binary messages, in order."""
        outgoing, self._outgoing = self._outgoing, []
        return outgoing
