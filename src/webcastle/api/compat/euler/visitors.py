"""Recognises a client that reconnects by a cookie of the gateway with a random id.

TikTokLive keeps it with the sign contract's answers, tiktok-live-connector with the pages and sends it to the relay. Clients
without cookies work, but are not recognised.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from http.cookies import CookieError, SimpleCookie
from typing import Final

from starlette.responses import Response

__all__ = ["COOKIE", "visitor_in", "visitor_of", "with_visitor"]

COOKIE: Final = "webcastle_visitor"
_VISITOR: Final = re.compile(r"[A-Za-z0-9_\-]{16}")
_KEEP_S: Final = 86_400


def visitor_of(cookies: Mapping[str, str]) -> str:
    """The visitor that a request's cookies name, or ""."""
    value = cookies.get(COOKIE, "")
    return value if _VISITOR.fullmatch(value) else ""


def visitor_in(header: str) -> str:
    """The visitor that a Cookie header names, or ""."""
    try:
        cookies = SimpleCookie(header)
    except CookieError:
        return ""
    return visitor_of({name: morsel.value for name, morsel in cookies.items()})


def with_visitor(response: Response, visitor: str) -> Response:
    """The response, telling the client who it is."""
    response.set_cookie(COOKIE, visitor, max_age=_KEEP_S, httponly=True, samesite="lax")
    return response
