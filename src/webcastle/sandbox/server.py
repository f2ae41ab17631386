"""`Sandbox`: the world behind one port, usable inside any event loop and alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from aiohttp import web

from webcastle.errors import ConfigError
from webcastle.sandbox import control, feed, fetch, pages, rooms_api, sockets
from webcastle.sandbox.clock import MANUAL_EPOCH_MS, WorldClock, wall_ms
from webcastle.sandbox.context import CONTEXT, Connections, Context
from webcastle.sandbox.creators import demo_creators
from webcastle.sandbox.disturb import disturb
from webcastle.sandbox.faults import Faults, parse_fault
from webcastle.sandbox.journal import Journal, Origin
from webcastle.sandbox.results import Frames
from webcastle.sandbox.scenarios import load_scenario
from webcastle.sandbox.signatures import Signatures
from webcastle.sandbox.timeline import key_at
from webcastle.sandbox.world import Built, World

__all__ = ["Sandbox", "SandboxOptions"]

_DOORS = (
    ("/webcast/room/info", rooms_api.info),
    ("/webcast/room/info_by_user", rooms_api.info_by_user),
    ("/webcast/room/check_alive", rooms_api.check_alive),
    ("/webcast/room/enter", rooms_api.enter),
    ("/webcast/gift/list", rooms_api.gift_list),
    ("/webcast/ranklist/online_audience", rooms_api.audience),
    ("/webcast/feed", feed.feed),
    ("/webcast/im/fetch", fetch.fetch),
    ("/webcast/im/fetch/history", fetch.history),
    ("/webcast/im/ws_proxy/ws_reuse_supplement", sockets.websocket),
    ("/api-live/user/room", pages.api_live),
    ("/@{name}/live", pages.live_page),
    ("/@{name}", pages.profile),
)


@dataclass(frozen=True, slots=True)
class SandboxOptions:
    """How to build a sandbox.

    Args:
        seed: which world; None: the one in ``state_dir``, else 1.
        host: address to listen on.
        port: port to listen on; 0 picks a free one.
        epoch_ms: when the world begins (ms since the Unix epoch); None: the time of the first start.
        manual_clock: let time stand still until somebody turns it; the epoch is then fixed unless given.
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
    """TikTok LIVE in a box.

    ``world`` may be asked and changed from the event loop that runs the sandbox.

    Raises:
        ConfigError: the options contradict the state directory, or a scenario is wrong.
    """

    def __init__(self, options: SandboxOptions | None = None) -> None:
        self.options = options or SandboxOptions()
        self._journal = Journal(self.options.state_dir)
        origin = _origin(self.options, self._journal.origin())
        clock = WorldClock(manual_at=origin.manual_at, shift_ms=origin.shift_ms)
        creators = list(demo_creators(self.options.extra_rooms))
        for source in self.options.scenarios:
            creators += load_scenario(source).creators
        self.world = World(origin.seed, origin.epoch, clock, creators, self._journal)
        self._context = Context(
            world=self.world,
            signatures=Signatures(origin.seed),
            faults=Faults(),
            frames=Frames(self.world),
            connections=Connections(),
            strict_websocket=self.options.strict_websocket,
        )
        self._runner: web.AppRunner | None = None
        self._port = 0
        self._journal.keep_origin(origin)

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
        runner = web.AppRunner(_application(self._context), access_log=None, shutdown_timeout=1.0)
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
        self._journal.close()

    def ledger(self, room: str | int) -> list[int]:
        """Every message id that a room (id, or a creator's current one by @name) sent so far, in order."""
        found = self.world.find(room)
        slots = found.timeline.after(key_at(found.start) - 1, self.world.now_at())
        return [slot.msg_id for slot in slots]

    async def advance(self, ms: int) -> None:
        """Turn the clock forward; waiting clients get what became due."""
        self.world.turn(ms)

    def emit(self, room: str | int, **fields: Any) -> list[Built]:
        """Put a message into a room, e.g. ``emit("demo_chat", kind="chat", user="ann", text="hi")``."""
        return self.world.emit(self.world.find(room), fields)

    def fault(self, fault: str, **fields: Any) -> None:
        """Order a fault, e.g. ``fault("drop", unique_id="demo_chat", count=1)``."""
        order = parse_fault({"fault": fault, **fields})
        target = order.unique_id or order.room_id
        room_id = self.world.find(target).room_id if target else 0
        self._context.faults.order(order, room_id, self.world.now_at())

    @property
    def connections(self) -> Connections:
        """Who is connected, and how often anybody was."""
        return self._context.connections


def _origin(options: SandboxOptions, kept: Origin | None) -> Origin:
    """Where the world comes from: what was kept wins over defaults, and contradictions are errors."""
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


async def _say_goodbye(app: web.Application) -> None:
    await app[CONTEXT].connections.close_all()


def _application(context: Context) -> web.Application:
    app = web.Application(middlewares=[disturb])
    app[CONTEXT] = context
    app.on_shutdown.append(_say_goodbye)
    app.router.add_get("/", pages.front)
    for path, handler in _DOORS:
        app.router.add_get(path, handler)
        app.router.add_get(path + "/", handler)
    for method, path, control_handler in control.ROUTES:
        app.router.add_route(method, path, control_handler)
        app.router.add_route(method, path + "/", control_handler)
    return app
