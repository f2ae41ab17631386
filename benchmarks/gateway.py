"""Webcastle under measurement: the whole gateway, API too, following rooms. Settings come from ``WEBCASTLE_*``.

Started with the room ids as its argument (JSON); answers ``{"ask": "state"}`` with how many rooms are connected and how many
messages are committed.
"""

from __future__ import annotations

import asyncio
import json
import sys
from typing import Any

import uvloop

from benchmarks.processes import serve_async
from webcastle.api.serve import ApiServer
from webcastle.app import App
from webcastle.settings import load_settings


async def main() -> None:
    """Follow, say so, and answer until stdin ends."""
    settings = load_settings(port=0)
    async with App(settings) as app, ApiServer(app, host=settings.host, port=settings.port):
        await asyncio.gather(*(app.rooms.follow(room_id) for room_id in json.loads(sys.argv[1])))

        async def handle(_question: dict[str, Any]) -> dict[str, int]:
            return {"connected": app.rooms.status().connected, "messages": app.ingest.counters.messages}

        print(json.dumps(await handle({})), flush=True)
        await serve_async(handle)


if __name__ == "__main__":
    uvloop.run(main())
