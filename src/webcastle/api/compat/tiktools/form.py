"""The form that all answers of this dialect share: the envelope, the errors, the evidence, the parameters that name a creator or room."""

from __future__ import annotations

from typing import Any, Final

import orjson
from pydantic import BaseModel, Field

from webcastle.api.http.errors import ErrorTable, Fault
from webcastle.api.http.parameters import handle, maybe_handle, room_id
from webcastle.errors import (
    BadRequestError,
    CreatorNotFoundError,
    RoomEndedError,
    RoomOfflineError,
    RoomRestrictedError,
    UpstreamError,
    WebcastleError,
)

__all__ = [
    "BOTH",
    "ERRORS",
    "ROOM_ERRORS",
    "ROOM_ID",
    "UNIQUE_ID",
    "UNIQUE_ID_NEEDED",
    "ErrorAnswer",
    "Evidence",
    "answer",
    "evidence",
]

BOTH: Final = ("GET", "POST")
"""Every read works by both methods."""


def _form(status: int, _code: str, message: str) -> dict[str, Any]:
    return {"status_code": status, "message": message}


ERRORS = ErrorTable("tiktools", _form, {RoomOfflineError: Fault(400), RoomEndedError: Fault(400)})

ROOM_ERRORS: Final[tuple[type[WebcastleError], ...]] = (
    BadRequestError,
    RoomOfflineError,
    RoomRestrictedError,
    CreatorNotFoundError,
    UpstreamError,
)
"""What can go wrong whenever a creator's room is asked for."""


class ErrorAnswer(BaseModel):
    """An error and its remedy."""

    status_code: int = Field(description="The HTTP status.")
    message: str


class Evidence(BaseModel):
    """The evidence that a creator is live or not, and its age."""

    source: str = Field(description="`html` or `api-live` (a look-up), `check_alive`, `room_info` or `link` (our own).")
    age_ms: int


_SPELLINGS: Final = ("username", "uniqueId")

UNIQUE_ID = maybe_handle("unique_id", "The creator's @name, with or without the @.", aliases=_SPELLINGS)
UNIQUE_ID_NEEDED = handle("unique_id", "The creator's @name, with or without the @.", aliases=_SPELLINGS)
ROOM_ID = room_id(
    "room_id", "The LIVE room's id; it wins over unique_id if both are given.", required=False, aliases=("roomId",)
)


def answer(data: object, **beside: object) -> bytes:
    """A success; ``beside`` stands beside the data."""
    return orjson.dumps({"status_code": 0, "data": data, **beside})


def evidence(source: str, at: int, now: int) -> dict[str, Any]:
    """See `Evidence`; times in ms."""
    return {"source": source, "age_ms": max(0, now - at)}
