"""Ordered faults of HTTP requests."""

import asyncio

import pytest

from tests.sandbox.visitor import Visitor
from webcastle.sandbox import Sandbox

LOOK_UP = "/api-live/user/room/?aid=1988&uniqueId="


@pytest.mark.parametrize(
    ("fault", "status", "begins"),
    [
        ("http_500", 500, b"internal"),
        ("http_429", 429, b"too many"),
        ("http_403", 403, b"Access"),
        ("html", 200, b"<!DOCTYPE html>"),
        ("empty", 200, b""),
        ("api_10101", 200, b'{"data":null'),
        ("params_error", 200, b'{"data":null'),
        ("truncate", 200, b'{"data":{"user"'),
    ],
)
async def test_an_http_fault_happens_once_unless_more_is_said(
    visitor: Visitor, fault: str, status: int, begins: bytes
) -> None:
    """Then everything is as before."""
    healthy = (await visitor.get(LOOK_UP + "demo_chat"))[1]
    await visitor.order(fault)
    answer, body = await visitor.get(LOOK_UP + "demo_chat")
    assert answer.status == status
    assert body.startswith(begins)
    assert body != healthy
    assert len(body) < len(healthy)
    assert (await visitor.get(LOOK_UP + "demo_chat"))[1] == healthy


async def test_a_fault_for_a_room_id_catches_every_door_of_it(box: Sandbox, visitor: Visitor) -> None:
    """Page, look-up, room/info, check_alive, im/fetch."""
    room_id = box.world.find("demo_chat").room_id
    await visitor.order("http_500", room_id=str(room_id), seconds=10)
    for path in (
        "/@demo_chat/live",
        LOOK_UP + "DEMO_CHAT",
        f"/webcast/room/info/?room_id={room_id}",
        "/webcast/room/info_by_user/?unique_id=demo_chat",
        f"/webcast/room/check_alive/?room_ids={room_id}",
        f"/webcast/im/fetch/?room_id={room_id}",
    ):
        assert (await visitor.get(path))[0].status == 500, path
    assert (await visitor.get("/@demo_gifts/live"))[0].status == 200


async def test_slow_and_oversized_answers(visitor: Visitor) -> None:
    """Slow waits in real time; oversized is 10 MB."""
    await visitor.order("slow", delay_ms=120)
    before = asyncio.get_running_loop().time()
    assert (await visitor.get(LOOK_UP + "demo_chat"))[1]
    assert asyncio.get_running_loop().time() - before > 0.1
    await visitor.order("oversized")
    assert len((await visitor.get(LOOK_UP + "demo_chat"))[1]) == 10 * 1024 * 1024
