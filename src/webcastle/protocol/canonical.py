"""Any message as canonical protobuf JSON, fast: the payload form of the TokInsight dialect.

The mapping is proto3's: lowerCamelCase names (or the schema's own, ``OpenWebURL``, ``Level``), 64-bit integers as strings,
32-bit ones as numbers, enums by name (unknown numbers as numbers), bytes as base64, empty-but-present messages as ``{}``,
unset fields absent, fields in the order of their numbers. Map entries are sorted by key, so equal messages have equal JSON.

How: a plan per message type, made once from its descriptor, turns a parsed message into a dict that orjson writes. There are
two kinds of plan. Most types walk ``ListFields()``, which names only what is set. Small types of single scalars (a text and
a score, say) read their few attributes by generated code, because there ``ListFields()`` costs more than the fields.
"""

from __future__ import annotations

import base64
import math
import struct
from collections.abc import Callable
from typing import Any, Final, cast

import orjson
from google.protobuf.descriptor import Descriptor, EnumDescriptor, FieldDescriptor
from google.protobuf.message import Message

from webcastle.protocol.faults import Fault
from webcastle.protocol.messages import decode

__all__ = ["message_to_dict", "message_to_json", "payload_json"]

type_ = FieldDescriptor  # the descriptor's TYPE_… constants

_INT64: Final = frozenset(
    {type_.TYPE_INT64, type_.TYPE_UINT64, type_.TYPE_SINT64, type_.TYPE_FIXED64, type_.TYPE_SFIXED64}
)
_FLOATS: Final = frozenset({type_.TYPE_FLOAT, type_.TYPE_DOUBLE})
_FLOAT32: Final = struct.Struct("<f")
_SMALL_TYPE: Final = 8
"""Up to so many fields, reading attributes beats ``ListFields()`` (measured on messages of one to eight fields)."""

Converter = Callable[[Any], Any]
_converters: dict[str, Converter] = {}


def payload_json(method: str, payload: bytes) -> bytes | None:
    """A message's payload as JSON, or None if the schema does not know the method or the bytes do not parse."""
    message = decode(method, payload)
    return None if isinstance(message, Fault) else message_to_json(message)


def message_to_json(message: Message) -> bytes:
    """Any message as canonical JSON (UTF-8, no spaces)."""
    return orjson.dumps(message_to_dict(message))


def message_to_dict(message: Message) -> dict[str, Any]:
    """Any message as the dict that canonical JSON describes."""
    converted: dict[str, Any] = _converter(cast("Descriptor", message.DESCRIPTOR))(message)
    return converted


def _converter(descriptor: Descriptor) -> Converter:
    """The message type's plan, made on first use."""
    known = _converters.get(descriptor.full_name)
    if known is not None:
        return known
    return _small_plan(descriptor) if _is_small(descriptor) else _listing_plan(descriptor)


def _is_small(descriptor: Descriptor) -> bool:
    return 0 < len(descriptor.fields) <= _SMALL_TYPE and all(
        not f.is_repeated and not f.has_presence and f.type not in _FLOATS for f in descriptor.fields
    )


def _listing_plan(descriptor: Descriptor) -> Converter:
    plan: dict[FieldDescriptor, tuple[str, Converter | None]] = {}

    def convert(message: Message) -> dict[str, Any]:
        out = {}
        for field, value in message.ListFields():
            name, converter = plan[field]
            out[name] = value if converter is None else converter(value)
        return out

    # Known before its fields are planned: message types may contain themselves.
    _converters[descriptor.full_name] = convert
    for field in descriptor.fields:
        plan[field] = field.json_name, _field_converter(field)
    return convert


def _small_plan(descriptor: Descriptor) -> Converter:
    names: dict[str, Any] = {}
    lines = ["def convert(message):", "    out = {}"]
    for field in sorted(descriptor.fields, key=lambda f: f.number):
        converter = _scalar_converter(field)
        value = "value"
        if converter is str:
            value = "str(value)"
        elif converter is not None:
            names[f"convert_{field.number}"] = converter
            value = f"convert_{field.number}(value)"
        lines += [
            f"    value = message.{field.name}",
            f"    if value: out[{field.json_name!r}] = {value}",
        ]
    lines.append("    return out")
    exec("\n".join(lines), names)  # noqa: S102 - names come from our own descriptors, never from input
    convert: Converter = names["convert"]
    _converters[descriptor.full_name] = convert
    return convert


def _field_converter(field: FieldDescriptor) -> Converter | None:
    """What to do with a field's value; None: nothing."""
    if field.message_type is not None:
        if field.message_type.GetOptions().map_entry:
            return _map_converter(field.message_type)
        one = _converter(field.message_type)
        return _each(one) if field.is_repeated else one
    scalar = _scalar_converter(field)
    if not field.is_repeated:
        return scalar
    return _copied if scalar is None else _each(scalar)


def _copied(values: Any) -> Any:
    return values[:]  # a list; quicker than list(values) on protobuf's container


def _each(one: Converter) -> Converter:
    return lambda values: [one(value) for value in values]


def _map_converter(entry: Descriptor) -> Converter:
    value_field = entry.fields_by_name["value"]
    if value_field.message_type is not None:
        one: Converter = _converter(value_field.message_type)
    else:
        one = _scalar_converter(value_field) or (lambda value: value)
    return lambda entries: {_map_key(key): one(entries[key]) for key in sorted(entries)}


def _map_key(key: object) -> str:
    return ("true" if key else "false") if isinstance(key, bool) else str(key)


def _scalar_converter(field: FieldDescriptor) -> Converter | None:
    if field.type in _INT64:
        return str
    if field.enum_type is not None:
        return _enum_converter(field.enum_type)
    if field.type == type_.TYPE_BYTES:
        return lambda value: base64.b64encode(value).decode()
    if field.type == type_.TYPE_FLOAT:
        return lambda value: _float(_shortest(value))
    return _float if field.type == type_.TYPE_DOUBLE else None


def _enum_converter(enum: EnumDescriptor) -> Converter:
    # The first name wins where several stand for one number.
    names = {value.number: value.name for value in reversed(enum.values)}
    return lambda number: names.get(number, number)


def _float(value: float) -> float | str:
    if math.isfinite(value):
        return value
    return "NaN" if math.isnan(value) else ("Infinity" if value > 0 else "-Infinity")


def _shortest(value: float) -> float:
    """The shortest decimal that is still this 32-bit float (0.1, not 0.10000000149011612)."""
    if math.isfinite(value):
        for digits in (6, 7, 8):
            short = float(f"{value:.{digits}g}")
            try:
                if _FLOAT32.unpack(_FLOAT32.pack(short))[0] == value:
                    return short
            except OverflowError:  # rounded up beyond the largest 32-bit float
                continue
    return value
