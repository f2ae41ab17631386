"""A raw client for tests: plain HTTP and WebSocket calls, signed by the sandbox where asked."""

from __future__ import annotations

import asyncio
from typing import Any

import aiohttp
from yarl import URL

from webcastle.protocol import frames, schema
from webcastle.protocol.faults import Fault
from webcastle.sandbox import Sandbox

AGENT = "Mozilla/5.0 (tests)"
PATIENCE_S = 5.0
SILENCE_S = 0.15


class Visitor:
    """A client like a browser. ``cookies`` is sent with every call."""

    def __init__(self, box: Sandbox, http: aiohttp.ClientSession) -> None:
        self.box = box
        self.http = http
        self.cookies = "ttwid=1%7Cvisitor"

    async def get(
        self, path: str, *, headers: dict[str, str] | None = None, cookies: str | None = None
    ) -> tuple[aiohttp.ClientResponse, bytes]:
        """GET a path of the sandbox, or a whole URL, exactly as given."""
        sent = {"User-Agent": AGENT, **(headers or {})}
        cookie = self.cookies if cookies is None else cookies
        if cookie:
            sent["Cookie"] = cookie
        url = URL(path if "://" in path else self.box.url + path, encoded=True)
        async with asyncio.timeout(PATIENCE_S), self.http.get(url, headers=sent, allow_redirects=False) as answer:
            return answer, await answer.read()

    async def json(self, path: str, **more: Any) -> Any:
        """GET and parse JSON."""
        answer, _ = await self.get(path, **more)
        return await answer.json()

    async def control(self, path: str, body: Any = None, *, method: str = "") -> tuple[int, Any]:
        """Use one of the sandbox's own doors."""
        async with asyncio.timeout(PATIENCE_S):
            verb = method or ("GET" if body is None else "POST")
            async with self.http.request(verb, f"{self.box.url}/_sandbox{path}", json=body) as answer:
                return answer.status, await answer.json()

    async def order(self, fault: str, **fields: Any) -> None:
        """Order a fault."""
        status, answer = await self.control("/faults", {"fault": fault, **fields})
        assert status == 200, answer

    async def sign(self, path: str, **headers: str) -> tuple[str, dict[str, str]]:
        """A signed URL for a path, and the headers to send with it."""
        body = {"url": self.box.url + path, "headers": {"User-Agent": AGENT, **headers}, "cookies": self.cookies}
        status, signed = await self.control("/sign", body)
        assert status == 200, signed
        return signed["url"], signed["headers"]

    async def signed(self, path: str) -> tuple[aiohttp.ClientResponse, bytes]:
        """Sign a path and GET it as it was signed."""
        url, headers = await self.sign(path)
        return await self.get(url, headers=headers)

    async def fetch(self, room_id: int, cursor: str = "0", **params: object) -> schema.ProtoMessageFetchResult:
        """im/fetch."""
        return await self._im("fetch", room_id, cursor=cursor, **params)

    async def history(self, room_id: int, cursor: str = "", count: int = 200) -> schema.ProtoMessageFetchResult:
        """im/fetch/history."""
        return await self._im("fetch/history", room_id, history_comment_cursor=cursor, history_comment_count=count)

    async def _im(self, path: str, room_id: int, **params: object) -> schema.ProtoMessageFetchResult:
        more = "".join(f"&{name}={value}" for name, value in params.items())
        answer, body = await self.signed(f"/webcast/im/{path}/?aid=1988&room_id={room_id}{more}")
        assert answer.status == 200
        assert body, "refused"
        return schema.ProtoMessageFetchResult.FromString(body)

    async def chain_back(self, room_id: int, cursor: str = "") -> list[int]:
        """Ids of the whole history chain, newest first."""
        ids: list[int] = []
        while True:
            page = await self.history(room_id, cursor)
            ids += [message.msg_id for message in page.messages]
            if page.history_no_more:
                return ids
            assert page.history_comment_cursor != cursor
            cursor = page.history_comment_cursor

    async def socket(self, room: int, /, *, cursor: str = "", wrss: str | None = None, **params: str) -> Socket:
        """Open a WebSocket; without ``wrss`` a fresh route token is fetched first."""
        if wrss is None:
            wrss = (await self.fetch(room)).route_params["wrss"]
        query = {"aid": "1988", "room_id": str(room), "compress": "gzip", "client_enter": "1", "wrss": wrss}
        if cursor:
            query["cursor"] = cursor
        url = URL(f"{self.box.url}/webcast/im/ws_proxy/ws_reuse_supplement/").with_query({**query, **params})
        headers = {"User-Agent": AGENT}
        if self.cookies:
            headers["Cookie"] = self.cookies
        async with asyncio.timeout(PATIENCE_S):
            return Socket(await self.http.ws_connect(url, headers=headers, autoping=False), room)


class Socket:
    """One WebSocket with the frames that came."""

    def __init__(self, ws: aiohttp.ClientWebSocketResponse, room_id: int) -> None:
        self.ws = ws
        self.room_id = room_id
        self.ids: list[int] = []
        self.cursor = ""

    async def enter(self, room_id: int | None = None, cursor: str = "") -> schema.ProtoMessageFetchResult:
        """Enter a room and wait for the answer."""
        await self.ws.send_bytes(frames.encode_enter_room(room_id or self.room_id, cursor))
        while True:
            frame = await self.frame()
            if frame.payload_type == "im_enter_room_resp":
                return schema.ProtoMessageFetchResult.FromString(frame.payload)

    async def frame(self) -> frames.Frame:
        """The next frame; a broken one fails the test."""
        frame = frames.decode_frame(await self.raw())
        assert isinstance(frame, frames.Frame), frame
        return frame

    async def raw(self) -> bytes:
        """The next binary message."""
        message = await self.ws.receive(timeout=PATIENCE_S)
        assert message.type is aiohttp.WSMsgType.BINARY, message
        data: bytes = message.data
        return data

    async def result(self) -> tuple[frames.Frame, schema.ProtoMessageFetchResult]:
        """The next msg frame and what is in it; heartbeats are passed over."""
        while True:
            frame = await self.frame()
            if frame.payload_type == "msg":
                fetched = schema.ProtoMessageFetchResult.FromString(frame.payload)
                self.ids += [message.msg_id for message in fetched.messages]
                self.cursor = fetched.cursor
                return frame, fetched

    async def until(self, msg_id: int) -> None:
        """Read until this message has come."""
        while msg_id not in self.ids[-1:]:
            await self.result()

    async def read_or_break(self, last: int) -> str:
        """Read until the message ``last`` came ("") or something was wrong (what)."""
        while last not in self.ids:
            try:
                message = await self.ws.receive(timeout=SILENCE_S)
            except TimeoutError:
                return "silent"
            if message.type is not aiohttp.WSMsgType.BINARY:
                return "dropped"
            frame = frames.decode_frame(message.data)
            if isinstance(frame, Fault):
                return "corrupt"
            if frame.payload_type == "msg":
                fetched = frames.decode_result(frame.payload)
                if isinstance(fetched, Fault):
                    return "corrupt"
                self.ids += [each.msg_id for each in fetched.messages]
                self.cursor = fetched.cursor
        return ""

    async def close(self) -> None:
        """Leave."""
        await self.ws.close()
