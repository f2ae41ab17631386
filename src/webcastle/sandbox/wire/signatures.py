"""The sandbox's own signatures.

They have the names of TikTok's (X-Bogus, X-Gnarly, msToken) and stand in the same parameters, but they are an HMAC over the
request with a key made from the world's seed. No TikTok algorithm is in here, and TikTok accepts none of these values. Like
the real ones they are refused with another path, another parameter, other headers, other cookies, or when they are old.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import parse_qsl, quote, urlsplit

from webcastle.errors import BadRequestError

__all__ = ["DEFAULT_USER_AGENT", "FEED_AGE_MS", "FETCH_AGE_MS", "TOKENS", "Signatures", "Signed"]

TOKENS: Final = ("msToken", "X-Bogus", "X-Gnarly")
"""Appended to the query in this order."""

FETCH_AGE_MS: Final = 30_000
FEED_AGE_MS: Final = 3_600_000
_ROUTE_AGE_MS: Final = 60_000
_FUTURE_MS: Final = 5_000
_HEADERS: Final = ("user-agent", "referer", "origin", "accept-language")
_FREE: Final = {"/webcast/feed": "max_time"}

DEFAULT_USER_AGENT: Final = (
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36"
)


@dataclass(frozen=True, slots=True)
class Signed:
    """The parts of a request that a signature covers: path, raw query, headers, and the Cookie header."""

    path: str
    query: str
    headers: Mapping[str, str]
    cookies: str


class Signatures:
    """Makes and checks the tokens of one world."""

    def __init__(self, seed: int) -> None:
        self._key = hashlib.blake2b(f"webcastle sandbox signatures {seed}".encode()).digest()

    def sign(self, url: str, headers: Mapping[str, str], cookies: str, now: int) -> tuple[str, dict[str, str]]:
        """Sign a GET.

        Args:
            url: absolute; tokens that it carries already are replaced.
            headers: those that will be sent; User-Agent, Referer, Origin and Accept-Language are covered if present.
            cookies: the Cookie header, exactly.
            now: world time in ms.

        Returns:
            the URL with the tokens at its end, and the tokens by name.

        Raises:
            BadRequestError: the URL cannot be read.
        """
        try:
            parts = urlsplit(url)
        except ValueError as exc:
            raise BadRequestError(f"url: {exc}") from exc
        kept = "&".join(pair for pair in parts.query.split("&") if pair and pair.split("=", 1)[0] not in TOKENS)
        known = _lowered(headers)
        mask = sum(1 << bit for bit, name in enumerate(_HEADERS) if name in known)
        ms_token = _text(self._mac(b"msToken", str(now // 60_000), cookies) * 2)[:107]
        stamp = now.to_bytes(6, "big") + bytes([mask])
        mac = self._request_mac(stamp, ms_token, Signed(parts.path, kept, known, cookies))
        bogus = _text(stamp + mac[:14])
        tokens = {"msToken": ms_token, "X-Bogus": bogus, "X-Gnarly": _text(mac)}
        query = "&".join((*((kept,) if kept else ()), *(f"{name}={quote(tokens[name])}" for name in TOKENS)))
        return parts._replace(query=query, fragment="").geturl(), tokens

    def valid(self, request: Signed, now: int, max_age: int) -> bool:
        """Whether a request carries a signature made for exactly it, not older than ``max_age`` ms."""
        pairs = request.query.split("&")
        tail = dict(pair.partition("=")[::2] for pair in pairs[-len(TOKENS) :])
        if tuple(tail) != TOKENS:
            return False
        tokens = dict(parse_qsl("&".join(pairs[-len(TOKENS) :])))
        try:
            bogus = base64.b64decode(tokens["X-Bogus"], b"-_", validate=True)
        except (KeyError, ValueError):
            return False
        if len(bogus) != 21:
            return False
        stamp = bogus[:7]
        signed_at = int.from_bytes(stamp[:6], "big")
        if not -_FUTURE_MS <= now - signed_at <= max_age:
            return False
        known = _lowered(request.headers)
        covered = {name: known.get(name, "") for bit, name in enumerate(_HEADERS) if stamp[6] >> bit & 1}
        bare = Signed(request.path, "&".join(pairs[: -len(TOKENS)]), covered, request.cookies)
        mac = self._request_mac(stamp, tokens.get("msToken", ""), bare)
        return hmac.compare_digest(bogus[7:], mac[:14]) and hmac.compare_digest(tokens.get("X-Gnarly", ""), _text(mac))

    def route_token(self, room_id: int, now: int) -> str:
        """The ``wrss`` value of a fetch result: lets one client open a socket for this room within a minute."""
        stamp = now.to_bytes(6, "big")
        return _text(stamp + self._mac(b"wrss" + stamp, str(room_id))[:18])

    def route_valid(self, token: str, room_id: int, now: int) -> bool:
        """Whether a ``wrss`` value was made for this room, not long ago."""
        try:
            raw = base64.b64decode(token, b"-_", validate=True)
        except ValueError:
            return False
        stamp = raw[:6]
        fresh = -_FUTURE_MS <= now - int.from_bytes(stamp, "big") <= _ROUTE_AGE_MS
        return fresh and hmac.compare_digest(raw[6:], self._mac(b"wrss" + stamp, str(room_id))[:18])

    def _request_mac(self, stamp: bytes, ms_token: str, request: Signed) -> bytes:
        path = request.path.rstrip("/")
        free = _FREE.get(path)
        # Compared by meaning, not by spelling: an HTTP client may write %7C where the signed URL had a bare "|".
        pairs = [pair for pair in parse_qsl(request.query, keep_blank_values=True) if pair[0] != free]
        covered = [(name, request.headers[name]) for name in _HEADERS if name in request.headers]
        return self._mac(b"request" + stamp, ms_token, path, repr(pairs), repr(covered), request.cookies)

    def _mac(self, purpose: bytes, *parts: str) -> bytes:
        return hmac.new(self._key, purpose + b"\0" + "\0".join(parts).encode(), hashlib.sha256).digest()


def _lowered(headers: Mapping[str, str]) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}


def _text(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode()
