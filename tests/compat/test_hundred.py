"""A hundred unmodified clients on ten rooms: one upstream socket a room, everything to everybody, also when links break."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import psutil
import pytest

from tests.compat.bots import CONNECTOR, TIKTOKLIVE, Bots, Library
from tests.compat.castle import Castle, castle

ROOMS = ("demo_chat", "cocina.lola", *(f"quiet_{number:04d}" for number in range(1, 9)))
EACH = 5
"""Clients of each library in each room."""
SPEED = 6
SECONDS = 50
"""Five minutes of the sandbox's time."""
PROCESSES = {TIKTOKLIVE: 5, CONNECTOR: 2}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Castle]:
    with castle(tmp_path_factory.mktemp("castle"), extra_rooms=10) as built:
        yield built


def crowd(built: Castle, library: Library) -> Iterator[Bots]:
    """The clients of one library, several to a process."""
    all_bots = [{"bot": f"{name} {number}", "name": name} for name in ROOMS for number in range(EACH)]
    processes = PROCESSES[library]
    for process in range(processes):
        yield Bots(library, built.url, built.key, all_bots[process::processes], quiet=True)


@pytest.mark.slow
def test_a_hundred_clients_on_ten_rooms(built: Castle, record_property: Callable[[str, object], None]) -> None:
    """Five minutes of the sandbox's time, then every link is dropped and comes back."""
    gateway = psutil.Process(built.gate.process.pid)
    with ExitStack() as stack:
        crowds = [stack.enter_context(bots) for library in PROCESSES for bots in crowd(built, library)]
        assert sum(len(bots.bots) for bots in crowds) == 100
        for bots in crowds:
            for bot in bots.bots:
                bots.connect(bot["bot"])

        rooms = {name: built.room_of(name) for name in ROOMS}
        assert Counter(link["room_id"] for link in built.sockets()) == Counter(rooms.values())
        cpu, before = gateway.cpu_times(), _got(crowds)
        built.control("POST", "clock", speed=SPEED)
        time.sleep(SECONDS)
        built.control("POST", "clock", speed=1)
        _all_there(built, crowds, rooms, "after five minutes")
        spent = sum(gateway.cpu_times()[:2]) - sum(cpu[:2])
        delivered = _got(crowds) - before
        record_property("messages_delivered", delivered)
        record_property("gateway_cpu_us_per_delivery", round(spent / delivered * 1e6, 1))

        for name in ROOMS:
            built.fault("drop", unique_id=name)
            built.emit(name, text="the straw")
        _all_there(built, crowds, rooms, "after the links broke")
        assert Counter(link["room_id"] for link in built.sockets()) == Counter(rooms.values())
        opened = built.control("GET", "connections")["opened"]
        assert {opened[room_id] for room_id in rooms.values()} == {2}
        for bots in crowds:
            bots.pause()
            assert not bots.events("over")
            assert not bots.events("disconnected")


def _got(crowds: list[Bots]) -> int:
    """How many messages all clients have got."""
    return sum(len(bots.ids(bot["bot"])) for bots in crowds for bot in bots.bots)


def _all_there(built: Castle, crowds: list[Bots], rooms: dict[str, str], text: str) -> None:
    """Every client has everything from its first message to a last one, once."""
    marks = {name: built.emit(name, text=text)[0] for name in ROOMS}
    ledgers = {name: built.ledger(room_id) for name, room_id in rooms.items()}
    for bots in crowds:
        for bot in bots.bots:
            name, mark = bot["name"], marks[bot["name"]]
            built.wait(lambda bots=bots, bot=bot, mark=mark: mark in bots.ids(bot["bot"]), timeout=60)
            ids = bots.ids(bot["bot"])
            ids = ids[: ids.index(mark) + 1]
            ledger, known = ledgers[name], set(bots.lines[0]["methods"])
            order = list(ledger)
            expected = order[order.index(ids[0]) : order.index(mark) + 1]
            if bots.library is CONNECTOR:  # it says nothing of messages that it does not know
                expected = [each for each in expected if ledger[each] in known]
            assert Counter(ids) == Counter(expected), f"{bots.library.name}, {bot['bot']}"
