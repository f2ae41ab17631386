"""Webcastle's side of the decode benchmark: times its own calls, as the peers' drivers do (see `benchmarks.decode`)."""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import Any

from benchmarks.processes import cpu_us, serve
from webcastle.protocol.canonical import payload_json
from webcastle.protocol.messages import decode

WORK: dict[str, Callable[[str, bytes], object]] = {"decode": decode, "json": payload_json}
samples: dict[str, list[bytes]] = {}


def handle(question: dict[str, Any]) -> dict[str, float]:
    for name, payloads in question.get("load", {}).items():
        samples[name] = [base64.b64decode(payload) for payload in payloads]
    if "work" not in question:
        return {}
    work, method, payloads = WORK[question["work"]], question["method"], samples[question["sample"]]

    def run() -> None:
        for payload in payloads:
            work(method, payload)

    return {"us": cpu_us(run, question["passes"]) / len(payloads)}


if __name__ == "__main__":
    serve(handle)
