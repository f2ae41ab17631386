"""The room itself: its state, notices, the host's introduction, polls."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Final

from webcastle.events.fact import Fact, Head, milliseconds
from webcastle.events.people import Person, number_in, person_of
from webcastle.protocol import schema
from webcastle.protocol.texts import rendered, users_in

__all__ = [
    "BroadcastState",
    "Introduction",
    "Notice",
    "Poll",
    "PollOption",
    "PollPhase",
    "State",
    "introduction",
    "notice",
    "poll",
    "state",
    "state_of",
]


class BroadcastState(StrEnum):
    """The state of a broadcast (the action of a control message)."""

    PAUSED = "paused"
    RESUMED = "resumed"
    ENDED = "ended"
    SUSPENDED = "suspended"
    """TikTok ended it."""
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class State(Fact):
    """The broadcast is paused, goes on, or ends; ``text`` is what TikTok shows."""

    kind: ClassVar[str] = "state"

    state: BroadcastState
    text: str


@dataclass(frozen=True, slots=True)
class Notice(Fact):
    """A notice of TikTok's to the room, such as the welcome.

    ``key`` names its text, ``person`` is the first that it names. In 33 of 41 captured ones both stand only in the
    header.
    """

    kind: ClassVar[str] = "notice"

    text: str
    key: str
    person: Person | None
    scene: str
    is_welcome: bool


@dataclass(frozen=True, slots=True)
class Introduction(Fact):
    """The host's introduction of the broadcast."""

    kind: ClassVar[str] = "introduction"

    person: Person
    text: str
    language: str


class PollPhase(StrEnum):
    """The state of a poll."""

    STARTED = "started"
    RUNNING = "running"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class PollOption:
    """One answer."""

    index: int
    text: str
    votes: int


@dataclass(frozen=True, slots=True)
class Poll(Fact):
    """A poll starts, moves or ends; times in ms, 0 if unknown. A later message may leave the question out."""

    kind: ClassVar[str] = "poll"

    poll_id: int
    phase: PollPhase
    question: str
    options: tuple[PollOption, ...]
    starts_at: int
    ends_at: int


_STATES: Final = {
    1: BroadcastState.PAUSED,
    2: BroadcastState.RESUMED,
    3: BroadcastState.ENDED,
    4: BroadcastState.SUSPENDED,
}


def state_of(action: int) -> BroadcastState:
    """The state that the action of a control message means."""
    return _STATES.get(action, BroadcastState.OTHER)


def state(message: schema.WebcastControlMessage, head: Head) -> tuple[Fact, ...]:
    """The state of a control message."""
    return (State(*head, state_of(message.action), message.tips),)


def notice(message: schema.WebcastRoomMessage, head: Head) -> tuple[Fact, ...]:
    """The notice of a room message."""
    text = message.common.display_text
    user = next(users_in(text), None)
    person = None if user is None else person_of(user)
    content = message.content if message.content.strip() else rendered(text)
    return (Notice(*head, content, text.key, person, message.scene, message.is_welcome),)


def introduction(message: schema.WebcastLiveIntroMessage, head: Head) -> tuple[Fact, ...]:
    """The introduction of an intro message."""
    return (Introduction(*head, person_of(message.user), message.content, message.content_language),)


def poll(message: schema.WebcastPollMessage, head: Head) -> tuple[Fact, ...]:
    """The poll of a poll message: its state follows from which of its contents is present."""
    start, end, votes = message.start_content, message.end_content, message.update_votes_content
    phase, options = PollPhase.STARTED, start.option_list
    if message.HasField("end_content"):
        phase, options = PollPhase.ENDED, end.option_list
    elif message.HasField("update_votes_content"):
        phase, options = PollPhase.RUNNING, votes.option_list
    return (
        Poll(
            *head,
            message.poll_id or number_in(message.poll_basic_info.poll_id_str),
            phase,
            start.title or message.poll_basic_info.title,
            tuple(PollOption(each.option_idx, each.display_content, each.votes) for each in options),
            milliseconds(start.start_time),
            milliseconds(start.end_time),
        ),
    )
