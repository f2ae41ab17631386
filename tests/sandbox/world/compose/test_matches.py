"""Battle messages, from the invitation to the result."""

from collections import defaultdict

from tests.sandbox.world.compose.messages import MakeWorld, messages
from webcastle.protocol import schema


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
    """The kind of match and whether one side won; asserts that the result fits the scores."""
    if finish.team_battle_result:
        results = [(team.total_score, team.result) for team in finish.team_battle_result]
        kind = "teams"
    else:
        results = [(each.score, each.result) for each in finish.battle_result.values()]
        kind = "armies"
    (one, first), (two, second) = results
    assert (first, second) == ((2, 2) if one == two else (0, 1) if one > two else (1, 0))
    return kind, one != two
