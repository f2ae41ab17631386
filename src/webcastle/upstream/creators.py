"""Looks up creators: the LIVE page first, then api-live.

The page often carries everything; a captcha, a redirect or a change of markup makes it useless, and api-live answers
without a signature. Liveness comes only from evidence in these answers; without evidence it is None, never False.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

import structlog

from webcastle.errors import CreatorNotFoundError, UpstreamBlockedError, UpstreamError
from webcastle.models import Handle, Lookup, RoomState
from webcastle.ports import Clock
from webcastle.protocol.shapes import identifier, mapping, number, text
from webcastle.settings import UpstreamSettings
from webcastle.upstream import responses
from webcastle.upstream.browser import base_headers, query, web_params
from webcastle.upstream.hosts import Hosts
from webcastle.upstream.http import HttpClient
from webcastle.upstream.responses import MAX_PAGE_BYTES, live_room_user_info

__all__ = ["Creators", "liveness", "read_lookup"]

_log = structlog.get_logger(__name__)

_LIVE, _PAUSED, _ENDED = 2, 3, 4


def liveness(user_status: int, room_status: int) -> tuple[RoomState, bool | None]:
    """State and liveness from the two status fields (2 live, 3 paused, 4 ended, 0 absent).

    Either field is evidence; when they contradict each other there is none.
    """
    seen = {status for status in (user_status, room_status) if status in (_LIVE, _PAUSED, _ENDED)}
    if seen == {_ENDED}:
        return RoomState.ENDED, False
    if not seen or _ENDED in seen:
        return RoomState.UNKNOWN, None
    # A paused room has not ended: its link stays open. The room's own status says which of the two it is.
    paused = room_status == _PAUSED or (user_status == _PAUSED and room_status != _LIVE)
    return (RoomState.PAUSED if paused else RoomState.LIVE), True


def read_lookup(unique_id: str, info: Mapping[str, Any], *, source: str, checked_at: int) -> Lookup:
    """Read ``{user, stats, liveRoom}``, the shape that page and api-live share, whatever is missing in it."""
    user, room = mapping(info.get("user")), mapping(info.get("liveRoom"))
    room_id = identifier(user.get("roomId"))
    state, alive = liveness(number(user.get("status")), number(room.get("status")))
    if room_id == 0 and alive is not False:
        # "0" or "" stands for a creator who never was live: there is no room that could be (unless a status disagrees).
        state, alive = RoomState.UNKNOWN, (False if "roomId" in user and alive is None else None)
    return Lookup(
        unique_id=text(user.get("uniqueId"), 64) or unique_id,
        user_id=identifier(user.get("id")),
        sec_uid=text(user.get("secUid"), 256),
        nickname=text(user.get("nickname"), 256),
        room_id=room_id,
        state=state,
        alive=alive,
        title=text(room.get("title"), 1024),
        viewers=max(0, number(mapping(room.get("liveRoomStats")).get("userCount"))),
        checked_at=checked_at,
        source=source,
        raw=dict(info),
    )


class Creators:
    """Looks creators up by @name."""

    def __init__(self, settings: UpstreamSettings, hosts: Hosts, http: HttpClient, clock: Clock) -> None:
        self._base = settings.tiktok_web_url
        self._params = web_params(settings)
        self._headers = base_headers(hosts.web)
        self._http = http
        self._clock = clock

    async def look_up(self, unique_id: str) -> Lookup:
        """The creator's current or last room.

        Raises:
            CreatorNotFoundError: there is no such name, or it cannot be one.
            UpstreamBlockedError: both ways are refused, or one is and the other is down.
            UpstreamUnavailableError: neither way gives an answer that makes sense.
        """
        name = Handle.parse(unique_id)
        if name is None:
            raise CreatorNotFoundError(f"{unique_id[:64]!r} cannot be a TikTok name.")
        page_error: UpstreamError | None = None
        try:
            found = await self._page(name)
        except UpstreamError as exc:
            found, page_error = None, exc
            _log.debug("live_page_failed", creator=name, code=exc.code, error=exc.message)
        if found is not None and found.alive is not None:
            return found
        try:
            return await self._api_live(name)
        except CreatorNotFoundError:
            raise CreatorNotFoundError(f"There is no creator @{name}.") from None
        except UpstreamError as exc:
            if found is not None:
                return found
            if page_error is None:
                raise
            # The reason to act upon is the refusal, whichever way reported it.
            cause = exc if isinstance(exc, UpstreamBlockedError) or not _blocked(page_error) else page_error
            message = f"@{name} cannot be looked up. {page_error.message} {exc.message}"
            wait = max(exc.retry_after, page_error.retry_after)
            raise type(cause)(message, hint=cause.hint, retry_after=wait) from exc

    async def _page(self, name: str) -> Lookup | None:
        """The LIVE page's answer, or None if it does not know a room."""
        hop = "LIVE page"
        url = f"{self._base}/@{quote(name)}/live"
        answer = await self._http.get(url, hop=hop, headers=self._headers, limit=MAX_PAGE_BYTES, redirects=True)
        now = self._clock.now_ms()
        refusal = responses.by_status(hop, answer.status, answer.headers, now)
        if refusal is not None:
            raise refusal
        if not answer.path.rstrip("/").endswith("/live"):
            raise UpstreamBlockedError(
                f"{hop}: redirected away from it (login wall, region block or captcha).", hint=responses.BLOCK_HINT
            )
        info = live_room_user_info(answer.body)
        if info is None:
            if not answer.body:
                raise UpstreamBlockedError(f"{hop}: empty.", hint=responses.BLOCK_HINT)
            raise responses.by_mark(hop, answer.body) or UpstreamBlockedError(
                f"{hop}: has no state object.", hint=responses.BLOCK_HINT
            )
        if not mapping(info.get("user")):
            return None
        return read_lookup(name, info, source="html", checked_at=now)

    async def _api_live(self, name: str) -> Lookup:
        hop = "api-live"
        params = self._params | {"uniqueId": name, "sourceType": "54"}
        answer = await self._http.get(
            f"{self._base}/api-live/user/room/?{query(params)}", hop=hop, headers=self._headers
        )
        now = self._clock.now_ms()
        data = responses.checked_json(hop, answer.status, answer.headers, answer.body, now).get("data")
        info = mapping(data)
        if not mapping(info.get("user")):
            raise UpstreamBlockedError(
                f"{hop}: the answer names no user: the creator cannot stream, or this address is blocked.",
                hint=responses.BLOCK_HINT,
            )
        return read_lookup(name, info, source="api-live", checked_at=now)


def _blocked(exc: UpstreamError) -> bool:
    return isinstance(exc, UpstreamBlockedError)
