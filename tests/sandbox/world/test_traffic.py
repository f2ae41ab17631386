"""The kinds of messages in a room, how many, and in which frames."""

import itertools
from collections import Counter

from tests.sandbox.world.timelines import streaks, timeline


def test_viewer_counts_come_every_two_seconds() -> None:
    """About 300 in ten minutes, never far apart, whatever else happens (observed in every capture)."""
    for name in ("demo_chat", "demo_quiet", "harbour_news"):
        times = [slot.at for slot in timeline(name).after(0) if slot.kind == "seq"]
        assert len(times) == 300
        assert max(later - sooner for sooner, later in itertools.pairwise(times)) < 6_000


def test_the_mix_is_the_measured_one() -> None:
    """The talk room has the shares of capture A, 2.4-3.4 messages a frame and 1.2-1.5 frames a second."""
    slots = list(timeline("demo_chat").after(0))
    kinds = Counter(slot.kind for slot in slots)
    for kind, measured in (("like", 604), ("member", 532), ("chat", 459), ("caption", 213), ("follow", 85)):
        assert measured * 0.85 < kinds[kind] < measured * 1.15
    frames = len({slot.at for slot in slots})
    assert 1.2 < frames / 600 < 1.5
    assert 2.4 < len(slots) / frames < 3.4


def test_the_busy_room_sends_fifty_a_second() -> None:
    """Within ten percent."""
    assert 45 < len(list(timeline("demo_busy", minutes=2).after(0))) / 120 < 55


def test_streaks_count_up_and_end_with_the_count_repeated() -> None:
    """In an ordinary room every streak is 1, 2, … n and then n once more with repeat_end."""
    found = streaks("demo_gifts")
    assert len(found) > 40
    for steps in found.values():
        length = len(steps) - 1
        assert steps == [*((count, 0) for count in range(1, length + 1)), (length, 1)]


def test_the_chaos_room_loses_some_ends() -> None:
    """Some streaks have no final message, some have."""
    ended = [steps[-1][1] for steps in streaks("demo_chaos").values()]
    assert 0 < sum(ended) < len(ended)
