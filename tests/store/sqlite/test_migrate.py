"""Migrations: from any version to the newest, all or nothing, and only on databases that are ours."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from tests.contracts.rows import ROOM, ids, live, whole_room
from webcastle.errors import StoreError
from webcastle.models import Tier
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
    """Every row of every table."""
    tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    return {name: db.execute(f"SELECT * FROM {name} ORDER BY 1").fetchall() for name in tables}


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
    """A tier that somebody made before the defaults came is not overwritten."""
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
    """A wrong path must not turn somebody's bookmarks into a message store."""
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
