"""Matches: their steps, and scores that only rise."""

from itertools import pairwise

from webcastle.sandbox.world.battles import CYCLE_BLOCKS, DURATION_S, OPEN_S, Match, plan
from webcastle.sandbox.world.dice import Dice
from webcastle.sandbox.world.drafts import BLOCK_MS


def test_a_cycle_has_every_step_in_order() -> None:
    """Invite, accept, open, finish, penalty; scores every three seconds while it is open."""
    drafts = [draft for block in range(CYCLE_BLOCKS) for draft in plan(Dice(1, block), block, block * BLOCK_MS)]
    assert [draft.arg[1] for draft in drafts if draft.kind == "battle"] == [1, 7, 4, 5]
    scores = [draft.at for draft in drafts if draft.kind == "armies"]
    assert len(scores) == DURATION_S // 3
    assert max(later - sooner for sooner, later in pairwise(scores)) <= 4_150
    assert [draft.kind for draft in drafts if draft.kind.startswith("battle_p")] == ["battle_punish"]


def test_scores_rise_and_decide() -> None:
    """Every fifth match is a draw, every second one is between teams."""
    for number in range(20):
        match = Match(1, 7_200_000_000_000_000_001, number, number * CYCLE_BLOCKS * BLOCK_MS)
        end = match.opened_at + DURATION_S * 1000
        for side in (0, 1):
            scores = [match.score(side, at) for at in range(match.start, end + 60_000, 1000)]
            assert scores == sorted(scores)
            assert scores[OPEN_S] == 0
            assert scores[-1] == match.score(side, end) > 1_000
        ours, theirs = match.score(0, end), match.score(1, end)
        assert match.draw == (ours == theirs) == (number % 5 == 4)
        assert match.results() == ((2, 2) if match.draw else (0, 1) if ours > theirs else (1, 0))
        assert match.teams == (number % 2 == 1)
