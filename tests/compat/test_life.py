"""What happens to a connection that lives: broadcasts end, links break, clients are cut off and come back."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator

import pytest

from tests.compat.bots import CONNECTOR, TIKTOKLIVE, Bots, Library
from tests.compat.cable import Cable
from tests.compat.castle import Castle, castle

ACK_S = 0.5
"""For a client's acknowledgement to arrive: one that is cut off before is sent again what it has."""
BOTH = pytest.mark.parametrize("library", [TIKTOKLIVE, CONNECTOR], ids=lambda library: library.name)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Castle]:
    with castle(tmp_path_factory.mktemp("castle")) as built:
        yield built


def arrives(bots: Bots, msg_id: str) -> None:
    """Wait until a message has made an event."""
    bots.wait(lambda line: line.get("msg_id") == msg_id)


def stretch(built: Castle, bots: Bots, name: str, last: str) -> list[str]:
    """What the room has emitted from a bot's first message to the last one, as far as its library knows it."""
    ledger = built.ledger(built.room_of(name))
    known = set(bots.lines[0]["methods"])
    ids = list(ledger)
    begin, end = ids.index(bots.ids()[0]), ids.index(last)
    everything = bots.library is TIKTOKLIVE  # it tells of messages that it does not know
    return [each for each in ids[begin : end + 1] if everything or ledger[each] in known]


def got_all(built: Castle, bots: Bots, name: str, last: str) -> None:
    """All there, none twice."""
    ids = bots.ids()
    ids = ids[: ids.index(last) + 1]
    expected = stretch(built, bots, name, last)
    missing, surplus = Counter(expected) - Counter(ids), Counter(ids) - Counter(expected)
    assert not missing, f"{len(missing)} of {len(expected)} are missing"
    assert not surplus, f"{len(surplus)} came twice, or never were"


@BOTH
def test_the_broadcast_ends(built: Castle, library: Library) -> None:
    """The end arrives as TikTok says it; the library leaves by itself, properly."""
    name = "demo_gifts" if library is TIKTOKLIVE else "demo_battle"
    with Bots(library, built.url, built.key, [{"bot": "a", "name": name}]) as bots:
        bots.connect()
        built.emit(name, "end")
        bots.wait(lambda line: line.get("event") == library.ended)
        over = bots.wait(lambda line: line.get("event") == library.over)
        assert over.get("error", "") == ""
        assert over.get("code", 1005) in {1000, 1005}
    built.wait(lambda: "webcastle_ws_connections 0.0" in built.ask("GET", "/metrics").text)


@BOTH
def test_tiktok_drops_the_link(built: Castle, library: Library) -> None:
    """The upstream link breaks and comes back: the client notices nothing, and misses nothing."""
    name = "cocina.lola" if library is TIKTOKLIVE else "pixel.petra"
    with Bots(library, built.url, built.key, [{"bot": "a", "name": name}], quiet=False) as bots:
        bots.connect()
        for fault in ("drop", "close_1011", "corrupt", "duplicate"):
            built.fault(fault, unique_id=name)
            built.emit(name, text="the straw")
            (mark,) = built.emit(name, text="while it is down")
            arrives(bots, mark)
        got_all(built, bots, name, mark)
        assert not bots.events(library.over)
        assert not bots.events("disconnected")


@BOTH
def test_a_chaotic_room(built: Castle, library: Library) -> None:
    """Half a minute of drops, duplicates, late messages, corrupt frames and stalls: all there, none twice."""
    with Bots(library, built.url, built.key, [{"bot": "a", "name": "demo_chaos"}]) as bots:
        bots.connect()
        built.control("POST", "clock", speed=4)
        try:
            bots.until(lambda: len(bots.lines) > 150)
        finally:
            built.control("POST", "clock", speed=1)
        built.fault("drop", unique_id="demo_chaos")
        (mark,) = built.emit("demo_chaos", text="that was all")
        arrives(bots, mark)
        got_all(built, bots, "demo_chaos", mark)
        assert not bots.events(library.over)


@BOTH
def test_a_client_that_was_cut_off_gets_what_it_missed(built: Castle, library: Library) -> None:
    """The cable is cut, the room goes on, the same client connects again: it goes on where it was."""
    name = "lootlama" if library is TIKTOKLIVE else "trail.tess"
    with Cable(built.url) as cable, Bots(library, cable.url, built.key, [{"bot": "a", "name": name}]) as bots:
        bots.connect()
        for _ in range(3):
            (mark,) = built.emit(name, text="before")
            arrives(bots, mark)
            time.sleep(ACK_S)
            begun = len(bots.lines)
            assert cable.cut()
            over = bots.wait(lambda line: line.get("event") == library.over, since=begun)
            assert over.get("error") == "ConnectionClosedError" if library is TIKTOKLIVE else over["code"] == 1006
            missed = [built.emit(name, text=f"while away {n}")[0] for n in range(5)]
            # Not before the gateway has it: what is on its way then is no absence.
            built.wait(lambda missed=missed: missed[-1] in built.stored(built.room_of(name)))
            bots.connect()
            for each in missed:
                arrives(bots, each)
            (mark,) = built.emit(name, text="after")
            arrives(bots, mark)
        got_all(built, bots, name, mark)


def test_the_gateway_restarts(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Both libraries are told (1012); a cursor is good at the gateway that comes after, which has what was said meanwhile."""
    bot = {"bot": "a", "name": "demo_chat"}
    with castle(tmp_path_factory.mktemp("restart")) as built, Cable(built.url) as cable:
        key = built.key
        with (
            Bots(TIKTOKLIVE, cable.url, key, [bot]) as tiktoklive,
            Bots(CONNECTOR, cable.url, key, [bot]) as connector,
        ):
            for bots in (tiktoklive, connector):
                bots.connect()
            (mark,) = built.emit("demo_chat", text="before")
            for bots in (tiktoklive, connector):
                arrives(bots, mark)
            built.gate.stop()
            over = tiktoklive.wait(lambda line: line.get("event") == TIKTOKLIVE.over)
            assert over["error"] == "ConnectionClosedError"
            over = connector.wait(lambda line: line.get("event") == CONNECTOR.over)
            assert over["code"] == 1012
            missed = [built.emit("demo_chat", text=f"meanwhile {n}")[0] for n in range(5)]
            cable.lead_to(built.gate.start()["gateway"])
            connector.connect(cursor=over["cursor"])
            tiktoklive.connect()
            (mark,) = built.emit("demo_chat", text="after")
            for bots in (tiktoklive, connector):
                arrives(bots, mark)
            assert set(missed) <= set(connector.ids())
            got_all(built, connector, "demo_chat", mark)


@BOTH
def test_who_leaves_properly_begins_anew(built: Castle, library: Library) -> None:
    """A client that disconnects by itself and connects again is not told what it chose to miss."""
    name = "tante_truus"
    with Bots(library, built.url, built.key, [{"bot": "a", "name": name}]) as bots:
        bots.connect(history=False)
        bots.do("disconnect", "a")
        bots.wait(lambda line: line.get("event") == library.over)
        away = [built.emit(name, text="while away")[0] for _ in range(10)]
        built.wait(lambda: away[-1] in built.stored(built.room_of(name)))
        bots.connect(history=False)
        (mark,) = built.emit(name, text="back")
        arrives(bots, mark)
        assert away[0] not in bots.ids()


def test_a_cursor_of_ones_own(built: Castle) -> None:
    """Another process, with nothing but the cursor of the last result, goes on exactly there."""
    name, bot = "thread.and.thrift", {"bot": "a", "name": "thread.and.thrift"}
    with Bots(CONNECTOR, built.url, built.key, [bot]) as bots:
        bots.connect()
        (mark,) = built.emit(name, text="before")
        arrives(bots, mark)
        bots.do("disconnect", "a")
        cursor = bots.wait(lambda line: line.get("event") == "disconnected")["cursor"]
        had = bots.ids()
    missed = [built.emit(name, text="between the two")[0] for _ in range(5)]
    with Bots(CONNECTOR, built.url, built.key, [bot]) as bots:
        bots.connect(cursor=cursor)
        arrives(bots, missed[-1])
        ids = bots.ids()
        assert not set(ids) & set(had)
        ledger = list(built.ledger(built.room_of(name)))
        upto = ids[: ids.index(missed[-1]) + 1]
        assert upto == ledger[ledger.index(had[-1]) + 1 : ledger.index(missed[-1]) + 1]


def test_uncompressed(built: Castle) -> None:
    """TikTokLive may ask for frames without gzip."""
    with Bots(TIKTOKLIVE, built.url, built.key, [{"bot": "a", "name": "demo_quiet"}]) as bots:
        bots.connect(compress=False)
        (mark,) = built.emit("demo_quiet", text="plain")
        arrives(bots, mark)
        got_all(built, bots, "demo_quiet", mark)


def test_the_contract_at_the_root(tmp_path_factory: pytest.TempPathFactory) -> None:
    """With a setting the sign contract answers without a prefix too, for clients that cannot be given one."""
    with castle(tmp_path_factory.mktemp("root"), WEBCASTLE_EULER_AT_ROOT="true") as built:
        for library in (TIKTOKLIVE, CONNECTOR):
            with Bots(library, built.url, built.key, [{"bot": "a", "name": "demo_chat"}], sign="") as bots:
                bots.connect()
