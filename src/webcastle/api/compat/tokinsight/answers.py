"""The bodies of this dialect's answers, for the documentation."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, Field

__all__ = ["AliveAnswer", "Creator", "ErrorBody", "FetchAnswer", "HistoryAnswer", "UserAnswer"]


class ErrorBody(BaseModel):
    """An error and its remedy."""

    status_code: int = Field(description="The HTTP status.")
    code: str = Field(description="A stable word to branch on, such as `bad_cursor` or `room_ended`.")
    message: str = Field(description="For people.")


class Creator(BaseModel):
    """A creator and their current room."""

    status_code: int
    unique_id: str
    uid: str
    sec_uid: str
    room_id: str = Field(description='The current or last room; "0" if there never was one.')
    alive: bool | None = Field(description="null: the sources do not say.")


class AliveRoom(BaseModel):
    """Whether one room is live."""

    alive: bool | None = Field(description="null: TikTok does not say.")
    room_id: int
    room_id_str: str


class Extra(BaseModel):
    """The gateway's time."""

    now: int = Field(description="ms since the Unix epoch.")


class AliveAnswer(BaseModel):
    """One entry per room, in the order asked, repetitions kept."""

    data: list[AliveRoom]
    extra: Extra
    status_code: int


class UserAnswer(BaseModel):
    """A user's LIVE profile as canonical protobuf JSON."""

    data: dict[str, Any]
    status_code: int


class WebcastMessage(BaseModel):
    """One message. A method that the schema does not know has ``payload_b64`` (its bytes) instead of ``payload``."""

    model_config = ConfigDict(json_schema_extra={"oneOf": [{"required": ["payload"]}, {"required": ["payload_b64"]}]})

    method: str
    payload: dict[str, Any] = Field(default_factory=dict, description="Canonical protobuf JSON.")
    payload_b64: str = Field("", description="Base64 of the protobuf bytes.")
    msg_id: int = Field(description="Exact, but larger than 2^53: in JavaScript read payload.common.msgId instead.")
    is_history: bool = Field(False, description="The message was sent before the first call.")


class FetchAnswer(BaseModel):
    """What is new in a room."""

    messages: list[WebcastMessage]
    cursor: str = Field(description="Pass it to the next call.")
    fetch_interval: int = Field(description="ms to wait before the next call.")
    now: int
    internal_ext: str
    is_first: bool = Field(False, description="True in the answer to a call without a cursor; absent otherwise.")
    history_comment_cursor: str = Field("", description="Only in the first answer: where to begin paging back.")


class HistoryAnswer(BaseModel):
    """At most 10 messages, older than the cursor; newest first."""

    messages: list[WebcastMessage]
    now: int
    history_comment_cursor: str
    history_no_more: bool = Field(False, description="True when nothing is older; absent otherwise.")
