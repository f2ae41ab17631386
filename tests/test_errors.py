"""Errors that travel as a code and a message."""

from __future__ import annotations

import pytest

from webcastle.errors import (
    CapacityError,
    QuotaExceededError,
    RoomRestrictedError,
    UpstreamBlockedError,
    WebcastleError,
    error_of,
)


@pytest.mark.parametrize(
    "error", [RoomRestrictedError("A."), UpstreamBlockedError("B."), CapacityError("C."), QuotaExceededError("D.")]
)
def test_an_error_is_made_again_from_its_code(error: WebcastleError) -> None:
    """Class, message and hint are those of the error that was reported."""
    again = error_of(error.code, error.message)
    assert (type(again), str(again)) == (type(error), str(error))


def test_an_unknown_code_is_an_error_all_the_same() -> None:
    """A newer process may report what this one does not know."""
    assert type(error_of("no_such_code", "Odd.")) is WebcastleError
    assert type(error_of("tenure_lost", "Odd.")) is WebcastleError
