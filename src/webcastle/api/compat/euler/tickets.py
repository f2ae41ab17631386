"""Tickets for the relay.

A client first asks over HTTP, with its API key, where to connect; then it opens the socket without the key, but with a `Ticket` that is
valid for a minute. It names the room, what the key allows, and where in the room the client begins. It is signed with a key
derived from the secret that signs browser tokens, so every replica accepts it, also after a restart.
"""

from __future__ import annotations

import hashlib
import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Sequence
from dataclasses import astuple, dataclass
from typing import Final, Protocol

import orjson

from webcastle.errors import InvalidKeyError
from webcastle.models import TokenSecret
from webcastle.ports import Clock

__all__ = ["TICKET_MS", "Secrets", "Ticket", "Tickets"]

TICKET_MS: Final = 60_000
_MAC_BYTES: Final = 16
_LONGEST_TICKET: Final = 1024
_PURPOSE: Final = b"relay"
_HINT: Final = "Ask /webcast/fetch for a new one."


@dataclass(frozen=True, slots=True)
class Ticket:
    """The permission for one client to open one room's relay.

    Attributes:
        room_id: the room.
        seq: the message behind which the client begins.
        chosen: whether the client itself named that message, by a cursor.
        visitor: the client's id from its cookie, "" if it sends none.
        peer: identifies a client without a cookie: its key and its address.
        key_id: the API key that asked.
        sockets: how many WebSockets that key may have open (None: any number).
        minutes: how long one may last (None: any time).
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


class Secrets(Protocol):
    """What browser tokens are signed with: `core.tokens.Tokens`."""

    async def current_secret(self) -> TokenSecret:
        """The secret that signs now."""

    async def known_secrets(self, *, reload: bool = False) -> Sequence[TokenSecret]:
        """The secrets that verify; ``reload``: as they are now."""


class Tickets:
    """Issues and verifies tickets.

    Args:
        secrets: what they are signed with.
        clock: time.
    """

    def __init__(self, secrets: Secrets, clock: Clock) -> None:
        self._secrets = secrets
        self._clock = clock

    async def issue(self, ticket: Ticket) -> str:
        """The ticket as a word for a URL, good for a minute from now on. Raises `StoreError`."""
        fields = [*astuple(ticket)[:-1], self._clock.now_ms() + TICKET_MS]
        body = orjson.dumps(fields)
        return _word(body + _mac(await self._secrets.current_secret(), body))

    async def admit(self, word: str, room_id: int) -> Ticket:
        """The ticket behind a word.

        Raises:
            InvalidKeyError: it was not issued here, has expired, or is for another room.
            StoreError: the store failed.
        """
        if not word:
            raise InvalidKeyError("The relay ticket is missing.", hint=_HINT)
        body = await self._verified(word)
        if body is None:
            raise InvalidKeyError("The relay ticket is not valid.", hint=_HINT)
        ticket = Ticket(*orjson.loads(body))
        if ticket.expires_at <= self._clock.now_ms():
            raise InvalidKeyError("The relay ticket has expired.", hint=_HINT)
        if ticket.room_id != room_id:
            raise InvalidKeyError("The relay ticket is for another room.", hint=_HINT)
        return ticket

    async def _verified(self, word: str) -> bytes | None:
        """The fields in a word that one of our secrets has signed, or None."""
        try:
            raw = urlsafe_b64decode(word[:_LONGEST_TICKET] + "=" * (-len(word) % 4))
        except ValueError:
            return None
        body, mac = raw[:-_MAC_BYTES], raw[-_MAC_BYTES:]
        # Base64 lets several words stand for the same bytes; only the one that was issued is a ticket.
        if not body or word != _word(raw):
            return None
        for reload in (False, True):
            for secret in await self._secrets.known_secrets(reload=reload):
                if hmac.compare_digest(mac, _mac(secret, body)):
                    return body
        return None


def _mac(secret: TokenSecret, body: bytes) -> bytes:
    key = hmac.digest(secret.secret, _PURPOSE, hashlib.sha256)
    return hmac.digest(key, body, hashlib.sha256)[:_MAC_BYTES]


def _word(raw: bytes) -> str:
    return urlsafe_b64encode(raw).decode().rstrip("=")
