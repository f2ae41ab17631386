"""Broadcasts: one after the other by creator, each with a room id from which it can be found again.

A room id holds 40 bits that stand for the creator and the number of the broadcast, so no list of rooms is kept. Broadcasts
follow one another from an *anchor*: the creator's first start, or a later one that was ordered by hand.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from weakref import WeakValueDictionary

from webcastle.errors import ConfigError
from webcastle.sandbox.world.compose import Scene
from webcastle.sandbox.world.counters import Counters
from webcastle.sandbox.world.creators import BROADCAST_MS, Creator
from webcastle.sandbox.world.timeline import Injected, Timeline

__all__ = ["ENDED", "LIVE", "PAUSED", "Built", "Room", "Rooms"]

LIVE, PAUSED, ENDED = 2, 3, 4

_PAUSE_MS = 30_000
_ROOM_BASE = 7_200_000_000_000_000_000
_NUMBER_BITS = 14
_NUMBER_MASK = (1 << _NUMBER_BITS) - 1
_ROOMS_KEPT = 256


@dataclass(frozen=True, slots=True)
class Built:
    """One message as it is sent. ``create_time`` is in ms since the Unix epoch."""

    msg_id: int
    method: str
    payload: bytes
    create_time: int


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Room:
    """One broadcast of one creator, begun at ``start`` (ms relative to the world's beginning)."""

    creator: Creator
    number: int
    room_id: int
    start: int
    timeline: Timeline
    scene: Scene


@dataclass(frozen=True, slots=True)
class _Anchor:
    """From broadcast ``number`` on, broadcasts follow one another from ``start``."""

    number: int
    start: int


class Rooms:
    """The broadcasts of all creators. Rooms are made when asked for; the latest `_ROOMS_KEPT` are kept.

    Args:
        seed: which world.
        epoch: its beginning in ms since the Unix epoch.
        creators: who broadcasts.

    Raises:
        ConfigError: two creators have the same name.
    """

    def __init__(self, seed: int, epoch: int, creators: Iterable[Creator]) -> None:
        self.creators: dict[str, Creator] = {}
        for creator in creators:
            if creator.unique_id.lower() in self.creators:
                raise ConfigError(f"There are two creators called {creator.unique_id!r}.")
            self.creators[creator.unique_id.lower()] = creator
        self._seed = seed
        self._epoch = epoch
        self._by_tag = {creator.room_tag(seed): creator for creator in self.creators.values()}
        self._rooms: WeakValueDictionary[int, Room] = WeakValueDictionary()  # one object per room while it is in use
        self._recent: OrderedDict[int, Room] = OrderedDict()
        self._injected: dict[int, list[Injected]] = {}
        self._cuts: dict[int, int] = {}
        self._anchors: dict[str, list[_Anchor]] = {}

    def at(self, creator: Creator, at: int) -> Room | None:
        """The creator's broadcast of that moment: the one on air, else the last one, else None."""
        anchor = next((a for a in reversed(self._schedule(creator)) if a.start <= at), None)
        if anchor is None:
            return None
        passed = 0
        if not creator.length_ms:
            passed = max(0, at - anchor.start + creator.stagger_ms) // BROADCAST_MS
        return self._open(creator, anchor.number + passed)

    def by_id(self, room_id: int) -> Room | None:
        """The broadcast with this room id, begun or not, or None."""
        room = self._rooms.get(room_id)
        if room is not None:
            return room
        number = room_id - _ROOM_BASE
        creator = self._by_tag.get(number >> _NUMBER_BITS) if number >= 0 else None
        if creator is None or not self._schedule(creator):
            return None
        return self._open(creator, (number ^ creator.room_tag(self._seed)) & _NUMBER_MASK)

    def begin(self, creator: Creator, number: int, at: int) -> None:
        """Let the creator's broadcast ``number`` begin at that moment, and the following ones after it."""
        self._anchors.setdefault(creator.unique_id, []).append(_Anchor(number, at))
        self._rooms.pop(self._room_id(creator, number), None)
        self._recent.pop(self._room_id(creator, number), None)

    def inject(self, room_id: int, injected: Injected) -> None:
        """Add a message to a room; it comes after every message that was injected before."""
        room = self._rooms.get(room_id)
        kept = self._injected.setdefault(room_id, [] if room is None else room.timeline.injected)
        kept.append(injected)

    def cut(self, room_id: int, key: int) -> None:
        """End a broadcast with the message at this key; a broadcast that was cut stays as it is."""
        if room_id not in self._cuts:
            self._cuts[room_id] = key
            room = self._rooms.get(room_id)
            if room is not None:
                room.timeline.cut(key)

    def _schedule(self, creator: Creator) -> Sequence[_Anchor]:
        base = () if creator.start_ms is None else (_Anchor(0, creator.start_ms),)
        return (*base, *self._anchors.get(creator.unique_id, ()))

    def _room_id(self, creator: Creator, number: int) -> int:
        tag = creator.room_tag(self._seed)
        return _ROOM_BASE + (tag << _NUMBER_BITS | (number ^ tag) & _NUMBER_MASK)

    def _open(self, creator: Creator, number: int) -> Room | None:
        room_id = self._room_id(creator, number)
        room = self._rooms.get(room_id)
        if room is not None:
            self._recent[room_id] = room
            self._recent.move_to_end(room_id)
            return room
        anchor = next((a for a in reversed(self._schedule(creator)) if a.number <= number), None)
        if anchor is None or (creator.length_ms and number > anchor.number):
            return None
        passed = number - anchor.number
        start = anchor.start + passed * BROADCAST_MS - (creator.stagger_ms if passed else 0)
        end = anchor.start + (passed + 1) * BROADCAST_MS - creator.stagger_ms - _PAUSE_MS
        if creator.length_ms:
            end = start + creator.length_ms
        timeline = Timeline(self._seed, creator, room_id, start=start, end=end, injected=self._injected.get(room_id))
        if room_id in self._cuts:
            timeline.cut(self._cuts[room_id])
        counters = Counters(self._seed, room_id, creator.viewers)
        scene = Scene(self._seed, self._epoch, creator, room_id, start, counters)
        room = Room(creator, number, room_id, start, timeline, scene)
        self._rooms[room_id] = self._recent[room_id] = room
        if len(self._recent) > max(_ROOMS_KEPT, 2 * len(self.creators)):
            self._recent.popitem(last=False)
        return room
