"""The ground truth: rooms, ledgers and gift streaks over HTTP."""

import pytest

from tests.sandbox.visitor import Visitor
from webcastle.sandbox import Sandbox


async def test_every_creator_is_listed(box: Sandbox, visitor: Visitor) -> None:
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
        ("/rooms/123/gifts", 404),
        ("/rooms/demo_never/gifts", 409),
    ],
)
async def test_rooms_that_do_not_exist(visitor: Visitor, path: str, status: int) -> None:
    """A clear error each."""
    got, answer = await visitor.control(path)
    assert got == status
    assert answer["error"]
    assert answer["message"]


async def test_the_gifts_of_a_room(box: Sandbox, visitor: Visitor) -> None:
    """The same streaks as in the process, ids as strings; their values add up; emitted gifts are among them."""
    box.emit("demo_gifts", kind="gift", user="ann", gift="Doughnut Ring", count=7, streak="a", end=False)
    _, answer = await visitor.control("/rooms/demo_gifts/gifts")
    assert answer["room_id"] == str(box.world.find("demo_gifts").room_id)
    assert answer["ended"] is False
    assert answer["streaks"] == [streak.describe() for streak in box.gifts("demo_gifts")]
    assert answer["total"] == sum(streak["total"] for streak in answer["streaks"]) > 210
    last = answer["streaks"][-1]
    assert (last["gift_id"], last["count"], last["diamonds"], last["total"]) == (5879, 7, 30, 210)
    assert last["ended"] is False
    assert int(last["msg_ids"][-1]) == box.ledger("demo_gifts")[-1]
