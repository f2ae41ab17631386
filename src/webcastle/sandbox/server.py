"""`Sandbox`: the world behind one port, in any event loop or alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from aiohttp import web

from webcastle.errors import ConfigError, CreatorNotFoundError
from webcastle.sandbox.control.api import add_routes
from webcastle.sandbox.control.clock import MANUAL_EPOCH_MS, WorldClock, wall_ms
from webcastle.sandbox.control.disturb import disturb
from webcastle.sandbox.control.emit import Emitter
from webcastle.sandbox.control.faults import Faults
from webcastle.sandbox.control.journal import Journal, Origin
from webcastle.sandbox.control.levers import Levers
from webcastle.sandbox.wire.alarm import Alarm
from webcastle.sandbox.wire.connections import Connections
from webcastle.sandbox.wire.context import Context
from webcastle.sandbox.wire.doors import add_doors
from webcastle.sandbox.wire.results import Frames
from webcastle.sandbox.wire.signatures import Signatures
from webcastle.sandbox.world.creators import demo_creators
from webcastle.sandbox.world.ledger import GiftStreak, gift_streaks
from webcastle.sandbox.world.rooms import Built
from webcastle.sandbox.world.scenarios import load_scenario
from webcastle.sandbox.world.timeline import key_at
from webcastle.sandbox.world.world import World

__all__ = ["Sandbox", "SandboxOptions"]


@dataclass(frozen=True, slots=True)
class SandboxOptions:
    """How to build a sandbox.

    Args:
        seed: which world; None: the one in ``state_dir``, else 1.
        host: address to listen on.
        port: port to listen on; 0 picks a free one.
        epoch_ms: when the world begins (ms since the Unix epoch); None: the time of the first start.
        manual_clock: let time stand still until it is turned; the epoch is then fixed unless given.
        state_dir: where seed, epoch and injected messages survive a restart; None: nowhere.
        scenarios: files with more creators; a bare name means one that ships with the package.
        extra_rooms: how many quiet creators to add (``quiet_0001`` …).
        strict_websocket: refuse sockets without a route token, signature or session; False: a ttwid is enough.
    """

    seed: int | None = None
    host: str = "127.0.0.1"
    port: int = 0
    epoch_ms: int | None = None
    manual_clock: bool = False
    state_dir: Path | None = None
    scenarios: Sequence[str | Path] = ()
    extra_rooms: int = 0
    strict_websocket: bool = True


class Sandbox:
    """An imitation of TikTok LIVE as one server.

    ``world`` may be read from the event loop that runs the sandbox.

    Raises:
        ConfigError: the options contradict the state directory, or a scenario is wrong.
    """

    def __init__(self, options: SandboxOptions | None = None) -> None:
        self.options = options or SandboxOptions()
        journal = Journal(self.options.state_dir)
        origin = _origin(self.options, journal.origin())
        clock = WorldClock(manual_at=origin.manual_at, shift_ms=origin.shift_ms)
        creators = list(demo_creators(self.options.extra_rooms))
        for source in self.options.scenarios:
            creators += load_scenario(source).creators
        self.world = World(origin.seed, origin.epoch, clock.now_ms, creators)
        alarm = Alarm(clock.delay_s)
        faults = Faults(self.world)
        emitter = Emitter(self.world, journal, alarm)
        emitter.replay()
        journal.keep_origin(origin)
        self.levers = Levers(self.world, clock, faults, emitter, alarm, journal)
        self._context = Context(
            world=self.world,
            signatures=Signatures(origin.seed),
            faults=faults,
            frames=Frames(self.world),
            connections=Connections(),
            alarm=alarm,
            strict_websocket=self.options.strict_websocket,
        )
        self._runner: web.AppRunner | None = None
        self._port = 0

    @property
    def port(self) -> int:
        """The port it listens on, 0 before `start`."""
        return self._port

    @property
    def url(self) -> str:
        """Its address without a path: TikTok's web base URL; append ``/webcast`` for the other one."""
        host = "127.0.0.1" if self.options.host in ("", "0.0.0.0", "::") else self.options.host  # noqa: S104 - compared
        return f"http://[{host}]:{self._port}" if ":" in host else f"http://{host}:{self._port}"

    async def start(self) -> None:
        """Listen. Raises `ConfigError` if the port cannot be had."""
        runner = web.AppRunner(self._application(), access_log=None, shutdown_timeout=1.0)
        await runner.setup()
        site = web.TCPSite(runner, self.options.host, self.options.port)
        try:
            await site.start()
        except OSError as exc:
            await runner.cleanup()
            raise ConfigError(
                f"The sandbox cannot listen on {self.options.host}:{self.options.port}: {exc.strerror or exc}.",
                hint="Choose another port, or 0 for any.",
            ) from exc
        self._runner = runner
        self._port = runner.addresses[0][1]

    async def stop(self) -> None:
        """Close every connection and stop listening."""
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None
        self.levers.journal.close()

    def ledger(self, room: str | int) -> list[int]:
        """Every message id that a room (id, or a creator's current one by @name) sent so far, in order."""
        found = self.world.find(room)
        slots = found.timeline.after(key_at(found.start) - 1, self.world.now_at())
        return [slot.msg_id for slot in slots]

    def gifts(self, room: str | int) -> list[GiftStreak]:
        """Every gift streak of a room (id, or a creator's current one by @name) so far, in order of its first message."""
        return gift_streaks(self.world, self.world.find(room))

    async def advance(self, ms: int) -> None:
        """Turn the clock forward; waiting clients get what became due."""
        self.levers.advance(ms)

    def emit(self, room: str | int, **fields: Any) -> list[Built]:
        """Put a message into a room, e.g. ``emit("demo_chat", kind="chat", user="ann", text="hi")``."""
        return self.levers.emitter.emit(self.world.find(room), fields)

    def start_broadcast(self, unique_id: str) -> int:
        """Let a creator go live now. Returns the new room id.

        Raises:
            CreatorNotFoundError: there is no such creator.
            BadRequestError: the creator is live already.
        """
        creator = self.world.creator(unique_id)
        if creator is None:
            raise CreatorNotFoundError(f"There is no creator {unique_id!r}.")
        return self.levers.emitter.start_broadcast(creator).room_id

    def fault(self, fault: str, **fields: Any) -> None:
        """Order a fault, e.g. ``fault("drop", unique_id="demo_chat", count=1)``."""
        self.levers.faults.order({"fault": fault, **fields})

    @property
    def connections(self) -> Connections:
        """The open sockets, and how many were ever opened."""
        return self._context.connections

    def _application(self) -> web.Application:
        app = web.Application(middlewares=[disturb])
        add_doors(app, self._context)
        add_routes(app, self.levers)
        return app


def _origin(options: SandboxOptions, kept: Origin | None) -> Origin:
    """Seed, epoch and clock of the world: kept values win over defaults, and contradictions are errors."""
    if kept is None:
        epoch = options.epoch_ms
        if epoch is None:
            epoch = MANUAL_EPOCH_MS if options.manual_clock else wall_ms()
        return Origin(1 if options.seed is None else options.seed, epoch, epoch if options.manual_clock else None)
    for name, wanted, have in (("seed", options.seed, kept.seed), ("epoch", options.epoch_ms, kept.epoch)):
        if wanted is not None and wanted != have:
            raise ConfigError(
                f"The sandbox in {options.state_dir} has {name} {have}, not {wanted}.",
                hint=f"Leave the {name} out to go on with it, or use another directory.",
            )
    if options.manual_clock:
        return replace(kept, manual_at=kept.manual_at or wall_ms() + kept.shift_ms)
    return Origin(kept.seed, kept.epoch, None, kept.shift_ms)
