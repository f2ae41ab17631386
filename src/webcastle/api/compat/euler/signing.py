"""Signs URLs for libraries that fetch them themselves.

What points at TikTok goes to the signer that the operator configured. A library that fetches pages from us has their URLs signed
too: those need no signature, so they get only what the library looks for.
"""

from __future__ import annotations

import secrets
from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit

from webcastle.errors import BadRequestError
from webcastle.models import Signed
from webcastle.ports import Source

__all__ = ["sign"]

PAGES: Final = ("/webcast/room/info", "/webcast/room/check_alive", "/webcast/gift/list")
_TOKENS: Final = ("msToken", "X-Bogus", "X-Gnarly")


async def sign(source: Source, url: str, user_agent: str) -> dict[str, Any]:
    """The ``response`` object of an answer.

    Args:
        source: signs what points at TikTok.
        url: what is to be fetched.
        user_agent: the User-Agent of the answer if the signature brings none.

    Raises:
        BadRequestError: the URL is neither on TikTok's hosts nor a page of ours.
        UpstreamError: no signature was to be had.
    """
    try:
        signed = await source.sign_url(url)
    except BadRequestError:
        if not _is_page(url):
            raise
        tokens = {"msToken": secrets.token_urlsafe(24), "X-Bogus": "none"}
        separator = "&" if "?" in url else "?"
        signed = Signed(url + separator + "&".join(f"{name}={value}" for name, value in tokens.items()), {}, "", tokens)
    user_agent = next((value for name, value in signed.headers.items() if name.lower() == "user-agent"), user_agent)
    query = dict(parse_qsl(urlsplit(signed.url).query))
    cookies = (pair.strip().partition("=") for pair in signed.cookies.split(";") if pair.strip())
    return {
        "signedUrl": signed.url,
        "userAgent": user_agent,
        "browserName": user_agent.partition("/")[0],
        "browserVersion": user_agent.partition("/")[2],
        "tokens": signed.tokens or {name: query[name] for name in _TOKENS if name in query},
        "requestHeaders": signed.headers,
        "cookies": [{"name": name, "value": value} for name, _, value in cookies],
    }


def _is_page(url: str) -> bool:
    """Whether a URL is one of our pages, by whatever name the client knows us."""
    try:
        path = urlsplit(url).path
    except ValueError:
        return False
    return url.startswith(("http://", "https://")) and path.rstrip("/") in PAGES
