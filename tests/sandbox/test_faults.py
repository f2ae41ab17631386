"""Faults to order: over HTTP and on sockets, for one room or all, by count or by time."""

import asyncio
from typing import Any

import aiohttp
import pytest

from tests.sandbox.visitor import PATIENCE_S, Visitor
from webcastle.protocol import frames, schema
from webcastle.protocol.faults import Fault, FaultKind
from webcastle.sandbox import Sandbox
from webcastle.sandbox.faults import HTTP_FAULTS, SOCKET_FAULTS

LOOK_UP = "/api-live/user/room/?aid=1988&uniqueId="


async def order(visitor: Visitor, fault: str, **fields: Any) -> Any:
    status, answer = await visitor.control("/faults", {"fault": fault, **fields})
    assert status == 200, answer
    return answer


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
    await order(visitor, fault)
    answer, body = await visitor.get(LOOK_UP + "demo_chat")
    assert answer.status == status
    assert body.startswith(begins)
    assert body != healthy
    assert len(body) < len(healthy)
    assert (await visitor.get(LOOK_UP + "demo_chat"))[1] == healthy


async def test_a_fault_can_be_for_one_room_one_path_and_some_time(box: Sandbox, visitor: Visitor) -> None:
    """Others are not touched; the control doors never are."""
    await order(visitor, "http_500", unique_id="demo_chat", path="/api-live", seconds=60)
    room_id = box.world.find("demo_chat").room_id
    for _ in range(3):
        assert (await visitor.get(LOOK_UP + "demo_chat"))[0].status == 500
    assert (await visitor.get(LOOK_UP + "demo_gifts"))[0].status == 200
    assert (await visitor.get(f"/webcast/room/info/?room_id={room_id}"))[0].status == 200
    _, seen = await visitor.control("/faults")
    assert seen["faults"][0]["hits"] == 3
    await box.advance(60_000)
    assert (await visitor.get(LOOK_UP + "demo_chat"))[0].status == 200


async def test_a_fault_for_a_room_id_catches_every_door_of_it(box: Sandbox, visitor: Visitor) -> None:
    """Page, look-up, room/info, check_alive, im/fetch."""
    room_id = box.world.find("demo_chat").room_id
    await order(visitor, "http_500", room_id=str(room_id), seconds=10)
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


async def test_counts_and_clearing(visitor: Visitor) -> None:
    """Exactly as often as ordered; DELETE forgets the rest."""
    await order(visitor, "empty", count=2)
    bodies = [(await visitor.get(LOOK_UP + "demo_chat"))[1] for _ in range(3)]
    assert [bool(body) for body in bodies] == [False, False, True]
    await order(visitor, "empty", count=5)
    status, answer = await visitor.control("/faults", method="DELETE")
    assert (status, answer) == (200, {"cleared": 1})
    assert (await visitor.get(LOOK_UP + "demo_chat"))[1]


async def test_slow_and_oversized_answers(visitor: Visitor) -> None:
    """Slow waits in real time; oversized is 10 MB."""
    await order(visitor, "slow", delay_ms=120)
    before = asyncio.get_running_loop().time()
    assert (await visitor.get(LOOK_UP + "demo_chat"))[1]
    assert asyncio.get_running_loop().time() - before > 0.1
    await order(visitor, "oversized")
    assert len((await visitor.get(LOOK_UP + "demo_chat"))[1]) == 10 * 1024 * 1024


async def test_no_push_server(box: Sandbox, visitor: Visitor) -> None:
    """A fetch result that leaves only polling."""
    room_id = box.world.find("demo_chat").room_id
    await order(visitor, "no_push_server")
    assert (await visitor.fetch(room_id)).push_server == ""
    assert (await visitor.fetch(room_id)).push_server


@pytest.mark.parametrize(
    ("fault", "status", "reason"),
    [("refuse_ws", 200, "illegal secret key"), ("device_blocked", 415, "DEVICE_BLOCKED")],
)
async def test_refused_handshakes(box: Sandbox, visitor: Visitor, fault: str, status: int, reason: str) -> None:
    """Once, then the same call gets in."""
    room_id = box.world.find("demo_chat").room_id
    await order(visitor, fault, unique_id="demo_chat")
    with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
        await visitor.socket(room_id)
    assert refused.value.status == status
    assert refused.value.headers is not None
    assert refused.value.headers["Handshake-Msg"] == reason
    await (await visitor.socket(room_id)).close()


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        ("corrupt", FaultKind.BAD_GZIP),
        ("bomb", FaultKind.OVERSIZED),
        ("giant", FaultKind.OVERSIZED),
        ("truncate_frame", FaultKind.BAD_FRAME),
        ("garbage", FaultKind.BAD_FRAME),
    ],
)
async def test_frames_that_cannot_be_read(box: Sandbox, visitor: Visitor, fault: str, kind: FaultKind) -> None:
    """One of them, in place of a good one; what it held comes again to whoever resumes before it."""
    room_id = box.world.find("demo_chat").room_id
    url = f"{box.url}/webcast/im/ws_proxy/ws_reuse_supplement/?room_id={room_id}&compress=gzip"
    first = await visitor.fetch(room_id)
    ws = await visitor.http.ws_connect(
        f"{url}&wrss={first.route_params['wrss']}&cursor={first.cursor}",
        headers={"Cookie": "ttwid=1"},
        max_msg_size=32 * 1024 * 1024,
    )
    await order(visitor, fault, unique_id="demo_chat")
    await box.advance(10_000)
    message = await ws.receive(timeout=PATIENCE_S)
    broken = frames.decode_frame(message.data)
    assert isinstance(broken, Fault)
    assert broken.kind is kind
    good = frames.decode_frame((await ws.receive(timeout=PATIENCE_S)).data)
    assert isinstance(good, frames.Frame)
    assert len((await visitor.fetch(room_id, first.cursor)).messages) > 20
    await ws.close()


async def test_faults_that_keep_the_stream_whole(box: Sandbox, visitor: Visitor) -> None:
    """Repeats, unknown frame types and text frames: after taking out repeats nothing is missing."""
    room_id = box.world.find("demo_chat").room_id
    socket = await visitor.socket(room_id)
    await socket.enter()
    start = len(box.ledger("demo_chat"))
    kinds = ("duplicate", "duplicate_message", "unknown_type")
    for fault in kinds:
        await order(visitor, fault, unique_id="demo_chat")
        await box.advance(5_000)
    await socket.until(box.ledger("demo_chat")[-1])
    assert list(dict.fromkeys(socket.ids)) == box.ledger("demo_chat")[start:]
    assert len(socket.ids) > len(set(socket.ids)) + 1
    await order(visitor, "text", unique_id="demo_chat")
    await box.advance(5_000)
    assert (await socket.ws.receive(timeout=PATIENCE_S)).type is aiohttp.WSMsgType.TEXT


async def test_drops_and_closes(box: Sandbox, visitor: Visitor) -> None:
    """An aborted connection, close codes, and the close frame that only the official page obeys."""
    room_id = box.world.find("demo_chat").room_id
    for fault, expected in (("drop", None), ("close_1000", 1000), ("close_1011", 1011)):
        socket = await visitor.socket(room_id)
        await socket.enter()
        await order(visitor, fault, unique_id="demo_chat")
        await box.advance(5_000)
        message = await socket.ws.receive(timeout=PATIENCE_S)
        if expected is None:
            assert message.type in (aiohttp.WSMsgType.CLOSED, aiohttp.WSMsgType.ERROR)
        else:
            assert (message.type, message.data) == (aiohttp.WSMsgType.CLOSE, expected)
        await socket.close()
    socket = await visitor.socket(room_id)
    await socket.enter()
    await order(visitor, "close_frame", unique_id="demo_chat")
    await box.advance(5_000)
    while (await socket.frame()).payload_type != "close":
        pass


async def test_a_stalled_socket_is_silent_even_to_heartbeats(box: Sandbox, visitor: Visitor) -> None:
    """No frame, no echo, until world time has passed; then everything comes."""
    room_id = box.world.find("demo_chat").room_id
    socket = await visitor.socket(room_id)
    await socket.enter()
    start = len(box.ledger("demo_chat"))
    await order(visitor, "stall", unique_id="demo_chat", delay_ms=30_000)
    await box.advance(5_000)
    await socket.ws.send_bytes(frames.encode_heartbeat(room_id))
    await order(visitor, "slow", delay_ms=0)  # a round trip through the server: the heartbeat is processed by now
    with pytest.raises(TimeoutError):
        await socket.ws.receive(timeout=0.1)
    await box.advance(30_000)
    await socket.until(box.ledger("demo_chat")[-1])
    assert socket.ids == box.ledger("demo_chat")[start:]


async def test_heartbeats_without_echo(box: Sandbox, visitor: Visitor) -> None:
    """Messages go on, echoes do not."""
    room_id = box.world.find("demo_chat").room_id
    socket = await visitor.socket(room_id)
    await socket.enter()
    await order(visitor, "no_echo", unique_id="demo_chat")
    for _ in range(2):
        await socket.ws.send_bytes(frames.encode_heartbeat(room_id, 1))
    await socket.ws.send_bytes(frames.encode_heartbeat(room_id, 2))
    echoes = [schema.HeartBeatMessage.FromString((await socket.frame()).payload).send_packet_seq_id for _ in range(2)]
    assert echoes == [1, 2]


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


def test_the_lists_of_faults_do_not_overlap() -> None:
    """Each name is either for HTTP or for sockets."""
    assert not set(HTTP_FAULTS) & set(SOCKET_FAULTS)
