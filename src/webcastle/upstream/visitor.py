"""The anonymous visitor's ``ttwid`` cookie: any GET of the web root sets one."""

from __future__ import annotations

import asyncio
import re
from typing import Final

import structlog

from webcastle.errors import UpstreamUnavailableError
from webcastle.ports import Clock
from webcastle.settings import UpstreamSettings
from webcastle.upstream import responses
from webcastle.upstream.browser import base_headers
from webcastle.upstream.hosts import Hosts
from webcastle.upstream.http import HttpClient
from webcastle.upstream.responses import MAX_PAGE_BYTES

__all__ = ["Visitor"]

_log = structlog.get_logger(__name__)

_VALUE: Final = re.compile(r"[!#$%&'()*+./0-9:<=>?@A-Z\[\]^_`a-z{|}~-]{1,2048}")
_MIN_RENEWAL_S: Final = 10.0
"""A cookie younger than this (s) is not replaced after a refusal: a new one would not help."""


class Visitor:
    """Fetches the cookie once for all callers, and again after it was dropped."""

    def __init__(self, settings: UpstreamSettings, hosts: Hosts, http: HttpClient, clock: Clock) -> None:
        self._url = f"{settings.tiktok_web_url}/"
        self._headers = base_headers(hosts.web)
        self._http = http
        self._clock = clock
        self._lock = asyncio.Lock()
        self._value = ""
        self._fetched_at = float("-inf")

    async def cookie(self) -> str:
        """The cookie's value. Raises `UpstreamBlockedError` or `UpstreamUnavailableError`."""
        if self._value:
            return self._value
        async with self._lock:
            if not self._value:
                self._value = await self._fetch()
                self._fetched_at = self._clock.monotonic()
        return self._value

    def forget(self, cookies: str) -> None:
        """A device with this Cookie header was refused: get a new cookie next time, if that is still the current one."""
        if (
            self._value
            and f"ttwid={self._value}" in cookies
            and self._clock.monotonic() - self._fetched_at >= _MIN_RENEWAL_S
        ):
            self._value = ""
            _log.info("visitor_renewed")

    async def _fetch(self) -> str:
        hop = "visitor cookie"
        answer = await self._http.get(self._url, hop=hop, headers=self._headers, limit=MAX_PAGE_BYTES)
        value = answer.cookie("ttwid")
        if not value and answer.status in (301, 302, 303, 307, 308):
            answer = await self._http.get(
                self._url, hop=hop, headers=self._headers, limit=MAX_PAGE_BYTES, redirects=True
            )
            value = answer.cookie("ttwid")
        if _VALUE.fullmatch(value):
            return value
        refusal = responses.by_status(hop, answer.status, answer.headers, self._clock.now_ms())
        refusal = refusal or responses.by_mark(hop, answer.body)
        raise refusal or UpstreamUnavailableError(f"{hop}: the web root sets no usable ttwid cookie.")
