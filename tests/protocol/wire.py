"""Protobuf by hand: bytes written from field numbers alone, without the schema under test."""

from __future__ import annotations

Value = int | str | bytes | float


def varint(value: int) -> bytes:
    """A base-128 number; negative ones as 64-bit two's complement."""
    value &= 2**64 - 1
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def field(number: int, value: Value) -> bytes:
    """One field: an int as varint, anything else with its length."""
    if isinstance(value, int):
        return varint(number << 3) + varint(value)
    data = value.encode() if isinstance(value, str) else value
    return varint(number << 3 | 2) + varint(len(data)) + data


def message(*fields: tuple[int, Value]) -> bytes:
    """A message of the given fields, in the order given."""
    return b"".join(field(number, value) for number, value in fields)
