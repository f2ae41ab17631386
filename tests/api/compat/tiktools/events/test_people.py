"""The user object: complete, the same everywhere, with roles from badges, identity and attributes."""

from __future__ import annotations

from typing import Any

import pytest

from tests.api.compat.tiktools.events.samples import (
    PLAIN,
    PLAIN_JSON,
    USER,
    USER_JSON,
    badge_json,
    combine_badge,
    data,
    events,
    image,
    message,
)
from webcastle.api.compat.tiktools.shapes import User

UID = 6800000000000000003


def user(*fields: Any, identity: bytes = b"") -> dict[str, Any]:
    """A commenter of these fields."""
    identities = ((18, identity),) if identity else ()
    found: dict[str, Any] = data("WebcastChatMessage", (2, message((1, UID), *fields)), *identities)["user"]
    return found


CARRIERS = {
    "WebcastChatMessage": 2,
    "WebcastGiftMessage": 7,
    "WebcastLikeMessage": 5,
    "WebcastMemberMessage": 2,
    "WebcastSocialMessage": 2,
    "WebcastSubNotifyMessage": 2,
    "WebcastEmoteChatMessage": 2,
    "WebcastLiveIntroMessage": 5,
    "WebcastBarrageMessage": 50,
}


@pytest.mark.parametrize(("bytes_", "expected"), [(USER, USER_JSON), (PLAIN, PLAIN_JSON)], ids=["rich", "plain"])
@pytest.mark.parametrize("method", CARRIERS)
def test_the_same_person_looks_the_same_in_every_event(method: str, bytes_: bytes, expected: dict[str, Any]) -> None:
    """Whatever message brings him, and under each of its names."""
    for event in events(method, (CARRIERS[method], bytes_)):
        assert event.data["user"] == expected


def test_the_same_person_looks_the_same_in_nested_places() -> None:
    """Questions, top viewers, pins, recipients, answered commenters."""
    assert events("WebcastQuestionNewMessage", (2, message((5, USER))))[0].data["user"] == USER_JSON
    assert data("WebcastRoomUserSeqMessage", (2, message((2, USER))))["topViewers"][0]["user"] == USER_JSON
    assert data("WebcastRoomPinMessage", (2, message((2, USER))))["user"] == USER_JSON
    assert data("WebcastGiftMessage", (8, USER))["toUser"] == USER_JSON
    assert data("WebcastChatMessage", (12, USER))["atUser"] == USER_JSON


def test_nobody_is_a_complete_user_too() -> None:
    """A message without a user still has all fields."""
    nobody = data("WebcastLikeMessage", (2, 3))["user"]
    assert set(nobody) == set(User.__annotations__)
    assert nobody["userId"] == ""
    assert nobody["uniqueId"] == ""


def test_a_top_viewer_has_both_shapes() -> None:
    """The SDK reads a user's fields at the top, the docs read user and coinCount."""
    viewer = data("WebcastRoomUserSeqMessage", (2, message((1, 500), (2, USER), (3, 1))))["topViewers"][0]
    assert viewer == {
        "userId": USER_JSON["userId"],
        "uniqueId": "demo.viewer",
        "nickname": "Demo Viewer",
        "profilePictureUrl": "https://img.example/avatar.webp",
        "followRole": 1,
        "isSubscriber": False,
        "user": USER_JSON,
        "coinCount": 500,
        "rank": 1,
    }


@pytest.mark.parametrize(
    ("fields", "identity"),
    [
        (((64, message((3, 1), (12, message((5, "0"))))),), b""),
        (((32, message((2, 1))),), b""),
        (((32, message((3, 1))),), b""),
        ((), message((5, 1))),
    ],
    ids=["admin badge", "admin attribute", "super admin attribute", "identity"],
)
def test_a_moderator_is_told_in_any_of_the_places(fields: Any, identity: bytes) -> None:
    """Badges are on all messages, identity only on three kinds."""
    found = user(*fields, identity=identity)
    assert found["isModerator"] is True
    assert found["roles"] == ["moderator"]


@pytest.mark.parametrize(
    ("fields", "identity"),
    [
        (((64, message((3, 4))),), b""),
        (((64, message((3, 7))),), b""),
        (((63, message((7, 1))),), b""),
        ((), message((2, 1))),
    ],
    ids=["subscriber badge", "new subscriber badge", "subscribe info", "identity"],
)
def test_a_subscriber_is_told_in_any_of_the_places(fields: Any, identity: bytes) -> None:
    """Whichever TikTok sends."""
    found = user(*fields, identity=identity)
    assert found["isSubscriber"] is True
    assert found["roles"] == ["subscriber"]


@pytest.mark.parametrize(
    ("fields", "identity", "role"),
    [
        ((), b"", 0),
        (((22, message((3, 1))),), b"", 1),
        (((22, message((3, 2))),), b"", 2),
        (((22, message((3, 3))),), b"", 2),
        (((22, message((3, -1))),), b"", 0),
        ((), message((4, 1)), 1),
        ((), message((3, 1), (4, 1)), 2),
        (((22, message((3, 2))),), message((4, 1)), 2),
        (((64, message((3, 3))),), b"", 2),
    ],
)
def test_follow_role_is_the_closest_that_is_told(fields: Any, identity: bytes, role: int) -> None:
    """0 none, 1 follower, 2 friend, from the follow status, the identity or the friends badge."""
    found = user(*fields, identity=identity)
    assert found["followRole"] == role
    assert found["roles"] == [[], ["follower"], ["friend"]][role]


@pytest.mark.parametrize(
    ("badge", "rank"),
    [
        (combine_badge(6, "No. 3", "", ""), 3),
        (combine_badge(6, "", "2", ""), 2),
        (message((1, 1), (3, 6), (20, message((2, image("https://x.example/ranklist_top_gifter_1.png~a.image"))))), 1),
        (message((3, 6)), None),
    ],
    ids=["text", "level", "image name", "not said"],
)
def test_a_top_gifters_rank_is_read_from_his_badge(badge: bytes, rank: int | None) -> None:
    """Null when the badge is there but its number is not."""
    found = user((64, badge))
    assert found["topGifterRank"] == rank
    assert found["roles"] == ["topGifter"]


def test_a_rank_in_the_vip_list_counts_only_beside_the_badge() -> None:
    """It is the fallback of a badge without a number."""
    assert user((31, 5))["topGifterRank"] is None
    assert user((31, 5), (64, message((3, 6))))["topGifterRank"] == 5


def test_a_new_gifter_is_told_by_his_badge() -> None:
    """Scene 2, whose text is New gifter."""
    badge = message((1, 2), (3, 2), (21, message((2, "pm_mt_live_ng_im"), (3, "New gifter"))))
    found = user((64, badge))
    assert found["isNewGifter"] is True
    assert found["userBadges"] == [
        {
            "badgeSceneType": 2,
            "type": "pm_mt_live_ng_im",
            "name": "New gifter",
            "level": 0,
            "displayType": 2,
            "url": "",
            "privilegeId": "",
        }
    ]


def test_levels_come_from_their_own_field_before_the_badge() -> None:
    """The gifter level and the fan club level."""
    badges = ((64, combine_badge(8, "9", "9", "")), (64, combine_badge(10, "II", "2", "")))
    found = user(*badges, (23, message((6, 33))), (66, message((2, 12))))
    assert (found["level"], found["payGrade"], found["fansLevel"]) == (33, 33, 12)
    assert user((24, message((1, message((2, 6))))))["fansLevel"] == 6


def test_the_host_and_a_gifter_are_told_by_identity() -> None:
    """And the host by his badge."""
    assert user(identity=message((1, 1), (6, 1)))["roles"] == ["host", "gifter"]
    assert user((64, message((3, 12))))["roles"] == ["host"]


@pytest.mark.parametrize("level", ["", "x", "-1", "٣", "9" * 400, "1.5", "12a"])
def test_a_level_that_is_no_number_is_zero(level: str) -> None:
    """Levels are text on the wire."""
    assert user((64, combine_badge(8, "", level, "")))["userBadges"] == [
        {**badge_json(8, "", 0, ""), "url": "", "privilegeId": "7196929090442513157"}
    ]


def test_a_user_known_only_by_his_id_string_keeps_it() -> None:
    """Field 1028."""
    assert data("WebcastChatMessage", (2, message((1028, "6800000000000000009"))))["user"]["userId"] == (
        "6800000000000000009"
    )
