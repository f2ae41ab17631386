"""Persons: who they are and what they are to the host."""

from __future__ import annotations

from typing import Any

import pytest

from tests.events.entries import ANN
from webcastle.events import Person, Role, Standing
from webcastle.events.people import NOBODY, image_url, number_in, person_of
from webcastle.protocol import schema

SCENE = schema.BadgeSceneType


def badge(scene: int, level: str = "", text: str = "", url: str = "") -> schema.BadgeStruct:
    """A badge of the kind that holds an image and a text."""
    found = schema.BadgeStruct(scene_type=scene, display_type=4)
    found.privilege_log_extra.level = level
    found.combine.str = text
    found.combine.icon.url_list.append(url)
    return found


def standing(identity: schema.UserIdentity | None = None, **user: Any) -> Standing:
    """Of a user with these fields."""
    return person_of(schema.User(**user), identity).standing


def test_id_and_names() -> None:
    """And equality by them."""
    person = person_of(ANN)
    assert person == Person(6800000000000000077, "ann.demo", "Ann 🦊")
    assert hash(person) == hash(Person(6800000000000000077, "ann.demo", "Ann 🦊"))


def test_an_id_that_is_only_a_text() -> None:
    """As some old messages have it."""
    assert person_of(schema.User(id_str="68")).user_id == 68
    assert person_of(schema.User(id_str="x")).user_id == 0


def test_nobody_has_no_standing() -> None:
    """Everything is empty."""
    assert NOBODY.standing == Standing(frozenset(), 0, 0, None) == person_of(schema.User()).standing
    assert NOBODY.avatar_url == ""


@pytest.mark.parametrize(
    ("role", "user", "identity"),
    [
        (Role.HOST, {}, {"is_anchor": True}),
        (Role.HOST, {"badge_list": [badge(SCENE.BadgeSceneType_Anchor)]}, {}),
        (Role.MODERATOR, {}, {"is_moderator_of_anchor": True}),
        (Role.MODERATOR, {"user_attr": schema.UserAttr(is_admin=True)}, {}),
        (Role.MODERATOR, {"badge_list": [badge(SCENE.BadgeSceneType_Admin)]}, {}),
        (Role.SUBSCRIBER, {}, {"is_subscriber_of_anchor": True}),
        (Role.SUBSCRIBER, {"subscribe_info": schema.SubscribeInfo(is_subscribed_to_anchor=True)}, {}),
        (Role.SUBSCRIBER, {"badge_list": [badge(SCENE.BadgeSceneType_NewSubscriber)]}, {}),
        (Role.FAN, {"fans_club_info": schema.FansClubInfo(fans_level=3)}, {}),
        (Role.FAN, {"badge_list": [badge(SCENE.BadgeSceneType_Fans)]}, {}),
        (Role.TOP_GIFTER, {"badge_list": [badge(SCENE.BadgeSceneType_Ranklist)]}, {}),
        (Role.NEW_GIFTER, {"badge_list": [badge(SCENE.BadgeSceneType_FirstRecharge)]}, {}),
        (Role.GIFTER, {}, {"is_gift_giver_of_anchor": True}),
        (Role.FRIEND, {"follow_info": schema.FollowInfo(follow_status=2)}, {"is_follower_of_anchor": True}),
        (Role.FRIEND, {}, {"is_mutual_following_with_anchor": True}),
        (Role.FRIEND, {"badge_list": [badge(SCENE.BadgeSceneType_Friends)]}, {}),
        (Role.FOLLOWER, {"follow_info": schema.FollowInfo(follow_status=1)}, {}),
        (Role.FOLLOWER, {}, {"is_follower_of_anchor": True}),
    ],
)
def test_each_sign_of_a_role_is_enough(role: Role, user: dict[str, Any], identity: dict[str, Any]) -> None:
    """A badge, the identity of the message, or the user's own attributes; and it gives no other role."""
    assert standing(schema.UserIdentity(**identity), **user).roles == {role}


def test_levels() -> None:
    """From fields, else from badges; nonsense is 0."""
    badges = [badge(SCENE.BadgeSceneType_UserGrade, "21"), badge(SCENE.BadgeSceneType_Fans, "4")]
    assert (standing(badge_list=badges).level, standing(badge_list=badges).fan_level) == (21, 4)
    fields = standing(pay_grade=schema.UserHonor(level=7), fans_club_info=schema.FansClubInfo(fans_level=2))
    assert (fields.level, fields.fan_level) == (7, 2)
    assert standing(badge_list=[badge(SCENE.BadgeSceneType_UserGrade, "x")]).level == 0
    assert standing(pay_grade=schema.UserHonor(level=-7)).level == 0


@pytest.mark.parametrize(
    ("top", "no", "rank"),
    [
        (badge(SCENE.BadgeSceneType_Ranklist, "2"), 0, 2),
        (badge(SCENE.BadgeSceneType_Ranklist, text="No. 3"), 0, 3),
        (badge(SCENE.BadgeSceneType_Ranklist, url="https://i.example/v2/ranklist_top_gifter_1.png"), 0, 1),
        (badge(SCENE.BadgeSceneType_Ranklist), 4, 4),
        (badge(SCENE.BadgeSceneType_Ranklist), 0, None),
        (None, 4, None),
    ],
)
def test_rank_of_a_top_gifter(top: schema.BadgeStruct | None, no: int, rank: int | None) -> None:
    """In the badge's level, its text or its image's name."""
    assert standing(badge_list=[top] if top else [], top_vip_no=no).top_gifter_rank == rank


@pytest.mark.parametrize(
    ("urls", "best"),
    [
        ([], ""),
        (["https://i.example/a~tplv-tiktok-shrink:72:72.webp", "https://i.example/b~100x100.webp"], 1),
        (["https://i.example/a~100x100.jpeg", "https://i.example/b~100x100.webp"], 1),
        (["https://i.example/a.webp", "https://i.example/b~100x100.jpeg"], 1),
        (["https://i.example/a~tplv-tiktok-shrink:72:72.webp", "https://i.example/b.webp"], 1),
        (["https://i.example/a.webp", "https://i.example/b.webp"], 0),
    ],
)
def test_the_best_picture(urls: list[str], best: Any) -> None:
    """593 of 593 captured avatars have a 100 x 100 one behind a shrunk one."""
    assert image_url(schema.ImageModel(url_list=urls)) == (urls[best] if urls else "")


def test_numbers_in_texts() -> None:
    """Anything else is 0."""
    assert [number_in(text) for text in ("7", "007", "", "-1", "٣", "1" * 20, "x")] == [7, 7, 0, 0, 0, 0, 0]
