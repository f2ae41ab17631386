"""The parts of the core that the operations of this dialect use."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from webcastle.core.access import Access
from webcastle.core.catalogue import Catalogue
from webcastle.core.discovery import Discovery
from webcastle.core.feed import Feed
from webcastle.core.people import People
from webcastle.core.ranking import Rankings
from webcastle.core.timeline import Timeline
from webcastle.core.tokens import Tokens
from webcastle.ports import Clock, Cluster, MessageLog, Source

__all__ = ["TikToolsParts"]


@dataclass(frozen=True, slots=True, kw_only=True)
class TikToolsParts:
    """The parts.

    Attributes:
        message_log: knows the rooms.
        cluster: knows which rooms are followed.
        source: signs URLs.
        open_sockets: how many WebSockets a key has open, by its id.
        region: the region that is sent upstream.
    """

    access: Access
    tokens: Tokens
    discovery: Discovery
    catalogue: Catalogue
    rankings: Rankings
    people: People
    timeline: Timeline
    feed: Feed
    cluster: Cluster
    message_log: MessageLog
    source: Source
    clock: Clock
    open_sockets: Callable[[str], int]
    region: str
