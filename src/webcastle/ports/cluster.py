"""Who is there, who wants which rooms followed, and who owns which room."""

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
    """This node is to finish with the room: close its link, commit what was read, then call `Cluster.hand_over`."""

    tenure: Tenure


@dataclass(frozen=True, slots=True)
class Lost:
    """This node owns the room no longer: it closes the link without acknowledging anything."""

    tenure: Tenure


OwnershipChange = Granted | HandOver | Lost


class LinkState(StrEnum):
    """How a followed room's link is."""

    OPENING = "opening"
    CONNECTED = "connected"
    BROKEN = "broken"
    LEFT = "left"


class BackfillState(StrEnum):
    """How far the fetching of a room's history is."""

    RUNNING = "running"
    REFUSED = "refused"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class LinkReport:
    """What the owner says of a room, for the answers of every replica.

    ``ready`` says that upstream has sent what it sends first, be it nothing. ``failure_code`` and ``failure`` tell why the room
    cannot be followed ("" while it can), ``backfill_error`` why history is refused at present, ``backfill_again_at`` from when on
    (ms; 0: never) it may be asked for again. ``at`` is ms.
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
    """A room is wanted followed: by ``holder``, until ``until`` (ms; None: until it is dropped)."""

    room_id: int
    holder: str
    until: int | None


class InterestStore(Protocol):
    """What the solo cluster keeps in the database: interest and tenures, so that both survive a restart."""

    async def hold_interest(self, interests: Sequence[Interest]) -> None:
        """Add or prolong interest, one row per room and holder, in one transaction. Creates unknown rooms; ended rooms are skipped."""

    async def drop_interest(self, room_ids: Sequence[int], holder: str) -> None:
        """Remove one holder's interest in these rooms."""

    async def interests(self, now: int) -> list[Interest]:
        """All interest that lasts longer than ``now`` (ms), longest known rooms first."""

    async def begin_tenure(self, room_id: int, node_id: int) -> Tenure:
        """Make this node the room's owner: a tenure with the next epoch, which ends all earlier ones."""


class Cluster(Protocol):
    """Nodes, ownership and interest. Every room with interest has one owner at a time; epochs only grow."""

    async def join(self) -> None:
        """Take part from now on. Rooms with interest that have no owner are granted."""

    async def leave(self) -> None:
        """Take part no longer; `changes` ends."""

    async def hold_interest(self, room_ids: Sequence[int], holder: str, for_s: float | None) -> None:
        """Want rooms followed for so long (None: until `drop_interest`). A room without an owner is granted to some node."""

    async def drop_interest(self, room_ids: Sequence[int], holder: str) -> None:
        """Want them no longer. When nobody does, the owner's registry hands the room back."""

    async def wanted(self, room_ids: Sequence[int]) -> set[int]:
        """Those of the rooms in which there is interest now."""

    async def claim(self, room_id: int) -> None:
        """Grant a room though nobody has interest in it, to complete the history of a broadcast that has ended."""

    def changes(self) -> AsyncIterator[OwnershipChange]:
        """What this node gains and loses, for one reader; never ends before `leave`."""

    async def renew(self, tenure: Tenure) -> Tenure:
        """A fresh tenure of a room that this node owns, after its follower failed: writes of the old one are fenced off."""

    async def hand_over(self, tenure: Tenure) -> None:
        """Give the room back, after the last commit."""

    async def report(self, report: LinkReport) -> None:
        """Tell all replicas how a room's link is."""

    async def link(self, room_id: int) -> LinkReport | None:
        """The latest report of a room, None if there is none or its owner is gone."""
