"""A TikTok that a test scripts: one aiohttp server on a free port, every route replaceable, sockets in the test's hands."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field

from aiohttp import WSMsgType, web

from webcastle.protocol import frames, schema

ROOM = 7300000000000000001
USER = 6800000000000000001
TTWID = "1%7Csecret-visitor"

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def message(
    msg_id: int, method: str = "WebcastChatMessage", *, action: int = 0, history: bool = False
) -> schema.BaseProtoMessage:
    """One message as it stands in a fetch result."""
    common = schema.CommonMessageData(
        method=method, msg_id=msg_id, room_id=ROOM, create_time=1_775_000_000_000 + msg_id
    )
    if method == "WebcastControlMessage":
        payload = schema.WebcastControlMessage(common=common, action=action).SerializeToString()
    else:
        payload = schema.WebcastChatMessage(common=common, content=f"hello {msg_id}").SerializeToString()
    return schema.BaseProtoMessage(method=method, payload=payload, msg_id=msg_id, is_history=history)


def result(
    *messages: schema.BaseProtoMessage | int, cursor: str = "", **more: object
) -> schema.ProtoMessageFetchResult:
    """A fetch result; numbers stand for chat messages of that id, the cursor is the last id's by default."""
    built = [message(m) if isinstance(m, int) else m for m in messages]
    place = cursor or (f"c{built[-1].msg_id}" if built else "")
    fields = {"cursor": place, "internal_ext": f"ext-{place}" if place else "", "fetch_interval": 1000, "fetch_type": 1}
    return schema.ProtoMessageFetchResult(messages=built, **(fields | more))


def frame(*messages: schema.BaseProtoMessage | int, log_id: int = 0, compress: bool = True, **more: object) -> bytes:
    """A msg frame that wants an ack."""
    body = result(*messages, **({"need_ack": True} | more)).SerializeToString()
    return frames.encode_frame("msg", body, log_id=log_id, compress=compress)


def live_room_user_info(**user: object) -> dict[str, object]:
    """The shape that page and api-live share, live by default."""
    return {
        "user": {
            "id": str(USER),
            "uniqueId": "demo",
            "nickname": "Demo",
            "secUid": "MS4w",
            "roomId": str(ROOM),
            "status": 2,
        }
        | user,
        "stats": {"followerCount": 1},
        "liveRoom": {"title": "t", "status": 2, "liveRoomStats": {"userCount": 321}},
    }


def page(info: dict[str, object] | None) -> str:
    """The creator's LIVE page."""
    state = json.dumps({"LiveRoom": {"liveRoomUserInfo": info}} if info is not None else {"Other": {}})
    return f'<html><head><script id="SIGI_STATE" type="application/json">{state}</script></head><body>x</body></html>'


def answer_json(body: object, **more: object) -> web.Response:
    return web.Response(text=json.dumps(body), content_type="application/json", **more)


def refused(status: int = 200, body: bytes = b"", **headers: str) -> web.Response:
    """An answer without what was asked for; empty with status 200 means unsigned."""
    return web.Response(status=status, body=body, headers=headers)


def answer_result(fetched: schema.ProtoMessageFetchResult) -> web.Response:
    return web.Response(body=fetched.SerializeToString(), content_type="application/protobuf")


@dataclass
class Asked:
    """A request as it came in."""

    path: str
    query: dict[str, str]
    headers: dict[str, str]
    raw: str


class PeerSocket:
    """The server's end of one WebSocket. What the client sends is kept as frames."""

    def __init__(self, request: web.Request, ws: web.WebSocketResponse) -> None:
        self.request = request
        self.ws = ws
        self.frames: list[frames.Frame] = []
        self.close_code: int | None = None
        self.done = asyncio.Event()
        self._changed = asyncio.Event()
        self.echo = True

    async def run(self) -> None:
        async for got in self.ws:
            if got.type is WSMsgType.BINARY:
                read = frames.decode_frame(got.data)
                assert isinstance(read, frames.Frame)
                self.frames.append(read)
                if self.echo and read.payload_type == "hb":
                    await self.send(frames.encode_frame("hb", read.payload))
            self._changed.set()
        self.close_code = self.ws.close_code
        self.done.set()

    async def send(self, data: bytes) -> None:
        with suppress(ConnectionError):
            await self.ws.send_bytes(data)

    def raw(self, data: bytes) -> None:
        """Bytes outside of any frame."""
        assert self.request.transport is not None
        self.request.transport.write(data)

    def drop(self) -> None:
        assert self.request.transport is not None
        self.request.transport.abort()

    def deafen(self) -> None:
        """Read nothing any more, so that a close frame is not answered either."""
        assert isinstance(self.request.transport, asyncio.Transport)
        self.request.transport.pause_reading()

    async def flood(self, data: bytes) -> None:
        """Send a message again and again, as fast as it is read, until the connection is gone."""
        transport = self.request.transport
        assert isinstance(transport, asyncio.Transport)
        header = b"\x82\x7e" + len(data).to_bytes(2, "big")
        while not transport.is_closing():
            if transport.get_write_buffer_size() < 65536:
                transport.write((header + data) * 8)
            await asyncio.sleep(0)

    def of(self, kind: str) -> list[frames.Frame]:
        return [one for one in self.frames if one.payload_type == kind]

    async def got(self, kind: str, count: int = 1) -> list[frames.Frame]:
        """Wait for so many frames of a kind."""
        async with asyncio.timeout(5):
            while len(self.of(kind)) < count:
                self._changed.clear()
                await self._changed.wait()
        return self.of(kind)

    async def closed(self) -> int | None:
        async with asyncio.timeout(5):
            await self.done.wait()
        return self.close_code


@dataclass
class TikTok:
    """The server. ``answers`` maps a route's name to its handler; ``fetches`` are the next im/fetch results."""

    answers: dict[str, Handler] = field(default_factory=dict)
    asked: list[Asked] = field(default_factory=list)
    fetches: list[object] = field(default_factory=list)
    url: str = ""
    push_server: str | None = None
    handshake_headers: dict[str, str] = field(default_factory=dict)
    handshake_refusal: web.Response | None = None

    async def start(self) -> None:
        self._arrived: asyncio.Queue[PeerSocket] = asyncio.Queue()
        app = web.Application(client_max_size=2**20)
        app.router.add_route("*", "/{path:.*}", self._serve)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1, auto_decompress=False)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        port = self._runner.addresses[0][1]
        self.url = f"http://127.0.0.1:{port}"
        self.push_server = f"ws://127.0.0.1:{port}/ws"

    async def stop(self) -> None:
        await self._runner.cleanup()

    async def socket(self) -> PeerSocket:
        """The next WebSocket that a client opened."""
        async with asyncio.timeout(5):
            return await self._arrived.get()

    def no_more_sockets(self) -> bool:
        return self._arrived.empty()

    def calls(self, path: str) -> list[Asked]:
        return [one for one in self.asked if one.path.strip("/") == path.strip("/")]

    def secrets(self) -> Iterator[str]:
        """What must never appear in a log or an error."""
        yield TTWID
        yield "internal_ext="
        yield "X-Secret"

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        self.asked.append(Asked(request.path, dict(request.query), dict(request.headers), request.raw_path))
        if request.path == "/ws":
            return await self._ws(request)
        name = self._name(request.path)
        handler = self.answers.get(name, getattr(self, f"_{name}", None))
        if handler is None:
            return web.Response(status=404)
        return await handler(request)

    @staticmethod
    def _name(path: str) -> str:
        if path == "/":
            return "root"
        if path.startswith("/@"):
            return "page"
        return path.strip("/").removeprefix("webcast/").replace("/", "_").replace("-", "_")

    async def _root(self, request: web.Request) -> web.Response:
        answer = web.Response(text="<html></html>", content_type="text/html")
        answer.headers.add("Set-Cookie", "other=1; Path=/")
        answer.headers.add("Set-Cookie", f"ttwid={TTWID}; Path=/; HttpOnly")
        return answer

    async def _page(self, request: web.Request) -> web.Response:
        return web.Response(text=page(live_room_user_info()), content_type="text/html")

    async def _api_live_user_room(self, request: web.Request) -> web.Response:
        return answer_json({"data": live_room_user_info(), "message": "", "statusCode": 0})

    async def _room_info(self, request: web.Request) -> web.Response:
        return answer_json({"data": {"id_str": str(ROOM), "status": 2, "title": "t"}, "status_code": 0})

    async def _room_check_alive(self, request: web.Request) -> web.Response:
        data = [{"alive": True, "room_id": int(i), "room_id_str": i} for i in request.query["room_ids"].split(",")]
        return answer_json({"data": data, "extra": {"now": 1}, "status_code": 0})

    async def _gift_list(self, request: web.Request) -> web.Response:
        return answer_json({"data": {"gifts": [{"id": 5655, "name": "Rose"}]}, "status_code": 0})

    async def _im_fetch(self, request: web.Request) -> web.StreamResponse:
        following = self.fetches.pop(0) if self.fetches else result(cursor=request.query.get("cursor") or "c0")
        if isinstance(following, schema.ProtoMessageFetchResult):
            if self.push_server and not following.push_server:
                following.push_server = self.push_server
                following.route_params["wrss"] = "opaque"
            return answer_result(following)
        if isinstance(following, web.StreamResponse):
            return following
        return await following(request)  # type: ignore[operator]

    async def _im_fetch_history(self, request: web.Request) -> web.Response:
        return answer_result(result(3, 2, 1, cursor="", history_comment_cursor="1"))

    async def _ws(self, request: web.Request) -> web.StreamResponse:
        if self.handshake_refusal is not None:
            refusal, self.handshake_refusal = self.handshake_refusal, None
            return refusal
        ws = web.WebSocketResponse(compress=False, max_msg_size=2**20, timeout=1.0)
        ws.headers.update(self.handshake_headers)
        await ws.prepare(request)
        socket = PeerSocket(request, ws)
        self._arrived.put_nowait(socket)
        await socket.run()
        return ws
