"""Battles: sides by host id, results, scores, cards."""

from __future__ import annotations

from typing import Any

import pytest

from tests.events.entries import AT, HEAD, fact
from webcastle.events import (
    Battle,
    BattleAction,
    BattleCard,
    BattlePhase,
    BattleResult,
    BattleScore,
    BattleSide,
    BattleTimes,
    BattleType,
    Card,
    Person,
    PunishmentEnded,
    Supporter,
)
from webcastle.protocol import schema

ANN, BOB, CAT = 68, 72, 75
SETTINGS = schema.BattleSetting(
    start_time_ms=AT, duration=300, extra_duration_second=20, end_time_ms=AT + 300_000, status=1, battle_type=1
)
TIMES = BattleTimes(AT, 300, 20, AT + 300_000)
NO_TIMES = BattleTimes(0, 0, 0, 0)


def host(user_id: int, name: str) -> schema.BattleUserInfoWrapper:
    """A host with a name."""
    user = schema.BattleBaseUserInfo(user_id=user_id, nick_name=name.title(), display_id=name)
    return schema.BattleUserInfoWrapper(key=user_id, value=schema.BattleUserInfo(user=user))


def course(**fields: Any) -> schema.WebcastLinkMicBattle:
    """Bob against Ann, in that order."""
    base: dict[str, Any] = {"battle_id": 77, "anchors_info": [host(BOB, "bob"), host(ANN, "ann")]}
    return schema.WebcastLinkMicBattle(**(base | fields))


def test_a_battle_begins() -> None:
    """Sides are in the order of their hosts' ids, whatever the message's order."""
    assert fact(course(action=4, battle_settings=SETTINGS)) == Battle(
        *HEAD,
        77,
        BattleAction.OPENED,
        BattlePhase.RUNNING,
        BattleType.ONE_TO_ONE,
        TIMES,
        (
            BattleSide((Person(ANN, "ann", "Ann"),), 0, None, None),
            BattleSide((Person(BOB, "bob", "Bob"),), 0, None, None),
        ),
    )


def test_a_battle_ends_with_a_result() -> None:
    """WIN is 0 on the wire."""
    result = {BOB: schema.BattleResult(user_id=BOB, score=1512), ANN: schema.BattleResult(result=1, score=44)}
    sides = fact(course(action=5, battle_result=result)).sides
    assert [(side.host_ids, side.score, side.result) for side in sides] == [
        ((ANN,), 44, BattleResult.LOST),
        ((BOB,), 1512, BattleResult.WON),
    ]


def test_a_score_before_the_end_is_no_result() -> None:
    """An entry of a running battle has 0 too."""
    sides = fact(course(action=4, battle_result={ANN: schema.BattleResult(score=3)})).sides
    assert [(side.score, side.result) for side in sides] == [(3, None), (None, None)]


def test_a_draw() -> None:
    """Of both."""
    result = {ANN: schema.BattleResult(result=2), BOB: schema.BattleResult(result=2)}
    assert [side.result for side in fact(course(action=6, battle_result=result)).sides] == [BattleResult.DRAW] * 2


def test_hosts_without_names_are_hosts() -> None:
    """Known by their scores."""
    armies = [schema.UserArmiesWrapper(key=CAT, value=schema.BattleUserArmies(hostscore=9))]
    assert fact(course(anchors_info=[], armies=armies)).sides == (BattleSide((Person(CAT, "", ""),), 0, 9, None),)


def test_teams() -> None:
    """Members from either list, results and scores by the team's id."""
    message = course(
        battle_settings=schema.BattleSetting(battle_type=2),
        team_member=[schema.TeamUsersInfo(team_id=2, user_id=[CAT]), schema.TeamUsersInfo(team_id=1, user_id=[9])],
        team_armies=[
            schema.BattleTeamUserArmies(
                team_id=1,
                team_total_score=5,
                team_user=[schema.BattleTeamUser(user_id=ANN), schema.BattleTeamUser(user_id=BOB)],
            )
        ],
        team_battle_result=[schema.BattleTeamResult(team_id=2, result=1, total_score=8)],
    )
    found = fact(message)
    assert found.type is BattleType.TEAMS
    assert found.sides == (
        BattleSide((Person(ANN, "ann", "Ann"), Person(BOB, "bob", "Bob")), 1, 5, None),
        BattleSide((Person(CAT, "", ""),), 2, 8, BattleResult.LOST),
    )


def test_the_score() -> None:
    """Supporters by score, the highest first."""
    message = schema.WebcastLinkMicArmies(battle_id=77, battle_settings=SETTINGS, trigger_reason=1)
    message.armies[BOB].hostscore = 1
    army = message.armies[ANN]
    army.hostscore = 30
    army.user_armies.add(user_id=1, score=10, nickname="x", diamond_score=10)
    army.user_armies.add(user_id=2, score=20, nickname="y", diamond_score=0)
    supporters = (Supporter(Person(2, "", "y"), 20, 0), Supporter(Person(1, "", "x"), 10, 10))
    assert fact(message) == BattleScore(
        *HEAD,
        77,
        False,
        BattlePhase.RUNNING,
        TIMES,
        (
            BattleSide((Person(ANN, "", ""),), 0, 30, None, supporters),
            BattleSide((Person(BOB, "", ""),), 0, 1, None),
        ),
    )


def test_the_last_score() -> None:
    """Without settings there are neither times nor a phase."""
    found = fact(schema.WebcastLinkMicArmies(battle_id=77, trigger_reason=2))
    assert (found.final, found.phase, found.times, found.sides) == (True, None, NO_TIMES, ())


def test_the_score_of_teams() -> None:
    """In the order of their ids."""
    message = schema.WebcastLinkMicArmies()
    message.team_armies.add(team_id=2, team_total_score=4, team_user=[schema.BattleTeamUser(user_id=CAT)])
    message.team_armies.add(
        team_id=1,
        team_total_score=7,
        team_user=[schema.BattleTeamUser(user_id=ANN), schema.BattleTeamUser(user_id=BOB)],
    )
    assert [(side.team_id, side.host_ids, side.score) for side in fact(message).sides] == [
        (1, (ANN, BOB), 7),
        (2, (CAT,), 4),
    ]


@pytest.mark.parametrize(
    ("action", "meant"),
    [
        (1, BattleAction.INVITED),
        (7, BattleAction.ACCEPTED),
        (11, BattleAction.LEFT),
        (0, BattleAction.OTHER),
        (99, BattleAction.OTHER),
    ],
)
def test_actions(action: Any, meant: BattleAction) -> None:
    """New ones are other."""
    assert fact(course(action=action)).action is meant


@pytest.mark.parametrize(
    ("status", "phase"),
    [(0, BattlePhase.NOT_STARTED), (3, BattlePhase.PUNISHMENT), (4, BattlePhase.OVER), (9, BattlePhase.OTHER)],
)
def test_phases(status: Any, phase: BattlePhase) -> None:
    """New ones are other."""
    assert fact(course(battle_settings=schema.BattleSetting(status=status))).phase is phase


CARDS = [
    (1, "card_obtain_guide", Card.GUIDE),
    (2, "use_critical_strike_card", Card.GLOVES),
    (3, "use_smoke_card", Card.MIST),
    (4, "award_card_notice", Card.AWARD),
    (5, "use_extra_time_card", Card.EXTRA_TIME),
    (6, "use_special_effect_card", Card.SPECIAL_EFFECT),
    (7, "use_potion_card", Card.POTION),
    (8, "use_wave_card", Card.WAVE),
    (9, "special_effect_notice", Card.EFFECT_NOTICE),
    (10, "use_top2_card", Card.DOUBLE),
    (11, "use_top3_card", Card.TRIPLE),
    (12, "use_vault_glove_card", Card.VAULT_GLOVE),
    (99, "use_smoke_card", Card.OTHER),
]


@pytest.mark.parametrize(("kind", "field", "card"), CARDS)
def test_cards(kind: Any, field: str, card: Card) -> None:
    """Each is told by its type."""
    message = schema.WebcastLinkMicBattleItemCard(battle_id=77, msg_type=kind)
    getattr(message, field).SetInParent()
    found = fact(message)
    assert (type(found), found.battle_id, found.card) == (BattleCard, 77, card)


def test_a_card_that_is_played() -> None:
    """By whom, for which host, and how long it works."""
    message = schema.WebcastLinkMicBattleItemCard(battle_id=77, msg_type=2)
    info = message.use_critical_strike_card.card_info
    info.send_user.user.user_id, info.send_user.user.display_id = ANN, "ann"
    info.to_anchor_id, info.effect_last_duration, info.send_time_sec = BOB, 30, 1_775_000_000
    assert fact(message) == BattleCard(*HEAD, 77, Card.GLOVES, Person(ANN, "ann", ""), BOB, 1_775_000_000, 30)


def test_the_end_of_a_punishment() -> None:
    """With the user who ended it."""
    message = schema.WebcastLinkMicBattlePunishFinish(battle_id=77, op_uid=ANN)
    assert fact(message) == PunishmentEnded(*HEAD, 77, ANN)
