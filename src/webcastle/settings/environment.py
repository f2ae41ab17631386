"""Where settings come from: ``WEBCASTLE_*`` variables, then ``.env`` in the working directory."""

from __future__ import annotations

from pydantic_settings import BaseSettings, SettingsConfigDict

__all__ = ["EnvironmentSettings"]


class EnvironmentSettings(BaseSettings):
    """A frozen model whose fields are read from the environment; variables of other models are ignored."""

    model_config = SettingsConfigDict(env_prefix="WEBCASTLE_", env_file=".env", extra="ignore", frozen=True)
