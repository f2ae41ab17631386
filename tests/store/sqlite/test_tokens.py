"""Two token secrets at most."""

from __future__ import annotations

import sqlite3

from webcastle.models import TokenSecret
from webcastle.store.sqlite.tokens import rotate_token_secret, token_secrets


def secret(number: int) -> TokenSecret:
    return TokenSecret(f"s{number}", bytes([number]), number * 100)


def test_a_secret_is_added_only_when_it_is_due(db: sqlite3.Connection) -> None:
    """Two processes that rotate at once end with the same one."""
    assert rotate_token_secret(db, secret(1), due=50) == [secret(1)]
    assert rotate_token_secret(db, secret(2), due=50) == [secret(1)]
    assert rotate_token_secret(db, secret(3), due=150) == [secret(3), secret(1)]
    assert token_secrets(db) == [secret(3), secret(1)]


def test_the_third_to_last_is_forgotten(db: sqlite3.Connection) -> None:
    """Tokens that it signed have ended by then."""
    for number in range(1, 6):
        rotate_token_secret(db, secret(number), due=number * 100)
    assert token_secrets(db) == [secret(5), secret(4)]
    assert db.execute("SELECT count(*) FROM token_secrets").fetchone() == (2,)
