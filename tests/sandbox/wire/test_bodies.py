"""The JSON that describes rooms: the same numbers in each of its shapes."""

from collections.abc import Callable

import orjson

from webcastle.sandbox.wire.bodies import live_room, owner, page_user, room_card, room_info, user_ids
from webcastle.sandbox.world.world import World


def test_the_shapes_agree(make_world: Callable[..., World]) -> None:
    """Page, feed and room/info name the same room, owner, viewers and start."""
    world = make_world()
    room = world.find("demo_busy")
    card, info, live, user = (
        room_card(world, room),
        room_info(world, room),
        live_room(world, room),
        page_user(world, room.creator, room),
    )
    user_id, sec_uid = user_ids(world, room.creator)
    assert card["id_str"] == info["id_str"] == user["roomId"] == str(room.room_id)
    assert card["owner"]["id"] == info["owner_user_id"] == int(user["id"]) == user_id
    assert owner(world, room.creator, room)["sec_uid"] == user["secUid"] == sec_uid
    assert card["user_count"] == info["user_count"] == live["liveRoomStats"]["userCount"]
    assert card["create_time"] == live["startTime"] == (world.epoch + room.start) // 1000
    orjson.dumps([card, info, live, user])


def test_numbers_stop_with_the_broadcast(make_world: Callable[..., World]) -> None:
    """A room that is over keeps the likes of its last moment."""
    early, late = make_world(at=0), make_world(at=10_000_000)
    cards = [room_card(world, world.find("demo_ended")) for world in (early, late)]
    assert cards[0]["like_count"] == cards[1]["like_count"] > 0
    assert cards[0]["status"] == cards[1]["status"] == 4
