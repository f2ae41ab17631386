"""The audience of the fan-out benchmark: many WebSocket clients in one process, which do as little as they can.

Every subscriber of a room gets the same bytes, so most only count them; a few, spread over the order of joining, take the
frames apart and note when each message arrived. Started without arguments; answers these questions on stdin::

    {"ask": "connect", "host", "port", "targets": [[path, clients], …], "watched": W}  -> {"connected"}
    {"ask": "count"}     -> {"bytes", "watched_bytes", "watched_frames", "clients", "watched", "cpu"}
    {"ask": "forget"}    -> {}: forget the arrivals so far, which takes no time that the measured ones would wait
    {"ask": "arrivals"}  -> {"arrivals": [[message id, seconds], …]} since then
    {"ask": "close"}     -> {"connected": 0}
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import re
import time
from typing import Any

import uvloop

from benchmarks.processes import serve_async

AT_ONCE = 50
ALIVE_EVERY_S = 8.0
ALIVE = bytes((0x8A, 0x80, 0, 0, 0, 0))
"""A pong, masked with zeros: servers take it as a sign of life, asked for or not."""
MESSAGE_ID = re.compile(rb'"msgId":"(\d+)"')


class Subscriber(asyncio.Protocol):
    """Counts bytes after the handshake's answer."""

    def __init__(self, request: bytes) -> None:
        self._request = request
        self._upgraded = False
        self.ready = asyncio.get_running_loop().create_future()
        self.bytes = 0

    def connection_made(self, transport: Any) -> None:
        self.transport = transport
        transport.write(self._request)

    def data_received(self, data: bytes) -> None:
        if self._upgraded:
            self.bytes += len(data)
            return
        head, _, rest = data.partition(b"\r\n\r\n")
        if not head.startswith(b"HTTP/1.1 101"):
            raise SystemExit(f"refused: {data[:200]!r}")
        self._upgraded = True
        self.ready.set_result(None)
        if rest:
            self.data_received(rest)

    def connection_lost(self, exc: Exception | None) -> None:
        if not self.ready.done():
            self.ready.set_exception(exc or ConnectionError("closed"))


class Watcher(Subscriber):
    """Takes the frames apart too."""

    def __init__(self, request: bytes) -> None:
        super().__init__(request)
        self._buffer = b""
        self.frames = 0
        self.arrivals: list[tuple[int, float]] = []

    def data_received(self, data: bytes) -> None:
        upgraded = self._upgraded
        super().data_received(data)
        if not upgraded:
            data = data.partition(b"\r\n\r\n")[2]
        now = time.monotonic()
        buffer = self._buffer + data if self._buffer else data
        position, end = 0, len(buffer)
        while end - position >= 4:
            length, begin = buffer[position + 1], position + 2
            if length == 126:
                length, begin = int.from_bytes(buffer[begin : begin + 2], "big"), begin + 2
            elif length == 127:
                if end - position < 10:
                    break
                length, begin = int.from_bytes(buffer[begin : begin + 8], "big"), begin + 8
            if begin + length > end:
                break
            self.frames += 1
            if found := MESSAGE_ID.search(buffer, begin, begin + length):
                self.arrivals.append((int(found[1]), now))
            position = begin + length
        self._buffer = buffer[position:]


class Audience:
    """All of them."""

    def __init__(self) -> None:
        self.clients: list[Subscriber] = []
        self.watchers: list[Watcher] = []

    async def handle(self, question: dict[str, Any]) -> dict[str, Any]:
        match question["ask"]:
            case "connect":
                await self._connect(question)
                return {"connected": len(self.clients)}
            case "arrivals":
                return {"arrivals": [arrival for watcher in self.watchers for arrival in watcher.arrivals]}
            case "forget":
                for watcher in self.watchers:
                    watcher.arrivals = []
                return {}
            case "close":
                for client in self.clients:
                    client.transport.abort()
                self.clients, self.watchers = [], []
                return {"connected": 0}
        return {
            "bytes": sum(client.bytes for client in self.clients),
            "watched_bytes": sum(watcher.bytes for watcher in self.watchers),
            "watched_frames": sum(watcher.frames for watcher in self.watchers),
            "clients": len(self.clients),
            "watched": len(self.watchers),
            "cpu": time.process_time(),
        }

    async def stay_alive(self) -> None:
        """Pings are not looked for among the bytes; what answers them comes anyway."""
        while True:
            await asyncio.sleep(ALIVE_EVERY_S)
            for client in self.clients:
                client.transport.write(ALIVE)

    def stay_awake(self) -> None:
        """Never sleep, so that the server is not charged for waking us: clients are on other machines."""
        asyncio.get_running_loop().call_soon(self.stay_awake)

    async def _connect(self, question: dict[str, Any]) -> None:
        """Connect in turns, the watched ones spread evenly."""
        paths = [path for path, clients in question["targets"] for _ in range(clients)]
        every = max(1, len(paths) // question["watched"]) if question["watched"] else 0
        gate = asyncio.Semaphore(AT_ONCE)
        host, port = question["host"], question["port"]

        async def connect(number: int, path: str) -> Subscriber:
            request = (
                f"GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"
            ).encode()
            kind = Watcher if every and number % every == 0 else Subscriber
            async with gate:
                _, client = await asyncio.get_running_loop().create_connection(lambda: kind(request), host, port)
                async with asyncio.timeout(30):
                    await client.ready
            return client

        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(connect(number, path)) for number, path in enumerate(paths)]
        self.clients += [task.result() for task in tasks]
        self.watchers = [client for client in self.clients if isinstance(client, Watcher)]


async def main() -> None:
    """Answer until stdin ends."""
    audience = Audience()
    gc.disable()  # its pauses would count as delays of the server's
    if (os.cpu_count() or 1) > 1:
        audience.stay_awake()
    alive = asyncio.get_running_loop().create_task(audience.stay_alive())
    print(json.dumps({"ready": True}), flush=True)
    await serve_async(audience.handle)
    alive.cancel()


if __name__ == "__main__":
    uvloop.run(main())
