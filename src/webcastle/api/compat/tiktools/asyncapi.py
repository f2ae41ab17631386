"""AsyncAPI: the WebSocket at ``/`` described for tools, and JSON Schemas of what it sends. Made when first asked for."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any, Final

import orjson
from fastapi import FastAPI, Request
from starlette.exceptions import HTTPException
from starlette.responses import Response

from webcastle import __version__
from webcastle.api.compat.tiktools.schemas import all_frames, examples, frame_schemas, one_frame
from webcastle.api.compat.tiktools.socket import CLOSE_CODES
from webcastle.api.http.auth import BEARER, QUERY, QUERY_TOKEN, RAPIDAPI_HEADER, X_API_KEY
from webcastle.models import HANDLE_PATTERN
from webcastle.streams import CloseReason

__all__ = ["document", "install"]

_MEANINGS: Final[Mapping[CloseReason, str]] = {
    CloseReason.BAD_REQUEST: "A parameter is missing or malformed; the `error` frame says which.",
    CloseReason.INTERNAL_ERROR: "An internal error of Webcastle; its log says more.",
    CloseReason.OFFLINE: "The creator is not live.",
    CloseReason.ENDED: "The broadcast is over; `streamEnd` said so before.",
    CloseReason.TOO_OFTEN: "This key has tried to connect too often in this minute.",
    CloseReason.FORBIDDEN: "No key or token, one that is not known, or one that may not watch this creator; or TikTok shows the room to few.",
    CloseReason.UNKNOWN_USER: "There is no such creator.",
    CloseReason.TIER_LIMIT: "All connections that the key's tier allows are in use.",
    CloseReason.DURATION: "The time that the key's tier allows a connection is over. Connect again with `since`.",
    CloseReason.SLOW: "This client does not read fast enough; `lag` said so before. Connect again with `since`.",
    CloseReason.CAPACITY: "This gateway has all the connections or rooms that it can take. Wait a little, then connect again with `since`.",
    CloseReason.UNAVAILABLE: "The gateway or TikTok cannot serve this client now. Wait a little, then connect again with `since`.",
}
_RESTART: Final = 1012
_DESCRIPTION: Final = """One connection watches one room. The first frame is `roomInfo`, then comes a JSON text frame per event,
`{"event": name, "data": {…}}`, in the order of the room. Clients send nothing but pings and the close frame.

**Resuming.** Every event carries its `position` in the room's log. Connect again with `since=<position>` of the last one, and nothing is
lost or sent twice. Older clients keep `seq`, or `seq.part` if the event had a `part`; that works too.

**Several events of one message** come under several names, as generations of clients expect them; they share `seq` and `msgId`.

**Refusals** come after the upgrade: an `error` frame, then the close code.
"""
_SECURITY: Final = (QUERY, QUERY_TOKEN, X_API_KEY, RAPIDAPI_HEADER, BEARER)
_QUERY: Final[Mapping[str, Mapping[str, Any]]] = {
    "uniqueId": {
        "type": "string",
        "pattern": f"^{HANDLE_PATTERN}$",
        "description": "The creator's @name. Also `unique_id`, `username`.",
        "examples": ["demo_chat"],
    },
    "roomId": {
        "type": "string",
        "pattern": "^[1-9][0-9]{0,18}$",
        "description": "The room instead of the creator, or beside it: then it must be the creator's. Also `room_id`.",
    },
    "apiKey": {"type": "string", "description": "The API key, if no header carries it."},
    "jwtKey": {"type": "string", "description": "A browser's token instead of a key."},
    "since": {
        "type": "string",
        "pattern": r"^([0-9]{1,18}(\.[1-9][0-9]{0,5})?|[a-z][a-z0-9]{5}\.(0|[1-9][0-9]{0,17})\.(0|[1-9][0-9]{0,8})(\.[1-9][0-9]{0,8})?)$",
        "description": "Begin behind this: the `position` of the last frame; or its `seq`, with `.part` if it had a part. 0: at the first "
        "message that was received live. Left out: now.",
        "examples": ["k3x9az.4711.0", "4711", "4711.2"],
    },
    "events": {
        "type": "string",
        "pattern": "^[A-Za-z0-9]{1,64}(,[A-Za-z0-9]{1,64}){0,99}$",
        "description": "Only these events, by name, with commas. `gap` comes in any case.",
        "examples": ["chat,gift,giftFinal"],
    },
    "codes": {
        "type": "string",
        "enum": [*CLOSE_CODES],
        "default": "docs",
        "description": "Which numbering of close codes: that of the vendor's documentation, or that of its SDKs.",
    },
}


def document() -> dict[str, Any]:
    """The AsyncAPI document."""
    frames, shapes = frame_schemas()
    channel: Any = {"$ref": "#/channels/room"}
    return {
        "asyncapi": "3.0.0",
        "info": {
            "title": "Webcastle",
            "version": __version__,
            "description": "Self-hosted TikTok LIVE gateway, its WebSocket. Not affiliated with TikTok or TikTools.",
            "license": {"name": "MIT"},
        },
        "defaultContentType": "application/json",
        "servers": {
            "gateway": {
                "host": "{host}",
                "protocol": "ws",
                "description": "Your gateway: the same port as HTTP. `wss` if it serves TLS.",
                "variables": {"host": {"default": "127.0.0.1:8787", "description": "Name and port."}},
                "security": [{"$ref": f"#/components/securitySchemes/{source.scheme}"} for source in _SECURITY],
            }
        },
        "channels": {
            "room": {
                "address": "/",
                "title": "A room",
                "summary": "Everything that happens in a creator's LIVE room.",
                "description": f"{_DESCRIPTION}\n{_close_code_table()}",
                "messages": {name: {"$ref": f"#/components/messages/{name}"} for name in frames},
                "bindings": {
                    "ws": {
                        "method": "GET",
                        "query": {"type": "object", "properties": _QUERY},
                        "bindingVersion": "0.1.0",
                    }
                },
                "x-close-codes": _close_codes(),
            }
        },
        "operations": {
            "watch": {"action": "send", "channel": channel, "summary": "The gateway sends what happens in the room."}
        },
        "components": {
            "messages": {name: _message(name, frame) for name, frame in frames.items()},
            "schemas": _relocated(shapes),
            "securitySchemes": {source.scheme: _security(source.openapi) for source in _SECURITY},
        },
    }


def install(api: FastAPI) -> None:
    """Let the application describe its WebSocket: ``/asyncapi.json``, ``/schemas/events.json``, ``/schemas/events/{name}.json``."""

    async def asyncapi(request: Request) -> Response:
        return await _answer(request, "asyncapi", _document)

    async def schemas(request: Request) -> Response:
        return await _answer(request, "schemas", _all_frames)

    async def schema(request: Request) -> Response:
        name = request.path_params["name"]
        return await _answer(request, "schema", lambda: _one_frame(name))

    name = {
        "name": "name",
        "in": "path",
        "required": True,
        "description": "The event's name.",
        "schema": {"type": "string", "enum": [*examples()]},
    }
    for path, handle, summary, more in (
        ("/asyncapi.json", asyncapi, "AsyncAPI 3 description of the WebSocket", {}),
        ("/schemas/events.json", schemas, "JSON Schema of every WebSocket frame", {}),
        ("/schemas/events/{name}.json", schema, "JSON Schema of one event's frames", {"parameters": [name]}),
    ):
        responses: dict[int | str, dict[str, Any]] = {500: {"description": "A mistake in Webcastle."}}
        if more:
            responses[404] = {"description": "There is no such event."}
        api.add_api_route(
            path,
            handle,
            summary=summary,
            description="Needs no key.",
            tags=["Operation"],
            operation_id=handle.__name__,
            response_model=dict[str, Any],
            responses=responses,
            openapi_extra=more,
        )


async def _answer(request: Request, operation: str, make: Callable[[], bytes]) -> Response:
    request.scope["webcastle.operation"] = operation
    # The first time it takes a tenth of a second, in which the loop has other things to do.
    body = await asyncio.to_thread(make)
    # It is public, and the pages that show such documents are of other origins.
    return Response(body, media_type="application/json", headers={"Access-Control-Allow-Origin": "*"})


@cache
def _document() -> bytes:
    return orjson.dumps(document())


@cache
def _all_frames() -> bytes:
    return orjson.dumps(all_frames())


def _one_frame(name: str) -> bytes:
    try:
        return orjson.dumps(one_frame(name))
    except KeyError:
        raise HTTPException(404) from None


def _message(name: str, frame: Mapping[str, Any]) -> dict[str, Any]:
    description = frame["description"]
    return {
        "name": name,
        "title": name,
        "summary": description.partition("\n")[0],
        "description": description,
        "payload": _relocated(frame),
        "examples": [{"name": name, "payload": examples()[name]}],
    }


def _relocated(schema: Any) -> Any:
    """A schema as AsyncAPI has it: shapes live among the components, and beside a reference nothing else may stand."""
    match schema:
        case {"$ref": str(target), **beside}:
            reference = {"$ref": target.replace("#/$defs/", "#/components/schemas/")}
            return {"allOf": [reference], **beside} if beside else reference
        case Mapping():
            return {key: _relocated(value) for key, value in schema.items()}
        case list():
            return [_relocated(value) for value in schema]
        case _:
            return schema


def _security(scheme: Mapping[str, str]) -> dict[str, str]:
    """A security scheme in AsyncAPI's words."""
    return {**scheme, "type": "httpApiKey"} if scheme["type"] == "apiKey" else dict(scheme)


def _close_codes() -> list[dict[str, Any]]:
    described: list[dict[str, Any]] = [
        {
            "reason": reason.name.lower(),
            **{numbering: codes[reason] for numbering, codes in CLOSE_CODES.items()},
            "description": _MEANINGS[reason],
        }
        for reason in CLOSE_CODES["docs"]
    ]
    restart = "The gateway is stopped or restarted. Connect again with `since`."
    return [*described, {"reason": "restart", **dict.fromkeys(CLOSE_CODES, _RESTART), "description": restart}]


def _close_code_table() -> str:
    head: Sequence[str] = ("| `codes=docs` | `codes=sdk` | |", "|---|---|---|")
    rows = [f"| {code['docs']} | {code['sdk']} | {code['description']} |" for code in _close_codes()]
    return "\n".join(("**Close codes**\n", *head, *rows))
