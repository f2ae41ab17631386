"""docs/bring-your-bot.md: its programs run as they stand, pasted beside `webcastle up --sandbox`."""

from __future__ import annotations

import json
import os
import re
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.compat.bots import CONNECTOR, PEERS, TIKTOKLIVE
from tests.e2e.processes import Process

DOCS = Path(__file__).resolve().parents[2] / "docs" / "bring-your-bot.md"
PATIENCE_S = 30


def program(language: str) -> str:
    """The one program in that language."""
    (found,) = re.findall(rf"^```{language}\n(.*?)^```$", DOCS.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    assert isinstance(found, str)
    return found


@pytest.fixture(scope="module")
def up(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Process]:
    """What `make run` starts, on free ports."""
    path = tmp_path_factory.mktemp("up")
    ports = ["--port", "0", "--sandbox-port", "0"]
    with Process(["up", "--sandbox", *ports, "--quiet", "--data-dir", str(path / "data")], path / "up.json", {}) as up:
        yield up


def says(command: list[str], source: str, up: Process, wanted: tuple[str, ...]) -> None:
    """Run a program from stdin until it has said all that is wanted."""
    port = up.ready["gateway"].rpartition(":")[2]
    variables = {"SIGN_API_URL": f"{up.ready['gateway']}/euler", "SIGN_API_KEY": up.ready["key"]}
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        cwd=PEERS,
        env=os.environ | variables,
    )
    timer = threading.Timer(PATIENCE_S, process.kill)
    timer.start()
    lines: list[str] = []
    try:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(source.replace(":8787", f":{port}"))
        process.stdin.close()
        for line in process.stdout:
            lines.append(line)
            if all(any(re.match(pattern, each) for each in lines) for pattern in wanted):
                return
        raise AssertionError(f"not all of {wanted} in:\n{''.join(lines)[-3000:]}")
    finally:
        timer.cancel()
        process.kill()
        process.wait(10)


@pytest.mark.slow
def test_the_python_program(up: Process) -> None:
    """Connects, and prints what people say."""
    says([TIKTOKLIVE.command()[0], "-"], program("python"), up, ("connected to room 7", r".+: .+"))


@pytest.mark.slow
def test_the_node_program(up: Process) -> None:
    """Connects, and prints what people say."""
    node = CONNECTOR.command()[0]
    says([node, "--input-type=module", "-"], program("js"), up, ("connected to room 7", r".+: .+"))


def test_the_versions_are_those_that_are_tested() -> None:
    """The page names the pinned versions."""
    text = DOCS.read_text("utf-8")
    node = json.loads((PEERS / "package.json").read_text("utf-8"))["dependencies"]["tiktok-live-connector"]
    (python,) = re.findall(
        r"^tiktoklive==(\S+)", (PEERS / "requirements.lock").read_text("utf-8"), re.MULTILINE | re.IGNORECASE
    )
    assert f"tiktok-live-connector@{node}" in text
    assert f"TikTokLive=={python}" in text
