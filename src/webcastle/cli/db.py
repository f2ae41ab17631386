"""``webcastle db``: the database itself."""

from __future__ import annotations

import typer

from webcastle.cli.local import DataDir, Json

__all__ = ["db"]

db = typer.Typer(help="Look after the database.", no_args_is_help=True)


@db.callback()
def _group() -> None: ...


@db.command()
def restored(json: Json = False, data_dir: DataDir = None) -> None:
    """Say that the database was restored from a copy. Run it before the next start of the gateway.

    The database begins a new store epoch. A client that resumes from an earlier position then continues where the two histories
    part, after a gap event; otherwise its position could name another message, and it would miss messages without notice.
    """
    from webcastle.cli.console import out, print_json
    from webcastle.cli.local import local_store, only_one, read_settings
    from webcastle.cli.loop import run
    from webcastle.errors import ConfigError

    settings = read_settings(data_dir)
    if not settings.sqlite_path.exists():
        raise ConfigError(
            f"There is no database at {settings.sqlite_path}.",
            hint="Name its directory with --data-dir, or restore it first.",
        )

    async def begin() -> str:
        async with local_store(settings) as store:
            return await store.begin_store_epoch()

    with only_one(settings):
        epoch = run(begin())
    if json:
        print_json({"store_epoch": epoch})
    else:
        out().print(f"The database has begun the store epoch {epoch}. Start the gateway as usual.", soft_wrap=True)
