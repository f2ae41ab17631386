"""Cursors: how far in a room's timeline a client has read.

A cursor looks like TikTok's, ``<now ms>_<message id>_1_<n>_<n>_0`` (observed), and means "everything up to and including
this message"; `webcastle.sandbox.world.timeline.Timeline.find` turns the id back into a slot. A cursor that this room did
not hand out (foreign, tampered with, from the future) is taken as "now".
"""

from __future__ import annotations

from webcastle.sandbox.world.rooms import Room
from webcastle.sandbox.world.timeline import key_at
from webcastle.sandbox.world.world import World

__all__ = ["before_end", "cursor", "internal_ext", "key_of", "newest"]


def cursor(room: Room, msg_id: int, now_ms: int) -> str:
    """The cursor after a message (0: before the first)."""
    return f"{now_ms}_{msg_id}_1_1_{now_ms - 1000 - (msg_id or room.room_id) % 9000}_0"


def internal_ext(world: World, room: Room, cursor: str, now_ms: int, seq: int = 1) -> str:
    """The opaque string that goes with a cursor and becomes the ack's payload (2025 format)."""
    start = world.epoch + room.start
    return f"fetch_time:{now_ms}|start_time:{start}|ack_ids:,,|flag:0|seq:{seq}|next_cursor:{cursor}|wss_info:0-{now_ms}-0-0"


def key_of(world: World, room: Room, given: str) -> int | None:
    """The timeline key of a client's cursor, or None if the cursor means "now"."""
    fields = given.split("_")
    if len(fields) != 6 or not all(field.isascii() and field.isdigit() and len(field) < 20 for field in fields):
        return None
    msg_id = int(fields[1])
    if msg_id == 0:
        return key_at(room.start) - 1
    slot = room.timeline.find(msg_id)
    return slot.key if slot is not None and slot.at <= world.now_at() else None


def newest(world: World, room: Room) -> tuple[int, int]:
    """Key and id of the last message sent so far (id 0: none yet)."""
    slot = room.timeline.latest(world.now_at())
    return (slot.key, slot.msg_id) if slot is not None else (key_at(room.start) - 1, 0)


def before_end(world: World, room: Room) -> tuple[int, int]:
    """Key and id where a client without a cursor starts: now; in a room that is over, just before its last message."""
    key, msg_id = newest(world, room)
    if world.now_at() < room.timeline.end:
        return key, msg_id
    slot = next(room.timeline.before(key), None)
    return (slot.key, slot.msg_id) if slot is not None else (key_at(room.start) - 1, 0)
