"""State, notices, introduction, polls."""

from __future__ import annotations

from typing import Any

import pytest

from tests.events.entries import ANN, AT, HEAD, fact, text_of
from webcastle.events import BroadcastState, Introduction, Notice, Poll, PollOption, PollPhase, State
from webcastle.events.people import person_of
from webcastle.protocol import schema


@pytest.mark.parametrize(
    ("action", "state"),
    [
        (1, BroadcastState.PAUSED),
        (2, BroadcastState.RESUMED),
        (3, BroadcastState.ENDED),
        (4, BroadcastState.SUSPENDED),
        (0, BroadcastState.OTHER),
        (9, BroadcastState.OTHER),
    ],
)
def test_the_state(action: Any, state: BroadcastState) -> None:
    """New ones are other."""
    assert fact(schema.WebcastControlMessage(action=action, tips="bye")) == State(*HEAD, state, "bye")


def test_a_notice_with_its_own_text() -> None:
    """Such as the welcome."""
    message = schema.WebcastRoomMessage(content="Welcome", is_welcome=True, scene="s")
    assert fact(message) == Notice(*HEAD, "Welcome", "", None, "s", is_welcome=True)


def test_a_notice_whose_text_stands_in_the_header() -> None:
    """With the person, as in 33 of 41 captured ones; its own content is a space."""
    text = text_of("pm_mt_fan_live_joined_comment", "{0:user} became the No. {1:string} member on the team", ANN)
    text.pieces.add(string_value="12")
    common = schema.CommonMessageData(display_text=text)
    message = schema.WebcastRoomMessage(common=common, content=" ", scene="user_join_fans")
    expected = "Ann 🦊 became the No. 12 member on the team"
    assert fact(message) == Notice(
        *HEAD, expected, "pm_mt_fan_live_joined_comment", person_of(ANN), "user_join_fans", is_welcome=False
    )


def test_the_introduction() -> None:
    """Of the host."""
    message = schema.WebcastLiveIntroMessage(content="cooking", user=ANN, content_language="en")
    assert fact(message) == Introduction(*HEAD, person_of(ANN), "cooking", "en")


def test_a_poll_starts() -> None:
    """With question, answers and times."""
    message = schema.WebcastPollMessage(poll_id=5)
    start = message.start_content
    start.title, start.start_time, start.end_time = "tea?", AT // 1000, AT + 60_000
    start.option_list.add(option_idx=0, display_content="yes")
    options = (PollOption(0, "yes", 0),)
    assert fact(message) == Poll(*HEAD, 5, PollPhase.STARTED, "tea?", options, AT // 1000 * 1000, AT + 60_000)


@pytest.mark.parametrize(
    ("field", "phase"), [("update_votes_content", PollPhase.RUNNING), ("end_content", PollPhase.ENDED)]
)
def test_a_poll_goes_on(field: str, phase: PollPhase) -> None:
    """The newest votes; question and id may stand aside."""
    message = schema.WebcastPollMessage(poll_basic_info=schema.PollBasicInfo(title="tea?", poll_id_str="5"))
    getattr(message, field).option_list.add(option_idx=1, display_content="no", votes=36)
    assert fact(message) == Poll(*HEAD, 5, phase, "tea?", (PollOption(1, "no", 36),), 0, 0)
