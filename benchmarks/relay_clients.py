"""The relay benchmark's clients: they do what the libraries do on the wire (enter, heartbeat, acknowledge each frame), cheaply.

Started without arguments; answers these questions on stdin::

    {"ask": "connect", "url", "key", "rooms": [ids], "clients": N, "compress": bool}   -> {"connected"}
    {"ask": "count"}                                         -> {"messages", "frames", "bytes", "acks"} over all clients
"""

from __future__ import annotations

import asyncio
import json
from typing import Any
from urllib.parse import quote, urlsplit

import aiohttp
import uvloop

from benchmarks.processes import serve_async
from webcastle.protocol import frames, schema

AT_ONCE = 20
HEARTBEAT_S = 10.0


class Client(asyncio.Protocol):
    """One socket. Bytes come in as WebSocket frames; what is answered is masked with zeros, which the server undoes as any mask."""

    def __init__(self, target: str, host: str, room_id: int) -> None:
        self._request = (
            f"GET {target} HTTP/1.1\r\nHost: {host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
            f"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"
            f"Sec-WebSocket-Protocol: echo-protocol\r\n\r\n"
        ).encode()
        self._room_id = room_id
        self._buffer = b""
        self._upgraded = False
        self.ready = asyncio.get_running_loop().create_future()
        self.messages = self.frames = self.bytes = self.acks = 0

    def connection_made(self, transport: Any) -> None:
        self.transport = transport
        transport.write(self._request)

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        if not self._upgraded:
            head, end, rest = self._buffer.partition(b"\r\n\r\n")
            if not end:
                return
            if not head.startswith(b"HTTP/1.1 101"):
                raise SystemExit(f"refused: {head[:300]!r}")
            self._upgraded, self._buffer = True, rest
            self._send(frames.encode_enter_room(self._room_id))
            self._beat()
        self.bytes += len(data)
        while (message := self._next()) is not None:
            self._take(message)

    def connection_lost(self, exc: Exception | None) -> None:
        if not self.ready.done():
            self.ready.set_exception(exc or ConnectionError("closed"))

    def _take(self, data: bytes) -> None:
        frame = schema.WebcastPushFrame.FromString(data)
        if frame.payload_type == "im_enter_room_resp":
            self.ready.set_result(None)
        if frame.payload_type != "msg":
            return
        payload = frame.payload
        unpacked = frames.gunzip(payload) if payload.startswith(b"\x1f\x8b") else payload
        assert isinstance(unpacked, bytes)
        result = schema.ProtoMessageFetchResult.FromString(unpacked)
        self.frames += 1
        self.messages += len(result.messages)
        if result.need_ack:
            self.acks += 1
            self._send(frames.encode_ack(frame.log_id, result.internal_ext))

    def _beat(self) -> None:
        if not self.transport.is_closing():
            self._send(frames.encode_heartbeat(self._room_id))
            asyncio.get_running_loop().call_later(HEARTBEAT_S, self._beat)

    def _send(self, payload: bytes) -> None:
        length = len(payload)
        size = bytes((0x80 | length,)) if length < 126 else b"\xfe" + length.to_bytes(2, "big")
        self.transport.write(b"\x82" + size + b"\0\0\0\0" + payload)

    def _next(self) -> bytes | None:
        """The next binary message; the server's are whole and unmasked."""
        while len(buffer := self._buffer) >= 2:
            length, begin = buffer[1], 2
            if length == 126:
                length, begin = int.from_bytes(buffer[2:4], "big"), 4
            elif length == 127:
                length, begin = int.from_bytes(buffer[2:10], "big"), 10
            if len(buffer) < begin + length or len(buffer) < begin:
                return None
            self._buffer = buffer[begin + length :]
            if buffer[0] == 0x82:
                return buffer[begin : begin + length]
        return None


class Crowd:
    """All of them."""

    def __init__(self) -> None:
        self.clients: list[Client] = []

    async def handle(self, question: dict[str, Any]) -> dict[str, int]:
        if question["ask"] == "connect":
            await self._connect(**{name: value for name, value in question.items() if name != "ask"})
            return {"connected": len(self.clients)}
        return {
            name: sum(getattr(client, name) for client in self.clients)
            for name in ("messages", "frames", "bytes", "acks")
        }

    async def _connect(self, url: str, key: str, rooms: list[int], clients: int, *, compress: bool) -> None:
        gate = asyncio.Semaphore(AT_ONCE)
        parts = urlsplit(url)

        async def connect(number: int) -> Client:
            room_id = rooms[number % len(rooms)]
            async with gate:
                asked = f"{url}/euler/webcast/fetch?client=benchmark&room_id={room_id}"
                async with session.get(asked, headers={"X-Api-Key": key}) as response:
                    result = schema.ProtoMessageFetchResult.FromString(await response.read())
                params = {"room_id": str(room_id), "compress": "gzip" if compress else "", "client_enter": "1"}
                query = "&".join(f"{name}={quote(value)}" for name, value in {**result.route_params, **params}.items())
                target = f"{urlsplit(result.push_server).path}?{query}"
                loop = asyncio.get_running_loop()
                _, client = await loop.create_connection(
                    lambda: Client(target, parts.netloc, room_id), parts.hostname, parts.port
                )
                async with asyncio.timeout(30):
                    await client.ready
            return client

        async with aiohttp.ClientSession() as session, asyncio.TaskGroup() as group:
            tasks = [group.create_task(connect(number)) for number in range(clients)]
        self.clients += [task.result() for task in tasks]


async def main() -> None:
    """Answer until stdin ends."""
    print(json.dumps({"ready": True}), flush=True)
    await serve_async(Crowd().handle)


if __name__ == "__main__":
    uvloop.run(main())
