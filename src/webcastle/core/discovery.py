"""Finds out who is live: creators by @name, rooms by id.

A look-up is cached for a short time and shared by all callers that ask meanwhile. A room that has ended is forgotten at once, because
the next broadcast has another id.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from typing import Final

import structlog

from webcastle.core.cached_answers import CachedAnswers, Kept
from webcastle.errors import CreatorNotFoundError, StoreError, UpstreamError, UpstreamUnavailableError
from webcastle.models import Handle, Liveness, Lookup
from webcastle.ports import Clock, MessageLog, Source

__all__ = ["Discovery"]

MAX_CACHED: Final = 10_000
LIVENESS_TTL_S: Final = 5.0
MAX_LIVENESS: Final = 1_000
SURVEY_AT_ONCE: Final = 5
"""So many creators are looked up at once for one survey: TikTok counts requests per address."""
SURVEY_S: Final = 20.0
ALIVE_IDS: Final = 100
"""What `Source.check_alive` takes."""

log = structlog.get_logger(__name__)


class Discovery:
    """Look-ups and liveness.

    Args:
        message_log: remembers whose rooms are whose.
        source: asked when memory has no answer.
        clock: time.
        ttl_s: how long a look-up is good for.
    """

    def __init__(self, message_log: MessageLog, source: Source, clock: Clock, ttl_s: float) -> None:
        self._log = message_log
        self._source = source
        self._clock = clock
        self._found: CachedAnswers[Handle, Lookup] = CachedAnswers(clock, ttl_s=ttl_s, most=MAX_CACHED)
        self._liveness: CachedAnswers[int, Liveness] = CachedAnswers(clock, ttl_s=LIVENESS_TTL_S, most=MAX_LIVENESS)

    async def look_up(self, handle: Handle) -> Lookup:
        """The creator's current room, from memory if it is fresh. Errors are those of `Source.look_up`; none is cached."""
        return (await self.find(handle)).value

    async def find(self, handle: Handle) -> Kept[Lookup]:
        """The same, and whether it came from memory."""
        return await self._found.get(handle, lambda: self._look_up(handle))

    async def _look_up(self, handle: Handle) -> Lookup:
        lookup = await self._source.look_up(handle)
        if lookup.room_id:
            try:
                await self._log.remember_room(lookup.room_id, unique_id=lookup.unique_id, owner_id=lookup.user_id)
            except StoreError as exc:  # the answer is good without
                log.info("creator_not_remembered", room_id=lookup.room_id, code=exc.code)
        return lookup

    def forget_room(self, room_id: int) -> None:
        """A broadcast is over: drop its creator's look-up from the cache."""
        self._found.forget(lambda lookup: lookup.room_id == room_id)

    async def survey(self, handles: Iterable[Handle]) -> dict[Handle, bool | None]:
        """Whether creators are live; one that does not exist is not.

        None where the sources do not say, or not in time. Raises the `UpstreamError` if no creator at all could be looked up.
        """
        wanted = dict.fromkeys(handles)
        found: dict[Handle, Lookup | UpstreamError] = {}
        slots = asyncio.Semaphore(SURVEY_AT_ONCE)

        async def look(name: Handle) -> None:
            async with slots:
                try:
                    found[name] = await self.look_up(name)
                except UpstreamError as exc:
                    found[name] = exc

        try:
            async with asyncio.timeout(SURVEY_S), asyncio.TaskGroup() as tasks:
                for name in wanted:
                    tasks.create_task(look(name))
        except TimeoutError:
            pass  # those that were not reached stay unknown
        failures = [each for each in found.values() if isinstance(each, UpstreamError)]
        if len(failures) == len(found) and not any(isinstance(each, CreatorNotFoundError) for each in failures):
            raise failures[0] if failures else UpstreamUnavailableError("No creator could be looked up in time.")
        doubtful = [each.room_id for each in found.values() if isinstance(each, Lookup) and each.alive is None]
        alive = await self._settle([room_id for room_id in doubtful if room_id])
        return {name: _verdict(found.get(name), alive) for name in wanted}

    async def _settle(self, room_ids: list[int]) -> dict[int, bool | None]:
        """What check_alive says of rooms; nothing if it fails."""
        try:
            known = [
                each
                for first in range(0, len(room_ids), ALIVE_IDS)
                for each in await self.alive(room_ids[first : first + ALIVE_IDS])
            ]
        except UpstreamError:
            return {}
        return {each.room_id: each.alive for each in known}

    async def close(self) -> None:
        """Cancel the questions that are under way."""
        await self._found.close()
        await self._liveness.close()

    async def alive(self, room_ids: Sequence[int]) -> list[Liveness]:
        """Whether rooms are live, in the order asked; ids may repeat."""
        unique = list(dict.fromkeys(room_ids))
        found = {liveness.room_id: liveness for liveness in await self._source.check_alive(unique)}
        for liveness in found.values():
            if liveness.alive is False:
                self.forget_room(liveness.room_id)
        now = self._clock.now_ms()
        return [found.get(room_id) or Liveness(room_id, None, now) for room_id in room_ids]

    async def is_alive(self, room_id: int) -> Liveness:
        """Whether one room is live, at most some seconds old. Raises as `Source.check_alive`."""

        async def ask() -> Liveness:
            return (await self.alive([room_id]))[0]

        return (await self._liveness.get(room_id, ask)).value


def _verdict(found: Lookup | UpstreamError | None, alive: dict[int, bool | None]) -> bool | None:
    if isinstance(found, CreatorNotFoundError):
        return False
    if not isinstance(found, Lookup):
        return None
    return found.alive if found.alive is not None else alive.get(found.room_id)
