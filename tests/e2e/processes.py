"""Webcastle's own commands as real processes."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

START_TIMEOUT_S = 30.0


@dataclass
class Process:
    """A command that writes a ready file; a context manager that leaves no process behind."""

    arguments: list[str]
    ready_file: Path
    environment: Mapping[str, str]

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *exc: object) -> None:
        self.stop()

    def start(self) -> dict[str, Any]:
        """Start, and wait until the command says that everything answers."""
        self.ready_file.unlink(missing_ok=True)
        self._log = (self.ready_file.parent / f"{self.ready_file.stem}.log").open("ab")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "webcastle", *self.arguments, "--ready-file", str(self.ready_file)],
            env={**os.environ, **self.environment},
            cwd=self.ready_file.parent,
            stdin=subprocess.DEVNULL,
            stdout=self._log,
            stderr=subprocess.STDOUT,
        )
        until = time.monotonic() + START_TIMEOUT_S
        while not self.ready_file.exists():
            if self.process.poll() is not None or time.monotonic() > until:
                self.stop()
                raise AssertionError(f"{self.arguments} did not start:\n{self.log()[-3000:]}")
            time.sleep(0.02)
        self.ready: dict[str, Any] = json.loads(self.ready_file.read_text())
        return self.ready

    def kill(self) -> None:
        """SIGKILL: no chance to tidy up."""
        self.process.kill()
        self.process.wait(10)

    def stop(self) -> int:
        """SIGTERM, and the exit code."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(15)
            except subprocess.TimeoutExpired:
                self.kill()
        self._log.close()
        return self.process.returncode

    def log(self) -> str:
        """What it printed so far."""
        return (self.ready_file.parent / f"{self.ready_file.stem}.log").read_text(errors="replace")


def sandbox(directory: Path, *arguments: str) -> Process:
    """The sandbox alone, on a free port."""
    return Process(["sandbox", "--port", "0", *arguments], directory / "sandbox.json", {})


def gateway(directory: Path, sandbox_url: str, *arguments: str, **environment: str) -> Process:
    """A gateway on a free port whose TikTok is that sandbox."""
    return Process(
        ["up", "--port", "0", "--quiet", "--data-dir", str(directory / "data"), *arguments],
        directory / "gateway.json",
        {
            "WEBCASTLE_TIKTOK_WEB_URL": sandbox_url,
            "WEBCASTLE_TIKTOK_WEBCAST_URL": f"{sandbox_url}/webcast",
            "WEBCASTLE_SIGNER": "sandbox",
            **environment,
        },
    )
