"""The HTTP client of a running gateway: what `watch`, `history`, `feed` and `doctor` ask it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Self

import typer

from webcastle.errors import (
    BadRequestError,
    InvalidKeyError,
    QuotaExceededError,
    RoomOfflineError,
    UpstreamError,
    WebcastleError,
    error_of,
)

if TYPE_CHECKING:
    from webcastle.settings import Settings

__all__ = ["Gateway", "GatewayOption", "NoGatewayError", "gateway_url"]

GatewayOption = Annotated[
    str | None,
    typer.Option(
        "--gateway", metavar="URL", help="Where the gateway is; by default the one that runs on the data directory."
    ),
]
TIMEOUT_S = 30.0


class NoGatewayError(WebcastleError):
    """No gateway answers."""

    code = "no_gateway"
    retryable = True
    default_hint = "Start one with `webcastle up --sandbox` (or `webcastle up`), or name another with --gateway URL."
    exit_code = 2


def gateway_url(settings: Settings, given: str | None) -> str:
    """The gateway's URL: the given one, else the one noted in the data directory, else that of the settings."""
    from webcastle.cli.local import running

    if given:
        return (given if "://" in given else f"http://{given}").rstrip("/")
    note = running(settings)
    if note is not None:
        return note.gateway
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(settings.host, settings.host)  # noqa: S104 - shown, not bound
    scheme = "https" if settings.tls_cert else "http"
    return f"{scheme}://[{host}]:{settings.port}" if ":" in host else f"{scheme}://{host}:{settings.port}"


class Gateway:
    """A running gateway. Use as ``async with Gateway(url, key) as gateway:``.

    Every method raises `NoGatewayError` if nothing answers there, and the gateway's own refusal as the `WebcastleError`
    that its code names.
    """

    def __init__(self, url: str, key: str = "") -> None:
        import aiohttp

        self.url = url
        # A certificate for this machine's public name does not name its loopback address.
        local = url.startswith(("https://127.", "https://localhost", "https://[::1]"))
        self._http = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(ssl=not local),
            timeout=aiohttp.ClientTimeout(total=TIMEOUT_S, connect=5.0),
            headers={"X-Api-Key": key} if key else {},
            cookie_jar=aiohttp.DummyCookieJar(),
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self._http.close()

    async def creator(self, unique_id: str) -> dict[str, Any]:
        """A creator's current room: ``room_id``, ``alive``, …"""
        return await self._get("/tok/v1/user_uniqueid/", unique_id=unique_id)

    async def room_of(self, unique_id: str) -> int:
        """A creator's current room id. Raises `RoomOfflineError` if there never was one."""
        found = await self.creator(unique_id)
        room_id = int(found["room_id"])
        if not room_id:
            raise RoomOfflineError(f"@{unique_id} is not live and never was.")
        return room_id

    async def owner(self, room_id: int) -> dict[str, Any]:
        """The LIVE profile of a room's owner."""
        answer = await self._get("/tok/v1/webcast_room_user_info/", room_id=room_id)
        data: dict[str, Any] = answer["data"]
        return data

    async def messages(self, room_id: int, cursor: str) -> dict[str, Any]:
        """A room's messages after a cursor; "" begins."""
        return await self._get("/tok/v1/webcast_room_msg_fetch/", room_id=room_id, cursor=cursor)

    async def history(self, room_id: int, cursor: str) -> dict[str, Any]:
        """A room's messages before a cursor; "0" begins."""
        return await self._get(
            "/tok/v1/webcast_room_history_msg_fetch/", room_id=room_id, history_comment_cursor=cursor
        )

    async def feed(self, **wanted: Any) -> dict[str, Any]:
        """A signed feed request. By POST: a session does not belong into a URL."""
        return await self._ask("POST", "/webcast/feed", json=wanted)

    async def health(self) -> dict[str, Any]:
        """The gateway's health report; needs no key."""
        return await self._ask("GET", "/healthz", refusals=False)

    async def _get(self, path: str, **query: Any) -> dict[str, Any]:
        return await self._ask("GET", path, params={name: str(value) for name, value in query.items()})

    async def _ask(self, method: str, path: str, *, refusals: bool = True, **what: Any) -> dict[str, Any]:
        import aiohttp

        try:
            async with self._http.request(method, self.url + path, **what) as response:
                status = response.status
                try:
                    body: Any = await response.json(content_type=None)
                except ValueError:
                    body = None
        except (aiohttp.ClientConnectionError, aiohttp.InvalidURL, aiohttp.ServerTimeoutError) as exc:
            raise NoGatewayError(f"No gateway answers at {self.url}.") from exc
        except TimeoutError as exc:
            raise NoGatewayError(f"The gateway at {self.url} did not answer within {TIMEOUT_S:.0f} s.") from exc
        if not isinstance(body, dict):
            raise NoGatewayError(f"What answers at {self.url} is not Webcastle (HTTP {status}).")
        if refusals and status >= 400:
            raise _refusal(status, body)
        return body


def _refusal(status: int, body: dict[str, Any]) -> WebcastleError:
    """The gateway's error answer as the error it stands for; the message has the hint in it already."""
    message = str(body.get("message") or f"The gateway refused (HTTP {status}).")
    if status == 429:
        return QuotaExceededError(message, hint="")
    if status == 401:
        return InvalidKeyError(
            message,
            hint="If the gateway uses another data directory than .webcastle here, set WEBCASTLE_API_KEY to one of its keys.",
        )
    error = error_of(str(body.get("code", "")), message, hint="")
    if type(error) is not WebcastleError:
        return error
    return (UpstreamError if status >= 500 else BadRequestError)(message, hint="")  # a code of another version, or none
