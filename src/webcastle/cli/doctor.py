"""``webcastle doctor``: tests every hop, names the broken one, and says what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from webcastle.cli.gateway import GatewayOption
from webcastle.cli.local import DataDir, Json

if TYPE_CHECKING:
    from webcastle.cli.hops import Finding

__all__ = ["doctor"]


def doctor(
    name: Annotated[
        str, typer.Option("--name", help="Try with this creator; one who is live tests the most.", show_default=False)
    ] = "",
    json: Json = False,
    gateway: GatewayOption = None,
    data_dir: DataDir = None,
) -> None:
    """Check every hop from here to TikTok.

    The hops are tested in order, so the first failure is the cause. Exit code 1 if one is broken.
    """
    from dataclasses import asdict

    from webcastle.cli.commands import EXIT_FAILED
    from webcastle.cli.console import handle, out, print_json
    from webcastle.cli.gateway import gateway_url
    from webcastle.cli.hops import Checkup, State
    from webcastle.cli.local import read_settings, running
    from webcastle.cli.loop import run
    from webcastle.cli.up import at_sandbox

    settings = read_settings(data_dir)
    note = running(settings)
    if note is not None and note.sandbox:
        settings = at_sandbox(settings, note.sandbox)  # what the running gateway talks to is what is asked about
    sandboxed = "sandbox" in settings.signer
    creator = handle(name) if name else ("demo_chat" if sandboxed else "tiktok")
    console = out()
    if not json:
        console.print(f"  upstream {settings.tiktok_web_url}, trying with @{creator}\n", style="dim", markup=False)

    def tell(finding: Finding) -> None:
        if not json:
            _print(finding)

    findings = run(Checkup(settings, gateway_url(settings, gateway), creator).run(tell))
    broken = [finding for finding in findings if finding.state is State.FAIL]
    if json:
        print_json(
            {
                "ok": not broken,
                "upstream": settings.tiktok_web_url,
                "name": creator,
                "hops": [asdict(finding) for finding in findings],
            },
            indent=True,
        )
    elif broken:
        console.print(f"\n  The first broken hop is: {broken[0].hop}.", style="bold", markup=False)
    else:
        skipped = sum(finding.state is State.SKIP for finding in findings)
        rest = f" ({skipped} not tested)" if skipped else ""
        console.print(f"\n  Every tested hop works{rest}.", style="bold", markup=False)
    if broken:
        raise typer.Exit(EXIT_FAILED)


def _print(finding: Finding) -> None:
    from rich.text import Text

    from webcastle.cli.console import out

    sign, style = {"ok": ("✓", "green"), "fail": ("✗", "red"), "skip": ("·", "dim")}[finding.state]
    took = f"{finding.ms:7.0f} ms" if finding.state != "skip" else " " * 10
    text = Text.assemble((f"  {sign} {finding.hop:<15}", style), (f"{took}  ", "dim"), finding.detail)
    if finding.state == "skip":
        text.stylize("dim")
    out().print(text, soft_wrap=True)
    if finding.hint:
        out().print(Text(f"{' ' * 31}{finding.hint}", style="yellow"), soft_wrap=True)
