"""Foreign JSON read as what it should be, whatever it is."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from webcastle.protocol import shapes

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@given(JSON)
def test_every_reader_gives_its_own_type(value: Any) -> None:
    """Never an exception, never another type."""
    assert isinstance(shapes.text(value), str)
    assert type(shapes.number(value)) is int
    assert 0 <= shapes.identifier(value) < 2**63
    assert isinstance(shapes.mapping(value), dict)
    assert isinstance(shapes.listing(value), list)
    assert shapes.web_url(value) == "" or shapes.web_url(value).startswith("http")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("7", 7),
        (7, 7),
        (7.0, 7),
        (7.5, 0),
        (True, 0),
        ("-7", 0),
        ("\u0667", 0),
        ("9" * 21, 0),
        (None, 0),
        (float("inf"), 0),
    ],
)
def test_numbers(value: Any, expected: int) -> None:
    """Whole numbers in three spellings."""
    assert shapes.number(value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("https://a.example/x?y=1", True),
        ("http://a.example", True),
        ("javascript:alert(1)", False),
        ("//a.example", False),
        ("https://a.example/\n", False),
        ("HTTPS://a.example", False),
        (["https://a.example"], False),
    ],
)
def test_web_urls(value: Any, expected: bool) -> None:
    """What a page may load, and nothing that it would run."""
    assert shapes.web_url(value) == (value if expected else "")


def test_texts_can_be_encoded() -> None:
    """Also those that a lenient decoder let through."""
    assert shapes.text("a\ud800é") == "a?é"
    assert shapes.text("x" * 10, 3) == "xxx"


@pytest.mark.parametrize("body", [b"", b"[]", b"7", b"{", b"\xff", b"null"])
def test_not_an_object(body: bytes) -> None:
    """Only an object is one."""
    assert shapes.json_object(body) is None
    assert shapes.json_object(b'{"a":1}') == {"a": 1}
