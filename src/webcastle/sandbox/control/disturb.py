"""Ordered HTTP faults, carried out before any door is reached."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from aiohttp import web

from webcastle.sandbox.wire.context import CONTEXT, Context, Fault, empty
from webcastle.sandbox.wire.pages import WAIT_PAGE, api_live_failure
from webcastle.sandbox.world.chaos import HTTP_FAULTS

__all__ = ["disturb"]

_HERE = tuple(fault for fault in HTTP_FAULTS if fault != "no_push_server")
_OVERSIZED_BYTES = 10 * 1024 * 1024


@web.middleware
async def disturb(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    """Carry out an ordered fault instead of, before or after the handler. The control doors are never disturbed."""
    path = request.path
    if path.startswith("/_sandbox") or "/ws_proxy/" in path:
        return await handler(request)
    context = request.app[CONTEXT]
    order = context.faults.take(_HERE, _room_id(request, context), context.world.now_at(), path)
    if order is None:
        return await handler(request)
    return await _disturbed(request, handler, order)


async def _disturbed(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]], order: Fault
) -> web.StreamResponse:
    match order.fault:
        case "http_500":
            return web.Response(status=500, text="internal error")
        case "http_429":
            return web.Response(status=429, text="too many requests", headers={"Retry-After": "1"})
        case "http_403":
            return web.Response(status=403, text="Access Denied")
        case "html":
            return web.Response(text=WAIT_PAGE, content_type="text/html")
        case "empty":
            return empty()
        case "oversized":
            return web.Response(body=b"\x0a" * _OVERSIZED_BYTES, content_type="application/octet-stream")
        case "api_10101":
            return api_live_failure("error", 10101)
        case "params_error":
            return api_live_failure("params_error", 19881005)
    if order.fault == "slow":
        await asyncio.sleep(order.delay_ms / 1000)
    answer = await handler(request)
    if order.fault == "truncate" and isinstance(answer, web.Response) and isinstance(answer.body, bytes):
        answer.body = answer.body[: len(answer.body) // 2]
    return answer


def _room_id(request: web.Request, context: Context) -> int:
    """The room that a request is about, 0 if it is about none."""
    given = request.query.get("room_id", "") or request.query.get("room_ids", "").partition(",")[0]
    room = context.world.room_with(given)
    name = request.match_info.get("name") or request.query.get("uniqueId") or request.query.get("unique_id")
    creator = context.world.creator(name) if name else None
    if room is None and creator is not None:
        room = context.world.current(creator)
    return room.room_id if room is not None else 0
