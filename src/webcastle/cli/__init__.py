"""The command line: one file per command, and what they share.

::

    up ─ sandbox                    start something        console    what a person sees, and how errors look
    watch ─ history ─ feed          read through a gateway gateway    the HTTP client of a running gateway
    record ─ keys ─ db              change the database    local      the database and the gateway of this directory
    doctor ─ bench                  find out               loop       one event loop, ended by Ctrl-C or SIGTERM
                                                           scroll     messages to lines: streaks, likes, scores
                                                           logs       structlog, once, without secrets

A command imports what is heavy when it runs, so that ``webcastle --help`` does not wait for a web server.

Exit codes: 0 done; 1 it failed, or `doctor` found something broken; 2 wrong usage, or no gateway is there; 130 interrupted.
"""

from __future__ import annotations

from typing import Annotated

import typer

from webcastle import __version__
from webcastle.cli.bench import bench
from webcastle.cli.commands import Commands
from webcastle.cli.db import db
from webcastle.cli.doctor import doctor
from webcastle.cli.feed import feed
from webcastle.cli.history import history
from webcastle.cli.keys import keys
from webcastle.cli.record import record
from webcastle.cli.sandbox import sandbox
from webcastle.cli.up import up
from webcastle.cli.watch import watch

__all__ = ["app"]

app = typer.Typer(
    name="webcastle",
    cls=Commands,
    help="A self-hosted TikTok LIVE gateway. Begin with [bold]webcastle up --sandbox[/bold].",
    epilog="--debug, anywhere, shows the traceback of an error. Settings: WEBCASTLE_* variables, see docs/settings.md.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,  # its tracebacks print local variables, and those hold keys and cookies
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"webcastle {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    _version_wanted: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None: ...


for _panel, _commands in {
    "Start": (up, sandbox),
    "Look": (watch, feed, history),
    "Keep": (record, keys, db),
    "Check": (doctor, bench),
}.items():
    for _command in _commands:
        if isinstance(_command, typer.Typer):
            app.add_typer(_command, name="keys" if _command is keys else "db", rich_help_panel=_panel)
        else:
            app.command(rich_help_panel=_panel)(_command)
