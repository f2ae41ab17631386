"""What givers gave, computed from the messages that the sandbox sent, without the code under test."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from webcastle.protocol import schema
from webcastle.sandbox import Sandbox, SandboxOptions

STREAK_TYPE = 1


@dataclass
class Given:
    """A streak, or a gift that came alone: how many, worth what, and the messages that said so."""

    gift_id: int
    user_id: int
    count: int = 0
    price: int = 0
    ended: bool = False
    """Whether the last message said that it is over."""
    msg_ids: list[int] = field(default_factory=list)


def gifts_given(origin: dict[str, Any], room_id: str, ledger: Iterable[dict[str, Any]]) -> list[Given]:
    """All gifts of a room.

    Args:
        origin: what the sandbox says of itself: its world is a function of seed and epoch, so it can be made once more.
        room_id: of the room.
        ledger: what the room sent.
    """
    world = Sandbox(SandboxOptions(seed=origin["seed"], epoch_ms=origin["epoch"], manual_clock=True)).world
    room = world.find(room_id)
    found: dict[object, Given] = {}
    for entry in ledger:
        if entry["method"] != "WebcastGiftMessage":
            continue
        slot = room.timeline.find(int(entry["msg_id"]))
        assert slot is not None
        message = schema.WebcastGiftMessage.FromString(world.message(room, slot).payload)
        streak = message.gift.type == STREAK_TYPE
        key: object = (
            (message.group_id, message.user.id, message.gift_id, message.to_user.id) if streak else slot.msg_id
        )
        given = found.setdefault(key, Given(message.gift_id, message.user.id))
        given.count = max(given.count, message.repeat_count, 1 if streak else message.group_count)
        given.price = message.gift.diamond_count
        given.ended = given.ended or not streak or bool(message.repeat_end)
        given.msg_ids.append(slot.msg_id)
    return list(found.values())
