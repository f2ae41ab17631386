"""The sign contract: where a library connects, and the few things around it.

Requests are as TikTokLive 7 and tiktok-live-connector 2 make them (docs/protocol.md); what else they send (user agent, platform,
session cookies, OAuth tokens) is neither needed nor looked at, and never passed on.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any, Final

import orjson
from pydantic import BaseModel, ConfigDict, Field
from starlette.requests import Request
from starlette.responses import Response

from webcastle.api.compat.euler.errors import ERRORS, finish
from webcastle.api.compat.euler.facts import Facts
from webcastle.api.compat.euler.framing import RELAY_PATH, first_result
from webcastle.api.compat.euler.signing import sign
from webcastle.api.compat.euler.tickets import Ticket
from webcastle.api.compat.euler.visitors import visitor_of, with_visitor
from webcastle.api.http.auth import BEARER, QUERY, X_API_KEY
from webcastle.api.http.operation import UNLIMITED, Call, Dialect, Operation
from webcastle.api.http.parameters import room_id, text
from webcastle.errors import (
    BadRequestError,
    CreatorNotFoundError,
    RoomEndedError,
    RoomOfflineError,
    RoomRestrictedError,
    TierError,
    UpstreamError,
)
from webcastle.models import Lookup, QuotaState
from webcastle.protocol.browser import USER_AGENT
from webcastle.protocol.shapes import mapping

__all__ = ["create_dialect"]

_HOST: Final = re.compile(r"[A-Za-z0-9.\-_]{1,253}(:[0-9]{1,5})?|\[[0-9A-Fa-f:.]{2,45}\](:[0-9]{1,5})?")
_HANDLE: Final = r"@?[A-Za-z0-9_.\-]{1,64}"
_HANDLE_RULE: Final = "an @handle, not the display name"

ROOM_ID = room_id("room_id", "The LIVE room's id.")
MAYBE_ROOM_ID = room_id("room_id", "The LIVE room's id; or give `unique_id`.", required=False)
HANDLE = text("unique_id", "The creator's @handle.", pattern=_HANDLE, longest=65, must=_HANDLE_RULE, required=True)
MAYBE_HANDLE = text(
    "unique_id", "The creator's @handle, to be looked up.", pattern=_HANDLE, longest=65, must=_HANDLE_RULE
)
QUERY_HANDLE = text("uniqueId", "The creator's @handle.", pattern=_HANDLE, longest=65, must=_HANDLE_RULE, required=True)
CURSOR = text("cursor", "Where to go on: the cursor of the last frame that arrived. Absent or foreign: now.")
URL = text(
    "url", "The TikTok URL to sign.", longest=6000, required=True, example="https://webcast.tiktok.com/webcast/feed/"
)
AGENT = text("userAgent", "The User-Agent that the signed request will be sent with.", longest=512)


# --- answers, for the documentation ---------------------------------------------------------------------------------


class ErrorAnswer(BaseModel):
    """What is wrong, and what to do about it."""

    code: int = Field(description="The HTTP status.")
    message: str = Field(min_length=19)
    limit_label: str = Field("", description="With 429: which limit, `Minute` or `Day`.")


class Limit(BaseModel):
    """One window."""

    max: int = Field(description=f"{UNLIMITED}: no limit.")
    remaining: int
    reset_at: str | None = Field(description="ISO 8601; null: there is no limit to reset.")


class LimitsAnswer(BaseModel):
    """What the key may still do."""

    code: int
    message: str
    day: Limit
    hour: Limit
    minute: Limit


class RoomIdAnswer(BaseModel):
    """A creator's current or last room."""

    code: int
    ok: bool
    message: str
    room_id: str
    is_live: bool
    routes_attempted: list[str]


class RoomInfoAnswer(BaseModel):
    """A creator and the room."""

    code: int
    ok: bool
    message: str
    routes_attempted: list[str]
    data: dict[str, Any]


class GiftsAnswer(BaseModel):
    """A room's gifts; ``response.data`` is TikTok's own."""

    code: int
    response: dict[str, Any]


class SignedUrl(BaseModel):
    """A URL to send with exactly this User-Agent."""

    model_config = ConfigDict(extra="allow")

    signedUrl: str  # noqa: N815 - the API's spelling
    userAgent: str  # noqa: N815
    tokens: dict[str, str]


class SignAnswer(BaseModel):
    """A signature."""

    code: int
    message: str
    response: SignedUrl


# --- where to connect ------------------------------------------------------------------------------------------------


def _socket_url(request: Request) -> str:
    """The relay's URL at the address under which the client found us."""
    host = request.headers.get("host", "")
    if not _HOST.fullmatch(host):
        name, port = request.scope["server"]
        host = f"{name}:{port}" if port else name
    scheme = "wss" if request.url.scheme in {"https", "wss"} else "ws"
    return f"{scheme}://{host}{RELAY_PATH}"


async def _enter(call: Call, room: int) -> Response:
    """Where to connect for a room's messages: our relay, with a ticket."""
    app, request = call.app, call.request
    absences, beginnings = app.absences, app.beginnings
    tier = await app.access.tier(call.key)
    if tier.websockets == 0:
        raise TierError(f"Tier {tier.name!r} has no WebSocket connections.")
    visitor, peer = visitor_of(request.cookies), f"{call.key.id} {request.client.host if request.client else ''}"
    cursor = call[CURSOR]
    seq = absences.of(visitor, room)
    if seq is not None and await beginnings.seq_of(room, cursor) is None:
        cursor = await beginnings.cursor_of(room, seq)
    start = await beginnings.begin(room, cursor)
    record = await app.store.room(room)
    if record is not None and record.ended_at and not start.chosen:
        raise RoomEndedError
    visitor = visitor or secrets.token_urlsafe(12)
    ticket = Ticket(room, start.seq, start.chosen, visitor, peer, call.key.id, tier.websockets, tier.websocket_minutes)
    # A client that was cut off has had the room's recent past; not every client can be recognised.
    returns = start.chosen or absences.of(peer, room) is not None
    result = first_result(
        start,
        app.clock.now_ms(),
        push_server=_socket_url(request),
        ticket=await app.tickets.issue(ticket),
        history=not returns,
    )
    headers = {
        # The connector uses the first pair only. The value means nothing to TikTok, and nothing to the relay.
        "X-Set-TT-Cookie": f"ttwid=1%7C{secrets.token_urlsafe(24)}; Path=/; Domain=tiktok.com",
        "X-Room-Id": str(room),
        "X-Agent-Id": "webcastle",
        "X-Request-Id": secrets.token_hex(8),
    }
    return with_visitor(Response(result, headers=headers, media_type="application/protobuf"), visitor)


async def _fetch(call: Call) -> Response:
    return await _enter(call, call[MAYBE_ROOM_ID] or (await _live(call, call[MAYBE_HANDLE])).room_id)


async def _connect(call: Call) -> Response:
    return await _enter(call, call[ROOM_ID])


async def _live(call: Call, handle: str) -> Lookup:
    """The creator, who has a room that is not known to be over."""
    found = await call.app.discovery.look_up(handle)
    if not found.room_id or found.alive is False:
        raise RoomOfflineError(f"@{found.unique_id} is not live.")
    return found


# --- around it -------------------------------------------------------------------------------------------------------


async def _sign(call: Call) -> bytes:
    response = await sign(call.app, call[URL], call[AGENT] or USER_AGENT)
    return orjson.dumps({"code": 200, "message": "Signed.", "response": response})


async def _rate_limits(call: Call) -> bytes:
    usage = await call.app.access.usage(call.key)
    # There is no hourly limit; the window stands there because clients read it.
    hour = {"max": UNLIMITED, "remaining": UNLIMITED, "reset_at": None}
    return orjson.dumps(
        {
            "code": 200,
            "message": f"Tier {usage.tier.name}.",
            "day": _window(usage.day),
            "hour": hour,
            "minute": _window(usage.minute),
        }
    )


def _window(state: QuotaState) -> dict[str, Any]:
    if state.limit is None:
        return {"max": UNLIMITED, "remaining": UNLIMITED, "reset_at": None}
    reset_at = datetime.fromtimestamp(state.reset_at, UTC).isoformat()
    return {"max": state.limit, "remaining": state.remaining, "reset_at": reset_at}


async def _anchor_room_id(call: Call) -> bytes:
    return _room_id(await call.app.discovery.look_up(call[HANDLE]))


async def _query_room_id(call: Call) -> bytes:
    return _room_id(await call.app.discovery.look_up(call[QUERY_HANDLE]))


def _room_id(found: Lookup) -> bytes:
    if not found.room_id:
        raise RoomOfflineError(f"@{found.unique_id} has never been live.")
    return orjson.dumps(
        {
            "code": 200,
            "ok": True,
            "message": f"From {found.source}.",
            "room_id": str(found.room_id),
            "is_live": bool(found.alive),
            "routes_attempted": [found.source],
        }
    )


def _room_info(facts: Facts, handle: Callable[[Call], str]) -> Callable[[Call], Awaitable[bytes]]:
    async def run(call: Call) -> bytes:
        found = await call.app.discovery.look_up(handle(call))
        if not found.room_id:
            raise RoomOfflineError(f"@{found.unique_id} has never been live.")
        info = await facts.info(found.room_id)
        stream = mapping(info.get("stream_url"))
        flv = mapping(stream.get("flv_pull_url"))
        covers = mapping(info.get("cover")).get("url_list")
        data = {
            "raw": info,
            "unique_id": found.unique_id,
            "user": info.get("owner") or {},
            "room_info": {
                "id": str(found.room_id),
                "status": info.get("status"),
                "is_live": bool(found.alive),
                "title": info.get("title") or found.title,
                "start_time": info.get("start_time") or info.get("create_time"),
                "current_viewers": info.get("user_count"),
                "total_viewers": mapping(info.get("stats")).get("total_user"),
                "cover_url": covers[0] if isinstance(covers, list) and covers else "",
                "hls_pull_url": stream.get("hls_pull_url") or "",
                "flv_pull_url": flv.get("FULL_HD1") or flv.get("HD1") or "",
                "hls_pull_url_ld": stream.get("hls_pull_url") or "",
                "flv_pull_url_ld": flv.get("SD1") or flv.get("SD2") or "",
            },
        }
        answer = {
            "code": 200,
            "ok": True,
            "message": "From room/info.",
            "routes_attempted": ["room/info"],
            "data": data,
        }
        return orjson.dumps(answer)

    return run


def _gifts(facts: Facts, parameter: Any) -> Callable[[Call], Awaitable[bytes]]:
    async def run(call: Call) -> bytes:
        return orjson.dumps({"code": 200, "response": {"data": await facts.gifts(call[parameter])}})

    return run


# --- the dialect -----------------------------------------------------------------------------------------------------

_WHERE: Final = (
    "The answer is a `ProtoMessageFetchResult`: the latest messages (as history), a cursor, and in `push_server` the URL of this "
    "gateway's relay, which speaks TikTok's own frames. Open it within a minute with `route_params` in its query. `cursor` goes "
    "on where a client was, without a gap. No signature is spent, however many clients ask."
)


def create_dialect(facts: Facts, *, base: str = "/euler", described: bool = True) -> Dialect:
    """The dialect, with its paths below ``base``."""

    def operation(
        path: str, summary: str, run: Callable[[Call], Awaitable[bytes | Response]], **more: Any
    ) -> Operation:
        name = "euler" + re.sub(r"[^a-z]+", "_", re.sub(r"\{\w+\}", "", path)).rstrip("_")
        defaults = {
            "description": summary + ".",
            "parameters": (),
            "example": None,
            "raises": (),
            "described": described,
        }
        return Operation(name=name, path=base + path, summary=summary, run=run, **(defaults | more))

    socket: dict[str, Any] = {
        "description": _WHERE,
        "answer": None,
        "media_type": "application/protobuf",
        "raises": (BadRequestError, TierError, RoomRestrictedError, RoomOfflineError, UpstreamError),
    }
    looked_up: dict[str, Any] = {"raises": (BadRequestError, CreatorNotFoundError, UpstreamError)}
    signed: dict[str, Any] = {
        "description": "Only URLs on TikTok's hosts. Signed by whomever WEBCASTLE_SIGNER says; sessions are ignored.",
        "parameters": (URL, AGENT),
        "answer": SignAnswer,
        "methods": ("POST",),
        "raises": (BadRequestError, UpstreamError),
    }
    return Dialect(
        name="euler",
        title="Euler-style sign server",
        prefix=f"{base}/",
        key_places=(QUERY, X_API_KEY, BEARER),
        errors=ERRORS,
        error_model=ErrorAnswer,
        finish=finish,
        operations=(
            operation(
                "/webcast/fetch",
                "Where to connect, as TikTokLive asks",
                _fetch,
                parameters=(MAYBE_ROOM_ID, MAYBE_HANDLE, CURSOR),
                one_of=(MAYBE_ROOM_ID, MAYBE_HANDLE),
                **socket,
            ),
            operation(
                "/webcast/rooms/{room_id}/connect",
                "Where to connect, as tiktok-live-connector asks",
                _connect,
                parameters=(ROOM_ID, CURSOR),
                **socket,
            ),
            operation("/webcast/sign_url", "Sign a URL, as TikTokLive asks", _sign, **signed),
            operation("/tiktok/sign_url", "Sign a URL, as tiktok-live-connector asks", _sign, **signed),
            operation("/webcast/rate_limits", "What the key may still do", _rate_limits, answer=LimitsAnswer),
            operation("/accounts/me/rate_limits", "The same, under its newer name", _rate_limits, answer=LimitsAnswer),
            operation(
                "/webcast/anchors/{unique_id}/room_id",
                "A creator's room",
                _anchor_room_id,
                parameters=(HANDLE,),
                answer=RoomIdAnswer,
                **looked_up,
            ),
            operation(
                "/webcast/room_id",
                "A creator's room, by query",
                _query_room_id,
                parameters=(QUERY_HANDLE,),
                answer=RoomIdAnswer,
                **looked_up,
            ),
            operation(
                "/webcast/room_info",
                "A creator and the room",
                _room_info(facts, lambda call: call[QUERY_HANDLE]),
                parameters=(QUERY_HANDLE,),
                answer=RoomInfoAnswer,
                **looked_up,
            ),
            operation(
                "/webcast/anchors/{unique_id}/room_info",
                "The same, by path",
                _room_info(facts, lambda call: call[HANDLE]),
                parameters=(HANDLE,),
                answer=RoomInfoAnswer,
                **looked_up,
            ),
            operation(
                "/webcast/gift_info",
                "A room's gifts",
                _gifts(facts, ROOM_ID),
                parameters=(ROOM_ID,),
                answer=GiftsAnswer,
                **looked_up,
            ),
            operation(
                "/webcast/rooms/{room_id}/gifts",
                "The same, by path",
                _gifts(facts, ROOM_ID),
                parameters=(ROOM_ID,),
                answer=GiftsAnswer,
                **looked_up,
            ),
        ),
    )
