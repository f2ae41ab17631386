"""Battles: bytes by hand, the whole result."""

from __future__ import annotations

from typing import Any

import pytest

from tests.api.compat.tiktools.events.samples import HEAD, TIME, data, events, image, message

A, B, C, D = 6900000000000000001, 6900000000000000002, 6900000000000000003, 6900000000000000004
BATTLE = 7290000000000000001


def anchor(user_id: int, name: str) -> tuple[int, bytes]:
    """Field 10 of a battle message: a host by name."""
    user = message((1, user_id), (2, name.title()), (3, image(f"https://img.example/{name}.webp")), (4, name))
    return 10, message((1, user_id), (2, message((1, user))))


def person(user_id: int, name: str, unique_id: str = "", picture: str = "") -> dict[str, Any]:
    """A user as battle events have him."""
    return {
        "id": str(user_id),
        "userId": str(user_id),
        "nickname": name,
        "uniqueId": unique_id,
        "profilePictureUrl": picture,
    }


ANNA, BEN = (person(i, n.title(), n, f"https://img.example/{n}.webp") for i, n in ((A, "anna"), (B, "ben")))


def settings(
    *, status: int = 0, kind: int = 1, start: int = 0, duration: int = 300, end: int = 0, game: int = 0
) -> bytes:
    """BattleSetting."""
    return message((1, BATTLE), (2, start), (3, duration), (5, status), (8, kind), (10, end), (14, game))


def test_battle_one_against_one() -> None:
    """Both names, both shapes: the SDK's teams and scores, the docs' battleUsers."""
    first, second = events(
        "WebcastLinkMicBattle",
        (2, BATTLE),
        (3, settings(status=1, start=TIME - 1000, end=TIME + 299_000)),
        (4, 4),
        (9, message((1, A), (2, message((2, 120))))),
        (9, message((1, B), (2, message((2, 80))))),
        anchor(A, "anna"),
        anchor(B, "ben"),
        (28, message((1, message((2, "cohost_normal_expand_2"))))),
    )
    assert (first.name, second.name) == ("battle", "linkMicBattle")
    assert second.data == {**first.data, "type": "linkMicBattle"}
    assert first.data == {
        "type": "battle",
        **HEAD,
        "battleId": str(BATTLE),
        "status": 1,
        "battleDuration": 300,
        "teams": [
            {
                "hostUserId": str(A),
                "hostUserIds": [str(A)],
                "score": 120,
                "users": [{"user": ANNA, "score": 120}],
                "hostUser": ANNA,
            },
            {
                "hostUserId": str(B),
                "hostUserIds": [str(B)],
                "score": 80,
                "users": [{"user": BEN, "score": 80}],
                "hostUser": BEN,
            },
        ],
        "scores": [120, 80],
        "extraHostUserIds": [],
        "layoutSubtype": "cohost_normal_expand_2",
        "battleSettings": {"startTimeMs": TIME - 1000, "duration": 300, "endTimeMs": TIME + 299_000},
        "battleUsers": [
            {
                "uniqueId": "anna",
                "score": 120,
                "userId": str(A),
                "nickname": "Anna",
                "profilePictureUrl": "https://img.example/anna.webp",
            },
            {
                "uniqueId": "ben",
                "score": 80,
                "userId": str(B),
                "nickname": "Ben",
                "profilePictureUrl": "https://img.example/ben.webp",
            },
        ],
        "battleStatus": 1,
        "action": "OPEN",
        "battleType": "NORMAL_BATTLE",
    }


@pytest.mark.parametrize(
    ("status", "action", "expected", "old"),
    [
        (0, 1, 4, 0),
        (0, 3, 4, 0),
        (0, 7, 2, 0),
        (1, 4, 1, 1),
        (0, 4, 1, 1),
        (1, 0, 1, 2),
        (1, 5, 3, 3),
        (1, 6, 3, 3),
        (2, 0, 3, 3),
        (3, 0, 3, 3),
        (4, 0, 3, 3),
        (0, 0, 4, 0),
    ],
)
def test_battle_status_in_both_numberings(status: int, action: int, expected: int, old: int) -> None:
    """1 active, 2 starting, 3 ended, 4 preparing; in the docs' older page 1 started, 2 in progress, 3 ended."""
    found = events("WebcastLinkMicBattle", (3, settings(status=status)), (4, action))[0].data
    assert (found["status"], found["battleStatus"]) == (expected, old)


def test_the_result_is_the_score_at_the_end() -> None:
    """battle_result is final; armies may lag."""
    found = events(
        "WebcastLinkMicBattle",
        (4, 5),
        (5, message((1, A), (2, message((1, A), (2, 0), (3, 500))))),
        (5, message((1, B), (2, message((1, B), (2, 1), (3, 400))))),
        (9, message((1, A), (2, message((2, 490))))),
        anchor(A, "anna"),
        anchor(B, "ben"),
    )[0].data
    assert found["scores"] == [500, 400]
    assert found["action"] == "FINISH"


def test_battle_of_teams() -> None:
    """Two against two: a team's score, its hosts with theirs, and the hosts beyond the first two."""
    sides = [((A, 70), (B, 50)), ((C, 30), (D, 0))]
    found = events(
        "WebcastLinkMicBattle",
        (3, settings(kind=2)),
        anchor(A, "anna"),
        anchor(B, "ben"),
        *(
            (18, message((1, n + 1), *((2, message((1, u), (2, s))) for u, s in side), (3, sum(s for _, s in side))))
            for n, side in enumerate(sides)
        ),
        (17, message((1, 2), (4, 33))),
        (9, message((1, A), (2, message((2, 70))))),
    )[0].data
    assert found["battleType"] == "TEAM_BATTLE"
    assert found["scores"] == [120, 33]
    assert found["teams"] == [
        {
            "hostUserId": str(A),
            "hostUserIds": [str(A), str(B)],
            "score": 120,
            "users": [{"user": ANNA, "score": 70}, {"user": BEN, "score": 0}],
            "hostUser": ANNA,
        },
        {
            "hostUserId": str(C),
            "hostUserIds": [str(C), str(D)],
            "score": 33,
            "users": [{"user": person(C, ""), "score": 0}, {"user": person(D, ""), "score": 0}],
        },
    ]
    assert found["extraHostUserIds"] == [str(C), str(D)]


def test_teams_known_by_their_members_only() -> None:
    """team_member names the hosts before there is a score."""
    found = events("WebcastLinkMicBattle", (14, message((1, 1), (2, A), (2, B))), (14, message((1, 2), (2, C))))[0].data
    assert [team["hostUserIds"] for team in found["teams"]] == [[str(A), str(B)], [str(C)]]


def army(host_score: int, *users: tuple[int, int, str]) -> bytes:
    """BattleUserArmies."""
    return message((2, host_score), *((1, message((1, u), (2, s), (3, n))) for u, s, n in users))


def test_battle_armies() -> None:
    """Scores with supporters, the best first, in both shapes; the time left by TikTok's clock; the gift that did it."""
    found = data(
        "WebcastLinkMicArmies",
        (2, BATTLE),
        (3, message((1, B), (2, army(75, (20, 75, "Yan"))))),
        (3, message((1, A), (2, army(122, (10, 22, "Small"), (11, 100, "Big"))))),
        (4, 7280000000000000001),
        (5, TIME - 50),
        (6, TIME - 20),
        (7, 1),
        (8, 11),
        (9, 5655),
        (10, 2),
        (11, image("https://img.example/rose.webp")),
        (12, 10),
        (13, 4),
        (17, "202607072219033A"),
        (18, settings(status=1, start=TIME - 113_999, game=2)),
    )
    big, small, yan = person(11, "Big", "Big"), person(10, "Small", "Small"), person(20, "Yan", "Yan")
    assert found == {
        "type": "battleArmies",
        **HEAD,
        "battleId": str(BATTLE),
        "status": 1,
        "teams": [
            {
                "hostUserId": str(A),
                "hostUserIds": [str(A)],
                "score": 122,
                "users": [{"user": big, "score": 100}, {"user": small, "score": 22}],
            },
            {"hostUserId": str(B), "hostUserIds": [str(B)], "score": 75, "users": [{"user": yan, "score": 75}]},
        ],
        "matchId": "7280000000000000001",
        "sessionId": str(BATTLE),
        "sessionTag": str(BATTLE),
        "startedAtMs": TIME - 113_999,
        "serverTsMs": TIME,
        "durationSec": 300,
        "secsRemaining": 187,
        "hosts": [
            {
                "hostUserId": str(A),
                "teamTotalScore": 122,
                "teamIdx": 0,
                "contributors": [
                    {"userId": "11", "score": 100, "nickname": "Big"},
                    {"userId": "10", "score": 22, "nickname": "Small"},
                ],
            },
            {
                "hostUserId": str(B),
                "teamTotalScore": 75,
                "teamIdx": 1,
                "contributors": [{"userId": "20", "score": 75, "nickname": "Yan"}],
            },
        ],
        "transactionId": "202607072219033A",
        "battleSettings": {"startTimeMs": TIME - 113_999, "duration": 300, "endTimeMs": 0},
        "scoreUpdateTime": TIME - 20,
        "giftSentTime": TIME - 50,
        "triggerReason": "SCORE_UPDATE",
        "lastGift": {
            "gifterUserId": "11",
            "giftId": 5655,
            "count": 2,
            "diamondCount": 5,
            "repeatCount": 4,
            "giftPictureUrl": "https://img.example/rose.webp",
        },
        "battleGame": {"name": "ICE_SHOWDOWN", "id": ""},
    }


def test_armies_of_teams() -> None:
    """Hosts of one team share its score and number; the supporters stand with the host they gave to, if that is said."""
    found = data(
        "WebcastLinkMicArmies",
        (3, message((1, B), (2, army(50, (12, 50, "ForBen"))))),
        (14, message((1, 1), (2, message((1, A))), (2, message((1, B))), (3, 120), (4, army(0, (11, 70, "Big"))))),
        (14, message((1, 2), (2, message((1, C))), (3, 30))),
    )
    assert [(h["hostUserId"], h["teamTotalScore"], h["teamIdx"]) for h in found["hosts"]] == [
        (str(A), 120, 0),
        (str(B), 120, 0),
        (str(C), 30, 1),
    ]
    assert [[c["nickname"] for c in h["contributors"]] for h in found["hosts"]] == [["Big"], ["ForBen"], []]
    assert [team["score"] for team in found["teams"]] == [120, 30]


def test_armies_at_the_end_and_without_settings() -> None:
    """The end leaves no time; a score without settings belongs to a battle that runs, with nothing said of its time."""
    ended = data("WebcastLinkMicArmies", (7, 2), (18, settings(status=1, start=TIME)))
    assert (ended["status"], ended["secsRemaining"], ended["triggerReason"]) == (3, 0, "BATTLE_END")
    bare = data("WebcastLinkMicArmies", (9, 5655))
    assert (bare["status"], bare["secsRemaining"], bare["durationSec"]) == (1, 0, 0)
    assert "lastGift" not in bare
    assert "battleGame" not in bare


CARDS = [
    (1, "match_guide", 0, ()),
    (2, "gloves", 0, (5,)),
    (3, "mist", 0, (6,)),
    (5, "extra_time", 0, (8,)),
    (6, "pm_mt_x", 0, (9,)),
    (7, "pm_mt_x", 0, (10,)),
    (8, "pm_mt_x", 0, (11,)),
    (10, "booster_x2", 2, (13, 1)),
    (11, "booster_x3", 3, (14, 1)),
    (12, "pm_mt_x", 0, (15, 1)),
]


@pytest.mark.parametrize(("kind", "effect", "multiplier", "place"), CARDS)
def test_battle_item_card(kind: int, effect: str, multiplier: int, place: tuple[int, ...]) -> None:
    """The cards keep the same facts in different places; a card without a body has the fields all the same."""
    user = message((1, 111), (2, "Big"), (3, image("https://img.example/big.webp")), (4, "big"))
    card = message(
        (1, "card"),
        (2, image("https://img.example/card.webp", "webcast/card_crit_v3.webp~tplv", "#E0D4BC")),
        (3, 1747654321),
        (4, message((1, user))),
        (5, 30),
    )
    if len(place) == 2:
        card = message((1, card))
    body = (
        ((place[0], message((1, card), (2, A), (3, message((1, "pm_mt_x"), (2, "{0:user} sent"))))),) if place else ()
    )
    found = data("WebcastLinkMicBattleItemCard", (2, BATTLE), (3, kind), *body)
    if not place:
        assert (found["effect"], found["cardType"], found["senderUserId"], found["iconKey"]) == (effect, kind, "", "")
        return
    assert found == {
        "type": "battleItemCard",
        **HEAD,
        "battleId": str(BATTLE),
        "cardType": kind,
        "effect": effect,
        "effectKey": "pm_mt_x",
        "multiplier": multiplier,
        "senderUserId": "111",
        "senderNickname": "Big",
        "senderUniqueId": "big",
        "senderAvatarUrl": "https://img.example/big.webp",
        "activatedAtSec": 1747654321,
        "durationSec": 30,
        "endsAtSec": 1747654351,
        "commentTemplate": "{0:user} sent",
        "iconUrl": "https://img.example/card.webp",
        "iconKey": "card_crit_v3",
        "accentColor": "#E0D4BC",
        "toHostUserId": str(A),
    }


def test_a_card_without_a_name_is_called_by_its_kind() -> None:
    """TikTok's word in lower case, or the number of one that is new to us."""
    assert data("WebcastLinkMicBattleItemCard", (3, 8))["effect"] == "use_wave_card"
    assert data("WebcastLinkMicBattleItemCard", (3, 99))["effect"] == "99"
    thunder = message((3, message((1, "pm_mt_thunder_x"))))
    assert data("WebcastLinkMicBattleItemCard", (3, 6), (9, thunder))["effect"] == "thunder"


def test_battle_task() -> None:
    """A task, its target and its bonus."""
    target = message((2, 60), (3, 1775000000), (22, message((1, "pm_task"))), (23, 100))
    start = message((1, message((3, target), (4, message((3, 2))))))
    assert data("WebcastLinkmicBattleTaskMessage", (2, 1), (3, start), (4, message((1, 40))), (20, BATTLE)) == {
        "type": "battleTask",
        **HEAD,
        "taskAction": 1,
        "battleRefId": str(BATTLE),
        "missionType": "pm_task",
        "multiplier": 2,
        "missionDuration": 60,
        "missionTarget": 100,
        "progress": 40,
        "remainingSeconds": 0,
        "endTimestampS": 1775000060,
        "timerType": 0,
    }


def test_battle_punish_finish() -> None:
    """The forfeit is over."""
    assert data("WebcastLinkMicBattlePunishFinish", (2, 9), (3, A), (4, 1), (5, BATTLE)) == {
        "type": "battlePunishFinish",
        **HEAD,
        "battleId": str(BATTLE),
        "punishedUserId": str(A),
        "punishType": 1,
        "sessionId": "9",
    }
