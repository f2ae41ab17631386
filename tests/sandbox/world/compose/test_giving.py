"""Gift messages."""

from collections import defaultdict

from tests.sandbox.world.compose.messages import MakeWorld, messages
from webcastle.protocol import schema


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
