"""A real browser: a page of another site that follows a room with a token, and the pages that the gateway serves to people."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from playwright.async_api import Page, async_playwright

from tests.e2e.processes import Process, gateway, sandbox
from tests.e2e.socket_reader import position
from tests.streams.conftest import running, stream_of, until

NAMES = ("chromium", "chromium-browser", "google-chrome")
PATIENCE_MS = 20_000
QUIET = (
    "--no-sandbox",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
"""A test's browser opens only what the test opens; root has no sandbox."""

READ = """
async ([address, count]) => new Promise((resolve) => {
    const socket = new WebSocket(address), frames = [];
    const end = (code) => resolve({frames, code, extensions: socket.extensions});
    socket.onmessage = ({data}) => {
        frames.push(JSON.parse(data));
        if (frames.length === count) { socket.onclose = null; socket.close(); end(1000); }
    };
    socket.onclose = ({code}) => end(code);
})
"""
"""Frames of a WebSocket, up to a number of them or its end."""


@pytest.fixture
async def page() -> AsyncIterator[Page]:
    """A page of a site that is not the gateway's."""
    command = next(filter(None, map(shutil.which, NAMES)), None)
    if command is None:
        raise AssertionError(f"None of {', '.join(NAMES)} is installed: run `make browser`.")

    async def blank(_request: web.Request) -> web.Response:
        return web.Response(text="<title>another site</title>", content_type="text/html")

    site = web.Application()
    site.router.add_get("/", blank)
    async with TestServer(site, host="127.0.0.1") as server, async_playwright() as tool:
        browser = await tool.chromium.launch(executable_path=command, args=QUIET)
        page = await browser.new_page()
        page.set_default_timeout(PATIENCE_MS)
        await page.goto(str(server.make_url("/")))
        yield page
        await browser.close()


@pytest.fixture(scope="module")
def gate(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Process]:
    directory = tmp_path_factory.mktemp("browser")
    with sandbox(directory) as box, gateway(directory, box.ready["sandbox"]) as gate:
        yield gate


def socket_address(url: str, query: str) -> str:
    return f"{url.replace('http', 'ws', 1)}/?{query}"


@pytest.mark.slow
async def test_a_page_follows_a_room_with_a_token(gate: Process, page: Page) -> None:
    """REST across origins, events, coming back with `since`, and no other creator: all that a page needs, without an API key."""
    url = gate.ready["gateway"]
    wish = {"expire_after": 600, "allowed_creators": ["demo_chat"], "max_websockets": 3}
    async with httpx.AsyncClient(base_url=url, headers={"X-Api-Key": gate.ready["key"]}, timeout=20) as client:
        answer = await client.post("/authentication/jwt", json=wish)
        token = answer.raise_for_status().json()["data"]["token"]
    alive = await page.evaluate(
        "async (address) => { const answer = await fetch(address); return [answer.status, await answer.json()]; }",
        f"{url}/webcast/check_alive?unique_id=demo_chat&jwtKey={token}",
    )
    assert alive[0] == 200
    assert alive[1]["data"][0]["alive"] is True

    first = await page.evaluate(READ, [socket_address(url, f"uniqueId=demo_chat&jwtKey={token}"), 6])
    hello, *events = first["frames"]
    assert (hello["event"], hello["uniqueId"]) == ("roomInfo", "demo_chat")
    query = f"uniqueId=demo_chat&jwtKey={token}&since={position(events[-1]['data'])}&roomId={hello['roomId']}"
    second = await page.evaluate(READ, [socket_address(url, query), 6])
    places = [(each["data"]["seq"], each["data"].get("part", 0)) for each in [*events, *second["frames"][1:]]]
    assert places == sorted(set(places))
    seqs = sorted({seq for seq, _ in places})
    assert seqs == list(range(hello["seq"] + 1, hello["seq"] + 1 + len(seqs)))

    other = await page.evaluate(READ, [socket_address(url, f"uniqueId=demo_gifts&jwtKey={token}"), 6])
    assert [frame["event"] for frame in other["frames"]] == ["error"]
    assert other["code"] == 4003


@pytest.mark.slow
async def test_the_description_of_the_api_needs_no_other_site(gate: Process, page: Page) -> None:
    """`/docs` shows every endpoint, with scripts and styles from the gateway itself; `/` leads there."""
    asked: list[str] = []
    mistakes: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("pageerror", lambda error: mistakes.append(str(error)))
    url = gate.ready["gateway"]
    await page.goto(url)
    await page.get_by_text("All endpoints").click()
    await page.get_by_text("/tok/v1/webcast_room_msg_fetch/").first.wait_for()
    async with httpx.AsyncClient(base_url=url, timeout=20) as client:
        paths = (await client.get("/openapi.json")).json()["paths"]
    assert await page.locator(".opblock").count() == sum(len(methods) for methods in paths.values())
    assert all(each.startswith((url, "data:")) for each in asked), asked
    assert mistakes == []


async def test_a_browser_reads_what_is_compressed_once_for_all(tmp_path: Path, page: Page) -> None:
    """The shared permessage-deflate frames are those that a browser's own decoder understands."""
    async with running(tmp_path, compression="always") as built:
        room = await built.room()
        address = f"{built.address}/?uniqueId=demo&apiKey={await built.key()}"
        await page.evaluate(f"window.reading = ({READ})(['{address}', 4]); undefined")
        await until(lambda: "tiktools" in {name for _, name in built.streams.registry._streams})
        await until(lambda: len(stream_of(built).audience))
        words = ["Grüße 🎁 " * 40, "<b>&\u2028</b>" * 40, "short"]
        for text in words:
            room.chat(1, text=text)
        sent: dict[str, Any] = await page.evaluate("window.reading")
    assert "permessage-deflate" in sent["extensions"]
    assert [frame["data"]["comment"] for frame in sent["frames"][1:]] == words
