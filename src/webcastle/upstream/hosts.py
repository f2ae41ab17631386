"""The hosts to which upstream may connect. No answer of upstream can extend this list.

* Pages, JSON and im/fetch: the origins of the configured base URLs, nothing else; redirects too.
* Sockets: the host of a configured base URL; any ``*.tiktok.com`` over TLS when the base is TikTok's own; or the one that
  the operator set, which replaces whatever push_server says.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from yarl import URL

from webcastle.errors import ConfigError, UpstreamUnavailableError
from webcastle.settings import UpstreamSettings

__all__ = ["Hosts", "parse_url"]

_TIKTOK = ".tiktok.com"
_HOST = re.compile(r"[a-z0-9.:-]{1,253}")
_VISIBLE = re.compile(r"[!-~]{1,65536}")
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


def parse_url(url: str, schemes: tuple[str, ...]) -> URL | None:
    """An absolute URL with one of the schemes, a plain host and no credentials, or None.

    The path and query stay byte for byte as given, because signatures cover them; so what could break out of the request
    line (spaces, line ends) is refused.
    """
    if not _VISIBLE.fullmatch(url):
        return None
    try:
        parsed = URL(url, encoded=True)
        host, port = parsed.raw_host, parsed.port
    except ValueError:
        return None
    if parsed.scheme not in schemes or not host or not port or parsed.user is not None or parsed.password is not None:
        return None
    return parsed if _HOST.fullmatch(host.lower()) and not host.endswith(".") else None


def _host(url: URL) -> str:
    host = (url.raw_host or "").lower()
    return "127.0.0.1" if host in _LOOPBACK else host


@dataclass(frozen=True, slots=True)
class Hosts:
    """The configured base URLs, parsed once."""

    web: URL
    webcast: URL
    socket: URL | None

    @classmethod
    def of(cls, settings: UpstreamSettings) -> Hosts:
        """Read the settings. Raises `ConfigError` for a URL that cannot be used."""

        def parse(name: str, value: str, *schemes: str) -> URL:
            url = parse_url(value, schemes)
            if url is None:
                raise ConfigError(
                    f"{name} is not a usable URL.", hint=f"Use {' or '.join(schemes)}://host[:port]/path, no user name."
                )
            return url

        return cls(
            web=parse("WEBCASTLE_TIKTOK_WEB_URL", settings.tiktok_web_url, "https", "http"),
            webcast=parse("WEBCASTLE_TIKTOK_WEBCAST_URL", settings.tiktok_webcast_url, "https", "http"),
            socket=parse("WEBCASTLE_TIKTOK_WS_URL", settings.tiktok_ws_url, "wss", "ws")
            if settings.tiktok_ws_url
            else None,
        )

    def allows(self, url: URL) -> bool:
        """Whether a page, JSON call or redirect may go there: same host and port as a base URL, and never down to http."""
        return any(
            _host(url) == _host(base)
            and ((url.scheme, url.port) == (base.scheme, base.port) or (url.scheme, url.port) == ("https", 443))
            for base in (self.web, self.webcast)
        )

    def socket_url(self, push_server: str) -> URL:
        """The URL of the WebSocket. Raises `UpstreamUnavailableError` for a host that is not allowed."""
        if self.socket is not None:
            return self.socket
        url = parse_url(push_server, ("wss", "ws"))
        if url is None:
            raise UpstreamUnavailableError("im/fetch: push_server is not a WebSocket URL.")
        for base in (self.web, self.webcast):
            secure_enough = url.scheme == "wss" or base.scheme == "http"
            if secure_enough and _host(url) == _host(base):
                return url
        if (
            _host(self.webcast).endswith(_TIKTOK)
            and _host(url).endswith(_TIKTOK)
            and (url.scheme, url.port) == ("wss", 443)
        ):
            return url
        raise UpstreamUnavailableError(
            f"im/fetch: push_server names {url.scheme}://{_host(url)}:{url.port}, which is not allowed.",
            hint="Set WEBCASTLE_TIKTOK_WS_URL if you really mean to connect there.",
        )
