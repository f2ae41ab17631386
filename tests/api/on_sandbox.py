"""A gateway whose TikTok is the sandbox, both in the loop of the test."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from webcastle.api import ApiServer
from webcastle.app import App
from webcastle.sandbox import Sandbox, SandboxOptions
from webcastle.settings import Settings


@dataclass
class OnSandbox:
    """What runs, and a key that has no narrow limits."""

    sandbox: Sandbox
    app: App
    server: ApiServer
    key: str


@asynccontextmanager
async def on_sandbox(data_dir: Path) -> AsyncIterator[OnSandbox]:
    """Start both; the sandbox's clock stands until it is turned."""
    sandbox = Sandbox(SandboxOptions(seed=1, manual_clock=True))
    await sandbox.start()
    settings = Settings(
        _env_file=None,
        tiktok_web_url=sandbox.url,
        tiktok_webcast_url=f"{sandbox.url}/webcast",
        signer="sandbox",
        data_dir=data_dir,
        port=0,
    )
    try:
        async with App(settings) as app, app.server:
            _, key = await app.access.create("caller", "ultra")
            yield OnSandbox(sandbox, app, app.server, key)
    finally:
        await sandbox.stop()
