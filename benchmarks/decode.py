"""A message's bytes to JSON, one core: Webcastle's canonical JSON against the peers' decoding and their JSON.

Each decoder runs in a process of its own and times itself. The rounds are interleaved, so that a slow minute of the machine
hits all of them.
"""

from __future__ import annotations

import base64
from contextlib import ExitStack
from dataclasses import dataclass, field

from benchmarks import processes, traffic
from benchmarks.report import Result, Series, Target, number

METHOD = "WebcastChatMessage"
VARIANTS = 100
ROUNDS = 11
WARM_UP_S = 1.5
ROUND_S = 0.2
LIMIT = 0.8
"""Of tiktok-live-connector's decode + JSON.stringify."""


@dataclass
class _Contender:
    name: str
    work: str
    process: processes.Process
    sample: str
    passes: int = 1
    values: list[float] = field(default_factory=list)

    def round(self, passes: int) -> float:
        question = {"work": self.work, "method": METHOD, "sample": self.sample, "passes": passes}
        return float(self.process.ask(question)["us"])

    def warm_up(self, seconds: float) -> None:
        """Run until compilers and caches have settled, and find how many passes fill a round."""
        passes, spent = 1, 0.0
        while spent < seconds:
            us = self.round(passes)
            spent += us * passes * VARIANTS / 1e6
            passes = max(1, round(ROUND_S * 1e6 / (us * VARIANTS)))
        self.passes = passes


CONTENDERS = (
    ("Webcastle: canonical JSON", "us", "json"),
    ("connector: decode + JSON.stringify", "node", "json"),
    ("connector: the same with a BigInt replacer", "node", "replacer"),
    ("connector: decode", "node", "decode"),
    ("TikTokLive: parse", "python", "decode"),
    ("TikTokLive: parse + JSON", "python", "json"),
)
OURS, REFERENCE = CONTENDERS[0][0], CONTENDERS[1][0]


def run(*, quick: bool = False) -> Result:
    """Measure and compare."""
    samples = {name: traffic.variants(message, VARIANTS) for name, message in traffic.chat_samples().items()}
    with ExitStack() as stack:
        started = {
            "us": stack.enter_context(processes.Process(processes.ours("benchmarks.time_decode"))),
            "node": stack.enter_context(processes.Process(processes.connector("time_decode.mjs"))),
            "python": stack.enter_context(processes.Process(processes.tiktoklive("time_decode.py"))),
        }
        for process in started.values():
            process.ask({"load": {name: [base64.b64encode(p).decode() for p in ps] for name, ps in samples.items()}})
        measured = {sample: _measure(sample, started, quick) for sample in samples}
    result = Result(
        "decode: CPU µs per message, median (range) of interleaved rounds; ÷ is to the connector with JSON",
        ("", *(column for sample in samples for column in (sample, "÷"))),
        notes=[
            f"{VARIANTS} variants of each captured message. tiktok-live-connector 2.5.0, TikTokLive 7.0.1.",
            "The connector's decode gives 64-bit integers as strings, so it needs no replacer.",
        ],
    )
    for name, *_ in CONTENDERS:
        row = [name]
        for series in measured.values():
            row += [str(series[name]), number(series[name].median / series[REFERENCE].median)]
        result.rows.append(row)
    for sample, series in measured.items():
        ratio = series[OURS].median / series[REFERENCE].median
        result.targets.append(Target(f"{sample}, Webcastle ÷ connector with JSON", ratio, LIMIT))
    return result


def _measure(sample: str, started: dict[str, processes.Process], quick: bool) -> dict[str, Series]:
    contenders = [_Contender(name, work, started[process], sample) for name, process, work in CONTENDERS]
    for contender in contenders:
        contender.warm_up(WARM_UP_S / 3 if quick else WARM_UP_S)
    for _ in range(3 if quick else ROUNDS):
        for contender in contenders:
            contender.values.append(contender.round(contender.passes))
    return {contender.name: Series(tuple(contender.values)) for contender in contenders}
