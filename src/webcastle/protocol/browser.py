"""Request parameters that describe the client: those of TikTok's web client in an ordinary desktop browser.

Observed from released clients and the official page (docs/protocol.md). One fixed identity; no fingerprint is imitated
beyond what the endpoints ask for.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["ACCEPT_LANGUAGE", "BROWSER", "USER_AGENT", "WEB_PAGE"]

USER_AGENT: Final = (
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36"
)
ACCEPT_LANGUAGE: Final = "en-US,en;q=0.9"

BROWSER: Final[Mapping[str, str]] = MappingProxyType(
    {
        "browser_language": "en-US",
        "browser_name": "Mozilla",
        "browser_online": "true",
        "browser_platform": "Win32",
        "browser_version": USER_AGENT.removeprefix("Mozilla/"),
        "cookie_enabled": "true",
        "screen_width": "1920",
        "screen_height": "1080",
        "tz_name": "America/New_York",
    }
)
"""The browser itself: sent with every call, the WebSocket's too."""

WEB_PAGE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "aid": "1988",
        "app_name": "tiktok_web",
        "app_language": "en",
        "channel": "tiktok_web",
        "device_platform": "web_pc",
        "focus_state": "true",
        "is_fullscreen": "false",
        "is_page_visible": "true",
        "os": "windows",
        "webcast_language": "en",
        **BROWSER,
    }
)
"""The page's calls for JSON: rooms, gifts, the feed."""
