"""The forms in which messages are asked for."""

import pytest

from webcastle.errors import BadRequestError
from webcastle.sandbox.world.emissions import expand, gift_named, parse_emission


def test_a_gift_that_can_be_combined_is_two_messages() -> None:
    """Unless the form says which one; every other form stays one message."""
    assert [one.end for one in expand(parse_emission({"kind": "gift", "count": 3}))] == [False, True]
    for fields in ({"kind": "gift", "end": True}, {"kind": "gift", "gift": 7934}, {"kind": "chat"}, {"method": "X"}):
        assert len(expand(parse_emission(fields))) == 1


def test_a_gift_is_named_by_name_or_id() -> None:
    """In any case, as a number or its text."""
    assert gift_named("rose") is gift_named("Rose") is gift_named(5655) is gift_named("5655")
    with pytest.raises(ValueError, match="Rose"):
        gift_named("Car")


@pytest.mark.parametrize(
    ("fields", "part"),
    [
        ({}, "kind"),
        ({"kind": "chat", "method": "X"}, "either"),
        ({"kind": "gift", "gift": "Car"}, "no gift"),
        ({"kind": "like", "count": -1}, "count:"),
        ("text", "dictionary"),
    ],
)
def test_mistakes_name_the_field(fields: object, part: str) -> None:
    """In one line."""
    with pytest.raises(BadRequestError, match=part) as wrong:
        parse_emission(fields)
    assert "\n" not in wrong.value.message
