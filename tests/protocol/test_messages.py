"""From a method and its bytes to a message, and what its header says."""

from __future__ import annotations

import hashlib

import pytest

from tests.protocol.wire import message
from webcastle.models import RawMessage
from webcastle.protocol import messages, schema
from webcastle.protocol.faults import Fault, FaultKind


def entry(method: str, payload: bytes, msg_id: int = 0, *, history: bool = False) -> schema.BaseProtoMessage:
    return schema.BaseProtoMessage(method=method, payload=payload, msg_id=msg_id, is_history=history)


def chat(msg_id: int = 0, create_time: int = 0) -> bytes:
    message = schema.WebcastChatMessage(content="hi")
    message.common.msg_id = msg_id
    message.common.create_time = create_time
    return message.SerializeToString()


@pytest.mark.parametrize("method", ["WebcastChatMessage", "ChatMessage"])
def test_a_method_is_known_with_and_without_its_prefix(method: str) -> None:
    """Some arrive without (observed)."""
    assert messages.message_class(method) is schema.WebcastChatMessage
    decoded = messages.decode(method, chat())
    assert isinstance(decoded, schema.WebcastChatMessage)
    assert decoded.content == "hi"


def test_every_method_is_named_like_its_class() -> None:
    """The table is the schema's own list."""
    assert len(messages.METHODS) > 50
    assert all(cls.DESCRIPTOR.name == method for method, cls in messages.METHODS.items())
    assert {*messages.METHODS, *(name.removeprefix("Webcast") for name in messages.METHODS)} >= messages.GIFT_METHODS


def raw(message: schema.BaseProtoMessage) -> RawMessage:
    return messages.raw_messages([message])[0]


def test_an_unknown_method_and_broken_bytes_are_faults() -> None:
    """Never an exception; the payload is not quoted."""
    unknown = messages.decode("WebcastNothing" + "x" * 200, b"")
    assert isinstance(unknown, Fault)
    assert unknown.kind is FaultKind.UNKNOWN_METHOD
    assert len(unknown.detail) < 120
    broken = messages.decode("WebcastChatMessage", b"\xff\xffsecret")
    assert isinstance(broken, Fault)
    assert broken.kind is FaultKind.BAD_MESSAGE
    assert "secret" not in broken.detail


def test_the_envelope_s_id_comes_before_the_header_s() -> None:
    """And the creation time is the header's."""
    found = raw(entry("WebcastChatMessage", chat(5, 1_000), 7, history=True))
    assert (found.msg_id, found.create_time, found.is_history) == (7, 1_000, True)
    assert raw(entry("WebcastChatMessage", chat(5, 1_000))).msg_id == 5


def test_a_message_without_any_id_gets_one_of_its_content() -> None:
    """The same on every repeat and machine, another for other bytes or another method; positive, 63 bits."""
    one = raw(entry("WebcastChatMessage", chat())).msg_id
    again = raw(entry("WebcastChatMessage", chat())).msg_id
    other = raw(entry("WebcastLikeMessage", chat())).msg_id
    digest = hashlib.blake2b(b"WebcastChatMessage\0" + chat(), digest_size=8).digest()
    assert one == again == int.from_bytes(digest, "big") >> 1
    assert 0 < one < 2**63
    assert other != one


def test_a_payload_that_does_not_parse_is_kept() -> None:
    """Unknown bytes are stored and passed on."""
    found = raw(entry("WebcastChatMessage", b"\xff\xff", 7))
    assert (found.msg_id, found.payload, found.create_time) == (7, b"\xff\xff", 0)


def test_a_look_at_a_gift_agrees_with_the_whole_message() -> None:
    """The partial schema reads the same fields at the same numbers."""
    gift = schema.WebcastGiftMessage(gift_id=5655, repeat_count=3, repeat_end=1, group_id=9, combo_count=3)
    gift.user.id = 11
    gift.gift.type = 1
    gift.gift.diamond_count = 30
    peek = messages.gift_peek(gift.SerializeToString())
    assert peek is not None
    shared = [field.name for field in schema.GiftPeek.DESCRIPTOR.fields if field.message_type is None]
    assert "repeat_count" in shared
    for name in shared:
        expected = getattr(gift, name)
        assert getattr(peek, name) == (expected.encode() if isinstance(expected, str) else expected), name
    assert messages.gift_peek(b"\xff\xff") is None


def test_a_look_at_a_gift_by_hand() -> None:
    """The fields that its streak is made of; a text that is not UTF-8 hides nothing."""
    payload = message(
        (2, 5655), (4, 2), (5, 3), (7, message((1, 11), (3, b"A\xf0\x9f"))), (8, message((1028, "22"))), (9, 1),
        (11, 900), (15, message((5, 5655), (11, 1), (12, 5))), (45, "33"), (46, 33),
    )  # fmt: skip
    peek = messages.gift_peek(payload)
    assert peek is not None
    assert (peek.gift_id, peek.group_count, peek.repeat_count, peek.repeat_end) == (5655, 2, 3, 1)
    assert (peek.user.id, peek.to_user.id_str, peek.group_id) == (11, b"22", 900)
    assert (peek.gift.id, peek.gift.type, peek.gift.diamond_count) == (5655, 1, 5)
    assert (peek.to_member_id, peek.to_member_id_int) == (b"33", 33)
    assert isinstance(messages.decode("WebcastGiftMessage", payload), Fault)
    assert messages.gift_peek(b"\xff") is None
