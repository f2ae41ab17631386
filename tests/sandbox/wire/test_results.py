"""Fetch results and frames as bytes."""

from collections.abc import Callable

from webcastle.protocol import frames, schema
from webcastle.sandbox.wire.results import Frames, result
from webcastle.sandbox.world.world import World

MakeWorld = Callable[..., World]


def test_history_is_marked_and_does_not_move_the_cursor(make_world: MakeWorld) -> None:
    """The cursor names the last new message, or the given one if there is none."""
    world = make_world()
    room = world.find("demo_chat")
    slots = list(room.timeline.after(0, world.now_at()))[:10]
    fetched = result(world, room, slots, 5, after=77, history=4)
    assert [message.is_history for message in fetched.messages] == [True] * 4 + [False] * 6
    assert fetched.cursor.split("_")[1] == str(slots[-1].msg_id)
    assert result(world, room, slots, 5, after=77, history=10).cursor.split("_")[1] == "77"


def test_a_frame_is_encoded_once_for_all(make_world: MakeWorld) -> None:
    """The same object while it is kept, the same bytes always; compressed or not it holds the same result."""
    world = make_world()
    room = world.find("demo_chat")
    slots = room.timeline.frame(0)
    made = Frames(world)
    packed = made.pack(room, slots, compress=True)
    assert made.pack(room, slots, compress=True) is packed
    assert Frames(make_world()).pack(room, slots, compress=True).data == packed.data
    unshared = made.pack(room, slots, compress=True, keep=False)
    assert unshared is not packed
    assert unshared == packed
    plain = made.pack(room, slots, compress=False)
    assert plain.plain == packed.plain
    decoded = frames.decode_frame(packed.data)
    assert isinstance(decoded, frames.Frame)
    fetched = schema.ProtoMessageFetchResult.FromString(decoded.payload)
    assert [message.msg_id for message in fetched.messages] == [slot.msg_id for slot in slots]


def test_kept_frames_are_bounded(make_world: MakeWorld) -> None:
    """However long a broadcast is replayed."""
    world = make_world()
    room = world.find("demo_busy")
    made = Frames(world)
    key = 0
    for _ in range(1_500):
        slots = room.timeline.frame(key)
        key = slots[-1].key
        made.pack(room, slots, compress=False)
    assert len(made._kept) == 1024
