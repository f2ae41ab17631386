"""TikTools' frames of a room's log: what the WebSocket sends for each message and mark."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, cast

import orjson

from webcastle.api.compat.tiktools.events import Event, end_event, events_of, gap_event, gift_final_of
from webcastle.api.compat.tiktools.shapes import GiftEvent
from webcastle.events.gifts import STREAK_TYPE
from webcastle.models import EndCause, Entry, Gap, GapReason, Mark, MarkKind, Message, Position, StreakEnd, Tip
from webcastle.ports import MessageLog
from webcastle.streams import Outgoing, Resumption, RoomStream, resume_from
from webcastle.streams.room import message_at

__all__ = ["PlainPosition", "TikToolsStream", "plain_position", "resume"]

_LIVE: Final = b'"isBacklog":false}}'
_REPLAY: Final = b'"isBacklog":true}}'


@dataclass(frozen=True, slots=True)
class PlainPosition:
    """A position as clients keep it that keep ``seq`` and ``part``.

    The events of a message have the parts 1 … n, the marks behind it n + 1, …. ``part`` None is behind all events of the message and
    the ends of gift streaks that it is about, but before other marks.
    """

    seq: int
    part: int | None = None

    def __str__(self) -> str:
        return str(self.seq) if self.part is None else f"{self.seq}.{self.part}"


class TikToolsStream:
    """The dialect, as the streams see it."""

    name = "tiktools"
    repeats = True

    def encode(
        self, entries: Sequence[Entry], behind: Message | None, epoch: str, *, replay: bool = False
    ) -> list[Outgoing]:
        """See `StreamDialect.encode`."""
        tail = _REPLAY if replay else _LIVE
        outgoing: list[Outgoing] = []
        for entry in entries:
            if isinstance(entry, Message):
                behind = entry
                outgoing += _message_frames(entry, epoch, tail)
            elif (event := _mark_event(entry)) is not None:
                outgoing.append(_mark_frame(entry, event, behind, epoch, tail))
        return outgoing

    def replayed(self, outgoing: Outgoing) -> Outgoing:
        """See `StreamDialect.replayed`."""
        payload = outgoing.payload.removesuffix(_LIVE) + _REPLAY
        return Outgoing(outgoing.name, payload, outgoing.position, always=outgoing.always)

    def moved(self, room_id: int, position: Position, at: int) -> Outgoing:
        """See `StreamDialect.moved`: a ``gap`` with reason ``restored``."""
        event = gap_event(Gap(room_id, at, at, GapReason.RESTORED))
        return Outgoing("gap", _payload(event, position, None, at, at, _REPLAY), position, always=True)

    def lag(self, missed: int, first: int, last: int, resume: Position) -> bytes:
        """See `StreamDialect.lag`."""
        data = {"type": "lag", "missed": missed, "from": first, "to": last, "since": str(resume)}
        return orjson.dumps({"event": "lag", "data": data})


def _message_frames(message: Message, epoch: str, tail: bytes) -> list[Outgoing]:
    events = events_of(message)
    count = len(events)
    at = message.create_time or message.received_at
    if count == 1 and not _ends_gift(events[0]):
        position = Position(message.seq, 0, None, epoch)
        payload = _payload(events[0], position, None, at, message.received_at, tail)
        return [Outgoing(events[0].name, payload, position)]
    outgoing = []
    for part, event in enumerate(events, 1):
        position = Position(message.seq, 0, part if part < count else None, epoch)
        payload = _payload(event, position, part, at, message.received_at, tail)
        outgoing.append(Outgoing(event.name, payload, position))
    return outgoing


def _ends_gift(event: Event) -> bool:
    """Whether a `giftFinal` of its own may stand behind this event: then a client must be able to tell the two positions apart."""
    if event.name != "gift":
        return False
    gift = cast("GiftEvent", event.data)
    return gift["repeatEnd"] or gift["giftType"] != STREAK_TYPE


def _mark_frame(mark: Mark, event: Event, behind: Message | None, epoch: str, tail: bytes) -> Outgoing:
    position = Position(mark.seq, mark.number, None, epoch)
    part = _part(position, behind)
    received_at = mark.at if mark.kind is MarkKind.GAP or behind is None else behind.received_at
    payload = _payload(event, position, part, mark.at, received_at, tail)
    return Outgoing(event.name, payload, position, always=mark.kind is MarkKind.GAP)


def _part(position: Position, behind: Message | None) -> int:
    """The part of a mark: marks are counted on from the events of their message."""
    return position.index + (len(events_of(behind)) if behind is not None and behind.seq == position.seq else 0)


def _payload(  # noqa: PLR0917 - the fields of a frame
    event: Event, position: Position, part: int | None, server_time: int, received_at: int, tail: bytes
) -> bytes:
    return b'{"event":"%b","data":%b,"seq":%d%b,"position":"%b","serverTime":%d,"receivedAt":%d,%b' % (
        event.name.encode(),
        orjson.dumps(event.data)[:-1],
        position.seq,
        b"" if part is None else b',"part":%d' % part,
        str(position).encode(),
        server_time,
        received_at,
        tail,
    )


# --- marks ---------------------------------------------------------------------------------------------------------


def _mark_event(mark: Mark) -> Event | None:
    """The event of a mark; None if a message of the log has said the same."""
    match mark.kind:
        case MarkKind.GAP:
            return gap_event(Gap.of(mark))
        case MarkKind.BROADCAST_ENDED:
            return None if mark.body["cause"] == EndCause.CONTROL else end_event(mark.room_id, mark.at)
        case MarkKind.GIFT_ENDED:
            return Event("giftFinal", gift_final_of(mark))


# --- where clients resume ------------------------------------------------------------------------------------------


def plain_position(position: Position, behind: Message | None) -> PlainPosition:
    """A position in the older form; ``behind`` is the message at its seq."""
    if position.index:
        return PlainPosition(position.seq, _part(position, behind))
    return PlainPosition(position.seq, position.part)


async def resume(message_log: MessageLog, stream: RoomStream, since: Position | PlainPosition) -> Resumption:
    """Where a client that sent ``since`` goes on. Raises as `resume_from`."""
    if isinstance(since, Position):
        return await resume_from(message_log, stream, since)
    found = await resume_from(message_log, stream, Position(since.seq))
    behind = await message_at(message_log, stream.room_id, since.seq)
    if since.part is None:
        index = await _own_finals(message_log, stream.room_id, since.seq)
        return Resumption(found.position._replace(index=index))
    events = len(events_of(behind)) if behind is not None else 0
    if since.part < events:
        return Resumption(found.position._replace(part=since.part))
    return await resume_from(message_log, stream, found.position._replace(index=since.part - events))


async def _own_finals(message_log: MessageLog, room_id: int, seq: int) -> int:
    """How many ends of gift streaks stand behind a message, first of all marks, that this message itself ended."""
    count = 0
    for entry in await message_log.log_after(room_id, Tip(seq), 1):
        if not isinstance(entry, Mark) or entry.seq != seq or entry.kind is not MarkKind.GIFT_ENDED:
            break
        if entry.body["ended_by"] == StreakEnd.TIMEOUT:
            break
        count += 1
    return count
