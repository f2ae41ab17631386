"""A room's past, fetched from upstream page by page and stored below everything that arrived live."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Final

import structlog

from webcastle.errors import SignerError, UpstreamBlockedError, UpstreamError, UpstreamUnavailableError
from webcastle.ports import Clock, RoomRecord, Source, Store

__all__ = ["Backfill"]

RETRIES: Final = 6
LONGEST_PAUSE_S: Final = 30.0
PAGE_PAUSE_S: Final = 0.05
"""Between two pages: polite, and still quick enough for somebody who pages back at once."""

log = structlog.get_logger(__name__)


class Backfill:
    """Fetches the past of rooms.

    Args:
        limit: with so many messages stored, a room's past is left as it is.
    """

    def __init__(self, store: Store, source: Source, clock: Clock, limit: int) -> None:
        self._store = store
        self._source = source
        self._clock = clock
        self._limit = limit

    async def fetch(self, room_id: int, turned: Callable[[], None]) -> UpstreamError | None:
        """Go on where the last fetch of this room stopped, to the end; ``turned`` is called after every page.

        Returns:
            None if there is nothing more to be had: it has all, the limit is reached, or upstream refuses for good (logged). Else
            the error with which it gave up for now, after some in a row.
        """
        failures = 0
        while True:
            record = await self._store.room(room_id)
            if record is None or record.history_done or record.last_seq - record.first_seq >= self._limit:
                return None
            cursor = record.history_cursor or await self._oldest(record)
            try:
                page = await self._source.history(room_id, cursor)
            except (UpstreamUnavailableError, UpstreamBlockedError, SignerError) as exc:
                failures += 1
                if failures >= RETRIES:
                    log.warning("backfill_gave_up", room_id=room_id, error=exc.message)
                    return exc
                longest = min(LONGEST_PAUSE_S, 0.5 * 2**failures)
                await self._clock.sleep(random.uniform(0, longest))  # noqa: S311 - jitter
                continue
            except UpstreamError as exc:
                log.info("backfill_refused", room_id=room_id, code=exc.code, error=exc.message)
                return None
            failures = 0
            done = page.no_more or page.cursor in ("", cursor)
            await self._store.prepend(
                room_id,
                page.messages,
                received_at=self._clock.now_ms(),
                history_cursor=page.cursor or cursor,
                done=done,
            )
            turned()
            if done:
                return None
            await self._clock.sleep(PAGE_PAUSE_S)

    async def _oldest(self, record: RoomRecord) -> str:
        oldest = await self._store.read_after(record.room_id, record.first_seq - 1, 1)
        return str(oldest[0].msg_id) if oldest else "0"
