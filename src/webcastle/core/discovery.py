"""Who is live: look-ups answered from memory for a while, people found in a room.

A look-up is cached for a short time and shared by whoever asks meanwhile. A room that has ended is forgotten at once, because the
next broadcast has another id.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Final

from google.protobuf import json_format

from webcastle.core.people import sender_of
from webcastle.core.recent import Kept, Recent
from webcastle.errors import CreatorNotFoundError, UpstreamError, UpstreamUnavailableError
from webcastle.models import Liveness, Lookup
from webcastle.ports import Clock, Source, Store
from webcastle.protocol import schema
from webcastle.protocol.canonical import message_to_json
from webcastle.protocol.faults import Fault
from webcastle.protocol.messages import decode

__all__ = ["Discovery"]

MAX_CACHED: Final = 10_000
SEARCH_PAGE: Final = 200
SEARCH_MESSAGES: Final = 2_000
"""A user is looked for in so many of the room's latest messages."""
SURVEY_AT_ONCE: Final = 5
"""So many creators are looked up at once for one survey: TikTok counts requests per address."""
SURVEY_S: Final = 20.0
ALIVE_IDS: Final = 100
"""What `Source.check_alive` takes."""


class Discovery:
    """Look-ups and liveness.

    Args:
        store: searched for the people of a room.
        source: asked when memory has no answer.
        clock: time.
        ttl_s: how long a look-up is good for.
    """

    def __init__(self, store: Store, source: Source, clock: Clock, ttl_s: float) -> None:
        self._store = store
        self._source = source
        self._clock = clock
        self._found: Recent[str, Lookup] = Recent(clock, ttl_s=ttl_s, most=MAX_CACHED)

    async def look_up(self, unique_id: str) -> Lookup:
        """The creator's current room, from memory if it is fresh. Errors are those of `Source.look_up`; none is cached."""
        return (await self.find(unique_id)).value

    async def find(self, unique_id: str) -> Kept[Lookup]:
        """The same, and whether it came from memory."""
        return await self._found.get(unique_id.strip().removeprefix("@").lower(), lambda: self._look_up(unique_id))

    async def _look_up(self, unique_id: str) -> Lookup:
        lookup = await self._source.look_up(unique_id)
        if lookup.room_id:
            await self._store.remember_room(lookup.room_id, unique_id=lookup.unique_id, owner_id=lookup.user_id)
        return lookup

    def forget_room(self, room_id: int) -> None:
        """A broadcast is over: whoever it belonged to is looked up afresh."""
        self._found.forget(lambda lookup: lookup.room_id == room_id)

    async def survey(self, unique_ids: Sequence[str]) -> dict[str, bool | None]:
        """Whether creators are live, by their names as given; somebody who does not exist is not.

        None where the sources do not say, or not in time. Raises the `UpstreamError` if nobody at all could be looked up.
        """
        found: dict[str, Lookup | UpstreamError] = {}
        places = asyncio.Semaphore(SURVEY_AT_ONCE)

        async def look(name: str) -> None:
            async with places:
                try:
                    found[name] = await self.look_up(name)
                except UpstreamError as exc:
                    found[name] = exc

        try:
            async with asyncio.timeout(SURVEY_S), asyncio.TaskGroup() as tasks:
                for name in dict.fromkeys(unique_ids):
                    tasks.create_task(look(name))
        except TimeoutError:
            pass  # those who were not reached stay unknown
        failures = [each for each in found.values() if isinstance(each, UpstreamError)]
        if len(failures) == len(found) and not any(isinstance(each, CreatorNotFoundError) for each in failures):
            raise failures[0] if failures else UpstreamUnavailableError("Nobody could be looked up in time.")
        doubtful = [each.room_id for each in found.values() if isinstance(each, Lookup) and each.alive is None]
        alive = await self._settle([room_id for room_id in doubtful if room_id])
        return {name: _verdict(found.get(name), alive) for name in unique_ids}

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
        """Give up what is being asked."""
        await self._found.close()

    async def alive(self, room_ids: Sequence[int]) -> list[Liveness]:
        """Whether rooms are live, in the order asked; ids may repeat."""
        unique = list(dict.fromkeys(room_ids))
        found = {liveness.room_id: liveness for liveness in await self._source.check_alive(unique)}
        for liveness in found.values():
            if liveness.alive is False:
                self.forget_room(liveness.room_id)
        now = self._clock.now_ms()
        return [found.get(room_id) or Liveness(room_id, None, now) for room_id in room_ids]

    async def room_user(self, room_id: int, *, user_id: int = 0, sec_user_id: str = "", unique_id: str = "") -> bytes:
        """A user's LIVE profile in a room, as canonical JSON of the protobuf ``User``; the room's owner by default.

        The owner comes from room/info; anybody else from the room's stored messages, latest first.

        Raises:
            CreatorNotFoundError: the user is not among the room's latest messages.
            UpstreamError: room/info could not be had.
        """
        if not (user_id or sec_user_id or unique_id):
            info = await self._source.room_info(room_id)
            return message_to_json(_user_from_info(info.get("owner")))
        wanted = unique_id.lstrip("@").lower()

        def is_wanted(user: schema.User) -> bool:
            return bool(
                (user_id and user.id == user_id)
                or (sec_user_id and user.sec_uid == sec_user_id)
                or (wanted and user.display_id.lower() == wanted)
            )

        record = await self._store.room(room_id)
        before = record.last_seq + 1 if record else 0
        for _ in range(SEARCH_MESSAGES // SEARCH_PAGE):
            page = await self._store.read_before(room_id, before, SEARCH_PAGE) if record else []
            for message in page:
                decoded = decode(message.method, message.payload)
                user = None if isinstance(decoded, Fault) else sender_of(decoded)
                if user is not None and is_wanted(user):
                    return message_to_json(user)
            if len(page) < SEARCH_PAGE:
                break
            before = page[-1].seq
        info = await self._source.room_info(room_id)
        owner = _user_from_info(info.get("owner"))
        if is_wanted(owner):
            return message_to_json(owner)
        raise CreatorNotFoundError(
            "This user has not been seen in the room.",
            hint="Only the room's owner and people in its latest stored messages are known; follow the room first.",
        )


def _verdict(found: Lookup | UpstreamError | None, alive: dict[int, bool | None]) -> bool | None:
    if isinstance(found, CreatorNotFoundError):
        return False
    if not isinstance(found, Lookup):
        return None
    return found.alive if found.alive is not None else alive.get(found.room_id)


def _user_from_info(owner: object) -> schema.User:
    """room/info spells the same User with its own field names; what does not fit the schema is left out."""
    user = schema.User()
    if isinstance(owner, dict):
        for name, value in owner.items():
            piece = schema.User()
            try:
                json_format.ParseDict({name: value}, piece, ignore_unknown_fields=True)
            except json_format.ParseError:
                continue
            user.MergeFrom(piece)
    return user
