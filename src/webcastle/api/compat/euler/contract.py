"""The sign contract: tells a library where to connect, plus limits, look-ups, gifts and signatures.

Requests are as TikTokLive 7 and tiktok-live-connector 2 make them (docs/protocol.md); what else they send (user agent, platform,
session cookies, OAuth tokens) is neither needed nor looked at, and never passed on.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Final

import orjson
from starlette.responses import Response

from webcastle.api.compat.euler.answers import (
    ErrorAnswer,
    GiftsAnswer,
    LimitsAnswer,
    RoomIdAnswer,
    RoomInfoAnswer,
    SignAnswer,
)
from webcastle.api.compat.euler.connect import CURSOR, enter
from webcastle.api.compat.euler.errors import ERRORS, finish
from webcastle.api.compat.euler.parts import EulerParts
from webcastle.api.compat.euler.signing import sign
from webcastle.api.http.auth import BEARER, QUERY, X_API_KEY
from webcastle.api.http.operation import UNLIMITED, Call, Dialect, Operation
from webcastle.api.http.parameters import handle, maybe_handle, room_id, text
from webcastle.errors import (
    BadRequestError,
    CreatorNotFoundError,
    RoomOfflineError,
    RoomRestrictedError,
    TierError,
    UpstreamError,
)
from webcastle.models import Handle, Lookup, QuotaState
from webcastle.protocol.browser import USER_AGENT
from webcastle.protocol.shapes import mapping

__all__ = ["create_dialect"]

ROOM_ID = room_id("room_id", "The LIVE room's id.")
MAYBE_ROOM_ID = room_id("room_id", "The LIVE room's id; or give `unique_id`.", required=False)
HANDLE = handle("unique_id", "The creator's @name.")
MAYBE_HANDLE = maybe_handle("unique_id", "The creator's @name, to be looked up.")
QUERY_HANDLE = handle("uniqueId", "The creator's @name.")
URL = text(
    "url", "The TikTok URL to sign.", longest=6000, required=True, example="https://webcast.tiktok.com/webcast/feed/"
)
AGENT = text("userAgent", "The User-Agent that the signed request will be sent with.", longest=512)


# --- where to connect ------------------------------------------------------------------------------------------------


async def _fetch(parts: EulerParts, call: Call) -> Response:
    room = call[MAYBE_ROOM_ID]
    named = call[MAYBE_HANDLE]
    if not room and named is not None:
        found = await parts.discovery.look_up(named)
        if not found.room_id or found.alive is False:
            raise RoomOfflineError(f"@{found.unique_id} is not live.")
        room = found.room_id
    return await enter(parts, call, room)


async def _connect(parts: EulerParts, call: Call) -> Response:
    return await enter(parts, call, call[ROOM_ID])


# --- around it -------------------------------------------------------------------------------------------------------


async def _sign(parts: EulerParts, call: Call) -> bytes:
    response = await sign(parts.source, call[URL], call[AGENT] or USER_AGENT)
    return orjson.dumps({"code": 200, "message": "Signed.", "response": response})


async def _rate_limits(parts: EulerParts, call: Call) -> bytes:
    usage = await parts.access.usage(call.key)
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


async def _anchor_room_id(parts: EulerParts, call: Call) -> bytes:
    return _room_id(await parts.discovery.look_up(call[HANDLE]))


async def _query_room_id(parts: EulerParts, call: Call) -> bytes:
    return _room_id(await parts.discovery.look_up(call[QUERY_HANDLE]))


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


async def _anchor_room_info(parts: EulerParts, call: Call) -> bytes:
    return await _room_info(parts, call[HANDLE])


async def _query_room_info(parts: EulerParts, call: Call) -> bytes:
    return await _room_info(parts, call[QUERY_HANDLE])


async def _room_info(parts: EulerParts, handle: Handle) -> bytes:
    found = await parts.discovery.look_up(handle)
    if not found.room_id:
        raise RoomOfflineError(f"@{found.unique_id} has never been live.")
    info = (await parts.catalogue.room_info(found.room_id)).value
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


async def _gifts(parts: EulerParts, call: Call) -> bytes:
    found = await parts.catalogue.gift_list(call[ROOM_ID])
    return orjson.dumps({"code": 200, "response": {"data": found.value}})


# --- the dialect -----------------------------------------------------------------------------------------------------


def _operation(
    path: str, summary: str, run: Callable[[EulerParts, Call], Awaitable[bytes | Response]], **more: Any
) -> Operation[EulerParts]:
    name = "euler" + re.sub(r"[^a-z]+", "_", re.sub(r"\{\w+\}", "", path)).rstrip("_")
    defaults = {"description": f"{summary}.", "parameters": (), "example": None, "raises": ()}
    return Operation(name=name, path=path, summary=summary, run=run, **(defaults | more))


_WHERE: Final = (
    "The answer is a `ProtoMessageFetchResult`: the latest messages (as history), a cursor, and in `push_server` the URL of this "
    "gateway's relay, which speaks TikTok's own frames. Open it within a minute with `route_params` in its query. `cursor` goes "
    "on where a client was, without a gap. No signature is spent, however many clients ask."
)
_SOCKET: Final[dict[str, Any]] = {
    "description": _WHERE,
    "answer": None,
    "media_type": "application/protobuf",
    "raises": (BadRequestError, TierError, RoomRestrictedError, RoomOfflineError, UpstreamError),
}
_LOOKED_UP: Final[dict[str, Any]] = {"raises": (BadRequestError, CreatorNotFoundError, UpstreamError)}
_SIGNED: Final[dict[str, Any]] = {
    "description": "Only URLs on TikTok's hosts. Signed as WEBCASTLE_SIGNER says; sessions are ignored.",
    "parameters": (URL, AGENT),
    "answer": SignAnswer,
    "methods": ("POST",),
    "raises": (BadRequestError, UpstreamError),
}
_OPERATIONS: Final = (
    _operation(
        "/webcast/fetch",
        "Where to connect, as TikTokLive asks",
        _fetch,
        parameters=(MAYBE_ROOM_ID, MAYBE_HANDLE, CURSOR),
        one_of=(MAYBE_ROOM_ID, MAYBE_HANDLE),
        **_SOCKET,
    ),
    _operation(
        "/webcast/rooms/{room_id}/connect",
        "Where to connect, as tiktok-live-connector asks",
        _connect,
        parameters=(ROOM_ID, CURSOR),
        **_SOCKET,
    ),
    _operation("/webcast/sign_url", "Sign a URL, as TikTokLive asks", _sign, **_SIGNED),
    _operation("/tiktok/sign_url", "Sign a URL, as tiktok-live-connector asks", _sign, **_SIGNED),
    _operation("/webcast/rate_limits", "What the key may still do", _rate_limits, answer=LimitsAnswer),
    _operation("/accounts/me/rate_limits", "The same, under its newer name", _rate_limits, answer=LimitsAnswer),
    _operation(
        "/webcast/anchors/{unique_id}/room_id",
        "A creator's room",
        _anchor_room_id,
        parameters=(HANDLE,),
        answer=RoomIdAnswer,
        **_LOOKED_UP,
    ),
    _operation(
        "/webcast/room_id",
        "A creator's room, by query",
        _query_room_id,
        parameters=(QUERY_HANDLE,),
        answer=RoomIdAnswer,
        **_LOOKED_UP,
    ),
    _operation(
        "/webcast/room_info",
        "A creator and the room",
        _query_room_info,
        parameters=(QUERY_HANDLE,),
        answer=RoomInfoAnswer,
        **_LOOKED_UP,
    ),
    _operation(
        "/webcast/anchors/{unique_id}/room_info",
        "The same, by path",
        _anchor_room_info,
        parameters=(HANDLE,),
        answer=RoomInfoAnswer,
        **_LOOKED_UP,
    ),
    _operation(
        "/webcast/gift_info",
        "A room's gifts",
        _gifts,
        parameters=(ROOM_ID,),
        answer=GiftsAnswer,
        **_LOOKED_UP,
    ),
    _operation(
        "/webcast/rooms/{room_id}/gifts",
        "The same, by path",
        _gifts,
        parameters=(ROOM_ID,),
        answer=GiftsAnswer,
        **_LOOKED_UP,
    ),
)


def create_dialect(parts: EulerParts, *, base: str = "/euler", described: bool = True) -> Dialect[EulerParts]:
    """The dialect, with its paths below ``base``; ``described``: in the OpenAPI document."""
    return Dialect(
        parts=parts,
        name="euler",
        title="Euler-style sign server",
        prefix=f"{base}/",
        key_sources=(QUERY, X_API_KEY, BEARER),
        errors=ERRORS,
        error_model=ErrorAnswer,
        finish=finish,
        operations=tuple(replace(each, path=base + each.path, described=described) for each in _OPERATIONS),
    )
