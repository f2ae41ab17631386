"""Fetch results and frames: slots of a room's timeline as bytes, encoded once for all sockets that are equally far."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from webcastle.protocol import frames, schema
from webcastle.sandbox.wire import cursors
from webcastle.sandbox.world.dice import hash64
from webcastle.sandbox.world.rooms import Room
from webcastle.sandbox.world.timeline import Slot
from webcastle.sandbox.world.world import World

__all__ = ["HEARTBEAT_MS", "Frames", "Packed", "result"]

HEARTBEAT_MS = 10_000
_FRAMES_KEPT = 1024


def result(
    world: World, room: Room, slots: Sequence[Slot], now_ms: int, *, after: int, history: int = 0, seq: int = 1
) -> schema.ProtoMessageFetchResult:
    """A fetch result.

    Args:
        world: the world.
        room: the room of the slots.
        slots: the messages, in this order.
        now_ms: the server time that it carries (ms since the Unix epoch).
        after: id of the message that the cursor names if no slot is new (0: the room's beginning).
        history: how many of the first slots are marked as history.
        seq: number of the result in its series.
    """
    out = schema.ProtoMessageFetchResult(
        fetch_interval=1000, now=now_ms, fetch_type=1, heartbeat_duration=HEARTBEAT_MS, need_ack=True
    )
    for number, slot in enumerate(slots):
        message = world.message(room, slot)
        entry = out.messages.add(method=message.method, payload=message.payload, msg_id=slot.msg_id)
        if number < history:
            entry.is_history = True
    last_id = slots[-1].msg_id if len(slots) > history else after
    out.cursor = cursors.cursor(room, last_id, now_ms)
    out.internal_ext = cursors.internal_ext(world, room, out.cursor, now_ms, seq)
    return out


@dataclass(frozen=True, slots=True)
class Packed:
    """One ``msg`` frame, ready to send. ``plain`` is the result inside, before gzip."""

    data: bytes
    plain: bytes
    log_id: int
    internal_ext: str
    messages: int


class Frames:
    """``msg`` frames of all rooms; the latest are kept.

    A frame depends on the timeline only: its clock is its own due time, its log id a hash, its sequence number the
    tenths of a second since the broadcast began. All sockets that are equally far share the same bytes.
    """

    def __init__(self, world: World) -> None:
        self._world = world
        self._kept: OrderedDict[tuple[int, int, int, bool], Packed] = OrderedDict()

    def pack(self, room: Room, slots: Sequence[Slot], *, compress: bool, keep: bool = True) -> Packed:
        """The frame that holds these slots; with ``keep`` False it is not kept for other sockets."""
        if not keep:
            return self._pack(room, slots, compress=compress)
        extent = (room.room_id, slots[0].key, slots[-1].key, compress)
        packed = self._kept.get(extent)
        if packed is None:
            packed = self._kept[extent] = self._pack(room, slots, compress=compress)
            if len(self._kept) > _FRAMES_KEPT:
                self._kept.popitem(last=False)
        return packed

    def _pack(self, room: Room, slots: Sequence[Slot], *, compress: bool) -> Packed:
        at = slots[-1].at
        number = (at - room.start) // 100 + 1
        fetched = result(self._world, room, slots, self._world.epoch + at, after=slots[-1].msg_id, seq=number)
        plain = fetched.SerializeToString(deterministic=True)
        log_id = hash64(self._world.seed, room.room_id, "frame", slots[-1].key)
        data = frames.encode_frame("msg", plain, log_id=log_id, seq_id=number, compress=compress)
        return Packed(data, plain, log_id, fetched.internal_ext, len(slots))
