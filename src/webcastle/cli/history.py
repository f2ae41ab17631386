"""``webcastle history``: page back through a room's messages."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Annotated, Any

import typer

from webcastle.cli.gateway import GatewayOption
from webcastle.cli.local import DataDir, Json

if TYPE_CHECKING:
    from webcastle.cli.gateway import Gateway

__all__ = ["history", "pages_back"]


def history(
    name: Annotated[str, typer.Argument(metavar="@NAME", help="The creator's @handle.")],
    *,
    limit: Annotated[
        int, typer.Option("--limit", "-n", min=0, help="How many messages; 0: back to the beginning.")
    ] = 100,
    json: Json = False,
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help="For scripts: one JSON message per line, as they come.")
    ] = False,
    gateway: GatewayOption = None,
    data_dir: DataDir = None,
) -> None:
    """Page back through a creator's current room, newest first."""
    from webcastle.cli.console import err, handle, number, out, print_json
    from webcastle.cli.gateway import Gateway, gateway_url
    from webcastle.cli.local import borrowed_key, read_settings
    from webcastle.cli.loop import run
    from webcastle.cli.paint import painted
    from webcastle.cli.scroll import plain_line

    creator = handle(name)
    settings = read_settings(data_dir)

    async def read() -> tuple[int, bool]:
        url = gateway_url(settings, gateway)
        async with Gateway(url) as reached:
            await reached.health()
        collected: list[dict[str, Any]] = []
        count, ended = 0, False
        async with borrowed_key(settings, "history") as key, Gateway(url, key) as client:
            room_id = await client.room_of(creator)
            with err().status(f"paging back through @{creator}") as status:
                async for page in pages_back(client, room_id):
                    messages = page["messages"][: limit - count] if limit else page["messages"]
                    for message in messages:
                        if jsonl:
                            print_json(message)
                        elif json:
                            collected.append(message)
                        elif (line := plain_line(message)) is not None:
                            out().print(painted(line), soft_wrap=True)
                    count += len(messages)
                    status.update(f"paging back through @{creator}: {number(count)} messages")
                    ended = bool(page.get("history_no_more"))
                    if limit and count >= limit:
                        break
        if json:
            print_json(collected)
        return count, ended

    count, ended = run(read())
    if not (json or jsonl):
        rest = "that is all of them" if ended else "there are more: --limit 0 goes back to the beginning"
        err().print(f"{number(count)} messages; {rest}.", style="dim", markup=False)


async def pages_back(gateway: Gateway, room_id: int, cursor: str = "0") -> AsyncIterator[dict[str, Any]]:
    """The answers of the history chain, each older than the last, until the room has nothing older."""
    while True:
        page = await gateway.history(room_id, cursor)
        yield page
        if page.get("history_no_more"):
            return
        cursor = page["history_comment_cursor"]
