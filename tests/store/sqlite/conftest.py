"""A migrated database in memory, for the functions that work on an open connection."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from webcastle.store.sqlite.migrate import migrate


@pytest.fixture
def db() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrate(connection, Path("memory.db"))
    yield connection
    connection.close()
