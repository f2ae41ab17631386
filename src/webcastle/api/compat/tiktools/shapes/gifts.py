"""Gifts, streaks, treasure boxes, goals and the gift panel."""
# ruff: noqa: N815 - the field names are the public API's

from __future__ import annotations

from typing import Literal, NotRequired

from typing_extensions import TypedDict

from webcastle.api.compat.tiktools.shapes.base import EventBase, User

__all__ = [
    "EnvelopeEvent",
    "FanTicketEvent",
    "FanTicketUser",
    "GiftDynamicRestrictionEvent",
    "GiftEvent",
    "GiftFinal",
    "GiftPanelUpdateEvent",
    "GoalContributor",
    "GoalUpdateEvent",
    "Relationship",
    "SubGoal",
    "ViewerPick",
    "ViewerPicksUpdateEvent",
]


class Relationship(TypedDict):
    """Between giver and host."""

    joinDayNumber: int
    fromUser: str
    toUser: str


class GiftEvent(EventBase):
    """A gift as TikTok reports it: a streak sends one for every step. To count gifts, use `giftFinal`."""

    user: User
    giftId: int
    giftName: str
    diamondCount: int
    """Price of one."""
    repeatCount: int
    """How many so far in the streak, cumulative."""
    repeatEnd: bool
    """The streak is over; the count is that of the step before."""
    giftType: int
    """1 comes in streaks, anything else does not."""
    giftPictureUrl: str
    combo: bool
    """The streak is running: type 1 and not at its end."""
    groupId: str
    """The streak, of TikTok's making; empty for gifts without one."""
    groupCount: int
    comboCount: int
    isFirstSent: bool
    toUser: User | None
    """Who receives it, if TikTok says: in rooms with guests not always the host."""
    transactionId: str
    """The order, else the log id."""
    senderUserId: str
    relationship: NotRequired[Relationship]
    """Named by the vendor; where TikTok sends it is not known, so it is absent today."""


class GiftFinal(TypedDict):
    """Ours: one per streak, and one per gift that comes alone. Never two for the same streak."""

    type: Literal["giftFinal"]
    msgId: str
    """The last message that counted."""
    roomId: str
    timestamp: int
    """The same as `endedAt`."""
    streakId: str
    """Made of room, streak, user, gift and recipient: the same after a restart and in every replay."""
    giftId: int
    giftName: str
    giftType: int
    giftPictureUrl: str
    diamondCount: int
    """Price of one."""
    repeatCount: int
    """How many in all."""
    totalDiamonds: int
    user: User
    toUser: User | None
    startedAt: int
    """ms, by TikTok's clock."""
    endedAt: int
    """ms, by TikTok's clock: the last message that counted."""
    endedBy: Literal["repeatEnd", "timeout", "single"]


class EnvelopeEvent(EventBase):
    """A treasure box. One of super fans comes once more as `superFanBox`."""

    envelopeId: str
    user: User
    """Who gave it; TikTok tells id, name and picture."""
    coins: int
    diamondCount: int
    diamonds: int
    """`coins`, `diamondCount` and `diamonds` are the same: three spellings of the vendor."""
    canOpen: int
    """How many people may open it."""
    peopleCount: int
    unpackAt: int
    """When it can be opened, in seconds. (The docs' `timestamp`; ours is the message's time.)"""
    businessType: int
    display: int
    """1 new, 2 gone."""


class SubGoal(TypedDict):
    """One part of a goal."""

    id: str
    progress: int
    target: int
    giftName: str


class GoalContributor(TypedDict):
    """Who moved a goal forward."""

    userId: str
    uniqueId: str
    profilePictureUrl: str


class GoalUpdateEvent(EventBase):
    """A goal of the room moves."""

    goalKey: str
    creatorUserId: str
    """The contributor, whom the vendor calls so."""
    contributionLevel: int
    metadataJson: str
    goalId: str
    description: str
    contributor: GoalContributor
    contributeCount: int
    contributeScore: int
    subGoals: list[SubGoal]


class GiftPanelUpdateEvent(EventBase):
    """The room's gift panel changed."""

    panelId: str
    updatedAtSec: int


class GiftDynamicRestrictionEvent(EventBase):
    """Some gifts were hidden or shown again."""

    rawPayload: str
    """The message, base64."""
    hiddenGiftIds: list[str]


class FanTicketUser(TypedDict):
    """A guest's score."""

    userId: str
    fanTicket: int


class FanTicketEvent(EventBase):
    """Scores of the guests of a room."""

    rawPayload: str
    """The message, base64."""
    total: int
    users: list[FanTicketUser]


class ViewerPick(TypedDict):
    """A gift with a meaning that the host gave it."""

    giftId: int
    description: str
    score: int


class ViewerPicksUpdateEvent(EventBase):
    """The host's picks among the gifts."""

    pickType: int
    payload: str
    """The picks as one text: `description giftId, …`."""
    picks: list[ViewerPick]
