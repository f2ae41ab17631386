"""Gift streaks: exactly one final each, whatever is missing, repeated, late, reordered or interrupted."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from tests.protocol.wire import message
from webcastle.api.compat.tiktools.shapes import GiftFinal
from webcastle.api.compat.tiktools.streaks import CLOCK_SLACK_MS, GiftStreaks
from webcastle.models import Message

ROOM = 7300000000000000001
START = 1_775_000_000_000
TIMEOUT = 15_000
FINAL = TypeAdapter(GiftFinal)


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
        """As the store holds it."""
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


def fed(streaks: GiftStreaks, *gifts: Gift | Message, first_id: int = 1) -> list[GiftFinal]:
    """The finals of these messages."""
    finals = []
    for number, gift in enumerate(gifts, first_id):
        finals += streaks.feed(gift.message(number) if isinstance(gift, Gift) else gift)
    for final in finals:
        assert FINAL.validate_python(final, strict=True) == final
    return finals


def brief(finals: list[GiftFinal]) -> list[tuple[int, int, str]]:
    """Count, diamonds, and how it ended."""
    return [(final["repeatCount"], final["totalDiamonds"], final["endedBy"]) for final in finals]


@pytest.fixture
def streaks() -> GiftStreaks:
    """One room's, with the default timeout."""
    return GiftStreaks()


def test_a_streak_gives_one_final_with_everything_in_it(streaks: GiftStreaks) -> None:
    """At the message that ends it, which repeats the last count."""
    (final,) = fed(
        streaks, Gift(0, 1, to=22), Gift(800, 2, to=22), Gift(1500, 3, to=22), Gift(5000, 3, end=True, to=22)
    )
    user, to_user = final.pop("user"), final.pop("toUser")
    assert (user["userId"], user["uniqueId"], to_user and to_user["userId"]) == ("11", "user11", "22")
    assert len(final.pop("streakId")) == 20
    assert final == {
        "type": "giftFinal",
        "msgId": "4",
        "roomId": str(ROOM),
        "timestamp": START + 5000,
        "giftId": 5655,
        "giftName": "Rose",
        "giftType": 1,
        "giftPictureUrl": "",
        "diamondCount": 5,
        "repeatCount": 3,
        "totalDiamonds": 15,
        "startedAt": START,
        "endedAt": START + 5000,
        "endedBy": "repeatEnd",
    }


def test_nothing_is_final_while_a_streak_runs(streaks: GiftStreaks) -> None:
    """The raw gift events serve those who cannot wait."""
    assert fed(streaks, Gift(0, 1), Gift(900, 2), other(3000)) == []
    assert streaks.running == 1


@pytest.mark.parametrize("type_", [2, 4])
def test_a_gift_of_another_type_is_final_at_once(streaks: GiftStreaks, type_: int) -> None:
    """Its repeat_end means nothing, and neither does a group id."""
    finals = fed(
        streaks,
        Gift(0, type=type_, group=0, diamonds=199),
        Gift(100, type=type_, group=0, diamonds=199, end=True),
        Gift(200, type=type_, group=900, diamonds=199),
    )
    assert brief(finals) == [(1, 199, "single")] * 3
    assert len({final["streakId"] for final in finals}) == 3
    assert streaks.running == 0


def test_a_multiple_gift_of_another_type_counts_its_group(streaks: GiftStreaks) -> None:
    """group_count says how many were sent at once."""
    assert brief(fed(streaks, Gift(0, type=2, group=0, group_count=10, diamonds=3))) == [(10, 30, "single")]


def test_a_streak_without_its_end_is_final_after_the_timeout(streaks: GiftStreaks) -> None:
    """When the room has moved on by that much; it ended with its last message."""
    assert fed(streaks, Gift(0, 1), Gift(900, 4), other(900 + TIMEOUT)) == []
    (final,) = fed(streaks, other(901 + TIMEOUT))
    assert brief([final]) == [(4, 20, "timeout")]
    assert (final["endedAt"], final["msgId"]) == (START + 900, "2")


def test_in_a_quiet_room_our_clock_ends_it(streaks: GiftStreaks) -> None:
    """The tick counts from when we heard it."""
    fed(streaks, Gift(0, 1), Gift(900, 4, delay=300))
    assert streaks.tick(START + 1200 + TIMEOUT) == []
    assert brief(streaks.tick(START + 1201 + TIMEOUT)) == [(4, 20, "timeout")]
    assert streaks.tick(START + 10**6) == []


def test_a_streak_that_goes_on_keeps_no_other_alive(streaks: GiftStreaks) -> None:
    """Also when it is the older one."""
    finals = fed(streaks, Gift(0, 1), Gift(100, 1, user=12), Gift(10_000, 2), other(101 + TIMEOUT))
    assert [final["user"]["userId"] for final in finals] == ["12"]


def test_the_timeout_can_be_chosen() -> None:
    """It is a parameter."""
    streaks = GiftStreaks(2_000)
    assert brief(fed(streaks, Gift(0, 1), other(2001))) == [(1, 5, "timeout")]


def test_an_end_that_comes_twice_gives_one_final(streaks: GiftStreaks) -> None:
    """The second is of a streak that has ended."""
    finals = fed(streaks, Gift(0, 1), Gift(900, 2, end=True), Gift(901, 2, end=True), Gift(4000, 2, end=True))
    assert brief(finals) == [(2, 10, "repeatEnd")]


@pytest.mark.parametrize("late", [Gift(20_000, 3), Gift(20_000, 3, end=True), Gift(500, 2)])
def test_a_late_message_of_an_ended_streak_changes_nothing(streaks: GiftStreaks, late: Gift) -> None:
    """Neither after its end nor after its timeout."""
    assert brief(fed(streaks, Gift(0, 1), Gift(900, 2, end=True))) == [(2, 10, "repeatEnd")]
    assert fed(streaks, late) == []
    again = GiftStreaks()
    assert brief(fed(again, Gift(0, 1), other(16_000), late)) == [(1, 5, "timeout")]
    assert again.running == 0


def test_the_highest_count_wins(streaks: GiftStreaks) -> None:
    """Counts may come in any order, and an end may carry an old one."""
    finals = fed(streaks, Gift(300, 3), Gift(100, 1), Gift(400, 4), Gift(200, 2), Gift(2000, 1, end=True))
    assert brief(finals) == [(4, 20, "repeatEnd")]
    assert finals[0]["startedAt"] == START + 100


def test_an_end_of_which_we_heard_nothing_before_is_a_streak(streaks: GiftStreaks) -> None:
    """We came in the middle."""
    assert brief(fed(streaks, Gift(0, 7, end=True))) == [(7, 35, "repeatEnd")]


def test_streaks_do_not_mix(streaks: GiftStreaks) -> None:
    """Giver, gift, recipient and group each make another streak."""
    variants = [{"user": 12}, {"gift": 7934}, {"to": 33}, {"group": 901}, {}]
    steps = [Gift(number * 10, count, **v) for count in (1, 2, 3) for number, v in enumerate(variants)]
    ends = [Gift(9000 + number, 3 + number, end=True, **v) for number, v in enumerate(variants)]
    finals = fed(streaks, *steps, *ends)
    assert [final["repeatCount"] for final in finals] == [3, 4, 5, 6, 7]
    assert len({final["streakId"] for final in finals}) == 5


def test_a_message_without_the_gifts_description_belongs_to_its_streak(streaks: GiftStreaks) -> None:
    """The group id tells; the price is that of the messages that have it."""
    assert brief(fed(streaks, Gift(0, 1), Gift(900, 2, type=0), Gift(950, 2, type=0, end=True))) == [
        (2, 10, "repeatEnd")
    ]
    assert brief(fed(streaks, Gift(0, 1, type=0, group=0))) == [(1, 0, "single")]


def test_streaks_without_a_group_id_are_told_apart_by_time(streaks: GiftStreaks) -> None:
    """Never observed, but counted right all the same."""
    finals = fed(
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
    assert brief(finals) == [(2, 10, "repeatEnd"), (1, 5, "repeatEnd"), (9, 45, "repeatEnd")]
    assert len({final["streakId"] for final in finals}) == 3


def test_a_break_of_the_link_does_not_end_a_streak(streaks: GiftStreaks) -> None:
    """What upstream sends afterwards, with its old times, goes on counting; no tick comes while the link is down."""
    fed(streaks, Gift(0, 1), Gift(900, 2))
    back = START + 60_000
    streaks.relink(back)
    assert streaks.tick(back + 1000) == []
    assert fed(streaks, Gift(1500, 3, delay=59_000), Gift(2100, 4, delay=58_500), first_id=3) == []
    assert streaks.tick(back + TIMEOUT) == []
    assert brief(fed(streaks, Gift(7000, 4, end=True, delay=54_000), first_id=5)) == [(4, 20, "repeatEnd")]


def test_after_a_break_of_which_nothing_was_recovered_a_streak_may_go_on(streaks: GiftStreaks) -> None:
    """The room jumps ahead; open streaks get a fresh timeout from there."""
    fed(streaks, Gift(0, 1), Gift(900, 2))
    streaks.relink(START + 40_000)
    assert fed(streaks, other(40_000), Gift(41_000, 9), first_id=3) == []
    assert brief(fed(streaks, Gift(44_000, 9, end=True), first_id=5)) == [(9, 45, "repeatEnd")]


def test_after_a_break_a_streak_that_does_not_go_on_ends(streaks: GiftStreaks) -> None:
    """By either clock."""
    fed(streaks, Gift(0, 1), Gift(900, 2))
    streaks.relink(START + 40_000)
    assert brief(fed(streaks, other(40_000), other(55_000), other(55_001))) == [(2, 10, "timeout")]
    again = GiftStreaks()
    fed(again, Gift(0, 1), Gift(900, 2))
    again.relink(START + 40_000)
    assert again.tick(START + 55_000) == []
    assert brief(again.tick(START + 55_001)) == [(2, 10, "timeout")]


def test_the_end_of_the_broadcast_ends_everything(streaks: GiftStreaks) -> None:
    """Once."""
    fed(streaks, Gift(0, 3), Gift(10, 4, user=12))
    assert brief(streaks.close()) == [(3, 15, "timeout"), (4, 20, "timeout")]
    assert streaks.close() == []


def test_a_creation_time_from_the_future_is_not_believed(streaks: GiftStreaks) -> None:
    """It would end every streak of the room, and all that come."""
    fed(streaks, Gift(0, 1))
    future = START + 1000 + CLOCK_SLACK_MS * 10
    assert streaks.feed(Message(ROOM, 9, 9, "WebcastLikeMessage", future, START + 1000, b"")) == []
    assert brief(fed(streaks, Gift(2000, 2), Gift(5000, 2, end=True), first_id=10)) == [(2, 10, "repeatEnd")]


def test_a_message_without_a_creation_time_counts_by_ours(streaks: GiftStreaks) -> None:
    """Time goes on."""
    first = Gift(0, 1).message(1)._replace(create_time=0)
    assert streaks.feed(first) == []
    assert streaks.feed(other(TIMEOUT)._replace(create_time=0)) == []
    assert brief(streaks.feed(other(TIMEOUT + 1)._replace(create_time=0))) == [(1, 5, "timeout")]


def test_a_message_without_a_creation_time_in_a_late_room(streaks: GiftStreaks) -> None:
    """It is as late as the one before: otherwise it would end every streak of a room that reaches us late."""
    assert streaks.feed(Gift(0, 1).message(1)._replace(received_at=START + 3 * TIMEOUT)) == []
    assert streaks.feed(other(0)._replace(create_time=0, received_at=START + 3 * TIMEOUT + 5)) == []
    assert brief(fed(streaks, Gift(10, 2, end=True), first_id=10)) == [(2, 10, "repeatEnd")]


def test_what_is_no_gift_or_does_not_parse_is_no_gift(streaks: GiftStreaks) -> None:
    """And breaks nothing."""
    for method, payload in (("WebcastGiftMessage", b"\xff"), ("WebcastGiftPanelUpdateMessage", b""), ("", b"")):
        assert streaks.feed(Message(ROOM, 1, 1, method, START, START, payload)) == []
    assert brief(fed(streaks, Gift(0, 2, end=True).message(1)._replace(method="GiftMessage"))) == [(2, 10, "repeatEnd")]


def test_hostile_counts_stay_counts(streaks: GiftStreaks) -> None:
    """Negative ones count as one and cost nothing; the largest fit JSON."""
    assert brief(fed(streaks, Gift(0, -5, end=True, diamonds=-3))) == [(1, 0, "repeatEnd")]
    assert brief(fed(streaks, Gift(0, 2**31 - 1, end=True, diamonds=2**31 - 1, user=12))) == [
        (2**31 - 1, (2**31 - 1) ** 2, "repeatEnd")
    ]


def test_memory_is_bounded() -> None:
    """One streak too many ends the longest silent; old ends are forgotten."""
    streaks = GiftStreaks(max_open=3, max_finished=5)
    finals = fed(streaks, *(Gift(n, 1, user=100 + n) for n in range(50)))
    assert [final["user"]["userId"] for final in finals] == [str(100 + n) for n in range(47)]
    assert {final["endedBy"] for final in finals} == {"timeout"}
    assert streaks.running == 3
    assert len(streaks._finished) == 5


def test_a_message_fed_twice_counts_once(streaks: GiftStreaks) -> None:
    """A single gift too."""
    single = Gift(0, type=2, group=0).message(1)
    assert len(streaks.feed(single) + streaks.feed(single)) == 1


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
        """What its final must say."""
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


def room(plans: list[Plan], seed: int) -> list[Message]:
    """Their messages interleaved by time, a few of them out of order by up to a second, among others."""
    rng = random.Random(seed)
    gifts = [gift for number, plan in enumerate(plans) for gift in plan.gifts(1000 + number)]
    timed = [(gift.at + rng.choice([0, 0, 0, rng.randrange(1000)]), gift) for gift in gifts]
    timed.sort(key=lambda pair: pair[0])
    messages = [gift.message(n)._replace(received_at=START + at + 50) for n, (at, gift) in enumerate(timed, 1)]
    messages += [other(at) for at in range(0, 130_000, rng.choice([400, 4_000, 40_000]))]
    return sorted(messages, key=lambda each: each.received_at)


def truth(plans: list[Plan]) -> Counter[tuple[str, int, str, int]]:
    """What the finals must say: giver, gift, recipient, count."""
    return Counter((str(plan.user), plan.gift, str(plan.to or ""), plan.count) for plan in plans)


def told(finals: list[GiftFinal]) -> Counter[tuple[str, int, str, int]]:
    """What they say."""
    return Counter(
        (f["user"]["userId"], f["giftId"], f["toUser"]["userId"] if f["toUser"] else "", f["repeatCount"])
        for f in finals
    )


def live(streaks: GiftStreaks, messages: list[Message]) -> list[GiftFinal]:
    """As the reader of a live room does it: a tick every second between the messages."""
    finals: list[GiftFinal] = []
    clock = messages[0].received_at if messages else START
    for each in messages:
        while clock + 1000 < each.received_at:
            clock += 1000
            finals += streaks.tick(clock)
        finals += streaks.feed(each)
    return finals


@given(PLANS, st.integers(0, 2**32))
@settings(max_examples=150, deadline=None)
def test_exactly_one_right_final_for_each_streak(plans: list[Plan], seed: int) -> None:
    """Interleaved, reordered, with ends missing or doubled."""
    streaks = GiftStreaks()
    finals = live(streaks, room(plans, seed)) + streaks.close()
    assert told(finals) == truth(plans)
    assert len({final["streakId"] for final in finals}) == len(finals)


@given(PLANS, st.integers(0, 2**32))
@settings(max_examples=100, deadline=None)
def test_a_replay_tells_the_same(plans: list[Plan], seed: int) -> None:
    """To the byte, though it never ticks."""
    messages = room(plans, seed)
    first, second = GiftStreaks(), GiftStreaks()
    lived = live(first, messages) + first.close()
    replayed = [final for each in messages for final in second.feed(each)] + second.close()
    assert sorted(lived, key=lambda f: f["streakId"]) == sorted(replayed, key=lambda f: f["streakId"])


@given(PLANS, st.integers(0, 2**32), st.floats(0, 1))
@settings(max_examples=100, deadline=None)
def test_a_restart_neither_loses_nor_repeats(plans: list[Plan], seed: int, where: float) -> None:
    """The second life learns from the stored messages what the first has told, and goes on."""
    messages = room(plans, seed)
    cut = int(len(messages) * where)
    first, second = GiftStreaks(), GiftStreaks()
    finals = [final for each in messages[:cut] for final in first.feed(each)]
    for each in messages[:cut]:
        assert second.feed(each, emit=False) == []
    finals += [final for each in messages[cut:] for final in second.feed(each)] + second.close()
    assert told(finals) == truth(plans)
    assert len({final["streakId"] for final in finals}) == len(finals)
