"""What only the command line reads."""

from __future__ import annotations

from pydantic import Field, SecretStr

from webcastle.settings.environment import EnvironmentSettings

__all__ = ["CommandSettings"]


class CommandSettings(EnvironmentSettings):
    """Secrets of the person at the keyboard; never options, because other users of the machine could read those."""

    api_key: SecretStr = Field(
        default=SecretStr(""),
        description="The key that `watch`, `history`, `feed` and `doctor` send to the gateway. Without it they make one in the "
        "local database and revoke it when they end.",
    )
    tiktok_session_id: SecretStr = Field(
        default=SecretStr(""),
        description="Your TikTok `sessionid` cookie, for `webcastle feed`. It goes to the gateway in a request body and comes back in "
        "the signed request's cookies; nothing stores or logs it.",
    )
