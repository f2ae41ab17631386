"""Messages to store, and a whole room read back."""

from __future__ import annotations

from collections.abc import Iterable

from webcastle.models import Message, RawMessage, Resume
from webcastle.ports import Append, Store

ROOM = 7_300_000_000_000_000_001
OTHER_ROOM = 7_300_000_000_000_000_002
RECEIVED = 1_775_000_000_000


def raw(msg_id: int, payload: bytes | None = None) -> RawMessage:
    """A message that can be told from every other."""
    return RawMessage(msg_id, f"WebcastMethod{msg_id % 3}", b"%d" % msg_id if payload is None else payload, msg_id * 10)


def live(room_id: int, msg_ids: Iterable[int], resume: Resume | None = None) -> Append:
    """A room's share of a commit."""
    return Append(room_id, tuple(raw(msg_id) for msg_id in msg_ids), RECEIVED, resume)


def ids(messages: Iterable[Message]) -> list[int]:
    """The message ids, in order."""
    return [message.msg_id for message in messages]


async def whole_room(store: Store, room_id: int) -> list[Message]:
    """All messages of a room, ascending."""
    return await store.read_after(room_id, -(2**40), 1_000_000)
