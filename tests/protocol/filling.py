"""Messages of any type with every field set, from a random source."""

from __future__ import annotations

import random

from google.protobuf.descriptor import Descriptor, FieldDescriptor
from google.protobuf.message import Message

F = FieldDescriptor
SIGNED = {
    F.TYPE_INT32: 31,
    F.TYPE_SINT32: 31,
    F.TYPE_SFIXED32: 31,
    F.TYPE_INT64: 63,
    F.TYPE_SINT64: 63,
    F.TYPE_SFIXED64: 63,
}
UNSIGNED = {F.TYPE_UINT32: 32, F.TYPE_FIXED32: 32, F.TYPE_UINT64: 64, F.TYPE_FIXED64: 64}


def fill(message: Message, rng: random.Random, depth: int = 3, share: float = 1.0) -> Message:
    """Set a share of the fields of a message, and of those inside it down to a depth."""
    for field in message.DESCRIPTOR.fields:
        if rng.random() > share:
            continue
        if field.message_type is not None and field.message_type.GetOptions().map_entry:
            _fill_map(getattr(message, field.name), field.message_type, rng, depth, share)
        elif field.message_type is not None:
            if depth == 0:
                continue
            if field.is_repeated:
                for _ in range(rng.randint(1, 2)):
                    fill(getattr(message, field.name).add(), rng, depth - 1, share)
            else:
                target = getattr(message, field.name)
                target.SetInParent()
                fill(target, rng, depth - 1, share)
        elif field.is_repeated:
            getattr(message, field.name).extend(scalar(field, rng) for _ in range(rng.randint(1, 3)))
        else:
            setattr(message, field.name, scalar(field, rng))
    return message


def _fill_map(entries: object, entry: Descriptor, rng: random.Random, depth: int, share: float) -> None:
    key, value = entry.fields_by_name["key"], entry.fields_by_name["value"]
    for _ in range(rng.randint(1, 3)):
        if value.message_type is not None:
            target = entries[scalar(key, rng)]
            if depth:
                fill(target, rng, depth - 1, share)
        else:
            entries[scalar(key, rng)] = scalar(value, rng)


def scalar(field: FieldDescriptor, rng: random.Random) -> object:
    """A value that the field takes, often at the edge of its range."""
    if field.type in SIGNED:
        edge = 2 ** SIGNED[field.type]
        return rng.choice([1, -1, 7, edge - 1, -edge, rng.randrange(-edge, edge)])
    if field.type in UNSIGNED:
        edge = 2 ** UNSIGNED[field.type]
        return rng.choice([1, edge - 1, rng.randrange(edge)])
    if field.type == F.TYPE_BOOL:
        return True
    if field.type == F.TYPE_STRING:
        return rng.choice(["a", "ünï", '"\\\n\t', "\u2028💎\x00", "x" * 40, ""])
    if field.type == F.TYPE_BYTES:
        return rng.randbytes(rng.randint(0, 5))
    if field.type == F.TYPE_ENUM:
        return rng.choice([v.number for v in field.enum_type.values] + [9999])
    return rng.choice([0.5, 0.1, 1.0, -2.25, 1e30, float("inf"), float("-inf")])
