"""Who may connect, how often, how long, and what everybody else is told."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from websockets.asyncio.client import connect

from tests.streams.conftest import ROOM, Gateway, running, stream_of, until
from webcastle.api.compat.tiktools.admission import Caller
from webcastle.errors import (
    InvalidKeyError,
    LoginRequiredError,
    RoomRestrictedError,
    StoreError,
    UpstreamBlockedError,
    WebcastleError,
)
from webcastle.models import Tier
from webcastle.streams import Handshake


@pytest.fixture
async def gateway(tmp_path: Path) -> AsyncIterator[Gateway]:
    async with running(tmp_path) as gateway:
        yield gateway


BOTH = pytest.mark.parametrize(("codes", "column"), [("", 0), ("codes=docs", 0), ("codes=sdk", 1)])


async def refusal(gateway: Gateway, query: str, **options: Any) -> tuple[str, int]:
    """The error frame's code and the close code."""
    async with gateway.client(query, **options) as client:
        error = await client.frame()
        assert error["event"] == error["data"]["type"] == "error"
        assert error["data"]["message"] == error["data"]["error"]
        code = await client.code()
        assert error["data"]["closeCode"] == code
        return error["data"]["code"], code


@BOTH
async def test_not_live(gateway: Gateway, codes: str, column: int) -> None:
    """A creator who is not live, or never was."""
    gateway.source.add_creator("asleep", ROOM, alive=False)
    gateway.source.add_creator("never", 0)
    for name in ("asleep", "never"):
        assert await refusal(gateway, f"uniqueId={name}&{codes}") == ("room_offline", (4000, 4404)[column])


@BOTH
async def test_the_end(gateway: Gateway, codes: str, column: int) -> None:
    """When the broadcast ends."""
    room = await gateway.room()
    async with gateway.client(codes) as client:
        await client.frame()
        room.link.end()
        assert await client.code() == (4001, 4005)[column]


@BOTH
async def test_too_often(gateway: Gateway, codes: str, column: int) -> None:
    """A key that connects again and again within a minute."""
    await gateway.room()
    key = await gateway.key("sandbox")
    for _ in range(20):
        gateway.streams.attempts.take((await gateway.parts.access.authenticate(key)).id, 1)
    assert await refusal(gateway, codes, key=key) == ("quota_exceeded", 4002)


@BOTH
async def test_no_such_key(gateway: Gateway, codes: str, column: int) -> None:
    """No key, a key that nobody has, a revoked one."""
    await gateway.room()
    key, secret = await gateway.parts.access.create("test", "pro")
    await gateway.parts.access.revoke(key.id)
    for bad in ("", "wc_wrong", secret):
        assert await refusal(gateway, codes, key=bad) == ("invalid_key", 4003)


@BOTH
async def test_no_such_creator(gateway: Gateway, codes: str, column: int) -> None:
    """A name that TikTok does not know."""
    assert await refusal(gateway, f"uniqueId=nobody&{codes}") == ("creator_not_found", 4004)


@BOTH
async def test_all_connections_taken(gateway: Gateway, codes: str, column: int) -> None:
    """One more than the tier has; when one ends, there is a place again."""
    await gateway.room()
    key = await gateway.key("sandbox")
    async with gateway.client(key=key) as client:
        await client.frame()
        assert await refusal(gateway, codes, key=key) == ("tier_too_low", (4005, 4002)[column])
    async with gateway.client(key=key) as client:
        assert (await client.frame())["event"] == "roomInfo"


@BOTH
async def test_out_of_time(gateway: Gateway, codes: str, column: int) -> None:
    """The tier's minutes are over."""
    await gateway.room()
    await gateway.parts.store.save_tier(Tier("blink", None, None, 1, 0, None, None))
    async with gateway.client(codes, key=await gateway.key("blink")) as client:
        await client.frame()
        assert await client.code() == 4006
    await until(lambda: not gateway.streams.limits.owners)


@BOTH
@pytest.mark.parametrize("error", [UpstreamBlockedError(), StoreError()])
async def test_our_own_trouble(
    gateway: Gateway, codes: str, column: int, error: WebcastleError, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is not the caller's fault, and may pass."""

    async def fail(_name: str) -> None:
        raise error

    monkeypatch.setattr(gateway.parts.discovery, "look_up", fail)
    assert await refusal(gateway, f"uniqueId=demo&{codes}") == (error.code, 4007)


@pytest.mark.parametrize("error", [RoomRestrictedError(), LoginRequiredError()])
async def test_closed_rooms(gateway: Gateway, error: WebcastleError, monkeypatch: pytest.MonkeyPatch) -> None:
    """A room that TikTok does not show to us."""

    async def fail(_name: str) -> None:
        raise error

    monkeypatch.setattr(gateway.parts.discovery, "look_up", fail)
    assert await refusal(gateway, "uniqueId=demo") == (error.code, 4003)


async def test_no_room_for_more(tmp_path: Path) -> None:
    """The process has all the connections that it can take."""
    async with running(tmp_path, max_connections=1) as gateway:
        await gateway.room()
        async with gateway.client() as client:
            await client.frame()
            assert await refusal(gateway, "") == ("at_capacity", 4007)


async def test_a_room_that_does_not_answer(tmp_path: Path) -> None:
    """A look-up that hangs does not hang the client."""
    async with running(tmp_path, open_s=0.1) as gateway:
        gateway.parts.discovery.look_up = lambda _name: asyncio.Event().wait()  # type: ignore[method-assign, assignment, return-value]
        assert await refusal(gateway, "uniqueId=demo") == ("upstream_unavailable", 4007)


async def test_a_mistake_of_ours(gateway: Gateway, caplog: pytest.LogCaptureFixture) -> None:
    """It is told as one, without what is inside, and the log has no key."""
    gateway.parts.discovery.look_up = lambda _name: 1 / 0  # type: ignore[method-assign, assignment, return-value]
    key = await gateway.key()
    assert await refusal(gateway, "uniqueId=demo", key=key) == ("internal_error", 1011)
    assert key not in caplog.text


@pytest.mark.parametrize(
    ("query", "word"),
    [
        ("uniqueId=", "uniqueId"),
        ("uniqueId=no%20name", "@name"),
        ("uniqueId=" + "x" * 65, "@name"),
        ("roomId=abc&uniqueId=", "roomId"),
        ("uniqueId=demo&events=", "events"),
        ("uniqueId=demo&events=chat,,gift", "events"),
        ("uniqueId=demo&events=chat gift".replace(" ", "%20"), "events"),
        ("uniqueId=demo&codes=other", "codes"),
    ],
)
async def test_bad_requests(gateway: Gateway, query: str, word: str) -> None:
    """What makes no sense is named."""
    await gateway.room()
    async with gateway.client(query) as client:
        error = await client.frame()
        assert error["data"]["code"] == "bad_request"
        assert word in error["data"]["message"]
        assert await client.code() == 1008


@pytest.mark.parametrize(
    "spelling", ["uniqueId=demo", "unique_id=demo", "username=demo", "uniqueId=%40demo", "uniqueId=Demo"]
)
async def test_spellings(gateway: Gateway, spelling: str) -> None:
    """The vendor's SDKs name the parameter differently, and people paste an @."""
    await gateway.room()
    gateway.source.creators["Demo"] = gateway.source.creators["demo"]
    async with connect(f"{gateway.address}/?{spelling}&apiKey={await gateway.key()}") as socket:
        assert json.loads(await socket.recv())["uniqueId"] == "demo"


@pytest.mark.parametrize("header", ["X-Api-Key: {}", "X-RapidAPI-Key: {}", "Authorization: Bearer {}"])
async def test_keys_in_headers(gateway: Gateway, header: str) -> None:
    """A key need not stand in the URL."""
    await gateway.room()
    name, _, value = header.format(await gateway.key()).partition(": ")
    async with connect(f"{gateway.address}/?uniqueId=demo", additional_headers={name: value}) as socket:
        assert json.loads(await socket.recv())["event"] == "roomInfo"


async def test_two_keys(gateway: Gateway) -> None:
    """Two different keys: whose limits would apply?"""
    await gateway.room()
    headers = {"X-Api-Key": await gateway.key()}
    assert await refusal(gateway, "", additional_headers=headers) == ("invalid_key", 4003)


async def test_a_killed_client_frees_its_place(gateway: Gateway) -> None:
    """kill -9 of the client's process: its slot is free at once."""
    await gateway.room()
    key = await gateway.key("sandbox")
    script = (
        "import asyncio, websockets\n"
        "async def main():\n"
        f"    async with websockets.connect('{gateway.address}/?uniqueId=demo&apiKey={key}') as s:\n"
        "        print(await s.recv(), flush=True)\n"
        "        await asyncio.sleep(60)\n"
        "asyncio.run(main())\n"
    )
    child = await asyncio.create_subprocess_exec(sys.executable, "-c", script, stdout=asyncio.subprocess.PIPE)
    assert child.stdout is not None
    async with asyncio.timeout(10):
        assert b"roomInfo" in await child.stdout.readline()
        assert gateway.streams.limits.owners == 1
        os.kill(child.pid, signal.SIGKILL)
        await child.wait()
        await until(lambda: gateway.streams.limits.owners == 0, 2.0)


async def test_a_dead_client_frees_its_place(tmp_path: Path) -> None:
    """A client that answers nothing, its connection still open: it is cut off within two pings."""
    async with running(tmp_path, ping_s=0.4) as gateway:
        await gateway.room()
        key = await gateway.key("sandbox")
        async with gateway.raw(key=key) as client, gateway.client() as living:
            await client.frame()
            await living.frame()
            assert gateway.streams.limits.owners == 2
            await until(lambda: gateway.streams.limits.owners == 1, 2.0)
            assert len(stream_of(gateway).audience) == 1


async def test_leaving_during_admission(gateway: Gateway, monkeypatch: pytest.MonkeyPatch) -> None:
    """A client that goes away while its room is looked for leaves nothing behind."""
    await gateway.room()
    entered = asyncio.Event()

    async def wait(_name: str) -> None:
        entered.set()
        await asyncio.Event().wait()

    monkeypatch.setattr(gateway.parts.discovery, "look_up", wait)
    async with gateway.raw(key=await gateway.key("sandbox")):
        async with asyncio.timeout(5):
            await entered.wait()
        assert gateway.streams.limits.owners == 1
    await until(lambda: not gateway.streams.connections)
    assert gateway.streams.limits.owners == 0
    assert not [task for task in asyncio.all_tasks() if task.get_name() == "ws-open"]


async def test_others_decide_who_connects(gateway: Gateway) -> None:
    """The endpoint asks whoever it is given: a token with its own limit, for one creator only."""
    await gateway.room()
    await gateway.room(ROOM + 1, "other")

    async def authenticate(handshake: Handshake) -> Caller:
        if handshake.query.get("jwtKey") != "good":
            raise InvalidKeyError
        return Caller("jwt_1", (("jwt_1", 1), ("key_1", 5)), None, frozenset({"demo"}))

    gateway.streams.mount("/", gateway.parts.socket(gateway.streams, authenticate))
    async with gateway.client("jwtKey=good") as client:
        assert (await client.frame())["event"] == "roomInfo"
        assert (gateway.streams.limits.used("jwt_1"), gateway.streams.limits.used("key_1")) == (1, 1)
        assert await refusal(gateway, "jwtKey=good") == ("tier_too_low", 4005)
    await until(lambda: not gateway.streams.limits.owners)
    assert await refusal(gateway, "uniqueId=other&jwtKey=good") == ("not_allowed", 4003)
    assert await refusal(gateway, f"roomId={ROOM + 1}&jwtKey=good") == ("not_allowed", 4003)
    assert await refusal(gateway, "jwtKey=bad") == ("invalid_key", 4003)


async def test_tokens(gateway: Gateway) -> None:
    """A browser's token opens what it is for, counts for itself and its key, and is worth nothing beside a key."""
    await gateway.room()
    await gateway.room(ROOM + 1, "other")
    key, secret = await gateway.parts.access.create("test", "basic")
    token = await gateway.parts.tokens.issue(key, allowed_creators=["demo"], max_websockets=1)
    used = gateway.streams.limits.used
    async with connect(f"{gateway.address}/?uniqueId=demo&jwtKey={token}") as socket:
        assert json.loads(await socket.recv())["event"] == "roomInfo"
        assert used(key.id) == 1
        assert await refusal(gateway, f"uniqueId=demo&jwtKey={token}", key="") == ("tier_too_low", 4005)
        assert used(key.id) == 1
    await until(lambda: not used(key.id))
    assert await refusal(gateway, f"uniqueId=other&jwtKey={token}", key="") == ("not_allowed", 4003)
    assert await refusal(gateway, f"uniqueId=demo&jwtKey={token}", key=secret) == ("invalid_key", 4003)
    assert await refusal(gateway, f"uniqueId=demo&jwtKey={token}x", key="") == ("invalid_key", 4003)


async def test_a_revoked_key_ends_its_connections(tmp_path: Path) -> None:
    """Also those that came in with a token of it; others stay."""
    async with running(tmp_path, keys_s=0.05, ping_s=1.0) as gateway:
        await gateway.room()
        key, secret = await gateway.parts.access.create("test", "pro")
        token = await gateway.parts.tokens.issue(key)
        async with (
            gateway.client(key=secret) as by_key,
            gateway.client(f"jwtKey={token}", key="") as by_token,
            gateway.client() as other,
        ):
            for client in (by_key, by_token, other):
                await client.frame()
            await gateway.parts.access.revoke(key.id)
            for client in (by_key, by_token):
                assert (await client.frame())["data"]["code"] == "invalid_key"
                assert await client.code() == 4003
            await until(lambda: not gateway.streams.limits.used(key.id))
            assert gateway.streams.connections == 1
        await until(lambda: not gateway.streams.revocation._close)


async def test_a_room_of_somebody_else(gateway: Gateway) -> None:
    """A name and a room that do not belong together."""
    await gateway.room()
    gateway.source.add_creator("other", ROOM + 1)
    await gateway.parts.store.remember_room(ROOM, unique_id="demo")
    assert await refusal(gateway, f"uniqueId=other&roomId={ROOM}") == ("room_offline", 4000)
