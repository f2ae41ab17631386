"""How SQLite carries a query out."""

from __future__ import annotations

import sqlite3


def scans(db: sqlite3.Connection, sql: str, parameters: object) -> list[str]:
    """The steps of a query that read a whole table or sort; none is what a query of a big table should have."""
    steps = [row[-1] for row in db.execute(f"EXPLAIN QUERY PLAN {sql}", parameters)]  # type: ignore[call-overload]
    assert steps
    return [step for step in steps if step.startswith("SCAN ") or "TEMP B-TREE" in step]
