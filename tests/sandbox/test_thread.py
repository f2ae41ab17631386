"""A sandbox in a thread of its own."""

import pytest

from webcastle.errors import RoomEndedError
from webcastle.sandbox import SandboxOptions
from webcastle.sandbox.thread import SandboxThread


def test_calls_from_another_thread_see_their_own_effects() -> None:
    """Errors come back as themselves; stopping twice does nothing."""
    sandbox = SandboxThread(SandboxOptions(manual_clock=True))
    sandbox.start()
    try:
        before = sandbox.gifts("demo_quiet")
        sandbox.emit("demo_quiet", kind="gift", user="ann", gift="Rose", count=3)
        after = sandbox.gifts("demo_quiet")
        assert after[: len(before)] == before
        assert [(streak.count, streak.ended) for streak in after[len(before) :]] == [(3, True)]
        sandbox.emit(sandbox.room_id("demo_quiet"), kind="end")
        with pytest.raises(RoomEndedError):
            sandbox.emit("demo_quiet", kind="chat", text="x")
    finally:
        sandbox.stop()
    sandbox.stop()
    assert not sandbox._thread.is_alive()
