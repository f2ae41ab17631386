"""Finds the @names of user ids in what is stored: owners of known rooms, and senders of messages in the rooms that are followed.

Nothing is asked upstream. Messages are looked through when a name is asked for, newest first and each at most once; the names found
on the way are cached, so that the next question costs less.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from typing import Final

from cachetools import LRUCache

from webcastle.core.registry import RoomRegistry
from webcastle.models import Message
from webcastle.ports import MessageLog
from webcastle.protocol.faults import Fault
from webcastle.protocol.messages import decode
from webcastle.protocol.users import sender_of

__all__ = ["People"]

MAX_NAMES: Final = 50_000
PAGE: Final = 100
BUDGET: Final = 2_000
"""Messages looked at for one question: some 20 ms of work, in pieces."""


class People:
    """Names by user id.

    Args:
        message_log: has the messages and the owners of rooms.
        rooms: says which rooms are looked through.
    """

    def __init__(self, message_log: MessageLog, rooms: RoomRegistry) -> None:
        self._log = message_log
        self._rooms = rooms
        self._names: LRUCache[int, str] = LRUCache(MAX_NAMES)
        self._searched: dict[int, tuple[int, int]] = {}
        self._searching = asyncio.Lock()

    async def names(self, user_ids: Sequence[int]) -> dict[int, str]:
        """The @names of the user ids that are known."""
        found = self._remembered(user_ids)
        missing = set(user_ids) - found.keys()
        if missing:
            owners = await self._log.creator_names(sorted(missing))
            self._names.update(owners)
            missing -= owners.keys()
        if missing:
            async with self._searching:
                await self._search(missing)
        return self._remembered(user_ids)

    def _remembered(self, user_ids: Iterable[int]) -> dict[int, str]:
        return {user_id: self._names[user_id] for user_id in user_ids if user_id in self._names}

    async def _search(self, missing: set[int]) -> None:
        """Look through what the followed rooms have brought since the last time, then further back."""
        left = BUDGET
        followed = self._rooms.followed()
        self._searched = {room_id: span for room_id, span in self._searched.items() if room_id in followed}
        for room_id in followed:
            while left > 0 and missing - self._names.keys():
                page, newer = await self._next_page(room_id)
                if not page:
                    break
                left -= len(page)
                names = dict(sender for message in page if (sender := _sender(message)) is not None)
                # People rename themselves: what was said later counts.
                known = {} if newer else self._names
                self._names.update({user_id: name for user_id, name in names.items() if user_id not in known})
                await asyncio.sleep(0)

    async def _next_page(self, room_id: int) -> tuple[list[Message], bool]:
        """Messages of a room not looked at yet, oldest first, and whether they are newer than all that were."""
        record = await self._log.room(room_id)
        if record is None:
            return [], False
        last = record.last_seq
        low, high = self._searched.get(room_id, (last + 1, last))
        if last - high > BUDGET:
            low, high = last + 1, last  # too much has happened: begin again at the new end
        newer = last > high
        if newer:
            page = await self._log.read_after(room_id, high, PAGE)
            high = page[-1].seq if page else last
        else:
            page = (await self._log.read_before(room_id, low, PAGE))[::-1]
            low = page[0].seq if page else low
        self._searched[room_id] = (low, high)
        return page, newer


def _sender(message: Message) -> tuple[int, str] | None:
    parsed = decode(message.method, message.payload)
    user = None if isinstance(parsed, Fault) else sender_of(parsed)
    return (user.id, user.display_id) if user is not None and user.id and user.display_id else None
