"""Targets, series, and tables in which nothing is cut."""

import io
from collections import Counter

import pytest
from benchmarks.__main__ import BENCHMARKS
from benchmarks.report import Result, Series, Target, number, table
from rich.console import Console

from tests.benchmarks.tables import TABLES


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
    """The output shows which number missed and its limit."""
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


def printed(result: Result, **console) -> str:
    out = io.StringIO()
    result.print(Console(file=out, color_system=None, **console))
    return out.getvalue()


def test_every_benchmark_has_a_table_here():
    """A new one is tested too."""
    assert set(TABLES) == set(BENCHMARKS)


@pytest.mark.parametrize("terminal", [True, False])
@pytest.mark.parametrize("width", [80, 60, 40, 200])
@pytest.mark.parametrize("name", BENCHMARKS)
def test_every_column_is_shown_in_full(name, width, terminal):
    """Every heading and every number of every row is there as one word, at any width, also in a log."""
    result = TABLES[name]()
    text = printed(result, width=width, force_terminal=terminal)
    assert "…" not in text
    words = Counter(text.split())
    wanted = Counter(word for row in result.rows for cell in row for word in cell.split())
    wanted += Counter(word for heading in result.columns for word in heading.split())
    assert not wanted - words


@pytest.mark.parametrize("name", BENCHMARKS)
def test_a_table_fits_into_80_columns(name):
    """Numbers stand below their headings, in a line a row, or a few where a label is long."""
    result = TABLES[name]()
    rows = table([result.columns, *result.rows], 80)
    assert rows is not None
    assert len(rows) == len(result.rows) + 1
    assert all(len(line) <= 80 for row in rows for line in row.splitlines())
    assert all(len(row.splitlines()) <= 3 for row in rows)
    ends = {len(row.splitlines()[-1]) for row, cells in zip(rows[1:], result.rows, strict=True) if cells[-1]}
    assert len(ends) == 1


def test_a_log_without_a_width_shows_everything(monkeypatch):
    """No terminal and no COLUMNS: rich assumes 80."""
    monkeypatch.delenv("COLUMNS", raising=False)
    text = printed(TABLES["fanout"]())
    assert "÷" in text
    assert "…" not in text


def test_rows_are_listed_where_a_table_does_not_fit():
    """In 40 columns each number stands below its label, with its heading."""
    text = printed(TABLES["fanout"](), width=40)
    assert "Webcastle\n    clients 50\n    ev/s 50\n" in text
    assert "÷ Node 1.00" in text
