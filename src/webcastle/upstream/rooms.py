"""Rooms by id: room/info, check_alive, gift/list, unsigned and anonymous, as these endpoints allow; and the audience's ranking,
which wants a session.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from webcastle.errors import RoomRestrictedError, UpstreamUnavailableError
from webcastle.models import Liveness
from webcastle.ports import Clock
from webcastle.protocol.shapes import identifier, mapping
from webcastle.settings import UpstreamSettings
from webcastle.upstream import responses
from webcastle.upstream.browser import base_headers, query, web_params
from webcastle.upstream.hosts import Hosts
from webcastle.upstream.http import HttpClient

__all__ = ["MAX_ALIVE_IDS", "RoomRequests"]

MAX_ALIVE_IDS: Final = 100
_IDS_PER_CALL: Final = 50
"""At least 50 ids per check_alive call are known to work."""


class RoomRequests:
    """The JSON endpoints that take a room id."""

    def __init__(self, settings: UpstreamSettings, hosts: Hosts, http: HttpClient, clock: Clock) -> None:
        self._base = settings.tiktok_webcast_url
        self._params = web_params(settings)
        self._headers = base_headers(hosts.web)
        self._http = http
        self._clock = clock

    async def info(self, room_id: int) -> dict[str, Any]:
        """The ``data`` object of room/info; its ``status`` is 2 live, 3 paused, 4 ended.

        Raises:
            RoomEndedError: upstream says so instead of describing the room.
            RoomRestrictedError: the room is age-restricted.
            LoginRequiredError: only for logged-in viewers.
            UpstreamBlockedError: refused.
            UpstreamUnavailableError: down, or no description in the answer.
        """
        hop = "room/info"
        data = mapping(await self._data("room/info", hop, room_id=str(room_id)))
        if mapping(data.get("age_restricted")).get("restricted") is True:
            raise RoomRestrictedError(f"{hop}: the room is age-restricted.")
        if len(data) <= 1:
            raise UpstreamUnavailableError(f"{hop}: the answer does not describe the room.")
        return data

    async def gifts(self, room_id: int) -> dict[str, Any]:
        """The ``data`` object of gift/list. Raises `UpstreamBlockedError`, `UpstreamUnavailableError` and others."""
        hop = "gift/list"
        data = mapping(await self._data("gift/list", hop, room_id=str(room_id)))
        if not isinstance(data.get("gifts"), list):
            raise UpstreamUnavailableError(f"{hop}: the answer holds no list of gifts.")
        return data

    async def audience(self, room_id: int, owner_id: int, session_id: str, *, ttwid: str) -> dict[str, Any]:
        """The ``data`` object of ranklist/online_audience, as the owner of the session sees it.

        The session goes into this request's Cookie header and nowhere else.

        Raises:
            LoginRequiredError: the session is none that TikTok knows.
            UpstreamError: as `info`.
        """
        hop = "ranklist/online_audience"
        cookies = f"ttwid={ttwid}; sessionid={session_id}; sessionid_ss={session_id}"
        anchor = {"anchor_id": str(owner_id)} if owner_id else {}
        asked = {"room_id": str(room_id), "user_is_login": "true", **anchor}
        data = mapping(await self._data(hop, hop, cookies, **asked))
        if not isinstance(data.get("ranks"), list):
            raise UpstreamUnavailableError(f"{hop}: the answer holds no ranks.")
        return data

    async def check_alive(self, room_ids: Sequence[int]) -> list[Liveness]:
        """One entry per id, in the order asked; what upstream leaves out or does not say clearly is None.

        Raises:
            ValueError: more than `MAX_ALIVE_IDS` ids.
            UpstreamError: as `info`.
        """
        if len(room_ids) > MAX_ALIVE_IDS:
            raise ValueError(f"at most {MAX_ALIVE_IDS} room ids, not {len(room_ids)}")
        wanted = list(dict.fromkeys(room_ids))
        alive: dict[int, bool] = {}
        for start in range(0, len(wanted), _IDS_PER_CALL):
            ids = ",".join(str(room_id) for room_id in wanted[start : start + _IDS_PER_CALL])
            entries = await self._data("room/check_alive", "check_alive", room_ids=ids)
            for entry in map(mapping, entries if isinstance(entries, list) else ()):
                room_id = identifier(entry.get("room_id_str")) or identifier(entry.get("room_id"))
                if isinstance(said := entry.get("alive"), bool):
                    alive[room_id] = said
        now = self._clock.now_ms()
        return [Liveness(room_id, alive.get(room_id), now) for room_id in room_ids]

    async def _data(self, path: str, hop: str, cookies: str = "", **params: str) -> object:
        url = f"{self._base}/{path}/?{query(self._params | params)}"
        answer = await self._http.get(url, hop=hop, headers=self._headers, cookies=cookies)
        return responses.checked_json(hop, answer.status, answer.headers, answer.body, self._clock.now_ms()).get("data")
