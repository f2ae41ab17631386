"""The limits that planning keeps, whatever the traffic."""

import pytest

from webcastle.sandbox.world.dice import Dice
from webcastle.sandbox.world.drafts import BLOCK_MS, LATE_MS
from webcastle.sandbox.world.traffic import MIXES, plan


@pytest.mark.parametrize("traffic", sorted(MIXES))
def test_drafts_stay_in_their_block_and_order(traffic: str) -> None:
    """A block is planned alone, so none of its messages may lie in another one."""
    for block in range(20):
        start = block * BLOCK_MS
        drafts = plan(traffic, Dice(1, traffic, block), block, start)
        assert [draft.at for draft in drafts] == sorted(draft.at for draft in drafts)
        assert all(start <= draft.at < start + BLOCK_MS for draft in drafts)
        assert {draft.late for draft in drafts} <= {0, LATE_MS}
