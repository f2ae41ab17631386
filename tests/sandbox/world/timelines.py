"""Timelines without a world, for tests of what is planned."""

from collections import defaultdict

from webcastle.sandbox.world.creators import demo_creators
from webcastle.sandbox.world.timeline import Timeline

CREATORS = {creator.unique_id: creator for creator in demo_creators(extra_rooms=1)}
ROOM_ID = 7_200_000_000_000_000_001
MINUTE = 60_000


def timeline(name: str, *, seed: int = 1, minutes: int = 10) -> Timeline:
    """A broadcast of that length, begun at 0."""
    return Timeline(seed, CREATORS[name], ROOM_ID, start=0, end=minutes * MINUTE)


def streaks(name: str) -> dict[int, list[tuple[int, int]]]:
    """(repeat_count, repeat_end) of every streak, in order."""
    found: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for slot in timeline(name).after(0):
        if slot.kind == "gift" and slot.arg[4]:
            found[slot.arg[4]].append(slot.arg[2:4])
    return found
