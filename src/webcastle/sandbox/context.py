"""What all doors share: the world, the signatures, the faults, and who is connected."""

from __future__ import annotations

import asyncio
from collections import Counter, deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import orjson
from aiohttp import web

from webcastle.sandbox.faults import Faults
from webcastle.sandbox.results import Frames
from webcastle.sandbox.signatures import FETCH_AGE_MS, Signatures, Signed
from webcastle.sandbox.world import World

__all__ = ["CONTEXT", "Connections", "Context", "Link", "empty", "json_answer", "signed"]


@dataclass(slots=True, eq=False)
class Link:
    """One open WebSocket, as the control API shows it. Times are in world ms since the Unix epoch."""

    number: int
    unique_id: str
    room_id: int
    opened_at: int
    compress: bool
    user_agent: str
    frames: int = 0
    messages: int = 0
    beats: int = 0
    acks: int = 0
    bad_acks: int = 0
    last_acked: int = 0
    close: Callable[[], Awaitable[object]] | None = field(default=None, repr=False)
    sent: deque[tuple[int, str]] = field(default_factory=lambda: deque(maxlen=64), repr=False)

    def acknowledged(self, log_id: int, internal_ext: str) -> None:
        """Record an ack; one that matches none of the last frames is bad."""
        self.acks += 1
        self.last_acked = log_id
        # "-" is what one client sends when there is no internal_ext (observed).
        if not any(log_id == sent and internal_ext in (ext, "-") for sent, ext in self.sent):
            self.bad_acks += 1

    def describe(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "id": self.number,
            "unique_id": self.unique_id,
            "room_id": str(self.room_id),
            "opened_at": self.opened_at,
            "compress": self.compress,
            "user_agent": self.user_agent,
            "frames": self.frames,
            "messages": self.messages,
            "heartbeats": self.beats,
            "acks": self.acks,
            "bad_acks": self.bad_acks,
            "last_acked_log_id": str(self.last_acked),
        }


@dataclass(slots=True)
class Connections:
    """Who is connected, and how often anybody was."""

    links: dict[int, Link] = field(default_factory=dict)
    opened: Counter[int] = field(default_factory=Counter)
    total: int = 0
    refused: int = 0

    def of_room(self, room_id: int) -> int:
        """Sockets open in a room right now."""
        return sum(1 for link in self.links.values() if link.room_id == room_id)

    async def close_all(self) -> None:
        """Say goodbye to everybody."""
        await asyncio.gather(*(link.close() for link in self.links.values() if link.close is not None))


@dataclass(slots=True)
class Context:
    """Handed to every handler."""

    world: World
    signatures: Signatures
    faults: Faults
    frames: Frames
    connections: Connections
    strict_websocket: bool


CONTEXT = web.AppKey("context", Context)


def json_answer(body: Any, *, status: int = 200) -> web.Response:
    """A JSON answer; ids beyond 2^53 stay exact."""
    return web.Response(body=orjson.dumps(body), status=status, content_type="application/json")


def empty() -> web.Response:
    """What TikTok gives to a call that it does not like: 200, JSON, nothing."""
    return web.Response(body=b"", content_type="application/json")


def signed(request: web.Request, max_age: int = FETCH_AGE_MS) -> bool:
    """Whether the request is signed as it stands."""
    context = request.app[CONTEXT]
    return context.signatures.valid(
        Signed(
            request.path,
            request.raw_path.partition("?")[2],
            request.headers,
            request.headers.get("Cookie", ""),
        ),
        context.world.clock.now_ms(),
        max_age,
    )
