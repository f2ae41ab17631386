"""Gifts, the identity of streaks, chests, goals."""

from __future__ import annotations

from typing import Any

import pytest

from tests.events.entries import ANN, AT, BOB, HEAD, ROOM, fact, stored, text_of
from webcastle.core.gift_streaks import GiftStreaks
from webcastle.events import Chest, ChestState, Gift, Goal, GoalPart, Person, StreakKey
from webcastle.events.gifts import comes_in_streaks
from webcastle.events.people import person_of
from webcastle.models import RawMessage
from webcastle.protocol import schema

ROSE = schema.Gift(
    id=5655, type=1, diamond_count=1, name="Rose", image=schema.ImageModel(url_list=["https://i.example/rose.png"])
)
ANN_ID, BOB_ID = "6800000000000000077", "7200000000000000002"


def gift(**fields: Any) -> schema.WebcastGiftMessage:
    """A rose, the third of Ann's streak."""
    base: dict[str, Any] = {"user": ANN, "gift": ROSE, "gift_id": 5655, "repeat_count": 3, "group_id": 900}
    return schema.WebcastGiftMessage(**(base | fields))


def test_a_step_of_a_streak() -> None:
    """With its recipient."""
    assert fact(gift(to_user=BOB, group_count=2)) == Gift(
        *HEAD,
        person_of(ANN),
        person_of(BOB),
        5655,
        "Rose",
        "https://i.example/rose.png",
        diamonds_each=1,
        count=3,
        group_count=2,
        streak=StreakKey("900", ANN_ID, 5655, BOB_ID),
        comes_in_streaks=True,
        ends_streak=False,
    )


def test_the_end_of_a_streak() -> None:
    """Of a gift that comes alone it means nothing."""
    alone = schema.Gift(id=7934, type=2, diamond_count=199)
    assert fact(gift(repeat_end=1)).ends_streak
    assert not fact(gift(repeat_end=1, gift=alone, gift_id=0)).ends_streak
    assert fact(gift(gift=alone, gift_id=0)).gift_id == 7934


def test_a_recipient_that_is_only_an_id() -> None:
    """As in rooms with guests."""
    found = fact(gift(to_member_id_int=9, to_member_nickname="Guest"))
    assert (found.recipient, found.streak.recipient) == (Person(9, "", "Guest"), "9")
    assert fact(gift()).recipient is None


def test_counts_and_prices_are_never_less_than_they_can_be() -> None:
    """Whatever is sent."""
    found = fact(gift(repeat_count=-1, group_count=-1, gift=schema.Gift(type=1, diamond_count=-5)))
    assert (found.count, found.group_count, found.diamonds_each) == (1, 0, 0)


@pytest.mark.parametrize(
    "message",
    [
        gift(repeat_end=1),
        gift(repeat_end=1, to_user=BOB),
        gift(repeat_end=1, to_member_id="77"),
        gift(repeat_end=1, user=schema.User(id_str="007")),
        gift(repeat_end=1, group_id=0),
        gift(repeat_end=1, gift=schema.Gift(), gift_id=1),
        gift(gift=schema.Gift(id=7934, type=2)),
        gift(gift=schema.Gift(id=7934, type=2), group_id=0),
    ],
)
def test_a_gift_knows_the_id_of_its_streak(message: schema.WebcastGiftMessage) -> None:
    """The same that the owner of the room gives it."""
    arrived = stored(message)
    raw = RawMessage(arrived.msg_id, arrived.method, arrived.payload, arrived.create_time)
    (end,) = GiftStreaks(ROOM).feed(raw, arrived.received_at)
    assert fact(message).streak_id == end.streak_id


@pytest.mark.parametrize(
    ("type_", "group_id", "expected"),
    [(1, "900", True), (1, "", True), (0, "900", True), (0, "", False), (2, "900", False), (4, "", False)],
)
def test_which_gifts_come_in_streaks(type_: int, group_id: str, expected: bool) -> None:
    """Type 1; without a type those with a group id."""
    assert comes_in_streaks(type_, StreakKey(group_id, "1", 2, "")) is expected


def chest(
    key: str = "", user: schema.User | None = None, display: Any = 1, **info: Any
) -> schema.WebcastEnvelopeMessage:
    """A treasure chest of 20 diamonds."""
    text = text_of(key, "{0:user} sent a Treasure Box", *([user] if user else []))
    base = {"envelope_id": "73", "send_user_name": "ann.demo", "send_user_id": ANN_ID, "diamond_count": 20}
    fields: dict[str, Any] = {**base, "people_count": 16, "unpack_at": AT // 1000, **info}
    return schema.WebcastEnvelopeMessage(
        common=schema.CommonMessageData(display_text=text),
        envelope_info=schema.MessageRedEnvelopInfo(**fields),
        display=display,
    )


def test_a_chest() -> None:
    """The sender is in the header's text; without one, the name in the chest is the handle."""
    expected = Chest(*HEAD, ChestState.SHOWN, "73", person_of(ANN), 20, 16, AT // 1000 * 1000, for_super_fans=False)
    assert fact(chest(user=ANN)) == expected
    assert fact(chest()).person == Person(int(ANN_ID), "ann.demo", "")


@pytest.mark.parametrize(("display", "state"), [(1, ChestState.SHOWN), (2, ChestState.GONE), (9, ChestState.OTHER)])
def test_a_chest_comes_and_goes(display: int, state: ChestState) -> None:
    """As the display says."""
    assert fact(chest(display=display)).state is state


def test_a_chest_for_super_fans() -> None:
    """By its type, or by its key in any case."""
    assert fact(chest(business_type=19)).for_super_fans
    assert fact(chest("ttlive_superFanBox_sender")).for_super_fans


def test_a_goal() -> None:
    """With its parts and who moved it."""
    goal = schema.LiveStreamGoal(id=1, description="roses")
    goal.sub_goals.add(id_str="5", progress=10, target=20, gift=schema.LiveStreamSubGoalGift(name="Rose"))
    message = schema.WebcastGoalUpdateMessage(
        goal=goal, contributor_id_str="7", contributor_display_id="ann", contribute_count=2, contribute_score=4
    )
    parts = (GoalPart(5, "Rose", 10, 20),)
    assert fact(message) == Goal(*HEAD, 1, "roses", parts, Person(7, "ann", ""), 2, 4)
    assert fact(schema.WebcastGoalUpdateMessage()).person == Person(0, "", "")
