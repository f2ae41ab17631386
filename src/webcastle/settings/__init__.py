"""Settings: the only part that reads the environment and ``.env``.

::

    upstream     where TikTok is, who signs, how patiently it is asked
    storage      where the database and other files are
    server       where the gateway listens, what it answers, what it logs
    following    how long rooms are followed, how much of them is fetched
    command      what only the command line reads: secrets of the person at the keyboard

Each part of the product has its small model, and is handed that, or plain values made of it by ``app.py``. `Settings` is all
models of the gateway in one. The variable of a setting is ``WEBCASTLE_`` and its name in capitals.
"""

from __future__ import annotations

from pydantic import ValidationError

from webcastle.errors import ConfigError
from webcastle.settings.command import CommandSettings
from webcastle.settings.following import FollowingSettings
from webcastle.settings.server import ServerSettings
from webcastle.settings.storage import StorageSettings
from webcastle.settings.upstream import UpstreamSettings

__all__ = [
    "CommandSettings",
    "FollowingSettings",
    "ServerSettings",
    "Settings",
    "StorageSettings",
    "UpstreamSettings",
    "load_settings",
]


class Settings(FollowingSettings, ServerSettings, StorageSettings, UpstreamSettings):
    """The settings of one gateway."""


def load_settings(**overrides: object) -> Settings:
    """Read the settings; ``overrides`` (from the command line) win. Raises `ConfigError` naming the variable."""
    try:
        return Settings(**{k: v for k, v in overrides.items() if v is not None})  # type: ignore[arg-type]
    except ValidationError as exc:
        problems = "; ".join(f"WEBCASTLE_{str(e['loc'][0]).upper()}: {e['msg']}" for e in exc.errors())
        raise ConfigError(problems, hint="See docs/settings.md.") from exc
