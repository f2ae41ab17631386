"""Stores batches of messages and marks of all rooms in group commits, publishes them, and acknowledges them upstream.

Rules
- One service takes all queued submissions, commits them in one transaction, publishes the result on the bus, and only then acknowledges the batches
  upstream. A process that dies in between resumes from the committed cursor, and upstream sends the rest again: nothing is lost, and
  the log skips what it has.
- The queue is bounded in batches and in bytes. When the store is slow or failing it fills, `submit` waits, the links stop reading, and
  upstream keeps what it has not been acknowledged.
- What was taken from the queue and is not committed, or is committed and not yet published, is kept: when the service is restarted after
  an exception, it goes on with it.
- After a failure of the store the commit is retried, with growing pauses, until it succeeds.
- A room whose tenure is lost, or whose rows the store cannot take (any other exception, seen when the room is committed alone), is
  left out, with everything of it in the queue: committed later, that would move the cursor beyond what is missing. Its follower is
  notified by `Submission.failed` and reads again from the last committed cursor. So it is when a link fails to take its acknowledgement.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

import structlog

from webcastle.errors import StoreError, TenureLostError
from webcastle.models import Batch
from webcastle.models.backoff import Backoff
from webcastle.ports import Append, Appended, Bus, Clock, MessageLog, Parcel, RoomLink, system_jitter

__all__ = ["Ingest", "IngestCounters", "Submission"]

QUEUE_ENTRIES: Final = 4096
QUEUE_BYTES: Final = 256 * 1024 * 1024
COMMIT_ENTRIES: Final = 1024
"""The most batches in one transaction; bounds its memory and time."""
PAUSE: Final = 4
LONGEST_PAUSE_S: Final = 0.01
"""The pause after a commit is `PAUSE` times the commit's duration, at most `LONGEST_PAUSE_S`; batches that arrive meanwhile share the
next commit. So commits take at most a fifth of the time. In quiet rooms the pause is short; under load many batches share a commit."""
RETRY_BASE_S: Final = 0.1
RETRY_CAP_S: Final = 5.0

log = structlog.get_logger(__name__)


@dataclass(slots=True)
class IngestCounters:
    """Totals since the start."""

    batches: int = 0
    messages: int = 0
    duplicates: int = 0
    marks: int = 0
    commits: int = 0
    failures: int = 0


@dataclass(slots=True, eq=False)
class Submission:
    """One room's part of a commit: ``batch`` of ``link`` (acknowledged after the commit), marks, or both.

    ``failed`` is called, once, if this part cannot be committed, so that nothing of it was stored, or cannot be acknowledged.
    """

    append: Append
    failed: Callable[[Exception], None]
    link: RoomLink | None = None
    batch: Batch | None = None
    size: int = 0

    def __post_init__(self) -> None:
        self.size = sum([len(message.payload) for message in self.append.messages])


class Ingest:
    """The one writer of live messages and marks."""

    def __init__(self, message_log: MessageLog, bus: Bus, clock: Clock) -> None:
        self.counters = IngestCounters()
        self.last_error = ""
        self._log = message_log
        self._bus = bus
        self._clock = clock
        self._failing = False
        self._queue: deque[Submission | asyncio.Event] = deque()
        self._in_hand: list[Submission | asyncio.Event] = []
        self._stored: deque[tuple[Submission, Appended]] = deque()
        self._bytes = 0
        self._filled = asyncio.Event()
        self._drained = asyncio.Event()

    @property
    def waiting(self) -> int:
        """Entries that are not committed yet."""
        return len(self._queue) + len(self._in_hand)

    @property
    def failing(self) -> bool:
        """Whether the latest commit failed and is being retried."""
        return self._failing

    @property
    def full(self) -> bool:
        """Whether `submit` would wait."""
        return len(self._queue) >= QUEUE_ENTRIES or self._bytes >= QUEUE_BYTES

    async def submit(self, submission: Submission) -> None:
        """Queue a submission for the next commit; waits while the queue is full."""
        while self.full:
            self._drained.clear()
            await self._drained.wait()
        self.submit_now(submission)

    def submit_now(self, submission: Submission) -> None:
        """Queue a submission even if the queue is full; for the few small ones that no link submits."""
        self._bytes += submission.size
        self._queue.append(submission)
        self._filled.set()

    async def flush(self) -> None:
        """Wait until everything submitted so far is committed or has failed."""
        done = asyncio.Event()
        self._queue.append(done)
        self._filled.set()
        await done.wait()

    async def run(self) -> None:
        """The service: commit until cancelled."""
        loop = asyncio.get_running_loop()
        next_commit = 0.0
        await self._hand_on()
        while True:
            if not self._in_hand:
                while not self._queue:
                    self._filled.clear()
                    await self._filled.wait()
                # The event loop's time and not the clock's: the pause only gathers work, and tests need not advance it.
                pause = next_commit - loop.time()
                if pause > 0:
                    await asyncio.sleep(pause)
                self._take()
            begun = loop.time()
            await self._commit_in_hand()
            now = loop.time()
            next_commit = now + min(PAUSE * (now - begun), LONGEST_PAUSE_S)

    def _take(self) -> None:
        queue, in_hand = self._queue, self._in_hand
        while queue and len(in_hand) < COMMIT_ENTRIES:
            entry = queue.popleft()
            in_hand.append(entry)
            if isinstance(entry, Submission):
                self._bytes -= entry.size
        self._drained.set()

    async def _commit_in_hand(self) -> None:
        submissions = [entry for entry in self._in_hand if isinstance(entry, Submission)]
        if submissions:
            await self._commit(submissions)
        done, self._in_hand = self._in_hand, []
        for entry in done:
            if isinstance(entry, asyncio.Event):
                entry.set()

    async def _commit(self, submissions: list[Submission]) -> None:
        """Commit all of them, leaving out rooms that cannot be committed."""
        try:
            stored = await self._append(submissions)
        except TenureLostError as lost:
            rest = self._leave_out(submissions, set(lost.room_ids), lost)
            if rest:
                await self._commit(rest)
        except Exception as exc:
            rooms = dict.fromkeys(submission.append.room_id for submission in submissions)
            if len(rooms) == 1:
                log.exception("room_not_committed", room_id=next(iter(rooms)))
                self._leave_out(submissions, set(rooms), exc)
                return
            # One room's rows may be at fault: each is committed alone.
            for room_id in rooms:
                await self._commit([each for each in submissions if each.append.room_id == room_id])
        else:
            await self._committed(submissions, stored)

    async def _append(self, submissions: list[Submission]) -> list[Appended]:
        """Append; retry while the store fails."""
        appends = [submission.append for submission in submissions]
        backoff: Backoff | None = None
        while True:
            try:
                stored = await self._log.append(appends)
            except TenureLostError:
                raise
            except StoreError as exc:
                backoff = backoff or Backoff(RETRY_BASE_S, RETRY_CAP_S, floor=0.5, jitter=system_jitter)
                pause = backoff.next_s()
                self._failing = True
                self.last_error = exc.message
                self.counters.failures += 1
                log.warning("commit_failed", error=exc.message, hint=exc.hint, retry_in_s=pause, waiting=self.waiting)
                await self._clock.sleep(pause)
            else:
                self._failing = False
                return stored

    def _leave_out(self, submissions: Sequence[Submission], room_ids: set[int], exc: Exception) -> list[Submission]:
        """Let these rooms fail, with what waits of them in the queue; the other submissions."""
        waiting = (entry for entry in self._queue if isinstance(entry, Submission))
        left_out = dict.fromkeys(each for each in (*submissions, *waiting) if each.append.room_id in room_ids)
        # Should the service be restarted, these are not tried again.
        self._in_hand = [entry for entry in self._in_hand if entry not in left_out]
        self._queue = deque(entry for entry in self._queue if entry not in left_out)
        self._bytes = sum(entry.size for entry in self._queue if isinstance(entry, Submission))
        self._drained.set()
        for submission in left_out:
            submission.failed(exc)
        return [each for each in submissions if each not in left_out]

    async def _committed(self, submissions: list[Submission], stored: list[Appended]) -> None:
        counters = self.counters
        counters.commits += 1
        # Committed: should the service be restarted, these are not appended again.
        committed = set(submissions)
        self._in_hand = [entry for entry in self._in_hand if entry not in committed]
        self._stored.extend(zip(submissions, stored, strict=True))
        await self._hand_on()

    async def _hand_on(self) -> None:
        """Publish and acknowledge what is stored."""
        counters = self.counters
        while self._stored:
            submission, (before, messages, marks) = self._stored.popleft()
            counters.messages += len(messages)
            counters.duplicates += len(submission.append.messages) - len(messages)
            counters.marks += len(marks)
            if messages or marks:
                try:
                    self._bus.publish(Parcel(submission.append.room_id, before, messages, marks))
                except Exception:
                    # Readers find what the bus did not carry.
                    log.exception("publish_failed", room_id=submission.append.room_id)
            if submission.batch is not None and submission.link is not None:
                counters.batches += 1
                try:
                    await submission.link.acknowledge(submission.batch)
                except Exception as exc:
                    # The link would wait for it and read no more: its follower opens another.
                    log.exception("acknowledge_failed", room_id=submission.append.room_id)
                    submission.failed(exc)
