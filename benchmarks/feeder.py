"""TikTok's part in a benchmark: rooms whose frames are made beforehand and sent at a chosen rate.

It answers what a client needs to get a socket (im/fetch, and the sign server's routes for the peers) and then plays the
rooms. Nothing else of TikTok is here: for that there is the sandbox. Run as a process, started with
``{"rooms": N, "frames": F}`` as its argument; answers these questions on stdin::

    {"ask": "state"}              -> {"entered", "acks", "sent", "sending", "seconds"}
    {"ask": "start", "rate": R}   -> the same; from now on R messages a second over all rooms, until all are sent
    {"ask": "stop"}               -> the same; nothing more is sent
    {"ask": "sent_at"}            -> when each frame left (monotonic clock, s): one frame of each room in turn
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from typing import Any, cast

import uvloop
from aiohttp import WSMsgType, web

from benchmarks import traffic
from benchmarks.processes import serve_async
from webcastle.protocol import schema
from webcastle.protocol.frames import encode_frame

TICK_S = 0.002
COOKIE = "ttwid=1%7Cbenchmark; Path=/"


class Feeder:
    """The rooms, who is in them, and how much was sent."""

    def __init__(self, rooms: int, frames: int) -> None:
        # Each frame with its WebSocket header, so that sending is a plain write: the feeder must not be what is slow.
        self.traffic = [
            (room.room_id, [_with_header(frame) for frame in room.frames], room.sizes)
            for room in traffic.rooms(rooms, frames)
        ]
        self.transports: dict[int, asyncio.Transport] = {}
        self.total = sum(sum(sizes) for _, _, sizes in self.traffic)
        self.sent = 0
        self.acks = 0
        self.seconds = 0.0
        self.sent_at: list[float] = []
        """When each frame left, by the monotonic clock, in the order of sending."""
        self.sending: asyncio.Task[None] | None = None
        self.url = ""

    async def handle(self, question: dict[str, Any]) -> dict[str, Any]:
        if question["ask"] == "sent_at":
            return {"sent_at": self.sent_at}
        if question["ask"] == "stop" and self.sending is not None:
            self.sending.cancel()
            await asyncio.wait([self.sending])
            self.sending = None
        if question["ask"] == "start":
            self.sending = asyncio.get_running_loop().create_task(self._send(question["rate"]))
        elif self.sending is not None and self.sending.done():
            self.sending.result()
        return {
            "entered": len(self.transports),
            "acks": self.acks,
            "sent": self.sent,
            "sending": self.sending is not None and not self.sending.done(),
            "seconds": self.seconds,
        }

    async def _send(self, rate: float) -> None:
        """One frame of each room in turn, never ahead of the rate and never waiting for a slow reader."""
        started = time.monotonic()
        for index in range(len(self.traffic[0][2])):
            for room_id, frames, sizes in self.traffic:
                if (ahead := self.sent / rate - (time.monotonic() - started)) > 0:
                    await asyncio.sleep(max(TICK_S, ahead))
                self.sent_at.append(time.monotonic())
                self.transports[room_id].write(frames[index])
                self.sent += sizes[index]
        self.seconds = time.monotonic() - started

    async def fetch(self, request: web.Request) -> web.Response:
        """The first result of a room: where its socket is."""
        room_id = request.match_info.get("room_id") or request.query.get("room_id", "")
        now = traffic.STARTED_MS
        cursor = f"{now}_{traffic.FIRST_MESSAGE}_1_1_{now}_0"
        result = schema.ProtoMessageFetchResult(
            cursor=cursor,
            now=now,
            fetch_interval=1000,
            fetch_type=1,
            internal_ext=traffic.internal_ext(now, cursor, 0),
            route_params={"wrss": f"benchmark-{room_id}"},
            push_server=f"{self.url.replace('http', 'ws')}/ws",
            heartbeat_duration=10_000,
            is_first=True,
            history_no_more=True,
        )
        return web.Response(
            body=result.SerializeToString(),
            content_type="application/protobuf",
            headers={"X-Set-TT-Cookie": COOKIE, "Set-Cookie": COOKIE},
        )

    async def history(self, _request: web.Request) -> web.Response:
        """Nothing is older than the benchmark."""
        result = schema.ProtoMessageFetchResult(now=traffic.STARTED_MS, history_no_more=True)
        return web.Response(body=result.SerializeToString(), content_type="application/protobuf")

    async def home(self, _request: web.Request) -> web.Response:
        """Any page gives a visitor their cookie."""
        return web.Response(text="<html></html>", content_type="text/html", headers={"Set-Cookie": COOKIE})

    async def alive(self, request: web.Request) -> web.Response:
        """Every room is live."""
        rooms = [int(room_id) for room_id in request.query["room_ids"].split(",")]
        data = [{"alive": True, "room_id": room_id, "room_id_str": str(room_id)} for room_id in rooms]
        return web.json_response({"data": data, "extra": {"now": traffic.STARTED_MS}, "status_code": 0})

    async def socket(self, request: web.Request) -> web.WebSocketResponse:
        """A room's socket: lets the client in, echoes its heartbeats, counts its acks."""
        socket = web.WebSocketResponse(compress=False, protocols=("echo-protocol",), autoping=False)
        socket.headers["Handshake-Options"] = "ping-interval=10;reconnect-interval=5"
        await socket.prepare(request)
        # uvloop's transports are no asyncio.Transport by inheritance.
        transport = cast("asyncio.Transport", request.transport)
        async for message in socket:
            if message.type is not WSMsgType.BINARY:
                continue
            frame = schema.WebcastPushFrame.FromString(message.data)
            if frame.payload_type == "ack":
                self.acks += 1
            elif frame.payload_type == "hb":
                await socket.send_bytes(message.data)
            elif frame.payload_type == "im_enter_room":
                room_id = schema.WebcastImEnterRoomMessage.FromString(frame.payload).room_id
                await socket.send_bytes(encode_frame("im_enter_room_resp", _welcome(room_id)))
                self.transports[room_id] = transport
        return socket

    def application(self) -> web.Application:
        app = web.Application()
        app.router.add_get("/", self.home)
        app.router.add_get("/webcast/room/check_alive/", self.alive)
        app.router.add_get("/webcast/im/fetch/", self.fetch)
        app.router.add_get("/webcast/im/fetch/history/", self.history)
        app.router.add_get("/webcast/fetch", self.fetch)  # the sign server's, for TikTokLive
        app.router.add_get("/webcast/rooms/{room_id}/connect", self.fetch)  # the sign server's, for the connector
        app.router.add_get("/ws", self.socket)
        return app


def _welcome(room_id: int) -> bytes:
    """What entering gives: one message, so that the room is known to have some."""
    welcome = schema.WebcastRoomMessage(
        common=schema.CommonMessageData(
            method="WebcastRoomMessage", msg_id=room_id, room_id=room_id, create_time=traffic.STARTED_MS
        ),
        content="Welcome",
    )
    entry = schema.BaseProtoMessage(
        method="WebcastRoomMessage", msg_id=room_id, payload=welcome.SerializeToString(), is_history=True
    )
    return schema.ProtoMessageFetchResult(messages=[entry], now=traffic.STARTED_MS).SerializeToString()


def _with_header(data: bytes) -> bytes:
    """An unmasked, final, binary WebSocket message (RFC 6455, section 5.2)."""
    if len(data) < 126:
        return bytes((0x82, len(data))) + data
    return bytes((0x82, 126)) + len(data).to_bytes(2, "big") + data


async def main() -> None:
    """Listen, say where, and answer until stdin ends."""
    feeder = Feeder(**json.loads(sys.argv[1]))
    runner = web.AppRunner(feeder.application(), access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    feeder.url = f"http://{host}:{port}"
    print(json.dumps({"url": feeder.url, "messages": feeder.total}), flush=True)
    await serve_async(feeder.handle)
    await runner.cleanup()


if __name__ == "__main__":
    uvloop.run(main())
