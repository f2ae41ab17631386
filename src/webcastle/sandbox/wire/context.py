"""What all doors share: the world, the signatures, the ordered faults, and the open connections."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

import orjson
from aiohttp import web

from webcastle.sandbox.wire.alarm import Alarm
from webcastle.sandbox.wire.connections import Connections
from webcastle.sandbox.wire.results import Frames
from webcastle.sandbox.wire.signatures import FETCH_AGE_MS, Signatures, Signed
from webcastle.sandbox.world.world import World

__all__ = ["CONTEXT", "Context", "Fault", "Faults", "empty", "json_answer", "signed"]


class Fault(Protocol):
    """An ordered fault: its name (`webcastle.sandbox.world.chaos`) and, for ``slow`` and ``stall``, its length."""

    @property
    def fault(self) -> str:
        """Its name."""

    @property
    def delay_ms(self) -> int:
        """How long it lasts, in ms."""


class Faults(Protocol):
    """Where the doors ask whether a fault was ordered; `webcastle.sandbox.control.faults` takes the orders."""

    def take(self, kinds: tuple[str, ...], room_id: int, now_at: int, path: str = "") -> Fault | None:
        """The next order of these kinds that applies here, counted as carried out; None if there is none.

        Args:
            kinds: names of the faults that this door can carry out.
            room_id: the room that the request or socket is about, 0 for none.
            now_at: ms since the world's beginning.
            path: the path of an HTTP request.
        """


@dataclass(slots=True)
class Context:
    """Handed to every handler."""

    world: World
    signatures: Signatures
    faults: Faults
    frames: Frames
    connections: Connections
    alarm: Alarm
    strict_websocket: bool


CONTEXT = web.AppKey("context", Context)


def json_answer(body: Any, *, status: int = 200) -> web.Response:
    """A JSON answer; ids beyond 2^53 stay exact."""
    return web.Response(body=orjson.dumps(body), status=status, content_type="application/json")


def empty() -> web.Response:
    """TikTok's answer to a call that it refuses without a reason: 200, JSON, an empty body."""
    return web.Response(body=b"", content_type="application/json")


def signed(request: web.Request, max_age: int = FETCH_AGE_MS) -> bool:
    """Whether the request is signed exactly as it was received, at most ``max_age`` ms ago."""
    context = request.app[CONTEXT]
    return context.signatures.valid(
        Signed(
            request.path,
            request.raw_path.partition("?")[2],
            request.headers,
            request.headers.get("Cookie", ""),
        ),
        context.world.now_ms(),
        max_age,
    )
