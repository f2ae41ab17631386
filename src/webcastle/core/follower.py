"""The service that follows one room: it drives `Following` with the room's link, and passes the results to ingest.

Each run starts from the log: it opens a link at the stored cursor and reads the gift streaks of the last minute. After an exception of
any kind the supervisor starts another run, with a new tenure, so that pending writes of the old run are refused. Only an upstream error
that a retry cannot change ends the following; it is then in ``failure``.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from typing import Final

import structlog

from webcastle.core.following import Following, FollowingState, end_mark
from webcastle.core.gift_streaks import GiftStreaks
from webcastle.core.ingest import Ingest, Submission
from webcastle.errors import (
    CreatorNotFoundError,
    LoginRequiredError,
    RoomEndedError,
    RoomRestrictedError,
    UpstreamBlockedError,
    UpstreamError,
    WebcastleError,
)
from webcastle.models import (
    Answered,
    Batch,
    Connected,
    DraftMark,
    EndCause,
    GapReason,
    LinkBroken,
    LinkEvent,
    Message,
    RoomEnded,
    Tip,
)
from webcastle.ports import Append, Clock, Cluster, MessageLog, RoomLink, RoomRecord, Source, Tenure

__all__ = ["Follower", "read_streaks"]

CLOSE_S: Final = 2.5
"""A link closes within 2 s by its contract; one that does not is left behind."""
WARM_MS: Final = 60_000
WARM_PAGE: Final = 500
WARM_MESSAGES: Final = 10_000
"""A minute of the busiest rooms seen has fewer messages."""
_REFUSED: Final = (RoomEndedError, RoomRestrictedError, LoginRequiredError, CreatorNotFoundError)
_ENDED: Final = 3

log = structlog.get_logger(__name__)


class Follower:
    """One room's link, while this node owns the room. `run` is a service.

    Attributes:
        tenure: the present right to write the room.
        following: the state machine of the present run, None before it.
        ready: set when upstream's first answer (even an empty one) is committed, or when the following has failed.
        failure: why the room cannot be followed; None while it can.
        over: whether the broadcast has ended.
        breaks: how often the link broke.
    """

    def __init__(  # noqa: PLR0917 - what it works with, each a different thing
        self,
        tenure: Tenure,
        message_log: MessageLog,
        source: Source,
        ingest: Ingest,
        cluster: Cluster,
        clock: Clock,
        changed: Callable[[], None],
        failed: Callable[[Tenure, Exception], None],
    ) -> None:
        self.tenure = tenure
        self.following: Following | None = None
        self.ready = asyncio.Event()
        self.failure: WebcastleError | None = None
        self.over = False
        self.breaks = 0
        self._log = message_log
        self._source = source
        self._ingest = ingest
        self._cluster = cluster
        self._clock = clock
        self._changed = changed
        self._failed = failed
        self._first_run = True
        self._doubtful = False

    @property
    def room_id(self) -> int:
        """The room."""
        return self.tenure.room_id

    @property
    def connected(self) -> bool:
        """Whether the link is up."""
        return self.following is not None and self.following.state is FollowingState.LIVE

    def tick(self, now: int) -> None:
        """Conclude gift streaks that were silent for too long (``now`` in ms). Called every second."""
        following = self.following
        if following is not None and following.timed and not self._ingest.full:
            marks = following.tick(now)
            if marks:
                self._ingest.submit_now(self._submission(marks, now))

    async def run(self) -> None:
        """The service: follow until the broadcast is over, the room cannot be followed, or it is cancelled."""
        if not self._first_run:
            self.tenure = await self._cluster.renew(self.tenure)
        self._first_run = False
        record = await self._log.room(self.room_id) or RoomRecord(self.room_id)
        if record.ended_at:
            # Only its history may still be wanted.
            self.over = True
            self._set_ready() if not record.empty else self._fail(RoomEndedError())
            return
        try:
            if record.resume is None:
                await self._ask_admission()
            await self._follow(record)
        except UpstreamError as exc:
            if isinstance(exc, RoomEndedError):
                await self._end_without_link()
            self._fail(exc)
        else:
            self._set_ready()

    async def _follow(self, record: RoomRecord) -> None:
        streaks, last_received_at = await read_streaks(self._log, record)
        absent_since = last_received_at if record.resume is not None else 0
        following = self.following = Following(self.room_id, absent_since, streaks)
        link = self._source.follow(self.room_id, record.resume)
        if not record.empty:
            self._set_ready()
        try:
            async for event in link:
                await self._take(following, link, event)
        finally:
            self.following = None if not self.over else following
            try:
                await _close(link)
            except asyncio.CancelledError:
                # Stopped while the link was closing: it may be half closed.
                await _close(link)
                raise
            self._changed()

    async def _take(self, following: Following, link: RoomLink, event: LinkEvent) -> None:
        match event:
            case Batch():
                await self._submit_batch(following, link, event)
                await self._begun()
            case Answered():
                await self._submit_marks(following.answered(event), event.at)
            case Connected():
                following.connected()
                await self._begun()
                self._changed()
            case LinkBroken():
                if event.reason is GapReason.REFUSED and self._doubtful:
                    # room/info refused as well: the room does not exist, or this visitor may not see it.
                    raise UpstreamBlockedError(f"The room cannot be reached: {event.detail.rstrip('.')}.")
                self.breaks += 1
                following.broke(event)
                self._changed()
            case RoomEnded():
                await self._submit_marks(following.ended(event), event.at)
                await self._ingest.flush()
                self.over = True
                log.info("room_ended", room_id=self.room_id, action=event.action)

    async def _submit_batch(self, following: Following, link: RoomLink, batch: Batch) -> None:
        marks = following.took(batch)
        append = Append(
            self.room_id, batch.messages, batch.received_at, batch.resume, self.tenure, tuple(marks) if marks else ()
        )
        await self._ingest.submit(Submission(append, partial(self._failed, self.tenure), link, batch))

    async def _submit_marks(self, marks: list[DraftMark], at: int) -> None:
        if marks:
            await self._ingest.submit(self._submission(marks, at))

    def _submission(self, marks: list[DraftMark], at: int) -> Submission:
        append = Append(self.room_id, (), at, None, self.tenure, tuple(marks))
        return Submission(append, partial(self._failed, self.tenure))

    async def _begun(self) -> None:
        """Upstream's first answer is committed (even an empty one): readers may start, and history may be fetched."""
        if not self.ready.is_set():
            await self._ingest.flush()
            self._set_ready()

    def _set_ready(self) -> None:
        if not self.ready.is_set():
            self.ready.set()
            self._changed()

    def _fail(self, exc: WebcastleError) -> None:
        self.failure = exc
        self.ready.set()
        self._changed()
        log.info("room_left", room_id=self.room_id, code=exc.code, error=exc.message)

    async def _ask_admission(self) -> None:
        """Before a room's first link: ask room/info whether it has ended or is restricted. Other failures are ignored here."""
        try:
            info = await self._source.room_info(self.room_id)
        except _REFUSED:
            raise
        except UpstreamError as exc:
            self._doubtful = isinstance(exc, UpstreamBlockedError)
            log.info("room_info_missing", room_id=self.room_id, code=exc.code, error=exc.message)
            return
        owner = info.get("owner")
        if isinstance(owner, dict):
            name, owner_id = owner.get("display_id"), owner.get("id")
            await self._log.remember_room(
                self.room_id,
                unique_id=name if isinstance(name, str) else "",
                owner_id=owner_id if isinstance(owner_id, int) else 0,
            )

    async def _end_without_link(self) -> None:
        """Upstream says that the broadcast is over, though no link reported it."""
        now = self._clock.now_ms()
        following = self.following
        event = RoomEnded(_ENDED, now, EndCause.ASKED)
        marks = following.ended(event) if following is not None else [end_mark(now, EndCause.ASKED, _ENDED)]
        await self._submit_marks(marks, now)
        await self._ingest.flush()
        self.over = True


async def read_streaks(message_log: MessageLog, record: RoomRecord) -> tuple[GiftStreaks, int]:
    """The gift streaks that may still be running after the last stored message, and when that message arrived (ms, 0: none)."""
    streaks = GiftStreaks(record.room_id)
    if record.last_seq < 1:
        return streaks, 0
    newest = oldest = (await message_log.read_before(record.room_id, record.last_seq + 1, 1))[0]
    while newest.seq - oldest.seq < WARM_MESSAGES and newest.received_at - oldest.received_at <= WARM_MS:
        page = await message_log.read_before(record.room_id, oldest.seq, WARM_PAGE)
        if not page:
            break
        oldest = page[-1]
    tip = Tip(oldest.seq - 1, 0)
    while entries := await message_log.log_after(record.room_id, tip, WARM_PAGE):
        for entry in entries:
            if isinstance(entry, Message):
                streaks.warm(entry)
                tip = Tip(entry.seq, 0)
            else:
                streaks.remember(entry)
                tip = Tip(entry.seq, entry.number)
    return streaks, newest.received_at


async def _close(link: RoomLink) -> None:
    """Close the link within its bound, whatever it does."""
    try:
        async with asyncio.timeout(CLOSE_S):
            await link.close()
    except TimeoutError:
        log.warning("link_left_behind", after_s=CLOSE_S)
    except Exception:
        log.exception("link_close_failed")
