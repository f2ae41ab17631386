"""A room's link against a TikTok that refuses: pauses, questions, and polling instead of a socket."""

from __future__ import annotations

import asyncio

import pytest
from aiohttp import web

from tests.upstream.links import (
    POLL,
    WS,
    answered,
    batch_of,
    echoed,
    ended,
    expect,
    following,
    ids,
    polled,
    reading,
)
from tests.upstream.tiktok import ROOM, TTWID, answer_json, refused, result
from webcastle.errors import LoginRequiredError, RoomEndedError, RoomRestrictedError
from webcastle.models import Answered, Connected, LinkBroken, RoomEnded
from webcastle.upstream.signers import NoSigner
from webcastle.upstream.source import WebcastSource


async def test_pauses_grow_and_stay_bounded(settings, clock, tiktok):
    """A dead upstream is tried with doubling pauses up to 30 s; refusals wait longer, up to two minutes."""
    clock.brisk_s = 0.0
    source = WebcastSource(settings, NoSigner(), clock, jitter=lambda: 1.0)
    for status, pauses in ((503, [0.5, 1, 2, 4, 8, 16, 30, 30]), (403, [5, 10, 20, 40, 80, 120, 120])):
        tiktok.fetches[:] = [refused(status) for _ in range(10)]
        link = source.follow(ROOM, None)
        waiting = reading(link)
        for pause in pauses:
            broken = await waiting
            assert isinstance(broken, LinkBroken)
            assert broken.reason == ("dropped" if status == 503 else "refused")
            assert str(status) in broken.detail
            assert broken.retry_in_ms == pause * 1000
            calls = len(tiktok.calls("webcast/im/fetch"))
            waiting = reading(link)
            assert await clock.until_sleeping(pause - 0.01) == pytest.approx(pause, abs=0.01)
            await clock.advance(pause - 0.1)
            assert len(tiktok.calls("webcast/im/fetch")) == calls
            await clock.advance(0.1)
        await waiting
        await link.close()
    await source.close()


async def test_retry_after_is_honoured(source, tiktok, clock):
    """The pause is at least what upstream asked for."""
    tiktok.fetches.append(refused(429, **{"Retry-After": "77"}))
    link = source.follow(ROOM, None)
    assert (await expect(link, LinkBroken)).retry_in_ms == 77_000
    await link.close()


async def test_a_healthy_minute_forgets_failures(settings, clock, tiktok):
    """After a minute's connection the first pause is short again; after a shorter one it stays moderate."""
    source = WebcastSource(settings, NoSigner(), clock, jitter=lambda: 1.0)
    tiktok.fetches[:] = [refused(503) for _ in range(6)]
    link = source.follow(ROOM, None)
    clock.brisk_s = 0.0
    task = reading(link)
    for pause in (0.5, 1, 2, 4, 8, 16):
        assert (await task).retry_in_ms == pause * 1000
        task = reading(link)
        await clock.until_sleeping(pause - 0.01)
        await clock.advance(pause)
    assert isinstance(await task, Answered)
    await expect(link, Connected)
    socket = await tiktok.socket()
    socket.drop()
    assert (await expect(link, LinkBroken)).retry_in_ms == 4000
    task = reading(link)
    await clock.until_sleeping(3.9)
    await clock.advance(4)
    assert isinstance(await task, Answered)
    await expect(link, Connected)
    socket = await tiktok.socket()
    waiting = reading(link)
    for beats in range(2, 9):
        await clock.until_sleeping(1)
        await clock.advance(10.01)
        await socket.got("hb", beats)
        await echoed(link)
    socket.drop()
    broken = await waiting
    assert (broken.reason, broken.retry_in_ms) == ("dropped", 500)
    await link.close()
    await source.close()


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        ({"status_code": 4003110, "data": {"prompts": ""}}, RoomRestrictedError),
        ({"status_code": 30003, "data": {}}, RoomEndedError),
        ({"status_code": 20003, "data": {}}, LoginRequiredError),
    ],
)
async def test_what_cannot_get_better_is_raised(source, tiktok, answer, error):
    """Restricted, finished, members only: the iteration ends with the error, once."""
    tiktok.fetches.append(answer_json(answer))
    link = source.follow(ROOM, None)
    with pytest.raises(error):
        await following(link)
    await ended(link)


async def test_a_refusal_asks_whether_the_room_is_over(source, tiktok):
    """The first refusal already makes the link ask: a room that is gone, or not for us, is told without a pause."""
    tiktok.fetches += [refused(), refused()]

    async def gone(request):
        return answer_json({"data": [{"alive": False, "room_id_str": str(ROOM)}], "status_code": 0})

    tiktok.answers["room_check_alive"] = gone
    link = source.follow(ROOM, None)
    broken = await expect(link, LinkBroken)
    assert (broken.reason, "unsigned" in broken.detail) == ("refused", True)
    assert (await expect(link, RoomEnded)).action == 3
    await ended(link)

    async def restricted(request):
        return answer_json({"status_code": 4003110, "data": {"prompts": ""}})

    del tiktok.answers["room_check_alive"]
    tiktok.answers["room_info"] = restricted
    link = source.follow(ROOM, None)
    await expect(link, LinkBroken)
    with pytest.raises(RoomRestrictedError):
        await following(link)
    await ended(link)


async def test_refusals_ask_again_only_now_and_then(source, tiktok, clock):
    """A living room that refuses us is asked about once in three responses."""
    tiktok.fetches += [refused() for _ in range(7)]
    link = source.follow(ROOM, None)
    asked = []
    task = reading(link)
    for _ in range(6):
        assert isinstance(await task, LinkBroken)
        task = reading(link)
        pause = await clock.until_sleeping(1)
        asked.append(len(tiktok.calls("webcast/room/check_alive")))
        await clock.advance(pause)
    await task
    assert asked == [1, 1, 1, 2, 2, 2]
    await link.close()


async def test_repeated_failures_ask_room_info_too(source, tiktok, clock):
    """An alive room that turns out restricted raises; one that says nothing is tried on."""
    tiktok.fetches += [refused(500) for _ in range(6)]
    link = source.follow(ROOM, None)
    for _ in range(4):
        await expect(link, LinkBroken)
    assert len(tiktok.calls("webcast/room/check_alive")) == len(tiktok.calls("webcast/room/info")) == 1

    async def restricted(request):
        return answer_json({"status_code": 4003110, "data": {"prompts": ""}})

    tiktok.answers["room_info"] = restricted
    for _ in range(2):
        await expect(link, LinkBroken)
    with pytest.raises(RoomRestrictedError):
        await following(link)


# --- polling --------------------------------------------------------------------------------------------------------


async def test_without_a_push_server_it_polls(source, tiktok, clock):
    """Polling goes from cursor to cursor at the pace that upstream asks for, never faster than the floor."""
    tiktok.push_server = None
    tiktok.fetches += [result(1, fetch_interval=10), result(2, 3, fetch_interval=5000), result(4)]
    link = source.follow(ROOM, None)
    assert ids(await batch_of(link)) == [1]
    assert (await expect(link, Connected)).transport is POLL
    assert ids(await polled(link, clock, 1.0)) == [2, 3]
    assert ids(await polled(link, clock, 5.0)) == [4]
    assert [one.query["cursor"] for one in tiktok.calls("webcast/im/fetch")] == ["0", "c1", "c3"]
    assert tiktok.calls("webcast/im/fetch")[1].query["last_rtt"] != "-1"
    await link.close()


async def test_a_socket_that_turns_up_replaces_polling(source, tiktok, clock):
    """When an answer names a socket again, the link opens it at the cursor it has reached."""
    real, tiktok.push_server = tiktok.push_server, None
    tiktok.fetches += [result(1), result(2, push_server=real)]
    link = source.follow(ROOM, None)
    await batch_of(link)
    assert (await expect(link, Connected)).transport is POLL
    assert ids(await polled(link, clock)) == [2]
    assert (await following(link)).transport is WS
    assert (await tiktok.socket()).request.query["cursor"] == "c2"
    await link.close()


HANDSHAKES = [
    refused(200, **{"Handshake-Status": "417", "Handshake-Msg": "http: named cookie not present"}),
    refused(200, **{"Handshake-Status": "417", "Handshake-Msg": "illegal secret key"}),
    refused(200, **{"Handshake-Msg": "DEVICE_BLOCKED"}),
    refused(415, **{"Handshake-Msg": "DEVICE_BLOCKED"}),
    refused(400, **{"Handshake-Msg": "bad query"}),
    refused(403),
    refused(429, **{"Retry-After": "5"}),
    refused(500),
    refused(200, b"<html>"),
    refused(302, Location="/elsewhere"),
]


@pytest.mark.parametrize("refusal", HANDSHAKES, ids=lambda r: f"{r.status} {r.headers.get('Handshake-Msg', '')}")
async def test_a_refused_socket_means_polling_and_a_later_try(source, tiktok, clock, refusal):
    """Messages keep coming by polling; the socket is tried again after a while, not with each poll."""
    tiktok.handshake_refusal = refusal
    tiktok.fetches += [result(1)]
    link = source.follow(ROOM, None)
    assert ids(await batch_of(link)) == [1]
    assert (await expect(link, Connected)).transport is POLL
    polls, event = 0, None
    task = reading(link)
    while not task.done():
        await clock.until_sleeping(0.9)
        await clock.advance(1.0)
        polls += 1
        await asyncio.wait([task], timeout=0.05)
        assert polls < 70
    event = task.result()
    assert event.transport is WS
    blocked = "DEVICE_BLOCKED" in refusal.headers.get("Handshake-Msg", "") or refusal.status in (400, 403, 429)
    assert (28 if blocked else 4) <= polls <= 62
    assert len(tiktok.calls("ws")) == 2
    assert tiktok.calls("elsewhere") == []
    await link.close()


async def test_a_blocked_device_gets_a_new_cookie(source, tiktok, clock):
    """DEVICE_BLOCKED throws the visitor's cookie away; the next requests carry the next one."""
    await source.visitor_cookie()
    await clock.advance(11)

    async def renewed(request):
        return web.Response(headers={"Set-Cookie": "ttwid=fresh"})

    tiktok.answers["root"] = renewed
    tiktok.handshake_refusal = refused(415, **{"Handshake-Msg": "DEVICE_BLOCKED"})
    tiktok.fetches += [result(1), result(2)]
    link = source.follow(ROOM, None)
    await batch_of(link)
    await expect(link, Connected)
    await polled(link, clock)
    cookies = [one.headers["Cookie"] for one in tiktok.calls("webcast/im/fetch")]
    assert cookies == [f"ttwid={TTWID}", "ttwid=fresh"]
    await link.close()


@pytest.mark.parametrize("push_server", ["wss://evil.example/x", "ws://10.0.0.1:1/x", "http://127.0.0.1/x", "nonsense"])
async def test_a_foreign_push_server_is_never_contacted(source, tiktok, clock, push_server):
    """A socket at a host that is not allowed is not opened; the room is polled instead."""
    tiktok.fetches += [result(1, push_server=push_server), result(2, push_server=push_server)]
    link = source.follow(ROOM, None)
    await batch_of(link)
    assert (await expect(link, Connected)).transport is POLL
    assert ids(await polled(link, clock)) == [2]
    assert tiktok.calls("ws") == []
    await link.close()


async def test_a_failing_poll_is_a_break(source, tiktok, clock):
    """A poll that fails is told, and the next start is from the acknowledged place."""
    tiktok.push_server = None
    tiktok.fetches += [result(1), refused(500), result(2)]
    link = source.follow(ROOM, None)
    await link.acknowledge(await batch_of(link))
    await expect(link, Connected)
    broken = await polled(link, clock)
    assert (broken.reason, "500" in broken.detail) == ("dropped", True)
    await answered(link, resumed=True)
    assert ids(await batch_of(link)) == [2]
    await expect(link, Connected)
    await link.close()
