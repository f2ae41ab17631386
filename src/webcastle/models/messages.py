"""A room's log: messages, the marks between them, and positions in it.

The log of a room has one order. A *message* has a number, ``seq``: 1, 2, 3, … as messages arrived live, without holes; 0, -1, -2, …
for history fetched afterwards. A *mark* is a conclusion of the room's owner (a gap, the end of a gift streak, the end of the
broadcast). It stands behind the message ``seq`` as the ``number``-th mark there, counted from 1. So ``(seq, number)``, with
number 0 for the message itself, orders the whole log.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final, NamedTuple, Self

__all__ = [
    "DraftMark",
    "EndCause",
    "Entry",
    "Gap",
    "GapReason",
    "Mark",
    "MarkKind",
    "Message",
    "Position",
    "RawMessage",
    "StreakEnd",
    "Tip",
    "log_order",
]


class RawMessage(NamedTuple):
    """One message as upstream sent it, before it has a seq.

    ``payload`` is the protobuf of the method's message, untouched. ``create_time`` is TikTok's (ms), 0 if the header has
    none. ``is_history`` is upstream's flag of a replayed message.
    """

    msg_id: int
    method: str
    payload: bytes
    create_time: int = 0
    is_history: bool = False


class Message(NamedTuple):
    """One stored message. ``seq`` is its number in the room's log."""

    room_id: int
    seq: int
    msg_id: int
    method: str
    create_time: int
    received_at: int
    payload: bytes


class MarkKind(StrEnum):
    """The kind of a mark. The values are stored: they never change."""

    GAP = "gap"
    GIFT_ENDED = "gift_ended"
    BROADCAST_ENDED = "broadcast_ended"


class EndCause(StrEnum):
    """The evidence of a broadcast's end: a control message in the log, or upstream's answer to a request."""

    CONTROL = "control"
    ASKED = "asked"


class StreakEnd(StrEnum):
    """How a gift streak ended. The values are stored: they never change."""

    REPEAT_END = "repeat_end"
    """A message of TikTok's ended it."""
    TIMEOUT = "timeout"
    """No message of the streak came for the timeout."""
    SINGLE = "single"
    """A gift outside of streaks: one message."""


class DraftMark(NamedTuple):
    """A mark before it is stored, without seq and number.

    ``name`` identifies a mark among those of its kind in one room: a second mark with the same room, kind and name is not stored.
    ``at`` is the time of the event (ms). ``body`` holds ids, numbers and short words, JSON values only. ``behind`` is the number of
    messages of the same append that come before it. ``msg_id`` names the message that it is about, 0 if it is about none.
    """

    kind: MarkKind
    name: str
    at: int
    body: dict[str, Any]
    behind: int = 0
    msg_id: int = 0


class Mark(NamedTuple):
    """A stored mark: behind message ``seq``, the ``number``-th (from 1). ``message`` is the stored message it is about."""

    room_id: int
    seq: int
    number: int
    kind: MarkKind
    name: str
    at: int
    body: dict[str, Any]
    message: Message | None = None


Entry = Message | Mark
"""One entry of a room's log."""


def log_order(messages: Sequence[Message], marks: Sequence[Mark]) -> Sequence[Entry]:
    """The messages and marks of one stretch of one room's log, merged into the order of the log. Both are in order already."""
    if not marks:
        return messages
    merged: list[Entry] = []
    waiting = list(reversed(marks))
    for message in messages:
        while waiting and waiting[-1].seq < message.seq:
            merged.append(waiting.pop())
        merged.append(message)
    return [*merged, *reversed(waiting)]


class Tip(NamedTuple):
    """The end of a room's log, or of what a reader has read: message ``seq`` and ``mark`` marks after it."""

    seq: int
    mark: int = 0


class Position(NamedTuple):
    """A reader's position: the reader has everything up to message ``seq`` (``index`` 0) or up to the ``index``-th mark after it.

    A dialect may make several events of one entry; ``part`` is the number of those that were read, None: all of them.
    ``epoch`` is the id of the store epoch in which the position was given out; "" means the present one.
    """

    seq: int
    index: int = 0  # type: ignore[assignment]  # it hides `tuple.index`, which has no use here
    part: int | None = None
    epoch: str = ""

    def __str__(self) -> str:
        """``<epoch>.<seq>.<index>[.<part>]``, as `parse` reads it."""
        part = "" if self.part is None else f".{self.part}"
        return f"{self.epoch}.{self.seq}.{self.index}{part}"

    @classmethod
    def parse(cls, text: str) -> Self | None:
        """Read a position from a text; None if the text is not a position."""
        match = _POSITION.fullmatch(text)
        if match is None:
            return None
        epoch, seq, index, part = match.groups()
        return cls(int(seq), int(index), None if part is None else int(part), epoch)

    @property
    def tip(self) -> Tip:
        """The entry at this position."""
        return Tip(self.seq, self.index)


_POSITION: Final = re.compile(
    r"([a-z][a-z0-9]{5})\.(0|[1-9][0-9]{0,17})\.(0|[1-9][0-9]{0,8})(?:\.([1-9][0-9]{0,8}))?", re.ASCII
)


class GapReason(StrEnum):
    """Why messages may be missing. This list is complete."""

    DROPPED = "dropped"
    """The connection to TikTok broke."""
    SILENT = "silent"
    """No frame came for too long, not even a heartbeat."""
    CORRUPT = "corrupt"
    """A frame could not be decoded."""
    REFUSED = "refused"
    """TikTok or a signer refused the connection."""
    OVERFLOW = "overflow"
    """Webcastle could not store messages as fast as they came."""
    ABSENT = "absent"
    """Webcastle did not follow the room."""
    RESTORED = "restored"
    """The database was restored from an older copy."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A stretch of a room in which messages may be missing.

    ``from_ms`` is the last time when the link was known to work, ``to_ms`` the time when it worked again. ``recovered`` says that upstream
    replayed from the stored cursor afterwards, so that nothing is known to be missing.
    """

    room_id: int
    from_ms: int
    to_ms: int
    reason: GapReason
    detail: str = ""
    recovered: bool = False

    def draft(self, behind: int = 0) -> DraftMark:
        """The mark that stores this gap."""
        body = {"from_ms": self.from_ms, "to_ms": self.to_ms, "detail": self.detail, "recovered": self.recovered}
        return DraftMark(MarkKind.GAP, f"{self.from_ms}.{self.reason}", self.to_ms, body, behind)

    @classmethod
    def of(cls, mark: Mark) -> Self:
        """Read the gap from a stored mark of kind `MarkKind.GAP`."""
        body = mark.body
        reason = GapReason(mark.name.partition(".")[2])
        return cls(mark.room_id, body["from_ms"], body["to_ms"], reason, body["detail"], body["recovered"])
