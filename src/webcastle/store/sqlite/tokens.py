"""Secrets that sign browser tokens: at most two, the current one and the one before it."""

from __future__ import annotations

import sqlite3
from typing import Final

from webcastle.models import TokenSecret

__all__ = ["rotate_token_secret", "token_secrets"]

# The secrets, newest first.
_SECRETS: Final = "SELECT id, secret, created_at FROM token_secrets ORDER BY secret_no DESC"
# Add a secret, which is then the current one.
_ADD: Final = "INSERT INTO token_secrets (id, secret, created_at) VALUES (?, ?, ?)"
# Forget all but the newest two.
_PRUNE: Final = """
    DELETE FROM token_secrets WHERE secret_no NOT IN (SELECT secret_no FROM token_secrets ORDER BY secret_no DESC LIMIT 2)
"""


def token_secrets(db: sqlite3.Connection) -> list[TokenSecret]:
    """See `AccessStore.token_secrets`."""
    return [TokenSecret(*row) for row in db.execute(_SECRETS).fetchall()]


def rotate_token_secret(db: sqlite3.Connection, secret: TokenSecret, due: int) -> list[TokenSecret]:
    """See `AccessStore.rotate_token_secret`."""
    known = token_secrets(db)
    if known and known[0].created_at >= due:
        return known
    db.execute(_ADD, (secret.id, secret.secret, secret.created_at))
    db.execute(_PRUNE)
    return token_secrets(db)
