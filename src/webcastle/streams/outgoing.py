"""Events for subscribers, each encoded and framed once, with its position in the room's log."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Protocol

from webcastle.models import Entry, Message, Position
from webcastle.streams.frames import compressed_frame, frame, payload_of

__all__ = ["Outgoing", "StreamDialect", "follows"]

_WHOLE: Final = 1 << 30
"""Stands for a ``part`` of None: behind every part."""


def follows(position: Position, other: Position) -> bool:
    """Whether an event at ``position`` comes after everything that a reader at ``other`` has. Store epochs are not compared."""
    if position[:2] != other[:2]:
        return position[:2] > other[:2]
    return (position.part or _WHOLE) > (other.part or _WHOLE)


class Outgoing:
    """One event as it goes out.

    Args:
        name: the event's name, which filters look at.
        payload: the WebSocket message.
        position: where a reader stands that has it.
        always: sent whatever a client's filter says.
        binary: whether the payload is bytes rather than text.
    """

    __slots__ = ("_compressed", "always", "frame", "name", "position")

    def __init__(
        self, name: str, payload: bytes, position: Position, *, always: bool = False, binary: bool = False
    ) -> None:
        self.name = name
        self.position = position
        self.always = always
        self.frame = frame(payload, binary=binary)
        self._compressed: bytes | None = None

    @property
    def binary(self) -> bool:
        """Whether the payload is bytes rather than text."""
        return self.frame[0] & 0x0F == 2

    @property
    def payload(self) -> bytes:
        """The WebSocket message."""
        return payload_of(self.frame)

    @property
    def compressed(self) -> bytes:
        """The frame for clients that negotiated compression, made when first used."""
        if self._compressed is None:
            self._compressed = compressed_frame(self.payload, binary=self.binary) or self.frame
        return self._compressed


class StreamDialect(Protocol):
    """A dialect as the streams use it: turns entries of a room's log into events. It keeps no state between calls.

    Attributes:
        name: the dialect's name; a room has one stream for each dialect.
        repeats: whether an event sent live may be sent again to a client that resumes anywhere before it. False: an event stands for
            several entries, which a client that resumes among them is to be sent in other pieces.
    """

    name: str
    repeats: bool

    def encode(
        self, entries: Sequence[Entry], behind: Message | None, epoch: str, *, replay: bool = False
    ) -> list[Outgoing]:
        """The events of some successive entries, in order.

        A message may make several events; all but the last of them have a ``part`` in their position. A mark makes one event or none.

        Args:
            entries: messages and marks.
            behind: the message before the first entry, for marks that stand behind it; None at the beginning of the log.
            epoch: the store epoch of the positions.
            replay: whether the events are for one reader that resumes.
        """

    def replayed(self, outgoing: Outgoing) -> Outgoing:
        """An event that was sent live, as it is sent to a reader that resumes."""

    def moved(self, room_id: int, position: Position, at: int) -> Outgoing | None:
        """The event for a reader that resumes at ``position``, before the one it requested, because the store was restored.

        ``at`` is the present time (ms). None: the dialect cannot say it.
        """

    def lag(self, missed: int, first: int, last: int, resume: Position) -> bytes:
        """The text message for a slow client: how many events it missed, between which messages, and where to resume."""
