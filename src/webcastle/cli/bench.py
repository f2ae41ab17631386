"""``webcastle bench``: the benchmarks, which live in the source checkout beside the peers they compare with."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Annotated

import typer

__all__ = ["bench"]


def bench(
    names: Annotated[list[str] | None, typer.Argument(help="Which ones; all by default.", show_default=False)] = None,
) -> None:
    """Measure CPU per message, beside other clients.

    Works in a source checkout, where `make bench` also installs the clients it compares with.
    """
    checkout = Path.cwd()
    if not (checkout / "benchmarks" / "__main__.py").exists():
        typer.echo("The benchmarks are in the source checkout. There: make bench")
        return
    raise typer.Exit(subprocess.run([sys.executable, "-m", "benchmarks", *(names or [])], check=False).returncode)  # noqa: S603 - our own module
