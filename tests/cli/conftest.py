"""A real `webcastle up --sandbox` as a process, shared by all tests of the command line, and the commands beside it."""

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

PATIENCE_S = 60
WEBCASTLE = [sys.executable, "-m", "webcastle"]


def environment(**more):
    """The machine's environment without settings of its own, so that a developer's .env or exports change no test."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("WEBCASTLE_")}
    return kept | {"NO_COLOR": "1", "PYTHONUNBUFFERED": "1"} | more


@dataclass
class Up:
    """A running `webcastle up`."""

    process: subprocess.Popen
    home: Path
    ready: dict
    output: Path
    errors: Path

    @property
    def gateway(self):
        return self.ready["gateway"]

    @property
    def key(self):
        return self.ready["key"]

    def run(self, *words, check=True, **env):
        """A command in the same directory, as a user would type it there."""
        return command(self.home, *words, check=check, **env)

    def stop(self, number=signal.SIGTERM):
        self.process.send_signal(number)
        return self.process.wait(PATIENCE_S)


def command(home, *words, check=True, stdin="", **env):
    """Run a command to its end."""
    done = subprocess.run(
        [*WEBCASTLE, *map(str, words)],
        cwd=home,
        env=environment(**env),
        input=stdin,
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert not check or done.returncode == 0, f"{words}: {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done


def start(home, *words, ready="ready.json", **env):
    """Start `webcastle up` in a directory and wait for its ready file."""
    output, errors, ready_file = home / "up.out", home / "up.err", home / ready
    ready_file.unlink(missing_ok=True)  # a killed process leaves one behind
    with output.open("a") as out, errors.open("a") as err:
        process = subprocess.Popen(
            [*WEBCASTLE, "up", "--port", "0", "--ready-file", str(ready_file), *words],
            cwd=home,
            env=environment(**env),
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=err,
        )
    try:
        wait_for(ready_file.exists, process, errors)
        return Up(process, home, json.loads(ready_file.read_text()), output, errors)
    except BaseException:
        process.kill()
        process.wait(PATIENCE_S)
        raise


def wait_for(true, process=None, errors=None):
    """Wait until something outside this process is so."""
    until = time.monotonic() + PATIENCE_S
    while not true():
        if process is not None and process.poll() is not None:
            pytest.fail(f"it ended with {process.returncode}: {errors.read_text() if errors else ''}")
        assert time.monotonic() < until, "nothing happened for too long"
        time.sleep(0.02)


@pytest.fixture(scope="package")
def up(tmp_path_factory):
    """`webcastle up --sandbox` in a directory of its own."""
    running = start(tmp_path_factory.mktemp("up"), "--sandbox", "--sandbox-port", "0")
    yield running
    if running.process.poll() is None:
        running.process.terminate()
        running.process.wait(PATIENCE_S)
