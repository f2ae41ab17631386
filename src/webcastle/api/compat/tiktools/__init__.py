"""TikTools, `/webcast/…` and `/authentication/jwt`; its WebSocket is `webcastle.api.compat.tiktools.socket`.

Success is ``{"status_code": 0, "data": …}`` (the feed is flat), failure ``{"status_code": <http status>, "message": "…"}``. Every read
works by GET and POST, with its parameters in the query or in a JSON body, in any of the spellings that the vendor's documentation
and SDKs use.

::

    parts       what the operations work with
    form        envelope, error table, the parameters that name a creator or room
    target      which room a call means, and whether its token covers it
    status      check_alive, bulk_live_check, room_id
    rooms       room_info, room_video, room_cover, gift_info, hashtag_list
    audience    rankings, resolve_user_ids
    messages    fetch
    signatures  sign_url, sign_websocket, ws_credentials
    feed        feed
    account     rate_limits, /authentication/jwt
    declined    what is not offered: 501
"""

from __future__ import annotations

from typing import Final

from webcastle.api.compat.tiktools import account, audience, declined, feed, messages, rooms, signatures, status
from webcastle.api.compat.tiktools.admission import key_or_token
from webcastle.api.compat.tiktools.asyncapi import install as describe_socket
from webcastle.api.compat.tiktools.form import ERRORS, ErrorAnswer
from webcastle.api.compat.tiktools.parts import TikToolsParts
from webcastle.api.compat.tiktools.socket import TikToolsSocket
from webcastle.api.http.auth import BEARER, QUERY, QUERY_TOKEN, RAPIDAPI_HEADER, X_API_KEY
from webcastle.api.http.operation import Dialect, Operation

__all__ = [
    "ERRORS",
    "OPERATIONS",
    "TikToolsParts",
    "TikToolsSocket",
    "create_dialect",
    "describe_socket",
    "key_or_token",
]

OPERATIONS: Final[tuple[Operation[TikToolsParts], ...]] = (
    *feed.OPERATIONS,
    *status.OPERATIONS,
    *rooms.OPERATIONS,
    *audience.OPERATIONS,
    *messages.OPERATIONS,
    *signatures.OPERATIONS,
    *account.OPERATIONS,
    *declined.OPERATIONS,
)


def create_dialect(parts: TikToolsParts) -> Dialect[TikToolsParts]:
    """The dialect."""
    return Dialect(
        parts=parts,
        name="tiktools",
        title="TikTools",
        prefix="/webcast/",
        more_prefixes=("/authentication/", "/captcha/"),
        key_sources=(QUERY, X_API_KEY, RAPIDAPI_HEADER, BEARER),
        token_source=QUERY_TOKEN,
        errors=ERRORS,
        error_model=ErrorAnswer,
        operations=OPERATIONS,
    )
