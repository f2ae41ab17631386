"""Battle messages: invitations, scores, power-ups, results, and the link layer around them."""

from __future__ import annotations

from webcastle.protocol import schema
from webcastle.sandbox import people
from webcastle.sandbox.battles import CYCLE_BLOCKS, DURATION_S, Match
from webcastle.sandbox.compose.scene import Scene, text
from webcastle.sandbox.dice import Dice
from webcastle.sandbox.drafts import BLOCK_MS
from webcastle.sandbox.timeline import Slot

__all__ = ["armies", "battle", "battle_card", "battle_punish", "battle_task", "link", "link_layer", "link_mic"]

_FINISH, _OPEN = 5, 4


def _match(scene: Scene, slot: Slot) -> Match:
    number = slot.arg[0] if slot.arg else 0
    return Match(scene.seed, scene.room_id, number, scene.start + number * CYCLE_BLOCKS * BLOCK_MS)


def _hosts(scene: Scene, match: Match) -> list[people.Person]:
    """The rivals and team mates, made up per match; the creator is not among them."""
    return [
        people.person(scene.seed, (scene.room_id + 37 * match.number + n) % people.POPULATION) for n in (11, 12, 13)
    ]


def _settings(scene: Scene, match: Match, into: schema.BattleSetting, status: int) -> None:
    into.battle_id = match.battle_id
    into.start_time_ms = scene.epoch + match.opened_at
    into.duration = DURATION_S
    into.end_time_ms = into.start_time_ms + DURATION_S * 1000
    into.channel_id = match.battle_id // 7
    into.status = status  # type: ignore[assignment]
    into.battle_type = schema.BattleType.TEAM_BATTLE if match.teams else schema.BattleType.NORMAL_BATTLE


def _army(scene: Scene, into: schema.BattleUserArmies, anchor: int, score: int, first: int) -> None:
    into.hostscore = score
    into.anchor_id_str = str(anchor)
    for place in range(3):
        who = scene.person(first + place)
        share = score // (2 + place)
        into.user_armies.add(
            user_id=who.id, score=share, nickname=who.nickname, diamond_score=share, user_id_str=str(who.id)
        )


def _teams(scene: Scene, match: Match, at: int) -> list[schema.BattleTeamUserArmies]:
    mate, *rivals = _hosts(scene, match)
    sides = ((scene.owner_id, mate.id), tuple(rival.id for rival in rivals))
    teams = []
    for number, members in enumerate(sides):
        score = match.score(number, at)
        team = schema.BattleTeamUserArmies(team_id=number + 1, team_total_score=score)
        team.team_user.add(user_id=members[0], score=score - score // 3)
        team.team_user.add(user_id=members[1], score=score // 3)
        _army(scene, team.user_armies, members[0], score, 3 * number)
        teams.append(team)
    return teams


def battle(scene: Scene, dice: Dice, slot: Slot) -> schema.WebcastLinkMicBattle:
    """Invited, accepted, opened or finished (the slot's second number is the action)."""
    match = _match(scene, slot)
    action = slot.arg[1] if len(slot.arg) > 1 else _OPEN
    hosts = _hosts(scene, match)
    message = schema.WebcastLinkMicBattle(battle_id=match.battle_id)
    message.action = action  # type: ignore[assignment]
    _settings(scene, match, message.battle_settings, {_OPEN: 1, _FINISH: 2}.get(action, 0))
    ours = message.anchors_info.add(key=scene.owner_id)
    ours.value.user.user_id = scene.owner_id
    ours.value.user.nick_name = scene.creator.nickname
    ours.value.user.display_id = scene.creator.unique_id
    ours.value.user.room_id = scene.room_id
    for host in hosts if match.teams else hosts[1:2]:
        entry = message.anchors_info.add(key=host.id)
        entry.value.user.user_id = host.id
        entry.value.user.nick_name = host.nickname
        entry.value.user.display_id = host.display_id
        entry.value.user.avatar_thumb.url_list.extend(people.avatar_urls(host.avatar))
    if action in (_OPEN, _FINISH):
        _scores(scene, match, slot, message)
    if action == _FINISH:
        _results(scene, match, message)
    return message


def _scores(scene: Scene, match: Match, slot: Slot, message: schema.WebcastLinkMicBattle) -> None:
    if match.teams:
        message.team_armies.extend(_teams(scene, match, slot.created))
        return
    rival = _hosts(scene, match)[1].id
    for side, anchor in enumerate((scene.owner_id, rival)):
        army = message.armies.add(key=anchor)
        _army(scene, army.value, anchor, match.score(side, slot.created), 3 * side)


def _results(scene: Scene, match: Match, message: schema.WebcastLinkMicBattle) -> None:
    results = match.results()
    end = match.opened_at + DURATION_S * 1000
    mate, *rivals = _hosts(scene, match)
    if match.teams:
        sides = ((scene.owner_id, mate.id), (rivals[0].id, rivals[1].id))
        for side, members in enumerate(sides):
            team = message.team_battle_result.add(
                team_id=side + 1, result=results[side], total_score=match.score(side, end)
            )
            for member in members:
                team.team_user.add(user_id=member, user_id_str=str(member))
        return
    for side, anchor in enumerate((scene.owner_id, rivals[0].id)):
        entry = message.battle_result[anchor]
        entry.user_id = anchor
        entry.result = results[side]  # type: ignore[assignment]
        entry.score = match.score(side, end)


def armies(scene: Scene, dice: Dice, slot: Slot) -> schema.WebcastLinkMicArmies:
    """The scores, every three seconds."""
    match = _match(scene, slot)
    giver = scene.person(dice.below(3))
    message = schema.WebcastLinkMicArmies(
        battle_id=match.battle_id,
        channel_id=match.battle_id // 7,
        update_battle_score_time=scene.now(slot),
        from_user_id=giver.id,
        gift_id=5655,
        gift_count=dice.between(1, 9),
        total_diamond_count=match.score(0, slot.created) + match.score(1, slot.created),
    )
    message.trigger_reason = slot.arg[1] if len(slot.arg) > 1 else 1  # type: ignore[assignment]
    _settings(scene, match, message.battle_settings, 1)
    if match.teams:
        message.team_armies.extend(_teams(scene, match, slot.created))
    else:
        for side, anchor in enumerate((scene.owner_id, _hosts(scene, match)[1].id)):
            _army(scene, message.armies[anchor], anchor, match.score(side, slot.created), 3 * side)
    return message


def battle_card(scene: Scene, dice: Dice, slot: Slot) -> schema.WebcastLinkMicBattleItemCard:
    """A power-up; the slot's second number is its kind: 1 guide, 2 critical strike, 3 smoke, 5 extra time."""
    match = _match(scene, slot)
    kind = slot.arg[1] if len(slot.arg) > 1 else 2
    message = schema.WebcastLinkMicBattleItemCard(battle_id=match.battle_id)
    message.msg_type = kind  # type: ignore[assignment]
    match kind:
        case 2:
            message.use_critical_strike_card.anchor_id = scene.owner_id
            text(message.use_critical_strike_card.display_content, "pm_mt_boost_crit_name", "Glove")
        case 3:
            message.use_smoke_card.anchor_id = scene.owner_id
            text(message.use_smoke_card.display_content, "pm_mt_boost_mist_name", "Mist")
        case 5:
            message.use_extra_time_card.anchor_id = scene.owner_id
            text(message.use_extra_time_card.display_content, "pm_mt_boost_extra_time", "Extra time")
        case _:
            message.card_obtain_guide.not_in_use = 1
    return message


def battle_punish(scene: Scene, dice: Dice, slot: Slot) -> schema.WebcastLinkMicBattlePunishFinish:
    """The loser has done what the winner asked for."""
    match = _match(scene, slot)
    message = schema.WebcastLinkMicBattlePunishFinish(
        battle_id=match.battle_id, channel_id=match.battle_id // 7, op_uid=scene.owner_id
    )
    _settings(scene, match, message.battle_settings, 4)
    return message


def battle_task(scene: Scene, dice: Dice, slot: Slot) -> schema.WebcastLinkmicBattleTaskMessage:
    """A speed challenge inside the match."""
    message = schema.WebcastLinkmicBattleTaskMessage(battle_id=_match(scene, slot).battle_id)
    message.start.config.SetInParent()
    return message


def link_mic(scene: Scene, dice: Dice, slot: Slot) -> schema.WebcastLinkMicMethod:
    """A change on stage."""
    return schema.WebcastLinkMicMethod(
        message_type=dice.between(1, 8),
        user_id=scene.person(dice.below(scene.audience)).id,
        channel_id=scene.room_id,
        total_linkmic_fan_ticket=scene.counters.diamonds(scene.elapsed(slot)),
        start_time_ms=scene.now(slot),
    )


def link_layer(scene: Scene, dice: Dice, slot: Slot) -> schema.WebcastLinkLayerMessage:
    """The link layer's list of guests changed."""
    message = schema.WebcastLinkLayerMessage(channel_id=scene.room_id, source="sandbox")
    message.message_type = schema.LinkLayerMessageType.LINKER_LIST_CHANGE
    return message


def link(scene: Scene, dice: Dice, slot: Slot) -> schema.WebcastLinkMessage:
    """An older form of the same."""
    message = schema.WebcastLinkMessage(expire_timestamp=scene.now(slot) // 1000 + 60)
    message.list_change_content.SetInParent()
    return message
