"""HTTP toward TikTok: bounded in time, size, connections and destinations, every failure a typed error.

The aiohttp session keeps no cookies and follows no redirects by itself; bodies are read and unpacked up to a limit, so that
no answer can take unbounded memory. Errors of the driver are translated here and nowhere else. They are not chained
(``from None``), because some of them quote the URL with its query.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Final

import aiohttp
import orjson
from multidict import CIMultiDict, CIMultiDictProxy
from yarl import URL

from webcastle.errors import UpstreamBlockedError, UpstreamError, UpstreamUnavailableError
from webcastle.ports import Clock
from webcastle.protocol.faults import Fault
from webcastle.protocol.frames import gunzip
from webcastle.upstream import responses

__all__ = ["MAX_JSON_BYTES", "Answer", "HttpClient", "close_pool", "connection_error"]

MAX_JSON_BYTES: Final = 8 * 1024 * 1024
"""Ceiling of a JSON answer, packed and unpacked. Real ones have tens of kB, a gift list some MB."""

POOL_CLOSE_S: Final = 0.5
_MAX_CONNECTIONS: Final = 64
_MAX_REDIRECTS: Final = 4
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})


@dataclass(frozen=True, slots=True)
class Answer:
    """An HTTP answer, read and unpacked. ``path`` is where it came from after redirects, without the query."""

    status: int
    headers: CIMultiDictProxy[str] = field(repr=False)
    body: bytes = field(repr=False)
    path: str = ""

    def cookie(self, name: str) -> str:
        """The value of a cookie that the answer sets, "" if it does not."""
        for header in self.headers.getall("Set-Cookie", []):
            pair, _, _ = header.partition(";")
            key, _, value = pair.partition("=")
            if key.strip() == name:
                return value.strip()
        return ""


def connection_error(hop: str, exc: Exception) -> UpstreamError:
    """A failure of the connection in our words: no URL, no header."""
    if isinstance(exc, TimeoutError):
        return UpstreamUnavailableError(f"{hop}: no answer in time.")
    if isinstance(exc, aiohttp.ClientConnectorCertificateError | aiohttp.ClientSSLError):
        return UpstreamUnavailableError(f"{hop}: TLS failed.", hint="Check the system's certificates and clock.")
    if isinstance(exc, aiohttp.ClientConnectorDNSError):
        return UpstreamUnavailableError(f"{hop}: the host name {exc.host} does not resolve.")
    if isinstance(exc, aiohttp.ClientConnectorError):
        reason = exc.os_error.strerror or type(exc.os_error).__name__
        return UpstreamUnavailableError(f"{hop}: cannot connect to {exc.host}:{exc.port} ({reason}).")
    if isinstance(exc, aiohttp.ServerDisconnectedError | ConnectionError):
        return UpstreamUnavailableError(f"{hop}: the connection broke.")
    if isinstance(exc, aiohttp.ClientError):
        return UpstreamUnavailableError(f"{hop}: the answer is not valid HTTP ({type(exc).__name__}).")
    return UpstreamUnavailableError(f"{hop}: the request cannot be sent ({type(exc).__name__}).")


async def close_pool(session: aiohttp.ClientSession) -> None:
    """Close a session's connections within `POOL_CLOSE_S`; all are closed at once, then awaited."""
    with suppress(TimeoutError, aiohttp.ClientError, OSError):
        async with asyncio.timeout(POOL_CLOSE_S):
            await session.close()


class HttpClient:
    """A small HTTP client.

    Args:
        clock: time for Retry-After.
        timeout_s: for each whole exchange, redirects included.
        allows: whether a URL may be requested; asked for the first URL and for every redirect.
    """

    def __init__(self, clock: Clock, *, timeout_s: float, allows: Callable[[URL], bool]) -> None:
        self._clock = clock
        self._timeout_s = timeout_s
        self._allows = allows
        self._session: aiohttp.ClientSession | None = None
        self._closed = False
        self._not_before: dict[str, float] = {}

    async def get(
        self,
        url: str,
        *,
        hop: str,
        headers: Mapping[str, str],
        cookies: str = "",
        limit: int = MAX_JSON_BYTES,
        redirects: bool = False,
    ) -> Answer:
        """GET a URL exactly as written. Raises `UpstreamUnavailableError`, or `UpstreamBlockedError` during a Retry-After pause.

        Args:
            url: absolute; not re-quoted, because signatures cover it.
            hop: the endpoint's name for errors, also the scope of Retry-After.
            headers: all of them, nothing is added but Host and Connection.
            cookies: value of the Cookie header.
            limit: bytes of body, packed and unpacked.
            redirects: follow those within the allowed hosts; the others, and all if False, are answers.
        """
        return await self._exchange("GET", url, hop, headers, cookies, limit, redirects=redirects)

    async def post_json(self, url: str, payload: object, *, hop: str, headers: Mapping[str, str], limit: int) -> Answer:
        """POST JSON; redirects are answers. Raises like `get`."""
        sent = {"Content-Type": "application/json", "Accept": "application/json", "Accept-Encoding": "gzip", **headers}
        return await self._exchange("POST", url, hop, sent, "", limit, data=orjson.dumps(payload))

    async def close(self) -> None:
        """Close all connections, within its bound; requests fail from now on."""
        self._closed = True
        session, self._session = self._session, None
        if session is not None:
            await close_pool(session)

    async def _exchange(  # noqa: PLR0917 - private, and each names itself
        self,
        method: str,
        url: str,
        hop: str,
        headers: Mapping[str, str],
        cookies: str,
        limit: int,
        *,
        redirects: bool = False,
        data: bytes | None = None,
    ) -> Answer:
        left = self._not_before.get(hop, 0.0) - self._clock.monotonic()
        if left > 0:
            raise UpstreamBlockedError(
                f"{hop}: asked us to wait {left:.0f} s more (HTTP 429).", hint="Slow down.", retry_after=left
            )
        sent = CIMultiDict(headers)
        if cookies:
            sent["Cookie"] = cookies
        target = URL(url, encoded=True)
        try:
            async with asyncio.timeout(self._timeout_s):
                for _ in range(_MAX_REDIRECTS):
                    if self._closed:
                        raise UpstreamUnavailableError(f"{hop}: Webcastle is closing its connections.")
                    if not self._allows(target):
                        raise UpstreamUnavailableError(f"{hop}: {target.host} is not a configured host.")
                    async with self._request(method, target, sent, data) as response:
                        following = self._redirect(response, target) if redirects else None
                        if following is None:
                            return await self._read(response, hop, limit)
                        target = following
        except (
            aiohttp.ClientError,
            OSError,
            ValueError,
        ) as exc:  # TimeoutError is an OSError; a bad header a ValueError
            raise connection_error(hop, exc) from None
        raise UpstreamBlockedError(f"{hop}: redirects in circles.", hint=responses.BLOCK_HINT)

    @asynccontextmanager
    async def _request(
        self, method: str, target: URL, headers: Mapping[str, str], data: bytes | None
    ) -> AsyncIterator[aiohttp.ClientResponse]:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=_MAX_CONNECTIONS),
                cookie_jar=aiohttp.DummyCookieJar(),
                timeout=aiohttp.ClientTimeout(total=None, sock_connect=self._timeout_s),
                auto_decompress=False,  # unpacked in _read, with a ceiling
                skip_auto_headers=("User-Agent", "Accept", "Accept-Encoding"),
            )
        async with self._session.request(method, target, headers=headers, data=data, allow_redirects=False) as response:
            yield response

    def _redirect(self, response: aiohttp.ClientResponse, asked: URL) -> URL | None:
        """Where an answer redirects to, if that is allowed."""
        if response.status not in _REDIRECTS:
            return None
        try:
            target = asked.join(URL(response.headers.get("Location", ""), encoded=True))
        except ValueError:
            return None
        return target if target != asked and self._allows(target) else None

    async def _read(self, response: aiohttp.ClientResponse, hop: str, limit: int) -> Answer:
        body = bytearray()
        async for chunk in response.content.iter_any():
            body += chunk
            if len(body) > limit:
                raise UpstreamUnavailableError(f"{hop}: the answer is larger than {limit} bytes.")
        unpacked: bytes | Fault = bytes(body)
        encoding = response.headers.get("Content-Encoding", "identity").strip().lower()
        if encoding == "gzip" and body:
            unpacked = gunzip(bytes(body), limit)
        elif encoding not in ("gzip", "identity", ""):
            raise UpstreamUnavailableError(f"{hop}: answered in an encoding that was not asked for.")
        if isinstance(unpacked, Fault):
            raise UpstreamUnavailableError(f"{hop}: the gzipped answer is unreadable ({unpacked.detail}).")
        if response.status == 429:
            wait = responses.retry_after_s(response.headers, self._clock.now_ms())
            self._not_before[hop] = self._clock.monotonic() + wait
        return Answer(response.status, response.headers, unpacked, response.url.path)
