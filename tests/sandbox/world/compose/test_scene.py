"""Viewers in messages, and the header that all messages share."""

from collections import defaultdict

from tests.sandbox.world.compose.messages import MakeWorld, messages
from webcastle.protocol import schema
from webcastle.sandbox.world.compose.scene import header
from webcastle.sandbox.world.timeline import key_at


def test_moderators_subscribers_and_levels_have_badges(make_world: MakeWorld) -> None:
    """What the identity says, the badges say too."""
    scenes: defaultdict[int, int] = defaultdict(int)
    for built in messages(make_world(), "demo_chat", 580_000):
        if built.method == "WebcastChatMessage":
            message = schema.WebcastChatMessage.FromString(built.payload)
            kinds = {badge.scene_type for badge in message.user.badge_list}
            assert (1 in kinds) == message.user_identity.is_moderator_of_anchor == message.user.user_attr.is_admin
            assert (4 in kinds) == message.user_identity.is_subscriber_of_anchor
            for kind in kinds:
                scenes[kind] += 1
    assert {1, 4, 6, 8, 10} <= set(scenes)


def test_a_header_keeps_a_display_text_that_is_already_there(make_world: MakeWorld) -> None:
    """And fills in what all messages have."""
    world = make_world()
    room = world.find("demo_chat")
    slot = next(room.timeline.after(key_at(0)))
    message = schema.WebcastChatMessage()
    message.common.display_text.key = "kept"
    header(room.scene, slot, "WebcastChatMessage", message)
    assert message.common.display_text.key == "kept"
    assert (message.common.msg_id, message.common.room_id) == (slot.msg_id, room.room_id)
    assert message.common.create_time == world.epoch + slot.created
