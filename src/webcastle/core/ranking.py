"""The ranking of a room's viewers.

TikTok shows the online audience's ranking to logged-in viewers only. Without a session, the top viewers in the room's own messages
with the count of viewers are used.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from webcastle.core.description import image_url
from webcastle.core.registry import RoomRegistry
from webcastle.errors import LoginRequiredError, SlowConsumerError
from webcastle.models import Message
from webcastle.ports import Bus, Clock, Source, Store, Subscription
from webcastle.protocol.faults import Fault
from webcastle.protocol.messages import decode
from webcastle.protocol.schema import User, WebcastRoomUserSeqMessage
from webcastle.protocol.shapes import identifier, listing, mapping, number, text

__all__ = ["OnlineViewer", "Ranked", "Ranking", "Rankings"]

_COUNTS: Final = "WebcastRoomUserSeqMessage"
SEARCH_PAGE: Final = 200
SEARCH_MESSAGES: Final = 2_000
"""The number of latest messages searched. A count comes every two seconds, so older ones are out of date."""
WAIT_S: Final = 5.0
_MOST: Final = 200


@dataclass(frozen=True, slots=True)
class OnlineViewer:
    """A viewer as the online audience describes one. ``user_id`` is 0 and a text is empty where TikTok does not say."""

    user_id: int
    handle: str
    nickname: str
    avatar_url: str
    is_subscriber: bool
    is_verified: bool
    followers: int


@dataclass(frozen=True, slots=True)
class Ranked:
    """One entry of a ranking. ``score`` is in diamonds. ``user`` is a `User` of the wire if the ranking comes from a message."""

    rank: int
    score: int
    user: OnlineViewer | User


@dataclass(frozen=True, slots=True)
class Ranking:
    """A ranking, where it comes from and when that was said (ms). ``total`` counts the viewers, ``anonymous`` those of them
    who are not logged in.
    """

    source: Literal["online_audience", "room_user_seq"]
    at: int
    entries: tuple[Ranked, ...]
    total: int
    anonymous: int


class Rankings:
    """Asks upstream with a session, and the stored messages without one."""

    def __init__(self, store: Store, bus: Bus, source: Source, rooms: RoomRegistry, clock: Clock) -> None:
        self._store = store
        self._bus = bus
        self._source = source
        self._rooms = rooms
        self._clock = clock

    async def of_session(self, room_id: int, owner_id: int, session_id: str) -> Ranking:
        """The online audience, as the owner of this session cookie sees it. Raises as `Source.online_audience`."""
        data = await self._source.online_audience(room_id, owner_id, session_id)
        ranks = map(mapping, listing(data.get("ranks"))[:_MOST])
        return Ranking(
            source="online_audience",
            at=self._clock.now_ms(),
            entries=tuple(Ranked(_count(r.get("rank")), _count(r.get("score")), _user(r.get("user"))) for r in ranks),
            total=_count(data.get("total")),
            anonymous=_count(data.get("anonymous")),
        )

    async def observed(self, room_id: int) -> Ranking:
        """The top viewers of the latest count among the room's messages; follows the room if nothing of it is stored.

        Counts come every two seconds, so the next one is worth waiting for.

        Raises:
            LoginRequiredError: no count contains top viewers.
            UpstreamError: the room is not known yet and cannot be followed.
        """
        async with self._bus.subscribe(room_id) as coming:
            record = await self._rooms.follow(room_id)
            found = await self._stored(room_id, record.last_seq + 1)
            if found is None and not record.ended_at:
                found = await _next(coming)
        if found is None:
            raise LoginRequiredError(
                "TikTok shows this room's ranking to logged-in viewers only, and its messages tell no top viewers.",
                hint="Pass a session_id cookie of your own, or try again in a minute.",
            )
        return found

    async def _stored(self, room_id: int, before: int) -> Ranking | None:
        for _ in range(SEARCH_MESSAGES // SEARCH_PAGE):
            page = await self._store.read_before(room_id, before, SEARCH_PAGE)
            found = _latest(page)
            if found is not None or len(page) < SEARCH_PAGE:
                return found
            before = page[-1].seq
        return None


async def _next(coming: Subscription) -> Ranking | None:
    """The first ranking that arrives, if one does in time."""
    try:
        async with asyncio.timeout(WAIT_S):
            async for parcel in coming:
                found = _latest(parcel.messages)
                if found is not None:
                    return found
    except (TimeoutError, SlowConsumerError):
        return None
    return None


def _latest(messages: Sequence[Message]) -> Ranking | None:
    for message in messages:
        if message.method != _COUNTS:
            continue
        parsed = decode(message.method, message.payload)
        if isinstance(parsed, Fault) or not isinstance(parsed, WebcastRoomUserSeqMessage) or not parsed.ranks:
            continue
        entries = tuple(
            Ranked(entry.rank or number, entry.score, entry.user) for number, entry in enumerate(parsed.ranks, 1)
        )
        at = message.create_time or message.received_at
        return Ranking("room_user_seq", at, entries, parsed.total, parsed.anonymous)
    return None


def _user(value: object) -> OnlineViewer:
    user = mapping(value)
    return OnlineViewer(
        user_id=identifier(user.get("id_str")) or identifier(user.get("id")),
        handle=text(user.get("display_id"), 64),
        nickname=text(user.get("nickname"), 256),
        avatar_url=image_url(user.get("avatar_thumb")),
        is_subscriber=user.get("is_subscribe") is True,
        is_verified=user.get("verified") is True,
        followers=_count(mapping(user.get("follow_info")).get("follower_count")),
    )


def _count(value: object) -> int:
    return max(0, min(number(value), 2**63 - 1))
