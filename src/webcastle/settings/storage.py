"""Where the database and other files are."""

from __future__ import annotations

from pathlib import Path

from pydantic import Field

from webcastle.errors import ConfigError
from webcastle.settings.environment import EnvironmentSettings

__all__ = ["StorageSettings"]

_SQLITE = "sqlite:///"


class StorageSettings(EnvironmentSettings):
    """What the store is made from."""

    data_dir: Path = Field(Path(".webcastle"), description="Database and sandbox state.")
    database_url: str = Field("", description="sqlite:///path; empty: webcastle.db in the data directory.")

    @property
    def sqlite_path(self) -> Path:
        """The database file. Raises `ConfigError` for a URL that is not sqlite."""
        if not self.database_url:
            return self.data_dir / "webcastle.db"
        if not self.database_url.startswith(_SQLITE):
            raise ConfigError(
                f"WEBCASTLE_DATABASE_URL is {self.database_url.split('@')[-1]!r}, which this version cannot use.",
                hint="Use sqlite:///path/to/file.db, or leave it empty.",
            )
        return Path(self.database_url.removeprefix(_SQLITE))
