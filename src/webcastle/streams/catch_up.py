"""A client that comes back: what it missed, from memory or from the store, then the live tail, without a seam.

The room's stream knows which message it has encoded last. A replay reads up to there and no further, and joins in the same turn of
the loop in which nothing is left to read: what comes later is live, and comes once.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

from webcastle.errors import BadRequestError
from webcastle.streams.outgoing import Outgoing, Place
from webcastle.streams.past import Past
from webcastle.streams.room import RoomStream
from webcastle.streams.subscriber import Member

if TYPE_CHECKING:
    from webcastle.app import App

__all__ = ["catch_up", "check_place"]

CHUNK: Final = 64 * 1024
POLL_S: Final = 0.005
_HINT = "Leave since out to go on from now."


async def check_place(app: App, stream: RoomStream, place: Place) -> None:
    """Raise `BadRequestError` for a place that the room never had, or has no longer."""
    record = await app.store.room(stream.room_id)
    last_seq = max(stream.place.seq, record.last_seq if record is not None else 0)
    if place.seq > last_seq:
        raise BadRequestError(
            f"since={place} lies in the future: the room's last message is {last_seq}.",
            hint=f"It may belong to another broadcast: send its roomId too. {_HINT}",
        )
    first = await app.store.read_after(stream.room_id, place.seq, 1)
    if first and first[0].seq != place.seq + 1:
        raise BadRequestError(
            f"since={place} is older than what is stored: the first message here is {first[0].seq}.",
            hint=f"since={first[0].seq - 1} gives all there is. {_HINT}",
        )


async def catch_up(app: App, stream: RoomStream, member: Member, place: Place, wanted: frozenset[str] | None) -> None:
    """Send everything after a place at the speed at which the client reads, then join it to the stream.

    Raises:
        SlowConsumerError: it stopped reading for too long.
        BadRequestError: what it missed was deleted meanwhile.
    """
    past: Past | None = None
    while True:
        if stream.place.seq < place.seq and stream.over is None:
            await asyncio.sleep(POLL_S)  # committed, and on its way to us
            continue
        number = stream.ring.find(place)
        while number is not None:
            events = stream.ring.read(number, CHUNK)
            if events is None:
                break
            if not events:
                stream.join(member, wanted)
                return
            number += len(events)
            fresh = [stream.dialect.replayed(event) for event in events if event.follows(place)]
            place = events[-1].place
            await _send(member, fresh, wanted)
        if past is None or past.place != place:
            past = Past(app, stream.dialect, stream.room_id, place)
        await _send(member, await past.read(stream.place.seq), wanted)
        if past.place == place:
            await asyncio.sleep(POLL_S)
        place = past.place


async def _send(member: Member, events: list[Outgoing], wanted: frozenset[str] | None) -> None:
    connection = member.connection
    compressed = connection.compressed
    frames = [
        event.compressed if compressed else event.frame
        for event in events
        if wanted is None or event.name in wanted or event.always
    ]
    if frames:
        connection.send(b"".join(frames))
    await connection.drained()
    await asyncio.sleep(0)  # a long past is for others' turns too: neither store nor socket need have waited
