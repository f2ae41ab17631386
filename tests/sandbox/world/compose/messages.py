"""The messages of a room, for tests of the builders."""

from collections.abc import Callable

from webcastle.sandbox.world.rooms import Built
from webcastle.sandbox.world.timeline import key_at
from webcastle.sandbox.world.world import World

MakeWorld = Callable[..., World]


def messages(world: World, name: str, until: int = 120_000) -> list[Built]:
    """Everything that a creator's current room sends until then (ms since the world's beginning)."""
    room = world.find(name)
    return [world.message(room, slot) for slot in room.timeline.after(key_at(room.start) - 1, until)]
