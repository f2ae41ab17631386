"""Gift streaks: exactly one end each, whatever is missing, repeated, late, reordered or interrupted."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.protocol.wire import message
from webcastle.core.gift_streaks import CLOCK_SLACK_MS, GiftStreaks, StreakEnded
from webcastle.models import DraftMark, Mark, MarkKind, Message, RawMessage, StreakEnd
from webcastle.protocol.messages import gift_peek

ROOM = 7300000000000000001
START = 1_775_000_000_000
TIMEOUT = 15_000
REPEAT_END, TIMED_OUT, SINGLE = StreakEnd.REPEAT_END, StreakEnd.TIMEOUT, StreakEnd.SINGLE


@dataclass(frozen=True)
class Gift:
    """One gift message to be; times are ms after the start."""

    at: int
    count: int = 1
    end: bool = False
    user: int = 11
    gift: int = 5655
    to: int = 0
    group: int = 900
    type: int = 1
    diamonds: int = 5
    group_count: int = 0
    delay: int = 50

    def message(self, msg_id: int) -> Message:
        """As it is stored."""
        description = message((5, self.gift), (11, self.type), (12, self.diamonds), (16, "Rose")) if self.type else b""
        payload = message(
            (2, self.gift),
            (4, self.group_count),
            (5, self.count),
            (7, message((1, self.user), (38, f"user{self.user}"))),
            *(((8, message((1, self.to))),) if self.to else ()),
            (9, int(self.end)),
            (11, self.group),
            *(((15, description),) if description else ()),
        )
        at = START + self.at
        return Message(ROOM, msg_id, msg_id, "WebcastGiftMessage", at, at + self.delay, payload)


def other(at: int, delay: int = 50) -> Message:
    """A message of another kind: the room moves on."""
    return Message(ROOM, 1, 10**6 + at, "WebcastLikeMessage", START + at, START + at + delay, b"")


def raw(stored: Message) -> RawMessage:
    """As it arrives."""
    return RawMessage(stored.msg_id, stored.method, stored.payload, stored.create_time)


def feed(streaks: GiftStreaks, stored: Message) -> list[StreakEnded]:
    """What a message ends."""
    return streaks.feed(raw(stored), stored.received_at)


def fed(streaks: GiftStreaks, *gifts: Gift | Message, first_id: int = 1) -> list[StreakEnded]:
    """What these messages end."""
    ended = []
    for number, gift in enumerate(gifts, first_id):
        ended += feed(streaks, gift.message(number) if isinstance(gift, Gift) else gift)
    return ended


def brief(ended: list[StreakEnded]) -> list[tuple[int, int, StreakEnd]]:
    """Count, diamonds, and how it ended."""
    return [(end.count, end.count * end.diamonds_each, end.ended_by) for end in ended]


def mark_of(end: StreakEnded, message_: Message | None = None) -> Mark:
    """The mark as it is stored."""
    draft = end.draft(0)
    return Mark(ROOM, 1, 1, draft.kind, draft.name, draft.at, draft.body, message_)


@pytest.fixture
def streaks() -> GiftStreaks:
    """One room's, with the default timeout."""
    return GiftStreaks(ROOM)


def test_a_streak_ends_with_the_message_that_says_so(streaks: GiftStreaks) -> None:
    """That message repeats the last count."""
    (end,) = fed(streaks, Gift(0, 1, to=22), Gift(800, 2, to=22), Gift(1500, 3, to=22), Gift(5000, 3, end=True, to=22))
    assert end == StreakEnded("ea13559b53b33e0ed719", 4, 3, 5, START, START + 5000, REPEAT_END)
    assert not end.before
    assert streaks.running == 0


def test_an_end_is_a_mark(streaks: GiftStreaks) -> None:
    """Named by the streak, about its newest message, with plain values that JSON carries."""
    (end,) = fed(streaks, Gift(0, 2), Gift(900, 2, end=True))
    draft = end.draft(behind=7)
    assert draft == DraftMark(
        MarkKind.GIFT_ENDED,
        end.streak_id,
        START + 900,
        {"count": 2, "diamonds_each": 5, "started_at": START, "ended_at": START + 900, "ended_by": "repeat_end"},
        behind=7,
        msg_id=2,
    )
    assert type(draft.body["ended_by"]) is str


@pytest.mark.parametrize(
    ("gift", "streak_id"),
    [
        (Gift(0, end=True), "5beba2e2d2b0bb0ccab7"),
        (Gift(0, end=True, to=22), "ea13559b53b33e0ed719"),
        (Gift(0, end=True, group=0), "d8292e023beb71fd162c"),
        (Gift(0, type=2, group=0), "d8292e023beb71fd162c"),
        (Gift(0, type=2), "4473782dcc0331a542d5"),
    ],
)
def test_a_streak_has_the_id_that_it_always_had(streaks: GiftStreaks, gift: Gift, streak_id: str) -> None:
    """Clients and marks of earlier versions know it."""
    (end,) = feed(streaks, gift.message(7300000000000000777))
    assert end.streak_id == streak_id


def test_nothing_ends_while_a_streak_runs(streaks: GiftStreaks) -> None:
    """The raw gift events serve those who cannot wait."""
    assert fed(streaks, Gift(0, 1), Gift(900, 2), other(3000)) == []
    assert streaks.running == 1


@pytest.mark.parametrize("type_", [2, 4])
def test_a_gift_of_another_type_ends_at_once(streaks: GiftStreaks, type_: int) -> None:
    """Its repeat_end means nothing, and neither does a group id."""
    ends = fed(
        streaks,
        Gift(0, type=type_, group=0, diamonds=199),
        Gift(100, type=type_, group=0, diamonds=199, end=True),
        Gift(200, type=type_, group=900, diamonds=199),
    )
    assert brief(ends) == [(1, 199, SINGLE)] * 3
    assert len({end.streak_id for end in ends}) == 3
    assert streaks.running == 0


def test_a_multiple_gift_of_another_type_counts_its_group(streaks: GiftStreaks) -> None:
    """group_count says how many were sent at once."""
    assert brief(fed(streaks, Gift(0, type=2, group=0, group_count=10, diamonds=3))) == [(10, 30, SINGLE)]


def test_a_streak_without_its_end_ends_after_the_timeout(streaks: GiftStreaks) -> None:
    """When the room has moved on by that much; it ended with its last message."""
    assert fed(streaks, Gift(0, 1), Gift(900, 4), other(900 + TIMEOUT)) == []
    (end,) = fed(streaks, other(901 + TIMEOUT))
    assert brief([end]) == [(4, 20, TIMED_OUT)]
    assert (end.ended_at, end.msg_id, end.before) == (START + 900, 2, True)


def test_in_a_quiet_room_our_clock_ends_it(streaks: GiftStreaks) -> None:
    """The tick counts from when we heard it."""
    fed(streaks, Gift(0, 1), Gift(900, 4, delay=300))
    assert streaks.tick(START + 1200 + TIMEOUT) == []
    assert brief(streaks.tick(START + 1201 + TIMEOUT)) == [(4, 20, TIMED_OUT)]
    assert streaks.tick(START + 10**6) == []


def test_a_streak_that_goes_on_keeps_no_other_alive(streaks: GiftStreaks) -> None:
    """Also when it is the older one."""
    ends = fed(streaks, Gift(0, 1), Gift(100, 1, user=12), Gift(10_000, 2), other(101 + TIMEOUT))
    assert [end.msg_id for end in ends] == [2]


def test_the_timeout_can_be_chosen() -> None:
    """It is a parameter."""
    streaks = GiftStreaks(ROOM, timeout_ms=2_000)
    assert brief(fed(streaks, Gift(0, 1), other(2001))) == [(1, 5, TIMED_OUT)]


def test_an_end_that_comes_twice_gives_one_end(streaks: GiftStreaks) -> None:
    """The second is of a streak that has ended."""
    ends = fed(streaks, Gift(0, 1), Gift(900, 2, end=True), Gift(901, 2, end=True), Gift(4000, 2, end=True))
    assert brief(ends) == [(2, 10, REPEAT_END)]


@pytest.mark.parametrize("late", [Gift(20_000, 3), Gift(20_000, 3, end=True), Gift(500, 2)])
def test_a_late_message_of_an_ended_streak_changes_nothing(streaks: GiftStreaks, late: Gift) -> None:
    """Neither after its end nor after its timeout."""
    assert brief(fed(streaks, Gift(0, 1), Gift(900, 2, end=True))) == [(2, 10, REPEAT_END)]
    assert fed(streaks, late) == []
    again = GiftStreaks(ROOM)
    assert brief(fed(again, Gift(0, 1), other(16_000), late)) == [(1, 5, TIMED_OUT)]
    assert again.running == 0


def test_the_highest_count_wins(streaks: GiftStreaks) -> None:
    """Counts may come in any order, and an end may carry an old one."""
    ends = fed(streaks, Gift(300, 3), Gift(100, 1), Gift(400, 4), Gift(200, 2), Gift(2000, 1, end=True))
    assert brief(ends) == [(4, 20, REPEAT_END)]
    assert ends[0].started_at == START + 100


def test_an_end_of_which_we_heard_nothing_before_is_a_streak(streaks: GiftStreaks) -> None:
    """We came in the middle."""
    assert brief(fed(streaks, Gift(0, 7, end=True))) == [(7, 35, REPEAT_END)]


def test_streaks_do_not_mix(streaks: GiftStreaks) -> None:
    """Giver, gift, recipient and group each make another streak."""
    variants = [{"user": 12}, {"gift": 7934}, {"to": 33}, {"group": 901}, {}]
    steps = [Gift(number * 10, count, **v) for count in (1, 2, 3) for number, v in enumerate(variants)]
    ends = [Gift(9000 + number, 3 + number, end=True, **v) for number, v in enumerate(variants)]
    ends = fed(streaks, *steps, *ends)
    assert [end.count for end in ends] == [3, 4, 5, 6, 7]
    assert len({end.streak_id for end in ends}) == 5


def test_a_message_without_the_gifts_description_belongs_to_its_streak(streaks: GiftStreaks) -> None:
    """The group id tells; the price is that of the messages that have it."""
    assert brief(fed(streaks, Gift(0, 1), Gift(900, 2, type=0), Gift(950, 2, type=0, end=True))) == [
        (2, 10, REPEAT_END)
    ]
    assert brief(fed(streaks, Gift(0, 1, type=0, group=0))) == [(1, 0, SINGLE)]


def test_streaks_without_a_group_id_are_told_apart_by_time(streaks: GiftStreaks) -> None:
    """Never observed, but counted right all the same."""
    ends = fed(
        streaks,
        Gift(0, 1, group=0),
        Gift(500, 2, group=0),
        Gift(900, 2, group=0, end=True),
        Gift(901, 2, group=0, end=True),
        Gift(600, 2, group=0),
        Gift(5000, 1, group=0),
        Gift(5900, 1, group=0, end=True),
        Gift(90_000, 9, group=0, end=True),
    )
    assert brief(ends) == [(2, 10, REPEAT_END), (1, 5, REPEAT_END), (9, 45, REPEAT_END)]
    assert len({end.streak_id for end in ends}) == 3


def test_a_break_of_the_link_does_not_end_a_streak(streaks: GiftStreaks) -> None:
    """What upstream sends afterwards, with its old times, goes on counting; no tick comes while the link is down."""
    fed(streaks, Gift(0, 1), Gift(900, 2))
    back = START + 60_000
    streaks.relink(back)
    assert streaks.tick(back + 1000) == []
    assert fed(streaks, Gift(1500, 3, delay=59_000), Gift(2100, 4, delay=58_500), first_id=3) == []
    assert streaks.tick(back + TIMEOUT) == []
    assert brief(fed(streaks, Gift(7000, 4, end=True, delay=54_000), first_id=5)) == [(4, 20, REPEAT_END)]


def test_after_a_break_of_which_nothing_was_recovered_a_streak_may_go_on(streaks: GiftStreaks) -> None:
    """The room jumps ahead; open streaks get a fresh timeout from there."""
    fed(streaks, Gift(0, 1), Gift(900, 2))
    streaks.relink(START + 40_000)
    assert fed(streaks, other(40_000), Gift(41_000, 9), first_id=3) == []
    assert brief(fed(streaks, Gift(44_000, 9, end=True), first_id=5)) == [(9, 45, REPEAT_END)]


def test_after_a_break_a_streak_that_does_not_go_on_ends(streaks: GiftStreaks) -> None:
    """By either clock."""
    fed(streaks, Gift(0, 1), Gift(900, 2))
    streaks.relink(START + 40_000)
    assert brief(fed(streaks, other(40_000), other(55_000), other(55_001))) == [(2, 10, TIMED_OUT)]
    again = GiftStreaks(ROOM)
    fed(again, Gift(0, 1), Gift(900, 2))
    again.relink(START + 40_000)
    assert again.tick(START + 55_000) == []
    assert brief(again.tick(START + 55_001)) == [(2, 10, TIMED_OUT)]


def test_the_end_of_the_broadcast_ends_everything(streaks: GiftStreaks) -> None:
    """Once."""
    fed(streaks, Gift(0, 3), Gift(10, 4, user=12))
    assert brief(streaks.close()) == [(3, 15, TIMED_OUT), (4, 20, TIMED_OUT)]
    assert streaks.close() == []


def test_a_creation_time_from_the_future_is_not_believed(streaks: GiftStreaks) -> None:
    """It would end every streak of the room, and all that come."""
    fed(streaks, Gift(0, 1))
    future = START + 1000 + CLOCK_SLACK_MS * 10
    assert feed(streaks, Message(ROOM, 9, 9, "WebcastLikeMessage", future, START + 1000, b"")) == []
    assert brief(fed(streaks, Gift(2000, 2), Gift(5000, 2, end=True), first_id=10)) == [(2, 10, REPEAT_END)]


def test_a_message_without_a_creation_time_counts_by_ours(streaks: GiftStreaks) -> None:
    """Time goes on."""
    first = Gift(0, 1).message(1)._replace(create_time=0)
    assert feed(streaks, first) == []
    assert feed(streaks, other(TIMEOUT)._replace(create_time=0)) == []
    assert brief(feed(streaks, other(TIMEOUT + 1)._replace(create_time=0))) == [(1, 5, TIMED_OUT)]


def test_a_message_without_a_creation_time_in_a_late_room(streaks: GiftStreaks) -> None:
    """It is as late as the one before: otherwise it would end every streak of a room that reaches us late."""
    assert feed(streaks, Gift(0, 1).message(1)._replace(received_at=START + 3 * TIMEOUT)) == []
    assert feed(streaks, other(0)._replace(create_time=0, received_at=START + 3 * TIMEOUT + 5)) == []
    assert brief(fed(streaks, Gift(10, 2, end=True), first_id=10)) == [(2, 10, REPEAT_END)]


def test_what_is_no_gift_or_does_not_parse_is_no_gift(streaks: GiftStreaks) -> None:
    """And breaks nothing."""
    for method, payload in (("WebcastGiftMessage", b"\xff"), ("WebcastGiftPanelUpdateMessage", b""), ("", b"")):
        assert feed(streaks, Message(ROOM, 1, 1, method, START, START, payload)) == []
    assert brief(fed(streaks, Gift(0, 2, end=True).message(1)._replace(method="GiftMessage"))) == [(2, 10, REPEAT_END)]


def test_hostile_counts_stay_counts(streaks: GiftStreaks) -> None:
    """Negative ones count as one and cost nothing; the largest fit JSON."""
    assert brief(fed(streaks, Gift(0, -5, end=True, diamonds=-3))) == [(1, 0, REPEAT_END)]
    assert brief(fed(streaks, Gift(0, 2**31 - 1, end=True, diamonds=2**31 - 1, user=12))) == [
        (2**31 - 1, (2**31 - 1) ** 2, REPEAT_END)
    ]


def test_memory_is_bounded() -> None:
    """One streak too many ends the longest silent; old ends are forgotten."""
    streaks = GiftStreaks(ROOM, max_open=3, max_finished=5)
    ends = fed(streaks, *(Gift(n, 1, user=100 + n) for n in range(50)))
    assert [end.msg_id for end in ends] == list(range(1, 48))
    assert {end.ended_by for end in ends} == {TIMED_OUT}
    assert streaks.running == 3
    assert len(streaks._finished) == 5


def test_a_message_fed_twice_counts_once(streaks: GiftStreaks) -> None:
    """A single gift too."""
    single = Gift(0, type=2, group=0).message(1)
    assert len(feed(streaks, single) + feed(streaks, single)) == 1


# --- after a restart --------------------------------------------------------------------------------------------------


def test_a_streak_that_was_running_goes_on(streaks: GiftStreaks) -> None:
    """Warming tells nothing; what ends later is told whole."""
    for number, gift in enumerate([Gift(0, 1), Gift(900, 2)], 1):
        streaks.warm(gift.message(number))
    streaks.relink(START + 40_000)
    (end,) = fed(streaks, other(40_000), Gift(1500, 3, end=True, delay=40_000), first_id=3)
    assert (end.count, end.started_at, end.ended_at, end.msg_id) == (3, START, START + 1500, 4)


def test_silence_ends_nothing_while_warming(streaks: GiftStreaks) -> None:
    """The previous owner may have given it a fresh timeout; if it had ended, its mark would stand in the log."""
    streaks.warm(Gift(0, 2).message(1))
    streaks.warm(other(50_000))
    assert streaks.running == 1
    streaks.relink(START + 51_000)
    assert brief(fed(streaks, other(51_000), Gift(52_000, 3, end=True), first_id=3)) == [(3, 15, REPEAT_END)]


@pytest.mark.parametrize("group", [900, 0])
@pytest.mark.parametrize("told", [True, False], ids=["with its message", "without its message"])
def test_a_stored_mark_ends_its_streak(group: int, told: bool) -> None:
    """One that timed out and one that TikTok ended; late messages change nothing."""
    first = Gift(0, 2, group=group).message(1)
    (end,) = fed(GiftStreaks(ROOM), first, other(TIMEOUT + 1))
    streaks = GiftStreaks(ROOM)
    streaks.warm(first)
    streaks.remember(mark_of(end, first if told else None))
    assert streaks.running == 0
    assert streaks.close() == fed(streaks, Gift(0, 2, group=group), Gift(0, 2, group=group, end=True), first_id=1) == []


def test_a_streak_without_a_group_id_may_begin_again_after_a_restart(streaks: GiftStreaks) -> None:
    """A mark ends the streak of its name, not the next one of the same giver and gift."""
    first, second = Gift(0, 2, group=0, end=True).message(1), Gift(60_000, 1, group=0).message(2)
    (end,) = fed(GiftStreaks(ROOM), first)
    streaks.warm(first)
    streaks.remember(mark_of(end, first))
    streaks.warm(second)
    streaks.remember(mark_of(end, first))
    assert streaks.running == 1


def test_marks_of_other_kinds_are_passed_over(streaks: GiftStreaks) -> None:
    """The log has them too."""
    streaks.warm(Gift(0, 2).message(1))
    streaks.remember(Mark(ROOM, 1, 1, MarkKind.GAP, "7.dropped", START, {}))
    assert streaks.running == 1


def test_what_ended_while_warming_stays_ended(streaks: GiftStreaks) -> None:
    """Also without its mark, as in a database of a version that had none."""
    streaks.warm(Gift(0, 2, end=True).message(1))
    streaks.warm(Gift(10, type=2, group=0).message(2))
    assert fed(streaks, Gift(0, 2, end=True), Gift(10, type=2, group=0)) == []


# --- random rooms -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Plan:
    """A streak to be (or a single gift, if the type says so)."""

    user: int
    gift: int
    to: int
    start: int
    steps: tuple[int, ...]
    ends: int
    type: int

    def gifts(self, group: int) -> list[Gift]:
        """Its messages."""
        base = Gift(self.start, 1, user=self.user, gift=self.gift, to=self.to, group=group, type=self.type)
        if self.type != 1:
            return [replace(base, group=0)]
        gifts, at = [base], self.start
        for count, pause in enumerate(self.steps, 2):
            at += pause
            gifts.append(replace(base, at=at, count=count))
        ends = (replace(gifts[-1], at=at + 3000 + number * 700, end=True) for number in range(self.ends))
        return [*gifts, *ends]

    @property
    def count(self) -> int:
        """What its end must say."""
        return 1 if self.type != 1 else 1 + len(self.steps)


PLANS = st.lists(
    st.builds(
        Plan,
        user=st.sampled_from([1, 2, 3]),
        gift=st.sampled_from([5655, 7934]),
        to=st.sampled_from([0, 8, 9]),
        start=st.integers(0, 60_000),
        steps=st.lists(st.integers(1, 5_000), max_size=6).map(tuple),
        ends=st.sampled_from([0, 1, 1, 1, 2]),
        type=st.sampled_from([1, 1, 1, 2]),
    ),
    min_size=1,
    max_size=12,
)


def room(plans: list[Plan], rng: random.Random) -> list[Message]:
    """Their messages as they arrive: interleaved by time, some up to a second late, some twice, among others."""
    gifts = [gift for number, plan in enumerate(plans) for gift in plan.gifts(1000 + number)]
    timed = sorted(((gift.at + rng.choice([0, 0, 0, rng.randrange(1000)]), gift) for gift in gifts), key=lambda p: p[0])
    messages = [gift.message(n)._replace(received_at=START + at + 50) for n, (at, gift) in enumerate(timed, 1)]
    repeats = [each for each in messages if rng.random() < 0.1]
    messages += [each._replace(received_at=each.received_at + rng.randrange(30_000)) for each in repeats]
    messages += [other(at) for at in range(0, 130_000, rng.choice([400, 4_000, 40_000]))]
    return sorted(messages, key=lambda each: each.received_at)


def truth(plans: list[Plan]) -> Counter[tuple[int, int, int, int]]:
    """What the ends must say: giver, gift, recipient, count."""
    return Counter((plan.user, plan.gift, plan.to, plan.count) for plan in plans)


class Owner:
    """The owner of a room and its log: messages once, marks behind them, as a store keeps them."""

    def __init__(self) -> None:
        self.streaks = GiftStreaks(ROOM)
        self.log: list[Message | Mark] = []
        self.ended: list[StreakEnded] = []
        self.clock = START
        self._stored: dict[int, Message] = {}

    def take(self, arrived: Message) -> None:
        """A message arrives; before it, a second passes as often as it did."""
        while self.clock + 1000 < arrived.received_at:
            self.clock += 1000
            self._mark(self.streaks.tick(self.clock))
        ended = feed(self.streaks, arrived)
        before = [end for end in ended if end.before]
        assert ended[: len(before)] == before
        self._mark(before)
        if arrived.msg_id not in self._stored:
            self._stored[arrived.msg_id] = arrived
            self.log.append(arrived)
        self._mark(ended[len(before) :])

    def end(self) -> None:
        """The broadcast is over."""
        self._mark(self.streaks.close())

    def restart(self) -> None:
        """The process ends here; the next one has the log only."""
        self.streaks = GiftStreaks(ROOM)
        for entry in self.log:
            if isinstance(entry, Message):
                self.streaks.warm(entry)
            else:
                self.streaks.remember(entry)
        self.streaks.relink(self.clock)

    def told(self) -> Counter[tuple[int, int, int, int]]:
        """What the marks say of the messages that they are about."""
        found: Counter[tuple[int, int, int, int]] = Counter()
        for entry in self.log:
            if isinstance(entry, Mark):
                assert entry.message is not None
                gift = gift_peek(entry.message.payload)
                assert gift is not None
                found[gift.user.id, gift.gift_id, gift.to_user.id, entry.body["count"]] += 1
        return found

    def _mark(self, ended: list[StreakEnded]) -> None:
        self.ended += ended
        self.log += [mark_of(end, self._stored[end.msg_id]) for end in ended]


@given(PLANS, st.randoms(use_true_random=False))
@settings(max_examples=150, deadline=None)
def test_exactly_one_right_end_for_each_streak(plans: list[Plan], rng: random.Random) -> None:
    """Interleaved, reordered, repeated, with ends missing or doubled."""
    owner = Owner()
    for each in room(plans, rng):
        owner.take(each)
    owner.end()
    assert owner.told() == truth(plans)
    assert len({end.streak_id for end in owner.ended}) == len(owner.ended)


@given(PLANS, st.randoms(use_true_random=False), st.lists(st.floats(0, 1), min_size=1, max_size=3))
@settings(max_examples=150, deadline=None)
def test_restarts_change_nothing(plans: list[Plan], rng: random.Random, where: list[float]) -> None:
    """The next life learns from the log what has ended and what runs, and goes on: the same ends, once each."""
    messages = room(plans, rng)
    whole, cut = Owner(), Owner()
    cuts = {int(len(messages) * share) for share in where}
    for number, each in enumerate(messages):
        if number in cuts:
            cut.restart()
        whole.take(each)
        cut.take(each)
    whole.end()
    cut.end()
    assert cut.told() == truth(plans)
    assert len({end.streak_id for end in cut.ended}) == len(cut.ended)
    if not any(end.ended_by is TIMED_OUT for end in whole.ended):
        assert cut.log == whole.log
    by_id = {end.streak_id: end for end in whole.ended}
    assert all(end == by_id[end.streak_id] for end in cut.ended)
