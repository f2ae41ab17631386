"""What Webcastle takes: memory for 500 quiet rooms, memory over a million messages, and the time to start."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path
from typing import Any

from benchmarks import ingest, processes
from benchmarks.report import Result, Series, Target, number

QUIET_ROOMS = 500
QUIET_RATE = 250
"""Messages a second over all of them: one viewer count every two seconds in each."""
QUIET_S = 20
QUIET_LIMIT_MB = 200

FLAT_MESSAGES = 1_000_000
FLAT_RATE = 20_000
FLAT_LIMIT = 1.1
"""Of the least memory seen in the last fifth, to the least in the second. Peaks come and go with what waits for a commit."""

STARTS = 5
START_LIMIT_S = 2.0


def run(*, quick: bool = False) -> Result:
    """All three."""
    quiet = quiet_rooms(5 if quick else QUIET_S)
    early, late, messages = flatness(FLAT_MESSAGES // 10 if quick else FLAT_MESSAGES)
    return report(quiet, early, late, messages, start_up(2 if quick else STARTS))


def report(quiet: float, early: Series, late: Series, messages: int, starts: Series) -> Result:
    """The table of what was measured: MB, and seconds until the first answer."""
    result = Result("footprint", ("", "measured"))
    result.rows.append((f"memory, {QUIET_ROOMS} quiet rooms", f"{number(quiet)} MB"))
    result.rows.append((f"memory, second fifth of {messages:,} messages, median (range)", f"{early} MB"))
    result.rows.append(("memory, last fifth", f"{late} MB"))
    result.rows.append(("start of `webcastle up --sandbox` until it answers, median (range)", f"{starts} s"))
    result.targets += [
        Target(f"memory for {QUIET_ROOMS} quiet rooms", quiet, QUIET_LIMIT_MB, " MB"),
        Target("least memory, last fifth ÷ second fifth", min(late.values) / min(early.values), FLAT_LIMIT),
        Target("start until it answers", starts.median, START_LIMIT_S, " s"),
    ]
    return result


def quiet_rooms(seconds: float) -> float:
    """Resident memory (MB) of a gateway that follows quiet rooms, after they have been quiet for a while."""
    with ingest.following(QUIET_ROOMS, QUIET_RATE, seconds) as (feeder, gateway, total):
        ingest.feed(feeder, gateway, rooms=QUIET_ROOMS, rate=QUIET_RATE, expected=total)
        return gateway.memory_mb()


def flatness(messages: int) -> tuple[Series, Series, int]:
    """Resident memory (MB) during the second and the last fifth of the messages, and how many there were."""
    seconds = messages / FLAT_RATE
    samples: list[tuple[int, float]] = []
    with ingest.following(ingest.ROOMS, FLAT_RATE, seconds) as (feeder, gateway, total):
        ingest.feed(
            feeder,
            gateway,
            rooms=ingest.ROOMS,
            rate=FLAT_RATE,
            expected=total,
            watch=lambda arrived: samples.append((arrived, gateway.memory_mb())),
        )
    second, last = (
        Series(tuple(memory for arrived, memory in samples if low * total <= arrived <= high * total))
        for low, high in ((0.2, 0.4), (0.8, 1.0))
    )
    return second, last, total


def start_up(times: int) -> Series:
    """Seconds from the command to the first answer over HTTP, each time in a fresh data directory; one start warms up."""
    return Series(tuple(_start() for _ in range(times + 1))[1:])


def _start() -> float:
    with tempfile.TemporaryDirectory() as folder:
        ready = Path(folder) / "ready.json"
        command = [sys.executable, "-m", "webcastle", "up", "--sandbox", "--port", "0", "--sandbox-port", "0"]
        command += ["--data-dir", f"{folder}/data", "--ready-file", str(ready)]
        started = time.monotonic()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=processes.ROOT)
        try:
            answer = _wait(ready, process, started + 60)
            with urllib.request.urlopen(f"{answer['gateway']}/healthz", timeout=10) as response:
                assert response.status == 200
            return time.monotonic() - started
        finally:
            process.terminate()
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _wait(ready: Path, process: subprocess.Popen[bytes], deadline: float) -> Any:
    while time.monotonic() < deadline and process.poll() is None:
        if ready.exists() and (text := ready.read_text()):
            return json.loads(text)
        time.sleep(0.005)
    raise SystemExit("`webcastle up --sandbox` did not get ready")
