"""Nodes, interest in rooms, and ownership of rooms."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

__all__ = [
    "BackfillState",
    "Cluster",
    "Granted",
    "HandOver",
    "Interest",
    "InterestStore",
    "LinkReport",
    "LinkState",
    "Lost",
    "OwnershipChange",
    "Tenure",
]


@dataclass(frozen=True, slots=True)
class Tenure:
    """The right to write one room's log. Every change of owner makes a new one, with the next epoch."""

    room_id: int
    node_id: int
    epoch: int


@dataclass(frozen=True, slots=True)
class Granted:
    """This node owns the room from now on."""

    tenure: Tenure


@dataclass(frozen=True, slots=True)
class HandOver:
    """This node must stop following the room: close its link, commit what was read, then call `Cluster.hand_over`."""

    tenure: Tenure


@dataclass(frozen=True, slots=True)
class Lost:
    """This node no longer owns the room: it closes the link without acknowledging anything."""

    tenure: Tenure


OwnershipChange = Granted | HandOver | Lost


class LinkState(StrEnum):
    """The state of a followed room's link."""

    OPENING = "opening"
    CONNECTED = "connected"
    BROKEN = "broken"
    LEFT = "left"


class BackfillState(StrEnum):
    """The progress of fetching a room's history."""

    RUNNING = "running"
    REFUSED = "refused"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class LinkReport:
    """The owner's report on a room, from which every replica answers.

    ``ready`` says that upstream's first answer has come, even if it is empty. ``failure_code`` and ``failure`` say why the room
    cannot be followed ("" while it can). ``backfill_error`` says why upstream refuses history at present, ``backfill_again_at`` is
    the time (ms; 0: never) from which history may be requested again. ``at`` is the time of the report (ms).
    """

    room_id: int
    state: LinkState
    at: int
    ready: bool = False
    failure_code: str = ""
    failure: str = ""
    backfill: BackfillState = BackfillState.RUNNING
    backfill_error: str = ""
    backfill_again_at: int = 0


@dataclass(frozen=True, slots=True)
class Interest:
    """``holder`` wants the room followed until ``until`` (ms; None: until the interest is dropped)."""

    room_id: int
    holder: str
    until: int | None


class InterestStore(Protocol):
    """Stores interest and tenures for the solo cluster, so that both survive a restart."""

    async def hold_interest(self, interests: Sequence[Interest]) -> None:
        """Add or prolong interest, one row per room and holder, in one transaction. Creates unknown rooms; ended rooms are skipped."""

    async def drop_interest(self, room_ids: Sequence[int], holder: str) -> None:
        """Remove one holder's interest in these rooms."""

    async def interests(self, now: int) -> list[Interest]:
        """All interest that ends after ``now`` (ms), rooms that were stored first come first."""

    async def begin_tenure(self, room_id: int, node_id: int) -> Tenure:
        """Make this node the room's owner: a tenure with the next epoch, which ends all earlier ones."""


class Cluster(Protocol):
    """Nodes, ownership and interest. Every room with interest has one owner at a time; epochs only grow."""

    async def join(self) -> None:
        """Register this node. Rooms with interest and without an owner can then be granted to it."""

    async def leave(self) -> None:
        """Remove this node from the cluster; `changes` ends."""

    async def hold_interest(self, room_ids: Sequence[int], holder: str, for_s: float | None) -> None:
        """Add interest in rooms for some seconds (None: until `drop_interest`). A room without an owner is granted to a node."""

    async def drop_interest(self, room_ids: Sequence[int], holder: str) -> None:
        """Remove this holder's interest in rooms. The owner hands a room back when no interest is left."""

    async def wanted(self, room_ids: Sequence[int]) -> set[int]:
        """The subset of the rooms in which there is interest now."""

    async def claim(self, room_id: int) -> None:
        """Grant a room without interest, to complete the history of a broadcast that has ended."""

    def changes(self) -> AsyncIterator[OwnershipChange]:
        """The changes of ownership of this node, for one reader. Ends only after `leave`."""

    async def renew(self, tenure: Tenure) -> Tenure:
        """Begin a new tenure of a room that this node owns, after its follower failed. Writes under the old tenure are refused."""

    async def hand_over(self, tenure: Tenure) -> None:
        """Give up ownership of the room, after the last commit."""

    async def report(self, report: LinkReport) -> None:
        """Publish a room's link report to all replicas."""

    async def link(self, room_id: int) -> LinkReport | None:
        """The latest report of a room, None if there is none or its owner is gone."""
