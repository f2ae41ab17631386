"""A broadcast's order, ids and rhythm, computed without a server."""

import pytest

from tests.sandbox.world.timelines import CREATORS, MINUTE, ROOM_ID, timeline
from webcastle.sandbox.world.drafts import LATE_MS
from webcastle.sandbox.world.timeline import Timeline, at_of, key_at

TRAFFIC = (
    "demo_chat",
    "demo_gifts",
    "demo_battle",
    "demo_quiet",
    "demo_busy",
    "demo_chaos",
    "demo_everything",
    "demo_streaks",
    "harbour_news",
    "quiet_0001",
)


@pytest.mark.parametrize("name", TRAFFIC)
def test_ids_have_19_digits_begin_with_7_and_are_unique(name: str) -> None:
    """No two messages of a room share an id, and every id looks like TikTok's."""
    ids = [slot.msg_id for slot in timeline(name).after(0)]
    assert len(set(ids)) == len(ids) > 100
    assert all(len(str(each)) == 19 and str(each)[0] == "7" for each in ids)


@pytest.mark.parametrize("name", TRAFFIC)
def test_an_id_leads_back_to_its_slot(name: str) -> None:
    """Every id leads to its slot; its neighbours and other rooms' ids are not."""
    line = timeline(name, minutes=2)
    other = Timeline(1, CREATORS[name], ROOM_ID + 1, start=0, end=2 * MINUTE)
    for slot in line.after(0):
        assert line.find(slot.msg_id) == slot
        assert line.find(slot.msg_id + 1) is None
        assert other.find(slot.msg_id) is None
    assert line.find(0) is None
    assert line.find(2**63 - 1) is None


@pytest.mark.parametrize("name", ["demo_chat", "demo_chaos", "demo_everything"])
def test_forwards_and_backwards_are_the_same_messages(name: str) -> None:
    """Reading forwards and backwards from any slot gives complementary parts of one sequence."""
    line = timeline(name, minutes=3)
    slots = list(line.after(0))
    assert list(line.before(slots[-1].key + 1)) == slots[::-1]
    for cut in (0, 1, len(slots) // 2, len(slots) - 1):
        key = slots[cut].key
        assert list(line.after(key)) == slots[cut + 1 :]
        assert list(line.before(key)) == slots[:cut][::-1]
    assert [slot.key for slot in slots] == sorted(slot.key for slot in slots)


def test_until_stops_at_that_moment() -> None:
    """A slot that is sent in the very millisecond belongs to it, a later one does not."""
    line = timeline("demo_chat")
    slots = list(line.after(0))
    moment = slots[50].at
    assert list(line.after(0, moment)) == [slot for slot in slots if slot.at <= moment]
    assert line.latest(moment) == [slot for slot in slots if slot.at <= moment][-1]
    assert line.latest(-1) is None


@pytest.mark.parametrize("name", TRAFFIC)
def test_the_count_agrees_with_the_slots(name: str) -> None:
    """Counting in small slices, in any order of questions, gives the number of messages."""
    line = timeline(name)
    slots = list(line.after(0))
    for moment in (0, 19_999, 20_000, 333_333, 10 * MINUTE, 30 * MINUTE, 50_000):
        expected = sum(1 for slot in slots if slot.at <= moment)
        counted = None
        while counted is None:
            counted = line.count(moment, 3)
        assert counted == expected
    assert timeline(name).count(10 * MINUTE, 1) is None


def test_the_last_message_says_that_the_broadcast_ended() -> None:
    """Exactly one end, at the scheduled moment, with nothing after it."""
    line = timeline("demo_chat", minutes=7)
    slots = list(line.after(0))
    assert [slot.kind for slot in slots].count("ended") == 1
    assert slots[-1].kind == "ended"
    assert slots[-1].at == 7 * MINUTE
    assert line.frame(slots[-1].key) == ()


def test_frames_partition_the_messages() -> None:
    """Going from frame to frame hands out every message once, each frame from one moment."""
    line = timeline("demo_busy", minutes=1)
    key, out = 0, []
    while frame := line.frame(key):
        assert len({slot.at for slot in frame}) == 1
        out += frame
        key = frame[-1].key
    assert out == list(line.after(0))


def test_ids_do_not_depend_on_when_the_world_began() -> None:
    """The plan knows no epoch at all, and another seed gives other ids."""
    one = [slot.msg_id for slot in timeline("demo_chat", minutes=1).after(0)]
    assert one == [slot.msg_id for slot in timeline("demo_chat", minutes=1).after(0)]
    assert one != [slot.msg_id for slot in timeline("demo_chat", minutes=1, seed=2).after(0)]


def test_late_messages_are_older_than_their_neighbours() -> None:
    """In the chaos room some ids and creation times step back; the order of emission does not."""
    slots = list(timeline("demo_chaos").after(0))
    late = [slot for slot in slots if slot.created < slot.at]
    assert len(late) > 50
    assert all(slot.at - slot.created == LATE_MS for slot in late)
    ids = [slot.msg_id for slot in slots]
    assert ids != sorted(ids)
    assert not [slot for slot in timeline("demo_chat").after(0) if slot.created < slot.at]


def test_keys_hold_their_time() -> None:
    """Also before the world's beginning."""
    for at in (-86_400_000, -1, 0, 1, 10**11):
        assert at_of(key_at(at, 17)) == at
