# ruff: noqa: INP001  (a script, no package: it runs in another virtual environment)
"""TikTokLive's side of the decode benchmark: times parsing, and parsing with JSON, on the payloads it is given."""

from __future__ import annotations

import base64
import itertools
import json
import sys
import time
from collections.abc import Iterator
from typing import Any

import TikTokLive.proto
from TikTokLive.events.proto_events import EVENT_MAPPINGS

samples: dict[str, Iterator[bytes]] = {}


def to_event(method: str, payload: bytes) -> None:
    """What the client does with each message."""
    EVENT_MAPPINGS[method]().parse(payload)


def to_json(method: str, payload: bytes) -> None:
    """What a user does to pass a message on; through the schema's class, because the event's own to_dict raises."""
    json.dumps(getattr(TikTokLive.proto, method).parse(payload).to_dict())


def handle(question: dict[str, Any]) -> dict[str, float]:
    """Load samples, or time one kind of work on one of them."""
    for name, payloads in question.get("load", {}).items():
        samples[name] = itertools.cycle([base64.b64decode(payload) for payload in payloads])
    if "work" not in question:
        return {}
    work = {"decode": to_event, "json": to_json}[question["work"]]
    payloads = list(itertools.islice(samples[question["sample"]], question["messages"]))
    started = time.process_time()
    for payload in payloads:
        work(question["method"], payload)
    return {"us": (time.process_time() - started) / len(payloads) * 1e6}


if __name__ == "__main__":
    for line in sys.stdin:
        sys.stdout.write(json.dumps(handle(json.loads(line))) + "\n")
        sys.stdout.flush()
