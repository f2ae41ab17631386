"""Putting messages into rooms by hand."""

from typing import Any

import pytest

from tests.sandbox.visitor import Visitor
from webcastle.protocol import messages, schema
from webcastle.sandbox import Sandbox
from webcastle.sandbox.emit import KINDS
from webcastle.sandbox.world import Built


async def emit(visitor: Visitor, **fields: Any) -> Any:
    status, answer = await visitor.control("/emit", {"unique_id": "demo_quiet", **fields})
    assert status == 200, answer
    return answer


def decoded(built: Built) -> Any:
    return messages.decode(built.method, built.payload)


async def test_an_emitted_message_is_pushed_at_once_and_ledgered(box: Sandbox, visitor: Visitor) -> None:
    """With a clock that stands still."""
    room_id = box.world.find("demo_quiet").room_id
    socket = await visitor.socket(room_id)
    await socket.enter()
    answer = await emit(visitor, kind="chat", user="ann", text="hi there")
    _, fetched = await socket.result()
    (sent,) = answer["messages"]
    assert fetched.messages[0].msg_id == int(sent["msg_id"]) == box.ledger("demo_quiet")[-1]
    chat = schema.WebcastChatMessage.FromString(fetched.messages[0].payload)
    assert (chat.content, chat.user.display_id, chat.user.nickname) == ("hi there", "ann", "ann")
    assert chat.user.id
    assert chat.common.create_time == sent["create_time"] == box.world.clock.now_ms()
    assert chat.common.room_id == room_id


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in ("end", "suspend")])
async def test_every_kind_makes_its_message(box: Sandbox, kind: str) -> None:
    """One or two messages whose header is complete."""
    sent = box.emit("demo_quiet", kind=kind, user="ann", text="x", count=3)
    assert len(sent) == (2 if kind == "gift" else 1)
    for built in sent:
        message = decoded(built)
        assert message.common.msg_id == built.msg_id
        assert message.common.method == built.method
        user = getattr(message, "user", None)
        if isinstance(user, schema.User):
            assert user.display_id == "ann"


async def test_a_gift_is_a_streak_with_its_end(box: Sandbox) -> None:
    """A running count and a final with one group id; single gifts are one message; parts can be sent apart."""
    running, final = (decoded(each) for each in box.emit("demo_quiet", kind="gift", user="ann", gift="rose", count=5))
    assert (running.repeat_count, running.repeat_end) == (5, 0)
    assert (final.repeat_count, final.repeat_end) == (5, 1)
    assert running.group_id == final.group_id > 0
    assert running.gift.diamond_count == 1
    (single,) = (decoded(each) for each in box.emit("demo_quiet", kind="gift", gift=7934, count=3))
    assert (single.group_id, single.group_count, single.repeat_count) == (0, 3, 1)
    parts = [
        decoded(box.emit("demo_quiet", kind="gift", user="bo", count=count, streak="s", end=end)[0])
        for count, end in ((1, False), (2, False), (2, True))
    ]
    assert len({part.group_id for part in parts}) == 1
    assert parts[0].group_id != running.group_id
    (guest,) = box.emit("demo_quiet", kind="gift", gift="Night Train", to="cy")
    assert decoded(guest).to_user.display_id == "cy"


async def test_roles(box: Sandbox) -> None:
    """Moderators and subscribers by identity and badge."""
    (built,) = box.emit("demo_quiet", kind="chat", user="mod", text="x", moderator=True, subscriber=True)
    chat = decoded(built)
    assert chat.user_identity.is_moderator_of_anchor
    assert chat.user_identity.is_subscriber_of_anchor
    assert {badge.scene_type for badge in chat.user.badge_list} == {1, 4}


async def test_the_wires_own_form(box: Sandbox, visitor: Visitor) -> None:
    """Canonical JSON of any part of any message; what is missing is filled in, ids are the sandbox's own."""
    payload = {
        "common": {"msgId": "5", "roomId": "6", "createTime": "1234567890123", "displayText": {"key": "k"}},
        "content": "raw",
        "user": {"nickname": "Ann A."},
        "emotes": [{"index": 1, "emote": {"emoteId": "7"}}],
    }
    await emit(visitor, method="WebcastChatMessage", payload=payload)
    room = box.world.find("demo_quiet")
    slot = room.timeline.latest(box.world.now_at())
    assert slot is not None
    built = box.world.message(room, slot)
    chat = decoded(built)
    assert chat.content == "raw"
    assert chat.user.nickname == "Ann A."
    assert chat.user.display_id == "somebody"
    assert chat.emotes[0].emote.emote_id == "7"
    assert chat.common.msg_id == built.msg_id
    assert chat.common.room_id == room.room_id
    assert chat.common.create_time == 1234567890123
    assert chat.common.display_text.key == "k"
    assert chat.common.method == "WebcastChatMessage"


async def test_a_method_that_no_schema_knows(box: Sandbox) -> None:
    """Header and unknown fields."""
    (built,) = box.emit("demo_quiet", method="WebcastBrandNewMessage")
    assert built.method == "WebcastBrandNewMessage"
    assert schema.MessagePeek.FromString(built.payload).common.msg_id == built.msg_id


async def test_ending_and_starting(box: Sandbox, visitor: Visitor) -> None:
    """End closes the broadcast, start begins another with a new room id."""
    old = box.world.find("demo_quiet").room_id
    await emit(visitor, kind="end")
    status, answer = await visitor.control("/emit", {"unique_id": "demo_quiet", "kind": "chat", "text": "x"})
    assert (status, answer["error"]) == (410, "room_ended")
    started = await emit(visitor, kind="start")
    assert started["room_id"] != str(old)
    assert box.world.find("demo_quiet").room_id == int(started["room_id"])
    status, answer = await visitor.control("/emit", {"unique_id": "demo_quiet", "kind": "start"})
    assert status == 400


@pytest.mark.parametrize(
    ("body", "status", "part"),
    [
        ({}, 400, "unique_id"),
        ({"unique_id": "demo_quiet"}, 400, "kind"),
        ({"unique_id": "nobody", "kind": "chat"}, 404, "nobody"),
        ({"unique_id": "demo_never", "kind": "chat"}, 409, "never live"),
        ({"unique_id": "demo_ended", "kind": "chat"}, 410, "ended"),
        ({"room_id": "123", "kind": "chat"}, 404, "123"),
        ({"unique_id": "nobody", "kind": "start"}, 404, "nobody"),
        ({"unique_id": "demo_quiet", "kind": "dance"}, 400, "kind"),
        ({"unique_id": "demo_quiet", "kind": "gift", "gift": "Car"}, 400, "Rose"),
        ({"unique_id": "demo_quiet", "kind": "chat", "method": "WebcastChatMessage"}, 400, "either"),
        ({"unique_id": "demo_quiet", "kind": "like", "count": -1}, 400, "count"),
        ({"unique_id": "demo_quiet", "kind": "like", "count": 10**12}, 400, "count"),
        ({"unique_id": "demo_quiet", "kind": "chat", "txt": "x"}, 400, "txt"),
        ({"unique_id": "demo_quiet", "method": "WebcastChatMessage", "payload": {"contents": "x"}}, 400, "contents"),
        ({"unique_id": "demo_quiet", "method": "WebcastChatMessage", "payload": {"content": 5}}, 400, "content"),
        ({"unique_id": "demo_quiet", "method": "NoSuch", "payload": {"a": 1}}, 400, "NoSuch"),
        ({"unique_id": "demo_quiet", "kind": "chat", "text": "x" * 10_001}, 400, "text"),
    ],
)
async def test_mistakes_are_explained(
    box: Sandbox, visitor: Visitor, body: dict[str, Any], status: int, part: str
) -> None:
    """The field or the name stands in the message, and nothing is sent."""
    before = box.ledger("demo_quiet")
    got, answer = await visitor.control("/emit", body)
    assert got == status
    assert part in answer["message"]
    assert box.ledger("demo_quiet") == before
