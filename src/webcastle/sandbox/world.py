"""The world: creators, their broadcasts, the clock, and what was put into rooms by hand.

World = f(seed, epoch). What this object holds beyond that are bounded caches and the injected messages.
"""

from __future__ import annotations

import base64
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from weakref import WeakValueDictionary

from webcastle.errors import BadRequestError, ConfigError, CreatorNotFoundError, RoomEndedError, RoomOfflineError
from webcastle.protocol import schema
from webcastle.sandbox import emit
from webcastle.sandbox.clock import Alarm, WorldClock
from webcastle.sandbox.compose import Scene, compose, method_of
from webcastle.sandbox.counters import Counters
from webcastle.sandbox.creators import BROADCAST_MS, Creator
from webcastle.sandbox.dice import hash64
from webcastle.sandbox.emit import Emission
from webcastle.sandbox.journal import Journal, Origin
from webcastle.sandbox.timeline import (
    INJECTED,
    INJECTED_FROM,
    LATE_FROM,
    SCRIPTED,
    Injected,
    Slot,
    Timeline,
    at_of,
    key_at,
)

__all__ = ["ENDED", "LIVE", "PAUSED", "Built", "Room", "World"]

LIVE, PAUSED, ENDED = 2, 3, 4

_PAUSE_MS = 30_000
_ROOM_BASE = 7_200_000_000_000_000_000
_NUMBER_BITS = 14
_NUMBER_MASK = (1 << _NUMBER_BITS) - 1
_ROOMS_KEPT = 256
_PAYLOADS_KEPT = 4096
_CONTROL = "WebcastControlMessage"


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


class World:
    """Everything that can be asked about the world.

    Args:
        seed: which world.
        epoch: its beginning in ms since the Unix epoch.
        clock: its time.
        creators: who is in it.
        journal: where to keep what is put in by hand.
    """

    def __init__(
        self, seed: int, epoch: int, clock: WorldClock, creators: Iterable[Creator], journal: Journal | None = None
    ) -> None:
        self.seed = seed
        self.epoch = epoch
        self.clock = clock
        self.alarm = Alarm(clock)
        self.creators: dict[str, Creator] = {}
        for creator in creators:
            if creator.unique_id.lower() in self.creators:
                raise ConfigError(f"There are two creators called {creator.unique_id!r}.")
            self.creators[creator.unique_id.lower()] = creator
        self._by_tag = {creator.room_tag(seed): creator for creator in self.creators.values()}
        self._journal = journal or Journal(None)
        self._rooms: WeakValueDictionary[int, Room] = WeakValueDictionary()  # one object per room, while anybody has it
        self._recent: OrderedDict[int, Room] = OrderedDict()
        self._payloads: OrderedDict[tuple[int, int], tuple[str, bytes]] = OrderedDict()
        self._injected: dict[int, list[Injected]] = {}
        self._states: dict[int, int] = {}
        self._cuts: dict[int, int] = {}
        self._anchors: dict[str, list[_Anchor]] = {}
        for entry in self._journal.entries():
            self._replay(entry)

    # time

    def now_at(self) -> int:
        """Ms since the world's beginning."""
        return self.clock.now_ms() - self.epoch

    def turn(self, ms: int) -> None:
        """Turn the clock forward and wake whoever waits."""
        self.clock.advance(ms)
        self.clock_changed()

    def clock_changed(self) -> None:
        """The clock was turned, stopped or sped up."""
        manual_at = self.clock.now_ms() if self.clock.manual else None
        shift = 0 if self.clock.manual else self.clock.shift_ms
        self._journal.keep_origin(Origin(self.seed, self.epoch, manual_at, shift))
        self.alarm.ring_all()

    # rooms

    def creator(self, unique_id: str) -> Creator | None:
        """The creator with this @name (any case), or None."""
        return self.creators.get(unique_id.lower())

    def current(self, creator: Creator, at: int | None = None) -> Room | None:
        """The creator's broadcast of that moment (now if None): the one on air, else the last one, else None."""
        at = self.now_at() if at is None else at
        anchor = next((a for a in reversed(self._schedule(creator)) if a.start <= at), None)
        if anchor is None:
            return None
        passed = 0
        if not creator.length_ms:
            passed = max(0, at - anchor.start + creator.stagger_ms) // BROADCAST_MS
        return self._open(creator, anchor.number + passed)

    def room(self, room_id: int) -> Room | None:
        """The broadcast with this room id if it has begun, or None."""
        room = self._rooms.get(room_id)
        if room is None:
            number = room_id - _ROOM_BASE
            creator = self._by_tag.get(number >> _NUMBER_BITS) if number >= 0 else None
            if creator is None or not self._schedule(creator):
                return None
            masked = (number ^ creator.room_tag(self.seed)) & _NUMBER_MASK
            room = self._open(creator, masked)
        return room if room is not None and room.start <= self.now_at() else None

    def room_with(self, given: str) -> Room | None:
        """The broadcast whose id a client sent as text, or None for anything else."""
        return self.room(int(given)) if given.isascii() and given.isdigit() and len(given) < 20 else None

    def find(self, name_or_id: str | int) -> Room:
        """A room by its id, or a creator's current one by @name. Raises `CreatorNotFoundError`, `RoomOfflineError`."""
        room = self.room_with(str(name_or_id))
        if room is not None:
            return room
        if str(name_or_id).isdigit():
            raise CreatorNotFoundError(f"There is no room {name_or_id}.", hint="GET /_sandbox/rooms lists them.")
        creator = self.creator(str(name_or_id).removeprefix("@"))
        if creator is None:
            raise CreatorNotFoundError(f"There is no creator {name_or_id!r}.", hint="GET /_sandbox/rooms lists them.")
        room = self.current(creator)
        if room is None:
            raise RoomOfflineError(f"{creator.unique_id} was never live.", hint="Emit `start` to begin a broadcast.")
        return room

    def status(self, room: Room, at: int | None = None) -> int:
        """TikTok's number for a room's state: 2 live, 3 paused, 4 ended."""
        at = self.now_at() if at is None else at
        if at >= room.timeline.end:
            return ENDED
        return self._states.get(room.room_id, LIVE)

    def live_rooms(self, at: int) -> list[Room]:
        """The rooms on air at that moment, in the creators' order."""
        rooms = (self.current(creator, at) for creator in self.creators.values())
        return [room for room in rooms if room is not None and at < room.timeline.end]

    # messages

    def message(self, room: Room, slot: Slot) -> Built:
        """A slot's message."""
        found = self._payloads.get((room.room_id, slot.key))
        if found is None:
            found = self._build(room, slot)
            self._payloads[room.room_id, slot.key] = found
            if len(self._payloads) > _PAYLOADS_KEPT:
                self._payloads.popitem(last=False)
        return Built(slot.msg_id, found[0], found[1], self.epoch + slot.created)

    def method(self, room: Room, slot: Slot) -> str:
        """A slot's method, cheaper than its message."""
        if slot.kind == INJECTED:
            return room.timeline.injected_at(slot.key).method
        if slot.kind == SCRIPTED:
            return self.message(room, slot).method
        return method_of(slot)

    def emit(self, room: Room, fields: object) -> list[Built]:
        """Put messages into a room, now.

        Args:
            room: where.
            fields: one of the forms of `webcastle.sandbox.emit`.

        Returns:
            what was sent, in order; ending the room ends the broadcast.

        Raises:
            BadRequestError: the form is wrong.
            RoomEndedError: the broadcast is over.
        """
        emission = emit.parse_emission(fields)
        group = 0
        sent = []
        for one in emit.expand(emission):
            slot = self._next_slot(room)
            group = group or self._group(one, slot)
            method, payload = emit.build(room.scene, one, slot, group)
            injected = Injected(slot.key, slot.msg_id, method, payload, slot.created)
            self._inject(room, injected)
            self._journal.keep(
                {
                    "room_id": str(room.room_id),
                    "key": injected.key,
                    "msg_id": str(injected.msg_id),
                    "method": method,
                    "payload": base64.b64encode(payload).decode(),
                }
            )
            sent.append(Built(slot.msg_id, method, payload, self.epoch + slot.created))
        self.alarm.ring(room.room_id)
        return sent

    def start_broadcast(self, creator: Creator) -> Room:
        """Let a creator go live now, with a new room id. Raises `BadRequestError` if that creator is live already."""
        at = self.now_at()
        last = self.current(creator)
        if last is not None and at < last.timeline.end:
            raise BadRequestError(f"{creator.unique_id} is live already in room {last.room_id}.")
        anchor = _Anchor(0 if last is None else last.number + 1, at)
        self._anchor(creator, anchor)
        self._journal.keep({"start": creator.unique_id, "number": anchor.number, "at": at})
        room = self.current(creator)
        assert room is not None
        return room

    # inside

    def _schedule(self, creator: Creator) -> Sequence[_Anchor]:
        base = () if creator.start_ms is None else (_Anchor(0, creator.start_ms),)
        return (*base, *self._anchors.get(creator.unique_id, ()))

    def _anchor(self, creator: Creator, anchor: _Anchor) -> None:
        self._anchors.setdefault(creator.unique_id, []).append(anchor)
        self._rooms.pop(self._room_id(creator, anchor.number), None)
        self._recent.pop(self._room_id(creator, anchor.number), None)

    def _room_id(self, creator: Creator, number: int) -> int:
        tag = creator.room_tag(self.seed)
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
        timeline = Timeline(self.seed, creator, room_id, start=start, end=end, injected=self._injected.get(room_id))
        if room_id in self._cuts:
            timeline.cut(self._cuts[room_id])
        counters = Counters(self.seed, room_id, creator.viewers)
        scene = Scene(self.seed, self.epoch, creator, room_id, start, counters)
        room = Room(creator, number, room_id, start, timeline, scene)
        self._rooms[room_id] = self._recent[room_id] = room
        if len(self._recent) > max(_ROOMS_KEPT, 2 * len(self.creators)):
            self._recent.popitem(last=False)
        return room

    def _next_slot(self, room: Room) -> Slot:
        """The place of a message that is put in now: behind everything that is planned for this millisecond."""
        at = self.now_at()
        if at >= room.timeline.end:
            raise RoomEndedError(f"Room {room.room_id} of {room.creator.unique_id} has ended.")
        key = key_at(at, INJECTED_FROM)
        injected = room.timeline.injected
        if injected and injected[-1].key >= key:
            key = injected[-1].key + 1
        if key >= key_at(at, LATE_FROM):
            raise BadRequestError("Too many messages for one millisecond.", hint="Turn the clock a little.")
        return Slot(key, room.timeline.msg_id(at, key & 0xFFF), INJECTED, (), at)

    def _group(self, emission: Emission, slot: Slot) -> int:
        if emission.streak:
            spread = hash64(self.seed, emission.streak, emission.user, str(emission.gift), emission.to)
            return self.epoch - spread % 100_000_000
        return self.epoch + slot.created

    def _inject(self, room: Room, injected: Injected) -> None:
        self._injected.setdefault(room.room_id, room.timeline.injected).append(injected)
        if injected.method == _CONTROL:
            self._controlled(room.room_id, injected)

    def _controlled(self, room_id: int, injected: Injected) -> None:
        action = int(schema.WebcastControlMessage.FromString(injected.payload).action)
        if action in (1, 2):
            self._states[room_id] = PAUSED if action == 1 else LIVE
        elif action in (3, 4) and room_id not in self._cuts:
            self._cuts[room_id] = injected.key
            room = self._rooms.get(room_id)
            if room is not None:
                room.timeline.cut(injected.key)

    def _replay(self, entry: dict[str, object]) -> None:
        if "start" in entry:
            creator = self.creator(str(entry["start"]))
            if creator is not None:
                self._anchor(creator, _Anchor(int(str(entry["number"])), int(str(entry["at"]))))
            return
        room_id, key = int(str(entry["room_id"])), int(str(entry["key"]))
        payload = base64.b64decode(str(entry["payload"]))
        injected = Injected(key, int(str(entry["msg_id"])), str(entry["method"]), payload, at_of(key))
        self._injected.setdefault(room_id, []).append(injected)
        if injected.method == _CONTROL:
            self._controlled(room_id, injected)

    def _build(self, room: Room, slot: Slot) -> tuple[str, bytes]:
        if slot.kind == INJECTED:
            injected = room.timeline.injected_at(slot.key)
            return injected.method, injected.payload
        if slot.kind == SCRIPTED:
            emission = emit.parse_emission(room.timeline.script(slot).fields)
            turn = f"{emission.streak}#{slot.arg[1]}" if emission.streak else ""
            emission = emission.model_copy(update={"streak": turn})
            return emit.build(room.scene, emission, slot, self._group(emission, slot))
        return compose(room.scene, slot)
