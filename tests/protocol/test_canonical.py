"""Canonical JSON: the seed captures to the byte, and every message type against protobuf's own mapping."""

from __future__ import annotations

import json
import random
from pathlib import Path

import orjson
import pytest
from google.protobuf import json_format
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.protocol.filling import fill
from tests.protocol.wire import message
from webcastle.protocol import schema
from webcastle.protocol.canonical import message_to_dict, payload_json
from webcastle.protocol.messages import METHODS, message_class

CAPTURES = Path(__file__).parents[1] / "captures"


@pytest.mark.parametrize("name", ["room_msg_fetch", "room_history_msg_fetch"])
def test_captured_payloads_survive_the_round_trip_to_the_byte(name: str) -> None:
    """JSON to protobuf to JSON is the same text, key order included."""
    captured = json.loads((CAPTURES / f"{name}.json").read_text())["messages"][0]
    text = json.dumps(captured["payload"], ensure_ascii=False, separators=(",", ":"))
    payload = json_format.Parse(text, schema.WebcastChatMessage()).SerializeToString()
    assert payload_json("WebcastChatMessage", payload).decode() == text


@pytest.mark.parametrize("method", sorted(METHODS))
@given(seed=st.integers(0, 2**32), share=st.sampled_from([0.2, 0.6, 1.0]))
@settings(max_examples=8, deadline=None)
def test_every_type_agrees_with_protobufs_own_mapping(method: str, seed: int, share: float) -> None:
    """Whatever is set, our JSON means the same as json_format's, and unset fields are absent."""
    filled = fill(METHODS[method](), random.Random(seed), share=share)
    ours = orjson.loads(payload_json(method, filled.SerializeToString()))
    theirs = json_format.MessageToDict(filled)
    assert ours == json.loads(json.dumps(theirs))


def test_fields_come_in_the_order_of_their_numbers_whatever_the_wire_order() -> None:
    """A payload written backwards reads the same."""
    payload = message((14, "en"), (3, "hi"), (1, message((2, 5), (1, "WebcastChatMessage"))))
    assert payload_json("WebcastChatMessage", payload) == (
        b'{"common":{"method":"WebcastChatMessage","msgId":"5"},"content":"hi","contentLanguage":"en"}'
    )


def test_names_that_break_the_camel_case_rule_are_kept() -> None:
    """The badge's OpenWebURL and the privilege log's Level are spelled as upstream spells them."""
    badge = message((10, "sslocal://x"), (12, message((5, "7"))))
    user = message((64, badge))
    out = orjson.loads(payload_json("WebcastChatMessage", message((2, user))))
    assert out["user"]["badgeList"][0] == {"OpenWebURL": "sslocal://x", "privilegeLogExtra": {"Level": "7"}}


def test_an_empty_but_present_message_is_an_empty_object() -> None:
    """Presence is information."""
    assert payload_json("WebcastChatMessage", message((18, b""))) == b'{"userIdentity":{}}'


def test_unknown_enum_numbers_stay_numbers_and_unknown_fields_do_not_disturb() -> None:
    """A newer TikTok sends values that we have no name for."""
    badge = message((3, 4242))
    payload = message((2, message((64, badge))), (3, "x"), (4000, "new"))
    assert payload_json("WebcastChatMessage", payload) == (b'{"user":{"badgeList":[{"sceneType":4242}]},"content":"x"}')


def test_unknown_fields_survive_parsing_and_writing() -> None:
    """Nothing that upstream sent is lost when a message is passed on."""
    payload = message((3, "x"), (4000, "new"))
    parsed = schema.WebcastChatMessage.FromString(payload)
    assert parsed.SerializeToString() == payload


def test_maps_are_sorted_so_that_equal_messages_have_equal_json() -> None:
    """Protobuf maps have no order of their own."""
    result = schema.ProtoMessageFetchResult()
    for key in ("b", "c", "a"):
        result.route_params[key] = key
    assert list(message_to_dict(result)["routeParams"]) == ["a", "b", "c"]


def test_what_cannot_be_read_has_no_json() -> None:
    """Unknown methods and broken bytes are the caller's to pass on as they are."""
    assert payload_json("WebcastNobodyKnowsMessage", b"") is None
    assert payload_json("WebcastChatMessage", b"\xff\xff\xff") is None
    assert payload_json("WebcastChatMessage", message((3, b"\xff\xfe"))) is None


def test_methods_without_the_prefix_find_their_class() -> None:
    """Some arrive as RoomVerifyMessage."""
    assert message_class("RoomVerifyMessage") is METHODS["WebcastRoomVerifyMessage"]


def test_the_schema_has_every_method_the_facts_name() -> None:
    """The count moves only when the facts do."""
    assert len(METHODS) == 62


@given(st.binary(max_size=300), st.sampled_from(sorted(METHODS)))
@settings(max_examples=300, deadline=None)
def test_any_bytes_give_json_or_none(payload: bytes, method: str) -> None:
    """Hostile payloads raise nothing."""
    out = payload_json(method, payload)
    assert out is None or isinstance(orjson.loads(out), dict)


def test_a_damaged_part_makes_the_whole_message_unreadable() -> None:
    """Remembered parts are parsed as strictly as the rest."""
    assert payload_json("WebcastChatMessage", message((2, b"\xff\xff"), (3, "x"))) is None


def test_a_part_that_comes_again_reads_the_same() -> None:
    """Also as an empty one, also when another message has it under another field."""
    user = message((1, 5), (3, "Demo"))
    for _ in range(2):
        assert payload_json("WebcastChatMessage", message((2, user))) == b'{"user":{"id":"5","nickname":"Demo"}}'
        assert payload_json("WebcastGiftMessage", message((8, user), (7, b""))) == (
            b'{"user":{},"toUser":{"id":"5","nickname":"Demo"}}'
        )
