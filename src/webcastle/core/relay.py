"""Who may join a room's relay, and from where on.

A client asks twice: over HTTP, with its API key, where to connect; then it opens the socket, without the key. Between the two
goes a `Ticket`, signed by us and good for a minute. It names the room, what the key allows, and the place in the room behind
which the client is to begin.

A client that is cut off and comes back has often forgotten its cursor: the libraries keep none. So `Absences` remembers for a
while how far each one had got. It only ever makes a client's own past longer, and it is lost with the process.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections import OrderedDict
from dataclasses import astuple, dataclass
from typing import Final

import orjson

from webcastle.core.registry import RoomRegistry
from webcastle.core.timeline import Timeline
from webcastle.errors import CursorError, InvalidKeyError
from webcastle.models import Message
from webcastle.ports import Clock, Store
from webcastle.protocol.cursors import format_cursor, is_start, parse_cursor

__all__ = ["Absences", "Beginning", "Relay", "Ticket"]

TICKET_MS: Final = 60_000
ABSENCE_MS: Final = 600_000
MOST_ABSENCES: Final = 20_000
_MAC_BYTES: Final = 16
_LONGEST_TICKET: Final = 1024
_HINT: Final = "Ask /webcast/fetch for a new one."


@dataclass(frozen=True, slots=True)
class Ticket:
    """What lets one client into one room's relay.

    Attributes:
        room_id: the room.
        seq: the place behind which the client begins.
        chosen: whether the client itself named that place, by a cursor.
        visitor: tells the client from others, "" if it does not say who it is.
        peer: what else may be known of a client that does not: whose key, from which address.
        key_id: the API key that asked.
        sockets: how many WebSockets that key may have open (None: any number).
        minutes: how long one may last (None: as long as it likes).
        expires_at: ms.
    """

    room_id: int
    seq: int
    chosen: bool
    visitor: str
    peer: str
    key_id: str
    sockets: int | None
    minutes: float | None
    expires_at: int = 0


@dataclass(frozen=True, slots=True)
class Beginning:
    """Where a client starts: behind ``seq``, which is what ``cursor`` says too, with the latest messages before it."""

    seq: int
    cursor: str
    messages: tuple[Message, ...]
    chosen: bool


class Absences:
    """How far clients had got that were cut off; the oldest go first."""

    def __init__(self) -> None:
        self._left: OrderedDict[tuple[str, int], tuple[int, int]] = OrderedDict()

    def note(self, client: str, room_id: int, seq: int, now: int) -> None:
        """The client has everything up to ``seq``, and was cut off."""
        if client:
            self._left[client, room_id] = (seq, now)
            self._left.move_to_end((client, room_id))
            if len(self._left) > MOST_ABSENCES:
                self._left.popitem(last=False)

    def of(self, client: str, room_id: int, now: int) -> int | None:
        """How far it had got, or None if it was not cut off lately."""
        seq, since = self._left.get((client, room_id), (0, now - ABSENCE_MS))
        return seq if now - since < ABSENCE_MS else None

    def back(self, client: str, room_id: int) -> None:
        """It has come back."""
        self._left.pop((client, room_id), None)


class Relay:
    """Tickets, and where clients begin.

    Args:
        store: knows the places of messages.
        rooms: kept followed while somebody asks.
        timeline: reads the latest messages.
        clock: time.
        secret: what tickets are signed with; by default one of this process, which is enough for a ticket's minute.
    """

    def __init__(
        self, store: Store, rooms: RoomRegistry, timeline: Timeline, clock: Clock, *, secret: bytes | None = None
    ) -> None:
        self.absences = Absences()
        self._store = store
        self._rooms = rooms
        self._timeline = timeline
        self._clock = clock
        self._secret = secret or secrets.token_bytes(32)

    # tickets

    def issue(self, ticket: Ticket) -> str:
        """The ticket as a word for a URL, good for a minute from now on."""
        fields = [*astuple(ticket)[:-1], self._clock.now_ms() + TICKET_MS]
        body = orjson.dumps(fields)
        return _word(body + self._mac(body))

    def admit(self, word: str, room_id: int) -> Ticket:
        """The ticket behind a word. Raises `InvalidKeyError`: it is not ours, has expired, or is for another room."""
        if not word:
            raise InvalidKeyError("The relay ticket is missing.", hint=_HINT)
        try:
            raw = urlsafe_b64decode(word[:_LONGEST_TICKET] + "=" * (-len(word) % 4))
        except ValueError:
            raw = b""
        body, mac = raw[:-_MAC_BYTES], raw[-_MAC_BYTES:]
        # Base64 lets several words stand for the same bytes; only the one that we gave out is a ticket.
        if not body or not hmac.compare_digest(mac, self._mac(body)) or word != _word(raw):
            raise InvalidKeyError("The relay ticket is not valid.", hint=_HINT)
        ticket = Ticket(*orjson.loads(body))
        if ticket.expires_at <= self._clock.now_ms():
            raise InvalidKeyError("The relay ticket has expired.", hint=_HINT)
        if ticket.room_id != room_id:
            raise InvalidKeyError("The relay ticket is for another room.", hint=_HINT)
        return ticket

    def _mac(self, body: bytes) -> bytes:
        return hmac.new(self._secret, b"relay\0" + body, hashlib.sha256).digest()[:_MAC_BYTES]

    # places

    async def begin(self, room_id: int, cursor: str = "") -> Beginning:
        """Where a client starts: behind its cursor if that is one of this room's, otherwise now.

        Foreign cursors are no error: the libraries pass on whatever they were given, by whomever.

        Raises:
            UpstreamError: the room cannot be followed.
            StoreError: the store failed.
        """
        seq = await self.find(room_id, cursor)
        if seq is not None:
            await self._rooms.touch(room_id)
            return Beginning(seq, cursor, (), chosen=True)
        page = await self._timeline.fetch(room_id, "")
        # What history there is stands at 0 and below; before the first live message a client begins at 0.
        seq = max(0, page.messages[-1].seq) if page.messages else 0
        return Beginning(seq, page.cursor, page.messages, chosen=False)

    async def find(self, room_id: int, cursor: str) -> int | None:
        """The place that a cursor stands for, or None if it is none of this room's."""
        if is_start(cursor):
            return None
        try:
            place = parse_cursor(cursor, room_id, self._clock.now_ms())
        except CursorError:
            return None
        return await self._store.seq_of(room_id, place.last_msg_id) if place.last_msg_id else 0

    async def cursor_of(self, room_id: int, seq: int) -> str:
        """The cursor of a place that a client was at."""
        at = await self._store.read_before(room_id, seq + 1, 1) if seq else []
        return format_cursor(room_id, self._clock.now_ms(), at[0].msg_id if at else 0)


def _word(raw: bytes) -> str:
    return urlsafe_b64encode(raw).decode().rstrip("=")
