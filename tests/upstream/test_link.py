"""The machine of a room's link, as transcripts: no loop, no clock, no socket."""

from __future__ import annotations

import pytest

from tests.upstream.link_playbook import (
    DOWN,
    FIRST,
    WALL,
    Acknowledge,
    Answer,
    Asked,
    Close,
    Crash,
    FetchFails,
    Flush,
    Frame,
    Got,
    Lost,
    Opened,
    Start,
    Tick,
    Unreadable,
    answer,
    at,
    book,
    broken,
    corrupted,
    opened,
    reopened,
    sent,
    up,
)
from tests.upstream.tiktok import frame, result
from webcastle.errors import (
    ProtocolError,
)
from webcastle.models import (
    Answered,
    GapReason,
    Resume,
    Transport,
)
from webcastle.protocol import frames
from webcastle.upstream.link_commands import Ask, CloseSocket, Fetch, OpenSocket
from webcastle.upstream.pending import MAX_PENDING

# --- starts and batches ----------------------------------------------------------------------------------------------


def test_a_start_hands_out_the_answer_before_its_messages_and_these_before_the_socket() -> None:
    """So a gap can be marked before the messages that follow it."""
    first = answer(result(1, 2))
    playbook = book()
    playbook >> Start() << Fetch(None)
    playbook >> Answer(first, 50) << Answered(resumed=False, at=WALL + 50) << Got((1, 2), "c2")
    playbook << OpenSocket(first, at("c2"))
    playbook >> Opened(100) << up(Transport.WEBSOCKET, 100) << sent("hb", "im_enter_room")
    playbook >> Frame(frame(3, log_id=7), 200) << Got((3,), "c3")
    playbook >> Acknowledge(1)
    playbook >> Flush() << sent(("ack", 7))
    playbook >> Close() << CloseSocket(politely=True)
    playbook.done()


@pytest.mark.parametrize(("cursor", "resumed"), [("c9", True), ("", False), ("0", False)])
def test_only_a_real_cursor_is_resumed_from(cursor: str, resumed: bool) -> None:
    """Upstream's own words for "from now" are not a cursor."""
    playbook = book(Resume(cursor))
    playbook >> Start() << Fetch(Resume(cursor))
    playbook >> Answer(FIRST, 50) << Answered(resumed, WALL + 50) << OpenSocket(FIRST, at("c0"))


def test_an_ack_is_sent_after_the_acknowledgement_and_once() -> None:
    """Acknowledging a batch acknowledges all before it; what upstream wants no ack for gets none."""
    playbook = opened()
    playbook >> Frame(frame(1, log_id=11), 200) << Got((1,), "c1")
    playbook >> Frame(frame(2, log_id=12, need_ack=False), 210) << Got((2,), "c2")
    playbook >> Frame(frame(3, log_id=13), 220) << Got((3,), "c3")
    playbook >> Flush()
    playbook >> Acknowledge(2)
    playbook >> Acknowledge(0)
    playbook >> Flush() << sent(("ack", 11), ("ack", 13))
    playbook >> Flush()
    playbook.done()


def test_a_frame_without_messages_moves_the_cursor_unless_batches_are_pending() -> None:
    """There is nothing to commit, so it is acked at once; but a restart would skip what is not committed."""
    playbook = opened()
    playbook >> Frame(frame(1, log_id=1), 200) << Got((1,), "c1")
    playbook >> Frame(frame(cursor="c5", log_id=5), 210)
    playbook >> Flush() << sent(("ack", 5))
    playbook >> Lost(300) << broken(GapReason.DROPPED, "the connection broke", 300) << CloseSocket(politely=False)
    playbook >> Tick(800) << Fetch(at("c0"))

    playbook = opened()
    playbook >> Frame(frame(cursor="c5", log_id=5), 210)
    playbook >> Lost(300) << broken(GapReason.DROPPED, "the connection broke", 300) << CloseSocket(politely=False)
    playbook >> Tick(300) << Fetch(at("c5"))


def test_the_window_stops_reading_and_acknowledging_opens_it() -> None:
    """Nothing more is read while `MAX_PENDING` batches are pending."""
    playbook = opened()
    for number in range(1, MAX_PENDING + 1):
        assert playbook.link.wants_frames
        playbook >> Frame(frame(number), 200) << Got((number,), f"c{number}")
    assert not playbook.link.wants_frames
    playbook >> Acknowledge(0)
    assert playbook.link.wants_frames


# --- breaks ----------------------------------------------------------------------------------------------------------


def test_a_break_pauses_and_starts_from_the_last_acknowledged_cursor() -> None:
    """What was not acknowledged comes again."""
    playbook = opened(jitter=1.0)
    playbook >> Frame(frame(1), 200) << Got((1,), "c1")
    playbook >> Frame(frame(2), 200) << Got((2,), "c2")
    playbook >> Acknowledge(0)
    playbook >> Lost(300) << broken(GapReason.DROPPED, "the connection broke", 300, 500) << CloseSocket(politely=False)
    assert playbook.link.deadline() == 300 + 500 + 500  # half a second more, because a batch is pending
    playbook >> Tick(1299)
    playbook >> Tick(1300) << Fetch(at("c1"))
    again = answer(result(2, 3))
    playbook >> Answer(again, 1400) << Answered(resumed=True, at=WALL + 1400) << Got((2, 3), "c3")
    playbook << OpenSocket(again, at("c3"))


def test_an_acknowledgement_during_the_pause_is_used_and_ends_the_wait() -> None:
    """What is committed meanwhile need not come again; its ack is void, because its connection is gone."""
    playbook = opened()
    playbook >> Frame(frame(1, log_id=1), 200) << Got((1,), "c1")
    playbook >> Lost(300) << broken(GapReason.DROPPED, "the connection broke", 300) << CloseSocket(politely=False)
    playbook >> Acknowledge(0)
    assert playbook.link.deadline() == 300
    playbook >> Tick(300) << Fetch(at("c1"))
    again = answer(result(cursor="c1"))
    playbook >> Answer(again, 400) << Answered(resumed=True, at=WALL + 400) << OpenSocket(again, at("c1"))
    playbook >> Opened(500) << up(Transport.WEBSOCKET, 500) << sent("hb", "im_enter_room")
    playbook >> Flush()
    playbook.done()


def test_an_acknowledgement_after_the_reconnect_sends_no_ack_for_the_old_connection() -> None:
    """The new one never saw that frame."""
    playbook = opened()
    playbook >> Frame(frame(1, log_id=1), 200) << Got((1,), "c1")
    playbook >> Lost(300) << broken(GapReason.DROPPED, "the connection broke", 300) << CloseSocket(politely=False)
    reopened(playbook, 800, at("c0"))
    playbook >> Acknowledge(0)
    playbook >> Flush()
    playbook.done()


def test_a_full_window_keeps_the_link_down() -> None:
    """A store that is stuck gets nothing more to hold."""
    playbook = opened()
    for number in range(1, MAX_PENDING + 1):
        playbook >> Frame(frame(number), 200) << Got((number,), f"c{number}")
    (
        playbook
        >> Tick(30_200)
        << broken(GapReason.OVERFLOW, f"{MAX_PENDING} batches were not acknowledged in time", 30_200)
    )
    playbook << CloseSocket(politely=False)
    assert playbook.link.deadline() is None
    playbook >> Tick(99_000)
    playbook >> Acknowledge(MAX_PENDING - 1)
    playbook >> Tick(99_000) << Fetch(at(f"c{MAX_PENDING}"))


@pytest.mark.parametrize("reading", [True, False])
def test_silence_is_a_break(reading: bool) -> None:
    """Nothing came for 30 s, or nobody read for 30 s."""
    playbook = opened()
    playbook >> Tick(10_100) << sent("hb")
    playbook >> Tick(20_100) << sent("hb")
    reason, detail = (GapReason.SILENT, "nothing") if reading else (GapReason.OVERFLOW, "nothing was read")
    playbook >> Tick(30_100, reading=reading) << broken(reason, f"{detail} for 30 s", 30_100)
    playbook << CloseSocket(politely=False)


def test_heartbeats_carry_waiting_acks() -> None:
    """One write is enough for both."""
    playbook = opened()
    playbook >> Frame(frame(1, log_id=4), 200) << Got((1,), "c1")
    playbook >> Acknowledge(0)
    assert playbook.link.has_acks
    playbook >> Tick(10_100) << sent(("ack", 4), "hb")
    assert not playbook.link.has_acks


def test_upstream_may_ask_to_close() -> None:
    """Its own close frame is a break like others."""
    playbook = opened()
    playbook >> Frame(frames.encode_frame("close", b""), 200)
    playbook << broken(GapReason.DROPPED, "upstream asked to close", 200) << CloseSocket(politely=False)


def test_an_internal_error_is_a_break_like_others() -> None:
    """In any state a link goes on after it, except when it has ended."""
    playbook = opened()
    playbook >> Crash(200) << broken(GapReason.DROPPED, "an internal error", 200) << CloseSocket(politely=False)
    playbook >> Tick(200) << Fetch(at("c0"))
    playbook >> Crash(300) << broken(GapReason.DROPPED, "an internal error", 300)
    playbook >> Close()
    playbook >> Crash(400)
    playbook.done()


# --- what cannot be decoded ------------------------------------------------------------------------------------------


def test_the_third_failure_at_one_cursor_is_skipped_on_the_same_socket() -> None:
    """The gap is not recovered: the answer that follows it says that nothing is resumed."""
    playbook = opened(at("c7"))
    for now in (1000, 2000):
        corrupted(playbook, now) << CloseSocket(politely=False)
        reopened(playbook, now, at("c7"))
    corrupted(playbook, 3000, skipped=True) << Answered(resumed=False, at=WALL + 3000)
    playbook << up(Transport.WEBSOCKET, 3000)
    playbook >> Frame(frame(9), 3100) << Got((9,), "c9")
    playbook.done()


def test_a_socket_that_dies_of_it_means_a_start_without_a_cursor() -> None:
    """There is nothing to go on with; the cursor that fails is given up once upstream has answered without it."""
    playbook = opened(at("c7"))
    for now in (1000, 2000):
        playbook >> Unreadable("oversized", now) << broken(GapReason.CORRUPT, "oversized", now)
        playbook << CloseSocket(politely=False)
        reopened(playbook, now, at("c7"))
    playbook >> Unreadable("oversized", 3000) << broken(GapReason.CORRUPT, "oversized", 3000, skipped=True)
    playbook << CloseSocket(politely=False)
    playbook << Ask(thorough=True)
    playbook >> Asked(over=False, at=3000)
    playbook >> Tick(3000) << Fetch(None)
    playbook >> FetchFails(DOWN, 3100) << broken(GapReason.DROPPED, "down", 3100)
    playbook >> Tick(3200) << Fetch(None)
    new = answer(result(9))
    playbook >> Answer(new, 3300) << Answered(resumed=False, at=WALL + 3300) << Got((9,), "c9")
    playbook << OpenSocket(new, at("c9"))


def test_an_answer_that_stays_undecodable_is_left_behind() -> None:
    """The same rule holds for im/fetch."""
    playbook = book(at("c7"))
    playbook >> Start() << Fetch(at("c7"))
    for now, skipped in ((100, False), (200, False), (300, True)):
        playbook >> FetchFails(ProtocolError("bad_result"), now)
        playbook << broken(GapReason.CORRUPT, "bad_result", now, skipped=skipped)
        if skipped:
            playbook << Ask(thorough=True)
            playbook >> Asked(over=False, at=now)
        playbook >> Tick(now) << Fetch(None if skipped else at("c7"))


def test_progress_begins_the_count_anew() -> None:
    """Failures at different cursors are all fetched again."""
    playbook = opened()
    for number in range(1, 6):
        playbook >> Frame(frame(number), number * 1000) << Got((number,), f"c{number}")
        playbook >> Acknowledge(number - 1)
        corrupted(playbook, number * 1000) << CloseSocket(politely=False)
        reopened(playbook, number * 1000, at(f"c{number}"))


def test_an_absurd_cursor_is_not_believed() -> None:
    """It would be stored with every batch."""
    playbook = opened()
    playbook >> Frame(frame(1), 200) << Got((1,), "c1")
    playbook >> Frame(frame(2, cursor="c" * 10_000), 210) << Got((2,), "c1")
