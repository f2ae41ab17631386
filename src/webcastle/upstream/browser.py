"""What we say about ourselves: the parameters and headers of an ordinary desktop browser's web client.

Observed from released clients and the official page (docs/protocol.md). One fixed identity per process; it is the least
that the endpoints ask for. No fingerprint is imitated beyond that.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from urllib.parse import quote, urlencode

from yarl import URL

from webcastle.settings import Settings

__all__ = ["USER_AGENT", "base_headers", "im_params", "query", "web_params"]

USER_AGENT = (
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36"
)

_BROWSER = {
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


def base_headers(web: URL) -> dict[str, str]:
    """Headers of every HTTP request; complete, so that what is signed is what is sent."""
    origin = str(web.origin())
    return {
        "User-Agent": USER_AGENT,
        "Accept": "text/html,application/json,application/protobuf",
        "Accept-Language": "en-US,en;q=0.9",
        "Accept-Encoding": "gzip",
        "Origin": origin,
        "Referer": f"{origin}/",
    }


def web_params(settings: Settings) -> dict[str, str]:
    """Parameters of the JSON endpoints."""
    return {
        "aid": "1988",
        "app_name": "tiktok_web",
        "app_language": "en",
        "channel": "tiktok_web",
        "device_platform": "web_pc",
        "webcast_language": "en",
        "os": "windows",
        "region": settings.default_region,
        "priority_region": settings.default_region,
        "user_is_login": "false",
        "focus_state": "true",
        "is_page_visible": "true",
        "is_fullscreen": "false",
        "data_collection_enabled": "true",
        **_BROWSER,
    }


def im_params(settings: Settings, room_id: int) -> dict[str, str]:
    """Parameters that im/fetch and the WebSocket share (the official page's, without device_id: hence did_rule 3)."""
    return {
        "aid": "1988",
        "app_name": "tiktok_web",
        "app_language": "en",
        "webcast_language": "en",
        "device_platform": "web",
        "os": "windows",
        "region": settings.default_region,
        "priority_region": settings.default_region,
        "identity": "audience",
        "live_id": "12",
        "room_id": str(room_id),
        "did_rule": "3",
        "version_code": "180800",
        "resp_content_type": "protobuf",
        "sup_ws_ds_opt": "1",
        "client_enter": "1",
        "ws_direct": "1",
        "history_comment_count": "6",
        **_BROWSER,
    }


def query(params: Mapping[str, str] | Iterable[tuple[str, str]]) -> str:
    """A query string; empty values are left out, as the official page does."""
    pairs = params.items() if isinstance(params, Mapping) else params
    return urlencode([(key, value) for key, value in pairs if value != ""], quote_via=quote, safe="")
