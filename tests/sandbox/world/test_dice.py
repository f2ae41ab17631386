"""Chance that is the same on every machine."""

from collections import Counter

from webcastle.sandbox.world.dice import Dice, hash64


def test_the_same_parts_give_the_same_throws() -> None:
    """Fixed numbers: another Python or machine must not change any world."""
    assert hash64("webcastle", 1) == 3052488992545526275
    dice = Dice(1, "people", 7)
    assert [dice.below(1000) for _ in range(5)] == [566, 404, 93, 403, 816]
    assert Dice(1, "people", 8).below(2**32) != Dice(1, "people", 7).below(2**32)


def test_throws_go_on_after_the_hash_is_used_up() -> None:
    """Thousands of throws from one pair of dice are still even."""
    dice = Dice("even")
    counts = Counter(dice.below(10) for _ in range(20_000))
    assert set(counts) == set(range(10))
    assert max(counts.values()) - min(counts.values()) < 400


def test_the_forms_of_a_throw() -> None:
    """Limits included, chances by percent, averages by rounding, strings of a length."""
    dice = Dice("forms")
    assert {dice.between(3, 5) for _ in range(100)} == {3, 4, 5}
    assert not any(dice.chance(0) for _ in range(100))
    assert all(dice.chance(100) for _ in range(100))
    rounded = [dice.round(2.25) for _ in range(4_000)]
    assert set(rounded) == {2, 3}
    assert 2.2 < sum(rounded) / len(rounded) < 2.3
    assert dice.pick("a") == "a"
    for count in (1, 9, 10, 26):
        assert len(dice.digits(count)) == len(dice.hex(count)) == count
        assert dice.digits(count).isdigit()
        int(dice.hex(count), 16)
