"""Viewers: who comes, follows, shares, likes, subscribes, and how many there are."""
# ruff: noqa: N815 - the field names are the public API's

from __future__ import annotations

from typing_extensions import TypedDict

from webcastle.api.compat.tiktools.shapes.base import EventBase, TextFields, User

__all__ = [
    "BarrageEvent",
    "LikeEvent",
    "MemberEvent",
    "RankTextEvent",
    "RankUpdate",
    "RankUpdateEvent",
    "RoomUserSeqEvent",
    "SocialEvent",
    "SubscribeEvent",
    "SuperFanEvent",
    "TopViewer",
    "UnauthorizedMemberEvent",
]


class LikeEvent(EventBase):
    """A viewer likes. TikTok samples these: the counts do not add up to the total."""

    user: User
    likeCount: int
    """In this message, 1 to 15."""
    totalLikes: int
    """The room's total as sent. TikTok interleaves independent counters, so it may go backwards."""
    totalLikeCount: int
    """The same as `totalLikes`, the docs' spelling."""


class MemberEvent(EventBase):
    """A viewer arrives, or otherwise changes standing in the room."""

    user: User
    actionId: int
    """1 joined, 3 subscribed; 26, 27, 38, 44, 50 are seen, unexplained."""
    action: int
    actionCode: int
    """`action` and `actionCode` are `actionId` in other SDKs' spelling."""
    entrySource: str
    """Where the viewer came from, e.g. `homepage_hot-live_cell`."""
    entryAction: str
    """`draw`, `click`, …"""
    entryType: str
    """`rec`: TikTok recommended the room."""
    memberCount: int


class SocialEvent(EventBase):
    """A viewer follows the host or shares the room.

    Sent as `follow` or `share` (the vendor's docs and SDK) and once more as `social` (its other SDKs); only as `social` if it
    is neither.
    """

    user: User
    eventType: str
    """`follow`, `share`, or empty."""
    action: str
    """The same as `eventType`, as the SDKs' `social` has it."""
    displayType: str
    """The key of TikTok's text, e.g. `pm_main_follow_message_viewer_2`."""
    followCount: int
    """The host's followers afterwards, as sent."""
    shareCount: int
    shareType: int


class SubscribeEvent(EventBase):
    """A viewer subscribes (`subscribe`); other notices about subscriptions have the same fields as `subNotify`."""

    user: User
    eventType: str
    """`subscribe`; empty for `subNotify`."""
    subMonth: int
    subscribeType: int
    """0 once, 1 renews itself."""
    oldSubscribeStatus: int
    """0 first time, 1 again, 2 and 3 in and after the grace period."""
    messageType: int
    """0 subscribed; others: reminders, goals, given subscriptions."""


class TopViewer(TypedDict):
    """One of the top viewers in both shapes: the SDK's (a user's main fields) and the docs' (`user` with `coinCount`)."""

    userId: str
    uniqueId: str
    nickname: str
    profilePictureUrl: str
    followRole: int
    isSubscriber: bool
    user: User
    coinCount: int
    rank: int


class RoomUserSeqEvent(EventBase):
    """How many are watching; about every two seconds."""

    viewerCount: int
    """Now."""
    totalViewers: int
    """Visitors since the start."""
    anonymous: int
    """Of the viewers now, those not logged in."""
    popularity: int
    topViewers: list[TopViewer]


class UnauthorizedMemberEvent(EventBase):
    """A viewer arrives who is not logged in."""

    templateKey: str
    countLabel: str
    enterToastKey: str
    nickname: str
    action: int


class BarrageEvent(EventBase):
    """A banner that crosses the screen."""

    user: User
    msgType: int
    """3 normal, 4 subscription, 7 given subscription, 8 level up, 9 entrance, 10 and 11 fan club, 13 gallery, 100 common."""
    subType: str
    displayType: int
    duration: int
    defaultPattern: str
    content: str
    """The text shown."""
    contentKey: str
    level: int
    """The new level, for messages about levels."""


class SuperFanEvent(EventBase):
    """`superFan`: a banner about a super fan; `superFanJoin`: a viewer became one. Comes in addition to `barrage`."""

    user: User
    contentKey: str
    content: str


class RankTextEvent(EventBase):
    """A viewer's rank is announced."""

    templateKey: str
    templateText: str
    text: str
    userId: str
    user: User | None
    rankType: str
    scene: int
    rankBefore: int
    rankAfter: int


class RankUpdate(TypedDict):
    """The host's rank in one ranking."""

    rankType: str
    ownRank: int
    currentScore: int
    countdownSec: int
    isOnRank: bool
    text: TextFields


class RankUpdateEvent(EventBase):
    """The host's ranks in TikTok's rankings."""

    rankType: str
    """Of the first ranking, e.g. `TYPE_HOURLY_RANK`."""
    rankList: list[RankUpdate]
    """Always empty: the vendor's SDK names it, the message carries no list of users."""
    updates: list[RankUpdate]
