"""One followed room as a state machine: link events in, marks out, nothing else."""

from __future__ import annotations

import pytest

from tests.core.test_gift_streaks import Gift
from webcastle.core.following import Following, FollowingState
from webcastle.core.gift_streaks import GiftStreaks
from webcastle.models import (
    Answered,
    Batch,
    DraftMark,
    EndCause,
    Gap,
    GapReason,
    LinkBroken,
    Mark,
    MarkKind,
    RawMessage,
    Resume,
    RoomEnded,
)

ROOM = 7300000000000000001
START = 1_775_000_000_000


def following(last_received_at: int = 0) -> Following:
    return Following(ROOM, last_received_at, GiftStreaks(ROOM))


def broken(at: int, reason: GapReason = GapReason.DROPPED, *, skipped: bool = False) -> LinkBroken:
    return LinkBroken(reason, f"at {at}", at, 500, skipped)


def gap(mark: DraftMark) -> tuple[int, int, str, bool]:
    assert mark.kind is MarkKind.GAP
    found = Gap.of(Mark(ROOM, 0, 1, mark.kind, mark.name, mark.at, mark.body))
    return found.from_ms, found.to_ms, found.reason, found.recovered


def gift(at: int, count: int = 1, *, end: bool = False, msg_id: int = 0) -> RawMessage:
    stored = Gift(at, count, end).message(msg_id or at + 1)
    return RawMessage(stored.msg_id, stored.method, stored.payload, stored.create_time)


def batch(*messages: RawMessage, at: int = START) -> Batch:
    return Batch(messages, Resume("c"), at)


def test_a_room_opens_lives_breaks_and_ends() -> None:
    """The states, in the order of the rules."""
    room = following()
    assert room.state is FollowingState.OPENING
    room.connected()
    assert room.state is FollowingState.LIVE
    room.broke(broken(START))
    assert room.state is FollowingState.BROKEN
    room.connected()
    assert room.state is FollowingState.LIVE
    room.ended(RoomEnded(3, START))
    assert room.state is FollowingState.ENDED


def test_a_fresh_room_begins_without_a_gap() -> None:
    """Nothing is stored, so nothing is missing."""
    assert following().answered(Answered(False, START)) == []


@pytest.mark.parametrize("resumed", [True, False])
def test_a_room_with_stored_messages_was_absent(resumed: bool) -> None:
    """From its last message until upstream answers; once."""
    room = following(last_received_at=START - 5_000)
    assert [gap(mark) for mark in room.answered(Answered(resumed, START))] == [
        (START - 5_000, START, GapReason.ABSENT, resumed)
    ]
    assert room.answered(Answered(resumed, START + 1)) == []


def test_breaks_in_a_row_are_one_gap_of_the_first() -> None:
    """With its time and reason, until upstream answers again."""
    room = following()
    room.connected()
    room.broke(broken(START, GapReason.SILENT))
    room.broke(broken(START + 1_000, GapReason.REFUSED))
    assert [gap(mark) for mark in room.answered(Answered(True, START + 3_000))] == [
        (START, START + 3_000, GapReason.SILENT, True)
    ]
    room.broke(broken(START + 9_000))
    assert len(room.answered(Answered(False, START + 9_500))) == 1


@pytest.mark.parametrize(
    ("skips", "resumed", "recovered"),
    [([False], True, True), ([False], False, False), ([True], True, False), ([True, False], True, False)],
)
def test_a_gap_is_recovered_only_if_nothing_was_left_out(skips: list[bool], resumed: bool, recovered: bool) -> None:
    """Upstream continues where it was asked to, and no break since skipped anything."""
    room = following()
    for number, skipped in enumerate(skips):
        room.broke(broken(START + number, skipped=skipped))
    (mark,) = room.answered(Answered(resumed, START + 10))
    assert gap(mark)[3] is recovered
    room.broke(broken(START + 20))
    (later,) = room.answered(Answered(True, START + 30))
    assert gap(later)[3] is True


def test_the_end_of_a_streak_stands_behind_its_message() -> None:
    """The mark counts the messages of its batch that come before it."""
    room = following()
    room.connected()
    assert room.took(batch(gift(0), gift(1_000, 2))) == []
    (mark,) = room.took(batch(RawMessage(50, "WebcastLikeMessage", b"", START), gift(2_000, 2, end=True)))
    assert (mark.kind, mark.behind) == (MarkKind.GIFT_ENDED, 2)


def test_silent_streaks_end_with_time_and_only_while_the_link_is_up() -> None:
    """A broken link may still bring the missing end."""
    room = following()
    assert not room.timed
    room.connected()
    room.took(batch(gift(0)))
    assert room.timed
    assert room.tick(START + 1_000) == []
    room.broke(broken(START + 2_000))
    assert not room.timed
    assert room.tick(START + 10**6) == []
    room.answered(Answered(True, START + 10**6))
    room.connected()
    assert room.tick(START + 10**6 + 1) == []
    (mark,) = room.tick(START + 2 * 10**6)
    assert mark.kind is MarkKind.GIFT_ENDED
    assert not room.timed


def test_the_last_marks_are_streaks_then_the_gap_then_the_end() -> None:
    """A gap that was open when the broadcast ended is not recovered."""
    room = following()
    room.connected()
    room.took(batch(gift(0)))
    room.broke(broken(START + 5_000))
    marks = room.ended(RoomEnded(4, START + 9_000, EndCause.ASKED))
    assert [mark.kind for mark in marks] == [MarkKind.GIFT_ENDED, MarkKind.GAP, MarkKind.BROADCAST_ENDED]
    assert gap(marks[1]) == (START + 5_000, START + 9_000, GapReason.DROPPED, False)
    assert marks[2].body == {"cause": "asked", "action": 4}
    assert marks[2].at == START + 9_000


def test_a_quiet_end_is_one_mark() -> None:
    """No streak, no gap."""
    room = following()
    room.connected()
    assert [mark.kind for mark in room.ended(RoomEnded(3, START))] == [MarkKind.BROADCAST_ENDED]


def test_an_absence_counts_from_the_last_message_whatever_breaks_meanwhile() -> None:
    """One gap, not two: the breaks before the first answer belong to the absence."""
    room = following(last_received_at=START - 5_000)
    room.broke(broken(START, GapReason.REFUSED))
    assert [gap(mark) for mark in room.answered(Answered(True, START + 1_000))] == [
        (START - 5_000, START + 1_000, GapReason.ABSENT, True)
    ]
    assert room.answered(Answered(True, START + 2_000)) == []


def test_streaks_that_fell_silent_end_before_the_message_that_shows_it() -> None:
    """In one batch: a timeout stands before its message, an end by message behind it, each in its place."""
    room = following()
    room.connected()
    silent, lively = Gift(0, 3, group=901), Gift(60_000, 1, group=902)
    stored = [silent.message(1), lively.message(2), Gift(61_000, 1, end=True, group=902).message(3)]
    marks = room.took(
        batch(*(RawMessage(m.msg_id, m.method, m.payload, m.create_time) for m in stored), at=START + 61_000)
    )
    assert [(mark.behind, mark.body["ended_by"], mark.body["count"]) for mark in marks] == [
        (1, "timeout", 3),
        (3, "repeat_end", 1),
    ]


def test_a_streak_is_concluded_once() -> None:
    """By its message, by time, or by the end of the broadcast: never by two of them."""
    room = following()
    room.connected()
    assert len(room.took(batch(gift(0), gift(1_000, 2, end=True)))) == 1
    assert room.took(batch(gift(1_000, 2, end=True, msg_id=99))) == []
    assert room.tick(START + 10**6) == []
    assert [mark.kind for mark in room.ended(RoomEnded(3, START + 10**6))] == [MarkKind.BROADCAST_ENDED]


def test_a_room_can_end_before_upstream_has_answered() -> None:
    """Of an absence nothing is known then but the end: the last mark is the end of the broadcast."""
    room = following(last_received_at=START - 5_000)
    assert room.ended(RoomEnded(3, START))[-1].kind is MarkKind.BROADCAST_ENDED
    assert not room.timed
