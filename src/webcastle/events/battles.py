"""Battles between hosts: their course, their score, the cards that are played.

TikTok spreads a battle over two messages: one about its course (who, when, begun, finished), one about its score. One
host against another fills ``armies``, teams fill ``team_armies``; both become the same sides. Sides are matched by the
ids of their hosts, never by their order in a message: a map has no order, and captures show one battle in two orders.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, ClassVar, Final

from webcastle.events.fact import Fact, Head
from webcastle.events.people import NOBODY, Person
from webcastle.protocol import schema

__all__ = [
    "Battle",
    "BattleAction",
    "BattleCard",
    "BattlePhase",
    "BattleResult",
    "BattleScore",
    "BattleSide",
    "BattleTimes",
    "BattleType",
    "Card",
    "PunishmentEnded",
    "Supporter",
    "battle",
    "battle_card",
    "battle_score",
    "punishment_ended",
]


class BattleAction(StrEnum):
    """The change of a battle that a message reports."""

    INVITED = "invited"
    REJECTED = "rejected"
    CANCELLED = "cancelled"
    OPENED = "opened"
    FINISHED = "finished"
    CUT_SHORT = "cut_short"
    ACCEPTED = "accepted"
    QUIT_ASKED = "quit_asked"
    QUIT_DECLINED = "quit_declined"
    LEFT = "left"
    OTHER = "other"


class BattlePhase(StrEnum):
    """The phase of a battle."""

    NOT_STARTED = "not_started"
    RUNNING = "running"
    FINISHED = "finished"
    PUNISHMENT = "punishment"
    OVER = "over"
    OTHER = "other"


class BattleType(StrEnum):
    """The form of a battle: who competes with whom."""

    ONE_TO_ONE = "one_to_one"
    TEAMS = "teams"
    INDIVIDUALS = "individuals"
    ONE_TO_MANY = "one_to_many"
    OTHER = "other"


class BattleResult(StrEnum):
    """The result of a side at the end."""

    WON = "won"
    LOST = "lost"
    DRAW = "draw"


@dataclass(frozen=True, slots=True)
class BattleTimes:
    """When a battle runs: start and end in ms, 0 if unknown."""

    started_at: int
    duration_s: int
    extra_s: int
    ends_at: int


@dataclass(frozen=True, slots=True)
class Supporter:
    """A giver in a battle, as far as TikTok lists them. ``diamonds`` is 0 where TikTok gives only a score."""

    person: Person
    score: int
    diamonds: int


@dataclass(frozen=True, slots=True)
class BattleSide:
    """A host, or a team of hosts.

    ``team_id`` is 0 for a host alone. ``score`` is None where a message has none. A team's score and ``result`` are
    its own.
    """

    hosts: tuple[Person, ...]
    team_id: int
    score: int | None
    result: BattleResult | None
    supporters: tuple[Supporter, ...] = ()

    @property
    def host_ids(self) -> tuple[int, ...]:
        """The user ids of its hosts."""
        return tuple(host.user_id for host in self.hosts)


@dataclass(frozen=True, slots=True)
class Battle(Fact):
    """A battle is offered, begins or ends."""

    kind: ClassVar[str] = "battle"

    battle_id: int
    action: BattleAction
    phase: BattlePhase
    type: BattleType
    times: BattleTimes
    sides: tuple[BattleSide, ...]


@dataclass(frozen=True, slots=True)
class BattleScore(Fact):
    """The score of a battle; ``final`` at its end. ``phase`` is None if the message has no settings."""

    kind: ClassVar[str] = "battle_score"

    battle_id: int
    final: bool
    phase: BattlePhase | None
    times: BattleTimes
    sides: tuple[BattleSide, ...]


class Card(StrEnum):
    """The kinds of cards in a battle."""

    GUIDE = "guide"
    GLOVES = "gloves"
    MIST = "mist"
    AWARD = "award"
    EXTRA_TIME = "extra_time"
    SPECIAL_EFFECT = "special_effect"
    POTION = "potion"
    WAVE = "wave"
    EFFECT_NOTICE = "effect_notice"
    DOUBLE = "double"
    TRIPLE = "triple"
    VAULT_GLOVE = "vault_glove"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class BattleCard(Fact):
    """A card is played or announced.

    ``person`` sends it, ``host_id`` gets it (0: unknown). It works from ``from_s`` (epoch, s) on for ``lasts_s``.
    """

    kind: ClassVar[str] = "battle_card"

    battle_id: int
    card: Card
    person: Person
    host_id: int
    from_s: int
    lasts_s: int


@dataclass(frozen=True, slots=True)
class PunishmentEnded(Fact):
    """The punishment behind a battle is over; ``by`` is the user id that ended it, 0 if unknown."""

    kind: ClassVar[str] = "punishment_ended"

    battle_id: int
    by: int


_ACTIONS: Final = {
    1: BattleAction.INVITED,
    2: BattleAction.REJECTED,
    3: BattleAction.CANCELLED,
    4: BattleAction.OPENED,
    5: BattleAction.FINISHED,
    6: BattleAction.CUT_SHORT,
    7: BattleAction.ACCEPTED,
    8: BattleAction.QUIT_ASKED,
    9: BattleAction.QUIT_DECLINED,
    10: BattleAction.QUIT_DECLINED,
    11: BattleAction.LEFT,
}
_PHASES: Final = {
    0: BattlePhase.NOT_STARTED,
    1: BattlePhase.RUNNING,
    2: BattlePhase.FINISHED,
    3: BattlePhase.PUNISHMENT,
    4: BattlePhase.OVER,
}
_TYPES: Final = {1: BattleType.ONE_TO_ONE, 2: BattleType.TEAMS, 3: BattleType.INDIVIDUALS, 4: BattleType.ONE_TO_MANY}
_RESULTS: Final = {0: BattleResult.WON, 1: BattleResult.LOST, 2: BattleResult.DRAW}
_ENDS: Final = frozenset({BattleAction.FINISHED, BattleAction.CUT_SHORT})
_CARDS: Final = {
    1: (Card.GUIDE, "card_obtain_guide"),
    2: (Card.GLOVES, "use_critical_strike_card"),
    3: (Card.MIST, "use_smoke_card"),
    4: (Card.AWARD, "award_card_notice"),
    5: (Card.EXTRA_TIME, "use_extra_time_card"),
    6: (Card.SPECIAL_EFFECT, "use_special_effect_card"),
    7: (Card.POTION, "use_potion_card"),
    8: (Card.WAVE, "use_wave_card"),
    9: (Card.EFFECT_NOTICE, "special_effect_notice"),
    10: (Card.DOUBLE, "use_top2_card"),
    11: (Card.TRIPLE, "use_top3_card"),
    12: (Card.VAULT_GLOVE, "use_vault_glove_card"),
}
"""The card of a message type and the field that holds its body."""


def battle(message: schema.WebcastLinkMicBattle, head: Head) -> tuple[Fact, ...]:
    """The course of a battle."""
    settings, action = message.battle_settings, _ACTIONS.get(message.action, BattleAction.OTHER)
    return (
        Battle(
            *head,
            message.battle_id,
            action,
            _PHASES.get(settings.status, BattlePhase.OTHER),
            _TYPES.get(settings.battle_type, BattleType.OTHER),
            _times(settings),
            _sides_of_course(message, ended=action in _ENDS),
        ),
    )


def battle_score(message: schema.WebcastLinkMicArmies, head: Head) -> tuple[Fact, ...]:
    """The score of a battle."""
    settings = message.battle_settings
    timed = message.HasField("battle_settings")
    return (
        BattleScore(
            *head,
            message.battle_id,
            message.trigger_reason == schema.LinkMicArmiesTriggerReason.BATTLE_END,
            _PHASES.get(settings.status, BattlePhase.OTHER) if timed else None,
            _times(settings),
            tuple(_sides_of_score(message)),
        ),
    )


def battle_card(message: schema.WebcastLinkMicBattleItemCard, head: Head) -> tuple[Fact, ...]:
    """The card of a battle."""
    card, field = _CARDS.get(message.msg_type, (Card.OTHER, "use_critical_strike_card"))
    # The twelve cards have the same fields under different types, two of them one level deeper; some lack one or other.
    body: Any = getattr(message, field)
    info: Any = getattr(body, "card_info", body)
    info = getattr(info, "common", info)
    sender = _host(info.send_user.user) if hasattr(info, "send_user") else NOBODY
    starts = getattr(info, "effect_time_sec", 0) or getattr(info, "send_time_sec", 0)
    host = getattr(info, "to_anchor_id", 0) or getattr(body, "anchor_id", 0)
    lasts = max(getattr(info, "effect_last_duration", 0), 0)
    return (BattleCard(*head, message.battle_id, card, sender, host, starts, lasts),)


def punishment_ended(message: schema.WebcastLinkMicBattlePunishFinish, head: Head) -> tuple[Fact, ...]:
    """The end of a punishment."""
    return (PunishmentEnded(*head, message.battle_id, message.op_uid),)


def _times(settings: schema.BattleSetting) -> BattleTimes:
    return BattleTimes(
        settings.start_time_ms,
        max(settings.duration, 0),
        max(settings.extra_duration_second, 0),
        settings.end_time_ms,
    )


def _sides_of_course(message: schema.WebcastLinkMicBattle, *, ended: bool) -> tuple[BattleSide, ...]:
    people = {each.key or each.value.user.user_id: _host(each.value.user, each.key) for each in message.anchors_info}
    if message.team_armies or message.team_member:
        return tuple(_teams_of_course(message, people))
    scores = {each.key: each.value.hostscore for each in message.armies}
    results: dict[int, BattleResult] = {}
    # WIN is 0: an entry says something about the result only at the end.
    for host, result in message.battle_result.items():
        scores[host] = result.score
        known = _RESULTS.get(result.result) if ended else None
        if known is not None:
            results[host] = known
    hosts = sorted({*people, *scores})
    return tuple(
        BattleSide((people.get(host) or _known_by_id(host),), 0, scores.get(host), results.get(host)) for host in hosts
    )


def _teams_of_course(message: schema.WebcastLinkMicBattle, people: dict[int, Person]) -> Iterable[BattleSide]:
    results = {result.team_id: result for result in message.team_battle_result}
    hosts_of = {team.team_id: list(team.user_id) for team in message.team_member}
    scores = {team.team_id: team.team_total_score for team in message.team_armies}
    hosts_of |= {team.team_id: [user.user_id for user in team.team_user] for team in message.team_armies}
    for team_id in sorted(hosts_of):
        hosts = tuple(people.get(host) or _known_by_id(host) for host in hosts_of[team_id])
        result = results.get(team_id)
        if result is None:
            yield BattleSide(hosts, team_id, scores.get(team_id), None)
        else:
            yield BattleSide(hosts, team_id, result.total_score, _RESULTS.get(result.result))


def _sides_of_score(message: schema.WebcastLinkMicArmies) -> Iterable[BattleSide]:
    if message.team_armies:
        for team in sorted(message.team_armies, key=lambda team: team.team_id):
            hosts = tuple(_known_by_id(user.user_id) for user in team.team_user)
            supporters = _supporters(team.user_armies)
            yield BattleSide(hosts, team.team_id, team.team_total_score, None, supporters)
        return
    for host in sorted(message.armies):
        army = message.armies[host]
        yield BattleSide((_known_by_id(host),), 0, army.hostscore, None, _supporters(army))


def _supporters(army: schema.BattleUserArmies) -> tuple[Supporter, ...]:
    """Highest score first."""
    users = sorted(army.user_armies, key=lambda user: (-user.score, user.user_id))
    return tuple(Supporter(Person(each.user_id, "", each.nickname), each.score, each.diamond_score) for each in users)


def _host(user: schema.BattleBaseUserInfo, user_id: int = 0) -> Person:
    return Person(user.user_id or user_id, user.display_id, user.nick_name)


def _known_by_id(user_id: int) -> Person:
    return Person(user_id, "", "")
