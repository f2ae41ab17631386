"""The machine of a room's link, as transcripts: refusals, questions, polling, and how it ends."""

from __future__ import annotations

import pytest

from tests.upstream.link_playbook import (
    BLOCKED,
    CONTROL,
    DOWN,
    FIRST,
    WALL,
    Acknowledge,
    Answer,
    Asked,
    AskFails,
    Close,
    Crash,
    FetchFails,
    Flush,
    Frame,
    Got,
    Lost,
    Opened,
    Refused,
    Start,
    Tick,
    answer,
    at,
    book,
    broken,
    opened,
    polling,
    sent,
    up,
)
from tests.upstream.tiktok import frame, message, result
from webcastle.errors import (
    RoomEndedError,
    RoomRestrictedError,
    SignerError,
    UpstreamBlockedError,
    UpstreamError,
    UpstreamUnavailableError,
)
from webcastle.models import (
    Answered,
    Connected,
    EndCause,
    GapReason,
    RoomEnded,
    Transport,
)
from webcastle.protocol import frames
from webcastle.upstream.link_commands import Ask, CloseSocket, Fetch, ForgetVisitor, OpenSocket
from webcastle.upstream.link_state import LinkState

# --- refusals and questions ------------------------------------------------------------------------------------------


def test_the_first_refusal_asks_whether_the_room_is_over() -> None:
    """A room that is over, or not for us, is known without a pause."""
    playbook = book()
    playbook >> Start() << Fetch(None)
    playbook >> FetchFails(BLOCKED, 100) << broken(GapReason.REFUSED, "blocked", 100, 2500) << Ask(thorough=True)
    assert playbook.link.deadline() is None
    playbook >> Asked(over=True, at=200) << RoomEnded(3, WALL + 200, EndCause.ASKED)
    assert playbook.link.state is LinkState.STOPPED


def test_refusals_in_a_row_ask_every_third_time_and_change_the_visitor() -> None:
    """Each third refusal is made with another cookie next time."""
    playbook = book()
    playbook >> Start() << Fetch(None)
    now = 0
    for number in range(7):
        now += 200_000
        playbook >> FetchFails(SignerError("no"), now)
        event = playbook.left.pop(0)
        assert (event.reason, event.retry_in_ms <= 120_000) == (GapReason.REFUSED, True)
        if number % 3 == 2:
            playbook << ForgetVisitor()
        if number % 3 == 0:
            playbook << Ask(thorough=True)
            playbook >> AskFails(DOWN, now)
        playbook >> Tick(now + 120_000) << Fetch(None)


@pytest.mark.parametrize("error", [RoomRestrictedError("18+"), RoomEndedError("over")])
def test_an_error_that_cannot_get_better_ends_the_link(error: RoomRestrictedError) -> None:
    """Be it the answer of im/fetch, or of the question."""
    playbook = book()
    playbook >> Start() << Fetch(None)
    playbook >> FetchFails(error, 100)
    assert (playbook.link.state, playbook.link.failure) == (LinkState.STOPPED, error)

    playbook = book()
    playbook >> Start() << Fetch(None)
    playbook >> FetchFails(BLOCKED, 100) << broken(GapReason.REFUSED, "blocked", 100, 2500) << Ask(thorough=True)
    playbook >> AskFails(error, 200)
    assert (playbook.link.state, playbook.link.failure) == (LinkState.STOPPED, error)


def test_retry_after_is_honoured() -> None:
    """The pause is at least what upstream asks for."""
    playbook = book()
    playbook >> Start() << Fetch(None)
    playbook >> FetchFails(UpstreamUnavailableError("busy", retry_after=77.0), 100)
    playbook << broken(GapReason.DROPPED, "busy", 100, 77_000)
    assert playbook.link.deadline() == 77_100


def test_minutes_without_a_message_ask_once_while_the_socket_goes_on() -> None:
    """Echoes are no messages. An answer that the room is over ends the link, whatever became of the socket meanwhile."""
    playbook = opened()
    echo = frames.encode_frame("hb", b"")
    for now in range(10_100, 300_000, 10_000):
        playbook >> Frame(echo, now)
        playbook >> Tick(now) << sent("hb")
    playbook >> Tick(300_100) << sent("hb") << Ask(thorough=False)
    playbook >> Frame(echo, 300_200)
    playbook >> AskFails(RoomRestrictedError("18+"), 300_300)
    for now in range(310_100, 600_000, 10_000):
        playbook >> Frame(echo, now)
        playbook >> Tick(now) << sent("hb")
    playbook >> Tick(600_100) << sent("hb") << Ask(thorough=False)
    playbook >> Lost(600_200) << broken(GapReason.DROPPED, "the connection broke", 600_200)
    playbook << CloseSocket(politely=False)
    playbook >> Asked(over=True, at=600_300) << RoomEnded(3, WALL + 600_300, EndCause.ASKED)
    assert playbook.link.state is LinkState.STOPPED


def test_a_question_is_not_asked_twice() -> None:
    """A break waits for the answer that is under way."""
    playbook = opened()
    echo = frames.encode_frame("hb", b"")
    playbook.link._last_message = -400_000
    playbook >> Frame(echo, 10_000)
    playbook >> Tick(10_100) << sent("hb") << Ask(thorough=False)
    playbook >> Lost(10_200) << broken(GapReason.DROPPED, "the connection broke", 10_200)
    playbook << CloseSocket(politely=False)
    for _ in range(2):
        playbook >> Tick(10_300) << Fetch(at("c0"))
        playbook >> FetchFails(DOWN, 10_300) << broken(GapReason.DROPPED, "down", 10_300)
    assert playbook.link.state is LinkState.ASKING  # the third failure in a row: it would ask
    playbook >> Asked(over=False, at=10_400)
    playbook >> Tick(10_400) << Fetch(at("c0"))


# --- polling ---------------------------------------------------------------------------------------------------------


def test_without_a_socket_it_polls_from_cursor_to_cursor() -> None:
    """At the pace that upstream asks for, never faster than the floor, never slower than a minute."""
    playbook = polling()
    cursor = "c0"
    for number, (interval, pause) in enumerate([(10, 1000), (5000, 5000), (10**9, 60_000)], 1):
        now = playbook.link.deadline()
        assert now is not None
        playbook >> Tick(now - 1)
        playbook >> Tick(now) << Fetch(at(cursor), 20)
        cursor = f"c{number}"
        none = answer(result(number), push_server="", interval_ms=interval)
        playbook >> Answer(none, now) << Got((number,), cursor)
        assert playbook.link.deadline() == now + pause


def test_a_socket_that_is_named_again_replaces_polling() -> None:
    """It goes on at the cursor that polling has reached."""
    playbook = polling()
    playbook >> Tick(1100) << Fetch(at("c0"), 20)
    named = answer(result(2))
    playbook >> Answer(named, 1200) << Got((2,), "c2") << OpenSocket(named, at("c2"))
    playbook >> Opened(1300) << up(Transport.WEBSOCKET, 1300) << sent("hb", "im_enter_room")


@pytest.mark.parametrize(("error", "wait"), [(BLOCKED, 30_000), (DOWN, 5_000)])
def test_a_refused_socket_is_asked_for_again_after_a_while(error: UpstreamBlockedError, wait: int) -> None:
    """Polling goes on meanwhile, and a second refusal is no news to the consumer."""
    playbook = book()
    playbook >> Start() << Fetch(None)
    playbook >> Answer(FIRST, 0) << Answered(resumed=False, at=WALL) << OpenSocket(FIRST, at("c0"))
    playbook >> Refused(error, 0) << up(Transport.POLLING, 0)
    for now in range(1000, wait, 1000):
        playbook >> Tick(now) << Fetch(at("c0"), 20)
        playbook >> Answer(FIRST, now)
    playbook >> Tick(wait) << Fetch(at("c0"), 20)
    playbook >> Answer(FIRST, wait) << OpenSocket(FIRST, at("c0"))
    playbook >> Refused(error, wait)
    playbook.done()


def test_the_address_of_sockets_may_be_the_operators() -> None:
    """Then no answer has to name one."""
    none = answer(result(cursor="c0"), push_server="")
    playbook = book(own_socket=True)
    playbook >> Start() << Fetch(None)
    playbook >> Answer(none, 0) << Answered(resumed=False, at=WALL) << OpenSocket(none, at("c0"))


def test_a_failing_poll_is_a_break() -> None:
    """The next start is from the acknowledged cursor."""
    playbook = polling()
    playbook >> Tick(1100) << Fetch(at("c0"), 20)
    playbook >> FetchFails(DOWN, 1200) << broken(GapReason.DROPPED, "down", 1200)
    playbook >> Tick(1200) << Fetch(at("c0"))


def test_polling_in_vain_asks_before_the_next_poll() -> None:
    """Minutes without a message may mean that the room is over."""
    playbook = polling()
    playbook >> Tick(400_000) << Ask(thorough=True)
    playbook >> Asked(over=False, at=400_100) << Fetch(at("c0"), 20)
    playbook >> Answer(answer(result(cursor="c0"), push_server=""), 400_200)
    playbook >> Tick(401_200) << Fetch(at("c0"), 20)


# --- ends ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("action", [3, 4])
def test_a_control_message_ends_the_room_after_its_batch(action: int) -> None:
    """Late acknowledgements still reach upstream; then the socket is closed politely."""
    playbook = opened()
    playbook >> Frame(frame(1, message(2, CONTROL, action=action), log_id=5), 200)
    playbook << Got((1, 2), "c2") << RoomEnded(action, WALL + 200, EndCause.CONTROL)
    assert not playbook.link.wants_frames
    playbook >> Frame(frame(3), 210)
    playbook >> Acknowledge(0) << sent(("ack", 5)) << CloseSocket(politely=True)
    assert playbook.link.state is LinkState.STOPPED


def test_the_end_waits_two_seconds_at_most() -> None:
    """A consumer that commits nothing more does not keep the room open."""
    playbook = opened()
    playbook >> Frame(frame(message(2, CONTROL, action=3), log_id=5), 200)
    playbook << Got((2,), "c2") << RoomEnded(3, WALL + 200, EndCause.CONTROL)
    playbook >> Tick(2199)
    playbook >> Tick(2200) << CloseSocket(politely=True)
    playbook >> Acknowledge(0)
    playbook.done()


@pytest.mark.parametrize(("action", "history"), [(1, False), (2, False), (3, True)])
def test_pausing_and_history_end_nothing(action: int, history: bool) -> None:
    """Only news of the end does."""
    playbook = opened()
    playbook >> Frame(frame(message(2, CONTROL, action=action, history=history)), 200) << Got((2,), "c2")
    assert playbook.link.wants_frames


def test_the_end_may_come_by_im_fetch() -> None:
    """Then there is no socket, and nothing to wait for."""
    playbook = book(at("c0"))
    playbook >> Start() << Fetch(at("c0"))
    playbook >> Answer(answer(result(message(2, CONTROL, action=3)), push_server=""), 100)
    playbook << Answered(resumed=True, at=WALL + 100) << Got((2,), "c2") << RoomEnded(3, WALL + 100, EndCause.CONTROL)
    assert playbook.link.state is LinkState.STOPPED


def test_an_answer_without_a_socket_may_mean_that_the_room_is_over() -> None:
    """A room that ended long ago says nothing else."""
    playbook = book(at("c0"))
    playbook >> Start() << Fetch(at("c0"))
    playbook >> Answer(answer(result(cursor="c0"), push_server=""), 50) << Answered(resumed=True, at=WALL + 50)
    playbook << Ask(thorough=True)
    playbook >> Asked(over=True, at=100) << RoomEnded(3, WALL + 100, EndCause.ASKED)


def test_closing_drops_events_and_is_final() -> None:
    """Whatever comes afterwards changes nothing."""
    playbook = opened()
    playbook >> Frame(frame(1, log_id=1), 200) << Got((1,), "c1")
    playbook.link.frame(frame(2), 210, WALL)
    playbook >> Close() << CloseSocket(politely=True)
    for step in (Close(), Acknowledge(0), Tick(99_000), Lost(300), Frame(frame(3), 300), Crash(300), Flush(), Start()):
        playbook >> step
    for late in (Answer(FIRST, 1), FetchFails(DOWN, 1), Opened(1), Refused(DOWN, 1), Asked(over=True, at=1)):
        playbook >> late
    playbook.done()
    assert playbook.link.deadline() is None


def test_what_comes_too_late_is_ignored() -> None:
    """An answer to a question of before the break is none any more."""
    playbook = opened()
    for late in (Answer(FIRST, 200), FetchFails(DOWN, 200), Opened(200), Refused(DOWN, 200), Asked(over=False, at=200)):
        playbook >> late
    playbook.done()
    assert playbook.link.wants_frames


# --- the rest of a room that is over ---------------------------------------------------------------------------------


@pytest.mark.parametrize("error", [SignerError("away"), UpstreamUnavailableError("down")])
def test_the_rest_of_a_room_that_is_over_is_fetched_when_the_fault_is_elsewhere(error: UpstreamError) -> None:
    """The broadcast ended while nothing could be fetched: its last messages are not given up for that."""
    reason = GapReason.REFUSED if isinstance(error, SignerError) else GapReason.DROPPED
    playbook = book(at("c0"))
    playbook >> Start() << Fetch(at("c0"))
    now, asked = 0, 0
    while asked < 2:
        now += 10
        playbook >> FetchFails(error, now)
        event = playbook.left.pop(0)
        assert event.reason is reason
        while playbook.left:
            if isinstance(playbook.left.pop(0), Ask):
                asked += 1
                playbook >> Asked(over=True, at=now)
        assert playbook.link.state is LinkState.PAUSED
        now += event.retry_in_ms
        playbook >> Tick(now) << Fetch(at("c0"))
    playbook >> Answer(answer(result(message(1), message(2, CONTROL, action=3)), push_server=""), now)
    playbook << Answered(resumed=True, at=WALL + now) << Got((1, 2), "c2") << RoomEnded(3, WALL + now, EndCause.CONTROL)


def test_the_rest_of_a_room_that_is_over_is_not_asked_for_without_end() -> None:
    """After a while the room ends without it."""
    playbook = book(at("c0"))
    playbook >> Start() << Fetch(at("c0"))
    now = 0
    while playbook.link.state is not LinkState.STOPPED:
        assert now < 300_000
        playbook >> FetchFails(SignerError("away"), now)
        event = playbook.left.pop(0)
        while playbook.left:
            if isinstance(playbook.left.pop(0), Ask):
                playbook >> Asked(over=True, at=now)
                if playbook.link.state is LinkState.STOPPED:
                    playbook << RoomEnded(3, WALL + now, EndCause.ASKED)
        if playbook.link.state is LinkState.PAUSED:
            now += event.retry_in_ms
            playbook >> Tick(now) << Fetch(at("c0"))
    assert now >= 90_000


def test_a_refusal_by_upstream_itself_means_that_nothing_is_left() -> None:
    """The end of the room explains it."""
    playbook = book(at("c0"))
    playbook >> Start() << Fetch(at("c0"))
    playbook >> FetchFails(BLOCKED, 100) << broken(GapReason.REFUSED, "blocked", 100, 2500) << Ask(thorough=True)
    playbook >> Asked(over=True, at=200) << RoomEnded(3, WALL + 200, EndCause.ASKED)


def test_an_answer_full_of_messages_is_followed_by_the_next() -> None:
    """A long break may need several; that they name no socket says that the room is over, not that this was all."""
    playbook = book(at("c0"))
    playbook >> Start() << Fetch(at("c0"))
    playbook >> Answer(answer(result(message(1)), push_server=""), 50)
    playbook << Answered(resumed=True, at=WALL + 50) << Got((1,), "c1") << Connected(Transport.POLLING, WALL + 50)
    playbook >> Tick(2_000) << Fetch(at("c1"), 20)
    playbook >> Answer(answer(result(message(2, CONTROL, action=3)), push_server=""), 2_100)
    playbook << Got((2,), "c2") << RoomEnded(3, WALL + 2_100, EndCause.CONTROL)
