"""Gifts, the identity of gift streaks, treasure chests, goals."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Final, NamedTuple

from webcastle.events.fact import Fact, Head, milliseconds
from webcastle.events.people import NOBODY, Person, image_url, number_in, person_of
from webcastle.protocol import schema
from webcastle.protocol.texts import users_in

__all__ = [
    "STREAK_TYPE",
    "Chest",
    "ChestState",
    "Gift",
    "Goal",
    "GoalPart",
    "StreakKey",
    "chest",
    "comes_in_streaks",
    "gift",
    "goal",
    "streak_key",
]

STREAK_TYPE: Final = 1
"""The type of gifts that come in streaks; no other does (docs/protocol.md, "Messages")."""
_SUPER_FAN_BOX: Final = "ttlive_superfanbox"


class StreakKey(NamedTuple):
    """The identity of a gift streak within its room. Ids are decimal texts, "" where the message has none."""

    group_id: str
    giver: str
    gift_id: int
    recipient: str

    def streak_id(self, room_id: int, msg_id: int = 0) -> str:
        """The streak's id: the same after a restart and in every replay.

        ``msg_id`` is that of a gift that comes alone, or of the first message of a streak without a group id; else 0.
        """
        message = str(msg_id) if msg_id else ""
        text = "\0".join((str(room_id), self.group_id, self.giver, str(self.gift_id), self.recipient, message))
        return hashlib.blake2b(text.encode(), digest_size=10).hexdigest()


def streak_key(gift: schema.GiftPeek | schema.WebcastGiftMessage) -> StreakKey:
    """The streak that a gift message belongs to."""
    group_id, user = gift.group_id, gift.user
    if gift.HasField("to_user"):
        recipient = str(gift.to_user.id or "") or _text(gift.to_user.id_str)
    else:
        recipient = str(gift.to_member_id_int or "") or _text(gift.to_member_id)
    return StreakKey(
        str(group_id) if group_id else "",
        str(user.id or "") or _text(user.id_str),
        gift.gift_id or gift.gift.id,
        recipient,
    )


def comes_in_streaks(gift_type: int, key: StreakKey) -> bool:
    """Whether a gift is a step of a streak. Without the gift's description there is no type; then the group id decides."""
    return gift_type == STREAK_TYPE or (gift_type == 0 and key.group_id != "")


@dataclass(frozen=True, slots=True)
class Gift(Fact):
    """A gift as TikTok reports it: a step of a streak, or a gift that comes alone.

    ``count`` runs up within a streak; the last step has ``ends_streak`` and repeats the last count. ``group_count`` is
    how many were sent at once, ``diamonds_each`` the price of one. ``recipient`` is None if the message names none:
    then it is the host.
    """

    kind: ClassVar[str] = "gift"

    person: Person
    recipient: Person | None
    gift_id: int
    name: str
    image_url: str
    diamonds_each: int
    count: int
    group_count: int
    streak: StreakKey
    comes_in_streaks: bool
    ends_streak: bool

    @property
    def streak_id(self) -> str:
        """The id in this gift's `GiftStreakEnded`; of a streak without a group id, only the first message has it."""
        return self.streak.streak_id(self.room_id, 0 if self.comes_in_streaks and self.streak.group_id else self.msg_id)


class ChestState(StrEnum):
    """What happens to a treasure chest."""

    SHOWN = "shown"
    GONE = "gone"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Chest(Fact):
    """A treasure chest for the viewers, not a gift to the creator.

    ``diamonds`` are in it for ``people`` viewers, who may open it at ``opens_at`` (ms). ``for_super_fans`` are its
    viewers.
    """

    kind: ClassVar[str] = "chest"

    state: ChestState
    chest_id: str
    person: Person
    diamonds: int
    people: int
    opens_at: int
    for_super_fans: bool


@dataclass(frozen=True, slots=True)
class GoalPart:
    """One part of a goal, mostly a number of gifts of one kind."""

    part_id: int
    gift_name: str
    progress: int
    target: int


@dataclass(frozen=True, slots=True)
class Goal(Fact):
    """A goal of the room moves. ``count`` and ``score`` are what ``person`` contributed with this message."""

    kind: ClassVar[str] = "goal"

    goal_id: int
    description: str
    parts: tuple[GoalPart, ...]
    person: Person
    count: int
    score: int


_CHEST_STATES: Final = {
    schema.EnvelopeDisplay.NEW: ChestState.SHOWN,
    schema.EnvelopeDisplay.HIDE: ChestState.GONE,
}


def gift(message: schema.WebcastGiftMessage, head: Head) -> tuple[Fact, ...]:
    """The gift of a gift message."""
    given, key = message.gift, streak_key(message)
    in_streaks = comes_in_streaks(given.type, key)
    return (
        Gift(
            *head,
            person_of(message.user, message.user_identity),
            _recipient(message),
            key.gift_id,
            given.name,
            image_url(given.image) or image_url(given.icon),
            max(given.diamond_count, 0),
            max(message.repeat_count, 1),
            max(message.group_count, 0),
            key,
            in_streaks,
            in_streaks and message.repeat_end != 0,
        ),
    )


def chest(message: schema.WebcastEnvelopeMessage, head: Head) -> tuple[Fact, ...]:
    """The chest of an envelope message.

    The sender's name there is the @handle (24 of 24 captured); the header's text has the whole user.
    """
    info, text = message.envelope_info, message.common.display_text
    sender = next(users_in(text), None)
    person = person_of(sender) if sender is not None else Person(number_in(info.send_user_id), info.send_user_name, "")
    for_super_fans = (
        info.business_type == schema.EnvelopeBusinessType.SUPER_FAN_BOX or _SUPER_FAN_BOX in text.key.lower()
    )
    return (
        Chest(
            *head,
            _CHEST_STATES.get(message.display, ChestState.OTHER),
            info.envelope_id,
            person,
            max(info.diamond_count, 0),
            max(info.people_count, 0),
            milliseconds(info.unpack_at),
            for_super_fans,
        ),
    )


def goal(message: schema.WebcastGoalUpdateMessage, head: Head) -> tuple[Fact, ...]:
    """The goal of a goal message."""
    found, contributor = message.goal, message.contributor_id or number_in(message.contributor_id_str)
    parts = tuple(
        GoalPart(part.id or number_in(part.id_str), part.gift.name, part.progress, part.target)
        for part in found.sub_goals
    )
    return (
        Goal(
            *head,
            found.id or number_in(found.id_str),
            found.description,
            parts,
            Person(contributor, message.contributor_display_id, "") if contributor else NOBODY,
            message.contribute_count,
            message.contribute_score,
        ),
    )


def _recipient(message: schema.WebcastGiftMessage) -> Person | None:
    if message.HasField("to_user"):
        return person_of(message.to_user)
    user_id = message.to_member_id_int or number_in(message.to_member_id)
    return Person(user_id, "", message.to_member_nickname) if user_id else None


def _text(text: str | bytes) -> str:
    return text if isinstance(text, str) else text.decode("utf-8", "replace")
