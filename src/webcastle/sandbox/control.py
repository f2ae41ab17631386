"""The sandbox's own doors under ``/_sandbox/``: the ground truth, and every lever. Errors are JSON with a hint."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlsplit

import orjson
from aiohttp import web
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from webcastle.errors import BadRequestError, CreatorNotFoundError, RoomEndedError, RoomOfflineError, WebcastleError
from webcastle.sandbox.context import CONTEXT, json_answer
from webcastle.sandbox.emit import KINDS, problems
from webcastle.sandbox.faults import HTTP_FAULTS, SOCKET_FAULTS, parse_fault
from webcastle.sandbox.signatures import DEFAULT_USER_AGENT
from webcastle.sandbox.timeline import key_at
from webcastle.sandbox.world import ENDED, LIVE, PAUSED, Room

__all__ = ["ROUTES"]

_LEDGER_CAP = 100_000
_SLICE = 2_000
_BLOCKS_PER_SLICE = 100
_STATES = {LIVE: "live", PAUSED: "paused", ENDED: "ended"}
_STATUS: tuple[tuple[type[WebcastleError], int], ...] = (
    (CreatorNotFoundError, 404),
    (RoomOfflineError, 409),
    (RoomEndedError, 410),
    (BadRequestError, 400),
)

Handler = Callable[[web.Request], Awaitable[web.Response]]


def _clear(handler: Handler) -> Handler:
    """Answer Webcastle's errors as JSON that says what is wrong and what to do."""

    async def guarded(request: web.Request) -> web.Response:
        try:
            return await handler(request)
        except WebcastleError as exc:
            status = next((code for kind, code in _STATUS if isinstance(exc, kind)), 500)
            return json_answer({"error": exc.code, "message": exc.message, "hint": exc.hint}, status=status)

    return guarded


async def index(request: web.Request) -> web.Response:
    """What there is."""
    context = request.app[CONTEXT]
    world = context.world
    return json_answer(
        {
            "about": "Webcastle sandbox: TikTok LIVE in a box. Nobody here is real, nothing reaches TikTok.",
            "seed": world.seed,
            "epoch": world.epoch,
            "now": world.clock.now_ms(),
            "creators": len(world.creators),
            "control": {
                "GET /_sandbox/rooms": "every creator and room",
                "GET /_sandbox/rooms/{room_id}/ledger": "every message id so far, in order; ?after=ID, ?limit=N",
                "POST /_sandbox/emit": f"put a message into a room; kinds: {', '.join(KINDS)}, start",
                "POST /_sandbox/faults": f"make something fail: {', '.join((*HTTP_FAULTS, *SOCKET_FAULTS))}",
                "GET /_sandbox/faults": "pending faults; DELETE clears them",
                "GET, POST /_sandbox/clock": "read or turn the clock",
                "POST /_sandbox/sign": "sign a URL of this sandbox",
                "GET /_sandbox/connections": "open sockets, acks, totals",
            },
        }
    )


async def rooms(request: web.Request) -> web.Response:
    """Every creator's current room."""
    context = request.app[CONTEXT]
    world = context.world
    sockets: dict[int, int] = {}
    for link in context.connections.links.values():
        sockets[link.room_id] = sockets.get(link.room_id, 0) + 1
    out = []
    for creator in list(world.creators.values()):
        room = world.current(creator)
        entry: dict[str, Any] = {
            "unique_id": creator.unique_id,
            "user_id": str(creator.user_id(world.seed)),
            "nickname": creator.nickname,
            "category": creator.category,
            "traffic": creator.traffic,
            "access": creator.access.name.lower(),
            "room_id": "",
            "state": "never",
            "emitted": 0,
            "viewers": 0,
            "sockets": 0,
            "opened": 0,
        }
        if room is not None:
            status = world.status(room)
            entry |= {
                "room_id": str(room.room_id),
                "state": _STATES[status],
                "broadcast": room.number,
                "started_at": world.epoch + room.start,
                "ends_at": world.epoch + room.timeline.end,
                "emitted": await _count(room, world.now_at()),
                "viewers": room.scene.counters.viewers(world.now_at() - room.start) if status != ENDED else 0,
                "sockets": sockets.get(room.room_id, 0),
                "opened": context.connections.opened[room.room_id],
            }
        out.append(entry)
    return json_answer({"rooms": out})


async def ledger(request: web.Request) -> web.Response:
    """Every message id of a room up to now, in order of emission."""
    context = request.app[CONTEXT]
    world = context.world
    room = world.find(request.match_info["room"])
    limit = _number(request, "limit", _LEDGER_CAP, _LEDGER_CAP)
    after = request.query.get("after", "")
    key = key_at(room.start) - 1
    if after:
        slot = room.timeline.find(int(after)) if after.isascii() and after.isdigit() and len(after) < 20 else None
        if slot is None:
            raise BadRequestError(f"after: room {room.room_id} has no message {after[:40]!r}.")
        key = slot.key
    until = world.now_at()
    messages: list[dict[str, Any]] = []
    more = False
    for slot in room.timeline.after(key, until):
        if len(messages) == limit:
            more = True
            break
        create_time = world.epoch + slot.created
        messages.append({"msg_id": str(slot.msg_id), "method": world.method(room, slot), "create_time": create_time})
        if len(messages) % _SLICE == 0:
            await asyncio.sleep(0)
    body = {
        "room_id": str(room.room_id),
        "unique_id": room.creator.unique_id,
        "ended": until >= room.timeline.end,
        "count": await _count(room, until),
        "more": more,
        "messages": messages,
    }
    return json_answer(body)


async def emit(request: web.Request) -> web.Response:
    """Put a message into a room, or let a creator go live."""
    context = request.app[CONTEXT]
    world = context.world
    fields = await _json(request)
    target = fields.pop("room_id", None) or fields.pop("unique_id", None)
    fields.pop("unique_id", None)
    if not target:
        raise BadRequestError("Give `unique_id` or `room_id`: which room is it for?")
    if fields.get("kind") == "start":
        creator = world.creator(str(target).removeprefix("@"))
        if creator is None:
            raise CreatorNotFoundError(f"There is no creator {target!r}.", hint="GET /_sandbox/rooms lists them.")
        room = world.start_broadcast(creator)
        return json_answer({"room_id": str(room.room_id), "unique_id": creator.unique_id, "messages": []})
    room = world.find(str(target))
    sent = world.emit(room, fields)
    messages = [{"msg_id": str(m.msg_id), "method": m.method, "create_time": m.create_time} for m in sent]
    return json_answer({"room_id": str(room.room_id), "unique_id": room.creator.unique_id, "messages": messages})


async def faults(request: web.Request) -> web.Response:
    """Order a fault, list the pending ones, or clear them."""
    context = request.app[CONTEXT]
    world = context.world
    if request.method == "DELETE":
        return json_answer({"cleared": context.faults.clear()})
    if request.method == "POST":
        order = parse_fault(await _json(request))
        room_id = 0
        if order.unique_id or order.room_id:
            room_id = world.find(order.unique_id or order.room_id).room_id
        context.faults.order(order, room_id, world.now_at())
    return json_answer({"faults": context.faults.describe()})


class _ClockOrder(BaseModel):
    model_config = ConfigDict(extra="forbid")

    mode: str | None = Field(None, pattern="^(manual|real)$")
    advance_ms: int | None = Field(None, ge=0, le=10 * 365 * 86_400_000)
    speed: float | None = Field(None, gt=0, le=10_000)


async def clock(request: web.Request) -> web.Response:
    """Read the clock, stop it, turn it, or let it run faster."""
    world = request.app[CONTEXT].world
    if request.method == "POST":
        try:
            order = _ClockOrder.model_validate(await _json(request))
        except ValidationError as exc:
            raise BadRequestError(problems(exc), hint='{"mode":"manual"|"real","advance_ms":N,"speed":X}') from exc
        if order.mode is not None:
            world.clock.set_manual(order.mode == "manual")
        if order.speed is not None:
            if world.clock.manual:
                raise BadRequestError("speed: a manual clock has none.", hint='Send {"mode":"real"} with it.')
            world.clock.set_speed(order.speed)
        if order.advance_ms:
            world.clock.advance(order.advance_ms)
        world.clock_changed()
    mode = "manual" if world.clock.manual else "real"
    now = world.clock.now_ms()
    return json_answer(
        {"mode": mode, "now": now, "epoch": world.epoch, "at": now - world.epoch, "speed": world.clock.speed}
    )


class _SignOrder(BaseModel):
    model_config = ConfigDict(extra="forbid")

    url: str = Field(min_length=1, max_length=16_384)
    headers: dict[str, str] = Field(default_factory=dict)
    cookies: str = Field("", max_length=16_384)


async def sign(request: web.Request) -> web.Response:
    """Sign a URL of this very sandbox; what comes back must be sent exactly so."""
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
    url, tokens = context.signatures.sign(order.url, headers, order.cookies, context.world.clock.now_ms())
    return json_answer({"url": url, "headers": headers, "cookies": order.cookies, "tokens": tokens})


async def connections(request: web.Request) -> web.Response:
    """Open sockets with their acks, and how many were ever opened per room."""
    held = request.app[CONTEXT].connections
    return json_answer(
        {
            "open": [link.describe() for link in held.links.values()],
            "opened": {str(room_id): count for room_id, count in held.opened.items()},
            "total": held.total,
            "refused": held.refused,
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


async def _count(room: Room, until: int) -> int:
    """How many messages a room has sent, without keeping the loop from others."""
    while (counted := room.timeline.count(until, _BLOCKS_PER_SLICE)) is None:  # noqa: ASYNC110 - slices of work
        await asyncio.sleep(0)
    return counted


async def _json(request: web.Request) -> dict[str, Any]:
    try:
        body = orjson.loads(await request.read() or b"{}")
    except orjson.JSONDecodeError as exc:
        raise BadRequestError(f"The body is not JSON: {exc}.") from exc
    if not isinstance(body, dict):
        raise BadRequestError("The body must be a JSON object.")
    return body


def _number(request: web.Request, name: str, default: int, cap: int) -> int:
    given = request.query.get(name)
    if given is None:
        return default
    if not (given.isascii() and given.isdigit()) or len(given) > 9:
        raise BadRequestError(f"{name}: {given[:40]!r} is not a number.")
    return min(int(given), cap)


ROUTES: tuple[tuple[str, str, Handler], ...] = (
    ("GET", "/_sandbox", _clear(index)),
    ("GET", "/_sandbox/rooms", _clear(rooms)),
    ("GET", "/_sandbox/rooms/{room}/ledger", _clear(ledger)),
    ("POST", "/_sandbox/emit", _clear(emit)),
    ("GET", "/_sandbox/faults", _clear(faults)),
    ("POST", "/_sandbox/faults", _clear(faults)),
    ("DELETE", "/_sandbox/faults", _clear(faults)),
    ("GET", "/_sandbox/clock", _clear(clock)),
    ("POST", "/_sandbox/clock", _clear(clock)),
    ("POST", "/_sandbox/sign", _clear(sign)),
    ("GET", "/_sandbox/connections", _clear(connections)),
)
