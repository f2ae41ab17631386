"""Any message of the schema, filled in by the names and types of its fields.

The rooms' usual messages have builders of their own; this one serves the rare rest, so that each method of the schema
occurs with something in it. What a field is called decides what goes in: ids, times, counts, users, texts, pictures.
"""

from __future__ import annotations

from typing import Any

from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import Message

from webcastle.sandbox.world.compose.giving import fill_gift
from webcastle.sandbox.world.compose.scene import Moment, text
from webcastle.sandbox.world.gifts import CATALOGUE
from webcastle.sandbox.world.people import image

__all__ = ["fill"]

_DEPTH = 3
_INTS = {
    FieldDescriptor.CPPTYPE_INT32,
    FieldDescriptor.CPPTYPE_INT64,
    FieldDescriptor.CPPTYPE_UINT32,
    FieldDescriptor.CPPTYPE_UINT64,
}
_WIDE = {FieldDescriptor.CPPTYPE_INT64, FieldDescriptor.CPPTYPE_UINT64}
_FLOATS = {FieldDescriptor.CPPTYPE_DOUBLE, FieldDescriptor.CPPTYPE_FLOAT}


def fill(message: Message, moment: Moment, depth: int = 0) -> None:
    """Fill in a message's fields; the common header is left to `webcastle.sandbox.compose.scene.header`."""
    taken: set[str] = set()
    for field in message.DESCRIPTOR.fields:
        oneof = field.containing_oneof
        if field.name == "common" or (oneof is not None and oneof.name in taken):
            continue
        if depth and moment.dice.chance(35):  # nested messages on the wire are mostly sparse
            continue
        if oneof is not None:
            taken.add(oneof.name)
        _field(message, field, moment, depth)


def _field(message: Message, field: Any, moment: Moment, depth: int) -> None:
    if field.message_type is not None and field.message_type.GetOptions().map_entry:
        _map(message, field, moment, depth)
    elif field.message_type is not None:
        if depth < _DEPTH:
            target = getattr(message, field.name)
            _nested(target.add() if field.is_repeated else target, moment, depth)
    else:
        value = _scalar(field, moment)
        if field.is_repeated:
            getattr(message, field.name).append(value)
        else:
            setattr(message, field.name, value)


def _nested(target: Message, moment: Moment, depth: int) -> None:
    match target.DESCRIPTOR.name:
        case "User":
            moment.scene.fill_user(target, moment.viewer())  # type: ignore[arg-type]
        case "ImageModel":
            target.CopyFrom(image(f"webcast-sandbox/picture_{moment.dice.below(50)}.png"))
        case "CommonText":
            viewer = moment.scene.person(moment.viewer())
            text(target, "pm_mt_sandbox_text", "{0:string} was here", viewer.nickname)  # type: ignore[arg-type]
        case "Gift":
            fill_gift(target, moment.dice.pick(CATALOGUE))  # type: ignore[arg-type]
        case _:
            target.SetInParent()
            fill(target, moment, depth + 1)


def _map(message: Message, field: Any, moment: Moment, depth: int) -> None:
    entry = field.message_type
    key = _scalar(entry.fields_by_name["key"], moment)
    value = entry.fields_by_name["value"]
    mapped = getattr(message, field.name)
    if value.message_type is None:
        mapped[key] = _scalar(value, moment)
    elif depth < _DEPTH:
        _nested(mapped[key], moment, depth)


def _scalar(field: Any, moment: Moment) -> Any:
    kind = field.cpp_type
    if kind == FieldDescriptor.CPPTYPE_STRING:
        if field.type == FieldDescriptor.TYPE_BYTES:
            return bytes.fromhex(moment.dice.hex(16))
        return _string(field.name, moment)
    if kind == FieldDescriptor.CPPTYPE_BOOL:
        return moment.dice.chance(60)
    if kind == FieldDescriptor.CPPTYPE_ENUM:
        return moment.dice.pick([value.number for value in field.enum_type.values])
    if kind in _FLOATS:
        return moment.dice.below(1000) / 8
    assert kind in _INTS
    return _integer(field.name, kind in _WIDE, moment)


def _integer(name: str, wide: bool, moment: Moment) -> int:
    now = moment.now
    if wide:
        if "user_id" in name or name.endswith("uid"):
            return moment.scene.person(moment.viewer()).id
        if name in ("room_id", "channel_id") or name.endswith("room_id"):
            return moment.scene.room_id
        if name == "gift_id":
            return moment.dice.pick(CATALOGUE).id
        if name.endswith(("_id", "_ids")) or name == "id":
            return 7_430_000_000_000_000_000 + moment.slot.key + moment.dice.below(1000)
        if name.endswith(("time", "timestamp", "_ms", "_at")):
            return now + moment.dice.below(60_000)
        if name.endswith(("total", "score")):
            return moment.scene.counters.diamonds(moment.elapsed) + moment.dice.below(100)
    elif name.endswith(("time", "timestamp", "_at")):
        return now // 1000 + moment.dice.below(60)
    return 1 + moment.dice.below(30)


def _string(name: str, moment: Moment) -> str:
    if name.endswith(("url", "schema", "uri")):
        return f"https://sandbox.example/{name}/{moment.dice.hex(8)}"
    if name.endswith("room_id"):
        return str(moment.scene.room_id)
    if "id" in name.split("_"):
        return str(moment.scene.person(moment.viewer()).id)
    if "color" in name:
        return f"#{moment.dice.hex(6).upper()}"
    if "language" in name or name == "lang":
        return moment.scene.creator.language
    if name.endswith("name"):
        return moment.scene.person(moment.viewer()).nickname
    if name.endswith(("extra", "params")):
        return '{"sandbox":true}'
    return f"{name.replace('_', ' ')} {moment.slot.arg[1] if len(moment.slot.arg) > 1 else 0}"
