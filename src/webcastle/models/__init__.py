"""The nouns of the product: frozen, wire-free, without behaviour that needs the outside.

- ``messages``: a room's log: messages, marks, gaps, positions.
- ``links``: what an upstream link tells of a room.
- ``rooms``: rooms and creators as upstream describes them.
- ``handle``: creators' @names.
- ``access``: keys, tiers, token secrets, counters.

Messages are named tuples, the rest dataclasses: there are so many messages that the quicker construction counts.

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
