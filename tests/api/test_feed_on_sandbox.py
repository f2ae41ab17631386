"""The feed's two steps, whole: a gateway signs, a plain HTTP client fetches from a TikTok in a box."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.api.on_sandbox import on_sandbox

SESSION = "5e55105e55105e55105e55105e551000"


@dataclass
class Caller:
    """Somebody with a key: asks the gateway to sign, and fetches with a plain client."""

    gateway: httpx.AsyncClient
    plain: httpx.AsyncClient

    async def sign(self, **params: Any) -> dict[str, Any]:
        response = await self.gateway.get("/webcast/feed", params=params)
        assert response.status_code == 200, response.text
        body: dict[str, Any] = response.json()
        return body

    async def fetch(self, signed: dict[str, Any], url: str = "") -> dict[str, Any] | None:
        """Step two; None for the empty body that refuses."""
        headers = signed["headers"] | ({"Cookie": signed["cookies"]} if signed["cookies"] else {})
        response = await self.plain.get(url or signed["signed_url"], headers=headers)
        assert response.status_code == 200
        return response.json() if response.content else None


@pytest.fixture
async def caller(tmp_path: Path) -> AsyncIterator[Caller]:
    async with (
        asyncio.timeout(30),
        on_sandbox(tmp_path) as built,
        httpx.AsyncClient(base_url=built.server.url, headers={"X-Api-Key": built.key}, timeout=10) as gateway,
        httpx.AsyncClient(timeout=10) as plain,
    ):
        yield Caller(gateway, plain)


def rooms(page: dict[str, Any] | None) -> set[str]:
    assert page is not None
    return {entry["data"]["id_str"] for entry in page["data"]}


@pytest.mark.parametrize("channel", ["87", "86", "89", "1111006", "42"])
async def test_the_signed_url_works_as_returned(caller: Caller, channel: str) -> None:
    """Step two needs nothing but what step one gave."""
    page = await caller.fetch(await caller.sign(channel_id=channel, session_id=SESSION))
    assert page is not None
    assert page["status_code"] == 0
    assert rooms(page)


async def test_without_a_session(caller: Caller) -> None:
    """An anonymous caller gets a visitor cookie, and a few rooms."""
    signed = await caller.sign()
    assert signed["cookies"].startswith("ttwid=")
    assert 1 <= len(rooms(await caller.fetch(signed))) <= 6


async def test_paging_with_max_time_and_with_the_template(caller: Caller) -> None:
    """Both ways lead through the same pages to the end; the template's calls are not counted, the gateway's are."""
    first = await caller.sign(session_id=SESSION)
    page = await caller.fetch(first)
    seen = rooms(page)
    calls = 1
    while page and page["extra"]["has_more"]:
        max_time = page["extra"]["max_time"]
        signed = await caller.sign(session_id=SESSION, max_time=max_time)
        calls += 1
        page = await caller.fetch(signed)
        assert page == await caller.fetch(first, first["load_more_url"].replace("{MAX_TIME}", str(max_time)))
        seen |= rooms(page)
    assert calls >= 2
    assert len(seen) > 15
    assert (await caller.sign(session_id=SESSION))["feed_remaining"] == 2000 - calls - 1


@pytest.mark.parametrize(
    "change",
    [
        {"headers": {"User-Agent": "curl/8"}},
        {"headers": {"Referer": "https://example.com/"}},
        {"cookies": ""},
        {"cookies": f"sessionid={SESSION}"},
        {"query": ("count=20", "count=21")},
        {"query": ("channel_id=87", "channel_id=86")},
        {"query": ("region=US", "region=DE")},
        {"query": ("X-Bogus=", "X-Bogus=A")},
    ],
    ids=str,
)
@pytest.mark.parametrize("which", ["signed_url", "load_more_url"])
async def test_changes_are_refused(caller: Caller, which: str, change: dict[str, Any]) -> None:
    """With any header, cookie or signed parameter changed, the answer is empty; unchanged it is not."""
    signed = await caller.sign(session_id=SESSION)
    url = signed[which].replace("{MAX_TIME}", "0")
    assert await caller.fetch(signed, url)
    changed = signed | {"headers": signed["headers"] | change.get("headers", {})}
    changed["cookies"] = change.get("cookies", signed["cookies"])
    if "query" in change:
        old, new = change["query"]
        assert old in url
        url = url.replace(old, new)
    assert await caller.fetch(changed, url) is None
