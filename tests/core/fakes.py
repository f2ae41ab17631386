"""A world that a test turns by hand: a clock, an upstream, its links."""

from __future__ import annotations

import asyncio
import heapq
import itertools
from collections.abc import AsyncIterator, Sequence
from typing import Any

from webcastle.core.ingest import LONGEST_PAUSE_S
from webcastle.errors import CreatorNotFoundError
from webcastle.models import (
    Answered,
    Batch,
    Connected,
    EndCause,
    GapReason,
    HistoryPage,
    LinkBroken,
    LinkEvent,
    Liveness,
    Lookup,
    RawMessage,
    Resume,
    RoomEnded,
    RoomState,
    Transport,
)

NOW = 1_775_000_000_000


class HandClock:
    """Time that moves only when told."""

    def __init__(self) -> None:
        self.ms = NOW
        self._sleepers: list[tuple[int, int, asyncio.Future[None]]] = []
        self._ids = itertools.count()

    def now_ms(self) -> int:
        return self.ms

    def monotonic(self) -> float:
        return self.ms / 1000

    async def sleep(self, seconds: float) -> None:
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self.ms + int(seconds * 1000), next(self._ids), future))
        await future

    async def advance(self, seconds: float) -> None:
        """Turn the clock, waking sleepers in order and letting them work."""
        until = self.ms + int(seconds * 1000)
        await settle()
        while self._sleepers and self._sleepers[0][0] <= until:
            due, _, future = heapq.heappop(self._sleepers)
            self.ms = max(self.ms, due)
            if not future.done():
                future.set_result(None)
            await turn()
        await settle()
        self.ms = until


async def turn() -> None:
    """Let tasks that are ready do their work."""
    for _ in range(50):
        await asyncio.sleep(0)


async def settle() -> None:
    """Let tasks that are ready do their work; store calls may take a few turns of the loop."""
    await turn()
    # A commit may wait a moment for others to share it.
    await asyncio.sleep(2 * LONGEST_PAUSE_S)
    for _ in range(10):
        await asyncio.sleep(0)


def raw(msg_id: int, method: str = "WebcastChatMessage", payload: bytes = b"", at: int = NOW) -> RawMessage:
    """A message as upstream sends it."""
    return RawMessage(msg_id, method, payload, at)


class FakeLink:
    """A link whose events the test writes."""

    def __init__(self, room_id: int, resume: Resume | None) -> None:
        self.room_id = room_id
        self.resume = resume
        self.acknowledged: list[Batch] = []
        self.closed = False
        self._events: asyncio.Queue[LinkEvent | BaseException | None] = asyncio.Queue()

    def connect(self, *, resumed: bool = False, at: int = NOW) -> None:
        self._events.put_nowait(Answered(resumed, at))
        self._events.put_nowait(Connected(Transport.WEBSOCKET, at))

    def deliver(self, *msg_ids: int, cursor: str = "", method: str = "WebcastChatMessage") -> Batch:
        batch = Batch(tuple(raw(i, method) for i in msg_ids), Resume(cursor or f"c{msg_ids[-1]}"), NOW)
        self._events.put_nowait(batch)
        return batch

    def deliver_raw(self, *messages: RawMessage) -> None:
        self._events.put_nowait(Batch(messages, Resume("c"), NOW))

    def break_off(
        self, reason: GapReason = GapReason.DROPPED, detail: str = "", at: int = NOW, *, skipped: bool = False
    ) -> None:
        self._events.put_nowait(LinkBroken(reason, detail, at, 500, skipped))

    def end(self, action: int = 3, at: int = NOW, cause: EndCause = EndCause.CONTROL) -> None:
        self._events.put_nowait(RoomEnded(action, at, cause))
        self._events.put_nowait(None)

    def fail(self, error: BaseException) -> None:
        self._events.put_nowait(error)

    async def __aiter__(self) -> AsyncIterator[LinkEvent]:
        while True:
            event = await self._events.get()
            if event is None:
                return
            if isinstance(event, BaseException):
                raise event
            yield event

    async def acknowledge(self, batch: Batch) -> None:
        self.acknowledged.append(batch)

    async def close(self) -> None:
        self.closed = True
        self._events.put_nowait(None)


class FakeSource:
    """An upstream with rooms, history and creators that the test sets."""

    def __init__(self) -> None:
        self.links: list[FakeLink] = []
        self.past: dict[int, list[int]] = {}
        self.creators: dict[str, Lookup] = {}
        self.alive: dict[int, bool] = {}
        self.info: dict[int, dict[str, Any]] = {}
        self.info_error: Exception | None = None
        self.info_errors: dict[int, Exception] = {}
        self.infos = 0
        self.gift_lists = 0
        self.gifts: dict[str, Any] = {"gifts": []}
        self.audience: dict[str, Any] = {}
        self.sessions: list[tuple[int, int, str]] = []
        self.look_up_errors: dict[str, Exception] = {}
        self.look_up_gate: asyncio.Event | None = None
        self.look_ups = 0
        self.history_gate: asyncio.Event | None = None
        self.history_error: Exception | None = None
        self.histories = 0

    def add_creator(self, name: str, room_id: int, *, alive: bool = True) -> None:
        state = RoomState.LIVE if alive else RoomState.ENDED
        self.creators[name] = Lookup(name, 68, "sec", name, room_id, state, alive, "t", 5, NOW, "html")

    async def look_up(self, unique_id: str) -> Lookup:
        self.look_ups += 1
        await asyncio.sleep(0)
        if self.look_up_gate is not None:
            await self.look_up_gate.wait()
        if unique_id in self.look_up_errors:
            raise self.look_up_errors[unique_id]
        if unique_id not in self.creators:
            raise CreatorNotFoundError
        return self.creators[unique_id]

    async def check_alive(self, room_ids: Sequence[int]) -> list[Liveness]:
        return [Liveness(i, self.alive[i], NOW) for i in room_ids if i in self.alive]

    async def room_info(self, room_id: int) -> dict[str, Any]:
        self.infos += 1
        error = self.info_errors.get(room_id, self.info_error)
        if error is not None:
            raise error
        return self.info.get(room_id, {})

    async def online_audience(self, room_id: int, owner_id: int, session_id: str) -> dict[str, Any]:
        self.sessions.append((room_id, owner_id, session_id))
        return self.audience

    async def gift_list(self, room_id: int) -> dict[str, Any]:
        self.gift_lists += 1
        return self.gifts

    async def visitor_cookie(self) -> str:
        return "visitor"

    async def history(self, room_id: int, cursor: str) -> HistoryPage:
        """Pages of three, newest first; the cursor is the oldest id of the page."""
        self.histories += 1
        if self.history_gate is not None:
            await self.history_gate.wait()
        if self.history_error is not None:
            raise self.history_error
        older = [i for i in reversed(self.past.get(room_id, [])) if cursor in ("", "0") or i < int(cursor)]
        page = older[:3]
        return HistoryPage(tuple(raw(i) for i in page), str(page[-1]) if page else cursor, len(older) <= 3)

    def follow(self, room_id: int, resume: Resume | None) -> FakeLink:
        link = FakeLink(room_id, resume)
        self.links.append(link)
        return link

    async def close(self) -> None:
        for link in self.links:
            await link.close()
