"""Request parameters, each declared once: the same declaration reads the request and describes it in OpenAPI.

Values arrive as strings (query) or as JSON scalars and lists of them (body). A parser takes the string, a list with commas in
it, and returns the value, or raises `BadRequestError` that names the parameter, quotes what was sent (unless it is a credential)
and says what is expected.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar
from urllib.parse import parse_qsl

import orjson

from webcastle.errors import BadRequestError
from webcastle.models import HANDLE_PATTERN, HANDLE_RULE, Handle

__all__ = [
    "Parameter",
    "Values",
    "handle",
    "handles",
    "integer",
    "maybe_handle",
    "read_body",
    "read_query",
    "room_id",
    "room_ids",
    "text",
]

T = TypeVar("T")

INT64_MAX = 2**63 - 1
# A schema cannot say "up to 2^63 - 1" of digits in a string; this says it up to 8 999 999 999 999 999 999.
ID_PATTERN = "^(?:[1-9][0-9]{0,17}|[1-8][0-9]{18})$"
_ID_NUMBER = {"type": "integer", "minimum": 1, "maximum": INT64_MAX}
_QUOTED = 40


@dataclass(frozen=True, slots=True, eq=False)
class Parameter(Generic[T]):
    """One parameter.

    ``parse`` gets the string as sent ("" too, unless required); ``default``, a T, stands when an optional one is absent. ``aliases``
    are other spellings of its name. ``number`` is the schema of the JSON number that a body may give instead of the string.
    """

    name: str
    description: str
    schema: dict[str, Any]
    parse: Callable[[str], T]
    default: Any = None
    required: bool = False
    secret: bool = False
    example: Any = None
    aliases: tuple[str, ...] = ()
    number: dict[str, Any] | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """Every spelling of its name, its own first."""
        return (self.name, *self.aliases)

    def read(self, values: Mapping[str, str]) -> T:
        """The parameter's value among all that were sent."""
        sent = values.get(self.name)
        if self.required and not sent:
            raise BadRequestError(
                f"{self.name} is {'missing' if sent is None else 'empty'}.", hint=f"{self.name}: {self.description}"
            )
        if sent is None:
            default: T = self.default
            return default
        return self.parse(sent)

    def openapi(self) -> dict[str, Any]:
        """The parameter as OpenAPI describes it in a query."""
        described = {"name": self.name, "in": "query", "required": self.required, "description": self._described()}
        described["schema"] = self.schema
        if self.schema.get("type") == "array":
            described |= {"style": "form", "explode": False}
        if self.example is not None:
            described["example"] = self.example
        return described

    def in_body(self) -> dict[str, Any]:
        """The parameter's schema in a JSON body: lists are lists or one string with commas, ids are numbers or digits."""
        if self.schema.get("type") == "array":
            item = self.schema["items"]
            one, more = item["pattern"].strip("^$"), self.schema["maxItems"] - 1
            forms = [
                self.schema | {"items": {"anyOf": _forms(item, self.number)}},
                {"type": "string", "pattern": f"^{one}(?:,{one}){{0,{more}}}$"},
            ]
        else:
            forms = _forms(self.schema, self.number)
        if not self.required:
            forms.append({"type": "null"})
        return {"anyOf": forms, "description": self._described()}

    def _described(self) -> str:
        also = " or ".join(f"`{alias}`" for alias in self.aliases)
        return f"{self.description} Also spelt {also}." if also else self.description


def _forms(schema: dict[str, Any], number: dict[str, Any] | None) -> list[dict[str, Any]]:
    return [schema, number] if number is not None and number is not schema else [schema]


class Values:
    """A request's values, read by the parameter that describes them: ``values[ROOM_ID]`` is an int."""

    def __init__(self, parameters: Iterable[Parameter[Any]], sent: Mapping[str, str]) -> None:
        self._values = {parameter.name: parameter.read(sent) for parameter in parameters}

    def __getitem__(self, parameter: Parameter[T]) -> T:
        value: T = self._values[parameter.name]
        return value


# --- kinds of parameters ---------------------------------------------------------------------------------------------


def room_id(name: str, description: str, *, required: bool = True, aliases: tuple[str, ...] = ()) -> Parameter[int]:
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
        aliases=aliases,
        number=_ID_NUMBER,
    )


def room_ids(
    name: str, description: str, *, most: int, required: bool = True, aliases: tuple[str, ...] = ()
) -> Parameter[tuple[int, ...]]:
    """Ids (of rooms or users) between commas, in the order given, repetitions kept."""
    return Parameter(
        name,
        description,
        {"type": "array", "items": {"type": "string", "pattern": ID_PATTERN}, "minItems": 1, "maxItems": most},
        lambda sent: tuple(_id(name, part) for part in _parts(name, sent, most, "ids")),
        default=(),
        required=required,
        example=["7300000000000000001", "7300000000000000002"],
        aliases=aliases,
        number=_ID_NUMBER,
    )


def handle(name: str, description: str, *, aliases: tuple[str, ...] = ()) -> Parameter[Handle]:
    """A creator's @name."""
    schema = {"type": "string", "pattern": f"^{HANDLE_PATTERN}$"}
    return Parameter(
        name,
        description,
        schema,
        lambda sent: _handle(name, sent),
        required=True,
        example="demo_chat",
        aliases=aliases,
    )


def maybe_handle(name: str, description: str, *, aliases: tuple[str, ...] = ()) -> Parameter[Handle | None]:
    """A creator's @name; None when it is absent or empty."""
    schema = {"type": "string", "pattern": f"^$|^{HANDLE_PATTERN}$"}
    return Parameter(
        name,
        description,
        schema,
        lambda sent: _handle(name, sent) if sent else None,
        example="demo_chat",
        aliases=aliases,
    )


def handles(
    name: str, description: str, *, most: int, required: bool = True, aliases: tuple[str, ...] = ()
) -> Parameter[Mapping[str, Handle]]:
    """@names between commas, by their spelling, in the order given; none if an optional list is absent."""
    return Parameter(
        name,
        description,
        {
            "type": "array",
            "items": {"type": "string", "pattern": f"^{HANDLE_PATTERN}$"},
            "minItems": 1,
            "maxItems": most,
        },
        lambda sent: {part: _handle(name, part) for part in _parts(name, sent, most, "names")},
        default={},
        required=required,
        example=["demo_chat", "demo_gifts"],
        aliases=aliases,
    )


def _handle(name: str, sent: str) -> Handle:
    parsed = Handle.parse(sent)
    if parsed is None:
        raise BadRequestError(f"{name} is {_quote(sent)}, which cannot be an @name.", hint=f"It must be {HANDLE_RULE}.")
    return parsed


def _parts(name: str, sent: str, most: int, what: str) -> list[str]:
    if not sent:
        raise BadRequestError(f"{name} is empty.", hint="Leave it out, or name at least one.")
    parts = sent.split(",")
    if len(parts) > most:
        raise BadRequestError(f"{name} has {len(parts)} {what}.", hint=f"Ask for at most {most} at a time.")
    return parts


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
    aliases: tuple[str, ...] = (),
    number: bool = False,
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
        name,
        description,
        schema,
        parse,
        default=default,
        required=required,
        secret=secret,
        example=example,
        aliases=aliases,
        number={"type": "integer", "minimum": 0, "maximum": 10**longest - 1} if number else None,
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
    return Parameter(name, description, schema, parse, default=default, number=schema)


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


def read_query(raw: bytes, parameters: Iterable[Parameter[Any]] = ()) -> dict[str, str]:
    """The query's names and values, with those of the ``parameters`` under their own names, whichever spelling was used.

    Raises `BadRequestError` if one of the parameters is given twice, or in two spellings that differ.
    """
    pairs = parse_qsl(raw.decode("utf-8", "replace"), keep_blank_values=True)
    names = [name for name, _ in pairs]
    sent = dict(pairs)
    for parameter in parameters:
        if any(names.count(name) > 1 for name in parameter.names):
            raise BadRequestError(f"{parameter.name} was given more than once.", hint="Give it once.")
        _keep(sent, parameter, {name: sent[name] for name in parameter.names if name in sent})
    return sent


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
    sent: dict[str, str] = {}
    for parameter in parameters:
        given = {name: body[name] for name in parameter.names if body.get(name) is not None}
        _keep(sent, parameter, {name: _string(parameter, value) for name, value in given.items()})
    return sent


def _keep(sent: dict[str, str], parameter: Parameter[Any], given: Mapping[str, str]) -> None:
    """Put a parameter's value under its own name. SDKs send several spellings at once, all with one value or empty."""
    values = {value for value in given.values() if value}
    if len(values) > 1:
        raise BadRequestError(f"{' and '.join(given)} differ.", hint=f"Give {parameter.name} once.")
    if given:
        sent[parameter.name] = next(iter(values), "")


def _string(parameter: Parameter[Any], value: object) -> str:
    """A body's value as a query would give it."""
    if isinstance(value, list) and parameter.schema.get("type") == "array":
        parts = [_string_of_one(parameter, part) for part in value]
        if any("," in part or not part for part in parts):
            raise BadRequestError(f"{parameter.name} in the body has an entry that is empty or has a comma in it.")
        return ",".join(parts)
    return _string_of_one(parameter, value)


def _string_of_one(parameter: Parameter[Any], value: object) -> str:
    if isinstance(value, str):
        return value
    if parameter.number is not None and isinstance(value, int | float) and not isinstance(value, bool):
        whole = int(value) if isinstance(value, int) or value.is_integer() else None
        if whole is not None:
            return str(whole)
    kinds = "a string or a whole number" if parameter.number is not None else "a string"
    several = ", or a list of them" if parameter.schema.get("type") == "array" else ""
    raise BadRequestError(f"{parameter.name} in the body is not {kinds}{several}.")
