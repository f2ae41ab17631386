"""How long rooms are followed, and how much of them is fetched."""

from __future__ import annotations

from pydantic import Field

from webcastle.settings.environment import EnvironmentSettings

__all__ = ["FollowingSettings"]


class FollowingSettings(EnvironmentSettings):
    """What the core's limits are made from."""

    idle_release_s: float = Field(
        120.0, gt=0, description="A followed room is released when nobody asked for it this long."
    )
    follow_timeout_s: float = Field(
        8.0, gt=0, description="How long a first request waits for the room's first messages."
    )
    history_limit: int = Field(50_000, ge=0, description="At most this many older messages are fetched for a room.")
    lookup_ttl_s: float = Field(60.0, ge=0, description="How long a look-up may be answered from memory.")
