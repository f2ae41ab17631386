"""The relay: which clients are let in, where they begin, and what they get whatever happens to them and to the room."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

from tests.api.compat.euler.conftest import running
from tests.api.compat.euler.library import Library, ids
from tests.streams.conftest import ROOM, Gateway, until
from webcastle.api.compat.euler import relay as relay_module
from webcastle.api.compat.euler import relay_client as client_module
from webcastle.api.compat.euler.tickets import TICKET_MS
from webcastle.errors import RoomRestrictedError
from webcastle.models import EndCause, GapReason, RawMessage
from webcastle.protocol import frames, schema


@pytest.fixture
async def library(gateway: Gateway) -> Library:
    return Library(gateway, await gateway.key())


# --- the handshake ------------------------------------------------------------------------------------------------------


async def test_the_handshake(gateway: Gateway, library: Library) -> None:
    """The subprotocol is echoed, the heartbeat's period suggested, and nothing is deflated that is gzipped already."""
    await gateway.room()
    async with library.socket(headers={"Sec-WebSocket-Extensions": "permessage-deflate"}) as socket:
        response = socket.opened.response
        assert response is not None
        assert response.headers["Sec-WebSocket-Protocol"] == "echo-protocol"
        assert response.headers["Handshake-Options"].startswith("ping-interval=10")
        assert "Sec-WebSocket-Extensions" not in response.headers


async def test_heartbeats_are_mirrored(gateway: Gateway, library: Library) -> None:
    """Each comes back with its own payload, before and after entering."""
    await gateway.room()
    async with library.socket(enter=False) as socket:
        await socket.send(frames.encode_heartbeat(ROOM, 7))
        frame = await socket.frame()
        assert frame.payload_type == "hb"
        assert schema.HeartBeatMessage.FromString(frame.payload).send_packet_seq_id == 7
        await socket.enter()
        await socket.send(frames.encode_heartbeat(ROOM, 8))
        assert (await socket.frame()).payload_type == "hb"


# --- who is let in ------------------------------------------------------------------------------------------------------


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
    assert not gateway.streams.limits.owners


async def test_a_ticket_is_good_for_a_minute(
    gateway: Gateway, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Later it must be asked for again; the sockets it has opened stay."""
    await gateway.room()
    await library.fetch()
    clock, now = gateway.parts.clock, gateway.parts.clock.now_ms()
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
    await until(lambda: not gateway.streams.limits.owners)
    async with library.socket():
        pass


async def test_a_revoked_key_gets_no_further_with_its_ticket(gateway: Gateway) -> None:
    """The ticket outlives the key by nothing."""
    await gateway.room()
    library = Library(gateway, await gateway.key())
    await library.fetch()
    (key,) = await gateway.parts.access.keys()
    await gateway.parts.access.revoke(key.id)
    async with connect(gateway.address + library.target()) as opened:
        async with asyncio.timeout(10):
            await opened.wait_closed()
        assert opened.close_code == 1008


async def test_a_tiers_minutes_end_a_connection(gateway: Gateway, monkeypatch: pytest.MonkeyPatch) -> None:
    """Properly, with 1000; the client may come back for what it missed."""
    room = await gateway.room()
    library = Library(gateway, await gateway.key("sandbox"))
    real = gateway.parts.access.tier

    async def short(key):  # type: ignore[no-untyped-def]
        return replace(await real(key), websocket_minutes=0.005)

    monkeypatch.setattr(gateway.parts.access, "tier", short)
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
            _, key = await gateway.parts.access.keys()
            await gateway.parts.access.revoke(key.id)
            code, reason = await goes.code()
            assert code == 1008
            assert "revoked" in reason
            room.chat(1)
            assert await stays.messages(1) == ids(1, 1)


# --- where clients begin ------------------------------------------------------------------------------------------------------------


async def test_between_fetch_and_socket_nothing_is_lost(gateway: Gateway, library: Library) -> None:
    """The ticket says where the first result ended."""
    room = await gateway.room()
    await library.fetch()
    room.chat(300)
    await room.committed(301)
    other = Library(gateway, await gateway.key())
    async with other.socket() as first:  # so that the room has a stream already
        async with library.socket(wrss=library.first.route_params["wrss"]) as socket:
            assert await socket.messages(300) == ids(1, 300)
            room.chat(1)
            assert await socket.messages(1) == ids(301, 1)
        assert await first.messages(1) == ids(301, 1)


async def test_until_it_has_entered_a_client_gets_nothing(
    gateway: Gateway, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that announces to enter is waited for, but not for ever; one that does not, is not."""
    monkeypatch.setattr(relay_module, "ENTER_S", 0.2)
    room = await gateway.room()
    async with library.socket(enter=False) as socket:
        room.chat(1)
        begun = asyncio.get_running_loop().time()
        assert await socket.messages(1) == ids(1, 1)
        assert asyncio.get_running_loop().time() - begun > 0.15
        assert (await socket.enter()).cursor
    monkeypatch.setattr(relay_module, "ENTER_S", 3600.0)
    async with library.socket(enter=False, client_enter="0") as socket:
        room.chat(1)
        assert await socket.messages(1) == ids(2, 1)


@pytest.mark.parametrize("where", ["fetch", "socket", "enter"])
async def test_a_cursor_is_honoured_wherever_it_is_given(gateway: Gateway, library: Library, where: str) -> None:
    """In the fetch, in the socket's query, or when entering: the client goes on exactly there."""
    room = await gateway.room()
    async with library.socket() as socket:
        room.chat(10)
        cursor = [result.cursor for result in await socket.results(10)][4]
    other = Library(gateway, await gateway.key())
    if where == "fetch":
        answer = await other.fetch(cursor=cursor)
        assert not schema.ProtoMessageFetchResult.FromString(answer.content).messages  # they come over the socket
        async with other.socket(wrss=other.first.route_params["wrss"]) as socket:
            assert await socket.messages(5) == ids(6, 5)
    elif where == "socket":
        async with other.socket(cursor=cursor) as socket:
            assert await socket.messages(5) == ids(6, 5)
    else:
        async with other.socket(enter=False) as socket:
            await socket.enter(cursor)
            assert await socket.messages(5) == ids(6, 5)


@pytest.mark.parametrize(
    "cursor", ["0", "garbage", "1775000000000_7400000000000000003_1_1_1775000000000_0", "x" * 2000]
)
async def test_a_foreign_cursor_is_no_cursor(gateway: Gateway, library: Library, cursor: str) -> None:
    """Libraries pass on what they have; what is not ours means now."""
    room = await gateway.room()
    assert (await library.fetch(cursor=cursor[:200])).status_code == 200
    async with library.socket(cursor=cursor) as socket:
        room.chat(1)
        assert await socket.messages(1) == ids(1, 1)


async def test_who_was_cut_off_goes_on_where_it_was(gateway: Gateway, library: Library) -> None:
    """Without any cursor: the contract's cookie tells who comes back. What it has acknowledged it has."""
    room = await gateway.room()
    async with library.socket() as socket:
        room.chat(3)
        assert await socket.messages(3) == ids(1, 3)
        room.chat(2)
        assert await socket.messages(2, ack=False) == ids(4, 2)
        await socket.cut()
    await until(lambda: not gateway.streams.connections)
    room.chat(2)
    await room.committed(8)
    assert (await library.fetch()).status_code == 200
    assert not library.first.messages  # it has had the room's recent past
    async with library.socket() as socket:
        assert await socket.messages(4) == ids(4, 4)
    # it left properly this time
    await until(lambda: not gateway.streams.connections)
    room.chat(2)
    await room.committed(10)
    async with library.socket() as socket:
        room.chat(1)
        assert await socket.messages(1) == ids(10, 1)


async def test_the_visitor_cookie_of_pages_does_it_too(gateway: Gateway, library: Library) -> None:
    """A library that sends cookies to the relay and none to the contract is known by the pages' cookie."""
    room = await gateway.room()
    gateway.source.add_creator("demo", ROOM)
    page = await library.http.get("/@demo/live")
    cookie = {"Cookie": f"ttwid=1; webcastle_visitor={page.cookies['webcastle_visitor']}; other=x"}
    library.http.cookies.clear()
    async with library.socket(headers=cookie) as socket:
        room.chat(2)
        await socket.messages(2)
        await socket.cut()
    await until(lambda: not gateway.streams.connections)
    room.chat(3)
    await room.committed(6)
    library.http.cookies.clear()
    async with library.socket(headers=cookie) as socket:
        assert (
            not library.first.messages
        )  # somebody of this key at this address was cut off: better no history than twice
        assert await socket.messages(3) == ids(3, 3)


async def test_a_cookie_that_is_not_ours_is_nobodys(gateway: Gateway, library: Library) -> None:
    """Whatever a client calls itself: no error, and no way into anybody's place."""
    room = await gateway.room()
    for cookie in ("webcastle_visitor=../../etc/passwd", 'webcastle_visitor="', "webcastle_visitor=" + "a" * 5000, "="):
        async with library.socket(headers={"Cookie": cookie}) as socket:
            room.chat(1)
            assert len(await socket.messages(1)) == 1


# --- what happens to rooms ---------------------------------------------------------------------------------------------


async def test_the_end_is_tiktoks_own(gateway: Gateway, library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """The control message passes through; the client is given time to go, then closed with 1000."""
    monkeypatch.setattr(client_module, "END_S", 0.3)
    room = await gateway.room()
    async with library.socket() as socket:
        room.send(RawMessage(11, "WebcastControlMessage", b"\x10\x03"))
        room.link.end()
        assert await socket.messages(1) == [11]
        begun = asyncio.get_running_loop().time()
        await socket.send(frames.encode_heartbeat(ROOM))
        assert (await socket.frame()).payload_type == "hb"  # until then it lives
        assert await socket.code() == (1000, "the broadcast is over")
        assert asyncio.get_running_loop().time() - begun > 0.2
    await until(lambda: not gateway.streams.connections)


async def test_an_end_that_tiktok_did_not_say_is_said(
    gateway: Gateway, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If the broadcast is over without a control message, we make one, so that bots hear of it."""
    monkeypatch.setattr(client_module, "END_S", 0.1)
    room = await gateway.room()
    async with library.socket() as socket:
        room.link.end(cause=EndCause.ASKED)
        (result,) = await socket.results(1)
        (message,) = result.messages
        assert message.method == "WebcastControlMessage"
        assert schema.WebcastControlMessage.FromString(message.payload).action == 3
        assert (await socket.code())[0] == 1000


async def test_who_comes_after_the_end(gateway: Gateway, library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """A newcomer is told that it is over; one with a cursor gets what it missed, and the end."""
    monkeypatch.setattr(client_module, "END_S", 0.1)
    room = await gateway.room()
    async with library.socket() as socket:
        room.chat(3)
        cursor = (await socket.results(3))[0].cursor
    room.send(RawMessage(11, "WebcastControlMessage", b"\x10\x03"))
    room.link.end()
    await until(lambda: not gateway.parts.rooms.followed())
    fresh = Library(gateway, await gateway.key())
    answer = await fresh.fetch()
    assert answer.status_code == 404
    assert "ended" in answer.json()["message"]
    assert (await fresh.fetch(cursor=cursor)).status_code == 200
    async with fresh.socket(wrss=fresh.first.route_params["wrss"]) as socket:
        assert await socket.messages(3) == [*ids(2, 2), 11]
        assert (await socket.code())[0] == 1000


async def test_a_room_that_is_given_up(gateway: Gateway, library: Library) -> None:
    """If the room cannot be followed any more, clients are closed so that they come back."""
    room = await gateway.room()
    async with library.socket() as socket:
        room.link.fail(RoomRestrictedError())
        assert (await socket.code())[0] == 1013


async def test_a_broken_link_is_the_gateways_business(gateway: Gateway, library: Library) -> None:
    """Clients of the relay see nothing of a gap; what was missed comes when the link is back."""
    room = await gateway.room()
    async with library.socket() as socket:
        room.link.break_off(GapReason.SILENT, at=1_775_000_000_000)
        room.link.connect(resumed=True, at=1_775_000_005_000)
        room.chat(2)
        assert await socket.messages(2) == ids(1, 2)


async def test_a_client_that_falls_behind_is_caught_up(tmp_path: Path) -> None:
    """One that does not read for a while gets everything once it reads again, in order, none twice; others notice nothing."""
    async with running(tmp_path, high_water=20_000, low_water=5_000, send_buffer=8_192) as gateway:
        room = await gateway.room()
        library = Library(gateway, await gateway.key())
        async with library.socket(compress="") as quick:
            other = Library(gateway, await gateway.key())
            await other.fetch()
            async with other.slow_socket() as slow:
                for _ in range(40):
                    room.chat(25, text="x" * 400)
                    await asyncio.sleep(0.003)
                await room.committed(1001)
                assert await quick.messages(1000) == ids(1, 1000)
                await until(lambda: slow.connection.paused)
                assert slow.connection._transport.get_write_buffer_size() < 120_000
                assert await slow.messages(1000) == ids(1, 1000)
                room.chat(1)
                assert await slow.messages(1) == ids(1001, 1)


async def test_a_lagging_client_hears_the_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The broadcast ends while the client is behind: it is caught up to the end before it is closed."""
    monkeypatch.setattr(client_module, "END_S", 0.2)
    async with running(tmp_path, high_water=20_000, low_water=5_000, send_buffer=8_192) as gateway:
        room = await gateway.room()
        library = Library(gateway, await gateway.key())
        await library.fetch()
        async with library.slow_socket() as slow:
            room.chat(1000, text="x" * 400)
            await until(lambda: slow.connection.paused)
            room.link.end(cause=EndCause.ASKED)
            await until(lambda: not gateway.parts.rooms.followed())
            assert (await slow.messages(1001))[:-1] == ids(1, 1000)
            assert await slow.messages(1) == [-1000]


async def test_the_end_itself_fills_the_buffer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A client whose last piece is more than it reads is behind with reading, but has been sent the end: not once more."""
    monkeypatch.setattr(client_module, "END_S", 0.2)
    async with running(tmp_path, high_water=20_000, low_water=5_000, send_buffer=8_192, tick_s=60.0) as gateway:
        room = await gateway.room()
        library = Library(gateway, await gateway.key())
        await library.fetch()
        async with library.slow_socket() as slow:
            room.chat(1)
            await room.committed(1)  # the next flush is a minute away, or the end
            assert await slow.messages(1) == ids(1, 1)
            room.chat(500, text="x" * 400)
            await room.committed(501)
            room.link.end(cause=EndCause.ASKED)
            await until(lambda: slow.connection.paused)
            assert (await slow.messages(501))[:-1] == ids(2, 500)
            assert await slow.messages(1) == [-1000]


async def test_no_stream_is_left(tmp_path: Path) -> None:
    """When the last client has gone for a while, nothing of the relay holds the room."""
    async with running(tmp_path, linger_s=0.1, ping_s=0.4) as gateway:
        await gateway.room()
        async with Library(gateway, await gateway.key()).socket():
            assert gateway.streams.registry.rooms == 1
        await until(lambda: not gateway.streams.registry.rooms)
        await until(lambda: gateway.parts.rooms._interest._uses[ROOM].holders == 0)
