"""Viewers: arrivals, follows, shares, likes, subscriptions, super fans, levels, counts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Final

from webcastle.events.fact import Fact, Head
from webcastle.events.people import Person, person_of
from webcastle.protocol import schema
from webcastle.protocol.texts import rendered, users_in

__all__ = [
    "Entrance",
    "Follow",
    "Join",
    "Ladder",
    "LevelReached",
    "Like",
    "Share",
    "Subscription",
    "SuperFan",
    "SuperFanNews",
    "TopViewer",
    "Viewers",
    "arrival",
    "barrage",
    "like",
    "social",
    "subscription",
    "viewers",
]


class Entrance(StrEnum):
    """The kind of message that announces an arrival."""

    PLAIN = "plain"
    LEVEL = "level"
    """By a banner for a high-level gifter."""
    FAN_CLUB = "fan_club"
    """By a banner for a viewer of the fan club."""


@dataclass(frozen=True, slots=True)
class Join(Fact):
    """A viewer arrives. In busy rooms TikTok sends only some arrivals.

    High-level gifters and viewers of the fan club come by a banner only (12 of 12 captured), never by a message of
    their own. ``source`` is where the viewer came from, e.g. ``homepage_hot-live_cell``, "" if TikTok does not say.
    """

    kind: ClassVar[str] = "join"

    person: Person
    entrance: Entrance
    source: str


@dataclass(frozen=True, slots=True)
class Follow(Fact):
    """A viewer follows the host, who then has so many ``followers`` (0: unknown)."""

    kind: ClassVar[str] = "follow"

    person: Person
    followers: int


@dataclass(frozen=True, slots=True)
class Share(Fact):
    """A viewer shares the room; ``shares`` is the room's count as sent (0: unknown)."""

    kind: ClassVar[str] = "share"

    person: Person
    shares: int


@dataclass(frozen=True, slots=True)
class Like(Fact):
    """A viewer likes ``count`` times.

    TikTok samples these messages. ``total`` is the room's, of counters that may disagree, so it may go back.
    """

    kind: ClassVar[str] = "like"

    person: Person
    count: int
    total: int


@dataclass(frozen=True, slots=True)
class TopViewer:
    """One of the viewers that give most; ``score`` is in diamonds, ``rank`` counts from 1."""

    person: Person
    score: int
    rank: int


@dataclass(frozen=True, slots=True)
class Viewers(Fact):
    """How many watch ``now``, ``anonymous`` ones of them, and how many visits there were; about every two seconds."""

    kind: ClassVar[str] = "viewers"

    now: int
    visitors: int
    anonymous: int
    top: tuple[TopViewer, ...]


@dataclass(frozen=True, slots=True)
class Subscription(Fact):
    """A viewer subscribes to the host, in the ``months``-th month (0: unknown). ``renews`` itself, None: unknown."""

    kind: ClassVar[str] = "subscription"

    person: Person
    months: int
    renews: bool | None


class SuperFanNews(StrEnum):
    """The kinds of banners about super fans. TikTok's text keys are compared without case."""

    BECAME = "became"
    ENTERED = "entered"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class SuperFan(Fact):
    """A banner about a super fan; ``text`` is what it shows."""

    kind: ClassVar[str] = "super_fan"

    person: Person
    news: SuperFanNews
    text: str


class Ladder(StrEnum):
    """The kind of a level."""

    GIFTER = "gifter"
    FAN_CLUB = "fan_club"


@dataclass(frozen=True, slots=True)
class LevelReached(Fact):
    """A viewer reaches a level."""

    kind: ClassVar[str] = "level"

    person: Person
    ladder: Ladder
    level: int


_JOINED: Final = schema.MemberMessageAction.MEMBER_MESSAGE_ACTION_JOINED
_SUBSCRIBED: Final = schema.MemberMessageAction.MEMBER_MESSAGE_ACTION_SUBSCRIBED
_FOLLOW_ACTION: Final = 1
_SHARE_ACTIONS: Final = range(2, 6)
_barrage = schema.BarrageMessageBarrageType
_ENTRANCES: Final = {
    _barrage.GRADE_USER_ENTRANCE_NOTIFICATION: Entrance.LEVEL,
    _barrage.FANS_LEVEL_ENTRANCE: Entrance.FAN_CLUB,
}
_LADDERS: Final = {_barrage.USER_UPGRADE: Ladder.GIFTER, _barrage.FANS_LEVEL_UPGRADE: Ladder.FAN_CLUB}
_SUPER_FAN: Final = "ttlive_superfan"
_SUPER_FAN_NEWS: Final = {"becamesuperfan": SuperFanNews.BECAME, "superfanjoined": SuperFanNews.ENTERED}


def arrival(message: schema.WebcastMemberMessage, head: Head) -> tuple[Fact, ...]:
    """The arrival (action 1) or the subscription (action 3) of a ``WebcastMemberMessage``; nothing for its other actions."""
    if message.action == _JOINED:
        return (Join(*head, person_of(message.user), Entrance.PLAIN, message.client_enter_source),)
    if message.action == _SUBSCRIBED:
        return (Subscription(*head, person_of(message.user), max(message.live_sub_only_month, 0), None),)
    return ()


def social(message: schema.WebcastSocialMessage, head: Head) -> tuple[Fact, ...]:
    """The follow or share of a social message: its text's key decides, else its action (1 follow, 2 to 5 share)."""
    key, action = message.common.display_text.key.lower(), message.action
    person = person_of(message.user)
    if "follow" in key or ("share" not in key and action == _FOLLOW_ACTION):
        return (Follow(*head, person, max(message.follow_count, 0)),)
    if "share" in key or action in _SHARE_ACTIONS:
        return (Share(*head, person, max(message.share_count, 0)),)
    return ()


def like(message: schema.WebcastLikeMessage, head: Head) -> tuple[Fact, ...]:
    """The likes of a like message."""
    return (Like(*head, person_of(message.user), max(message.count, 0), max(message.total, 0)),)


def viewers(message: schema.WebcastRoomUserSeqMessage, head: Head) -> tuple[Fact, ...]:
    """The counts of a room user message: ``total`` is now, ``total_user`` all visits."""
    top = tuple(
        TopViewer(person_of(each.user), max(each.score, 0), each.rank if each.rank > 0 else number)
        for number, each in enumerate(message.ranks, 1)
    )
    return (Viewers(*head, max(message.total, 0), max(message.total_user, 0), max(message.anonymous, 0), top),)


def subscription(message: schema.WebcastSubNotifyMessage, head: Head) -> tuple[Fact, ...]:
    """The subscription of a subscription message; nothing for reminders, goals and given ones (other types than 0)."""
    if message.message_type != schema.MessageType.SUB_SUCCESS:
        return ()
    renews = message.subscribe_type == schema.SubscribeType.AUTO
    return (Subscription(*head, person_of(message.user), max(message.sub_month, 0), renews),)


def barrage(message: schema.WebcastBarrageMessage, head: Head) -> tuple[Fact, ...]:
    """What a banner says: an arrival, a level, news of a super fan; nothing for other banners."""
    kind, person = message.msg_type, _person_of_banner(message)
    facts: list[Fact] = []
    entrance, ladder = _ENTRANCES.get(kind), _LADDERS.get(kind)
    if entrance is not None:
        facts.append(Join(*head, person, entrance, ""))
    if ladder is not None:
        parameter = message.user_grade_param if ladder is Ladder.GIFTER else message.fans_level_param
        facts.append(LevelReached(*head, person, ladder, max(parameter.current_grade, 0)))
    for text in (message.content, message.common_barrage_content):
        key = text.key.lower()
        if _SUPER_FAN in key:
            news = next((news for part, news in _SUPER_FAN_NEWS.items() if part in key), SuperFanNews.OTHER)
            facts.append(SuperFan(*head, person, news, rendered(text)))
            break
    return tuple(facts)


def _person_of_banner(message: schema.WebcastBarrageMessage) -> Person:
    """Real banners name the person in the parameters of their type or in a text, and not in ``user``."""
    for holder in (message, message.user_grade_param, message.fans_level_param):
        if holder.HasField("user"):
            return person_of(holder.user)
    for text in (message.content, message.common_barrage_content, message.common.display_text):
        for user in users_in(text):
            return person_of(user)
    return person_of(message.user)
