"""Tokens for browsers. A backend gives a page a token instead of its API key, so the key never leaves the backend.

A token is a JWT (RFC 7519) signed with HS256. It carries the id of the key that made it, when it ends, which creators it is for
and how many WebSockets it may have open; nothing of it is stored. It has the limits of its key, and is refused
when the key is revoked.

Secrets: a new one every `ROTATE_S`, made when a token is requested. No token lives longer than `LONGEST_S`, so the current
secret and the one before it verify every token that may still be good, and the store forgets the rest.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import jwt

from webcastle.core.access import Access
from webcastle.errors import BadRequestError, InvalidKeyError
from webcastle.models import Handle, Key, TokenSecret
from webcastle.ports import Clock, Store

__all__ = ["LONGEST_S", "MOST_CREATORS", "MOST_WEBSOCKETS", "ROTATE_S", "Grant", "Tokens"]

LONGEST_S: Final = 7 * 86_400
"""The longest life of a token."""
ROTATE_S: Final = LONGEST_S
"""How long a secret signs (s). At least as long as a token's life, so that two secrets are enough."""
MOST_CREATORS: Final = 50
MOST_WEBSOCKETS: Final = 1000

_ALGORITHM: Final = "HS256"
_ISSUER: Final = "webcastle"
_AUDIENCE: Final = "webcastle:browser"
_SECRET_BYTES: Final = 32
_LONGEST_TOKEN: Final = 8192
_FUTURE_S: Final = 60
"""The clock of another process that signs with the same secrets may be ahead by so much (s)."""
_RELOAD_S: Final = 1.0
"""The shortest interval between reads of the store for unknown secret ids (s), which anyone can invent."""
_COMPACT: Final = re.compile(r"[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+")
_HINT: Final = "Have your backend make another with /authentication/jwt."


@dataclass(frozen=True, slots=True)
class Grant:
    """What a verified token allows.

    Attributes:
        key: the API key that made it; its tier's limits and quotas apply.
        token_id: identifies this token among those of the same key; its WebSockets are counted by it.
        max_websockets: how many it may have open at once (the tier's limit for the key counts as well).
        allowed_creators: the creators that it is for; None: all.
        expires_at: when it ends, in Unix seconds.
    """

    key: Key
    token_id: str
    max_websockets: int
    allowed_creators: frozenset[Handle] | None
    expires_at: int

    def covers(self, handle: Handle | None) -> bool:
        """Whether the token is for this creator; None: it is not known which, and only a token for all covers it."""
        return self.allowed_creators is None or handle in self.allowed_creators


@dataclass(slots=True)
class _Secrets:
    """What the store said, and when it was last asked."""

    known: list[TokenSecret] = field(default_factory=list)
    asked_at: float = float("-inf")


class Tokens:
    """Makes and verifies tokens.

    Args:
        store: keeps the secrets.
        access: knows the keys.
        clock: time.
    """

    def __init__(self, store: Store, access: Access, clock: Clock) -> None:
        self._store = store
        self._access = access
        self._clock = clock
        self._secrets = _Secrets()

    async def issue(
        self,
        key: Key,
        *,
        expire_after: int = 3600,
        allowed_creators: Collection[Handle] | None = None,
        max_websockets: int = 1,
    ) -> str:
        """Make a token.

        Args:
            key: whose limits it lives under.
            expire_after: its life in seconds, 1 to `LONGEST_S`.
            allowed_creators: the creators that it is for, 1 to `MOST_CREATORS`; None: all.
            max_websockets: how many WebSockets it may have open at once, 1 to `MOST_WEBSOCKETS`.

        Raises:
            BadRequestError: one of them is out of range.
        """
        if not 1 <= expire_after <= LONGEST_S:
            raise BadRequestError(f"expire_after is {expire_after}.", hint=f"A token lives 1 to {LONGEST_S} seconds.")
        if not 1 <= max_websockets <= MOST_WEBSOCKETS:
            raise BadRequestError(f"max_websockets is {max_websockets}.", hint=f"It can be 1 to {MOST_WEBSOCKETS}.")
        now_s = self._clock.now_ms() // 1000
        claims: dict[str, Any] = {
            "iss": _ISSUER,
            "aud": _AUDIENCE,
            "sub": key.id,
            "jti": secrets.token_urlsafe(12),
            "iat": now_s,
            "exp": now_s + expire_after,
            "max_websockets": max_websockets,
        }
        if allowed_creators is not None:
            claims["allowed_creators"] = _creators(allowed_creators)
        secret = await self.current_secret()
        return jwt.encode(claims, secret.secret, algorithm=_ALGORITHM, headers={"kid": secret.id})

    async def verify(self, token: str) -> Grant:
        """What a token allows.

        Raises:
            InvalidKeyError: it was not made here, was changed, has expired, or its key has been revoked.
        """
        claims = await self._claims(token)
        now_s = self._clock.now_ms() // 1000
        grant = _grant(claims)
        if grant is None or claims["iat"] > now_s + _FUTURE_S:
            raise _refused("is not valid")
        if now_s >= claims["exp"]:
            raise _refused("has expired")
        return Grant(await self._access.key(claims["sub"]), *grant)

    async def _claims(self, token: str) -> dict[str, Any]:
        """The claims of a token that one of our secrets has signed; not yet looked at."""
        if len(token) > _LONGEST_TOKEN or not _COMPACT.fullmatch(token):
            raise _refused("is not a JWT")
        try:
            kid = jwt.get_unverified_header(token).get("kid")
            secret = await self._secret(kid) if isinstance(kid, str) else None
            if secret is None:
                raise _refused("is not valid")
            # The algorithm is ours, never the token's. Times are checked against our own clock.
            return jwt.decode(
                token,
                secret.secret,
                algorithms=[_ALGORITHM],
                audience=_AUDIENCE,
                issuer=_ISSUER,
                options={
                    "require": ["iss", "aud", "sub", "jti", "iat", "exp"],
                    "strict_aud": True,
                    "verify_exp": False,
                    "verify_iat": False,
                    "verify_nbf": False,
                },
            )
        except (jwt.PyJWTError, ValueError, TypeError, RecursionError):
            # Without a reason, which would only help an attacker.
            raise _refused("is not valid") from None

    # secrets

    async def _secret(self, kid: str) -> TokenSecret | None:
        for reload in (False, True):
            for secret in await self.known_secrets(reload=reload):
                if secret.id == kid:
                    return secret
        return None

    async def known_secrets(self, *, reload: bool = False) -> Sequence[TokenSecret]:
        """The secrets that verify, newest first. ``reload``: as the store has them now, but it is asked once a second at most."""
        if (reload or not self._secrets.known) and self._clock.monotonic() - self._secrets.asked_at >= _RELOAD_S:
            self._keep(await self._store.token_secrets())
        return self._secrets.known

    async def current_secret(self) -> TokenSecret:
        """The secret that signs now; a new one if it is time."""
        due = self._clock.now_ms() - ROTATE_S * 1000 + 1
        known = self._secrets.known
        if not known or known[0].created_at < due:
            new = TokenSecret(secrets.token_hex(8), secrets.token_bytes(_SECRET_BYTES), self._clock.now_ms())
            self._keep(await self._store.rotate_token_secret(new, due=due))
        return self._secrets.known[0]

    def _keep(self, known: list[TokenSecret]) -> None:
        self._secrets = _Secrets(known, self._clock.monotonic())


def _creators(handles: Collection[Handle]) -> list[str]:
    creators: list[str] = sorted(set(handles))
    # An empty list is refused: it could mean no creator or all of them.
    if not 1 <= len(creators) <= MOST_CREATORS:
        raise BadRequestError(
            f"allowed_creators has {len(creators)} names.",
            hint=f"Name 1 to {MOST_CREATORS}, or leave it out to allow all.",
        )
    return creators


def _grant(claims: dict[str, Any]) -> tuple[str, int, frozenset[Handle] | None, int] | None:
    """A `Grant`'s fields but the key, or None if the claims are not of the form that `Tokens.issue` gives them."""
    key_id, token_id, most, expires_at = (claims.get(name) for name in ("sub", "jti", "max_websockets", "exp"))
    if not (isinstance(key_id, str) and isinstance(token_id, str) and type(claims.get("iat")) is int):
        return None
    if type(most) is not int or type(expires_at) is not int:
        return None
    creators = claims.get("allowed_creators")
    if creators is None:
        return token_id, most, None, expires_at
    if not isinstance(creators, list) or not creators or not all(isinstance(name, str) for name in creators):
        return None
    handles = [Handle.parse(name) for name in creators]
    return token_id, most, frozenset(handle for handle in handles if handle is not None), expires_at


def _refused(what: str) -> InvalidKeyError:
    return InvalidKeyError(f"This token {what}.", hint=_HINT)
