"""Where the database is."""

from __future__ import annotations

from pathlib import Path

import pytest

from webcastle.errors import ConfigError
from webcastle.settings.storage import StorageSettings


def test_in_the_data_directory(monkeypatch: pytest.MonkeyPatch) -> None:
    """Unless a URL says otherwise."""
    assert StorageSettings().sqlite_path == Path(".webcastle/webcastle.db")
    monkeypatch.setenv("WEBCASTLE_DATA_DIR", "/data")
    assert StorageSettings().sqlite_path == Path("/data/webcastle.db")
    monkeypatch.setenv("WEBCASTLE_DATABASE_URL", "sqlite:////elsewhere/w.db")
    assert StorageSettings().sqlite_path == Path("/elsewhere/w.db")


def test_another_kind_of_database(monkeypatch: pytest.MonkeyPatch) -> None:
    """Named without the password in its URL."""
    monkeypatch.setenv("WEBCASTLE_DATABASE_URL", "mysql://user:secret@host/db")
    with pytest.raises(ConfigError, match="host/db") as refused:
        _ = StorageSettings().sqlite_path
    assert "secret" not in str(refused.value)
