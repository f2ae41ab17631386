"""The pages that libraries fetch from tiktok.com, answered from Webcastle's own look-ups.

Bodies have TikTok's shape, errors too where TikTok has one (docs/protocol.md). Libraries send no key here, so none is asked for: what
is public on tiktok.com is looked up, each address may ask only so often, and every answer comes from a cache that all APIs share.
"""

from __future__ import annotations

import contextlib
import secrets
from collections import Counter
from collections.abc import Awaitable, Callable
from typing import Any, Final

import orjson
from starlette.requests import Request
from starlette.responses import Response

from webcastle.api.compat.euler.visitors import visitor_of, with_visitor
from webcastle.api.http.errors import ErrorTable
from webcastle.core.catalogue import Catalogue
from webcastle.core.discovery import Discovery
from webcastle.errors import (
    BadRequestError,
    CreatorNotFoundError,
    LoginRequiredError,
    QuotaExceededError,
    RoomEndedError,
    RoomRestrictedError,
    WebcastleError,
)
from webcastle.models import HANDLE_RULE, Handle
from webcastle.ports import Clock

__all__ = ["Pages"]

MOST_ROOM_IDS: Final = 50
MOST_ADDRESSES: Final = 50_000
_HTML: Final = "text/html; charset=utf-8"
_JSON: Final = "application/json; charset=utf-8"
_PAGE: Final = (
    b'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>TikTok LIVE</title></head><body>'
    b'<div id="app"></div><script id="SIGI_STATE" type="application/json">%b</script></body></html>'
)
_GENERIC: Final = 10101
_PARAMS_ERROR: Final = 19881005
_USER_NOT_FOUND: Final = 19881007

# Where TikTok has no body for an error, the status says what kind it is; no library looks further.
_HTML_ERRORS: Final = ErrorTable("pages", lambda _status, _code, message: f"Please wait: {message}")
# Without `data`, which a library would look into.
_API_LIVE_ERRORS: Final = ErrorTable(
    "pages", lambda _status, _code, message: {"message": message, "extra": {}, "statusCode": _GENERIC}
)
_WEBCAST_ERRORS: Final = ErrorTable(
    "pages", lambda status, _code, message: {"data": [], "message": message, "status_code": status}
)

Answer = Callable[[Request], Awaitable[Response]]


class Pages:
    """The pages as Starlette endpoints.

    Args:
        discovery: looks creators up.
        catalogue: knows rooms and gifts.
        clock: time.
        per_minute: how many requests an address may send in a minute.
    """

    def __init__(self, discovery: Discovery, catalogue: Catalogue, clock: Clock, *, per_minute: int) -> None:
        self._discovery = discovery
        self._catalogue = catalogue
        self._clock = clock
        self._per_minute = per_minute
        self._minute = 0
        self._asked: Counter[str] = Counter()

    def routes(self) -> list[tuple[str, Answer]]:
        """Paths and what answers a GET of them."""
        pages: tuple[tuple[str, Answer, ErrorTable], ...] = (
            ("/@{name}/live", self._live_page, _HTML_ERRORS),
            ("/api-live/user/room", self._user_room, _API_LIVE_ERRORS),
            ("/webcast/room/info", self._room_info, _WEBCAST_ERRORS),
            ("/webcast/room/info_by_user", self._room_info_by_user, _WEBCAST_ERRORS),
            ("/webcast/room/check_alive", self._check_alive, _WEBCAST_ERRORS),
            ("/webcast/gift/list", self._gift_list, _WEBCAST_ERRORS),
        )
        return [(path, self._page(path, answer, errors)) for path, answer, errors in pages]

    # --- pages ---------------------------------------------------------------------------------------------------

    async def _live_page(self, request: Request) -> Response:
        """``/@name/live``: HTML with the state object that libraries look for."""
        state: dict[str, Any] = {}
        handle = Handle.parse(request.path_params["name"])
        if handle is not None:
            with contextlib.suppress(CreatorNotFoundError):  # TikTok says so by leaving LiveRoom out
                state = {"LiveRoom": {"liveRoomUserInfo": (await self._discovery.look_up(handle)).raw}}
        # "</script>" in a nickname must not end the state.
        return Response(_PAGE % orjson.dumps(state).replace(b"</", b"<\\/"), media_type=_HTML)

    async def _user_room(self, request: Request) -> Response:
        """``/api-live/user/room/?uniqueId=``: the same as JSON."""
        name = request.query_params.get("uniqueId", "")
        if not name:
            return self._api_live("params_error", _PARAMS_ERROR, data=None)
        handle = Handle.parse(name)
        if handle is not None:
            with contextlib.suppress(CreatorNotFoundError):
                return self._api_live("", 0, data=(await self._discovery.look_up(handle)).raw)
        return self._api_live("user_not_found", _USER_NOT_FOUND, data=None)

    async def _room_info(self, request: Request) -> Response:
        """``/webcast/room/info/?room_id=``."""
        return await self._info(_room_id(request.query_params.get("room_id", "")))

    async def _room_info_by_user(self, request: Request) -> Response:
        """``/webcast/room/info_by_user/?unique_id=``."""
        handle = Handle.parse(request.query_params.get("unique_id", ""))
        if handle is None:
            raise BadRequestError("unique_id cannot be an @name.", hint=f"It must be {HANDLE_RULE}.")
        found = await self._discovery.look_up(handle)
        if not found.room_id:
            raise RoomEndedError
        return await self._info(found.room_id)

    async def _info(self, room_id: int) -> Response:
        try:
            return self._webcast((await self._catalogue.room_info(room_id)).value)
        except RoomRestrictedError:
            return self._webcast({"prompts": ""}, status_code=4003110)
        except RoomEndedError:
            # TikTok sends no status along; with it tiktok-live-connector knows what to say.
            prompts = {"message": "room has finished", "prompts": "This LIVE video has ended", "status": 4}
            return self._webcast(prompts, status_code=30003)
        except LoginRequiredError:
            prompts = {"message": "User doesn't login", "prompts": "Please login first"}
            return self._webcast(prompts, status_code=20003)

    async def _check_alive(self, request: Request) -> Response:
        """``/webcast/room/check_alive/?room_ids=``: rooms of which nothing is known are left out, as TikTok does."""
        wanted = [_room_id(part) for part in request.query_params.get("room_ids", "").split(",")]
        if len(wanted) > MOST_ROOM_IDS:
            raise BadRequestError(f"room_ids has {len(wanted)} ids; at most {MOST_ROOM_IDS} are answered.")
        known = [await self._discovery.is_alive(room_id) for room_id in dict.fromkeys(wanted)]
        entries = [
            {"alive": each.alive, "room_id": each.room_id, "room_id_str": str(each.room_id)}
            for each in known
            if each.alive is not None
        ]
        return self._webcast(entries)

    async def _gift_list(self, request: Request) -> Response:
        """``/webcast/gift/list/?room_id=``."""
        found = await self._catalogue.gift_list(_room_id(request.query_params.get("room_id", "")))
        return self._webcast(found.value)

    # --- forms ---------------------------------------------------------------------------------------------------

    def _webcast(self, data: object, *, status_code: int = 0) -> Response:
        extra = {"now": self._clock.now_ms()}
        return _json({"data": data, "extra": extra, "status_code": status_code})

    def _api_live(self, message: str, status_code: int, **data: object) -> Response:
        return _json(data | {"message": message, "extra": {}, "statusCode": status_code})

    def _page(self, path: str, answer: Answer, errors: ErrorTable) -> Answer:
        """A page with what they have in common: the limit, the visitor's cookie, and errors."""
        name = "page" + path.replace("/@{name}", "").replace("/", "_").replace("-", "_")

        async def handle(request: Request) -> Response:
            request.scope["webcastle.operation"] = name
            try:
                self._admit(request.client.host if request.client is not None else "")
                response = await answer(request)
            except WebcastleError as error:
                response = errors.answer(error)
            except Exception as error:  # noqa: BLE001 - the last line of defence; logged inside
                response = errors.mistake(error, where=name)
            response.headers["Cache-Control"] = "no-store"
            return with_visitor(response, visitor_of(request.cookies) or secrets.token_urlsafe(12))

        return handle

    def _admit(self, address: str) -> None:
        """Count the request. Raises `QuotaExceededError`."""
        minute, second = divmod(self._clock.now_ms() // 1000, 60)
        if minute != self._minute or len(self._asked) > MOST_ADDRESSES:
            self._minute = minute
            self._asked.clear()
        self._asked[address] += 1
        if self._asked[address] > self._per_minute:
            raise QuotaExceededError(
                f"This address has asked for {self._per_minute} pages in this minute.", retry_after=60 - second
            )


def _json(body: object) -> Response:
    return Response(orjson.dumps(body), media_type=_JSON)


def _room_id(given: str) -> int:
    if given.isascii() and given.isdigit() and len(given) < 20 and 0 < int(given) < 2**63:
        return int(given)
    raise BadRequestError("room_id is not a room's id.", hint="It is a number of up to 19 digits.")
