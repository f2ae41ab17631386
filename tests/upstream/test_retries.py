"""How a link retries: the pauses of each reason, the questions in between, and what is skipped."""

from __future__ import annotations

import pytest

from webcastle.models import GapReason, Resume
from webcastle.upstream.retries import Retries

MINUTE = 60_000


def most() -> Retries:
    """With the longest pauses that jitter allows."""
    return Retries(lambda: 1.0)


@pytest.mark.parametrize(
    ("reason", "pauses"),
    [
        (GapReason.DROPPED, [500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]),
        (GapReason.SILENT, [500, 1000]),
        (GapReason.OVERFLOW, [500, 1000]),
        (GapReason.REFUSED, [5000, 10_000, 20_000, 40_000, 80_000, 120_000, 120_000]),
        (GapReason.CORRUPT, [100, 200, 400, 800, 1600, 2000, 2000]),
    ],
)
def test_pauses_grow_to_a_bound(reason: GapReason, pauses: list[int]) -> None:
    """Each reason has its own."""
    retries = most()
    assert [retries.broken(reason, 0)[0] for _ in pauses] == pauses


def test_refusals_wait_at_least_half() -> None:
    """Jitter spreads them, and never makes them impolite; a dropped connection may be tried at once."""
    least = Retries(lambda: 0.0)
    assert least.broken(GapReason.REFUSED, 0)[0] == 2500
    assert least.broken(GapReason.DROPPED, 0)[0] == 0
    assert least.broken(GapReason.DROPPED, 0, at_least_s=7.0)[0] == 7000


def test_a_healthy_minute_forgets_all_failures_and_a_shorter_time_some() -> None:
    """An upstream that lets us in and drops us again is not one that refuses, but not healthy either."""
    retries = most()
    for _ in range(8):
        retries.broken(GapReason.DROPPED, 0)
    retries.connected(0)
    assert retries.broken(GapReason.DROPPED, MINUTE - 1)[0] == 4000
    assert retries.broken(GapReason.DROPPED, 2 * MINUTE)[0] == 8000
    retries.connected(3 * MINUTE)
    assert retries.broken(GapReason.DROPPED, 4 * MINUTE)[0] == 500


def test_questions_are_asked_once_in_three_failures() -> None:
    """The first refusal asks, of other failures the third; messages begin the count anew."""
    retries = most()
    assert [retries.broken(GapReason.REFUSED, 0)[1] for _ in range(7)] == [True, False, False, True, False, False, True]
    retries.progressed()
    assert [retries.broken(GapReason.DROPPED, 0)[1] for _ in range(6)] == [False, False, True, False, False, True]


def test_each_third_refusal_doubts_the_visitor() -> None:
    """Its cookie may be the reason."""
    retries = most()
    doubts = []
    for _ in range(6):
        doubts.append(retries.doubts_visitor)
        retries.broken(GapReason.REFUSED, 0)
    assert doubts == [False, False, True, False, False, True]


def test_a_socket_that_cannot_be_had_is_asked_for_less_and_less() -> None:
    """A refusal waits for half a minute at least; one that was had makes the pause short again."""
    retries = most()
    assert [retries.without_socket(0.0, blocked=False) for _ in range(4)] == [10_000, 20_000, 40_000, 60_000]
    retries.socket_opened()
    assert retries.without_socket(0.0, blocked=True) == 30_000
    assert retries.without_socket(99.0, blocked=False) == 99_000


def test_the_third_failure_in_a_row_at_one_cursor_is_skipped() -> None:
    """Another cursor begins anew, and so does the one that was skipped."""
    retries = most()
    here, there = Resume("c1"), Resume("c2")
    assert [retries.corrupt(one) for one in (here, here, there, there, there, there)] == [
        *(False, False, False, False, True, False)
    ]
    assert [most().corrupt(None), retries.corrupt(there), retries.corrupt(there)] == [False, False, True]
