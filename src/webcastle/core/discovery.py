"""Who is live: look-ups answered from memory for a while, people found in a room.

A look-up is cached for a short time and shared by whoever asks meanwhile. A room that has ended is forgotten at once, because the
next broadcast has another id.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from google.protobuf import json_format
from google.protobuf.message import Message as ProtoMessage

from webcastle.errors import CreatorNotFoundError
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


@dataclass(frozen=True, slots=True)
class _Known:
    lookup: Lookup
    until: float


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
        self._ttl_s = ttl_s
        self._known: OrderedDict[str, _Known] = OrderedDict()
        self._asking: dict[str, asyncio.Future[Lookup]] = {}

    async def look_up(self, unique_id: str) -> Lookup:
        """The creator's current room, from memory if it is fresh. Errors are those of `Source.look_up`; none is cached."""
        name = unique_id.lower()
        known = self._known.get(name)
        if known is not None and known.until > self._clock.monotonic():
            return known.lookup
        asking = self._asking.get(name)
        if asking is not None:
            return await asyncio.shield(asking)
        asking = self._asking[name] = asyncio.get_running_loop().create_future()
        try:
            lookup = await self._source.look_up(unique_id)
        except BaseException as exc:
            if not asking.done():
                if isinstance(exc, Exception):
                    asking.set_exception(exc)
                    asking.exception()  # whoever waits gets it; nobody may be waiting
                else:
                    asking.cancel()
            raise
        else:
            asking.set_result(lookup)
            if self._ttl_s > 0:
                self._known[name] = _Known(lookup, self._clock.monotonic() + self._ttl_s)
                self._known.move_to_end(name)
                if len(self._known) > MAX_CACHED:
                    self._known.popitem(last=False)
            if lookup.room_id:
                await self._store.remember_room(lookup.room_id, unique_id=lookup.unique_id, owner_id=lookup.user_id)
            return lookup
        finally:
            del self._asking[name]

    def forget_room(self, room_id: int) -> None:
        """A broadcast is over: whoever it belonged to is looked up afresh."""
        for name in [name for name, known in self._known.items() if known.lookup.room_id == room_id]:
            del self._known[name]

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
                user = None if isinstance(decoded, Fault) else _user_of(decoded)
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


def _user_of(message: ProtoMessage) -> schema.User | None:
    user = getattr(message, "user", None)
    return user if isinstance(user, schema.User) and message.HasField("user") else None


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
