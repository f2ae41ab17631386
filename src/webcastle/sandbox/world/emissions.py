"""The forms in which messages are asked for by hand: in a scenario, or with ``POST /_sandbox/emit``.

Either the wire's own form, ``{"method": "WebcastChatMessage", "payload": {…canonical JSON, any part of it…}}``, or a
friendly one, ``{"kind": "gift", "user": "ann", "gift": "Rose", "count": 3}``. What is missing (ids, times, the user's
avatar) is filled in by `webcastle.sandbox.world.compose.emitted`.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from webcastle.errors import BadRequestError
from webcastle.sandbox.world.gifts import BY_ID, BY_NAME, Gift

__all__ = ["KINDS", "Emission", "expand", "gift_named", "parse_emission", "problems"]

Kind = Literal[
    "chat", "gift", "like", "follow", "share", "join", "subscribe", "question", "emote", "viewers", "caption",
    "envelope", "pause", "resume", "end", "suspend",
]  # fmt: skip
KINDS: tuple[str, ...] = Kind.__args__  # type: ignore[attr-defined]


class Emission(BaseModel):
    """One message to send. Exactly one of ``kind`` and ``method`` is given."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    kind: Kind | None = None
    method: str | None = Field(None, min_length=1, max_length=200)
    payload: dict[str, Any] = Field(default_factory=dict)
    user: str = Field("somebody", min_length=1, max_length=64, description="@handle of the viewer; any name will do.")
    nickname: str = Field("", max_length=100)
    text: str = Field("", max_length=10_000, description="Comment, question or caption.")
    gift: str | int = Field("Rose", description="Name or id of a gift in the catalogue.")
    count: int = Field(1, ge=0, le=1_000_000_000, description="Gifts in the streak, likes, viewers, or months.")
    total: int | None = Field(None, ge=0, description="Room total of likes.")
    streak: str = Field("", max_length=100, description="Messages with the same word belong to one streak.")
    end: bool | None = Field(None, description="Gift: only a running count (false) or only the final (true).")
    to: str = Field("", max_length=64, description="Gift: @handle of a guest who gets it.")
    moderator: bool = False
    subscriber: bool = False

    @model_validator(mode="after")
    def _one_form(self) -> Emission:
        if (self.kind is None) == (self.method is None):
            raise ValueError(f"give either `method` (with `payload`) or `kind` (one of {', '.join(KINDS)})")
        if self.kind == "gift":
            gift_named(self.gift)
        return self


def parse_emission(fields: object) -> Emission:
    """Check one emission. Raises `BadRequestError` that names the field."""
    try:
        return Emission.model_validate(fields)
    except ValidationError as exc:
        raise BadRequestError(problems(exc), hint="docs/sandbox.md lists the forms.") from exc


def problems(error: ValidationError) -> str:
    """What is wrong, field by field, in one line."""
    lines = []
    for each in error.errors():
        where = ".".join(map(str, each["loc"]))
        what = each["msg"].removeprefix("Value error, ")
        lines.append(f"{where}: {what}" if where else what)
    return "; ".join(lines)


def expand(emission: Emission) -> list[Emission]:
    """A streakable gift without ``end`` becomes its running count and its final; anything else stays one message."""
    if emission.kind != "gift" or emission.end is not None or gift_named(emission.gift).type != 1:
        return [emission]
    return [emission.model_copy(update={"end": False}), emission.model_copy(update={"end": True})]


def gift_named(named: str | int) -> Gift:
    """The gift with this id or name (any case). Raises `ValueError` that lists the catalogue."""
    gift = BY_ID.get(named) if isinstance(named, int) else BY_NAME.get(named.lower())
    if gift is None and isinstance(named, str) and named.isdigit():
        gift = BY_ID.get(int(named))
    if gift is None:
        known = ", ".join(f"{each.name} ({each.id})" for each in BY_ID.values())
        raise ValueError(f"no gift {named!r}; there are {known}")
    return gift
