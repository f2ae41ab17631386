"""Data types shared by all parts: frozen, independent of the wire, without I/O.

- ``messages``: a room's log: messages, marks, gaps, positions.
- ``links``: the events of an upstream link.
- ``rooms``: rooms and creators as upstream describes them.
- ``handle``: creators' @names.
- ``access``: keys, tiers, token secrets, counters.
- ``backoff``: pauses between attempts.

Messages are named tuples because they are built most often and a named tuple is built faster; the rest are dataclasses.

Times are integers in milliseconds since the Unix epoch unless a name ends in ``_s``. Ids are ints here; they exceed
2^53, so every JSON form carries them (also) as strings.
"""

from webcastle.models.access import Key, QuotaState, Tier, TokenSecret
from webcastle.models.handle import HANDLE_PATTERN, HANDLE_RULE, Handle
from webcastle.models.links import (
    Answered,
    Batch,
    Connected,
    HistoryPage,
    LinkBroken,
    LinkEvent,
    Resume,
    RoomEnded,
    Transport,
)
from webcastle.models.messages import (
    DraftMark,
    EndCause,
    Entry,
    Gap,
    GapReason,
    Mark,
    MarkKind,
    Message,
    Position,
    RawMessage,
    StreakEnd,
    Tip,
    log_order,
)
from webcastle.models.rooms import Liveness, Lookup, RoomState, Signed

__all__ = [
    "HANDLE_PATTERN",
    "HANDLE_RULE",
    "Answered",
    "Batch",
    "Connected",
    "DraftMark",
    "EndCause",
    "Entry",
    "Gap",
    "GapReason",
    "Handle",
    "HistoryPage",
    "Key",
    "LinkBroken",
    "LinkEvent",
    "Liveness",
    "Lookup",
    "Mark",
    "MarkKind",
    "Message",
    "Position",
    "QuotaState",
    "RawMessage",
    "Resume",
    "RoomEnded",
    "RoomState",
    "Signed",
    "StreakEnd",
    "Tier",
    "Tip",
    "TokenSecret",
    "Transport",
    "log_order",
]
