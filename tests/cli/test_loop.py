"""A command's event loop ends on a signal, cleaned up and within a bound."""

import signal
import subprocess
import sys
import time

import pytest

from webcastle.cli.loop import run

PROGRAM = """
import asyncio, sys, time
from webcastle.cli.loop import last_seconds, run, stop_event

async def main():
    stop = stop_event() if {stoppable} else None
    print("up", flush=True)
    try:
        {body}
    finally:
        print("cleaned", flush=True)

try:
    run(main())
except KeyboardInterrupt:
    print("interrupted", flush=True)
"""


def started(body, *, stoppable=False):
    program = PROGRAM.format(body=body, stoppable=stoppable)
    process = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
    assert process.stdout.readline() == "up\n"
    return process


def test_a_coroutine_is_run_to_its_result():
    """And its error comes out as it is."""

    async def result():
        return 5

    async def error():
        raise ZeroDivisionError

    assert run(result()) == 5
    with pytest.raises(ZeroDivisionError):
        run(error())


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_cancels_what_runs(number):
    """Cleaned up, then KeyboardInterrupt, for Ctrl-C and SIGTERM alike."""
    process = started("await asyncio.sleep(60)")
    process.send_signal(number)
    out, _ = process.communicate(timeout=30)
    assert out == "cleaned\ninterrupted\n"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_server_waits_for_a_signal_and_ends_itself(number):
    """Even if the signal comes right after it said that it is up; nothing is interrupted."""
    process = started("await stop.wait()", stoppable=True)
    process.send_signal(number)
    out, _ = process.communicate(timeout=30)
    assert out == "cleaned\n"
    assert process.returncode == 0


def test_an_end_that_takes_too_long_is_cut_off():
    """The process ends with 1 although something still blocks it."""
    begun = time.monotonic()
    process = started("last_seconds(0.2).__enter__(); time.sleep(60)")
    out, _ = process.communicate(timeout=30)
    assert (out, process.returncode) == ("", 1)
    assert time.monotonic() - begun < 30
