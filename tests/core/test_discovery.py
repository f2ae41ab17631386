"""Look-ups from memory, liveness in order, people found in a room."""

from __future__ import annotations

import asyncio
import json

import pytest

from tests.core.conftest import Core
from tests.core.fakes import NOW
from tests.core.test_timeline import ROOM
from tests.protocol.wire import message
from webcastle.errors import CreatorNotFoundError
from webcastle.models import Liveness, RawMessage
from webcastle.ports import Append


async def test_a_look_up_is_shared_and_remembered_for_a_while(core: Core) -> None:
    """However many ask, upstream is asked once, until the answer is old."""
    core.source.add_creator("demo", ROOM)
    found = await asyncio.gather(*(core.discovery.look_up("demo") for _ in range(10)))
    assert {f.room_id for f in found} == {ROOM}
    assert core.source.look_ups == 1
    await core.clock.advance(61)
    await core.discovery.look_up("demo")
    assert core.source.look_ups == 2


async def test_a_failed_look_up_is_told_to_all_and_not_remembered(core: Core) -> None:
    """The next one asks again."""
    for _ in range(2):
        results = await asyncio.gather(*(core.discovery.look_up("x") for _ in range(3)), return_exceptions=True)
        assert {type(r) for r in results} == {CreatorNotFoundError}
    assert core.source.look_ups == 2


async def test_an_ended_room_is_forgotten_at_once(core: Core) -> None:
    """check_alive saying no is as good as the stream's end."""
    core.source.add_creator("demo", ROOM)
    core.source.alive[ROOM] = False
    await core.discovery.look_up("demo")
    await core.discovery.alive([ROOM])
    await core.discovery.look_up("demo")
    assert core.source.look_ups == 2


async def test_liveness_comes_in_the_order_asked_and_unknown_is_none(core: Core) -> None:
    """Repeated ids are answered as often as they were asked."""
    core.source.alive = {1: True, 2: False}
    found = await core.discovery.alive([2, 3, 1, 2])
    assert found == [Liveness(2, False, NOW), Liveness(3, None, NOW), Liveness(1, True, NOW), Liveness(2, False, NOW)]


async def test_people_are_found_among_a_rooms_latest_messages(core: Core) -> None:
    """By id, sec_uid or handle; latest profile first; otherwise an error that says where we looked."""
    user = message((1, 5), (3, "Old"), (38, "Demo.User"), (46, "sec5"))
    newer = message((1, 5), (3, "New"), (38, "Demo.User"), (46, "sec5"))
    chats = tuple(
        RawMessage(i, "WebcastChatMessage", message((2, u), (3, "hi"))) for i, u in enumerate((user, newer), start=1)
    )
    await core.store.append([Append(ROOM, chats, NOW)])
    for question in ({"user_id": 5}, {"sec_user_id": "sec5"}, {"unique_id": "@demo.user"}):
        found = json.loads(await core.discovery.room_user(ROOM, **question))
        assert found == {"id": "5", "nickname": "New", "displayId": "Demo.User", "secUid": "sec5"}
    with pytest.raises(CreatorNotFoundError, match="not been seen"):
        await core.discovery.room_user(ROOM, user_id=6)


async def test_without_a_user_it_is_the_owner_with_whatever_fits_the_schema(core: Core) -> None:
    """room/info's owner, whose odd fields do not matter."""
    core.source.info[ROOM] = {
        "owner": {
            "id": 68,
            "id_str": "68",
            "display_id": "demo",
            "follow_info": {"follower_count": 3},
            "nickname": 7,
            "x": [],
        }
    }
    found = json.loads(await core.discovery.room_user(ROOM))
    assert found == {"id": "68", "displayId": "demo", "followInfo": {"followerCount": "3"}, "idStr": "68"}
