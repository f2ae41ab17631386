"""``webcastle keys``: make, list and revoke API keys."""

from __future__ import annotations

from typing import Annotated

import typer

from webcastle.cli.local import DataDir, Json

__all__ = ["keys"]

keys = typer.Typer(help="Make, list and revoke API keys.", no_args_is_help=True)


@keys.command()
def create(
    name: Annotated[str, typer.Option("--name", help="Whose key it is, for your own eyes.")],
    tier: Annotated[str, typer.Option("--tier", help="sandbox, basic, pro, ultra or unlimited.")] = "unlimited",
    json: Json = False,
    data_dir: DataDir = None,
) -> None:
    """Make a key. Its secret is shown only now: the database keeps only its digest."""
    from webcastle.cli.console import out, print_json
    from webcastle.cli.local import local_access, read_settings
    from webcastle.cli.loop import run
    from webcastle.models import Key

    settings = read_settings(data_dir)

    async def make() -> tuple[Key, str]:
        async with local_access(settings) as access:
            return await access.create(name, tier.lower())

    key, secret = run(make())
    if json:
        print_json({"id": key.id, "key": secret, "tier": key.tier})
        return
    console = out()
    console.print(secret, style="bold green", soft_wrap=True, markup=False)
    console.print(f"{key.id}, tier {key.tier}. Keep it now: it is not shown again.", style="dim", soft_wrap=True)


@keys.command("list")
def list_keys(
    everything: Annotated[bool, typer.Option("--all", help="Revoked ones too.")] = False,
    json: Json = False,
    data_dir: DataDir = None,
) -> None:
    """List the keys, oldest first, without secrets, which are not stored."""
    from rich.table import Table

    from webcastle.cli.console import clean, out, print_json, utc
    from webcastle.cli.local import local_access, read_settings
    from webcastle.cli.loop import run
    from webcastle.models import Key

    settings = read_settings(data_dir)

    async def read() -> list[Key]:
        async with local_access(settings) as access:
            return await access.keys()

    found = [key for key in run(read()) if everything or not key.revoked_at]
    if json:
        print_json(
            [
                {
                    "id": key.id,
                    "name": key.name,
                    "tier": key.tier,
                    "created_at": key.created_at,
                    "revoked_at": key.revoked_at or None,
                }
                for key in found
            ]
        )
        return
    if not found:
        out().print("There are no keys. Make one with: webcastle keys create --name me", markup=False)
        return
    table = Table("id", "name", "tier", "made", "", box=None, pad_edge=False, header_style="bold")
    for key in found:
        gone = bool(key.revoked_at)
        table.add_row(
            key.id,
            clean(key.name),
            key.tier,
            utc(key.created_at),
            f"revoked {utc(key.revoked_at)}" if gone else "",
            style="dim" if gone else "",
        )
    out().print(table)


@keys.command()
def revoke(
    key_id: Annotated[str, typer.Argument(metavar="ID", help="As `webcastle keys list` shows it.")],
    data_dir: DataDir = None,
) -> None:
    """Revoke a key permanently. A running gateway refuses it within a second or two."""
    from webcastle.cli.console import out
    from webcastle.cli.local import local_access, read_settings
    from webcastle.cli.loop import run
    from webcastle.errors import BadRequestError

    settings = read_settings(data_dir)

    async def take_back() -> bool:
        async with local_access(settings) as access:
            return await access.revoke(key_id)

    if not run(take_back()):
        raise BadRequestError(f"There is no key {key_id!r}.", hint="`webcastle keys list` shows the ids.")
    out().print(f"{key_id} is revoked.", markup=False)
