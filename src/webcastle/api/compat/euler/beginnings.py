"""The position at which a client of the relay starts in a room, and its cursors."""

from __future__ import annotations

from dataclasses import dataclass

from webcastle.core.registry import RoomRegistry
from webcastle.core.timeline import Timeline
from webcastle.errors import CursorError
from webcastle.models import Message
from webcastle.ports import Clock, MessageLog
from webcastle.protocol.cursors import format_cursor, is_start, parse_cursor

__all__ = ["Beginning", "Beginnings"]


@dataclass(frozen=True, slots=True)
class Beginning:
    """Where a client begins: behind ``seq``, which is what ``cursor`` says too, with the latest messages before it."""

    seq: int
    cursor: str
    messages: tuple[Message, ...]
    chosen: bool


class Beginnings:
    """Finds the positions at which clients start.

    Args:
        message_log: knows the messages.
        rooms: kept followed while clients ask.
        timeline: reads the latest messages.
        clock: time.
    """

    def __init__(self, message_log: MessageLog, rooms: RoomRegistry, timeline: Timeline, clock: Clock) -> None:
        self._log = message_log
        self._rooms = rooms
        self._timeline = timeline
        self._clock = clock

    async def begin(self, room_id: int, cursor: str = "") -> Beginning:
        """Where a client begins: behind its cursor if that is one of this room's, otherwise now.

        Foreign cursors are no error: the libraries pass on whatever they were given, by any server.

        Raises:
            UpstreamError: the room cannot be followed.
            StoreError: the store failed.
        """
        seq = await self.seq_of(room_id, cursor)
        if seq is not None:
            await self._rooms.touch(room_id)
            return Beginning(seq, cursor, (), chosen=True)
        page = await self._timeline.fetch(room_id, "")
        # What history there is stands at 0 and below; before the first live message a client begins at 0.
        seq = max(0, page.messages[-1].seq) if page.messages else 0
        return Beginning(seq, page.cursor, page.messages, chosen=False)

    async def seq_of(self, room_id: int, cursor: str) -> int | None:
        """The seq of the message that a cursor stands for, or None if it is none of this room's."""
        if is_start(cursor):
            return None
        try:
            fields = parse_cursor(cursor, room_id, self._clock.now_ms())
        except CursorError:
            return None
        return await self._log.seq_of(room_id, fields.last_msg_id) if fields.last_msg_id else 0

    async def cursor_of(self, room_id: int, seq: int) -> str:
        """The cursor that stands for a seq."""
        at = await self._log.read_before(room_id, seq + 1, 1) if seq else []
        return format_cursor(room_id, self._clock.now_ms(), at[0].msg_id if at else 0)
