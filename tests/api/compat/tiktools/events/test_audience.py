"""Likes, arrivals, follows, shares, subscriptions, counts, banners, ranks: bytes by hand, the whole result."""

from __future__ import annotations

import pytest

from tests.api.compat.tiktools.events.samples import HEAD, PLAIN, PLAIN_JSON, USER, USER_JSON, data, events, message


def test_like_has_both_spellings_of_the_total() -> None:
    """`totalLikes` in the SDKs, `totalLikeCount` in the docs; as sent."""
    assert data("WebcastLikeMessage", (2, 15), (3, 5678), (5, USER)) == {
        "type": "like",
        **HEAD,
        "user": USER_JSON,
        "likeCount": 15,
        "totalLikes": 5678,
        "totalLikeCount": 5678,
    }


def test_member() -> None:
    """An arrival, with where it came from."""
    assert data(
        "WebcastMemberMessage",
        (2, USER),
        (3, 321),
        (10, 1),
        (19, "homepage_hot-live_cell"),
        (20, "draw"),
        (21, "rec"),
    ) == {
        "type": "member",
        **HEAD,
        "user": USER_JSON,
        "actionId": 1,
        "action": 1,
        "actionCode": 1,
        "entrySource": "homepage_hot-live_cell",
        "entryAction": "draw",
        "entryType": "rec",
        "memberCount": 321,
    }


@pytest.mark.parametrize(
    ("action", "key", "kind"),
    [
        (1, "pm_main_follow_message_viewer_2", "follow"),
        (1, "", "follow"),
        (0, "pm_main_follow_message_viewer_2", "follow"),
        (3, "pm_mt_guidance_share", "share"),
        (2, "", "share"),
        (5, "", "share"),
        (0, "pm_mt_guidance_viewer_5_share", "share"),
        (1, "pm_mt_guidance_share", "share"),
        (3, "pm_main_follow_message_viewer_2", "follow"),
        (0, "", ""),
        (6, "pm_other", ""),
    ],
)
def test_follow_and_share_are_derived_from_key_and_action(action: int, key: str, kind: str) -> None:
    """The key decides where it speaks, else the action; what is neither is social alone."""
    found = events("WebcastSocialMessage", (2, USER), (4, action), (3, 1), (6, 1234), (8, 2), key=key)
    assert [event.name for event in found] == ([kind, "social"] if kind else ["social"])
    for event in found:
        assert event.data == {
            "type": event.name,
            **HEAD,
            "user": USER_JSON,
            "eventType": kind,
            "action": kind,
            "displayType": key,
            "followCount": 1234,
            "shareCount": 2,
            "shareType": 1,
        }


def test_subscribe() -> None:
    """A subscription."""
    assert data("WebcastSubNotifyMessage", (2, USER), (4, 3), (5, 1), (6, 1)) == {
        "type": "subscribe",
        **HEAD,
        "user": USER_JSON,
        "eventType": "subscribe",
        "subMonth": 3,
        "subscribeType": 1,
        "oldSubscribeStatus": 1,
        "messageType": 0,
    }


def test_a_reminder_is_no_subscription() -> None:
    """Other notices of the same message keep their fields under another name."""
    found = data("WebcastSubNotifyMessage", (2, USER), (7, 4))
    assert (found["type"], found["eventType"], found["messageType"]) == ("subNotify", "", 4)


def test_room_user_seq() -> None:
    """The field called total is the viewers now; visitors so far are total_user."""
    found = data(
        "WebcastRoomUserSeqMessage",
        (2, message((1, 500), (2, USER), (3, 1))),
        (2, message((1, 20), (2, PLAIN), (3, 2))),
        (3, 321),
        (6, 9),
        (7, 4567),
        (8, 5),
    )
    viewers = found.pop("topViewers")
    assert found == {
        "type": "roomUserSeq",
        **HEAD,
        "viewerCount": 321,
        "totalViewers": 4567,
        "anonymous": 5,
        "popularity": 9,
    }
    assert [(v["uniqueId"], v["user"]["uniqueId"], v["coinCount"], v["rank"]) for v in viewers] == [
        ("demo.viewer", "demo.viewer", 500, 1),
        ("plain", "plain", 20, 2),
    ]


def test_unauthorized_member() -> None:
    """A viewer who is not logged in."""
    assert data(
        "WebcastUnauthorizedMemberMessage",
        (2, 1),
        (3, message((1, "web_nonlogin_im_1"))),
        (4, "Viewer440680"),
        (5, message((1, "live_room_enter_toast"))),
    ) == {
        "type": "unauthorizedMember",
        **HEAD,
        "templateKey": "web_nonlogin_im_1",
        "countLabel": "Viewer440680",
        "enterToastKey": "live_room_enter_toast",
        "nickname": "Viewer440680",
        "action": 1,
    }


def test_barrage_fills_its_text() -> None:
    """A pattern's places are filled from its pieces: user, text, gift; a place without a piece stays."""
    text = message(
        (1, "pm_mt_level_up"),
        (2, "{0:user} reached {1:string} with {2:gift} {3:x} {9}"),
        (4, message((1, 11), (21, message((1, USER))))),
        (4, message((1, 1), (11, "level 22"))),
        (4, message((1, 2), (22, message((2, message((2, "Rose"))))))),
    )
    assert data("WebcastBarrageMessage", (3, 8), (5, text), (6, 5000), (15, 1), (23, "s"), (50, USER)) == {
        "type": "barrage",
        **HEAD,
        "user": USER_JSON,
        "msgType": 8,
        "subType": "s",
        "displayType": 1,
        "duration": 5000,
        "defaultPattern": "{0:user} reached {1:string} with {2:gift} {3:x} {9}",
        "content": "Demo Viewer reached level 22 with Rose {3:x} {9}",
        "contentKey": "pm_mt_level_up",
        "level": 0,
    }


def test_barrage_takes_user_and_level_from_its_parameters() -> None:
    """Messages about levels hold them there."""
    found = data("WebcastBarrageMessage", (100, message((1, 22), (4, USER))))
    assert (found["user"], found["level"]) == (USER_JSON, 22)
    found = data("WebcastBarrageMessage", (101, message((1, 5), (4, PLAIN))))
    assert (found["user"], found["level"]) == (PLAIN_JSON, 5)


@pytest.mark.parametrize(
    ("number", "key", "name"),
    [
        (5, "ttlive_superfan_something", "superFan"),
        (24, "ttlive_superfan_something", "superFan"),
        (5, "ttlive_superfan_commentnotif_superfanjoined", "superFanJoin"),
        (24, "x_ttlive_superfan_commentnotif_superfanjoined", "superFanJoin"),
    ],
)
def test_a_banner_about_super_fans_has_an_event_of_its_own(number: int, key: str, name: str) -> None:
    """Beside the banner."""
    banner, fan = events("WebcastBarrageMessage", (50, USER), (number, message((1, key), (2, "wow"))))
    assert banner.name == "barrage"
    assert fan.name == name
    assert fan.data == {"type": name, **HEAD, "user": USER_JSON, "contentKey": key, "content": "wow"}


def test_rank_text() -> None:
    """An announcement, with the user inside its text."""
    text = message((1, "pm_mt_topviewer_comment"), (2, "{0:user} leads"), (4, message((21, message((1, USER))))))
    assert data("WebcastRankTextMessage", (2, 1), (3, 4), (4, 1), (7, 6800000000000000001), (9, text), (10, 8)) == {
        "type": "rankText",
        **HEAD,
        "templateKey": "pm_mt_topviewer_comment",
        "templateText": "{0:user} leads",
        "text": "Demo Viewer leads",
        "userId": "6800000000000000001",
        "user": USER_JSON,
        "rankType": "TYPE_DAILY_RANK",
        "scene": 1,
        "rankBefore": 4,
        "rankAfter": 1,
    }
    assert data("WebcastRankTextMessage", (6, message((1, "k"))))["templateKey"] == "k"


def test_rank_update() -> None:
    """Places in rankings; a ranking that is new to us keeps its number."""
    update = message((1, 8), (2, 12), (3, message((1, "k"), (2, "No. 12"))), (6, 3600), (11, 1), (15, 999))
    found = data("WebcastRankUpdateMessage", (2, update), (2, message((1, 4711))))
    assert found == {
        "type": "rankUpdate",
        **HEAD,
        "rankType": "TYPE_DAILY_RANK",
        "rankList": [],
        "updates": [
            {
                "rankType": "TYPE_DAILY_RANK",
                "ownRank": 12,
                "currentScore": 999,
                "countdownSec": 3600,
                "isOnRank": True,
                "text": {"key": "k", "pattern": "No. 12", "text": "No. 12"},
            },
            {
                "rankType": "4711",
                "ownRank": 0,
                "currentScore": 0,
                "countdownSec": 0,
                "isOnRank": False,
                "text": {"key": "", "pattern": "", "text": ""},
            },
        ],
    }
