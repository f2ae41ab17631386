"""The message log, messages: a gapless order per room, no message twice, both ends growing, reading along it."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.contracts.conftest import Location
from tests.contracts.rows import BEGINNING, OTHER_ROOM, RECEIVED, ROOM, ids, live, raw, whole_room, words
from webcastle.models import MarkKind, Message, RawMessage, Resume, Tip
from webcastle.ports import Append, Appended, Store


async def prepend(
    store: Store, room_id: int, msg_ids: list[int], cursor: str = "c", *, done: bool = False
) -> list[Message]:
    """Store a page of history, newest first."""
    page = [raw(msg_id) for msg_id in msg_ids]
    return list(await store.prepend(room_id, page, received_at=RECEIVED, history_cursor=cursor, done=done))


async def test_live_messages_are_numbered_from_one_in_the_order_given(store: Store) -> None:
    """The order of arrival counts, not that of the ids."""
    (new,) = await store.append([live(ROOM, [30, 10, 20])])
    assert [(m.seq, m.msg_id) for m in new.messages] == [(1, 30), (2, 10), (3, 20)]


async def test_everything_about_a_message_comes_back(store: Store) -> None:
    """Payloads are bytes, untouched, and big ids stay exact."""
    payload = bytes(range(256)) * 40
    message = RawMessage(2**63 - 1, "WebcastChatMessage", payload, 1_775_000_000_123)
    (new,) = await store.append([Append(ROOM, (message,), RECEIVED)])
    expected = Message(ROOM, 1, 2**63 - 1, "WebcastChatMessage", 1_775_000_000_123, RECEIVED, payload)
    assert new == Appended(Tip(0), (expected,), ())
    assert await store.read_after(ROOM, 0, 10) == [expected]


async def test_an_empty_payload_and_an_unknown_method_are_messages_too(store: Store) -> None:
    """The store does not judge what upstream sends."""
    await store.append([Append(ROOM, (RawMessage(1, "", b""), RawMessage(-5, "Newer✓", b"\0")), RECEIVED)])
    assert [(m.method, m.payload) for m in await whole_room(store, ROOM)] == [("", b""), ("Newer✓", b"\0")]


async def test_known_messages_are_skipped_and_leave_no_hole(store: Store) -> None:
    """A replay after a reconnect brings back only what is new."""
    await store.append([live(ROOM, [1, 2, 3])])
    (new,) = await store.append([live(ROOM, [2, 3, 4])])
    assert [(m.seq, m.msg_id) for m in new.messages] == [(4, 4)]


async def test_a_message_that_stands_twice_in_one_call_is_stored_once(store: Store) -> None:
    """Within one append and across two appends of a call."""
    first, second = await store.append([live(ROOM, [1, 1, 2]), live(ROOM, [2, 3])])
    assert (ids(first.messages), ids(second.messages)) == ([1, 2], [3])
    assert (first.before, second.before) == (Tip(0), Tip(2))
    assert [m.seq for m in await whole_room(store, ROOM)] == [1, 2, 3]


async def test_rooms_have_orders_of_their_own(store: Store) -> None:
    """The same message id in two rooms is two messages."""
    await store.append([live(ROOM, [1, 2]), live(OTHER_ROOM, [2]), live(ROOM, [3])])
    assert [(m.seq, m.msg_id) for m in await whole_room(store, ROOM)] == [(1, 1), (2, 2), (3, 3)]
    assert [(m.seq, m.msg_id) for m in await whole_room(store, OTHER_ROOM)] == [(1, 2)]


async def test_an_append_without_messages_moves_only_the_cursor(store: Store) -> None:
    """Upstream moves its cursor also when nothing happens in the room."""
    assert await store.append([live(ROOM, [], Resume("c1", "x1"))]) == [Appended(Tip(0), (), ())]
    record = await store.room(ROOM)
    assert record is not None
    assert (record.resume, record.first_seq, record.last_seq) == (Resume("c1", "x1"), 1, 0)
    assert await store.append([]) == []


async def test_the_cursor_of_the_last_append_stands(store: Store) -> None:
    """Also when a later append has none, and when its messages were all known."""
    await store.append([live(ROOM, [1], Resume("c1", "x1")), live(ROOM, [2], Resume("c2", "x2")), live(ROOM, [3])])
    record = await store.room(ROOM)
    assert record is not None
    assert record.resume == Resume("c2", "x2")
    await store.append([live(ROOM, [4])])
    record = await store.room(ROOM)
    assert record is not None
    assert record.resume == Resume("c2", "x2")
    await store.append([live(ROOM, [1], Resume("c3"))])
    record = await store.room(ROOM)
    assert record is not None
    assert record.resume == Resume("c3", "")


async def test_a_commit_that_fails_leaves_nothing_behind(store: Store) -> None:
    """All or nothing, over all rooms of the call; the next commit goes on without a hole."""
    await store.append([live(ROOM, [1], Resume("c1"))])
    broken = Append(OTHER_ROOM, (raw(8), RawMessage(2**70, "TooBig", b"")), RECEIVED)
    with pytest.raises(ValueError, match="64-bit"):
        await store.append([live(ROOM, [2, 3], Resume("c2")), broken])
    assert ids(await whole_room(store, ROOM)) == [1]
    assert await store.room(OTHER_ROOM) is None
    record = await store.room(ROOM)
    assert record is not None
    assert (record.resume, record.last_seq) == (Resume("c1"), 1)
    (new,) = await store.append([live(ROOM, [2])])
    assert [(m.seq, m.msg_id) for m in new.messages] == [(2, 2)]


async def test_history_goes_below_everything_stored(store: Store) -> None:
    """Newest first as upstream gives it: 0, -1, -2, …; the next page goes on below."""
    await store.append([live(ROOM, [10, 11])])
    assert [(m.msg_id, m.seq) for m in await prepend(store, ROOM, [9, 8])] == [(9, 0), (8, -1)]
    assert [(m.msg_id, m.seq) for m in await prepend(store, ROOM, [7])] == [(7, -2)]
    assert ids(await whole_room(store, ROOM)) == [7, 8, 9, 10, 11]


async def test_history_that_is_known_is_skipped_without_a_hole(store: Store) -> None:
    """Pages overlap with what arrived live and with each other."""
    await store.append([live(ROOM, [10, 11])])
    await prepend(store, ROOM, [11, 9, 9, 10, 8])
    assert [(m.seq, m.msg_id) for m in await whole_room(store, ROOM)] == [(-1, 8), (0, 9), (1, 10), (2, 11)]
    await store.append([live(ROOM, [9, 12])])
    assert [(m.seq, m.msg_id) for m in await store.read_after(ROOM, 2, 10)] == [(3, 12)]


async def test_history_can_come_before_anything_live(store: Store) -> None:
    """The first live message has seq 1 all the same."""
    await prepend(store, ROOM, [3, 2])
    await store.append([live(ROOM, [4])])
    assert [(m.seq, m.msg_id) for m in await whole_room(store, ROOM)] == [(-1, 2), (0, 3), (1, 4)]


async def test_tips_say_where_logs_end(store: Store) -> None:
    """Of the rooms asked for that are known; history does not move them."""
    await store.append([live(ROOM, [1, 2]), live(OTHER_ROOM, [3])])
    await prepend(store, ROOM, [0])
    assert await store.tips([ROOM, OTHER_ROOM, ROOM + 2]) == {ROOM: Tip(2), OTHER_ROOM: Tip(1)}
    assert await store.tips([OTHER_ROOM]) == {OTHER_ROOM: Tip(1)}
    assert await store.tips([]) == {}


async def test_the_bounds_and_the_history_cursor_are_kept(store: Store) -> None:
    """What a restart needs in order to go on."""
    await prepend(store, ROOM, [3, 2], "older")
    record = await store.room(ROOM)
    assert record is not None
    assert (record.first_seq, record.last_seq, record.history_cursor, record.history_done) == (-1, 0, "older", False)
    await prepend(store, ROOM, [], "oldest", done=True)
    await store.append([live(ROOM, [4])])
    record = await store.room(ROOM)
    assert record is not None
    assert (record.first_seq, record.last_seq, record.history_cursor, record.history_done) == (-1, 1, "oldest", True)


async def test_reading_forward_and_backward_meets_every_message_once(store: Store) -> None:
    """Pages of any size, across the seam between history and live."""
    await store.append([live(ROOM, range(100, 130))])
    await prepend(store, ROOM, list(range(99, 79, -1)))
    for limit in (1, 7, 50, 500):
        forward: list[Message] = []
        while page := await store.read_after(ROOM, forward[-1].seq if forward else -1000, limit):
            assert len(page) <= limit
            forward += page
        backward: list[Message] = []
        while page := await store.read_before(ROOM, backward[-1].seq if backward else 1000, limit):
            assert len(page) <= limit
            backward += page
        assert ids(forward) == list(range(80, 130))
        assert backward == forward[::-1]


async def test_a_long_read_is_complete_and_in_order(store: Store) -> None:
    """However an adapter cuts it."""
    await store.append([live(ROOM, range(1, 1001))])
    assert ids(await store.read_after(ROOM, 0, 777)) == list(range(1, 778))
    assert ids(await store.read_before(ROOM, 1001, 777)) == list(range(1000, 223, -1))


@pytest.mark.parametrize("limit", [0, -1])
async def test_no_limit_is_not_everything(store: Store, limit: int) -> None:
    """A limit below one reads nothing."""
    await store.append([live(ROOM, [1])])
    assert await store.read_after(ROOM, 0, limit) == []
    assert await store.read_before(ROOM, 9, limit) == []


@pytest.mark.parametrize("number", [0, -1, 404, 2**63 - 1, 2**63, -(2**63) - 1, 10**30])
async def test_ids_that_were_never_stored_find_nothing(store: Store, number: int) -> None:
    """Whatever number a request brings along."""
    await store.append([live(ROOM, [1])])
    assert await store.seq_of(ROOM, number) is None
    assert await store.seq_of(number, 1) is None
    assert await store.room(number) is None
    assert await store.marks(number, MarkKind.GAP) == []
    assert await store.tips([number]) == {}
    assert await store.log_after(number, BEGINNING, 10) == []
    assert await store.read_after(number, 0, 10) == []
    assert await store.read_before(number, 10, 10) == []
    assert ids(await store.read_before(ROOM, max(number, 10), 10)) == [1]
    assert ids(await store.read_after(ROOM, min(number, 0), 10)) == [1]
    assert words(await store.log_after(ROOM, Tip(min(number, 0)), 10)) == [1]
    assert words(await store.log_after(ROOM, Tip(0, max(number, 0)), 10)) == [1]
    assert await store.log_after(ROOM, Tip(max(number, 1), number), 10) == []


async def test_a_message_can_be_found(store: Store) -> None:
    """By room and id, live or history."""
    await store.append([live(ROOM, [5, 6]), live(OTHER_ROOM, [6])])
    await prepend(store, ROOM, [4])
    assert [await store.seq_of(ROOM, msg_id) for msg_id in (4, 5, 6)] == [0, 1, 2]
    assert await store.seq_of(OTHER_ROOM, 6) == 1


async def test_everything_is_there_after_a_restart(location: Location) -> None:
    """And the order goes on at both ends."""
    async with location.opened() as store:
        await store.append([live(ROOM, [1, 2], Resume("c", "x"))])
        await prepend(store, ROOM, [0])
    async with location.opened() as store:
        await store.append([live(ROOM, [2, 3])])
        await prepend(store, ROOM, [0, -1])
        assert [(m.seq, m.msg_id) for m in await whole_room(store, ROOM)] == [(-1, -1), (0, 0), (1, 1), (2, 2), (3, 3)]


async def test_a_store_can_be_opened_again_and_closed_twice(store: Store) -> None:
    """Closing is finishing; a second close has nothing to do."""
    await store.append([live(ROOM, [1])])
    await store.close()
    await store.close()
    await store.open()
    assert ids(await whole_room(store, ROOM)) == [1]


class RoomModel:
    """The order as the contract tells it, in the simplest way."""

    def __init__(self) -> None:
        self.order: dict[int, int] = {}
        self.first, self.last = 1, 0

    def append(self, msg_ids: list[int]) -> list[tuple[int, int]]:
        """New messages get the next seq."""
        new = []
        for msg_id in msg_ids:
            if msg_id not in self.order:
                self.last += 1
                self.order[msg_id] = self.last
                new.append((self.last, msg_id))
        return new

    def prepend(self, msg_ids: list[int]) -> list[tuple[int, int]]:
        """New messages get the seq below."""
        new = []
        for msg_id in msg_ids:
            if msg_id not in self.order:
                self.first -= 1
                self.order[msg_id] = self.first
                new.append((self.first, msg_id))
        return new


few_ids = st.lists(st.integers(0, 25), max_size=12)
steps = st.lists(
    st.one_of(
        st.tuples(st.just("append"), st.lists(st.tuples(st.integers(0, 1), few_ids), max_size=4)),
        st.tuples(st.just("prepend"), st.tuples(st.integers(0, 1), few_ids)),
    ),
    max_size=12,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=steps)
async def test_any_sequence_gives_the_order_of_the_model(
    store: Store, room_ids: itertools.count[int], steps: list[tuple[str, list[tuple[int, list[int]]]]]
) -> None:
    """Appends and prepends over two rooms, with repeats: what is returned, stored, found and bounded."""
    rooms = [next(room_ids), next(room_ids)]
    models = [RoomModel(), RoomModel()]
    for step, what in steps:
        if step == "append":
            stored = await store.append([live(rooms[which], msg_ids) for which, msg_ids in what])
            expected = [models[which].append(msg_ids) for which, msg_ids in what]
            assert [[(m.seq, m.msg_id) for m in part.messages] for part in stored] == expected
        else:
            which, msg_ids = what
            new = await prepend(store, rooms[which], msg_ids)
            assert [(m.seq, m.msg_id) for m in new] == models[which].prepend(msg_ids)
    for room_id, model in zip(rooms, models, strict=True):
        order = sorted((seq, msg_id) for msg_id, seq in model.order.items())
        assert [(m.seq, m.msg_id) for m in await whole_room(store, room_id)] == order
        assert [seq for seq, _ in order] == list(range(model.first, model.last + 1))
        record = await store.room(room_id)
        if record is not None:
            assert (record.first_seq, record.last_seq) == (model.first, model.last)
        for msg_id in range(26):
            assert await store.seq_of(room_id, msg_id) == model.order.get(msg_id)
