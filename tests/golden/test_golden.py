"""The golden frames are those that are sent today, and they fit what is documented."""

from __future__ import annotations

import asyncio
from typing import Any

import jsonschema_rs
import orjson
import pytest

from tests.golden.frames import EMITTED, GATEWAY, PACKAGED, STORED, Frame, golden_frames, packaged, stored
from webcastle.api.compat.tiktools.schemas import frame_schemas, one_frame

FRAMES, SHAPES = frame_schemas()
STALE = "Events have changed. If that is meant, run `python -m tests.golden` and look at the difference."


@pytest.fixture(scope="module")
def made() -> dict[str, Frame]:
    """The frames, made now."""
    return asyncio.run(golden_frames())


def test_there_is_one_of_each(made: dict[str, Frame]) -> None:
    """For every event that is documented, and for nothing else."""
    assert set(made) == set(FRAMES)
    assert {path.stem for path in STORED.iterdir()} == set(FRAMES), STALE
    assert set(EMITTED) | set(GATEWAY) <= set(FRAMES)
    assert not set(EMITTED) & set(GATEWAY)


@pytest.mark.parametrize("name", FRAMES)
def test_what_is_sent_is_what_is_stored(made: dict[str, Frame], name: str) -> None:
    """Byte for byte."""
    assert stored(made[name]) == (STORED / f"{name}.json").read_bytes(), STALE


def test_the_package_has_the_same(made: dict[str, Frame]) -> None:
    """The examples in the gateway's own documents are these."""
    assert packaged(made) == PACKAGED.read_bytes(), STALE
    assert len(PACKAGED.read_bytes()) < 100_000


@pytest.mark.parametrize("name", FRAMES)
def test_a_frame_fits_its_schema_to_the_letter(name: str) -> None:
    """What is documented is there, and what is there is documented, at every depth; fields of the schema's own aside."""
    frame = orjson.loads((STORED / f"{name}.json").read_bytes())
    jsonschema_rs.Draft202012Validator(one_frame(name)).validate(frame)
    data = SHAPES.get(FRAMES[name]["properties"].get("data", {}).get("$ref", "").removeprefix("#/$defs/"), FRAMES[name])
    if "canonical protobuf JSON" not in data["description"]:
        assert not undocumented(FRAMES[name], frame)


def test_the_comparison_notices_a_field_too_many() -> None:
    """The check above can fail."""
    frame = orjson.loads((STORED / "chat.json").read_bytes())
    assert undocumented(FRAMES["chat"], frame) == []
    frame["data"]["user"]["age"] = 7
    frame["data"]["mood"] = "good"
    assert undocumented(FRAMES["chat"], frame) == ["data.user.age", "data.mood"]


def undocumented(schema: dict[str, Any], value: Any, where: str = "") -> list[str]:
    """The fields of a value that its schema does not name."""
    schema = SHAPES.get(schema.get("$ref", "").removeprefix("#/$defs/"), schema)
    for choice in schema.get("anyOf", []):
        if choice.get("type") != "null" and value is not None:
            return undocumented(choice, value, where)
    found: list[str] = []
    if isinstance(value, dict):
        for name, inner in value.items():
            path = f"{where}.{name}".removeprefix(".")
            known = schema.get("properties", {}).get(name)
            found += [path] if known is None else undocumented(known, inner, path)
    elif isinstance(value, list):
        for inner in value:
            found += undocumented(schema.get("items", {}), inner, f"{where}[]")
    return found
