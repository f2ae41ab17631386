"""The relay: a WebSocket with TikTok's protocol that serves any number of clients from one link per room.

Rules
    * a client without a valid ticket for the room of its query is refused as TikTok refuses: HTTP 200 with ``Handshake-Msg``.
    * a client that announces ``client_enter=1`` is sent messages once it has entered the room, or after `ENTER_S` without.
    * it begins behind the cursor with which it entered or connected; without one, where it was when it was cut off, if it can be
      recognised; otherwise where its ticket says.
    * a heartbeat is echoed, an acknowledgement moves the message behind which the client would go on.
    * a client that does not keep up with the room is caught up from the log; one that stops reading is closed.
    * a key that is revoked ends its connections.
    * the frame with the end of the broadcast is the last; the client has `END_S` to close before the gateway does (1000).
    * a client that sends nothing for `SILENCE_S`, frames that cannot be read, or too many of them, is closed, with the reason in
      the close frame. It is sent nothing else and costs other clients nothing.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Mapping
from http import HTTPStatus
from typing import Final

from webcastle.api.compat.euler.absences import Absences
from webcastle.api.compat.euler.beginnings import Beginnings
from webcastle.api.compat.euler.framing import HEARTBEAT_MS, RELAY_PATH, RelayStream
from webcastle.api.compat.euler.relay_client import RelayClient, RelayParts
from webcastle.api.compat.euler.tickets import Ticket, Tickets
from webcastle.api.compat.euler.visitors import visitor_in
from webcastle.core.access import Access
from webcastle.errors import WebcastleError
from webcastle.ports import Clock, MessageLog
from webcastle.streams import Connection, Endpoint, Handshake, Refused, StreamServer

__all__ = ["RELAY_PATH", "RelaySocket"]

ENTER_S: Final = 3.0


class RelaySocket(Endpoint):
    """The endpoint.

    Args:
        server: where it is mounted.
        tickets: let clients in.
        beginnings: where clients begin.
        absences: how far clients had got that were cut off.
        access: knows the keys.
        message_log: has what clients missed.
        clock: time.
    """

    subprotocols: tuple[str, ...] = ("echo-protocol",)
    deflates = False  # what pays is gzipped already, as TikTok does it

    def __init__(
        self,
        server: StreamServer,
        *,
        tickets: Tickets,
        beginnings: Beginnings,
        absences: Absences,
        access: Access,
        message_log: MessageLog,
        clock: Clock,
    ) -> None:
        self._server = server
        self._tickets = tickets
        self._access = access
        self._parts = RelayParts(server.registry, message_log, beginnings, absences, clock)
        self._dialects = {compress: RelayStream(clock, compress=compress) for compress in (False, True)}

    async def admit(self, connection: Connection, handshake: Handshake) -> Mapping[str, str]:
        """See `Endpoint.admit`: the ticket, and the key's limits."""
        query = handshake.query
        room = query.get("room_id", "")
        compress = query.get("compress", "")
        if not (room.isascii() and room.isdigit() and len(room) < 20) or compress not in {"", "gzip", "none"}:
            raise _refusal(HTTPStatus.BAD_REQUEST, "room_id or compress makes no sense")
        try:
            ticket = await self._tickets.admit(query.get("wrss", ""), int(room))
            self._count(connection, ticket)
        except WebcastleError as error:
            raise _refusal(HTTPStatus.OK, str(error)) from None
        visitor = visitor_in(handshake.headers.get("cookie", "")) or ticket.visitor
        client = RelayClient(self._parts, connection, ticket, visitor, self._dialects[compress == "gzip"])
        connection.subscriber = client
        self._server.revocation.add(connection, ticket.key_id, client.fail)
        return {"Handshake-Options": f"ping-interval={HEARTBEAT_MS // 1000};reconnect-interval=5"}

    def _count(self, connection: Connection, ticket: Ticket) -> None:
        server = self._server
        server.check_capacity()
        server.attempts.take(ticket.key_id, ticket.sockets)
        connection.at_end(server.limits.take([(ticket.key_id, ticket.sockets)]))

    def receive(self, connection: Connection, message: str | bytes) -> None:
        """See `Endpoint.receive`."""
        client = connection.subscriber
        if isinstance(client, RelayClient):
            client.receive(message)

    async def open(self, connection: Connection, handshake: Handshake) -> None:
        """See `Endpoint.open`."""
        client = connection.subscriber
        if not isinstance(client, RelayClient):
            return
        try:
            await self._access.key(client.ticket.key_id)  # it may have been revoked since the ticket
            async with self._server.registry.visit(client.ticket.room_id, client.dialect) as stream:
                if handshake.query.get("client_enter") == "1":
                    with contextlib.suppress(TimeoutError):
                        async with asyncio.timeout(ENTER_S):
                            await client.entered.wait()
                await client.begin(stream, handshake.query.get("cursor", ""))
                await client.catch_up()
        except WebcastleError as error:
            client.fail(error)


def _refusal(status: HTTPStatus, reason: str) -> Refused:
    """An answer that libraries read the reason from."""
    headers = {"Handshake-Msg": reason.encode("ascii", "replace").decode()}
    if status is HTTPStatus.OK:
        headers["Handshake-Status"] = "417"
    return Refused(status, f"{reason}\n", headers)
