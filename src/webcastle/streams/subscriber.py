"""One subscriber of a room, and those that are sent the same bytes."""

from __future__ import annotations

from enum import Enum, auto
from typing import Protocol

from webcastle.errors import WebcastleError
from webcastle.models import Position
from webcastle.streams.connection import Connection
from webcastle.streams.outgoing import Outgoing

__all__ = ["Audience", "Channel", "ChannelKey", "CloseReason", "Subscriber"]

ChannelKey = tuple[frozenset[str] | None, bool]
"""What the bytes depend on: the names wanted (None: all), and whether they are compressed."""


class CloseReason(Enum):
    """Why a subscriber's connection is closed. Each dialect has its own close code for each."""

    BAD_REQUEST = auto()
    OFFLINE = auto()
    ENDED = auto()
    TOO_OFTEN = auto()
    FORBIDDEN = auto()
    UNKNOWN_USER = auto()
    TIER_LIMIT = auto()
    DURATION = auto()
    SLOW = auto()
    CAPACITY = auto()
    UNAVAILABLE = auto()
    INTERNAL_ERROR = auto()


class Audience(Protocol):
    """What a subscriber needs of the room that it has joined."""

    def leave(self, subscriber: Subscriber) -> None:
        """The subscriber's connection is closing."""

    def pause(self, subscriber: Subscriber) -> None:
        """The subscriber's buffer is full."""

    def resume(self, subscriber: Subscriber) -> None:
        """The subscriber's buffer has drained."""


class Subscriber:
    """A client of a room. Dialects derive from it and say how it is closed.

    Rules: *waiting*, it has the log up to its ``seen`` and gets what follows with the next flush; *hot*, it is sent every flush;
    *lagging*, its buffer is full and it is sent nothing until that has drained: then it is sent a lag frame and waits again.
    ``seen`` is how many of the channel's events it was sent or had before, ``seen_position`` the position of the last of them.
    """

    __slots__ = (
        "audience",
        "channel",
        "connection",
        "lagging_since",
        "missed_from",
        "seen",
        "seen_position",
        "write",
    )

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.write = connection.write  # one look-up less for each frame sent
        self.audience: Audience | None = None
        self.channel: Channel | None = None
        self.lagging_since = 0.0
        self.missed_from = 0
        self.seen = 0
        self.seen_position = Position(0)

    # called by the connection

    def leave(self) -> None:
        """Leave the room, if it has joined one."""
        if self.audience is not None:
            self.audience.leave(self)

    def writing_paused(self) -> None:
        """The connection's buffer is full."""
        if self.audience is not None:
            self.audience.pause(self)

    def writing_resumed(self) -> None:
        """The connection's buffer has drained."""
        if self.audience is not None:
            self.audience.resume(self)

    # called by the room

    def replay(self, events: list[Outgoing], wanted: frozenset[str] | None) -> None:
        """Send it stored events, those that it wants."""
        compressed = self.connection.compressed
        frames = [
            event.compressed if compressed else event.frame
            for event in events
            if wanted is None or event.name in wanted or event.always
        ]
        if frames:
            self.connection.send(b"".join(frames))

    def missed(self, message: bytes) -> None:
        """Its buffer was full and has drained: tell it what it missed, in the dialect's ``message``."""
        self.connection.send_text(message)

    def end(self, reason: CloseReason, text: str) -> None:
        """Close its connection."""
        raise NotImplementedError

    def fail(self, error: WebcastleError) -> None:
        """Close its connection because of an error."""
        raise NotImplementedError


class Channel:
    """The subscribers of one room that are sent the same bytes: same filter, same compression."""

    __slots__ = (
        "compressed",
        "first_seq",
        "flushed",
        "flushed_position",
        "hot",
        "key",
        "lagging",
        "last_position",
        "pending",
        "waiting",
        "wanted",
    )

    def __init__(self, key: ChannelKey, position: Position) -> None:
        self.key = key
        self.wanted, self.compressed = key
        self.hot: dict[Subscriber, None] = {}
        self.waiting: dict[Subscriber, None] = {}
        self.lagging: dict[Subscriber, None] = {}
        self.pending: list[bytes] = []
        self.flushed = 0
        """How many events were sent."""
        self.flushed_position = position
        """The position of the last of them."""
        self.first_seq = 0
        """Of what is pending."""
        self.last_position = position

    def __len__(self) -> int:
        return len(self.hot) + len(self.waiting) + len(self.lagging)

    def add(self, events: list[Outgoing]) -> None:
        """Queue the events that are wanted here for the next flush."""
        wanted, pending = self.wanted, self.pending
        for event in events:
            if wanted is None or event.name in wanted or event.always:
                if not pending:
                    self.first_seq = event.position.seq
                pending.append(event.compressed if self.compressed else event.frame)
                self.last_position = event.position

    def join(self, subscriber: Subscriber) -> None:
        """From what is made after now on; what is pending the subscriber has already, or does not want."""
        subscriber.channel = self
        subscriber.seen = self.flushed + len(self.pending)
        subscriber.seen_position = self.last_position
        self._wait(subscriber)

    def leave(self, subscriber: Subscriber) -> None:
        """Send nothing more."""
        subscriber.channel = None
        self.hot.pop(subscriber, None)
        self.waiting.pop(subscriber, None)
        self.lagging.pop(subscriber, None)

    def take(self) -> tuple[bytes, list[Subscriber]]:
        """Everything pending as one piece, and the subscribers to send it to. Those that waited are hot afterwards."""
        parts, self.pending = self.pending, []
        data = b"".join(parts)
        for subscriber in self.lagging:
            subscriber.missed_from = subscriber.missed_from or self.first_seq
        begun = self.flushed
        self.flushed += len(parts)
        self.flushed_position = self.last_position
        subscribers = list(self.hot)
        if self.waiting:
            waiting, self.waiting = self.waiting, {}
            self.hot.update(waiting)
            for subscriber in waiting:
                if subscriber.seen <= begun:
                    subscribers.append(subscriber)
                elif rest := parts[subscriber.seen - begun :]:
                    subscriber.write(b"".join(rest))
        return data, subscribers

    def lag(self, subscriber: Subscriber, now: float) -> None:
        """The subscriber's buffer is full. What was flushed until now it gets, or is in the buffer."""
        if subscriber in self.hot:
            del self.hot[subscriber]
            subscriber.seen = self.flushed
            subscriber.seen_position = self.flushed_position
        elif subscriber in self.waiting:
            del self.waiting[subscriber]
        else:
            return
        subscriber.lagging_since = now
        subscriber.missed_from = 0
        self.lagging[subscriber] = None

    def recover(self, subscriber: Subscriber) -> int:
        """The subscriber's buffer has drained. Returns how many events it missed; it waits for the next flush."""
        if subscriber not in self.lagging:
            return 0
        del self.lagging[subscriber]
        missed = max(0, self.flushed - subscriber.seen)
        subscriber.seen = max(subscriber.seen, self.flushed)
        self._wait(subscriber)
        return missed

    def _wait(self, subscriber: Subscriber) -> None:
        if self.pending:
            self.waiting[subscriber] = None
        else:
            self.hot[subscriber] = None
