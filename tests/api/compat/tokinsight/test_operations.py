"""TokInsight's envelopes, byte for byte."""

from __future__ import annotations

import base64
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import orjson
import pytest
from google.protobuf import json_format

from tests.api.fakes import NOW, ROOM, FakeApp, message
from webcastle.core.timeline import ForwardPage, HistorySlice
from webcastle.models import Handle, Message
from webcastle.protocol.messages import message_class

CAPTURES = Path(__file__).parents[3] / "captures"
TOK = "/tok/v1"
CURSOR = f"{NOW}_7300000000000000101_1_1_{NOW}_0"


def first_page(*messages: Message) -> ForwardPage:
    return ForwardPage(
        messages, CURSOR, NOW, f"fetch_time:{NOW}|next_cursor:{CURSOR}", 1000, True, "7300000000000000101"
    )


def later_page(*messages: Message) -> ForwardPage:
    return ForwardPage(messages, CURSOR, NOW, f"fetch_time:{NOW}|next_cursor:{CURSOR}", 1000, False, "")


def captured(name: str) -> tuple[dict[str, Any], Message]:
    """A captured answer, and its one message as the store would have it."""
    answer = orjson.loads((CAPTURES / name).read_bytes())
    entry = answer["messages"][0]
    cls = message_class(entry["method"])
    assert cls is not None
    payload = json_format.ParseDict(entry["payload"], cls()).SerializeToString()
    common = entry["payload"]["common"]
    return answer, Message(int(common["roomId"]), 1, int(common["msgId"]), entry["method"], 0, 0, payload)


async def get(client: httpx.AsyncClient, path: str, **params: str | int) -> bytes:
    response = await client.get(f"{TOK}/{path}/", params=params)
    assert response.status_code == 200, response.text
    assert response.headers["content-type"] == "application/json"
    return response.content


async def test_first_answer_is_the_captured_one(client: httpx.AsyncClient, app: FakeApp) -> None:
    """The captured first answer comes out again, all names in their order; only msg_id is exact instead of rounded."""
    answer, stored = captured("room_msg_fetch.json")
    app.timeline.page = ForwardPage(
        (stored,),
        answer["cursor"],
        answer["now"],
        answer["internal_ext"],
        answer["fetch_interval"],
        answer["is_first"],
        answer["history_comment_cursor"],
    )
    assert answer["messages"][0]["msg_id"] != stored.msg_id
    answer["messages"][0]["msg_id"] = stored.msg_id
    assert await get(client, "webcast_room_msg_fetch", room_id=ROOM) == orjson.dumps(answer)


async def test_history_answer_is_the_captured_one(client: httpx.AsyncClient, app: FakeApp) -> None:
    """The captured history answer comes out again: no cursor, no flag while there is more."""
    answer, stored = captured("room_history_msg_fetch.json")
    app.timeline.slice = HistorySlice((stored,), answer["history_comment_cursor"], answer["now"], False)
    answer["messages"][0]["msg_id"] = stored.msg_id
    assert await get(client, "webcast_room_history_msg_fetch", room_id=ROOM) == orjson.dumps(answer)


async def test_later_answer(client: httpx.AsyncClient, app: FakeApp) -> None:
    """Later answers have neither is_first, nor is_history, nor a history cursor."""
    app.timeline.page = later_page(message(1), message(2))
    assert await get(client, "webcast_room_msg_fetch", room_id=ROOM, cursor=CURSOR) == (
        b'{"messages":[{"method":"WebcastChatMessage","payload":{},"msg_id":7300000000000000101},'
        b'{"method":"WebcastChatMessage","payload":{},"msg_id":7300000000000000102}],'
        b'"cursor":"%b","fetch_interval":1000,"now":%d,"internal_ext":"fetch_time:%d|next_cursor:%b"}'
        % (CURSOR.encode(), NOW, NOW, CURSOR.encode())
    )
    assert app.timeline.calls == [("fetch", ROOM, CURSOR)]


async def test_first_answer_flags_its_messages(client: httpx.AsyncClient, app: FakeApp) -> None:
    """The same message is flagged in a first answer and not in a later one, rendered once or not."""
    app.timeline.page = first_page(message(1))
    first = orjson.loads(await get(client, "webcast_room_msg_fetch", room_id=ROOM))
    app.timeline.page = later_page(message(1))
    later = orjson.loads(await get(client, "webcast_room_msg_fetch", room_id=ROOM, cursor=CURSOR))
    assert first["messages"][0] == later["messages"][0] | {"is_history": True}


async def test_nothing_new(client: httpx.AsyncClient, app: FakeApp) -> None:
    """Nothing new is an empty list with a cursor, not an error."""
    app.timeline.page = later_page()
    answer = orjson.loads(await get(client, "webcast_room_msg_fetch", room_id=ROOM, cursor=CURSOR))
    assert (answer["messages"], answer["cursor"]) == ([], CURSOR)


@pytest.mark.parametrize("method", ["WebcastFromTheFutureMessage", 'Web"cast\\ü\n'])
async def test_unknown_method(client: httpx.AsyncClient, app: FakeApp, method: str) -> None:
    """A method that the schema does not know keeps its bytes, in base64, in the payload's place."""
    payload = bytes(range(256))
    app.timeline.page = later_page(message(1, method, payload))
    (entry,) = orjson.loads(await get(client, "webcast_room_msg_fetch", room_id=ROOM))["messages"]
    assert list(entry) == ["method", "payload_b64", "msg_id"]
    assert entry["method"] == method
    assert base64.b64decode(entry["payload_b64"]) == payload


async def test_undecodable_payload(client: httpx.AsyncClient, app: FakeApp) -> None:
    """A known method with bytes that do not parse is passed on like an unknown one."""
    app.timeline.page = later_page(message(1, "WebcastChatMessage", b"\xff\xff\xff"))
    (entry,) = orjson.loads(await get(client, "webcast_room_msg_fetch", room_id=ROOM))["messages"]
    assert base64.b64decode(entry["payload_b64"]) == b"\xff\xff\xff"


async def test_end_of_history(client: httpx.AsyncClient, app: FakeApp) -> None:
    """At the end: no messages, the cursor repeated, and history_no_more."""
    app.timeline.slice = HistorySlice((), "7300000000000000101", NOW, True)
    assert await get(
        client, "webcast_room_history_msg_fetch", room_id=ROOM, history_comment_cursor="7300000000000000101"
    ) == (b'{"messages":[],"now":%d,"history_comment_cursor":"7300000000000000101","history_no_more":true}' % NOW)
    assert app.timeline.calls == [("history", ROOM, "7300000000000000101")]


@pytest.mark.parametrize("query", ["", "&cursor=", "&cursor=0"])
async def test_ways_to_begin(client: httpx.AsyncClient, app: FakeApp, query: str) -> None:
    """Absent, empty and 0 all reach the core as they are; it knows what they mean."""
    response = await client.get(f"{TOK}/webcast_room_msg_fetch?room_id={ROOM}{query}")
    assert response.status_code == 200
    assert app.timeline.calls == [("fetch", ROOM, query.removeprefix("&cursor="))]


@pytest.mark.parametrize("name", ["demo", "@demo", " @Demo", "demo.name_1"])
async def test_creator(client: httpx.AsyncClient, app: FakeApp, name: str) -> None:
    """A creator's room by @name, however it is spelt; ids as strings."""
    assert await get(client, "user_uniqueid", unique_id=name) == (
        b'{"status_code":0,"unique_id":"demo","uid":"6800000000000000001","sec_uid":"MS4wLjAB",'
        b'"room_id":"7300000000000000001","alive":true}'
    )
    assert app.discovery.calls == [("look_up", Handle.parse(name))]


@pytest.mark.parametrize("alive", [False, None])
async def test_creator_who_is_not_live(client: httpx.AsyncClient, app: FakeApp, alive: bool | None) -> None:
    """Offline is an answer to a look-up, not an error; so is unknown; no room is "0"."""
    app.discovery.lookup = replace(app.discovery.lookup, room_id=0, alive=alive)
    answer = orjson.loads(await get(client, "user_uniqueid", unique_id="demo"))
    assert (answer["room_id"], answer["alive"]) == ("0", alive)


async def test_check_alive(client: httpx.AsyncClient, app: FakeApp) -> None:
    """One room, in TikTok's own form."""
    assert await get(client, "webcast_room_check_alive", room_id=ROOM) == (
        b'{"data":[{"alive":true,"room_id":%d,"room_id_str":"%d"}],"extra":{"now":%d},"status_code":0}'
        % (ROOM, ROOM, NOW)
    )


async def test_check_alive_batch(client: httpx.AsyncClient, app: FakeApp) -> None:
    """One entry per id, in the order asked, repetitions kept; false and unknown are told apart."""
    ids = [ROOM + 2, ROOM, ROOM + 1, ROOM]
    app.discovery.liveness[ROOM + 1] = False
    answer = orjson.loads(await get(client, "webcast_room_check_alive_batch", room_ids=",".join(map(str, ids))))
    assert [entry["room_id_str"] for entry in answer["data"]] == list(map(str, ids))
    assert [entry["alive"] for entry in answer["data"]] == [None, True, False, True]


@pytest.mark.parametrize(
    ("query", "asked"),
    [
        ("", (0, "", None)),
        ("&user_id=&unique_id=", (0, "", None)),
        ("&user_id=6800000000000000002", (6800000000000000002, "", None)),
        ("&sec_user_id=MS4wLjAB", (0, "MS4wLjAB", None)),
        ("&unique_id=@demo", (0, "", "demo")),
    ],
)
async def test_user_info(
    client: httpx.AsyncClient, app: FakeApp, query: str, asked: tuple[int, str, str | None]
) -> None:
    """The user asked for, or the owner; canonical JSON untouched."""
    response = await client.get(f"{TOK}/webcast_room_user_info/?room_id={ROOM}{query}")
    assert response.content == b'{"data":{"id":"6800000000000000001","nickname":"Demo","payGrade":{}},"status_code":0}'
    assert app.profiles.calls == [(ROOM, *asked)]
