"""Processes under measurement: asked by JSON lines, their CPU read from outside where it matters.

CPU is always the process's own user and system time over all its threads (garbage collectors and compilers too), so that
runtimes are compared alike. Time that the kernel spends for a process counts; time that it waits does not.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import queue
import shutil
import subprocess
import sys
import threading
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any, Self

import psutil

ROOT = Path(__file__).resolve().parents[1]
PEERS = ROOT / "peers"


def ours(module: str) -> list[str]:
    """The command that runs a module of ours."""
    return [sys.executable, "-m", module]


def tiktoklive(script: str) -> list[str]:
    """The command that runs a driver script in TikTokLive's virtual environment. Raises `SystemExit` without it."""
    python = PEERS / ".venv" / "bin" / "python"
    if not python.exists():
        raise SystemExit("TikTokLive is not installed: run `make peers`.")
    return [str(python), str(PEERS / script)]


def connector(script: str) -> list[str]:
    """The command that runs a driver script beside tiktok-live-connector. Raises `SystemExit` without it."""
    own = PEERS / ".venv" / "bin" / "node"
    node = str(own) if own.exists() else shutil.which("node")
    if node is None or not (PEERS / "node_modules" / "tiktok-live-connector").is_dir():
        raise SystemExit("tiktok-live-connector is not installed: run `make peers`.")
    return [node, str(PEERS / script)]


class Process:
    """A child that answers JSON lines; a context manager. Its stderr is ours."""

    def __init__(self, command: Sequence[str], *, env: dict[str, str] | None = None) -> None:
        self._command = [*command]
        self._env = os.environ | (env or {})
        self._answers: queue.SimpleQueue[bytes] = queue.SimpleQueue()

    def __enter__(self) -> Self:
        self._child = subprocess.Popen(
            self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=self._env, cwd=ROOT
        )
        self._stats = psutil.Process(self._child.pid)
        threading.Thread(target=self._read, daemon=True).start()
        return self

    def __exit__(self, *exc: object) -> None:
        assert self._child.stdin is not None
        self._child.stdin.close()
        try:
            self._child.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self._child.kill()
            self._child.wait()

    def answer(self, timeout: float) -> Any:
        """The next line of its stdout. Raises `SystemExit` if none comes in time or the process has ended."""
        try:
            line = self._answers.get(timeout=timeout)
        except queue.Empty:
            raise SystemExit(f"no answer within {timeout:g} s from: {' '.join(self._command)}") from None
        if not line:
            raise SystemExit(f"ended early: {' '.join(self._command)}")
        return json.loads(line)

    def ask(self, question: dict[str, Any], timeout: float = 120.0) -> Any:
        """Send a line and wait for the answer."""
        assert self._child.stdin is not None
        self._child.stdin.write(json.dumps(question).encode() + b"\n")
        self._child.stdin.flush()
        return self.answer(timeout)

    def cpu_seconds(self) -> float:
        """User and system time so far, all threads."""
        times = self._stats.cpu_times()
        return float(times.user + times.system)

    def waited_seconds(self) -> float:
        """How long its threads were ready to run and were not let: what else the machine does. 0 where the system does not say."""
        waited = 0
        for schedstat in Path(f"/proc/{self._child.pid}/task").glob("*/schedstat"):
            with contextlib.suppress(OSError):
                waited += int(schedstat.read_text().split()[1])
        return waited / 1e9

    def pin(self, core: int) -> None:
        """Keep it on one core, where the system lets us and has that many."""
        with contextlib.suppress(AttributeError, OSError, ValueError):
            self._stats.cpu_affinity([core])

    def memory_mb(self) -> float:
        """Resident memory now."""
        return float(self._stats.memory_info().rss / 1e6)

    def _read(self) -> None:
        assert self._child.stdout is not None
        for line in self._child.stdout:
            self._answers.put(line)
        self._answers.put(b"")


def serve(handle: Callable[[dict[str, Any]], Any]) -> None:
    """The child's side: answer each line of stdin with what ``handle(question)`` returns, until stdin ends."""
    for line in sys.stdin:
        sys.stdout.write(json.dumps(handle(json.loads(line))) + "\n")
        sys.stdout.flush()


async def serve_async(handle: Callable[[dict[str, Any]], Awaitable[Any]]) -> None:
    """The same for a child with an event loop; stdin is read in a thread."""
    while line := await asyncio.to_thread(sys.stdin.readline):
        sys.stdout.write(json.dumps(await handle(json.loads(line))) + "\n")
        sys.stdout.flush()
