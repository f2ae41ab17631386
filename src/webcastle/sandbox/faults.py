"""Things that go wrong: on purpose by `demo_chaos`, and on request through ``POST /_sandbox/faults``.

`demo_chaos` plans a fault every 5 to 10 seconds of its timeline. A connection meets only faults that lie more than
`SAFE_MS` after the place where it started, so a client that reconnects with its last good cursor gets what it missed,
uncorrupted, and the same fault never hits it twice in a row.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from webcastle.errors import BadRequestError
from webcastle.sandbox.creators import PlannedFault
from webcastle.sandbox.dice import Dice
from webcastle.sandbox.emit import problems
from webcastle.sandbox.world import Room

__all__ = [
    "HTTP_FAULTS",
    "IN_FLIGHT",
    "NOTHING",
    "SAFE_MS",
    "SOCKET_FAULTS",
    "FaultOrder",
    "Faults",
    "parse_fault",
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
"""Those that hit a frame of an open socket."""

NOTHING = PlannedFault(0, "")

CHAOS: tuple[str, ...] = ("drop", "corrupt", "duplicate", "duplicate_message", "stall")


class FaultOrder(BaseModel):
    """A fault that somebody ordered.

    It happens ``count`` times or for ``seconds`` of world time, whichever ends first; without either, once.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    fault: HttpFault | SocketFault
    unique_id: str = Field("", description="Only this creator's current room; empty: everywhere.")
    room_id: str = Field("", pattern=r"^\d{0,19}$")
    path: str = Field("", description="HTTP faults: only paths that begin like this.")
    count: int | None = Field(None, ge=1, le=1_000_000)
    seconds: float | None = Field(None, gt=0, le=86_400)
    delay_ms: int = Field(2_000, ge=0, le=600_000, description="For `slow` and `stall`.")

    @model_validator(mode="after")
    def _one_place(self) -> FaultOrder:
        if self.unique_id and self.room_id:
            raise ValueError("give unique_id or room_id, not both")
        return self


def parse_fault(fields: object) -> FaultOrder:
    """Check one order. Raises `BadRequestError` that names the field."""
    try:
        return FaultOrder.model_validate(fields)
    except ValidationError as exc:
        known = ", ".join((*HTTP_FAULTS, *SOCKET_FAULTS))
        raise BadRequestError(problems(exc), hint=f"Faults: {known}.") from exc


@dataclass(slots=True)
class _Pending:
    order: FaultOrder
    room_id: int
    left: int | None
    until: int | None
    hits: int = 0


@dataclass(slots=True)
class Faults:
    """The orders that are still to be carried out."""

    _pending: list[_Pending] = field(default_factory=list)

    def order(self, order: FaultOrder, room_id: int, now_at: int) -> None:
        """Take an order for a room (0: everywhere)."""
        left = order.count if order.count is not None else None if order.seconds else 1
        until = None if order.seconds is None else now_at + int(order.seconds * 1000)
        self._pending.append(_Pending(order, room_id, left, until))

    def clear(self) -> int:
        """Forget all orders; how many there were."""
        cleared = len(self._pending)
        self._pending.clear()
        return cleared

    def take(self, kinds: tuple[str, ...], room_id: int, now_at: int, path: str = "") -> FaultOrder | None:
        """The next order of these kinds that applies here, counted as carried out."""
        self._pending = [p for p in self._pending if p.left != 0 and (p.until is None or now_at < p.until)]
        for pending in self._pending:
            order = pending.order
            if order.fault not in kinds or (pending.room_id and pending.room_id != room_id):
                continue
            if order.path and not path.startswith(order.path):
                continue
            pending.hits += 1
            if pending.left is not None:
                pending.left -= 1
            return order
        return None

    def describe(self) -> list[dict[str, Any]]:
        """The orders as the control API shows them."""
        return [
            {**p.order.model_dump(exclude_none=True), "room_id": str(p.room_id or ""), "left": p.left, "hits": p.hits}
            for p in self._pending
        ]


def planned_fault(room: Room, at: int, started_at: int) -> PlannedFault:
    """The planned fault that a connection meets at a frame, or `NOTHING`.

    Args:
        room: where.
        at: the frame's time; each window of 7.5 s has one moment, and the first frame at or after it is hit.
        started_at: the place in the timeline (ms relative to the world's beginning) where the connection started.
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
