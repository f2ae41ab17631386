"""Orders of faults: for one room or all, by count or by time, and malformed ones."""

from typing import Any

import pytest

from tests.sandbox.visitor import Visitor
from webcastle.sandbox import Sandbox

LOOK_UP = "/api-live/user/room/?aid=1988&uniqueId="


async def test_a_fault_can_be_for_one_room_one_path_and_some_time(box: Sandbox, visitor: Visitor) -> None:
    """Others are not touched; the control doors never are."""
    await visitor.order("http_500", unique_id="demo_chat", path="/api-live", seconds=60)
    room_id = box.world.find("demo_chat").room_id
    for _ in range(3):
        assert (await visitor.get(LOOK_UP + "demo_chat"))[0].status == 500
    assert (await visitor.get(LOOK_UP + "demo_gifts"))[0].status == 200
    assert (await visitor.get(f"/webcast/room/info/?room_id={room_id}"))[0].status == 200
    _, seen = await visitor.control("/faults")
    assert seen["faults"][0]["hits"] == 3
    await box.advance(60_000)
    assert (await visitor.get(LOOK_UP + "demo_chat"))[0].status == 200


async def test_counts_and_clearing(visitor: Visitor) -> None:
    """Exactly as often as ordered; DELETE forgets the rest."""
    await visitor.order("empty", count=2)
    bodies = [(await visitor.get(LOOK_UP + "demo_chat"))[1] for _ in range(3)]
    assert [bool(body) for body in bodies] == [False, False, True]
    await visitor.order("empty", count=5)
    status, answer = await visitor.control("/faults", method="DELETE")
    assert (status, answer) == (200, {"cleared": 1})
    assert (await visitor.get(LOOK_UP + "demo_chat"))[1]


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"fault": "meteor"},
        {"fault": "drop", "count": 0},
        {"fault": "drop", "seconds": -1},
        {"fault": "drop", "count": "many"},
        {"fault": "drop", "colour": "red"},
        {"fault": "drop", "unique_id": "demo_chat", "room_id": "1"},
        {"fault": "drop", "room_id": "abc"},
    ],
)
async def test_wrong_orders_are_explained(visitor: Visitor, body: dict[str, Any]) -> None:
    """400 with the field and the list of faults."""
    status, answer = await visitor.control("/faults", body)
    assert status == 400
    assert "drop" in answer["hint"]
    assert answer["message"]


async def test_a_fault_for_nobody_is_an_error(visitor: Visitor) -> None:
    """404, not silence."""
    assert (await visitor.control("/faults", {"fault": "drop", "unique_id": "nobody"}))[0] == 404
