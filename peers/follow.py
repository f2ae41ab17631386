# ruff: noqa: INP001  (a script, no package: it runs in another virtual environment)
"""TikTokLive following rooms, for the ingest benchmark: counts the events that arrive.

Argument: ``{"url": …, "rooms": [ids]}``. Says ``{"connected": n}`` when all rooms are entered, then answers each line on stdin
with ``{"messages": n}``.
"""

from __future__ import annotations

import asyncio
import json
import sys

from TikTokLive import TikTokLiveClient
from TikTokLive.events import CommentEvent, ConnectEvent, GiftEvent, JoinEvent, LikeEvent, RoomUserSeqEvent, SocialEvent

MESSAGES = (CommentEvent, GiftEvent, JoinEvent, LikeEvent, RoomUserSeqEvent, SocialEvent)


async def main() -> None:
    """Connect all rooms, then count until stdin ends."""
    config = json.loads(sys.argv[1])
    count = 0
    connected: asyncio.Queue[int] = asyncio.Queue()

    async def counted(_event: object) -> None:
        nonlocal count
        count += 1

    async def entered(event: ConnectEvent) -> None:
        connected.put_nowait(event.room_id)

    clients = []
    for room_id in config["rooms"]:
        client = TikTokLiveClient(f"room{room_id}", web_kwargs={"signer_kwargs": {"sign_api_base": config["url"]}})
        for event in MESSAGES:
            client.add_listener(event, counted)
        client.add_listener(ConnectEvent, entered)
        await client.start(room_id=room_id, fetch_live_check=False)
        clients.append(client)
    for _ in clients:
        await asyncio.wait_for(connected.get(), 30)
    sys.stdout.write(json.dumps({"connected": len(clients)}) + "\n")
    sys.stdout.flush()
    while await asyncio.to_thread(sys.stdin.readline):
        sys.stdout.write(json.dumps({"messages": count}) + "\n")
        sys.stdout.flush()
    for client in clients:
        await client.disconnect()


if __name__ == "__main__":
    asyncio.run(main())
