"""Error responses in the form that the client libraries can handle.

Their needs were measured. Of a 429 TikTokLive reads ``RateLimit-Remaining`` as the seconds to wait, and breaks without it;
tiktok-live-connector reads ``Retry-After``. That one also frames the message of a 402 or 429 in a banner, and breaks if it is
shorter than 19 characters.
"""

from __future__ import annotations

from typing import Any, Final

from starlette.responses import Response

from webcastle.api.http.errors import ErrorTable, Fault
from webcastle.errors import TierError

__all__ = ["ERRORS", "SHORTEST_MESSAGE", "finish"]

SHORTEST_MESSAGE: Final = 19


def _form(status: int, _code: str, message: str) -> dict[str, Any]:
    body: dict[str, Any] = {"code": status, "message": message.ljust(SHORTEST_MESSAGE, ".")}
    if status == 429:
        body["limit_label"] = "Day" if "requests a day" in message else "Minute"
    return body


ERRORS = ErrorTable("euler", _form, {TierError: Fault(402)})


def finish(response: Response) -> None:
    """Say in a 429's headers, in the libraries' words, how long to wait (s) and until when (Unix s)."""
    if response.status_code == 429:
        response.headers["RateLimit-Remaining"] = response.headers["Retry-After"]
        response.headers["RateLimit-Reset"] = response.headers["X-RateLimit-Reset"]
