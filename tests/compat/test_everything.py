"""Both libraries get everything: every event type, every message once, with the values that were sent; over TLS."""

from __future__ import annotations

import base64
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from google.protobuf import json_format

from tests.compat.bots import CONNECTOR, TIKTOKLIVE, Bots
from tests.compat.castle import Castle, castle
from tests.peers.decoders import without_defaults
from webcastle.protocol.faults import Fault
from webcastle.protocol.messages import METHODS, decode

ROOM = "demo_everything"
SPEED = 5
HISTORY = 6


@dataclass
class Heard:
    """One bot's share of a room, and what the room really said until it was over (``later``: after that)."""

    castle: Castle
    bots: Bots
    ledger: dict[str, str]
    later: set[str]
    stored: dict[str, bytes]

    @property
    def known(self) -> set[str]:
        """The methods that the library's own schema has; messages of others it drops without a word."""
        return set(self.bots.lines[0]["methods"])

    @property
    def arrived(self) -> dict[str, bytes]:
        """The messages that came, in order, each with its bytes; the libraries' decoding comes after this."""
        return {line["msg_id"]: base64.b64decode(line["payload"]) for line in self._lines}

    @property
    def ids(self) -> list[str]:
        """Their ids, repetitions kept."""
        return [line["msg_id"] for line in self._lines]

    @property
    def _lines(self) -> list[dict[str, Any]]:
        return [line for line in self.bots.lines if "payload" in line and line["msg_id"] not in self.later]


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Heard]]:
    """Two bots that have heard more than one whole round of one of each message."""
    with castle(tmp_path_factory.mktemp("castle"), tls=True) as built:

        def bots(library: Any) -> Bots:
            return Bots(library, built.url, built.key, [{"bot": "a", "name": ROOM}], values=True, ca=built.ca)

        with bots(TIKTOKLIVE) as tiktoklive, bots(CONNECTOR) as connector:
            both = (tiktoklive, connector)
            for each in both:
                each.connect()
            built.control("POST", "clock", speed=SPEED)
            for each in both:
                wanted = set(each.lines[0]["methods"]) & set(METHODS)
                each.until(lambda each=each, wanted=wanted: wanted <= {line["method"] for line in each.messages()})
            built.control("POST", "clock", speed=1)
            (last,) = built.emit(ROOM, text="that was all")
            (beyond,) = built.emit(ROOM, text="nobody waits for this")
            for each in both:
                each.wait(lambda line: line.get("msg_id") == beyond and "method" in line)
            room_id = built.room_of(ROOM)
            everything, stored = built.ledger(room_id), built.stored(room_id)
            upto = list(everything).index(last) + 1
            ledger, later = dict(list(everything.items())[:upto]), set(list(everything)[upto:])
            yield {each.library.name: Heard(built, each, ledger, later, stored) for each in both}


@pytest.fixture(params=["tiktoklive", "connector"])
def heard(request: pytest.FixtureRequest, room: dict[str, Heard]) -> Heard:
    return room[request.param]


def test_every_type_of_event_arrives(heard: Heard) -> None:
    """Of every method that library and schema know, there was an event."""
    assert len(heard.known & set(METHODS)) > 50
    assert heard.known & set(METHODS) <= {line["method"] for line in heard.bots.messages()}


def test_all_are_there_and_none_twice(heard: Heard) -> None:
    """From the first that arrived to the last: what the sandbox's ledger has, once each, in order."""
    ledger = list(heard.ledger)
    expected = ledger[ledger.index(heard.ids[0]) :]
    if heard.bots.library is CONNECTOR:
        expected = [each for each in expected if heard.ledger[each] in heard.known]
    missing, surplus = Counter(expected) - Counter(heard.ids), Counter(heard.ids) - Counter(expected)
    assert not missing, Counter(heard.ledger[each] for each in missing)
    assert not surplus, Counter(heard.ledger[each] for each in surplus)
    if heard.bots.library is TIKTOKLIVE:  # the connector unpacks frames in parallel, and may finish them in any order
        assert heard.ids == expected


def test_it_begins_with_recent_messages(heard: Heard) -> None:
    """A few messages from before the connection come first, as TikTok does it."""
    lines = heard.bots.lines
    if heard.bots.library is TIKTOKLIVE:
        history = [line for line in lines if line.get("first")]
    else:
        history = [line for line in lines[: lines.index(heard.bots.events("connected")[0])] if "payload" in line]
    assert 1 <= len(history) <= HISTORY


def test_bytes_are_untouched(heard: Heard) -> None:
    """The payloads that arrive are byte for byte those that the gateway has stored."""
    for msg_id, payload in heard.arrived.items():
        assert payload == heard.stored[msg_id], heard.ledger[msg_id]


def test_values_are_those_that_were_sent(heard: Heard) -> None:
    """What the library's own decoder makes of each message is what ours makes of it, field by field."""
    compared = Counter[str]()
    for line in heard.bots.messages():
        message = decode(line["method"], heard.stored[line["msg_id"]])
        assert not isinstance(message, Fault)
        ours = json_format.MessageToDict(message, use_integers_for_enums=True)
        assert comparable(line["value"]) == comparable(ours), line["method"]
        compared[line["method"]] += 1
    assert len(compared) > 50


def test_what_makes_no_event_is_the_librarys_own_failure(room: dict[str, Heard]) -> None:
    """TikTokLive 7.0.1 cannot read some users' fan-club data, wherever it comes from: its own decoder refuses these bytes too."""
    heard = room["tiktoklive"]
    decoded = {line["msg_id"] for line in heard.bots.messages()}
    silent = {each for each in heard.arrived if each not in decoded and heard.ledger[each] in heard.known}
    refused = {line["msg_id"] for line in heard.bots.events("received") if line["refused"]}
    assert silent == refused
    assert len(refused) < len(decoded) / 2


def test_one_link_serves_both(room: dict[str, Heard]) -> None:
    """However many libraries: the sandbox sees one socket of the room, ever."""
    connections = room["connector"].castle.control("GET", "connections")
    assert connections["opened"][room["connector"].castle.room_of(ROOM)] == 1


def comparable(value: Any) -> Any:
    """JSON values so that two decoders' can be compared: numbers as text, names in one case, without defaults."""
    return without_defaults(_as_text(value))


def _as_text(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(name).lower(): _as_text(each) for name, each in value.items()}
    if isinstance(value, list):
        return [_as_text(each) for each in value]
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, float):
        return f"{value:.6g}"
    return str(value)
