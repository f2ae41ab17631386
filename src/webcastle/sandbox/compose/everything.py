"""Any message of the schema, filled in by the names and types of its fields.

The rooms' usual messages have builders of their own; this one serves the rare rest, so that each method of the schema
occurs with something in it. What a field is called decides what goes in: ids, times, counts, users, texts, pictures.
"""

from __future__ import annotations

from typing import Any

from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import Message

from webcastle.sandbox.compose.giving import fill_gift
from webcastle.sandbox.compose.scene import Scene, text
from webcastle.sandbox.dice import Dice
from webcastle.sandbox.gifts import CATALOGUE
from webcastle.sandbox.people import image
from webcastle.sandbox.timeline import Slot

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


def fill(message: Message, scene: Scene, dice: Dice, slot: Slot, depth: int = 0) -> None:
    """Fill in a message's fields; the common header is left to `webcastle.sandbox.compose.scene.header`."""
    taken: set[str] = set()
    for field in message.DESCRIPTOR.fields:
        oneof = field.containing_oneof
        if field.name == "common" or (oneof is not None and oneof.name in taken):
            continue
        if depth and dice.chance(35):  # nested messages on the wire are mostly sparse
            continue
        if oneof is not None:
            taken.add(oneof.name)
        _field(message, field, scene, dice, slot, depth)


def _field(message: Message, field: FieldDescriptor, scene: Scene, dice: Dice, slot: Slot, depth: int) -> None:
    if field.message_type is not None and field.message_type.GetOptions().map_entry:
        _map(message, field, scene, dice, slot, depth)
    elif field.message_type is not None:
        if depth < _DEPTH:
            target = getattr(message, field.name)
            _nested(target.add() if field.is_repeated else target, scene, dice, slot, depth)
    else:
        value = _scalar(field, scene, dice, slot)
        if field.is_repeated:
            getattr(message, field.name).append(value)
        else:
            setattr(message, field.name, value)


def _nested(target: Message, scene: Scene, dice: Dice, slot: Slot, depth: int) -> None:
    match target.DESCRIPTOR.name:
        case "User":
            scene.fill_user(target, dice.below(scene.audience))  # type: ignore[arg-type]
        case "ImageModel":
            target.CopyFrom(image(f"webcast-sandbox/picture_{dice.below(50)}.png"))
        case "CommonText":
            who = scene.person(dice.below(scene.audience))
            text(target, "pm_mt_sandbox_text", "{0:string} was here", who.nickname)  # type: ignore[arg-type]
        case "Gift":
            fill_gift(target, dice.pick(CATALOGUE))  # type: ignore[arg-type]
        case _:
            target.SetInParent()
            fill(target, scene, dice, slot, depth + 1)


def _map(message: Message, field: FieldDescriptor, scene: Scene, dice: Dice, slot: Slot, depth: int) -> None:
    entry: Any = field.message_type
    key = _scalar(entry.fields_by_name["key"], scene, dice, slot)
    value = entry.fields_by_name["value"]
    mapped = getattr(message, field.name)
    if value.message_type is None:
        mapped[key] = _scalar(value, scene, dice, slot)
    elif depth < _DEPTH:
        _nested(mapped[key], scene, dice, slot, depth)


def _scalar(field: FieldDescriptor, scene: Scene, dice: Dice, slot: Slot) -> Any:
    kind = field.cpp_type
    if kind == FieldDescriptor.CPPTYPE_STRING:
        if field.type == FieldDescriptor.TYPE_BYTES:
            return bytes.fromhex(dice.hex(16))
        return _string(field.name, scene, dice, slot)
    if kind == FieldDescriptor.CPPTYPE_BOOL:
        return dice.chance(60)
    if kind == FieldDescriptor.CPPTYPE_ENUM:
        return dice.pick([value.number for value in field.enum_type.values])
    if kind in _FLOATS:
        return dice.below(1000) / 8
    assert kind in _INTS
    return _integer(field.name, kind in _WIDE, scene, dice, slot)


def _integer(name: str, wide: bool, scene: Scene, dice: Dice, slot: Slot) -> int:
    now = scene.now(slot)
    if wide:
        if "user_id" in name or name.endswith("uid"):
            return scene.person(dice.below(scene.audience)).id
        if name in ("room_id", "channel_id") or name.endswith("room_id"):
            return scene.room_id
        if name == "gift_id":
            return dice.pick(CATALOGUE).id
        if name.endswith(("_id", "_ids")) or name == "id":
            return 7_430_000_000_000_000_000 + slot.key + dice.below(1000)
        if name.endswith(("time", "timestamp", "_ms", "_at")):
            return now + dice.below(60_000)
        if name.endswith(("total", "score")):
            return scene.counters.diamonds(scene.elapsed(slot)) + dice.below(100)
    elif name.endswith(("time", "timestamp", "_at")):
        return now // 1000 + dice.below(60)
    return 1 + dice.below(30)


def _string(name: str, scene: Scene, dice: Dice, slot: Slot) -> str:
    if name.endswith(("url", "schema", "uri")):
        return f"https://sandbox.example/{name}/{dice.hex(8)}"
    if name.endswith("room_id"):
        return str(scene.room_id)
    if "id" in name.split("_"):
        return str(scene.person(dice.below(scene.audience)).id)
    if "color" in name:
        return f"#{dice.hex(6).upper()}"
    if "language" in name or name == "lang":
        return scene.creator.language
    if name.endswith("name"):
        return scene.person(dice.below(scene.audience)).nickname
    if name.endswith(("extra", "params")):
        return '{"sandbox":true}'
    return f"{name.replace('_', ' ')} {slot.arg[1] if len(slot.arg) > 1 else 0}"
