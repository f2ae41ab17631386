"""What the stream itself has to say: where an event stands, and to one client only, that it was too slow or may not connect."""

from __future__ import annotations

from typing import Annotated, Literal, NotRequired

from typing_extensions import Doc, TypedDict

__all__ = ["ErrorEvent", "LagEvent", "StreamFields"]


class StreamFields(TypedDict):
    """What the stream adds at the end of an event's data."""

    seq: int
    """The message's place in the room, without holes. Events of one message share it."""
    part: NotRequired[int]
    """Which of the events behind that place this is, from 1, where there are several. `since=seq.part` goes on behind it."""
    serverTime: int
    """TikTok's time of the message, ms; ours if it says none."""
    receivedAt: int
    """When the message reached Webcastle, ms."""
    isBacklog: bool
    """Whether this is the past, sent because of `since`."""


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
