"""The group of all commands: turns errors into one line and an exit code, and knows ``--debug``."""

from __future__ import annotations

import io
import sys
from typing import Any

import typer
from typer.core import TyperGroup

from webcastle.errors import WebcastleError

__all__ = ["EXIT_FAILED", "EXIT_USAGE", "Commands"]

EXIT_FAILED = 1
EXIT_USAGE = 2


class Commands(TyperGroup):
    """Typer's group with our way of failing: ``✗ what is wrong``, what to do about it, and a stable exit code.

    ``--debug`` is taken from anywhere on the command line, so that it can be added to the end of a line that failed.
    """

    debug = False

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Take ``--debug`` out, wherever it stands."""
        self.debug = "--debug" in args
        return super().parse_args(ctx, [word for word in args if word != "--debug"])

    def invoke(self, ctx: Any) -> Any:
        """Run a command; whatever it raises ends here."""
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(errors="replace")  # a terminal that lacks a sign shows a question mark
        try:
            return super().invoke(ctx)
        except WebcastleError as exc:
            if self.debug:
                raise
            _show(exc.message, exc.hint)
            raise typer.Exit(getattr(exc, "exit_code", EXIT_FAILED)) from exc
        except (PermissionError, FileNotFoundError, NotADirectoryError, IsADirectoryError, FileExistsError) as exc:
            if self.debug:
                raise
            _show(f"{exc.filename or 'A file'}: {exc.strerror}.", "Check the path and who may write there.")
            raise typer.Exit(EXIT_FAILED) from exc
        except (BrokenPipeError, KeyboardInterrupt):
            raise
        except Exception as exc:
            if self.debug or isinstance(exc, typer.Exit | typer.Abort | typer.BadParameter) or _is_usage(exc):
                raise
            _show(
                f"Something went wrong inside Webcastle: {type(exc).__name__}: {exc}",
                "The same line with --debug shows where; please report it.",
            )
            raise typer.Exit(EXIT_FAILED) from exc


def _is_usage(exc: Exception) -> bool:
    return hasattr(exc, "exit_code") and hasattr(exc, "format_message")


def _show(message: str, hint: str) -> None:
    from webcastle.cli.console import err

    console = err()
    console.print(f"✗ {message}", style="red", markup=False, soft_wrap=True)
    if hint:
        console.print(f"  {hint}", markup=False, soft_wrap=True)
