"""Every event with every documented field, as a real gateway sends them through a real socket."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx
import jsonschema_rs
import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed

from tests.e2e.processes import gateway, sandbox
from tests.golden.frames import EMITTED
from tests.golden.test_golden import undocumented
from webcastle.api.compat.tiktools.schemas import frame_schemas, one_frame
from webcastle.api.compat.tiktools.shapes import EVENT_TYPES

FRAMES, SHAPES = frame_schemas()
ELSEWHERE = {"lag"}
"""For a client that does not read: tests/streams/test_slow.py, and its fields in tests/api/test_asyncapi.py."""
BY_HAND = [
    *(fields for name, fields in EMITTED.items() if name != "streamEnd"),
    {
        "method": "WebcastBarrageMessage",
        "payload": {"content": {"key": "ttlive_superfan_commentnotif_superfanjoined"}, "user": {"displayId": "ann"}},
    },
]
SPEED = 8
PATIENCE_S = 40.0

Sent = dict[str, list[dict[str, Any]]]


async def listen(gate: dict[str, Any], box: str) -> Sent:
    """Watch the room that has one of each, and put into it what it has not, until every event was there."""
    sent: Sent = {}
    wanted = set(FRAMES) - ELSEWHERE - {"error", "streamEnd"}
    address = gate["gateway"].replace("http", "ws", 1) + "/?uniqueId=demo_everything&apiKey="

    async def read(key: str, *, until: set[str]) -> None:
        async with connect(address + key, ping_interval=None) as socket:
            try:
                while not until <= set(sent):
                    frame = json.loads(await socket.recv())
                    sent.setdefault(frame["event"], []).append(frame)
            except ConnectionClosed:
                return

    async with httpx.AsyncClient(base_url=box, timeout=10) as client, asyncio.timeout(PATIENCE_S):

        async def order(what: str, **fields: Any) -> None:
            (await client.post(f"/_sandbox/{what}", json=fields)).raise_for_status()

        await read("wc_unknown", until={"error"})
        async with asyncio.TaskGroup() as group:
            reading = group.create_task(read(gate["key"], until=wanted))
            while "chat" not in sent:  # noqa: ASYNC110 - another process decides
                await asyncio.sleep(0.05)
            await order("clock", mode="real", speed=SPEED)
            await order("faults", fault="drop", unique_id="demo_everything")
            for fields in BY_HAND:
                await order("emit", unique_id="demo_everything", **fields)
            await asyncio.wait([reading])
        async with asyncio.TaskGroup() as group:
            group.create_task(read(gate["key"], until={"streamEnd"}))
            await asyncio.sleep(0.5)
            await order("emit", unique_id="demo_everything", kind="end")
    return sent


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> Sent:
    """What a gateway sent, by the event's name."""
    directory = tmp_path_factory.mktemp("fields")
    with sandbox(directory, "--seed", "1") as box, gateway(directory, box.ready["sandbox"]) as gate:
        return asyncio.run(listen(gate.ready, box.ready["sandbox"]))


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(set(FRAMES) - ELSEWHERE))
def test_an_event_has_every_documented_field_and_no_other(sent: Sent, name: str) -> None:
    """At every depth, with the documented types."""
    validator = jsonschema_rs.Draft202012Validator(one_frame(name))
    assert sent[name]
    for frame in sent[name]:
        validator.validate(frame)
        if name in EVENT_TYPES or name in {"roomInfo", "error"}:
            assert undocumented(FRAMES[name], frame) == []
        if "data" in frame:
            required = SHAPES[FRAMES[name]["properties"]["data"]["$ref"].removeprefix("#/$defs/")]["required"]
            assert set(required) <= set(frame["data"])


@pytest.mark.slow
def test_users_are_the_same_in_every_event(sent: Sent) -> None:
    """Whatever the event, `user` has the same fields."""
    users = {
        name: {frozenset(frame["data"]["user"]) for frame in sent[name] if frame["data"].get("user")}
        for name in set(EVENT_TYPES) & set(sent)
        if "user" in sent[name][0]["data"]
    }
    assert len(users) > 15
    assert set().union(*users.values()) == {frozenset(SHAPES["User"]["properties"])}
