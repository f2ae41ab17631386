"""Every REST endpoint of TikTools on a real gateway, whose TikTok is the sandbox: nothing scripted in between."""

from __future__ import annotations

import asyncio
import itertools
from base64 import b64decode
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import aiohttp
import httpx
import pytest

from tests.api.conftest import check_documented
from tests.api.on_sandbox import OnSandbox, on_sandbox
from webcastle.app import App
from webcastle.protocol import schema

SESSION = "5e55105e55105e55105e55105e551000"


@dataclass
class World(OnSandbox):
    """A gateway, its sandbox, and somebody with a key."""

    http: httpx.AsyncClient

    async def get(self, name: str, **params: Any) -> Any:
        response = await self.http.get(f"/webcast/{name}", params=params)
        assert response.status_code == 200, response.text
        return response.json()["data"]

    async def post(self, name: str, **body: Any) -> Any:
        response = await self.http.post(f"/webcast/{name}", json=body)
        assert response.status_code == 200, response.text
        return response.json()["data"]

    async def refused(self, name: str, status: int, **params: Any) -> str:
        response = await self.http.get(f"/webcast/{name}", params=params)
        assert response.status_code == status, response.text
        return str(response.json()["message"])

    def room(self, name: str) -> int:
        return self.sandbox.world.find(name).room_id

    def user_id(self, name: str) -> str:
        return str(self.sandbox.world.creators[name].user_id(1))


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    hooks: Any = {"response": [check_documented]}
    async with (
        asyncio.timeout(60),
        on_sandbox(tmp_path) as built,
        httpx.AsyncClient(
            base_url=built.server.url, headers={"X-Api-Key": built.key}, timeout=20, event_hooks=hooks
        ) as http,
    ):
        yield World(**vars(built), http=http)


# who is live


async def test_check_alive(world: World) -> None:
    """By name and by room: live, over, never, unknown."""
    (live,) = await world.get("check_alive", unique_id="demo_chat")
    assert (live["room_id"], live["alive"], live["title"]) == (str(world.room("demo_chat")), True, live["title"])
    assert live["userCount"] > 0
    assert live["evidence"]["source"] in {"html", "api-live"}
    (over,) = await world.get("check_alive", unique_id="demo_offline")
    assert over["alive"] is False
    (never,) = await world.get("check_alive", unique_id="demo_never")
    assert (never["room_id"], never["alive"]) == ("", False)
    ids = [world.room("demo_chat"), world.room("demo_offline"), 7300000000000000009]
    rooms = await world.get("check_alive", room_ids=",".join(map(str, ids)))
    assert [room["alive"] for room in rooms] == [True, False, None]
    (one,) = await world.get("check_alive", room_ids=ids[0])
    assert one["title"] == live["title"]
    assert "no creator" in await world.refused("check_alive", 404, unique_id="nobody.at.all")


async def test_bulk_live_check(world: World) -> None:
    """Many at once; one who does not exist is not live."""
    found = await world.post("bulk_live_check", unique_ids=["demo_chat", "demo_offline", "demo_busy", "nobody.at.all"])
    assert found == {"demo_chat": True, "demo_offline": False, "demo_busy": True, "nobody.at.all": False}


async def test_room_id(world: World) -> None:
    """The second answer is from memory, and says so."""
    first = await world.post("room_id", unique_id="@Demo_Chat")
    assert (first["unique_id"], first["room_id"], first["cached"]) == ("demo_chat", str(world.room("demo_chat")), False)
    assert (await world.get("room_id", username="demo_chat"))["cached"] is True
    offline = await world.get("room_id", unique_id="demo_offline")
    assert (offline["alive"], offline["room_id"]) == (False, str(world.room("demo_offline")))


# rooms


@pytest.mark.parametrize("by", ["unique_id", "room_id"])
async def test_room_info(world: World, by: str) -> None:
    """Title, counts, owner, as TikTok has them."""
    found = await world.post("room_info", **{by: "demo_busy" if by == "unique_id" else str(world.room("demo_busy"))})
    assert (found["room_id"], found["alive"], found["status"]) == (str(world.room("demo_busy")), True, 2)
    assert found["title"] == "FINAL of the season, come in!"
    assert found["user_count"] > 1000
    assert found["owner"]["uniqueId"] == "demo_busy"
    assert found["owner"]["userId"] == world.user_id("demo_busy")
    assert found["hashtag"]["title"]
    assert found["cover_url"].startswith("https://")


async def test_rooms_that_are_not_shown(world: World) -> None:
    """Over, restricted, refused: each in its own way."""
    assert "not live" in await world.refused("room_info", 400, unique_id="demo_offline")
    assert "finished" in await world.refused("room_info", 400, room_id=world.room("demo_ended"))
    assert "restricted" in await world.refused("room_info", 403, room_id=world.room("demo_restricted"))
    assert "logged-in" in await world.refused("room_video", 403, room_id=world.room("demo_private"))
    assert "refused" in await world.refused("room_cover", 503, room_id=world.room("demo_blocked"))


async def test_room_video(world: World) -> None:
    """All six qualities in both forms, best first."""
    found = await world.post("room_video", unique_id="demo_chat")
    assert list(found["stream_urls"]) == ["origin", "uhd", "hd", "sd", "ld", "ao"]
    for urls in found["stream_urls"].values():
        assert ".m3u8" in urls["hls"]
        assert ".flv" in urls["flv"]
    assert found["default_quality"] == "hd"


async def test_room_cover(world: World) -> None:
    """An address."""
    assert (await world.get("room_cover", unique_id="demo_chat"))["cover_url"].startswith("https://")


async def test_gift_info(world: World) -> None:
    """The catalogue with prices; the second time from memory."""
    found = await world.get("gift_info", unique_id="demo_gifts")
    rose = next(gift for gift in found["gifts"] if gift["id"] == 5655)
    assert (rose["name"], rose["diamond_count"], rose["type"], rose["combo"]) == ("Rose", 1, 1, True)
    assert rose["icon"].startswith("https://")
    assert (await world.get("gift_info", room_id=found["room_id"]))["cached"] is True


async def test_hashtag_list(world: World) -> None:
    """Nothing until rooms have been seen; then theirs, most watched first."""
    assert await world.get("hashtag_list") == []
    for name in ("demo_chat", "demo_busy", "demo_streaks"):
        await world.get("room_info", unique_id=name)
    tags = await world.get("hashtag_list")
    assert len(tags) == 3
    counts = [tag["user_count"] for tag in tags]
    assert counts == sorted(counts, reverse=True)


# people


async def test_rankings_from_the_rooms_messages(world: World) -> None:
    """Without a session: the room's own top viewers, labelled."""
    room = world.room("demo_gifts")
    await world.get("fetch", room_id=room)
    async with asyncio.timeout(20), asyncio.TaskGroup() as tasks:
        asking = tasks.create_task(world.get("rankings", unique_id="demo_gifts"))
        while not asking.done():
            await world.sandbox.advance(1_000)
            await asyncio.sleep(0.05)
    found = asking.result()
    assert found["source"] == "room_user_seq"
    assert found["rankings"][0]["user"]["uniqueId"]
    assert [place["rank"] for place in found["rankings"]] == list(range(1, len(found["rankings"]) + 1))


async def test_rankings_with_a_session(world: World) -> None:
    """TikTok's own, up to twenty places; the session never comes back."""
    response = await world.http.post("/webcast/rankings", json={"unique_id": "demo_gifts", "session_id": SESSION})
    found = response.json()["data"]
    assert found["source"] == "online_audience"
    assert len(found["rankings"]) == 20
    assert found["rankings"][0]["user"]["display_id"]
    assert SESSION not in response.text


async def test_resolve_user_ids(world: World) -> None:
    """Owners who were looked up, and people who spoke in a followed room."""
    await world.get("room_id", unique_id="demo_busy")
    await world.get("fetch", unique_id="demo_chat")
    spoke = None
    async with asyncio.timeout(20):
        while spoke is None:
            await world.sandbox.advance(2_000)
            found = await world.get("fetch", unique_id="demo_chat")
            spoke = next((each["data"]["user"] for each in found["events"] if each["event"] == "chat"), None)
    owner = world.user_id("demo_busy")
    found = await world.post("resolve_user_ids", user_ids=[owner, spoke["userId"], "107955"])
    assert found == {
        owner: {"userId": owner, "username": "demo_busy", "cached": True},
        spoke["userId"]: {"userId": spoke["userId"], "username": spoke["uniqueId"], "cached": True},
        "107955": {"userId": "107955", "username": None, "cached": True},
    }


# messages


async def test_fetch_hands_out_everything_once(world: World) -> None:
    """Polled along its cursor, the room is the sandbox's ledger; bytes and events tell the same."""
    room = world.room("demo_busy")
    seen: list[int] = []
    cursor = ""
    async with asyncio.timeout(40):
        for turn in itertools.count():
            found = await world.post("fetch", room_id=str(room), cursor=cursor)
            cursor = found["cursor"]
            assert found["alive"] is True
            result = schema.ProtoMessageFetchResult.FromString(b64decode(found["raw_data"]))
            assert len(result.messages) == found["message_count"]
            ids = [each.msg_id for each in result.messages]
            told = [int(each["data"]["msgId"]) for each in found["events"]]
            assert list(dict.fromkeys(told)) == ids
            seen += ids
            if turn < 5:
                await world.sandbox.advance(3_000)
            ledger = world.sandbox.ledger(room)
            if turn >= 5 and seen and seen[-1] == ledger[-1]:
                break
    assert len(seen) == len(set(seen))
    assert len(seen) > 50
    assert seen == ledger[ledger.index(seen[0]) :]


async def test_fetch_by_an_alien_cursor(world: World) -> None:
    """Another room's cursor is refused."""
    cursor = (await world.get("fetch", unique_id="demo_chat"))["cursor"]
    await world.refused("fetch", 400, unique_id="demo_gifts", cursor=cursor)


# signatures


async def test_sign_url(world: World) -> None:
    """The signed URL works as returned, from anywhere."""
    url = f"{world.sandbox.url}/webcast/im/fetch/?room_id={world.room('demo_chat')}&cursor=0&aid=1988"
    async with httpx.AsyncClient(timeout=10) as plain:
        assert (await plain.get(url)).content == b""
        found = await world.post("sign_url", url=url)
        headers = {"User-Agent": found["user_agent"], "Cookie": found["cookies"]}
        # What the signer covered of the other headers, a plain client sends too.
        signed = await world.app.source.sign_url(url)
        answer = await plain.get(signed.url, headers=signed.headers | headers)
    assert schema.ProtoMessageFetchResult.FromString(answer.content).cursor
    assert found["x_bogus"]
    assert found["tokens"]["X-Bogus"] == found["x_bogus"]
    host = urlsplit(world.sandbox.url).netloc
    for elsewhere in ("https://webcast.tiktok.com/x", f"http://{host}@evil.example/", f"http://evil.example/?{url}"):
        assert "TikTok host" in await world.refused("sign_url", 400, url=elsewhere)


@pytest.mark.parametrize("way", ["sign_websocket", "ws_credentials"])
async def test_a_socket_opens_with_what_was_given(world: World, way: str) -> None:
    """URL, User-Agent and cookies are all it takes."""
    if way == "sign_websocket":
        found = await world.post(way, room_id=str(world.room("demo_chat")))
        url = found["signed_url"]
    else:
        found = await world.post(way, unique_id="demo_chat")
        url = found["ws_url"]
        assert found["ws_host"] == urlsplit(world.sandbox.url).netloc
        assert found["room_id"] == str(world.room("demo_chat"))
    headers = {"User-Agent": found["user_agent"], "Cookie": found["cookies"]}
    async with aiohttp.ClientSession() as session, asyncio.timeout(10):
        async with session.ws_connect(url, headers=headers) as socket:
            assert not socket.closed
        with pytest.raises(aiohttp.WSServerHandshakeError):
            await session.ws_connect(url.replace("wrss=", "x=").replace("X-Bogus=", "y="), headers=headers)


async def test_a_socket_of_a_finished_room(world: World) -> None:
    """There is none."""
    assert "no WebSocket" in await world.refused("sign_websocket", 400, room_id=world.room("demo_ended"))
    assert "not live" in await world.refused("ws_credentials", 400, unique_id="demo_ended")


# the key's own matters


async def test_rate_limits_count_sockets(world: World) -> None:
    """WebSockets that are open now are told."""
    assert (await world.get("rate_limits"))["websocket"] == {"limit": 500, "current": 0}
    url = f"{world.server.url}/?uniqueId=demo_chat&apiKey={world.key}"
    async with aiohttp.ClientSession() as session, asyncio.timeout(20):
        async with session.ws_connect(url) as socket:
            await socket.receive()
            assert (await world.get("rate_limits"))["websocket"] == {"limit": 500, "current": 1}
        while (await world.get("rate_limits"))["websocket"]["current"]:
            pass  # the server notices within its own time


async def test_a_token_reads_its_creator(world: World) -> None:
    """From making it to reading a room with it, and not another."""
    response = await world.http.post("/authentication/jwt", json={"allowed_creators": ["demo_chat"]})
    token = response.json()["data"]["token"]
    async with httpx.AsyncClient(base_url=world.server.url, timeout=10) as browser:
        mine, others = world.room("demo_chat"), world.room("demo_busy")
        for url in (f"/webcast/fetch?room_id={mine}", "/webcast/room_info?unique_id=demo_chat"):
            assert (await browser.get(f"{url}&jwtKey={token}")).status_code == 200
        for url in (f"/webcast/fetch?room_id={others}&unique_id=demo_chat", "/webcast/room_info?unique_id=demo_busy"):
            assert (await browser.get(f"{url}&jwtKey={token}")).status_code == 403
    assert others not in world.app.rooms.followed()


async def test_tokens_outlive_the_gateway(world: World, tmp_path: Path) -> None:
    """The secret is in the store: another process on the same database takes the token."""
    token = (await world.http.post("/authentication/jwt")).json()["data"]["token"]
    async with App(world.app.settings) as other:
        assert (await other.tokens.verify(token)).key == await other.access.authenticate(world.key)
