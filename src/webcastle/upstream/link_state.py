"""The states of a link; the way from one to another stands in `webcastle.upstream.link`."""

from __future__ import annotations

from enum import Enum, auto

__all__ = ["LinkState"]


class LinkState(Enum):
    """Where a link stands."""

    NEW = auto()
    FETCHING = auto()
    OPENING = auto()
    OPEN = auto()
    ASKING = auto()
    PAUSED = auto()
    WAITING = auto()
    POLLING = auto()
    LEAVING = auto()
    STOPPED = auto()
