"""A room's numbers over time."""

from itertools import pairwise

from webcastle.sandbox.world.counters import Counters

HOUR = 3_600_000


def test_totals_never_fall() -> None:
    """Visitors, joins, likes of both series, follows, shares and diamonds over six hours."""
    counters = Counters(1, 7_200_000_000_000_000_001, 850)
    times = range(0, 6 * HOUR, 10_000)
    totals = (
        counters.visitors,
        counters.joined,
        lambda elapsed: counters.likes(0, elapsed),
        lambda elapsed: counters.likes(1, elapsed),
        counters.follows,
        counters.shares,
        counters.diamonds,
    )
    for total in totals:
        values = [total(elapsed) for elapsed in times]
        assert all(later >= sooner for sooner, later in pairwise(values))
        assert values[-1] > values[0]


def test_viewers_rise_at_the_start_and_then_move_in_waves() -> None:
    """Around the room's base, never below one, in steps of two seconds."""
    counters = Counters(1, 7_200_000_000_000_000_001, 850)
    first, later = counters.viewers(0), [counters.viewers(elapsed) for elapsed in range(HOUR, 2 * HOUR, 1000)]
    assert first < min(later)
    assert 600 < min(later) < max(later) < 1_400
    assert any(later < sooner for sooner, later in pairwise(later))
    assert Counters(1, 1, 1).viewers(0) == 1
