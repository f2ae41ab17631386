"""The room itself: its state, polls, notices, and what Webcastle adds (gaps, unknown methods)."""
# ruff: noqa: N815 - the field names are the public API's

from __future__ import annotations

from typing import Annotated, Literal, NotRequired

from typing_extensions import Doc, TypedDict

from webcastle.api.compat.tiktools.shapes.base import EventBase, User
from webcastle.models import GapReason

__all__ = [
    "AccessRecallEvent",
    "BottomMessageEvent",
    "CapsuleEvent",
    "ControlEvent",
    "GapEvent",
    "GenericEvent",
    "LiveIntroEvent",
    "OecLiveShoppingEvent",
    "PerceptionEvent",
    "PollEvent",
    "PollOption",
    "RoomEvent",
    "RoomInfo",
    "RoomInfoFrame",
    "RoomInfoOwner",
    "RoomVerifyEvent",
    "StreamEndEvent",
    "UnknownEvent",
]


class RoomInfoOwner(TypedDict):
    """The host."""

    nickname: str
    uniqueId: str
    userId: NotRequired[str]


class RoomInfo(TypedDict):
    """The room as it was when the client connected."""

    title: str
    user_count: int
    like_count: int
    owner: RoomInfoOwner


class RoomInfoFrame(TypedDict):
    """The first frame of a connection. It has no `data`; its fields stand beside `event`."""

    event: Literal["roomInfo"]
    roomId: str
    uniqueId: str
    roomInfo: RoomInfo
    connectedAt: str
    """ISO 8601."""
    wsHost: NotRequired[str]
    clusterRegion: NotRequired[str]
    seq: int
    """With `part`, the older form of `position`."""
    part: NotRequired[int]
    """As in every event."""
    position: str
    """Where in the room's log the frames begin: at `since`, or behind the last event so far."""


class ControlEvent(EventBase):
    """The broadcast is paused, goes on, or ends."""

    action: int
    """1 paused, 2 goes on, 3 ended, 4 suspended by TikTok."""
    tips: str


class StreamEndEvent(EventBase):
    """The broadcast is over (`control` 3 or 4). If TikTok did not say so itself, the gateway does; then `msgId` is empty."""

    reason: str
    """`creator_offline`, or `suspended` when TikTok ended it."""
    reconnect: bool
    """The vendor's advice: true."""
    action: int


class RoomEvent(EventBase):
    """A message from TikTok to the room, such as the welcome."""

    status: int
    """Always 0, as with the vendor."""
    content: str
    isWelcome: bool
    scene: str
    source: int


class LiveIntroEvent(EventBase):
    """The host's introduction of the broadcast."""

    title: str
    id: str
    user: User
    language: str


class PollOption(TypedDict):
    """One answer."""

    index: int
    text: str
    votes: int


class PollEvent(EventBase):
    """A poll starts, moves or ends."""

    pollId: str
    action: int
    """The message type as sent."""
    status: int
    questionPayload: str
    optionsPayload: str
    """The answers as one text: `A | B | C`."""
    options: list[PollOption]
    kind: str
    """TikTok's own word, e.g. `POLL_KIND_NORMAL`."""
    isEnd: bool
    startTime: int
    endTime: int


class PerceptionEvent(EventBase):
    """A hint of TikTok's about its rules."""

    perceptionCode: int
    action: str


class AccessRecallEvent(EventBase):
    """A permission of the room is withdrawn for a while."""

    status: int
    reason: str
    durationSec: int
    suspendKey: str


class RoomVerifyEvent(EventBase):
    """TikTok checks the room's classification."""

    verifyCode: int
    content: str
    closeRoom: bool


class BottomMessageEvent(EventBase):
    """A notice at the lower edge."""

    noticeKey: str
    anchorUserId: str
    durationSec: int
    riskKey: str


class CapsuleEvent(EventBase):
    """A small reminder over the video."""

    imageUrl: str
    titleKey: str
    btnKey: str
    deepLink: str
    reminderKey: str


class OecLiveShoppingEvent(EventBase):
    """A product is shown or hidden."""

    status: int
    productInfo: str
    """Title and price."""
    title: str
    price: str
    productId: str
    imageUrl: str


class GenericEvent(EventBase):
    """Any other method that the schema knows: its fields in canonical protobuf JSON beside the common ones.

    The event's name is the method without `Webcast` and `Message`, in lowerCamelCase.
    """

    method: str


class UnknownEvent(EventBase):
    """Ours: a method that the schema does not know, or a message that does not parse, as it came."""

    method: str
    payload_b64: str
    reason: Literal["unknown_method", "bad_message"]


GapEvent = TypedDict(
    "GapEvent",
    {
        "type": Literal["gap"],
        "roomId": str,
        "timestamp": Annotated[int, Doc("`to`, or `from` while it lasts.")],
        "from": Annotated[int, Doc("ms: when the link was last known good.")],
        "to": Annotated[int, Doc("ms: when it was good again; 0: not yet.")],
        "reason": Annotated[str, Doc(f"{', '.join(f'`{reason}`' for reason in GapReason)}.")],
        "recovered": Annotated[bool, Doc("TikTok sent the messages afterwards: nothing is known to be missing.")],
    },
)
GapEvent.__doc__ = """Ours: the link to TikTok broke; messages from `from` to `to` (ms, 0: not over) may be missing.

`recovered` says that TikTok sent them afterwards, so that nothing is known to be missing.
"""
