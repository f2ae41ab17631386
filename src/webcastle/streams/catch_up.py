"""Sends a client that resumes the events it missed, from memory or the log, then joins it to the live tail without a gap.

The room's stream knows up to which entry of the log it has read. A client is sent the log up to there and no further, and joins in
the same turn of the loop in which nothing is left to read: what comes later is live, and comes once.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Final

from webcastle.errors import BadRequestError, StoreError
from webcastle.models import Entry, Message, Position
from webcastle.ports import MessageLog
from webcastle.streams.outgoing import Outgoing, follows
from webcastle.streams.room import RoomStream, message_at, tip_of
from webcastle.streams.subscriber import Subscriber

__all__ = ["CatchUp", "Resumption", "resume_from"]

CHUNK: Final = 64 * 1024
PAGE: Final = 100
AHEAD_S: Final = 1.0
"""How long to wait for a position that the log has not reached (s); it may come from a replica that is ahead."""
_LOOK_S: Final = 0.1
_HINT: Final = "Leave since out to go on from now."


@dataclass(frozen=True, slots=True)
class Resumption:
    """Where a client goes on. ``moved``: before the position that it asked for, because the store was restored from a copy."""

    position: Position
    moved: bool = False


async def resume_from(message_log: MessageLog, stream: RoomStream, position: Position) -> Resumption:
    """Where a client with this position goes on.

    Raises:
        BadRequestError: the room never had it, or what follows is not stored any more.
        StoreError: the store failed.
    """
    loop = asyncio.get_running_loop()
    deadline = loop.time() + AHEAD_S
    while True:
        point = await message_log.resume_point(stream.room_id, position)
        restored = position.epoch not in {"", point.epoch}
        if restored or point.tip == position.tip:
            break
        if loop.time() >= deadline:
            if position.seq > point.seq:
                raise BadRequestError(
                    f"since={position.seq} lies in the future: the room's last message is {point.seq}.",
                    hint=f"It may belong to another broadcast: send its roomId too. {_HINT}",
                )
            break  # a mark that is not there: nothing is skipped if the client goes on at the end of the log
        await stream.advanced(_LOOK_S)
    if point.epoch != stream.epoch:
        await stream.enter_epoch()
        if point.epoch != stream.epoch:
            raise StoreError("The database was restored.", hint="Connect again with the same since.")
    if point.seq < 0:  # history is no part of a stream
        point = point._replace(seq=0, index=0)
    first = await message_log.read_after(stream.room_id, point.seq, 1)
    if first and first[0].seq != point.seq + 1:
        raise BadRequestError(
            f"since={point.seq} is older than what is stored: the first message here is {first[0].seq}.",
            hint=f"since={first[0].seq - 1} gives all there is. {_HINT}",
        )
    return Resumption(point, moved=restored and point.tip != position.tip)


class CatchUp:
    """One client's way from a position to the live tail.

    Args:
        message_log: has what the stream's memory has not.
        stream: the room's.
        subscriber: the client.
        position: what it has; of the present store epoch.
        wanted: the names of the events that it wants (None: all).
        skips_deleted: whether messages that are not stored any more are skipped silently.
    """

    def __init__(
        self,
        message_log: MessageLog,
        stream: RoomStream,
        subscriber: Subscriber,
        position: Position,
        wanted: frozenset[str] | None,
        *,
        skips_deleted: bool = False,
    ) -> None:
        self.position = position
        self._log = message_log
        self._stream = stream
        self._subscriber = subscriber
        self._wanted = wanted
        self._skips_deleted = skips_deleted
        self._behind: Message | None = None
        self._reading = False

    async def run(self) -> None:
        """Send everything behind the position at the speed at which the client reads, then join it to the stream.

        Raises:
            SlowConsumerError: it stopped reading for too long.
            BadRequestError: what it missed was deleted meanwhile.
            StoreError: the store failed.
        """
        stream = self._stream
        while self._subscriber.connection.open:
            if await self._from_memory():
                return
            if self.position.tip < stream.tip or self.position.part is not None:
                await self._send(await self._from_log())
            elif self.position.tip > stream.tip and stream.over is None:
                await stream.advanced(AHEAD_S)  # committed, and on its way to the stream
            else:
                stream.join(self._subscriber, self._wanted)
                return

    async def _from_memory(self) -> bool:
        """Send what the stream still has; True: that was all there is, and the client has joined."""
        buffer = self._stream.buffer
        number = buffer.find(self.position) if self.position.tip <= self._stream.tip else None
        while number is not None:
            events = buffer.read(number, CHUNK)
            if events is None:
                break
            if not events:
                self._stream.join(self._subscriber, self._wanted)
                return True
            number += len(events)
            self.position = events[-1].position
            self._reading = False
            await self._send([self._stream.dialect.replayed(event) for event in events])
        return False

    async def _from_log(self) -> list[Outgoing]:
        """The events of the next page of the log, no further than the stream has read."""
        if not self._reading:
            self._reading = True
            self._behind = await message_at(self._log, self._stream.room_id, self.position.seq)
            if self.position.part is not None:
                return self._rest_of_entry()
        entries = await self._log.log_after(self._stream.room_id, self.position.tip, PAGE)
        tip = self._stream.tip
        entries = [entry for entry in entries if tip_of(entry) <= tip]
        if not self._skips_deleted:
            self._check(entries)
        elif not entries:
            self.position = self._stream.position
            return []
        return self._encode(entries)

    def _rest_of_entry(self) -> list[Outgoing]:
        """The events of the message at the position that the client does not have."""
        position = self.position
        events = self._encode([self._behind]) if self._behind is not None and position.index == 0 else []
        self.position = position._replace(part=None)
        return [event for event in events if follows(event.position, position)]

    def _encode(self, entries: list[Entry]) -> list[Outgoing]:
        epoch = self._stream.epoch
        events = self._stream.dialect.encode(entries, self._behind, epoch, replay=True)
        tip = tip_of(entries[-1])
        self.position = Position(tip.seq, tip.mark, None, epoch)
        self._behind = next((entry for entry in reversed(entries) if isinstance(entry, Message)), self._behind)
        return events

    def _check(self, entries: list[Entry]) -> None:
        seqs = [self.position.seq, *(entry.seq for entry in entries if isinstance(entry, Message))]
        if not entries or seqs[-1] - seqs[0] >= len(seqs):
            raise BadRequestError("What you missed was deleted meanwhile.", hint="Connect again without since.")

    async def _send(self, events: list[Outgoing]) -> None:
        if events:
            self._subscriber.replay(events, self._wanted)
        await self._subscriber.connection.drained()
        await asyncio.sleep(0)  # neither store nor socket need have waited, and others get their turn
