"""Comments, likes, follows and shares."""

import itertools

from tests.sandbox.world.compose.messages import MakeWorld, messages
from webcastle.protocol import schema


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
