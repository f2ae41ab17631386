"""What messages hold: pure functions of the world, readable by the schema, and true to each other."""

import itertools
from collections import defaultdict
from collections.abc import Callable

import pytest
from google.protobuf import json_format
from google.protobuf.unknown_fields import UnknownFieldSet

from webcastle.protocol import schema
from webcastle.protocol.messages import METHODS
from webcastle.sandbox.lessons import EVERY_METHOD, NOVELTY
from webcastle.sandbox.timeline import key_at
from webcastle.sandbox.world import Built, Room, World

MakeWorld = Callable[..., World]
ROOMS = ("demo_chat", "demo_gifts", "demo_battle", "demo_quiet", "demo_chaos", "demo_streaks", "harbour_news")


def room_of(world: World, name: str) -> Room:
    return world.find(name)


def messages(world: World, name: str, until: int = 120_000) -> list[Built]:
    room = room_of(world, name)
    return [world.message(room, slot) for slot in room.timeline.after(key_at(room.start) - 1, until)]


@pytest.mark.parametrize("name", [*ROOMS, "demo_everything"])
def test_same_seed_same_bytes(make_world: MakeWorld, name: str) -> None:
    """Two worlds with one seed and epoch agree on every byte, whatever was asked first; another seed does not."""
    one, two = make_world(), make_world()
    there = messages(one, name)
    room = room_of(two, name)
    back = [two.message(room, slot) for slot in room.timeline.before(key_at(120_001))]
    assert back[::-1] == there
    assert [each.payload for each in messages(make_world(seed=2), name)] != [each.payload for each in there]


def test_another_epoch_moves_the_times_and_nothing_else(make_world: MakeWorld) -> None:
    """Same ids, same content, times shifted."""
    one, two = messages(make_world(), "demo_chat"), messages(make_world(epoch=1_800_000_000_000), "demo_chat")
    assert [each.msg_id for each in one] == [each.msg_id for each in two]
    shift = 1_800_000_000_000 - make_world().epoch
    assert [each.create_time + shift for each in one] == [each.create_time for each in two]
    chats = [
        [
            schema.WebcastChatMessage.FromString(each.payload).content
            for each in some
            if each.method == "WebcastChatMessage"
        ]
        for some in (one, two)
    ]
    assert chats[0] == chats[1]


@pytest.mark.parametrize("name", [*ROOMS, "demo_everything"])
def test_messages_are_whole(make_world: MakeWorld, name: str) -> None:
    """The header says what the envelope says, nothing lies outside the schema, and JSON takes it all."""
    world = make_world()
    room_id = room_of(world, name).room_id
    for built in messages(world, name):
        cls = METHODS.get(built.method)
        message = (cls or schema.WebcastInRoomBannerMessage).FromString(built.payload)
        assert message.common.method == built.method
        assert message.common.msg_id == built.msg_id
        assert message.common.room_id == room_id
        assert message.common.create_time == built.create_time
        assert len(UnknownFieldSet(message)) == (4 if cls is None else 0)
        json_format.MessageToJson(message)


def test_every_method_of_the_schema_occurs(make_world: MakeWorld) -> None:
    """Within a minute of the everything room, and one that no schema knows; hardly any is an empty shell."""
    seen = {}
    for built in messages(make_world(), "demo_everything"):
        seen.setdefault(built.method, built.payload)
    assert set(EVERY_METHOD) == {*METHODS, NOVELTY}
    assert set(EVERY_METHOD) <= set(seen)
    shells = []
    for method, cls in METHODS.items():
        filled = [field.name for field, _ in cls.FromString(seen[method]).ListFields() if field.name != "common"]
        if not filled:
            shells.append(method)
    assert sorted(shells) == ["WebcastInRoomBannerMessage", "WebcastSpeakerMessage"]  # they have no other field


def test_every_method_occurs_in_ordinary_rooms_too_or_is_known_to_be_rare(make_world: MakeWorld) -> None:
    """The talk room alone has the dozen kinds of the captures, and methods that the schema does not know."""
    methods = {built.method for built in messages(make_world(), "demo_chat", 540_000)}
    assert len(methods) >= 16
    assert "WebcastCommentTrayMessage" in methods - set(METHODS)


def test_chat_messages_are_as_large_as_real_ones(make_world: MakeWorld) -> None:
    """1 to 3 kB, with avatar addresses, follow info and identity."""
    sizes = []
    for built in messages(make_world(), "demo_chat"):
        if built.method == "WebcastChatMessage":
            message = schema.WebcastChatMessage.FromString(built.payload)
            sizes.append(len(built.payload))
            assert message.content
            assert len(message.user.avatar_thumb.url_list) == 3
            assert message.user.display_id
            assert message.user.id > 0
            assert message.user_identity.is_follower_of_anchor == (message.user.follow_info.follow_status >= 1)
    assert 1_000 < sum(sizes) / len(sizes) < 3_000


def test_moderators_subscribers_and_levels_have_badges(make_world: MakeWorld) -> None:
    """What the identity says, the badges say too."""
    scenes: defaultdict[int, int] = defaultdict(int)
    for built in messages(make_world(), "demo_chat", 580_000):
        if built.method == "WebcastChatMessage":
            message = schema.WebcastChatMessage.FromString(built.payload)
            kinds = {badge.scene_type for badge in message.user.badge_list}
            assert (1 in kinds) == message.user_identity.is_moderator_of_anchor == message.user.user_attr.is_admin
            assert (4 in kinds) == message.user_identity.is_subscriber_of_anchor
            for kind in kinds:
                scenes[kind] += 1
    assert {1, 4, 6, 8, 10} <= set(scenes)


def test_like_totals_come_from_two_counters_that_step_back(make_world: MakeWorld) -> None:
    """Two interleaved series, each rising except for small reorderings, and counts far below the growth."""
    likes = [
        schema.WebcastLikeMessage.FromString(built.payload)
        for built in messages(make_world(), "demo_gifts", 590_000)
        if built.method == "WebcastLikeMessage"
    ]
    totals = [like.total for like in likes]
    assert sum(later < sooner for sooner, later in itertools.pairwise(totals)) > len(totals) // 5
    middle = (min(totals) + max(totals)) / 2
    for series in ([t for t in totals if t < middle], [t for t in totals if t >= middle]):
        assert len(series) > len(totals) // 4
        assert all(later > sooner - 20 for sooner, later in itertools.pairwise(series))
    assert all(1 <= like.count <= 15 for like in likes)
    assert 0 < sum(like.count for like in likes) < max(totals) - min(totals)


def test_follows_and_shares_carry_both_marks(make_world: MakeWorld) -> None:
    """Clients look at the action or at the text's key: both say the same."""
    seen = set()
    for built in messages(make_world(), "harbour_news", 590_000):
        if built.method == "WebcastSocialMessage":
            message = schema.WebcastSocialMessage.FromString(built.payload)
            follow = message.action == 1
            assert ("follow" in message.common.display_text.key) == follow
            assert ("share" in message.common.display_text.key) != follow
            seen.add(follow)
    assert seen == {True, False}


def test_gifts_of_a_streak_belong_together(make_world: MakeWorld) -> None:
    """One group id, one sender, one gift per streak; a gift that cannot be combined has no group."""
    groups: defaultdict[int, set[tuple[int, int]]] = defaultdict(set)
    for built in messages(make_world(), "demo_gifts", 590_000):
        if built.method != "WebcastGiftMessage":
            continue
        gift = schema.WebcastGiftMessage.FromString(built.payload)
        assert gift.gift.id == gift.gift_id
        assert (gift.gift.type == 1) == (gift.group_id != 0)
        assert gift.gift.diamond_count > 0
        if gift.group_id:
            groups[gift.group_id].add((gift.user.id, gift.gift_id))
            assert 0 <= built.create_time - gift.group_id < 20_000
        else:
            assert gift.repeat_count == 1
    assert len(groups) > 30
    assert all(len(each) == 1 for each in groups.values())


def test_viewer_counts_are_plausible(make_world: MakeWorld) -> None:
    """Positive, moving, with three ranked gifters; the visitors' total never falls."""
    seqs = [
        schema.WebcastRoomUserSeqMessage.FromString(built.payload)
        for built in messages(make_world(), "demo_chat")
        if built.method == "WebcastRoomUserSeqMessage"
    ]
    assert len({seq.total for seq in seqs}) > 20
    assert all(seq.total > 0 and [rank.rank for rank in seq.ranks] == [1, 2, 3] for seq in seqs)
    visitors = [seq.total_user for seq in seqs]
    assert visitors == sorted(visitors)


def test_a_match_runs_from_invitation_to_result(make_world: MakeWorld) -> None:
    """Invite, accept, open, rising scores, finish with results that fit the scores; then a team match."""
    matches: dict[int, list[schema.WebcastLinkMicBattle]] = {}
    armies: defaultdict[int, list[int]] = defaultdict(list)
    punished = set()
    for built in messages(make_world(at=1_800_000), "demo_battle", 1_800_000):
        if built.method == "WebcastLinkMicBattle":
            battle = schema.WebcastLinkMicBattle.FromString(built.payload)
            matches.setdefault(battle.battle_id, []).append(battle)
        elif built.method == "WebcastLinkMicArmies":
            army = schema.WebcastLinkMicArmies.FromString(built.payload)
            assert bool(army.team_armies) != bool(army.armies)
            armies[army.battle_id].append(army.total_diamond_count)
        elif built.method == "WebcastLinkMicBattlePunishFinish":
            punished.add(schema.WebcastLinkMicBattlePunishFinish.FromString(built.payload).battle_id)
    complete = [steps for steps in matches.values() if len(steps) == 4]
    assert len(complete) >= 5
    outcomes = set()
    for steps in complete:
        assert [step.action for step in steps] == [1, 7, 4, 5]
        assert steps[2].battle_settings.status == 1
        battle_id = steps[0].battle_id
        assert battle_id in punished
        assert len(armies[battle_id]) > 50
        assert armies[battle_id] == sorted(armies[battle_id])
        outcomes.add(_outcome(steps[3]))
    assert outcomes == {("armies", True), ("teams", True), ("armies", False)}


def _outcome(finish: schema.WebcastLinkMicBattle) -> tuple[str, bool]:
    """The kind of match and whether somebody won; asserts that the result fits the scores."""
    if finish.team_battle_result:
        results = [(team.total_score, team.result) for team in finish.team_battle_result]
        kind = "teams"
    else:
        results = [(each.score, each.result) for each in finish.battle_result.values()]
        kind = "armies"
    (one, first), (two, second) = results
    assert (first, second) == ((2, 2) if one == two else (0, 1) if one > two else (1, 0))
    return kind, one != two
