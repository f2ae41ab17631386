"""Plans turn messages into JSON values as proto3's own mapping does."""

from __future__ import annotations

import math
import struct
from typing import Any

import pytest
from google.protobuf import descriptor_pool, json_format, message_factory
from google.protobuf.descriptor_pb2 import DescriptorProto, FieldDescriptorProto, FileDescriptorProto

from webcastle.protocol import schema
from webcastle.protocol.plans import Plans

F = FieldDescriptorProto


def declared(*fields: tuple[str, int, int], repeated: bool = False) -> Any:
    """A message class with these fields: name, number, type."""
    pool = descriptor_pool.DescriptorPool()
    file = FileDescriptorProto(name="plan_test.proto", package="plan_test", syntax="proto3")
    message = DescriptorProto(name="M")
    for name, number, kind in fields:
        label = F.LABEL_REPEATED if repeated else F.LABEL_OPTIONAL
        message.field.add(name=name, number=number, type=kind, label=label)  # type: ignore[arg-type]
    file.message_type.append(message)
    pool.AddSerializedFile(file.SerializeToString())
    return message_factory.GetMessageClass(pool.FindMessageTypeByName("plan_test.M"))


SCALARS: tuple[tuple[int, Any], ...] = (
    (F.TYPE_INT32, -5),
    (F.TYPE_UINT32, 5),
    (F.TYPE_INT64, -(2**62)),
    (F.TYPE_UINT64, 2**63),
    (F.TYPE_SINT64, -7),
    (F.TYPE_FIXED64, 7),
    (F.TYPE_BOOL, True),
    (F.TYPE_STRING, "é\n"),
    (F.TYPE_BYTES, b"\x00\xff"),
    (F.TYPE_DOUBLE, 0.1),
    (F.TYPE_DOUBLE, math.inf),
    (F.TYPE_DOUBLE, -math.inf),
    (F.TYPE_FLOAT, struct.unpack("<f", struct.pack("<f", 0.1))[0]),
    (F.TYPE_FLOAT, struct.unpack("<f", b"\xff\xff\x7f\x7f")[0]),
)


@pytest.mark.parametrize("others", [0, 12])
@pytest.mark.parametrize(("kind", "value"), SCALARS)
def test_scalars_are_those_of_proto3_json(kind: int, value: Any, others: int) -> None:
    """In small types, which have generated code, and in large ones alike."""
    extra = [(f"other_{number}", 10 + number, F.TYPE_STRING) for number in range(others)]
    message = declared(("some_field", 1, kind), *extra)(some_field=value)
    assert Plans().converter(message.DESCRIPTOR)(message) == json_format.MessageToDict(message)


@pytest.mark.parametrize(
    ("kind", "value"), [(F.TYPE_INT64, [1, 0, -1]), (F.TYPE_STRING, ["a", ""]), (F.TYPE_BOOL, [False])]
)
def test_lists_keep_their_empty_values(kind: int, value: Any) -> None:
    """An unset field is absent, an element is not; the list is a copy."""
    message = declared(("some_field", 1, kind), repeated=True)(some_field=value)
    converted = Plans().converter(message.DESCRIPTOR)(message)
    assert converted == json_format.MessageToDict(message)
    converted["someField"].append("more")
    assert len(message.some_field) == len(value)


def test_not_a_number_has_a_name() -> None:
    """JSON has none for it."""
    message = declared(("x", 1, F.TYPE_DOUBLE))(x=math.nan)
    assert Plans().converter(message.DESCRIPTOR)(message) == {"x": "NaN"}


def test_a_type_that_contains_itself_is_planned() -> None:
    """The plan exists before its fields are planned."""
    deep = schema.CommonText(key="outer")
    deep.pieces.add(type=11).user_value.user.nickname = "ann"
    assert Plans().converter(deep.DESCRIPTOR)(deep) == json_format.MessageToDict(deep)


def test_a_plan_is_made_once() -> None:
    """Per type and family."""
    plans = Plans()
    assert plans.converter(schema.User.DESCRIPTOR) is plans.converter(schema.User.DESCRIPTOR)
    assert Plans().converter(schema.User.DESCRIPTOR) is not plans.converter(schema.User.DESCRIPTOR)


def test_maps_are_sorted_by_key_and_numbers_become_names() -> None:
    """Equal messages have equal JSON; enum numbers without a name stay numbers."""
    message = schema.WebcastLinkMicArmies()
    for anchor in (30, 4, 200):
        message.armies[anchor].hostscore = anchor
    message.trigger_reason = 99  # type: ignore[assignment]
    converted = Plans().converter(message.DESCRIPTOR)(message)
    assert list(converted["armies"]) == ["4", "30", "200"]
    assert converted["triggerReason"] == 99


def test_parts_are_converted_by_the_given_converter() -> None:
    """A bytes field that holds an encoded message."""
    cls = declared(("part", 1, F.TYPE_BYTES), ("plain", 2, F.TYPE_BYTES))
    message = cls(part=b"abc", plain=b"abc")
    converter = Plans({"plan_test.M.part": lambda encoded: {"length": len(encoded)}}).converter(message.DESCRIPTOR)
    assert converter(message) == {"part": {"length": 3}, "plain": "YWJj"}
