"""What is left of a quota, and what never shows."""

from webcastle.models import QuotaState, TokenSecret


def test_what_remains_never_is_negative() -> None:
    """Unlimited is None."""
    assert QuotaState(10, 3, 0).remaining == 7
    assert QuotaState(10, 12, 0).remaining == 0
    assert QuotaState(None, 12, 0).remaining is None


def test_a_secret_is_not_in_a_repr() -> None:
    """So it does not get into a log."""
    assert "hidden" not in repr(TokenSecret("k1", b"hidden", 0))
