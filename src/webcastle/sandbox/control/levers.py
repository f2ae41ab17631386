"""`Levers`: everything in the sandbox that can be turned, for the control API and for `webcastle.sandbox.Sandbox`."""

from __future__ import annotations

from dataclasses import dataclass

from webcastle.sandbox.control.clock import WorldClock
from webcastle.sandbox.control.emit import Emitter
from webcastle.sandbox.control.faults import Faults
from webcastle.sandbox.control.journal import Journal, Origin
from webcastle.sandbox.wire.alarm import Alarm
from webcastle.sandbox.world.world import World

__all__ = ["Levers"]


@dataclass(frozen=True, slots=True)
class Levers:
    """The clock, the emitter and the faults of one world."""

    world: World
    clock: WorldClock
    faults: Faults
    emitter: Emitter
    alarm: Alarm
    journal: Journal

    def advance(self, ms: int) -> None:
        """Turn the clock forward and wake every socket."""
        self.clock.advance(ms)
        self.clock_changed()

    def clock_changed(self) -> None:
        """Keep the clock's new state across restarts and wake every socket. Call it after each change of `clock`."""
        manual_at = self.clock.now_ms() if self.clock.manual else None
        shift = 0 if self.clock.manual else self.clock.shift_ms
        self.journal.keep_origin(Origin(self.world.seed, self.world.epoch, manual_at, shift))
        self.alarm.wake_all()
