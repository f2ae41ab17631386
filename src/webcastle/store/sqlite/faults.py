"""Translates sqlite3's errors into `StoreError`; no other module does this."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Final

from webcastle.errors import StoreError

__all__ = ["is_busy", "translate"]

_BUSY: Final = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_PRIMARY: Final = 0xFF
"""The low byte of an extended result code is the primary one."""

_FAULTS: Final = {
    sqlite3.SQLITE_BUSY: ("is locked by another process", "Stop the other process, or try again in a moment."),
    sqlite3.SQLITE_LOCKED: ("is locked", "Try again in a moment."),
    sqlite3.SQLITE_FULL: ("has no room to grow: the disk is full", "Free some space; nothing that was stored is lost."),
    sqlite3.SQLITE_READONLY: ("is read-only", "Let the user that runs Webcastle write the file and its directory."),
    sqlite3.SQLITE_PERM: ("may not be accessed", "Let the user that runs Webcastle write the file and its directory."),
    sqlite3.SQLITE_CANTOPEN: ("cannot be opened", "Check that its directory exists and may be written."),
    sqlite3.SQLITE_IOERR: ("could not be read or written", "Check the disk; the system's log may say more."),
    sqlite3.SQLITE_CORRUPT: (
        "is damaged",
        "Move it away and start fresh, or restore a backup (`sqlite3 FILE .recover`).",
    ),
    sqlite3.SQLITE_NOTADB: (
        "is not an SQLite database",
        "Point WEBCASTLE_DATABASE_URL at another file, or move this one.",
    ),
}


def is_busy(exc: sqlite3.Error) -> bool:
    """Whether another connection holds the lock, so that trying again makes sense."""
    return _code(exc) in _BUSY


def translate(exc: sqlite3.Error, path: Path) -> StoreError:
    """The `StoreError` to raise ``from exc``."""
    what, hint = _FAULTS.get(_code(exc), (f"failed: {exc}", ""))
    return StoreError(f"The database {path} {what}.", hint=hint)


def _code(exc: sqlite3.Error) -> int:
    # sqlite3's own complaints (a closed connection, a wrong parameter) carry no code
    return getattr(exc, "sqlite_errorcode", -1) & _PRIMARY
