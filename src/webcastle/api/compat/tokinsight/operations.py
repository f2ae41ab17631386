"""The six operations: a creator's room, who is live, a user in a room, and a room's messages forward and backward."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

import orjson

from webcastle.api.compat.tokinsight.answers import AliveAnswer, Creator, FetchAnswer, HistoryAnswer, UserAnswer
from webcastle.api.compat.tokinsight.rendered import RenderedMessages
from webcastle.api.http.operation import Call, Operation
from webcastle.api.http.parameters import handle, maybe_handle, room_id, room_ids, text
from webcastle.core.discovery import Discovery
from webcastle.core.profiles import Profiles
from webcastle.core.timeline import Timeline
from webcastle.errors import (
    BadRequestError,
    CreatorNotFoundError,
    CursorError,
    LoginRequiredError,
    RoomEndedError,
    RoomOfflineError,
    RoomRestrictedError,
    UpstreamError,
)
from webcastle.ports import Clock

__all__ = ["OPERATIONS", "TokInsightParts"]


@dataclass(frozen=True, slots=True, kw_only=True)
class TokInsightParts:
    """What the operations work with."""

    discovery: Discovery
    profiles: Profiles
    timeline: Timeline
    clock: Clock
    rendered: RenderedMessages = field(default_factory=RenderedMessages)


_MOST_IDS = 100

UNIQUE_ID = handle("unique_id", "The creator's @name, with or without the @; not the display name.")
ROOM_ID = room_id("room_id", "The LIVE room's id; every broadcast has its own.")
ROOM_IDS = room_ids("room_ids", f"Up to {_MOST_IDS} room ids between commas.", most=_MOST_IDS)
USER_ID = room_id("user_id", "The user's numeric id.", required=False)
SEC_USER_ID = text(
    "sec_user_id", "The user's sec_uid.", pattern=r"[A-Za-z0-9_\-]{1,200}", longest=200, must="a sec_uid (MS4wLjAB…)"
)
USER_UNIQUE_ID = maybe_handle("unique_id", "The user's @name.")
CURSOR = text("cursor", "Absent, empty or 0 the first time; then `cursor` of the last answer, exactly as received.")
HISTORY_CURSOR = text(
    "history_comment_cursor",
    "0 the first time, or the one of the first webcast_room_msg_fetch answer; then that of the last answer.",
)

_MESSAGE_EXAMPLE = {
    "method": "WebcastChatMessage",
    "payload": {
        "common": {"method": "WebcastChatMessage", "msgId": "7300000000000000101", "roomId": "7300000000000000001"},
        "user": {"id": "6800000000000000001", "nickname": "Demo", "displayId": "demo"},
        "content": "hello",
    },
    "msg_id": 7300000000000000101,
}
_NOW = 1775000000123
_CURSOR_EXAMPLE = f"{_NOW}_7300000000000000101_1_1_{_NOW}_0"
_ALIVE_EXAMPLE = {
    "data": [{"alive": True, "room_id": 7300000000000000001, "room_id_str": "7300000000000000001"}],
    "extra": {"now": _NOW},
    "status_code": 0,
}


async def _creator(parts: TokInsightParts, call: Call) -> bytes:
    found = await parts.discovery.look_up(call[UNIQUE_ID])
    return orjson.dumps(
        {
            "status_code": 0,
            "unique_id": found.unique_id,
            "uid": str(found.user_id),
            "sec_uid": found.sec_uid,
            "room_id": str(found.room_id),
            "alive": found.alive,
        }
    )


async def _alive(parts: TokInsightParts, ids: tuple[int, ...]) -> bytes:
    rooms = await parts.discovery.alive(ids)
    data = [{"alive": room.alive, "room_id": room.room_id, "room_id_str": str(room.room_id)} for room in rooms]
    return orjson.dumps({"data": data, "extra": {"now": parts.clock.now_ms()}, "status_code": 0})


async def _check_alive(parts: TokInsightParts, call: Call) -> bytes:
    return await _alive(parts, (call[ROOM_ID],))


async def _check_alive_batch(parts: TokInsightParts, call: Call) -> bytes:
    return await _alive(parts, call[ROOM_IDS])


async def _user_info(parts: TokInsightParts, call: Call) -> bytes:
    who = (call[USER_ID], call[SEC_USER_ID], call[USER_UNIQUE_ID])
    if sum(map(bool, who)) > 1:
        raise BadRequestError(
            "More than one of user_id, sec_user_id and unique_id was given.",
            hint="Give one of them, or none for the room's owner.",
        )
    user_id, sec_user_id, handle = who
    user = await parts.profiles.find(call[ROOM_ID], user_id=user_id, sec_user_id=sec_user_id, handle=handle)
    return b'{"data":%b,"status_code":0}' % user


async def _fetch(parts: TokInsightParts, call: Call) -> bytes:
    page = await parts.timeline.fetch(call[ROOM_ID], call[CURSOR])
    first = (
        b',"is_first":true,"history_comment_cursor":%b' % orjson.dumps(page.history_cursor) if page.is_first else b""
    )
    return b'{"messages":%b,"cursor":%b,"fetch_interval":%d,"now":%d,"internal_ext":%b%b}' % (
        parts.rendered.array(page.messages, history=page.is_first),
        orjson.dumps(page.cursor),
        page.fetch_interval,
        page.now,
        orjson.dumps(page.internal_ext),
        first,
    )


async def _history(parts: TokInsightParts, call: Call) -> bytes:
    page = await parts.timeline.history(call[ROOM_ID], call[HISTORY_CURSOR])
    return b'{"messages":%b,"now":%d,"history_comment_cursor":%b%b}' % (
        parts.rendered.array(page.messages, history=False),
        page.now,
        orjson.dumps(page.cursor),
        b',"history_no_more":true' if page.no_more else b"",
    )


OPERATIONS: Final[tuple[Operation[TokInsightParts], ...]] = (
    Operation(
        name="user_uniqueid",
        path="/tok/v1/user_uniqueid",
        summary="A creator's current room",
        description="Looks a creator up by @handle. The room id is different for every broadcast.",
        parameters=(UNIQUE_ID,),
        run=_creator,
        answer=Creator,
        example={
            "status_code": 0,
            "unique_id": "demo_chat",
            "uid": "6800000000000000001",
            "sec_uid": "MS4wLjABAAAA",
            "room_id": "7300000000000000001",
            "alive": True,
        },
        raises=(BadRequestError, CreatorNotFoundError, RoomRestrictedError, UpstreamError),
    ),
    Operation(
        name="webcast_room_check_alive",
        path="/tok/v1/webcast_room_check_alive",
        summary="Is this room live?",
        description="`alive` is false for a room that is over, and null when TikTok does not say.",
        parameters=(ROOM_ID,),
        run=_check_alive,
        answer=AliveAnswer,
        example=_ALIVE_EXAMPLE,
        raises=(BadRequestError, UpstreamError),
    ),
    Operation(
        name="webcast_room_check_alive_batch",
        path="/tok/v1/webcast_room_check_alive_batch",
        summary="Which of these rooms are live?",
        description="As webcast_room_check_alive, for up to 100 rooms at the price of one call.",
        parameters=(ROOM_IDS,),
        run=_check_alive_batch,
        answer=AliveAnswer,
        example=_ALIVE_EXAMPLE,
        raises=(BadRequestError, UpstreamError),
    ),
    Operation(
        name="webcast_room_user_info",
        path="/tok/v1/webcast_room_user_info",
        summary="A user's LIVE profile in a room",
        description=(
            "It differs from the video profile: follow info, pay grade, fan club, badges and role in this room. "
            "Without a user: the room's owner."
        ),
        parameters=(ROOM_ID, USER_ID, SEC_USER_ID, USER_UNIQUE_ID),
        run=_user_info,
        answer=UserAnswer,
        example={"data": _MESSAGE_EXAMPLE["payload"]["user"], "status_code": 0},  # type: ignore[index]
        raises=(BadRequestError, CreatorNotFoundError, RoomEndedError, RoomRestrictedError, UpstreamError),
    ),
    Operation(
        name="webcast_room_msg_fetch",
        path="/tok/v1/webcast_room_msg_fetch",
        summary="A room's messages, forward",
        description=(
            "The first call (without cursor) gives the recent messages, flagged `is_history`; each later one what is "
            "new since its `cursor`. Nothing new is an empty list, not an error. Every type of message comes "
            "through. A cursor stays valid: after a restart, and on every replica."
        ),
        parameters=(ROOM_ID, CURSOR),
        run=_fetch,
        answer=FetchAnswer,
        example={
            "messages": [_MESSAGE_EXAMPLE | {"is_history": True}],
            "cursor": _CURSOR_EXAMPLE,
            "fetch_interval": 1000,
            "now": _NOW,
            "internal_ext": f"fetch_time:{_NOW}|start_time:0|flag:0|seq:1|next_cursor:{_CURSOR_EXAMPLE}",
            "is_first": True,
            "history_comment_cursor": "7300000000000000101",
        },
        raises=(
            BadRequestError,
            CursorError,
            CreatorNotFoundError,
            RoomEndedError,
            RoomOfflineError,
            RoomRestrictedError,
            LoginRequiredError,
            UpstreamError,
        ),
    ),
    Operation(
        name="webcast_room_history_msg_fetch",
        path="/tok/v1/webcast_room_history_msg_fetch",
        summary="A room's messages, backward",
        description="At most 10 messages a page, each page strictly older. At the end: `history_no_more`.",
        parameters=(ROOM_ID, HISTORY_CURSOR),
        run=_history,
        answer=HistoryAnswer,
        example={"messages": [_MESSAGE_EXAMPLE], "now": _NOW, "history_comment_cursor": "7300000000000000101"},
        raises=(
            BadRequestError,
            CursorError,
            CreatorNotFoundError,
            RoomEndedError,
            RoomOfflineError,
            RoomRestrictedError,
            LoginRequiredError,
            UpstreamError,
        ),
    ),
)
