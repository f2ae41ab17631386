"""The ground truth of gift streaks."""

from webcastle.sandbox import Sandbox
from webcastle.sandbox.world.ledger import GiftStreak, gift_streaks


def given(box: Sandbox, **fields: object) -> list[GiftStreak]:
    before = len(box.gifts("demo_quiet"))
    box.emit("demo_quiet", kind="gift", user="ann", **fields)
    return box.gifts("demo_quiet")[before:]


async def test_a_streak_counts_its_highest_number_once(box: Sandbox) -> None:
    """Running counts and the final are one streak; it has ended when a message says so."""
    room = box.world.find("demo_quiet")
    (streak,) = given(box, gift="Doughnut Ring", count=2, streak="a", end=False)
    assert (streak.count, streak.ended, len(streak.msg_ids)) == (2, False, 1)
    box.emit("demo_quiet", kind="gift", user="ann", gift="Doughnut Ring", count=5, streak="a", end=False)
    box.emit("demo_quiet", kind="gift", user="ann", gift="Doughnut Ring", count=5, streak="a", end=True)
    streak = gift_streaks(box.world, room)[-1]
    assert (streak.count, streak.ended, streak.diamonds) == (5, True, 30)
    assert streak.describe()["total"] == 150
    assert streak.msg_ids == box.ledger("demo_quiet")[-3:]


async def test_streaks_of_other_viewers_and_recipients_are_apart(box: Sandbox) -> None:
    """Also if the streak word and the gift are the same."""
    one, two = given(box, streak="s", count=2), given(box, streak="s", count=3, to="cy")
    box.emit("demo_quiet", kind="gift", user="bo", streak="s", count=4)
    three = box.gifts("demo_quiet")[-1:]
    assert [streak.count for streak in (*one, *two, *three)] == [2, 3, 4]
    assert two[0].to_user_id != one[0].to_user_id == three[0].to_user_id
    assert three[0].user_id != one[0].user_id


async def test_a_gift_that_cannot_be_combined_stands_alone(box: Sandbox) -> None:
    """Several sent at once count as several; the same gift again is another entry."""
    first, second = given(box, gift=7934, count=3), given(box, gift=7934, count=1)
    assert [(streak.group_id, streak.count, streak.ended) for streak in first + second] == [(0, 3, True), (0, 1, True)]


async def test_the_streak_school_is_complete(box: Sandbox) -> None:
    """Each lesson of the room: counts that jump, ends that are missing or doubled, guests, singles."""
    await box.advance(600_000)
    streaks = box.gifts("demo_streaks")
    gifts = {message for streak in streaks for message in streak.msg_ids}
    room = box.world.find("demo_streaks")
    sent = [slot.msg_id for slot in room.timeline.after(0, box.world.now_at()) if slot.kind == "gift"]
    assert sorted(gifts) == sorted(sent)
    assert {(streak.count, streak.ended) for streak in streaks} >= {(4, True), (3, False), (10, True), (5, True)}
