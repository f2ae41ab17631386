"""All or nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import TypeVar, TypeVarTuple

__all__ = ["transact"]

T = TypeVar("T")
Ts = TypeVarTuple("Ts")


def transact(db: sqlite3.Connection, change: Callable[[sqlite3.Connection, *Ts], T], *args: *Ts) -> T:
    """Run a change in a transaction: committed when this returns, undone when it raises."""
    # take the write lock first: what the change reads is then still true when it commits
    db.execute("BEGIN IMMEDIATE")
    try:
        result = change(db, *args)
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:  # SQLite rolls back by itself when the disk is full
            db.execute("ROLLBACK")
        raise
    return result
