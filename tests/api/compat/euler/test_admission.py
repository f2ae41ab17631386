"""Who is let into the relay: tickets, keys, limits."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

from tests.api.compat.euler.library import Library, ids
from tests.streams.conftest import ROOM, Gateway, running, until
from webcastle.core.relay import TICKET_MS


@pytest.fixture
async def gateway(tmp_path: Path) -> AsyncIterator[Gateway]:
    async with running(tmp_path) as gateway:
        yield gateway


@pytest.fixture
async def library(gateway: Gateway) -> Library:
    return Library(gateway, await gateway.key())


async def handshake(gateway: Gateway, target: str) -> tuple[int, dict[str, str]]:
    """Status and headers of the answer to a handshake."""
    try:
        async with connect(gateway.address + target):
            return 101, {}
    except InvalidStatus as refused:
        return refused.response.status_code, dict(refused.response.headers.raw_items())


async def test_without_a_ticket_nobody_gets_in(gateway: Gateway, library: Library) -> None:
    """None, a changed one, another room's, an expired one: refused as TikTok refuses, and told why."""
    await gateway.room()
    await gateway.room(ROOM + 1, "other")
    await library.fetch()
    word = library.first.route_params["wrss"]
    for changed in ({"wrss": ""}, {"wrss": word[:-2] + "AA"}, {"wrss": "ä"}, {"wrss": "x" * 5000}):
        status, headers = await handshake(gateway, library.target(**changed))
        assert (status, headers["Handshake-Status"]) == (200, "417")
        assert "ticket" in headers["Handshake-Msg"]
    status, headers = await handshake(gateway, library.target(room_id=ROOM + 1))
    assert (status, headers["Handshake-Msg"].startswith("The relay ticket is for another room")) == (200, True)
    for params in ({"room_id": "x"}, {"room_id": ""}, {"compress": "zstd"}):
        query = library.target(**({} if "room_id" in params else params))
        query = query.replace(f"room_id={ROOM}", f"room_id={params['room_id']}") if "room_id" in params else query
        status, headers = await handshake(gateway, query)
        assert status == 400
        assert headers["Handshake-Msg"]
    assert not gateway.switchboard.slots.owners


async def test_a_ticket_is_good_for_a_minute(
    gateway: Gateway, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Later it must be asked for again; the sockets it has opened stay."""
    await gateway.room()
    await library.fetch()
    clock, now = gateway.app.clock, gateway.app.clock.now_ms()
    monkeypatch.setattr(clock, "now_ms", lambda: now + TICKET_MS + 1)
    status, headers = await handshake(gateway, library.target())
    assert status == 200
    assert "expired" in headers["Handshake-Msg"]


async def test_the_keys_limit_counts(gateway: Gateway) -> None:
    """All sockets of a key count together, whatever speaks on them, and give their places back."""
    await gateway.room()
    library = Library(gateway, await gateway.key("sandbox"))
    async with library.socket():
        await library.fetch()
        status, headers = await handshake(gateway, library.target())
        assert status == 200
        assert headers["Handshake-Msg"].startswith("All 1 WebSocket connections of this key are in use.")
    await until(lambda: not gateway.switchboard.slots.owners)
    async with library.socket():
        pass


async def test_a_revoked_key_gets_no_further_with_its_ticket(gateway: Gateway) -> None:
    """The ticket outlives the key by nothing."""
    await gateway.room()
    library = Library(gateway, await gateway.key())
    await library.fetch()
    (key,) = await gateway.app.access.keys()
    await gateway.app.access.revoke(key.id)
    async with connect(gateway.address + library.target()) as opened:
        async with asyncio.timeout(10):
            await opened.wait_closed()
        assert opened.close_code == 1008


async def test_a_tiers_minutes_end_a_connection(gateway: Gateway, monkeypatch: pytest.MonkeyPatch) -> None:
    """Properly, with 1000; the client may come back for what it missed."""
    room = await gateway.room()
    library = Library(gateway, await gateway.key("sandbox"))
    real = gateway.app.access.tier

    async def short(key):  # type: ignore[no-untyped-def]
        return replace(await real(key), websocket_minutes=0.005)

    monkeypatch.setattr(gateway.app.access, "tier", short)
    async with library.socket() as socket:
        room.chat(1)
        await socket.messages(1)
        assert await socket.code() == (1000, "0.005 minutes are over")
    room.chat(2)
    await room.committed(4)
    async with library.socket() as socket:
        assert await socket.messages(2) == ids(2, 2)


async def test_a_revoked_key_ends_its_sockets(tmp_path: Path) -> None:
    """Those of other keys stay."""
    async with running(tmp_path, keys_s=0.05, ping_s=0.5) as gateway:
        room = await gateway.room()
        other = Library(gateway, await gateway.key())
        async with other.socket() as stays, Library(gateway, await gateway.key()).socket() as goes:
            _, key = await gateway.app.access.keys()
            await gateway.app.access.revoke(key.id)
            code, reason = await goes.code()
            assert code == 1008
            assert "revoked" in reason
            room.chat(1)
            assert await stays.messages(1) == ids(1, 1)
