"""Several stores on one database, in one process and in several, and the sudden end of one."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import sys
from collections.abc import AsyncIterator
from pathlib import Path

from tests.contracts.conftest import Location
from tests.contracts.rows import (
    BEGINNING,
    OTHER_ROOM,
    RECEIVED,
    ROOM,
    all_logs,
    ids,
    live,
    mark,
    raw,
    tip_of,
    whole_log,
    whole_room,
    words,
)
from tests.contracts.writer import MARKED, PER_COMMIT
from webcastle.models import Entry, Mark, MarkKind, Message, Resume, Tip
from webcastle.ports import Store

ROOT = Path(__file__).parents[2]
LIMIT_S = 60


@contextlib.asynccontextmanager
async def writer(
    location: Location, first_id: int, step: int = 1, commits: int = 0
) -> AsyncIterator[asyncio.subprocess.Process]:
    """A writing process, ended with the context."""
    arguments = (location.adapter, location.address, ROOM, first_id, step, commits)
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.contracts.writer", *map(str, arguments), cwd=ROOT, stdout=asyncio.subprocess.PIPE
    )
    try:
        yield process
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()


async def acknowledged(process: asyncio.subprocess.Process) -> list[int]:
    """The rest of what a writer has printed."""
    assert process.stdout is not None
    output = await process.stdout.read()
    complete = output[: output.rfind(b"\n") + 1]  # a killed process may leave half a line
    return [int(line) for line in complete.split()]


async def assert_gapless(store: Store) -> None:
    """The room's seqs have neither hole nor repeat, the marks behind each message neither, and its bounds are true."""
    tips = [tip_of(entry) for entry in await whole_log(store, ROOM)]
    record = await store.room(ROOM)
    assert record is not None
    for before, after in itertools.pairwise([Tip(record.first_seq - 1, 0), *tips]):
        assert after in {Tip(before.seq, before.mark + 1), Tip(before.seq + 1, 0)}
    assert tips[-1] == record.tip
    assert sorted(words(await all_logs(store)), key=str) == sorted(words(await whole_log(store, ROOM)), key=str)


async def assert_marked(store: Store, *first_ids: int) -> None:
    """What the writers concluded stands once, each mark behind its message, whole: these ids begin commits."""
    entries = await whole_log(store, ROOM)
    expected = [first + index - 1 for first in first_ids for index in MARKED]
    assert sorted(int(entry.name) for entry in entries if isinstance(entry, Mark)) == sorted(expected)
    latest: dict[int, Message] = {}
    for entry in entries:
        if isinstance(entry, Message):
            latest[entry.msg_id] = entry
        else:
            assert entry.message == latest[int(entry.name)]
            assert entry.message.seq <= entry.seq


async def test_two_stores_share_one_order(location: Location) -> None:
    """Interleaved commits to the same rooms, with the same messages offered by both."""
    async with location.opened() as one, location.opened() as two, asyncio.timeout(LIMIT_S):

        async def commit(store: Store, first: int) -> None:
            for start in range(first, first + 60, 3):
                await store.append([live(ROOM, range(start, start + 6)), live(OTHER_ROOM, [start])])
                await asyncio.sleep(0)

        await asyncio.gather(commit(one, 0), commit(two, 30), commit(one, 45))
        messages = await whole_room(two, ROOM)
        assert sorted(ids(messages)) == list(range(108))
        assert await whole_room(one, ROOM) == messages
        seqs = [message.seq for message in messages]
        assert seqs == list(range(1, 109))


async def test_what_one_store_commits_the_other_reads_at_once(location: Location) -> None:
    """There is one truth."""
    async with location.opened() as one, location.opened() as two:
        assert await two.room(ROOM) is None
        await one.append([live(ROOM, [1], Resume("c"))])
        assert ids(await whole_room(two, ROOM)) == [1]
        (second,) = await two.append([live(ROOM, [1, 2])])
        assert [m.seq for m in second.messages] == [2]
        (third,) = await one.append([live(ROOM, [2, 3])])
        assert [m.seq for m in third.messages] == [3]


async def test_processes_that_start_together_write_one_order(location: Location) -> None:
    """Three at once on a database that none of them has made; two offer the same messages."""
    async with asyncio.timeout(LIMIT_S), contextlib.AsyncExitStack() as stack:
        writers = [
            await stack.enter_async_context(writer(location, first, step, commits=40))
            for first, step in ((0, 2), (1, 2), (0, 2))
        ]
        counts = await asyncio.gather(*(acknowledged(process) for process in writers))
        assert [len(each) for each in counts] == [40, 40, 40]
        assert [await process.wait() for process in writers] == [0, 0, 0]
    async with location.opened() as store:
        assert sorted(ids(await whole_room(store, ROOM))) == list(range(2 * 40 * PER_COMMIT))
        await assert_gapless(store)
        marks = await store.marks(ROOM, MarkKind.GIFT_ENDED)
        starts = (first + 2 * PER_COMMIT * number for first in (0, 1) for number in range(40))
        expected = {first + 2 * (index - 1) for first in starts for index in MARKED}
        assert sorted(int(each.name) for each in marks) == sorted(expected)


async def test_what_was_committed_survives_sigkill(location: Location) -> None:
    """Killed three times in the middle of writing: all that was acknowledged is there, commits are whole, cursors fit."""
    expected = 0
    for round_ in range(3):
        async with asyncio.timeout(LIMIT_S), writer(location, first_id=expected) as process:
            assert process.stdout is not None
            for _ in range(20 + 30 * round_):
                last = int(await process.stdout.readline())
            process.kill()
            last = max([last, *await acknowledged(process)])
        async with location.opened() as store:
            messages = await whole_room(store, ROOM)
            record = await store.room(ROOM)
            assert record is not None
            assert record.resume is not None
            # perhaps one commit more than could be acknowledged, but a whole one, and the cursor names its last message
            assert len(messages) in {last + 1, last + 1 + PER_COMMIT}
            assert ids(messages) == list(range(len(messages)))
            assert all(message.payload == b"%d " % message.msg_id * 300 for message in messages)
            assert record.resume.cursor == str(messages[-1].msg_id)
            await assert_gapless(store)
            await assert_marked(store, *range(0, len(messages), PER_COMMIT))
        expected = len(messages)


async def test_a_store_can_be_opened_while_a_killed_writer_left_its_traces(location: Location) -> None:
    """Another store is open all the time: nothing that the dead process held stays locked."""
    async with location.opened() as store, asyncio.timeout(LIMIT_S):
        async with writer(location, first_id=0) as process:
            assert process.stdout is not None
            for _ in range(10):
                last = int(await process.stdout.readline())
            process.kill()
            await process.wait()
        (new,) = await store.append([live(ROOM, [last, 10**9])])
        assert new.before.seq >= last + 1
        assert ids(new.messages) == [10**9]
        await assert_gapless(store)


async def test_readers_miss_nothing_while_other_processes_write(location: Location) -> None:
    """The logs of all rooms in the order of commits, and one room's log from its tip on: complete, in order, each entry once."""
    async with location.opened() as store, asyncio.timeout(LIMIT_S):
        async with writer(location, 0, 2, commits=60) as one, writer(location, 1, 2, commits=60) as two:
            commits: list[Entry] = []
            followed: list[Entry] = []
            position = ""
            running = asyncio.gather(acknowledged(one), acknowledged(two))
            while True:
                over = running.done()
                page, position = await store.read_all(position, 7)
                commits += page
                rest = await store.log_after(ROOM, tip_of(followed[-1]) if followed else BEGINNING, 5)
                followed += rest
                if over and not page and not rest:
                    break
                await asyncio.sleep(0)
            await running
        log = await whole_log(store, ROOM)
        assert len(log) == 2 * 60 * (PER_COMMIT + len(MARKED))
        # one room only, so the order of commits is its order
        assert commits == log
        assert followed == log


async def test_readers_of_all_rooms_get_history_pages_too(location: Location) -> None:
    """In the order of commits, which is not that of seqs; a position holds over restarts."""
    async with location.opened() as store:
        await store.append([live(ROOM, [5], marks=[mark("a", 1)]), live(OTHER_ROOM, [5])])
        first, position = await store.read_all("", 2)
        await store.prepend(ROOM, [raw(4), raw(3)], received_at=RECEIVED, history_cursor="", done=False)
        await store.append([live(OTHER_ROOM, [], marks=[mark("b")]), live(ROOM, [6])])
    async with location.opened() as store:
        rest: list[Entry] = []
        while True:
            page, position = await store.read_all(position, 1)
            if not page:
                break
            rest += page
        entries = [*first, *rest]
        assert words(entries) == [5, "a", 5, 4, 3, "b", 6]
        assert [entry.room_id for entry in entries] == [ROOM, ROOM, OTHER_ROOM, ROOM, ROOM, OTHER_ROOM, ROOM]
        assert await store.read_all(position, 10) == ([], position)
        await store.append([live(ROOM, [7])])
        assert words((await store.read_all(position, 10))[0]) == [7]
