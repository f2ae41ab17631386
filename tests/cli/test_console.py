"""What a person sees on the screen is harmless and readable."""

import io
import json

import pytest
import typer
from rich.console import Console

from webcastle.cli import console


def test_text_from_strangers_has_no_control_over_the_terminal():
    """Escape sequences, line ends and direction marks become blanks; joined emoji stay whole."""
    assert console.clean("a\x1b[31mb\nc\u202ed") == "a [31mb c d"
    assert console.clean("👩\u200d🚀 ok") == "👩\u200d🚀 ok"
    assert console.clean(None) == ""
    assert console.clean("x" * 400, longest=10) == "x" * 9 + "…"


@pytest.mark.parametrize("given", ["name", "@name", " @name "])
def test_a_handle_is_taken_with_or_without_the_at_sign(given):
    """As people copy it."""
    assert console.handle(given) == "name"


@pytest.mark.parametrize("given", ["", "@", "not a name", "https://tiktok.com/@x", "x" * 65])
def test_what_cannot_be_a_handle_is_wrong_usage(given):
    """Before anything is asked."""
    with pytest.raises(typer.BadParameter):
        console.handle(given)


def test_json_is_one_line_unless_indented(capsys):
    """A pipe's reader gets whole lines."""
    console.print_json({"a": [1, 2]})
    console.print_json({"a": 1}, indent=True)
    first, *rest = capsys.readouterr().out.splitlines()
    assert first == '{"a":[1,2]}'
    assert json.loads("\n".join(rest)) == {"a": 1}
    assert len(rest) > 1


def test_numbers_and_times():
    """Grouped by thousands; to the minute, in UTC."""
    assert console.number(1234567) == "1,234,567"
    assert console.utc(1_775_000_000_000) == "2026-03-31T23:33Z"


def test_output_into_a_pipe_is_wide_and_plain(monkeypatch):
    """No terminal: no escape sequences, and room for every table."""
    monkeypatch.setattr("sys.stdout", io.StringIO())
    console.out.cache_clear()
    try:
        made = console.out()
        assert isinstance(made, Console)
        assert made.width == console.PLAIN_WIDTH
        assert made.color_system is None
    finally:
        console.out.cache_clear()
