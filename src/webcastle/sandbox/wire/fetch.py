"""``/webcast/im/fetch/`` and its history: a room's messages by polling.

The first call (cursor 0, empty or foreign) answers from now on, with the last few messages marked as history; later ones
answer everything after their cursor, up to `PAGE` messages. The history endpoint pages backwards, newest first, to the
broadcast's first message. Both count messages of any kind, not comments alone (inferred).
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from itertools import islice

from aiohttp import web

from webcastle.protocol import schema
from webcastle.sandbox.wire import cursors
from webcastle.sandbox.wire.context import CONTEXT, Context, empty, signed
from webcastle.sandbox.wire.results import result
from webcastle.sandbox.world.creators import Access
from webcastle.sandbox.world.rooms import Room
from webcastle.sandbox.world.timeline import Slot

__all__ = ["HISTORY_CAP", "PAGE", "WEBSOCKET_PATH", "entry_history", "fetch", "history"]

PAGE = 500
HISTORY_CAP = 200
WEBSOCKET_PATH = "/webcast/im/ws_proxy/ws_reuse_supplement/"
_SLICE = 100


async def fetch(request: web.Request) -> web.Response:
    """The messages after a cursor, or the first answer of a client that begins to poll."""
    context = request.app[CONTEXT]
    room = _room(request, context) if signed(request) else None
    if room is None:
        return empty()
    query = request.query
    world = context.world
    now_ms = world.now_ms()
    key = cursors.key_of(world, room, query.get("cursor", ""))
    if key is not None:
        slots = list(islice(room.timeline.after(key, world.now_at()), PAGE))
        await _prepare(context, room, slots)
        after = int(query["cursor"].split("_")[1])
        answer = result(world, room, slots, now_ms, after=after, seq=2)
    else:
        key, msg_id = cursors.before_end(world, room)
        earlier = entry_history(room, key, _count(query.get("history_comment_count"), 6))
        fresh = list(room.timeline.after(key, world.now_at()))[:PAGE]
        await _prepare(context, room, earlier)
        answer = result(world, room, earlier + fresh, now_ms, after=msg_id, history=len(earlier))
        answer.is_first = True
        answer.history_comment_cursor = str(earlier[0].msg_id) if earlier else ""
        answer.history_no_more = bool(earlier) and next(room.timeline.before(earlier[0].key), None) is None
    if world.now_at() < room.timeline.end:
        if not context.faults.take(("no_push_server",), room.room_id, world.now_at(), request.path):
            answer.push_server = f"ws://{request.host}{WEBSOCKET_PATH}"
        answer.route_params["wrss"] = context.signatures.route_token(room.room_id, now_ms)
    else:
        answer.fetch_type = 0
    return _protobuf(answer)


async def history(request: web.Request) -> web.Response:
    """A page of older messages, newest first."""
    context = request.app[CONTEXT]
    room = _room(request, context) if signed(request) else None
    if room is None:
        return empty()
    world = context.world
    given = request.query.get("history_comment_cursor", "")
    slot = room.timeline.find(int(given)) if given.isascii() and given.isdigit() and len(given) == 19 else None
    if slot is not None and slot.at <= world.now_at():
        older = room.timeline.before(slot.key)
    else:
        older = room.timeline.before(cursors.newest(world, room)[0] + 1)
    count = _count(request.query.get("history_comment_count"), 5)
    slots = list(islice(older, count + 1))
    await _prepare(context, room, slots[:count])
    answer = schema.ProtoMessageFetchResult(now=world.now_ms(), history_no_more=len(slots) <= count)
    for slot in slots[:count]:
        message = world.message(room, slot)
        answer.messages.add(method=message.method, payload=message.payload, msg_id=slot.msg_id)
    answer.history_comment_cursor = str(slots[:count][-1].msg_id) if slots[:count] else given
    return _protobuf(answer)


def entry_history(room: Room, key: int, count: int) -> list[Slot]:
    """The last messages up to and including ``key``, oldest first."""
    return list(islice(room.timeline.before(key + 1), count))[::-1]


def _room(request: web.Request, context: Context) -> Room | None:
    """The room that is asked for, or None if this visitor may not see it."""
    room = context.world.room_with(request.query.get("room_id", ""))
    if room is None or room.creator.access is Access.BLOCKED:
        return None
    if room.creator.access is not Access.OPEN and not request.cookies.get("sessionid"):
        return None
    return room


def _count(given: str | None, default: int) -> int:
    if given is None or not (given.isascii() and given.isdigit()) or len(given) > 9:
        return default
    return min(int(given), HISTORY_CAP)


async def _prepare(context: Context, room: Room, slots: Sequence[Slot]) -> None:
    """Build many messages and yield to the event loop every few ms."""
    for first in range(0, len(slots), _SLICE):
        for slot in slots[first : first + _SLICE]:
            context.world.message(room, slot)
        if first + _SLICE < len(slots):
            await asyncio.sleep(0)


def _protobuf(answer: schema.ProtoMessageFetchResult) -> web.Response:
    body = answer.SerializeToString(deterministic=True)
    return web.Response(body=body, content_type="application/protobuf")
