"""The WebSocket: refusals, entering and switching rooms, heartbeats, acks, and the room's frames as they become due.

Rules
    * A handshake without a ttwid cookie, or with neither a route token of this room nor a signature nor a session, is
      refused with HTTP 200 and ``Handshake-Status: 417`` (observed); a query that makes no sense with 400.
    * A client with a cursor gets everything after it; a client without one starts at the moment it connected.
    * Frames flow once the room is entered. A client that does not announce ``client_enter=1``, or does not enter within
      `ENTER_PATIENCE_S`, gets them without entering.
    * All sockets that are equally far share each frame's bytes (`webcastle.sandbox.wire.results.Frames`).
    * The frame with the end of the broadcast is the last. The client has `END_PATIENCE_S` to close, then the sandbox
      closes with 1000.
    * A client that sends nothing for `SILENCE_S` is dropped.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from contextlib import suppress
from functools import partial
from typing import Final

from aiohttp import WSCloseCode, WSMsgType, web

from webcastle.protocol import frames
from webcastle.protocol.session import Acknowledged, BeatReceived, RoomEntered, ServerSession
from webcastle.sandbox.wire import cursors
from webcastle.sandbox.wire.connections import Link
from webcastle.sandbox.wire.context import CONTEXT, Context, signed
from webcastle.sandbox.wire.damage import damaged
from webcastle.sandbox.wire.fetch import entry_history
from webcastle.sandbox.wire.results import HEARTBEAT_MS, Packed, result
from webcastle.sandbox.world.chaos import IN_FLIGHT, NOTHING, planned_fault
from webcastle.sandbox.world.creators import Access, PlannedFault
from webcastle.sandbox.world.rooms import Room
from webcastle.sandbox.world.timeline import Slot, at_of

__all__ = ["websocket"]

SILENCE_S: Final = 60.0
END_PATIENCE_S: Final = 5.0
ENTER_PATIENCE_S: Final = 3.0
CLOSE_S: Final = 1.0
_REFUSALS: Final = ("refuse_ws", "device_blocked")


async def websocket(request: web.Request) -> web.StreamResponse:
    """The handshake, then the socket's life."""
    context = request.app[CONTEXT]
    room = _admitted(request, context)
    if isinstance(room, web.Response):
        context.connections.refused += 1
        return room
    compress = request.query.get("compress", "") == "gzip"
    # TikTok does not answer WebSocket pings, and no permessage-deflate was ever seen.
    ws = web.WebSocketResponse(timeout=CLOSE_S, compress=False, autoping=False, protocols=("echo-protocol",))
    ws.headers["Handshake-Options"] = f"ping-interval={HEARTBEAT_MS // 1000}"
    await ws.prepare(request)
    socket = _Socket(context, request, ws, room, compress=compress)
    await socket.live()
    return ws


def _admitted(request: web.Request, context: Context) -> Room | web.Response:
    """The room that the handshake asks for, or the refusal."""
    world, query = context.world, request.query
    room = world.room_with(query.get("room_id", ""))
    room_id = room.room_id if room is not None else 0
    order = context.faults.take(_REFUSALS, room_id, world.now_at())
    if order is not None:
        blocked = order.fault == "device_blocked"
        return _refused(415, "DEVICE_BLOCKED") if blocked else _refused(200, "illegal secret key")
    if not request.cookies.get("ttwid"):
        return _refused(200, "http: named cookie not present")
    if room is None:
        return _refused(400, "invalid room_id")
    if query.get("compress", "") not in ("", "gzip", "none") or query.get("aid", "1988") != "1988":
        return _refused(400, "invalid query")
    if room.creator.access is Access.BLOCKED:
        return _refused(200, "DEVICE_BLOCKED")
    session = bool(request.cookies.get("sessionid"))
    if room.creator.access is not Access.OPEN and not session:
        return _refused(200, "illegal secret key")
    if context.strict_websocket and not session:
        token = context.signatures.route_valid(query.get("wrss", ""), room.room_id, world.now_ms())
        if not token and not signed(request):
            return _refused(200, "illegal secret key")
    return room


def _refused(status: int, reason: str) -> web.Response:
    headers = {"Handshake-Msg": reason}
    if status in (200, 415):
        headers["Handshake-Status"] = "417" if reason != "DEVICE_BLOCKED" else "415"
    return web.Response(status=status, headers=headers)


class _Socket:
    """One client's connection: a reader, and a writer that follows the room's timeline."""

    def __init__(
        self, context: Context, request: web.Request, ws: web.WebSocketResponse, room: Room, *, compress: bool
    ) -> None:
        self._context = context
        self._request = request
        self._ws = ws
        self._compress = compress
        self._session = ServerSession(compress=compress)
        self._entered = asyncio.Event()
        self._stalled = False
        self._room = room
        self._resumed = False
        self._key = self._last_id = self._started_at = 0
        self._begin(room, request.query.get("cursor", ""))
        if request.query.get("client_enter", "") != "1":
            self._entered.set()
        connections = context.connections
        connections.total += 1
        connections.opened[room.room_id] += 1
        now = context.world.now_ms()
        agent = request.headers.get("User-Agent", "")[:200]
        self._link = Link(connections.total, room.creator.unique_id, room.room_id, now, compress, agent)

    async def live(self) -> None:
        """Read and write until one side is done."""
        links = self._context.connections.links
        links[self._link.number] = self._link
        self._link.close = partial(self._ws.close, code=WSCloseCode.GOING_AWAY)
        try:
            async with asyncio.TaskGroup() as tasks:
                writer = tasks.create_task(self._write())
                await self._read()
                writer.cancel()
        except* ConnectionError:
            pass  # the client closed without a handshake
        finally:
            links.pop(self._link.number, None)

    # reading

    async def _read(self) -> None:
        while True:
            try:
                message = await self._ws.receive(timeout=SILENCE_S)
            except TimeoutError:
                self._abort()
                return
            if message.type is WSMsgType.BINARY:
                await self._received(message.data)
            elif message.type in (WSMsgType.CLOSE, WSMsgType.CLOSING, WSMsgType.CLOSED, WSMsgType.ERROR):
                return

    async def _received(self, data: bytes) -> None:
        for event in self._session.receive(data):
            match event:
                case RoomEntered():
                    self._enter(event)
                case BeatReceived():
                    self._link.beats += 1
                    world = self._context.world
                    if self._stalled or self._context.faults.take(("no_echo",), self._room.room_id, world.now_at()):
                        self._session.data_to_send()
                        continue
                case Acknowledged():
                    self._link.acknowledged(event.log_id, event.internal_ext)
        for frame in self._session.data_to_send():
            await self._ws.send_bytes(frame)

    def _enter(self, event: RoomEntered) -> None:
        world = self._context.world
        room = world.room(event.room_id)
        if room is None or room.creator.access is Access.BLOCKED:
            return
        switched = room.room_id != self._room.room_id
        if switched or event.cursor:
            self._begin(room, event.cursor)
        if switched:
            self._context.connections.opened[room.room_id] += 1
            self._link.room_id, self._link.unique_id = room.room_id, room.creator.unique_id
        earlier: list[Slot] = []
        if not self._resumed:
            wanted = self._request.query.get("history_comment_count", "")
            count = min(int(wanted), 50) if wanted.isdigit() and len(wanted) < 4 else 6
            earlier = entry_history(room, self._key, count)
        answer = result(world, room, earlier, world.now_ms(), after=self._last_id, history=len(earlier))
        answer.is_first = True
        answer.need_ack = False
        answer.history_comment_cursor = str(earlier[0].msg_id) if earlier else ""
        self._session.send("im_enter_room_resp", answer.SerializeToString(deterministic=True), log_id=self._key)
        self._entered.set()
        self._context.alarm.wake(self._link.room_id)

    def _begin(self, room: Room, cursor: str) -> None:
        """Continue after the cursor's message in a room, or from now on."""
        world = self._context.world
        old, self._room = self._room, room
        key = cursors.key_of(world, room, cursor)
        self._resumed = key is not None
        if key is None:
            self._key, self._last_id = cursors.before_end(world, room)
        else:
            self._key, self._last_id = key, int(cursor.split("_")[1])
        self._started_at = at_of(self._key)
        self._context.alarm.wake(old.room_id)

    # writing

    async def _write(self) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._entered.wait(), ENTER_PATIENCE_S)
        world = self._context.world
        while not self._ws.closed:
            room = self._room
            slots = room.timeline.frame(self._key)
            if slots and slots[0].at <= world.now_at():
                slots = tuple(slot for slot in slots if slot.key > self._key)
                self._key = slots[-1].key
                await self._deliver(room, slots)
                await asyncio.sleep(0)  # a long replay must not keep the loop from others
            elif slots:
                await self._context.alarm.wait(room.room_id, world.epoch + slots[0].at)
            else:
                await self._end()
                return

    async def _end(self) -> None:
        """Let the client close first, then close."""
        await asyncio.sleep(END_PATIENCE_S)
        await self._ws.close(code=1000)

    async def _deliver(self, room: Room, slots: tuple[Slot, ...]) -> None:
        fault = self._fault(room, slots)
        packed = self._context.frames.pack(room, slots, compress=self._compress)
        self._link.sent.append((packed.log_id, packed.internal_ext))
        self._link.frames += 1
        self._link.messages += packed.messages
        for data in await self._carried_out(fault, room, slots, packed):
            await self._ws.send_bytes(data)

    def _fault(self, room: Room, slots: tuple[Slot, ...]) -> PlannedFault:
        planned = planned_fault(room, slots[0].at, self._started_at)
        if planned is not NOTHING:
            return planned
        order = self._context.faults.take(IN_FLIGHT, room.room_id, self._context.world.now_at())
        return NOTHING if order is None else PlannedFault(0, order.fault, order.delay_ms)

    async def _carried_out(
        self, planned: PlannedFault, room: Room, slots: tuple[Slot, ...], packed: Packed
    ) -> Iterable[bytes]:
        """The frame itself, or what is sent instead of it when a fault hits it."""
        match fault := planned.fault:
            case "":
                return (packed.data,)
            case "drop":
                self._abort()
                return ()
            case "stall":
                await self._stall(planned.delay_ms)
                return (packed.data,)
            case "duplicate":
                return (packed.data, packed.data)
            case "duplicate_message":
                twice = self._context.frames.pack(room, (*slots, slots[-1]), compress=self._compress, keep=False)
                return (twice.data,)
            case "close_frame":
                return (packed.data, frames.encode_frame("close", b"bye"))
            case "close_1000" | "close_1011":
                await self._ws.close(code=int(fault.removeprefix("close_")))
                return ()
            case "text":
                await self._ws.send_str("this is not a binary frame")
                return (packed.data,)
            case "unknown_type":
                return (frames.encode_frame("sandbox_unknown", b"\x08\x01"), packed.data)
        return (damaged(fault, packed),)

    async def _stall(self, stall_ms: int) -> None:
        world = self._context.world
        until = world.now_at() + stall_ms
        self._stalled = True
        try:
            while world.now_at() < until:
                await self._context.alarm.wait(self._room.room_id, world.epoch + until)
        finally:
            self._stalled = False

    def _abort(self) -> None:
        if self._request.transport is not None:
            self._request.transport.abort()
