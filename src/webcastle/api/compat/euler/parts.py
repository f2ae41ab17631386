"""The parts of the core that the operations of the contract use."""

from __future__ import annotations

from dataclasses import dataclass

from webcastle.api.compat.euler.absences import Absences
from webcastle.api.compat.euler.beginnings import Beginnings
from webcastle.api.compat.euler.tickets import Tickets
from webcastle.core.access import Access
from webcastle.core.catalogue import Catalogue
from webcastle.core.discovery import Discovery
from webcastle.ports import Clock, MessageLog, Source

__all__ = ["EulerParts"]


@dataclass(frozen=True, slots=True, kw_only=True)
class EulerParts:
    """The parts.

    Attributes:
        message_log: knows the rooms.
        source: signs URLs.
    """

    access: Access
    tickets: Tickets
    absences: Absences
    beginnings: Beginnings
    discovery: Discovery
    catalogue: Catalogue
    message_log: MessageLog
    source: Source
    clock: Clock
