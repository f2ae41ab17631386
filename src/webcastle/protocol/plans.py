"""Builds, from a message type's descriptor, a function that converts its messages to JSON-ready values.

A plan is made once per type. Most types walk ``ListFields()``, which names only what is set. Small types of single scalars (a
text and a score, say) read their few attributes by generated code, because there ``ListFields()`` costs more than the fields.
"""

from __future__ import annotations

import base64
import math
import struct
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from google.protobuf.descriptor import Descriptor, EnumDescriptor, FieldDescriptor
from google.protobuf.message import Message

__all__ = ["Converter", "Plans"]

type_ = FieldDescriptor  # the descriptor's TYPE_… constants

_INT64: Final = frozenset(
    {type_.TYPE_INT64, type_.TYPE_UINT64, type_.TYPE_SINT64, type_.TYPE_FIXED64, type_.TYPE_SFIXED64}
)
_FLOATS: Final = frozenset({type_.TYPE_FLOAT, type_.TYPE_DOUBLE})
_FLOAT32: Final = struct.Struct("<f")
_SMALL_TYPE: Final = 8
"""Up to so many fields, reading attributes beats ``ListFields()`` (measured on messages of one to eight fields)."""

Converter = Callable[[Any], Any]


class Plans:
    """The plans of one family of message types.

    Args:
        parts: converters for bytes fields that hold an encoded message, by the field's full name.
    """

    def __init__(self, parts: Mapping[str, Converter] = MappingProxyType({})) -> None:
        self._parts = parts
        self._converters: dict[str, Converter] = {}

    def converter(self, descriptor: Descriptor) -> Converter:
        """The message type's plan, made on first use: message to dict."""
        known = self._converters.get(descriptor.full_name)
        if known is not None:
            return known
        return self._small_plan(descriptor) if _is_small(descriptor) else self._listing_plan(descriptor)

    def _listing_plan(self, descriptor: Descriptor) -> Converter:
        plan: dict[FieldDescriptor, tuple[str, Converter | None]] = {}

        def convert(message: Message) -> dict[str, Any]:
            out = {}
            for field, value in message.ListFields():
                name, converter = plan[field]
                out[name] = value if converter is None else converter(value)
            return out

        # Known before its fields are planned: message types may contain themselves.
        self._converters[descriptor.full_name] = convert
        for field in descriptor.fields:
            plan[field] = field.json_name, self._field_converter(field)
        return convert

    def _small_plan(self, descriptor: Descriptor) -> Converter:
        names: dict[str, Any] = {}
        lines = ["def convert(message):", "    out = {}"]
        for field in sorted(descriptor.fields, key=lambda f: f.number):
            converter = self._scalar_converter(field)
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
        self._converters[descriptor.full_name] = convert
        return convert

    def _field_converter(self, field: FieldDescriptor) -> Converter | None:
        """The converter of a field's value; None if the value is used as it is."""
        if field.message_type is not None:
            if field.message_type.GetOptions().map_entry:
                return self._map_converter(field.message_type)
            one = self.converter(field.message_type)
            return _each(one) if field.is_repeated else one
        scalar = self._scalar_converter(field)
        if not field.is_repeated:
            return scalar
        return _copied if scalar is None else _each(scalar)

    def _map_converter(self, entry: Descriptor) -> Converter:
        value_field = entry.fields_by_name["value"]
        if value_field.message_type is not None:
            one: Converter = self.converter(value_field.message_type)
        else:
            one = self._scalar_converter(value_field) or (lambda value: value)
        return lambda entries: {_map_key(key): one(entries[key]) for key in sorted(entries)}

    def _scalar_converter(self, field: FieldDescriptor) -> Converter | None:
        if field.type in _INT64:
            return str
        if field.enum_type is not None:
            return _enum_converter(field.enum_type)
        if field.type == type_.TYPE_BYTES:
            return self._parts.get(field.full_name, _base64)
        if field.type == type_.TYPE_FLOAT:
            return lambda value: _float(_shortest(value))
        return _float if field.type == type_.TYPE_DOUBLE else None


def _is_small(descriptor: Descriptor) -> bool:
    return 0 < len(descriptor.fields) <= _SMALL_TYPE and all(
        not f.is_repeated and not f.has_presence and f.type not in _FLOATS for f in descriptor.fields
    )


def _copied(values: Any) -> Any:
    return values[:]  # a list; quicker than list(values) on protobuf's container


def _each(one: Converter) -> Converter:
    return lambda values: [one(value) for value in values]


def _map_key(key: object) -> str:
    return ("true" if key else "false") if isinstance(key, bool) else str(key)


def _base64(value: bytes) -> str:
    return base64.b64encode(value).decode()


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
