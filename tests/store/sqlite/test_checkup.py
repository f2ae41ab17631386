"""Looking at a database file: sound, missing, foreign, of another version, damaged; it is never changed."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from webcastle.errors import StoreError
from webcastle.store.sqlite.checkup import check
from webcastle.store.sqlite.migrate import newest_version
from webcastle.store.sqlite.store import SqliteStore


@pytest.fixture
async def path(tmp_path: Path) -> Path:
    """A database that was in use."""
    path = tmp_path / "w.db"
    store = SqliteStore(path)
    await store.open()
    await store.remember_room(1, unique_id="demo")
    await store.close()
    return path


async def test_sound(path: Path) -> None:
    """Also through the port, open or not."""
    before = path.read_bytes()
    assert check(path).startswith(f"version {newest_version()}, ")
    assert "sound" in check(path)
    store = SqliteStore(path)
    assert await store.check() == check(path)
    assert path.read_bytes() == before
    await store.open()
    assert "sound" in await store.check()
    await store.close()


async def test_missing(tmp_path: Path) -> None:
    """It is not made by looking."""
    path = tmp_path / "no.db"
    assert "not there yet" in await SqliteStore(path).check()
    assert not path.exists()


@pytest.mark.parametrize(("version", "hint"), [(newest_version() + 1, "Update"), (newest_version() - 1, "migrates")])
async def test_another_version(path: Path, version: int, hint: str) -> None:
    """Newer or older, with what to do."""
    with sqlite3.connect(path) as db:
        db.execute(f"PRAGMA user_version = {version}")
    db.close()
    with pytest.raises(StoreError, match=f"has version {version}.*{hint}"):
        check(path)


async def test_no_database(tmp_path: Path) -> None:
    """A file of something else."""
    path = tmp_path / "w.db"
    path.write_bytes(b"not a database" * 1000)
    with pytest.raises(StoreError, match="cannot be read"):
        check(path)


async def test_damaged(path: Path) -> None:
    """Pages that make no sense."""
    content = bytearray(path.read_bytes())
    assert len(content) > 3 * 4096
    content[4096:] = b"\x55" * (len(content) - 4096)
    path.write_bytes(content)
    with pytest.raises(StoreError, match=r"damaged|cannot be read"):
        check(path)
