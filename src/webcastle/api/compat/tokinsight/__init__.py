"""TokInsight LIVE, `/tok/v1/…`: rooms by name, who is live, and a room's messages forward and backward.

Bodies follow TikTok's own form: snake_case envelopes, canonical protobuf JSON inside. Errors are ours:
``{"status_code": <http status>, "code": "<stable>", "message": "<what is wrong and what to do>"}``.

A creator who is offline is not an error where the question is whether they are live (look-up, check_alive): the answer is
``alive: false``. It is one where messages of a room are asked for that is over and was never stored.
"""

from __future__ import annotations

from typing import Any

import orjson
from pydantic import BaseModel, ConfigDict, Field

from webcastle.api.compat.tokinsight.rendered import RenderedMessages
from webcastle.api.http.auth import BEARER, QUERY, RAPIDAPI_HEADER, X_API_KEY
from webcastle.api.http.errors import ErrorTable, Fault, native_form
from webcastle.api.http.operation import Call, Dialect, Operation
from webcastle.api.http.parameters import room_id, room_ids, text
from webcastle.errors import (
    BadRequestError,
    BusError,
    CreatorNotFoundError,
    CursorError,
    InvalidKeyError,
    LoginRequiredError,
    NotAllowedError,
    QuotaExceededError,
    RoomEndedError,
    RoomOfflineError,
    RoomRestrictedError,
    StoreError,
    TierError,
    UpstreamError,
    WebcastleError,
)

__all__ = ["create_dialect"]

ERRORS = ErrorTable(
    "tokinsight",
    native_form,
    {
        BadRequestError: Fault(400),
        CursorError: Fault(400),
        InvalidKeyError: Fault(401),
        TierError: Fault(403),
        NotAllowedError: Fault(403),
        RoomRestrictedError: Fault(403),
        LoginRequiredError: Fault(403),
        CreatorNotFoundError: Fault(404),
        RoomOfflineError: Fault(404),
        RoomEndedError: Fault(404),
        QuotaExceededError: Fault(429),
        UpstreamError: Fault(503, retry_after=5),
        StoreError: Fault(503, retry_after=2),
        BusError: Fault(503, retry_after=2),
        WebcastleError: Fault(500),
    },
)

_MOST_IDS = 100
_UNIQUE_ID_RULE = "an @handle: letters, digits, dots and underscores, without spaces (not the display name)"

UNIQUE_ID = text(
    "unique_id",
    "The creator's @handle, with or without the @; not the display name.",
    pattern=r"@?[\w.\-]{1,64}",
    longest=65,
    must=_UNIQUE_ID_RULE,
    required=True,
    example="demo_chat",
)
ROOM_ID = room_id("room_id", "The LIVE room's id; every broadcast has its own.")
ROOM_IDS = room_ids("room_ids", f"Up to {_MOST_IDS} room ids between commas.", most=_MOST_IDS)
USER_ID = room_id("user_id", "The user's numeric id.", required=False)
SEC_USER_ID = text(
    "sec_user_id", "The user's sec_uid.", pattern=r"[A-Za-z0-9_\-]{1,200}", longest=200, must="a sec_uid (MS4wLjAB…)"
)
USER_UNIQUE_ID = text("unique_id", "The user's @handle.", pattern=r"@?[\w.\-]{1,64}", longest=65, must=_UNIQUE_ID_RULE)
CURSOR = text("cursor", "Absent, empty or 0 the first time; then `cursor` of the last answer, exactly as received.")
HISTORY_CURSOR = text(
    "history_comment_cursor",
    "0 the first time, or the one of the first webcast_room_msg_fetch answer; then that of the last answer.",
)


# --- answers, for the documentation -----------------------------------------------------------------------------------


class ErrorBody(BaseModel):
    """What is wrong, and what to do about it."""

    status_code: int = Field(description="The HTTP status.")
    code: str = Field(description="A stable word to branch on, such as `bad_cursor` or `room_ended`.")
    message: str = Field(description="For people.")


class Creator(BaseModel):
    """A creator and their current room."""

    status_code: int
    unique_id: str
    uid: str
    sec_uid: str
    room_id: str = Field(description='The current or last room; "0" if there never was one.')
    alive: bool | None = Field(description="null: the sources do not say.")


class AliveRoom(BaseModel):
    """Whether one room is live."""

    alive: bool | None = Field(description="null: TikTok does not say.")
    room_id: int
    room_id_str: str


class Extra(BaseModel):
    """The gateway's time."""

    now: int = Field(description="ms since the Unix epoch.")


class AliveAnswer(BaseModel):
    """One entry per room, in the order asked, repetitions kept."""

    data: list[AliveRoom]
    extra: Extra
    status_code: int


class UserAnswer(BaseModel):
    """A user's LIVE profile as canonical protobuf JSON."""

    data: dict[str, Any]
    status_code: int


class WebcastMessage(BaseModel):
    """One message. A method that the schema does not know has ``payload_b64`` (its bytes) instead of ``payload``."""

    model_config = ConfigDict(json_schema_extra={"oneOf": [{"required": ["payload"]}, {"required": ["payload_b64"]}]})

    method: str
    payload: dict[str, Any] = Field(default_factory=dict, description="Canonical protobuf JSON.")
    payload_b64: str = Field("", description="Base64 of the protobuf bytes.")
    msg_id: int = Field(description="Exact, but larger than 2^53: in JavaScript read payload.common.msgId instead.")
    is_history: bool = Field(False, description="The message was sent before the first call.")


class FetchAnswer(BaseModel):
    """What is new in a room."""

    messages: list[WebcastMessage]
    cursor: str = Field(description="Pass it to the next call.")
    fetch_interval: int = Field(description="ms to wait before the next call.")
    now: int
    internal_ext: str
    is_first: bool = Field(False, description="True in the answer to a call without a cursor; absent otherwise.")
    history_comment_cursor: str = Field("", description="Only in the first answer: where to begin paging back.")


class HistoryAnswer(BaseModel):
    """At most 10 messages, older than the cursor; newest first."""

    messages: list[WebcastMessage]
    now: int
    history_comment_cursor: str
    history_no_more: bool = Field(False, description="True when nothing is older; absent otherwise.")


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


# --- the six operations -----------------------------------------------------------------------------------------------


async def _creator(call: Call) -> bytes:
    found = await call.app.discovery.look_up(call[UNIQUE_ID].removeprefix("@"))
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


async def _alive(call: Call, ids: tuple[int, ...]) -> bytes:
    rooms = await call.app.discovery.alive(ids)
    data = [{"alive": room.alive, "room_id": room.room_id, "room_id_str": str(room.room_id)} for room in rooms]
    return orjson.dumps({"data": data, "extra": {"now": call.app.clock.now_ms()}, "status_code": 0})


async def _check_alive(call: Call) -> bytes:
    return await _alive(call, (call[ROOM_ID],))


async def _check_alive_batch(call: Call) -> bytes:
    return await _alive(call, call[ROOM_IDS])


async def _user_info(call: Call) -> bytes:
    who = (call[USER_ID], call[SEC_USER_ID], call[USER_UNIQUE_ID].removeprefix("@"))
    if sum(map(bool, who)) > 1:
        raise BadRequestError(
            "More than one of user_id, sec_user_id and unique_id was given.",
            hint="Give one of them, or none for the room's owner.",
        )
    user_id, sec_user_id, unique_id = who
    user = await call.app.discovery.room_user(
        call[ROOM_ID], user_id=user_id, sec_user_id=sec_user_id, unique_id=unique_id
    )
    return b'{"data":%b,"status_code":0}' % user


def create_dialect() -> Dialect:
    """The dialect, with its own cache of rendered messages."""
    rendered = RenderedMessages()

    async def fetch(call: Call) -> bytes:
        page = await call.app.timeline.fetch(call[ROOM_ID], call[CURSOR])
        first = (
            b',"is_first":true,"history_comment_cursor":%b' % orjson.dumps(page.history_cursor)
            if page.is_first
            else b""
        )
        return b'{"messages":%b,"cursor":%b,"fetch_interval":%d,"now":%d,"internal_ext":%b%b}' % (
            rendered.array(page.messages, history=page.is_first),
            orjson.dumps(page.cursor),
            page.fetch_interval,
            page.now,
            orjson.dumps(page.internal_ext),
            first,
        )

    async def history(call: Call) -> bytes:
        page = await call.app.timeline.history(call[ROOM_ID], call[HISTORY_CURSOR])
        return b'{"messages":%b,"now":%d,"history_comment_cursor":%b%b}' % (
            rendered.array(page.messages, history=False),
            page.now,
            orjson.dumps(page.cursor),
            b',"history_no_more":true' if page.no_more else b"",
        )

    return Dialect(
        name="tokinsight",
        title="TokInsight LIVE",
        prefix="/tok/",
        key_places=(RAPIDAPI_HEADER, X_API_KEY, BEARER, QUERY),
        errors=ERRORS,
        error_model=ErrorBody,
        operations=(
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
                    "through. A cursor is good for ever: after a restart, and on every replica."
                ),
                parameters=(ROOM_ID, CURSOR),
                run=fetch,
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
                run=history,
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
        ),
    )
