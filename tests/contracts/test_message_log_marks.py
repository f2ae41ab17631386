"""The message log, marks: each stored once, in its place between the messages, and read with them in one order."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.contracts.conftest import Location
from tests.contracts.rows import (
    BEGINNING,
    OTHER_ROOM,
    RECEIVED,
    ROOM,
    all_logs,
    end,
    live,
    mark,
    raw,
    tip_of,
    whole_log,
    words,
)
from webcastle.models import DraftMark, Entry, Gap, GapReason, Mark, MarkKind, Message, Tip, log_order
from webcastle.ports import Append, Interest, Store


async def test_a_mark_stands_behind_the_message_it_follows(store: Store) -> None:
    """``behind`` counts the messages of the append; marks behind one message are numbered from 1 in the order given."""
    marks = [mark("first"), mark("between", 1), mark("twin", 1), mark("last", 3)]
    (new,) = await store.append([live(ROOM, [10, 20, 30], marks=marks)])
    assert [(m.seq, m.number, m.name) for m in new.marks] == [
        (0, 1, "first"),
        (1, 1, "between"),
        (1, 2, "twin"),
        (3, 1, "last"),
    ]
    assert new.before == Tip(0)
    assert words(await whole_log(store, ROOM)) == ["first", 10, "between", "twin", 20, 30, "last"]


async def test_everything_about_a_mark_comes_back(location: Location) -> None:
    """Also after a restart: its body as it was, and the message it is about, whole."""
    draft = DraftMark(
        MarkKind.GIFT_ENDED, "77.5", RECEIVED + 7, {"n": 2**62, "text": "é\n", "list": [None, 1.5]}, 2, 10
    )
    async with location.opened() as store:
        (new,) = await store.append([live(ROOM, [10, 20], marks=[draft])])
        about = Message(ROOM, 1, 10, "WebcastMethod1", 100, RECEIVED, b"10")
        expected = Mark(ROOM, 2, 1, MarkKind.GIFT_ENDED, "77.5", RECEIVED + 7, draft.body, about)
        assert new.marks == (expected,)
    async with location.opened() as store:
        assert await store.marks(ROOM, MarkKind.GIFT_ENDED) == [expected]
        assert await store.log_after(ROOM, Tip(2), 10) == [expected]
        assert (await all_logs(store))[-1] == expected


async def test_a_gap_comes_back_as_it_was(store: Store) -> None:
    """The gap's own fields travel in the mark."""
    gap = Gap(ROOM, RECEIVED, RECEIVED + 50, GapReason.DROPPED, "1006", recovered=True)
    await store.append([live(ROOM, [1], marks=[gap.draft()])])
    assert [Gap.of(each) for each in await store.marks(ROOM, MarkKind.GAP)] == [gap]


async def test_a_mark_is_about_a_message_of_any_earlier_commit_or_of_none(store: Store) -> None:
    """A message that the room does not have is none; the same id in another room is another message."""
    await store.append([live(ROOM, [1]), live(OTHER_ROOM, [2]), live(ROOM, [0])])
    (new,) = await store.append([live(ROOM, [3], marks=[mark("a", 1, msg_id=1), mark("b", 1, msg_id=2), mark("c", 1)])])
    assert [m.message and m.message.msg_id for m in new.marks] == [1, None, None]
    assert await store.marks(ROOM, MarkKind.GIFT_ENDED) == list(new.marks)


async def test_an_append_without_messages_puts_marks_behind_the_tip(store: Store) -> None:
    """Numbers go on where they were, over commits; a message begins anew."""
    await store.append([live(ROOM, [1], marks=[mark("a", 1)])])
    (second,) = await store.append([live(ROOM, [], marks=[mark("b"), mark("c")])])
    assert (second.before, [(m.seq, m.number) for m in second.marks]) == (Tip(1, 1), [(1, 2), (1, 3)])
    record = await store.room(ROOM)
    assert record is not None
    assert record.tip == Tip(1, 3)
    assert await store.tips([ROOM]) == {ROOM: Tip(1, 3)}
    (third,) = await store.append([live(ROOM, [2], marks=[mark("d", 1)])])
    assert (third.before, [(m.seq, m.number) for m in third.marks]) == (Tip(1, 3), [(2, 1)])
    assert words(await whole_log(store, ROOM)) == [1, "a", "b", "c", 2, "d"]


async def test_marks_can_come_before_any_message(store: Store) -> None:
    """Behind seq 0, and history fetched later goes below them."""
    await store.append([live(ROOM, [], marks=[mark("a")])])
    assert await store.tips([ROOM]) == {ROOM: Tip(0, 1)}
    await store.append([live(ROOM, [5])])
    await store.prepend(ROOM, [raw(4)], received_at=RECEIVED, history_cursor="", done=True)
    assert words(await whole_log(store, ROOM)) == [4, "a", 5]


async def test_a_mark_between_known_messages_stands_behind_the_last_new_one(store: Store) -> None:
    """Else behind the room's tip: what is stored already never changes."""
    await store.append([live(ROOM, [1, 2, 3])])
    marks = [mark("a", 1), mark("b", 3), mark("c", 4), mark("d", 5)]
    (new,) = await store.append([live(ROOM, [1, 2, 3, 4, 3], marks=marks)])
    assert [(m.seq, m.number, m.name) for m in new.marks] == [(3, 1, "a"), (3, 2, "b"), (4, 1, "c"), (4, 2, "d")]
    assert new.before == Tip(3)
    assert words(await whole_log(store, ROOM)) == [1, 2, 3, "a", "b", 4, "c", "d"]


async def test_marks_are_placed_by_what_they_follow_not_by_the_order_given(store: Store) -> None:
    """Those behind the same message keep the order given; ``behind`` may exceed the messages."""
    marks = [mark("z", 9), mark("b", 2), mark("a", 1), mark("c", 2)]
    (new,) = await store.append([live(ROOM, [1, 2, 3], marks=marks)])
    assert [m.name for m in new.marks] == ["a", "b", "c", "z"]
    assert words(await whole_log(store, ROOM)) == [1, "a", 2, "b", "c", 3, "z"]


async def test_a_known_mark_is_skipped_and_leaves_no_hole(store: Store) -> None:
    """By room, kind and name, whatever else it says: within one append, over appends of a call, over commits."""
    first, second = await store.append(
        [live(ROOM, [1], marks=[mark("a", 1), mark("a", 1)]), live(ROOM, [2], marks=[mark("a", 0), mark("b", 1)])]
    )
    assert (words(first.marks), words(second.marks)) == (["a"], ["b"])
    (third,) = await store.append([live(ROOM, [3], marks=[mark("b", 1, at=5, msg_id=1), mark("c", 1)])])
    assert [(m.seq, m.number, m.name) for m in third.marks] == [(3, 1, "c")]
    assert words(await whole_log(store, ROOM)) == [1, "a", 2, "b", 3, "c"]


async def test_other_rooms_and_other_kinds_have_names_of_their_own(store: Store) -> None:
    """The same name twice is two marks if room or kind differ."""
    gap = mark("a", kind=MarkKind.GAP)
    new = await store.append([live(ROOM, [], marks=[mark("a"), gap]), live(OTHER_ROOM, [], marks=[mark("a")])])
    assert [len(each.marks) for each in new] == [2, 1]
    assert [m.kind for m in await store.marks(ROOM, MarkKind.GAP)] == [MarkKind.GAP]
    assert await store.marks(OTHER_ROOM, MarkKind.GAP) == []


async def test_a_commit_that_fails_leaves_no_mark(store: Store) -> None:
    """All or nothing: neither its messages nor its marks, nor an end, and interest stays."""
    await store.hold_interest([Interest(ROOM, "h", None)])
    for bad in (live(OTHER_ROOM, [2**70]), live(OTHER_ROOM, [], marks=[mark("x", at=2**70)])):
        with pytest.raises(ValueError, match="64-bit"):
            await store.append([live(ROOM, [1], marks=[mark("a", 1), end()]), bad])
    assert await whole_log(store, ROOM) == []
    record = await store.room(ROOM)
    assert record is not None
    assert (record.ended_at, record.tip) == (0, Tip(0))
    assert await store.interests(0) == [Interest(ROOM, "h", None)]
    (new,) = await store.append([live(ROOM, [1], marks=[mark("a", 1)])])
    assert words(new.marks) == ["a"]


async def test_the_end_of_a_broadcast_ends_the_room(store: Store) -> None:
    """The first time stands; interest in the room is cleared, and in no other; later interest is not taken."""
    await store.hold_interest([Interest(ROOM, "a", None), Interest(ROOM, "b", 2**50), Interest(OTHER_ROOM, "a", None)])
    await store.append([live(ROOM, [1], marks=[end(RECEIVED + 5)])])
    await store.append([live(ROOM, [2], marks=[end(RECEIVED + 9)])])
    record = await store.room(ROOM)
    assert record is not None
    assert record.ended_at == RECEIVED + 5
    assert [m.at for m in await store.marks(ROOM, MarkKind.BROADCAST_ENDED)] == [RECEIVED + 5]
    await store.hold_interest([Interest(ROOM, "c", None)])
    assert await store.interests(0) == [Interest(OTHER_ROOM, "a", None)]
    other = await store.room(OTHER_ROOM)
    assert other is not None
    assert other.ended_at == 0


async def test_reading_on_from_any_entry_gives_the_rest(store: Store) -> None:
    """Whatever the reader has last, a message or a mark; nothing is left out and nothing comes twice."""
    for number in range(6):
        behind = [mark(f"{number}.{index}", 2) for index in range(number % 3)]
        await store.append([live(ROOM, [2 * number, 2 * number + 1], marks=[mark(f"{number}"), *behind])])
    log = await whole_log(store, ROOM)
    assert len(log) == 12 + 6 + 6
    for limit in (1, 2, 5, 100):
        assert await whole_log(store, ROOM, limit) == log
    for index, entry in enumerate(log):
        rest = await store.log_after(ROOM, tip_of(entry), 100)
        assert rest == log[index + 1 :]


@pytest.mark.parametrize("limit", [0, -1])
async def test_no_limit_is_not_everything(store: Store, limit: int) -> None:
    """A limit below one reads nothing, marks neither."""
    await store.append([live(ROOM, [1], marks=[mark("a"), mark("b", 1)])])
    assert await store.log_after(ROOM, BEGINNING, limit) == []


async def test_a_page_has_at_most_so_many_messages_and_the_marks_up_to_the_last(store: Store) -> None:
    """Marks do not count, so that a page always brings the reader forward."""
    marks = [mark("a", 1), mark("b", 2), mark("c", 3)]
    await store.append([live(ROOM, [1, 2, 3], marks=marks)])
    assert words(await store.log_after(ROOM, BEGINNING, 2)) == [1, "a", 2, "b"]
    assert words(await store.log_after(ROOM, Tip(2, 1), 2)) == [3, "c"]


# any order of appends


def expected_log(log: list[tuple[int, int, int | str]], append: Append, known: set[object]) -> None:
    """Apply an append to a log of (seq, number, word) as the contract tells it, in the simplest way."""
    marks = sorted(append.marks, key=lambda draft: draft.behind)
    for index in range(len(append.messages) + 1):
        while marks and (marks[0].behind <= index or index == len(append.messages)):
            draft = marks.pop(0)
            if draft.name not in known:
                known.add(draft.name)
                seq, number = log[-1][:2] if log else (0, 0)
                log.append((seq, number + 1, draft.name))
        if index < len(append.messages):
            msg_id = append.messages[index].msg_id
            if msg_id not in known:
                known.add(msg_id)
                log.append((log[-1][0] + 1 if log else 1, 0, msg_id))


drafts = st.lists(st.builds(mark, st.sampled_from("abcdefghij"), st.integers(0, 6)), max_size=4)
appends = st.builds(live, st.just(0), st.lists(st.integers(0, 15), max_size=6), marks=drafts)
calls = st.lists(st.lists(st.tuples(st.integers(0, 1), appends), max_size=4), max_size=6)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(calls=calls, limit=st.integers(1, 5))
async def test_any_appends_give_the_log_of_the_model(
    store: Store, room_ids: itertools.count[int], calls: list[list[tuple[int, Append]]], limit: int
) -> None:
    """Messages and marks of two rooms, with repeats: what is returned, what each room's log is, where it ends."""
    rooms = [next(room_ids), next(room_ids)]
    logs: list[list[tuple[int, int, int | str]]] = [[], []]
    known: list[set[object]] = [set(), set()]
    _, begun = await _to_the_end(store)
    returned: list[Entry] = []
    for call in calls:
        new = await store.append(
            [Append(rooms[which], part.messages, part.received_at, marks=part.marks) for which, part in call]
        )
        for (which, part), appended in zip(call, new, strict=True):
            before = len(logs[which])
            assert appended.before == (Tip(*logs[which][-1][:2]) if logs[which] else Tip(0))
            expected_log(logs[which], part, known[which])
            entries = log_order(appended.messages, appended.marks)
            assert [(*tip_of(entry), *words([entry])) for entry in entries] == logs[which][before:]
            returned += entries
    for room_id, log in zip(rooms, logs, strict=True):
        assert [(*tip_of(entry), *words([entry])) for entry in await whole_log(store, room_id, limit)] == log
        tip = (await store.tips([room_id])).get(room_id, Tip(0))
        assert tip == (Tip(*log[-1][:2]) if log else Tip(0))
    assert (await _to_the_end(store, begun, limit))[0] == returned


async def _to_the_end(store: Store, position: str = "", limit: int = 1000) -> tuple[list[Entry], str]:
    """All rooms' logs behind a position, and the position at the end."""
    entries: list[Entry] = []
    while True:
        page, position = await store.read_all(position, limit)
        if not page:
            return entries, position
        entries += page
