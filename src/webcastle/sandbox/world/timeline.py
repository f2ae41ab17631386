"""A broadcast's messages in order, computed when asked: ids, times and kinds, without payloads.

A slot's ``key`` orders a broadcast's messages by emission::

    key    = (ms since the world's beginning + SHIFT) << 12 | index     index: number among the slots of that millisecond
    msg_id = 7.3e18 + (key of its creation << 9 | 9 bits of the room)

For most slots creation and emission are the same moment. A late one (``demo_chaos``) was created `LATE_MS` before it is
sent, so its id and create_time are older than its neighbours'. Ids depend on seed and time since the beginning only, not
on the epoch, and `Timeline.find` turns an id back into its slot, so no list of sent messages is needed.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, field
from operator import attrgetter
from typing import NamedTuple

from webcastle.sandbox.world.creators import Creator, Scripted
from webcastle.sandbox.world.dice import Dice, hash64
from webcastle.sandbox.world.drafts import BLOCK_MS, LATE_MS, Draft
from webcastle.sandbox.world.traffic import plan

__all__ = ["INJECTED", "SCRIPTED", "Injected", "Slot", "Timeline", "at_of", "key_at"]

SHIFT_MS = 30 * 86_400_000
"""How much can have happened before the world's beginning (ms)."""

INDEX_BITS = 12
TAG_BITS = 9
ID_BASE = 7_300_000_000_000_000_000
INJECTED_FROM = 1024
LATE_FROM = 3072
INJECTED = "injected"
SCRIPTED = "scripted"
LAST_INDEX = (1 << INDEX_BITS) - 1
_BLOCKS_KEPT = 3

_key = attrgetter("key")


class Slot(NamedTuple):
    """One message of a broadcast. ``created`` is in ms relative to the world's beginning, like `at`."""

    key: int
    msg_id: int
    kind: str
    arg: tuple[int, ...]
    created: int

    @property
    def at(self) -> int:
        """When it is sent."""
        return at_of(self.key)


@dataclass(frozen=True, slots=True)
class Injected:
    """A message that was put into the room by hand: its key and its final bytes."""

    key: int
    msg_id: int
    method: str
    payload: bytes = field(repr=False)
    created: int


def key_at(at: int, index: int = 0) -> int:
    """The key of a slot."""
    return (at + SHIFT_MS) << INDEX_BITS | index


def at_of(key: int) -> int:
    """The time of a key (ms relative to the world's beginning)."""
    return (key >> INDEX_BITS) - SHIFT_MS


class Timeline:
    """The messages of one broadcast.

    Args:
        seed: the world's.
        creator: the creator who broadcasts.
        room_id: the broadcast's room id.
        start: its start (ms relative to the world's beginning).
        end: its scheduled end; `cut` ends it earlier.
        injected: the room's injected messages, in order; the world appends to `Timeline.injected`.
    """

    def __init__(
        self,
        seed: int,
        creator: Creator,
        room_id: int,
        *,
        start: int,
        end: int,
        injected: list[Injected] | None = None,
    ) -> None:
        self.seed = seed
        self.creator = creator
        self.room_id = room_id
        self.start = start
        self.end = end
        self._end_key = key_at(end, LAST_INDEX)
        self.injected: list[Injected] = [] if injected is None else injected
        self._tag = hash64(seed, room_id, "tag") & ((1 << TAG_BITS) - 1)
        self._blocks: OrderedDict[int, tuple[Slot, ...]] = OrderedDict()
        self._counted = (0, 0)
        self._cut = False

    def msg_id(self, created: int, index: int) -> int:
        """The id of a message created at that time and index."""
        return ID_BASE + (key_at(created, index) << TAG_BITS | self._tag)

    def cut(self, key: int) -> None:
        """The broadcast ends with the message at this key, earlier than scheduled."""
        self._cut = True
        self._end_key = key
        self.end = at_of(key)
        self._blocks.clear()

    # reading

    def frame(self, key: int) -> tuple[Slot, ...]:
        """The slots of the first millisecond with something after ``key``, due or not; empty at the broadcast's end."""
        for slot in self.after(key):
            block = self._merged(self._block_of(slot.at))
            first = bisect_left(block, slot.key, key=_key)
            end = bisect_right(block, key_at(slot.at, LAST_INDEX), key=_key)
            return block[first:end]
        return ()

    def first_at(self, at: int) -> int | None:
        """The time of the first frame at or after that time; None if there is none."""
        slot = next(self.after(key_at(at) - 1), None)
        return None if slot is None else slot.at

    def after(self, key: int, until: int | None = None) -> Iterator[Slot]:
        """Slots after ``key`` and sent no later than ``until`` (all if None), in order of emission."""
        stop = min(self._end_key, self._end_key if until is None else key_at(until, LAST_INDEX))
        number = max(0, self._block_of(at_of(key)))
        last = self._block_of(at_of(stop))
        while number <= last:
            block = self._merged(number)
            for position in range(bisect_right(block, key, key=_key), len(block)):
                if block[position].key > stop:
                    return
                yield block[position]
            number += 1

    def before(self, key: int) -> Iterator[Slot]:
        """Slots before ``key``, backwards."""
        number = self._block_of(at_of(min(key, self._end_key)))
        while number >= 0:
            block = self._merged(number)
            yield from reversed(block[: bisect_left(block, key, key=_key)])
            number -= 1

    def latest(self, until: int) -> Slot | None:
        """The last slot sent by then."""
        return next(self.before(min(key_at(until + 1), self._end_key + 1)), None)

    def find(self, msg_id: int) -> Slot | None:
        """The slot with this id, or None if the broadcast has no such message."""
        number, tag = divmod(msg_id - ID_BASE, 1 << TAG_BITS)
        if number < 0 or tag != self._tag:
            return None
        index = number & LAST_INDEX
        key = number if index < LATE_FROM else key_at(at_of(number) + LATE_MS, index - LATE_FROM)
        if not 0 <= self._block_of(at_of(key)) <= self._block_of(self.end):
            return None
        block = self._merged(self._block_of(at_of(key)))
        spot = bisect_left(block, key, key=_key)
        return block[spot] if spot < len(block) and block[spot].msg_id == msg_id else None

    def count(self, until: int, blocks: int | None = None) -> int | None:
        """How many messages were sent by then; None if that takes more than ``blocks`` further blocks of planning.

        The count of earlier blocks is kept, so the next call continues from there.
        """
        until = min(until, self.end)
        last = self._block_of(until)
        number, total = self._counted if self._counted[0] <= last else (0, 0)
        budget = blocks
        while number < last:
            if budget is not None:
                if budget == 0:
                    break
                budget -= 1
            total += len(self._planned(number, keep=False))
            number += 1
        self._counted = (number, total)
        if number < last:
            return None
        tail = self._planned(number) if number == last else ()
        total += bisect_right(tail, key_at(until, LAST_INDEX), key=_key)
        return total + bisect_right(self.injected, key_at(until, LAST_INDEX), key=_key)

    def injected_at(self, key: int) -> Injected:
        """The injected message at this key."""
        return self.injected[bisect_left(self.injected, key, key=_key)]

    def script(self, slot: Slot) -> Scripted:
        """The scenario's line of a scripted slot."""
        return self.creator.script[slot.arg[0]]

    # planning

    def _block_of(self, at: int) -> int:
        return (at - self.start) // BLOCK_MS

    def _merged(self, number: int) -> tuple[Slot, ...]:
        planned = self._planned(number)
        if not self.injected:
            return planned
        block_start = self.start + number * BLOCK_MS
        first = bisect_left(self.injected, key_at(block_start), key=_key)
        last = bisect_left(self.injected, key_at(block_start + BLOCK_MS), key=_key)
        if first == last:
            return planned
        slots = [Slot(i.key, i.msg_id, INJECTED, (), i.created) for i in self.injected[first:last]]
        return tuple(sorted((*planned, *slots)))

    def _planned(self, number: int, *, keep: bool = True) -> tuple[Slot, ...]:
        block = self._blocks.get(number)
        if block is not None:
            return block
        block = tuple(self._slots(number)) if self.start + number * BLOCK_MS <= self.end and number >= 0 else ()
        if keep:
            self._blocks[number] = block
            if len(self._blocks) > _BLOCKS_KEPT:
                self._blocks.popitem(last=False)
        return block

    def _slots(self, number: int) -> Iterator[Slot]:
        previous, index = -1, 0
        for at, kind, arg, late in self._drafts(number):
            index = index + 1 if at == previous else 0
            previous = at
            key = key_at(at, index)
            if key > self._end_key:
                return
            if late:
                yield Slot(key, self.msg_id(at - late, LATE_FROM + index), kind, arg, at - late)
            else:
                yield Slot(key, ID_BASE + (key << TAG_BITS | self._tag), kind, arg, at)

    def _drafts(self, number: int) -> list[Draft]:
        block_start = self.start + number * BLOCK_MS
        drafts = plan(self.creator.traffic, Dice(self.seed, self.room_id, number), number, block_start)
        if self.creator.script:
            drafts += self._script_drafts(block_start)
            drafts.sort(key=lambda draft: draft.at)
        if number == 0 and self.creator.traffic != "none":
            drafts[:0] = [Draft(self.start, "welcome"), Draft(self.start, "intro")]
        if not self._cut and block_start <= self.end < block_start + BLOCK_MS:
            drafts = [draft for draft in drafts if draft.at < self.end]
            drafts.append(Draft(self.end, "ended"))
        return drafts

    def _script_drafts(self, block_start: int) -> list[Draft]:
        loop = self.creator.loop_ms
        drafts = []
        for line, scripted in enumerate(self.creator.script):
            at = self.start + scripted.at_ms
            turn = 0
            if loop:
                turn = max(0, -(-(block_start - at) // loop))
                at += turn * loop
            while block_start <= at < block_start + BLOCK_MS:
                drafts.append(Draft(at, SCRIPTED, (line, turn)))
                if not loop:
                    break
                turn += 1
                at += loop
        return drafts
