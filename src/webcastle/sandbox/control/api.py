"""The paths under ``/_sandbox/``. Errors are JSON: ``{"error", "message", "hint"}``."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlsplit

import orjson
from aiohttp import web
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from webcastle.errors import BadRequestError, CreatorNotFoundError, RoomEndedError, RoomOfflineError, WebcastleError
from webcastle.sandbox.control import rooms
from webcastle.sandbox.control.levers import Levers
from webcastle.sandbox.wire.context import CONTEXT, json_answer
from webcastle.sandbox.wire.signatures import DEFAULT_USER_AGENT
from webcastle.sandbox.world.chaos import HTTP_FAULTS, SOCKET_FAULTS
from webcastle.sandbox.world.emissions import KINDS, problems

__all__ = ["add_routes"]

Handler = Callable[[web.Request], Awaitable[web.Response]]

_LEVERS = web.AppKey("levers", Levers)
_STATUS: tuple[tuple[type[WebcastleError], int], ...] = (
    (CreatorNotFoundError, 404),
    (RoomOfflineError, 409),
    (RoomEndedError, 410),
    (BadRequestError, 400),
)


def add_routes(app: web.Application, levers: Levers) -> None:
    """Serve the control API; every path answers with and without a slash at its end."""
    app[_LEVERS] = levers
    for method, path, handler in _ROUTES:
        app.router.add_route(method, path, handler)
        app.router.add_route(method, path + "/", handler)


def _explained(handler: Handler) -> Handler:
    """Answer Webcastle's errors as JSON that says what is wrong and what to do."""

    async def guarded(request: web.Request) -> web.Response:
        try:
            return await handler(request)
        except WebcastleError as exc:
            status = next((code for kind, code in _STATUS if isinstance(exc, kind)), 500)
            return json_answer({"error": exc.code, "message": exc.message, "hint": exc.hint}, status=status)

    return guarded


async def _index(request: web.Request) -> web.Response:
    world = request.app[CONTEXT].world
    return json_answer(
        {
            "about": "Webcastle sandbox: TikTok LIVE in a box. Nobody here is real, nothing reaches TikTok.",
            "seed": world.seed,
            "epoch": world.epoch,
            "now": world.now_ms(),
            "creators": len(world.creators),
            "control": {
                "GET /_sandbox/rooms": "every creator and room",
                "GET /_sandbox/rooms/{room_id}/ledger": "every message id so far, in order; ?after=ID, ?limit=N",
                "GET /_sandbox/rooms/{room_id}/gifts": "every gift streak so far with its count and value",
                "POST /_sandbox/emit": f"put a message into a room; kinds: {', '.join(KINDS)}, start",
                "POST /_sandbox/faults": f"make something fail: {', '.join((*HTTP_FAULTS, *SOCKET_FAULTS))}",
                "GET /_sandbox/faults": "pending faults; DELETE clears them",
                "GET, POST /_sandbox/clock": "read or turn the clock",
                "POST /_sandbox/sign": "sign a URL of this sandbox",
                "GET /_sandbox/connections": "open sockets, acks, totals",
            },
        }
    )


async def _emit(request: web.Request) -> web.Response:
    """Put a message into a room, or let a creator go live."""
    levers = request.app[_LEVERS]
    world = levers.world
    fields = await _json(request)
    target = fields.pop("room_id", None) or fields.pop("unique_id", None)
    fields.pop("unique_id", None)
    if not target:
        raise BadRequestError("Give `unique_id` or `room_id`: which room is it for?")
    if fields.get("kind") == "start":
        creator = world.creator(str(target).removeprefix("@"))
        if creator is None:
            raise CreatorNotFoundError(f"There is no creator {target!r}.", hint="GET /_sandbox/rooms lists them.")
        room = levers.emitter.start_broadcast(creator)
        return json_answer({"room_id": str(room.room_id), "unique_id": creator.unique_id, "messages": []})
    room = world.find(str(target))
    sent = levers.emitter.emit(room, fields)
    messages = [{"msg_id": str(m.msg_id), "method": m.method, "create_time": m.create_time} for m in sent]
    return json_answer({"room_id": str(room.room_id), "unique_id": room.creator.unique_id, "messages": messages})


async def _faults(request: web.Request) -> web.Response:
    """Order a fault, list the pending ones, or clear them."""
    pending = request.app[_LEVERS].faults
    if request.method == "DELETE":
        return json_answer({"cleared": pending.clear()})
    if request.method == "POST":
        pending.order(await _json(request))
    return json_answer({"faults": pending.describe()})


class _ClockOrder(BaseModel):
    model_config = ConfigDict(extra="forbid")

    mode: str | None = Field(None, pattern="^(manual|real)$")
    advance_ms: int | None = Field(None, ge=0, le=10 * 365 * 86_400_000)
    speed: float | None = Field(None, gt=0, le=10_000)


async def _clock(request: web.Request) -> web.Response:
    """Read the clock, stop it, turn it, or let it run faster."""
    levers = request.app[_LEVERS]
    world, clock = levers.world, levers.clock
    if request.method == "POST":
        try:
            order = _ClockOrder.model_validate(await _json(request))
        except ValidationError as exc:
            raise BadRequestError(problems(exc), hint='{"mode":"manual"|"real","advance_ms":N,"speed":X}') from exc
        if order.mode is not None:
            clock.set_manual(order.mode == "manual")
        if order.speed is not None:
            if clock.manual:
                raise BadRequestError("speed: a manual clock has none.", hint='Send {"mode":"real"} with it.')
            clock.set_speed(order.speed)
        if order.advance_ms:
            clock.advance(order.advance_ms)
        levers.clock_changed()
    mode = "manual" if clock.manual else "real"
    now = clock.now_ms()
    return json_answer({"mode": mode, "now": now, "epoch": world.epoch, "at": now - world.epoch, "speed": clock.speed})


class _SignOrder(BaseModel):
    model_config = ConfigDict(extra="forbid")

    url: str = Field(min_length=1, max_length=16_384)
    headers: dict[str, str] = Field(default_factory=dict)
    cookies: str = Field("", max_length=16_384)


async def _sign(request: web.Request) -> web.Response:
    """Sign a URL of this sandbox; what comes back must be sent exactly so."""
    context = request.app[CONTEXT]
    try:
        order = _SignOrder.model_validate(await _json(request))
    except ValidationError as exc:
        raise BadRequestError(problems(exc), hint='{"url":"…","headers":{…},"cookies":"…"}') from exc
    if not _ours(request, order.url):
        raise BadRequestError(
            "url: only URLs of this sandbox are signed.", hint=f"This sandbox is http://{request.host}."
        )
    headers = dict(order.headers)
    if not any(name.lower() == "user-agent" for name in headers):
        headers["User-Agent"] = DEFAULT_USER_AGENT
    url, tokens = context.signatures.sign(order.url, headers, order.cookies, context.world.now_ms())
    return json_answer({"url": url, "headers": headers, "cookies": order.cookies, "tokens": tokens})


async def _connections(request: web.Request) -> web.Response:
    """Open sockets with their acks, and how many were ever opened per room."""
    connections = request.app[CONTEXT].connections
    return json_answer(
        {
            "open": [link.describe() for link in connections.links.values()],
            "opened": {str(room_id): count for room_id, count in connections.opened.items()},
            "total": connections.total,
            "refused": connections.refused,
        }
    )


def _ours(request: web.Request, url: str) -> bool:
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return False
    if parts.scheme not in ("http", "https", "ws", "wss") or not parts.path.startswith(("/webcast/", "/api-live/")):
        return False
    if parts.netloc.lower() == request.host.lower():
        return True
    own = request.transport.get_extra_info("sockname") if request.transport is not None else None
    return own is not None and port == own[1] and host in ("localhost", "127.0.0.1", "::1", own[0])


async def _json(request: web.Request) -> dict[str, Any]:
    try:
        body = orjson.loads(await request.read() or b"{}")
    except orjson.JSONDecodeError as exc:
        raise BadRequestError(f"The body is not JSON: {exc}.") from exc
    if not isinstance(body, dict):
        raise BadRequestError("The body must be a JSON object.")
    return body


_ROUTES: tuple[tuple[str, str, Handler], ...] = tuple(
    (method, path, _explained(handler))
    for method, path, handler in (
        ("GET", "/_sandbox", _index),
        ("GET", "/_sandbox/rooms", rooms.rooms),
        ("GET", "/_sandbox/rooms/{room}/ledger", rooms.ledger),
        ("GET", "/_sandbox/rooms/{room}/gifts", rooms.gifts),
        ("POST", "/_sandbox/emit", _emit),
        ("GET", "/_sandbox/faults", _faults),
        ("POST", "/_sandbox/faults", _faults),
        ("DELETE", "/_sandbox/faults", _faults),
        ("GET", "/_sandbox/clock", _clock),
        ("POST", "/_sandbox/clock", _clock),
        ("POST", "/_sandbox/sign", _sign),
        ("GET", "/_sandbox/connections", _connections),
    )
)
