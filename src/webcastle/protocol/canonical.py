"""Any message as canonical protobuf JSON, fast: the payload form of the TokInsight dialect.

The mapping is proto3's: lowerCamelCase names (or the schema's own, ``OpenWebURL``, ``Level``), 64-bit integers as strings,
32-bit ones as numbers, enums by name (unknown numbers as numbers), bytes as base64, empty-but-present messages as ``{}``,
unset fields absent, fields in the order of their numbers. Map entries are sorted by key, so equal messages have equal JSON.

How: a plan per message type (``plans``) makes a dict that orjson writes. What a room's messages repeat from one to the next,
the user above all, is converted once and remembered by its bytes: for that, payloads are parsed with a second set of
descriptors in which those parts are plain ``bytes``. A part seen for the first time costs as much as it did without.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any, Final, cast

import orjson
from google.protobuf import descriptor_pool, message_factory
from google.protobuf.descriptor import Descriptor
from google.protobuf.descriptor_pb2 import FieldDescriptorProto, FileDescriptorProto
from google.protobuf.message import DecodeError, Message

from webcastle.protocol import schema
from webcastle.protocol._pb2 import (
    base_pb2,
    commerce_pb2,
    enums_pb2,
    live_pb2,
    messages_pb2,
    picks_pb2,
)
from webcastle.protocol.messages import message_class
from webcastle.protocol.plans import Converter, Plans

__all__ = ["message_to_dict", "message_to_json", "payload_json"]

_FILES: Final = (enums_pb2, base_pb2, live_pb2, commerce_pb2, picks_pb2, messages_pb2)
_REPEATING: Final[tuple[type[Message], ...]] = (schema.User, schema.Gift, schema.PublicAreaMessageCommon)
"""Parts that come again: the writer or giver, the gift, how the app shows that person."""
_REMEMBERED: Final = 2048
"""Parts kept per type; a user takes about 2 to 6 kB."""

_plans = Plans()


def message_to_dict(message: Message) -> dict[str, Any]:
    """Convert a message to the dict of its canonical JSON."""
    converted: dict[str, Any] = _plans.converter(cast("Descriptor", message.DESCRIPTOR))(message)
    return converted


def message_to_json(message: Message) -> bytes:
    """Any message as canonical JSON (UTF-8, no spaces)."""
    return orjson.dumps(message_to_dict(message))


def payload_json(method: str, payload: bytes) -> bytes | None:
    """A message's payload as JSON, or None if the schema does not know the method or the bytes do not parse."""
    reader = _reader(method)
    if reader is None:
        return None
    parse, convert = reader
    try:
        return orjson.dumps(convert(parse(payload)))
    except DecodeError:
        return None


def _remembering(part: type[Message]) -> Converter:
    """A converter of encoded parts to JSON that remembers the latest ones."""
    convert = _plans.converter(cast("Descriptor", part.DESCRIPTOR))

    @lru_cache(_REMEMBERED)
    def fragment(encoded: bytes) -> orjson.Fragment:
        return orjson.Fragment(orjson.dumps(convert(part.FromString(encoded))))

    return fragment


def _split_schema() -> tuple[descriptor_pool.DescriptorPool, Plans]:
    """The schema once more, with the repeating parts as bytes, and the plans for it."""
    fragments = {f".{part.DESCRIPTOR.full_name}": _remembering(part) for part in _REPEATING}
    parts: dict[str, Converter] = {}
    pool = descriptor_pool.DescriptorPool()
    for module in _FILES:
        file = FileDescriptorProto()
        module.DESCRIPTOR.CopyToProto(file)
        for message in file.message_type:
            for field in message.field:
                fragment = fragments.get(field.type_name)
                if fragment is not None:
                    field.type = FieldDescriptorProto.TYPE_BYTES
                    field.ClearField("type_name")
                    if field.label != FieldDescriptorProto.LABEL_REPEATED:
                        # An empty part is still present; proto3 shows presence only for fields in a oneof of their own.
                        field.proto3_optional = True
                        field.oneof_index = len(message.oneof_decl)
                        message.oneof_decl.add(name=f"_{field.name}")
                    parts[f"{file.package}.{message.name}.{field.name}"] = fragment
        pool.AddSerializedFile(file.SerializeToString())
    return pool, Plans(parts)


_split_pool, _split_plans = _split_schema()


@lru_cache(512)  # methods are TikTok's words: bounded in practice, and here whatever it sends
def _reader(method: str) -> tuple[Callable[[bytes], Message], Converter] | None:
    cls = message_class(method)
    if cls is None:
        return None
    descriptor = _split_pool.FindMessageTypeByName(cls.DESCRIPTOR.full_name)
    return message_factory.GetMessageClass(descriptor).FromString, _split_plans.converter(descriptor)
