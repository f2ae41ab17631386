"""The base class of facts (position in the log, time), and the facts of messages that are not read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Final, NamedTuple

from webcastle.models import Mark, Message

__all__ = ["Fact", "Head", "Other", "Unknown", "UnknownReason", "head_of_mark", "head_of_message", "milliseconds"]

_SECONDS_BELOW: Final = 10**11
"""An epoch time below this is in seconds: as milliseconds it would be before 1973. Some messages have such times."""
_CLOCK_SLACK_MS: Final = 60_000


class Head(NamedTuple):
    """The fields of `Fact`, in its order."""

    room_id: int
    seq: int
    number: int
    msg_id: int
    at: int


@dataclass(frozen=True, slots=True)
class Fact:
    """One statement of a message or a mark of a room's log.

    Attributes:
        kind: the fact's name, one per class.
        room_id: the room.
        seq: the seq of the message, or of the message that the mark stands behind.
        number: 0 for a message, else the mark's number behind ``seq``.
        msg_id: TikTok's id of the message, or of the message that the mark is about; 0 if it is about none.
        at: when it happened (ms): the message's creation time, or its arrival if TikTok gives none that is plausible.
    """

    kind: ClassVar[str]

    room_id: int
    seq: int
    number: int
    msg_id: int
    at: int


class UnknownReason(StrEnum):
    """Why a message is not read."""

    UNKNOWN_METHOD = "unknown_method"
    """The schema does not know its method."""
    UNREADABLE = "unreadable"
    """Its bytes do not parse, or the mark was written by another version."""


@dataclass(frozen=True, slots=True)
class Unknown(Fact):
    """A message that cannot be read. Its bytes are in the log."""

    kind: ClassVar[str] = "unknown"

    method: str
    reason: UnknownReason


@dataclass(frozen=True, slots=True)
class Other(Fact):
    """A message that the schema knows and no fact describes. `webcastle.protocol.canonical` gives its fields."""

    kind: ClassVar[str] = "other"

    method: str


def milliseconds(time: int) -> int:
    """An epoch time of TikTok's in milliseconds, also if it came in seconds."""
    return time * 1000 if 0 < time < _SECONDS_BELOW else time


def head_of_message(message: Message) -> Head:
    """The common fields of a message's facts."""
    at, received_at = milliseconds(message.create_time), message.received_at
    if not 0 < at <= received_at + _CLOCK_SLACK_MS:
        at = received_at
    return Head(message.room_id, message.seq, 0, message.msg_id, at)


def head_of_mark(mark: Mark) -> Head:
    """The common fields of a mark's fact."""
    return Head(mark.room_id, mark.seq, mark.number, mark.message.msg_id if mark.message is not None else 0, mark.at)
