"""TikTools' WebSocket: ``/?uniqueId=NAME&apiKey=KEY``; docs/websocket.md is the manual.

The first frame is ``roomInfo``, then come ``{"event": name, "data": {…}}`` frames. A client that may not connect is sent an ``error`` frame and
the close code, after the upgrade: what clients see of an HTTP refusal is only that it failed.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import Any, Final

import orjson
import structlog

from webcastle.api.compat.tiktools.admission import Authenticate, Caller, StreamRequest, read_request
from webcastle.api.compat.tiktools.stream import PlainPosition, TikToolsStream, plain_position, resume
from webcastle.api.http.errors import redact
from webcastle.core.catalogue import Catalogue
from webcastle.core.description import RoomDescription, describe
from webcastle.core.discovery import Discovery
from webcastle.errors import (
    BadRequestError,
    CapacityError,
    CreatorNotFoundError,
    InvalidKeyError,
    LoginRequiredError,
    NotAllowedError,
    QuotaExceededError,
    RoomEndedError,
    RoomOfflineError,
    RoomRestrictedError,
    SlowConsumerError,
    TierError,
    UpstreamError,
    UpstreamUnavailableError,
    WebcastleError,
)
from webcastle.models import Handle, Lookup, Message, Position
from webcastle.ports import Clock, MessageLog
from webcastle.streams import (
    CatchUp,
    CloseReason,
    Connection,
    Endpoint,
    Handshake,
    Resumption,
    RoomStream,
    StreamServer,
    Subscriber,
)
from webcastle.streams.room import message_at

__all__ = ["CLOSE_CODES", "TikToolsSocket"]

_log = structlog.get_logger("webcastle.api")

_DOCS_CODES: Final[Mapping[CloseReason, int]] = {
    CloseReason.BAD_REQUEST: 1008,
    CloseReason.INTERNAL_ERROR: 1011,
    CloseReason.OFFLINE: 4000,
    CloseReason.ENDED: 4001,
    CloseReason.TOO_OFTEN: 4002,
    CloseReason.FORBIDDEN: 4003,
    CloseReason.UNKNOWN_USER: 4004,
    CloseReason.TIER_LIMIT: 4005,
    CloseReason.DURATION: 4006,
    CloseReason.SLOW: 4007,
    CloseReason.CAPACITY: 4007,
    CloseReason.UNAVAILABLE: 4007,
}
CLOSE_CODES: Final[Mapping[str, Mapping[CloseReason, int]]] = {
    "docs": _DOCS_CODES,
    # 4005 means "ended" to an SDK, which would wait a minute and try again, so a limit must not have that code.
    "sdk": {**_DOCS_CODES, CloseReason.OFFLINE: 4404, CloseReason.ENDED: 4005, CloseReason.TIER_LIMIT: 4002},
}
"""The vendor's documentation and its SDKs number the reasons differently; ``&codes=sdk`` chooses."""

_REASONS: Final[Mapping[type[WebcastleError], CloseReason]] = {
    BadRequestError: CloseReason.BAD_REQUEST,
    InvalidKeyError: CloseReason.FORBIDDEN,
    NotAllowedError: CloseReason.FORBIDDEN,
    RoomRestrictedError: CloseReason.FORBIDDEN,
    LoginRequiredError: CloseReason.FORBIDDEN,
    TierError: CloseReason.TIER_LIMIT,
    QuotaExceededError: CloseReason.TOO_OFTEN,
    CreatorNotFoundError: CloseReason.UNKNOWN_USER,
    RoomOfflineError: CloseReason.OFFLINE,
    RoomEndedError: CloseReason.OFFLINE,
    SlowConsumerError: CloseReason.SLOW,
    CapacityError: CloseReason.CAPACITY,
    WebcastleError: CloseReason.UNAVAILABLE,
}

_OLDEST_INFO_MS: Final = 60_000
_INFO_WAIT_S: Final = 3.0


class _Client(Subscriber):
    """A client of the socket: closed with its numbering of close codes, and an ``error`` frame where there is an error."""

    __slots__ = ("codes",)

    def __init__(self, connection: Connection, codes: Mapping[CloseReason, int]) -> None:
        super().__init__(connection)
        self.codes = codes

    def end(self, reason: CloseReason, text: str) -> None:
        """See `Subscriber.end`."""
        self.connection.close(self.codes[reason], text)

    def fail(self, error: WebcastleError, secrets: Iterable[str] = ()) -> None:
        """See `Subscriber.fail`; ``secrets`` are taken out of the text."""
        reason = next(_REASONS[cls] for cls in type(error).__mro__ if cls in _REASONS)
        self.refuse(reason, error.code, redact(str(error), secrets))

    def refuse(self, reason: CloseReason, code: str, text: str) -> None:
        """Send the ``error`` frame, and close."""
        close_code = self.codes[reason]
        data = {"type": "error", "code": code, "message": text, "error": text, "closeCode": close_code}
        self.connection.send_text(orjson.dumps({"event": "error", "data": data}))
        self.connection.close(close_code, text)


@dataclass(frozen=True, slots=True)
class _Found:
    """The room, and what the look-up said if there was one."""

    unique_id: str
    room_id: int
    lookup: Lookup | None


class TikToolsSocket(Endpoint):
    """The endpoint.

    Args:
        server: where it is mounted.
        authenticate: authenticates clients, see `key_or_token`.
        message_log: rooms and what is stored of them.
        discovery: finds creators' rooms.
        catalogue: describes rooms.
        clock: time.
        region: sent to clients as ``clusterRegion``.
    """

    def __init__(
        self,
        server: StreamServer,
        authenticate: Authenticate,
        *,
        message_log: MessageLog,
        discovery: Discovery,
        catalogue: Catalogue,
        clock: Clock,
        region: str,
    ) -> None:
        self._server = server
        self._authenticate = authenticate
        self._log = message_log
        self._discovery = discovery
        self._catalogue = catalogue
        self._clock = clock
        self._region = region
        self._dialect = TikToolsStream()

    def receive(self, connection: Connection, message: str | bytes) -> None:
        """Ignore a client's message; the connection bounds its size."""

    async def open(self, connection: Connection, handshake: Handshake) -> None:
        """See `Endpoint.open`."""
        client = _Client(connection, CLOSE_CODES["sdk" if handshake.query.get("codes") == "sdk" else "docs"])
        try:
            await self._admit(client, handshake)
        except WebcastleError as error:
            client.fail(error, [handshake.query.get("apiKey", ""), handshake.query.get("jwtKey", "")])
        except Exception as error:  # noqa: BLE001 - the last line of defence; a traceback might show the query
            _log.error("websocket_crashed", error=type(error).__name__)
            text = "Something went wrong inside Webcastle; its log says more."
            client.refuse(CloseReason.INTERNAL_ERROR, "internal_error", text)

    async def _admit(self, client: _Client, handshake: Handshake) -> None:
        """Find the room, greet the client, and join it to the room's stream."""
        connection = client.connection
        async with contextlib.AsyncExitStack() as stack:
            deadline = asyncio.timeout(self._server.options.open_s)
            try:
                async with deadline:
                    caller, request = await self._let_in(connection, handshake)
                    self._server.revocation.add(connection, caller.key_id, client.fail)
                    found = await self._find(request, caller)
                    stream = await stack.enter_async_context(self._server.registry.visit(found.room_id, self._dialect))
                    resumption = await self._resume(stream, request)
                    greeting = await self._greeting(found, handshake)
                    # Read without a pause before the client joins, if it begins now.
                    at = resumption.position if resumption is not None else stream.position
                    behind = stream.behind if resumption is None else await self._behind(stream, at)
            except TimeoutError as exc:
                if not deadline.expired():
                    raise
                raise UpstreamUnavailableError("The room was not found and followed in time.") from exc
            connection.send_text(orjson.dumps(greeting | _position_fields(at, behind, request.since)))
            if caller.minutes is not None:
                end = partial(client.end, CloseReason.DURATION, f"{caller.minutes:g} minutes are over")
                connection.at_end(asyncio.get_running_loop().call_later(caller.minutes * 60, end).cancel)
            if resumption is not None and resumption.moved:
                client.replay([self._dialect.moved(found.room_id, at, self._clock.now_ms())], request.wanted)
            await CatchUp(self._log, stream, client, at, request.wanted).run()

    async def _let_in(self, connection: Connection, handshake: Handshake) -> tuple[Caller, StreamRequest]:
        """Who it is and what it asks for; its connection is counted from here on."""
        server = self._server
        server.check_capacity()
        caller = await self._authenticate(handshake)
        for owner, limit in caller.counted:
            server.attempts.take(owner, limit)
        request = read_request(handshake.query)
        connection.at_end(server.limits.take(caller.counted))
        return caller, request

    async def _find(self, request: StreamRequest, caller: Caller) -> _Found:
        """The creator's name and the room."""
        handle, room_id, lookup = request.handle, request.room_id, None
        if room_id:
            record = await self._log.room(room_id)
            name = record.unique_id if record is not None else ""
            if handle is not None and handle != Handle.parse(name):
                lookup = await self._discovery.look_up(handle)
                if lookup.room_id != room_id:
                    raise RoomOfflineError(f"Room {room_id} is not known to be @{handle}'s.", hint="Leave roomId out.")
                name = lookup.unique_id or handle
        else:
            assert handle is not None, "the query names a creator or a room"
            lookup = await self._discovery.look_up(handle)
            name, room_id = lookup.unique_id or handle, lookup.room_id
            # A client that resumes may have missed the end of a broadcast that is over by now.
            if not room_id or (lookup.alive is False and request.since is None):
                raise RoomOfflineError(f"@{name} is not live.")
        if caller.creators is not None and Handle.parse(name) not in caller.creators:
            raise NotAllowedError("This token is not for this creator.")
        return _Found(name, room_id, lookup)

    async def _resume(self, stream: RoomStream, request: StreamRequest) -> Resumption | None:
        """Where the client goes on; None: now."""
        if request.since is not None:
            return await resume(self._log, stream, request.since)
        if stream.over is CloseReason.ENDED:
            raise RoomOfflineError
        return None

    async def _behind(self, stream: RoomStream, position: Position) -> Message | None:
        """The message at a position, if its part depends on it."""
        return await message_at(self._log, stream.room_id, position.seq) if position.index else None

    # --- the first frame -----------------------------------------------------------------------------------------

    async def _greeting(self, found: _Found, handshake: Handshake) -> dict[str, Any]:
        about = await self._describe(found)
        name = found.unique_id or about.owner.unique_id
        connected_at = datetime.fromtimestamp(self._clock.now_ms() / 1000, UTC)
        return {
            "event": "roomInfo",
            "roomId": str(found.room_id),
            "uniqueId": name,
            "roomInfo": {
                "title": about.title,
                "user_count": about.viewers,
                "like_count": about.likes,
                "owner": {
                    "nickname": about.owner.nickname or name,
                    "uniqueId": name,
                    "userId": str(about.owner.user_id or ""),
                },
            },
            "connectedAt": connected_at.isoformat(timespec="milliseconds"),
            "wsHost": handshake.headers.get("host", ""),
            "clusterRegion": self._region,
        }

    async def _describe(self, found: _Found) -> RoomDescription:
        """The room as it was a minute ago at most; if that cannot be had soon, what is known of it."""
        kept = self._catalogue.described(found.room_id)
        if kept is None or self._clock.now_ms() - kept.at > _OLDEST_INFO_MS:
            with contextlib.suppress(UpstreamError, TimeoutError):
                async with asyncio.timeout(_INFO_WAIT_S):
                    kept = await self._catalogue.describe(found.room_id)
        if kept is not None:
            return kept.value
        lookup = found.lookup
        if lookup is None:
            return describe(found.room_id, {})
        owner = {"id": lookup.user_id, "nickname": lookup.nickname}
        return describe(found.room_id, {"title": lookup.title, "user_count": lookup.viewers, "owner": owner})


def _position_fields(
    position: Position, behind: Message | None, since: Position | PlainPosition | None
) -> dict[str, Any]:
    """Where the client begins: nothing of what stands before it will be sent."""
    plain = since if isinstance(since, PlainPosition) else plain_position(position, behind)
    part = {"part": plain.part} if plain.part is not None else {}
    return {"seq": plain.seq, **part, "position": str(position)}
