"""The chaos room breaks connections in every way it knows, and a client with its last cursor loses nothing."""

import itertools
from collections import Counter

from tests.sandbox.visitor import Visitor
from webcastle.sandbox import Sandbox
from webcastle.sandbox.world.chaos import CHAOS, HTTP_FAULTS, SAFE_MS, SOCKET_FAULTS, planned_fault
from webcastle.sandbox.world.rooms import Room


def planned(room: Room, until: int) -> list[tuple[int, str]]:
    """Time and kind of the faults that a connection which started long ago meets."""
    found = []
    for at in sorted({slot.at for slot in room.timeline.after(0, until)}):
        fault = planned_fault(room, at, at - SAFE_MS - 1)
        if fault.fault:
            found.append((at, fault.fault))
    return found


async def test_a_fault_every_five_to_ten_seconds_of_every_kind(box: Sandbox) -> None:
    """Deterministic, and none in other rooms."""
    room = box.world.find("demo_chaos")
    faults = planned(room, 1_200_000)
    assert faults == planned(room, 1_200_000)
    gaps = [later - sooner for (sooner, _), (later, _) in itertools.pairwise(faults)]
    assert 4_500 < min(gaps) <= max(gaps) < 11_500
    assert set(Counter(kind for _, kind in faults)) == set(CHAOS)
    assert not planned(box.world.find("demo_chat"), 600_000)


async def test_the_slot_where_a_connection_starts_is_safe(box: Sandbox) -> None:
    """A client that comes back right before a fault does not meet it again."""
    room = box.world.find("demo_chaos")
    at, kind = planned(room, 600_000)[0]
    assert planned_fault(room, at, at - SAFE_MS).fault == ""
    assert planned_fault(room, at, at - SAFE_MS - 1).fault == kind


async def test_reconnecting_with_the_last_good_cursor_loses_nothing(box: Sandbox, visitor: Visitor) -> None:
    """Five minutes of faults: every message arrives, in the ledger's order once repeats are taken out."""
    room_id = box.world.find("demo_chaos").room_id
    cursor = (await visitor.fetch(room_id)).cursor
    start = len(box.ledger("demo_chaos"))
    got: list[int] = []
    broken: Counter[str] = Counter()
    for _ in range(30):
        await box.advance(10_000)
        last = box.ledger("demo_chaos")[-1]
        while True:
            socket = await visitor.socket(room_id, cursor=cursor)
            await socket.enter(cursor=cursor)
            trouble = await socket.read_or_break(last)
            got += socket.ids
            cursor = socket.cursor or cursor
            await socket.close()
            if not trouble:
                break
            broken[trouble] += 1
            assert sum(broken.values()) < 200
    assert list(dict.fromkeys(got)) == box.ledger("demo_chaos")[start:]


async def test_one_connection_meets_drops_corruption_and_repeats(box: Sandbox, visitor: Visitor) -> None:
    """Connections that live for half a minute of world time do meet each fault that can be seen."""
    room_id = box.world.find("demo_chaos").room_id
    cursor = (await visitor.fetch(room_id)).cursor
    seen: Counter[str] = Counter()
    for _ in range(40):
        socket = await visitor.socket(room_id, cursor=cursor)
        await socket.enter(cursor=cursor)
        for _ in range(8):
            await box.advance(4_500)
        trouble = await socket.read_or_break(box.ledger("demo_chaos")[-1])
        seen[trouble] += 1
        if len(set(socket.ids)) < len(socket.ids):
            seen["repeated"] += 1
        cursor = socket.cursor or cursor
        await socket.close()
        if {"dropped", "corrupt", "repeated"} <= set(seen):
            return
    raise AssertionError(seen)


async def test_polling_meets_no_faults_and_the_same_order(box: Sandbox, visitor: Visitor) -> None:
    """The ledger is in order of emission, and so are cursors, although ids step back."""
    room_id = box.world.find("demo_chaos").room_id
    first = await visitor.fetch(room_id)
    await box.advance(60_000)
    ids = [message.msg_id for message in (await visitor.fetch(room_id, first.cursor)).messages]
    assert ids == box.ledger("demo_chaos")[-len(ids) :]
    assert ids != sorted(ids)


def test_the_lists_of_faults_do_not_overlap() -> None:
    """Each name is either for HTTP or for sockets."""
    assert not set(HTTP_FAULTS) & set(SOCKET_FAULTS)
