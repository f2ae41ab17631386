"""Pauses between attempts."""

from __future__ import annotations

from webcastle.models.backoff import Backoff
from webcastle.ports import system_jitter


def test_pauses_double_up_to_the_cap():
    """0.5 s at first, doubled each time, never more than 30 s."""
    backoff = Backoff(0.5, 30.0, jitter=lambda: 1.0)
    assert [backoff.next_s() for _ in range(9)] == [0.5, 1, 2, 4, 8, 16, 30, 30, 30]


def test_full_jitter_reaches_down_to_nothing():
    """The pause is anywhere between 0 and the ceiling; a floor keeps a share of it."""
    assert Backoff(0.5, 30.0, jitter=lambda: 0.0).next_s() == 0
    assert Backoff(4.0, 30.0, floor=0.5, jitter=lambda: 0.0).next_s() == 2.0
    assert Backoff(4.0, 30.0, floor=0.5, jitter=lambda: 1.0).next_s() == 4.0


def test_real_jitter_stays_in_bounds():
    """However often it fails, the pause is in bounds."""
    backoff = Backoff(0.5, 30.0, jitter=system_jitter)
    pauses = [backoff.next_s() for _ in range(5000)]
    assert all(0 <= pause <= 30 for pause in pauses)
    assert len(set(pauses)) > 4000
    assert all(0 <= system_jitter() < 1 for _ in range(1000))


def test_easing_forgets():
    """After good times the next pause is short again; a partial easing keeps some memory."""
    backoff = Backoff(0.5, 30.0, jitter=lambda: 1.0)
    for _ in range(6):
        backoff.next_s()
    backoff.ease(3)
    assert backoff.next_s() == 4
    backoff.ease()
    assert backoff.next_s() == 0.5
