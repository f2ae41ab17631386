"""webcast.tiktok.com's JSON: rooms, liveness, gifts, the audience, with their refusals."""

import json
from typing import Any

import pytest

from tests.sandbox.visitor import Visitor
from webcastle.protocol import schema
from webcastle.sandbox import Sandbox

SESSION = "ttwid=1; sessionid=abc"


async def info(visitor: Visitor, room_id: object, **more: Any) -> Any:
    return await visitor.json(f"/webcast/room/info/?aid=1988&room_id={room_id}", **more)


async def test_room_info_of_a_live_room(box: Sandbox, visitor: Visitor) -> None:
    """Ids as number and string, status 2, owner, numbers, streams, topic; nothing that clients take for a refusal."""
    room = box.world.find("demo_busy")
    answer = await info(visitor, room.room_id)
    data = answer["data"]
    assert answer["status_code"] == 0
    assert data["id"] == room.room_id
    assert data["id_str"] == str(room.room_id)
    assert data["status"] == 2
    assert data["finish_time"] == data["create_time"]
    assert data["user_count"] > 1000
    assert data["owner"]["display_id"] == "demo_busy"
    assert data["owner_user_id_str"] == str(data["owner"]["id"])
    assert data["stream_url"]["flv_pull_url"]["HD1"].startswith("https://")
    stream = json.loads(data["stream_url"]["live_core_sdk_data"]["pull_data"]["stream_data"])
    assert set(stream["data"]) == {"origin", "uhd", "hd", "sd", "ld", "ao"}
    assert data["hashtag"]["title"] == "Gaming"
    assert "prompts" not in data
    by_name = await visitor.json("/webcast/room/info_by_user/?aid=1988&unique_id=demo_busy")
    assert by_name["data"]["id"] == room.room_id


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("demo_restricted", 4003110),
        ("demo_private", 20003),
        ("demo_blocked", 4003182),
        ("demo_ended", 30003),
        ("demo_offline", 30003),
    ],
)
async def test_room_info_refusals(box: Sandbox, visitor: Visitor, name: str, code: int) -> None:
    """HTTP 200, prompts, a status code, the server's clock."""
    for path in (f"info/?room_id={box.world.find(name).room_id}", f"info_by_user/?unique_id={name}"):
        answer = await visitor.json(f"/webcast/room/{path}&aid=1988")
        assert answer["status_code"] == code
        assert "prompts" in answer["data"]
        assert answer["extra"]["now"] == box.world.now_ms()


@pytest.mark.parametrize("name", ["demo_restricted", "demo_private"])
async def test_a_session_opens_restricted_rooms(box: Sandbox, visitor: Visitor, name: str) -> None:
    """With a sessionid cookie they are rooms like others."""
    answer = await info(visitor, box.world.find(name).room_id, cookies=SESSION)
    assert answer["status_code"] == 0


@pytest.mark.parametrize("room_id", ["", "0", "abc", "-1", "99999999999999999999", "7299999999999999999", "%E0%A5%AD"])
async def test_unknown_and_malformed_ids_are_refused(visitor: Visitor, room_id: str) -> None:
    """Never an internal error."""
    assert (await info(visitor, room_id))["status_code"] == 4003182


async def test_check_alive(box: Sandbox, visitor: Visitor) -> None:
    """Many ids in one call, in order; the dead are false, the unknown are left out; none at all gives no data."""
    live, ended = box.world.find("demo_chat").room_id, box.world.find("demo_ended").room_id
    answer = await visitor.json(f"/webcast/room/check_alive/?aid=1988&room_ids={live},{ended},123,x,")
    assert answer["data"] == [
        {"alive": True, "room_id": live, "room_id_str": str(live)},
        {"alive": False, "room_id": ended, "room_id_str": str(ended)},
    ]
    assert (await visitor.json("/webcast/room/check_alive/?aid=1988"))["data"] == []
    many = ",".join([str(live)] * 50)
    assert len((await visitor.json(f"/webcast/room/check_alive/?room_ids={many}"))["data"]) == 50


async def test_a_room_that_ends_is_dead_at_once(box: Sandbox, visitor: Visitor) -> None:
    """In check_alive, room/info and the look-up."""
    room = box.world.find("demo_quiet")
    box.emit("demo_quiet", kind="end")
    alive = await visitor.json(f"/webcast/room/check_alive/?room_ids={room.room_id}")
    assert alive["data"][0]["alive"] is False
    assert (await info(visitor, room.room_id))["status_code"] == 30003
    look_up = await visitor.json("/api-live/user/room/?aid=1988&uniqueId=demo_quiet")
    assert look_up["data"]["user"]["status"] == 4


async def test_room_enter_wants_a_session(box: Sandbox, visitor: Visitor) -> None:
    """20003 without, the room with, 30003 for a finished one."""
    room_id = box.world.find("demo_chat").room_id
    assert (await visitor.json(f"/webcast/room/enter/?room_id={room_id}"))["status_code"] == 20003
    assert (await visitor.json(f"/webcast/room/enter/?room_id={room_id}", cookies=SESSION))["data"]["id"] == room_id
    ended = box.world.find("demo_ended").room_id
    assert (await visitor.json(f"/webcast/room/enter/?room_id={ended}", cookies=SESSION))["status_code"] == 30003


async def test_the_gift_list_matches_the_gifts_that_are_sent(box: Sandbox, visitor: Visitor) -> None:
    """Every gift id of the gift room is in it, with its type and price."""
    answer = await visitor.json("/webcast/gift/list/?aid=1988")
    listed = {gift["id"]: gift for gift in answer["data"]["gifts"]}
    assert answer["extra"]["log_id"]
    room = box.world.find("demo_gifts")
    for slot in room.timeline.after(0, 60_000):
        if slot.kind == "gift":
            sent = schema.WebcastGiftMessage.FromString(box.world.message(room, slot).payload)
            assert listed[sent.gift_id]["type"] == sent.gift.type
            assert listed[sent.gift_id]["diamond_count"] == sent.gift.diamond_count


async def test_the_audience_wants_a_session(box: Sandbox, visitor: Visitor) -> None:
    """20003 without; with one, ranks in order and the current total; a wrong anchor is refused."""
    room = box.world.find("demo_chat")
    path = f"/webcast/ranklist/online_audience/?aid=1988&room_id={room.room_id}"
    assert (await visitor.json(path))["status_code"] == 20003
    answer = await visitor.json(f"{path}&anchor_id={room.creator.user_id(1)}", cookies=SESSION)
    ranks = answer["data"]["ranks"]
    assert [rank["rank"] for rank in ranks] == list(range(1, 21))
    scores = [rank["score"] for rank in ranks]
    assert scores == sorted(scores, reverse=True)
    assert answer["data"]["total"] > 20
    assert (await visitor.json(f"{path}&anchor_id=1", cookies=SESSION))["status_code"] == 4003182
