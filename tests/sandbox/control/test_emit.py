"""Messages put into rooms by hand, and broadcasts begun by hand: over HTTP and in the process."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.sandbox.visitor import Visitor
from webcastle.errors import BadRequestError, RoomEndedError
from webcastle.protocol import messages, schema
from webcastle.sandbox import Sandbox
from webcastle.sandbox.control.levers import Levers
from webcastle.sandbox.world.rooms import ENDED, LIVE, PAUSED, Built

MakeLevers = Callable[..., Levers]
HOUR = 3_600_000


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
    assert chat.common.create_time == sent["create_time"] == box.world.now_ms()
    assert chat.common.room_id == room_id


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


def test_an_injected_message_follows_what_was_sent_and_precedes_what_comes(make_levers: MakeLevers) -> None:
    """Its id lies between its neighbours', and reading from anywhere includes it once."""
    levers = make_levers()
    world = levers.world
    room = world.find("demo_chat")
    before = [slot.msg_id for slot in room.timeline.after(0, world.now_at())]
    sent = [levers.emitter.emit(room, {"kind": "chat", "text": str(number)})[0].msg_id for number in range(3)]
    levers.advance(10_000)
    ids = [slot.msg_id for slot in room.timeline.after(0, world.now_at())]
    assert ids[: len(before)] == before
    assert ids[len(before) : len(before) + 3] == sent
    assert len(ids) > len(before) + 3
    assert ids == sorted(ids)
    assert room.timeline.count(world.now_at()) == len(ids)
    for msg_id in sent:
        slot = room.timeline.find(msg_id)
        assert slot is not None
        assert world.message(room, slot).msg_id == msg_id


def test_ending_a_room_ends_the_broadcast(make_levers: MakeLevers) -> None:
    """Nothing planned comes any more, nothing can be put in, and the next broadcast is the scheduled one."""
    levers = make_levers()
    world = levers.world
    room = world.find("demo_chat")
    end = levers.emitter.emit(room, {"kind": "end"})[0]
    assert world.status(room) == ENDED
    levers.advance(HOUR)
    assert next(room.timeline.before(2**62)).msg_id == end.msg_id
    with pytest.raises(RoomEndedError):
        levers.emitter.emit(room, {"kind": "chat", "text": "hello?"})
    levers.advance(6 * HOUR)
    assert world.find("demo_chat").number == 1


def test_pause_and_resume_change_the_state(make_levers: MakeLevers) -> None:
    """Messages go on meanwhile."""
    levers = make_levers()
    world = levers.world
    room = world.find("demo_chat")
    levers.emitter.emit(room, {"kind": "pause"})
    assert world.status(room) == PAUSED
    levers.emitter.emit(room, {"kind": "resume"})
    assert world.status(room) == LIVE


def test_a_creator_can_be_sent_live(make_levers: MakeLevers) -> None:
    """Those who never were, those whose broadcast was ended, but not those who are live."""
    levers = make_levers()
    world = levers.world
    for name in ("demo_never", "demo_offline", "demo_ended"):
        room = levers.emitter.start_broadcast(world.creators[name])
        assert world.status(room) == LIVE
        assert world.find(name) is room
        assert room.start == world.now_at()
        levers.advance(60_000)
        assert world.room(room.room_id) is room
        assert (room.timeline.count(world.now_at()) or 0) > 60
    ended = world.find("demo_chat")
    with pytest.raises(BadRequestError, match="live already"):
        levers.emitter.start_broadcast(ended.creator)
    levers.emitter.emit(ended, {"kind": "suspend"})
    again = levers.emitter.start_broadcast(ended.creator)
    assert again.room_id != ended.room_id
    assert world.room(ended.room_id) is ended
    assert again.number == ended.number + 1


def test_a_flood_in_one_millisecond_is_refused_clearly(make_levers: MakeLevers) -> None:
    """With a clock that stands still, two thousand messages fit; then it has to be turned."""
    levers = make_levers()
    world = levers.world
    room = world.find("demo_quiet")
    for _ in range(2_048):
        levers.emitter.emit(room, {"kind": "like"})
    with pytest.raises(BadRequestError, match="one millisecond"):
        levers.emitter.emit(room, {"kind": "like"})
    levers.advance(1)
    assert levers.emitter.emit(room, {"kind": "like"})
