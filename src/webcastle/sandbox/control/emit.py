"""Messages and broadcasts that are ordered by hand: put into the world, written to the journal, sent at once."""

from __future__ import annotations

import base64
from dataclasses import dataclass

from webcastle.errors import BadRequestError
from webcastle.sandbox.control.journal import Journal
from webcastle.sandbox.wire.alarm import Alarm
from webcastle.sandbox.world.compose import compose_emitted
from webcastle.sandbox.world.creators import Creator
from webcastle.sandbox.world.emissions import expand, parse_emission
from webcastle.sandbox.world.rooms import Built, Room
from webcastle.sandbox.world.timeline import Injected, at_of
from webcastle.sandbox.world.world import World

__all__ = ["Emitter"]


@dataclass(frozen=True, slots=True)
class Emitter:
    """Puts messages into rooms and lets creators go live."""

    world: World
    journal: Journal
    alarm: Alarm

    def emit(self, room: Room, fields: object) -> list[Built]:
        """Put messages into a room, now.

        Args:
            room: the room.
            fields: one of the forms of `webcastle.sandbox.world.emissions`.

        Returns:
            the messages that are sent, in order. A message that ends the room ends the broadcast.

        Raises:
            BadRequestError: the form is wrong.
            RoomEndedError: the broadcast is over.
        """
        group = 0
        sent = []
        for emission in expand(parse_emission(fields)):
            slot = self.world.next_slot(room)
            group = group or self.world.streak_group(emission, slot)
            method, payload = compose_emitted(room.scene, emission, slot, group)
            self.world.inject(room.room_id, Injected(slot.key, slot.msg_id, method, payload, slot.created))
            self.journal.keep(
                {
                    "room_id": str(room.room_id),
                    "key": slot.key,
                    "msg_id": str(slot.msg_id),
                    "method": method,
                    "payload": base64.b64encode(payload).decode(),
                }
            )
            sent.append(Built(slot.msg_id, method, payload, self.world.epoch + slot.created))
        self.alarm.wake(room.room_id)
        return sent

    def start_broadcast(self, creator: Creator) -> Room:
        """Let a creator go live now, with a new room id. Raises `BadRequestError` if that creator is live already."""
        at = self.world.now_at()
        last = self.world.current(creator)
        if last is not None and at < last.timeline.end:
            raise BadRequestError(f"{creator.unique_id} is live already in room {last.room_id}.")
        number = 0 if last is None else last.number + 1
        self.world.begin(creator, number, at)
        self.journal.keep({"start": creator.unique_id, "number": number, "at": at})
        room = self.world.current(creator)
        assert room is not None
        return room

    def replay(self) -> None:
        """Put everything into the world that an earlier run wrote to the journal."""
        for entry in self.journal.entries():
            if "start" in entry:
                creator = self.world.creator(str(entry["start"]))
                if creator is not None:
                    self.world.begin(creator, int(entry["number"]), int(entry["at"]))
                continue
            key, payload = int(entry["key"]), base64.b64decode(str(entry["payload"]))
            injected = Injected(key, int(entry["msg_id"]), str(entry["method"]), payload, at_of(key))
            self.world.inject(int(entry["room_id"]), injected)
