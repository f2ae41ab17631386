"""docs/api-tiktools.md names what there is: every endpoint, every parameter in every spelling, every field of an answer."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.api.compat.tiktools.test_rest import DECLINED, SPELLINGS
from webcastle.api.compat.tiktools import OPERATIONS
from webcastle.api.http.operation import Operation
from webcastle.core.tokens import LONGEST_S, MOST_CREATORS, MOST_WEBSOCKETS

PAGE = (Path(__file__).parents[4] / "docs" / "api-tiktools.md").read_text("utf-8")
DESCRIBED = [operation for operation in OPERATIONS if operation.described]


@pytest.mark.parametrize("operation", DESCRIBED, ids=lambda operation: operation.name)
def test_an_endpoint_has_its_row(operation: Operation) -> None:
    """With all its parameters, but for the feed, which has a page of its own."""
    (row,) = re.findall(rf"^\| `{re.escape(operation.path)}`.*$", PAGE, re.MULTILINE)
    if operation.name != "webcast_feed":
        assert all(f"`{parameter.name}`" in row for parameter in operation.parameters)


def test_every_spelling_is_told() -> None:
    """And those that are told are understood; the table of the tests is that of the page."""
    for operation in DESCRIBED:
        for parameter in operation.parameters:
            assert set(parameter.aliases) <= set(SPELLINGS.get(parameter.name, ()))
    for name, others in SPELLINGS.items():
        (row,) = re.findall(rf"^\| `{name}` \| (.*) \|$", PAGE, re.MULTILINE)
        assert all(f"`{other}`" in row for other in others)


def test_bounds_are_told() -> None:
    """Those of tokens stand as they are in the code."""
    for bound in (LONGEST_S, MOST_CREATORS, MOST_WEBSOCKETS):
        assert re.search(rf"\b{bound}\b", PAGE)


def test_what_a_token_opens_is_told() -> None:
    """Exactly those operations are listed."""
    (told,) = re.findall(r"calls that name a creator or a room: (.*?)\. Rooms", PAGE, re.DOTALL)
    opened = {operation.path.removeprefix("/webcast/") for operation in DESCRIBED if operation.for_tokens}
    assert set(re.findall(r"`(\w+)`", told)) == opened


def test_what_is_not_offered_is_told() -> None:
    """Each family of paths."""
    (told,) = re.findall(r"## Not offered\n(.*?)##", PAGE, re.DOTALL)
    for url, _ in DECLINED:
        family = "/".join(url.partition("?")[0].split("/")[:3]) if url.startswith("/webcast") else "/captcha"
        assert family in told or family == "/webcast/earnings"
