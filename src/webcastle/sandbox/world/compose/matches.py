"""Battle messages: invitations, scores, power-ups, results, and the link layer around them."""

from __future__ import annotations

from webcastle.protocol import schema
from webcastle.sandbox.world import people
from webcastle.sandbox.world.battles import CYCLE_BLOCKS, DURATION_S, Match
from webcastle.sandbox.world.compose.scene import Moment, text
from webcastle.sandbox.world.drafts import BLOCK_MS

__all__ = ["armies", "battle", "battle_card", "battle_punish", "battle_task", "link", "link_layer", "link_mic"]

_FINISH, _OPEN = 5, 4


def _match(moment: Moment) -> Match:
    number = moment.slot.arg[0] if moment.slot.arg else 0
    return Match(moment.scene.seed, moment.scene.room_id, number, moment.scene.start + number * CYCLE_BLOCKS * BLOCK_MS)


def _hosts(moment: Moment, match: Match) -> list[people.Person]:
    """The team mate and the rivals, made up per match; the creator is not among them."""
    return [
        people.person(moment.scene.seed, (moment.scene.room_id + 37 * match.number + n) % people.POPULATION)
        for n in (11, 12, 13)
    ]


def _settings(moment: Moment, match: Match, into: schema.BattleSetting, status: int) -> None:
    into.battle_id = match.battle_id
    into.start_time_ms = moment.scene.epoch + match.opened_at
    into.duration = DURATION_S
    into.end_time_ms = into.start_time_ms + DURATION_S * 1000
    into.channel_id = match.battle_id // 7
    into.status = status  # type: ignore[assignment]
    into.battle_type = schema.BattleType.TEAM_BATTLE if match.teams else schema.BattleType.NORMAL_BATTLE


def _army(moment: Moment, into: schema.BattleUserArmies, anchor: int, score: int, first: int) -> None:
    into.hostscore = score
    into.anchor_id_str = str(anchor)
    for rank in range(3):
        viewer = moment.scene.person(first + rank)
        share = score // (2 + rank)
        into.user_armies.add(
            user_id=viewer.id, score=share, nickname=viewer.nickname, diamond_score=share, user_id_str=str(viewer.id)
        )


def _teams(moment: Moment, match: Match) -> list[schema.BattleTeamUserArmies]:
    mate, *rivals = _hosts(moment, match)
    sides = ((moment.scene.owner_id, mate.id), tuple(rival.id for rival in rivals))
    teams = []
    for number, anchors in enumerate(sides):
        score = match.score(number, moment.slot.created)
        team = schema.BattleTeamUserArmies(team_id=number + 1, team_total_score=score)
        team.team_user.add(user_id=anchors[0], score=score - score // 3)
        team.team_user.add(user_id=anchors[1], score=score // 3)
        _army(moment, team.user_armies, anchors[0], score, 3 * number)
        teams.append(team)
    return teams


def battle(moment: Moment) -> schema.WebcastLinkMicBattle:
    """A match is invited, accepted, opened or finished (the slot's second number is the action)."""
    match = _match(moment)
    action = moment.slot.arg[1] if len(moment.slot.arg) > 1 else _OPEN
    hosts = _hosts(moment, match)
    message = schema.WebcastLinkMicBattle(battle_id=match.battle_id)
    message.action = action  # type: ignore[assignment]
    _settings(moment, match, message.battle_settings, {_OPEN: 1, _FINISH: 2}.get(action, 0))
    ours = message.anchors_info.add(key=moment.scene.owner_id)
    ours.value.user.user_id = moment.scene.owner_id
    ours.value.user.nick_name = moment.scene.creator.nickname
    ours.value.user.display_id = moment.scene.creator.unique_id
    ours.value.user.room_id = moment.scene.room_id
    for host in hosts if match.teams else hosts[1:2]:
        entry = message.anchors_info.add(key=host.id)
        entry.value.user.user_id = host.id
        entry.value.user.nick_name = host.nickname
        entry.value.user.display_id = host.display_id
        entry.value.user.avatar_thumb.url_list.extend(people.avatar_urls(host.avatar))
    if action in (_OPEN, _FINISH):
        _scores(moment, match, message)
    if action == _FINISH:
        _results(moment, match, message)
    return message


def _scores(moment: Moment, match: Match, message: schema.WebcastLinkMicBattle) -> None:
    if match.teams:
        message.team_armies.extend(_teams(moment, match))
        return
    rival = _hosts(moment, match)[1].id
    for side, anchor in enumerate((moment.scene.owner_id, rival)):
        army = message.armies.add(key=anchor)
        _army(moment, army.value, anchor, match.score(side, moment.slot.created), 3 * side)


def _results(moment: Moment, match: Match, message: schema.WebcastLinkMicBattle) -> None:
    results = match.results()
    end = match.opened_at + DURATION_S * 1000
    mate, *rivals = _hosts(moment, match)
    if match.teams:
        sides = ((moment.scene.owner_id, mate.id), (rivals[0].id, rivals[1].id))
        for side, anchors in enumerate(sides):
            team = message.team_battle_result.add(
                team_id=side + 1, result=results[side], total_score=match.score(side, end)
            )
            for anchor in anchors:
                team.team_user.add(user_id=anchor, user_id_str=str(anchor))
        return
    for side, anchor in enumerate((moment.scene.owner_id, rivals[0].id)):
        entry = message.battle_result[anchor]
        entry.user_id = anchor
        entry.result = results[side]  # type: ignore[assignment]
        entry.score = match.score(side, end)


def armies(moment: Moment) -> schema.WebcastLinkMicArmies:
    """The scores, every three seconds."""
    match = _match(moment)
    giver = moment.scene.person(moment.dice.below(3))
    message = schema.WebcastLinkMicArmies(
        battle_id=match.battle_id,
        channel_id=match.battle_id // 7,
        update_battle_score_time=moment.now,
        from_user_id=giver.id,
        gift_id=5655,
        gift_count=moment.dice.between(1, 9),
        total_diamond_count=match.score(0, moment.slot.created) + match.score(1, moment.slot.created),
    )
    message.trigger_reason = moment.slot.arg[1] if len(moment.slot.arg) > 1 else 1  # type: ignore[assignment]
    _settings(moment, match, message.battle_settings, 1)
    if match.teams:
        message.team_armies.extend(_teams(moment, match))
    else:
        for side, anchor in enumerate((moment.scene.owner_id, _hosts(moment, match)[1].id)):
            _army(moment, message.armies[anchor], anchor, match.score(side, moment.slot.created), 3 * side)
    return message


def battle_card(moment: Moment) -> schema.WebcastLinkMicBattleItemCard:
    """A power-up; the slot's second number is its kind: 1 guide, 2 critical strike, 3 smoke, 5 extra time."""
    match = _match(moment)
    kind = moment.slot.arg[1] if len(moment.slot.arg) > 1 else 2
    message = schema.WebcastLinkMicBattleItemCard(battle_id=match.battle_id)
    message.msg_type = kind  # type: ignore[assignment]
    match kind:
        case 2:
            message.use_critical_strike_card.anchor_id = moment.scene.owner_id
            text(message.use_critical_strike_card.display_content, "pm_mt_boost_crit_name", "Glove")
        case 3:
            message.use_smoke_card.anchor_id = moment.scene.owner_id
            text(message.use_smoke_card.display_content, "pm_mt_boost_mist_name", "Mist")
        case 5:
            message.use_extra_time_card.anchor_id = moment.scene.owner_id
            text(message.use_extra_time_card.display_content, "pm_mt_boost_extra_time", "Extra time")
        case _:
            message.card_obtain_guide.not_in_use = 1
    return message


def battle_punish(moment: Moment) -> schema.WebcastLinkMicBattlePunishFinish:
    """The loser's penalty after a match is over."""
    match = _match(moment)
    message = schema.WebcastLinkMicBattlePunishFinish(
        battle_id=match.battle_id, channel_id=match.battle_id // 7, op_uid=moment.scene.owner_id
    )
    _settings(moment, match, message.battle_settings, 4)
    return message


def battle_task(moment: Moment) -> schema.WebcastLinkmicBattleTaskMessage:
    """A speed challenge inside the match."""
    message = schema.WebcastLinkmicBattleTaskMessage(battle_id=_match(moment).battle_id)
    message.start.config.SetInParent()
    return message


def link_mic(moment: Moment) -> schema.WebcastLinkMicMethod:
    """A change on stage."""
    return schema.WebcastLinkMicMethod(
        message_type=moment.dice.between(1, 8),
        user_id=moment.scene.person(moment.viewer()).id,
        channel_id=moment.scene.room_id,
        total_linkmic_fan_ticket=moment.scene.counters.diamonds(moment.elapsed),
        start_time_ms=moment.now,
    )


def link_layer(moment: Moment) -> schema.WebcastLinkLayerMessage:
    """The link layer's list of guests changed."""
    message = schema.WebcastLinkLayerMessage(channel_id=moment.scene.room_id, source="sandbox")
    message.message_type = schema.LinkLayerMessageType.LINKER_LIST_CHANGE
    return message


def link(moment: Moment) -> schema.WebcastLinkMessage:
    """The older form of `link_layer`."""
    message = schema.WebcastLinkMessage(expire_timestamp=moment.now // 1000 + 60)
    message.list_change_content.SetInParent()
    return message
