"""Normalised events as a whole: total, typed, JSON; what has no mapping of its own; what cannot be read."""

from __future__ import annotations

import base64
import random
from pathlib import Path
from typing import Any, NotRequired, get_origin, get_type_hints

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from tests.api.compat.tiktools.events.samples import HEAD, MSG, ROOM, TIME, common, data, stored
from tests.protocol.filling import fill
from tests.protocol.wire import field, message
from webcastle.api.compat.tiktools.events import event_name, events_of
from webcastle.api.compat.tiktools.shapes import EVENT_TYPES, Event, EventBase, GenericEvent, RoomInfoFrame
from webcastle.models import GapReason, Message, RawMessage
from webcastle.protocol.messages import METHODS, decode

ADAPTERS = {name: TypeAdapter(shape) for name, shape in EVENT_TYPES.items()}
GENERIC = TypeAdapter(GenericEvent)


def check(message_: Message | RawMessage) -> list[Event]:
    """The events of a message, each held against its shape: every field, no other, exact types, and JSON to the end."""
    found = events_of(message_)
    assert found
    for event in found:
        assert event.data["type"] == event.name
        assert orjson.loads(orjson.dumps(event.data)) == event.data
        adapter = ADAPTERS.get(event.name)
        if adapter is None:
            GENERIC.validate_python(event.data, strict=True)
        else:
            # Validation drops fields that the shape does not name, so equality says that there are none.
            assert adapter.validate_python(event.data, strict=True) == event.data
    return found


@pytest.mark.parametrize("method", sorted(METHODS))
@given(seed=st.integers(0, 2**32), share=st.sampled_from([0.0, 0.2, 0.6, 1.0]))
@settings(max_examples=12, deadline=None)
def test_every_message_gives_events_of_their_documented_shape(method: str, seed: int, share: float) -> None:
    """Whatever is set: edge numbers, unknown enum numbers, odd text."""
    filled = fill(METHODS[method](), random.Random(seed), share=share)
    check(stored(method, filled.SerializeToString()))


@given(
    st.binary(max_size=400),
    st.sampled_from([*sorted(METHODS), "WebcastCommentTrayMessage", "RoomMessage", "", "Webcast"]),
)
@settings(max_examples=400, deadline=None)
def test_any_bytes_give_events(payload: bytes, method: str) -> None:
    """Hostile payloads raise nothing; what does not parse is unknown, and nothing else is."""
    found = check(stored(method, payload))
    assert (found[0].name == "unknown") == (not hasattr(decode(method, payload), "ListFields"))


@given(st.text(max_size=30), st.binary(max_size=40), st.integers(0, 2**63 - 1), st.integers(0, 2**63 - 1))
@settings(max_examples=100, deadline=None)
def test_any_method_gives_events(method: str, payload: bytes, msg_id: int, create_time: int) -> None:
    """Method names come from the wire too."""
    check(RawMessage(msg_id, method, payload, create_time))


def nested(depth: int) -> bytes:
    """A user inside his own list of top fans, as deep as asked."""
    inner = message((1, 7))
    for _ in range(depth):
        inner = message((1, 7), (45, inner))
    return inner


@pytest.mark.parametrize("depth", [50, 90, 200])
def test_deep_nesting_breaks_nothing(depth: int) -> None:
    """Parsers have a limit, and the generic form must hold whatever they let through."""
    check(stored("WebcastChatMessage", message((2, nested(depth)))))
    check(stored("WebcastRoomNotifyMessage", message((5, nested(depth)))))


def test_a_text_that_repeats_its_pieces_stays_small() -> None:
    """A pattern of many places for one long piece would grow to gigabytes."""
    piece = message((1, 1), (11, "x" * 100_000))
    for places in (600, 100_000):
        content = message((2, "{0:string}" * places), (4, piece))
        assert len(orjson.dumps(data("WebcastBarrageMessage", (5, content)))) < 2_100_000


UNMAPPED = {
    "WebcastToastMessage": "toast",
    "WebcastLinkStateMessage": "linkState",
    "WebcastLinkMicLayoutStateMessage": "linkMicLayoutState",
    "WebcastHourlyRankRewardMessage": "hourlyRankReward",
    "WebcastInRoomBannerMessage": "inRoomBanner",
    "WebcastRoomNotifyMessage": "roomNotify",
}


@pytest.mark.parametrize(("method", "name"), UNMAPPED.items())
def test_a_method_without_a_mapping_keeps_its_own_fields(method: str, name: str) -> None:
    """The name is the method's; the common fields stand beside canonical JSON."""
    assert event_name(method) == name
    found = data(method)
    assert found == {
        "common": {"method": method, "msgId": str(MSG), "roomId": str(ROOM), "createTime": str(TIME)},
        "type": name,
        **HEAD,
        "method": method,
    }


def test_the_fields_of_a_generic_event_are_canonical_json() -> None:
    """Ids are strings, as everywhere."""
    found = data("WebcastToastMessage", (2, 3000), (4, "s"))
    assert (found["displayDurationMillisecond"], found["scene"]) == ("3000", "s")


def test_a_method_without_the_prefix_is_the_same_method() -> None:
    """RoomVerifyMessage is known to arrive so."""
    payload = message((2, 3))
    bare, full = (events_of(stored(method, payload)) for method in ("RoomVerifyMessage", "WebcastRoomVerifyMessage"))
    assert bare == full
    (event,) = events_of(stored("ToastMessage", b""))
    assert (event.name, event.data["method"]) == ("toast", "WebcastToastMessage")


def test_an_unknown_method_passes_through() -> None:
    """With its name and its bytes."""
    payload = message(common("WebcastCommentTrayMessage"), (2, 3978))
    (event,) = events_of(stored("WebcastCommentTrayMessage", payload))
    assert event == Event(
        "unknown",
        {
            "type": "unknown",
            **HEAD,
            "method": "WebcastCommentTrayMessage",
            "payload_b64": base64.b64encode(payload).decode(),
            "reason": "unknown_method",
        },
    )


def test_a_message_that_does_not_parse_passes_through() -> None:
    """Its reason differs."""
    (event,) = events_of(stored("WebcastChatMessage", b"\xff\xff"))
    assert (event.name, event.data["reason"], event.data["payload_b64"]) == ("unknown", "bad_message", "//8=")


def test_a_message_without_a_place_takes_the_room_from_its_header() -> None:
    """A RawMessage does not know its room."""
    payload = message((1, message((3, 42))))
    (event,) = events_of(RawMessage(1, "WebcastLikeMessage", payload, 5))
    assert (event.data["roomId"], event.data["msgId"], event.data["timestamp"]) == ("42", "1", 5)


def test_the_stored_room_is_the_truth() -> None:
    """Whatever the header says."""
    (event,) = events_of(stored("WebcastLikeMessage", message((1, message((3, 42))))))
    assert event.data["roomId"] == str(ROOM)


def test_unknown_fields_do_not_disturb() -> None:
    """TikTok adds fields all the time."""
    assert data("WebcastLikeMessage", (2, 3), (4000, "new"))["likeCount"] == 3
    assert events_of(stored("WebcastLikeMessage", field(2, 3) + field(4001, 9)))[0].name == "like"


def test_ids_are_strings_everywhere() -> None:
    """Every field called an id is a string or a list of strings; giftId is the vendor's exception."""

    def walk(shape: Any, seen: set[Any]) -> None:
        if shape in seen:
            return
        seen.add(shape)
        for name, hint in get_type_hints(shape).items():
            if name.endswith(("Id", "_id")) and name not in {"giftId", "actionId"}:
                assert hint is str, (shape, name)
            for part in (hint, *getattr(hint, "__args__", ())):
                if isinstance(part, type) and isinstance(getattr(part, "__total__", None), bool):
                    walk(part, seen)

    seen: set[Any] = set()
    for shape in EVENT_TYPES.values():
        walk(shape, seen)
    assert len(seen) > len(EVENT_TYPES)


@pytest.mark.parametrize("name", EVENT_TYPES)
def test_the_documentation_has_every_event_with_every_field(name: str) -> None:
    """A section whose heading names it; the common fields stand once, at the top."""
    sections = (Path(__file__).parents[4] / "docs" / "events.md").read_text().split("\n### ")
    (section,) = [text for text in sections if f"`{name}`" in text.partition("\n")[0]]
    missing = [key for key in get_type_hints(EVENT_TYPES[name]) if f"`{key}`" not in section]
    assert set(missing) <= set(get_type_hints(EventBase))


def test_the_documentation_and_the_schema_list_every_reason_of_a_gap() -> None:
    """And no other: both follow `GapReason`."""
    listed = ", ".join(f"`{reason}`" for reason in GapReason) + "."
    page = (Path(__file__).parents[4] / "docs" / "events.md").read_text()
    assert f"| `reason` | string | {listed} |" in page.partition("### `gap`")[2]
    (doc,) = get_type_hints(EVENT_TYPES["gap"], include_extras=True)["reason"].__metadata__
    assert doc.documentation == listed


@pytest.mark.parametrize("name", [*EVENT_TYPES, "roomInfo"])
def test_every_shape_has_a_json_schema(name: str) -> None:
    """Complete: every field of the shape, required unless it is said to be optional."""
    shape = EVENT_TYPES.get(name, RoomInfoFrame)
    schema = TypeAdapter(shape).json_schema()
    assert schema["description"]
    hints = get_type_hints(shape, include_extras=True)
    assert set(schema["properties"]) == set(hints)
    assert set(schema["required"]) == {key for key, hint in hints.items() if get_origin(hint) is not NotRequired}


def test_what_is_said_of_a_field_reaches_its_schema() -> None:
    """The strings below the fields are for the reader of the schema too."""
    properties = ADAPTERS["like"].json_schema()["properties"]
    assert properties["totalLikeCount"]["description"] == "The same as `totalLikes`, the docs' spelling."
