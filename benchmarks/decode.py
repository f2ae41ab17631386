"""A message's bytes to JSON, one core: Webcastle's canonical JSON against the peers' decoding and their JSON.

Each decoder runs in a process of its own and times itself. The rounds are interleaved, so that a slow minute of the machine
hits all of them.

Webcastle remembers the JSON of parts that repeat, the user above all; the peers remember nothing. So there are two sets of
messages: one in which every user is new, which nothing can be remembered from, and one in which a hundred users take turns,
which is the best case. A room is somewhere between. The target is held against both.
"""

from __future__ import annotations

import base64
from contextlib import ExitStack
from dataclasses import dataclass, field

from benchmarks import processes, traffic
from benchmarks.report import Result, Series, Target, number

METHOD = "WebcastChatMessage"
NEW, RETURNING = "new users", "100 users"
MESSAGES = 10_000
PEOPLE = {NEW: MESSAGES, RETURNING: 100}
"""How many users wrote the messages. All of them is several times what Webcastle remembers, so it never meets one again."""
ROUNDS = 11
WARM_UP_S = 1.5
ROUND_S = 0.2
LIMIT = 0.8
"""Of tiktok-live-connector's decode + JSON.stringify."""

CONTENDERS = (
    ("Webcastle: canonical JSON, every user new", "us", "json", NEW),
    ("Webcastle: canonical JSON, 100 users in turn", "us", "json", RETURNING),
    ("connector: decode + JSON.stringify", "node", "json", NEW),
    ("connector: the same, 100 users in turn", "node", "json", RETURNING),
    ("connector: with a BigInt replacer", "node", "replacer", NEW),
    ("connector: decode", "node", "decode", NEW),
    ("TikTokLive: parse", "python", "decode", NEW),
    ("TikTokLive: parse + JSON", "python", "json", NEW),
)
OURS = {NEW: CONTENDERS[0][0], RETURNING: CONTENDERS[1][0]}
REFERENCE = {NEW: CONTENDERS[2][0], RETURNING: CONTENDERS[3][0]}


@dataclass
class _Contender:
    name: str
    work: str
    process: processes.Process
    sample: str
    messages: int = 20
    values: list[float] = field(default_factory=list)

    def round(self) -> float:
        question = {"work": self.work, "method": METHOD, "sample": self.sample, "messages": self.messages}
        return float(self.process.ask(question)["us"])

    def warm_up(self, seconds: float) -> None:
        """Run until compilers and caches have settled, and find how many messages fill a round."""
        spent = 0.0
        while spent < seconds:
            us = self.round()
            spent += us * self.messages / 1e6
            self.messages = max(20, round(ROUND_S * 1e6 / us))


def run(*, quick: bool = False) -> Result:
    """Measure and compare."""
    captured = traffic.chat_samples()
    with ExitStack() as stack:
        started = {
            "us": stack.enter_context(processes.Process(processes.ours("benchmarks.time_decode"))),
            "node": stack.enter_context(processes.Process(processes.connector("time_decode.mjs"))),
            "python": stack.enter_context(processes.Process(processes.tiktoklive("time_decode.py"))),
        }
        for name, message in captured.items():
            for people, count in PEOPLE.items():
                payloads = traffic.variants(message, MESSAGES, count)
                load = {f"{name}, {people}": [base64.b64encode(payload).decode() for payload in payloads]}
                for process in started.values():
                    process.ask({"load": load})
        measured = {name: _measure(name, started, quick) for name in captured}
    return report(measured)


def report(measured: dict[str, dict[str, Series]]) -> Result:
    """The table of what was measured: µs per message by captured message and contender."""
    result = Result(
        "decode: CPU µs per message, median (range) of interleaved rounds; ÷ is to the connector's JSON, same bytes",
        ("", *(column for name in measured for column in (name, "÷"))),
        notes=[
            f"{MESSAGES:,} variants of each captured message. tiktok-live-connector 2.5.0, TikTokLive 7.0.1.",
            "The connector's decode gives 64-bit integers as strings, so it needs no replacer.",
        ],
    )
    for contender, _, _, people in CONTENDERS:
        row = [contender]
        for series in measured.values():
            row += [str(series[contender]), number(series[contender].median / series[REFERENCE[people]].median)]
        result.rows.append(row)
    for people in PEOPLE:
        for name, series in measured.items():
            ratio = series[OURS[people]].median / series[REFERENCE[people]].median
            result.targets.append(Target(f"{name}, {people}: Webcastle ÷ connector with JSON", ratio, LIMIT))
    return result


def _measure(sample: str, started: dict[str, processes.Process], quick: bool) -> dict[str, Series]:
    contenders = [
        _Contender(name, work, started[process], f"{sample}, {people}") for name, process, work, people in CONTENDERS
    ]
    for contender in contenders:
        contender.warm_up(WARM_UP_S / 3 if quick else WARM_UP_S)
    for _ in range(3 if quick else ROUNDS):
        for contender in contenders:
            contender.values.append(contender.round())
    return {contender.name: Series(tuple(contender.values)) for contender in contenders}
