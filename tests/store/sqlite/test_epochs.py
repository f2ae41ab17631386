"""Store epochs against a model: whatever is restored whenever, no reader skips anything."""

from __future__ import annotations

import functools
import itertools
import sqlite3
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.contracts.rows import BEGINNING, RECEIVED, ROOM, mark, raw, tip_of, words
from webcastle.models import Entry, HistoryPage, Position, Tip, log_order
from webcastle.ports import Append
from webcastle.store.sqlite.append import append, prepend
from webcastle.store.sqlite.epochs import begin_store_epoch, resume_point, store_epoch
from webcastle.store.sqlite.marks import marks_between
from webcastle.store.sqlite.messages import read_after
from webcastle.store.sqlite.migrate import migrate


@functools.cache
def new_database() -> bytes:
    """The content of a new database."""
    db = sqlite3.connect(":memory:", isolation_level=None)
    migrate(db, Path("template.db"))
    return db.serialize()


def opened(content: bytes) -> sqlite3.Connection:
    """A database with this content, in memory."""
    db = sqlite3.connect(":memory:", isolation_level=None)
    db.deserialize(content)
    return db


def whole_log(db: sqlite3.Connection) -> list[Entry]:
    """The room's log."""
    messages = read_after(db, ROOM, BEGINNING.seq, 10_000)
    return list(log_order(messages, marks_between(db, ROOM, BEGINNING, 10_000)))


Step = tuple[Any, ...]
"""The name of a method of `World`, and its arguments."""


@dataclass
class Reader:
    """What a reader has read, from the beginning of the log as it was then."""

    position: Position
    seen: set[int | str]
    due: set[int]
    """Messages that its log had then, read or not. Those that come later are due as well: all but history."""
    newest: int


@dataclass
class World:
    """Upstream's messages 0, 1, 2, … and one room's log of them, in a database that is copied and restored."""

    db: sqlite3.Connection
    head: int = 9
    copies: list[bytes] = field(default_factory=list)
    readers: list[Reader] = field(default_factory=list)
    names: itertools.count[int] = field(default_factory=itertools.count)

    def grow(self, steps: list[Step]) -> None:
        """What happens, in order."""
        for what, *arguments in steps:
            getattr(self, what)(*arguments)

    def live(self, count: int, replay: bool) -> None:
        """Upstream sends messages: the next that the log does not have, if it replays, else those that come now."""
        stored = [entry.msg_id for entry in read_after(self.db, ROOM, BEGINNING.seq, 10_000)]
        first = max(stored) + 1 if stored and replay else self.head
        append(self.db, [Append(ROOM, tuple(raw(first + index) for index in range(count)), RECEIVED)])
        self.head = max(self.head, first + count)

    def mark(self, count: int) -> None:
        """The owner concludes something."""
        append(self.db, [Append(ROOM, (), RECEIVED, marks=tuple(mark(f"m{next(self.names)}") for _ in range(count)))])

    def history(self, count: int, left_out: int) -> None:
        """A page of what is older than all that is stored; upstream may leave some out, not always the same."""
        stored = read_after(self.db, ROOM, BEGINNING.seq, 10_000)
        newest = min((message.msg_id for message in stored), default=self.head) - 1 - left_out
        page = tuple(raw(msg_id) for msg_id in range(newest, max(-1, newest - count), -1))
        prepend(self.db, ROOM, HistoryPage(page, "", no_more=False), RECEIVED, None)

    def read(self, share: float) -> None:
        """A reader reads a part of the log from its beginning."""
        log = whole_log(self.db)
        read = log[: round(share * len(log))]
        messages = [word for word in words(log) if isinstance(word, int)]
        if read:
            place = tip_of(read[-1])
        else:
            # before the first entry
            first = tip_of(log[0]) if log else Tip(1)
            place = Tip(first.seq, first.mark - 1) if first.mark else Tip(first.seq - 1)
        position = Position(place.seq, place.mark, None, store_epoch(self.db))
        self.readers.append(Reader(position, set(words(read)), set(messages), max(messages, default=self.head - 1)))

    def restore(self, which: int) -> None:
        """An operator restores one of the copies, not always the latest, and says so."""
        if self.copies:
            self.db.close()
            self.db = opened(self.copies[which % len(self.copies)])
            begin_store_epoch(self.db)


growth = st.lists(
    st.one_of(
        st.tuples(st.just("live"), st.integers(1, 3), st.booleans()),
        st.tuples(st.just("mark"), st.integers(1, 2)),
        st.tuples(st.just("history"), st.integers(1, 3), st.sampled_from((0, 0, 1))),
        st.tuples(st.just("read"), st.floats(0, 1)),
    ),
    max_size=3,
)
lives = st.lists(st.tuples(growth, st.booleans(), growth, st.floats(0, 1), st.integers(0, 3)), min_size=1, max_size=4)


@settings(max_examples=1000, deadline=None)
@given(lives=lives, present=growth)
def test_no_reader_skips_anything(
    lives: list[tuple[list[Step], bool, list[Step], float, int]], present: list[Step]
) -> None:
    """Wherever a reader is sent, it has read all that the log has up to there, or it began after it.

    Each life: the log grows, perhaps a copy is taken, it grows on, a reader reads, one of the copies is restored.
    """
    world = World(opened(new_database()))
    for before, copied, after, share, which in lives:
        world.grow(before)
        if copied:
            world.copies.append(world.db.serialize())
        world.grow([*after, ("read", share)])
        world.restore(which)
    world.grow(present)
    log = whole_log(world.db)
    known = {epoch for (epoch,) in world.db.execute("SELECT id FROM store_epochs")}
    for reader in world.readers:
        found = resume_point(world.db, ROOM, reader.position)
        assert found.epoch == store_epoch(world.db)
        assert found.tip <= reader.position.tip
        passed = [word for entry, word in zip(log, words(log), strict=True) if tip_of(entry) <= found.tip]
        missed = [
            word
            for word in passed
            if word not in reader.seen and (isinstance(word, str) or word in reader.due or word > reader.newest)
        ]
        assert missed == []
        if reader.position.epoch == found.epoch:
            assert found == reader.position
        if reader.position.epoch not in known:
            assert passed == []
    world.db.close()
