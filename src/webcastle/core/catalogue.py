"""What upstream says about rooms: described, their gifts, and which hashtags they are under. Kept for a while, each with its age.

TikTok has no public list of hashtags, so ours is *observed*: the broadcasts that this gateway has looked at lately, added up.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from webcastle.core.description import Gift, RoomDescription, describe, gifts_of
from webcastle.core.recent import Kept, Recent
from webcastle.core.registry import RoomRegistry
from webcastle.errors import RoomEndedError, UpstreamError
from webcastle.ports import Clock, Source, Store

__all__ = ["Catalogue", "ObservedHashtag"]

DESCRIPTION_TTL_S: Final = 10.0
GIFTS_TTL_S: Final = 600.0
MAX_DESCRIPTIONS: Final = 2_000
MAX_GIFT_LISTS: Final = 32
OBSERVED_S: Final = 3600
"""What was seen longer ago says nothing of who watches now."""
REFRESHED_ROOMS: Final = 20
"""For a list of hashtags so many followed rooms are looked at again, at most `REFRESHED_AT_ONCE` at once."""
REFRESHED_AT_ONCE: Final = 4
REFRESH_S: Final = 5.0


@dataclass(frozen=True, slots=True)
class ObservedHashtag:
    """A hashtag, how many watch the ``rooms`` broadcasts that were seen under it, and when the latest was seen (ms)."""

    id: int
    title: str
    viewers: int
    rooms: int
    seen_at: int


class Catalogue:
    """Descriptions, gift lists, hashtags.

    Args:
        store: remembers whose rooms are whose.
        source: asked when memory has no answer.
        rooms: which rooms are followed.
        clock: time.
        on_ended: called with a room id when upstream says that its broadcast is over.
    """

    def __init__(
        self,
        store: Store,
        source: Source,
        rooms: RoomRegistry,
        clock: Clock,
        on_ended: Callable[[int], None] = lambda _room_id: None,
    ) -> None:
        self._store = store
        self._source = source
        self._rooms = rooms
        self._clock = clock
        self._on_ended = on_ended
        self._descriptions: Recent[int, RoomDescription] = Recent(clock, ttl_s=DESCRIPTION_TTL_S, most=MAX_DESCRIPTIONS)
        self._gifts: Recent[int, tuple[Gift, ...]] = Recent(clock, ttl_s=GIFTS_TTL_S, most=MAX_GIFT_LISTS)

    async def describe(self, room_id: int) -> Kept[RoomDescription]:
        """A room's description, at most some seconds old. Raises as `Source.room_info`."""
        return await self._descriptions.get(room_id, lambda: self._ask(room_id))

    def described(self, room_id: int) -> Kept[RoomDescription] | None:
        """The latest description that is at hand, however old; None without one."""
        return self._descriptions.peek(room_id)

    async def gifts(self, room_id: int) -> Kept[tuple[Gift, ...]]:
        """The gifts that can be sent in a room, at most some minutes old. Raises as `Source.gift_list`."""

        async def ask() -> tuple[Gift, ...]:
            return gifts_of(await self._source.gift_list(room_id))

        return await self._gifts.get(room_id, ask)

    async def hashtags(self, count: int) -> list[ObservedHashtag]:
        """The hashtags of the broadcasts seen lately, most watched first."""
        await self._refresh()
        since = self._clock.now_ms() - OBSERVED_S * 1000
        found: dict[int, ObservedHashtag] = {}
        for seen in self._descriptions.all():
            room, tag = seen.value, seen.value.hashtag
            if tag is None or room.alive is not True or seen.at < since:
                continue
            known = found.get(tag.id) or ObservedHashtag(tag.id, tag.title, 0, 0, 0)
            found[tag.id] = ObservedHashtag(
                tag.id, tag.title, known.viewers + room.viewers, known.rooms + 1, max(known.seen_at, seen.at)
            )
        return sorted(found.values(), key=lambda tag: (-tag.viewers, tag.title))[:count]

    def forget_room(self, room_id: int) -> None:
        """A broadcast is over: its description is asked for anew."""
        self._descriptions.forget(lambda known: known.room_id == room_id)

    async def close(self) -> None:
        """Give up what is being asked."""
        await self._descriptions.close()
        await self._gifts.close()

    async def _ask(self, room_id: int) -> RoomDescription:
        try:
            description = describe(room_id, await self._source.room_info(room_id))
        except RoomEndedError:
            self._ended(room_id)
            raise
        owner = description.owner
        if owner.user_id or owner.unique_id:
            await self._store.remember_room(room_id, unique_id=owner.unique_id, owner_id=owner.user_id)
        if description.alive is False:
            self._ended(room_id)
        return description

    def _ended(self, room_id: int) -> None:
        self.forget_room(room_id)
        self._on_ended(room_id)

    async def _refresh(self) -> None:
        """Look at followed rooms again, as far as that is quickly done; rooms that cannot be described are left out."""
        places = asyncio.Semaphore(REFRESHED_AT_ONCE)

        async def look(room_id: int) -> None:
            async with places:
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
