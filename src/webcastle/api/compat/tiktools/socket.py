"""TikTools' WebSocket: ``/?uniqueId=NAME&apiKey=KEY``; docs/websocket.md is the manual.

The first frame is ``roomInfo``, then come ``{"event": name, "data": {…}}`` frames. Whoever may not connect is told in an ``error``
frame and by the close code, after the upgrade: what clients see of an HTTP refusal is only that it failed.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import orjson
import structlog
from starlette.requests import Request

from webcastle.api.compat.tiktools.events import Event, end_event, events_of, gap_event
from webcastle.api.compat.tiktools.shapes import GiftFinal
from webcastle.api.compat.tiktools.streaks import GiftStreaks
from webcastle.api.http.auth import BEARER, QUERY, QUERY_TOKEN, RAPIDAPI_HEADER, X_API_KEY, find_key
from webcastle.api.http.errors import redact
from webcastle.core.description import RoomDescription, describe
from webcastle.errors import (
    BadRequestError,
    CreatorNotFoundError,
    InvalidKeyError,
    LoginRequiredError,
    NotAllowedError,
    QuotaExceededError,
    RoomEndedError,
    RoomOfflineError,
    RoomRestrictedError,
    TierError,
    UpstreamError,
    UpstreamUnavailableError,
    WebcastleError,
)
from webcastle.models import Gap, Lookup, Message
from webcastle.streams import (
    Connection,
    Encoder,
    Ending,
    Endpoint,
    Handshake,
    Member,
    Outgoing,
    Place,
    Switchboard,
)
from webcastle.streams.catch_up import catch_up, check_place

if TYPE_CHECKING:
    from webcastle.app import App

__all__ = ["CLOSE_CODES", "Authenticate", "Caller", "TikToolsSocket", "TikToolsStream"]

_log = structlog.get_logger("webcastle.api")

_DOCS_CODES: Final[Mapping[Ending, int]] = {
    Ending.BAD_REQUEST: 1008,
    Ending.MISTAKE: 1011,
    Ending.OFFLINE: 4000,
    Ending.ENDED: 4001,
    Ending.TOO_OFTEN: 4002,
    Ending.FORBIDDEN: 4003,
    Ending.UNKNOWN_USER: 4004,
    Ending.TIER_LIMIT: 4005,
    Ending.DURATION: 4006,
    Ending.OVERLOADED: 4007,
}
CLOSE_CODES: Final[Mapping[str, Mapping[Ending, int]]] = {
    "docs": _DOCS_CODES,
    # 4005 says "ended" to an SDK, which would wait a minute and try again, so a limit may not be called that.
    "sdk": {**_DOCS_CODES, Ending.OFFLINE: 4404, Ending.ENDED: 4005, Ending.TIER_LIMIT: 4002},
}
"""The vendor's documentation and its SDKs number the reasons differently; ``&codes=sdk`` chooses."""

_ENDINGS: Final[Mapping[type[WebcastleError], Ending]] = {
    BadRequestError: Ending.BAD_REQUEST,
    InvalidKeyError: Ending.FORBIDDEN,
    NotAllowedError: Ending.FORBIDDEN,
    RoomRestrictedError: Ending.FORBIDDEN,
    LoginRequiredError: Ending.FORBIDDEN,
    TierError: Ending.TIER_LIMIT,
    QuotaExceededError: Ending.TOO_OFTEN,
    CreatorNotFoundError: Ending.UNKNOWN_USER,
    RoomOfflineError: Ending.OFFLINE,
    RoomEndedError: Ending.OFFLINE,
    WebcastleError: Ending.OVERLOADED,
}

_UNIQUE_ID = re.compile(r"@?([\w.\-]{1,64})")
_ROOM_ID = re.compile(r"[1-9][0-9]{0,18}")
_SINCE = re.compile(r"([0-9]{1,18})(?:\.([1-9][0-9]{0,5}))?", re.ASCII)
_NAMES = re.compile(r"[A-Za-z0-9]{1,64}(,[A-Za-z0-9]{1,64}){0,99}")
_KEY_PLACES: Final = (QUERY, X_API_KEY, RAPIDAPI_HEADER, BEARER)
_OLDEST_INFO_MS: Final = 60_000
_INFO_WAIT_S: Final = 3.0


# --- what is sent --------------------------------------------------------------------------------------------------


class TikToolsStream:
    """The dialect, as the streams see it."""

    name = "tiktools"

    def encoder(self, room_id: int, *, replay: bool = False) -> _Encoder:
        """See `StreamDialect.encoder`."""
        return _Encoder(room_id, replay=replay)

    def replayed(self, outgoing: Outgoing) -> Outgoing:
        """See `StreamDialect.replayed`."""
        return Outgoing(
            outgoing.name,
            outgoing.payload.removesuffix(_LIVE) + _PAST,
            outgoing.seq,
            outgoing.part,
            own=outgoing.own,
            shown=outgoing.shown,
            always=outgoing.always,
        )

    def lag(self, missed: int, first: int, last: int, resume: Place) -> bytes:
        """See `StreamDialect.lag`."""
        data = {"type": "lag", "missed": missed, "from": first, "to": last, "since": str(resume)}
        return orjson.dumps({"event": "lag", "data": data})


_LIVE: Final = b'"isBacklog":false}}'
_PAST: Final = b'"isBacklog":true}}'


class _Encoder(Encoder):
    """See `Encoder`. Only gift streaks are remembered."""

    def __init__(self, room_id: int, *, replay: bool) -> None:
        self._room_id = room_id
        self._tail = _PAST if replay else _LIVE
        self._streaks = GiftStreaks()
        self._linked = True
        self._place = Place(0)
        self._parts = 0
        self._received_at = 0
        self._over = False

    @property
    def ticking(self) -> bool:
        return self._linked and self._streaks.running > 0

    def warm(self, message: Message) -> None:
        self._streaks.feed(message, emit=False)

    def encode(self, message: Message) -> list[Outgoing]:
        finals = self._streaks.feed(message)
        outgoing = self._late([final for final in finals if final["endedBy"] == "timeout"])
        events = events_of(message)
        events += [Event("giftFinal", final) for final in finals if final["endedBy"] != "timeout"]
        seq, several = message.seq, len(events) > 1
        self._received_at = message.received_at
        for part, event in enumerate(events, 1):
            shown = Place(seq, part) if several else Place(seq)
            payload = self._payload(event, shown, message.create_time or message.received_at)
            outgoing.append(Outgoing(event.name, payload, seq, part, shown=shown))
            self._over |= event.name == "streamEnd"
        self._place, self._parts = outgoing[-1].shown if events else Place(seq), len(events)
        return outgoing

    def pass_time(self, now: int) -> list[Outgoing]:
        return self._late(self._streaks.tick(now)) if self.ticking else []

    def link_broken(self) -> None:
        self._linked = False

    def gap(self, gap: Gap) -> Outgoing:
        self._linked = True
        self._streaks.relink(gap.to_ms)
        payload = self._payload(gap_event(gap), self._place, gap.to_ms, gap.to_ms)
        # Sent again rather than not at all to one who resumes here: it says the same whenever it is said.
        return Outgoing("gap", payload, self._place.seq, self._parts + 1, own=False, shown=self._place, always=True)

    def ended(self, at: int) -> list[Outgoing]:
        outgoing = self._late(self._streaks.close())
        if not self._over:
            self._over = True
            outgoing.append(self._after(end_event(self._room_id, at), at))
        return outgoing

    def _late(self, finals: Iterable[GiftFinal]) -> list[Outgoing]:
        """What time made belongs behind the last message."""
        return [self._after(Event("giftFinal", final), final["endedAt"]) for final in finals]

    def _after(self, event: Event, at: int) -> Outgoing:
        self._parts += 1
        self._place = Place(self._place.seq, self._parts)
        payload = self._payload(event, self._place, at)
        return Outgoing(event.name, payload, self._place.seq, self._parts, own=False, shown=self._place)

    def _payload(self, event: Event, shown: Place, server_time: int, received_at: int = 0) -> bytes:
        part = b"" if shown.part is None else b',"part":%d' % shown.part
        return b'{"event":"%b","data":%b,"seq":%d%b,"serverTime":%d,"receivedAt":%d,%b' % (
            event.name.encode(),
            orjson.dumps(event.data)[:-1],
            shown.seq,
            part,
            server_time,
            received_at or self._received_at,
            self._tail,
        )


# --- who is let in -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Caller:
    """Somebody who may connect.

    Attributes:
        key_id: the key, or that which made the token: if it is revoked, the connection ends.
        counted: what his connection counts for, each with its limit (None: unlimited).
        minutes: how long it may last (None: as long as it likes).
        creators: the @names he may watch, in lower case (None: all).
    """

    key_id: str
    counted: tuple[tuple[str, int | None], ...]
    minutes: float | None
    creators: frozenset[str] | None = None


Authenticate = Callable[[Handshake], Awaitable[Caller]]
"""Tells who connects. Raises `AccessError`."""


@dataclass(frozen=True, slots=True)
class _Wish:
    """What the query asks for."""

    unique_id: str
    room_id: int
    since: Place | None
    wanted: frozenset[str] | None


@dataclass(frozen=True, slots=True)
class _Found:
    """The room, and what the look-up said if there was one."""

    unique_id: str
    room_id: int
    lookup: Lookup | None


class TikToolsSocket(Endpoint):
    """The endpoint.

    Args:
        app: the application.
        switchboard: where it is mounted.
        authenticate: tells who connects; by API key or token if it is not given.
    """

    def __init__(self, app: App, switchboard: Switchboard, authenticate: Authenticate | None = None) -> None:
        self._app = app
        self._switchboard = switchboard
        self._authenticate = authenticate or partial(_by_key_or_token, app)
        self._dialect = TikToolsStream()

    def receive(self, connection: Connection, message: str | bytes) -> None:
        """Clients have nothing to say here; what they send is bounded by the connection and otherwise ignored."""

    async def open(self, connection: Connection, handshake: Handshake) -> None:
        """See `Endpoint.open`."""
        codes = CLOSE_CODES["sdk" if handshake.query.get("codes") == "sdk" else "docs"]
        try:
            await self._admit(connection, handshake, codes)
        except WebcastleError as error:
            secrets = [handshake.query.get("apiKey", ""), handshake.query.get("jwtKey", "")]
            self._dismiss(connection, codes, error, secrets)
        except Exception as error:  # noqa: BLE001 - the last line of defence; a traceback might show the query
            _log.error("unexpected error", where="websocket", error=type(error).__name__)
            text = "Something went wrong inside Webcastle; its log says more."
            self._refuse(connection, codes[Ending.MISTAKE], "internal_error", text)

    async def _admit(self, connection: Connection, handshake: Handshake, codes: Mapping[Ending, int]) -> None:
        options, hub = self._switchboard.options, self._switchboard.hub
        member = Member(connection, codes)
        async with contextlib.AsyncExitStack() as stack:
            deadline = asyncio.timeout(options.open_s)
            try:
                async with deadline:
                    caller, wish = await self._let_in(connection, handshake)
                    dismiss = partial(self._dismiss, connection, codes)
                    self._switchboard.admissions.add(connection, caller.key_id, dismiss)
                    found = await self._find(wish, caller)
                    stream = await stack.enter_async_context(hub.visit(found.room_id, self._dialect))
                    if wish.since is not None:
                        await check_place(self._app, stream, wish.since)
                    elif stream.over is not None:
                        raise RoomOfflineError
                    greeting = await self._greeting(found, handshake)
            except TimeoutError as exc:
                if not deadline.expired():
                    raise
                raise UpstreamUnavailableError("The room was not found and followed in time.") from exc
            # Behind this place there is nothing yet: whoever resumes from the greeting misses nothing.
            begin = wish.since or Place(stream.place.seq)
            greeting |= {"seq": begin.seq} | ({"part": begin.part} if begin.part is not None else {})
            connection.send_text(orjson.dumps(greeting))
            if caller.minutes is not None:
                end = partial(stream.end, member, Ending.DURATION, f"{caller.minutes:g} minutes are over")
                connection.at_end(asyncio.get_running_loop().call_later(caller.minutes * 60, end).cancel)
            if wish.since is None:
                stream.join(member, wish.wanted)
            else:
                await catch_up(self._app, stream, member, wish.since, wish.wanted)

    async def _let_in(self, connection: Connection, handshake: Handshake) -> tuple[Caller, _Wish]:
        """Who it is and what he wants; his connection is counted from here on."""
        switchboard = self._switchboard
        if switchboard.full:
            raise UpstreamUnavailableError("This gateway has all the connections it can take.")
        caller = await self._authenticate(handshake)
        for owner, limit in caller.counted:
            switchboard.attempts.take(owner, limit)
        wish = _read_wish(handshake.query)
        connection.at_end(switchboard.slots.take(caller.counted))
        return caller, wish

    async def _find(self, wish: _Wish, caller: Caller) -> _Found:
        """The creator's name and the room."""
        name, room_id, lookup = wish.unique_id, wish.room_id, None
        if room_id:
            record = await self._app.store.room(room_id)
            owner = record.unique_id if record is not None else ""
            if name and name.lower() != owner.lower():
                lookup = await self._app.discovery.look_up(name)
                if lookup.room_id != room_id:
                    raise RoomOfflineError(f"Room {room_id} is not known to be @{name}'s.", hint="Leave roomId out.")
            name = name or owner
        else:
            lookup = await self._app.discovery.look_up(name)
            name, room_id = lookup.unique_id or name, lookup.room_id
            # One who resumes may have missed the end of a broadcast that is over by now.
            if not room_id or (lookup.alive is False and wish.since is None):
                raise RoomOfflineError(f"@{name} is not live.")
        if caller.creators is not None and name.lower() not in caller.creators:
            raise NotAllowedError("This token is not for this creator.")
        return _Found(name, room_id, lookup)

    async def _greeting(self, found: _Found, handshake: Handshake) -> dict[str, Any]:
        """The first frame."""
        about = await self._describe(found)
        name = found.unique_id or about.owner.unique_id
        connected_at = datetime.fromtimestamp(self._app.clock.now_ms() / 1000, UTC)
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
            "clusterRegion": self._app.settings.default_region,
        }

    async def _describe(self, found: _Found) -> RoomDescription:
        """The room as it was a minute ago at most; if that cannot be had soon, what is known of it."""
        kept = self._app.catalogue.described(found.room_id)
        if kept is None or self._app.clock.now_ms() - kept.at > _OLDEST_INFO_MS:
            with contextlib.suppress(UpstreamError, TimeoutError):
                async with asyncio.timeout(_INFO_WAIT_S):
                    kept = await self._app.catalogue.describe(found.room_id)
        if kept is not None:
            return kept.value
        lookup = found.lookup
        if lookup is None:
            return describe(found.room_id, {})
        owner = {"id": lookup.user_id, "nickname": lookup.nickname}
        return describe(found.room_id, {"title": lookup.title, "user_count": lookup.viewers, "owner": owner})

    def _dismiss(
        self, connection: Connection, codes: Mapping[Ending, int], error: WebcastleError, secrets: Iterable[str] = ()
    ) -> None:
        ending = next(_ENDINGS[cls] for cls in type(error).__mro__ if cls in _ENDINGS)
        self._refuse(connection, codes[ending], error.code, redact(str(error), secrets))

    @staticmethod
    def _refuse(connection: Connection, close_code: int, code: str, text: str) -> None:
        data = {"type": "error", "code": code, "message": text, "error": text, "closeCode": close_code}
        connection.send_text(orjson.dumps({"event": "error", "data": data}))
        connection.close(close_code, text)


async def _by_key_or_token(app: App, handshake: Handshake) -> Caller:
    """By API key, in the query or a header, or by a browser's token. Raises `InvalidKeyError`."""
    headers = [
        (name.encode("latin-1", "replace"), value.encode("latin-1", "replace"))
        for name, value in handshake.headers.items()
    ]
    request = Request({"type": "http", "headers": headers})
    token = QUERY_TOKEN.read(request, handshake.query).strip()
    if not token:
        key = await app.access.authenticate(find_key(_KEY_PLACES, request, handshake.query))
        tier = await app.access.tier(key)
        return Caller(key.id, ((key.id, tier.websockets),), tier.websocket_minutes)
    if any(place.read(request, handshake.query).strip() for place in _KEY_PLACES):
        raise InvalidKeyError("The request carries an API key and a token.", hint="Send one of them.")
    grant = await app.tokens.verify(token)
    key, tier = grant.key, await app.access.tier(grant.key)
    counted = ((key.id, tier.websockets), (f"{key.id}/{grant.token_id}", grant.max_websockets))
    return Caller(key.id, counted, tier.websocket_minutes, grant.allowed_creators)


def _read_wish(query: Mapping[str, str]) -> _Wish:
    """The query's parameters. Raises `BadRequestError`."""
    name = next((query[spelling] for spelling in ("uniqueId", "unique_id", "username") if query.get(spelling)), "")
    room = next((query[spelling] for spelling in ("roomId", "room_id") if query.get(spelling)), "")
    if not name and not room:
        raise BadRequestError("uniqueId is missing.", hint="Connect to /?uniqueId=NAME&apiKey=KEY.")
    named = _UNIQUE_ID.fullmatch(name)
    if name and named is None:
        raise BadRequestError("uniqueId is no @handle.")
    if room and not _ROOM_ID.fullmatch(room):
        raise BadRequestError("roomId is no room's id.")
    since = None
    if "since" in query:
        place = _SINCE.fullmatch(query["since"])
        if place is None:
            raise BadRequestError(
                "since is not a place in a room.",
                hint="Use the seq of the last frame you have, or seq.part if it has a part; 0 begins with the first.",
            )
        since = Place(int(place[1]), None if place[2] is None else int(place[2]))
    wanted = None
    if "events" in query:
        if not _NAMES.fullmatch(query["events"]):
            raise BadRequestError("events is no list of names.", hint="Use names with commas, as in events=chat,gift.")
        wanted = frozenset(query["events"].split(","))
    if query.get("codes", "docs") not in CLOSE_CODES:
        raise BadRequestError("codes is neither docs nor sdk.")
    return _Wish(named[1] if named else "", int(room or 0), since, wanted)
