"""Battles between hosts, and the links of guests and co-hosts that they run over."""
# ruff: noqa: N815 - the field names are the public API's

from __future__ import annotations

from typing import NotRequired

from typing_extensions import TypedDict

from webcastle.api.compat.tiktools.shapes.base import EventBase, PersonRef, User

__all__ = [
    "BattleArmiesEvent",
    "BattleContributor",
    "BattleEvent",
    "BattleGame",
    "BattleHost",
    "BattleItemCardEvent",
    "BattlePunishFinishEvent",
    "BattleSettings",
    "BattleTaskEvent",
    "BattleTeam",
    "BattleTeamUser",
    "BattleUser",
    "LastGift",
    "LinkEvent",
    "LinkLayerEvent",
    "LinkMicEvent",
]


class BattleTeamUser(TypedDict):
    """A supporter and the score given; in `battle`, a host and its score."""

    user: PersonRef
    score: int


class BattleTeam(TypedDict):
    """A host with supporters, or a team of hosts."""

    hostUserId: str
    """The (first) host."""
    hostUserIds: list[str]
    hostUser: NotRequired[PersonRef]
    score: int
    users: list[BattleTeamUser]


class BattleSettings(TypedDict):
    """When the battle runs; ms, but `duration` in seconds. 0: not said."""

    startTimeMs: int
    duration: int
    endTimeMs: int


class BattleUser(TypedDict):
    """A host in the docs' older shape."""

    uniqueId: str
    score: int
    userId: str
    nickname: str
    profilePictureUrl: str


class BattleEvent(EventBase):
    """A battle is offered, begins or ends. Sent as `battle` and, for the docs' older name, as `linkMicBattle`."""

    battleId: str
    status: int
    """1 active, 2 starting, 3 ended, 4 preparing."""
    battleDuration: int
    """Seconds."""
    teams: list[BattleTeam]
    scores: list[int]
    """One per team, in the same order."""
    extraHostUserIds: list[str]
    """Hosts beyond the first two."""
    layoutSubtype: str
    battleSettings: BattleSettings
    battleUsers: list[BattleUser]
    battleStatus: int
    """The docs' older numbers: 1 started, 2 in progress, 3 ended; 0 not begun."""
    action: str
    """TikTok's own word, e.g. `OPEN`, `FINISH`, `INVITE`."""
    battleType: str
    """TikTok's own word, e.g. `NORMAL_BATTLE`, `TEAM_BATTLE`."""


class BattleContributor(TypedDict):
    """A supporter."""

    userId: str
    score: int
    nickname: str


class BattleHost(TypedDict):
    """A host in a battle."""

    hostUserId: str
    teamTotalScore: int
    teamIdx: int
    """Hosts of one team share it."""
    contributors: list[BattleContributor]
    """Highest score first."""


class LastGift(TypedDict):
    """The gift that changed the score."""

    gifterUserId: str
    giftId: int
    count: int
    diamondCount: int
    """Price of one."""
    repeatCount: int
    giftPictureUrl: str


class BattleGame(TypedDict):
    """The game inside the battle."""

    name: str
    id: str
    """Empty: not said."""


class BattleArmiesEvent(EventBase):
    """The score of a battle."""

    battleId: str
    status: int
    """1 active, 2 starting, 3 ended, 4 preparing."""
    teams: list[BattleTeam]
    matchId: str
    """The channel that the hosts share; it outlasts rounds."""
    sessionId: str
    """This round: the battle id."""
    sessionTag: str
    """The same as `battleId`."""
    startedAtMs: int
    serverTsMs: int
    """TikTok's clock when it sent the score."""
    durationSec: int
    secsRemaining: int
    hosts: list[BattleHost]
    transactionId: str
    battleSettings: BattleSettings
    scoreUpdateTime: int
    giftSentTime: int
    triggerReason: str
    """TikTok's own word, e.g. `SCORE_UPDATE`, `BATTLE_END`."""
    lastGift: NotRequired[LastGift]
    battleGame: NotRequired[BattleGame]


class BattleItemCardEvent(EventBase):
    """A card is played in a battle."""

    battleId: str
    cardType: int
    """2 gloves, 3 mist, 4 guide, 5 extra time, 10 and 11 boosters, …"""
    effect: str
    """`gloves`, `mist`, `booster_x2`, `booster_x3`, `match_guide`, `thunder`, `extra_time`, or TikTok's key."""
    effectKey: str
    multiplier: int
    """2 or 3 for boosters, else 0."""
    senderUserId: str
    senderNickname: str
    senderUniqueId: str
    senderAvatarUrl: str
    activatedAtSec: int
    durationSec: int
    endsAtSec: int
    commentTemplate: str
    iconUrl: str
    iconKey: str
    accentColor: str
    """`#rrggbb`."""
    toHostUserId: str
    """The host for whom, or against whom, it is played."""


class BattleTaskEvent(EventBase):
    """A task inside a battle, with a bonus on the score as reward."""

    taskAction: int
    """0 start, 1 progress, 2 settled, 3 reward."""
    battleRefId: str
    missionType: str
    multiplier: int
    missionDuration: int
    missionTarget: int
    progress: int
    remainingSeconds: int
    endTimestampS: int
    timerType: int
    """The SDK's reading of what TikTok calls the settlement: 0 succeeded, 1 failed, 2 both succeeded."""


class BattlePunishFinishEvent(EventBase):
    """The loser's forfeit is over."""

    battleId: str
    punishedUserId: str
    """Who ended it."""
    punishType: int
    """0 time is up, 1 cut short."""
    sessionId: str


class LinkLayerEvent(EventBase):
    """Hosts or guests are invited, accepted, changed."""

    action: int
    """2 invite, 3 apply, 5 reply, 8 invitation taken back, 9 leave, 10 finish, 11 list changed, …"""
    subAction: int
    """2 co-hosts, 4 guests."""
    sourceType: str
    targetUserId: str
    channelId: str


class LinkEvent(EventBase):
    """The older form of `linkLayer`."""

    action: int
    subAction: int
    relatedUser: User | None
    linkerId: str


class LinkMicEvent(EventBase):
    """The oldest form of `linkLayer`."""

    action: str
    """The message type, a number."""
    users: list[User]
    fromUserId: str
    toUserId: str
    channelId: str
