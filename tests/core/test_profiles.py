"""LIVE profiles: users found in a room."""

from __future__ import annotations

import json

import pytest

from tests.core.conftest import Core
from tests.core.fakes import NOW
from tests.protocol.wire import message
from webcastle.core.catalogue import Catalogue
from webcastle.core.profiles import Profiles
from webcastle.errors import CreatorNotFoundError
from webcastle.models import Handle, RawMessage
from webcastle.ports import Append

ROOM = 7_300_000_000_000_000_001


@pytest.fixture
def profiles(core: Core) -> Profiles:
    return Profiles(core.store, Catalogue(core.store, core.source, core.rooms, core.clock))


async def test_people_are_found_among_a_rooms_latest_messages(core: Core, profiles: Profiles) -> None:
    """By id, sec_uid or handle; latest profile first; otherwise an error that says where we looked."""
    user = message((1, 5), (3, "Old"), (38, "Demo.User"), (46, "sec5"))
    newer = message((1, 5), (3, "New"), (38, "Demo.User"), (46, "sec5"))
    chats = tuple(
        RawMessage(i, "WebcastChatMessage", message((2, u), (3, "hi"))) for i, u in enumerate((user, newer), start=1)
    )
    await core.store.append([Append(ROOM, chats, NOW)])
    for question in ({"user_id": 5}, {"sec_user_id": "sec5"}, {"handle": Handle("demo.user")}):
        found = json.loads(await profiles.find(ROOM, **question))
        assert found == {"id": "5", "nickname": "New", "displayId": "Demo.User", "secUid": "sec5"}
    with pytest.raises(CreatorNotFoundError, match="not been seen"):
        await profiles.find(ROOM, user_id=6)


async def test_without_a_user_it_is_the_owner_with_whatever_fits_the_schema(core: Core, profiles: Profiles) -> None:
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
    found = json.loads(await profiles.find(ROOM))
    assert found == {"id": "68", "displayId": "demo", "followInfo": {"followerCount": "3"}, "idStr": "68"}
