"""Where TikTok is, who signs, and how patiently it is asked."""

from __future__ import annotations

from typing import Annotated

from pydantic import AnyHttpUrl, Field, field_validator
from pydantic_settings import NoDecode

from webcastle.settings.environment import EnvironmentSettings

__all__ = ["UpstreamSettings"]


class UpstreamSettings(EnvironmentSettings):
    """What `webcastle.upstream` is made from."""

    tiktok_web_url: str = Field("https://www.tiktok.com", description="Pages and api-live.")
    tiktok_webcast_url: str = Field("https://webcast.tiktok.com/webcast", description="JSON and im/fetch.")
    tiktok_ws_url: str = Field("", description="Overrides push_server; empty: what im/fetch says.")
    signer: Annotated[tuple[str, ...], NoDecode] = Field(
        ("none",), description="`none`, `sandbox`, `http:<url>`; comma = chain, tried in order."
    )
    signer_key: str = Field("", repr=False, description="API key for http signers.")
    default_region: str = Field("US", description="Region sent upstream.")
    upstream_timeout_s: float = Field(10.0, gt=0, description="For every upstream request.")
    silence_s: float = Field(30.0, gt=0, description="A link without any frame for this long is taken as dead.")
    poll_floor_s: float = Field(1.0, ge=1.0, description="Never poll upstream faster than this.")
    max_rooms: int = Field(2000, ge=1, description="Rooms followed at once, each by a link of its own.")

    @field_validator("signer", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        return tuple(part.strip() for part in value.split(",") if part.strip()) if isinstance(value, str) else value

    @field_validator("tiktok_web_url", "tiktok_webcast_url")
    @classmethod
    def _http(cls, value: str) -> str:
        AnyHttpUrl(value)
        return value.rstrip("/")
