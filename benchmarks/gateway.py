"""Webcastle under measurement: the whole gateway, API too, following rooms. Settings come from ``WEBCASTLE_*``.

Started with the room ids as its argument (JSON). Answers ``{"ask": "state"}`` with what ingest has counted and how
often a link broke, and ``{"ask": "rows"}`` with how many the store has.
"""

from __future__ import annotations

import asyncio
import json
import sys
from typing import Any

import uvloop

from benchmarks.processes import serve_async
from webcastle.app import App, calm_collector
from webcastle.cli.logs import configure_logs
from webcastle.settings import load_settings


async def main() -> None:
    """Follow, say so, and answer until stdin ends."""
    settings = load_settings(port=0)
    configure_logs(settings.log_level)
    room_ids: list[int] = json.loads(sys.argv[1])
    async with App(settings) as app, app.server as server:
        await asyncio.gather(*(app.rooms.follow(room_id) for room_id in room_ids))

        async def handle(question: dict[str, Any]) -> dict[str, int]:
            if question["ask"] == "rows":
                records = [await app.store.room(room_id) for room_id in room_ids]
                return {"rows": sum(record.last_seq - record.first_seq + 1 for record in records if record)}
            counters = app.ingest.counters
            return {"messages": counters.messages, "commits": counters.commits, "breaks": app.rooms.status().breaks}

        calm_collector()
        _, key = await app.access.create("benchmark", "unlimited")
        print(json.dumps({"ready": True, "url": server.url, "key": key}), flush=True)
        await serve_async(handle)


if __name__ == "__main__":
    uvloop.run(main())
