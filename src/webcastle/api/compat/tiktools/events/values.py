"""Small readings that every mapping needs. None of them raises, whatever the message holds."""

from __future__ import annotations

from typing import Final

from google.protobuf.internal.enum_type_wrapper import EnumTypeWrapper
from typing_extensions import TypedDict

from webcastle.api.compat.tiktools.shapes import TextFields
from webcastle.protocol import schema
from webcastle.protocol.texts import rendered

__all__ = ["PROTO_VERSION", "Head", "bounded", "id_of", "number_in", "text_fields", "url_of", "word"]

PROTO_VERSION: Final = 3
"""The vendor's revision of events that ours have, the one that knows all fields."""

_MAX_DIGITS: Final = 9
_INT64_MIN, _INT64_MAX = -(2**63), 2**63 - 1


class Head(TypedDict):
    """The common fields but the type, which each event adds itself."""

    msgId: str
    roomId: str
    timestamp: int
    protoVersion: int


def id_of(number: int) -> str:
    """An id as a string; empty for 0, which is protobuf's "not set"."""
    return str(number) if number else ""


def url_of(image: schema.ImageModel) -> str:
    """The first address of an image, or an empty string."""
    urls = image.url_list
    return urls[0] if urls else ""


def number_in(text: str) -> int:
    """A short decimal number written as text, else 0."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _MAX_DIGITS else 0


def bounded(number: int) -> int:
    """A computed number, kept inside 64 bits so that JSON can carry it."""
    return max(_INT64_MIN, min(number, _INT64_MAX))


def word(enum: EnumTypeWrapper, number: int) -> str:
    """TikTok's word for an enum's number, or the number itself if it is new to us."""
    value = enum.DESCRIPTOR.values_by_number.get(number)
    return value.name if value is not None else str(number)


def text_fields(text: schema.CommonText) -> TextFields:
    """A translatable text for JSON."""
    return {"key": text.key, "pattern": text.default_pattern, "text": rendered(text)}
