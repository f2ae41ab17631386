"""Tickets: what they say, and that only those that were issued are good."""

from __future__ import annotations

import string
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.core.fakes import NOW, HandClock
from webcastle.api.compat.euler.tickets import TICKET_MS, Ticket, Tickets
from webcastle.core.access import Access
from webcastle.core.tokens import ROTATE_S, Tokens
from webcastle.errors import InvalidKeyError
from webcastle.store.sqlite.store import SqliteStore

ROOM = 7300000000000000001
TICKET = Ticket(ROOM, 7, True, "visitor-visitor1", "key_1 ::1", "key_1", 5, 30.0)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqliteStore]:
    store = SqliteStore(tmp_path / "webcastle.db")
    await store.open()
    yield store
    await store.close()


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


def process(store: SqliteStore, clock: HandClock) -> Tickets:
    """The tickets of a process of its own, on this database."""
    return Tickets(Tokens(store, Access(store, clock), clock), clock)


@pytest.fixture
def tickets(store: SqliteStore, clock: HandClock) -> Tickets:
    return process(store, clock)


@pytest.mark.parametrize("ticket", [TICKET, Ticket(ROOM, -3, False, "", "", "key_2", None, None)])
async def test_a_ticket_says_what_it_was_issued_for(tickets: Tickets, ticket: Ticket) -> None:
    """Limits and absent limits too; it fits into a URL as it is."""
    word = await tickets.issue(ticket)
    admitted = await tickets.admit(word, ROOM)
    assert admitted.expires_at == NOW + TICKET_MS
    assert admitted == Ticket(*[getattr(ticket, name) for name in Ticket.__slots__[:-1]], expires_at=NOW + TICKET_MS)
    assert word.replace("-", "").replace("_", "").isalnum()
    assert len(word) < 300


async def test_a_changed_ticket_is_worth_nothing(tickets: Tickets) -> None:
    """Every single character counts."""
    word = await tickets.issue(TICKET)
    alphabet = f"{string.ascii_letters}{string.digits}-_=!"
    changes = [(index, "B" if word[index] == "A" else "A") for index in range(len(word))]
    changes += [(len(word) - 1, other) for other in alphabet if other != word[-1]]
    for index, other in changes:
        with pytest.raises(InvalidKeyError, match="not valid"):
            await tickets.admit(word[:index] + other + word[index + 1 :], ROOM)
    for longer in ("=", "!", "A", "\n"):
        with pytest.raises(InvalidKeyError, match="not valid"):
            await tickets.admit(word + longer, ROOM)


@pytest.mark.parametrize("word", ["A", "AAAA", "=" * 10, "ä", "\x00", "A" * 100_000, "W10" + "A" * 22])
async def test_what_is_no_ticket(tickets: Tickets, word: str) -> None:
    """It is refused, never an accident."""
    for _ in range(2):  # without secrets, and with some
        with pytest.raises(InvalidKeyError, match="not valid"):
            await tickets.admit(word, ROOM)
        await tickets.issue(TICKET)
    with pytest.raises(InvalidKeyError, match="missing"):
        await tickets.admit("", ROOM)


async def test_a_ticket_is_for_one_room_and_one_minute(tickets: Tickets, clock: HandClock) -> None:
    """Another room, or a minute later, it is refused."""
    word = await tickets.issue(TICKET)
    with pytest.raises(InvalidKeyError, match="another room"):
        await tickets.admit(word, ROOM + 1)
    clock.ms += TICKET_MS - 1
    await tickets.admit(word, ROOM)
    clock.ms += 1
    with pytest.raises(InvalidKeyError, match="expired"):
        await tickets.admit(word, ROOM)


async def test_any_replica_and_a_restart_accept_a_ticket(store: SqliteStore, clock: HandClock, tmp_path: Path) -> None:
    """All processes on one database share the secrets; a gateway with another database has others."""
    one, other = process(store, clock), process(store, clock)
    with pytest.raises(InvalidKeyError):
        await other.admit(await process(store, clock).issue(TICKET) + "A", ROOM)  # it knows what secrets there are now
    clock.ms += 2000
    word = await one.issue(TICKET)
    assert (await other.admit(word, ROOM)).seq == 7
    assert (await process(store, clock).admit(word, ROOM)).seq == 7
    foreign = SqliteStore(tmp_path / "foreign.db")
    await foreign.open()
    stranger = process(foreign, clock)
    await stranger.issue(TICKET)
    with pytest.raises(InvalidKeyError, match="not valid"):
        await stranger.admit(word, ROOM)
    await foreign.close()


async def test_a_ticket_outlives_the_change_of_the_secret(store: SqliteStore, clock: HandClock) -> None:
    """Also at a process that has not heard of the new secret yet, and for one that was signed with the secret before."""
    old, new = process(store, clock), process(store, clock)
    before = await old.issue(TICKET)
    await old.admit(before, ROOM)
    clock.ms += ROTATE_S * 1000
    clock.ms -= TICKET_MS // 2
    before = await old.issue(TICKET)
    clock.ms += TICKET_MS // 2
    after = await new.issue(TICKET)
    assert len(await store.token_secrets()) == 2
    for process_ in (old, new):
        for word in (before, after):
            if word is before:
                clock.ms -= 1  # it has a moment left
            await process_.admit(word, ROOM)
            if word is before:
                clock.ms += 1


async def test_a_browser_token_is_no_ticket(store: SqliteStore, clock: HandClock) -> None:
    """The two are signed with different keys, though both come from one secret."""
    tokens = Tokens(store, Access(store, clock), clock)
    tickets = Tickets(tokens, clock)
    access = Access(store, clock)
    key, _ = await access.create("test", "pro")
    for part in (await tokens.issue(key)).split("."):
        with pytest.raises(InvalidKeyError):
            await tickets.admit(part, ROOM)
