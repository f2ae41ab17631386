"""The WebSocket: who gets in, what comes when, and how it ends."""

import asyncio
from typing import Any

import aiohttp
import pytest
from yarl import URL

from tests.sandbox.visitor import PATIENCE_S, Socket, Visitor
from webcastle.protocol import frames, schema
from webcastle.sandbox import Sandbox, SandboxOptions
from webcastle.sandbox.wire import sockets


async def refusal(visitor: Visitor, room: object, /, **params: str) -> tuple[int, Any]:
    with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
        await visitor.socket(int(str(room)), **params)
    return refused.value.status, refused.value.headers


async def test_frames_come_as_they_become_due(box: Sandbox, visitor: Visitor) -> None:
    """Nothing before its time; every message once, in order, in frames that ask for an ack."""
    room = box.world.find("demo_chat")
    first = await visitor.fetch(room.room_id)
    socket = await visitor.socket(room.room_id, cursor=first.cursor)
    entered = await socket.enter(cursor=first.cursor)
    assert not entered.messages
    before = len(box.ledger("demo_chat"))
    cursors, logs = [], []
    for _ in range(5):
        await box.advance(2_000)
        last = box.ledger("demo_chat")[-1]
        while last not in socket.ids:
            frame, fetched = await socket.result()
            assert fetched.need_ack
            assert fetched.messages
            assert frame.headers == {"compress_type": "gzip"}
            assert frame.payload_encoding == "pb"
            assert fetched.now <= box.world.now_ms()
            assert f"next_cursor:{fetched.cursor}|" in fetched.internal_ext
            cursors.append(fetched.cursor)
            logs.append((frame.log_id, frame.seq_id))
    assert socket.ids == box.ledger("demo_chat")[before:]
    assert len(set(cursors)) == len(cursors) == len(set(logs)) > 8
    assert [seq for _, seq in logs] == sorted(seq for _, seq in logs)
    await socket.close()


async def test_all_sockets_in_step_get_the_same_bytes(box: Sandbox, visitor: Visitor) -> None:
    """Also those that catch up from an older cursor."""
    room_id = box.world.find("demo_gifts").room_id
    first = await visitor.fetch(room_id)
    early = await visitor.socket(room_id, cursor=first.cursor)
    await early.enter(cursor=first.cursor)
    await box.advance(20_000)
    late = await visitor.socket(room_id, cursor=first.cursor)
    await late.enter(cursor=first.cursor)
    last = box.ledger("demo_gifts")[-1]
    for _ in range(20):
        one, two = await early.raw(), await late.raw()
        assert one == two
    await early.until(last)
    await late.until(last)
    assert early.ids == late.ids


async def test_a_client_without_a_cursor_starts_now(box: Sandbox, visitor: Visitor) -> None:
    """The entry's answer has the last six messages as history, the frames only what is new."""
    room_id = box.world.find("demo_chat").room_id
    socket = await visitor.socket(room_id)
    ledger = box.ledger("demo_chat")
    entered = await socket.enter()
    assert entered.is_first
    assert [message.msg_id for message in entered.messages] == ledger[-6:]
    assert all(message.is_history for message in entered.messages)
    await box.advance(10_000)
    await socket.until(box.ledger("demo_chat")[-1])
    assert socket.ids == box.ledger("demo_chat")[len(ledger) :]


async def test_the_cursor_of_the_entry_wins(box: Sandbox, visitor: Visitor) -> None:
    """Clients put it into the query, into the entry, or into both."""
    room_id = box.world.find("demo_chat").room_id
    first = await visitor.fetch(room_id)
    await box.advance(10_000)
    socket = await visitor.socket(room_id)
    await socket.enter(cursor=first.cursor)
    await socket.until(box.ledger("demo_chat")[-1])
    start = box.ledger("demo_chat").index(int(first.cursor.split("_")[1]))
    assert socket.ids == box.ledger("demo_chat")[start + 1 :]


async def test_every_cursor_of_a_frame_resumes_behind_it(box: Sandbox, visitor: Visitor) -> None:
    """By socket and by polling alike, also in a room with reordered messages."""
    room_id = box.world.find("demo_chaos").room_id
    first = await visitor.fetch(room_id)
    await box.advance(5_900)  # before the first fault can strike this connection
    socket = await visitor.socket(room_id, cursor=first.cursor)
    await socket.enter(cursor=first.cursor)
    ledger = box.ledger("demo_chaos")
    while ledger[-1] not in socket.ids:
        await socket.result()
        position = ledger.index(socket.ids[-1])
        polled = await visitor.fetch(room_id, socket.cursor)
        assert [message.msg_id for message in polled.messages] == ledger[position + 1 :]


async def test_heartbeats_are_mirrored_and_acks_recorded(box: Sandbox, visitor: Visitor) -> None:
    """Before entering and after; an ack that fits nothing is counted as bad."""
    room_id = box.world.find("demo_chat").room_id
    socket = await visitor.socket(room_id)
    beat = frames.encode_heartbeat(room_id, 7)
    await socket.ws.send_bytes(beat)
    echo = await socket.frame()
    assert echo.payload_type == "hb"
    assert schema.HeartBeatMessage.FromString(echo.payload).send_packet_seq_id == 7
    await socket.enter()
    await box.advance(5_000)
    frame, fetched = await socket.result()
    await socket.ws.send_bytes(frames.encode_ack(frame.log_id, fetched.internal_ext))
    await socket.ws.send_bytes(frames.encode_ack(frame.log_id, "-"))
    await socket.ws.send_bytes(frames.encode_ack(1, fetched.internal_ext))
    await socket.ws.send_bytes(beat)
    while (await socket.frame()).payload_type != "hb":
        pass
    _, seen = await visitor.control("/connections")
    (link,) = seen["open"]
    assert link["acks"] == 3
    assert link["bad_acks"] == 1
    assert link["heartbeats"] == 2
    assert link["room_id"] == str(room_id)
    assert seen["opened"] == {str(room_id): 1}


@pytest.mark.parametrize("compress", ["", "none"])
async def test_uncompressed_on_request(box: Sandbox, visitor: Visitor, compress: str) -> None:
    """No header, no gzip."""
    socket = await visitor.socket(box.world.find("demo_chat").room_id, compress=compress)
    await socket.enter()
    await box.advance(5_000)
    frame, _ = await socket.result()
    assert frame.headers == {}


async def test_handshake_options_and_subprotocol(box: Sandbox, visitor: Visitor) -> None:
    """ping-interval is given, echo-protocol taken if offered, permessage-deflate never."""
    room_id = box.world.find("demo_chat").room_id
    token = (await visitor.fetch(room_id)).route_params["wrss"]
    url = f"{box.url}/webcast/im/ws_proxy/ws_reuse_supplement/?room_id={room_id}&wrss={token}"
    for offered, taken in ((("echo-protocol",), "echo-protocol"), ((), None), (("other",), None)):
        ws = await visitor.http.ws_connect(url, headers={"Cookie": "ttwid=1"}, protocols=offered, compress=15)
        assert ws.protocol == taken
        assert ws.compress == 0
        assert ws._response.headers["Handshake-Options"] == "ping-interval=10"
        await ws.close()


async def test_without_announcing_an_entry_frames_flow_at_once(box: Sandbox, visitor: Visitor) -> None:
    """A client that does not send client_enter=1 need not enter."""
    socket = await visitor.socket(box.world.find("demo_chat").room_id, client_enter="0")
    await box.advance(5_000)
    await socket.result()


async def test_who_forgets_to_enter_gets_frames_after_a_while(
    box: Sandbox, visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As observed: a client that never entered read messages all the same."""
    monkeypatch.setattr(sockets, "ENTER_PATIENCE_S", 0.05)
    socket = await visitor.socket(box.world.find("demo_chat").room_id)
    await box.advance(5_000)
    await socket.result()


async def test_switching_rooms_on_one_socket(box: Sandbox, visitor: Visitor) -> None:
    """The old room's frames stop, the new one's come, from its own now or cursor."""
    chat, gifts = box.world.find("demo_chat").room_id, box.world.find("demo_gifts").room_id
    socket = await visitor.socket(chat)
    await socket.enter()
    await box.advance(3_000)
    await socket.until(box.ledger("demo_chat")[-1])
    before = len(box.ledger("demo_gifts"))
    await socket.enter(gifts)
    socket.ids.clear()
    await box.advance(5_000)
    await socket.until(box.ledger("demo_gifts")[-1])
    assert socket.ids == box.ledger("demo_gifts")[before:]
    _, seen = await visitor.control("/connections")
    assert [link["unique_id"] for link in seen["open"]] == ["demo_gifts"]
    assert seen["opened"] == {str(chat): 1, str(gifts): 1}


@pytest.mark.parametrize(
    ("cookies", "params", "answer"),
    [
        ("", {}, (200, "http: named cookie not present")),
        ("other=1", {}, (200, "http: named cookie not present")),
        ("ttwid=1", {"wrss": ""}, (200, "illegal secret key")),
        ("ttwid=1", {"wrss": "made-up"}, (200, "illegal secret key")),
        ("ttwid=1", {"compress": "zip"}, (400, "invalid query")),
        ("ttwid=1", {"aid": "x"}, (400, "invalid query")),
        ("ttwid=1", {"room_id": "abc"}, (400, "invalid room_id")),
        ("ttwid=1", {"room_id": "7299999999999999999"}, (400, "invalid room_id")),
        ("ttwid=1", {"room_id": ""}, (400, "invalid room_id")),
    ],
)
async def test_refusals(
    box: Sandbox, visitor: Visitor, cookies: str, params: dict[str, str], answer: tuple[int, str]
) -> None:
    """HTTP answers instead of 101, with the reason in a header."""
    status, reason = answer
    room_id = box.world.find("demo_chat").room_id
    token = (await visitor.fetch(room_id)).route_params["wrss"]
    visitor.cookies = cookies
    got, headers = await refusal(visitor, room_id, **{"wrss": token, **params})
    assert got == status
    assert headers["Handshake-Msg"] == reason
    assert headers.get("Handshake-Status") == ("417" if status == 200 else None)


async def test_a_route_token_is_for_its_room_and_a_minute(box: Sandbox, visitor: Visitor) -> None:
    """Another room's and an old one are refused; a session or a signature do as well."""
    room_id = box.world.find("demo_chat").room_id
    foreign = (await visitor.fetch(box.world.find("demo_gifts").room_id)).route_params["wrss"]
    assert (await refusal(visitor, room_id, wrss=foreign))[1]["Handshake-Msg"] == "illegal secret key"
    token = (await visitor.fetch(room_id)).route_params["wrss"]
    await box.advance(60_001)
    assert (await refusal(visitor, room_id, wrss=token))[1]["Handshake-Msg"] == "illegal secret key"
    url, headers = await visitor.sign(f"/webcast/im/ws_proxy/ws_reuse_supplement/?room_id={room_id}")
    ws = await visitor.http.ws_connect(URL(url, encoded=True), headers={**headers, "Cookie": visitor.cookies})
    await ws.close()
    visitor.cookies = "ttwid=1; sessionid=2"
    await (await visitor.socket(room_id, wrss="")).close()


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("demo_blocked", "DEVICE_BLOCKED"),
        ("demo_private", "illegal secret key"),
        ("demo_restricted", "illegal secret key"),
    ],
)
async def test_rooms_that_let_nobody_in(box: Sandbox, visitor: Visitor, name: str, reason: str) -> None:
    """The blocked creator refuses every device, the restricted ones visitors without a session."""
    status, headers = await refusal(visitor, box.world.find(name).room_id, wrss="x")
    assert status == 200
    assert headers["Handshake-Msg"] == reason


async def test_strictness_can_be_switched_off(http: aiohttp.ClientSession) -> None:
    """Then a ttwid alone is enough, as some reports say of TikTok."""
    box = Sandbox(SandboxOptions(manual_clock=True, strict_websocket=False))
    await box.start()
    socket = await Visitor(box, http).socket(box.world.find("demo_chat").room_id, wrss="")
    await socket.enter()
    await socket.close()
    await box.stop()


async def test_the_end_is_the_last_frame_and_then_1000(
    box: Sandbox, visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Control 3 comes, nothing after it, and the client has time to close first."""
    monkeypatch.setattr(sockets, "END_PATIENCE_S", 0.05)
    socket = await visitor.socket(box.world.find("demo_quiet").room_id)
    await socket.enter()
    box.emit("demo_quiet", kind="end")
    _, fetched = await socket.result()
    assert schema.WebcastControlMessage.FromString(fetched.messages[-1].payload).action == 3
    await box.advance(60_000)
    message = await socket.ws.receive(timeout=PATIENCE_S)
    assert message.type is aiohttp.WSMsgType.CLOSE
    assert message.data == 1000


async def test_the_client_may_close_first(box: Sandbox, visitor: Visitor) -> None:
    """Then the socket is gone from the list at once."""
    socket = await visitor.socket(box.world.find("demo_quiet").room_id)
    await socket.enter()
    box.emit("demo_quiet", kind="end")
    await socket.result()
    await socket.close()
    async with asyncio.timeout(PATIENCE_S):
        while (await visitor.control("/connections"))[1]["open"]:  # noqa: ASYNC110 - asks the server each time
            await asyncio.sleep(0)


async def test_a_room_that_is_over_tells_newcomers(box: Sandbox, visitor: Visitor) -> None:
    """The end is the one message they get."""
    room_id = box.world.find("demo_ended").room_id
    token = (await visitor.fetch(room_id)).route_params.get("wrss", "")
    assert token == ""
    visitor.cookies = "ttwid=1; sessionid=2"
    socket = await visitor.socket(room_id, wrss="")
    await socket.enter()
    _, fetched = await socket.result()
    assert [message.msg_id for message in fetched.messages] == box.ledger("demo_ended")[-1:]


async def test_a_silent_client_is_dropped(box: Sandbox, visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    """A client that sends nothing, not even a heartbeat, loses the connection."""
    monkeypatch.setattr(sockets, "SILENCE_S", 0.05)
    socket = await visitor.socket(box.world.find("demo_quiet").room_id)
    message = await socket.ws.receive(timeout=PATIENCE_S)
    assert message.type in (aiohttp.WSMsgType.CLOSED, aiohttp.WSMsgType.ERROR, aiohttp.WSMsgType.CLOSE)


@pytest.mark.parametrize(
    "garbage",
    [b"", b"\xff" * 100, b"\x1f\x8b\x08", frames.encode_frame("nonsense", b"x"), frames.encode_frame("hb", b"\xff")],
)
async def test_garbage_from_a_client_changes_nothing(box: Sandbox, visitor: Visitor, garbage: bytes) -> None:
    """Also text, also entering rooms that do not exist."""
    socket = await visitor.socket(box.world.find("demo_chat").room_id)
    await socket.ws.send_bytes(garbage)
    await socket.ws.send_str("hello")
    await socket.ws.send_bytes(frames.encode_enter_room(5))
    await socket.ws.ping()
    await socket.enter()
    await box.advance(3_000)
    await socket.result()


async def test_no_pong(box: Sandbox, visitor: Visitor) -> None:
    """TikTok does not answer WebSocket pings: the next thing that comes is a heartbeat's echo."""
    socket = await visitor.socket(box.world.find("demo_chat").room_id)
    await socket.ws.ping()
    await socket.ws.send_bytes(frames.encode_heartbeat(1))
    assert (await socket.frame()).payload_type == "hb"


async def test_many_sockets_in_one_room(box: Sandbox, visitor: Visitor) -> None:
    """A hundred of them, one set of frames."""
    room_id = box.world.find("demo_chat").room_id
    token = (await visitor.fetch(room_id)).route_params["wrss"]
    opened: list[Socket] = [await visitor.socket(room_id, wrss=token) for _ in range(100)]
    await asyncio.gather(*(socket.enter() for socket in opened))
    before = len(box.ledger("demo_chat"))
    await box.advance(10_000)
    expected = box.ledger("demo_chat")[before:]
    await asyncio.gather(*(socket.until(expected[-1]) for socket in opened))
    assert all(socket.ids == expected for socket in opened)
    assert box.connections.of_room(room_id) == 100


@pytest.mark.parametrize(
    ("fault", "status", "reason"),
    [("refuse_ws", 200, "illegal secret key"), ("device_blocked", 415, "DEVICE_BLOCKED")],
)
async def test_refused_handshakes(box: Sandbox, visitor: Visitor, fault: str, status: int, reason: str) -> None:
    """Once, then the same call gets in."""
    room_id = box.world.find("demo_chat").room_id
    await visitor.order(fault, unique_id="demo_chat")
    with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
        await visitor.socket(room_id)
    assert refused.value.status == status
    assert refused.value.headers is not None
    assert refused.value.headers["Handshake-Msg"] == reason
    await (await visitor.socket(room_id)).close()


async def test_faults_that_keep_the_stream_whole(box: Sandbox, visitor: Visitor) -> None:
    """Repeats, unknown frame types and text frames: after taking out repeats nothing is missing."""
    room_id = box.world.find("demo_chat").room_id
    socket = await visitor.socket(room_id)
    await socket.enter()
    start = len(box.ledger("demo_chat"))
    kinds = ("duplicate", "duplicate_message", "unknown_type")
    for fault in kinds:
        await visitor.order(fault, unique_id="demo_chat")
        await box.advance(5_000)
    await socket.until(box.ledger("demo_chat")[-1])
    assert list(dict.fromkeys(socket.ids)) == box.ledger("demo_chat")[start:]
    assert len(socket.ids) > len(set(socket.ids)) + 1
    await visitor.order("text", unique_id="demo_chat")
    await box.advance(5_000)
    assert (await socket.ws.receive(timeout=PATIENCE_S)).type is aiohttp.WSMsgType.TEXT


async def test_drops_and_closes(box: Sandbox, visitor: Visitor) -> None:
    """An aborted connection, close codes, and the close frame that only the official page obeys."""
    room_id = box.world.find("demo_chat").room_id
    for fault, expected in (("drop", None), ("close_1000", 1000), ("close_1011", 1011)):
        socket = await visitor.socket(room_id)
        await socket.enter()
        await visitor.order(fault, unique_id="demo_chat")
        await box.advance(5_000)
        message = await socket.ws.receive(timeout=PATIENCE_S)
        if expected is None:
            assert message.type in (aiohttp.WSMsgType.CLOSED, aiohttp.WSMsgType.ERROR)
        else:
            assert (message.type, message.data) == (aiohttp.WSMsgType.CLOSE, expected)
        await socket.close()
    socket = await visitor.socket(room_id)
    await socket.enter()
    await visitor.order("close_frame", unique_id="demo_chat")
    await box.advance(5_000)
    while (await socket.frame()).payload_type != "close":
        pass


async def test_a_stalled_socket_is_silent_even_to_heartbeats(box: Sandbox, visitor: Visitor) -> None:
    """No frame, no echo, until world time has passed; then everything comes."""
    room_id = box.world.find("demo_chat").room_id
    socket = await visitor.socket(room_id)
    await socket.enter()
    start = len(box.ledger("demo_chat"))
    await visitor.order("stall", unique_id="demo_chat", delay_ms=30_000)
    await box.advance(5_000)
    await socket.ws.send_bytes(frames.encode_heartbeat(room_id))
    await visitor.order("slow", delay_ms=0)  # a round trip through the server: the heartbeat is processed by now
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
    await visitor.order("no_echo", unique_id="demo_chat")
    for _ in range(2):
        await socket.ws.send_bytes(frames.encode_heartbeat(room_id, 1))
    await socket.ws.send_bytes(frames.encode_heartbeat(room_id, 2))
    echoes = [schema.HeartBeatMessage.FromString((await socket.frame()).payload).send_packet_seq_id for _ in range(2)]
    assert echoes == [1, 2]
