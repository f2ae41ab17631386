"""TikTok LIVE in a box: one server that speaks the real wire, with a made-up world behind it.

::

    dice ─▶ creators, people, gifts, texts, counters          who is there: pure functions of the seed
              └─▶ traffic, battles, lessons ─▶ timeline       what happens when: pure functions of (seed, room, time)
                                └─▶ compose                   the bytes of one message, on demand
    world      = creators + clock + what was injected         the only state; `journal` keeps it across restarts
    pages, rooms_api, feed, fetch, socket                     TikTok's doors, as `docs/protocol.md` tells them
    control, emit, faults, signatures, scenarios              the sandbox's own doors
    server     = `Sandbox`, `SandboxOptions`                  everything behind one port

Nothing that happens is stored: a room's past, present and future are computed from the seed when somebody asks, so
history, replay from a cursor and a restart need no storage and memory stays flat. The words: a *creator* gives one
*broadcast* after the other, each with a *room* id of its own; a broadcast's *timeline* is a sequence of *slots* (one
message each); slots with the same time make one *frame*.

Names are imported on first use, because the pytest plugin is loaded into every test run.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from webcastle.sandbox.server import Sandbox, SandboxOptions
    from webcastle.sandbox.world import World

__all__ = ["Sandbox", "SandboxOptions", "World"]


def __getattr__(name: str) -> Any:
    module = {"Sandbox": "server", "SandboxOptions": "server", "World": "world"}.get(name)
    if module is None:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{module}"), name)
