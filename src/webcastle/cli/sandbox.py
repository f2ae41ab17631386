"""``webcastle sandbox``: runs the sandbox without a gateway."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from rich.table import Table

__all__ = ["rooms_table", "sandbox"]

DEFAULT_PORT = 8788


def sandbox(
    *,
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="0 picks a free one.")] = DEFAULT_PORT,
    host: Annotated[str, typer.Option("--host", help="Address to listen on.")] = "127.0.0.1",
    seed: Annotated[
        int | None,
        typer.Option("--seed", help="Same seed, same world.  [dim]\\[default: 1][/dim]", show_default=False),
    ] = None,
    manual_clock: Annotated[
        bool, typer.Option("--manual-clock", help="Time stands still; POST /_sandbox/clock moves it.")
    ] = False,
    epoch: Annotated[
        int | None,
        typer.Option("--epoch", metavar="MS", help="When the world begins, in ms since 1970.", show_default=False),
    ] = None,
    scenario: Annotated[
        list[str] | None,
        typer.Option(
            "--scenario", help="A scenario file, or the name of one that ships; may be repeated.", show_default=False
        ),
    ] = None,
    extra_rooms: Annotated[int, typer.Option("--extra-rooms", min=0, help="So many more creators who are live.")] = 0,
    state_dir: Annotated[
        Path | None, typer.Option("--state-dir", help="Continue the same world after a restart.", show_default=False)
    ] = None,
    ready_file: Annotated[
        Path | None,
        typer.Option("--ready-file", help='Write {"sandbox": URL} there once it answers.', show_default=False),
    ] = None,
) -> None:
    """Run the sandbox, an imitation of TikTok LIVE, without a gateway.

    It answers as TikTok does: pages, JSON, im/fetch and the WebSocket, with their quirks, for made-up creators.
    """
    import json

    from webcastle.cli.console import out
    from webcastle.cli.local import read_settings, write_private
    from webcastle.cli.loop import last_seconds, run, stop_event

    read_settings()

    async def serve() -> None:
        from webcastle.sandbox import Sandbox, SandboxOptions

        options = SandboxOptions(
            seed=seed,
            host=host,
            port=port,
            epoch_ms=epoch,
            manual_clock=manual_clock,
            state_dir=state_dir,
            scenarios=tuple(scenario or ()),
            extra_rooms=extra_rooms,
        )
        box = Sandbox(options)
        if ready_file:
            ready_file.unlink(missing_ok=True)
        await box.start()
        console = out()
        console.print(
            f"[bold]TikTok LIVE in a box[/bold]  {box.url}  [dim]seed {box.world.seed}[/dim]\n", soft_wrap=True
        )
        console.print(await _rooms(box.url))
        console.print("\nPoint Webcastle at it:\n", markup=False)
        for line in (
            f"export WEBCASTLE_TIKTOK_WEB_URL={box.url}",
            f"export WEBCASTLE_TIKTOK_WEBCAST_URL={box.url}/webcast",
            "export WEBCASTLE_SIGNER=sandbox",
            "webcastle up",
        ):
            console.print(f"  {line}", style="cyan", soft_wrap=True, markup=False)
        stop = stop_event()
        if ready_file:
            write_private(ready_file, json.dumps({"sandbox": box.url}))
        await stop.wait()
        with last_seconds(4.5):
            await box.stop()
        if ready_file:
            ready_file.unlink(missing_ok=True)

    run(serve())


async def _rooms(url: str) -> Table:
    """The rooms as the sandbox's control API lists them."""
    import aiohttp

    async with aiohttp.ClientSession() as http, http.get(f"{url}/_sandbox/rooms") as response:
        answer: Any = await response.json()
    return rooms_table(answer)


def rooms_table(answer: Any) -> Table:
    """Creators, their rooms and what goes on there."""
    from rich.table import Table

    from webcastle.cli.console import number

    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in ("creator", "state", "room", "traffic"):
        table.add_column(heading, no_wrap=True)
    table.add_column("viewers", justify="right")
    for room in answer["rooms"]:
        state = room["state"] if room["access"] == "open" else f"{room['state']}, {room['access']}"
        table.add_row(
            f"@{room['unique_id']}",
            state,
            room["room_id"],
            room["traffic"],
            number(room["viewers"]),
            style="" if room["state"] == "live" else "dim",
        )
    return table
