"""``webcastle record``: record every broadcast of a creator, with or without connected clients."""

from __future__ import annotations

from typing import Annotated

import typer

from webcastle.cli.local import DataDir, Json

__all__ = ["record"]


def record(
    name: Annotated[str, typer.Argument(metavar="@NAME", help="The creator's @handle.", show_default=False)] = "",
    stop: Annotated[bool, typer.Option("--stop", help="Stop recording this creator.")] = False,
    list_: Annotated[bool, typer.Option("--list", help="Show who is recorded.")] = False,
    json: Json = False,
    data_dir: DataDir = None,
) -> None:
    """Record every broadcast of a creator, with or without connected clients."""
    from webcastle.cli.console import handle, out, print_json
    from webcastle.cli.local import local_store, read_settings, running
    from webcastle.cli.loop import run

    if not name and not list_:
        raise typer.BadParameter("Name a creator (webcastle record @name), or use --list.")
    creator = handle(name) if name else None
    settings = read_settings(data_dir)

    async def change() -> list[str]:
        async with local_store(settings) as store:
            if creator:
                await store.record_creator(creator, not stop)
            return await store.recorded_creators()

    recorded = run(change())
    if json:
        print_json({"recorded": recorded})
        return
    console = out()
    if creator and stop:
        console.print(f"@{creator} is no longer recorded; what is stored stays.", markup=False)
    elif creator:
        when = (
            "The running gateway takes it up within a minute."
            if running(settings)
            else "It begins with the next `webcastle up`."
        )
        console.print(f"@{creator} is recorded from now on. {when}", markup=False)
    if list_:
        console.print("\n".join(f"@{one}" for one in recorded) or "Nobody is recorded.", markup=False)
