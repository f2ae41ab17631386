"""One subscriber of a room, and those who are sent the same bytes."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto
from typing import TYPE_CHECKING

from webcastle.streams.outgoing import Outgoing, Place

if TYPE_CHECKING:
    from webcastle.streams.connection import Connection
    from webcastle.streams.room import RoomStream

__all__ = ["Channel", "ChannelKey", "Ending", "Member"]

ChannelKey = tuple[frozenset[str] | None, bool]
"""What the bytes depend on: the names wanted (None: all), and whether they are compressed."""


class Ending(Enum):
    """Why a subscriber is sent away. Each dialect has its own close code for each."""

    BAD_REQUEST = auto()
    OFFLINE = auto()
    ENDED = auto()
    TOO_OFTEN = auto()
    FORBIDDEN = auto()
    UNKNOWN_USER = auto()
    TIER_LIMIT = auto()
    DURATION = auto()
    OVERLOADED = auto()
    MISTAKE = auto()


class Member:
    """A subscriber, as its room sees it.

    Rules: *waiting*, it has the room's past and gets what comes from its ``skip`` on with the next flush; *hot*, it is sent
    every flush; *lagging*, its buffer is full and it is sent nothing until it has drained: then it is told what it missed and
    is waiting again. ``seen`` is how many of the channel's events it was sent or had before.
    """

    __slots__ = (
        "channel",
        "codes",
        "connection",
        "lagging_since",
        "missed_from",
        "seen",
        "seen_place",
        "stream",
        "write",
    )

    def __init__(self, connection: Connection, codes: Mapping[Ending, int]) -> None:
        self.connection = connection
        self.write = connection.write  # one look-up less for each frame sent
        self.codes = codes
        self.stream: RoomStream | None = None
        self.channel: Channel | None = None
        self.lagging_since = 0.0
        self.missed_from = 0
        self.seen = 0
        self.seen_place = Place(0)

    def missed(self, told: bytes) -> None:
        """Its buffer was full, and has drained: tell it what it missed, as the dialect says it."""
        self.connection.send_text(told)

    def end(self, ending: Ending, reason: str) -> None:
        """Send it away."""
        self.connection.close(self.codes[ending], reason)


class Channel:
    """The subscribers of one room who are sent the same bytes: same filter, same compression."""

    __slots__ = (
        "compressed",
        "first_seq",
        "flushed",
        "flushed_place",
        "hot",
        "key",
        "lagging",
        "last_place",
        "pending",
        "waiting",
        "wanted",
    )

    def __init__(self, key: ChannelKey, place: Place) -> None:
        self.key = key
        self.wanted, self.compressed = key
        self.hot: dict[Member, None] = {}
        self.waiting: dict[Member, None] = {}
        self.lagging: dict[Member, None] = {}
        self.pending: list[bytes] = []
        self.flushed = 0
        """How many events were sent."""
        self.flushed_place = place
        """The place of the last of them."""
        self.first_seq = 0
        """Of what is pending."""
        self.last_place = place

    def __len__(self) -> int:
        return len(self.hot) + len(self.waiting) + len(self.lagging)

    def add(self, events: list[Outgoing]) -> None:
        """Queue the events that are wanted here for the next flush."""
        wanted, pending = self.wanted, self.pending
        for event in events:
            if wanted is None or event.name in wanted or event.always:
                if not pending:
                    self.first_seq = event.seq
                pending.append(event.compressed if self.compressed else event.frame)
                self.last_place = event.shown

    def join(self, member: Member) -> None:
        """From what is made after now on; what is pending the member has already, or does not want."""
        member.channel = self
        member.seen = self.flushed + len(self.pending)
        member.seen_place = self.last_place
        self._wait(member)

    def leave(self, member: Member) -> None:
        """Send nothing more."""
        member.channel = None
        self.hot.pop(member, None)
        self.waiting.pop(member, None)
        self.lagging.pop(member, None)

    def take(self) -> tuple[bytes, list[Member]]:
        """Everything pending as one piece, and whom to send it to. Those who waited are hot afterwards."""
        parts, self.pending = self.pending, []
        data = b"".join(parts)
        for member in self.lagging:
            member.missed_from = member.missed_from or self.first_seq
        begun = self.flushed
        self.flushed += len(parts)
        self.flushed_place = self.last_place
        members = list(self.hot)
        if self.waiting:
            waiting, self.waiting = self.waiting, {}
            self.hot.update(waiting)
            for member in waiting:
                if member.seen <= begun:
                    members.append(member)
                elif rest := parts[member.seen - begun :]:
                    member.write(b"".join(rest))
        return data, members

    def lag(self, member: Member, now: float) -> None:
        """The member's buffer is full. What was flushed until now it gets, or is in the buffer."""
        if member in self.hot:
            del self.hot[member]
            member.seen = self.flushed
            member.seen_place = self.flushed_place
        elif member in self.waiting:
            del self.waiting[member]
        else:
            return
        member.lagging_since = now
        member.missed_from = 0
        self.lagging[member] = None

    def recover(self, member: Member) -> int:
        """The member's buffer has drained. Returns how many events it missed; it waits for the next flush."""
        if member not in self.lagging:
            return 0
        del self.lagging[member]
        missed = max(0, self.flushed - member.seen)
        member.seen = max(member.seen, self.flushed)
        self._wait(member)
        return missed

    def _wait(self, member: Member) -> None:
        if self.pending:
            self.waiting[member] = None
        else:
            self.hot[member] = None
