"""Authentication of WebSocket clients, and the parameters of the query."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Final

from starlette.requests import Request

from webcastle.api.compat.tiktools.stream import PlainPosition
from webcastle.api.http.auth import BEARER, QUERY, QUERY_TOKEN, RAPIDAPI_HEADER, X_API_KEY, find_key
from webcastle.core.access import Access
from webcastle.core.tokens import Tokens
from webcastle.errors import BadRequestError, InvalidKeyError
from webcastle.models import HANDLE_RULE, Handle, Position
from webcastle.streams import Handshake

__all__ = ["NUMBERINGS", "Authenticate", "Caller", "StreamRequest", "key_or_token", "read_request"]

NUMBERINGS: Final = ("docs", "sdk")
"""How close codes can be numbered."""
_ROOM_ID = re.compile(r"[1-9][0-9]{0,18}")
_PLAIN = re.compile(r"([0-9]{1,18})(?:\.([1-9][0-9]{0,5}))?", re.ASCII)
_NAMES = re.compile(r"[A-Za-z0-9]{1,64}(,[A-Za-z0-9]{1,64}){0,99}")
_KEY_SOURCES: Final = (QUERY, X_API_KEY, RAPIDAPI_HEADER, BEARER)


@dataclass(frozen=True, slots=True)
class Caller:
    """A client that may connect.

    Attributes:
        key_id: its key, or the one that made its token: if that is revoked, the connection ends.
        counted: what its connection counts for, each with its limit (None: unlimited).
        minutes: how long it may last (None: any time).
        creators: the creators that it may watch (None: all).
    """

    key_id: str
    counted: tuple[tuple[str, int | None], ...]
    minutes: float | None
    creators: frozenset[Handle] | None = None


Authenticate = Callable[[Handshake], Awaitable[Caller]]
"""Authenticates a client. Raises `AccessError`."""


@dataclass(frozen=True, slots=True)
class StreamRequest:
    """What the query asks for: the creator or the room's id (or both), where to resume, and which events (None: all)."""

    handle: Handle | None
    room_id: int
    since: Position | PlainPosition | None
    wanted: frozenset[str] | None


def key_or_token(access: Access, tokens: Tokens) -> Authenticate:
    """Authentication by API key, in the query or a header, or by a browser's token."""

    async def authenticate(handshake: Handshake) -> Caller:
        headers = [
            (name.encode("latin-1", "replace"), value.encode("latin-1", "replace"))
            for name, value in handshake.headers.items()
        ]
        request = Request({"type": "http", "headers": headers})
        token = QUERY_TOKEN.read(request, handshake.query).strip()
        if not token:
            key = await access.authenticate(find_key(_KEY_SOURCES, request, handshake.query))
            tier = await access.tier(key)
            return Caller(key.id, ((key.id, tier.websockets),), tier.websocket_minutes)
        if any(source.read(request, handshake.query).strip() for source in _KEY_SOURCES):
            raise InvalidKeyError("The request carries an API key and a token.", hint="Send one of them.")
        grant = await tokens.verify(token)
        key, tier = grant.key, await access.tier(grant.key)
        counted = ((key.id, tier.websockets), (f"{key.id}/{grant.token_id}", grant.max_websockets))
        return Caller(key.id, counted, tier.websocket_minutes, grant.allowed_creators)

    return authenticate


def read_request(query: Mapping[str, str]) -> StreamRequest:
    """The query's parameters. Raises `BadRequestError`."""
    name = next((query[spelling] for spelling in ("uniqueId", "unique_id", "username") if query.get(spelling)), "")
    room = next((query[spelling] for spelling in ("roomId", "room_id") if query.get(spelling)), "")
    if not name and not room:
        raise BadRequestError("uniqueId is missing.", hint="Connect to /?uniqueId=NAME&apiKey=KEY.")
    handle = Handle.parse(name) if name else None
    if name and handle is None:
        raise BadRequestError("uniqueId cannot be an @name.", hint=f"It must be {HANDLE_RULE}.")
    if room and not _ROOM_ID.fullmatch(room):
        raise BadRequestError("roomId is no room's id.")
    since = _read_since(query["since"]) if "since" in query else None
    wanted = None
    if "events" in query:
        if not _NAMES.fullmatch(query["events"]):
            raise BadRequestError("events is no list of names.", hint="Use names with commas, as in events=chat,gift.")
        wanted = frozenset(query["events"].split(","))
    if query.get("codes", "docs") not in NUMBERINGS:
        raise BadRequestError("codes is neither docs nor sdk.")
    return StreamRequest(handle, int(room or 0), since, wanted)


def _read_since(text: str) -> Position | PlainPosition:
    plain = _PLAIN.fullmatch(text)
    if plain is not None:
        return PlainPosition(int(plain[1]), None if plain[2] is None else int(plain[2]))
    position = Position.parse(text)
    if position is None:
        raise BadRequestError(
            "since is not a position in a room.",
            hint="Use the position of the last frame you have; 0 begins with the first message.",
        )
    return position
