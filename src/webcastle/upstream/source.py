"""TikTok LIVE, or the sandbox, as `webcastle.ports.Source`: the parts put together."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import Any
from weakref import WeakSet

from webcastle.models import HistoryPage, Liveness, Lookup, Resume, Signed
from webcastle.ports import Clock, Signer, system_jitter
from webcastle.settings import UpstreamSettings
from webcastle.upstream.creators import Creators
from webcastle.upstream.fetch import Fetcher
from webcastle.upstream.hosts import Hosts
from webcastle.upstream.http import HttpClient
from webcastle.upstream.link_driver import LinkDriver
from webcastle.upstream.rooms import RoomRequests
from webcastle.upstream.signing import Signing
from webcastle.upstream.visitor import Visitor
from webcastle.upstream.websocket import Sockets

__all__ = ["WebcastSource"]


class WebcastSource:
    """The upstream. Base URLs and signer decide whether it is TikTok or the sandbox.

    Args:
        settings: base URLs, timeouts, region.
        signer: signs im/fetch; owned by the caller, not closed here.
        clock: time.
        jitter: uniform numbers in [0, 1) that spread pauses.
    """

    def __init__(
        self, settings: UpstreamSettings, signer: Signer, clock: Clock, *, jitter: Callable[[], float] = system_jitter
    ) -> None:
        hosts = Hosts.of(settings)
        self._settings = settings
        self._clock = clock
        self._jitter = jitter
        self._http = HttpClient(clock, timeout_s=settings.upstream_timeout_s, allows=hosts.allows)
        self._creators = Creators(settings, hosts, self._http, clock)
        self._rooms = RoomRequests(settings, hosts, self._http, clock)
        self._visitor = Visitor(settings, hosts, self._http, clock)
        self._fetcher = Fetcher(settings, hosts, self._http, signer, self._visitor, clock)
        self._sockets = Sockets(settings, hosts, self._visitor, clock)
        self._signing = Signing(settings, hosts, signer, self._visitor, self._fetcher, self._sockets)
        self._links: WeakSet[LinkDriver] = WeakSet()

    async def look_up(self, unique_id: str) -> Lookup:
        """See `Creators.look_up`."""
        return await self._creators.look_up(unique_id)

    async def check_alive(self, room_ids: Sequence[int]) -> list[Liveness]:
        """See `RoomRequests.check_alive`."""
        return await self._rooms.check_alive(room_ids)

    async def room_info(self, room_id: int) -> dict[str, Any]:
        """See `RoomRequests.info`."""
        return await self._rooms.info(room_id)

    async def gift_list(self, room_id: int) -> dict[str, Any]:
        """See `RoomRequests.gifts`."""
        return await self._rooms.gifts(room_id)

    async def online_audience(self, room_id: int, owner_id: int, session_id: str) -> dict[str, Any]:
        """See `RoomRequests.audience`."""
        return await self._rooms.audience(room_id, owner_id, session_id, ttwid=await self._visitor.cookie())

    async def sign_url(self, url: str) -> Signed:
        """See `Signing.sign_url`."""
        return await self._signing.sign_url(url)

    async def sign_websocket(self, room_id: int, cursor: str) -> Signed:
        """See `Signing.sign_websocket`."""
        return await self._signing.sign_websocket(room_id, cursor)

    async def visitor_cookie(self) -> str:
        """See `Visitor.cookie`."""
        return await self._visitor.cookie()

    async def history(self, room_id: int, cursor: str) -> HistoryPage:
        """See `Fetcher.history`."""
        return await self._fetcher.history(room_id, cursor)

    def follow(self, room_id: int, resume: Resume | None) -> LinkDriver:
        """Open a link; nothing is sent until it is iterated."""
        link = LinkDriver(
            room_id,
            resume,
            fetcher=self._fetcher,
            sockets=self._sockets,
            rooms=self._rooms,
            settings=self._settings,
            clock=self._clock,
            jitter=self._jitter,
        )
        self._links.add(link)
        return link

    async def close(self) -> None:
        """Close links, then connections, in at most 2 s."""
        await asyncio.gather(*(link.close() for link in list(self._links)), return_exceptions=True)
        await asyncio.gather(self._sockets.close(), self._http.close())
