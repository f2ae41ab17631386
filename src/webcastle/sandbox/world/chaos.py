"""The faults that the sandbox knows by name, and those that a room plans for its connections.

`demo_chaos` plans a fault every 5 to 10 seconds of its timeline, a scenario plans its own. A connection meets only faults
that lie more than `SAFE_MS` after the slot where it started. A client that reconnects with its last good cursor therefore
gets what it missed, uncorrupted, and does not meet the same fault again.
"""

from __future__ import annotations

from typing import Literal

from webcastle.sandbox.world.creators import PlannedFault
from webcastle.sandbox.world.dice import Dice
from webcastle.sandbox.world.rooms import Room

__all__ = [
    "CHAOS",
    "HTTP_FAULTS",
    "IN_FLIGHT",
    "NOTHING",
    "SAFE_MS",
    "SOCKET_FAULTS",
    "HttpFault",
    "SocketFault",
    "planned_fault",
]

SAFE_MS = 6_000
_WINDOW_MS = 7_500

HttpFault = Literal[
    "http_500", "http_429", "http_403", "html", "empty", "slow", "truncate", "api_10101", "params_error",
    "no_push_server", "oversized",
]  # fmt: skip
SocketFault = Literal[
    "drop", "stall", "corrupt", "duplicate", "duplicate_message", "truncate_frame", "bomb", "giant", "garbage",
    "unknown_type", "text", "close_frame", "close_1000", "close_1011", "refuse_ws", "device_blocked", "no_echo",
]  # fmt: skip
HTTP_FAULTS: tuple[str, ...] = HttpFault.__args__  # type: ignore[attr-defined]
SOCKET_FAULTS: tuple[str, ...] = SocketFault.__args__  # type: ignore[attr-defined]

IN_FLIGHT: tuple[str, ...] = tuple(
    fault for fault in SOCKET_FAULTS if fault not in ("refuse_ws", "device_blocked", "no_echo")
)
"""The faults that hit a frame of an open socket."""

NOTHING = PlannedFault(0, "")

CHAOS: tuple[str, ...] = ("drop", "corrupt", "duplicate", "duplicate_message", "stall")


def planned_fault(room: Room, at: int, started_at: int) -> PlannedFault:
    """The planned fault that a connection meets at a frame, or `NOTHING`.

    Args:
        room: the room of the connection.
        at: the frame's time; each window of 7.5 s has one moment, and the first frame at or after it is hit.
        started_at: the time in the timeline (ms relative to the world's beginning) where the connection started.
    """
    if room.creator.faults:
        return _scripted_fault(room, at, started_at)
    if room.creator.traffic != "chaos":
        return NOTHING
    window = (at - room.start) // _WINDOW_MS
    dice = Dice(room.scene.seed, room.room_id, "fault", window)
    moment = room.start + window * _WINDOW_MS + dice.below(_WINDOW_MS // 3)
    kind = dice.pick(CHAOS)
    if room.timeline.first_at(moment) != at or at - started_at <= SAFE_MS:
        return NOTHING
    return PlannedFault(moment, kind)


def _scripted_fault(room: Room, at: int, started_at: int) -> PlannedFault:
    loop = room.creator.loop_ms
    for fault in room.creator.faults:
        moment = room.start + fault.at_ms
        if loop and at > moment:
            moment += (at - moment) // loop * loop
        if room.timeline.first_at(moment) == at and at - started_at > SAFE_MS:
            return fault
    return NOTHING
