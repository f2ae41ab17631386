"""Migrations: from any version to the newest, all or nothing, and only on databases that are ours."""

from __future__ import annotations

import random
import sqlite3
from bisect import bisect_left
from pathlib import Path

import pytest

from tests.contracts.rows import ROOM, all_logs, ids, live, mark, whole_log, whole_room, words
from webcastle.errors import StoreError
from webcastle.models import EndCause, Gap, GapReason, MarkKind, Position, Resume, Tier, Tip
from webcastle.ports import Interest, RoomRecord
from webcastle.store.sqlite import migrate as migrations
from webcastle.store.sqlite.migrate import migrate, newest_version
from webcastle.store.sqlite.store import SqliteStore


def connect(path: Path) -> sqlite3.Connection:
    """A connection as the store makes it."""
    return sqlite3.connect(path, isolation_level=None)


def schema(db: sqlite3.Connection) -> list[tuple[str, ...]]:
    """Everything that the database says of its own shape."""
    return db.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name").fetchall()


def content(db: sqlite3.Connection) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table; the id of the store epoch, which is random, is none of it."""
    tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    columns = {name: "no" if name == "store_epochs" else "*" for name in tables}
    return {name: db.execute(f"SELECT {columns[name]} FROM {name} ORDER BY 1").fetchall() for name in tables}


@pytest.mark.parametrize("version", range(newest_version() + 1))
def test_migrated_from_any_version_is_the_same_as_fresh(tmp_path: Path, version: int) -> None:
    """Shape, rows and number."""
    fresh, migrated = connect(tmp_path / "fresh.db"), connect(tmp_path / "migrated.db")
    migrate(fresh, tmp_path / "fresh.db")
    migrate(migrated, tmp_path / "migrated.db", upto=version)
    assert migrated.execute("PRAGMA user_version").fetchone() == (version,)
    migrate(migrated, tmp_path / "migrated.db")
    assert schema(migrated) == schema(fresh)
    assert content(migrated) == content(fresh)
    assert migrated.execute("PRAGMA user_version").fetchone() == (newest_version(),)
    fresh.close()
    migrated.close()


async def test_an_old_database_keeps_what_it_has(tmp_path: Path) -> None:
    """A tier that was made before the defaults came is not overwritten."""
    path = tmp_path / "w.db"
    db = connect(path)
    migrate(db, path, upto=1)
    db.execute("INSERT INTO tiers (name, requests_per_day) VALUES ('basic', 7)")
    db.close()
    store = SqliteStore(path)
    await store.open()
    tiers = await store.tiers()
    assert tiers["basic"] == Tier("basic", 7, None, None, None, None, None)
    assert tiers["pro"].requests_per_minute == 60
    await store.close()


OLD_ROOMS = """
    INSERT INTO rooms (
        room_no, room_id, unique_id, owner_id, resume_cursor, resume_ext, first_seq, last_seq, history_cursor, history_done,
        wanted_until, recorded, ended_at
    ) VALUES
        (1, 101, 'demo_chat', 5, 'c', 'x', 0, 4, 'older', 0, 9000, 0, 0),
        (2, 102, 'demo_over', 6, NULL, '', 1, 2, '', 1, 0, 0, 8000),
        (3, 103, '', 0, NULL, '', 1, 0, '', 0, 0, 1, 0),
        (4, 104, '', 0, NULL, '', 1, 2, '', 1, 9000, 1, 8000),
        (5, 105, '', 0, NULL, '', 1, 0, '', 0, 0, 0, 0);
"""
OLD_MESSAGES = """
    INSERT INTO messages (room_no, seq, msg_id, method, create_time, received_at, payload) VALUES
        (1, 1, 11, 'm', 0, 1000, x'01'), (2, 1, 21, 'm', 0, 1000, x'01'), (1, 2, 12, 'm', 0, 2000, x'01'),
        (1, 3, 13, 'm', 0, 2000, x'01'), (1, 0, 10, 'm', 0, 2500, x'01'), (1, 4, 14, 'm', 0, 3000, x'01'),
        (2, 2, 22, 'WebcastControlMessage', 0, 7000, x'0a0008001003'), (4, 1, 41, 'WebcastControlMessage', 0, 1000, x'1001'),
        (4, 2, 42, 'm', 0, 2000, x'1003');
"""
OLD_GAPS = """
    INSERT INTO gaps (room_no, from_ms, reason, to_ms, detail, recovered) VALUES
        (1, 500, 'absent', 900, '', 0), (1, 1100, 'dropped', 2000, '1006', 1), (1, 1100, 'corrupt', 2001, 'skipped', 0),
        (1, 2900, 'silent', 0, '', 0), (1, 3100, 'refused', 0, 'no', 0), (1, 2950, 'dropped', 9999, '', 0),
        (2, 1500, 'dropped', 7500, '', 0), (3, 100, 'dropped', 200, '', 0);
"""


def old_database(path: Path) -> None:
    """A database of version 3 with rooms, messages and gaps."""
    db = connect(path)
    migrate(db, path, upto=3)
    for rows in (OLD_ROOMS, OLD_MESSAGES, OLD_GAPS):
        db.execute(rows)
    db.close()


async def opened(path: Path) -> SqliteStore:
    """An open store."""
    store = SqliteStore(path)
    await store.open()
    return store


async def test_gaps_become_marks_behind_the_last_message_before_their_end(tmp_path: Path) -> None:
    """Live messages decide, not history; an open gap ends with the next message, or with its beginning. Everything is kept."""
    old_database(tmp_path / "w.db")
    store = await opened(tmp_path / "w.db")
    assert words(await whole_log(store, 101)) == [
        10, "500.absent", 11, "1100.dropped", 12, 13, "1100.corrupt", "2900.silent", 14, "3100.refused", "2950.dropped",
    ]  # fmt: skip
    assert [Gap.of(mark) for mark in await store.marks(101, MarkKind.GAP)] == [
        Gap(101, 500, 900, GapReason.ABSENT),
        Gap(101, 1100, 2000, GapReason.DROPPED, "1006", recovered=True),
        Gap(101, 1100, 2001, GapReason.CORRUPT, "skipped"),
        Gap(101, 2900, 3000, GapReason.SILENT),
        Gap(101, 3100, 3100, GapReason.REFUSED, "no"),
        Gap(101, 2950, 9999, GapReason.DROPPED),
    ]
    assert words(await whole_log(store, 103)) == ["100.dropped"]
    assert await store.tips([101, 102, 103, 104, 105]) == {
        101: Tip(4, 2), 102: Tip(2, 2), 103: Tip(0, 1), 104: Tip(2, 1), 105: Tip(0),
    }  # fmt: skip
    assert len(await all_logs(store)) == len(await all_logs(store, 1)) == 9 + 8 + 2
    (new,) = await store.append([live(101, [15], marks=[mark("a")])])
    assert (new.before, [m.number for m in new.marks]) == (Tip(4, 2), [3])
    await store.close()


async def test_ends_of_broadcasts_become_marks(tmp_path: Path) -> None:
    """The last of the room's log; their cause is the control message that said it, if there is one."""
    old_database(tmp_path / "w.db")
    store = await opened(tmp_path / "w.db")
    assert words(await whole_log(store, 102)) == [21, 22, "1500.dropped", ""]
    ends = [mark for room_id in (101, 102, 103, 104) for mark in await store.marks(room_id, MarkKind.BROADCAST_ENDED)]
    assert [(mark.room_id, mark.at, mark.body) for mark in ends] == [
        (102, 8000, {"cause": EndCause.CONTROL, "action": 3}),
        (104, 8000, {"cause": EndCause.ASKED, "action": 3}),
    ]
    await store.close()


async def test_rooms_keep_what_is_known_of_them_and_wishes_become_interest(tmp_path: Path) -> None:
    """The time until which a room was wanted, and that it was recorded; rooms that have ended are not wanted."""
    old_database(tmp_path / "w.db")
    store = await opened(tmp_path / "w.db")
    assert await store.room(101) == RoomRecord(101, "demo_chat", 5, Resume("c", "x"), 0, 4, 2, "older")
    assert await store.room(102) == RoomRecord(102, "demo_over", 6, None, 1, 2, 2, "", history_done=True, ended_at=8000)
    assert await store.room(105) == RoomRecord(105)
    assert await store.creator_names([5, 6]) == {5: "demo_chat", 6: "demo_over"}
    assert await store.interests(0) == [Interest(101, "gateway", 9000), Interest(103, "recording", None)]
    await store.close()


async def test_a_migrated_database_has_one_store_epoch(tmp_path: Path) -> None:
    """Positions of it stand, without forks."""
    old_database(tmp_path / "w.db")
    store = await opened(tmp_path / "w.db")
    await store.append([live(101, [15])])
    epoch = await store.store_epoch()
    assert await store.resume_point(101, Position(4, 1, 2, epoch)) == Position(4, 1, 2, epoch)
    await store.close()
    db = connect(tmp_path / "w.db")
    assert db.execute("SELECT count(*) FROM forks").fetchone() == (0,)
    assert db.execute("SELECT no, id FROM store_epochs").fetchall() == [(1, epoch)]
    db.close()


async def test_many_gaps_in_a_long_log_are_placed_in_one_pass(tmp_path: Path) -> None:
    """As a simple look at the room would place them."""
    path = tmp_path / "w.db"
    rng = random.Random(7)
    db = connect(path)
    migrate(db, path, upto=3)
    db.execute("BEGIN")
    times = {}
    for room_no in (1, 2, 3):
        db.execute("INSERT INTO rooms (room_no, room_id, last_seq) VALUES (?, ?, 2000)", (room_no, room_no))
        times[room_no] = sorted(rng.randrange(10_000) for _ in range(2000))
        for seq, at in enumerate(times[room_no], 1):
            db.execute("INSERT INTO messages VALUES (NULL, ?, ?, ?, 'm', 0, ?, x'')", (room_no, seq, seq, at))
    gaps = {(rng.choice((1, 2, 3)), rng.randrange(10_000)): rng.randrange(1, 10_500) for _ in range(1500)}
    db.executemany(
        "INSERT INTO gaps VALUES (?, ?, 'dropped', ?, '', 0)", [(*key, to_ms) for key, to_ms in gaps.items()]
    )
    db.execute("COMMIT")
    migrate(db, path)
    placed = db.execute("SELECT room_no, name, at, seq, after_id FROM marks ORDER BY id").fetchall()
    assert len(placed) == len(gaps)
    for room_no, name, at, seq, after_id in placed:
        assert gaps[room_no, int(name.removesuffix(".dropped"))] == at
        assert seq == bisect_left(times[room_no], at)
        assert after_id == (seq and seq + 2000 * (room_no - 1))
    assert [row[4] for row in placed] == sorted(row[4] for row in placed)
    db.close()


async def test_migrating_twice_changes_nothing(tmp_path: Path) -> None:
    """Every start migrates; most have nothing to do."""
    path = tmp_path / "w.db"
    for start in range(3):
        store = SqliteStore(path)
        await store.open()
        await store.append([live(ROOM, [start])])
        assert ids(await whole_room(store, ROOM)) == list(range(start + 1))
        await store.close()


async def test_a_newer_database_is_refused_untouched(tmp_path: Path) -> None:
    """With what to do about it."""
    path = tmp_path / "w.db"
    db = connect(path)
    migrate(db, path)
    db.execute(f"PRAGMA user_version = {newest_version() + 1}")
    db.close()
    before = path.read_bytes()
    with pytest.raises(StoreError, match="newer Webcastle: upgrade") as caught:
        await SqliteStore(path).open()
    assert str(newest_version() + 1) in caught.value.message
    assert path.read_bytes() == before


async def test_the_database_of_another_program_is_refused_untouched(tmp_path: Path) -> None:
    """A wrong path must not turn a file of bookmarks into a message store."""
    path = tmp_path / "bookmarks.db"
    db = connect(path)
    db.execute("CREATE TABLE bookmarks (url TEXT)")
    db.close()
    before = path.read_bytes()
    with pytest.raises(StoreError, match="another program"):
        await SqliteStore(path).open()
    assert path.read_bytes() == before


def test_a_migration_that_fails_leaves_the_old_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All of it is undone, also what came before the fault."""
    path = tmp_path / "w.db"
    db = connect(path)
    migrate(db, path)
    before = schema(db)
    files = migrations._files()
    broken = "CREATE TABLE half (x);\nINSERT INTO half VALUES (';');\nINSERT INTO nowhere VALUES (1);\n"
    monkeypatch.setattr(migrations, "_files", lambda: [*files, broken])
    with pytest.raises(sqlite3.OperationalError, match="nowhere"):
        migrate(db, path)
    assert schema(db) == before
    assert db.execute("PRAGMA user_version").fetchone() == (newest_version() - 1,)
    db.close()
