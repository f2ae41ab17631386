"""Battles between hosts.

TikTok spreads a battle over two messages: one about its course (who, when, begun, finished), one about its score. One host
against another fills ``armies``, teams fill ``team_armies``; both forms become the same lists of teams and hosts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath
from typing import Any, Final

from webcastle.api.compat.tiktools.events.people import person
from webcastle.api.compat.tiktools.events.values import Head, bounded, id_of, url_of, word
from webcastle.api.compat.tiktools.shapes import (
    BattleArmiesEvent,
    BattleContributor,
    BattleEvent,
    BattleHost,
    BattleItemCardEvent,
    BattlePunishFinishEvent,
    BattleSettings,
    BattleTaskEvent,
    BattleTeam,
    BattleTeamUser,
    Event,
    PersonRef,
)
from webcastle.protocol import schema

__all__ = ["armies", "battle", "item_card", "punish_finish", "task"]

ACTIVE, STARTING, ENDED, PREPARING = 1, 2, 3, 4  # the vendor's numbers

_action = schema.LinkMicBattleBattleAction
_settings = schema.BattleSettingsBattleStatus
_END_ACTIONS: Final = frozenset({_action.FINISH, _action.LINK_MIC_BATTLE_BATTLE_ACTION_CUT_SHORT})
_ENDED_STATUS: Final = frozenset(
    {_settings.BATTLE_FINISHED, _settings.BATTLE_PUNISH_STARTED, _settings.BATTLE_PUNISH_FINISHED}
)
_card = schema.BattleCardMsgType
_EFFECTS: Final = {
    _card.CARD_OBTAIN_GUIDE: "match_guide",
    _card.AWARD_CARD_NOTICE: "match_guide",
    _card.USE_CRITICAL_STRIKE_CARD: "gloves",
    _card.USE_SMOKE_CARD: "mist",
    _card.USE_EXTRA_TIME_CARD: "extra_time",
    _card.USE_TOP_2_CARD: "booster_x2",
    _card.USE_TOP_3_CARD: "booster_x3",
}
_MULTIPLIERS: Final = {_card.USE_TOP_2_CARD: 2, _card.USE_TOP_3_CARD: 3}
_CARD_FIELDS: Final = {
    _card.CARD_OBTAIN_GUIDE: "card_obtain_guide",
    _card.USE_CRITICAL_STRIKE_CARD: "use_critical_strike_card",
    _card.USE_SMOKE_CARD: "use_smoke_card",
    _card.AWARD_CARD_NOTICE: "award_card_notice",
    _card.USE_EXTRA_TIME_CARD: "use_extra_time_card",
    _card.USE_SPECIAL_EFFECT_CARD: "use_special_effect_card",
    _card.USE_POTION_CARD: "use_potion_card",
    _card.USE_WAVE_CARD: "use_wave_card",
    _card.SPECIAL_EFFECT_NOTICE: "special_effect_notice",
    _card.USE_TOP_2_CARD: "use_top2_card",
    _card.USE_TOP_3_CARD: "use_top3_card",
    _card.USE_VAULT_GLOVE_CARD: "use_vault_glove_card",
}


def battle(message: schema.WebcastLinkMicBattle, head: Head) -> list[Event]:
    """`battle`, and the same as `linkMicBattle`."""
    people = {each.key or each.value.user.user_id: _host(each.value.user) for each in message.anchors_info}
    scores = {each.key: each.value.hostscore for each in message.armies}
    scores |= {key: message.battle_result[key].score for key in sorted(message.battle_result)}
    teams = _teams_of_course(message, people, scores)
    hosts = list(dict.fromkeys([*people, *scores, *(host for ids, _ in teams for host in ids)]))
    settings, action = message.battle_settings, message.action
    status = _status(settings.status, action)
    data: BattleEvent = {
        "type": "battle",
        **head,
        "battleId": id_of(message.battle_id),
        "status": status,
        "battleDuration": settings.duration,
        "teams": [_team_of_hosts(ids, score, people, scores) for ids, score in teams],
        "scores": [score for _, score in teams],
        "extraHostUserIds": [id_of(host) for host in hosts[2:]],
        "layoutSubtype": message.cross_room_layout.layout.layout_key,
        "battleSettings": _settings_of(settings),
        "battleUsers": [
            {
                "uniqueId": known["uniqueId"],
                "score": scores.get(host, 0),
                "userId": known["userId"],
                "nickname": known["nickname"],
                "profilePictureUrl": known["profilePictureUrl"],
            }
            for host in hosts
            for known in (people.get(host) or _stranger(host),)
        ],
        "battleStatus": {ACTIVE: 1 if action == _action.OPEN else 2, ENDED: 3}.get(status, 0),
        "action": word(_action.Enum, action),
        "battleType": word(schema.BattleType.Enum, settings.battle_type),
    }
    return [Event("battle", data), Event("linkMicBattle", {**data, "type": "linkMicBattle"})]


def armies(message: schema.WebcastLinkMicArmies, head: Head) -> list[Event]:
    """`battleArmies`."""
    settings = message.battle_settings
    ended = message.trigger_reason == schema.LinkMicArmiesTriggerReason.BATTLE_END
    duration = bounded(settings.duration + settings.extra_duration_second)
    battle_id = id_of(message.battle_id)
    teams, hosts = _sides(message)
    data: BattleArmiesEvent = {
        "type": "battleArmies",
        "msgId": head["msgId"],
        "roomId": head["roomId"],
        "timestamp": head["timestamp"],
        "protoVersion": head["protoVersion"],
        "battleId": battle_id,
        "status": ENDED if ended else _status(settings.status) if settings.status else ACTIVE,
        "teams": teams,
        "matchId": id_of(message.channel_id),
        "sessionId": battle_id,
        "sessionTag": battle_id,
        "startedAtMs": settings.start_time_ms,
        "serverTsMs": head["timestamp"],
        "durationSec": duration,
        "secsRemaining": 0 if ended else _remaining(settings.start_time_ms, duration, head["timestamp"]),
        "hosts": hosts,
        "transactionId": message.log_id,
        "battleSettings": _settings_of(settings),
        "scoreUpdateTime": message.update_battle_score_time,
        "giftSentTime": message.send_gift_success_time,
        "triggerReason": word(schema.LinkMicArmiesTriggerReason.Enum, message.trigger_reason),
    }
    if message.gift_id and message.total_diamond_count > 0:
        count = max(message.gift_count, 1)
        data["lastGift"] = {
            "gifterUserId": id_of(message.from_user_id),
            "giftId": message.gift_id,
            "count": message.gift_count,
            "diamondCount": message.total_diamond_count // count,
            "repeatCount": message.repeat_count,
            "giftPictureUrl": url_of(message.gift_icon_image),
        }
    if settings.gameplay_option:
        name = word(schema.MatchGameplayOption.Enum, settings.gameplay_option)
        data["battleGame"] = {"name": name.removeprefix("MATCH_OPTION_"), "id": ""}
    return [Event("battleArmies", data)]


def item_card(message: schema.WebcastLinkMicBattleItemCard, head: Head) -> list[Event]:
    """`battleItemCard`."""
    kind = message.msg_type
    # The twelve cards have the same fields under different types, two of them one level deeper; some lack one or other.
    body: Any = getattr(message, _CARD_FIELDS.get(kind, "use_critical_strike_card"))
    info: Any = getattr(body, "card_info", body)
    info = getattr(info, "common", info)
    text = getattr(body, "display_content", _NO_TEXT)
    key = getattr(info, "card_name_key", "")
    sender = info.send_user.user if hasattr(info, "send_user") else _NO_HOST
    image = getattr(info, "card_image", _NO_IMAGE)
    sent, lasts = getattr(info, "send_time_sec", 0), getattr(info, "effect_last_duration", 0)
    activated = getattr(info, "effect_time_sec", 0) or sent
    effect_key = text.key or key
    effect = _EFFECTS.get(kind) or ("thunder" if "thunder" in effect_key else effect_key)
    data: BattleItemCardEvent = {
        "type": "battleItemCard",
        **head,
        "battleId": id_of(message.battle_id),
        "cardType": kind,
        "effect": effect or word(_card.Enum, kind).lower(),
        "effectKey": effect_key,
        "multiplier": _MULTIPLIERS.get(kind, 0),
        "senderUserId": id_of(sender.user_id),
        "senderNickname": sender.nick_name,
        "senderUniqueId": sender.display_id,
        "senderAvatarUrl": url_of(sender.avatar_thumb),
        "activatedAtSec": activated,
        "durationSec": lasts,
        "endsAtSec": bounded(activated + lasts),
        "commentTemplate": text.default_pattern,
        "iconUrl": url_of(image),
        "iconKey": PurePosixPath(image.uri.partition("~")[0]).stem,
        "accentColor": image.avg_color,
        "toHostUserId": id_of(getattr(info, "to_anchor_id", 0) or getattr(body, "anchor_id", 0)),
    }
    return [Event("battleItemCard", data)]


def task(message: schema.WebcastLinkmicBattleTaskMessage, head: Head) -> list[Event]:
    """`battleTask`."""
    target, reward = message.start.config.target_config, message.start.config.reward_config
    settle = message.task_settle
    data: BattleTaskEvent = {
        "type": "battleTask",
        **head,
        "taskAction": message.task_message_type,
        "battleRefId": id_of(message.battle_id),
        "missionType": target.static_prompt.prompt_key,
        "multiplier": reward.reward_multiple,
        "missionDuration": target.duration,
        "missionTarget": target.progress_target,
        "progress": message.task_update.progress,
        "remainingSeconds": settle.reward_start_time,
        "endTimestampS": settle.reward_start_timestamp or bounded(target.target_start_timestamp + target.duration),
        "timerType": settle.result,
    }
    return [Event("battleTask", data)]


def punish_finish(message: schema.WebcastLinkMicBattlePunishFinish, head: Head) -> list[Event]:
    """`battlePunishFinish`."""
    data: BattlePunishFinishEvent = {
        "type": "battlePunishFinish",
        **head,
        "battleId": id_of(message.battle_id),
        "punishedUserId": id_of(message.op_uid),
        "punishType": message.reason,
        "sessionId": id_of(message.channel_id),
    }
    return [Event("battlePunishFinish", data)]


_NO_TEXT: Final = schema.CommonText()
_NO_IMAGE: Final = schema.ImageModel()
_NO_HOST: Final = schema.BattleBaseUserInfo()


def _status(status: int, action: int = 0) -> int:
    if action in _END_ACTIONS or status in _ENDED_STATUS:
        return ENDED
    if action == _action.OPEN or status == _settings.BATTLE_STARTED:
        return ACTIVE
    return STARTING if action == _action.ACCEPT else PREPARING


def _settings_of(settings: schema.BattleSetting) -> BattleSettings:
    return {"startTimeMs": settings.start_time_ms, "duration": settings.duration, "endTimeMs": settings.end_time_ms}


def _remaining(started_ms: int, duration_s: int, now_ms: int) -> int:
    if not started_ms:
        return 0
    passed = max(now_ms - started_ms, 0) // 1000
    return max(duration_s - passed, 0)


def _host(user: schema.BattleBaseUserInfo) -> PersonRef:
    return person(user.user_id, user.nick_name, user.avatar_thumb, user.display_id)


def _stranger(host: int) -> PersonRef:
    return person(host, "", _NO_IMAGE)


def _teams_of_course(
    message: schema.WebcastLinkMicBattle, people: Mapping[int, PersonRef], scores: Mapping[int, int]
) -> list[tuple[list[int], int]]:
    """The teams of a battle message: their hosts and their score."""
    results = {result.team_id: result.total_score for result in message.team_battle_result}
    if message.team_armies:
        return [
            ([user.user_id for user in team.team_user], results.get(team.team_id, team.team_total_score))
            for team in message.team_armies
        ]
    if message.team_member:
        return [(list(team.user_id), results.get(team.team_id, 0)) for team in message.team_member]
    return [([host], scores.get(host, 0)) for host in dict.fromkeys([*people, *scores])]


def _team_of_hosts(
    hosts: list[int], score: int, people: Mapping[int, PersonRef], scores: Mapping[int, int]
) -> BattleTeam:
    users: list[BattleTeamUser] = [
        {"user": people.get(host) or _stranger(host), "score": scores.get(host, 0)} for host in hosts
    ]
    if len(users) == 1:
        users[0]["score"] = score
    return _team(hosts, score, users, people)


def _team(
    hosts: list[int], score: int, users: list[BattleTeamUser], people: Mapping[int, PersonRef] | None = None
) -> BattleTeam:
    team: BattleTeam = {
        "hostUserId": id_of(hosts[0]) if hosts else "",
        "hostUserIds": [id_of(host) for host in hosts],
        "score": score,
        "users": users,
    }
    if people and hosts and hosts[0] in people:
        team["hostUser"] = people[hosts[0]]
    return team


def _sides(message: schema.WebcastLinkMicArmies) -> tuple[list[BattleTeam], list[BattleHost]]:
    """The score in both shapes: teams with supporters, and one entry per host.

    ``armies`` is a map, which has no order: hosts without a team are sorted by id, so that each keeps its index.
    """
    teams: list[BattleTeam] = []
    hosts: list[BattleHost] = []
    if message.team_armies:
        for index, side in enumerate(message.team_armies):
            ids = [user.user_id for user in side.team_user]
            supporters = _supporters(side.user_armies)
            teams.append(_team(ids, side.team_total_score, supporters))
            for number, host in enumerate(ids):
                known = message.armies.get(host)
                own = supporters if known is None and number == 0 else _supporters(known) if known is not None else []
                hosts.append(_host_score(host, side.team_total_score, index, own))
        return teams, hosts
    for index, host in enumerate(sorted(message.armies)):
        army = message.armies[host]
        supporters = _supporters(army)
        teams.append(_team([host], army.hostscore, supporters))
        hosts.append(_host_score(host, army.hostscore, index, supporters))
    return teams, hosts


def _supporters(army: schema.BattleUserArmies) -> list[BattleTeamUser]:
    users: Iterable[schema.BattleUserArmy] = sorted(army.user_armies, key=lambda user: -user.score)
    return [{"user": person(user.user_id, user.nickname, user.avatar_thumb), "score": user.score} for user in users]


def _host_score(host: int, score: int, index: int, supporters: list[BattleTeamUser]) -> BattleHost:
    contributors: list[BattleContributor] = [
        {"userId": each["user"]["userId"], "score": each["score"], "nickname": each["user"]["nickname"]}
        for each in supporters
    ]
    return {"hostUserId": id_of(host), "teamTotalScore": score, "teamIdx": index, "contributors": contributors}
