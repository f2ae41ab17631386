"""Where a library connects for a room's messages: the relay, with a ticket."""

from __future__ import annotations

import re
import secrets
from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from webcastle.api.compat.euler.framing import RELAY_PATH, first_result
from webcastle.api.compat.euler.parts import EulerParts
from webcastle.api.compat.euler.tickets import Ticket
from webcastle.api.compat.euler.visitors import visitor_of, with_visitor
from webcastle.api.http.operation import Call
from webcastle.api.http.parameters import text
from webcastle.errors import RoomEndedError, TierError

__all__ = ["CURSOR", "enter"]

_HOST: Final = re.compile(r"[A-Za-z0-9.\-_]{1,253}(:[0-9]{1,5})?|\[[0-9A-Fa-f:.]{2,45}\](:[0-9]{1,5})?")

CURSOR = text("cursor", "Where to go on: the cursor of the last frame that arrived. Absent or foreign: now.")


async def enter(parts: EulerParts, call: Call, room: int) -> Response:
    """Where to connect for a room's messages: our relay, with a ticket."""
    request, absences, beginnings = call.request, parts.absences, parts.beginnings
    tier = await parts.access.tier(call.key)
    if tier.websockets == 0:
        raise TierError(f"Tier {tier.name!r} has no WebSocket connections.")
    visitor, peer = visitor_of(request.cookies), f"{call.key.id} {request.client.host if request.client else ''}"
    cursor = call[CURSOR]
    seq = absences.of(visitor, room)
    if seq is not None and await beginnings.seq_of(room, cursor) is None:
        cursor = await beginnings.cursor_of(room, seq)
    start = await beginnings.begin(room, cursor)
    record = await parts.message_log.room(room)
    if record is not None and record.ended_at and not start.chosen:
        raise RoomEndedError
    visitor = visitor or secrets.token_urlsafe(12)
    ticket = Ticket(room, start.seq, start.chosen, visitor, peer, call.key.id, tier.websockets, tier.websocket_minutes)
    # A client that was cut off has had the room's recent past; not every client can be recognised.
    returns = start.chosen or absences.of(peer, room) is not None
    result = first_result(
        start,
        parts.clock.now_ms(),
        push_server=_socket_url(request),
        ticket=await parts.tickets.issue(ticket),
        history=not returns,
    )
    headers = {
        # The connector uses the first pair only. The value means nothing to TikTok, and nothing to the relay.
        "X-Set-TT-Cookie": f"ttwid=1%7C{secrets.token_urlsafe(24)}; Path=/; Domain=tiktok.com",
        "X-Room-Id": str(room),
        "X-Agent-Id": "webcastle",
        "X-Request-Id": secrets.token_hex(8),
    }
    return with_visitor(Response(result, headers=headers, media_type="application/protobuf"), visitor)


def _socket_url(request: Request) -> str:
    """The relay's URL at the address under which the client found us."""
    host = request.headers.get("host", "")
    if not _HOST.fullmatch(host):
        name, port = request.scope["server"]
        host = f"{name}:{port}" if port else name
    scheme = "wss" if request.url.scheme in {"https", "wss"} else "ws"
    return f"{scheme}://{host}{RELAY_PATH}"
