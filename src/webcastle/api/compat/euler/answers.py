"""The bodies of the contract's answers, for the documentation."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from webcastle.api.http.operation import UNLIMITED

__all__ = ["ErrorAnswer", "GiftsAnswer", "LimitsAnswer", "RoomIdAnswer", "RoomInfoAnswer", "SignAnswer"]


class ErrorAnswer(BaseModel):
    """An error and its remedy."""

    code: int = Field(description="The HTTP status.")
    message: str = Field(min_length=19)
    limit_label: str = Field("", description="With 429: which limit, `Minute` or `Day`.")


class Limit(BaseModel):
    """One window."""

    max: int = Field(description=f"{UNLIMITED}: no limit.")
    remaining: int
    reset_at: str | None = Field(description="ISO 8601; null: there is no limit to reset.")


class LimitsAnswer(BaseModel):
    """The key's remaining quota."""

    code: int
    message: str
    day: Limit
    hour: Limit
    minute: Limit


class RoomIdAnswer(BaseModel):
    """A creator's current or last room."""

    code: int
    ok: bool
    message: str
    room_id: str
    is_live: bool
    routes_attempted: list[str]


class RoomInfoAnswer(BaseModel):
    """A creator and the room."""

    code: int
    ok: bool
    message: str
    routes_attempted: list[str]
    data: dict[str, Any]


class GiftsAnswer(BaseModel):
    """A room's gifts; ``response.data`` is TikTok's own."""

    code: int
    response: dict[str, Any]


class SignedUrl(BaseModel):
    """A URL to send with exactly this User-Agent."""

    model_config = ConfigDict(extra="allow")

    signedUrl: str  # noqa: N815 - the API's spelling
    userAgent: str  # noqa: N815
    tokens: dict[str, str]


class SignAnswer(BaseModel):
    """A signature."""

    code: int
    message: str
    response: SignedUrl
