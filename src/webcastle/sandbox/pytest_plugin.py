"""Fixtures for tests of overlays, bots and clients for TikTok LIVE.

``webcastle_sandbox`` is a running sandbox in a thread of its own, so plain and async tests can use it alike::

    @pytest.mark.webcastle_sandbox(manual_clock=True)
    def test_my_overlay(webcastle_sandbox):
        webcastle_sandbox.emit("demo_chat", kind="gift", user="ann", gift="Rose", count=3)
        webcastle_sandbox.advance(1_000)

The marker's arguments are those of `webcastle.sandbox.SandboxOptions`. ``webcastle_sandbox_factory`` starts as many as a
test needs. This module is loaded into every pytest run, so it imports nothing until a fixture is used.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from webcastle.sandbox.thread import SandboxThread

__all__ = ["webcastle_sandbox", "webcastle_sandbox_factory"]


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    config.addinivalue_line(
        "markers", "webcastle_sandbox(**options): options of the webcastle_sandbox fixture, e.g. manual_clock=True"
    )


@pytest.fixture
def webcastle_sandbox_factory() -> Iterator[Callable[..., SandboxThread]]:
    """Start sandboxes: ``factory(seed=2, manual_clock=True)``; all are stopped after the test."""
    from webcastle.sandbox.server import SandboxOptions  # noqa: PLC0415 - this module must stay cheap to import
    from webcastle.sandbox.thread import SandboxThread  # noqa: PLC0415 - the same

    running: list[SandboxThread] = []

    def start(**options: Any) -> SandboxThread:
        sandbox = SandboxThread(SandboxOptions(**options))
        sandbox.start()
        running.append(sandbox)
        return sandbox

    yield start
    for sandbox in running:
        sandbox.stop()


@pytest.fixture
def webcastle_sandbox(
    request: pytest.FixtureRequest, webcastle_sandbox_factory: Callable[..., SandboxThread]
) -> SandboxThread:
    """A running sandbox on a free port; the marker ``webcastle_sandbox`` sets its options."""
    marker = request.node.get_closest_marker("webcastle_sandbox")
    return webcastle_sandbox_factory(**(marker.kwargs if marker is not None else {}))
