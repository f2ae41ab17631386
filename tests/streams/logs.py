"""A room's log on a real store and bus, written by the test, and readers that take what a room's stream sends."""

from __future__ import annotations

import contextlib
import itertools
import sqlite3
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Any

from webcastle.bus.memory import MemoryBus
from webcastle.errors import StoreError, WebcastleError
from webcastle.models import DraftMark, EndCause, Entry, Mark, MarkKind, Message, Position, RawMessage, Tip
from webcastle.ports import Append, LinkReport, LinkState, Notice, Parcel, RoomRecord
from webcastle.store.sqlite.store import SqliteStore
from webcastle.streams import CloseReason, Outgoing, StreamOptions, Subscriber
from webcastle.streams.room import RoomSources, RoomStream

ROOM = 7300000000000000001
NOW = 1_775_000_000_000


class LossyBus(MemoryBus):
    """Loses parcels while ``losing``, and repeats the last ``repeats`` ones of a room before each new one."""

    def __init__(self) -> None:
        super().__init__()
        self.losing = False
        self.repeats = 0
        self.sent: list[Parcel] = []

    def publish(self, parcel: Parcel) -> None:
        if self.repeats:
            for repeated in self.sent[-self.repeats :]:
                super().publish(repeated)
        self.sent.append(parcel)
        if not self.losing:
            super().publish(parcel)


class FailingStore(SqliteStore):
    """Raises while it is ``broken``."""

    broken = False

    async def log_after(self, room_id: int, tip: Tip, limit: int) -> list[Entry]:
        if self.broken:
            raise StoreError
        return await super().log_after(room_id, tip, limit)


class Log:
    """One room's log: `append` commits and publishes as ingest does. Also the rooms and link reports that a stream needs."""

    def __init__(self, path: Path, store: FailingStore, bus: LossyBus) -> None:
        self.path = path
        self.store = store
        self.bus = bus
        self.reports: dict[int, LinkReport] = {}
        self.refusal: WebcastleError | None = None
        self.held = 0
        self._ids = itertools.count(101)
        self._names = itertools.count(1)

    @property
    def sources(self) -> RoomSources:
        return RoomSources(self.store, self.bus, self, self)

    async def append(self, messages: int | Sequence[RawMessage] = 0, *marks: DraftMark) -> None:
        """Commit messages (or so many of them) and marks, and publish them."""
        if isinstance(messages, int):
            messages = [RawMessage(next(self._ids), "WebcastChatMessage", b"", NOW) for _ in range(messages)]
        append = Append(ROOM, tuple(messages), NOW, marks=marks)
        for appended in await self.store.append([append]):
            if appended.messages or appended.marks:
                self.bus.publish(Parcel(ROOM, appended.before, appended.messages, appended.marks))

    def gap(self, behind: int = 0) -> DraftMark:
        """A mark that tells of a gap."""
        number = next(self._names)
        body = {"from_ms": number, "to_ms": number + 1, "detail": "", "recovered": False}
        return DraftMark(MarkKind.GAP, f"{number}.dropped", number + 1, body, behind)

    def end(self, behind: int = 0, cause: EndCause = EndCause.ASKED) -> DraftMark:
        """The mark that ends the broadcast."""
        return DraftMark(MarkKind.BROADCAST_ENDED, "", NOW, {"cause": str(cause), "action": 3}, behind)

    def leave(self, error: WebcastleError | None = None) -> None:
        """The room is followed no longer, maybe because of an error."""
        if error is not None:
            self.reports[ROOM] = LinkReport(ROOM, LinkState.LEFT, NOW, failure_code=error.code, failure=error.message)
        self.bus.publish(Parcel(ROOM, Tip(0), notice=Notice.LEFT))

    def delete(self, seq: int) -> None:
        """Delete the messages before a seq, as a retention rule does."""
        with contextlib.closing(sqlite3.connect(self.path)) as database, database:
            database.execute("DELETE FROM messages WHERE seq < ?", (seq,))

    # FollowedRooms and LinkReports

    @contextlib.asynccontextmanager
    async def hold(self, room_id: int) -> AsyncIterator[RoomRecord]:
        if self.refusal is not None:
            raise self.refusal
        self.held += 1
        try:
            yield await self.store.room(room_id) or RoomRecord(room_id)
        finally:
            self.held -= 1

    async def link(self, room_id: int) -> LinkReport | None:
        return self.reports.get(room_id)


@contextlib.asynccontextmanager
async def logging(path: Path) -> AsyncIterator[Log]:
    """A log in a database of its own."""
    store, bus = FailingStore(path / "w.db"), LossyBus()
    await store.open()
    try:
        yield Log(path / "w.db", store, bus)
    finally:
        await bus.close()
        await store.close()


class PlainDialect:
    """Every third message makes two events, a mark one; the payload says which entry it is, and nothing else."""

    name = "plain"
    repeats = True

    def encode(
        self, entries: Sequence[Entry], behind: Message | None, epoch: str, *, replay: bool = False
    ) -> list[Outgoing]:
        outgoing = []
        for entry in entries:
            if isinstance(entry, Mark):
                assert behind is None or behind.seq == entry.seq
                outgoing.append(Outgoing(entry.kind, b"mark", Position(entry.seq, entry.number, None, epoch)))
                continue
            behind = entry
            if entry.seq % 3 == 0:
                outgoing.append(Outgoing("first", b"part", Position(entry.seq, 0, 1, epoch)))
            outgoing.append(Outgoing("message", b"message", Position(entry.seq, 0, None, epoch)))
        return outgoing

    def replayed(self, outgoing: Outgoing) -> Outgoing:
        return outgoing

    def moved(self, room_id: int, position: Position, at: int) -> Outgoing | None:
        return Outgoing("moved", b"moved", position)

    def lag(self, missed: int, first: int, last: int, resume: Position) -> bytes:
        return b"lag"


class GroupedDialect(PlainDialect):
    """One event stands for all messages that are encoded together."""

    name = "grouped"
    repeats = False

    def encode(
        self, entries: Sequence[Entry], behind: Message | None, epoch: str, *, replay: bool = False
    ) -> list[Outgoing]:
        messages = [entry for entry in entries if isinstance(entry, Message)]
        if not messages:
            return []
        text = ",".join(str(message.seq) for message in messages)
        return [Outgoing("group", text.encode(), Position(messages[-1].seq, 0, None, epoch))]


class Socket:
    """As much of a connection as a subscriber needs: it keeps what is written, and is paused when a test says so."""

    compressed = False

    def __init__(self) -> None:
        self.open = True
        self.paused = False
        self.subscriber: Any = None
        self.written: list[bytes] = []

    def write(self, data: bytes) -> None:
        self.written.append(data)

    send = write
    send_text = write

    def abort(self) -> None:
        self.open = False

    async def drained(self) -> None:
        pass


class Reader(Subscriber):
    """Keeps what it is sent, as events."""

    __slots__ = ("closed", "error", "events", "left_at", "replayed")

    def __init__(self) -> None:
        socket: Any = Socket()
        super().__init__(socket)
        self.events: list[Outgoing] = []
        self.replayed = 0
        self.closed: CloseReason | None = None
        self.error: WebcastleError | None = None

    @property
    def positions(self) -> list[str]:
        """What it was sent, in order."""
        return [str(event.position).partition(".")[2] for event in self.events]

    def replay(self, events: list[Outgoing], wanted: frozenset[str] | None) -> None:
        self.replayed += len(events)
        self.events += events

    def end(self, reason: CloseReason, text: str) -> None:
        self._close()
        self.closed = reason

    def fail(self, error: WebcastleError) -> None:
        self._close()
        self.error = error

    def _close(self) -> None:
        assert self.closed is self.error is None
        self.leave()
        self.connection.open = False  # type: ignore[misc]


class Tapped(RoomStream):
    """A stream whose subscribers are readers: they are handed the events that the audience is handed."""

    def __init__(self, log: Log, dialect: Any = None, **options: Any) -> None:
        super().__init__(ROOM, log.sources, dialect or PlainDialect(), StreamOptions(**options))
        self.readers: list[Reader] = []
        send = self.audience.send

        def tap(events: list[Outgoing]) -> None:
            for reader in self.readers:
                if reader.channel is not None:
                    reader.events += events
            send(events)

        self.audience.send = tap  # type: ignore[method-assign]
