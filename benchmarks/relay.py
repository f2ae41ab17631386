"""The relay: what it costs to pass TikTok's frames on to library clients, per message and client.

The feeder sends rooms as TikTok does, 2.8 messages a frame. Clients enter, heartbeat and acknowledge each frame as the libraries do;
the gateway pays for following, committing, framing (once a room and compression), writing, and reading what clients say. What
following costs without clients is measured too and taken off for the last column.
"""

from __future__ import annotations

import contextlib
import time
from dataclasses import dataclass

from benchmarks import fanout, processes, traffic
from benchmarks.report import Result, Target, number

LIMIT_US = 40.0
WARM_S = 1.5
SECONDS = 8.0
ROOM_RATE = 4.0
"""Messages a second in an ordinary room, as counted in real ones."""


@dataclass(frozen=True)
class Case:
    """So many clients on so many rooms, each room at so many messages a second."""

    name: str
    rooms: int
    clients: int
    rate: float
    compress: bool = True


CASES = (
    Case("10 rooms, 100 clients", 10, 100, ROOM_RATE),
    Case("10 rooms, 100 clients, plain", 10, 100, ROOM_RATE, compress=False),
    Case("10 rooms, 500 clients", 10, 500, ROOM_RATE),
    Case("1 busy room, 100 clients", 1, 100, 200.0),
)


@dataclass(frozen=True)
class Run:
    """One measurement."""

    cpu_us: float
    net_us: float
    delivered: float
    expected: float
    frame_messages: float
    bytes_a_message: float
    busy: float


def run(*, quick: bool = False) -> Result:
    """Every case, and the same rooms without clients."""
    seconds = 3.0 if quick else SECONDS
    return report({case.name: measure(case, seconds) for case in (CASES[:1] if quick else CASES)})


def report(measured: dict[str, Run]) -> Result:
    """The table of what was measured, by case."""
    result = Result(
        "relay: CPU µs per message delivered to a library client",
        ("", "deliv/s", "CPU µs", "busy", "msgs/frame", "bytes/msg", "CPU µs without following"),
        notes=["A client acknowledges every frame and heartbeats every 10 s; both are in the price."],
    )
    for name, found in measured.items():
        result.rows.append(
            (
                name,
                number(found.delivered),
                number(found.cpu_us),
                f"{found.busy:.0%}",
                number(found.frame_messages),
                number(found.bytes_a_message),
                number(found.net_us),
            )
        )
    result.targets += [
        Target(
            "100 clients on 10 rooms: CPU per delivery, following apart",
            measured[CASES[0].name].net_us,
            LIMIT_US,
            " µs",
        ),
        Target(
            "messages delivered ÷ offered, worst",
            min(found.delivered / found.expected for found in measured.values()),
            0.97,
            at_least=True,
        ),
    ]
    return result


def measure(case: Case, seconds: float) -> Run:
    """Feed the rooms, with the clients and without."""
    alone = _measure(case, 0, seconds)
    full = _measure(case, case.clients, seconds)
    delivered = full["messages"]
    return Run(
        cpu_us=full["cpu"] / max(1, delivered) * 1e6,
        net_us=(full["cpu"] - alone["cpu"]) / max(1, delivered) * 1e6,
        delivered=delivered / full["took"],
        expected=case.rate * case.clients,
        frame_messages=delivered / max(1, full["frames"]),
        bytes_a_message=full["bytes"] / max(1, delivered),
        busy=full["cpu"] / full["took"],
    )


def _measure(case: Case, clients: int, seconds: float) -> dict[str, float]:
    """What happened in so many seconds: CPU of the gateway, and what the clients got."""
    per_frame = sum(traffic.FRAME_SIZES) / len(traffic.FRAME_SIZES)
    needed = max(3, round(case.rate * (seconds + WARM_S + 2) / per_frame))
    with contextlib.ExitStack() as stack:
        feeder = stack.enter_context(fanout.feeding(case.rooms, needed))
        gateway, told = stack.enter_context(fanout.serving("webcastle", feeder.answer(120)["url"], case.rooms))
        crowd = stack.enter_context(processes.Process(processes.ours("benchmarks.relay_clients")))
        crowd.answer(60)
        if clients:
            rooms = [traffic.FIRST_ROOM + room for room in range(case.rooms)]
            question = {"url": told["url"], "key": told["key"], "rooms": rooms, "clients": clients}
            crowd.ask({"ask": "connect", **question, "compress": case.compress})
        fanout.wait_entered(feeder, case.rooms)
        feeder.ask({"ask": "start", "rate": case.rate * case.rooms})
        time.sleep(WARM_S)
        before, cpu, started = crowd.ask({"ask": "count"}), gateway.cpu_seconds(), time.monotonic()
        time.sleep(seconds)
        after, ended = crowd.ask({"ask": "count"}), time.monotonic()
        cpu = gateway.cpu_seconds() - cpu
        feeder.ask({"ask": "stop"})
    return {name: after[name] - before[name] for name in before} | {"cpu": cpu, "took": ended - started}
