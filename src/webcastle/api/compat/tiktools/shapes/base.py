"""What all events share: the event itself, the common fields, the user object."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from typing_extensions import TypedDict  # pydantic refuses typing's own before Python 3.12

__all__ = ["Badge", "Event", "EventBase", "PersonRef", "TextFields", "User"]


class Event(NamedTuple):
    """One normalised event: its name, and data that is JSON as it stands and has the shape of the name's TypedDict."""

    name: str
    data: Mapping[str, object]


class EventBase(TypedDict):
    """The fields of every event that came from TikTok."""

    type: str
    """The event's name once more."""
    msgId: str
    """TikTok's id of the message; several events of one message share it."""
    roomId: str
    timestamp: int
    """When TikTok made the message, ms; 0 if it does not say."""
    protoVersion: int
    """Always 3: the vendor's third revision, the one that knows all fields."""


class Badge(TypedDict):
    """One badge beside a user's name."""

    badgeSceneType: int
    """1 moderator, 2 new gifter, 3 friend, 4 and 7 subscriber, 6 top gifter, 8 gifter level, 10 fan club, 12 host."""
    type: str
    """The text's key, e.g. `pm_mt_moderator_im`, else the kind of badge: `image`, `text`, `string`, `combine`."""
    name: str
    """The text shown."""
    level: int
    """0 if it has none."""
    displayType: int
    url: str
    """The image; empty if it has none."""
    privilegeId: str


class User(TypedDict):
    """A user: the same fields in every event, also where TikTok says little (then empty, 0, false or null)."""

    userId: str
    id: str
    """The same as `userId`; one of the vendor's SDKs calls it so."""
    uniqueId: str
    """The @name, without @."""
    nickname: str
    profilePictureUrl: str
    followRole: int
    """Toward the host: 0 none, 1 follower, 2 friend."""
    isModerator: bool
    isSubscriber: bool
    isNewGifter: bool
    topGifterRank: int | None
    """Rank among the room's top gifters, null if there is none or TikTok does not say."""
    userBadges: list[Badge]
    level: int
    """Gifter level, 1 to 50; 0: never gifted, as far as TikTok tells."""
    payGrade: int
    """The same as `level`, the vendor's other spelling."""
    fansLevel: int
    """Level in the host's fan club; 0: does not belong to it."""
    roles: list[str]
    """Of `host`, `moderator`, `subscriber`, `fan`, `topGifter`, `newGifter`, `gifter`, `friend`, `follower`: those that apply."""


class PersonRef(TypedDict):
    """A user of whom a battle message says only this much."""

    id: str
    userId: str
    nickname: str
    uniqueId: str
    """The @name where the message has it, else the nickname, as the vendor does."""
    profilePictureUrl: str


class TextFields(TypedDict):
    """A text that TikTok translates on the device."""

    key: str
    """The key of its translations, e.g. `pm_main_follow_message_viewer_2`."""
    pattern: str
    """Its English pattern, with slots such as `{0:user}`."""
    text: str
    """The pattern with its slots filled."""
