"""Request parameters, each declared once: the same declaration reads the request and describes it in OpenAPI.

Values arrive as strings (query) or JSON scalars (body). A parser takes the string and returns the value, or raises
`BadRequestError` that names the parameter, quotes what was sent (unless it is a credential) and says what is expected.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar
from urllib.parse import parse_qsl

import orjson

from webcastle.errors import BadRequestError

__all__ = ["Parameter", "Values", "integer", "read_body", "read_query", "room_id", "room_ids", "text"]

T = TypeVar("T")

INT64_MAX = 2**63 - 1
# A schema cannot say "up to 2^63 - 1" of digits in a string; this says it up to 8 999 999 999 999 999 999.
ID_PATTERN = "^(?:[1-9][0-9]{0,17}|[1-8][0-9]{18})$"
_QUOTED = 40


@dataclass(frozen=True, slots=True, eq=False)
class Parameter(Generic[T]):
    """One parameter. ``parse`` gets the string as sent ("" too, unless required); ``default`` stands when it is absent."""

    name: str
    description: str
    schema: dict[str, Any]
    parse: Callable[[str], T]
    default: T
    required: bool = False
    secret: bool = False
    example: Any = None

    def read(self, values: Mapping[str, str]) -> T:
        """The parameter's value among all that were sent."""
        sent = values.get(self.name)
        if self.required and not sent:
            raise BadRequestError(
                f"{self.name} is {'missing' if sent is None else 'empty'}.", hint=f"{self.name}: {self.description}"
            )
        return self.default if sent is None else self.parse(sent)

    def openapi(self) -> dict[str, Any]:
        """The parameter as OpenAPI describes it in a query."""
        described = {"name": self.name, "in": "query", "required": self.required, "description": self.description}
        described["schema"] = self.schema
        if self.schema.get("type") == "array":
            described |= {"style": "form", "explode": False}
        if self.example is not None:
            described["example"] = self.example
        return described


class Values:
    """A request's values, read by the parameter that describes them: ``values[ROOM_ID]`` is an int."""

    def __init__(self, parameters: Iterable[Parameter[Any]], sent: Mapping[str, str]) -> None:
        self._values = {parameter.name: parameter.read(sent) for parameter in parameters}

    def __getitem__(self, parameter: Parameter[T]) -> T:
        value: T = self._values[parameter.name]
        return value


# --- kinds of parameters ---------------------------------------------------------------------------------------------


def room_id(name: str, description: str, *, required: bool = True) -> Parameter[int]:
    """A TikTok id (room or user): a positive int64 in digits; 0 when an optional one is absent or empty."""
    pattern = ID_PATTERN if required else f"^$|{ID_PATTERN}"
    return Parameter(
        name,
        description,
        {"type": "string", "pattern": pattern},
        lambda sent: _id(name, sent) if sent else 0,
        default=0,
        required=required,
        example="7300000000000000001",
    )


def room_ids(name: str, description: str, *, most: int) -> Parameter[tuple[int, ...]]:
    """Room ids between commas, in the order given, repetitions kept."""

    def parse(sent: str) -> tuple[int, ...]:
        parts = sent.split(",")
        if len(parts) > most:
            raise BadRequestError(f"{name} has {len(parts)} ids.", hint=f"Ask for at most {most} at a time.")
        return tuple(_id(name, part) for part in parts)

    items = {"type": "string", "pattern": ID_PATTERN}
    return Parameter(
        name,
        description,
        {"type": "array", "items": items, "minItems": 1, "maxItems": most},
        parse,
        default=(),
        required=True,
        example=["7300000000000000001", "7300000000000000002"],
    )


def text(
    name: str,
    description: str,
    *,
    pattern: str = "",
    longest: int = 256,
    must: str = "",
    default: str = "",
    required: bool = False,
    secret: bool = False,
    example: str | None = None,
) -> Parameter[str]:
    """A string. An optional one may be empty, which means ``default``; otherwise ``pattern`` must match all of it."""
    whole = re.compile(pattern) if pattern else None

    def parse(sent: str) -> str:
        if not sent:
            return default
        if len(sent) > longest:
            raise BadRequestError(f"{name} has {len(sent)} characters; at most {longest} are allowed.")
        if whole and not whole.fullmatch(sent):
            quoted = "" if secret else f" is {_quote(sent)}, which"
            raise BadRequestError(f"{name}{quoted} is not valid.", hint=f"It must be {must}.")
        return sent

    schema: dict[str, Any] = {"type": "string", "maxLength": longest}
    if pattern:
        schema["pattern"] = f"^(?:{pattern})$" if required else f"^(?:{pattern})?$"
    if required:
        schema["minLength"] = 1
    if default:
        schema["default"] = default
    return Parameter(
        name, description, schema, parse, default=default, required=required, secret=secret, example=example
    )


def integer(name: str, description: str, *, lowest: int, highest: int, default: int) -> Parameter[int]:
    """A whole number in a range."""

    def parse(sent: str) -> int:
        if not re.fullmatch(r"-?[0-9]{1,19}", sent) or not lowest <= int(sent) <= highest:
            raise BadRequestError(
                f"{name} is {_quote(sent)}.", hint=f"It must be a whole number from {lowest} to {highest}."
            )
        return int(sent)

    schema = {"type": "integer", "minimum": lowest, "maximum": highest, "default": default}
    return Parameter(name, description, schema, parse, default=default)


def _id(name: str, sent: str) -> int:
    if re.fullmatch(r"[0-9]{1,19}", sent) and 0 < int(sent) <= INT64_MAX and sent[0] != "0":
        return int(sent)
    raise BadRequestError(
        f"{name} is {_quote(sent)}, which is not an id.",
        hint="Ids are positive numbers of up to 19 digits, such as 7300000000000000001.",
    )


def _quote(sent: str) -> str:
    return repr(sent if len(sent) <= _QUOTED else sent[:_QUOTED] + "…")


# --- reading a request -----------------------------------------------------------------------------------------------


def read_query(raw: bytes, unique: Iterable[Parameter[Any]] = ()) -> dict[str, str]:
    """The query's names and values. Raises `BadRequestError` if one of the ``unique`` parameters is given twice."""
    pairs = parse_qsl(raw.decode("utf-8", "replace"), keep_blank_values=True)
    names = [name for name, _ in pairs]
    for parameter in unique:
        if names.count(parameter.name) > 1:
            raise BadRequestError(f"{parameter.name} was given more than once.", hint="Give it once.")
    return dict(pairs)


def read_body(raw: bytes, parameters: Iterable[Parameter[Any]]) -> dict[str, str]:
    """The parameters in a JSON object, as strings; null is absent, other names are ignored. Raises `BadRequestError`."""
    if not raw.strip():
        return {}
    try:
        body = orjson.loads(raw)
    except orjson.JSONDecodeError:
        raise BadRequestError(
            "The body is not JSON.", hint="Send a JSON object, or the parameters in the query."
        ) from None
    if not isinstance(body, dict):
        raise BadRequestError("The body is not a JSON object.", hint='Send {"name": value, …}.')
    sent = {}
    for parameter in parameters:
        value = body.get(parameter.name)
        if isinstance(value, str):
            sent[parameter.name] = value
        elif isinstance(value, int) and not isinstance(value, bool):
            sent[parameter.name] = str(value)
        elif value is not None:
            raise BadRequestError(f"{parameter.name} in the body is not a string or a whole number.")
    return sent
