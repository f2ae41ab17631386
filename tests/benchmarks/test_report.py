import io

import pytest
from benchmarks.report import Result, Series, Target, number
from rich.console import Console


@pytest.mark.parametrize(
    ("target", "met"),
    [
        (Target("ratio", 0.8, 0.8), True),
        (Target("ratio", 0.81, 0.8), False),
        (Target("rate", 20_000, 20_000, at_least=True), True),
        (Target("rate", 19_999, 20_000, at_least=True), False),
    ],
)
def test_a_target_is_met_up_to_its_limit(target, met):
    """The limit itself is allowed, on either side."""
    assert target.met is met


def test_a_missed_target_is_printed_as_such_and_fails_the_result():
    """Whoever reads the output sees which number missed and what was asked."""
    result = Result("decode", ("", "µs"), [("us", "22.1")], [Target("ratio", 0.97, 0.8), Target("lost", 0, 0)])
    out = io.StringIO()
    result.print(Console(file=out, width=100))
    assert not result.met
    assert "FAIL  ratio: 0.97, at most 0.80" in out.getvalue()
    assert "PASS  lost" in out.getvalue()


def test_a_series_is_its_median_with_the_range_beside_it():
    """One slow round does not move the number, and is seen."""
    assert str(Series((20.0, 90.0, 21.0))) == "21.0  (20.0-90.0)"
    assert str(Series((1.0,))) == "1.00"


@pytest.mark.parametrize(
    ("value", "text"), [(0.0666, "0.07"), (3.14159, "3.14"), (58.21, "58.2"), (12_345.6, "12,346")]
)
def test_numbers_have_the_digits_that_matter(value, text):
    """No false precision in the tables."""
    assert number(value) == text
