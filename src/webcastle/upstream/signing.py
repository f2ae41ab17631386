"""Signs requests that a caller will send: a URL of TikTok's, or a room's WebSocket.

The URL to sign comes from a caller, so it is matched with one strict pattern instead of a lenient parser: lower-case scheme and host in
plain ASCII, nothing before the host, no second way to write anything. Other URLs are refused; every browser and HTTP library reads the
accepted ones in the same way.
"""

from __future__ import annotations

import re
from typing import Final

import structlog
from multidict import CIMultiDict
from yarl import URL

from webcastle.errors import BadRequestError, RoomOfflineError, SignerError
from webcastle.models import Resume, Signed
from webcastle.ports import Signer
from webcastle.settings import UpstreamSettings
from webcastle.upstream.browser import base_headers
from webcastle.upstream.fetch import Fetcher
from webcastle.upstream.hosts import Hosts
from webcastle.upstream.responses import Fetched
from webcastle.upstream.visitor import Visitor
from webcastle.upstream.websocket import Sockets

__all__ = ["Signing", "is_signable"]

_log = structlog.get_logger(__name__)

_LABEL: Final = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_PLAIN: Final = re.compile(
    rf"(?P<scheme>https?)://(?P<host>{_LABEL}(?:\.{_LABEL})*|\[[0-9a-f:]{{2,39}}\])(?::(?P<port>[1-9][0-9]{{0,4}}))?"
    r"(?:/[!$-;=?-\[\]^_a-z{|}~]*)?"  # anything visible but space, quotes, #, <, >, backslash and backtick
)
_PORTS: Final = {"http": 80, "https": 443}
_TIKTOK: Final = "tiktok.com"
_SOCKET_TWIN: Final = {"ws": "http", "wss": "https"}


def is_signable(url: str, hosts: Hosts) -> bool:
    """Whether a URL points at the upstream: scheme, host and port of a configured base URL, or, when that is TikTok's own, any
    of TikTok's hosts.
    """
    found = _PLAIN.fullmatch(url)
    if found is None:
        return False
    scheme, host = found["scheme"], found["host"].strip("[]")
    port = int(found["port"] or _PORTS[scheme])
    origins = [(base.scheme, (base.raw_host or "").lower(), base.port) for base in (hosts.web, hosts.webcast)]
    if (scheme, host, port) in origins:
        return True
    ours = any(origin[0] == "https" and origin[2] == 443 and _is_tiktok(origin[1]) for origin in origins)
    return ours and (scheme, port) == ("https", 443) and _is_tiktok(host)


def _is_tiktok(host: str) -> bool:
    return host == _TIKTOK or host.endswith(f".{_TIKTOK}")


class Signing:
    """Signs for callers, with the anonymous visitor's cookie."""

    def __init__(  # noqa: PLR0917 - what it works with, each a different thing
        self,
        settings: UpstreamSettings,
        hosts: Hosts,
        signer: Signer,
        visitor: Visitor,
        fetcher: Fetcher,
        sockets: Sockets,
    ) -> None:
        self._settings = settings
        self._hosts = hosts
        self._signer = signer
        self._visitor = visitor
        self._fetcher = fetcher
        self._sockets = sockets

    async def sign_url(self, url: str) -> Signed:
        """See `Source.sign_url`."""
        if not is_signable(url, self._hosts):
            bases = " or ".join(sorted({str(base.origin()) for base in (self._hosts.web, self._hosts.webcast)}))
            raise BadRequestError("url is not a plain URL on a TikTok host.", hint=f"It must begin with {bases}/.")
        cookies = f"ttwid={await self._visitor.cookie()}"
        signed = await self._signer.sign(url, headers=base_headers(self._hosts.web), cookies=cookies)
        if signed.url == url:
            raise SignerError(f"Signer {self._signer.name} does not sign.")
        if not is_signable(signed.url, self._hosts) or _origin(signed.url) != _origin(url):
            raise SignerError(f"Signer {self._signer.name} signed another address than the one asked.")
        return signed

    async def sign_websocket(self, room_id: int, cursor: str) -> Signed:
        """See `Source.sign_websocket`."""
        fetched = await self._fetcher.fetch(room_id, None)
        if not (fetched.push_server or self._settings.tiktok_ws_url):
            raise RoomOfflineError(
                "This room has no WebSocket; its broadcast is probably over.", hint="Look the creator up again."
            )
        here = fetched.received
        # The internal_ext of a cursor that the caller gives is not known.
        position = Resume(cursor) if cursor else Resume(here.cursor, here.internal_ext)
        return await self._sign_socket(self._sockets.url(room_id, fetched, position), fetched)

    async def _sign_socket(self, url: URL, fetched: Fetched) -> Signed:
        """The URL with a signature of its own added, if there is one to be had that fits the device im/fetch was asked by.

        The route parameters are what lets a client in. Signers know http and https only; a signature covers no scheme.
        """
        headers = base_headers(self._hosts.web) | {"User-Agent": fetched.user_agent}
        unsigned = Signed(str(url), headers, fetched.cookies)
        scheme = _SOCKET_TWIN[url.scheme]
        twin = scheme + unsigned.url.removeprefix(url.scheme)
        try:
            signed = await self._signer.sign(twin, headers=headers, cookies=fetched.cookies)
        except SignerError as exc:
            _log.info("websocket_not_signed", error=exc.message)
            return unsigned
        same_device = CIMultiDict(signed.headers).get("User-Agent") == fetched.user_agent
        if signed.cookies != fetched.cookies or not same_device or not signed.url.startswith(twin):
            return unsigned
        return Signed(url.scheme + signed.url.removeprefix(scheme), headers, signed.cookies, signed.tokens)


def _origin(url: str) -> list[str]:
    return url.split("/")[:3]
