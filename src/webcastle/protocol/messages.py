"""Maps method names to message classes; reads a message's header and a gift's streak without a full parse.

A method is the name of its message (``WebcastChatMessage``); some arrive without the prefix (``RoomVerifyMessage``,
observed in the official page's own table). A method that the schema does not know is not an error: its bytes are kept and
passed on.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from google.protobuf.message import DecodeError, Message

from webcastle.models import RawMessage
from webcastle.protocol import schema
from webcastle.protocol._pb2 import live_pb2, messages_pb2
from webcastle.protocol.faults import Fault, FaultKind

__all__ = ["GIFT_METHODS", "METHODS", "decode", "gift_peek", "message_class", "raw_messages"]

_PREFIX = "Webcast"
_peek = schema.MessagePeek.FromString
_new_tuple = tuple.__new__

METHODS: Mapping[str, type[Message]] = MappingProxyType(
    {
        name: getattr(module, name)
        for module in (messages_pb2, live_pb2)
        for name in module.DESCRIPTOR.message_types_by_name
        if name.startswith(_PREFIX)
    }
)
"""Every method that the schema knows, with its class."""


GIFT_METHODS = frozenset({"WebcastGiftMessage", "GiftMessage"})


def message_class(method: str) -> type[Message] | None:
    """The class of a method's messages, or None if the schema does not know it."""
    return METHODS.get(method) or METHODS.get(_PREFIX + method)


def decode(method: str, payload: bytes) -> Message | Fault:
    """Parse a message's payload. Unknown fields are kept in the message."""
    cls = message_class(method)
    if cls is None:
        return Fault(FaultKind.UNKNOWN_METHOD, f"no message class for {method[:80]!r}")
    try:
        return cls.FromString(payload)
    except DecodeError as exc:
        return Fault(FaultKind.BAD_MESSAGE, f"{method}: {exc}")


def raw_messages(messages: Iterable[schema.BaseProtoMessage]) -> tuple[RawMessage, ...]:
    """The envelope's entries as `RawMessage`, each with the creation time from its payload's own header.

    An entry without an id takes the header's. If that has none either, the id is made from method and payload, so that a
    repeat is still recognised and nothing is dropped.
    """
    raw = []
    # One loop, and tuples made directly: there are so many messages that each call counts.
    for message in messages:
        payload, msg_id = message.payload, message.msg_id
        try:
            header = _peek(payload).common
            create_time = header.create_time
            msg_id = msg_id or header.msg_id or _made_id(message)
        except DecodeError:
            create_time = 0
            msg_id = msg_id or _made_id(message)
        raw.append(_new_tuple(RawMessage, (msg_id, message.method, payload, create_time, message.is_history)))
    return tuple(raw)


def _made_id(message: schema.BaseProtoMessage) -> int:
    digest = hashlib.blake2b(message.method.encode() + b"\0" + message.payload, digest_size=8).digest()
    return int.from_bytes(digest, "big") >> 1


def gift_peek(payload: bytes) -> schema.GiftPeek | None:
    """The fields of a gift message that give its streak, count and price, or None if the bytes do not parse."""
    try:
        return schema.GiftPeek.FromString(payload)
    except DecodeError:
        return None
