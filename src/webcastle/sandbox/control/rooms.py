"""Ground truth for tests: every creator's room, every message id that a room sent, and its gift streaks."""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import Any

from aiohttp import web

from webcastle.errors import BadRequestError
from webcastle.sandbox.wire.context import CONTEXT, Context, json_answer
from webcastle.sandbox.world.creators import Creator
from webcastle.sandbox.world.ledger import GiftLedger
from webcastle.sandbox.world.rooms import ENDED, LIVE, PAUSED, Room
from webcastle.sandbox.world.timeline import key_at

__all__ = ["gifts", "ledger", "rooms"]

_LEDGER_CAP = 100_000
_SLICE = 2_000
_BLOCKS_PER_SLICE = 100
_STATES = {LIVE: "live", PAUSED: "paused", ENDED: "ended"}


async def rooms(request: web.Request) -> web.Response:
    """Every creator's current room."""
    context = request.app[CONTEXT]
    sockets = Counter(link.room_id for link in context.connections.links.values())
    out = [await _described(context, creator, sockets) for creator in list(context.world.creators.values())]
    return json_answer({"rooms": out})


async def _described(context: Context, creator: Creator, sockets: Counter[int]) -> dict[str, Any]:
    world = context.world
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
            "sockets": sockets[room.room_id],
            "opened": context.connections.opened[room.room_id],
        }
    return entry


async def ledger(request: web.Request) -> web.Response:
    """Every message id of a room up to now, in order of emission."""
    world = request.app[CONTEXT].world
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


async def gifts(request: web.Request) -> web.Response:
    """Every gift streak of a room up to now, in order of its first message."""
    world = request.app[CONTEXT].world
    room = world.find(request.match_info["room"])
    found = GiftLedger(world, room)
    until = world.now_at()
    for number, slot in enumerate(room.timeline.after(key_at(room.start) - 1, until), start=1):
        found.add(slot)
        if number % _SLICE == 0:
            await asyncio.sleep(0)
    streaks = found.streaks
    body = {
        "room_id": str(room.room_id),
        "unique_id": room.creator.unique_id,
        "ended": until >= room.timeline.end,
        "total": sum(streak.diamonds * streak.count for streak in streaks),
        "streaks": [streak.describe() for streak in streaks],
    }
    return json_answer(body)


async def _count(room: Room, until: int) -> int:
    """How many messages a room has sent. Counts in slices and yields to the event loop between them."""
    while (counted := room.timeline.count(until, _BLOCKS_PER_SLICE)) is None:  # noqa: ASYNC110 - slices of work
        await asyncio.sleep(0)
    return counted


def _number(request: web.Request, name: str, default: int, cap: int) -> int:
    given = request.query.get(name)
    if given is None:
        return default
    if not (given.isascii() and given.isdigit()) or len(given) > 9:
        raise BadRequestError(f"{name}: {given[:40]!r} is not a number.")
    return min(int(given), cap)
