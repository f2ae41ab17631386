"""A room's stored messages, turned into events once more."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from webcastle.errors import BadRequestError
from webcastle.models import Gap, Message
from webcastle.streams.outgoing import Encoder, Outgoing, Place, StreamDialect

if TYPE_CHECKING:
    from webcastle.app import App

__all__ = ["Past", "Warmed", "gaps_until", "warm_up"]

PAGE: Final = 100
WARM_MS: Final = 60_000
"""How far back an encoder looks for what is still going on, such as a gift streak, …"""
WARM_PAGE: Final = 500
WARM_MESSAGES: Final = 10_000
"""… but through no more messages than these: 60 s of the busiest rooms seen have fewer."""


_GapName = tuple[int, str]


def _names(gaps: Iterable[Gap]) -> set[_GapName]:
    return {(gap.from_ms, gap.reason) for gap in gaps}


@dataclass(frozen=True, slots=True)
class Warmed:
    """What the last message before the start has made, the gaps since then, and those before."""

    events: list[Outgoing]
    gaps: deque[Gap]
    earlier: set[_GapName]


def gaps_until(encoder: Encoder, gaps: deque[Gap], at: int | None) -> list[Outgoing]:
    """Take the breaks that were over by a time (ms; None: all), and tell them.

    A break has its place before the first message that came after it, whoever reads: news of it may overtake messages.
    """
    events = []
    while gaps and (at is None or gaps[0].to_ms <= at):
        events.append(encoder.gap(gaps.popleft()))
    return events


async def warm_up(app: App, encoder: Encoder, room_id: int, seq: int) -> Warmed:
    """Let an encoder see what led up to a message, and encode that message."""
    before = await _latest(app, room_id, seq) if seq > 0 else []
    known = await app.store.gaps(room_id)
    begins = before[0].received_at if before else 0
    gaps = deque(gap for gap in known if gap.to_ms >= begins)
    events: list[Outgoing] = []
    for message in before:
        gaps_until(encoder, gaps, message.received_at)
        if message.seq < seq:
            encoder.warm(message)
        else:
            events = encoder.encode(message)
    return Warmed(events, gaps, _names(known) - _names(gaps))


async def _latest(app: App, room_id: int, seq: int) -> list[Message]:
    """The messages of the last minute up to a place, in order; at least a page of them if there are so many."""
    newest_first: list[Message] = []
    while len(newest_first) < WARM_MESSAGES:
        page = await app.store.read_before(room_id, newest_first[-1].seq if newest_first else seq + 1, WARM_PAGE)
        newest_first += page
        if len(page) < WARM_PAGE or newest_first[0].received_at - newest_first[-1].received_at > WARM_MS:
            break
    return newest_first[::-1]


class Past:
    """Reads on from a place, page by page. ``place`` is behind what was read."""

    def __init__(self, app: App, dialect: StreamDialect, room_id: int, place: Place) -> None:
        self.place = place
        self._app = app
        self._room_id = room_id
        self._encoder = dialect.encoder(room_id, replay=True)
        self._told: set[_GapName] | None = None

    async def read(self, last_seq: int) -> list[Outgoing]:
        """The events of the next messages, up to ``last_seq``.

        Raises:
            BadRequestError: some of them are no longer stored.
        """
        if self._told is None:
            return await self._first()
        events: list[Outgoing] = []
        page = await self._app.store.read_after(self._room_id, self.place.seq, PAGE)
        # A break is stored before what comes after it. So all that belong between these messages are known now, though one may
        # not have been when the reader began.
        known = await self._app.store.gaps(self._room_id)
        gaps = deque(gap for gap in known if (gap.from_ms, gap.reason) not in self._told)
        for message in page:
            if message.seq > last_seq:
                break
            if message.seq != self.place.seq + 1:
                raise BadRequestError("What you missed was deleted meanwhile.", hint="Connect again without since.")
            events += gaps_until(self._encoder, gaps, message.received_at)
            made = self._encoder.encode(message)
            # Time may have made some of what stands before this message already: what was had then is not sent again.
            events += [event for event in made if event.follows(self.place)]
            self.place = Place(message.seq, sum(event.seq == message.seq for event in made))
        self._told = _names(known) - _names(gaps)
        return events

    async def _first(self) -> list[Outgoing]:
        """What is left of the message at the place, if only some of its parts were had."""
        place = self.place
        warmed = await warm_up(self._app, self._encoder, self._room_id, place.seq)
        self._told = warmed.earlier
        own = [event for event in warmed.events if event.seq == place.seq]
        self.place = Place(place.seq, max(len(own), place.part or 0))
        return [event for event in own if event.follows(place)]
