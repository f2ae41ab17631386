"""A WebSocket client that loses its connection again and again, and comes back with ``since`` each time."""

from __future__ import annotations

import asyncio
import json
import random
from collections import Counter
from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake, InvalidMessage

RETRY_S = 0.1
"""Pause before connecting again."""
ENDED = 4001
GREETING_S = 25.0
PASSING = {"upstream_unavailable", "upstream_blocked", "store_failed", "at_capacity"}
"""Refusals that a gateway which has just started may give, and that mean: come back."""

Data = dict[str, Any]


def position(frame: Data) -> str:
    """What to pass as since, to go on behind a frame."""
    return str(frame["position"])


def plain_position(frame: Data) -> str:
    """The same, as clients keep it that know seq and part only."""
    return f"{frame['seq']}.{frame['part']}" if "part" in frame else str(frame["seq"])


class SocketReader:
    """Watches one room until its broadcast is over.

    Args:
        name: the creator's @name.
        gateway: tells the gateway's address and key now; both may change when it is restarted.
        dice: decides how long each connection lives; None: as long as the gateway lets it.
        since: where to begin; empty: now.
        keep: what the reader keeps of a frame, to go on behind it.
    """

    def __init__(
        self,
        name: str,
        gateway: Callable[[], tuple[str, str]],
        dice: random.Random | None = None,
        *,
        since: str = "",
        keep: Callable[[Data], str] = position,
    ) -> None:
        self.name = name
        self.since = since
        self.room_id = ""
        self.begin = ""
        self.frames: list[Data] = []
        self.watching = asyncio.Event()
        self.drops = 0
        self.failures = Counter[str]()
        self._gateway = gateway
        self._keep = keep
        self._dice = dice

    async def run(self) -> None:
        """Read to the end of the broadcast."""
        while True:
            try:
                if await self._visit():
                    return
            except (OSError, TimeoutError, InvalidHandshake, InvalidMessage, ConnectionClosed) as exc:
                self.failures[type(exc).__name__] += 1
            await asyncio.sleep(RETRY_S)

    async def _visit(self) -> bool:
        """One connection; whether the broadcast is over."""
        url, key = self._gateway()
        query = {"uniqueId": self.name, "apiKey": key}
        if self.since:
            query["since"] = self.since
        address = f"{url.replace('http', 'ws', 1)}/?{urlencode(query)}"
        async with connect(address, open_timeout=10, ping_interval=None, close_timeout=2) as socket:
            async with asyncio.timeout(GREETING_S):
                greeting = json.loads(await socket.recv())
            if greeting["event"] == "error":
                code = greeting["data"]["code"]
                assert code in PASSING, greeting
                self.failures[code] += 1
                return False
            if not self.watching.is_set():
                self.room_id, self.begin = greeting["roomId"], greeting["position"]
            assert (greeting["event"], greeting["roomId"]) == ("roomInfo", self.room_id)
            if self.since not in {"", "0"}:
                assert self.since == self._keep(greeting)
            self.since = self._keep(greeting)
            self.watching.set()
            return await self._read(socket)

    async def _read(self, socket: ClientConnection) -> bool:
        try:
            async with asyncio.timeout(self._dice and self._dice.uniform(0.05, 2.5)):
                while True:
                    frame = json.loads(await socket.recv())
                    assert frame["event"] != "lag"
                    self.frames.append(frame["data"])
                    self.since = self._keep(frame["data"])
        except TimeoutError:
            socket.transport.abort()
            self.drops += 1
            return False
        except ConnectionClosed as closed:
            if closed.rcvd is None:
                raise
            self.failures[str(closed.rcvd.code)] += 1
            return closed.rcvd.code == ENDED
