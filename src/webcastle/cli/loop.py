"""One event loop per command, ended by Ctrl-C or SIGTERM without a traceback, and within bounded time."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import threading
from collections.abc import Coroutine, Iterator
from typing import Any, TypeVar

__all__ = ["last_seconds", "run", "stop_event"]

_T = TypeVar("_T")

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


def run(main: Coroutine[Any, Any, _T]) -> _T:
    """Run a coroutine. SIGTERM ends it as Ctrl-C does: cancelled, cleaned up, then `KeyboardInterrupt`."""
    try:
        import uvloop

        factory: Any = uvloop.new_event_loop
    except ImportError:
        factory = None
    with asyncio.Runner(loop_factory=factory) as runner:
        return runner.run(_interruptible(main))


async def _interruptible(main: Coroutine[Any, Any, _T]) -> _T:
    task = asyncio.current_task()
    assert task is not None
    terminated = False

    def terminate() -> None:
        nonlocal terminated
        terminated = True
        task.cancel()

    with contextlib.suppress(NotImplementedError):
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, terminate)
    try:
        return await main
    except asyncio.CancelledError:
        if terminated:
            raise KeyboardInterrupt from None
        raise


def stop_event() -> asyncio.Event:
    """An event that Ctrl-C or SIGTERM sets from now on. A second signal ends the process on the spot.

    Take it before anything says that the process is ready: a signal that follows at once is then obeyed, too.
    """
    loop = asyncio.get_running_loop()
    asked = asyncio.Event()

    def ask() -> None:
        if asked.is_set():
            os._exit(130)
        asked.set()

    for number in _SIGNALS:
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(number, ask)
    return asked


@contextlib.contextmanager
def last_seconds(seconds: float) -> Iterator[None]:
    """What happens inside, and all of the process's end after it, may take so long; then the process is cut off.

    Nothing is lost by that: what was acknowledged is committed.
    """
    guard = threading.Timer(seconds, os._exit, (1,))
    guard.daemon = True
    guard.start()
    yield
