"""What can be an @name, and when two are the same."""

from __future__ import annotations

import re

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from webcastle.models import HANDLE_PATTERN, Handle

GOOD = {
    "demo": "demo",
    "@demo": "demo",
    " @Demo_Chat ": "demo_chat",
    "DEMO.chat-1": "demo.chat-1",
    "x" * 64: "x" * 64,
    "7": "7",
}
BAD = [
    "",
    " ",
    "@",
    "@@demo",
    "@ demo",
    "two words",
    "zo\u00e9",
    "\u0434\u0435\u043c\u043e",
    "demo\n",
    "a/b",
    "a,b",
    "x" * 65,
    "\uff44emo",
    "\u0664",
]


@pytest.mark.parametrize(("text", "name"), GOOD.items())
def test_names(text: str, name: str) -> None:
    """Spaces and one @ are dropped, case does not matter; it is a plain string for JSON and tables."""
    handle = Handle.parse(text)
    assert handle == name
    assert orjson.dumps(handle) == orjson.dumps(name)


@pytest.mark.parametrize("text", BAD)
def test_no_names(text: str) -> None:
    """Letters are those of ASCII, and so are digits."""
    assert Handle.parse(text) is None


@given(st.one_of(st.text(max_size=80), st.from_regex(HANDLE_PATTERN, fullmatch=True)))
def test_the_pattern_says_the_same(text: str) -> None:
    """Schemas describe exactly what is accepted."""
    assert (Handle.parse(text) is not None) == (re.fullmatch(HANDLE_PATTERN, text) is not None)


@given(st.from_regex(HANDLE_PATTERN, fullmatch=True))
def test_the_normal_form_is_stable(text: str) -> None:
    """Parsing a name again changes nothing."""
    handle = Handle.parse(text)
    assert handle is not None
    assert Handle.parse(handle) == handle
