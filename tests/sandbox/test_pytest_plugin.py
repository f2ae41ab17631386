"""The fixtures that users' own tests get."""

import subprocess
import sys
import urllib.request
from collections.abc import Callable

import orjson
import pytest

from webcastle.sandbox.thread import SandboxThread


@pytest.mark.webcastle_sandbox(manual_clock=True, seed=3)
def test_a_plain_test_can_use_it(webcastle_sandbox: SandboxThread) -> None:
    """Without an event loop: emit, turn the clock, compare with the ledger."""
    (built,) = webcastle_sandbox.emit("demo_chat", kind="chat", user="ann", text="hi")
    ledger = webcastle_sandbox.ledger("demo_chat")
    assert ledger[-1] == built.msg_id
    webcastle_sandbox.advance(10_000)
    assert len(webcastle_sandbox.ledger("demo_chat")) > len(ledger)
    assert webcastle_sandbox.sandbox.world.seed == 3
    assert webcastle_sandbox.sockets("demo_chat") == 0
    webcastle_sandbox.fault("http_500")
    url = f"{webcastle_sandbox.url}/_sandbox/rooms/{webcastle_sandbox.room_id('demo_chat')}/ledger"
    with urllib.request.urlopen(url, timeout=5) as answer:
        assert orjson.loads(answer.read())["count"] == len(webcastle_sandbox.ledger("demo_chat"))


async def test_an_async_test_can_use_it_too(webcastle_sandbox: SandboxThread) -> None:
    """Its loop is not the test's."""
    assert webcastle_sandbox.ledger("demo_chat")
    assert webcastle_sandbox.port > 0


def test_a_test_can_start_several(webcastle_sandbox_factory: Callable[..., SandboxThread]) -> None:
    """Same seed, same world; other seed, other world."""
    one, two, other = (webcastle_sandbox_factory(seed=seed, manual_clock=True) for seed in (1, 1, 2))
    assert one.port != two.port
    assert one.ledger("demo_chat") == two.ledger("demo_chat") != other.ledger("demo_chat")
    two.stop()


def test_loading_the_plugin_loads_nothing_else() -> None:
    """Every pytest run of everybody who has Webcastle installed pays for it."""
    code = (
        "import sys, webcastle.sandbox.pytest_plugin; "
        "print(sorted(m for m in sys.modules if m.split('.')[0] in ('aiohttp', 'google', 'pydantic')))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=True)
    assert done.stdout.strip() == "[]"
