"""Where a library is sent for a room's messages, and what it is given for the way."""

from __future__ import annotations

import httpx
import pytest
from fastapi import FastAPI
from structlog.testing import capture_logs

from tests.api.conftest import KeyOf
from tests.api.fakes import NOW, ROOM, FakeApp, end_broadcast, message
from webcastle.core.timeline import ForwardPage
from webcastle.protocol import schema

FETCH = f"/euler/webcast/fetch?room_id={ROOM}"
CONNECT = f"/euler/webcast/rooms/{ROOM}/connect?client=ttlive-node&cursor=&client_enter=true&platform=web"


def result(answer: httpx.Response) -> schema.ProtoMessageFetchResult:
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "application/protobuf"
    return schema.ProtoMessageFetchResult.FromString(answer.content)


@pytest.mark.parametrize("path", [FETCH, CONNECT], ids=["fetch", "connect"])
async def test_both_libraries_get_the_same(client: httpx.AsyncClient, app: FakeApp, path: str) -> None:
    """Cursor, route parameters, push server, history: whatever path is asked."""
    app.timeline.page = ForwardPage((message(1), message(2)), "c", NOW, "ext", 1000, True, "1")
    first = result(await client.get(path))
    assert first.cursor == "c"
    assert first.push_server == "ws://gateway/webcast/im/ws_proxy/ws_reuse_supplement/"
    assert [(m.msg_id, m.is_history) for m in first.messages] == [(message(n).msg_id, True) for n in (1, 2)]
    assert first.history_comment_cursor == str(message(1).msg_id)
    assert first.is_first
    assert not first.need_ack
    ticket = await app.tickets.admit(first.route_params["wrss"], ROOM)
    assert (ticket.seq, ticket.chosen) == (2, False)


async def test_a_room_without_messages(client: httpx.AsyncClient, app: FakeApp) -> None:
    """Begins at its beginning, with a cursor and route parameters all the same."""
    first = result(await client.get(FETCH))
    assert first.cursor
    assert (await app.tickets.admit(first.route_params["wrss"], ROOM)).seq == 0


async def test_by_name(client: httpx.AsyncClient, app: FakeApp) -> None:
    """`unique_id` instead of a room id is looked up."""
    answer = await client.get("/euler/webcast/fetch?unique_id=demo")
    assert answer.headers["x-room-id"] == str(ROOM)
    result(answer)


@pytest.mark.parametrize(
    ("headers", "url"),
    [
        ({"Host": "castle.example:8443"}, "ws://castle.example:8443/"),
        ({"Host": "[::1]:8787"}, "ws://[::1]:8787/"),
        ({"Host": "evil.example/path?x="}, "ws://gateway/"),
        ({"Host": 'x" y'}, "ws://gateway/"),
    ],
)
async def test_the_relay_is_where_the_client_found_us(
    client: httpx.AsyncClient, headers: dict[str, str], url: str
) -> None:
    """By the Host header if it is one."""
    assert result(await client.get(FETCH, headers=headers)).push_server.startswith(url)


async def test_behind_tls_the_relay_is_wss(api: FastAPI, app: FakeApp, key_of: KeyOf) -> None:
    """The request's scheme decides, which uvicorn takes from a trusted proxy's X-Forwarded-Proto."""
    transport = httpx.ASGITransport(app=api)
    async with httpx.AsyncClient(transport=transport, base_url="https://castle.example") as client:
        answer = await client.get(FETCH, headers={"X-Api-Key": await key_of("unlimited")})
        assert result(answer).push_server.startswith("wss://castle.example/webcast/")


async def test_cookies(client: httpx.AsyncClient) -> None:
    """The library is given a ttwid for its sockets, first; and one of ours that tells it from others, which it keeps."""
    answer = await client.get(FETCH)
    assert answer.headers["x-set-tt-cookie"].split("=")[0] == "ttwid"
    visitor = answer.cookies["webcastle_visitor"]
    assert len(visitor) == 16
    assert (await client.get(FETCH)).cookies["webcastle_visitor"] == visitor


async def test_sessions_go_nowhere(client: httpx.AsyncClient, app: FakeApp) -> None:
    """Session cookies and tokens that a library sends along are neither used, passed on, answered nor logged."""
    secret = "sessionid-of-somebody-0123456789"
    sent = {"Cookie": f"sessionid={secret}", "x-cookie-header": f"sessionid={secret}", "x-oauth-token": secret}
    with capture_logs() as logs:
        answers = [
            await client.get(f"{FETCH}&session_id={secret}&tt_target_idc=useast1a", headers=sent),
            await client.post(
                "/euler/webcast/sign_url",
                json={
                    "url": "https://webcast.tiktok.com/webcast/x/?a=1",
                    "sessionId": secret,
                    "ttTargetIdc": "useast1a",
                },
                headers=sent,
            ),
        ]
    for answer in answers:
        assert answer.status_code == 200
        assert secret not in answer.text
        assert secret not in str(answer.headers)
    assert secret not in str(app.source.calls)
    assert secret not in str(logs)


async def test_a_room_that_is_over(client: httpx.AsyncClient, app: FakeApp) -> None:
    """There is nothing to connect to for somebody who was not there before."""
    await app.store.remember_room(ROOM)
    await end_broadcast(app.store)
    answer = await client.get(FETCH)
    assert answer.status_code == 404
    assert answer.json()["code"] == 404
