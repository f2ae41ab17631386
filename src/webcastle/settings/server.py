"""Where the gateway listens, what it answers, and what it logs."""

from __future__ import annotations

from pydantic import Field

from webcastle.settings.environment import EnvironmentSettings

__all__ = ["ServerSettings"]


class ServerSettings(EnvironmentSettings):
    """What the HTTP side is made from."""

    host: str = Field("127.0.0.1", description="Address to listen on.")
    port: int = Field(8787, ge=0, le=65535, description="Port to listen on; 0 picks a free one.")
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
    log_level: str = Field("warning", description="debug, info, warning or error.")
