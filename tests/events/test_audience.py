"""Arrivals, follows, shares, likes, subscriptions, super fans, levels, viewers."""

from __future__ import annotations

from typing import Any

import pytest

from tests.events.entries import ANN, BOB, HEAD, fact, facts, text_of
from webcastle.events import (
    Entrance,
    Fact,
    Follow,
    Join,
    Ladder,
    LevelReached,
    Like,
    Other,
    Share,
    Subscription,
    SuperFan,
    SuperFanNews,
    TopViewer,
    Viewers,
)
from webcastle.events.people import person_of
from webcastle.protocol import schema

PERSON = person_of(ANN)
KIND = schema.BarrageMessageBarrageType


def test_an_arrival() -> None:
    """By a member message."""
    message = schema.WebcastMemberMessage(user=ANN, action=1, client_enter_source="homepage_hot-live_cell")
    assert fact(message) == Join(*HEAD, PERSON, Entrance.PLAIN, "homepage_hot-live_cell")


def test_a_subscription_by_a_member_message() -> None:
    """Action 3; whether it renews itself is not told."""
    message = schema.WebcastMemberMessage(user=ANN, action=3, live_sub_only_month=4)
    assert fact(message) == Subscription(*HEAD, PERSON, 4, None)


@pytest.mark.parametrize("action", [0, 26, 50])
def test_other_actions_of_a_member_are_no_arrivals(action: Any) -> None:
    """They are seen and unexplained."""
    assert fact(schema.WebcastMemberMessage(user=ANN, action=action)) == Other(*HEAD, "WebcastMemberMessage")


@pytest.mark.parametrize(
    ("kind", "field", "parameter", "expected"),
    [
        (9, "user_grade_param", schema.BarrageTypeUserGradeParam, Join(*HEAD, PERSON, Entrance.LEVEL, "")),
        (11, "fans_level_param", schema.BarrageTypeFansLevelParam, Join(*HEAD, PERSON, Entrance.FAN_CLUB, "")),
        (8, "user_grade_param", schema.BarrageTypeUserGradeParam, LevelReached(*HEAD, PERSON, Ladder.GIFTER, 28)),
        (10, "fans_level_param", schema.BarrageTypeFansLevelParam, LevelReached(*HEAD, PERSON, Ladder.FAN_CLUB, 28)),
    ],
)
def test_banners_of_levels(kind: Any, field: str, parameter: Any, expected: Fact) -> None:
    """12 of 12 captured entrances name the person in the parameter and have no user of their own."""
    message = schema.WebcastBarrageMessage(
        msg_type=kind,
        content=text_of("pm_mt_alp_join_animation", "joined"),
        **{field: parameter(current_grade=28, user=ANN)},
    )
    assert fact(message) == expected


def test_another_banner() -> None:
    """Says nothing that has a fact."""
    assert fact(schema.WebcastBarrageMessage(msg_type=3)) == Other(*HEAD, "WebcastBarrageMessage")


def test_the_person_of_a_banner_may_stand_in_its_user() -> None:
    """Then that one counts."""
    parameter = schema.BarrageTypeUserGradeParam(user=BOB)
    message = schema.WebcastBarrageMessage(msg_type=9, user=ANN, user_grade_param=parameter)
    assert fact(message).person == PERSON


@pytest.mark.parametrize(
    ("key", "news"),
    [
        ("ttlive_superFan_commentNotif_someoneBecameSuperFan", SuperFanNews.BECAME),
        ("ttlive_superFan_commentNotif_superFanJoined", SuperFanNews.ENTERED),
        ("ttlive_superfan_anniversary", SuperFanNews.OTHER),
    ],
)
@pytest.mark.parametrize("field", ["content", "common_barrage_content"])
def test_super_fans(key: str, news: SuperFanNews, field: str) -> None:
    """TikTok writes its keys in camel case; the person stands in the text only."""
    text: Any = {field: text_of(key, "{0:user} is a Super Fan", ANN)}
    message = schema.WebcastBarrageMessage(msg_type=100, **text)
    assert fact(message) == SuperFan(*HEAD, PERSON, news, "Ann 🦊 is a Super Fan")


def test_a_super_fan_who_enters_also_arrives() -> None:
    """One banner, two facts."""
    message = schema.WebcastBarrageMessage(
        msg_type=11, content=text_of("ttlive_superFan_commentNotif_superFanJoined", "Super Fan {0:user} joined", ANN)
    )
    arrival, news = facts(message)
    assert arrival == Join(*HEAD, PERSON, Entrance.FAN_CLUB, "")
    assert news == SuperFan(*HEAD, PERSON, SuperFanNews.ENTERED, "Super Fan Ann 🦊 joined")


@pytest.mark.parametrize(
    ("key", "action", "expected"),
    [
        ("", 1, Follow),
        ("pm_main_follow_message_viewer_2", 0, Follow),
        ("pm_main_follow_message_viewer_2", 3, Follow),
        ("", 2, Share),
        ("", 5, Share),
        ("pm_mt_guidance_share", 0, Share),
        ("pm_mt_guidance_share", 1, Share),
        ("", 0, Other),
        ("", 6, Other),
    ],
)
def test_follows_and_shares(key: str, action: int, expected: type[Fact]) -> None:
    """The text's key decides, else the action."""
    common = schema.CommonMessageData(display_text=text_of(key, ""))
    message = schema.WebcastSocialMessage(common=common, user=ANN, action=action, follow_count=10, share_count=4)
    found = fact(message)
    assert type(found) is expected
    if expected is Follow:
        assert found == Follow(*HEAD, PERSON, 10)
    if expected is Share:
        assert found == Share(*HEAD, PERSON, 4)


def test_likes() -> None:
    """In this message, and the room's total."""
    assert fact(schema.WebcastLikeMessage(user=ANN, count=15, total=5678)) == Like(*HEAD, PERSON, 15, 5678)


def test_viewers() -> None:
    """Now, in all, and the top ones; a rank that is not told is the place."""
    message = schema.WebcastRoomUserSeqMessage(total=9, total_user=70, anonymous=2)
    message.ranks.add(user=ANN, score=50, rank=1)
    message.ranks.add(user=BOB, score=4)
    top = (TopViewer(PERSON, 50, 1), TopViewer(person_of(BOB), 4, 2))
    assert fact(message) == Viewers(*HEAD, 9, 70, 2, top)


@pytest.mark.parametrize(("type_", "renews"), [(0, False), (1, True)])
def test_a_subscription(type_: Any, renews: bool) -> None:
    """With its month."""
    message = schema.WebcastSubNotifyMessage(user=ANN, sub_month=3, subscribe_type=type_)
    assert fact(message) == Subscription(*HEAD, PERSON, 3, renews)
