"""Tickets, places, and who was cut off."""

from __future__ import annotations

import string
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from tests.core.fakes import NOW, HandClock, raw
from webcastle.core import relay as relay_module
from webcastle.core.relay import ABSENCE_MS, TICKET_MS, Absences, Relay, Ticket
from webcastle.core.timeline import Timeline
from webcastle.errors import InvalidKeyError, RoomEndedError
from webcastle.ports import Append
from webcastle.protocol.cursors import format_cursor
from webcastle.store.sqlite.store import SqliteStore

ROOM = 7300000000000000001
TICKET = Ticket(ROOM, 7, True, "visitor-visitor1", "key_1 ::1", "key_1", 5, 30.0)


class CalmRooms:
    """Everything is followed already."""

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
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def relay(store: SqliteStore, clock: HandClock) -> Relay:
    rooms: Any = CalmRooms(store)
    return Relay(store, rooms, Timeline(store, rooms, clock), clock)


async def fill(store: SqliteStore, count: int) -> None:
    await store.append([Append(ROOM, tuple(raw(100 + number) for number in range(1, count + 1)), NOW)])


# --- tickets -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("ticket", [TICKET, Ticket(ROOM, -3, False, "", "", "key_2", None, None)])
def test_a_ticket_says_what_it_was_issued_for(relay: Relay, ticket: Ticket) -> None:
    """Limits and absent limits too; it fits into a URL as it is."""
    word = relay.issue(ticket)
    admitted = relay.admit(word, ROOM)
    assert admitted.expires_at == NOW + TICKET_MS
    assert admitted == Ticket(*[getattr(ticket, name) for name in Ticket.__slots__[:-1]], expires_at=NOW + TICKET_MS)
    assert word.replace("-", "").replace("_", "").isalnum()
    assert len(word) < 300


def test_a_changed_ticket_is_worth_nothing(relay: Relay) -> None:
    """Every single character counts."""
    word = relay.issue(TICKET)
    alphabet = f"{string.ascii_letters}{string.digits}-_=!"
    changes = [(place, "B" if word[place] == "A" else "A") for place in range(len(word))]
    changes += [(len(word) - 1, other) for other in alphabet if other != word[-1]]
    for place, other in changes:
        with pytest.raises(InvalidKeyError, match="not valid"):
            relay.admit(word[:place] + other + word[place + 1 :], ROOM)
    for longer in ("=", "!", "A", "\n"):
        with pytest.raises(InvalidKeyError, match="not valid"):
            relay.admit(word + longer, ROOM)


@pytest.mark.parametrize("word", ["A", "AAAA", "=" * 10, "ä", "\x00", "A" * 100_000, "W10" + "A" * 22])
def test_what_is_no_ticket(relay: Relay, word: str) -> None:
    """Refused, never an accident."""
    with pytest.raises(InvalidKeyError, match="not valid"):
        relay.admit(word, ROOM)
    with pytest.raises(InvalidKeyError, match="missing"):
        relay.admit("", ROOM)


def test_a_ticket_is_for_one_room_and_one_minute(relay: Relay, clock: HandClock) -> None:
    """And of one gateway: another's secret is another."""
    word = relay.issue(TICKET)
    with pytest.raises(InvalidKeyError, match="another room"):
        relay.admit(word, ROOM + 1)
    clock.ms += TICKET_MS - 1
    relay.admit(word, ROOM)
    clock.ms += 1
    with pytest.raises(InvalidKeyError, match="expired"):
        relay.admit(word, ROOM)


def test_replicas_may_share_a_secret(store: SqliteStore, clock: HandClock) -> None:
    """With the same secret one's ticket is good at the other; without, it is not."""

    def replica(secret: bytes | None) -> Relay:
        rooms: Any = CalmRooms(store)
        return Relay(store, rooms, Timeline(store, rooms, clock), clock, secret=secret)

    word = replica(b"s" * 32).issue(TICKET)
    assert replica(b"s" * 32).admit(word, ROOM).seq == 7
    with pytest.raises(InvalidKeyError):
        replica(None).admit(word, ROOM)


# --- places ------------------------------------------------------------------------------------------------------------


async def test_without_a_cursor_a_client_begins_now(relay: Relay, store: SqliteStore) -> None:
    """Behind the last message, with the latest ones to show."""
    await fill(store, 15)
    start = await relay.begin(ROOM)
    assert (start.seq, start.chosen) == (15, False)
    assert [message.seq for message in start.messages] == list(range(6, 16))
    assert await relay.find(ROOM, start.cursor) == 15


async def test_history_alone_is_before_the_beginning(relay: Relay, store: SqliteStore) -> None:
    """A room that has only a past: the first live message will be the first that is sent."""
    await store.remember_room(ROOM)
    await store.prepend(ROOM, [raw(50), raw(49)], received_at=NOW, history_cursor="49", done=True)
    start = await relay.begin(ROOM)
    assert start.seq == 0
    assert [message.seq for message in start.messages] == [-1, 0]
    assert await relay.find(ROOM, start.cursor) == 0


async def test_a_cursor_is_a_place(relay: Relay, store: SqliteStore) -> None:
    """The client goes on there, and the room is kept followed."""
    await fill(store, 5)
    cursor = await relay.cursor_of(ROOM, 3)
    start = await relay.begin(ROOM, cursor)
    assert (start.seq, start.cursor, start.messages, start.chosen) == (3, cursor, (), True)


@pytest.mark.parametrize(
    "cursor", ["", "0", "junk", format_cursor(ROOM, NOW, 999), format_cursor(ROOM + 1, NOW, 103), "1_2_1_1_3_0"]
)
async def test_any_other_cursor_is_none(relay: Relay, store: SqliteStore, cursor: str) -> None:
    """TikTok's, another room's, one of a message that never was: now."""
    await fill(store, 5)
    assert await relay.find(ROOM, cursor) is None
    assert (await relay.begin(ROOM, cursor)).seq == 5


# --- absences ----------------------------------------------------------------------------------------------------------


def test_who_was_cut_off_is_remembered_for_a_while() -> None:
    """By client and room; the latest counts; coming back ends it."""
    absences = Absences()
    absences.note("ann", ROOM, 3, NOW)
    absences.note("ann", ROOM, 5, NOW)
    absences.note("", ROOM, 9, NOW)
    assert absences.of("ann", ROOM, NOW + ABSENCE_MS - 1) == 5
    assert absences.of("ann", ROOM, NOW + ABSENCE_MS) is None
    assert absences.of("ann", ROOM + 1, NOW) is None
    assert absences.of("bob", ROOM, NOW) is None
    assert absences.of("", ROOM, NOW) is None
    absences.back("ann", ROOM)
    absences.back("ann", ROOM)
    assert absences.of("ann", ROOM, NOW) is None


def test_only_so_many_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    """The oldest are forgotten first."""
    monkeypatch.setattr(relay_module, "MOST_ABSENCES", 3)
    absences = Absences()
    for number in range(5):
        absences.note(f"client {number}", ROOM, number, NOW)
    assert [absences.of(f"client {number}", ROOM, NOW) for number in range(5)] == [None, None, 2, 3, 4]
