"""Webcastle's side of the decode benchmark: times its own calls, as the peers' drivers do (see `benchmarks.decode`)."""

from __future__ import annotations

import base64
import itertools
import time
from collections.abc import Callable, Iterator
from typing import Any

from benchmarks.processes import serve
from webcastle.protocol.canonical import payload_json
from webcastle.protocol.messages import decode

WORK: dict[str, Callable[[str, bytes], object]] = {"decode": decode, "json": payload_json}
samples: dict[str, Iterator[bytes]] = {}


def handle(question: dict[str, Any]) -> dict[str, float]:
    for name, payloads in question.get("load", {}).items():
        samples[name] = itertools.cycle([base64.b64decode(payload) for payload in payloads])
    if "work" not in question:
        return {}
    work, method = WORK[question["work"]], question["method"]
    payloads = list(itertools.islice(samples[question["sample"]], question["messages"]))
    started = time.process_time()
    for payload in payloads:
        work(method, payload)
    return {"us": (time.process_time() - started) / len(payloads) * 1e6}


if __name__ == "__main__":
    serve(handle)
