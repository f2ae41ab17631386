"""The sandbox's own doors: rooms, ledger, clock, connections."""

import asyncio
from typing import Any

import pytest

from tests.sandbox.visitor import Visitor
from webcastle.sandbox import Sandbox


async def test_the_index_names_every_door(visitor: Visitor) -> None:
    """For a person who opens the port in a browser."""
    status, answer = await visitor.control("/")
    assert status == 200
    assert answer["seed"] == 1
    for door in ("rooms", "ledger", "emit", "faults", "clock", "sign", "connections"):
        assert any(door in path for path in answer["control"])


async def test_turning_the_clock(box: Sandbox, visitor: Visitor) -> None:
    """Forward by hand; what became due is there."""
    before = len(box.ledger("demo_chat"))
    _, clock = await visitor.control("/clock")
    assert clock["mode"] == "manual"
    assert clock["at"] == 0
    _, turned = await visitor.control("/clock", {"advance_ms": 5_000})
    assert turned["now"] == clock["now"] + 5_000
    assert len(box.ledger("demo_chat")) > before + 10


async def test_letting_the_clock_run(box: Sandbox, visitor: Visitor) -> None:
    """Real time goes on from where the clock stood, as fast as wanted, and can be stopped again."""
    _, running = await visitor.control("/clock", {"mode": "real", "speed": 1000})
    assert running["mode"] == "real"
    assert running["at"] < 60_000
    async with asyncio.timeout(5):
        while (await visitor.control("/clock"))[1]["at"] < 1_000:  # noqa: ASYNC110 - asks the server each time
            await asyncio.sleep(0)
    _, stopped = await visitor.control("/clock", {"mode": "manual"})
    assert (await visitor.control("/clock"))[1]["now"] == stopped["now"]


async def test_a_socket_follows_a_running_clock(box: Sandbox, visitor: Visitor) -> None:
    """Frames come by themselves, a thousand times as fast as in life."""
    room_id = box.world.find("demo_chat").room_id
    socket = await visitor.socket(room_id)
    await socket.enter()
    start = len(box.ledger("demo_chat"))
    await visitor.control("/clock", {"mode": "real", "speed": 1000})
    for _ in range(50):
        await socket.result()
    await visitor.control("/clock", {"mode": "manual"})
    assert socket.ids == box.ledger("demo_chat")[start:][: len(socket.ids)]
    await socket.close()


@pytest.mark.parametrize(
    "body",
    [{"mode": "fast"}, {"advance_ms": -1}, {"advance_ms": "x"}, {"speed": 0}, {"speed": 2}, {"tick": 1}],
)
async def test_wrong_clock_orders(visitor: Visitor, body: dict[str, Any]) -> None:
    """400; time never goes back."""
    assert (await visitor.control("/clock", body))[0] == 400


async def test_bodies_that_are_no_objects(visitor: Visitor) -> None:
    """400 for each door that takes a body."""
    for door in ("/emit", "/faults", "/clock", "/sign"):
        for body in ([1], "x", 5):
            assert (await visitor.control(door, body))[0] == 400
        async with visitor.http.post(f"{visitor.box.url}/_sandbox{door}", data=b"{not json") as answer:
            assert answer.status == 400
