"""Which URLs are signed: the upstream's own and nothing else, however a URL is dressed up."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from yarl import URL

from webcastle.errors import BadRequestError, RoomOfflineError, SignerError
from webcastle.models import Resume, Signed
from webcastle.protocol.session import Received
from webcastle.settings import Settings
from webcastle.upstream.hosts import Hosts
from webcastle.upstream.responses import Fetched
from webcastle.upstream.signing import Signing, is_signable
from webcastle.upstream.websocket import Sockets

TIKTOK = Hosts.of(Settings(_env_file=None))
SANDBOX = Hosts.of(
    Settings(_env_file=None, tiktok_web_url="http://127.0.0.1:8788", tiktok_webcast_url="http://127.0.0.1:8788/webcast")
)
IPV6 = Hosts.of(Settings(_env_file=None, tiktok_web_url="http://[::1]:9", tiktok_webcast_url="http://[::1]:9/webcast"))
W = "webcast.tiktok.com"
PATH = "/webcast/room/info/?room_id=7300000000000000001"

GOOD = [
    f"https://{W}{PATH}",
    f"https://{W}",
    f"https://{W}/",
    f"https://{W}:443{PATH}",
    "https://www.tiktok.com/@demo.chat/live",
    "https://www.tiktok.com/api-live/user/room/?uniqueId=demo&sourceType=54",
    "https://webcast.us.tiktok.com/webcast/im/fetch/?cursor=0",
    "https://webcast16-normal-useast8.tiktok.com/webcast/gift/list/",
    "https://tiktok.com/",
    f"https://{W}/webcast/im/fetch/?internal_ext=fetch_time:1|start_time:0|ack_ids:,|flag:0&x=%7C%20%0d",
    f"https://{W}/a/../b//c?d=[e]&f={{g}}~!$'()*+,;:@",
]

TRICKS = [
    # somebody else's host
    f"https://evil.example{PATH}",
    "https://eviltiktok.com/",
    "https://tiktok.com.evil.example/",
    f"https://{W}.evil.example/",
    "https://webcast-tiktok.com/",
    f"https://evil.example/{W}/",
    f"https://evil.example/?u=https://{W}/",
    "https://tiktok.co/",
    "https://tiktok.com-evil.example/",
    "https://.tiktok.com/",
    "https://a..tiktok.com/",
    "https://-.tiktok.com/",
    "https://a_b.tiktok.com/",
    # user information
    f"https://{W}@evil.example/",
    f"https://user:pass@{W}/",
    f"https://@{W}/",
    f"https://:@{W}/",
    f"https://{W}:443@evil.example/",
    f"https://evil.example@{W}/",
    f"https://evil.example%40{W}/",
    f"https://{W}%40evil.example/",
    # backslashes and other separators
    f"https://{W}\\@evil.example/",
    f"https://evil.example\\.{W}/",
    f"https:\\\\{W}\\",
    f"https://evil.example\\{W}/",
    f"https:/{W}/",
    f"https:///{W}/",
    f"https:{W}/",
    f"https://{W}\\",
    f"https://{W}/\\evil.example",
    f"https://{W}?@evil.example/",
    f"https://{W}#@evil.example/",
    f"https://{W}/#fragment",
    f"https://{W};evil.example/",
    f"https://{W},evil.example/",
    f"https://{W}&evil.example/",
    f"https://{W} evil.example/",
    f"https://{W}`evil/",
    f"https://{W}/<script>",
    f'https://{W}/"',
    # scheme
    f"//{W}{PATH}",
    f"/{W}{PATH}",
    f"{W}{PATH}",
    f"http://{W}{PATH}",
    f"HTTPS://{W}/",
    f"hTTps://{W}/",
    f"ftp://{W}/",
    f"file://{W}/etc/passwd",
    f"gopher://{W}/",
    f"ws://{W}/",
    f"wss://{W}/",
    f"javascript://{W}/%0aalert(1)",
    "javascript:alert(1)",
    "data:text/html,x",
    f"https+x://{W}/",
    f"view-source:https://{W}/",
    f"url:https://{W}/",
    f"blob:https://{W}/",
    # port
    f"https://{W}:80/",
    f"https://{W}:8443/",
    f"https://{W}:/",
    f"https://{W}:0/",
    f"https://{W}:0443/",
    f"https://{W}:+443/",
    f"https://{W}: 443/",
    f"https://{W}:443:443/",
    f"https://{W}:65979/",
    f"https://{W}:4 43/",
    f"https://{W}:\u0664\u0664\u0663/",
    # upper case, dots, percent signs, other alphabets
    f"https://{W.upper()}/",
    "https://Webcast.tiktok.com/",
    f"https://{W}./",
    f"https://{W}../",
    f"https://{W}%2e/",
    "https://webcast%2etiktok%2ecom/",
    "https://%77ebcast.tiktok.com/",
    f"https://{W}%00.evil.example/",
    f"https://{W}%2f@evil.example/",
    f"https://{W}%23.evil.example/",
    "https://webcast\u3002tiktok\u3002com/",
    "https://webcast.tiktok\uff0ecom/",
    "https://webcast.ti\u212atok.com/",
    "https://webcast.t\u0131ktok.com/",
    "https://webcast.tikt\u043ek.com/",
    "https://\uff37ebcast.tiktok.com/",
    f"https://{W}\u2044@evil.example/",
    f"https://{W}\uff20evil.example/",
    "https://webcast.tiktok.com\u200b/",
    "https://web\u00adcast.tiktok.com/",
    f"https://{W}/\u00e9",
    # control characters and blanks
    f" https://{W}/",
    f"https://{W}/ ",
    f"\thttps://{W}/",
    f"https://{W}/\n",
    f"https://{W}/\r\nHost: evil.example",
    f"https://{W}/\tx",
    f"https://{W}\t/",
    f"ht\ntps://{W}/",
    f"https:/\t/{W}/",
    f"https://{W}\x00.evil.example/",
    f"https://{W}/\x7f",
    f"\x00https://{W}/",
    f"https://{W}/\u2028",
    f"https://{W}/\ud800",
    # addresses, in every spelling
    "https://127.0.0.1/",
    "https://127.1/",
    "https://2130706433/",
    "https://0x7f000001/",
    "https://0177.0.0.1/",
    "https://0/",
    "https://localhost/",
    "https://[::1]/",
    "https://[::ffff:127.0.0.1]/",
    "https://[fe80::1%25eth0]/",
    "https://169.254.169.254/latest/meta-data/",
    "https://10.0.0.1/",
    f"https://[{W}]/",
    "https://[::1]tiktok.com/",
    "https://[::1].tiktok.com/",
    "https://tiktok.com[::1]/",
    # nothing at all
    "",
    "https://",
    "https:///",
    "https://?",
    "https://:443/",
    "https://#",
    ".",
    "tiktok.com",
]


@pytest.mark.parametrize("url", GOOD)
def test_the_upstreams_own_urls(url: str) -> None:
    """Any of TikTok's hosts, with any path and query that a signer may see."""
    assert is_signable(url, TIKTOK)


@pytest.mark.parametrize("url", TRICKS)
def test_tricks(url: str) -> None:
    """Everything else is refused: what points elsewhere, and what could be read as if it did."""
    assert not is_signable(url, TIKTOK)


@pytest.mark.parametrize(
    ("url", "good"),
    [
        ("http://127.0.0.1:8788/webcast/room/info/?room_id=1", True),
        ("http://127.0.0.1:8788", True),
        ("http://127.0.0.1/", False),
        ("http://127.0.0.1:8789/", False),
        ("https://127.0.0.1:8788/", False),
        ("http://localhost:8788/", False),
        ("http://127.1:8788/", False),
        ("http://2130706433:8788/", False),
        ("http://127.0.0.1:08788/", False),
        ("http://127.0.0.1.:8788/", False),
        ("http://127.0.0.1:8788@evil.example/", False),
        (f"https://{W}/", False),
        ("https://www.tiktok.com/", False),
    ],
)
def test_pointed_at_a_sandbox(url: str, good: bool) -> None:
    """With another upstream configured only that one is signed for, to the port; TikTok is not."""
    assert is_signable(url, SANDBOX) is good


@pytest.mark.parametrize(
    ("url", "good"),
    [
        ("http://[::1]:9/x", True),
        ("http://[0:0:0:0:0:0:0:1]:9/", False),
        ("http://::1:9/", False),
        ("http://[::1]/", False),
        ("http://[::1]:9.evil.example/", False),
    ],
)
def test_an_ipv6_upstream(url: str, good: bool) -> None:
    """One spelling of the address, that of the settings."""
    assert is_signable(url, IPV6) is good


PIECES = st.sampled_from(
    [
        "https",
        "http",
        "wss",
        "://",
        ":",
        "/",
        "//",
        "\\",
        "@",
        "#",
        "?",
        "%2f",
        "%40",
        "%00",
        ".",
        "..",
        "-",
        "www",
        "x",
        "443",
        "80",
        "tiktok.com",
        ".tiktok.com",
        "evil.example",
        "127.0.0.1",
        "[::1]",
    ]
) | st.sampled_from([W, " ", "\t", "\n", "\u3002", "\uff20"])


@given(st.lists(PIECES, max_size=9).map("".join) | st.text(max_size=60).map(lambda tail: f"https://{W}{tail}"))
def test_what_is_accepted_every_parser_reads_alike(url: str) -> None:
    """Two parsers of different schools agree on scheme, host and port of whatever we sign, and it is TikTok's."""
    if not is_signable(url, TIKTOK):
        return
    parts, other = urlsplit(url), URL(url, encoded=True)
    assert (parts.scheme, parts.port or 443, parts.username, parts.password) == ("https", 443, None, None)
    assert parts.hostname == other.raw_host
    assert other.port == 443
    assert other.user is None
    assert f".{parts.hostname}".endswith(".tiktok.com")
    assert url.isascii()
    assert url.isprintable()
    assert not set(url) & set(' \\#"<>`')


@given(host=st.from_regex(r"[a-z0-9.-]{1,20}\.(com|example)", fullmatch=True), path=st.text(max_size=20))
def test_no_other_host_passes(host: str, path: str) -> None:
    """Whatever looks like a host name, only TikTok's are."""
    if is_signable(f"https://{host}/{path}", TIKTOK):
        assert f".{host}".endswith(".tiktok.com")


# signing


SETTINGS = Settings(_env_file=None)
ROOM = 7300000000000000001
Sign = Callable[[str, dict[str, str], str], Signed]


def suffixed(url: str, headers: dict[str, str], cookies: str) -> Signed:
    return Signed(f"{url}&X-Bogus=b", headers, cookies, {"X-Bogus": "b"})


class ScriptedSigner:
    """Signs as the test says; keeps what it was asked."""

    name = "scripted"

    def __init__(self, sign: Sign) -> None:
        self._sign = sign
        self.asked: list[str] = []

    async def sign(self, url: str, *, headers: dict[str, str], cookies: str = "") -> Signed:
        self.asked.append(url)
        return self._sign(url, headers, cookies)

    async def close(self) -> None:
        pass


class OneVisitor:
    async def cookie(self) -> str:
        return "1%7Cvisitor"


class OneFetch:
    """im/fetch answers the same every time."""

    def __init__(self, push_server: str) -> None:
        received = Received((), "c1", "ext|1", False, 0, "", False)
        self.fetched = Fetched(
            received, push_server, {"wrss": "token"}, 1000, 10_000, 5, "Agent/1", "ttwid=1%7Cvisitor"
        )
        self.asked: list[tuple[int, Resume | None]] = []

    async def fetch(self, room_id: int, resume: Resume | None) -> Fetched:
        self.asked.append((room_id, resume))
        return self.fetched


def signing(
    sign: Sign = suffixed, push_server: str = "wss://webcast-ws.tiktok.com/ws/"
) -> tuple[Signing, ScriptedSigner]:
    signer = ScriptedSigner(sign)
    visitor: Any = OneVisitor()
    fetcher: Any = OneFetch(push_server)
    sockets = Sockets(SETTINGS, TIKTOK, visitor, clock=None)  # type: ignore[arg-type]
    return Signing(SETTINGS, TIKTOK, signer, visitor, fetcher, sockets), signer


async def test_a_signed_url() -> None:
    """Signed for our own browser and visitor, and given to nobody else to fetch."""
    found, signer = signing()
    signed = await found.sign_url(GOOD[0])
    assert signed.url == f"{GOOD[0]}&X-Bogus=b"
    assert signed.cookies == "ttwid=1%7Cvisitor"
    assert "User-Agent" in signed.headers
    assert signer.asked == [GOOD[0]]


@pytest.mark.parametrize("url", TRICKS)
async def test_no_signer_sees_a_trick(url: str) -> None:
    """Refused before anybody is asked, without repeating it: it may hold a password."""
    found, signer = signing()
    with pytest.raises(BadRequestError, match="TikTok host") as caught:
        await found.sign_url(url)
    assert signer.asked == []
    assert len(url) < 25 or url not in str(caught.value)


@pytest.mark.parametrize(
    "sign",
    [
        Signed,
        lambda url, headers, cookies: Signed(f"https://evil.example/?{url}", headers, cookies),
        lambda url, headers, cookies: Signed(url.replace("webcast", "www", 1) + "&x=1", headers, cookies),
        lambda url, headers, cookies: Signed(url + "\r\nHost: evil.example", headers, cookies),
    ],
)
async def test_signers_that_do_not_sign(sign: Sign) -> None:
    """An unchanged URL is no signature, and a signer cannot send the caller elsewhere."""
    found, _ = signing(sign)
    with pytest.raises(SignerError):
        await found.sign_url(GOOD[0])


async def test_a_signed_socket() -> None:
    """Where im/fetch says, with its route parameters, its place, and a signature of its own."""
    found, signer = signing()
    signed = await found.sign_websocket(ROOM, "")
    url = URL(signed.url, encoded=True)
    assert signed.url.startswith("wss://webcast-ws.tiktok.com/ws/?")
    wanted = {"wrss": "token", "room_id": str(ROOM), "cursor": "c1", "internal_ext": "ext|1", "X-Bogus": "b"}
    assert {name: url.query[name] for name in wanted} == wanted
    assert (signed.headers["User-Agent"], signed.cookies) == ("Agent/1", "ttwid=1%7Cvisitor")
    assert signer.asked[0].startswith("https://webcast-ws.tiktok.com/ws/?")


async def test_a_socket_from_a_place_of_ones_own() -> None:
    """The caller's cursor replaces both parts of im/fetch's place."""
    found, _ = signing()
    query = URL((await found.sign_websocket(ROOM, "mine_1")).url, encoded=True).query
    assert query["cursor"] == "mine_1"
    assert "internal_ext" not in query


def fail(*_: object) -> Signed:
    raise SignerError


@pytest.mark.parametrize(
    "sign",
    [
        fail,
        lambda url, headers, cookies: Signed(f"{url}&X-Bogus=b", headers | {"User-Agent": "Other/1"}, cookies),
        lambda url, headers, cookies: Signed(f"{url}&X-Bogus=b", headers, "ttwid=other"),
        lambda url, headers, cookies: Signed("https://evil.example/", headers, cookies),
    ],
)
async def test_a_second_signature_that_does_not_fit_is_left_out(sign: Sign) -> None:
    """The route parameters belong to one device; a signature for another would only spoil them."""
    found, _ = signing(sign)
    signed = await found.sign_websocket(ROOM, "")
    assert "X-Bogus" not in signed.url
    assert "wrss=token" in signed.url
    assert (signed.headers["User-Agent"], signed.cookies) == ("Agent/1", "ttwid=1%7Cvisitor")


async def test_a_room_without_a_socket() -> None:
    """That is how im/fetch tells of a finished room."""
    found, _ = signing(push_server="")
    with pytest.raises(RoomOfflineError, match="probably over"):
        await found.sign_websocket(ROOM, "")
