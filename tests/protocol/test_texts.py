"""Translatable texts: their slots filled, bounded, and the users that they name."""

from __future__ import annotations

import pytest

from webcastle.protocol import schema
from webcastle.protocol.texts import rendered, users_in


def text(pattern: str, *pieces: schema.TextPiece) -> schema.CommonText:
    """A text with this pattern and these pieces."""
    return schema.CommonText(default_pattern=pattern, pieces=pieces)


ANN = schema.TextPiece(user_value=schema.TextPieceUser(user=schema.User(nickname="Ann")))
TWELVE = schema.TextPiece(string_value="12")
ROSE = schema.TextPiece(gift_value=schema.TextPieceGift(name_ref=schema.PatternRef(default_pattern="Rose")))
REF = schema.TextPiece(pattern_ref_value=schema.TextPiecePatternRef(default_pattern="team"))


@pytest.mark.parametrize(
    ("pattern", "shown"),
    [
        ("hello", "hello"),
        ("{0:user} is No. {1:string}", "Ann is No. 12"),
        ("{1}{0}{1}", "12Ann12"),
        ("{2:gift} for the {3:pattern}", "Rose for the team"),
        ("{9:user} {x} {", "{9:user} {x} {"),
    ],
)
def test_slots_are_filled(pattern: str, shown: str) -> None:
    """A slot without a piece stays as it is."""
    assert rendered(text(pattern, ANN, TWELVE, ROSE, REF)) == shown


def test_a_text_stays_small() -> None:
    """A pattern may name a long piece again and again."""
    piece = schema.TextPiece(string_value="x" * 100_000)
    assert len(rendered(text("{0}" * 600, piece))) == 600 * 200
    assert rendered(text("{0}" * 1_000, piece)) == "{0}" * 1_000


def test_users_in_a_text() -> None:
    """In its order; other pieces are none."""
    assert [user.nickname for user in users_in(text("", TWELVE, ANN, ROSE))] == ["Ann"]
    assert not list(users_in(schema.CommonText()))
