"""The headers and parameters of the gateway's own upstream requests, built from ``protocol.browser``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from urllib.parse import quote, urlencode

from yarl import URL

from webcastle.protocol.browser import ACCEPT_LANGUAGE, BROWSER, USER_AGENT, WEB_PAGE
from webcastle.settings import UpstreamSettings

__all__ = ["USER_AGENT", "base_headers", "im_params", "query", "web_params"]


def base_headers(web: URL) -> dict[str, str]:
    """Headers of every HTTP request; complete, so that what is signed is what is sent."""
    origin = str(web.origin())
    return {
        "User-Agent": USER_AGENT,
        "Accept": "text/html,application/json,application/protobuf",
        "Accept-Language": ACCEPT_LANGUAGE,
        "Accept-Encoding": "gzip",
        "Origin": origin,
        "Referer": f"{origin}/",
    }


def web_params(settings: UpstreamSettings) -> dict[str, str]:
    """Parameters of the JSON endpoints."""
    return {
        **WEB_PAGE,
        "region": settings.default_region,
        "priority_region": settings.default_region,
        "user_is_login": "false",
        "data_collection_enabled": "true",
    }


def im_params(settings: UpstreamSettings, room_id: int) -> dict[str, str]:
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
        **BROWSER,
    }


def query(params: Mapping[str, str] | Iterable[tuple[str, str]]) -> str:
    """A query string; empty values are left out, as the official page does."""
    pairs = params.items() if isinstance(params, Mapping) else params
    return urlencode([(key, value) for key, value in pairs if value != ""], quote_via=quote, safe="")
