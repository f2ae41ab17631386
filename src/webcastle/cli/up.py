"""``webcastle up``: start the gateway, with its sandbox if asked, and show what to do with it."""

from __future__ import annotations

from collections.abc import Awaitable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from webcastle.cli.local import DataDir

if TYPE_CHECKING:
    from webcastle.app import App
    from webcastle.cli.start_screen import Started
    from webcastle.settings import Settings

__all__ = ["at_sandbox", "up"]

STOP_WITHIN_S = 4.5
DEMO_CREATOR = "demo_chat"


def up(
    *,
    sandbox: Annotated[
        bool, typer.Option("--sandbox", help="Start the sandbox too and use it instead of TikTok.")
    ] = False,
    host: Annotated[
        str | None,
        typer.Option("--host", help="Address to listen on.  [dim]\\[default: 127.0.0.1][/dim]", show_default=False),
    ] = None,
    port: Annotated[
        int | None,
        typer.Option(
            "--port",
            min=0,
            max=65535,
            help="Port; 0 picks a free one.  [dim]\\[default: 8787][/dim]",
            show_default=False,
        ),
    ] = None,
    sandbox_port: Annotated[
        int, typer.Option("--sandbox-port", min=0, max=65535, help="The sandbox's own port.")
    ] = 8788,
    seed: Annotated[
        int | None,
        typer.Option(
            "--seed", help="The sandbox's world: same seed, same world.  [dim]\\[default: 1][/dim]", show_default=False
        ),
    ] = None,
    data_dir: DataDir = None,
    ready_file: Annotated[
        Path | None,
        typer.Option(
            "--ready-file",
            help="For scripts: write URLs and key there (mode 0600) once all answers.",
            show_default=False,
        ),
    ] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Start screen only, no live messages.")] = False,
    extra_rooms: Annotated[int, typer.Option("--extra-rooms", min=0, hidden=True)] = 0,
) -> None:
    """Start the gateway; with --sandbox nothing else is needed.

    It prints an API key made for this start, and lines to paste into another terminal. Ctrl-C stops it; the next start on
    the same data directory goes on where this one stopped.
    """
    from webcastle.cli.console import out
    from webcastle.cli.local import read_settings
    from webcastle.cli.loop import run

    settings = read_settings(data_dir, host=host, port=port)
    if ready_file:
        ready_file.unlink(missing_ok=True)  # a script that waits for it must not find the last run's
    box = {"seed": seed, "port": sandbox_port, "extra_rooms": extra_rooms} if sandbox else None
    run(_serve(settings, box, ready_file, quiet=quiet))
    if out().is_terminal:
        out().print("Stopped; the next start goes on from here.", style="dim")


async def _serve(settings: Settings, box: dict[str, Any] | None, ready_file: Path | None, *, quiet: bool) -> None:
    """Run sandbox, gateway, screen and live tail, and stop them within bounds."""
    import asyncio
    import contextlib
    import json
    import os

    from webcastle.app import App, calm_collector
    from webcastle.cli.gateway import Gateway
    from webcastle.cli.local import Running, forget_running, note_running, only_one, prune_keys, write_private
    from webcastle.cli.loop import last_seconds, stop_event

    async with contextlib.AsyncExitStack() as stack:
        stack.enter_context(only_one(settings))
        sandbox_url = None
        if box is not None:
            settings, sandbox_url = await _with_sandbox(stack, settings, box)
        app = await stack.enter_async_context(App(settings))
        server = app.server
        await _listen(server.start(), "--port")
        stack.push_async_callback(server.stop)

        await prune_keys(app.access, app.clock.now_ms())
        started = await _welcome(app, server.url, sandbox_url)
        async with Gateway(server.url) as gateway:
            await gateway.health()
        calm_collector()
        stop = stop_event()
        note_running(settings, Running(os.getpid(), server.url, sandbox_url))
        stack.callback(forget_running, settings)
        if ready_file:
            ready = {"gateway": server.url, "sandbox": sandbox_url, "key": started.key}
            write_private(ready_file, json.dumps(ready))
            stack.callback(ready_file.unlink, missing_ok=True)

        shown = asyncio.get_running_loop().create_task(_show(app, started, quiet=quiet), name="screen")
        await stop.wait()
        stack.enter_context(last_seconds(STOP_WITHIN_S))
        shown.cancel()
        await asyncio.wait([shown])


async def _with_sandbox(stack: Any, settings: Settings, box: dict[str, Any]) -> tuple[Settings, str]:
    """Start the sandbox and point the settings at it. Its state lies in the data directory: a restart goes on with it."""
    from webcastle.sandbox import Sandbox, SandboxOptions

    sandbox = Sandbox(SandboxOptions(host=settings.host, state_dir=settings.data_dir / "sandbox", **box))
    await _listen(sandbox.start(), "--sandbox-port")
    stack.push_async_callback(sandbox.stop)
    return at_sandbox(settings, sandbox.url), sandbox.url


async def _listen(start: Awaitable[None], option: str) -> None:
    """Start listening; if that fails, name the option that helps."""
    from webcastle.errors import ConfigError

    try:
        await start
    except ConfigError as exc:
        raise ConfigError(exc.message, hint=f"Choose another port with {option} N; 0 picks a free one.") from exc


def at_sandbox(settings: Settings, url: str) -> Settings:
    """The settings with a sandbox instead of TikTok."""
    urls = {
        "tiktok_web_url": url,
        "tiktok_webcast_url": f"{url}/webcast",
        "tiktok_ws_url": "",
        "signer": ("sandbox",),
    }
    return settings.model_copy(update=urls)


async def _welcome(app: App, gateway: str, sandbox: str | None) -> Started:
    """A key for this start, and, with the sandbox, a room to begin with."""
    from webcastle.cli.console import utc
    from webcastle.cli.start_screen import Started

    _, secret = await app.access.create(f"up {utc(app.clock.now_ms())}", "unlimited")
    return Started(gateway=gateway, sandbox=sandbox, key=secret, creator=DEMO_CREATOR if sandbox else "")


async def _show(app: App, started: Started, *, quiet: bool) -> None:
    """Show the screen. An error here does not stop the gateway, which serves other clients."""
    import os
    import sys

    import structlog

    log = structlog.get_logger(__name__)
    try:
        await _screen(app, started, quiet=quiet)
    except (BrokenPipeError, SystemExit):  # rich raises SystemExit when the output is closed
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except Exception:
        log.exception("screen_failed")


async def _screen(app: App, started: Started, *, quiet: bool) -> None:
    """The start screen, then what happens in the demo room."""
    import sys
    from dataclasses import replace

    import structlog

    from webcastle.cli.console import out
    from webcastle.cli.start_screen import show
    from webcastle.cli.tail import Tail
    from webcastle.errors import WebcastleError
    from webcastle.models import Handle

    console = out()
    try:
        if started.creator:
            room_id = (await app.discovery.look_up(Handle(started.creator))).room_id
            first = await app.timeline.fetch(room_id, "")
            started = replace(started, room_id=room_id, cursor=first.cursor, history_cursor=first.history_cursor)
    except WebcastleError as exc:
        structlog.get_logger(__name__).warning("demo_room_unavailable", creator=started.creator, error=exc.message)
    show(console, started, app.settings)
    sys.stdout.flush()
    if started.room_id and not quiet:
        try:
            await Tail(app.rooms, app.bus, app.clock, console).show(started.room_id, f"@{started.creator}")
            console.print("The room is over; the gateway goes on.", style="dim")
        except WebcastleError as exc:
            structlog.get_logger(__name__).warning("tail_ended", error=exc.message)
    console.print("Ctrl-C stops it", style="dim")
    sys.stdout.flush()
