"""Where the upstream room may connect: nothing that an answer says can widen it."""

from __future__ import annotations

import pytest
from yarl import URL

from webcastle.errors import ConfigError, UpstreamUnavailableError
from webcastle.settings import Settings
from webcastle.upstream.hosts import Hosts


def hosts(**settings: str) -> Hosts:
    return Hosts.of(Settings(_env_file=None, **settings))


LOCAL = {"tiktok_web_url": "http://127.0.0.1:9000", "tiktok_webcast_url": "http://127.0.0.1:9000/webcast"}


@pytest.mark.parametrize(
    "push_server",
    [
        "wss://webcast-ws.tiktok.com/webcast/im/ws_proxy/ws_reuse_supplement/",
        "wss://webcast-ws.eu.tiktok.com/x",
        "wss://WEBCAST-WS.us.tiktok.com:443/x",
    ],
)
def test_tiktoks_own_sockets_are_allowed(push_server):
    """Any host below tiktok.com, over TLS on its port."""
    url = hosts().socket_url(push_server)
    assert (url.scheme, url.port) == ("wss", 443)
    assert url.host == push_server.split("/")[2].removesuffix(":443").lower()


@pytest.mark.parametrize(
    "push_server",
    [
        "ws://webcast-ws.tiktok.com/x",
        "wss://webcast-ws.tiktok.com:8443/x",
        "wss://webcast-ws.tiktok.com.evil.example/x",
        "wss://eviltiktok.com/x",
        "wss://tiktok.com@evil.example/x",
        "wss://webcast-ws.tiktok.com@evil.example/x",
        "wss://user:pw@webcast-ws.tiktok.com/x",
        "wss://evil.example/webcast-ws.tiktok.com",
        "wss://evil.example\\.tiktok.com/x",
        "wss://evil.example#.tiktok.com",
        "wss://webcast-ws.tiktok.com./x",
        "wss://127.0.0.1/x",
        "wss://[::1]/x",
        "wss://0x7f000001/x",
        "https://webcast-ws.tiktok.com/x",
        "file:///etc/passwd",
        "//webcast-ws.tiktok.com/x",
        "webcast-ws.tiktok.com",
        "wss://",
        "wss://:443/x",
        "wss://webcast-ws.tiktok.com:99999/x",
        "wss://\uff57ebcast-ws.tiktok.com/x",
        "",
        "\x00",
        "wss://web cast.tiktok.com/",
        "wss://webcast-ws.tiktok.com/x y",
        "wss://webcast-ws.tiktok.com/x\r\nX-Evil: 1",
    ],
)
def test_other_sockets_are_refused(push_server):
    """Other hosts, ports, schemes and disguises are refused with an error that says what to do."""
    with pytest.raises(UpstreamUnavailableError, match="push_server"):
        hosts().socket_url(push_server)


def test_the_sandbox_may_use_its_own_host_at_any_port():
    """With a local base, push_server may name the same host; TikTok's is not allowed then."""
    assert hosts(**LOCAL).socket_url("ws://127.0.0.1:9001/ws").port == 9001
    assert hosts(**LOCAL).socket_url("ws://localhost:9000/ws").host == "localhost"
    for other in ("wss://webcast-ws.tiktok.com/x", "ws://10.0.0.1:9000/ws"):
        with pytest.raises(UpstreamUnavailableError):
            hosts(**LOCAL).socket_url(other)


def test_tls_is_not_given_up():
    """A base over https allows no plain socket on the same host."""
    secure = {"tiktok_web_url": "https://box.example", "tiktok_webcast_url": "https://box.example/webcast"}
    assert hosts(**secure).socket_url("wss://box.example/ws").host == "box.example"
    with pytest.raises(UpstreamUnavailableError):
        hosts(**secure).socket_url("ws://box.example/ws")


def test_the_operators_address_replaces_push_server():
    """WEBCASTLE_TIKTOK_WS_URL wins over whatever im/fetch says."""
    fixed = hosts(tiktok_ws_url="ws://10.1.2.3:99/push")
    for said in ("wss://evil.example/x", "", "wss://webcast-ws.tiktok.com/x"):
        assert str(fixed.socket_url(said)) == "ws://10.1.2.3:99/push"


@pytest.mark.parametrize(
    ("url", "allowed"),
    [
        ("http://127.0.0.1:9000/other", True),
        ("http://localhost:9000/other", True),
        ("http://127.0.0.1:22/", False),
        ("http://127.0.0.1/", False),
        ("http://169.254.169.254/latest", False),
        ("ftp://127.0.0.1:9000/", False),
    ],
)
def test_pages_stay_on_the_configured_origin(url, allowed):
    """Host and port must be those of a base URL."""
    assert hosts(**LOCAL).allows(URL(url)) is allowed


def test_http_may_become_https_but_not_the_other_way():
    """A redirect to TLS on the same host is fine, away from it is not."""
    assert hosts(tiktok_web_url="http://box.example").allows(URL("https://box.example/x"))
    assert not hosts().allows(URL("http://www.tiktok.com/x"))
    assert not hosts().allows(URL("https://m.tiktok.com/x"))


@pytest.mark.parametrize(
    "settings",
    [
        {"tiktok_ws_url": "http://x/y"},
        {"tiktok_ws_url": "nonsense"},
        {"tiktok_web_url": "https://user:pw@www.tiktok.com"},
    ],
)
def test_unusable_settings_are_told(settings):
    """A base URL that cannot be used is a configuration error that names the variable."""
    with pytest.raises(ConfigError, match="WEBCASTLE_TIKTOK"):
        hosts(**settings)
