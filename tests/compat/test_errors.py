"""Each error reaches a library's user as the error that the library has for it: nothing crashes, nothing hangs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.compat.bots import CONNECTOR, TIKTOKLIVE, Bots, Library
from tests.compat.castle import Castle, castle

NAMES = (
    *("demo_chat", "demo_gifts", "demo_battle", "demo_busy", "demo_quiet", "demo_never", "demo_offline", "demo_ended"),
    *("demo_restricted", "demo_private", "demo_blocked", "nobody.at.all"),
)
ALL_SOURCES = "Failed to retrieve Room ID from all sources."


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Castle]:
    with castle(tmp_path_factory.mktemp("castle"), WEBCASTLE_LOOKUP_TTL_S="0", WEBCASTLE_FOLLOW_TIMEOUT_S="2") as built:
        built.new_tier("no_sockets", websockets=0)
        built.new_tier("one_socket", websockets=1)
        built.new_tier("one_a_minute", minute=1)
        yield built


def bots(built: Castle, library: Library, key: str | None = None) -> Bots:
    """A process with a bot for each creator."""
    return Bots(library, built.url, built.key if key is None else key, [{"bot": name, "name": name} for name in NAMES])


@pytest.fixture(scope="module")
def tiktoklive(built: Castle) -> Iterator[Bots]:
    with bots(built, TIKTOKLIVE) as process:
        yield process


@pytest.fixture(scope="module")
def connector(built: Castle) -> Iterator[Bots]:
    with bots(built, CONNECTOR) as process:
        yield process


@pytest.fixture(autouse=True)
def nothing_goes_wrong_afterwards(built: Castle) -> Iterator[None]:
    yield
    built.no_faults()


# --- look-ups ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "error"),
    [
        ("nobody.at.all", "UserNotFoundError"),
        ("demo_never", "UserOfflineError"),
        ("demo_offline", "UserOfflineError"),
        ("demo_ended", "UserOfflineError"),
    ],
)
def test_tiktoklive_knows_who_is_not_live(tiktoklive: Bots, name: str, error: str) -> None:
    """Unknown names and offline creators are told apart."""
    assert tiktoklive.refused(name)["error"] == error


@pytest.mark.parametrize(
    ("name", "error", "message"),
    [
        ("nobody.at.all", "InvalidResponseCompositeError", ALL_SOURCES),
        ("demo_never", "InvalidResponseCompositeError", ALL_SOURCES),
        ("demo_offline", "UserOfflineError", "The requested user isn't online :("),
        ("demo_ended", "UserOfflineError", "The requested user isn't online :("),
    ],
)
def test_the_connector_knows_who_is_not_live(connector: Bots, name: str, error: str, message: str) -> None:
    """Whoever has a room that is over is offline; who has none cannot be found."""
    line = connector.refused(name)
    assert (line["error"], line["message"]) == (error, message)


def test_a_room_that_is_over_is_not_alive(built: Castle, tiktoklive: Bots) -> None:
    """Connecting to a room id directly, TikTokLive asks check_alive; a room that nobody knows is in no answer."""
    assert tiktoklive.refused("demo_chat", room=int(built.room_of("demo_ended")))["error"] == "UserOfflineError"
    assert tiktoklive.refused("demo_chat", room=7200000000000000123)["error"] == "MissingRoomIdInResponse"


def test_restricted_rooms(built: Castle, tiktoklive: Bots, connector: Bots) -> None:
    """TikTokLive sees it in room/info; the connector does not look, and is told when it asks where to connect."""
    assert tiktoklive.refused("demo_restricted", info=True)["error"] == "AgeRestrictedError"
    assert tiktoklive.refused("demo_private", info=True)["error"] == "AgeRestrictedError"
    for name in ("demo_restricted", "demo_private"):
        line = tiktoklive.refused(name)
        assert (line["error"], line["reason"]) == ("SignAPIError", "SIGN_NOT_200")
        line = connector.refused(name)
        assert line["error"] == "SignAPIError"
        assert "Unexpected sign server status 403" in line["message"]


def test_tiktok_blocks_us(built: Castle, tiktoklive: Bots, connector: Bots) -> None:
    """Captchas and refusals upstream: the libraries say that they, or rather we, are blocked."""
    assert tiktoklive.refused("demo_blocked")["error"] == "FailedParseRoomIdError"
    line = connector.refused("demo_blocked")
    assert (line["error"], line["message"]) == ("InvalidResponseCompositeError", ALL_SOURCES)
    assert len(line["causes"]) == 3
    built.fault("html", seconds=600)  # a page without state, everywhere
    assert tiktoklive.refused("demo_gifts")["error"] == "FailedParseRoomIdError"
    assert connector.refused("demo_gifts")["error"] == "InvalidResponseCompositeError"


def test_tiktok_has_a_room_but_no_messages(built: Castle, tiktoklive: Bots, connector: Bots) -> None:
    """The room is there, but its messages are not to be had: the sign contract says 503, with the reason."""
    built.fault("empty", path="/webcast/im/fetch", seconds=600)
    line = tiktoklive.refused("demo_battle")
    assert (line["error"], line["reason"]) == ("SignAPIError", "SIGN_NOT_200")
    assert "503" in line["message"]
    line = connector.refused("demo_battle")
    assert line["error"] == "SignAPIError"
    assert "Unexpected sign server status 503" in line["message"]


# --- keys --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", ["", "wc_not_a_key_of_this_gateway"])
def test_no_key_and_a_bad_key(built: Castle, key: str) -> None:
    """401: the libraries' general error, with our words in it."""
    with bots(built, TIKTOKLIVE, key) as process:
        line = process.refused("demo_chat")
        assert (line["error"], line["reason"]) == ("SignAPIError", "SIGN_NOT_200")
        assert "API key" in line["message"]
    with bots(built, CONNECTOR, key) as process:
        line = process.refused("demo_chat")
        assert line["error"] == "SignAPIError"
        assert "Unexpected sign server status 401" in line["message"]
        assert "API key" in line["message"]


def test_a_tier_without_sockets(built: Castle) -> None:
    """402: the connector has an error of its own for it, and survives our message."""
    key = built.new_key("no_sockets")
    with bots(built, TIKTOKLIVE, key) as process:
        line = process.refused("demo_chat")
        assert (line["error"], line["reason"]) == ("SignAPIError", "SIGN_NOT_200")
    with bots(built, CONNECTOR, key) as process:
        line = process.refused("demo_chat")
        assert line["error"] == "PremiumFeatureError"
        assert "no WebSocket connections" in line["message"]


@pytest.mark.parametrize("library", [TIKTOKLIVE, CONNECTOR], ids=lambda library: library.name)
def test_over_the_limit(built: Castle, library: Library) -> None:
    """429: both say for how long, and show our message."""
    key = built.new_key("one_a_minute")
    assert built.ask("GET", "/euler/webcast/rate_limits", key=key).status_code == 200
    with bots(built, library, key) as process:
        line = process.refused("demo_chat")
        assert line["error"] == "SignatureRateLimitError"
        assert "(Minute) Too many connections started" in line["message"]
        assert "1 requests a minute" in line["message"]


def test_no_socket_left(built: Castle) -> None:
    """The handshake is refused as TikTok refuses: both show the reason."""
    key = built.new_key("one_socket")
    with bots(built, TIKTOKLIVE, key) as tiktoklive, bots(built, CONNECTOR, key) as connector:
        tiktoklive.connect("demo_chat")
        line = connector.refused("demo_chat")
        assert "All 1 WebSocket connections of this key are in use." in line["message"]
        line = tiktoklive.refused("demo_gifts")
        assert line["error"] == "WebcastBlockedError"
        assert "All 1 WebSocket connections of this key are in use." in line["message"]
        # and the one that has it is none the worse
        (mark,) = built.emit("demo_chat", text="still here")
        tiktoklive.wait(lambda line: line.get("msg_id") == mark)


# --- sockets -----------------------------------------------------------------------------------------------------------


def test_a_room_that_is_over_has_no_socket(built: Castle, connector: Bots) -> None:
    """Somebody who insists on an old room is told so when he asks where to connect."""
    line = connector.refused("demo_chat", room=built.room_of("demo_ended"))
    assert line["error"] in {"UserOfflineError", "SignAPIError"}


def test_gifts_and_room_info(built: Castle, tiktoklive: Bots) -> None:
    """What the libraries fetch besides: TikTokLive unsigned, the connector with a signature that need not be one."""
    tiktoklive.connect("demo_quiet", info=True, gifts=True)
    assert tiktoklive.wait(lambda line: line.get("event") == "gifts")["gifts"] > 5
    bot = {"bot": "a", "name": "demo_quiet", "gifts": True}
    with Bots(CONNECTOR, built.url, built.key, [bot]) as process:
        assert process.connect()["gifts"] > 5
