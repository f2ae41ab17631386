"""Looks at a database file without changing it: for `webcastle doctor`."""

from __future__ import annotations

import contextlib
import sqlite3
import time
from pathlib import Path
from typing import Final

from webcastle.errors import StoreError
from webcastle.store.sqlite.migrate import newest_version

__all__ = ["check"]

CHECK_S: Final = 5.0
"""A large database is checked in part: for so long."""


def check(path: Path) -> str:
    """How the database is, in a few words.

    Raises:
        StoreError: it cannot be read, is damaged, or is not of this version; with what to do.
    """
    if not path.exists():
        return f"{path} is not there yet; `webcastle up` makes it"
    try:
        version, answer = _look(path)
    except sqlite3.Error as exc:
        raise StoreError(
            f"{path} cannot be read: {exc}.", hint="Stop the gateway and restore it from a backup."
        ) from exc
    if version != newest_version():
        newer = version > newest_version()
        raise StoreError(
            f"{path} has version {version}, this Webcastle {newest_version()}.",
            hint="Update Webcastle." if newer else "The next `webcastle up` migrates it.",
        )
    if answer not in {"ok", "checked in part"}:
        raise StoreError(f"{path} is damaged: {answer}", hint="Stop the gateway and restore it from a backup.")
    size = sum(part.stat().st_size for part in path.parent.glob(f"{path.name}*")) / 1_000_000
    return f"version {version}, {size:.1f} MB, {'sound' if answer == 'ok' else answer}"


def _look(path: Path) -> tuple[int, str]:
    """The version, and what SQLite says of its file."""
    with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=CHECK_S)) as db:
        until = time.monotonic() + CHECK_S
        (version,) = db.execute("PRAGMA user_version").fetchone()
        db.set_progress_handler(lambda: time.monotonic() > until, 10_000)
        try:
            (answer,) = db.execute("PRAGMA quick_check(1)").fetchone()
        except sqlite3.OperationalError as exc:
            answer = "checked in part" if "interrupt" in str(exc) else str(exc)
        return version, answer
