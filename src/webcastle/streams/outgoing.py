"""What a room's subscribers are sent: events that were encoded once, and where they stand in the room."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import NamedTuple, Protocol

from webcastle.models import Gap, Message
from webcastle.streams.frames import compressed_frame, frame, payload_of

__all__ = ["Encoder", "Outgoing", "Place", "Ring", "StreamDialect"]


class Place(NamedTuple):
    """A place in a room: behind the message ``seq``.

    A message may make several events, and time may make more before the next message: these are its parts, counted from 1.
    ``part`` None is behind all events of the message itself, but before those that time made.
    """

    seq: int
    part: int | None = None

    def __str__(self) -> str:
        return str(self.seq) if self.part is None else f"{self.seq}.{self.part}"


class Outgoing:
    """One event as it goes out.

    Args:
        name: the event's name, which filters look at.
        payload: the WebSocket message.
        seq: the message that it belongs to.
        part: its number among that message's events, from 1.
        own: whether the message itself made it; otherwise time did, after it.
        shown: its place as the client is told.
        always: sent whatever a client's filter says, and to all who come back to its message; it has no number of its own.
        binary: whether the payload is bytes rather than text.
    """

    __slots__ = ("_compressed", "always", "frame", "name", "own", "part", "seq", "shown")

    def __init__(
        self,
        name: str,
        payload: bytes,
        seq: int,
        part: int = 1,
        *,
        own: bool = True,
        shown: Place | None = None,
        always: bool = False,
        binary: bool = False,
    ) -> None:
        self.name = name
        self.seq = seq
        self.part = part
        self.own = own
        self.shown = shown or Place(seq)
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
        """The frame for those who negotiated compression, made when first wanted."""
        if self._compressed is None:
            self._compressed = compressed_frame(self.payload, binary=self.binary) or self.frame
        return self._compressed

    @property
    def place(self) -> Place:
        """Where one stands who has it."""
        return Place(self.seq, self.part - self.always)

    def follows(self, place: Place) -> bool:
        """Whether it comes after the place. One without a number of its own (``always``) comes after any part of its message: who
        comes back there is told once more rather than not at all.
        """
        if self.seq != place.seq:
            return self.seq > place.seq
        if self.always:
            return True
        return not self.own if place.part is None else self.part > place.part


class Encoder(Protocol):
    """Makes one room's events of its messages, which it is shown in order. One per room and dialect; it may remember.

    Time makes events too, such as the end of a gift streak that fell silent. They belong behind the message before them.
    """

    @property
    def ticking(self) -> bool:
        """Whether `pass_time` may have something before the next message."""

    def warm(self, message: Message) -> None:
        """See a message from before the first that is encoded, for what is remembered of it."""

    def encode(self, message: Message) -> list[Outgoing]:
        """The events that were due before the next message, and its own."""

    def encode_all(self, messages: Sequence[Message]) -> list[Outgoing]:
        """The same for messages that arrived together."""
        return [outgoing for message in messages for outgoing in self.encode(message)]

    def pass_time(self, now: int) -> list[Outgoing]:
        """The events that are due by a time (ms) though no message came."""

    def link_broken(self) -> None:
        """No message can come until the next gap is told: silence means nothing."""

    def gap(self, gap: Gap) -> Outgoing:
        """The event that tells of a break, which is over."""

    def ended(self, at: int) -> list[Outgoing]:
        """The last events: the broadcast is over since then (ms)."""


class StreamDialect(Protocol):
    """What the streams need of a dialect."""

    name: str

    def encoder(self, room_id: int, *, replay: bool = False) -> Encoder:
        """A new encoder; ``replay`` for one who resumes, whose events are marked as past."""

    def replayed(self, outgoing: Outgoing) -> Outgoing:
        """An event that was sent live, as it is sent to one who resumes."""

    def lag(self, missed: int, first: int, last: int, resume: Place) -> bytes:
        """The text message that tells a slow client how many events it missed, between which messages, and where to resume."""


class Ring:
    """The last events of a room, bounded in bytes, so that a client who comes back soon costs nothing.

    Args:
        start: the place behind which it begins.
        limit: of the frames together, bytes.
    """

    def __init__(self, start: Place, limit: int) -> None:
        self._events: deque[Outgoing] = deque()
        self._first = 0
        self._size = 0
        self._limit = limit
        self._start: Place | None = start
        self._lost_seq = start.seq

    @property
    def end(self) -> int:
        """The number after the last event's; numbers only go up."""
        return self._first + len(self._events)

    def add(self, events: Iterable[Outgoing]) -> None:
        """Take the next events, and let go of the oldest; those of the last message stay, however long they are."""
        for event in events:
            self._events.append(event)
            self._size += len(event.frame)
        while self._size > self._limit and self._events[0].seq != self._events[-1].seq:
            gone = self._events.popleft()
            self._size -= len(gone.frame)
            self._first += 1
            self._lost_seq = gone.seq
            self._start = None

    def find(self, place: Place) -> int | None:
        """The number of the first event after a place, or None if some may be missing here.

        What comes before the place may stand behind that event too: see `Outgoing.follows`.
        """
        if place.seq == self._lost_seq:
            begins = self._start
            if begins is None or (place.part is not None and begins.part is not None and place.part < begins.part):
                return None
        elif place.seq < self._lost_seq:
            return None
        number = found = self.end
        for event in reversed(self._events):
            if event.seq < place.seq:
                break
            number -= 1
            if event.follows(place):
                found = number
        return found

    def read(self, number: int, size: int) -> list[Outgoing] | None:
        """Events from a number on, up to about ``size`` bytes; None if they are gone."""
        if number < self._first:
            return None
        taken = []
        for event in islice(self._events, number - self._first, None):
            taken.append(event)
            size -= len(event.frame)
            if size <= 0:
                break
        return taken
