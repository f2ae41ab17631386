"""Bring a database up to the schema of this code: plain SQL files, applied in order, counted in ``user_version``."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from importlib import resources
from pathlib import Path

from webcastle.errors import StoreError
from webcastle.store.sqlite.transaction import transact

__all__ = ["migrate", "newest_version"]


def newest_version() -> int:
    """The version that this code's migrations lead to."""
    return len(_files())


def migrate(db: sqlite3.Connection, path: Path, upto: int | None = None) -> None:
    """Apply what is missing, all in one transaction; two processes that start together take turns.

    Args:
        db: an open connection in autocommit mode.
        path: of the file, for messages.
        upto: stop at this version; None is the newest.

    Raises:
        StoreError: the database was made by a newer Webcastle, or is not Webcastle's.
    """
    transact(db, _apply, path, upto)


def _apply(db: sqlite3.Connection, path: Path, upto: int | None) -> None:
    files = _files()
    # how far the database is
    (version,) = db.execute("PRAGMA user_version").fetchone()
    if version > len(files):
        raise StoreError(
            f"The database {path} has version {version}; this Webcastle knows {len(files)}.",
            hint="It was made by a newer Webcastle: upgrade this one, or use another database.",
        )
    # whether an unnumbered database is empty
    if version == 0 and db.execute("SELECT count(*) FROM sqlite_master").fetchone() != (0,):
        raise StoreError(
            f"The database {path} belongs to another program.", hint="Point WEBCASTLE_DATABASE_URL at another file."
        )
    for number, sql in enumerate(files[version:upto], start=version + 1):
        for statement in _statements(sql):
            db.execute(statement)
        # how far it is now
        db.execute(f"PRAGMA user_version = {number:d}")


def _files() -> list[str]:
    directory = resources.files("webcastle.store") / "migrations" / "sqlite"
    names = sorted(entry.name for entry in directory.iterdir() if entry.name.endswith(".sql"))
    assert [int(name[:4]) for name in names] == list(range(1, len(names) + 1)), "migrations are numbered without holes"
    return [(directory / name).read_text(encoding="utf-8") for name in names]


def _statements(sql: str) -> Iterator[str]:
    # executescript() would commit, and so split the transaction
    statement = ""
    for line in sql.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
