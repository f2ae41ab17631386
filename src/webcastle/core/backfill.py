"""Fetches a room's history from upstream page by page and stores it before everything that arrived live.

Rules
    RUNNING --no more / limit / refused for good--> DONE     RUNNING --fails several times--> REFUSED --`ask_again`--> RUNNING
    * A page and the cursor after it are stored in one transaction, so after a restart the next page follows the last stored one.
    * The state is DONE only when upstream has nothing older, gives no history of this room, or the limit of stored messages is
      reached. A failing store is an exception: the supervisor restarts the service, and the state stays RUNNING.
    * `ask_again`, which readers call, ends REFUSED, but only after a pause.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Final, Protocol

import structlog

from webcastle.errors import SignerError, UpstreamBlockedError, UpstreamError, UpstreamUnavailableError
from webcastle.models.backoff import Backoff
from webcastle.ports import BackfillState, Clock, MessageLog, RoomRecord, Source, Tenure, system_jitter

__all__ = ["Backfill", "Owner"]

RETRIES: Final = 6
RETRY_CAP_S: Final = 30.0
REFUSED_PAUSE_S: Final = 30.0
"""The pause after a refusal, before history is requested again (s, plus jitter)."""
PAGE_PAUSE_S: Final = 0.05
"""The pause between two pages (s): low load for upstream, fast enough for a reader that pages back at once."""
LAST_RETRIES: Final = 2
"""Attempts for a room that has ended: its history may be gone."""

log = structlog.get_logger(__name__)


class Owner(Protocol):
    """The holder of a room's tenure."""

    tenure: Tenure


class Backfill:
    """The history of one room; `run` is a service.

    Args:
        owner: has the right to write the room, which may be renewed.
        limit: with so many messages stored, no more are fetched.
        turned: called whenever a page was stored or the state has changed.

    Attributes:
        state: see the rules.
        error: why history is refused; None while it is not.
        again_at: from when on (ms) `ask_again` has an effect while history is refused; 0: never.
    """

    def __init__(  # noqa: PLR0917 - what it works with, each a different thing
        self,
        owner: Owner,
        message_log: MessageLog,
        source: Source,
        clock: Clock,
        limit: int,
        turned: Callable[[], None],
    ) -> None:
        self._owner = owner
        self.state = BackfillState.RUNNING
        self.error: UpstreamError | None = None
        self._log = message_log
        self._source = source
        self._clock = clock
        self._limit = limit
        self._turned = turned
        self._again = asyncio.Event()
        self.again_at = 0
        self._last = False

    def ask_again(self) -> bool:
        """Request older messages: try again if the pause after a refusal is over. Returns whether a page may come."""
        if self.state is not BackfillState.REFUSED:
            return self.state is BackfillState.RUNNING
        if not self.again_at or self._clock.now_ms() < self.again_at:
            return False
        self._enter(BackfillState.RUNNING)
        self._again.set()
        return True

    def room_is_over(self) -> None:
        """The broadcast has ended: fetch what upstream gives now; a refusal is final."""
        self._last = True
        self.again_at = 0
        if self.state is BackfillState.REFUSED:
            self._again.set()

    async def run(self) -> None:
        """The service: fetch to the end; while upstream refuses, wait until a reader asks again."""
        while self.state is not BackfillState.DONE:
            error = await self._fetch()
            if error is None:
                self._enter(BackfillState.DONE)
                return
            if self._last:
                # Attempts are bounded. What is stored stays readable, and the state says that more may exist.
                self._enter(BackfillState.REFUSED, error)
                return
            pause_s = REFUSED_PAUSE_S * (0.8 + 0.4 * system_jitter())
            self.again_at = self._clock.now_ms() + round(1000 * pause_s)
            self._again.clear()
            self._enter(BackfillState.REFUSED, error)
            await self._again.wait()
            if self.state is BackfillState.REFUSED:
                return  # the room ended meanwhile

    def _enter(self, state: BackfillState, error: UpstreamError | None = None) -> None:
        self.state = state
        self.error = error
        self._turned()

    async def _fetch(self) -> UpstreamError | None:
        """Fetch all remaining pages. Returns the last error after several in a row, None when history is complete."""
        backoff = Backoff(1.0, RETRY_CAP_S, jitter=system_jitter)
        while True:
            record = await self._log.room(self._owner.tenure.room_id)
            if record is None or record.history_done or record.last_seq - record.first_seq >= self._limit:
                return None
            cursor = record.history_cursor or await self._oldest(record)
            try:
                page = await self._source.history(record.room_id, cursor)
            except (UpstreamUnavailableError, UpstreamBlockedError, SignerError) as exc:
                pause = backoff.next_s()
                if backoff.failures >= (LAST_RETRIES if self._last else RETRIES):
                    log.warning("backfill_abandoned", room_id=record.room_id, error=exc.message)
                    return exc
                await self._clock.sleep(pause)
                continue
            except UpstreamError as exc:
                log.info("backfill_refused", room_id=record.room_id, code=exc.code, error=exc.message)
                return None
            backoff.ease()
            done = page.no_more or page.cursor in ("", cursor)
            await self._log.prepend(
                record.room_id,
                page.messages,
                received_at=self._clock.now_ms(),
                history_cursor=page.cursor or cursor,
                done=done,
                tenure=self._owner.tenure,
            )
            if done:
                return None
            self._turned()
            await self._clock.sleep(PAGE_PAUSE_S)

    async def _oldest(self, record: RoomRecord) -> str:
        oldest = await self._log.read_after(record.room_id, record.first_seq - 1, 1)
        return str(oldest[0].msg_id) if oldest else "0"
