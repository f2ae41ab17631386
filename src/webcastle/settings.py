"""All settings with defaults and units. Only this module reads environment variables and ``.env``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from pydantic import AnyHttpUrl, Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from webcastle.errors import ConfigError

__all__ = ["Settings", "load_settings"]


class Settings(BaseSettings):
    """Settings of one process, read from ``WEBCASTLE_*`` variables and from ``.env`` in the working directory."""

    model_config = SettingsConfigDict(env_prefix="WEBCASTLE_", env_file=".env", extra="ignore", frozen=True)

    # where TikTok is
    tiktok_web_url: str = Field("https://www.tiktok.com", description="Pages and api-live.")
    tiktok_webcast_url: str = Field("https://webcast.tiktok.com/webcast", description="JSON and im/fetch.")
    tiktok_ws_url: str = Field("", description="Overrides push_server; empty: what im/fetch says.")
    signer: Annotated[tuple[str, ...], NoDecode] = Field(
        ("none",), description="`none`, `sandbox`, `http:<url>`; comma = chain, tried in order."
    )
    signer_key: str = Field("", repr=False, description="API key for http signers.")

    # where we are
    host: str = Field("127.0.0.1", description="Address to listen on.")
    port: int = Field(8787, ge=0, le=65535, description="Port to listen on; 0 picks a free one.")
    data_dir: Path = Field(Path(".webcastle"), description="Database and sandbox state.")
    database_url: str = Field("", description="sqlite:///path; empty: webcastle.db in the data directory.")
    log_level: str = Field("warning", description="debug, info, warning or error.")
    tls_cert: str = Field("", description="PEM file with the certificate chain: HTTPS and WSS instead of HTTP and WS.")
    tls_key: str = Field("", description="PEM file with the certificate's private key.")
    euler_at_root: bool = Field(
        False, description="Answer the sign contract of /euler at the root too; its paths there hide those of TikTools."
    )
    pages_per_minute: int = Field(
        300,
        ge=0,
        description="Keyless requests a minute and address to TikTok's own pages; 0: there are no such pages.",
    )

    # behaviour
    idle_release_s: float = Field(
        120.0, gt=0, description="A followed room is released when it was not requested for so long."
    )
    follow_timeout_s: float = Field(
        8.0, gt=0, description="How long a first request waits for the room's first messages."
    )
    history_limit: int = Field(50_000, ge=0, description="At most this many older messages are fetched for a room.")
    lookup_ttl_s: float = Field(60.0, ge=0, description="How long a look-up may be answered from memory.")
    silence_s: float = Field(30.0, gt=0, description="A link without any frame for this long is taken as dead.")
    upstream_timeout_s: float = Field(10.0, gt=0, description="For every upstream request.")
    poll_floor_s: float = Field(1.0, ge=1.0, description="Never poll upstream faster than this.")
    max_rooms: int = Field(2000, ge=1, description="Rooms followed at once.")
    default_region: str = Field("US", description="Region sent upstream.")

    @field_validator("signer", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        return tuple(part.strip() for part in value.split(",") if part.strip()) if isinstance(value, str) else value

    @field_validator("tiktok_web_url", "tiktok_webcast_url")
    @classmethod
    def _http(cls, value: str) -> str:
        AnyHttpUrl(value)
        return value.rstrip("/")

    @property
    def sqlite_path(self) -> Path:
        """The database file. Raises `ConfigError` for a URL that is not sqlite."""
        if not self.database_url:
            return self.data_dir / "webcastle.db"
        prefix = "sqlite:///"
        if not self.database_url.startswith(prefix):
            raise ConfigError(
                f"WEBCASTLE_DATABASE_URL is {self.database_url.split('@')[-1]!r}, which this version cannot use.",
                hint="Use sqlite:///path/to/file.db, or leave it empty.",
            )
        return Path(self.database_url.removeprefix(prefix))


def load_settings(**overrides: object) -> Settings:
    """Read the settings; ``overrides`` (from the command line) win. Raises `ConfigError` naming the variable."""
    try:
        return Settings(**{k: v for k, v in overrides.items() if v is not None})  # type: ignore[arg-type]
    except ValidationError as exc:
        problems = "; ".join(f"WEBCASTLE_{str(e['loc'][0]).upper()}: {e['msg']}" for e in exc.errors())
        raise ConfigError(problems, hint="See docs/settings.md.") from exc
