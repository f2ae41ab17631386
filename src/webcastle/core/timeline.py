"""Hands out a room's messages exactly once along two chains of cursors.

::

    seq   … -2  -1   0   1   2   3   4   5   6   7 …
                         └─ first answer ─┘
          ◀── history ──┘                 └── forward ──▶

The first answer hands out the latest few messages, contiguous in the order of arrival. The forward chain goes on with
what arrived after them, the history chain with what stands before them, each page strictly older. A message that arrives late
(its id is older than its neighbours') stands where it arrived, so it belongs to one chain only.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from webcastle.core.registry import RoomRegistry
from webcastle.errors import CursorError, UpstreamUnavailableError
from webcastle.models import Message
from webcastle.ports import Clock, MessageLog, RoomRecord
from webcastle.protocol.cursors import (
    BEFORE_FIRST,
    format_cursor,
    format_internal_ext,
    is_start,
    parse_cursor,
    parse_history_cursor,
)

__all__ = ["ForwardPage", "HistorySlice", "Timeline"]

FIRST_MESSAGES: Final = 10
FORWARD_MESSAGES: Final = 200
HISTORY_MESSAGES: Final = 10
FETCH_INTERVAL_MS: Final = 1000
OLDER_WAIT_S: Final = 5.0


@dataclass(frozen=True, slots=True)
class ForwardPage:
    """New messages, oldest first. On a first page they are the room's latest ones, and ``history_cursor`` leads further back.

    ``fetch_interval`` is how long to wait before the next call (ms); 0 when more is waiting already.
    """

    messages: tuple[Message, ...]
    cursor: str
    now: int
    internal_ext: str
    fetch_interval: int
    is_first: bool
    history_cursor: str


@dataclass(frozen=True, slots=True)
class HistorySlice:
    """Older messages, newest first; ``no_more`` when the room has nothing older."""

    messages: tuple[Message, ...]
    cursor: str
    now: int
    no_more: bool


class Timeline:
    """Reads rooms along cursors, and keeps them followed while they are read."""

    def __init__(self, message_log: MessageLog, rooms: RoomRegistry, clock: Clock) -> None:
        self._log = message_log
        self._rooms = rooms
        self._clock = clock

    async def fetch(self, room_id: int, cursor: str) -> ForwardPage:
        """The messages after the cursor; "" or "0" begins.

        Raises:
            CursorError: not a cursor of this room.
            UpstreamError: the room is not known yet and cannot be followed.
        """
        if is_start(cursor):
            return await self._first(room_id)
        cursor_point = parse_cursor(cursor, room_id, self._clock.now_ms())
        seq = await self._seq_of(room_id, cursor_point.last_msg_id) if cursor_point.last_msg_id else 0
        await self._rooms.touch(room_id)
        messages = await self._log.read_after(room_id, seq, FORWARD_MESSAGES)
        last = messages[-1].msg_id if messages else cursor_point.last_msg_id
        return self._page(room_id, messages, last, more=len(messages) == FORWARD_MESSAGES)

    async def history(self, room_id: int, cursor: str) -> HistorySlice:
        """The messages before the cursor; "" or "0" begins with the newest.

        Raises:
            CursorError: not a message of this room.
            UpstreamError: the room is not known yet and cannot be followed; or there may be something older, but upstream
                does not hand it out at present.
        """
        if is_start(cursor):
            seq = (await self._rooms.follow(room_id)).last_seq + 1
        else:
            msg_id = parse_history_cursor(cursor)
            seq = 1 if msg_id == BEFORE_FIRST else await self._seq_of(room_id, msg_id)
            await self._rooms.touch(room_id)
        while True:
            # Checked before the messages are read: a page stored in between would otherwise look like the end of history.
            may_grow = await self._rooms.backfilling(room_id)
            messages = await self._log.read_before(room_id, seq, HISTORY_MESSAGES)
            if len(messages) == HISTORY_MESSAGES or not may_grow or not await self._rooms.older(room_id, OLDER_WAIT_S):
                break
        refused = await self._rooms.history_refused(room_id)
        if not messages and refused is not None:
            raise UpstreamUnavailableError(
                f"Older messages are not to be had at present: {refused.message}",
                hint="All that is stored has been handed out. Ask with the same cursor again in a minute.",
            )
        return HistorySlice(
            messages=tuple(messages),
            cursor=str(messages[-1].msg_id) if messages else (cursor or "0"),
            now=self._clock.now_ms(),
            no_more=not messages and not may_grow,
        )

    async def _first(self, room_id: int) -> ForwardPage:
        record: RoomRecord = await self._rooms.follow(room_id)
        latest = await self._log.read_before(room_id, record.last_seq + 1, FIRST_MESSAGES)
        messages = latest[::-1]
        oldest = messages[0].msg_id if messages else BEFORE_FIRST
        last = messages[-1].msg_id if messages and record.last_seq > 0 else 0
        return self._page(room_id, messages, last, history_cursor=str(oldest))

    def _page(
        self, room_id: int, messages: list[Message], last: int, *, more: bool = False, history_cursor: str = ""
    ) -> ForwardPage:
        now = self._clock.now_ms()
        cursor = format_cursor(room_id, now, last)
        return ForwardPage(
            messages=tuple(messages),
            cursor=cursor,
            now=now,
            internal_ext=format_internal_ext(cursor, now),
            fetch_interval=0 if more else FETCH_INTERVAL_MS,
            is_first=bool(history_cursor),
            history_cursor=history_cursor,
        )

    async def _seq_of(self, room_id: int, msg_id: int) -> int:
        seq = await self._log.seq_of(room_id, msg_id)
        if seq is None:
            raise CursorError("The cursor names a message that this room does not have.")
        return seq
