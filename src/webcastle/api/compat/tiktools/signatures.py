"""Requests signed for the caller to send from its own address: a URL of TikTok's, or a room's WebSocket."""

from __future__ import annotations

from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit

from pydantic import BaseModel, Field

from webcastle.api.compat.tiktools.form import BOTH, ROOM_ERRORS, UNIQUE_ID_NEEDED, answer
from webcastle.api.compat.tiktools.parts import TikToolsParts
from webcastle.api.compat.tiktools.target import live_creator
from webcastle.api.http.operation import Call, Operation
from webcastle.api.http.parameters import room_id, text
from webcastle.errors import BadRequestError, RoomOfflineError, RoomRestrictedError, UpstreamError
from webcastle.models import Signed

__all__ = ["OPERATIONS"]

_TOKENS: Final = {"x_bogus": "X-Bogus", "x_gnarly": "X-Gnarly", "ms_token": "msToken"}

URL = text(
    "url",
    "The URL to sign, on one of TikTok's hosts (https, lower case, no user name, no other port).",
    longest=4096,
    required=True,
    example="https://webcast.tiktok.com/webcast/gift/list/?aid=1988&room_id=7300000000000000001",
)
ROOM_ID = room_id("room_id", "The LIVE room's id.", aliases=("roomId",))
CURSOR = text(
    "cursor",
    "Where to begin: a cursor from TikTok's own frames (not one of this gateway's). Absent: now.",
    pattern=r"[0-9A-Za-z_\-|:.,]{1,256}",
    must="a cursor exactly as TikTok sent it",
)


class SignedData(BaseModel):
    """Send the URL exactly as it stands, with this User-Agent and these cookies."""

    signed_url: str
    user_agent: str
    cookies: str = Field(description="The value of the Cookie header.")
    x_bogus: str
    x_gnarly: str
    ms_token: str
    tokens: dict[str, str] = Field(description="Every token by TikTok's name for it.")


class SignedAnswer(BaseModel):
    """The signed request."""

    status_code: int
    data: SignedData


class CredentialsData(BaseModel):
    """Open the URL with this User-Agent and these cookies, within a minute."""

    ws_url: str
    ws_host: str
    cookies: str = Field(description="The value of the Cookie header.")
    room_id: str
    user_agent: str
    cluster_region: str


class CredentialsAnswer(BaseModel):
    """What a WebSocket to TikTok needs."""

    status_code: int
    data: CredentialsData


async def _sign_url(parts: TikToolsParts, call: Call) -> bytes:
    return answer(_data(await parts.source.sign_url(call[URL])))


async def _sign_websocket(parts: TikToolsParts, call: Call) -> bytes:
    return answer(_data(await parts.source.sign_websocket(call[ROOM_ID], call[CURSOR])))


async def _credentials(parts: TikToolsParts, call: Call) -> bytes:
    lookup = (await live_creator(parts, call, call[UNIQUE_ID_NEEDED])).value
    signed = await parts.source.sign_websocket(lookup.room_id, "")
    return answer(
        {
            "ws_url": signed.url,
            "ws_host": urlsplit(signed.url).netloc,
            "cookies": signed.cookies,
            "room_id": str(lookup.room_id),
            "user_agent": _user_agent(signed),
            "cluster_region": parts.region,
        }
    )


def _data(signed: Signed) -> dict[str, Any]:
    # Not every signer names the tokens that it has put into the URL.
    in_url = {name: value for name, value in parse_qsl(urlsplit(signed.url).query) if name in _TOKENS.values()}
    tokens = in_url | signed.tokens
    return {
        "signed_url": signed.url,
        "user_agent": _user_agent(signed),
        "cookies": signed.cookies,
        **{name: tokens.get(theirs, "") for name, theirs in _TOKENS.items()},
        "tokens": tokens,
    }


def _user_agent(signed: Signed) -> str:
    return next((value for name, value in signed.headers.items() if name.lower() == "user-agent"), "")


_SIGNED = {
    "user_agent": "Mozilla/5.0 …",
    "cookies": "ttwid=…",
    "x_bogus": "…",
    "x_gnarly": "…",
    "ms_token": "…",
    "tokens": {"X-Bogus": "…", "X-Gnarly": "…", "msToken": "…"},
}

OPERATIONS: Final[tuple[Operation[TikToolsParts], ...]] = (
    Operation(
        name="webcast_sign_url",
        path="/webcast/sign_url",
        summary="Sign a URL of TikTok's",
        description=(
            "Adds what TikTok wants to see; the gateway does not fetch the URL. Only TikTok's own hosts, written in the plainest way: "
            "anything else is refused. Needs a signer (WEBCASTLE_SIGNER); without one the answer is 503."
        ),
        parameters=(URL,),
        run=_sign_url,
        answer=SignedAnswer,
        example={
            "status_code": 0,
            "data": {"signed_url": "https://webcast.tiktok.com/webcast/gift/list/?…&X-Bogus=…", **_SIGNED},
        },
        raises=(BadRequestError, UpstreamError),
        methods=BOTH,
    ),
    Operation(
        name="webcast_sign_websocket",
        path="/webcast/sign_websocket",
        summary="Sign a room's WebSocket",
        description=(
            "Where TikTok wants this room's WebSocket opened, with all that its handshake asks for. Open it within a minute. "
            "Our own WebSocket needs none of this, and shares one upstream link with all other clients."
        ),
        parameters=(ROOM_ID, CURSOR),
        run=_sign_websocket,
        answer=SignedAnswer,
        example={
            "status_code": 0,
            "data": {"signed_url": "wss://webcast-ws.tiktok.com/webcast/im/ws_proxy/ws_reuse_supplement/?…", **_SIGNED},
        },
        raises=(BadRequestError, RoomOfflineError, RoomRestrictedError, UpstreamError),
        methods=BOTH,
    ),
    Operation(
        name="webcast_ws_credentials",
        path="/webcast/ws_credentials",
        summary="What a WebSocket to TikTok needs, by the creator's name",
        description="The same as sign_websocket, for a creator who is live.",
        parameters=(UNIQUE_ID_NEEDED,),
        run=_credentials,
        answer=CredentialsAnswer,
        example={
            "status_code": 0,
            "data": {
                "ws_url": "wss://webcast-ws.tiktok.com/webcast/im/ws_proxy/ws_reuse_supplement/?…",
                "ws_host": "webcast-ws.tiktok.com",
                "cookies": "ttwid=…",
                "room_id": "7300000000000000001",
                "user_agent": "Mozilla/5.0 …",
                "cluster_region": "US",
            },
        },
        raises=ROOM_ERRORS,
        methods=BOTH,
    ),
)
