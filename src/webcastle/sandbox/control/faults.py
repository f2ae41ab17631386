"""Faults that are ordered through ``POST /_sandbox/faults`` or `Sandbox.fault`, until the doors have carried them out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from webcastle.errors import BadRequestError
from webcastle.sandbox.world.chaos import HTTP_FAULTS, SOCKET_FAULTS, HttpFault, SocketFault
from webcastle.sandbox.world.emissions import problems
from webcastle.sandbox.world.world import World

__all__ = ["FaultOrder", "Faults", "parse_fault"]


class FaultOrder(BaseModel):
    """One order.

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
    def _one_target(self) -> FaultOrder:
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
    """The pending orders; satisfies `webcastle.sandbox.wire.context.Faults`."""

    world: World
    _pending: list[_Pending] = field(default_factory=list)

    def order(self, fields: object) -> None:
        """Take an order.

        Raises:
            BadRequestError: the order is malformed; the message names the field.
            CreatorNotFoundError: there is no such creator or room.
            RoomOfflineError: the creator was never live.
        """
        order = parse_fault(fields)
        target = order.unique_id or order.room_id
        room_id = self.world.find(target).room_id if target else 0
        left = order.count if order.count is not None else None if order.seconds else 1
        until = None if order.seconds is None else self.world.now_at() + int(order.seconds * 1000)
        self._pending.append(_Pending(order, room_id, left, until))

    def clear(self) -> int:
        """Forget all orders. Returns how many there were."""
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
