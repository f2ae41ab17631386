"""Which rooms are followed: one upstream link each, however many ask, for as long as somebody does.

A room's life here::

    follow() ──▶ link opened ──▶ first messages committed: ready ──▶ … ──▶ room ended, or nobody asked: released

While a room is followed two tasks work for it: one takes the link's events (batches to ingest, breaks to gap records), the
other fetches the room's past page by page, politely, until upstream has nothing older. What is wanted survives a restart:
``wanted_until`` in the store, and recorded creators for good.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from dataclasses import dataclass, field
from typing import Any, Final, Self

import structlog

from webcastle.core.backfill import Backfill
from webcastle.core.ingest import Ingest
from webcastle.errors import (
    CreatorNotFoundError,
    CursorError,
    LoginRequiredError,
    RoomEndedError,
    RoomRestrictedError,
    StoreError,
    UpstreamBlockedError,
    UpstreamError,
    UpstreamUnavailableError,
    WebcastleError,
)
from webcastle.models import Batch, Connected, Gap, LinkBroken, RoomEnded
from webcastle.ports import Clock, RoomLink, RoomRecord, Source, Store

__all__ = ["FollowLimits", "RoomLeft", "RoomNews", "Rooms", "RoomsStatus"]

WANT_REFRESH_MS: Final = 20_000
REAP_EVERY_S: Final = 2.0
RECORD_CHECK_S: Final = 30.0
CLOSE_TIMEOUT_S: Final = 5.0
_REFUSED: Final = (RoomEndedError, RoomRestrictedError, LoginRequiredError, CreatorNotFoundError)
PAST_PAUSE_S: Final = 30.0
"""A past that upstream refused is left alone for about so long."""
RESTART_SPREAD_S: Final = 2.0
"""Rooms taken up after a start connect within so many seconds, not all at once."""

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class FollowLimits:
    """How long a room stays followed unasked, how long a first request waits (s), how many rooms and old messages."""

    idle_release_s: float = 120.0
    follow_timeout_s: float = 8.0
    history_limit: int = 50_000
    max_rooms: int = 2000


@dataclass(frozen=True, slots=True)
class RoomsStatus:
    """A look at what is going on, for /healthz and metrics."""

    followed: int
    connected: int
    breaks: int
    ended: int


@dataclass(frozen=True, slots=True)
class RoomLeft:
    """The room is no longer followed: its broadcast is over (``ended``), it was given up (``failure``), or released."""

    room_id: int
    ended: bool
    failure: WebcastleError | None


RoomNews = LinkBroken | Gap | RoomLeft


@dataclass(slots=True, eq=False)
class _Following:
    """One followed room, while it is followed."""

    room_id: int
    link: RoomLink
    asked_at: float
    recorded: bool = False
    holders: int = 0
    wanted_until: int = 0
    connected: bool = False
    met: bool = False
    doubtful: bool = False
    broken: LinkBroken | None = None
    skipped: bool = False
    failure: WebcastleError | None = None
    ready: asyncio.Event = field(default_factory=asyncio.Event)
    backfilled: asyncio.Event = field(default_factory=asyncio.Event)
    past_refused: UpstreamError | None = None
    past_again_at: float = 0.0
    past_wanted: asyncio.Event = field(default_factory=asyncio.Event)
    page: asyncio.Event = field(default_factory=asyncio.Event)
    stopping: bool = False


def _unreachable(broken: LinkBroken) -> UpstreamBlockedError:
    return UpstreamBlockedError(f"The room cannot be reached: {broken.detail.rstrip('.')}.")


class Rooms:
    """Follows rooms. Use as ``async with rooms:``; leaving closes every link.

    Args:
        store: where messages and wishes are kept.
        source: TikTok or the sandbox.
        ingest: takes the batches.
        clock: time.
        limits: see `FollowLimits`.
        on_ended: called with a room id when its broadcast is over.
    """

    def __init__(  # noqa: PLR0917 - what it works with, each a different thing
        self,
        store: Store,
        source: Source,
        ingest: Ingest,
        clock: Clock,
        limits: FollowLimits,
        on_ended: Callable[[int], None] = lambda _room_id: None,
    ) -> None:
        self._store = store
        self._source = source
        self._ingest = ingest
        self._clock = clock
        self._limits = limits
        self._on_ended = on_ended
        self._past = Backfill(store, source, clock, limits.history_limit)
        self._followed: dict[int, _Following] = {}
        self._opening: dict[int, asyncio.Lock] = {}
        self._watchers: dict[int, list[Callable[[RoomNews], None]]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._breaks = 0
        self._ended = 0
        self._closing = False

    async def __aenter__(self) -> Self:
        self._spawn(self._ingest.run(), "ingest")
        self._spawn(self._reap(), "reaper")
        self._spawn(self._keep_recording(), "recorder")
        for record in await self._store.rooms_to_follow(self._clock.now_ms()):
            self._spawn(self._take_up(record), f"take-up-{record.room_id}")
        return self

    async def __aexit__(self, *exc: object) -> None:
        self._closing = True
        for following in list(self._followed.values()):
            following.stopping = True
            await following.link.close()
        # What the links handed out is committed before the writer goes.
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(CLOSE_TIMEOUT_S):
                await self._ingest.flush()
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks, timeout=CLOSE_TIMEOUT_S)

    # --- asking --------------------------------------------------------------------------------------------------

    async def follow(self, room_id: int, *, recorded: bool = False) -> RoomRecord:
        """Make sure that the room is followed and its first messages are stored.

        Returns:
            what the store knows of the room now.

        Raises:
            UpstreamError: the room cannot be followed (ended, restricted, blocked, unavailable), and nothing is stored of
                it. If something is stored, that is enough and the link goes on trying.
        """
        following = await self._ensure(room_id, recorded=recorded)
        if following is not None and not following.ready.is_set():
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self._limits.follow_timeout_s):
                    await following.ready.wait()
        record = await self._store.room(room_id)
        if record is not None and record.last_seq >= record.first_seq:
            return record
        if following is None:
            raise RoomEndedError
        if following.failure is not None:
            raise following.failure
        if record is not None and following.connected:
            return record
        if record is not None and record.ended_at:
            raise RoomEndedError
        broken = following.broken
        if broken is not None and broken.reason == "refused":
            raise _unreachable(broken)
        raise UpstreamUnavailableError(
            f"The room did not answer: {broken.detail.rstrip('.')}." if broken else "The room did not answer in time."
        )

    async def touch(self, room_id: int) -> None:
        """Somebody still asks for the room: keep it followed, or follow it again, without waiting for it.

        A room that has ended, or cannot be reached, is left alone; what is stored is still there to read.
        """
        with contextlib.suppress(UpstreamError):
            await self._ensure(room_id)

    @contextlib.asynccontextmanager
    async def hold(self, room_id: int) -> AsyncIterator[RoomRecord]:
        """Keep a room followed for as long as the context lasts; enters when its first messages are stored."""
        record = await self.follow(room_id)
        following = self._followed.get(room_id)
        if following is None:
            yield record
            return
        following.holders += 1
        try:
            yield record
        finally:
            following.holders -= 1
            following.asked_at = self._clock.monotonic()

    @contextlib.contextmanager
    def watch(self, room_id: int, told: Callable[[RoomNews], None]) -> Iterator[None]:
        """Be told when the room's link breaks, of the gap once it is stored (the link is up again), and when it is left.

        ``told`` must not block or raise.
        """
        watchers = self._watchers.setdefault(room_id, [])
        watchers.append(told)
        try:
            yield
        finally:
            watchers.remove(told)
            if not watchers and self._watchers.get(room_id) is watchers:
                del self._watchers[room_id]

    async def older(self, room_id: int, wait_s: float) -> bool:
        """Wait for the next page of the room's past. True: one came. False: none will come, or not in time."""
        following = self._followed.get(room_id)
        if following is None or following.backfilled.is_set():
            return False
        if following.past_refused is not None:
            if self._clock.monotonic() < following.past_again_at:
                return False
            following.past_refused = None
            following.past_wanted.set()
        try:
            async with asyncio.timeout(wait_s):
                await following.page.wait()
        except TimeoutError:
            return False
        return True

    def past_refused(self, room_id: int) -> UpstreamError | None:
        """Why upstream does not hand out the room's past at present; it is asked again when somebody wants it, after a pause."""
        following = self._followed.get(room_id)
        return None if following is None else following.past_refused

    def backfilling(self, room_id: int) -> bool:
        """Whether older messages may still come."""
        following = self._followed.get(room_id)
        return following is not None and not following.backfilled.is_set()

    async def release(self, room_id: int) -> None:
        """Stop following a room now."""
        following = self._followed.get(room_id)
        if following is not None:
            following.stopping = True
            await following.link.close()
            await self._store.want_room(room_id, 0)

    def status(self) -> RoomsStatus:
        """How many rooms are followed, and how they are."""
        return RoomsStatus(
            followed=len(self._followed),
            connected=sum(f.connected for f in self._followed.values()),
            breaks=self._breaks,
            ended=self._ended,
        )

    def followed(self) -> list[int]:
        """The rooms that are followed now."""
        return list(self._followed)

    # --- opening -------------------------------------------------------------------------------------------------

    async def _ensure(self, room_id: int, *, recorded: bool = False) -> _Following | None:
        """The room's following, started if need be; None if its broadcast is known to be over."""
        following = self._followed.get(room_id)
        if following is None or following.stopping:
            lock = self._opening.setdefault(room_id, asyncio.Lock())
            try:
                async with lock:
                    following = self._followed.get(room_id)
                    if following is None or following.stopping:
                        following = await self._open(room_id)
            finally:
                if not lock.locked():
                    self._opening.pop(room_id, None)
            if following is None:
                return None
        following.asked_at = self._clock.monotonic()
        if recorded and not following.recorded:
            following.recorded = True
            await self._store.record_room(room_id, True)
        now = self._clock.now_ms()
        if following.wanted_until - now < self._limits.idle_release_s * 1000 - WANT_REFRESH_MS:
            following.wanted_until = now + int(self._limits.idle_release_s * 1000)
            await self._store.want_room(room_id, following.wanted_until)
        return following

    async def _open(self, room_id: int) -> _Following | None:
        if self._closing:
            raise UpstreamUnavailableError("Webcastle is shutting down.")
        if len(self._followed) >= self._limits.max_rooms:
            raise UpstreamUnavailableError(
                f"{len(self._followed)} rooms are followed already.", hint="Raise WEBCASTLE_MAX_ROOMS, or wait."
            )
        await self._store.remember_room(room_id)
        record = await self._store.room(room_id)
        if record is None:
            raise StoreError(f"The room {room_id} was not stored.")
        if record.ended_at:
            return None
        link = self._source.follow(room_id, record.resume)
        following = _Following(room_id, link, self._clock.monotonic(), recorded=record.recorded)
        self._followed[room_id] = following
        if record.history_done:
            following.backfilled.set()
        if record.last_seq >= record.first_seq:
            following.ready.set()
        self._spawn(self._live(following, record), f"room-{room_id}")
        return following

    async def _take_up(self, record: RoomRecord) -> None:
        """Follow a room again after a start."""
        await self._clock.sleep(random.uniform(0, RESTART_SPREAD_S))  # noqa: S311 - politeness, not a secret
        try:
            await self._ensure(record.room_id, recorded=record.recorded)
        except WebcastleError as exc:
            log.warning("room_not_taken_up", room_id=record.room_id, error=exc.message)

    # --- living --------------------------------------------------------------------------------------------------

    async def _live(self, following: _Following, record: RoomRecord) -> None:
        backfill = None
        ended = False
        try:
            if record.resume is None:
                await self._ask_admission(following)
            async for event in following.link:
                match event:
                    case Batch():
                        await self._ingest.submit(following.room_id, following.link, event)
                        backfill = await self._begun(following, backfill)
                    case Connected():
                        await self._repaired(following, record, event)
                        backfill = await self._begun(following, backfill)
                    case LinkBroken():
                        if event.reason == "refused" and following.doubtful:
                            # room/info refused as well: there is no such room, or none for us.
                            following.failure = _unreachable(event)
                            await following.link.close()
                            break
                        self._breaks += 1
                        following.connected = False
                        following.skipped |= event.detail == "skipped"
                        following.broken = following.broken or event
                        self._tell(following.room_id, event)
                    case RoomEnded():
                        await self._ingest.flush()
                        await self._store.end_room(following.room_id, event.at)
                        self._ended += 1
                        self._on_ended(following.room_id)
                        ended = True
        except WebcastleError as exc:
            following.failure = exc
            following.ready.set()
            if isinstance(exc, RoomEndedError):
                await self._store.end_room(following.room_id, self._clock.now_ms())
                self._on_ended(following.room_id)
                ended = True
            log.info("room_left", room_id=following.room_id, code=exc.code, error=exc.message)
        finally:
            following.connected = False
            self._tell(following.room_id, RoomLeft(following.room_id, ended, following.failure))
            if backfill is not None:
                if following.stopping or following.failure or following.past_refused:
                    backfill.cancel()
                following.stopping = True
                # A room that ended by itself still gives its past.
                await asyncio.wait([backfill])
            following.stopping = True
            following.ready.set()
            if self._followed.get(following.room_id) is following:
                del self._followed[following.room_id]

    async def _begun(self, following: _Following, backfill: asyncio.Task[None] | None) -> asyncio.Task[None] | None:
        """Upstream has said what it says first, be it nothing: who waits may read, and the past may come."""
        if not following.ready.is_set():
            await self._ingest.flush()
            following.ready.set()
        if backfill is None and not following.backfilled.is_set():
            backfill = self._spawn(self._backfill(following), f"backfill-{following.room_id}")
        return backfill

    async def _ask_admission(self, following: _Following) -> None:
        """Before a room's first link: let room/info say that it has ended or is restricted. Its other troubles are not ours."""
        try:
            info = await self._source.room_info(following.room_id)
        except _REFUSED:
            raise
        except UpstreamError as exc:
            following.doubtful = isinstance(exc, UpstreamBlockedError)
            log.info("room_info_missing", room_id=following.room_id, code=exc.code, error=exc.message)
            return
        owner = info.get("owner")
        if isinstance(owner, dict):
            name, owner_id = owner.get("display_id"), owner.get("id")
            await self._store.remember_room(
                following.room_id,
                unique_id=name if isinstance(name, str) else "",
                owner_id=owner_id if isinstance(owner_id, int) else 0,
            )

    async def _repaired(self, following: _Following, record: RoomRecord, event: Connected) -> None:
        """The link is up: close the open gap, or the one that our own absence left."""
        following.connected = True
        broken = following.broken
        if broken is not None:
            recovered = event.resumed and not following.skipped
            gap: Gap | None = Gap(following.room_id, broken.at, event.at, broken.reason, broken.detail, recovered)
        elif record.resume is not None and record.last_seq and not following.met:
            last = await self._store.read_before(following.room_id, record.last_seq + 1, 1)
            gap = Gap(following.room_id, last[0].received_at, event.at, "absent", "", event.resumed)
        else:
            gap = None
        following.met = True
        following.broken = None
        following.skipped = False
        if gap is not None:
            await self._store.add_gap(gap)
            self._tell(following.room_id, gap)

    def _tell(self, room_id: int, news: RoomNews) -> None:
        for told in list(self._watchers.get(room_id, ())):
            told(news)

    async def _backfill(self, following: _Following) -> None:
        """Fetch the room's past. While upstream refuses it: again when somebody wants it, but not at once."""
        try:
            while refused := await self._past.fetch(following.room_id, lambda: self._turn_page(following)):
                following.past_refused = refused
                self._turn_page(following)
                if following.stopping:  # a room that is over is not asked for ever
                    break
                pause = PAST_PAUSE_S * random.uniform(0.8, 1.2)  # noqa: S311 - jitter
                following.past_again_at = self._clock.monotonic() + pause
                following.past_wanted.clear()
                await following.past_wanted.wait()
        finally:
            following.backfilled.set()
            self._turn_page(following)

    @staticmethod
    def _turn_page(following: _Following) -> None:
        following.page.set()
        following.page = asyncio.Event()

    # --- service -------------------------------------------------------------------------------------------------

    async def _reap(self) -> None:
        """Release rooms that nobody asks for."""
        while True:
            await self._clock.sleep(REAP_EVERY_S)
            now = self._clock.monotonic()
            for following in list(self._followed.values()):
                idle = now - following.asked_at
                if following.holders or following.recorded or following.stopping:
                    continue
                if idle >= self._limits.idle_release_s:
                    log.info("room_released", room_id=following.room_id, idle_s=round(idle))
                    await self.release(following.room_id)

    async def _keep_recording(self) -> None:
        """Follow every broadcast of the recorded creators: look them up now and then."""
        while True:
            for name in await self._store.recorded_creators():
                try:
                    found = await self._source.look_up(name)
                    if found.alive and found.room_id:
                        await self._store.remember_room(found.room_id, unique_id=name, owner_id=found.user_id)
                        await self._ensure(found.room_id, recorded=True)
                except (UpstreamError, CursorError) as exc:
                    log.info("recording_waits", unique_id=name, code=exc.code, error=exc.message)
            await self._clock.sleep(RECORD_CHECK_S * random.uniform(0.8, 1.2))  # noqa: S311 - jitter

    def _spawn(self, coroutine: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
        task = asyncio.get_running_loop().create_task(self._guard(coroutine, name), name=name)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    @staticmethod
    async def _guard(coroutine: Coroutine[Any, Any, None], name: str) -> None:
        """One room's mistake is logged once and stays that room's."""
        try:
            await coroutine
        except Exception:
            log.exception("task_failed", task=name)
