"""The catalogue of gifts."""

from webcastle.sandbox.world.gifts import BY_ID, BY_NAME, CATALOGUE, SINGLES, STREAKABLE


def test_every_gift_is_found_by_id_and_name() -> None:
    """Both are unique."""
    assert len(BY_ID) == len(BY_NAME) == len(CATALOGUE)
    for gift in CATALOGUE:
        assert BY_ID[gift.id] is BY_NAME[gift.name.lower()] is gift
        assert gift.diamonds > 0


def test_a_gift_is_streakable_or_single() -> None:
    """Type 1 can be combined, others cannot (TikTok's rule)."""
    assert {*STREAKABLE} | {*SINGLES} == {*CATALOGUE}
    assert {gift.type for gift in STREAKABLE} == {1}
    assert 1 not in {gift.type for gift in SINGLES}
