"""What the stream itself says: the position of an event, and to one client only, that it was too slow or may not connect."""

from __future__ import annotations

from typing import Annotated, Literal, NotRequired

from typing_extensions import Doc, TypedDict

__all__ = ["ErrorEvent", "LagEvent", "StreamFields"]


class StreamFields(TypedDict):
    """What the stream adds at the end of an event's data."""

    seq: int
    """The number of its message in the room, without holes. Events of one message share it."""
    part: NotRequired[int]
    """Which of the events with this `seq` it is, from 1, where there are several."""
    position: str
    """Where it stands in the room's log: opaque. `since=<position>` goes on behind it."""
    serverTime: int
    """TikTok's time of the message, ms; ours if it says none."""
    receivedAt: int
    """When the message reached Webcastle, ms."""
    isBacklog: bool
    """Whether it is sent because of `since`, from what is stored."""


LagEvent = TypedDict(
    "LagEvent",
    {
        "type": Literal["lag"],
        "missed": Annotated[int, Doc("How many events were not sent.")],
        "from": Annotated[int, Doc("`seq` of the first of them.")],
        "to": Annotated[int, Doc("`seq` of the last of them.")],
        "since": Annotated[str, Doc("Connect again with this `since` to get them.")],
    },
)
LagEvent.__doc__ = "Ours: this client did not read fast enough, so some events were not sent to it. They are stored."


class ErrorEvent(TypedDict):
    """Ours: the connection is refused, or cannot go on. The last frame before the close frame."""

    type: Literal["error"]
    code: str
    """A stable word, the same as in the answers over HTTP, e.g. `invalid_key`."""
    message: str
    """What is wrong, and what to do."""
    error: str
    """The same as `message`."""
    closeCode: int
    """The close code that follows."""
