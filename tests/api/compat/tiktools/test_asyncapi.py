"""The WebSocket describes itself: AsyncAPI for tools, JSON Schemas for programs, examples that fit them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, get_type_hints

import httpx
import jsonschema_rs
import orjson
import pytest

from tests.api.conftest import Stage
from tests.api.fakes import api_over
from webcastle.api.compat.tiktools.admission import read_request
from webcastle.api.compat.tiktools.asyncapi import document
from webcastle.api.compat.tiktools.events import events_of
from webcastle.api.compat.tiktools.schemas import all_frames, examples, frame_schemas, one_frame
from webcastle.api.compat.tiktools.shapes import EVENT_TYPES
from webcastle.api.compat.tiktools.socket import CLOSE_CODES
from webcastle.api.compat.tiktools.stream import TikToolsStream
from webcastle.errors import BadRequestError
from webcastle.models import Position, RawMessage
from webcastle.protocol.messages import METHODS
from webcastle.streams import CloseReason

FRAMES, SHAPES = frame_schemas()


def nodes(tree: Any) -> Iterator[dict[str, Any]]:
    """Every object in a document."""
    if isinstance(tree, dict):
        yield tree
        for value in tree.values():
            yield from nodes(value)
    elif isinstance(tree, list):
        for value in tree:
            yield from nodes(value)


def resolve(tree: Any, reference: str) -> Any:
    """What a reference within a document points at."""
    for step in reference.removeprefix("#/").split("/"):
        tree = tree[step]
    return tree


# --- the document ------------------------------------------------------------------------------------------------------


def test_the_document_has_the_form_of_asyncapi_3() -> None:
    """The parts that the specification requires, and none that it does not know."""
    told = document()
    assert told["asyncapi"] == "3.0.0"
    assert set(told) == {
        "asyncapi", "info", "defaultContentType", "servers", "channels", "operations", "components",
    }  # fmt: skip
    assert {"title", "version"} <= set(told["info"])
    (server,) = told["servers"].values()
    assert {"host", "protocol"} <= set(server)
    assert set(re.findall(r"\{(\w+)\}", server["host"])) == set(server["variables"])
    (channel,) = told["channels"].values()
    assert set(channel) == {"address", "title", "summary", "description", "messages", "bindings", "x-close-codes"}
    assert channel["address"] == "/"
    (operation,) = told["operations"].values()
    assert operation["action"] == "send"
    assert resolve(told, operation["channel"]["$ref"]) == channel
    for message in told["components"]["messages"].values():
        assert set(message) == {"name", "title", "summary", "description", "payload", "examples"}
        assert message["summary"]


def test_references_lead_somewhere_and_stand_alone() -> None:
    """In AsyncAPI a reference has no neighbours; in both documents it points at something."""
    for tree in (document(), all_frames()):
        count = 0
        for node in nodes(tree):
            if isinstance(node.get("$ref"), str):
                assert resolve(tree, node["$ref"])
                assert "asyncapi" not in tree or set(node) == {"$ref"}
                count += 1
        assert count > 100


def test_no_shape_is_left_over() -> None:
    """Every component is used."""
    told = document()
    used = {node["$ref"].rpartition("/")[2] for node in nodes(told) if isinstance(node.get("$ref"), str)}
    for kind in ("messages", "schemas", "securitySchemes"):
        assert set(told["components"][kind]) <= used


def test_there_is_a_message_for_every_event() -> None:
    """Those with a shape of their own, those that the schema makes, and those of the connection itself."""
    generic = {event.name for method in METHODS for event in events_of(RawMessage(1, method, b""))}
    names = set(EVENT_TYPES) | generic | {"roomInfo", "lag", "error"}
    told = document()
    assert set(told["components"]["messages"]) == set(told["channels"]["room"]["messages"]) == names
    assert set(examples()) == set(FRAMES) == names


def test_every_field_is_explained_as_its_shape_explains_it() -> None:
    """Also the fields that a shape has from another one, or whose names are no identifiers."""
    like = SHAPES["LikeData"]["properties"]
    assert like["totalLikeCount"]["description"] == "The same as `totalLikes`, the docs' spelling."
    assert like["msgId"]["description"].startswith("TikTok's id of the message")
    assert like["seq"]["description"].startswith("The number of its message in the room")
    assert "last known good" in SHAPES["GapData"]["properties"]["from"]["description"]
    assert SHAPES["GiftFinalData"]["properties"]["endedBy"]["enum"] == ["repeatEnd", "timeout", "single"]
    assert all(frame["description"] for frame in FRAMES.values())
    assert all(shape["description"] for shape in SHAPES.values())


@pytest.mark.parametrize("name", EVENT_TYPES)
def test_an_event_has_the_fields_of_its_shape_and_of_the_stream(name: str) -> None:
    """No more and no less; its name is fixed, and what is not optional is required."""
    data = SHAPES[FRAMES[name]["properties"]["data"]["$ref"].removeprefix("#/$defs/")]
    stream = {"seq", "part", "position", "serverTime", "receivedAt", "isBacklog"}
    assert set(data["properties"]) == set(get_type_hints(EVENT_TYPES[name])) | stream
    assert data["properties"]["type"]["const"] == FRAMES[name]["properties"]["event"]["const"] == name
    optional = set(data["properties"]) - set(data["required"])
    assert optional == {"part"} | {
        "battleArmies": {"lastGift", "battleGame"},
        "chat": {"starred"},
        "gift": {"relationship"},
    }.get(name, set())


# --- what a client may ask ---------------------------------------------------------------------------------------------


def query() -> dict[str, dict[str, Any]]:
    """The documented parameters."""
    described: dict[str, dict[str, Any]] = document()["channels"]["room"]["bindings"]["ws"]["query"]["properties"]
    return described


GOOD = {
    "uniqueId": ["demo_chat", "@demo.chat-1"],
    "roomId": ["7300000000000000001"],
    "since": ["0", "4711", "4711.2", "k3x9az.4711.0", "k3x9az.0.12", "k3x9az.4711.0.1"],
    "events": ["chat", "chat,gift"],
    "codes": ["docs", "sdk"],
}
BAD = {
    "uniqueId": ["a b", "a/b", "@", "x" * 65],
    "roomId": ["0", "-1", "abc", "7" * 20],
    "since": [
        "",
        "-1",
        "1.0",
        "1.x",
        "4711.",
        "now",
        "k3x9az",
        "k3x9az.1",
        "k3x9az.01.0",
        "K3x9az.1.0",
        "k3x9az.1.0.0",
    ],
    "events": ["", "chat,", "chat gift", ",", ",".join(["a"] * 101)],
    "codes": ["", "vendor"],
}


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, values in GOOD.items() for value in values])
def test_what_the_document_allows_is_accepted(name: str, value: str) -> None:
    """Patterns and the socket agree on what is good."""
    assert jsonschema_rs.is_valid(query()[name], value)
    read_request({"uniqueId": "demo", name: value})


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, values in BAD.items() for value in values])
def test_what_the_document_forbids_is_refused(name: str, value: str) -> None:
    """Patterns and the socket agree on what is bad."""
    assert not jsonschema_rs.is_valid(query()[name], value)
    with pytest.raises(BadRequestError):
        read_request({"uniqueId": "demo", name: value})


def test_every_parameter_is_explained() -> None:
    """And its examples are good."""
    for parameter in query().values():
        assert parameter["description"]
        for example in parameter.get("examples", []):
            assert jsonschema_rs.is_valid(parameter, example)


def test_every_close_code_is_explained_in_both_numberings() -> None:
    """Each reason, with both numbers, for programs and for people."""
    channel = document()["channels"]["room"]
    told = {code["reason"]: code for code in channel["x-close-codes"]}
    for reason in CloseReason:
        code = told[reason.name.lower()]
        assert (code["docs"], code["sdk"]) == (CLOSE_CODES["docs"][reason], CLOSE_CODES["sdk"][reason])
        assert f"| {code['docs']} | {code['sdk']} | {code['description']} |" in channel["description"]
    assert told["restart"]["docs"] == 1012


# --- what is sent ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", FRAMES)
def test_an_example_fits_its_schema_and_no_other(name: str) -> None:
    """A whole frame of each kind; in the schema of all frames exactly one kind fits."""
    frame = examples()[name]
    jsonschema_rs.Draft202012Validator(one_frame(name)).validate(frame)
    jsonschema_rs.Draft202012Validator(all_frames()).validate(frame)
    message = document()["components"]["messages"][name]
    assert message["examples"][0]["payload"] == frame
    jsonschema_rs.Draft7Validator({"allOf": [message["payload"]], "components": document()["components"]}).validate(
        frame
    )


def test_a_schema_notices_what_is_wrong() -> None:
    """A missing field, a wrong type, another event's name: none of them fits."""
    validator = jsonschema_rs.Draft202012Validator(one_frame("like"))
    good = examples()["like"]
    assert validator.is_valid(good)
    for field in (*good["data"],):
        if field != "part":
            assert not validator.is_valid({**good, "data": {k: v for k, v in good["data"].items() if k != field}})
    assert not validator.is_valid({**good, "data": good["data"] | {"likeCount": "3"}})
    assert not validator.is_valid({**good, "data": good["data"] | {"type": "gift"}})
    assert not validator.is_valid({**good, "data": good["data"] | {"user": good["data"]["user"] | {"id": 7}}})
    assert not validator.is_valid({**good, "event": "gift"})


def test_schemas_are_themselves_well_formed() -> None:
    """By the rules of their dialect."""
    for schema in (all_frames(), *map(one_frame, FRAMES)):
        assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
        jsonschema_rs.meta.validate(schema)


def test_the_document_tells_what_the_dialect_says_of_lag() -> None:
    """The frame for slow clients is written elsewhere; its description is held against it."""
    lag = orjson.loads(TikToolsStream().lag(3, 5, 7, Position(4, 0, 2, "k3x9az")))
    jsonschema_rs.Draft202012Validator(one_frame("lag")).validate(lag)
    assert set(lag["data"]) == set(SHAPES["LagData"]["properties"])


# --- over HTTP ---------------------------------------------------------------------------------------------------------


async def test_it_is_served_to_everybody(anonymous: httpx.AsyncClient) -> None:
    """Without a key, and to pages of other origins, as tools that show such documents are."""
    for path, expected in (
        ("/asyncapi.json", document()),
        ("/schemas/events.json", all_frames()),
        ("/schemas/events/giftFinal.json", one_frame("giftFinal")),
    ):
        response = await anonymous.get(path)
        assert response.status_code == 200
        assert response.headers["content-type"] == "application/json"
        assert response.headers["access-control-allow-origin"] == "*"
        assert response.json() == expected


async def test_a_schema_that_does_not_exist(anonymous: httpx.AsyncClient) -> None:
    """404, as for any other path."""
    for name in ("nothing", "Chat", "..%2f", "$defs"):
        assert (await anonymous.get(f"/schemas/events/{name}.json")).status_code == 404


def test_nothing_is_made_before_it_is_asked_for() -> None:
    """An application that starts does not pay for its description."""
    frame_schemas.cache_clear()
    api = api_over(Stage())
    assert api.openapi()["paths"]["/asyncapi.json"]
    assert frame_schemas.cache_info().currsize == 0
