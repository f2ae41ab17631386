"""Cached answers of upstream about rooms: room/info, gift lists, and the hashtags in them, each with its age.

TikTok has no public list of hashtags, so ours is *observed*: the broadcasts that this gateway has looked at lately, added up.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

import structlog
from cachetools import TTLCache

from webcastle.core.cached_answers import CachedAnswers, Kept
from webcastle.core.description import Gift, RoomDescription, describe, gifts_of
from webcastle.core.registry import RoomRegistry
from webcastle.errors import RoomEndedError, StoreError, UpstreamError
from webcastle.ports import Clock, MessageLog, Source

__all__ = ["Catalogue", "ObservedHashtag"]

INFO_TTL_S: Final = 10.0
GIFTS_TTL_S: Final = 600.0
MAX_INFOS: Final = 500
MAX_GIFT_LISTS: Final = 32
"""An answer of either kind takes up to a megabyte."""
MAX_DESCRIPTIONS: Final = 2_000
OBSERVED_S: Final = 3600
"""Broadcasts seen longer ago are not counted (s): their numbers of viewers are out of date."""
REFRESHED_ROOMS: Final = 20
"""For a list of hashtags so many followed rooms are looked at again, at most `REFRESHED_AT_ONCE` at once."""
REFRESHED_AT_ONCE: Final = 4
REFRESH_S: Final = 5.0

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class ObservedHashtag:
    """A hashtag, how many watch the ``rooms`` broadcasts that were seen under it, and when the latest was seen (ms)."""

    id: int
    title: str
    viewers: int
    rooms: int
    seen_at: int


@dataclass(frozen=True, slots=True)
class _Info:
    """The ``data`` of room/info, and what we read in it."""

    data: dict[str, Any]
    description: RoomDescription


@dataclass(frozen=True, slots=True)
class _GiftList:
    """The ``data`` of gift/list, and what we read in it."""

    data: dict[str, Any]
    gifts: tuple[Gift, ...]


class Catalogue:
    """Room information, gift lists, hashtags.

    Args:
        message_log: remembers whose rooms are whose.
        source: asked when memory has no answer.
        rooms: which rooms are followed.
        clock: time.
        on_ended: called with a room id when upstream says that its broadcast is over.
    """

    def __init__(
        self,
        message_log: MessageLog,
        source: Source,
        rooms: RoomRegistry,
        clock: Clock,
        on_ended: Callable[[int], None] = lambda _room_id: None,
    ) -> None:
        self._log = message_log
        self._source = source
        self._rooms = rooms
        self._clock = clock
        self._on_ended = on_ended
        self._infos: CachedAnswers[int, _Info] = CachedAnswers(clock, ttl_s=INFO_TTL_S, most=MAX_INFOS)
        self._gift_lists: CachedAnswers[int, _GiftList] = CachedAnswers(clock, ttl_s=GIFTS_TTL_S, most=MAX_GIFT_LISTS)
        self._described: TTLCache[int, Kept[RoomDescription]] = TTLCache(
            MAX_DESCRIPTIONS, OBSERVED_S, timer=clock.monotonic
        )

    async def room_info(self, room_id: int) -> Kept[dict[str, Any]]:
        """The ``data`` of room/info as upstream sent it, at most some seconds old; not to be changed. Raises as `Source.room_info`."""
        info = await self._info(room_id)
        return Kept(info.value.data, info.at, info.cached)

    async def describe(self, room_id: int) -> Kept[RoomDescription]:
        """A room's description, at most some seconds old. Raises as `Source.room_info`."""
        info = await self._info(room_id)
        return Kept(info.value.description, info.at, info.cached)

    def described(self, room_id: int) -> Kept[RoomDescription] | None:
        """The latest description of the last hour that is at hand; None without one."""
        return self._described.get(room_id)

    async def gift_list(self, room_id: int) -> Kept[dict[str, Any]]:
        """The ``data`` of gift/list as upstream sent it, at most some minutes old; not to be changed. Raises as `Source.gift_list`."""
        found = await self._gift_list(room_id)
        return Kept(found.value.data, found.at, found.cached)

    async def gifts(self, room_id: int) -> Kept[tuple[Gift, ...]]:
        """The gifts that can be sent in a room, at most some minutes old. Raises as `Source.gift_list`."""
        found = await self._gift_list(room_id)
        return Kept(found.value.gifts, found.at, found.cached)

    async def hashtags(self, count: int) -> list[ObservedHashtag]:
        """The hashtags of the broadcasts seen lately, most watched first."""
        await self._refresh()
        found: dict[int, ObservedHashtag] = {}
        for room_id in list(self._described):
            seen = self._described.get(room_id)
            if seen is None or seen.value.hashtag is None or seen.value.alive is not True:
                continue
            room, tag = seen.value, seen.value.hashtag
            known = found.get(tag.id) or ObservedHashtag(tag.id, tag.title, 0, 0, 0)
            found[tag.id] = ObservedHashtag(
                tag.id, tag.title, known.viewers + room.viewers, known.rooms + 1, max(known.seen_at, seen.at)
            )
        return sorted(found.values(), key=lambda tag: (-tag.viewers, tag.title))[:count]

    def forget_room(self, room_id: int) -> None:
        """A broadcast is over: drop its room information from the cache."""
        self._infos.forget(lambda known: known.description.room_id == room_id)
        self._described.pop(room_id, None)

    async def close(self) -> None:
        """Cancel the questions that are under way."""
        await self._infos.close()
        await self._gift_lists.close()

    async def _info(self, room_id: int) -> Kept[_Info]:
        return await self._infos.get(room_id, lambda: self._ask(room_id))

    async def _gift_list(self, room_id: int) -> Kept[_GiftList]:
        async def ask() -> _GiftList:
            data = await self._source.gift_list(room_id)
            return _GiftList(data, gifts_of(data))

        return await self._gift_lists.get(room_id, ask)

    async def _ask(self, room_id: int) -> _Info:
        try:
            data = await self._source.room_info(room_id)
        except RoomEndedError:
            self._ended(room_id)
            raise
        description = describe(room_id, data)
        owner = description.owner
        if owner.user_id or owner.unique_id:
            try:
                await self._log.remember_room(room_id, unique_id=owner.unique_id, owner_id=owner.user_id)
            except StoreError as exc:  # the answer is good without
                log.info("creator_not_remembered", room_id=room_id, code=exc.code)
        if description.alive is False:
            self._ended(room_id)
        self._described[room_id] = Kept(description, self._clock.now_ms(), cached=True)
        return _Info(data, description)

    def _ended(self, room_id: int) -> None:
        self.forget_room(room_id)
        self._on_ended(room_id)

    async def _refresh(self) -> None:
        """Look at followed rooms again, as far as that is quickly done; rooms that cannot be described are left out."""
        slots = asyncio.Semaphore(REFRESHED_AT_ONCE)

        async def look(room_id: int) -> None:
            async with slots:
                try:
                    await self.describe(room_id)
                except UpstreamError:
                    return

        try:
            async with asyncio.timeout(REFRESH_S), asyncio.TaskGroup() as tasks:
                for room_id in self._rooms.followed()[:REFRESHED_ROOMS]:
                    tasks.create_task(look(room_id))
        except TimeoutError:
            return
