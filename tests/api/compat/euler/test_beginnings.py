"""Where clients of the relay begin."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from tests.core.fakes import NOW, HandClock, raw
from webcastle.api.compat.euler.beginnings import Beginnings
from webcastle.core.timeline import Timeline
from webcastle.errors import RoomEndedError
from webcastle.ports import Append
from webcastle.protocol.cursors import format_cursor
from webcastle.store.sqlite.store import SqliteStore

ROOM = 7300000000000000001


class FollowedRooms:
    """Every room that is stored is followed already."""

    def __init__(self, store: SqliteStore) -> None:
        self.store = store
        self.touched: list[int] = []

    async def touch(self, room_id: int) -> None:
        self.touched.append(room_id)

    async def follow(self, room_id: int) -> Any:
        record = await self.store.room(room_id)
        if record is None:
            raise RoomEndedError
        return record


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqliteStore]:
    store = SqliteStore(tmp_path / "webcastle.db")
    await store.open()
    yield store
    await store.close()


@pytest.fixture
def rooms(store: SqliteStore) -> FollowedRooms:
    return FollowedRooms(store)


@pytest.fixture
def beginnings(store: SqliteStore, rooms: Any) -> Beginnings:
    clock = HandClock()
    return Beginnings(store, rooms, Timeline(store, rooms, clock), clock)


async def fill(store: SqliteStore, count: int) -> None:
    await store.append([Append(ROOM, tuple(raw(100 + number) for number in range(1, count + 1)), NOW)])


async def test_without_a_cursor_a_client_begins_now(beginnings: Beginnings, store: SqliteStore) -> None:
    """Behind the last message, with the latest ones to show."""
    await fill(store, 15)
    start = await beginnings.begin(ROOM)
    assert (start.seq, start.chosen) == (15, False)
    assert [message.seq for message in start.messages] == list(range(6, 16))
    assert await beginnings.seq_of(ROOM, start.cursor) == 15


async def test_history_alone_is_before_the_beginning(beginnings: Beginnings, store: SqliteStore) -> None:
    """In a room that has only history the first live message is the first that is sent."""
    await store.remember_room(ROOM)
    await store.prepend(ROOM, [raw(50), raw(49)], received_at=NOW, history_cursor="49", done=True)
    start = await beginnings.begin(ROOM)
    assert start.seq == 0
    assert [message.seq for message in start.messages] == [-1, 0]
    assert await beginnings.seq_of(ROOM, start.cursor) == 0


async def test_a_cursor_stands_for_a_message(beginnings: Beginnings, store: SqliteStore, rooms: FollowedRooms) -> None:
    """The client goes on behind it, and the room is kept followed."""
    await fill(store, 5)
    cursor = await beginnings.cursor_of(ROOM, 3)
    start = await beginnings.begin(ROOM, cursor)
    assert (start.seq, start.cursor, start.messages, start.chosen) == (3, cursor, (), True)
    assert rooms.touched == [ROOM]


@pytest.mark.parametrize(
    "cursor", ["", "0", "junk", format_cursor(ROOM, NOW, 999), format_cursor(ROOM + 1, NOW, 103), "1_2_1_1_3_0"]
)
async def test_any_other_cursor_stands_for_nothing(beginnings: Beginnings, store: SqliteStore, cursor: str) -> None:
    """TikTok's, another room's, one of a message that never was: the client begins now."""
    await fill(store, 5)
    assert await beginnings.seq_of(ROOM, cursor) is None
    assert (await beginnings.begin(ROOM, cursor)).seq == 5
