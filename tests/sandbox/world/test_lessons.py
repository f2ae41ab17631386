"""The room that teaches gift streaks, and the one with every message type."""

from tests.sandbox.world.timelines import streaks, timeline
from webcastle.sandbox.world.lessons import EVERY_METHOD


def test_the_streak_school_has_every_case() -> None:
    """End, no end, end twice, jumps, guests, singles, several singles at once, overlapping streaks."""
    slots = [slot for slot in timeline("demo_streaks").after(0) if slot.kind == "gift"]
    found = streaks("demo_streaks")
    shapes = {tuple(steps) for steps in found.values()}
    assert ((1, 0), (2, 0), (3, 0), (4, 0), (4, 1)) in shapes
    assert ((1, 0), (2, 0), (3, 0)) in shapes
    assert ((1, 0), (2, 0), (2, 1), (2, 1)) in shapes
    assert ((1, 0), (5, 0), (6, 0), (10, 0), (10, 1)) in shapes
    assert {slot.arg[5] for slot in slots} == {0, 1, 2}
    assert {slot.arg[6] for slot in slots} == {1, 5}
    assert any(slot.arg[4] == 0 for slot in slots)
    assert any(
        a.arg[4] != b.arg[4] and a.arg[4] == c.arg[4] for a, b, c in zip(slots, slots[1:], slots[2:], strict=False)
    )


def test_the_everything_room_plans_every_method_in_turn() -> None:
    """One after the other, then again from the first."""
    slots = [slot for slot in timeline("demo_everything").after(0) if slot.kind == "everything"]
    indexes = [slot.arg[0] for slot in slots]
    count = len(EVERY_METHOD)
    assert indexes == [number % count for number in range(len(indexes))]
    assert len(indexes) > 2 * count
