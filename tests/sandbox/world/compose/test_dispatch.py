"""Messages are pure functions of the world, and the schema reads every one of them."""

import pytest
from google.protobuf import json_format
from google.protobuf.unknown_fields import UnknownFieldSet

from tests.sandbox.world.compose.messages import MakeWorld, messages
from webcastle.protocol import schema
from webcastle.protocol.messages import METHODS
from webcastle.sandbox.world.timeline import key_at

ROOMS = ("demo_chat", "demo_gifts", "demo_battle", "demo_quiet", "demo_chaos", "demo_streaks", "harbour_news")


@pytest.mark.parametrize("name", [*ROOMS, "demo_everything"])
def test_same_seed_same_bytes(make_world: MakeWorld, name: str) -> None:
    """Two worlds with one seed and epoch agree on every byte, whatever was asked first; another seed does not."""
    one, two = make_world(), make_world()
    there = messages(one, name)
    room = two.find(name)
    back = [two.message(room, slot) for slot in room.timeline.before(key_at(120_001))]
    assert back[::-1] == there
    assert [each.payload for each in messages(make_world(seed=2), name)] != [each.payload for each in there]


def test_another_epoch_moves_the_times_and_nothing_else(make_world: MakeWorld) -> None:
    """Same ids, same content, times shifted."""
    one, two = messages(make_world(), "demo_chat"), messages(make_world(epoch=1_800_000_000_000), "demo_chat")
    assert [each.msg_id for each in one] == [each.msg_id for each in two]
    shift = 1_800_000_000_000 - make_world().epoch
    assert [each.create_time + shift for each in one] == [each.create_time for each in two]
    chats = [
        [
            schema.WebcastChatMessage.FromString(each.payload).content
            for each in some
            if each.method == "WebcastChatMessage"
        ]
        for some in (one, two)
    ]
    assert chats[0] == chats[1]


@pytest.mark.parametrize("name", [*ROOMS, "demo_everything"])
def test_messages_are_whole(make_world: MakeWorld, name: str) -> None:
    """The header says what the envelope says, nothing lies outside the schema, and JSON takes it all."""
    world = make_world()
    room_id = world.find(name).room_id
    for built in messages(world, name):
        cls = METHODS.get(built.method)
        message = (cls or schema.WebcastInRoomBannerMessage).FromString(built.payload)
        assert message.common.method == built.method
        assert message.common.msg_id == built.msg_id
        assert message.common.room_id == room_id
        assert message.common.create_time == built.create_time
        assert len(UnknownFieldSet(message)) == (4 if cls is None else 0)
        json_format.MessageToJson(message)


def test_every_method_occurs_in_ordinary_rooms_too_or_is_known_to_be_rare(make_world: MakeWorld) -> None:
    """The talk room alone has the dozen kinds of the captures, and methods that the schema does not know."""
    methods = {built.method for built in messages(make_world(), "demo_chat", 540_000)}
    assert len(methods) >= 16
    assert "WebcastCommentTrayMessage" in methods - set(METHODS)
