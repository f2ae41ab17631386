"""One SQLite file: transactions in the event loop, checkpoints in a thread.

Why transactions run inline and not in a writer thread. Measured on two shared cores with CPython 3.11: 20,000 messages/s of
~1 kB over 200 rooms, three to a frame, commits of about 450, Python work that keeps the loop half busy. CPU in µs per
message without checkpoints (differences below 2 are noise), times in ms:

=========================================  ====  ================  =============  =======================
technique                                  CPU   commit p50, p99   loop lag p99   commit, cores contended
=========================================  ====  ================  =============  =======================
inline, a statement per row                 7.5   2.8,  8                   3.5     6,  71
inline, SELECT duplicates, executemany      9.7   2.8, 11                   3.8     9, 191
thread, a statement per row                 8.9   5.9, 24                   2.8    77, 942
thread, SELECT duplicates, executemany      8.9   6.5, 44                   4.5    47, 419
thread, one statement (json_each)          11.4   9.0, 95                   4.4    13, 164
=========================================  ====  ================  =============  =======================

Each sqlite3 step gives the GIL away and waits for the loop to get it back; so a thread saves the loop little, and commits
take longest when there is most to commit. Fewer steps are cheaper: in turns on one core, SQLite alone took 5.9 µs a message
row by row, 5.4 with executemany, and 4.8 with sixteen rows a statement (chosen, see `append`); with the reading of all rooms' bounds
in one query, the whole `append` went from 9.4 to 7.2.

The schema matters as much, in turns of their own: rows in order of arrival 7.4, clustered by room 10.5 (a page split for every third
row, in the middle of the tree); index (msg_id, room_no) 7.4, (room_no, msg_id) 9.8 (one more dirty page per room and commit);
pages of 4 KiB 7.4, of 8 KiB 6.7. The index (room_no, seq) costs about 2: one dirty page per room and commit. Larger commits share
pages: 7.2 at 200 messages, 6.0 at 400, 5.8 at 800. A checkpoint adds about 2.

A page of history (10 messages) takes 25 to 50 µs, less than a hop to a thread, so reads are inline too, in slices. What makes pages
of a large room dearer is a long WAL (1.7 times those of a small room, with a WAL of 1 GB: SQLite looks every page up in it) and the
copying of some five pages of the file for each (1.4 times, with a short WAL). Mapping the file saves a tenth of that, and was left
out: an error of the disk would end the process.

What may block must not be in the loop: syncing the disk, and waiting for other processes' locks. A commit syncs nothing
(WAL, ``synchronous=NORMAL``) as long as it neither checkpoints nor starts the WAL anew; both are the checkpoint thread's
work. A busy database is tried again after an asynchronous pause.
"""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final, TypeVar, TypeVarTuple

from webcastle.errors import StoreError
from webcastle.models.backoff import Backoff
from webcastle.ports import system_jitter
from webcastle.store.sqlite.faults import is_busy, translate
from webcastle.store.sqlite.migrate import migrate
from webcastle.store.sqlite.transaction import transact

__all__ = ["Database"]

PAGE_BYTES: Final = 8192
CACHE_KIB: Final = 16 * 1024
BUSY_S: Final = 5.0
"""How long a transaction waits for other processes, and for those before it in this one, before it gives up."""
BUSY_PAUSE_S: Final = (0.002, 0.1)
"""Ceiling of the first pause and of every pause while another process holds the lock."""
CHECKPOINT_PAGES: Final = 8192
"""The WAL is emptied when this many pages may be in it; the count is high, so that the file stays near 30 MB."""
CHECKPOINT_BUSY_MS: Final = 500
"""How long a checkpoint waits for writers in other processes, while commits wait for it."""

T = TypeVar("T")
Ts = TypeVarTuple("Ts")


class Database:
    """An SQLite file with one connection for the event loop and one for the checkpoint thread.

    Args:
        path: the file; it and its directory are created when missing.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._db: sqlite3.Connection | None = None
        self._checkpoints: sqlite3.Connection | None = None
        self._thread: ThreadPoolExecutor | None = None
        self._writing = asyncio.Lock()
        self._due = asyncio.Event()
        self._pages = 0
        self._closing = False

    async def open(self) -> None:
        """Connect and migrate. Raises `StoreError` with what to do about it."""
        if self._db is not None:
            return
        loop = asyncio.get_running_loop()
        thread = ThreadPoolExecutor(1, thread_name_prefix="webcastle-store")
        try:
            self._db, self._checkpoints = await loop.run_in_executor(thread, self._connect)
        except BaseException:
            thread.shutdown(wait=False)
            raise
        self._thread = thread
        self._closing = False
        self._due.clear()

    async def close(self) -> None:
        """Let a running transaction and checkpoint finish, empty the WAL, disconnect. Twice is once."""
        self._closing = True
        self._due.set()
        async with self._writing:
            if self._thread is None:
                return
            connections = (self._checkpoints, self._db)
            self._checkpoints = self._db = None  # from here on no code in the loop can use what the thread closes
            await asyncio.get_running_loop().run_in_executor(self._thread, _disconnect, connections)
            self._thread.shutdown(wait=False)
            self._thread = None

    async def read(self, query: Callable[[sqlite3.Connection, *Ts], T], *args: *Ts) -> T:
        """Run a query on what is committed. It must be short: the loop stands still meanwhile."""
        return await self._patiently(_deadline(), query, *args)

    async def write(self, change: Callable[[sqlite3.Connection, *Ts], T], *args: *Ts, payload_bytes: int = 0) -> T:
        """Run a change in a transaction of its own: all of it is committed when this returns, or nothing.

        The change may run more than once, but only one run is committed. ``payload_bytes`` is what it writes beyond
        small rows, so that the WAL's length can be estimated.
        """
        deadline = _deadline()
        async with self._writing:
            changes = self._opened.total_changes
            result = await self._patiently(deadline, transact, change, *args)
            self._pages += self._opened.total_changes - changes + payload_bytes // PAGE_BYTES
        if self._pages >= CHECKPOINT_PAGES:
            self._due.set()
            # a writer that waits for nothing else gives the service its turn
            await asyncio.sleep(0)
        return result

    @property
    def _opened(self) -> sqlite3.Connection:
        if self._db is None:
            raise StoreError("The database is not open.", hint="This is a bug in Webcastle; please report it.")
        return self._db

    async def _patiently(self, deadline: float, work: Callable[[sqlite3.Connection, *Ts], T], *args: *Ts) -> T:
        backoff: Backoff | None = None
        while True:
            try:
                return work(self._opened, *args)
            except sqlite3.Error as exc:
                if not is_busy(exc) or asyncio.get_running_loop().time() >= deadline:
                    raise translate(exc, self._path) from exc
            except OverflowError as exc:
                raise ValueError("Ids, seqs and times are signed 64-bit integers.") from exc
            backoff = backoff or Backoff(*BUSY_PAUSE_S, floor=0.5, jitter=system_jitter)
            await asyncio.sleep(backoff.next_s())

    # in the thread

    def _connect(self) -> tuple[sqlite3.Connection, sqlite3.Connection]:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with contextlib.ExitStack() as undo:
                db = undo.enter_context(contextlib.closing(self._new_connection()))
                # waiting is allowed here: no client is served yet
                db.execute(f"PRAGMA busy_timeout = {BUSY_S * 1000:.0f}")
                # only a new file takes the page size, and only before it becomes a WAL database
                db.execute(f"PRAGMA page_size = {PAGE_BYTES}")
                # before anything else, so that a file that is not ours stays untouched
                migrate(db, self._path)
                # readers do not wait for writers, and commits need no sync
                db.execute("PRAGMA journal_mode = WAL").fetchone()
                _touch(db)
                # from now on waiting is the loop's business
                db.execute("PRAGMA busy_timeout = 0")
                checkpoints = undo.enter_context(contextlib.closing(self._new_connection()))
                # writers of other processes are waited for, but not long: commits wait meanwhile
                checkpoints.execute(f"PRAGMA busy_timeout = {CHECKPOINT_BUSY_MS}")
                # a killed process may have left a long WAL behind
                self._pages = self._path.with_name(f"{self._path.name}-wal").stat().st_size // PAGE_BYTES
                undo.pop_all()
                return db, checkpoints
        except sqlite3.Error as exc:
            raise translate(exc, self._path) from exc
        except OSError as exc:
            raise StoreError(
                f"The directory {self._path.parent} cannot be used: {exc.strerror}.",
                hint="Set WEBCASTLE_DATA_DIR to a directory that may be written.",
            ) from exc

    def _new_connection(self) -> sqlite3.Connection:
        db = sqlite3.connect(self._path, isolation_level=None, check_same_thread=False, cached_statements=256)
        # no sync per commit: a killed process loses nothing, a dead machine at most what came after the last checkpoint
        db.execute("PRAGMA synchronous = NORMAL")
        # checkpoints sync the disk, so they are ours to place
        db.execute("PRAGMA wal_autocheckpoint = 0")
        # memory for hot pages
        db.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
        return db

    def _copy_wal(self) -> None:
        assert self._checkpoints is not None
        # move what is committed and what no reader still needs there from the WAL to the main file; does not wait for locks
        self._checkpoints.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()

    def _empty_wal(self) -> None:
        assert self._checkpoints is not None
        self._copy_wal()
        _touch(self._checkpoints)

    # the service

    async def keep_wal_short(self) -> None:
        """The service: empty the WAL whenever it may be long, most of it beside running commits, the rest while they wait.

        Raises `StoreError` when a checkpoint fails. Nothing is lost: the WAL grows until a later one succeeds.
        """
        while await self._is_due():
            try:
                await self._in_thread(self._copy_wal)
                async with self._writing:  # what came in meanwhile is little; once all is copied the WAL starts anew
                    await self._in_thread(self._empty_wal)
            except sqlite3.Error as exc:
                raise translate(exc, self._path) from exc
            self._pages = 0
            if not self._closing:
                self._due.clear()

    async def _is_due(self) -> bool:
        await self._due.wait()
        return not self._closing

    async def _in_thread(self, work: Callable[[], None]) -> None:
        await asyncio.get_running_loop().run_in_executor(self._thread, work)


def _deadline() -> float:
    return asyncio.get_running_loop().time() + BUSY_S


def _disconnect(connections: tuple[sqlite3.Connection | None, ...]) -> None:
    # closing the last connection empties and removes the WAL; if that fails, the next start finds it as it is
    for db in connections:
        if db is not None:
            with contextlib.suppress(sqlite3.Error):
                db.close()


def _touch(db: sqlite3.Connection) -> None:
    """Commit a change of nothing: the first commit in a new WAL syncs its header, and that may not be in the loop."""
    (version,) = db.execute("PRAGMA user_version").fetchone()
    # writes the first page as it was
    db.execute(f"PRAGMA user_version = {version:d}")
