from benchmarks import traffic
from webcastle.protocol.frames import Frame, decode_frame, decode_result
from webcastle.protocol.messages import METHODS, raw_messages


def messages(room):
    for data in room.frames:
        frame = decode_frame(data)
        assert isinstance(frame, Frame)
        yield from raw_messages(decode_result(frame.payload).messages)


def test_every_message_has_an_id_of_its_own_and_a_known_method():
    """A benchmark of ingest would measure deduplication otherwise."""
    rooms = list(traffic.rooms(3, 50))
    found = [message for room in rooms for message in messages(room)]
    assert len({message.msg_id for message in found}) == len(found) == sum(room.messages for room in rooms)
    assert {message.method for message in found} <= set(METHODS)


def test_frames_hold_what_real_ones_hold_on_average():
    """2.8 messages a frame and about 1 kB a message."""
    room = traffic.room_traffic(0, 100)
    assert room.messages / len(room.frames) == 2.8
    assert 800 < room.payload_bytes / room.messages < 1_500


def test_traffic_is_the_same_in_every_run():
    """Us and the peers get the same bytes, though each run makes them anew."""
    assert traffic.room_traffic(4, 30) == traffic.room_traffic(4, 30)


def test_no_variant_repeats_a_part_when_every_user_is_new():
    """A decoder that remembers users, or how they are shown, finds nothing that it has seen."""
    for message in traffic.chat_samples().values():
        parsed = [type(message).FromString(p) for p in traffic.variants(message, 20, 20)]
        assert len({m.SerializeToString() for m in parsed}) == len({m.user.SerializeToString() for m in parsed}) == 20
        assert len({m.public_area_message_common.SerializeToString() for m in parsed}) == 20


def test_variants_repeat_as_many_users_as_asked():
    """The best case for a decoder that remembers is said to be that, and is."""
    for message in traffic.chat_samples().values():
        parsed = [type(message).FromString(p) for p in traffic.variants(message, 20, 5)]
        assert len({m.SerializeToString() for m in parsed}) == 20
        assert len({m.user.SerializeToString() for m in parsed}) == 5
