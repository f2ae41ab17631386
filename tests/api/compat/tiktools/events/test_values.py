"""Single values of TikTools' events: total, bounded, in the spelling of its JSON."""

from __future__ import annotations

import pytest

from webcastle.api.compat.tiktools.events.values import bounded, id_of, number_in, text_fields, url_of, word
from webcastle.protocol import schema


def test_ids_are_texts() -> None:
    """Empty where there is none."""
    assert [id_of(number) for number in (0, 7, 7300000000000000001)] == ["", "7", "7300000000000000001"]


def test_the_first_address_of_an_image() -> None:
    """Or none."""
    assert url_of(schema.ImageModel(url_list=["https://a.example", "https://b.example"])) == "https://a.example"
    assert url_of(schema.ImageModel()) == ""


@pytest.mark.parametrize(
    ("text", "number"), [("7", 7), ("", 0), ("-7", 0), ("7.5", 0), ("1" * 9, 111_111_111), ("1" * 10, 0), ("٣", 0)]
)
def test_numbers_in_texts(text: str, number: int) -> None:
    """Short decimal ones."""
    assert number_in(text) == number


def test_numbers_fit_into_json() -> None:
    """64 bits, as orjson wants them."""
    assert [bounded(number) for number in (7, 2**70, -(2**70))] == [7, 2**63 - 1, -(2**63)]


def test_words_of_enums() -> None:
    """TikTok's own, or the number of one that the schema does not know."""
    assert [word(schema.PollKind.Enum, number) for number in (0, 99)] == ["POLL_KIND_NORMAL", "99"]


def test_a_translatable_text() -> None:
    """With its key, its pattern and what it shows."""
    text = schema.CommonText(key="k", default_pattern="hello {0:string}")
    text.pieces.add(string_value="Ann")
    assert text_fields(text) == {"key": "k", "pattern": "hello {0:string}", "text": "hello Ann"}
