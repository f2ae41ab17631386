"""One room to many subscribers: CPU per delivered event and the way from the upstream's frame to the client, beside Node.

The feeder sends a room's frames (2.8 messages each, as TikTok does) at a fixed rate; Webcastle and a Node server made of
tiktok-live-connector and ws each follow it and pass every event on as JSON to the same audience. Both pay for all they do:
reading, decoding, JSON, writing; Webcastle also commits every message to SQLite before it passes it on.
"""

from __future__ import annotations

import contextlib
import json
import statistics
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, cycle, islice
from pathlib import Path
from typing import Any

from benchmarks import ingest, processes, traffic
from benchmarks.report import Result, Series, Target, number

SUBSCRIBERS = (50, 500, 2000)
RATES = (50, 200, 500, 1000)
SECONDS = 4.0
WARM_S = 1.5
WATCHED = 25
TRIES = 3
CALM = 0.03
"""A run counts at once if the server was kept waiting for less than this share of the time."""
IDLE = 2000

MANY_ROOMS, AUDIENCE = 200, 2000
ROUNDS = 5
"""The difference of two measurements moves more than either."""
ROOM_RATE = 10
"""Messages a second in each room of the comparison of many with one."""


@dataclass(frozen=True)
class Run:
    """One measurement."""

    cpu_us: float
    delivered: float
    offered: float
    p50_ms: float
    p99_ms: float
    frame_bytes: float
    server_busy: float
    kept_waiting: float
    """The share of the time in which the server wanted a core and did not get it: other work on the machine."""


def run(*, quick: bool = False) -> Result:
    """Everything: each size and rate on both, memory, many rooms."""
    seconds = 2.5 if quick else SECONDS
    tries = 1 if quick else TRIES
    sizes, rates = ((500,), (50, 200)) if quick else (SUBSCRIBERS, RATES)
    runs = {
        (server, size, rate): measure(server, {0: size}, rate, seconds, tries)
        for size in sizes
        for rate in rates
        for server in ("webcastle", "node")
    }
    kilobytes = idle_kilobytes(200 if quick else IDLE)
    one, many = rooms_compared(seconds, tries, rounds=1 if quick else ROUNDS)
    return report(runs, kilobytes, one, many)


def report(runs: dict[tuple[str, int, int], Run], kilobytes: float, one: Series, many: Series) -> Result:
    """The table of what was measured.

    Args:
        runs: by server, subscribers and messages a second.
        kilobytes: memory of an idle subscriber.
        one: µs a delivery with one room.
        many: µs a delivery with many rooms.
    """
    result = Result(
        "fanout: CPU µs per delivered event, from upstream frame to client",
        ("", "clients", "ev/s", "deliv/s", "CPU µs", "busy", "waited", "p50 ms", "p99 ms", "bytes", "÷ Node"),
    )
    ratios: dict[tuple[int, int], float] = {}
    for (server, size, rate), measured in runs.items():
        if server == "webcastle":
            ratio = ratios[size, rate] = measured.cpu_us / runs["node", size, rate].cpu_us
            result.rows.append(("Webcastle", *_row(size, rate, measured), number(ratio)))
        else:
            result.rows.append(("Node", *_row(size, rate, measured), ""))
    calm = ratios[500, 50]
    busy = max(ratio for (size, rate), ratio in ratios.items() if size == 500 and rate >= 200)
    slowest = max(
        measured.p99_ms for (server, size, _), measured in runs.items() if server == "webcastle" and size <= 500
    )
    result.notes.append(
        "busy: of one core. waited: the share of the time in which the server was ready and other work had its core; "
        "the calmest of the runs stands here."
    )
    result.notes.append(f"An idle subscriber takes {number(kilobytes)} kB of the gateway's resident memory.")
    result.notes.append(
        f"{MANY_ROOMS} rooms x {AUDIENCE // MANY_ROOMS}: {many} µs a delivery; 1 room x {AUDIENCE}: {one} µs; "
        "median (range); what following costs without subscribers is taken off both."
    )
    result.targets += [
        Target("500 subscribers, 50 events/s: CPU per delivery ÷ Node", calm, 0.8),
        Target("500 subscribers, from 200 events/s on: CPU per delivery ÷ Node, worst", busy, 0.25),
        Target("up to 500 subscribers: p99, worst", slowest, 15.0, " ms"),
        Target("memory per idle subscriber", kilobytes, 10.0, " kB"),
        Target(
            f"{MANY_ROOMS} rooms x {AUDIENCE // MANY_ROOMS} ÷ 1 x {AUDIENCE}, per delivery",
            many.median / one.median,
            1.3,
        ),
    ]
    return result


def _row(size: int, rate: int, measured: Run) -> tuple[str, ...]:
    return (
        str(size),
        str(rate),
        number(measured.delivered),
        number(measured.cpu_us),
        f"{measured.server_busy:.0%}",
        f"{measured.kept_waiting:.0%}",
        number(measured.p50_ms),
        number(measured.p99_ms),
        number(measured.frame_bytes),
    )


def measure(server: str, audience: dict[int, int], rate: float, seconds: float, tries: int = TRIES) -> Run:
    """As `measure_once`, but again if the machine was busy with something else; the calmest run counts."""
    runs: list[Run] = []
    while len(runs) < tries:
        runs.append(measure_once(server, audience, rate, seconds))
        if runs[-1].kept_waiting < CALM:
            break
    return min(runs, key=lambda run: run.kept_waiting)


def measure_once(server: str, audience: dict[int, int], rate: float, seconds: float) -> Run:
    """Feed the rooms, so many subscribers in each, and see what a delivery costs.

    Args:
        server: ``webcastle`` or ``node``.
        audience: subscribers by room number.
        rate: messages a second over all rooms.
        seconds: how long to measure.
    """
    rooms = len(audience)
    per_frame = sum(traffic.FRAME_SIZES) / len(traffic.FRAME_SIZES)
    frames = max(3, round(rate * (seconds + WARM_S + 1) / rooms / per_frame))
    with contextlib.ExitStack() as stack:
        feeder = stack.enter_context(feeding(rooms, frames))
        hello = feeder.answer(120)
        under_test, told = stack.enter_context(serving(server, hello["url"], rooms))
        crowd = stack.enter_context(_pinned(processes.Process(processes.ours("benchmarks.subscribers")), 1))
        crowd.answer(60)
        connect(crowd, told, audience, WATCHED)
        wait_entered(feeder, rooms)
        feeder.ask({"ask": "start", "rate": rate})
        time.sleep(WARM_S)
        crowd.ask({"ask": "forget"})
        before, started = crowd.ask({"ask": "count"}), time.monotonic()
        cpu, waited = under_test.cpu_seconds(), under_test.waited_seconds()
        time.sleep(seconds)
        after, ended = crowd.ask({"ask": "count"}), time.monotonic()
        cpu, waited = under_test.cpu_seconds() - cpu, under_test.waited_seconds() - waited
        arrivals = crowd.ask({"ask": "arrivals"})["arrivals"]
        sent_at = feeder.ask({"ask": "sent_at"})["sent_at"]
        feeder.ask({"ask": "stop"})
    gone = {name: after[name] - before[name] for name in before}
    frame_bytes = gone["watched_bytes"] / gone["watched_frames"] if gone["watched_frames"] else 0.0
    delivered = gone["bytes"] / frame_bytes if frame_bytes else 0.0
    took = ended - started
    delays = sorted(_delays(arrivals, sent_at, rooms)) or [0.0]
    return Run(
        cpu_us=cpu / max(1.0, delivered) * 1e6,
        delivered=delivered / took,
        offered=rate * sum(audience.values()) / rooms,
        p50_ms=statistics.median(delays) * 1e3,
        p99_ms=delays[int(len(delays) * 0.99)] * 1e3,
        frame_bytes=frame_bytes,
        server_busy=cpu / took,
        kept_waiting=waited / took,
    )


@contextlib.contextmanager
def serving(server: str, url: str, rooms: int) -> Iterator[tuple[processes.Process, dict[str, Any]]]:
    """The server under test on a core of its own, following the feeder's rooms, and what it says of itself."""
    room_ids = [traffic.FIRST_ROOM + room for room in range(rooms)]
    with tempfile.TemporaryDirectory() as folder:
        if server == "node":
            config = {"url": url, "rooms": [str(room_id) for room_id in room_ids]}
            process = processes.Process([*processes.connector("fanout.mjs"), json.dumps(config)])
        else:
            command = [*processes.ours("benchmarks.gateway"), json.dumps(room_ids)]
            process = processes.Process(command, env=ingest.gateway_settings(url, Path(folder)))
        with _pinned(process, 0) as running:
            yield running, running.answer(60)


def connect(crowd: processes.Process, told: dict[str, Any], audience: dict[int, int], watched: int) -> None:
    """Let the audience take its seats."""
    host, _, port = told["url"].rpartition("/")[2].rpartition(":")
    key = f"&apiKey={told['key']}" if "key" in told else ""
    targets = [(f"/?roomId={traffic.FIRST_ROOM + room}{key}", clients) for room, clients in audience.items()]
    crowd.ask({"ask": "connect", "host": host, "port": int(port), "targets": targets, "watched": watched})
    time.sleep(0.5)


def idle_kilobytes(clients: int) -> float:
    """Resident memory of the gateway per subscriber that only listens."""
    with contextlib.ExitStack() as stack:
        feeder = stack.enter_context(feeding(1, 10))
        gateway, told = stack.enter_context(serving("webcastle", feeder.answer(120)["url"], 1))
        crowd = stack.enter_context(_pinned(processes.Process(processes.ours("benchmarks.subscribers")), 1))
        crowd.answer(60)
        connect(crowd, told, {0: 200}, 0)  # what is made once is made
        time.sleep(1)
        before = gateway.memory_mb()
        connect(crowd, told, {0: clients}, 0)
        time.sleep(2)
        return (gateway.memory_mb() - before) * 1e3 / clients


def rooms_compared(seconds: float, tries: int, rounds: int) -> tuple[Series, Series]:
    """CPU per delivery (µs) of one large room, and of many small ones with the same audience and rate each, in turn."""
    one, many = [], []
    for _ in range(rounds):
        one.append(_fan_out_us({0: AUDIENCE}, seconds, tries))
        many.append(_fan_out_us(dict.fromkeys(range(MANY_ROOMS), AUDIENCE // MANY_ROOMS), seconds, tries))
    return Series(tuple(one)), Series(tuple(many))


def _fan_out_us(audience: dict[int, int], seconds: float, tries: int) -> float:
    rate = ROOM_RATE * len(audience)
    full = measure("webcastle", audience, rate, seconds, tries)
    alone = measure("webcastle", dict.fromkeys(audience, 0), rate, seconds, tries)
    return (full.server_busy - alone.server_busy) / full.delivered * 1e6


def _delays(arrivals: Sequence[tuple[int, float]], sent_at: Sequence[float], rooms: int) -> Iterator[float]:
    """From the feeder's frame to the watched client, s. The feeder sends one frame of each room in turn."""
    ends = list(accumulate(islice(cycle(traffic.FRAME_SIZES), len(sent_at) // rooms + 1)))
    frame_of = [
        frame for frame, (begin, end) in enumerate(zip([0, *ends], ends, strict=False)) for _ in range(begin, end)
    ]
    for msg_id, at in arrivals:
        room, place = divmod(msg_id - traffic.FIRST_MESSAGE, 10**9)
        if 0 <= room < rooms and 0 <= place < len(frame_of):
            index = frame_of[place] * rooms + room
            if index < len(sent_at):
                yield at - sent_at[index]


def feeding(rooms: int, frames: int) -> contextlib.AbstractContextManager[processes.Process]:
    """The feeder, with so many frames of each room made, on the core that is not the server's."""
    command = [*processes.ours("benchmarks.feeder"), json.dumps({"rooms": rooms, "frames": frames})]
    return _pinned(processes.Process(command), 1)


@contextlib.contextmanager
def _pinned(process: processes.Process, core: int) -> Iterator[processes.Process]:
    """The server has a core of its own, and who feeds it and who listens share another, as far as there are two."""
    with process as running:
        running.pin(core)
        yield running


def wait_entered(feeder: processes.Process, rooms: int) -> None:
    """Wait until the server follows all rooms."""
    deadline = time.monotonic() + 30
    while feeder.ask({"ask": "state"})["entered"] < rooms:
        if time.monotonic() > deadline:
            raise SystemExit(f"not all of the {rooms} rooms were entered within 30 s")
        time.sleep(0.05)
