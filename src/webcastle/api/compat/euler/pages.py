"""The pages that libraries fetch from tiktok.com, answered from Webcastle's own look-ups.

Bodies have TikTok's shape, errors too where TikTok has one (docs/protocol.md). Libraries send no key here, so none is asked for:
what anybody can look up on tiktok.com is looked up, each address may do so only so often, and every answer is shared and kept for
a while. ``WEBCASTLE_PAGES_PER_MINUTE=0`` turns them off.
"""

from __future__ import annotations

import secrets
from collections import Counter
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Final

import orjson
import structlog
from starlette.requests import Request
from starlette.responses import Response

from webcastle.api.compat.euler.facts import Facts
from webcastle.api.compat.euler.visitors import visitor_of, with_visitor
from webcastle.errors import (
    BadRequestError,
    CreatorNotFoundError,
    LoginRequiredError,
    QuotaExceededError,
    RoomEndedError,
    RoomRestrictedError,
    WebcastleError,
)

if TYPE_CHECKING:
    from webcastle.app import App

__all__ = ["Pages"]

_log = structlog.get_logger("webcastle.api")

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

Handle = Callable[[Request], Awaitable[Response]]


class Pages:
    """The pages as Starlette endpoints.

    Args:
        app: the application.
        facts: what is looked up, shared with the contract.
    """

    def __init__(self, app: App, facts: Facts) -> None:
        self._app = app
        self._facts = facts
        self._minute = 0
        self._asked: Counter[str] = Counter()

    def routes(self) -> list[tuple[str, Handle]]:
        """Paths and what answers a GET of them."""
        pages = {
            "/@{name}/live": self._live_page,
            "/api-live/user/room": self._user_room,
            "/webcast/room/info": self._room_info,
            "/webcast/room/info_by_user": self._room_info_by_user,
            "/webcast/room/check_alive": self._check_alive,
            "/webcast/gift/list": self._gift_list,
        }
        return [(path, self._page(path, answer)) for path, answer in pages.items()]

    # --- pages ---------------------------------------------------------------------------------------------------

    async def _live_page(self, request: Request) -> Response:
        """``/@name/live``: HTML with the state object that libraries look for."""
        state: dict[str, Any] = {}
        try:
            found = await self._app.discovery.look_up(request.path_params["name"])
            state = {"LiveRoom": {"liveRoomUserInfo": found.raw}}
        except CreatorNotFoundError:
            pass  # TikTok says so by leaving LiveRoom out
        # "</script>" in somebody's nickname must not end the state.
        return Response(_PAGE % orjson.dumps(state).replace(b"</", b"<\\/"), media_type=_HTML)

    async def _user_room(self, request: Request) -> Response:
        """``/api-live/user/room/?uniqueId=``: the same as JSON."""
        name = request.query_params.get("uniqueId", "")
        if not name:
            return self._api_live("params_error", _PARAMS_ERROR, data=None)
        try:
            found = await self._app.discovery.look_up(name)
        except CreatorNotFoundError:
            return self._api_live("user_not_found", _USER_NOT_FOUND, data=None)
        return self._api_live("", 0, data=found.raw)

    async def _room_info(self, request: Request) -> Response:
        """``/webcast/room/info/?room_id=``."""
        return await self._info(_room_id(request.query_params.get("room_id", "")))

    async def _room_info_by_user(self, request: Request) -> Response:
        """``/webcast/room/info_by_user/?unique_id=``."""
        found = await self._app.discovery.look_up(request.query_params.get("unique_id", ""))
        if not found.room_id:
            raise RoomEndedError
        return await self._info(found.room_id)

    async def _info(self, room_id: int) -> Response:
        try:
            return self._webcast(await self._facts.info(room_id))
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
        """``/webcast/room/check_alive/?room_ids=``: rooms that nobody knows about are left out, as TikTok does."""
        wanted = [_room_id(part) for part in request.query_params.get("room_ids", "").split(",")]
        if len(wanted) > MOST_ROOM_IDS:
            raise BadRequestError(f"room_ids has {len(wanted)} ids; at most {MOST_ROOM_IDS} are answered.")
        known = [await self._facts.alive(room_id) for room_id in dict.fromkeys(wanted)]
        entries = [
            {"alive": each.alive, "room_id": each.room_id, "room_id_str": str(each.room_id)}
            for each in known
            if each.alive is not None
        ]
        return self._webcast(entries)

    async def _gift_list(self, request: Request) -> Response:
        """``/webcast/gift/list/?room_id=``."""
        return self._webcast(await self._facts.gifts(_room_id(request.query_params.get("room_id", ""))))

    # --- forms ---------------------------------------------------------------------------------------------------

    def _webcast(self, data: object, *, status_code: int = 0) -> Response:
        extra = {"now": self._app.clock.now_ms()}
        return _json({"data": data, "extra": extra, "status_code": status_code})

    def _api_live(self, message: str, status_code: int, **data: object) -> Response:
        return _json(data | {"message": message, "extra": {}, "statusCode": status_code})

    def _page(self, path: str, answer: Handle) -> Handle:
        """A page with what they have in common: the limit, the visitor's cookie, and errors."""
        name = "page" + path.replace("/@{name}", "").replace("/", "_").replace("-", "_")

        async def handle(request: Request) -> Response:
            request.scope["webcastle.operation"] = name
            try:
                self._admit(request.client.host if request.client is not None else "")
                response = await answer(request)
            except WebcastleError as error:
                response = self._failed(path, error)
            except Exception as error:  # noqa: BLE001 - the last line of defence
                _log.error("unexpected error", where=name, error=type(error).__name__)
                response = self._failed(path, WebcastleError("Something went wrong inside Webcastle."))
            response.headers["Cache-Control"] = "no-store"
            return with_visitor(response, visitor_of(request.cookies) or secrets.token_urlsafe(12))

        return handle

    def _admit(self, address: str) -> None:
        """Count the request. Raises `QuotaExceededError`."""
        most = self._app.settings.pages_per_minute
        minute, second = divmod(self._app.clock.now_ms() // 1000, 60)
        if minute != self._minute or len(self._asked) > MOST_ADDRESSES:
            self._minute = minute
            self._asked.clear()
        self._asked[address] += 1
        if self._asked[address] > most:
            raise QuotaExceededError(
                f"This address has asked for {most} pages in this minute.", retry_after=60 - second
            )

    def _failed(self, path: str, error: WebcastleError) -> Response:
        """An error that TikTok has no body for. The status says what kind; no library looks further."""
        status = 503
        headers = {}
        if isinstance(error, BadRequestError):
            status = 400
        elif isinstance(error, QuotaExceededError):
            status = 429
            headers["Retry-After"] = str(error.retry_after)
        elif isinstance(error, CreatorNotFoundError | RoomEndedError):
            status = 404
        elif type(error) is WebcastleError:
            status = 500
        if path.endswith("/live"):
            response = Response(f"Please wait: {error}", media_type="text/plain; charset=utf-8")
        elif path.startswith("/api-live"):
            # Without `data`, which a library would look into.
            response = _json({"message": str(error), "extra": {}, "statusCode": _GENERIC})
        else:
            response = _json({"data": [], "message": str(error), "status_code": status})
        response.status_code = status
        response.headers.update(headers)
        return response


def _json(body: object) -> Response:
    return Response(orjson.dumps(body), media_type=_JSON)


def _room_id(given: str) -> int:
    if given.isascii() and given.isdigit() and len(given) < 20 and 0 < int(given) < 2**63:
        return int(given)
    raise BadRequestError("room_id is not a room's id.", hint="It is a number of up to 19 digits.")
