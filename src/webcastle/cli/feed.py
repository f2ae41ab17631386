"""``webcastle feed``: lists who is live. The gateway signs the request; this machine fetches it from its own address."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from webcastle.cli.gateway import GatewayOption
from webcastle.cli.local import DataDir, Json

if TYPE_CHECKING:
    from rich.table import Table

__all__ = ["feed"]

SESSION_VARIABLE = "WEBCASTLE_TIKTOK_SESSION_ID"
FETCH_TIMEOUT_S = 20.0
PAGE_PAUSE_S = 0.9  # how long one known scraper waits between pages


def feed(
    *,
    channel: Annotated[
        str,
        typer.Option("--channel", help="87 recommended, 86 suggested, 89 gaming, 42 following (needs a session)."),
    ] = "87",
    count: Annotated[int, typer.Option("--count", min=1, max=50, help="Rooms to ask for per page.")] = 20,
    pages: Annotated[int, typer.Option("--pages", min=1, max=100, help="How many pages.")] = 1,
    region: Annotated[str, typer.Option("--region", help="A hint, two letters; results follow your address.")] = "",
    session: Annotated[
        bool,
        typer.Option("--session", help=f"Ask for your TikTok session id (hidden), if {SESSION_VARIABLE} is not set."),
    ] = False,
    json: Json = False,
    gateway: GatewayOption = None,
    data_dir: DataDir = None,
) -> None:
    """List who is live.

    The gateway signs the request; this machine fetches it, from its own address.
    """
    from webcastle.cli.console import err, out, print_json
    from webcastle.cli.gateway import Gateway, gateway_url
    from webcastle.cli.local import borrowed_key, read_settings
    from webcastle.cli.loop import run
    from webcastle.settings import CommandSettings

    settings = read_settings(data_dir)
    # Never from the command line: other users of this machine could read it there.
    session_id = CommandSettings().tiktok_session_id.get_secret_value().strip()
    if session and not session_id:
        session_id = typer.prompt("TikTok sessionid cookie", hide_input=True, err=True).strip()

    async def read() -> tuple[list[dict[str, Any]], dict[str, Any], bool]:
        url = gateway_url(settings, gateway)
        async with Gateway(url) as reached:
            await reached.health()
        wanted: dict[str, Any] = {"channel_id": channel, "count": count}
        wanted |= {"region": region} if region else {}
        wanted |= {"session_id": session_id} if session_id else {}
        async with borrowed_key(settings, "feed") as key, Gateway(url, key) as client:
            signed = await client.feed(**wanted)
            rooms, more = await _fetch(signed, pages)
            return rooms, signed, more

    rooms, signed, more = run(read())
    if json:
        print_json(rooms)
        return
    out().print(_table(rooms))
    left = signed["feed_remaining"]
    notes = [f"{len(rooms)} rooms, channel {channel}"]
    notes += ["there are more: --pages N"] if more else []
    notes += ["without a session TikTok lists only a few: --session"] if not session_id else []
    notes += [f"{left} feed calls left today"] if left < 1_000_000 else []
    err().print("; ".join(notes) + ".", style="dim", markup=False)


async def _fetch(signed: dict[str, Any], pages: int) -> tuple[list[dict[str, Any]], bool]:
    """Step two: fetch the signed URL and its later pages with exactly the headers and cookies that were signed."""
    import asyncio

    import aiohttp

    headers = dict(signed["headers"])
    if signed["cookies"]:
        headers["Cookie"] = signed["cookies"]
    rooms: dict[str, dict[str, Any]] = {}
    more = False
    timeout = aiohttp.ClientTimeout(total=FETCH_TIMEOUT_S)
    async with aiohttp.ClientSession(timeout=timeout, cookie_jar=aiohttp.DummyCookieJar()) as http:
        url = signed["signed_url"]
        for page in range(pages):
            if page:
                await asyncio.sleep(PAGE_PAUSE_S)
            answer = await _one_page(http, url, headers)
            for entry in answer.get("data") or ():
                room = entry.get("data") if isinstance(entry, dict) else None
                if isinstance(room, dict):
                    rooms.setdefault(str(room.get("id_str") or room.get("id")), room)  # lists repeat themselves
            extra = answer.get("extra") or {}
            more = bool(extra.get("has_more"))
            if not more:
                break
            url = signed["load_more_url"].replace("{MAX_TIME}", str(extra.get("max_time", 0)))
    return list(rooms.values()), more


async def _one_page(http: Any, url: str, headers: dict[str, str]) -> dict[str, Any]:
    import aiohttp
    from yarl import URL

    from webcastle.errors import LoginRequiredError, UpstreamBlockedError, UpstreamUnavailableError

    host = URL(url).host
    try:
        # encoded: the signature covers these very bytes
        async with http.get(
            URL(url, encoded=True), headers=headers, skip_auto_headers=["User-Agent", "Accept", "Accept-Encoding"]
        ) as response:
            body = await response.read()
            status = response.status
    except (aiohttp.ClientError, TimeoutError) as exc:
        raise UpstreamUnavailableError(f"{host} did not answer: {type(exc).__name__}.") from exc
    if not body or status in {403, 429}:
        raise UpstreamBlockedError(
            f"{host} refused the signed feed request (HTTP {status}, {len(body)} bytes).",
            hint="The signature or this address was not accepted; `webcastle doctor` tests the signer.",
        )
    try:
        import orjson

        answer = orjson.loads(body)
    except ValueError as exc:
        raise UpstreamBlockedError(f"{host} answered with something that is not JSON (HTTP {status}).") from exc
    code = answer.get("status_code") if isinstance(answer, dict) else None
    if code == 20003:
        raise LoginRequiredError
    if code != 0:
        raise UpstreamBlockedError(f"{host} refused the feed request with status_code {code}.")
    return dict(answer)


def _table(rooms: list[dict[str, Any]]) -> Table:
    from rich.table import Table
    from rich.text import Text

    from webcastle.cli.console import clean, number

    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading, justify in (("creator", "left"), ("viewers", "right"), ("likes", "right"), ("title", "left")):
        table.add_column(heading, justify=justify, no_wrap=True)  # type: ignore[arg-type]
    table.add_column("room", style="dim", no_wrap=True)
    for room in sorted(rooms, key=lambda one: -int(one.get("user_count") or 0)):
        owner = room.get("owner") or {}
        table.add_row(
            Text("@" + clean(owner.get("display_id"), 24), style="bold cyan"),
            number(int(room.get("user_count") or 0)),
            number(int(room.get("like_count") or 0)),
            Text(clean(room.get("title"), 48)),
            str(room.get("id_str") or room.get("id")),
        )
    return table
