"""JSON Schema of what the WebSocket sends, made of the typed dicts in `webcastle.api.compat.tiktools.shapes`.

A *frame* is one WebSocket message, ``{"event": name, "data": {…}}``; the schemas are those of whole frames. What several of them
use, such as the user, stands once, below ``$defs``.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any, Final, get_type_hints

import orjson
from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema
from typing_extensions import Doc, TypedDict

from webcastle.api.compat.tiktools.events import events_of
from webcastle.api.compat.tiktools.shapes import (
    EVENT_TYPES,
    ErrorEvent,
    EventBase,
    GenericEvent,
    LagEvent,
    RoomInfoFrame,
    StreamFields,
)
from webcastle.models import RawMessage
from webcastle.protocol.messages import METHODS

__all__ = ["all_frames", "examples", "frame_schemas", "one_frame"]

Schema = dict[str, Any]

_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_REF: Final = "#/$defs/"


@cache
def examples() -> Mapping[str, Schema]:
    """A frame of each name, as the gateway sends it. They come from the sandbox: ``python -m tests.golden`` writes them."""
    read: dict[str, Schema] = orjson.loads(
        files("webcastle.api.compat.tiktools").joinpath("examples", "events.json").read_bytes()
    )
    return MappingProxyType(read)


@cache
def frame_schemas() -> tuple[Mapping[str, Schema], Mapping[str, Schema]]:
    """The schema of each frame by its event's name, and the shapes that they refer to by theirs."""
    shapes = _shapes()
    stream = shapes.pop("StreamFields")
    common = shapes.pop("EventBase")["properties"]
    frames: dict[str, Schema] = {}
    data: dict[str, Schema] = {}
    for name, shape in EVENT_TYPES.items():
        data[name] = _extended(_inherited(shapes[shape.__name__], common), stream)
    for name, method in _generic().items():
        data[name] = _extended(_inherited(shapes["GenericEvent"], common), stream)
        data[name]["description"] = (
            f"The fields of `{method}` in canonical protobuf JSON, beside those that all events share."
        )
        data[name]["properties"]["method"] = {"const": method, "type": "string"}
    data |= {"lag": shapes["LagEvent"], "error": shapes["ErrorEvent"]}
    frames["roomInfo"] = shapes.pop("RoomInfoFrame") | {"title": "roomInfo"}
    for name in sorted(data):
        properties = data[name]["properties"] | {"type": {"const": name, "type": "string"}}
        title = _title(name, "Data")
        shapes[title] = data[name] | {"title": title, "properties": properties}
        frames[name] = {
            "title": name,
            "description": data[name]["description"],
            "type": "object",
            "properties": {"event": {"const": name, "type": "string"}, "data": {"$ref": f"{_REF}{title}"}},
            "required": ["event", "data"],
        }
    return frames, _used(frames, shapes)


def one_frame(name: str) -> Schema:
    """The JSON Schema of one event's frames. Raises `KeyError`."""
    frames, shapes = frame_schemas()
    frame = frames[name]
    return {
        "$schema": _DIALECT,
        "$id": f"/schemas/events/{name}.json",
        **frame,
        "examples": [examples()[name]],
        "$defs": _used({name: frame}, shapes),
    }


def all_frames() -> Schema:
    """The JSON Schema of any frame."""
    frames, shapes = frame_schemas()
    named = {_title(name, "Frame"): frame for name, frame in frames.items()}
    return {
        "$schema": _DIALECT,
        "$id": "/schemas/events.json",
        "title": "Frame",
        "description": "Any WebSocket message that the gateway sends. `event` says which one it is.",
        "oneOf": [{"$ref": f"{_REF}{title}"} for title in named],
        "$defs": named | dict(shapes),
    }


class _Untitled(GenerateJsonSchema):
    """Without a title for each field, which would only repeat its name."""

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002 - pydantic's signature
        return False


def _shapes() -> dict[str, Schema]:
    """Every shape by its name."""
    wanted: dict[str, Any] = {shape.__name__: shape for shape in EVENT_TYPES.values()}
    for shape in (EventBase, GenericEvent, StreamFields, RoomInfoFrame, LagEvent, ErrorEvent):
        wanted[shape.__name__] = shape
    # One adapter for all is five times as fast as one for each.
    everything: Any = TypedDict("everything", wanted)  # type: ignore[misc]  # made of data
    made: dict[str, Schema] = TypeAdapter(everything).json_schema(schema_generator=_Untitled)["$defs"]
    for name, shape in wanted.items():
        # A shape with a field called `from` cannot have strings below its fields.
        for field, hint in get_type_hints(shape, include_extras=True).items():
            for note in getattr(hint, "__metadata__", ()):
                if isinstance(note, Doc):
                    made[name]["properties"][field]["description"] = note.documentation
    return made


def _generic() -> dict[str, str]:
    """The names of events that have no shape of their own, each with its method."""
    named = ((events_of(RawMessage(1, method, b""))[0].name, method) for method in METHODS)
    return {name: method for name, method in named if name not in EVENT_TYPES}


def _inherited(schema: Schema, base: Mapping[str, Schema]) -> Schema:
    """With the descriptions of inherited fields: pydantic reads only those in a class's own source."""
    own = schema["properties"]
    return schema | {"properties": {name: base.get(name, {}) | field for name, field in own.items()}}


def _extended(schema: Schema, more: Schema) -> Schema:
    """With the fields of another one behind its own."""
    return schema | {
        "properties": schema["properties"] | more["properties"],
        "required": schema["required"] + more["required"],
    }


def _used(roots: Mapping[str, Schema], shapes: Mapping[str, Schema]) -> dict[str, Schema]:
    """The shapes that some schemas refer to, directly or not, by name."""
    found: dict[str, Schema] = {}
    waiting: list[Any] = list(roots.values())
    while waiting:
        node = waiting.pop()
        if isinstance(node, list):
            waiting += node
        elif isinstance(node, dict):
            waiting += node.values()
            name = str(node.get("$ref", "")).removeprefix(_REF)
            if name and name not in found:
                found[name] = shapes[name]
                waiting.append(shapes[name])
    return dict(sorted(found.items()))


def _title(name: str, kind: str) -> str:
    return f"{name[0].upper()}{name[1:]}{kind}"
