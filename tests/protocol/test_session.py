"""The connection's state machine, as transcripts. No loop, no clock, no sandbox; server frames are written by hand."""

from __future__ import annotations

import gzip

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.protocol.playbook import Ack, Closed, Frame, Opened, Playbook, Tick
from tests.protocol.wire import message
from webcastle.models import RawMessage
from webcastle.protocol.faults import Fault, FaultKind
from webcastle.protocol.session import (
    Acknowledged,
    BeatReceived,
    ClientSession,
    ClientState,
    CloseRequested,
    Entered,
    FrameFault,
    Received,
    RoomControlled,
    RoomEntered,
    ServerSession,
    SilenceDetected,
)

ROOM = 7300000000000000001
HB = message((6, "pb"), (7, "hb"), (8, message((1, ROOM))))
ENTER = message((6, "pb"), (7, "im_enter_room"), (8, message((1, ROOM), (4, 12), (5, "audience"), (6, "c0"), (9, "0"))))
ENTERED = message((6, "pb"), (7, "im_enter_room_resp"))
CHAT = message((1, message((2, 77), (4, 1000))), (3, "hi"))


def entry(method: str, payload: bytes, msg_id: int, *more: tuple[int, int]) -> bytes:
    """One message of a fetch result."""
    return message((1, method), (2, payload), (3, msg_id), *more)


def result(*entries: bytes, cursor: str = "c1", ext: str = "e1") -> bytes:
    """A fetch result that wants an ack."""
    return message(*((1, e) for e in entries), (2, cursor), (5, ext), (9, 1))


def msg(payload: bytes, log_id: int = 9, *headers: bytes) -> bytes:
    """A msg frame."""
    return message((2, log_id), *((5, h) for h in headers), (6, "pb"), (7, "msg"), (8, payload))


def book(**options: int) -> Playbook:
    """A session that resumes from cursor c0, opened at 1000."""
    return Playbook(ClientSession(ROOM, cursor="c0", **options)) >> Opened(1000) << HB << ENTER


def got(*messages: RawMessage, cursor: str = "c1", log_id: int = 9) -> Received:
    """What a result becomes."""
    return Received(messages, cursor, "e1", True, log_id, "", False)


def test_the_first_minute_of_a_connection() -> None:
    """Heartbeat first, then enter; messages come; the ack goes out when the caller says so; beats go on."""
    playbook = book()
    playbook >> Frame(ENTERED, 1100) << Entered()
    playbook >> Frame(msg(gzip.compress(result(entry("WebcastChatMessage", CHAT, 77)))), 1500)
    playbook << got(RawMessage(77, "WebcastChatMessage", CHAT, 1000))
    playbook >> Tick(2000)
    playbook >> Ack(9, "e1") << message((2, 9), (6, "pb"), (7, "ack"), (8, "e1"))
    playbook >> Tick(10_999)
    playbook >> Tick(11_000) << HB
    playbook >> Frame(HB, 11_050)
    playbook >> Tick(21_000) << HB
    playbook.done()
    assert playbook.session.state is ClientState.ENTERED


def test_the_enter_response_may_carry_messages() -> None:
    """Some clients lose these; we do not."""
    playbook = book()
    response = message((2, 4), (7, "im_enter_room_resp"), (8, result(entry("WebcastChatMessage", CHAT, 77))))
    playbook >> Frame(response, 1100) << Entered() << got(RawMessage(77, "WebcastChatMessage", CHAT, 1000), log_id=4)
    playbook.done()


def test_the_frames_own_cursor_overrides_the_results() -> None:
    """The header im_cursor wins, as on the official page."""
    playbook = book()
    frame = msg(result(), 9, message((1, "im_cursor"), (2, "better")))
    playbook >> Frame(frame, 1100) << got(cursor="better")
    playbook.done()


def test_silence_closes_the_session_and_any_frame_is_life() -> None:
    """Heartbeat echoes count; nothing at all for the limit does not."""
    playbook = book(silence_ms=30_000, heartbeat_ms=10_000)
    playbook >> Tick(11_000) << HB
    playbook >> Frame(HB, 11_010)
    playbook >> Tick(21_000) << HB
    playbook >> Tick(31_000) << HB
    playbook >> Tick(41_009) << HB
    playbook >> Tick(41_010) << SilenceDetected(30_000)
    playbook >> Tick(99_000)
    playbook >> Ack(1, "e")
    playbook.done()
    assert playbook.session.state is ClientState.CLOSED
    assert playbook.session.deadline() is None


def test_a_broken_frame_is_a_fault_and_the_session_lives() -> None:
    """The caller decides what to do about what was in it."""
    playbook = book()
    playbook >> Frame(msg(gzip.compress(result())[:-3]), 1100)
    playbook << FrameFault(Fault(FaultKind.BAD_GZIP, "cut off"))
    playbook >> Frame(msg(result()), 1200) << got()
    playbook.done()


@pytest.mark.parametrize("action", [1, 2, 3, 4])
def test_control_messages_are_handed_out_before_what_they_mean(action: int) -> None:
    """The message itself is part of the room's record."""
    control = message((2, action))
    playbook = book()
    playbook >> Frame(msg(result(entry("WebcastControlMessage", control, 5))), 1100)
    playbook << got(RawMessage(5, "WebcastControlMessage", control)) << RoomControlled(action)
    playbook.done()


def test_a_replayed_control_message_does_not_end_the_room_again() -> None:
    """History is not news."""
    playbook = book()
    old = entry("WebcastControlMessage", message((2, 3)), 5, (6, 1))
    playbook >> Frame(msg(result(old)), 1100)
    playbook << got(RawMessage(5, "WebcastControlMessage", message((2, 3)), is_history=True))
    playbook.done()


def test_the_server_may_ask_to_close() -> None:
    """After that nothing is read or sent."""
    playbook = book()
    playbook >> Frame(message((7, "close")), 1100) << CloseRequested()
    playbook >> Frame(msg(result()), 1200)
    playbook >> Tick(99_000)
    playbook.done()


def test_unknown_payload_types_are_ignored_but_count_as_life() -> None:
    """A newer server may say more than we know."""
    playbook = book(silence_ms=5000)
    playbook >> Frame(message((7, "something_new"), (8, b"\xff")), 5000)
    playbook >> Tick(9_999)
    playbook >> Tick(10_000) << SilenceDetected(5000)
    playbook.done()


def test_a_closed_socket_silences_the_session() -> None:
    """No beats into the void."""
    playbook = book()
    playbook >> Closed()
    playbook >> Tick(50_000)
    playbook.done()


def test_the_deadline_is_the_nearer_of_beat_and_silence() -> None:
    """So that one timer is enough."""
    session = ClientSession(ROOM, heartbeat_ms=10_000, silence_ms=4_000)
    assert session.deadline() is None
    session.opened(1000)
    assert session.deadline() == 5000
    session.receive(HB, 8000)
    assert session.deadline() == 11_000


@given(st.lists(st.one_of(st.binary(max_size=60), st.integers(0, 20_000)), max_size=20))
@settings(max_examples=200, deadline=None)
def test_any_bytes_and_times_raise_nothing(steps: list[bytes | int]) -> None:
    """A hostile server cannot break the client's side."""
    session = ClientSession(ROOM)
    session.opened(0)
    now = 0
    for step in steps:
        if isinstance(step, bytes):
            session.receive(step, now)
            session.receive(msg(step), now)
        else:
            now += step
            session.tick(now)
        session.data_to_send()


def test_the_servers_side_hears_what_real_clients_send() -> None:
    """Beats are echoed as they came, entering and acks are events, the rest is ignored."""
    server = ServerSession(compress=False)
    numbered = message((6, "pb"), (7, "hb"), (8, message((1, ROOM), (2, 3))))
    assert server.receive(numbered) == [BeatReceived(ROOM)]
    assert server.data_to_send() == [message((1, 1), (6, "pb"), (7, "hb"), (8, message((1, ROOM), (2, 3))))]
    enter = message((7, "im_enter_room"), (8, message((1, ROOM), (4, 12), (5, "audience"), (8, 42), (9, "0"))))
    assert server.receive(enter) == [RoomEntered(ROOM, "", 42)]
    assert server.receive(message((2, 9), (7, "ack"), (8, "e1"))) == [Acknowledged(9, "e1")]
    assert server.receive(message((7, "whatever"), (8, "x"))) == []
    assert server.data_to_send() == []


def test_the_server_compresses_results_only_when_asked() -> None:
    """Old clients never unpack."""
    for compress in (True, False):
        server = ServerSession(compress=compress)
        server.send("msg", result(), log_id=1)
        server.send("hb", b"\x08\x01")
        packed, beat = server.data_to_send()
        assert (b"\x1f\x8b" in packed) is compress
        assert b"gzip" not in beat


@given(st.binary(max_size=80))
@settings(max_examples=200, deadline=None)
def test_a_hostile_client_cannot_break_the_servers_side(data: bytes) -> None:
    """Any bytes give events or a fault."""
    server = ServerSession()
    server.receive(data)
    for kind in ("hb", "im_enter_room", "ack"):
        server.receive(message((7, kind), (8, data)))
