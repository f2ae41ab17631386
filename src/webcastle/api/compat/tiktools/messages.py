"""A room's messages over HTTP: as TikTok's own protobuf and as normalised events, along the same cursors as everywhere."""

from __future__ import annotations

import asyncio
from base64 import b64encode
from typing import Any, Final

from pydantic import BaseModel, Field

from webcastle.api.compat.tiktools.events import events_of
from webcastle.api.compat.tiktools.form import BOTH, ROOM_ERRORS, ROOM_ID, UNIQUE_ID, answer
from webcastle.api.compat.tiktools.parts import TikToolsParts
from webcastle.api.compat.tiktools.target import target
from webcastle.api.http.operation import Call, Operation
from webcastle.api.http.parameters import text
from webcastle.core.timeline import ForwardPage
from webcastle.errors import CursorError
from webcastle.models import Message
from webcastle.ports import LinkState
from webcastle.protocol.schema import ProtoMessageFetchResult

__all__ = ["OPERATIONS"]

_TURN: Final = 25
"""After so many messages (a few ms of work) other requests get their turn."""

CURSOR = text("cursor", "Absent, empty or 0 the first time; then `cursor` of the last answer, exactly as received.")


class EventData(BaseModel):
    """An event, in the form of the WebSocket's frames."""

    event: str
    data: dict[str, Any]


class FetchData(BaseModel):
    """New messages since the cursor; the first time, the latest few."""

    room_id: str
    alive: bool | None
    message_count: int
    raw_data: str = Field(description="Base64 of a `ProtoMessageFetchResult` with the messages as TikTok sent them.")
    cursor: str
    fetch_interval: int = Field(description="How long to wait before the next call (ms); 0: more is waiting already.")
    events: list[EventData]


class FetchAnswer(BaseModel):
    """The messages."""

    status_code: int
    data: FetchData


async def _fetch(parts: TikToolsParts, call: Call) -> bytes:
    room_id = (await target(parts, call)).room_id
    page = await parts.timeline.fetch(room_id, call[CURSOR])
    return answer(
        {
            "room_id": str(room_id),
            "alive": await _alive(parts, room_id),
            "message_count": len(page.messages),
            "raw_data": b64encode(_packed(page)).decode(),
            "cursor": page.cursor,
            "fetch_interval": page.fetch_interval,
            "events": await _events(page),
        }
    )


async def _alive(parts: TikToolsParts, room_id: int) -> bool | None:
    """Whether the broadcast goes on: what the gateway knows of it by itself."""
    record = await parts.message_log.room(room_id)
    if record is not None and record.ended_at:
        return False
    report = await parts.cluster.link(room_id)
    followed = report is not None and report.state is not LinkState.LEFT and not report.failure_code
    return True if followed else None


def _packed(page: ForwardPage) -> bytes:
    result = ProtoMessageFetchResult(
        cursor=page.cursor,
        internal_ext=page.internal_ext,
        fetch_interval=page.fetch_interval,
        now=page.now,
        is_first=page.is_first,
        history_comment_cursor=page.history_cursor,
    )
    for message in page.messages:
        result.messages.add(
            method=message.method, payload=message.payload, msg_id=message.msg_id, is_history=page.is_first
        )
    return result.SerializeToString()


async def _events(page: ForwardPage) -> list[dict[str, Any]]:
    events = []
    for number, message in enumerate(page.messages, 1):
        events += _events_of(message, backlog=page.is_first)
        if number % _TURN == 0:
            await asyncio.sleep(0)
    return events


def _events_of(message: Message, *, backlog: bool) -> list[dict[str, Any]]:
    """A message's events with what the WebSocket puts beside their own fields."""
    made = events_of(message)
    ours = {
        "seq": message.seq,
        "serverTime": message.create_time or message.received_at,
        "receivedAt": message.received_at,
        "isBacklog": backlog,
    }
    parts = [{"part": part} for part in range(1, len(made) + 1)] if len(made) > 1 else [{}]
    return [
        {"event": event.name, "data": {**event.data, **ours, **part}} for event, part in zip(made, parts, strict=True)
    ]


OPERATIONS: Final[tuple[Operation[TikToolsParts], ...]] = (
    Operation(
        name="webcast_fetch",
        path="/webcast/fetch",
        summary="A room's messages, by polling",
        description=(
            "The first call makes the gateway follow the room and gives its latest messages; later ones, with `cursor`, what came "
            "since. `raw_data` has TikTok's own bytes, `events` the same messages as the WebSocket sends them. One message may make "
            "several events. The WebSocket is quicker, and it alone sends `giftFinal`."
        ),
        parameters=(UNIQUE_ID, ROOM_ID, CURSOR),
        one_of=(UNIQUE_ID, ROOM_ID),
        run=_fetch,
        answer=FetchAnswer,
        example={
            "status_code": 0,
            "data": {
                "room_id": "7300000000000000001",
                "alive": True,
                "message_count": 1,
                "raw_data": "CiEKEldlYmNhc3RDaGF0TWVzc2FnZQ…",
                "cursor": "1775000000123_7300000000000000001_1_1_1775000000123_0",
                "fetch_interval": 1000,
                "events": [
                    {
                        "event": "chat",
                        "data": {"type": "chat", "comment": "hello", "user": {"uniqueId": "ann"}, "seq": 7},
                    }
                ],
            },
        },
        raises=(*ROOM_ERRORS, CursorError),
        methods=BOTH,
        for_tokens=True,
    ),
)
