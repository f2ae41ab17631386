"""The sandbox's own doors: rooms, ledger, clock, connections."""

import asyncio
from typing import Any

import pytest

from tests.sandbox.visitor import Visitor
from webcastle.sandbox import Sandbox


async def test_the_index_names_every_door(visitor: Visitor) -> None:
    """For whoever finds the port in a browser."""
    status, answer = await visitor.control("/")
    assert status == 200
    assert answer["seed"] == 1
    for door in ("rooms", "ledger", "emit", "faults", "clock", "sign", "connections"):
        assert any(door in path for path in answer["control"])


async def test_rooms_lists_everybody(box: Sandbox, visitor: Visitor) -> None:
    """State, room, count, sockets; a count that agrees with the ledger."""
    socket = await visitor.socket(box.world.find("demo_gifts").room_id)
    _, answer = await visitor.control("/rooms")
    rooms = {room["unique_id"]: room for room in answer["rooms"]}
    assert len(rooms) == len(box.world.creators)
    assert rooms["demo_chat"]["state"] == "live"
    assert rooms["demo_chat"]["emitted"] == len(box.ledger("demo_chat"))
    assert rooms["demo_chat"]["sockets"] == 0
    assert rooms["demo_gifts"]["sockets"] == rooms["demo_gifts"]["opened"] == 1
    assert rooms["demo_ended"]["state"] == "ended"
    assert rooms["demo_never"]["state"] == "never"
    assert rooms["demo_never"]["room_id"] == ""
    assert rooms["demo_restricted"]["access"] == "age_restricted"
    box.emit("demo_chat", kind="pause")
    _, answer = await visitor.control("/rooms")
    assert {room["unique_id"]: room["state"] for room in answer["rooms"]}["demo_chat"] == "paused"
    await socket.close()


async def test_the_ledger_is_everything_so_far_in_order(box: Sandbox, visitor: Visitor) -> None:
    """Ids, methods and times; by room id or by name."""
    room = box.world.find("demo_everything")
    _, answer = await visitor.control(f"/rooms/{room.room_id}/ledger")
    assert answer["room_id"] == str(room.room_id)
    assert answer["ended"] is False
    assert answer["more"] is False
    assert [int(each["msg_id"]) for each in answer["messages"]] == box.ledger("demo_everything")
    assert answer["count"] == len(answer["messages"])
    for each, slot in zip(answer["messages"][:200], room.timeline.after(0), strict=False):
        built = box.world.message(room, slot)
        assert (each["method"], each["create_time"]) == (built.method, built.create_time)
    assert (await visitor.control("/rooms/demo_everything/ledger"))[1] == answer


async def test_the_ledger_in_pieces(box: Sandbox, visitor: Visitor) -> None:
    """after and limit; the whole count stays."""
    ids = box.ledger("demo_chat")
    path = "/rooms/demo_chat/ledger"
    got: list[int] = []
    after = ""
    while True:
        _, answer = await visitor.control(f"{path}?limit=100{after}")
        got += [int(each["msg_id"]) for each in answer["messages"]]
        assert answer["count"] == len(ids)
        if not answer["more"]:
            break
        after = f"&after={got[-1]}"
    assert got == ids


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/rooms/123/ledger", 404),
        ("/rooms/nobody/ledger", 404),
        ("/rooms/demo_never/ledger", 409),
        ("/rooms/demo_chat/ledger?after=123", 400),
        ("/rooms/demo_chat/ledger?after=abc", 400),
        ("/rooms/demo_chat/ledger?limit=abc", 400),
        ("/rooms/demo_chat/ledger?limit=-1", 400),
    ],
)
async def test_ledgers_that_do_not_exist(visitor: Visitor, path: str, status: int) -> None:
    """A clear error each."""
    got, answer = await visitor.control(path)
    assert got == status
    assert answer["error"]
    assert answer["message"]


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
