"""A user of the TokInsight endpoints who follows both cursor chains of a room and never gives up."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from typing import Any

import httpx

RETRY_S = 0.1
"""Pause before asking again where the gateway is down or says that it cannot answer yet."""


class Reader:
    """Reads one room.

    Args:
        name: the creator's @name.
        gateway: tells the gateway's address and key now; both may change when it is restarted.
    """

    def __init__(self, name: str, gateway: Callable[[], tuple[str, str]]) -> None:
        self.name = name
        self.room_id = ""
        self.forward: list[int] = []
        self.history: list[int] = []
        self.history_done = asyncio.Event()
        self.failures = Counter[str]()
        self._gateway = gateway

    async def run(self, client: httpx.AsyncClient) -> None:
        """Read until cancelled."""
        user = await self._ask(client, "user_uniqueid", unique_id=self.name)
        self.room_id = user["room_id"]
        first = await self._ask(client, "webcast_room_msg_fetch", room_id=self.room_id)
        assert first["is_first"] is True
        self._take(self.forward, first)
        async with asyncio.TaskGroup() as group:
            group.create_task(self._read_forward(client, first["cursor"]))
            group.create_task(self._read_history(client, first["history_comment_cursor"]))

    def everything(self) -> Counter[int]:
        """How often each message id was handed out."""
        return Counter(self.forward) + Counter(self.history)

    async def _read_forward(self, client: httpx.AsyncClient, cursor: str) -> None:
        while True:
            page = await self._ask(client, "webcast_room_msg_fetch", room_id=self.room_id, cursor=cursor)
            self._take(self.forward, page)
            cursor = page["cursor"]
            await asyncio.sleep(min(page["fetch_interval"] / 1000, 0.3))

    async def _read_history(self, client: httpx.AsyncClient, cursor: str) -> None:
        while True:
            page = await self._ask(
                client, "webcast_room_history_msg_fetch", room_id=self.room_id, history_comment_cursor=cursor
            )
            assert len(page["messages"]) <= 10
            self._take(self.history, page)
            cursor = page["history_comment_cursor"]
            if page.get("history_no_more"):
                self.history_done.set()
                return

    async def _ask(self, client: httpx.AsyncClient, endpoint: str, **params: str) -> dict[str, Any]:
        while True:
            url, key = self._gateway()
            try:
                answer = await client.get(f"{url}/tok/v1/{endpoint}/", params=params, headers={"X-Api-Key": key})
            except httpx.HTTPError as exc:
                self.failures[type(exc).__name__] += 1
            else:
                if answer.status_code == 200:
                    body: dict[str, Any] = answer.json()
                    return body
                assert answer.status_code == 503, answer.text
                self.failures[answer.json()["code"]] += 1
            await asyncio.sleep(RETRY_S)

    @staticmethod
    def _take(chain: list[int], page: dict[str, Any]) -> None:
        chain += [message["msg_id"] for message in page["messages"]]
