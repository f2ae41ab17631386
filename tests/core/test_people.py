"""User ids back to names: from owners of rooms and from what was said in followed rooms, each message looked at once."""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import Any

import pytest

from tests.core.conftest import Core
from tests.core.fakes import NOW, raw, settle
from webcastle.core import people as module
from webcastle.core.people import BUDGET, People
from webcastle.models import RawMessage
from webcastle.ports import Append
from webcastle.protocol import schema

ROOM = 7_300_000_000_000_000_001


def said(msg_id: int, user_id: int, name: str) -> RawMessage:
    """A chat message of somebody."""
    message = schema.WebcastChatMessage(user=schema.User(id=user_id, display_id=name), content="hi")
    return raw(msg_id, "WebcastChatMessage", message.SerializeToString())


async def store(core: Core, *messages: RawMessage, room_id: int = ROOM) -> None:
    await core.store.append([Append(room_id, messages, NOW)])


class CountingStore:
    """A store that counts the messages it hands out."""

    def __init__(self, store: Any) -> None:
        self._store = store
        self.read: Counter[int] = Counter()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    async def read_after(self, *args: Any) -> Any:
        return self._count(await self._store.read_after(*args))

    async def read_before(self, *args: Any) -> Any:
        return self._count(await self._store.read_before(*args))

    def _count(self, page: list[Any]) -> list[Any]:
        self.read.update(message.msg_id for message in page)
        return page


@pytest.fixture
def counting(core: Core) -> CountingStore:
    return CountingStore(core.store)


@pytest.fixture
async def people(core: Core, counting: CountingStore) -> People:
    """With one followed room."""
    await store(core, raw(1))
    await core.rooms.touch(ROOM)
    await settle()
    return People(counting, core.rooms)  # type: ignore[arg-type]


async def test_owners_of_known_rooms(core: Core, people: People, counting: CountingStore) -> None:
    """Without looking at a message."""
    await core.store.remember_room(ROOM, unique_id="demo", owner_id=68)
    assert await people.names([68]) == {68: "demo"}
    assert not counting.read


async def test_whoever_spoke(core: Core, people: People) -> None:
    """In any followed room; messages without a sender, broken ones and nameless people are passed over."""
    other = ROOM + 1
    await store(
        core, said(2, 7, "ann"), raw(3, "WebcastChatMessage", b"\xff"), said(4, 9, ""), raw(5, "WebcastControlMessage")
    )
    await store(core, said(6, 8, "bob"), room_id=other)
    assert await people.names([7, 8, 9, 10]) == {7: "ann"}
    await core.rooms.touch(other)
    await settle()
    assert await people.names([7, 8, 9, 10]) == {7: "ann", 8: "bob"}


async def test_the_latest_name_counts(core: Core, people: People) -> None:
    """Wherever the newer message is found first or later."""
    await store(core, said(2, 7, "old"), said(3, 7, "new"))
    assert await people.names([7]) == {7: "new"}
    await store(core, said(4, 7, "newer"), said(5, 8, "bob"))
    assert await people.names([7, 8]) == {7: "newer", 8: "bob"}


async def test_each_message_is_looked_at_once(core: Core, people: People, counting: CountingStore) -> None:
    """However often somebody unknown is asked for, and while the room goes on."""
    for first in range(2, 900, 100):
        await store(core, *(said(n, n, f"u{n}") for n in range(first, first + 100)))
        await people.names([10**9])
        await people.names([10**9, 5])
    assert set(counting.read.values()) == {1}
    assert len(counting.read) == 901
    assert await people.names([5, 777]) == {5: "u5", 777: "u777"}
    assert set(counting.read.values()) == {1}


async def test_a_question_costs_no_more_than_its_budget(core: Core, people: People, counting: CountingStore) -> None:
    """The rest is looked at for the next question; the newest comes first."""
    await store(core, *(said(n, n, f"u{n}") for n in range(2, BUDGET + 502)))
    last = BUDGET + 501
    assert await people.names([2, last]) == {last: f"u{last}"}
    assert counting.read.total() <= BUDGET
    assert await people.names([2, last]) == {2: "u2", last: f"u{last}"}


async def test_the_newest_first_after_a_long_time(core: Core, people: People) -> None:
    """When too much has happened since, the search begins again at the new end."""
    await people.names([10**9])
    await store(core, *(said(n, n, f"u{n}") for n in range(2, BUDGET + 102)))
    last = BUDGET + 101
    assert await people.names([last]) == {last: f"u{last}"}


async def test_names_are_bounded(core: Core, counting: CountingStore, monkeypatch: pytest.MonkeyPatch) -> None:
    """The least recently used are dropped."""
    monkeypatch.setattr(module, "MAX_NAMES", 10)
    await store(core, raw(1))
    await core.rooms.touch(ROOM)
    await settle()
    people = People(counting, core.rooms)  # type: ignore[arg-type]
    await store(core, *(said(n, n, f"u{n}") for n in range(2, 60)))
    await people.names([10**9])
    assert len(people._names) == 10


async def test_many_questions_at_once(core: Core, people: People, counting: CountingStore) -> None:
    """They take turns, so that no message is looked at twice."""
    await store(core, *(said(n, n, f"u{n}") for n in range(2, 500)))
    async with asyncio.timeout(10):
        answers = await asyncio.gather(*(people.names([n, 10**9]) for n in range(2, 30)))
    assert all(answer == {n: f"u{n}"} for n, answer in enumerate(answers, 2))
    assert set(counting.read.values()) == {1}
