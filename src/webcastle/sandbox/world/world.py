"""`World`: the rooms and their messages at the time that a clock says.

World = f(seed, epoch, now). What this object holds beyond that are bounded caches, and what was injected.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable

from webcastle.errors import BadRequestError, CreatorNotFoundError, RoomEndedError, RoomOfflineError
from webcastle.protocol import schema
from webcastle.sandbox.world.compose import compose, compose_emitted, method_of
from webcastle.sandbox.world.creators import Creator
from webcastle.sandbox.world.dice import hash64
from webcastle.sandbox.world.emissions import Emission, parse_emission
from webcastle.sandbox.world.rooms import ENDED, LIVE, PAUSED, Built, Room, Rooms
from webcastle.sandbox.world.timeline import INJECTED, INJECTED_FROM, LATE_FROM, SCRIPTED, Injected, Slot, key_at

__all__ = ["World"]

_PAYLOADS_KEPT = 4096
_CONTROL = "WebcastControlMessage"


class World:
    """Everything that can be asked about the world.

    Args:
        seed: which world.
        epoch: its beginning in ms since the Unix epoch.
        now_ms: tells the world's time in ms since the Unix epoch.
        creators: who broadcasts.

    Raises:
        ConfigError: two creators have the same name.
    """

    def __init__(self, seed: int, epoch: int, now_ms: Callable[[], int], creators: Iterable[Creator]) -> None:
        self.seed = seed
        self.epoch = epoch
        self.now_ms = now_ms
        self._rooms = Rooms(seed, epoch, creators)
        self._payloads: OrderedDict[tuple[int, int], tuple[str, bytes]] = OrderedDict()
        self._states: dict[int, int] = {}

    def now_at(self) -> int:
        """Ms since the world's beginning."""
        return self.now_ms() - self.epoch

    # rooms

    @property
    def creators(self) -> dict[str, Creator]:
        """All creators by @name in lower case."""
        return self._rooms.creators

    def creator(self, unique_id: str) -> Creator | None:
        """The creator with this @name (any case), or None."""
        return self._rooms.creators.get(unique_id.lower())

    def current(self, creator: Creator, at: int | None = None) -> Room | None:
        """The creator's broadcast of that moment (now if None): the one on air, else the last one, else None."""
        return self._rooms.at(creator, self.now_at() if at is None else at)

    def room(self, room_id: int) -> Room | None:
        """The broadcast with this room id if it has begun, or None."""
        room = self._rooms.by_id(room_id)
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

    def streak_group(self, emission: Emission, slot: Slot) -> int:
        """The gift streak's id of an emission: the same for all with the same streak word, viewer, gift and recipient."""
        if emission.streak:
            spread = hash64(self.seed, emission.streak, emission.user, str(emission.gift), emission.to)
            return self.epoch - spread % 100_000_000
        return self.epoch + slot.created

    # changes

    def next_slot(self, room: Room) -> Slot:
        """The slot of a message that is injected now: after everything that is planned for this millisecond.

        Raises:
            RoomEndedError: the broadcast is over.
            BadRequestError: this millisecond is full.
        """
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

    def inject(self, room_id: int, injected: Injected) -> None:
        """Add a message to a room. A control message also pauses, resumes or ends the broadcast."""
        self._rooms.inject(room_id, injected)
        if injected.method == _CONTROL:
            action = int(schema.WebcastControlMessage.FromString(injected.payload).action)
            if action in (1, 2):
                self._states[room_id] = PAUSED if action == 1 else LIVE
            elif action in (3, 4):
                self._rooms.cut(room_id, injected.key)

    def begin(self, creator: Creator, number: int, at: int) -> None:
        """Let the creator's broadcast ``number`` begin at that moment (ms since the world's beginning)."""
        self._rooms.begin(creator, number, at)

    def _build(self, room: Room, slot: Slot) -> tuple[str, bytes]:
        if slot.kind == INJECTED:
            injected = room.timeline.injected_at(slot.key)
            return injected.method, injected.payload
        if slot.kind == SCRIPTED:
            emission = parse_emission(room.timeline.script(slot).fields)
            turn = f"{emission.streak}#{slot.arg[1]}" if emission.streak else ""
            emission = emission.model_copy(update={"streak": turn})
            return compose_emitted(room.scene, emission, slot, self.streak_group(emission, slot))
        return compose(room.scene, slot)
