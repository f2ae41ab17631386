"""Signing URLs for libraries that want to fetch them themselves.

A library that fetches pages from us has their URLs signed too. Those need no signature, so they get only what the library looks
for. Everything else goes to the signer that the operator configured, if it points at TikTok.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl, urlsplit

if TYPE_CHECKING:
    from webcastle.app import App

__all__ = ["sign"]

_TOKENS: Final = ("msToken", "X-Bogus", "X-Gnarly")


async def sign(app: App, url: str, user_agent: str, *, own_host: str) -> dict[str, Any]:
    """The ``response`` object of an answer.

    Args:
        app: the application.
        url: what is to be fetched.
        user_agent: with which User-Agent, if it is ours to choose.
        own_host: the host (and port) that the client knows us by.

    Raises:
        BadRequestError: the URL is neither TikTok's nor ours.
        UpstreamError: no signature was to be had.
    """
    if url.startswith((f"http://{own_host}/", f"https://{own_host}/")):
        tokens = {"msToken": secrets.token_urlsafe(24), "X-Bogus": "none"}
        separator = "&" if "?" in url else "?"
        signed_url = url + separator + "&".join(f"{name}={value}" for name, value in tokens.items())
        headers: dict[str, str] = {}
        cookies: list[dict[str, str]] = []
    else:
        signed = await app.source.sign_url(url)
        signed_url, headers = signed.url, signed.headers
        user_agent = next((value for name, value in headers.items() if name.lower() == "user-agent"), user_agent)
        query = dict(parse_qsl(urlsplit(signed_url).query))
        tokens = signed.tokens or {name: query[name] for name in _TOKENS if name in query}
        pairs = (pair.strip().partition("=") for pair in signed.cookies.split(";") if pair.strip())
        cookies = [{"name": name, "value": value} for name, _, value in pairs]
    return {
        "signedUrl": signed_url,
        "userAgent": user_agent,
        "browserName": user_agent.partition("/")[0],
        "browserVersion": user_agent.partition("/")[2],
        "tokens": tokens,
        "requestHeaders": headers,
        "cookies": cookies,
    }
