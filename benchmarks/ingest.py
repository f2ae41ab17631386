"""From the socket to the committed row: Webcastle follows 200 rooms; the peers follow fewer, as many as they can bear.

A feeder process sends frames made beforehand at a fixed rate. What is measured is the CPU of the following process from the
first frame until its last message has arrived: committed to SQLite for Webcastle, handed to a listener for the peers, which
store nothing.
"""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from benchmarks import processes, traffic
from benchmarks.report import Result, Series, Target, number

OURS, REFERENCE = "Webcastle: committed row", "connector: event"
LIMIT_US = 30.0
OFFERED = 20_000
ROOMS = 200
SECONDS = 12
TIMES = 3
PATIENCE_S = 60.0
"""How long after the last frame the messages may take to arrive."""


@dataclass(frozen=True)
class Run:
    """One follower's measurement."""

    cpu_us: float
    messages: int
    expected: int
    offered: float
    arrived: float


def run(*, quick: bool = False) -> Result:
    """Measure Webcastle and the peers in turn, each alone with the feeder."""
    seconds, times = (3, 1) if quick else (SECONDS, TIMES)
    contenders: dict[str, tuple[int, Callable[[], Run]]] = {
        OURS: (ROOMS, lambda: measure_gateway(ROOMS, OFFERED, seconds)),
        REFERENCE: (40, lambda: measure_peer("connector", 40, 4_000, seconds)),
        "connector: event + JSON.stringify": (
            40,
            lambda: measure_peer("connector", 40, 4_000, seconds, stringify=True),
        ),
        "TikTokLive: event": (10, lambda: measure_peer("tiktoklive", 10, 250, seconds)),
    }
    runs: dict[str, list[Run]] = {name: [] for name in contenders}
    for _ in range(times):
        for name, (_, measure) in contenders.items():
            runs[name].append(measure())
    return report(runs, {name: rooms for name, (rooms, _) in contenders.items()})


def report(runs: dict[str, list[Run]], rooms: dict[str, int]) -> Result:
    """The table of what was measured, by contender."""
    cpu = {name: Series(tuple(run.cpu_us for run in measured)) for name, measured in runs.items()}
    times = len(runs[OURS])
    result = Result(
        "ingest: CPU µs per message from socket to committed row (peers: to event); ÷ is to the connector",
        ("", "rooms", "offered/s", "arrived/s", "CPU µs/message, median (range)", "÷"),
        notes=[f"Frames of 2.8 messages, {_payload_bytes():.0f} bytes a message before gzip. Runs: {times}."],
    )
    for name, measured in runs.items():
        offered, arrived = (
            number(Series(values).median)
            for values in (tuple(r.offered for r in measured), tuple(r.arrived for r in measured))
        )
        ratio = number(cpu[name].median / cpu[REFERENCE].median)
        result.rows.append((name, str(rooms[name]), offered, arrived, str(cpu[name]), ratio))
        if lost := sum(r.expected - r.messages for r in measured):
            result.notes.append(f"{name}: {lost:,} messages did not arrive.")
    result.targets += [
        Target("Webcastle, CPU per message", cpu[OURS].median, LIMIT_US, " µs"),
        Target(
            "Webcastle, messages offered a second", min(r.offered for r in runs[OURS]), OFFERED * 0.99, at_least=True
        ),
        Target("Webcastle, messages lost", sum(r.expected - r.messages for r in runs[OURS]), 0),
    ]
    return result


def measure_gateway(rooms: int, rate: int, seconds: float) -> Run:
    """Webcastle with a fresh database, on the feeder."""
    with following(rooms, rate, seconds) as (feeder, gateway, total):
        before = gateway.ask({"ask": "rows"})["rows"]
        measured = feed(feeder, gateway, rooms=rooms, rate=rate, expected=total)
        # What ingest says that it committed is checked against what is in the store.
        return replace(measured, messages=gateway.ask({"ask": "rows"})["rows"] - before)


@contextmanager
def following(rooms: int, rate: int, seconds: float) -> Iterator[tuple[processes.Process, processes.Process, int]]:
    """A feeder, a gateway that follows all its rooms, and how many messages there will be."""
    with tempfile.TemporaryDirectory() as folder, _feeder(rooms, rate, seconds) as feeder:
        hello = feeder.answer(120)
        command = [*processes.ours("benchmarks.gateway"), json.dumps(_room_ids(rooms))]
        with processes.Process(command, env=gateway_settings(hello["url"], Path(folder))) as gateway:
            gateway.answer(60)
            yield feeder, gateway, hello["messages"]


def measure_peer(peer: str, rooms: int, rate: int, seconds: float, *, stringify: bool = False) -> Run:
    """A peer on the same feeder."""
    with _feeder(rooms, rate, seconds) as feeder:
        hello = feeder.answer(120)
        config: dict[str, Any] = {"url": hello["url"], "rooms": _room_ids(rooms), "stringify": stringify}
        if peer == "connector":
            config["rooms"] = [str(room_id) for room_id in config["rooms"]]
            command = processes.connector("follow.mjs")
        else:
            command = processes.tiktoklive("follow.py")
        with processes.Process([*command, json.dumps(config)]) as follower:
            follower.answer(60)
            return feed(feeder, follower, rooms=rooms, rate=rate, expected=hello["messages"])


def gateway_settings(url: str, folder: Path) -> dict[str, str]:
    """The environment that points Webcastle at the feeder."""
    return {
        "WEBCASTLE_TIKTOK_WEB_URL": url,
        "WEBCASTLE_TIKTOK_WEBCAST_URL": f"{url}/webcast",
        "WEBCASTLE_TIKTOK_WS_URL": f"{url.replace('http', 'ws')}/ws",
        "WEBCASTLE_SIGNER": "none",
        "WEBCASTLE_DATA_DIR": str(folder),
        "WEBCASTLE_DATABASE_URL": "",
        "WEBCASTLE_IDLE_RELEASE_S": "3600",
        "WEBCASTLE_FOLLOW_TIMEOUT_S": "30",
    }


def _feeder(rooms: int, rate: int, seconds: float) -> processes.Process:
    per_frame = sum(traffic.FRAME_SIZES) / len(traffic.FRAME_SIZES)
    frames = max(1, round(rate * seconds / rooms / per_frame))
    return processes.Process([*processes.ours("benchmarks.feeder"), json.dumps({"rooms": rooms, "frames": frames})])


def feed(
    feeder: processes.Process,
    follower: processes.Process,
    *,
    rooms: int,
    rate: int,
    expected: int,
    watch: Callable[[int], None] = lambda _arrived: None,
) -> Run:
    """Let the feeder send everything, wait until it has arrived, and charge the follower's CPU to the messages.

    ``watch`` is called with the count several times a second.
    """
    for _ in range(300):
        if feeder.ask({"ask": "state"})["entered"] == rooms:
            break
        time.sleep(0.1)
    else:
        raise SystemExit(f"not all of the {rooms} rooms were entered within 30 s")
    before = follower.ask({"ask": "state"})["messages"]
    cpu, started = follower.cpu_seconds(), time.monotonic()
    state = feeder.ask({"ask": "start", "rate": rate})
    deadline: float | None = None
    while True:
        time.sleep(0.1)
        arrived = follower.ask({"ask": "state"})["messages"] - before
        watch(arrived)
        finished = time.monotonic()
        if arrived >= expected:
            break
        if state["sending"]:
            state = feeder.ask({"ask": "state"})
        else:
            deadline = deadline or finished + PATIENCE_S
            if finished > deadline:
                break
    cpu = follower.cpu_seconds() - cpu
    state = feeder.ask({"ask": "state"})
    offered = state["sent"] / state["seconds"] if state["seconds"] else 0.0
    return Run(cpu / max(1, arrived) * 1e6, arrived, expected, offered, arrived / (finished - started))


def _room_ids(rooms: int) -> Sequence[int]:
    return [traffic.FIRST_ROOM + number for number in range(rooms)]


def _payload_bytes() -> float:
    room = traffic.room_traffic(0, 100)
    return room.payload_bytes / room.messages
