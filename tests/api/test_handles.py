"""The same @name is taken or refused alike, wherever it is given: in every dialect, on the WebSocket, and on the command line."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from urllib.parse import quote

import httpx
import pytest
import typer

from tests.api.conftest import KeyOf, staged
from tests.api.fakes import ROOM, FakeApp
from tests.models.test_handle import BAD, GOOD
from webcastle.api.compat.tiktools.admission import read_request
from webcastle.cli.console import handle
from webcastle.errors import BadRequestError

Gives = Callable[[httpx.AsyncClient, str], Awaitable[bool]]
"""Gives a name to one of the doors; whether it was taken."""


def by_get(path: str) -> Gives:
    async def give(client: httpx.AsyncClient, name: str) -> bool:
        answer = await client.get(path.format(name=quote(name, safe="")))
        assert answer.status_code in {200, 400}, answer.text
        return answer.status_code == 200

    return give


def by_post(path: str, parameter: str, *, several: bool = False) -> Gives:
    async def give(client: httpx.AsyncClient, name: str) -> bool:
        answer = await client.post(path, json={parameter: [name] if several else name})
        assert answer.status_code in {200, 400}, answer.text
        return answer.status_code == 200

    return give


async def live_page(client: httpx.AsyncClient, name: str) -> bool:
    """The page of a creator that cannot exist is that of one that does not."""
    answer = await client.get(f"/@{quote(name, safe='')}/live")
    return answer.status_code == 200 and "LiveRoom" in answer.text


async def api_live(client: httpx.AsyncClient, name: str) -> bool:
    answer = await client.get("/api-live/user/room/", params={"uniqueId": name})
    return bool(answer.json()["statusCode"] == 0)


async def socket(_: httpx.AsyncClient, name: str) -> bool:
    try:
        read_request({"uniqueId": name})
    except BadRequestError:
        return False
    return True


async def command(_: httpx.AsyncClient, name: str) -> bool:
    try:
        handle(name)
    except typer.BadParameter:
        return False
    return True


DOORS: dict[str, Gives] = {
    "tokinsight": by_get("/tok/v1/user_uniqueid/?unique_id={name}"),
    "tiktools": by_get("/webcast/room_id?unique_id={name}"),
    "tiktools body": by_post("/webcast/room_id", "uniqueId"),
    "tiktools list": by_post("/webcast/bulk_live_check", "unique_ids", several=True),
    "tiktools token": by_post("/authentication/jwt", "allowed_creators", several=True),
    "euler": by_get("/euler/webcast/room_id?uniqueId={name}"),
    "euler path": by_get("/euler/webcast/anchors/{name}/room_id"),
    "pages": by_get("/webcast/room/info_by_user/?unique_id={name}"),
    "pages api-live": api_live,
    "pages live": live_page,
    "socket": socket,
    "command line": command,
}
# What these cannot be given: an empty path segment or list entry, a slash in a path, a comma in a list.
NOT_SENT = {
    "euler path": {"", "a/b"},
    "pages live": {"", "a/b"},
    "tiktools list": {"", "a,b"},
    "tiktools token": {"", "a,b"},
}


@pytest.fixture
async def named(app: FakeApp, key_of: KeyOf) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(app=staged(app))
    headers = {"X-Api-Key": await key_of("unlimited")}
    async with httpx.AsyncClient(transport=transport, base_url="http://gateway", headers=headers) as client:
        yield client


@pytest.mark.parametrize("door", DOORS)
async def test_the_same_verdict_everywhere(named: httpx.AsyncClient, door: str) -> None:
    """Good names are taken, bad ones refused, in whatever words the door has for it."""
    gives = DOORS[door]
    for name in GOOD:
        assert await gives(named, name), name
    for name in BAD:
        if name not in NOT_SENT.get(door, set()):
            assert not await gives(named, name), name


@pytest.mark.parametrize("spelling", ["demo", "@Demo", " DEMO "])
async def test_every_spelling_is_one_creator(named: httpx.AsyncClient, app: FakeApp, spelling: str) -> None:
    """What is looked up is the normal form."""
    for door in ("tokinsight", "tiktools", "euler", "pages api-live", "pages live"):
        assert await DOORS[door](named, spelling)
    assert {call for call in app.discovery.calls if call[0] == "look_up"} == {("look_up", "demo")}
    answer = await named.get("/webcast/bulk_live_check", params={"unique_ids": f"{spelling},other"})
    assert answer.json()["data"] == {spelling: True, "other": True}
    await named.get("/tok/v1/webcast_room_user_info/", params={"room_id": ROOM, "unique_id": spelling})
    assert app.profiles.calls == [(ROOM, 0, "", "demo")]
