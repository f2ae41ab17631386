"""The sandbox: one server that speaks TikTok LIVE's wire protocol and serves a generated world.

::

    world      who there is and what happens when, as pure functions of a seed
    wire       TikTok's paths: pages, JSON, im/fetch, the WebSocket
    control    what a test can turn: clock, emitted messages, faults; the paths under /_sandbox/
    server     `Sandbox` and `SandboxOptions`: all of it behind one port
    thread     the same in a thread of its own; `pytest_plugin` makes it a fixture

``world`` knows neither of the others, ``wire`` does not know ``control``. Nothing that happens is stored: a room's messages,
old, present and future, are computed from the seed on demand, so history, replay from a cursor and a restart need no
storage, and memory stays flat. The words: a *creator* gives one *broadcast* after the other, each with a *room* id of its
own; a broadcast's *timeline* is a sequence of *slots* (one message each); slots with the same time make one *frame*.

Names are imported on first use, because the pytest plugin is loaded into every test run.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from webcastle.sandbox.server import Sandbox, SandboxOptions
    from webcastle.sandbox.world.world import World

__all__ = ["Sandbox", "SandboxOptions", "World"]


def __getattr__(name: str) -> Any:
    module = {"Sandbox": "server", "SandboxOptions": "server", "World": "world.world"}.get(name)
    if module is None:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{module}"), name)
